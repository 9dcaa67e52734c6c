import { z } from 'zod';
import { ConfigurationError } from '../../errors.ts';
import { isUuid } from '../loose-values.ts';
import { createRequestPace } from '../request-pace.ts';
import { parseAnswer } from '../rest-answers.ts';
import { createSourceClient, type RestPorts, type SourceClient } from '../source-client.ts';

/** Where Braintrust is, and whose logs are read. */
export interface BraintrustOptions {
  /** Default `https://api.braintrust.dev`; in the EU `https://api-eu.braintrust.dev`; else the address of one's own data plane. */
  readonly baseUrl?: string | undefined;
  /** Where its pages are: default `https://www.braintrust.dev`. */
  readonly appUrl?: string | undefined;
  readonly apiKey: string;
  /** Name or id. */
  readonly project: string;
  /** Rows of one answer; default 1000. Answers are few, since their rate is limited. */
  readonly pageSize?: number | undefined;
}

/** A project, and where its rows are shown. */
export interface BraintrustProject {
  readonly id: string;
  /** Address of a row's page without the id of the row; undefined where the key does not tell the organization. */
  readonly rowUrl: string | undefined;
}

/** Where queries go, whose rate is limited more than that of all else. */
export const queryPath = '/btql';
const defaultUrls = { api: 'https://api.braintrust.dev', app: 'https://www.braintrust.dev' };
/** About what it allows to queries of logs. */
const rateLimit = { requests: 20, perMs: 60_000 };

export function openBraintrustClient(
  { baseUrl = defaultUrls.api, apiKey }: Pick<BraintrustOptions, 'baseUrl' | 'apiKey'>,
  ports: RestPorts,
): SourceClient {
  const options = {
    ...ports,
    name: 'Braintrust',
    baseUrl: baseUrl.replace(/\/+$/, ''),
    headers: { authorization: `Bearer ${apiKey}` },
    secrets: [apiKey],
    keyVariable: 'BRAINTRUST_API_KEY',
  };
  const plain = createSourceClient(options);
  const querying = createSourceClient({ ...options, pace: createRequestPace(rateLimit, ports) });
  return {
    request: (request) => (request.path === queryPath ? querying : plain).request(request),
  };
}

/** What `parseAnswer` is told of its answers. */
export const braintrustAnswers = {
  name: 'Braintrust',
  remedy: 'check that the address is that of its API (the data plane), not of its pages',
};

const projectSchema = z.object({ id: z.string(), name: z.string(), org_id: z.string().nullish() });
const projectsSchema = z.object({ objects: z.array(projectSchema) });
const organizationSchema = z.object({ name: z.string() });

/** @throws ConfigurationError where there is no such project */
export async function resolveProject(
  client: SourceClient,
  { project, appUrl = defaultUrls.app }: Pick<BraintrustOptions, 'project' | 'appUrl'>,
): Promise<BraintrustProject> {
  const { id, org_id } = await findProject(client, project);
  const organization = org_id ? await findOrganization(client, org_id) : undefined;
  if (organization === undefined) return { id, rowUrl: undefined };
  const page = `${appUrl.replace(/\/+$/, '')}/app/${encodeURIComponent(organization)}/object`;
  return { id, rowUrl: `${page}?object_type=project_logs&object_id=${id}&id=` };
}

/** Its name, which its pages are under; a key for one project need not see it. */
async function findOrganization(client: SourceClient, id: string): Promise<string | undefined> {
  const { status, body } = await client.request({
    method: 'GET',
    path: `/v1/organization/${id}`,
    accept: [400, 403, 404],
  });
  return status === 200 ? organizationSchema.safeParse(body).data?.name : undefined;
}

async function findProject(
  client: SourceClient,
  project: string,
): Promise<z.output<typeof projectSchema>> {
  if (isUuid(project)) {
    const { body } = await client.request({ method: 'GET', path: `/v1/project/${project}` });
    return parseAnswer(body, { ...braintrustAnswers, schema: projectSchema });
  }
  const { body } = await client.request({
    method: 'GET',
    path: '/v1/project',
    query: { project_name: project },
  });
  const { objects } = parseAnswer(body, { ...braintrustAnswers, schema: projectsSchema });
  const found = objects.find(({ name }) => name === project);
  if (found !== undefined) return found;
  throw ConfigurationError.of(
    `Braintrust has no project "${project}" that this key can see`,
    'check the name, and the organization of the key (BRAINTRUST_API_KEY)',
  );
}
