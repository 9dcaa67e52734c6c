/**
 * What can be told of a record from its bytes, before its JSON is parsed. Each may say yes where the answer is no,
 * never the other way round.
 */

const escapeStart = Buffer.from('\\u00');
/** Escapes of letters, digits, full stop and underscore: a name that is looked for may be written with them. */
const escapedName = /^(2e|3\d|5f|[46][0-9a-f]|[57][0-9a])$/i;
const statusCode = Buffer.from('"code"');
const feedbackNames = ['annotation', 'evaluation'].map((name) => Buffer.from(name));
const evaluationName = Buffer.from('gen_ai.evaluation');
const contentName = Buffer.from('gen_ai.');
const responseName = Buffer.from('gen_ai.response.id');
const traceNames = ['traceId"', 'trace_id"'].map((name) => Buffer.from(name));
const escapeLength = 6;

export function mayHaveFailed(bytes: Buffer): boolean {
  return hasErrorCode(bytes) || hasEscapedName(bytes);
}

/** Whether a span may hold feedback of its own. */
export function mayHaveFeedback(bytes: Buffer): boolean {
  return feedbackNames.some((name) => bytes.includes(name)) || hasEscapedName(bytes);
}

/** Whether a log record may tell of an evaluation. */
export function mayBeEvaluation(bytes: Buffer): boolean {
  return bytes.includes(evaluationName) || hasEscapedName(bytes);
}

/** Whether a log record may tell what was asked, answered or said of it. */
export function mayTellOfCall(bytes: Buffer): boolean {
  return bytes.includes(contentName) || hasEscapedName(bytes);
}

export function mayHaveResponse(bytes: Buffer): boolean {
  return bytes.includes(responseName) || hasEscapedName(bytes);
}

/** The id of the record's trace as it is written. `unclear`: its JSON has to be parsed, as where it links to others. */
export function findWrittenTrace(
  bytes: Buffer,
):
  | { readonly kind: 'written'; readonly id: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' } {
  if (hasEscapedName(bytes)) return { kind: 'unclear' };
  const places = traceNames.flatMap((name) => {
    const first = bytes.indexOf(name);
    if (first === -1) return [];
    return bytes.indexOf(name, first + 1) === -1 ? [first + name.length] : [first, first];
  });
  const [place] = places;
  if (place === undefined) return { kind: 'none' };
  if (places.length > 1) return { kind: 'unclear' };
  const id = /^\s*:\s*"([^"\\]*)"/.exec(bytes.toString('latin1', place, place + 80))?.[1];
  return id === undefined ? { kind: 'unclear' } : { kind: 'written', id };
}

/** A status with the code of an error: 2, or a name. */
function hasErrorCode(bytes: Buffer): boolean {
  for (
    let at = bytes.indexOf(statusCode);
    at !== -1;
    at = bytes.indexOf(statusCode, at + statusCode.length)
  ) {
    const start = at + statusCode.length;
    if (/^\s*(:\s*(2|"|$)|$)/.test(bytes.toString('latin1', start, start + 32))) return true;
  }
  return false;
}

function hasEscapedName(bytes: Buffer): boolean {
  for (
    let at = bytes.indexOf(escapeStart);
    at !== -1;
    at = bytes.indexOf(escapeStart, at + escapeLength)
  ) {
    const digits = bytes.toString('latin1', at + escapeStart.length, at + escapeLength);
    if (escapedName.test(digits)) return true;
  }
  return false;
}
