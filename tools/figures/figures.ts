import { drawHowManyCases } from './how-many-cases.ts';
import { drawThreeAnswers } from './three-answers.ts';
import { drawWhereItStops } from './where-it-stops.ts';

/** File in docs/images → what draws it. */
export const figures: Readonly<Record<string, () => string>> = {
  'three-answers.svg': drawThreeAnswers,
  'how-many-cases.svg': drawHowManyCases,
  'where-it-stops.svg': drawWhereItStops,
};
