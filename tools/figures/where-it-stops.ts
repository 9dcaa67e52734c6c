import { type Analysis, analyzeEvidence } from '../../src/statistics/evidence.ts';
import { planLooks } from '../../src/statistics/plan-looks.ts';
import { shuffle } from '../../src/statistics/random.ts';
import { colours, drawDot, drawFigure, drawLine, drawText } from './svg.ts';

const size = { width: 760, height: 340 };
const plot = { left: 90, right: 720, top: 60, bottom: 280 };
const counts = [100, 200, 300, 400, 500];
const marks = [0.2, 0, -0.2, -0.4, -0.6, -0.8];

/** Cases by outcome of LLMDrift's happy numbers, GPT-4 of March and June 2023: both pass, relapse, fix, both fail. */
const update = { bothPass: 149, relapses: 269, fixes: 27, bothFail: 55 } as const;
const cases = update.bothPass + update.relapses + update.fixes + update.bothFail;
const seed = 1;

const toX = (known: number): number => plot.left + (known / cases) * (plot.right - plot.left);
const toY = (delta: number): number => plot.top + ((0.2 - delta) / 1) * (plot.bottom - plot.top);

interface LookAt {
  readonly known: number;
  readonly found: Analysis;
  readonly decided: boolean;
}

/** What is known at each look, the ones after the stop as well. */
function listLooks(): readonly LookAt[] {
  const order = shuffle(cases, seed);
  const ends = Uint32Array.from({ length: cases }, (_, i) => i + 1);
  return planLooks({ sequential: 'checkpoints', ends }).map(({ cases: known, look }) => {
    let [relapses, fixes] = [0, 0];
    for (const place of order.slice(0, known)) {
      if (place < update.relapses) relapses += 1;
      else if (place < update.relapses + update.fixes) fixes += 1;
    }
    const found = analyzeEvidence({ kind: 'pairs', pairs: known, relapses, fixes }, { look });
    return { known, found, decided: found.pRegression <= look.levelOf(0.05) };
  });
}

/** What is known of a real update at each look: the first already decides it. */
export function drawWhereItStops(): string {
  const looks = listLooks();
  const stop = looks.find(({ decided }) => decided)?.known ?? cases;
  const line = toX(stop) + 14;
  return drawFigure(size, `A replay of ${cases} cases that is decided after ${stop}`, [
    drawText(
      { x: 20, y: 26 },
      `A real update, ${cases} cases, looked at ten times: decided after ${stop}`,
      { bold: true },
    ),
    ...drawScales(),
    ...looks.flatMap(({ known, found }) => {
      const colour = known <= stop ? colours.bad : colours.rule;
      const [low, high] = [found.lowerBound, Math.min(0.2, found.upperBound)];
      return [
        drawLine(
          { x: toX(known), y: toY(low) },
          { x: toX(known), y: toY(high) },
          { colour, width: 3 },
        ),
        drawDot({ x: toX(known), y: toY(found.delta ?? 0) }, colour),
      ];
    }),
    drawLine(
      { x: line, y: plot.top - 10 },
      { x: line, y: plot.bottom },
      { colour: colours.ink, dashed: true },
    ),
    drawText(
      { x: line + 6, y: plot.top + 16 },
      `regressed; the other ${cases - stop} cases are not sent`,
      { size: 12 },
    ),
  ]);
}

function drawScales(): readonly string[] {
  const small = { colour: colours.faint, size: 11 };
  return [
    ...marks.flatMap((delta) => [
      drawLine(
        { x: plot.left, y: toY(delta) },
        { x: plot.right, y: toY(delta) },
        { colour: delta === 0 ? colours.faint : colours.rule },
      ),
      drawText({ x: plot.left - 8, y: toY(delta) + 4 }, formatPoints(delta), {
        ...small,
        anchor: 'end',
      }),
    ]),
    ...counts.map((known) =>
      drawText({ x: toX(known), y: plot.bottom + 18 }, String(known), {
        ...small,
        anchor: 'middle',
      }),
    ),
    drawText(
      { x: plot.right, y: plot.bottom + 42 },
      'cases known; grey: what the looks after the stop would have shown',
      { colour: colours.faint, anchor: 'end', size: 12 },
    ),
  ];
}

/** `+20 pp`, `−20 pp`. */
function formatPoints(delta: number): string {
  const sign = delta > 0 ? '+' : delta < 0 ? '−' : '';
  return `${sign}${Math.abs(Math.round(delta * 100))} pp`;
}
