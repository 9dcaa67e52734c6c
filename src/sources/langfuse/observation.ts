import { z } from 'zod';

const text = z.string().nullish();
const number = z.number().nullish();

/** One step of a trace, with the groups of `observationFields`. */
export const observationSchema = z.object({
  id: z.string().min(1),
  traceId: text,
  parentObservationId: text,
  projectId: text,
  type: text,
  name: text,
  level: text,
  statusMessage: text,
  environment: text,
  startTime: text,
  endTime: text,
  /** Raw text, as are outputs: JSON where it was JSON. */
  input: z.unknown().optional(),
  output: z.unknown().optional(),
  metadata: z.unknown().optional(),
  model: text,
  modelParameters: z.unknown().optional(),
  usageDetails: z.record(z.string(), z.unknown()).nullish(),
  totalCost: number,
  promptName: text,
  /** Seconds. */
  latency: number,
  /** Of the whole trace. */
  tags: z.array(z.string()).nullish(),
});
export type Observation = z.output<typeof observationSchema>;

/** Where SDKs, and Pawl, put experiments: those are no production. */
export const experimentEnvironment = 'sdk-experiment';

/** Groups of fields; the core is always there. */
export const observationFields = 'core,basic,io,metadata,model,usage,prompt,metrics,trace_context';

/** What somebody or something said. */
export const scoreSchema = z.object({
  name: z.string().min(1),
  dataType: z.string(),
  value: z.union([z.number(), z.boolean(), z.string()]),
  source: text,
  timestamp: text,
  environment: text,
  comment: text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  subject: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('trace'), id: z.string() }),
    z.object({ kind: z.literal('observation'), id: z.string(), traceId: text }),
    z.object({ kind: z.literal('session'), id: z.string() }),
    z.object({ kind: z.literal('experiment'), id: z.string() }),
  ]),
});
export type Score = z.output<typeof scoreSchema>;

/** Groups of fields beyond the core. */
export const scoreFields = 'details,subject';
