/** Whether a text is written in Chinese characters, where one character already says much. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
