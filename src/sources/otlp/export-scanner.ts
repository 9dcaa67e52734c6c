import { ExportPath, type RecordKind } from './export-path.ts';
import { findStringEnd } from './string-end.ts';

/** One span or log record. */
export interface ScannedRecord {
  readonly kind: RecordKind;
  /** Its JSON, unchecked. Valid until the handler returns. */
  readonly bytes: Buffer;
  /** Bytes before it. */
  readonly offset: number;
  /** Where it begins; counts from 1. */
  readonly line: number;
}

export interface ScanHandlers {
  readonly onRecord: (record: ScannedRecord) => void;
  /** A line that is no JSON or has no end. Records that stand whole before the damage have been handed over. */
  readonly onDamage: (line: number) => void;
  /** A record that is too long to be held. */
  readonly onOversized: (line: number) => void;
}

/** Bytes. A call with a context of a million tokens fits. */
const longestRecord = 64_000_000;
/** Bytes of a first line that may open an indented document rather than be an export that was cut. */
const longestOpening = 64;
const longestName = 64;

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const openList = 0x5b;
const closeList = 0x5d;
const openMapping = 0x7b;
const closeMapping = 0x7d;
const exportStart = Buffer.from('{"resource');
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Takes spans and log records out of exports as their bytes arrive: a line may hold one span or ten thousand, and no
 * more than one of them is held. Lines as the collector's file exporter writes them, or one indented document.
 */
