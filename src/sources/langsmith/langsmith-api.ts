import { z } from 'zod';
import { ConfigurationError } from '../../errors.ts';
import { isUuid } from '../loose-values.ts';
import { createRequestPace } from '../request-pace.ts';
import { parseAnswer } from '../rest-answers.ts';
import { createSourceClient, type RestPorts, type SourceClient } from '../source-client.ts';

/** Where LangSmith is, and whose traces are read. */
export interface LangSmithOptions {
  /** Default `https://api.smith.langchain.com`; in the EU `https://eu.api.smith.langchain.com`; a server of one's own `https://HOST/api`, also with `/v1` after it. */
  readonly baseUrl?: string | undefined;
  readonly apiKey: string;
  /** Id of the workspace, for keys that belong to several. */
  readonly workspaceId?: string | undefined;
  /** Name or id. */
  readonly project: string;
  /** Runs of one answer: 1 to 1000, default 100. */
  readonly pageSize?: number | undefined;
}

/** The environment variable that holds the key; its owner is told by this name. */
export const langSmithKeyVariable = 'LANGSMITH_API_KEY';
const defaultBaseUrl = 'https://api.smith.langchain.com';

/** As documented for queries of runs. */
const rateLimit = { requests: 300, perMs: 10_000 };

export function openLangSmithClient(
  { baseUrl, apiKey, workspaceId }: Omit<LangSmithOptions, 'project'>,
  ports: RestPorts,
): SourceClient {
  return createSourceClient({
    ...ports,
    name: 'LangSmith',
    baseUrl: trimBaseUrl(baseUrl),
    headers: {
      'x-api-key': apiKey,
      ...(workspaceId === undefined ? {} : { 'x-tenant-id': workspaceId }),
    },
    secrets: [apiKey],
    keyVariable: langSmithKeyVariable,
    pace: createRequestPace(rateLimit, ports),
  });
}

/** Its clients are told the address with `/api/v1` or without; here both versions are asked. */
function trimBaseUrl(baseUrl = defaultBaseUrl): string {
  return baseUrl.replace(/\/+$/, '').replace(/\/api(\/v1)?$/, '');
}

/** Where people look: the API's host without `api`, or of a server of one's own the host itself. */
export function findWebUrl(baseUrl: string | undefined): string {
  const url = new URL(trimBaseUrl(baseUrl));
  return `${url.protocol}//${url.host.replace(/(^|\.)api\.smith\./, '$1smith.')}`;
}

const sessionsSchema = z.array(z.object({ id: z.string(), name: z.string().nullish() }));

/** The id of a project, since queries take no names. @throws ConfigurationError where there is none of that name */
export async function resolveProject(client: SourceClient, project: string): Promise<string> {
  if (isUuid(project)) return project;
  const { body } = await client.request({
    method: 'GET',
    path: '/api/v1/sessions',
    query: { name: project },
  });
  const found = parseAnswer(body, { ...langSmithAnswers, schema: sessionsSchema }).find(
    ({ name }) => name === project,
  );
  if (found !== undefined) return found.id;
  throw ConfigurationError.of(
    `LangSmith has no project "${project}" that this key can see`,
    'check the name, and the workspace of the key (LANGSMITH_WORKSPACE_ID)',
  );
}

/** What `parseAnswer` is told of its answers. */
export const langSmithAnswers = {
  name: 'LangSmith',
  remedy: 'check that the address is that of its API, and its version: v0.16 or later',
};
