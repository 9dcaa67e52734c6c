import { tmpdir } from 'node:os';
import { ConfigurationError } from '../../errors.ts';
import type { FailureQuery } from '../failure-query.ts';
import type { FailureSource, SourcePorts } from '../failure-source.ts';
import type { LoggedTrace } from '../logged-call.ts';
import { isInWindow } from '../select-failures.ts';
import { assembleTrace } from './assemble-trace.ts';
import { ChosenTraces, createChooser, createResponseFinder } from './choose-traces.ts';
import { createCollector } from './collect-records.ts';
import { findLogFiles } from './find-log-files.ts';
import { type LogFile, openLogFile } from './log-file.ts';
import { ReadingFaults } from './reading-faults.ts';
import type { IndexedRecord } from './record-index.ts';
import { RecordStore } from './record-store.ts';
import { type ScanOptions, scanFiles } from './scan-files.ts';

export interface OtlpSourceOptions {
  /** Files of exports, plain or gzip, or folders of them. */
  readonly paths: readonly string[];
  /** Where records out of gzip are put while they are read; default: the system's. */
  readonly temporaryFolder?: string | undefined;
}

/** Bytes of all records of a trace. What is longer is no request of a user but an id that was used for all of them. */
const longestTrace = 128_000_000;

/**
 * Files of the OpenTelemetry collector as a source of failures. They are read two or three times from start to end,
 * since neither the steps of a trace nor what was said of them stand together: for the traces with a failure, for
 * the places of their records, and between, where feedback names the id of an answer, for its trace. Then each trace
 * is read from those places, so that no more than one is held.
 */
export function openOtlpSource(options: OtlpSourceOptions, ports: SourcePorts): FailureSource {
  const { paths, temporaryFolder = tmpdir() } = options;
  let faults = new ReadingFaults();
  return {
    system: 'otlp',
    readTraces: async function* (query) {
      faults = new ReadingFaults();
      const files: LogFile[] = [];
      let store: RecordStore | undefined;
      try {
        for (const path of await findLogFiles(paths)) files.push(await openLogFile(path));
        const reading = { files, faults, ports };
        const chosen = await chooseTraces(reading, query);
        store = await RecordStore.open(files, temporaryFolder);
        await collectRecords(reading, { chosen, store });
        yield* readChosen(reading, { store, query });
      } finally {
        await store?.close();
        await Promise.all(files.map((file) => file.close()));
      }
    },
    notices: () => faults.describe(),
  };
}

interface Reading {
  readonly files: readonly LogFile[];
  readonly faults: ReadingFaults;
  readonly ports: SourcePorts;
}

/** One of the readings, 0 first. */
function composeScan(
  { files, faults, ports }: Reading,
  pass: { readonly number: number; readonly of: number },
): Omit<ScanOptions, 'onRecord'> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const bytes = { before: pass.number * size, total: pass.of * size };
  return { files, faults, bytes, signal: ports.signal, onProgress: ports.onProgress };
}

async function chooseTraces(reading: Reading, query: FailureQuery): Promise<ChosenTraces> {
  const chosen = new ChosenTraces();
  const { faults, files } = reading;
  const seen = await scanFiles({
    ...composeScan(reading, { number: 0, of: 2 }),
    onRecord: createChooser({ query, chosen, faults }),
  });
  if (seen.exports === 0 && files.some(({ size }) => size > 0))
    throw ConfigurationError.of(
      `${files.map(({ path }) => path).join(', ')}: there is no export of OpenTelemetry in JSON`,
      'give what the file exporter of the collector writes with "format: json", one export a line',
    );
  if (chosen.responses.size > 0)
    await scanFiles({
      ...composeScan(reading, { number: 1, of: 3 }),
      onRecord: createResponseFinder(chosen),
    });
  return chosen;
}

async function collectRecords(
  reading: Reading,
  options: { readonly chosen: ChosenTraces; readonly store: RecordStore },
): Promise<void> {
  const { chosen, store } = options;
  if (chosen.traces.size === 0) return;
  const of = chosen.responses.size > 0 ? 3 : 2;
  await scanFiles({
    ...composeScan(reading, { number: of - 1, of }),
    onRecord: createCollector({ chosen, store }),
  });
}

function* readChosen(
  { faults, ports }: Reading,
  { store, query }: { readonly store: RecordStore; readonly query: FailureQuery },
): Generator<LoggedTrace> {
  const readRecord = (record: IndexedRecord) => ({
    kind: record.kind,
    bytes: store.read(record),
    place: `${record.file}:${record.line}`,
  });
  for (const records of store.index.listByTrace()) {
    ports.signal.throwIfAborted();
    if (records.reduce((sum, { length }) => sum + length, 0) > longestTrace) {
      faults.add('traces of more than 128 MB');
      continue;
    }
    const trace = assembleTrace(records.map(readRecord));
    if (trace === undefined) faults.add('traces of which the files hold feedback, but no step');
    else if (!isAboutModels(trace)) faults.add('traces that hold no call to a model');
    else if (isInWindow(trace, query)) yield trace;
  }
}

/** Files of a whole system hold errors of everything; feedback is about what a user saw. */
function isAboutModels({ spans, feedback }: LoggedTrace): boolean {
  return (
    feedback.length > 0 ||
    spans.some((span) => span.reading !== undefined || span.feedback.length > 0)
  );
}
