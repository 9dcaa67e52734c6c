import { describe, expect, it } from '@jest/globals';
import { type EvalCase, evalCaseSchema, variablesOf } from '../../src/dataset/eval-case.ts';
import { ConfigurationError } from '../../src/errors.ts';
import type { CaseRenderer } from '../../src/prompt/render-case.ts';
import { createCaseChecker } from '../../src/replay/check-cases.ts';

const makeCase = (id: string, facts: object): EvalCase => evalCaseSchema.parse({ id, ...facts });
const asks = (question: string) => ({ input: { question, tone: 'kind' } });
const says = (content: string): ReturnType<CaseRenderer> => ({
  messages: [{ role: 'user', content }],
});

/** What is said of prompts that ask nothing, and how often a case was rendered. */
function check(cases: readonly EvalCase[], render: CaseRenderer) {
  let renderings = 0;
  const checker = createCaseChecker({
    scorers: [],
    metrics: [],
    datasetFile: 'd.jsonl',
    renderers: [
      (evalCase, file) => {
        renderings += 1;
        return render(evalCase, file);
      },
    ],
  });
  for (const [place, evalCase] of cases.entries())
    checker.check(evalCase, { file: 'd.jsonl', line: place + 1 });
  const found = checker.problems().filter(({ what }) => what.includes('is asked anything'));
  return { found, renderings };
}

describe('a prompt that sends nothing of what the cases ask', () => {
  const cases = [makeCase('a', asks('Where?')), makeCase('b', asks('When?'))];

  it('is told with the first case, each of which is rendered once', () => {
    const { found, renderings } = check(cases, () => says('You help.'));
    expect(found.map(({ where }) => where)).toEqual([{ file: 'd.jsonl', line: 1 }]);
    expect(renderings).toBe(cases.length);
  });

  it('is told where it uses a variable that all cases share', () => {
    expect(
      check(cases, (one) => says(JSON.stringify(variablesOf(one)['tone']))).found,
    ).toHaveLength(1);
  });

  it.each([
    [
      'variables that differ are sent',
      cases,
      (one: EvalCase) => says(String(variablesOf(one)['question'])),
    ],
    ['all cases ask the same', [cases[0], makeCase('c', asks('Where?'))], () => says('You help.')],
    [
      'cases bring messages',
      [makeCase('a', { messages: says('Where?').messages }), cases[0]],
      () => says('You help.'),
    ],
    [
      'a case cannot be rendered',
      cases,
      () => {
        throw ConfigurationError.of('no', 'mend it');
      },
    ],
  ] satisfies [string, (EvalCase | undefined)[], CaseRenderer][])(
    'is not told where %s',
    (_, told, render) => {
      expect(
        check(
          told.flatMap((one) => one ?? []),
          render,
        ).found,
      ).toEqual([]);
    },
  );
});
