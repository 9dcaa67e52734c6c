/** What was seen in files and could not be used. */
export class ReadingFaults {
  /** Lines that are damaged, by file; a line is met in each pass. */
  readonly #damaged = new Map<string, Set<number>>();
  readonly #counts = new Map<string, number>();
  readonly #cut = new Set<string>();

  addDamage(file: string, line: number): void {
    const lines = this.#damaged.get(file) ?? new Set();
    if (lines.size < mostLines) lines.add(line);
    this.#damaged.set(file, lines);
  }

  /** A gzip that is damaged, from where on nothing is read. */
  addCut(file: string): void {
    this.#cut.add(file);
  }

  /** @param what such as `steps without an id`; the same words for the same cause */
  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  describe(): readonly string[] {
    return [
      ...[...this.#damaged].map(([file, lines]) => describeLines(file, lines)),
      ...[...this.#cut].map((file) => `${file} is damaged gzip, and was read up to the damage`),
      ...[...this.#counts].map(([what, count]) => `${what}, left out: ${count}`),
    ];
  }
}

/** Enough to tell that a file is damaged all over. */
const mostLines = 100_000;

function describeLines(file: string, lines: ReadonlySet<number>): string {
  const first = [...lines].reduce((least, line) => Math.min(least, line));
  const count = lines.size >= mostLines ? `at least ${lines.size}` : String(lines.size);
  return lines.size === 1
    ? `${file}:${first}: the line is damaged; what stands whole in it was read`
    : `${file}: ${count} lines are damaged, the first is ${first}; what stands whole in them was read`;
}
