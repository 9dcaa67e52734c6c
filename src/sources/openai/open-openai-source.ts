import { z } from 'zod';
import { type FailureQuery, isSuspect } from '../failure-query.ts';
import type { FailureSource } from '../failure-source.ts';
import type { LoggedTrace } from '../logged-call.ts';
import { parseAnswer, readRows } from '../rest-answers.ts';
import { createSourceClient, type RestSourcePorts, type SourceClient } from '../source-client.ts';
import { createTally, type Tally } from '../tally.ts';
import { readMetadataFeedback, readStoredCompletion } from './read-stored-completion.ts';
import {
  type StoredCompletion,
  type StoredMessage,
  storedCompletionSchema,
  storedMessageSchema,
} from './stored-completion.ts';

/** Whose stored completions are read. */
export interface OpenAiOptions {
  /** Default `https://api.openai.com/v1`; in the EU `https://eu.api.openai.com/v1`. */
  readonly baseUrl?: string | undefined;
  readonly apiKey: string;
  /** Id of the project, for keys that belong to several. */
  readonly project?: string | undefined;
  /** Completions of one answer: 1 to 100, which is the default. */
  readonly pageSize?: number | undefined;
}

const defaultBaseUrl = 'https://api.openai.com/v1';

interface Reading {
  readonly client: SourceClient;
  readonly tally: Tally;
  readonly pageUrl: string | undefined;
}

/**
 * Chat completions that were made with `store: true`, with feedback in their metadata. Calls that failed are not
 * stored, and each is a trace by itself. The newest come first, so a start of the window ends the reading.
 */
export function openOpenAiSource(options: OpenAiOptions, ports: RestSourcePorts): FailureSource {
  const baseUrl = (options.baseUrl ?? defaultBaseUrl).replace(/\/+$/, '');
  const tally = createTally();
  const reading: Reading = {
    client: openClient({ ...options, baseUrl }, ports),
    tally,
    // Only OpenAI itself has pages of them; a gateway may have the API alone.
    pageUrl: /^https:\/\/(?:\w+\.)?api\.openai\.com\//.test(baseUrl)
      ? 'https://platform.openai.com/logs/'
      : undefined,
  };
  return {
    system: 'openai',
    notices: () => tally.list(),
    async *readTraces(query) {
      if (query.rules.length === 0 && query.everything !== true) return;
      let spans = 0;
      for await (const completion of listCompletions(reading, query, options.pageSize ?? 100)) {
        if (query.everything !== true && !mayBeBad(completion, query)) continue;
        const trace = await readTrace(reading, completion, query);
        spans += 1;
        ports.onProgress({ spans });
        yield trace;
      }
    },
  };
}

function openClient(
  { apiKey, baseUrl, project }: OpenAiOptions & { readonly baseUrl: string },
  ports: RestSourcePorts,
): SourceClient {
  return createSourceClient({
    ...ports,
    name: 'OpenAI',
    baseUrl,
    headers: {
      authorization: `Bearer ${apiKey}`,
      ...(project === undefined ? {} : { 'openai-project': project }),
    },
    secrets: [apiKey],
    keyVariable: 'OPENAI_API_KEY',
  });
}

/** The parameters of a page of the list. It narrows by one value of metadata that is equal, and by the model. */
export function composeListQuery(
  { rules, model, everything }: Pick<FailureQuery, 'rules' | 'model' | 'everything'>,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Readonly<Record<string, string | number | undefined>> {
  const [rule] = rules;
  const [label] = rule?.kind === 'label' ? rule.labels : [];
  const isOneLabel =
    everything !== true && rules.length === 1 && rule?.kind === 'label' && rule.labels.length === 1;
  return {
    limit,
    order: 'desc',
    after,
    model,
    ...(isOneLabel ? { [`metadata[${rule.name}]`]: label } : {}),
  };
}

async function* listCompletions(
  { client, tally }: Reading,
  query: FailureQuery,
  limit: number,
): AsyncGenerator<StoredCompletion> {
  const first = (query.since?.getTime() ?? 0) / 1_000;
  for (let after: string | undefined, more = true; more; ) {
    const path = '/chat/completions';
    const page = await readPage(client, { path, query: composeListQuery(query, { limit, after }) });
    const what = 'a row that is no completion';
    for (const completion of readRows(page.rows, { schema: storedCompletionSchema, tally, what })) {
      // Its times are whole seconds.
      if (completion.created < Math.floor(first)) return;
      yield completion;
    }
    after = page.last;
    more = page.more && after !== undefined;
  }
}

/** Whether a rule has something to say of it, so that it is worth asking for its messages. */
function mayBeBad(completion: StoredCompletion, { rules }: FailureQuery): boolean {
  return readMetadataFeedback(completion, rules).some((feedback) => isSuspect(feedback, rules));
}

async function readTrace(
  { client, pageUrl }: Reading,
  completion: StoredCompletion,
  { rules }: FailureQuery,
): Promise<LoggedTrace> {
  const messages: StoredMessage[] = [];
  const damaged = createTally();
  const path = `/chat/completions/${encodeURIComponent(completion.id)}/messages`;
  for (let after: string | undefined, more = true; more; ) {
    const page = await readPage(client, { path, query: { limit: 100, order: 'asc', after } });
    const reading = { schema: storedMessageSchema, tally: damaged, what: 'a message' };
    messages.push(...readRows(page.rows, reading));
    after = page.last;
    more = page.more && after !== undefined;
  }
  const span = readStoredCompletion(completion, {
    messages: damaged.list().length > 0 ? undefined : messages,
    feedback: readMetadataFeedback(completion, rules),
    pageUrl,
  });
  return { id: completion.id, spans: [span], feedback: [] };
}

const pageSchema = z.object({ data: z.array(z.unknown()), has_more: z.boolean().nullish() });
const identified = z.object({ id: z.string() });

async function readPage(
  client: SourceClient,
  request: {
    readonly path: string;
    readonly query: Readonly<Record<string, string | number | undefined>>;
  },
): Promise<{
  readonly rows: readonly unknown[];
  readonly more: boolean;
  /** Id of the last row that has one. */
  readonly last: string | undefined;
}> {
  const { body } = await client.request({ method: 'GET', ...request });
  const page = parseAnswer(body, {
    schema: pageSchema,
    name: 'OpenAI',
    remedy: 'check that the address is that of its API, such as https://api.openai.com/v1',
  });
  const ids = page.data.flatMap((row) => identified.safeParse(row).data?.id ?? []);
  return { rows: page.data, more: page.has_more === true, last: ids.at(-1) };
}
