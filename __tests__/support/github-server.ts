import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Context, OpenAPIBackend, type Request } from 'openapi-backend';
import { expectNoKeys } from './canary.ts';
import { type Answer, answerChecks, type FakeCheck } from './github-checks.ts';

/** A comment as the fake keeps it. */
export interface FakeComment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly number: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** Operation ids of GitHub's description that the fake answers, and the GraphQL viewer. */
export type Operation =
  | 'issues/list-comments'
  | 'issues/create-comment'
  | 'issues/update-comment'
  | 'issues/delete-comment'
  | 'repos/compare-commits-with-basehead'
  | 'pulls/get'
  | 'checks/list-for-ref'
  | 'checks/create'
  | 'checks/update'
  | 'checks/list-annotations'
  | 'pulls/list'
  | 'repos/get-collaborator-permission-level'
  | 'reactions/create-for-issue-comment'
  | 'graphql';

/** A pull request as the fake keeps it. */
export interface FakePull {
  readonly number: number;
  readonly author?: string;
  /** Default open. */
  readonly state?: 'open' | 'closed';
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string };
}

/** An answer to give in place of the right one. */
export interface Failure {
  readonly operation: Operation;
  readonly status: number;
  /** How often; default 1. */
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Do what was asked, and only then answer with the failure (a gateway that loses the answer). */
  readonly afterEffect?: boolean;
}

export interface GithubServerOptions {
  /** Default `acme/shop`. */
  readonly repository?: string;
  /** Every request must carry it; default `test-token`. */
  readonly token?: string;
  /** Who writes with the token; default `github-actions[bot]`. Null: /graphql answers 403. */
  readonly viewer?: string | null;
  readonly comments?: readonly {
    readonly number: number;
    readonly body: string;
    readonly login?: string;
  }[];
  /** Number of a pull request → SHA of its head. */
  readonly heads?: Readonly<Record<number, string>>;
  /** `base...head` → SHA of the merge base; others are answered with 404. */
  readonly mergeBases?: Readonly<Record<string, string>>;
  /** Pull requests in full, for what asks more of them than their head. */
  readonly pulls?: readonly FakePull[];
  /** Login → permission; others are answered with 404, as GitHub does for who is no collaborator. */
  readonly permissions?: Readonly<Record<string, string>>;
  readonly failures?: readonly Failure[];
  /** Called before each answer: for changing heads or comments in the middle of a client's work. */
  readonly onRequest?: (request: SeenRequest, server: GithubServer) => void;
}

export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Undefined for what GitHub's description does not have. */
  readonly operation: string | undefined;
  readonly body: unknown;
}

/**
 * GitHub's REST API on loopback: issue comments (with real pages and Link headers), check runs, compare, pull
 * requests, and the GraphQL viewer. Every request is validated against GitHub's own OpenAPI description; one that
 * does not fit is answered with 422 and kept in `violations`. Give `url` as GITHUB_API_URL.
 */
export interface GithubServer {
  readonly url: string;
  /** Everything that was asked, in order. */
  readonly requests: SeenRequest[];
  /** Requests that GitHub would refuse by its description; a test expects none. */
  readonly violations: string[];
  /** Comments of one pull request, oldest first. */
  comments(number: number): readonly FakeComment[];
  /** Check runs, oldest first. */
  readonly checks: readonly FakeCheck[];
  /** Somebody writes a comment: default the token's own account. */
  addComment(comment: { number: number; body: string; login?: string }): FakeComment;
  removeComment(id: number): void;
  setHead(number: number, sha: string): void;
  fail(failure: Failure): void;
  /** @throws when a key was written into a comment, a check run or anything else that was sent */
  close(): Promise<void>;
}

const description = 'fixtures/github/rest-api.openapi.json';
const bodyLimit = 65_536;
const refused = (status: number, message: string): Answer => ({ status, body: { message } });
const notFound = refused(404, 'Not Found');

