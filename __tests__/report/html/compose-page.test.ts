import { describe, expect, it } from '@jest/globals';
import type {
  PageCases,
  PageHead,
  PageIndex,
  PagePlaces,
  PageRequests,
} from '../../../src/report/html/page-content.ts';
import { composeText, readBlock, type ToldCase } from '../../support/page.ts';
import { makeReport, makeSuite } from '../../support/reports.ts';
import { hostileTexts } from '../hostile-texts.ts';

const report = makeReport({ verdict: 'fail', suites: [makeSuite({ name: 'support' })] });

const told = (count: number): ToldCase[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `case-${number}`,
    outcome: number % 7 === 3 ? 'relapse' : 'pass',
    candidate: `the answer ${number} ${'x'.repeat(200)}`,
    raw: { long: 'y'.repeat(500) },
  }));

describe('the page', () => {
  it('has every case once, in blocks that its places name, with requests and raw responses', async () => {
    const cases = told(450);
    const html = await composeText(report, cases);
    const index = readBlock<PageIndex>(html, 'index-0');
    const places = readBlock<PagePlaces>(html, 'places');
    expect(index.id).toEqual(cases.map(({ id }) => id));
    expect(places.left_out).toEqual({ outputs: 0, requests: 0, limit_bytes: 100_000_000 });
    expect(new Set(places.cases)).toEqual(new Set([0, 1, 2]));
    for (const number of [0, 3, 221, 449]) {
      const one = readBlock<PageCases>(html, `cases-${places.cases[number]}`)[number];
      expect(one?.trials[0]?.candidate).toMatchObject({ text: cases[number]?.candidate });
      const sent = readBlock<PageRequests>(html, `requests-${places.requests[number]}`)[number];
      expect(sent?.trials[0]?.baseline?.raw).toEqual({ long: 'y'.repeat(500) });
      // Both sides were asked the same, so it is there once.
      expect(sent?.requests).toHaveLength(1);
    }
  });

  it('has what judges said, each answer once, and marks the scores that were read out of it', async () => {
    const html = await composeText(report, [
      { id: 'plain', outcome: 'pass' },
      { id: 'judged', outcome: 'relapse', judge: ['hm', '{"verdict": "fail"}'] },
    ]);
    const cases = readBlock<PageCases>(html, 'cases-0');
    expect(cases[0]?.trials[0]?.baseline).toHaveProperty('scores.resolution', {
      kind: 'scored',
      value: 1,
      reason: 'it is 1',
    });
    expect(cases[1]?.trials[0]?.candidate).toHaveProperty('scores.resolution.judged', true);
    const sent = readBlock<PageRequests>(html, 'requests-0');
    expect(sent[0]?.judge_answers).toEqual([]);
    expect(sent[1]?.trials[0]?.baseline?.judged).toEqual({ resolution: [0, 1] });
    expect(sent[1]?.trials[0]?.candidate?.judged).toEqual({ resolution: [0, 1] });
    expect(sent[1]?.judge_answers.map(({ model, text, raw }) => [model, text, raw])).toEqual([
      ['openai/judge', 'hm', { said: 'hm' }],
      ['openai/judge', '{"verdict": "fail"}', { said: '{"verdict": "fail"}' }],
    ]);
  });

  it('puts relapses first, the pinned and the severest before the others', async () => {
    const html = await composeText(report, [
      { id: 'passes', outcome: 'pass' },
      { id: 'plain', outcome: 'relapse' },
      { id: 'severe', outcome: 'relapse', facts: { severity: 'critical' } },
      { id: 'pinned', outcome: 'relapse', facts: { pinned: true, severity: 'low' } },
      { id: 'missing', outcome: 'errored' },
    ]);
    const { id, rank } = readBlock<PageIndex>(html, 'index-0');
    const order = id.toSorted((one, other) => {
      const [first, second] = [rank[id.indexOf(one)] ?? 0, rank[id.indexOf(other)] ?? 0];
      return first - second;
    });
    expect(order).toEqual(['pinned', 'severe', 'plain', 'missing', 'passes']);
  });

  it('leaves out raw responses first, from the end of the list, and says of how many cases', async () => {
    const cases = told(70);
    const all = await composeText(report, cases);
    const outputs = JSON.stringify(readBlock<PageCases>(all, 'cases-0')).length;
    const html = await composeText(report, cases, { limitBytes: outputs + 12_000 });
    const places = readBlock<PagePlaces>(html, 'places');
    const kept = places.requests.flatMap((block, number) => (block === null ? [] : [number]));
    expect(places.left_out.outputs).toBe(0);
    expect(places.left_out.requests).toBe(70 - kept.length);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every((number) => number % 7 === 3)).toBe(true);
  });

  it('leaves out outputs of what passes last, and keeps scores and figures of every case', async () => {
    const cases = told(70);
    const html = await composeText(report, cases, { limitBytes: 20_000 });
    const { left_out, requests } = readBlock<PagePlaces>(html, 'places');
    const all = readBlock<PageCases>(html, 'cases-0');
    const without = Object.entries(all).flatMap(([number, { trials }]) => {
      const side = trials[0]?.candidate;
      expect(side).toMatchObject({ latency_ms: expect.any(Number), scores: { resolution: {} } });
      return side !== undefined && 'text' in side && side.text === null ? [Number(number)] : [];
    });
    expect(left_out.outputs).toBe(without.length);
    expect(left_out.requests).toBe(70);
    expect(requests.every((block) => block === null)).toBe(true);
    expect(without.length).toBeGreaterThan(0);
    expect(without.some((number) => number % 7 === 3)).toBe(false);
  });

  it.each(hostileTexts)('has no word of others outside of Base64: %j', async (text) => {
    const suites = [makeSuite({ name: 'support', reasons: [text] })];
    const html = await composeText(makeReport({ verdict: 'incomplete', suites, reasons: [text] }), [
      { id: `x${text}`, outcome: 'relapse', baseline: text, candidate: text, reason: text },
    ]);
    const title = /<title>([^<>]*)<\/title>/.exec(html);
    expect(title).not.toBeNull();
    const rest = html.replace(title?.[0] ?? '', '');
    expect(rest).toMatch(
      /^(?:<script type="application\/gzip" id="[a-z]+(?:-\d+)?">[A-Za-z0-9+/=]+<\/script>\n)+$/,
    );
    const answer = readBlock<PageCases>(html, 'cases-0')[0]?.trials[0]?.baseline;
    expect(answer).toMatchObject({ text });
  });

  it('tells the decision in the words of the comment, without cases where nothing was replayed', async () => {
    const html = await composeText(report, []);
    expect(readBlock<PageHead>(html, 'head').headline).toMatch(/^Pawl: fail\. /);
    expect(html).not.toContain('index-0');
  });
});
