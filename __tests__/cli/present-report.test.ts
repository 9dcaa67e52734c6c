import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { presentReport } from '../../src/cli/present-report.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { EvidenceError } from '../../src/errors.ts';
import { makeReport } from '../support/reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'pawl-present-'));
const screen = { write: () => true, isTTY: false, columns: 100 };
const terminal: Terminal = {
  args: [],
  environment: {},
  folder,
  packageRoot: '.',
  stdout: screen,
  stderr: screen,
  onInterrupt: () => undefined,
};
const files = { json: undefined, markdown: undefined, junit: undefined, sarif: undefined };

describe('presentReport', () => {
  it('leaves no log of cases behind, also where a report cannot be written', async () => {
    const cases = join(folder, 'cases');
    mkdirSync(cases);
    const logs = {
      trialLogFile: join(folder, 'trials.jsonl'),
      caseLogFile: join(cases, 'c.jsonl'),
    };
    writeFileSync(logs.caseLogFile, '');
    writeFileSync(join(folder, 'file'), '');
    const values = { ...files, json: 'file/report.json', html: undefined, 'write-back': [] };
    await expect(
      presentReport(makeReport({}), values, terminal, { standings: new Map(), logs }),
    ).rejects.toThrow(EvidenceError);
    expect(existsSync(cases)).toBe(false);
  });
});
