import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { renderJson } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/report.ts';
import { makeCase, makeReport, makeSuite } from '../support/reports.ts';
import * as scenarios from './scenarios.ts';

describe('renderJson', () => {
  it('writes the report in the order of the schema, whatever the order of its keys', () => {
    const { suites, verdict, ...rest } = scenarios.fail;
    const text = renderJson({ suites, verdict, ...rest });
    expect(text).toBe(renderJson(scenarios.fail));
    expect(text).toMatch(/^\{\n {2}"schema_version": 1,\n/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(reportSchema.parse(JSON.parse(text))).toEqual(scenarios.fail);
  });

  it('writes null for a case that expects nothing', () => {
    const suite = makeSuite({ relapses: [makeCase('a', { expected: undefined })] });
    expect(JSON.parse(renderJson(makeReport({ suites: [suite] })))).toMatchObject({
      suites: [{ relapses: [{ expected: null }] }],
    });
  });

  it('refuses numbers that are none', () => {
    expect(() => renderJson(makeReport({ duration_ms: Number.NaN }))).toThrow(/duration_ms/);
  });
});

describe('the published schema', () => {
  it('accepts what Pawl writes and refuses what it does not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pawl-schema-'));
    try {
      execFileSync(process.execPath, ['tools/generate-schemas.ts', folder]);
      const schema: object = JSON.parse(readFileSync(join(folder, 'report.schema.json'), 'utf8'));
      const validate = new Ajv({ strict: false }).compile(schema);
      for (const report of Object.values(scenarios)) {
        const value: unknown = JSON.parse(renderJson(report));
        expect([validate(value), validate.errors]).toEqual([true, null]);
      }
      expect(validate({ ...scenarios.pass, verdict: 'perfect' })).toBe(false);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
