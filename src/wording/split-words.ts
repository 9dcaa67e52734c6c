/** Words, numbers, white space and single marks. Scripts without spaces between words go by the character. */
const wordPattern =
  /[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+|\s+|./gsv;

/** The pieces by which texts are compared; joined they are the text. */
export function splitWords(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}
