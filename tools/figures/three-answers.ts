import { analyzeEvidence } from '../../src/statistics/evidence.ts';
import { wholeLook } from '../../src/statistics/look.ts';
import { colours, drawDot, drawFigure, drawLine, drawText } from './svg.ts';

const size = { width: 760, height: 300 };
const margin = 0.05;

/** Replays of a pass/fail suite, and what they are called. */
const replays = [
  { pairs: 400, relapses: 8, fixes: 10, answer: 'not worse', colour: colours.good },
  {
    pairs: 1000,
    relapses: 40,
    fixes: 17,
    answer: 'not worse, though a little lower',
    colour: colours.good,
  },
  { pairs: 200, relapses: 30, fixes: 8, answer: 'regressed', colour: colours.bad },
  { pairs: 60, relapses: 4, fixes: 3, answer: 'undecided', colour: colours.unsure },
  { pairs: 20, relapses: 5, fixes: 2, answer: 'undecided: 20 cases', colour: colours.unsure },
] as const;

const toX = (delta: number): number => 320 + delta * 800;
const top = 60;
const step = 40;

/** Intervals against 0 and −margin: what the three answers mean. */
export function drawThreeAnswers(): string {
  const bottom = top + step * replays.length - 10;
  const rows = replays.flatMap(({ pairs, relapses, fixes, answer, colour }, row) => {
    const found = analyzeEvidence({ kind: 'pairs', pairs, relapses, fixes }, { look: wholeLook });
    const y = top + row * step + 12;
    const [low, high] = [Math.max(-0.36, found.lowerBound), Math.min(0.2, found.upperBound)];
    return [
      drawLine({ x: toX(low), y }, { x: toX(high), y }, { colour, width: 3 }),
      drawDot({ x: toX(found.delta ?? 0), y }, colour),
      drawText({ x: 500, y: y - 2 }, answer, { colour, bold: true }),
      drawText({ x: 500, y: y + 13 }, `${pairs} cases: ${relapses} relapses, ${fixes} fixes`, {
        colour: colours.faint,
        size: 11,
      }),
    ];
  });
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
      size: 11,
      anchor: 'end',
    }),
    ...rows,
    drawText(
      { x: 20, y: size.height - 14 },
      'Right of the margin: not worse. Surely left of 0: regressed. Neither: more cases are needed.',
      { colour: colours.faint, size: 12 },
    ),
  ]);
}
