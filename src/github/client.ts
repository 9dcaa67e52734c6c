import { z } from 'zod';
import { type CheckRuns, createCheckRuns } from './check-runs.ts';
import type { CompareCommits } from './checkout.ts';
import { parseAnswer } from './parse-answer.ts';
import { createPatientCall, type Patience } from './patience.ts';
import { createPullRequests, type PullRequests } from './pull-requests.ts';

/** A comment on a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** Empty when the account is gone. */
  readonly authorLogin: string;
  /** For a reader's browser; undefined when GitHub gave none. */
  readonly url: string | undefined;
}

/** Comments of one pull request. Everything throws what octokit throws; see `statusOf`. */
export interface IssueComments {
  /** All of them, oldest first, page by page. */
  list(number: number): AsyncIterable<IssueComment>;
  create(number: number, body: string): Promise<IssueComment>;
  update(id: number, body: string): Promise<IssueComment>;
  remove(id: number): Promise<void>;
}

export interface GithubClient extends CompareCommits {
  readonly comments: IssueComments;
  readonly checks: CheckRuns;
  readonly pullRequests: PullRequests;
  getPullRequest(number: number): Promise<{ readonly headSha: string }>;
  /** Logins that write with this token; comments of anybody else are never taken for our own. */
  findOwnLogins(): Promise<ReadonlySet<string>>;
}

export interface GithubClientOptions {
  readonly token: string;
  readonly repository: { readonly owner: string; readonly name: string };
  /** GITHUB_API_URL; undefined or empty is github.com. */
  readonly apiUrl: string | undefined;
  readonly patience: Patience;
  /** Milliseconds of one request; default 30 s. */
  readonly timeoutMs?: number | undefined;
}

const defaultApiUrl = 'https://api.github.com';
/** The author of everything that a job's own token writes. No person's login can have brackets. */
const actionsBot = 'github-actions[bot]';
const requestTimeoutMs = 30_000;
const pageSize = 100;

const commentSchema = z
  .object({
    id: z.number().int(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullish(),
    html_url: z.string().nullish(),
  })
  .transform(
    (comment): IssueComment => ({
      id: comment.id,
      body: comment.body ?? '',
      authorLogin: comment.user?.login ?? '',
      url: comment.html_url ?? undefined,
    }),
  );
const comparisonSchema = z.object({ merge_base_commit: z.object({ sha: z.string() }) });
const pullRequestSchema = z.object({ head: z.object({ sha: z.string() }) });
const viewerSchema = z.object({ viewer: z.object({ login: z.string().min(1) }) });

/** A client of GitHub's REST API for one repository. The library is loaded here, when a job needs it. */
export async function createGithubClient(options: GithubClientOptions): Promise<GithubClient> {
  const octokit = await createOctokit(options);
  const repository = { owner: options.repository.owner, repo: options.repository.name };
  let ownLogins: Promise<ReadonlySet<string>> | undefined;
  return {
    comments: createComments(octokit, repository),
    checks: createCheckRuns((route, given) => octokit.request(route, { ...repository, ...given })),
    pullRequests: createPullRequests(octokit, repository),
    async compareCommits(base, head) {
      const answer = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        ...repository,
        basehead: `${base}...${head}`,
        // Only the merge base is wanted, which every page has.
        per_page: 1,
      });
      return parseAnswer(comparisonSchema, answer.data, 'comparison').merge_base_commit.sha;
    },
    async getPullRequest(number) {
      const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: number,
      });
      const pull = parseAnswer(pullRequestSchema, answer.data, 'pull request');
      return { headSha: pull.head.sha };
    },
    findOwnLogins() {
      ownLogins ??= findLogins(octokit);
      return ownLogins;
    },
  };
}

/** A job's token may not ask GET /user; the GraphQL viewer answers every kind of token. */
async function findLogins(octokit: Octokit): Promise<ReadonlySet<string>> {
  const login = await octokit
    .graphql('query { viewer { login } }')
    .then((answer) => viewerSchema.safeParse(answer).data?.viewer.login)
    .catch(() => undefined);
  return new Set([actionsBot, ...(login === undefined ? [] : [login])]);
}

type Octokit = Awaited<ReturnType<typeof createOctokit>>;

async function createOctokit(options: GithubClientOptions) {
  const { getOctokit } = await import('@actions/github');
  const silent = () => undefined;
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl || defaultApiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const callPatiently = createPatientCall(options.patience);
  octokit.hook.wrap('request', (request, parameters) =>
    callPatiently(async () => {
      const signal = AbortSignal.timeout(options.timeoutMs ?? requestTimeoutMs);
      return request({ ...parameters, request: { ...parameters.request, signal } });
    }),
  );
  return octokit;
}

function createComments(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
): IssueComments {
  return {
    async *list(number) {
      for (let page = 1; ; page += 1) {
        const answer = await octokit.request(
          'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
          { ...repository, issue_number: number, per_page: pageSize, page },
        );
        const comments = parseAnswer(z.array(commentSchema), answer.data, 'list of comments');
        yield* comments;
        // A page may be short although more follow (hidden comments); a server behind a proxy may name none.
        const more = /rel="?next"?/.test(answer.headers.link ?? '') || comments.length >= pageSize;
        if (!more || comments.length === 0) return;
      }
    },
    async create(number, body) {
      const answer = await octokit.request(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { ...repository, issue_number: number, body },
      );
      return parseAnswer(commentSchema, answer.data, 'comment');
    },
    async update(id, body) {
      const answer = await octokit.request(
        'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        { ...repository, comment_id: id, body },
      );
      return parseAnswer(commentSchema, answer.data, 'comment');
    },
    async remove(id) {
      await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id: id,
      });
    },
  };
}
