import { describeWeight } from '../wording/format.ts';
import { describeTrials } from './evidence-words.ts';
import { describeExpected } from './markdown-output.ts';
import type { CaseReport } from './report.ts';
import { oneLine, shortenMiddle, stripControls } from './safe-text.ts';
import { inert, type Paint, wrap } from './terminal-text.ts';

/** Labels and what they label stand in two columns. */
const column = 15;

/** What is this much over its room stays whole. */
const slack = 40;

/**
 * A relapse, two or three lines for each thing at most: id, pin, severity, weight and trials, the incident behind a pin, what was asked,
 * expected and said by both sides, why the candidate fails.
 */
export function renderTerminalCase(
  relapse: CaseReport,
  frame: {
    readonly paint: Paint;
    readonly width: number;
    /** Whether flips of the suite were tried again, so that it is said of one that was not. */
    readonly triedAgain: boolean;
  },
): string {
  const { paint, width, triedAgain } = frame;
  const { note, input, expected, metrics } = relapse;
  const line = (label: string, text: string, room: number) =>
    `    ${label.padEnd(column - 5)} ${shortenMiddle(inert(text), room)}`;
  const two = Math.max(140, (width - column) * 2 - slack);
  const three = Math.max(140, (width - column) * 3 - slack);
  const asked = joinLines(input);
  const trials = describeTrials(relapse, triedAgain);
  const pin = relapse.pinned ? ' (pinned)' : '';
  const facts = [relapse.severity, describeWeight(relapse.weight), trials].filter(
    (fact) => fact !== null && fact !== undefined,
  );
  const lines = [
    `  ${paint('bad', 'relapse')} ${inert(relapse.id)}${pin}${facts.map((fact) => `, ${fact}`).join('')}`,
    ...(relapse.pinned && note !== null ? [line('note:', note, two)] : []),
    ...(asked === '' ? [] : [line('input:', asked, two)]),
    ...(expected === null || expected === undefined
      ? []
      : [line('expected:', describeExpected(expected), two)]),
    line('baseline:', describeOutput(relapse.baseline), three),
    line('candidate:', describeOutput(relapse.candidate), three),
    ...metrics.map(({ name, reason }) => {
      const why = reason === null ? '' : `: ${shortenMiddle(inert(reason), two)}`;
      return `    candidate fails ${shortenMiddle(inert(name), 60)}${why}`;
    }),
  ];
  return lines.map((text) => wrap(text, width, ' '.repeat(column))).join('\n');
}

/** Lines as in a quoted poem, so that variables can be told apart. */
function joinLines(text: string): string {
  const lines = stripControls(text)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' / ');
}

function describeOutput({ text, tool_calls: calls, stop }: CaseReport['baseline']): string {
  const stopped = stop === 'complete' || stop === 'tool_call' ? '' : ` (${stop})`;
  const called = calls.map((call) => `calls ${call.name}(${call.arguments})`);
  const said = [...(oneLine(text) === '' ? [] : [oneLine(text)]), ...called].join(' · ');
  return (said === '' ? 'no text' : said) + stopped;
}
