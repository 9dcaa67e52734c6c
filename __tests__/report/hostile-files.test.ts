import { describe, expect, it } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { ConfigurationError, renderProblem } from '../../src/errors.ts';
import { computeAnnotations } from '../../src/report/annotations.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderLogLines } from '../../src/report/log-lines.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { makeHostile } from './hostile-report.ts';
import { hostileTexts, renderTwin } from './hostile-texts.ts';

/** What a terminal or a reader would be misled by; line feeds are ours. */
const misleading =
  /(?![\n\t])\p{Cc}|[\u2028\u2029\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E01EF}]|\p{Cs}/u;

/** Nothing that acts when it is printed, on a terminal or by a job's runner. */
function expectPrintable(text: string): void {
  expect(text).not.toMatch(misleading);
  // The runner splits at CR too, and skips blanks.
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain('##[');
}

async function isWellFormed(xml: string): Promise<boolean> {
  const file = { fileName: 'junit.xml', contents: xml };
  return (await validateXML({ xml: [file], normalization: 'format' })).valid;
}

const cases = hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const);
const someOf = (every: number) => cases.filter((_, index) => index % every === 0);

describe('hostile text', () => {
  it.each(cases)('neither moves a cursor nor commands a runner: %s', (_, text) => {
    for (const width of [40, 80])
      expectPrintable(renderTerminal(makeHostile(text), { color: false, width }));
    const colored = renderTerminal(makeHostile(text), { color: true, width: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours
    expectPrintable(colored.replace(/\u001B\[(?:0|1|2|31|32|33)m/g, ''));
  });

  it.each(cases)('is a line of a log, and no more: %s', (_, text) => {
    const [problem] = ConfigurationError.of(text, `mend ${text}`, { file: text }).problems;
    expectPrintable(renderLogLines(text).join('\n'));
    expectPrintable(problem === undefined ? '' : renderLogLines(renderProblem(problem)).join('\n'));
  });

  it.each(cases)('is the same value in JSON, and acts on nobody who prints it: %s', (_, text) => {
    const report = makeHostile(text);
    const json = renderJson(report);
    expectPrintable(json);
    // A lone surrogate is kept as an escape.
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it.each(cases)('acts in no file of code scanning: %s', (_, text) => {
    const sarif = renderSarif(makeHostile(text));
    expectPrintable(sarif);
    const messages: string[] = [];
    JSON.parse(sarif, (key, value) => {
      if (key === 'message') messages.push(value.text);
      return value;
    });
    expect(messages.length).toBeGreaterThan(3);
    for (const message of messages) {
      expectPrintable(message);
      expect(message).not.toMatch(/\n|(?<!\\)\[/);
    }
  });

  it.each(someOf(2))('leaves XML well-formed, and of the same elements: %s', async (_, text) => {
    const render = (words: string) => {
      const report = makeHostile(words);
      const ids = report.suites[0]?.relapses.map(({ id }) => id) ?? [];
      const standings = ids.map((id) => ({ id, kind: 'relapse' }) as const);
      return renderJunit(report, new Map([[words, standings]]));
    };
    const xml = render(text);
    expectPrintable(xml);
    expect(await isWellFormed(xml)).toBe(true);
    const tagsOf = (written: string) => written.match(/<\/?[\w-]+/g);
    expect(tagsOf(xml)).toEqual(tagsOf(render(renderTwin(text))));
  });

  it('would be seen in XML if it were written as it is', async () => {
    expect(await isWellFormed('<a>&</a>')).toBe(false);
    expect(await isWellFormed('<a b="\u0001"/>')).toBe(false);
    expect(await isWellFormed('<a b="&lt;"/>')).toBe(true);
  });

  it.each(cases)('is one line in an annotation: %s', (_, text) => {
    for (const { title, message, file } of computeAnnotations(makeHostile(text)).annotations) {
      expectPrintable([title, message, file].join('\n'));
      expect(`${title}${message}${file}`).not.toContain('\n');
    }
  });
});
