/**
 * Composes the page of logs that are there, and prints what that took: a process of its own, so that the highest memory
 * is that of composing alone. Usage: node tools/page/compose-in-process.ts CASE_LOG TRIAL_LOG PAGE
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readBuiltPage } from '../../__tests__/support/page.ts';
import { composePage } from '../../src/report/html/compose-page.ts';
import { openLogs } from '../../src/report/html/read-logs.ts';
import { makeMeasuredReport } from './measured-cases.ts';

const [caseLog = '', trialLog = '', file = ''] = process.argv.slice(2);
const report = makeMeasuredReport();
const template = await readBuiltPage();
const started = performance.now();
const logs = await openLogs({ caseLog, trialLog });
const page = composePage({ report, template, logs, trialLogFile: trialLog });
await pipeline(Readable.from(page), createWriteStream(file));
await logs.close();
const composeMs = performance.now() - started;
const peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ composeMs, peakBytes }));
