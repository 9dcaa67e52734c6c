/** What is taken out of an export. */
export type RecordKind = 'span' | 'log';

const recordNames = new Map<string | undefined, RecordKind>([
  ['spans', 'span'],
  ['logRecords', 'log'],
  ['log_records', 'log'],
]);
const scopeName = /^(scope|instrumentation_?library)_?(spans|logs)$/i;
const exportName = /^resource_?(spans|logs|metrics)$/i;

/**
 * Where in an export the scanner stands, by the names of the lists and mappings around it: spans are
 * `resourceSpans[].scopeSpans[].spans[]`, whatever is around that.
 */
export class ExportPath {
  /** Name of each list and mapping that is open; empty where it has none. */
  readonly #open: string[] = [];
  #name = '';
  #exports = 0;

  get depth(): number {
    return this.#open.length;
  }

  /** Exports that were seen, those of metrics included. */
  get exports(): number {
    return this.#exports;
  }

  /** The text before a colon. */
  rename(name: string): void {
    this.#name = name;
  }

  /** @returns the kind of the record that a mapping is, if it is one: it is not opened */
  open(kind: 'mapping' | 'list'): RecordKind | undefined {
    const record = kind === 'mapping' ? this.#findRecord() : undefined;
    if (record !== undefined) return record;
    if (kind === 'list' && exportName.test(this.#name)) this.#exports += 1;
    this.#open.push(this.#name);
    this.#name = '';
    return undefined;
  }

  /** @returns whether anything was open */
  close(): boolean {
    this.#name = '';
    return this.#open.pop() !== undefined;
  }

  reset(): void {
    this.#open.length = 0;
    this.#name = '';
  }

  #findRecord(): RecordKind | undefined {
    const open = this.#open;
    const kind = recordNames.get(open.at(-1));
    const isInside = scopeName.test(open.at(-3) ?? '') && exportName.test(open.at(-5) ?? '');
    return kind !== undefined && isInside ? kind : undefined;
  }
}
