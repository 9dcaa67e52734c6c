import { messageOf } from '../errors.ts';
import type { CheckAnnotation, CheckRun, CheckRuns, CheckState } from './check-runs.ts';
import { statusOf } from './patience.ts';

/** What becomes of the check run. One that could not be written never changes the verdict. */
export type CheckOutcome =
  | {
      readonly kind: 'written';
      readonly url: string | undefined;
      /** Whether GitHub took the annotations. */
      readonly annotated: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** The token may not write checks: none was asked for, or a job of a fork or of Dependabot. */
      readonly isForbidden: boolean;
    };

/** How a check run ends. */
export interface CheckConclusion {
  readonly failed: boolean;
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** A check run from its start to its end; neither throws. */
export interface OpenCheck {
  /** Shows that a commit is being replayed. Nothing waits for it. */
  start(headSha: string): void;
  /** @param headSha the commit that was judged */
  finish(headSha: string, conclusion: CheckConclusion): Promise<CheckOutcome>;
}

/** A check run that is not complete, for the post step; empty once it is. */
export type RememberCheck = (state: string) => void;

interface CheckTarget {
  readonly checks: CheckRuns;
  readonly name: string;
  /** By which a later attempt finds this check run. */
  readonly externalId: string;
  readonly detailsUrl: string | undefined;
  readonly remember: RememberCheck;
}

type Started =
  | { readonly kind: 'open'; readonly check: CheckRun }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Opens the check run of this name on a commit. An attempt that comes after another one of the same commit updates
 * what that one made.
 */
export function openCheck(target: CheckTarget): OpenCheck {
  let starting: Promise<Started> | undefined;
  return {
    start(headSha) {
      starting ??= begin(target, headSha);
    },
    async finish(headSha, conclusion) {
      const started = await starting;
      if (started?.kind === 'failed' && isForbidden(started.error)) return explain(started.error);
      try {
        const check = started?.kind === 'open' ? started.check : await findOwn(target, headSha);
        return await conclude(target, { headSha, check, conclusion });
      } catch (error) {
        if (started?.kind === 'open') target.remember(renderState(started.check, conclusion));
        return explain(error);
      }
    },
  };
}

async function begin(target: CheckTarget, headSha: string): Promise<Started> {
  const state: CheckState = {
    status: 'in_progress',
    output: { title: 'replaying', summary: 'The verdict is not known yet.' },
  };
  try {
    const found = await findOwn(target, headSha);
    const check = await write(target, { headSha, found, state });
    target.remember(renderState(check, undefined));
    return { kind: 'open', check };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function findOwn(
  { checks, name, externalId }: CheckTarget,
  headSha: string,
): Promise<CheckRun | undefined> {
  const found = await checks.find(name, headSha);
  return found.find((check) => check.externalId === externalId);
}

/** Updates what was found, or makes a new one where there is none or GitHub does not let us. */
async function write(
  { checks, name, externalId, detailsUrl }: CheckTarget,
  options: {
    readonly headSha: string;
    readonly found: CheckRun | undefined;
    readonly state: CheckState;
  },
): Promise<CheckRun> {
  const { headSha, found, state } = options;
  if (found !== undefined) {
    try {
      return { ...found, url: (await checks.update(found.id, state)).url };
    } catch (error) {
      // Another app may have copied our id; only it may change what it made.
      if (statusOf(error) !== 404) throw error;
    }
  }
  return checks.create({
    name,
    head_sha: headSha,
    external_id: externalId,
    details_url: detailsUrl,
    ...state,
  });
}

async function conclude(
  target: CheckTarget,
  options: {
    readonly headSha: string;
    readonly check: CheckRun | undefined;
    readonly conclusion: CheckConclusion;
  },
): Promise<CheckOutcome> {
  const { headSha, check, conclusion } = options;
  const { annotations, stale } = await findNew(target, check, conclusion.annotations);
  const summary = stale
    ? `${conclusion.summary}\n\nSome annotations are of an earlier attempt: GitHub has no way to take them back.\n`
    : conclusion.summary;
  const complete = (remarks: readonly CheckAnnotation[]) =>
    write(target, {
      headSha,
      found: check,
      state: composeEnd({ ...conclusion, summary, annotations: remarks }),
    });
  try {
    const { url } = await complete(annotations);
    target.remember('');
    return { kind: 'written', url, annotated: true };
  } catch (error) {
    if (statusOf(error) !== 422 || annotations.length === 0) throw error;
    // A line that GitHub does not take must not cost the conclusion.
    const { url } = await complete([]);
    target.remember('');
    return { kind: 'written', url, annotated: false };
  }
}

function composeEnd({ failed, title, summary, annotations }: CheckConclusion): CheckState {
  return {
    status: 'completed',
    conclusion: failed ? 'failure' : 'success',
    output: { title, summary, ...(annotations.length === 0 ? {} : { annotations }) },
  };
}

/** GitHub adds annotations to those of an earlier attempt, so what is there already is not sent again. */
async function findNew(
  { checks }: CheckTarget,
  check: CheckRun | undefined,
  annotations: readonly CheckAnnotation[],
): Promise<{ readonly annotations: readonly CheckAnnotation[]; readonly stale: boolean }> {
  if (check === undefined || check.annotations === 0) return { annotations, stale: false };
  const nameOf = ({
    path,
    start_line,
    message,
  }: Pick<CheckAnnotation, 'path' | 'start_line' | 'message'>) =>
    JSON.stringify([path, start_line, message]);
  const there = new Set((await checks.listAnnotations(check.id)).map(nameOf));
  const wanted = new Set(annotations.map(nameOf));
  return {
    annotations: annotations.filter((annotation) => !there.has(nameOf(annotation))),
    stale: [...there].some((name) => !wanted.has(name)),
  };
}

const isForbidden = (error: unknown): boolean =>
  [401, 403, 404].includes(statusOf(error) ?? 0) && !/rate limit/i.test(messageOf(error));

/** What GitHub refused, and what to change. */
function explain(error: unknown): Extract<CheckOutcome, { kind: 'failed' }> {
  const status = statusOf(error);
  const message = messageOf(error).slice(0, 300);
  const refused = isForbidden(error);
  const reason = refused
    ? `GitHub refused (${status}: ${message}); it takes "permissions: checks: write", which jobs of forks and of Dependabot never have`
    : status === undefined
      ? message
      : `GitHub answered ${status}: ${message}`;
  return { kind: 'failed', reason, isForbidden: refused };
}

const lost = {
  failed: true,
  title: 'no verdict: the job ended before it',
} as const;

/** What the post step has to write if nothing else does. */
function renderState({ id }: CheckRun, conclusion: CheckConclusion | undefined): string {
  const { failed, title } = conclusion ?? lost;
  return JSON.stringify({ id, failed, title });
}
