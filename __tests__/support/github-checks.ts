import type { Context } from 'openapi-backend';

/** What the fake answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A check run as the fake keeps it. */
export interface FakeCheck {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  readonly details_url: string | undefined;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: FakeAnnotation[];
}

interface FakeAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

/** As GitHub has it: bytes of a summary are counted, annotations are added, the newest check of a name comes first. */
export function answerChecks(
  checks: FakeCheck[],
  {
    here,
    refuse,
  }: {
    readonly here: (answer: (context: Context) => Answer) => (context: Context) => Answer;
    readonly refuse: (context: Context, what: unknown) => Answer;
  },
) {
  const show = ({ title, summary, annotations, ...check }: FakeCheck) => ({
    ...check,
    html_url: `https://github.example/runs/${check.id}`,
    output: { title, summary, annotations_count: annotations.length },
  });
  const apply = (context: Context, check: FakeCheck, status: number): Answer => {
    const body = context.request.requestBody;
    if (Buffer.byteLength(body.output?.summary ?? '') > 65_535)
      return refuse(context, 'summary exceeds a maximum bytesize of 65535');
    check.status = body.status ?? check.status;
    check.conclusion = body.conclusion ?? null;
    check.title = body.output?.title ?? check.title;
    check.summary = body.output?.summary ?? check.summary;
    check.annotations.push(...(body.output?.annotations ?? []));
    return { status, body: show(check) };
  };
  const find = ({ request }: Context) =>
    checks.find(({ id }) => id === Number(request.params.check_run_id));
  return {
    'checks/list-for-ref': here(({ request }) => {
      const found = checks
        .filter(
          (check) =>
            check.head_sha === request.params.ref && check.name === request.query.check_name,
        )
        .toReversed()
        .slice(0, 1);
      return { status: 200, body: { total_count: found.length, check_runs: found.map(show) } };
    }),
    'checks/create': here((context) => {
      const { name, head_sha, external_id = '', details_url } = context.request.requestBody;
      const id = 9_000 + checks.length;
      const check: FakeCheck = {
        ...{ id, name, head_sha, external_id, details_url, status: 'queued', conclusion: null },
        ...{ title: '', summary: '', annotations: [] },
      };
      const answer = apply(context, check, 201);
      if (answer.status === 201) checks.push(check);
      return answer;
    }),
    'checks/update': here((context) => {
      const check = find(context);
      return check === undefined ? notFound : apply(context, check, 200);
    }),
    'checks/list-annotations': here((context) => {
      const check = find(context);
      return check === undefined ? notFound : { status: 200, body: check.annotations };
    }),
  };
}
