import { z } from 'zod';

/** What a receiver of OTLP says that it did not take, within an answer of success. */
export interface PartialSuccess {
  readonly rejectedSpans: number;
  readonly errorMessage: string;
}

const all: PartialSuccess = { rejectedSpans: 0, errorMessage: '' };
const answerSchema = z.object({
  partialSuccess: z
    .object({ rejectedSpans: z.coerce.number().default(0), errorMessage: z.string().default('') })
    .nullish(),
});

/** An answer that is none of the protocol's is as good as an empty one: the status says that all was taken. */
export function parsePartialSuccess(answer: unknown): PartialSuccess {
  return answerSchema.safeParse(answer).data?.partialSuccess ?? all;
}
