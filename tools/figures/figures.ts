import { drawHowManyCases } from './how-many-cases.ts';
import { drawOneOrSeveralTrials } from './one-or-several-trials.ts';
import { drawThreeAnswers } from './three-answers.ts';
import { drawWhereItStops } from './where-it-stops.ts';

/** File in docs/images → what draws it. */
export const figures: Readonly<Record<string, () => string>> = {
  'three-answers.svg': drawThreeAnswers,
  'how-many-cases.svg': drawHowManyCases,
  'one-or-several-trials.svg': drawOneOrSeveralTrials,
  'where-it-stops.svg': drawWhereItStops,
};
