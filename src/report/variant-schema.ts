import { z } from 'zod';

/** A side of a comparison, as it was asked and answered. */
export const variantSchema = z.strictObject({
  model: z
    .string()
    .describe('provider/model; of an application what was asked: command node app.js'),
  prompt: z.string().nullable().describe('path of the prompt file; null of an application'),
  fingerprint: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  tools: z
    .array(
      z.strictObject({
        name: z.string(),
        description: z.string().nullable(),
        parameters: z.record(z.string(), z.unknown()).describe('JSON Schema'),
        strict: z.boolean().nullable(),
      }),
    )
    .describe('what the model may call, in every request of the suite'),
  response_schema: z
    .strictObject({
      name: z.string(),
      schema: z.record(z.string(), z.unknown()).nullable().describe('null for any JSON object'),
      strict: z.boolean().nullable(),
    })
    .nullable()
    .describe('what the answer has to keep to; null where nothing was asked of it'),
  served_models: z.array(z.string()).describe('what the responses said answered'),
  served_tiers: z.array(z.string()),
});