/** Starts the fake on a free port of 127.0.0.1. */
export async function startGithubServer(options: GithubServerOptions = {}): Promise<GithubServer> {
  const state = createState(options);
  const api = await createApi(state, options);
  const http = createServer((request, response) => {
    void handle(request)
      .catch((error: unknown) => refused(500, `the fake failed: ${String(error)}`))
      .then((answer) => send(response, answer));
  });

  async function handle(message: IncomingMessage): Promise<Answer> {
    const request = await readRequest(message);
    const operation = operationOf(request);
    server.requests.push({
      method: request.method,
      path: `${request.path}${request.query === '' ? '' : `?${request.query}`}`,
      operation,
      body: request.body,
    });
    const seen = server.requests.at(-1);
    if (seen !== undefined) options.onRequest?.(seen, server);
    if (!/^(token|bearer) /i.test(String(message.headers.authorization)))
      return refused(401, 'Requires authentication');
    if (!message.headers.authorization?.endsWith(` ${options.token ?? 'test-token'}`))
      return refused(401, 'Bad credentials');
    const failure = state.takeFailure(operation);
    if (failure !== undefined && failure.afterEffect !== true) return failure.answer;
    const answer =
      operation === 'graphql' ? answerViewer(options) : await api.handleRequest(request);
    return failure?.answer ?? answer;
  }

  function operationOf(request: Request): string | undefined {
    if (request.path === '/graphql' && request.method === 'POST') return 'graphql';
    return api.router.matchOperation(request)?.operationId;
  }

  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const server: GithubServer = {
    url: `http://127.0.0.1:${port}`,
    requests: [],
    violations: state.violations,
    checks: state.checks,
    comments: (number) => state.comments.filter((comment) => comment.number === number),
    addComment: state.addComment,
    removeComment: (id) => {
      state.comments.splice(
        state.comments.findIndex((comment) => comment.id === id),
        1,
      );
    },
    setHead: (number, sha) => state.heads.set(number, sha),
    fail: (failure) => state.failures.push({ ...failure, left: failure.times ?? 1 }),
    close: async () => {
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      });
      expectNoKeys(
        server.requests.map(({ method, path, body }) => ({
          place: `${method} ${path} to GitHub`,
          bytes: `${path} ${JSON.stringify(body)}`,
        })),
      );
    },
  };
  return server;
}

function createState(options: GithubServerOptions) {
  const comments: FakeComment[] = [];
  const failures = (options.failures ?? []).map((failure) => ({
    ...failure,
    left: failure.times ?? 1,
  }));
  const heads = new Map(
    Object.entries(options.heads ?? {}).map(([number, sha]) => [Number(number), sha]),
  );
  const ownLogin = options.viewer ?? 'github-actions[bot]';
  let lastId = 1_000;
  const addComment: GithubServer['addComment'] = ({ number, body, login = ownLogin }) => {
    lastId += 1;
    const user = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
    const comment = { id: lastId, number, body, user };
    comments.push(comment);
    return comment;
  };
  for (const comment of options.comments ?? []) addComment(comment);
  return {
    comments,
    failures,
    heads,
    violations: [] as string[],
    checks: [] as FakeCheck[],
    addComment,
    takeFailure(operation: string | undefined) {
      const failure = failures.find((next) => next.operation === operation && next.left > 0);
      if (failure === undefined) return undefined;
      failure.left -= 1;
      const answer: Answer = {
        status: failure.status,
        body: { message: failure.message ?? 'injected by the test' },
        ...(failure.headers === undefined ? {} : { headers: failure.headers }),
      };
      return { answer, afterEffect: failure.afterEffect };
    },
  };
}

type State = ReturnType<typeof createState>;

function answerViewer(options: GithubServerOptions): Answer {
  if (options.viewer === null) return refused(403, 'Resource not accessible by integration');
  const login = options.viewer ?? 'github-actions[bot]';
  return { status: 200, body: { data: { viewer: { login } } } };
}

