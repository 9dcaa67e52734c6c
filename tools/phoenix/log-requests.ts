import { strict as assert } from 'node:assert';
import type { PhoenixReader } from './phoenix-reader.ts';
import { type Answered, answerRequests, requests } from './support-desk.ts';
import { tell } from './tell.ts';

/** The application answers its customers, and people say what they think of it. */
export async function logRequests(options: {
  readonly reader: PhoenixReader;
  readonly providerUrl: string;
  readonly phoenixUrl: string;
  readonly project: string;
}): Promise<readonly Answered[]> {
  const { reader, project } = options;
  const answered = await answerRequests(options);
  const spans = await reader.waitForSpans(project, 2 * requests.length);
  const calls = spans.filter(({ span_kind: kind }) => kind === 'LLM');
  assert.equal(spans.length, 2 * requests.length);
  assert.equal(calls.length, requests.length);
  assert.equal(spans.filter(({ status_code: code }) => code === 'ERROR').length, 1);
  for (const call of calls) assert.ok('llm.input_messages.0.message.content' in call.attributes);
  tell(`${spans.length} spans of the OpenInference instrumentation, ${calls.length} of them calls`);
  await annotate(reader, answered);
  return answered;
}

async function annotate(reader: PhoenixReader, answered: readonly Answered[]): Promise<void> {
  const said = answered.flatMap(({ request, traceId, spanId }) => {
    const { feedback, correction, isAboutTrace = false } = request;
    if (feedback === undefined) return [];
    const annotation = {
      name: 'user_feedback',
      annotator_kind: 'HUMAN',
      result: { label: feedback, score: feedback === 'thumbs_up' ? 1 : 0 },
      metadata: correction === undefined ? {} : { correction },
    };
    return [
      isAboutTrace
        ? { path: '/trace_annotations', data: { ...annotation, trace_id: traceId } }
        : { path: '/span_annotations', data: { ...annotation, span_id: spanId } },
    ];
  });
  for (const { path, data } of said) await reader.post(`${path}?sync=true`, { data: [data] });
  tell(`${said.length} annotations by its REST API, one of them about a whole trace`);
}
