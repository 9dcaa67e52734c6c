import { z } from 'zod';
import { closestWord } from '../../document/schema-problems.ts';
import { ConfigurationError } from '../../errors.ts';
import { parseAnswer } from '../rest-answers.ts';
import { createSourceClient, type RestPorts, type SourceClient } from '../source-client.ts';
import type { SourceRequest } from '../source-request.ts';

/** Where Phoenix is. */
export interface PhoenixAddress {
  /** Default `http://localhost:6006`, where it starts by itself; `/v1` and `/v1/traces` at the end are left out. */
  readonly baseUrl?: string | undefined;
  /** Not needed where the server asks for none. */
  readonly apiKey?: string | undefined;
  /** Sent besides, such as what a proxy in front of it asks for; never shown. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What its client is handed: no rate limit of it is known, so it needs no clock. */
export type PhoenixPorts = Omit<RestPorts, 'now'>;

/** The environment variable that holds the key; its owner is told by this name. */
export const phoenixKeyVariable = 'PHOENIX_API_KEY';
const defaultBaseUrl = 'http://localhost:6006';

export function openPhoenixClient(
  { baseUrl, apiKey, headers = {} }: PhoenixAddress,
  ports: PhoenixPorts,
): SourceClient {
  return createSourceClient({
    ...ports,
    name: 'Phoenix',
    baseUrl: trimBaseUrl(baseUrl),
    headers: {
      ...headers,
      ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    secrets: [...(apiKey === undefined ? [] : [apiKey]), ...Object.values(headers)],
    keyVariable: phoenixKeyVariable,
  });
}

/** Where people look, too: its pages and its API have one address. */
export function trimBaseUrl(baseUrl = defaultBaseUrl): string {
  return baseUrl.replace(/\/+$/, '').replace(/\/v1(\/traces)?$/, '');
}

/** What `parseAnswer` is told of its answers. */
export const phoenixAnswers = {
  name: 'Phoenix',
  remedy: 'check that the address is that of Phoenix, and its version: 20 or later',
};

const pageSchema = z.object({ data: z.array(z.unknown()), next_cursor: z.string().nullish() });

/**
 * The rows of a list, by page, as long as there is a cursor.
 * @param request its query without the cursor; with a status that it accepts besides 2xx there is no page at all
 */
export async function* readPages(
  client: SourceClient,
  { path, query, accept = [] }: Pick<SourceRequest, 'path' | 'query' | 'accept'>,
): AsyncGenerator<readonly unknown[]> {
  let cursor: string | undefined;
  do {
    const { status, body } = await client.request({
      method: 'GET',
      path,
      query: { ...query, cursor },
      accept: cursor === undefined ? accept : [],
    });
    if (status >= 400) return;
    const page = parseAnswer(body, { ...phoenixAnswers, schema: pageSchema });
    yield page.data;
    cursor = page.next_cursor || undefined;
  } while (cursor !== undefined);
}

const projectSchema = z.object({ id: z.string(), name: z.string() });

/** The id of a project by its name or id. @throws ConfigurationError where there is none, with the name that comes next */
export async function resolveProject(client: SourceClient, project: string): Promise<string> {
  // Its addresses take no name with one of these.
  if (!/[/?#]/.test(project)) {
    const { status, body } = await client.request({
      method: 'GET',
      path: `/v1/projects/${encodeURIComponent(project)}`,
      accept: [404],
    });
    const schema = z.object({ data: projectSchema });
    if (status !== 404) return parseAnswer(body, { ...phoenixAnswers, schema }).data.id;
  }
  const names: string[] = [];
  for await (const rows of readPages(client, { path: '/v1/projects', query: { limit: 100 } }))
    for (const { id, name } of parseAnswer(rows, {
      ...phoenixAnswers,
      schema: z.array(projectSchema),
    })) {
      if (name === project) return id;
      names.push(name);
    }
  const close = closestWord(project, names);
  throw ConfigurationError.of(
    `Phoenix has no project "${project}"`,
    close === undefined
      ? 'check the name: an application without a project logs to "default"'
      : `did you mean "${close}"?`,
  );
}
