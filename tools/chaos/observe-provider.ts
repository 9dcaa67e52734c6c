import { computeRequestHash } from '../../src/prompt/request-hash.ts';
import type { Completion, CompletionRequest, Provider } from '../../src/providers/provider.ts';
import type { ChangePorts } from '../../src/replay-change.ts';
import { parseJudgement } from '../../src/scoring/judge-answer.ts';
import { models } from './change-files.ts';
import { type AskedCall, type CallRole, readCompletionId } from './observation.ts';
import type { Scenario } from './scenario.ts';

/** A judge that cannot be read is asked again under the next numbers of trial. */
const judgeAttempts = 3;

/**
 * The same providers, with everything written down that they are asked and that came back.
 * @param asked grows with every attempt that ends
 */
export function observeProviders(
  openProvider: ChangePorts['openProvider'],
  options: { readonly protocol: Scenario['protocol']; readonly asked: AskedCall[] },
): ChangePorts['openProvider'] {
  const { protocol, asked } = options;
  return async (endpoint, limits) => {
    const provider = await openProvider(endpoint, limits);
    const complete: Provider['complete'] = async (request, settings) => {
      const role = readRole(request);
      const note = (completion?: Completion) =>
        asked.push({
          key: composeKey(request, role),
          role,
          completion: completion && readCompletionId(completion.raw, protocol),
          usable: completion !== undefined && (role !== 'judge' || isJudgement(completion)),
        });
      try {
        const completion = await provider.complete(request, settings);
        note(completion);
        return completion;
      } catch (error) {
        note();
        throw error;
      }
    };
    return { ...provider, complete };
  };
}

function readRole({ model }: CompletionRequest): CallRole {
  if (model === models.judge) return 'judge';
  return model === models.baseline ? 'baseline' : 'candidate';
}

/** The suite stands in its prompt, so in the hash of the request. */
function composeKey(request: CompletionRequest, role: CallRole): string {
  const trial = role === 'judge' ? Math.floor(request.trial / judgeAttempts) : request.trial;
  return `${role} ${request.caseId} ${trial} ${computeRequestHash(request)}`;
}

function isJudgement({ text, stop }: Completion): boolean {
  if (stop.kind === 'refused' || stop.kind === 'truncated') return false;
  return parseJudgement(text, 'pass_fail') !== undefined;
}
