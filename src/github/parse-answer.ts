import type { z } from 'zod';

/**
 * An answer of GitHub's API as what it should be.
 * @param name what it should be, for people
 * @throws Error when it is something else
 */
export function parseAnswer<T extends z.ZodType>(
  schema: T,
  answer: unknown,
  name: string,
): z.output<T> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`GitHub's answer is not a ${name}: ${issue?.path.join('.')}: ${issue?.message}`, {
    cause: parsed.error,
  });
}
