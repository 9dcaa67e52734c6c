import { gatherProblems } from '../errors.ts';
import type { ModelPrice } from '../pricing/price.ts';
import { computeRequestHash } from '../prompt/request-hash.ts';
import { type Endpoint, renderAddress } from '../providers/endpoint.ts';
import type { CompletionRequest, Provider } from '../providers/provider.ts';
import { composeLogRow } from '../recordings/log-row.ts';
import type { OpenRecordings, RecordingStore } from '../recordings/recording-store.ts';
import type { TrialLog } from '../recordings/trial-log.ts';
import type { JudgeAnswer } from '../scoring/judge.ts';
import type { Variant, VariantRole } from '../variant/variant.ts';
import type { CallModel, ReuseCompletion } from './call-model.ts';
import type { SuitePlan } from './plan-suite.ts';
import type { OpenJudge } from './prepare-suite.ts';
import type { Arm } from './run-trial.ts';
import type { CalledModel } from './send-call.ts';

/** Opens the adapter behind an endpoint. @throws ConfigurationError, such as for a key that is not set */
export type OpenProvider = (endpoint: Endpoint) => Promise<Provider>;

/** Makes one variant of a plan ready to be called. */
async function openArm(
  plan: SuitePlan,
  options: { readonly role: VariantRole; readonly openProvider: OpenProvider },
): Promise<Arm> {
  const { role } = options;
  const variant: Variant = plan[role];
  const renderer = plan.prepared.renderers[role === 'baseline' ? 0 : 1];
  if (renderer === undefined) throw new Error(`no renderer for the ${role}`);
  const provider = await options.openProvider(variant.endpoint);
  return { role, variant, renderer, target: { provider, price: plan.prices[role] } };
}

/** Both variants of a suite. */
export interface Arms {
  readonly baseline: Arm;
  readonly candidate: Arm;
}

/**
 * Opens all variants of all suites, by the suite's name.
 * @throws ConfigurationError with every problem, such as all keys that are not set
 */
export async function openArms(
  plans: readonly SuitePlan[],
  openProvider: OpenProvider,
): Promise<ReadonlyMap<string, Arms>> {
  const entries = await gatherProblems(
    plans.map((plan) => async () => {
      const [baseline, candidate] = await gatherProblems([
        () => openArm(plan, { role: 'baseline', openProvider }),
        () => openArm(plan, { role: 'candidate', openProvider }),
      ]);
      if (baseline === undefined || candidate === undefined)
        throw new Error('an arm that failed to open went unnoticed');
      return [plan.prepared.name, { baseline, candidate }] as const;
    }),
  );
  return new Map(entries);
}

/** Judges call their model through the replay's own pacing, budget, retries and trial log. */
export function createOpenJudge(ports: {
  readonly callModel: CallModel;
  readonly trialLog: Pick<TrialLog, 'append'>;
  readonly openProvider: OpenProvider;
  readonly resolveModel: (modelName: string) => {
    readonly endpoint: Endpoint;
    readonly model: string;
  };
  readonly findPrice: (modelName: string) => ModelPrice | undefined;
  readonly openRecordings: OpenRecordings;
  readonly reuseCompletion: ReuseCompletion;
}): JudgeOpener {
  const opened = new Map<string, Promise<RecordingStore>>();
  const openJudgements = (model: string, endpoint: string): Promise<RecordingStore> => {
    const key = { suite: undefined, role: 'judge', model, endpoint } as const;
    const store = opened.get(model) ?? ports.openRecordings(key);
    opened.set(model, store);
    return store;
  };
  const openJudge: OpenJudge = async (modelName) => {
    const { endpoint, model } = ports.resolveModel(modelName);
    const target = {
      provider: await ports.openProvider(endpoint),
      price: ports.findPrice(modelName),
    };
    const context = { role: 'judge', endpoint: renderAddress(endpoint) } as const;
    const judgements = await openJudgements(modelName, context.endpoint);
    const log = (request: CompletionRequest, called: CalledModel) =>
      ports.trialLog.append(composeLogRow(modelName, request, called, context));
    const recall = async (request: CompletionRequest): Promise<JudgeAnswer | undefined> => {
      const { caseId, trial } = request;
      const requestHash = computeRequestHash(request);
      const known = await judgements.find({ caseId, trial, requestHash, caseHash: undefined });
      if (known === undefined) return undefined;
      return { completion: known, place: log(request, ports.reuseCompletion(target, known)) };
    };
    return {
      model,
      recall,
      call: async (request, options) => {
        // A shard brings every attempt, the ones that could not be read too.
        const known = await recall(request);
        if (known !== undefined) return { ...known, keepFor: () => undefined };
        const called = await ports.callModel(target, request, { ...options, series: 'judge' });
        return {
          completion: called.completion,
          place: log(request, called),
          keepFor: (asked) => judgements.append(composeLogRow(modelName, asked, called, context)),
        };
      },
    };
  };
  return {
    openJudge,
    countRejected: async () => {
      const stores = await Promise.all(opened.values());
      return stores.reduce((sum, { rejected }) => sum + rejected, 0);
    },
    close: async () => {
      for (const judgements of opened.values()) await (await judgements).close();
    },
  };
}

/** Opens judges, and closes what they keep. */
export interface JudgeOpener {
  readonly openJudge: OpenJudge;
  /** Lines of kept judgements that could not be used, of all judges that were opened. */
  readonly countRejected: () => Promise<number>;
  readonly close: () => Promise<void>;
}
