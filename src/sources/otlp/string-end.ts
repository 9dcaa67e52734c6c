const quote = 0x22;
const backslash = 0x5c;
/** Bytes that are looked at one by one before the native search is called, which costs more for a short text. */
const closeBy = 32;

/**
 * Where a text of JSON ends.
 * @param from within the text, at a byte that is not escaped
 * @returns place of the closing quote; `to` when there is none before it, `to + 1` when the byte at `to` is escaped
 */
export function findStringEnd(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to) {
    for (const near = Math.min(to, at + closeBy); at < near; at += 1) {
      const byte = bytes[at];
      if (byte === quote) return at;
      if (byte === backslash) at += 1;
    }
    if (at >= to) return at;
    const found = bytes.indexOf(quote, at);
    const end = found === -1 || found > to ? to : found;
    if (!isEscaped(bytes, at, end)) return end;
    at = end + 1;
  }
  return at;
}

/** Whether an odd number of backslashes stands before the place. */
function isEscaped(bytes: Buffer, from: number, place: number): boolean {
  let before = place;
  while (before > from && bytes[before - 1] === backslash) before -= 1;
  return (place - before) % 2 === 1;
}
