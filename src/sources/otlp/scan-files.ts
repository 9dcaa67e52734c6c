import type { SourcePorts } from '../failure-source.ts';
import { ExportScanner, type ScannedRecord } from './export-scanner.ts';
import type { LogFile } from './log-file.ts';
import type { ReadingFaults } from './reading-faults.ts';

/** What one reading of all files has seen. */
export interface Scanned {
  readonly exports: number;
  readonly spans: number;
}

export interface ScanOptions {
  readonly files: readonly LogFile[];
  readonly faults: ReadingFaults;
  readonly signal: AbortSignal;
  readonly onProgress: SourcePorts['onProgress'];
  /** Bytes of earlier readings, and of all there will be. */
  readonly bytes: { readonly before: number; readonly total: number };
  /** @returns false where the JSON of the record is damaged */
  readonly onRecord: (record: ScannedRecord, file: number) => boolean;
}

/** Reads all files once, from start to end. */
export async function scanFiles(options: ScanOptions): Promise<Scanned> {
  const { files, faults, signal, onProgress, bytes, onRecord } = options;
  let done = bytes.before;
  let spans = 0;
  let exports = 0;
  for (const [number, file] of files.entries()) {
    const onDamage = (line: number): void => faults.addDamage(file.path, line);
    const scanner = new ExportScanner({
      onRecord: (record) => {
        if (record.kind === 'span') spans += 1;
        if (!onRecord(record, number)) onDamage(record.line);
      },
      onDamage,
      onOversized: () => faults.add('steps or log records of more than 64 MB'),
    });
    const chunks = file.readChunks({
      onRead: (count) => {
        done += count;
      },
      onCut: () => faults.addCut(file.path),
    });
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      scanner.feed(chunk);
      onProgress({ spans, bytes: { done, total: bytes.total } });
    }
    scanner.end();
    exports += scanner.exports;
  }
  return { exports, spans };
}
