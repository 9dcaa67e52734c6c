import type { FailureQuery } from './failure-query.ts';
import type { LoggedTrace, SourceSystem } from './logged-call.ts';

/** How far reading has come. Counts grow; a total is told where it is known. */
export interface ReadingProgress {
  readonly spans: number;
  readonly bytes?: { readonly done: number; readonly total: number } | undefined;
}

/** A place where production logs are. One adapter a system. */
export interface FailureSource {
  readonly system: SourceSystem;
  /**
   * Traces that may hold a failure of the query, each once, with all that `selectFailures` needs to see of them: the
   * feedback, the errors, and the calls to models with the steps between. More than asked for is no error: what is
   * chosen is decided from what is yielded. Nothing is held that was yielded.
   * @throws ConfigurationError where a key, project or file is wrong
   * @throws EvidenceError where the system cannot be read to the end
   */
  readTraces(query: FailureQuery): AsyncIterable<LoggedTrace>;
  /** What was seen and could not be used, such as damaged rows; complete once everything was read. */
  readonly notices: () => readonly string[];
}

/** What every adapter is handed. */
export interface SourcePorts {
  readonly onProgress: (progress: ReadingProgress) => void;
  readonly signal: AbortSignal;
}
