import { z } from 'zod';

/** A completion that was made with `store: true`, as the list of them has it: with everything but its messages. */
export const storedCompletionSchema = z.looseObject({
  id: z.string().min(1),
  /** Seconds since 1970. */
  created: z.number(),
  model: z.string().nullish(),
  choices: z.array(z.unknown()),
  metadata: z.record(z.string(), z.string()).nullish(),
  tools: z.array(z.unknown()).nullish(),
  usage: z
    .object({
      prompt_tokens: z.number().nullish(),
      completion_tokens: z.number().nullish(),
      prompt_tokens_details: z.object({ cached_tokens: z.number().nullish() }).nullish(),
    })
    .nullish(),
});
export type StoredCompletion = z.output<typeof storedCompletionSchema>;

/** A message that was sent. Parts are in a field of their own, and `content` is null then. */
export const storedMessageSchema = z.looseObject({
  id: z.string(),
  role: z.string(),
  content_parts: z.array(z.unknown()).nullish(),
});
export type StoredMessage = z.output<typeof storedMessageSchema>;
