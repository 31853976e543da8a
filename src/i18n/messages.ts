import type { Language } from '../domain/text';

/** The texts of one room of the interface in every language; a language that lacks one is a type error. */
export type Messages<T> = Readonly<Record<Language, T>>;

/** Declares a room's texts: the Chinese ones must have the shape of the English ones. */
export function defineMessages<T>(messages: { readonly en: T; readonly zh: NoInfer<T> }): Messages<T> {
  return messages;
}