export class ExportScanner {
  readonly #handlers: ScanHandlers;
  readonly #longestRecord: number;
  readonly #path = new ExportPath();
  /** Whether a line feed ends what is open. Undefined: not seen yet. */
  #isByLine: boolean | undefined;
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  #inString = false;
  /** Whether the next byte is escaped, at the edge of two chunks. */
  #isNextEscaped = false;
  #isSkipping = false;
  #name = '';
  /** Lists and mappings that are open within a record, itself included; 0: outside. */
  #nesting = 0;
  #record: { kind: RecordKind; offset: number; line: number } = {
    kind: 'span',
    offset: 0,
    line: 1,
  };
  /** Of the record, from earlier chunks. */
  #parts: Buffer[] = [];
  #held = 0;

  constructor(handlers: ScanHandlers, options: { readonly longestRecord?: number } = {}) {
    this.#handlers = handlers;
    this.#longestRecord = options.longestRecord ?? longestRecord;
  }

  /** Exports that were seen, those of metrics included. */
  get exports(): number {
    return this.#path.exports;
  }

  /** @param chunk may be written over afterwards */
  feed(chunk: Buffer): void {
    let at = this.#offset === 0 && chunk.indexOf(byteOrderMark) === 0 ? byteOrderMark.length : 0;
    while (at < chunk.length) {
      const found = chunk.indexOf(lineFeed, at);
      const end = found === -1 ? chunk.length : found;
      if (this.#isNewExport(chunk, at)) {
        this.#isByLine = true;
        this.#reportDamage({ skip: false });
      }
      this.#scan(chunk, at, end);
      if (found !== -1) this.#endLine(this.#offset + found);
      at = end + 1;
    }
    if (this.#nesting > 0) this.#hold(chunk);
    this.#offset += chunk.length;
  }

  /** After the last chunk. */
  end(): void {
    if (this.#path.depth > 0 || this.#inString) this.#reportDamage({ skip: false });
  }

  #scan(chunk: Buffer, from: number, to: number): void {
    let at = from;
    if (this.#isNextEscaped && at < to) {
      this.#isNextEscaped = false;
      at += 1;
    }
    while (at < to && !this.#isSkipping) {
      if (this.#inString) at = this.#passString(chunk, at, to);
      else if (this.#nesting > 0) at = this.#passRecord(chunk, at, to);
      else at = this.#passPath(chunk, at, to);
    }
  }

  #passString(chunk: Buffer, from: number, to: number): number {
    const end = findStringEnd(chunk, from, to);
    if (this.#nesting === 0 && this.#name.length <= longestName)
      this.#name += chunk.toString('latin1', from, Math.min(end, to, from + longestName + 1));
    this.#inString = end >= to;
    this.#isNextEscaped = end > to;
    return end + 1;
  }

  /** The body of a record, of which only the end matters here. */
  #passRecord(chunk: Buffer, from: number, to: number): number {
    let nesting = this.#nesting;
    let at = from;
    for (; at < to; at += 1) {
      switch (chunk[at]) {
        case quote: {
          const end = findStringEnd(chunk, at + 1, to);
          if (end >= to) {
            this.#inString = true;
            this.#isNextEscaped = end > to;
          }
          at = end;
          break;
        }
        case openList:
        case openMapping:
          nesting += 1;
          break;
        case closeList:
        case closeMapping:
          nesting -= 1;
          if (nesting === 0) {
            this.#nesting = 0;
            this.#finishRecord(chunk, at + 1);
            return at + 1;
          }
          break;
        default:
      }
    }
    this.#nesting = nesting;
    return at;
  }

  /** What is around records. */
  #passPath(chunk: Buffer, at: number, to: number): number {
    switch (chunk[at]) {
      case quote:
        if (this.#path.depth === 0) return this.#refuseLine(to);
        this.#inString = true;
        this.#name = '';
        break;
      case colon:
        this.#path.rename(this.#name);
        break;
      case comma:
        this.#path.rename('');
        break;
      case openList:
        this.#path.open('list');
        break;
      case openMapping:
        this.#open(this.#path.open('mapping'), at);
        break;
      case closeList:
      case closeMapping:
        if (!this.#path.close()) return this.#refuseLine(to);
        break;
      case tab:
      case carriageReturn:
      case space:
        break;
      default:
        if (this.#path.depth === 0) return this.#refuseLine(to);
    }
    return at + 1;
  }

  #open(kind: RecordKind | undefined, at: number): void {
    if (kind === undefined) return;
    this.#nesting = 1;
    this.#record = { kind, offset: this.#offset + at, line: this.#line };
  }

  #finishRecord(chunk: Buffer, end: number): void {
    const { kind, offset, line } = this.#record;
    const start = Math.max(0, offset - this.#offset);
    const last = chunk.subarray(start, end);
    const isOversized = this.#held + last.length > this.#longestRecord;
    const bytes = this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
    this.#forgetParts();
    this.#path.rename('');
    if (isOversized) this.#handlers.onOversized(line);
    else this.#handlers.onRecord({ kind, bytes, offset, line });
  }

  #hold(chunk: Buffer): void {
    const part = chunk.subarray(Math.max(0, this.#record.offset - this.#offset));
    this.#held += part.length;
    if (this.#held > this.#longestRecord) this.#parts = [];
    else this.#parts.push(Buffer.from(part));
  }

  #forgetParts(): void {
    this.#parts = [];
    this.#held = 0;
  }

  #endLine(offset: number): void {
    const isOpen = this.#path.depth > 0;
    if (isOpen) this.#isByLine ??= this.#inString || offset - this.#lineStart > longestOpening;
    else if (!this.#isSkipping && offset > this.#lineStart) this.#isByLine ??= true;
    if (this.#inString || (isOpen && this.#isByLine === true)) this.#reportDamage({ skip: false });
    this.#isSkipping = false;
    this.#line += 1;
    this.#lineStart = offset + 1;
  }

  /** In a document, whose lines are indented, an export at the start of a line tells that the one before has no end. */
  #isNewExport(chunk: Buffer, at: number): boolean {
    return (
      this.#path.depth > 0 &&
      this.#offset + at === this.#lineStart &&
      chunk.subarray(at, at + exportStart.length).equals(exportStart)
    );
  }

  #refuseLine(to: number): number {
    this.#reportDamage({ skip: true });
    return to;
  }

  #reportDamage({ skip }: { readonly skip: boolean }): void {
    this.#path.reset();
    this.#forgetParts();
    this.#nesting = 0;
    this.#inString = false;
    this.#isNextEscaped = false;
    this.#isSkipping = skip;
    this.#handlers.onDamage(this.#line);
  }
}
