import { computeSmallestDetectableDrop } from '../../src/statistics/power.ts';
import { colours, drawFigure, drawLine, drawPath, drawText, type Point } from './svg.ts';

const size = { width: 760, height: 360 };
const plot = { left: 70, right: 720, top: 50, bottom: 300 };
const ticks = [20, 30, 50, 100, 200, 500, 1000];
const drops = [0, 0.1, 0.2, 0.3, 0.4];

const toX = (cases: number): number =>
  plot.left +
  ((Math.log(cases) - Math.log(20)) / (Math.log(1000) - Math.log(20))) * (plot.right - plot.left);
const toY = (drop: number): number => plot.bottom - (drop / 0.4) * (plot.bottom - plot.top);

const curves = [
  { flipRate: 0.05, colour: colours.good, label: '5% of answers flip' },
  { flipRate: 0.1, colour: colours.ink, label: '10% flip' },
  { flipRate: 0.3, colour: colours.bad, label: '30% flip' },
] as const;

/** The smallest true drop that four of five replays find, by cases. */
export function drawHowManyCases(): string {
  const lines = curves.flatMap(({ flipRate, colour, label }, index) => {
    const points: Point[] = [];
    for (let cases = 20; cases <= 1000; cases = Math.ceil(cases * 1.05)) {
      const drop = computeSmallestDetectableDrop({ pairs: cases, discordance: flipRate });
      if (drop !== undefined && drop <= 0.4) points.push({ x: toX(cases), y: toY(drop) });
    }
    const legend = { x: plot.right - 180, y: plot.top + 24 + 22 * (curves.length - 1 - index) };
    return [
      drawPath(points, colour),
      drawLine(
        { x: legend.x - 34, y: legend.y - 4 },
        { x: legend.x - 8, y: legend.y - 4 },
        { colour, width: 3 },
      ),
      drawText(legend, label, { colour, size: 12 }),
    ];
  });
  return drawFigure(size, 'The smallest drop that shows shrinks with the number of cases', [
    drawText({ x: 20, y: 26 }, 'The smallest true drop that four of five replays find', {
      bold: true,
    }),
    ...drops.flatMap((drop) => [
      drawLine(
        { x: plot.left, y: toY(drop) },
        { x: plot.right, y: toY(drop) },
        { colour: colours.rule },
      ),
      drawText({ x: plot.left - 8, y: toY(drop) + 4 }, `${Math.round(drop * 100)} pp`, {
        colour: colours.faint,
        anchor: 'end',
        size: 11,
      }),
    ]),
    ...ticks.map((cases) =>
      drawText({ x: toX(cases), y: plot.bottom + 18 }, String(cases), {
        colour: colours.faint,
        anchor: 'middle',
        size: 11,
      }),
    ),
    drawText({ x: plot.right, y: plot.bottom + 38 }, 'cases, one trial each', {
      colour: colours.faint,
      anchor: 'end',
      size: 12,
    }),
    ...lines,
  ]);
}
