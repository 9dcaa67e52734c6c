import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import { type LogServer, pageOf, type World, type WorldSpan } from './logged-world.ts';
import { composeAttributes } from './phoenix-attributes.ts';
import { type FilteredTrace, matchesTraceFilter } from './phoenix-filter.ts';

/** What a server does with the filter of a list of traces; earlier ones pass over it. */
export type FilterHandling = 'takes' | 'passes over' | 'refuses';

const projects = [
  { id: 'UHJvamVjdDox', name: 'default' },
  { id: 'UHJvamVjdDoy', name: 'support' },
  { id: 'UHJvamVjdDoz', name: 'team/support' },
];

/** Phoenix, as far as failures are read from it; the projects `support` and `team/support` hold the world. */
export async function startPhoenixServer(
  world: World,
  { filters = 'takes' }: { readonly filters?: FilterHandling } = {},
): Promise<LogServer> {
  const key = 'phoenix_loopback_0123456789';
  const server = await startRestServer((request) => {
    const special = world.intercept?.(request);
    if (special !== undefined) return special;
    if (request.headers.authorization !== `Bearer ${key}`)
      return { status: 401, body: 'Invalid token' };
    return answer(world, request, filters);
  });
  return { ...server, key };
}

function answer(world: World, request: RestRequest, filters: FilterHandling): RestAnswer {
  const [, version, place, identifier = '', list] = request.path.split('/');
  if (version !== 'v1' || place !== 'projects') return { status: 404, body: 'Not Found' };
  if (identifier === '') return respond(world, request, projects);
  const name = decodeURIComponent(identifier);
  const project = projects.find((one) => one.id === name || one.name === name);
  if (project === undefined || (name.includes('/') && project.id !== name))
    return { status: 404, body: `Project with name ${name} not found` };
  if (list === undefined) return { body: { data: project } };
  const held = project.name === 'default' ? { ...world, spans: [], feedback: [] } : world;
  switch (list) {
    case 'traces':
      return listTraces(held, request, filters);
    case 'spans':
      return respond(held, request, listSpans(held, request.query['trace_id'] ?? []));
    case 'span_annotations':
      return listAnnotations(held, request);
    case 'trace_annotations':
      return respond(held, request, []);
    default:
      return { status: 404, body: 'Not Found' };
  }
}

/** A page of the rows. */
function respond(world: World, { query }: RestRequest, rows: readonly unknown[]): RestAnswer {
  const size = Number(query['limit']?.[0] ?? 10);
  const { rows: page, next } = pageOf(rows, { cursor: query['cursor']?.[0], size });
  const data = world.isDamaged === true ? [...page, { context: 17 }, null] : page;
  return { body: { data, next_cursor: next ?? null } };
}

function listTraces(world: World, request: RestRequest, filters: FilterHandling): RestAnswer {
  const filter = request.query['filter']?.[0];
  if (filter !== undefined && filters === 'refuses') return { status: 400, body: 'unknown name' };
  const [since = '', until = '9999'] = [
    request.query['start_time']?.[0],
    request.query['end_time']?.[0],
  ];
  const ids = [...new Set(world.spans.map(({ traceId }) => traceId))];
  const rows = ids.filter((id) => {
    const spans = world.spans.filter(({ traceId }) => traceId === id);
    const start = spans.map(({ startedAt }) => startedAt).toSorted()[0] ?? '';
    const isTaken = filter === undefined || filters === 'passes over';
    return (
      start >= since &&
      start < until &&
      (isTaken || matchesTraceFilter(filter, describeTrace(spans, world)))
    );
  });
  return respond(
    world,
    request,
    rows.map((id) => ({ id: `VHJhY2U6${id}`, trace_id: id })),
  );
}

function describeTrace(spans: readonly WorldSpan[], { feedback }: World): FilteredTrace {
  const ids = spans.map(({ id }) => id);
  return {
    error_count: spans.filter(({ error }) => error !== undefined).length,
    span_annotations: feedback
      .filter(({ spanId }) => ids.includes(spanId))
      .map(({ name, label = null, score = null }) => ({ name, label, score })),
    trace_annotations: [],
  };
}

function listSpans({ spans }: World, traceIds: readonly string[]): readonly unknown[] {
  return spans
    .filter(({ traceId }) => traceIds.includes(traceId))
    .map((span) => ({
      id: `U3Bhbjox${span.id}`,
      name: span.isCall ? 'OpenAI Chat Completions' : 'answer',
      context: { trace_id: span.traceId, span_id: span.id },
      span_kind: span.isCall ? 'LLM' : 'CHAIN',
      parent_id: span.parentId ?? null,
      start_time: span.startedAt.replace('Z', '000+00:00'),
      end_time: new Date(Date.parse(span.startedAt) + span.latencyMs).toISOString(),
      status_code: span.error === undefined ? 'OK' : 'ERROR',
      status_message: span.error ?? '',
      attributes: composeAttributes(span),
      events: [],
    }));
}

function listAnnotations(world: World, request: RestRequest): RestAnswer {
  const ids = request.query['span_ids'] ?? [];
  if (!world.spans.some(({ id }) => ids.includes(id)))
    return { status: 404, body: 'None of the supplied span_ids exist in this project' };
  const rows = world.feedback
    .filter(({ spanId }) => ids.includes(spanId))
    .map((said, index) => ({
      id: `U3BhbkFubm90YXRpb246${index}`,
      created_at: said.at,
      updated_at: said.at,
      source: 'API',
      span_id: said.spanId,
      name: said.name,
      annotator_kind: 'HUMAN',
      result: {
        label: said.label ?? null,
        score: said.score ?? null,
        explanation: said.comment ?? null,
      },
      metadata: said.correction === undefined ? {} : { correction: said.correction },
      identifier: '',
    }));
  return respond(world, request, rows);
}
