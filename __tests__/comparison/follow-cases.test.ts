import { expect, it } from '@jest/globals';
import { followCases } from '../../src/comparison/follow-cases.ts';
import { createCaseStore } from '../../src/dataset/case-store.ts';
import {
  errored,
  metricOf,
  pairOf,
  replayedOf,
  scored,
  trialOf,
  trialsOf,
  unscored,
} from '../support/trials.ts';

it('followCases tells how each case went, and of which it is not known', () => {
  const passed = trialOf({ scores: [scored(1)] });
  const pairs = [
    ...trialsOf('pass', ['PP']),
    ...trialsOf('relapse', ['PF']),
    ...trialsOf('fix', ['FP']),
    ...trialsOf('fail', ['FF']),
    ...trialsOf('flaky', ['PF', 'PP', 'PP']),
    pairOf('unscored', passed, trialOf({ scores: [unscored] })),
    pairOf('errored', passed, errored),
  ];
  const pinsBeyond = trialsOf('pin', ['PP']);
  const others = trialsOf('later', ['PP']);
  const wanted = [...pairs.map(({ evalCase }) => evalCase.id), 'pin', 'later', 'x'];
  const cases = createCaseStore();
  for (const { evalCase } of [...pairs, ...pinsBeyond, ...others]) cases.add(evalCase);
  const followed = followCases([...new Set(wanted)], {
    metrics: [metricOf('resolution')],
    replayed: replayedOf([...pairs, ...trialsOf('nobody asked', ['PF'])]),
    pinsBeyond: replayedOf(pinsBeyond),
    cases,
  });
  expect(Object.fromEntries(followed)).toEqual({
    pass: 'pass',
    relapse: 'relapse',
    fix: 'fix',
    fail: 'fail',
    flaky: 'flaky',
    unscored: 'unscored',
    errored: 'errored',
    pin: 'pass',
    later: 'not_replayed',
    x: 'gone',
  });
});
