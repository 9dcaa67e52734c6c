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
  #capacity = 1_024;
  #size = 0;
  #trace = new Uint32Array(this.#capacity);
  #place = new Float64Array(this.#capacity);
  #length = new Uint32Array(this.#capacity);
  #line = new Uint32Array(this.#capacity);
  /** The lowest bit tells the kind, the others the file. */
  #file = new Uint32Array(this.#capacity);

  get size(): number {
    return this.#size;
  }

  add(trace: number, record: IndexedRecord): void {
    if (this.#size === this.#capacity) this.#grow();
    const at = this.#size;
    this.#trace[at] = trace;
    this.#place[at] = record.offset;
    this.#length[at] = record.length;
    this.#line[at] = record.line;
    this.#file[at] = record.file * 2 + (record.kind === 'log' ? 1 : 0);
    this.#size += 1;
  }

  /** Records of each trace that has any, by the number of the trace, in the order in which they came. */
  *listByTrace(): Generator<readonly IndexedRecord[]> {
    const trace = this.#trace;
    const traceOf = (at: number | undefined): number => trace[at ?? 0] ?? 0;
    const order = Uint32Array.from({ length: this.#size }, (_, at) => at);
    order.sort((left, right) => traceOf(left) - traceOf(right) || left - right);
    for (let start = 0; start < order.length; ) {
      let end = start + 1;
      while (end < order.length && traceOf(order[end]) === traceOf(order[start])) end += 1;
      yield [...order.subarray(start, end)].map((at) => this.#read(at));
      start = end;
    }
  }

  #read(at: number): IndexedRecord {
    const file = this.#file[at] ?? 0;
    return {
      kind: file % 2 === 1 ? 'log' : 'span',
      file: file >>> 1,
      offset: this.#place[at] ?? 0,
      length: this.#length[at] ?? 0,
      line: this.#line[at] ?? 0,
    };
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#trace = enlarge(this.#trace, new Uint32Array(this.#capacity));
    this.#place = enlarge(this.#place, new Float64Array(this.#capacity));
    this.#length = enlarge(this.#length, new Uint32Array(this.#capacity));
    this.#line = enlarge(this.#line, new Uint32Array(this.#capacity));
    this.#file = enlarge(this.#file, new Uint32Array(this.#capacity));
  }
}

function enlarge<Column extends Uint32Array | Float64Array>(from: Column, into: Column): Column {
  into.set(from);
  return into;
}
