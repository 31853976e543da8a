/** The atlas's two languages. */
export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that exists in every language of the atlas. */
export type Bilingual = Readonly<Record<Language, string>>;
