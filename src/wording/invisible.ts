/**
 * C0 and C1 besides tab and newline, and characters that are not seen but reorder, hide or smuggle text, as the body
 * of a regular expression with the flag `u`.
 */
export const invisiblePattern = [
  '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]', // controls
  '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]', // bidi
  '[\\u00AD\\u180E\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB]', // zero width
  '[\\u{E0000}-\\u{E007F}\\u{E0100}-\\u{E01EF}]', // tags, and selectors that carry bytes unseen
].join('|');
