import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';

/** Variables of the process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** SHA-1 or SHA-256, in full. */
export const commitId = z
  .string()
  .regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'should be a full commit id');

/** A branch as GitHub names it; a leading dash would be an option of git. */
export const refName = z.string().regex(/^(?!-)[^\s\p{Cc}]+$/u, 'should be the name of a branch');

/**
 * Parses one part of an event.
 * @throws ConfigurationError in which every missing field is a problem of its own
 */
export function parsePart<T extends z.ZodType>(
  schema: T,
  part: unknown,
  name: string,
): z.output<T> {
  const parsed = schema.safeParse(part);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(
    parsed.error.issues.map((issue) => ({
      what: `the ${name} event is not as GitHub sends it: ${issue.path.join('.')}: ${issue.message}`,
      remedy: 'run the action in a workflow on GitHub, or correct the file at GITHUB_EVENT_PATH',
    })),
    { cause: parsed.error },
  );
}
