import { z } from 'zod';
import type { Annotation } from '../report/annotations.ts';
import { parseAnswer } from './parse-answer.ts';

/** A check run of one commit. */
export interface CheckRun {
  readonly id: number;
  /** Ours, by which a later attempt finds it; empty where somebody else made it. */
  readonly externalId: string;
  /** How many annotations it has; GitHub can only add more. */
  readonly annotations: number;
  /** For a reader's browser. */
  readonly url: string | undefined;
}

/** A remark on a line, in GitHub's words. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: Annotation['level'];
  readonly title: string;
  readonly message: string;
}

/** What is told of a check run. GitHub counts neutral and skipped as success, so these are not there. */
export type CheckState = {
  readonly output: {
    readonly title: string;
    /** Markdown, at most `maximumSummaryBytes`. */
    readonly summary: string;
    /** At most 50; they are added to those that are there. */
    readonly annotations?: readonly CheckAnnotation[];
  };
} & (
  | { readonly status: 'in_progress' }
  | { readonly status: 'completed'; readonly conclusion: 'success' | 'failure' }
);

/** Check runs of one repository. Everything throws what octokit throws; see `statusOf`. */
export interface CheckRuns {
  /** The newest of this name on a commit. */
  find(name: string, headSha: string): Promise<readonly CheckRun[]>;
  create(
    check: CheckState & {
      readonly name: string;
      readonly head_sha: string;
      readonly external_id: string;
      /** Where "Details" leads. */
      readonly details_url?: string | undefined;
    },
  ): Promise<CheckRun>;
  update(id: number, state: CheckState): Promise<CheckRun>;
  listAnnotations(
    id: number,
  ): Promise<readonly Pick<CheckAnnotation, 'path' | 'start_line' | 'message'>[]>;
}

/** GitHub counts bytes, whatever its guide says (https://github.com/github/docs/issues/35252). */
export const maximumSummaryBytes = 65_535;

const checkSchema = z
  .object({
    id: z.number().int(),
    external_id: z.string().nullish(),
    html_url: z.string().nullish(),
    output: z.object({ annotations_count: z.number().int().nullish() }).nullish(),
  })
  .transform(
    (check): CheckRun => ({
      id: check.id,
      externalId: check.external_id ?? '',
      annotations: check.output?.annotations_count ?? 0,
      url: check.html_url ?? undefined,
    }),
  );
const annotationSchema = z.object({
  path: z.string(),
  start_line: z.number(),
  message: z
    .string()
    .nullable()
    .default('')
    .transform((message) => message ?? ''),
});

/** @param request sends to one repository */
export function createCheckRuns(
  request: (
    route: string,
    given: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly data: unknown }>,
): CheckRuns {
  return {
    async find(name, headSha) {
      const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ref: headSha,
        check_name: name,
        per_page: 100,
      });
      return parseAnswer(z.object({ check_runs: z.array(checkSchema) }), data, 'list of checks')
        .check_runs;
    },
    async create(check) {
      const { data } = await request('POST /repos/{owner}/{repo}/check-runs', { ...check });
      return parseAnswer(checkSchema, data, 'check run');
    },
    async update(id, state) {
      const { data } = await request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        check_run_id: id,
        ...state,
      });
      return parseAnswer(checkSchema, data, 'check run');
    },
    async listAnnotations(id) {
      const { data } = await request(
        'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
        { check_run_id: id, per_page: 100 },
      );
      return parseAnswer(z.array(annotationSchema), data, 'list of annotations');
    },
  };
}
