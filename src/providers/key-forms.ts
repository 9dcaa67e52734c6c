/**
 * Words such as `ollama` or `none` stand in for a key where a host wants none; they are no secret. A mask on something
 * as short as `pass` would also make the runner drop the output `verdict`.
 */
export const shortestKey = 8;

/**
 * The ways in which a key is written: as it is, in Base64 or hexadecimal, alone or within other text, and encoded for a
 * URL or for JSON. Longest first, so that padding goes with what it pads.
 */
export function composeKeyForms(secret: string): readonly string[] {
  // The other forms of a short key are two or three letters, which stand in any text.
  if (secret.length < shortestKey) return secret === '' ? [] : [secret];
  const base64 = Buffer.from(secret).toString('base64');
  const base64Url = base64.replaceAll('+', '-').replaceAll('/', '_');
  const encoded = [secret, base64].map((text) => encodeURIComponent(text.toWellFormed()));
  const forms = new Set([
    secret,
    JSON.stringify(secret).slice(1, -1),
    ...[base64, base64Url].flatMap((text) => [text, text.replace(/=+$/, '')]),
    ...encoded,
    ...encoded.map((text) => text.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())),
    ...composeInnerForms(secret),
  ]);
  // Some hosts escape slashes in JSON, which may stand in the JSON text of a tool call.
  const escaped = [...forms].map((form) => form.replaceAll('/', '\\/'));
  return [...new Set([...forms, ...escaped])].toSorted((a, b) => b.length - a.length);
}

/**
 * A key within encoded text, where what stands around it decides how it is aligned: Base64 at each of the three offsets,
 * without the letters that its neighbours share, and hexadecimal.
 */
function composeInnerForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const inner = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Three bytes are four letters; a letter that a neighbour's bits are in is left out.
    const end = Math.floor(((offset + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((offset * 8) / 6), end);
  });
  const hex = bytes.toString('hex');
  const forms = inner.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
  return [...forms, hex, hex.toUpperCase()];
}
