import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import {
  at,
  type LogServer,
  pageOf,
  type World,
  type WorldFeedback,
  type WorldSpan,
} from './logged-world.ts';

/** Langfuse, as far as failures are read from it. Feedback on a root is of the trace, other of the observation. */
export async function startLangfuseServer(world: World): Promise<LogServer> {
  const key = 'sk-lf-0123456789';
  const authorization = `Basic ${Buffer.from(`pk-lf-1:${key}`).toString('base64')}`;
  const server = await startRestServer((request) => {
    const special = world.intercept?.(request);
    if (special !== undefined) return special;
    if (request.headers['authorization'] !== authorization)
      return { status: 401, body: { message: 'Invalid credentials' } };
    return answer(world, request);
  });
  return { ...server, key };
}

function answer(world: World, { method, path, query }: RestRequest): RestAnswer {
  const asked: Asked = Object.fromEntries(
    Object.entries(query).map(([name, values]) => [name, values[0]]),
  );
  switch (`${method} ${path}`) {
    case 'GET /api/public/projects':
      return { body: { data: [{ id: 'p1', name: 'support', organization: {}, metadata: {} }] } };
    case 'GET /api/public/v3/scores':
      return listScores(world, asked);
    case 'GET /api/public/v2/observations':
      return listObservations(world, asked);
    default:
      return { status: 404, body: { message: `no ${method} ${path}` } };
  }
}

type Asked = Readonly<Record<string, string | undefined>>;

function listScores(world: World, asked: Asked): RestAnswer {
  const { name, dataType, value, valueMin, valueMax, traceId, fromTimestamp = '' } = asked;
  if (Number(asked['limit']) > 100) return { status: 400, body: { message: 'limit above 100' } };
  if ((valueMin ?? valueMax) !== undefined && dataType !== 'NUMERIC')
    return { status: 400, body: { message: 'valueMin and valueMax need dataType=NUMERIC' } };
  const scores = world.feedback
    .flatMap((said, index) => composeScores(said, { world, index }))
    .filter(
      (score) =>
        (name === undefined || name.split(',').includes(score.name)) &&
        (dataType === undefined || dataType === score.dataType) &&
        (value === undefined || value.split(',').includes(String(score.value))) &&
        (valueMin === undefined || Number(score.value) >= Number(valueMin)) &&
        (valueMax === undefined || Number(score.value) <= Number(valueMax)) &&
        (traceId === undefined || traceId.split(',').includes(score.traceId)) &&
        score.timestamp >= fromTimestamp,
    );
  const fields = asked['fields']?.split(',') ?? [];
  return pageBody(
    world,
    asked,
    scores.map(({ traceId: _, subject, ...score }) =>
      fields.includes('subject') ? { ...score, subject } : score,
    ),
  );
}

function composeScores(said: WorldFeedback, at: { readonly world: World; readonly index: number }) {
  const span = at.world.spans.find(({ id }) => id === said.spanId);
  const traceId = span?.traceId ?? '';
  const subject =
    span?.parentId === undefined
      ? { kind: 'trace', id: traceId }
      : { kind: 'observation', id: said.spanId, traceId };
  const kinds: readonly (readonly [string, number | string | undefined])[] = [
    ['NUMERIC', said.score],
    ['CATEGORICAL', said.label],
    ['CORRECTION', said.correction],
  ];
  return kinds.flatMap(([dataType, value]) =>
    value === undefined
      ? []
      : [
          {
            id: `s${at.index}-${dataType}`,
            projectId: 'p1',
            name: said.name,
            dataType,
            value,
            source: 'ANNOTATION',
            timestamp: said.at,
            environment: span?.environment ?? 'default',
            createdAt: said.at,
            updatedAt: said.at,
            comment: said.comment ?? null,
            metadata: {},
            subject,
            traceId,
          },
        ],
  );
}

function listObservations(world: World, asked: Asked): RestAnswer {
  const conditions = readConditions(asked);
  const found = world.spans
    .map(composeObservation)
    .filter((row) => conditions.every((holds) => holds(row)));
  const fields = asked['fields']?.split(',') ?? [];
  return pageBody(
    world,
    asked,
    found.map((row) => (fields.includes('io') ? row : coreOf(row))),
  );
}

function pageBody(world: World, asked: Asked, rows: readonly unknown[]): RestAnswer {
  const page = pageOf(rows, { cursor: asked['cursor'], size: Number(asked['limit'] ?? 50) });
  const data = world.isDamaged ? [...page.rows, { id: 5 }, 'x'] : page.rows;
  return { body: { data, meta: { limit: 50, ...(page.next ? { cursor: page.next } : {}) } } };
}

type Row = ReturnType<typeof composeObservation>;

/** As in the API, a filter makes the other parameters count for nothing. */
function readConditions(asked: Asked): readonly ((row: Row) => boolean)[] {
  const { traceId, level, fromStartTime = '', toStartTime = '9999', filter } = asked;
  if (filter === undefined)
    return [
      (row) => traceId === undefined || row.traceId === traceId,
      (row) => level === undefined || row.level === level,
      (row) => row.startTime >= fromStartTime && row.startTime < toStartTime,
    ];
  const conditions = JSON.parse(filter) as readonly {
    readonly column: 'level' | 'tags' | 'startTime';
    readonly operator: string;
    readonly value: string | readonly string[];
  }[];
  return conditions.map(({ column, operator, value }) => (row: Row) => {
    switch (`${column} ${operator}`) {
      case 'level =':
        return row.level === value;
      case 'tags all of':
        return Array.isArray(value) && value.every((tag: string) => row.tags.includes(tag));
      case 'startTime >=':
        return row.startTime >= String(value);
      case 'startTime <':
        return row.startTime < String(value);
      default:
        throw new Error(`unknown condition ${column} ${operator}`);
    }
  });
}

function coreOf({ id, traceId, startTime, endTime, projectId, parentObservationId, type }: Row) {
  return { id, traceId, startTime, endTime, projectId, parentObservationId, type };
}

/** An observation as its OpenAI integration logs it; inputs and outputs are raw texts. */
function composeObservation(span: WorldSpan) {
  const { model, parameters = {}, tools, usage } = span;
  const output = span.isCall
    ? (span.output as readonly { message: unknown }[])[0]?.message
    : span.output;
  return {
    id: span.id,
    traceId: span.traceId,
    projectId: 'p1',
    parentObservationId: span.parentId ?? null,
    type: span.isCall ? 'GENERATION' : 'SPAN',
    name: span.isCall ? 'OpenAI-generation' : 'answer',
    level: span.error === undefined ? 'DEFAULT' : 'ERROR',
    statusMessage: span.error ?? null,
    environment: span.environment ?? 'default',
    startTime: span.startedAt,
    endTime: new Date(Date.parse(span.startedAt) + span.latencyMs).toISOString(),
    input: JSON.stringify(span.isCall ? { messages: span.input, tools } : span.input),
    output: JSON.stringify(output),
    metadata: {
      tenant: 'acme',
      seen: at(0),
      ...(span.tags?.includes('long') ? { prompt: 'x'.repeat(200) } : {}),
    },
    model: model?.requested ?? null,
    modelParameters: parameters,
    usageDetails:
      usage === undefined
        ? {}
        : {
            input: usage.input - usage.cached,
            output: usage.output,
            input_cached_tokens: usage.cached,
            total: usage.input + usage.output,
          },
    totalCost: span.costUsd ?? null,
    promptName: null,
    latency: span.latencyMs / 1_000,
    tags: [...(span.tags ?? [])],
  };
}
