import { createNumberColumn } from '../../columns/number-column.ts';
import type { RecordKind } from './export-path.ts';

/** Where a record is, and whose it is. */
export interface IndexedRecord {
  readonly kind: RecordKind;
  /** Number of the file. */
  readonly file: number;
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
  /** Line it begins in: two records that are the same and stand in different lines were exported twice. */
  readonly line: number;
}

/** Places of records by the number of their trace, in columns: some 30 bytes each. */
export class RecordIndex {
  readonly #traces = createNumberColumn('uint32');
  readonly #offsets = createNumberColumn('float64');
  readonly #lengths = createNumberColumn('uint32');
  readonly #lines = createNumberColumn('uint32');
  /** The lowest bit tells the kind, the others the file. */
  readonly #files = createNumberColumn('uint32');

  get size(): number {
    return this.#traces.length;
  }

  add(trace: number, record: IndexedRecord): void {
    this.#traces.push(trace);
    this.#offsets.push(record.offset);
    this.#lengths.push(record.length);
    this.#lines.push(record.line);
    this.#files.push(record.file * 2 + (record.kind === 'log' ? 1 : 0));
  }

  /** Records of each trace that has any, by the number of the trace, in the order in which they came. */
  *listByTrace(): Generator<readonly IndexedRecord[]> {
    const trace = this.#traces.list();
    const traceOf = (at: number | undefined): number => trace[at ?? 0] ?? 0;
    const order = Uint32Array.from({ length: this.size }, (_, at) => at);
    order.sort((left, right) => traceOf(left) - traceOf(right) || left - right);
    for (let start = 0; start < order.length; ) {
      let end = start + 1;
      while (end < order.length && traceOf(order[end]) === traceOf(order[start])) end += 1;
      yield [...order.subarray(start, end)].map((at) => this.#read(at));
      start = end;
    }
  }

  #read(at: number): IndexedRecord {
    const file = this.#files.at(at) ?? 0;
    return {
      kind: file % 2 === 1 ? 'log' : 'span',
      file: file >>> 1,
      offset: this.#offsets.at(at) ?? 0,
      length: this.#lengths.at(at) ?? 0,
      line: this.#lines.at(at) ?? 0,
    };
  }
}
