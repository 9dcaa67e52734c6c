import { describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/github/log.ts';
import { setOutputs } from '../../src/github/outputs.ts';
import { registerSecrets, renderSecretForms } from '../../src/github/secrets.ts';
import { fitSummary, writeSummary } from '../../src/github/summary.ts';
import { composeKeyForms } from '../../src/providers/key-forms.ts';
import { renderLogLines } from '../../src/report/log-lines.ts';
import type { Report, SuiteReport } from '../../src/report/report.ts';
import { makeCounts, makeIdleSuite, makeReport } from '../support/reports.ts';

const suite = (changes: {
  readonly status?: SuiteReport['status'];
  readonly relapses?: number;
  readonly fixes?: number;
  readonly delta?: number | null;
}): SuiteReport => {
  const { relapses = 0, fixes = 0, delta = null, status = 'compared' } = changes;
  const idle = makeIdleSuite('suite', 'unchanged');
  return {
    ...idle,
    status,
    counts: makeCounts({ cases: 9, pairs: 9, relapses, fixes }),
    cost: { ...idle.cost, delta_usd: delta },
  };
};

const reportOf = (suites: readonly SuiteReport[]): Report =>
  makeReport({ verdict: 'fail', failed: true, suites: [...suites] });

const outputsOf = (...suites: readonly SuiteReport[]) => {
  const outputs: Record<string, string> = {};
  setOutputs(
    {
      setOutput: (name, value) => {
        outputs[name] = value;
      },
    },
    { report: reportOf(suites), paths: { json: '/r.json', junit: '/j.xml', sarif: '/s.sarif' } },
  );
  return outputs;
};

describe('setOutputs', () => {
  it('adds the suites up, and floats without noise', () => {
    const first = suite({ relapses: 2, fixes: 1, delta: 0.1 });
    const second = suite({ relapses: 1, fixes: 4, delta: 0.2 });
    expect(outputsOf(first, second, suite({ status: 'unchanged' }))).toEqual({
      verdict: 'fail',
      relapses: '3',
      fixes: '5',
      'cost-delta-usd': '0.3',
      'report-path': '/r.json',
      'junit-path': '/j.xml',
      'sarif-path': '/s.sarif',
    });
  });

  it('has an unknown cost as soon as one compared suite has', () => {
    expect(outputsOf(suite({ delta: 1 }), suite({ delta: null }))['cost-delta-usd']).toBe(
      'unknown',
    );
  });

  it.each([
    [-1240.5, '-1240.5'],
    [100, '100'],
    [-1e-12, '0'],
    [0.000012, '0.000012'],
  ])('writes %d dollars as %s', (delta, text) => {
    expect(outputsOf(suite({ delta }))['cost-delta-usd']).toBe(text);
  });

  it('costs nothing when nothing was replayed', () => {
    expect(outputsOf(suite({ status: 'unchanged' }))['cost-delta-usd']).toBe('0');
  });
});

describe('the log', () => {
  it.each([
    ['::set-output name=verdict::pass', ': :set-output name=verdict::pass'],
    ['  \t::stop-commands::x', '  \t: :stop-commands::x'],
    ['\u200b\ufeff::warning::x', ': :warning::x'],
    ['\u202e:\u200b:warning::x', ': :warning::x'],
    ['\u001b[31m::error::x', ': :error::x'],
    ['\u001b::error::x', ': :error::x'],
    ['x ##[add-mask]pass', 'x # #[add-mask]pass'],
    ['###[a]##[b]', '## #[a]# #[b]'],
    ['std::vector and a # heading', 'std::vector and a # heading'],
  ])('disarms %j', (text, line) => {
    expect(renderLogLines(text)).toEqual([line]);
  });

  it('splits at CR as well, as the runner does', () => {
    const written: string[] = [];
    createLog((text) => written.push(text))('a\r::add-mask::b\r\n##[c]\nd\u0085::e::');
    expect(written).toEqual(['a\n', ': :add-mask::b\n', '# #[c]\n', 'd\n', ': :e::\n']);
  });
});

describe('registerSecrets', () => {
  it('masks every form of every key, and nothing for absent ones', () => {
    const masked: string[] = [];
    registerSecrets(
      { setSecret: (secret) => masked.push(secret) },
      {
        names: ['KEY', 'KEY', 'ABSENT'],
        environment: { KEY: ' sk-a/b+c?d== \n', OTHER: 'other-key-1' },
      },
    );
    const key = 'sk-a/b+c?d==';
    expect(masked).toContain(key);
    // As it stands it is left out: the runner hides it by itself, and asking would print it.
    expect(masked).not.toContain(` ${key} \n`);
    expect(masked).toContain(encodeURIComponent(key));
    expect(masked).toContain(Buffer.from(key).toString('base64').replace(/=+$/, ''));
    expect(new Set(masked).size).toBe(masked.length);
    expect(masked.join('\0')).not.toContain('other-key-1');
  });

  it.each(['', 'a', 'ab', 'Bearer '])(
    'masks every form that is redacted too, within text that was encoded as a whole after %j',
    (before) => {
      const key = 'k~?>k~?>"key"\u00ff+/=';
      const masks = renderSecretForms(key);
      const bytes = Buffer.from(`${before}${key}, and more`);
      const hex = bytes.toString('hex');
      const texts = [bytes.toString('base64'), bytes.toString('base64url'), hex, hex.toUpperCase()];
      for (const text of [...texts, JSON.stringify(key), encodeURIComponent(key)])
        expect(masks.filter((mask) => text.includes(mask))).not.toEqual([]);
      expect(masks).toEqual(expect.arrayContaining([...composeKeyForms(key)]));
    },
  );

  it('never masks a word as short as a verdict', () => {
    expect(renderSecretForms('pass')).toEqual([]);
    expect(renderSecretForms('  pass  \n')).not.toContain('pass');
  });

  it('masks the lines of a key of several', () => {
    expect(renderSecretForms('-----BEGIN-----\nMIIEvQIBADAN\n-----END-----')).toContain(
      'MIIEvQIBADAN',
    );
  });
});

describe('the job summary', () => {
  it('is left alone when it fits', () => {
    expect(fitSummary('# Pawl: pass\n')).toEqual({ text: '# Pawl: pass\n', truncated: false });
  });

  it('stays under 1 MiB and closes what was open', async () => {
    const markdown = [
      '# Pawl',
      '<details>',
      '````',
      ...Array(200_000).fill('🙂 ``` x'),
      '````',
    ].join('\n');
    const files: Record<string, string> = {};
    const outcome = await writeSummary({
      markdown,
      path: '/summary.md',
      append: async (path, text) => {
        files[path] = text;
      },
    });
    const text = files['/summary.md'] ?? '';
    expect(outcome).toEqual({ kind: 'written', truncated: true });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
    expect(text).toMatch(/🙂 ``` x\n````\n<\/details>\n\nThe rest did not fit/);
  });

  it('reports a full disk and does not throw', async () => {
    const append = () => Promise.reject(new Error('ENOSPC'));
    expect(await writeSummary({ markdown: 'x', path: '/s', append })).toEqual({
      kind: 'failed',
      reason: 'ENOSPC',
    });
    expect(await writeSummary({ markdown: 'x', path: undefined, append })).toEqual({
      kind: 'skipped',
    });
  });
});
