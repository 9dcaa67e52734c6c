import { type RestAnswer, type RestRequest, startRestServer } from '../rest-server.ts';
import type { LogServer, World, WorldSpan } from './logged-world.ts';

/** OpenAI's stored completions. What is said of one is in its metadata. */
export async function startOpenAiServer(world: World): Promise<LogServer> {
  const key = 'sk-proj-0123456789';
  const server = await startRestServer((request) => {
    const special = world.intercept?.(request);
    if (special !== undefined) return special;
    if (request.headers['authorization'] !== `Bearer ${key}`)
      return { status: 401, body: { error: { message: 'Incorrect API key provided' } } };
    return answer(world, request);
  });
  return { ...server, key };
}

function answer(world: World, { method, path, query }: RestRequest): RestAnswer {
  if (method !== 'GET') return { status: 405, body: { error: { message: 'no such method' } } };
  if (path === '/v1/chat/completions') return listCompletions(world, query);
  const [, id] = /^\/v1\/chat\/completions\/([^/]+)\/messages$/.exec(path) ?? [];
  const span = world.spans.find((one) => `chatcmpl-${one.id}` === id);
  if (span === undefined) return { status: 404, body: { error: { message: `no ${path}` } } };
  return { body: listOf(composeMessages(span), query) };
}

function listCompletions(world: World, query: RestRequest['query']): RestAnswer {
  const wanted = Object.entries(query).flatMap(([name, [value]]) => {
    const [, key] = /^metadata\[(.*)\]$/s.exec(name) ?? [];
    return key === undefined ? [] : [[key, value] as const];
  });
  const rows: unknown[] = world.spans
    .map((span) => composeCompletion(span, world))
    .filter(
      ({ metadata, model }) =>
        (query['model'] === undefined || query['model'][0] === model) &&
        wanted.every(([name, value]) => metadata[name] === value),
    )
    .toSorted((a, b) =>
      query['order']?.[0] === 'desc' ? b.created - a.created : a.created - b.created,
    );
  if (world.isDamaged) rows.unshift({ id: 'chatcmpl-x', created: 'yesterday' }, 17);
  return { body: listOf(rows, query) };
}

function listOf(rows: readonly unknown[], query: RestRequest['query']) {
  const idAt = (row: unknown) => (row as { readonly id?: string }).id;
  const after = query['after']?.[0];
  const start = after === undefined ? 0 : rows.findIndex((row) => idAt(row) === after) + 1;
  const end = start + Number(query['limit']?.[0] ?? 20);
  const data = rows.slice(start, end);
  return {
    object: 'list',
    data,
    first_id: idAt(data[0] ?? {}),
    last_id: idAt(data.at(-1) ?? {}),
    has_more: end < rows.length,
  };
}

function composeCompletion(span: WorldSpan, world: World) {
  const said = world.feedback.filter(({ spanId }) => spanId === span.id);
  const metadata: Readonly<Record<string, string>> = Object.fromEntries([
    ...(span.tags === undefined ? [] : [['tags', span.tags.join(', ')]]),
    ...said.map(({ name, score, label }) => [name, String(score ?? label)]),
  ]);
  const { parameters, tools = [], usage } = span;
  return {
    object: 'chat.completion',
    id: `chatcmpl-${span.id}`,
    created: Date.parse(span.startedAt) / 1_000,
    model: span.model?.responded ?? null,
    choices: span.output,
    metadata,
    tools,
    tool_choice: null,
    ...parameters,
    usage: {
      prompt_tokens: usage?.input ?? 0,
      completion_tokens: usage?.output ?? 0,
      total_tokens: 0,
      prompt_tokens_details: { cached_tokens: usage?.cached ?? 0 },
    },
  };
}

function composeMessages(span: WorldSpan): readonly unknown[] {
  const messages = span.input as readonly { readonly content: unknown }[];
  return messages.map(({ content, ...message }, index) => ({
    id: `chatcmpl-${span.id}-${index}`,
    ...message,
    content: Array.isArray(content) ? null : content,
    content_parts: Array.isArray(content) ? content : null,
  }));
}
