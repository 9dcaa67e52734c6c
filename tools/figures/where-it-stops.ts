import { analyzeEvidence } from '../../src/statistics/evidence.ts';
import { planLooks } from '../../src/statistics/plan-looks.ts';
import { shuffle } from '../../src/statistics/random.ts';
import { colours, drawDot, drawFigure, drawLine, drawText } from './svg.ts';

const size = { width: 760, height: 340 };
const plot = { left: 90, right: 720, top: 60, bottom: 280 };
const marks = [0.2, 0, -0.2, -0.4, -0.6, -0.8];

/** Cases by outcome of LLMDrift's happy numbers, GPT-4 of March and June 2023: both pass, relapse, fix, both fail. */
const update = { bothPass: 149, relapses: 269, fixes: 27, bothFail: 55 } as const;
const cases = update.bothPass + update.relapses + update.fixes + update.bothFail;
const seed = 1;

const toX = (known: number): number => plot.left + (known / cases) * (plot.right - plot.left);
const toY = (delta: number): number => plot.top + ((0.2 - delta) / 1) * (plot.bottom - plot.top);

/** What is known of a real update at each look: the first already decides it. */
export function drawWhereItStops(): string {
  const order = shuffle(cases, seed);
  const ends = Uint32Array.from({ length: cases }, (_, i) => i + 1);
  let stopped: number | undefined;
  const looks = planLooks({ sequential: 'checkpoints', ends }).flatMap(({ cases: known, look }) => {
    let [relapses, fixes] = [0, 0];
    for (const place of order.slice(0, known)) {
      if (place < update.relapses) relapses += 1;
      else if (place < update.relapses + update.fixes) fixes += 1;
    }
    const found = analyzeEvidence({ kind: 'pairs', pairs: known, relapses, fixes }, { look });
    const decided = found.pRegression <= look.levelOf(0.05);
    const colour = stopped === undefined ? colours.bad : colours.rule;
    if (decided) stopped ??= known;
    const x = toX(known);
    return [
      drawLine(
        { x, y: toY(found.lowerBound) },
        { x, y: toY(Math.min(0.2, found.upperBound)) },
        { colour, width: 3 },
      ),
      drawDot({ x, y: toY(found.delta ?? 0) }, colour),
    ];
  });
  const stop = stopped ?? cases;
  return drawFigure(size, `A replay of ${cases} cases that is decided after ${stop}`, [
    drawText(
      { x: 20, y: 26 },
      `A real update, ${cases} cases, looked at ten times: decided after ${stop}`,
      {
        bold: true,
      },
    ),
    ...marks.flatMap((delta) => [
      drawLine(
        { x: plot.left, y: toY(delta) },
        { x: plot.right, y: toY(delta) },
        { colour: delta === 0 ? colours.faint : colours.rule },
      ),
      drawText(
        { x: plot.left - 8, y: toY(delta) + 4 },
        `${delta > 0 ? '+' : delta < 0 ? '−' : ''}${Math.abs(Math.round(delta * 100))} pp`,
        {
          colour: colours.faint,
          anchor: 'end',
          size: 11,
        },
      ),
    ]),
    ...looks,
    drawLine(
      { x: toX(stop) + 14, y: plot.top - 10 },
      { x: toX(stop) + 14, y: plot.bottom },
      { colour: colours.ink, dashed: true },
    ),
    drawText(
      { x: toX(stop) + 20, y: plot.top - 2 },
      `regressed; the other ${cases - stop} cases are not sent`,
      { size: 12 },
    ),
    drawText(
      { x: plot.right, y: plot.bottom + 36 },
      'cases known; bars are wider at early looks, since there are many looks',
      {
        colour: colours.faint,
        anchor: 'end',
        size: 12,
      },
    ),
  ]);
}
