import { ConfigurationError, EvidenceError } from '../errors.ts';
import { redactAll } from '../providers/redact.ts';
import type { SourceRequest } from './source-request.ts';

/** No answer yet: asking again may bring one. */
export interface Passing {
  readonly kind: 'passing';
  /** Undefined where there was no answer at all. */
  readonly status: number | undefined;
  readonly message: string;
  /** Milliseconds, as the system asks for. */
  readonly waitMs: number | undefined;
  readonly cause?: unknown;
}

/** Whose answer it was. */
interface Named {
  /** For people. */
  readonly name: string;
  readonly baseUrl: string;
  /** What no message may hold. */
  readonly secrets: readonly string[];
  /** Environment variable that holds the key. */
  readonly keyVariable: string;
}

/** Some addresses carry a key behind the question mark. */
export const showPath = (path: string): string => path.replace(/\?.*/s, '');

/** Where there was no answer, or one that asking again did not mend. */
export function describeUnavailable(
  { name, baseUrl, secrets }: Named,
  { method, path }: SourceRequest,
  { status, message, cause }: Passing,
): EvidenceError {
  const how = status === undefined ? 'did not answer' : `answered ${status} to`;
  const what = `${name} at ${baseUrl} ${how} ${method} ${showPath(path)}: ${redactAll(message, secrets)}`;
  return new EvidenceError(
    [
      {
        what,
        remedy:
          'check that it is up and can be reached, then run this again: nothing is written twice',
      },
    ],
    { cause },
  );
}

/** A status that asking again does not mend. */
export function describeRefusal(
  { name, baseUrl, secrets, keyVariable }: Named,
  refused: { readonly request: SourceRequest; readonly status: number; readonly text: string },
): ConfigurationError {
  const { request, status, text } = refused;
  const what = `${name} answered ${status} to ${request.method} ${showPath(request.path)}: ${redactAll(text, secrets)}`;
  if (status === 401 || status === 403)
    return ConfigurationError.of(
      what,
      `set ${keyVariable} to a key that may do this at ${baseUrl}`,
    );
  if (status >= 300 && status < 400)
    return ConfigurationError.of(
      what,
      'give the address that it leads to, if that is the right one: a key is not sent along a redirect',
    );
  if (status === 404)
    return ConfigurationError.of(what, 'check the project, the dataset and the address');
  return ConfigurationError.of(what, `see what ${name} says, and check the options`);
}
