import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationError } from './errors.ts';
import { createPriceBook } from './pricing/price-book.ts';
import { findUnsupported } from './providers/find-unsupported.ts';
import type { Provider } from './providers/provider.ts';
import { parseRecording } from './providers/recording-row.ts';
import {
  createBatchProvider,
  createProvider,
  loadAdapter,
  resolveEndpoint,
} from './providers/registry.ts';
import { batchesWithoutSecrets, listSecrets, withoutSecrets } from './providers/without-secrets.ts';
import { createBatchStoreOpener } from './recordings/batch-store.ts';
import { openCaseLog } from './recordings/case-log.ts';
import { createNoiseStore, noNoiseStore } from './recordings/noise-store.ts';
import {
  createOutcomeStore,
  noOutcomeStore,
  type OutcomeStore,
} from './recordings/outcome-store.ts';
import { createRecordingOpener, noRecordings } from './recordings/recording-store.ts';
import { createHistoryOpener, noHistory } from './recordings/replay-history.ts';
import { createSeal, noSeal, type Seal } from './recordings/seal.ts';
import { openTrialLog } from './recordings/trial-log.ts';
import type { ChangePorts } from './replay-change.ts';
import type { Progress } from './replay-progress.ts';
import type { ChangePlanPorts } from './resolve-change.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is kept between replays, for a plan: only noise is asked of it. */
export function openNoiseStore(keptFolder: string | undefined): ChangePorts['noiseStore'] {
  return keptFolder === undefined ? noNoiseStore : createNoiseStore(keptFolder);
}

/** What is remembered of how cases went. Without a secret what was sealed can be read all the same. */
export function openOutcomeStore({
  keptFolder: folder,
  recordingsSecret: secret,
}: {
  readonly keptFolder: string | undefined;
  readonly recordingsSecret: string | undefined;
}): OutcomeStore {
  if (folder === undefined) return noOutcomeStore;
  return createOutcomeStore({ folder, seal: openSeal(secret), now: () => new Date() });
}

const openSeal = (secret: string | undefined): Seal =>
  secret === undefined ? noSeal : createSeal(secret);

interface PlanPortOptions {
  readonly environment: Environment;
  /** File or folder of recordings that answers in place of every provider. */
  readonly recordedPath: string | undefined;
  readonly today: Date;
}

/** The real outside as far as planning needs it, the same for the Action and the command line. */
export function createPlanPorts(
  options: PlanPortOptions,
): ChangePlanPorts & Pick<ChangePorts, 'prices'> {
  const { environment, recordedPath, today } = options;
  const pricedAt = today.toISOString().slice(0, 10);
  return {
    resolveEndpoint: (provider, custom) => {
      if (recordedPath !== undefined) return { kind: 'recorded', provider, path: recordedPath };
      return resolveEndpoint(provider, { custom, environment, recordedPath });
    },
    resolveApplication: (application) =>
      recordedPath === undefined
        ? application
        : { kind: 'recorded', provider: application.provider, path: recordedPath },
    findUnsupported,
    createPriceFinder: (overrides) => {
      const book = createPriceBook({ overrides, pricedAt });
      return (modelName) => book.find(modelName);
    },
    prices: createPriceBook({ overrides: {}, pricedAt }).describe(),
  };
}

/** The real outside: clock, files, environment and providers. */
export function createPorts(
  options: PlanPortOptions & {
    /** The trial log is written here; the folder is made. */
    readonly trialLogFile: string;
    /** How each case went is written here; undefined: nowhere. */
    readonly caseLogFile?: string | undefined;
    /** What is kept between replays: evidence and noise. Undefined: nothing is. */
    readonly keptFolder: string | undefined;
    /** Seals what is kept. Undefined: nothing is sealed, and a seal is not asked for. */
    readonly recordingsSecret: string | undefined;
    readonly signal: AbortSignal;
    readonly onPlan?: ChangePorts['onPlan'];
    readonly onProgress: (progress: Progress) => void;
    readonly onLargeReplay?: (() => void) | undefined;
  },
): ChangePorts {
  const now = () => performance.now();
  const providers = new Map<string, Promise<Provider>>();
  const secrets = listSecrets(options.environment);
  const openProvider: ChangePorts['openProvider'] = (endpoint, { timeoutMs }) => {
    const key = JSON.stringify([endpoint, timeoutMs]);
    const opened =
      providers.get(key) ??
      createProvider(endpoint, { environment: options.environment, now, timeoutMs }).then(
        (provider) => withoutSecrets(provider, secrets),
      );
    providers.set(key, opened);
    return opened;
  };
  const plan = createPlanPorts(options);
  const { caseLogFile } = options;
  return {
    ...plan,
    resolveEndpoint: (provider, custom) => {
      const endpoint = plan.resolveEndpoint(provider, custom);
      // While git and the files are read, the SDK loads; if it fails to, openProvider meets the same error.
      if (endpoint.kind === 'http') loadAdapter(endpoint.protocol).catch(() => undefined);
      return endpoint;
    },
    openProvider,
    openBatchProvider: async (endpoint) => {
      const provider = await createBatchProvider(endpoint, {
        environment: options.environment,
        now,
      });
      return batchesWithoutSecrets(provider, secrets);
    },
    closeProviders: async () => {
      await Promise.all([...providers.values()].map(closeProvider));
    },
    openTrialLog: () => openTrialLog(options.trialLogFile),
    openCaseLog: caseLogFile === undefined ? undefined : () => openCaseLog(caseLogFile),
    ...openStores(options),
    clock: {
      now,
      sleep: async (milliseconds, signal) => {
        // What was to end by now has waited long enough.
        await delay(Math.max(0, milliseconds), undefined, { signal });
      },
    },
    today: () => options.today,
    random: Math.random,
    signal: options.signal,
    onPlan: options.onPlan,
    onProgress: options.onProgress,
    onLargeReplay: options.onLargeReplay,
  };
}

/** One that failed to open has nothing to close. */
async function closeProvider(opening: Promise<Provider>): Promise<void> {
  const provider = await opening.catch(() => undefined);
  await provider?.close?.();
}

async function refuseBatches(): Promise<never> {
  throw ConfigurationError.of(
    'there is no place to remember batches until they are done',
    'replay in a clone of git, or without a batch',
  );
}

/** Recordings, history, noise floors and outcomes of earlier replays, in one folder. */
function openStores(options: {
  readonly keptFolder: string | undefined;
  readonly recordingsSecret: string | undefined;
}): Pick<
  ChangePorts,
  'openRecordings' | 'openHistory' | 'openBatches' | 'noiseStore' | 'outcomeStore'
> {
  const { keptFolder: folder } = options;
  const stores = { noiseStore: openNoiseStore(folder), outcomeStore: openOutcomeStore(options) };
  if (folder === undefined)
    return {
      ...stores,
      openRecordings: noRecordings,
      openHistory: noHistory,
      openBatches: refuseBatches,
    };
  const seal = openSeal(options.recordingsSecret);
  const now = () => new Date();
  return {
    ...stores,
    openRecordings: createRecordingOpener({ folder, readCompletion: parseRecording, seal, now }),
    openHistory: createHistoryOpener({ folder, seal, now }),
    openBatches: createBatchStoreOpener({ folder, seal, now }),
  };
}
