import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import { matchesFilter } from './langsmith-filter.ts';
import { idOf, type LogServer, pageOf, type World, type WorldSpan } from './logged-world.ts';

const projectId = idOf(999);

/** What a query of runs may ask. */
interface RunsQuery {
  readonly project_ids: readonly string[];
  readonly min_start_time?: string;
  readonly max_start_time?: string;
  readonly filter?: string;
  readonly tree_filter?: string;
  readonly trace_id?: string;
  readonly selects?: readonly string[];
  readonly page_size?: number;
  readonly cursor?: string;
}

/** LangSmith, as far as failures are read from it. */
export async function startLangSmithServer(world: World): Promise<LogServer> {
  const key = 'lsv2_pt_loopback_0123456789';
  const server = await startRestServer((request) => {
    const special = world.intercept?.(request);
    if (special !== undefined) return special;
    if (request.headers['x-api-key'] !== key)
      return { status: 401, body: { detail: 'Invalid token' } };
    return answer(world, request);
  });
  return { ...server, key };
}

function answer(world: World, { method, path, query, body }: RestRequest): RestAnswer {
  switch (`${method} ${path}`) {
    case 'GET /info':
    case 'GET /api/v1/info':
      return { body: { version: '0.18.0' } };
    case 'GET /api/v1/sessions':
      return { body: query['name']?.[0] === 'support' ? [{ id: projectId, name: 'support' }] : [] };
    case 'POST /api/v2/runs/query':
      return queryRuns(world, body as RunsQuery);
    case 'GET /api/v1/feedback':
      return { body: listFeedback(world, query) };
    default:
      return { status: 404, body: { detail: `no ${method} ${path}` } };
  }
}

function queryRuns(world: World, query: RunsQuery): RestAnswer {
  if (!query.project_ids.includes(projectId)) return { body: { items: [] } };
  const {
    filter,
    tree_filter: tree,
    trace_id: traceId,
    min_start_time: min = new Date(Date.now() - 86_400_000).toISOString(),
    max_start_time: max = '9999',
    selects = ['ID'],
  } = query;
  const found = world.spans.filter(
    (span) =>
      span.startedAt >= min &&
      span.startedAt < max &&
      (traceId === undefined || span.traceId === traceId) &&
      (filter === undefined || matchesFilter(filter, span, world)) &&
      (tree === undefined ||
        world.spans.some((one) => one.traceId === span.traceId && matchesFilter(tree, one, world))),
  );
  const { rows, next } = pageOf(found, { cursor: query.cursor, size: query.page_size ?? 100 });
  const items = rows.map((span) => select(composeRun(span, world), selects));
  return {
    body: { items: world.isDamaged ? [...items, { id: 17 }, null] : items, next_cursor: next },
  };
}

function select(run: Readonly<Record<string, unknown>>, selects: readonly string[]): unknown {
  return Object.fromEntries(selects.map((name) => [name.toLowerCase(), run[name.toLowerCase()]]));
}

/** A run as `wrapOpenAI` logs it. */
function composeRun(span: WorldSpan, world: World): Readonly<Record<string, unknown>> {
  const { model, parameters = {}, tools, usage } = span;
  const end = new Date(Date.parse(span.startedAt) + span.latencyMs).toISOString();
  return {
    id: span.id,
    trace_id: span.traceId,
    parent_run_ids: listAncestors(span, world),
    name: span.isCall ? 'ChatOpenAI' : 'answer',
    run_type: span.isCall ? 'LLM' : 'CHAIN',
    status: span.error === undefined ? 'SUCCESS' : 'ERROR',
    error: span.error ?? null,
    start_time: span.startedAt.replace(/Z$/, ''),
    end_time: end,
    latency_seconds: span.latencyMs / 1_000,
    inputs: span.isCall
      ? { messages: span.input, model: model?.requested, ...parameters, tools }
      : span.input,
    outputs: span.isCall ? { choices: span.output, model: model?.responded } : span.output,
    extra: { runtime: {}, metadata: {} },
    metadata: { ls_provider: 'openai', ls_model_name: model?.requested, tenant: 'acme' },
    tags: span.tags ?? [],
    prompt_tokens: usage?.input,
    completion_tokens: usage?.output,
    prompt_token_details: { raw: { cache_read: usage?.cached ?? 0 } },
    total_cost: span.costUsd,
    app_path: `/o/tenant/projects/p/${projectId}/r/${span.id}`,
    feedback_stats: Object.fromEntries(
      world.feedback.filter(({ spanId }) => spanId === span.id).map(({ name }) => [name, { n: 1 }]),
    ),
  };
}

function listAncestors(span: WorldSpan, world: World): readonly string[] {
  const above: string[] = [];
  let { parentId } = span;
  while (parentId !== undefined && !above.includes(parentId)) {
    above.unshift(parentId);
    const id: string = parentId;
    parentId = world.spans.find((one) => one.id === id)?.parentId;
  }
  return above;
}

function listFeedback(world: World, query: RestRequest['query']): readonly unknown[] {
  const runs = query['run'] ?? [];
  const offset = Number(query['offset']?.[0] ?? 0);
  const limit = Number(query['limit']?.[0] ?? 100);
  const rows: unknown[] = world.feedback
    .filter(({ spanId }) => runs.includes(spanId))
    .map((said, index) => ({
      id: idOf(7_000 + index),
      run_id: said.spanId,
      key: said.name,
      score: said.score ?? null,
      value: said.label ?? null,
      comment: said.comment ?? null,
      correction: said.correction ?? null,
      created_at: said.at,
      modified_at: said.at,
      feedback_source: { type: 'app' },
    }));
  if (world.isDamaged) rows.push({ key: 'no run' });
  return rows.slice(offset, offset + limit);
}
