import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';

/** Asks Phoenix's API beside our own adapters, so that they are checked by something else. */
export interface PhoenixReader {
  /** @throws Error for another status than 2xx, or another shape */
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  post(path: string, body: unknown): Promise<void>;
  /** Spans of a project, at least so many: they are stored some time after they were taken. */
  waitForSpans(project: string, count: number): Promise<readonly StoredSpan[]>;
}

export const spanSchema = z.object({
  name: z.string(),
  context: z.object({ trace_id: z.string(), span_id: z.string() }),
  span_kind: z.string(),
  status_code: z.string(),
  parent_id: z.string().nullable(),
  attributes: z.record(z.string(), z.unknown()),
  events: z.array(z.object({ name: z.string() })),
});
type StoredSpan = z.output<typeof spanSchema>;

/** Milliseconds. */
const patience = 60_000;

export function createPhoenixReader(url: string): PhoenixReader {
  const get: PhoenixReader['get'] = async (path, schema) => {
    const response = await fetch(`${url}/v1${path}`);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return schema.parse(await response.json());
  };
  const spansSchema = z.object({ data: z.array(spanSchema) });
  const countSpans = async (project: string): Promise<readonly StoredSpan[]> => {
    // Before its first span a project does not exist.
    const { status } = await fetch(`${url}/v1/projects/${project}`);
    if (status === 404) return [];
    return (await get(`/projects/${project}/spans?limit=1000`, spansSchema)).data;
  };
  return {
    get,
    async post(path, body) {
      const response = await fetch(`${url}/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    },
    async waitForSpans(project, count) {
      const until = performance.now() + patience;
      for (;;) {
        const spans = await countSpans(project);
        if (spans.length >= count) return spans;
        if (performance.now() > until)
          throw new Error(`${project} has ${spans.length} spans, not ${count}`);
        await delay(300);
      }
    },
  };
}
