import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import { idOf, type LogServer, pageOf, type World, type WorldSpan } from './logged-world.ts';

const projectId = idOf(999);

interface Tree {
  readonly op: string;
  readonly name?: readonly string[];
  readonly value?: unknown;
  readonly children?: readonly Tree[];
  readonly left?: Tree;
  readonly right?: Tree;
  readonly expr?: Tree;
}

interface LogsQuery {
  readonly query: {
    readonly from: { readonly name: Tree; readonly args: readonly Tree[] };
    readonly filter?: Tree;
    readonly cursor?: string;
    readonly limit: number;
  };
}

/** Braintrust, as far as failures are read from it. */
export async function startBraintrustServer(world: World): Promise<LogServer> {
  const key = 'sk-braintrust-0123456789';
  const server = await startRestServer((request) => {
    const special = world.intercept?.(request);
    if (special !== undefined) return special;
    if (request.headers['authorization'] !== `Bearer ${key}`)
      return { status: 401, body: 'Unauthorized' };
    return answer(world, request);
  });
  return { ...server, key };
}

function answer(world: World, { method, path, query, body, headers }: RestRequest): RestAnswer {
  const { host } = headers;
  const project = { id: projectId, name: 'support', org_id: idOf(998) };
  switch (`${method} ${path}`) {
    case 'GET /v1/project':
      return { body: { objects: query['project_name']?.[0] === 'support' ? [project] : [] } };
    case `GET /v1/project/${projectId}`:
      return { body: project };
    case `GET /v1/organization/${project.org_id}`:
      return { body: { id: project.org_id, name: 'Acme & Co' } };
    case 'POST /api/apikey/login':
      return {
        body: {
          org_info: [
            { id: project.org_id, name: 'Acme & Co', api_url: `http://${host}`, proxy_url: '' },
          ],
        },
      };
    case 'POST /btql':
      return queryLogs(world, body as LogsQuery);
    default:
      return { status: 404, body: `no ${method} ${path}` };
  }
}

function queryLogs(world: World, { query }: LogsQuery): RestAnswer {
  const { from, filter, limit, cursor } = query;
  if (from.name.name?.[0] !== 'project_logs' || from.args[0]?.value !== projectId)
    return { status: 400, body: 'no such object' };
  const rows = world.spans
    .map((span) => composeRow(span, world))
    .filter((row) => filter === undefined || evaluate(filter, row) === true);
  const page = pageOf(rows, { cursor, size: limit });
  const data: unknown[] = [...page.rows];
  if (world.isDamaged) data.push(null, { id: 'x', root_span_id: 5 });
  return { body: { data, schema: { type: 'array' }, cursor: page.next ?? null } };
}

function evaluate(tree: Tree, row: Readonly<Record<string, unknown>>): unknown {
  const sideOf = (side: Tree | undefined) => (side === undefined ? undefined : evaluate(side, row));
  const [left, right] = [sideOf(tree.left), sideOf(tree.right)];
  switch (tree.op) {
    case 'ident':
      return (tree.name ?? []).reduce<unknown>(
        (value, name) => (value as Record<string, unknown> | null | undefined)?.[name] ?? null,
        row,
      );
    case 'literal':
      return tree.value;
    case 'and':
      return (tree.children ?? []).every((child) => evaluate(child, row) === true);
    case 'or':
      return (tree.children ?? []).some((child) => evaluate(child, row) === true);
    case 'isnotnull':
      return sideOf(tree.expr) !== null;
    case 'isnull':
      return sideOf(tree.expr) === null;
    case 'in':
      return Array.isArray(right) && right.includes(left);
    case 'eq':
      return left === right;
    case 'ne':
      return left !== right;
    case 'lt':
      return left !== null && (left as string | number) < (right as string | number);
    case 'gt':
      return left !== null && (left as string | number) > (right as string | number);
    case 'ge':
      return left !== null && (left as string | number) >= (right as string | number);
    default:
      throw new Error(`unknown operator ${tree.op}`);
  }
}

/** A row as `wrapOpenAI` logs it. */
function composeRow(span: WorldSpan, world: World): Readonly<Record<string, unknown>> {
  const said = world.feedback.filter(({ spanId }) => spanId === span.id);
  const start = Date.parse(span.startedAt) / 1_000;
  const { model, parameters = {}, tools, usage } = span;
  return {
    id: `row-${span.id}`,
    span_id: span.id,
    root_span_id: span.traceId,
    span_parents: span.parentId === undefined ? null : [span.parentId],
    is_root: span.parentId === undefined,
    created: span.startedAt,
    input: span.input,
    output: span.output,
    expected: said.find(({ correction }) => correction !== undefined)?.correction ?? null,
    error: span.error ?? null,
    scores: Object.fromEntries(
      said.flatMap(({ name, score }) => (score === undefined ? [] : [[name, score]])),
    ),
    comments: said.flatMap(({ comment }) =>
      comment === undefined ? [] : [{ id: 'c', comment: { text: comment } }],
    ),
    tags: span.tags ?? null,
    metadata: {
      ...(span.isCall ? { model: model?.requested, provider: 'openai', ...parameters, tools } : {}),
      tenant: 'acme',
      ...Object.fromEntries(
        said.flatMap(({ name, label }) => (label === undefined ? [] : [[name, label]])),
      ),
    },
    metrics: {
      start,
      end: start + span.latencyMs / 1_000,
      prompt_tokens: usage?.input,
      completion_tokens: usage?.output,
      prompt_cached_tokens: usage?.cached,
      estimated_cost: span.costUsd,
    },
    span_attributes: {
      name: span.isCall ? 'Chat Completion' : 'answer',
      type: span.isCall ? 'llm' : 'task',
    },
  };
}