async function createApi(state: State, options: GithubServerOptions): Promise<OpenAPIBackend> {
  const repository = options.repository ?? 'acme/shop';
  const refuse = (context: Context, what: unknown): Answer => {
    const { method, path } = context.request;
    state.violations.push(`${method.toUpperCase()} ${path}: ${JSON.stringify(what)}`);
    return { status: 422, body: { message: 'Validation Failed', errors: what } };
  };
  /** Handlers see only requests for the one repository. */
  const here =
    (answer: (context: Context) => Answer) =>
    (context: Context): Answer => {
      const { owner, repo } = context.request.params;
      return `${owner}/${repo}` === repository ? answer(context) : notFound;
    };
  const writing = (answer: (context: Context) => Answer) =>
    here((context) =>
      context.request.requestBody.body.length > bodyLimit
        ? refuse(context, 'body is too long (maximum is 65536 characters)')
        : answer(context),
    );
  const show = (comment: FakeComment) => ({
    ...comment,
    html_url: `https://github.example/${repository}/pull/${comment.number}#issuecomment-${comment.id}`,
  });

  const showPull = (pull: FakePull) => ({
    number: pull.number,
    state: pull.state ?? 'open',
    user: { login: pull.author ?? 'eve' },
    base: { ...pull.base, repo: { full_name: repository } },
    head: {
      // A push since, by setHead.
      sha: state.heads.get(pull.number) ?? pull.head.sha,
      ref: pull.head.ref,
      repo: { full_name: pull.head.repository },
    },
  });

  const api = new OpenAPIBackend({
    definition: JSON.parse(await readFile(description, 'utf8')),
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, formats: { 'date-time': true, uri: true } },
    handlers: {
      validationFail: (context: Context) => refuse(context, context.validation.errors),
      notFound: (context: Context) => refuse(context, 'GitHub has no such endpoint in the slice'),
      notImplemented: (context: Context) => refuse(context, 'the fake does not answer this'),
      'issues/list-comments': here((context) => answerPage(context, state.comments.map(show))),
      'issues/create-comment': writing(({ request }) => {
        const number = Number(request.params.issue_number);
        return {
          status: 201,
          body: show(state.addComment({ number, body: request.requestBody.body })),
        };
      }),
      'issues/update-comment': writing(({ request }) => {
        const comment = state.comments.find(({ id }) => id === Number(request.params.comment_id));
        if (comment === undefined) return notFound;
        comment.body = request.requestBody.body;
        return { status: 200, body: show(comment) };
      }),
      'issues/delete-comment': here(({ request }) => {
        const index = state.comments.findIndex(
          ({ id }) => id === Number(request.params.comment_id),
        );
        if (index < 0) return notFound;
        state.comments.splice(index, 1);
        return { status: 204 };
      }),
      'repos/compare-commits-with-basehead': here(({ request }) => {
        const sha = options.mergeBases?.[decodeURIComponent(request.params.basehead)];
        return sha === undefined ? notFound : { status: 200, body: { merge_base_commit: { sha } } };
      }),
      ...answerChecks(state.checks, { here, refuse }),
      'pulls/get': here(({ request }) => {
        const number = Number(request.params.pull_number);
        const pull = options.pulls?.find((known) => known.number === number);
        if (pull !== undefined) return { status: 200, body: showPull(pull) };
        const sha = state.heads.get(number);
        return sha === undefined ? notFound : { status: 200, body: { number, head: { sha } } };
      }),
      'pulls/list': here(({ request }) => {
        const asked = request.query.head;
        const pulls = (options.pulls ?? []).map(showPull);
        const from = pulls.filter(({ head, state }) => {
          const [owner] = head.repo.full_name.split('/');
          // GitHub ignores a head without an owner, and lists everything.
          const isAsked = !String(asked).includes(':') || asked === `${owner}:${head.ref}`;
          return isAsked && (request.query.state === 'all' || state === request.query.state);
        });
        return { status: 200, body: from };
      }),
      'repos/get-collaborator-permission-level': here(({ request }) => {
        const permission = options.permissions?.[String(request.params.username)];
        return permission === undefined ? notFound : { status: 200, body: { permission } };
      }),
      'reactions/create-for-issue-comment': here(() => ({ status: 201, body: { id: 1 } })),
    },
  });
  return await api.init();
}

/** One page and, as GitHub does, a Link header that names the next and the last. */
function answerPage(context: Context, all: readonly FakeComment[]): Answer {
  const { params, query, path } = context.request;
  const comments = all.filter(({ number }) => number === Number(params.issue_number));
  const size = Math.min(Number(query.per_page ?? 30), 100);
  const page = Number(query.page ?? 1);
  const last = Math.max(Math.ceil(comments.length / size), 1);
  const link = (target: number, name: string) =>
    `<${context.request.headers['x-self']}${path}?per_page=${size}&page=${target}>; rel="${name}"`;
  return {
    status: 200,
    body: comments.slice((page - 1) * size, page * size),
    ...(page < last
      ? { headers: { link: `${link(page + 1, 'next')}, ${link(last, 'last')}` } }
      : {}),
  };
}

async function readRequest(message: IncomingMessage): Promise<Request & { query: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const [path = '/', query = ''] = (message.url ?? '/').split('?');
  const headers = Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
  );
  return {
    method: message.method ?? 'GET',
    path,
    query,
    headers: { ...headers, 'x-self': `http://${message.headers.host}` },
    ...(text === '' ? {} : { body: JSON.parse(text) }),
  };
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
  });
  response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}
