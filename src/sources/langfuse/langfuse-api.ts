import { z } from 'zod';
import { ConfigurationError } from '../../errors.ts';
import { parseAnswer } from '../rest-answers.ts';
import { createSourceClient, type RestPorts, type SourceClient } from '../source-client.ts';
import type { SourceRequest } from '../source-request.ts';

/** Where Langfuse is, and whose traces are read. */
export interface LangfuseOptions {
  /** Default `https://cloud.langfuse.com`, which is in the EU; in the US `https://us.cloud.langfuse.com`; else the address of one's own server. */
  readonly baseUrl?: string | undefined;
  readonly publicKey: string;
  readonly secretKey: string;
  /** Name or id. The keys are those of one project; where it is given, it must be that one. */
  readonly project?: string | undefined;
  /** Steps of one answer: 1 to 1000, default 100; of scores the API gives 100 at most. */
  readonly pageSize?: number | undefined;
}

const defaultBaseUrl = 'https://cloud.langfuse.com';

export function openLangfuseClient(
  options: LangfuseOptions & {
    /** Sent with every request, besides the credentials. */
    readonly headers?: Readonly<Record<string, string>>;
  },
  ports: RestPorts,
): SourceClient {
  const { publicKey, secretKey } = options;
  const credentials = Buffer.from(`${publicKey}:${secretKey}`).toString('base64');
  return createSourceClient({
    ...ports,
    name: 'Langfuse',
    baseUrl: trimBaseUrl(options.baseUrl),
    headers: { ...options.headers, authorization: `Basic ${credentials}` },
    secrets: [secretKey, credentials],
    keyVariable: 'LANGFUSE_SECRET_KEY and LANGFUSE_PUBLIC_KEY',
  });
}

/** Without a trailing slash; its pages are there too. */
export function trimBaseUrl(baseUrl = defaultBaseUrl): string {
  return baseUrl.replace(/\/+$/, '');
}

/** What `parseAnswer` is told of its answers. */
export const langfuseAnswers = {
  name: 'Langfuse',
  remedy: 'check that the address is that of Langfuse, and its version: v4 or later',
};

const pageSchema = z.object({
  data: z.array(z.unknown()),
  meta: z.object({ cursor: z.string().nullish() }),
});

/** The rows of a list, by page, as long as there is a cursor. */
export async function* readPages(
  client: SourceClient,
  { path, query }: Pick<SourceRequest, 'path' | 'query'>,
): AsyncGenerator<readonly unknown[]> {
  let cursor: string | undefined;
  do {
    const { body } = await client.request({ method: 'GET', path, query: { ...query, cursor } });
    const page = parseAnswer(body, { ...langfuseAnswers, schema: pageSchema });
    yield page.data;
    cursor = page.meta.cursor || undefined;
  } while (cursor !== undefined);
}

const projectsSchema = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });

/** @throws ConfigurationError where the keys are those of another project */
export async function checkProject(client: SourceClient, project: string): Promise<void> {
  const { body } = await client.request({ method: 'GET', path: '/api/public/projects' });
  const { data } = parseAnswer(body, { ...langfuseAnswers, schema: projectsSchema });
  if (data.some(({ id, name }) => id === project || name === project)) return;
  throw ConfigurationError.of(
    `the keys are for the project ${data.map(({ name }) => `"${name}"`).join(', ')} of Langfuse, not for "${project}"`,
    'set LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY to keys of that project, or leave the project out',
  );
}
