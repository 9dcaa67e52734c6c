/** A file's bytes as they arrive, or its whole text. Chunks of text must not split a surrogate pair. */
export type FileContent =
  | string
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>;

/** One line without its end; `text` is undefined when the bytes are not UTF-8 or the line is too long. */
export type Line = { readonly number: number } & (
  | { readonly text: string }
  | { readonly text: undefined; readonly fault: 'not_utf8' | 'too_long' }
);

/** Bytes of one line; a case or an answer with a long document fits, a file without line ends does not fill the memory. */
export const maxLineBytes = 20_000_000;
const lineFeed = 10;
const carriageReturn = 13;

/** Lines of a file, numbered from 1; a byte order mark and CR before LF are dropped. Holds one line at a time. */
export async function* readLines(content: FileContent): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let pending: Uint8Array[] = [];
  let size = 0;
  const finish = (last: Uint8Array): Line => {
    number += 1;
    const isTooLong = size + last.length > maxLineBytes;
    const bytes = isTooLong ? last : Buffer.concat([...pending, last]);
    pending = [];
    size = 0;
    return isTooLong ? { number, text: undefined, fault: 'too_long' } : decode(bytes);
  };
  const decode = (bytes: Uint8Array): Line => {
    try {
      const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
      const text = decoder.decode(bytes.subarray(0, end));
      return { number, text };
    } catch {
      return { number, text: undefined, fault: 'not_utf8' };
    }
  };
  for await (const chunk of typeof content === 'string' ? [content] : content) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      yield finish(bytes.subarray(start, end));
      start = end + 1;
    }
    const rest = bytes.subarray(start);
    size += rest.length;
    if (size <= maxLineBytes) pending.push(rest);
    else pending = [];
  }
  if (size > 0) yield finish(new Uint8Array());
}
