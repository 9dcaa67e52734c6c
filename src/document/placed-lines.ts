/** Where a line stands in its file, in bytes. */
export interface LinePlace {
  /** Bytes before the line. */
  readonly offset: number;
  readonly length: number;
}

/** One line of a file and where its bytes are, without the line feed, which node:readline does not tell. */
export interface PlacedLine extends LinePlace {
  /** Counts from 1. */
  readonly number: number;
  /** Of use until the next line is asked for. Undefined when the line is too long for Pawl or a person to have written. */
  readonly bytes: Buffer | undefined;
}

/** A trial with a context of a million tokens fits; a file without line feeds does not fill the memory. */
const longestLine = 200_000_000;
const lineFeed = 0x0a;

/**
 * Lines of a file as its bytes arrive; one line at a time is held. Only a line feed ends a line.
 * @param chunks each may be overwritten when the next is asked for
 */
export async function* readPlacedLines(
  chunks: AsyncIterable<Buffer>,
  { maxLineBytes = longestLine }: { readonly maxLineBytes?: number } = {},
): AsyncGenerator<PlacedLine> {
  let parts: Buffer[] = [];
  let length = 0;
  let offset = 0;
  let number = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length > maxLineBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): PlacedLine => {
    number += 1;
    const [first] = parts;
    // Most lines lie within one chunk, and a copy of each would be garbage outside of the heap.
    const bytes =
      length > maxLineBytes ? undefined : parts.length === 1 ? first : Buffer.concat(parts);
    const line = { number, offset, length, bytes };
    offset += length + 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(Buffer.from(chunk.subarray(start)));
  }
  if (length > 0) yield finish();
}
