import { createHash } from 'node:crypto';
import type { LlmAnswer, LlmCall } from '../../__tests__/support/llm-server.ts';
import { answerTo } from '../../__tests__/support/shop.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { models } from './change-files.ts';
import {
  composeAnswer,
  computeFault,
  type FaultKind,
  isBilled,
  isCompletion,
  keepsText,
  reportsUsage,
} from './faults.ts';
import type { CallRole, ServedCall } from './observation.ts';
import { maxOutputTokens, patientMs, prices, type Scenario } from './scenario.ts';

/** Who asks for what, read from a call alone. */
interface Asked {
  readonly suite: string | undefined;
  readonly role: CallRole;
  readonly caseId: string;
  readonly text: string;
}

/**
 * What the provider answers in one replay. Faults and answers hang on what is asked for and how often, not on when it
 * arrives, so that a seed gives the same ones however the calls interleave.
 */
export function createProviderScript(
  scenario: Scenario,
  options: { readonly replay: number; readonly url: string; readonly key: string },
): { readonly served: ServedCall[]; readonly answer: (call: LlmCall) => LlmAnswer } {
  const served: ServedCall[] = [];
  const times = new Map<string, number>();
  return {
    served,
    answer(call) {
      const asked = readAsked(call);
      const name = `${asked.suite} ${asked.role} ${asked.caseId}`;
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      const random = createRandom(hashSeed(`${scenario.seed} ${options.replay} ${name} ${time}`));
      const arrived = served.length;
      const { storm } = scenario;
      const isStorm = storm !== undefined && arrived >= storm.from && arrived < storm.to;
      const isFaulty = random.nextFloat() < scenario.faultRate;
      const drawn = avoidTimeouts(computeFault(random.nextFloat()), scenario);
      const fault = isStorm ? 'rate-limited' : isFaulty ? drawn : undefined;
      const said = composeText(asked, scenario, random.nextFloat());
      const usage = computeUsage(call, fault, random.nextFloat());
      served.push({
        index: call.index,
        suite: asked.suite,
        role: asked.role,
        caseId: asked.caseId,
        fault: isStorm ? 'storm' : fault,
        billedPico: isBilled(fault)
          ? BigInt(usage.input) * prices.input + BigInt(usage.output) * prices.output
          : 0n,
        completes: isCompletion(fault),
        right: said.right && keepsText(fault),
      });
      const waitMs = 1 + random.nextBelow(8);
      return composeAnswer(fault, { ...scenario, ...options, text: said.text, usage, waitMs });
    },
  };
}

/** Where the caller waits long, so would the run. */
function avoidTimeouts(fault: FaultKind, { timeoutMs }: Scenario): FaultKind {
  return fault === 'timeout' && timeoutMs >= patientMs ? 'slow' : fault;
}

function readAsked(call: LlmCall): Asked {
  const text = call.messages.map(({ content }) => content).join('\n');
  const caseId = `case-${/Question (\d+)\?/.exec(text)?.[1] ?? 'none'}`;
  if (call.model === models.judge) return { suite: undefined, role: 'judge', caseId, text };
  const role = call.model === models.baseline ? 'baseline' : 'candidate';
  return { suite: /\[(\w+)\]/.exec(text)?.[1], role, caseId, text };
}

/** Shares of right answers. */
const shares = {
  worse: { baseline: 1, candidate: 0 },
  equal: { baseline: 0.95, candidate: 0.95 },
  better: { baseline: 0.1, candidate: 1 },
} as const;

function composeText(
  { role, text }: Asked,
  { truth }: Scenario,
  uniform: number,
): { readonly text: string; readonly right: boolean } {
  const answer = answerTo([{ content: text }]);
  if (role !== 'judge') {
    const right = uniform < shares[truth][role];
    return { right, text: right ? answer : 'I do not know.' };
  }
  const output = /<output>\n([\s\S]*)\n<\/output>/.exec(text)?.[1] ?? '';
  const verdict = output.includes(answer) ? 'pass' : 'fail';
  return { right: true, text: JSON.stringify({ reason: 'as expected', verdict }) };
}

/** What is billed. Where nothing of it is reported it is the worst: a token for each byte, and the longest output. */
function computeUsage(
  call: LlmCall,
  fault: FaultKind | undefined,
  uniform: number,
): { readonly input: number; readonly output: number } {
  const bytes = call.messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  if (!reportsUsage(fault)) return { input: bytes, output: maxOutputTokens };
  return {
    input: 1 + Math.floor(uniform * bytes),
    output: 1 + Math.floor(uniform * maxOutputTokens),
  };
}

/** A seed below 2⁴⁸. */
function hashSeed(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6);
}
