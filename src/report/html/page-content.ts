import type { Report, SuiteReport } from '../report.ts';
import type { SuiteRow } from '../suite-row.ts';

/** What the page is handed, in blocks of JSON. Types alone, so that the page can share them. */

/** How a case went, the most important for a reader first. */
export type Outcome = 'relapse' | 'errored' | 'unscored' | 'flaky' | 'fail' | 'fix' | 'pass';
export type Role = 'baseline' | 'candidate';

/** Block `head`: all but the cases. */
export interface PageHead {
  /** The comment's first line. */
  readonly headline: string;
  /** What decided and the headline has not told. */
  readonly reasons: readonly string[];
  readonly report: Omit<Report, 'suites'>;
  readonly suites: readonly PageSuite[];
  /** Name of the file with every trial; null where none was made. */
  readonly trial_log: string | null;
}

/** A suite of the report; its cases are in blocks of their own. */
export interface PageSuite extends Omit<SuiteReport, 'relapses' | 'fixes' | 'flaky'> {
  /** The table of the comment: a row for each metric, in their order, then cost, time, tokens and stops. */
  readonly rows: readonly SuiteRow[];
  /** How many cases or pairs. */
  readonly size: string;
  /** How the evidence came about, in sentences. */
  readonly course: readonly string[];
}

/** Blocks `index-N`: what lists, filters and charts need of some cases, in columns. */
export interface PageIndex {
  /** Position of the suite. */
  readonly suite: number[];
  readonly id: string[];
  /** What a reader wants to see first has the lowest. */
  readonly rank: number[];
  readonly outcome: Outcome[];
  readonly confirmed: (boolean | null)[];
  readonly counted: boolean[];
  readonly pinned: boolean[];
  readonly severity: (string | null)[];
  readonly owner: (string | null)[];
  readonly tags: string[][];
  /** What was asked, shortened. */
  readonly summary: string[];
  readonly baseline: PageIndexSide[];
  readonly candidate: PageIndexSide[];
}

/** Planned trials of one side; null is what is not known. */
export interface PageIndexSide {
  readonly passed: number;
  readonly trials: number;
  /** Means, in the order of the suite's metrics. */
  readonly scores: (number | null)[];
  readonly latencies_ms: number[];
  /** Mean of the trials. */
  readonly cost_usd: number | null;
}

/** Blocks `cases-N`: by the number of the case in the index, all that is read of it. */
export type PageCases = Readonly<Record<number, PageCase>>;

export interface PageCase {
  readonly note: string | null;
  readonly weight: number | null;
  readonly source: unknown;
  readonly input: unknown;
  readonly messages: unknown;
  readonly expected: unknown;
  /** Of single metrics. */
  readonly expectations: unknown;
  readonly passes: Readonly<Record<Role, { readonly passed: number; readonly trials: number }>>;
  readonly flip_rate: number | null;
  /** Position of the trial to look at. */
  readonly shown: number;
  readonly trials: readonly PageTrial[];
}

/** One trial of a case on both sides. */
export interface PageTrial {
  /** 0-based. */
  readonly trial: number;
  /** Made because a planned one flipped. */
  readonly fresh: boolean;
  readonly baseline: PageSide;
  readonly candidate: PageSide;
}

export type PageSide = PageAnswer | { readonly error: string; readonly message: string };

export interface PageAnswer {
  readonly outcome: 'pass' | 'fail' | 'unscored';
  /** Null where it was left out to keep the file small. */
  readonly text: string | null;
  readonly tool_calls: readonly { readonly name: string; readonly arguments: string }[];
  readonly stop: string;
  /** By metric. */
  readonly scores: Readonly<Record<string, PageScore>>;
  readonly latency_ms: number | null;
  readonly cost_usd: number | null;
  readonly cost_unknown: string | null;
  readonly tokens: {
    readonly input: number;
    readonly output: number;
    readonly cached_input: number;
    readonly reasoning: number;
  } | null;
  readonly served_model: string | null;
  readonly served_tier: string | null;
  readonly request_id: string | null;
}

export interface PageScore {
  readonly kind: 'scored' | 'unscored' | 'not_applicable';
  readonly value?: number | undefined;
  readonly reason?: string | undefined;
  /** Whether a judge was asked, whose answers are with the requests. */
  readonly judged?: true;
}

/** Blocks `requests-N`: by the number of the case, what was sent and what came back. */
export type PageRequests = Readonly<Record<number, PageExchanges>>;

export interface PageExchanges {
  /** Each that differs once. */
  readonly requests: readonly PageRequest[];
  readonly trials: readonly Readonly<Record<Role, PageExchange | null>>[];
  /** Each once, also where it counts for both sides. */
  readonly judge_answers: readonly PageJudgeAnswer[];
}

export interface PageExchange {
  /** Position in `requests`. */
  readonly request: number;
  readonly model: string;
  readonly endpoint: string;
  readonly raw: unknown;
  /** By metric, the positions in `judge_answers`: one for each attempt. */
  readonly judged: Readonly<Record<string, readonly number[]>>;
}

export interface PageJudgeAnswer {
  readonly model: string;
  readonly endpoint: string;
  readonly text: string;
  readonly stop: string;
  readonly raw: unknown;
}

export interface PageRequest {
  readonly messages: unknown;
  readonly parameters: unknown;
  /** Of an application. */
  readonly input?: unknown;
}

/** Block `places`, the last: where each case is, and what was left out. */
export interface PagePlaces {
  /** By the number of the case, the number of its block. */
  readonly cases: readonly number[];
  /** As `cases`; null where requests and raw responses were left out. */
  readonly requests: readonly (number | null)[];
  readonly left_out: LeftOut;
}

export interface LeftOut {
  /** Cases whose outputs are not in the file. */
  readonly outputs: number;
  /** Cases whose requests and raw responses are not. */
  readonly requests: number;
  /** Bytes of JSON that the file holds at most, uncompressed. */
  readonly limit_bytes: number;
}
