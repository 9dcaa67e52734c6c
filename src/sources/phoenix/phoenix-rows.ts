import { z } from 'zod';

const text = z.string().nullish();
const mapping = z.record(z.string(), z.unknown()).nullish();

/** One trace of a list. */
export const phoenixTraceSchema = z.object({ trace_id: z.string().min(1) });

/** One step of a trace; attributes have flat names. */
export const phoenixSpanSchema = z.object({
  name: text,
  context: z.object({ trace_id: z.string().min(1), span_id: z.string().min(1) }),
  span_kind: text,
  parent_id: text,
  start_time: text,
  end_time: text,
  status_code: text,
  status_message: text,
  attributes: mapping,
  events: z.array(z.object({ name: text, timestamp: text, attributes: mapping })).nullish(),
});
export type PhoenixSpan = z.output<typeof phoenixSpanSchema>;

const annotationSchema = z.object({
  name: z.string().min(1),
  annotator_kind: text,
  result: z.object({ label: text, score: z.number().nullish(), explanation: text }).nullish(),
  metadata: mapping,
  created_at: text,
  updated_at: text,
});
export type PhoenixAnnotation = z.output<typeof annotationSchema>;

/** What was said of a step. */
export const spanAnnotationSchema = annotationSchema.extend({ span_id: z.string() });

/** What was said of a whole trace. */
export const traceAnnotationSchema = annotationSchema.extend({ trace_id: z.string() });
