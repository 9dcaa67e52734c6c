import { type Decision, decideClaim } from '../../src/statistics/decide.ts';
import { analyzeEvidence } from '../../src/statistics/evidence.ts';
import { wholeLook } from '../../src/statistics/look.ts';
import { colours, drawDot, drawFigure, drawLine, drawText } from './svg.ts';

const size = { width: 760, height: 300 };
const margin = 0.05;

/** Replays of a pass/fail suite; what they come to is decided as the gate decides. */
const replays = [
  { pairs: 400, relapses: 8, fixes: 10, remark: '' },
  { pairs: 1000, relapses: 40, fixes: 17, remark: ', though a little lower' },
  { pairs: 200, relapses: 30, fixes: 8, remark: '' },
  { pairs: 60, relapses: 4, fixes: 3, remark: '' },
  { pairs: 20, relapses: 5, fixes: 2, remark: ', with far fewer cases' },
] as const;

const answers: Readonly<Record<Decision, { readonly text: string; readonly colour: string }>> = {
  not_worse: { text: 'not worse', colour: colours.good },
  regressed: { text: 'regressed', colour: colours.bad },
  inconclusive: { text: 'undecided', colour: colours.unsure },
};

const toX = (delta: number): number => 320 + delta * 800;
const top = 60;
const step = 40;

/** Intervals against 0 and −margin: what the three answers mean. */
export function drawThreeAnswers(): string {
  const bottom = top + step * replays.length - 10;
  return drawFigure(size, 'Five replays: two not worse, one regressed, two undecided', [
    drawText({ x: 20, y: 26 }, 'Candidate − baseline, with what it may truly be', { bold: true }),
    drawLine({ x: toX(0), y: 44 }, { x: toX(0), y: bottom }, { colour: colours.faint }),
    drawLine(
      { x: toX(-margin), y: 44 },
      { x: toX(-margin), y: bottom },
      { colour: colours.bad, dashed: true },
    ),
    drawText({ x: toX(0) + 4, y: bottom + 16 }, '0', { colour: colours.faint, size: 11 }),
    drawText({ x: toX(-margin) - 4, y: bottom + 16 }, 'margin −5 pp', {
      colour: colours.bad,
      anchor: 'end',
      size: 11,
    }),
    ...replays.flatMap(drawReplay),
    drawText(
      { x: 20, y: size.height - 14 },
      'Right of the margin: not worse. Surely left of 0: regressed. Neither: more cases are needed.',
      { colour: colours.faint, size: 12 },
    ),
  ]);
}

/** The interval of one replay, and what it comes to. */
function drawReplay(
  { pairs, relapses, fixes, remark }: (typeof replays)[number],
  row: number,
): readonly string[] {
  const found = analyzeEvidence({ kind: 'pairs', pairs, relapses, fixes }, { look: wholeLook });
  const significant = found.pRegression <= wholeLook.levelOf(0.05);
  const decision = decideClaim({ analysis: found, margin, minEffect: 0.02, significant });
  const { text, colour } = answers[decision];
  const y = top + row * step + 12;
  const low = toX(Math.max(-0.36, found.lowerBound));
  const high = toX(Math.min(0.2, found.upperBound));
  return [
    drawLine({ x: low, y }, { x: high, y }, { colour, width: 3 }),
    drawDot({ x: toX(found.delta ?? 0), y }, colour),
    drawText({ x: 500, y: y - 2 }, `${text}${remark}`, { colour, bold: true }),
    drawText({ x: 500, y: y + 13 }, `${pairs} cases: ${relapses} relapses, ${fixes} fixes`, {
      colour: colours.faint,
      size: 11,
    }),
  ];
}
