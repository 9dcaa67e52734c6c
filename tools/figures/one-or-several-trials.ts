import { simulateTrials, type TrialsJob } from '../simulate/simulate-trials.ts';
import { colours, drawBar, drawFigure, drawLine, drawText } from './svg.ts';

const size = { width: 760, height: 340 };
const plot = { left: 70, right: 720, top: 60, bottom: 260 };
const replicates = 4000;
const seed = 1;

/** 3 of 20 cases pass 9 of 10 times on the baseline and never on the candidate; the others stay at 9 of 10. */
const suite = {
  kind: 'trials',
  cases: 20,
  kinds: [
    { share: 0.15, baseline: 0.9, candidate: 0 },
    { share: 0.85, baseline: 0.9, candidate: 0.9 },
  ],
  mix: 'dealt',
  margin: 0.05,
  minEffect: 0.02,
  sequential: 'off',
  replicates,
} as const satisfies Partial<TrialsJob>;

const groups = [
  { trials: 1, votes: [{ kind: 'all', label: '' }] },
  {
    trials: 3,
    votes: [
      { kind: 'all', label: 'all count' },
      { kind: 'majority', label: 'majority' },
    ],
  },
  {
    trials: 5,
    votes: [
      { kind: 'all', label: 'all count' },
      { kind: 'majority', label: 'majority' },
    ],
  },
] as const;

/** How often the break is found, as a share of the replicates: `trials` of each case on each side. */
function computeFound(trials: number, votes: TrialsJob['votes']): number {
  return simulateTrials({ ...suite, trials, votes }, seed).regressed;
}

const toY = (share: number): number => plot.bottom - share * (plot.bottom - plot.top);
const width = 80;

/** How often three broken cases of twenty are found, by trials, and by what is made of them. */
export function drawOneOrSeveralTrials(): string {
  return drawFigure(size, 'Three broken cases of twenty: how often they are found, by trials', [
    drawText({ x: 20, y: 26 }, 'Three of twenty cases break: in how many replays it is found', {
      bold: true,
    }),
    ...[0, 0.5, 1].flatMap((share) => [
      drawLine(
        { x: plot.left, y: toY(share) },
        { x: plot.right, y: toY(share) },
        { colour: share === 0 ? colours.faint : colours.rule },
      ),
      drawText({ x: plot.left - 8, y: toY(share) + 4 }, `${share * 100}%`, {
        colour: colours.faint,
        anchor: 'end',
        size: 11,
      }),
    ]),
    ...groups.flatMap(drawGroup),
    drawText(
      { x: 20, y: size.height - 10 },
      `Cases that hold pass 9 of 10 times; the broken ones never again. ${replicates.toLocaleString('en-US')} simulated replays each.`,
      { colour: colours.faint, size: 12 },
    ),
  ]);
}

/** The bars of one number of trials, side by side. */
function drawGroup({ trials, votes }: (typeof groups)[number], group: number): readonly string[] {
  const centre = plot.left + ((group + 0.5) / groups.length) * (plot.right - plot.left);
  const first = centre - (votes.length * width + (votes.length - 1) * 10) / 2;
  const bars = votes.flatMap(({ kind, label }, place) => {
    const share = computeFound(trials, kind);
    const x = first + place * (width + 10);
    const colour = kind === 'all' ? colours.good : colours.unsure;
    return [
      drawBar({ x, y: toY(share) }, { width, height: plot.bottom - toY(share) }, colour),
      drawText({ x: x + width / 2, y: toY(share) - 6 }, `${Math.round(100 * share)}%`, {
        anchor: 'middle',
      }),
      drawText({ x: x + width / 2, y: plot.bottom + 18 }, label, {
        anchor: 'middle',
        colour: colours.faint,
        size: 12,
      }),
    ];
  });
  const name = trials === 1 ? 'one trial on each side' : `${trials} trials on each side`;
  return [
    drawText({ x: centre, y: plot.bottom + 40 }, name, { anchor: 'middle', bold: true }),
    ...bars,
  ];
}
