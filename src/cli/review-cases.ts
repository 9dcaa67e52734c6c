import type { CuratedCase } from '../curation/curate.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { describeCase } from './present-curated.ts';
import { type Terminal, tell } from './terminal.ts';

/** How many of the cases that were proposed a person kept and skipped. */
export interface Reviewed {
  readonly kept: number;
  readonly skipped: number;
  /** Not looked at: neither kept nor skipped, so that they are proposed again. */
  readonly left: number;
}

const question =
  '  keep (k) · skip (s WHY) · pin and keep (p) · tag (t TAG …) · expect (e TEXT) · quit (q): ';

/**
 * Shows each case and asks what shall become of it. Each answer is written before the next question, so that an hour of
 * reading is not lost with the terminal. A word that is none asks again.
 * @param options.redact what a person types is redacted too
 */
export async function reviewCases(
  cases: readonly CuratedCase[],
  options: {
    readonly ask: NonNullable<Terminal['ask']>;
    readonly screen: Terminal['stderr'];
    readonly redact: Redactor | undefined;
    readonly keep: (one: CuratedCase) => Promise<void>;
    readonly skip: (one: CuratedCase, why: string | undefined) => Promise<void>;
  },
): Promise<Reviewed> {
  const { ask, screen } = options;
  const counts = { kept: 0, skipped: 0 };
  for (const [place, proposed] of cases.entries()) {
    screen.write(`\n${place + 1} of ${cases.length}\n`);
    let one = proposed;
    tell(screen, describeCase(one).join('\n'));
    for (;;) {
      const answer = await ask(question);
      const step = takeStep(one, answer, options.redact);
      if (step.kind === 'quit') return { ...counts, left: cases.length - place };
      if (step.kind === 'keep') {
        await options.keep(step.one);
        counts.kept += 1;
        break;
      }
      if (step.kind === 'skip') {
        await options.skip(one, step.why);
        counts.skipped += 1;
        break;
      }
      if (step.kind === 'change') {
        one = step.one;
        tell(screen, describeCase(one).join('\n'));
      }
    }
  }
  return { ...counts, left: 0 };
}

type Step =
  | { readonly kind: 'keep' | 'change'; readonly one: CuratedCase }
  | { readonly kind: 'skip'; readonly why: string | undefined }
  | { readonly kind: 'quit' | 'again' };

function takeStep(
  one: CuratedCase,
  answer: string | undefined,
  redact: Redactor | undefined,
): Step {
  if (answer === undefined) return { kind: 'quit' };
  const [, letter = '', typed = ''] = /^\s*(\S?)\S*\s*(.*)$/s.exec(answer) ?? [];
  const words = redact === undefined ? typed.trim() : redactTyped(typed.trim(), one, redact);
  switch (letter.toLowerCase()) {
    case 'k':
      return { kind: 'keep', one };
    case 's':
      return { kind: 'skip', why: words === '' ? undefined : words };
    case 'p':
      return { kind: 'keep', one: change(one, { pinned: true }) };
    case 't': {
      const tags = [...new Set([...one.evalCase.tags, ...words.split(/[\s,]+/)])].filter(Boolean);
      return { kind: 'change', one: change(one, { tags }) };
    }
    case 'e':
      return words === ''
        ? { kind: 'again' }
        : { kind: 'change', one: change(one, { expected: words }) };
    case 'q':
      return { kind: 'quit' };
    default:
      return { kind: 'again' };
  }
}

/** Beside the case, so that nobody who is typed gets the pseudonym of somebody in it. */
function redactTyped(typed: string, { evalCase }: CuratedCase, redact: Redactor): string {
  const { value } = redact([evalCase, typed]);
  return Array.isArray(value) ? String(value.at(-1)) : '';
}

function change(one: CuratedCase, changes: Partial<CuratedCase['evalCase']>): CuratedCase {
  return { ...one, evalCase: { ...one.evalCase, ...changes } };
}
