import { computeSmallestDetectableDrop } from '../../src/statistics/power.ts';
import { computeCasesNeeded } from '../../src/statistics/sample-size.ts';
import { colours, drawFigure, drawLine, drawPath, drawText, type Point } from './svg.ts';

const size = { width: 760, height: 360 };
const plot = { left: 70, right: 720, top: 50, bottom: 300 };
const few = 20;
const many = 1000;
const largest = 0.4;
const ticks = [few, 30, 50, 100, 200, 500, many];
const drops = [0, 0.1, 0.2, 0.3, largest];

const toX = (cases: number): number =>
  plot.left + (Math.log(cases / few) / Math.log(many / few)) * (plot.right - plot.left);
const toY = (drop: number): number => plot.bottom - (drop / largest) * (plot.bottom - plot.top);

/** The smallest true drop that four of five replays find, by cases. */
function listDrops(discordance: number): readonly Point[] {
  const points: Point[] = [];
  for (let cases = few; cases <= many; cases = Math.ceil(cases * 1.05)) {
    const drop = computeSmallestDetectableDrop({ pairs: cases, discordance });
    if (drop !== undefined && drop <= largest) points.push({ x: toX(cases), y: toY(drop) });
  }
  return points;
}

/** The smallest margin within which four of five replays show an equal variant to be not worse, by cases. */
function listMargins(discordance: number): readonly Point[] {
  const points: Point[] = [];
  for (let margin = largest; margin > 0; margin -= 0.0025) {
    const cases = computeCasesNeeded({ discordance, margin });
    if (cases >= few && cases <= many) points.push({ x: toX(cases), y: toY(margin) });
  }
  return points;
}

const curves = [
  { points: listDrops, flipRate: 0.3, colour: colours.bad, label: '30% of answers flip' },
  { points: listDrops, flipRate: 0.1, colour: colours.ink, label: '10% flip' },
  { points: listDrops, flipRate: 0.05, colour: colours.good, label: '5% flip' },
  {
    points: listMargins,
    flipRate: 0.1,
    colour: colours.ink,
    label: '10% flip: margin kept if nothing changed',
    dashed: true,
  },
] as const;

/** What shows, by cases: the smallest drop that is found, and the smallest margin that is kept. */
export function drawHowManyCases(): string {
  const lines = curves.flatMap(({ points, flipRate, colour, label, ...style }, index) => {
    const legend = { x: plot.right - 260, y: plot.top + 13 + 15 * index };
    const stroke = { x: legend.x - 34, y: legend.y - 4 };
    return [
      drawPath(points(flipRate), colour, style),
      drawLine(stroke, { x: stroke.x + 26, y: stroke.y }, { ...style, colour, width: 3 }),
      drawText(legend, label, { colour, size: 12 }),
    ];
  });
  return drawFigure(size, 'The smallest drop that shows shrinks with the number of cases', [
    drawText(
      { x: 20, y: 26 },
      'The smallest true drop that four of five replays find; dashed: the margin they can keep',
      { bold: true },
    ),
    ...drawScales(),
    ...lines,
  ]);
}

function drawScales(): readonly string[] {
  const small = { colour: colours.faint, size: 11 };
  return [
    ...drops.flatMap((drop) => [
      drawLine(
        { x: plot.left, y: toY(drop) },
        { x: plot.right, y: toY(drop) },
        { colour: colours.rule },
      ),
      drawText({ x: plot.left - 8, y: toY(drop) + 4 }, `${Math.round(drop * 100)} pp`, {
        ...small,
        anchor: 'end',
      }),
    ]),
    ...ticks.map((cases) =>
      drawText({ x: toX(cases), y: plot.bottom + 18 }, String(cases), {
        ...small,
        anchor: 'middle',
      }),
    ),
    drawText({ x: plot.right, y: plot.bottom + 38 }, 'cases, one trial each', {
      colour: colours.faint,
      anchor: 'end',
      size: 12,
    }),
  ];
}
