import type { BatchProvider, BatchResult } from './batch.ts';
import { composeKeyForms, shortestKey } from './key-forms.ts';
import { type Completion, type Provider, ProviderError } from './provider.ts';
import { cleanCompletion, mayHoldForm, replaceForms, replacement } from './redact.ts';

/** Variables that hold something that opens doors, by what people call them. */
const secretName =
  /(?:API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET(?:_?(?:ACCESS_?)?KEY)?|TOKEN|PASSWORD)(?:_ID)?$/i;
/** What is shorter may be a word that stands in any text. */
const shortestSecret = Math.max(shortestKey, 16);
/** GitHub's own, of whatever job: nobody has to name them. */
const githubToken = /\bgh[opsur]_[A-Za-z0-9._-]{36,}|\bgithub_pat_\w{36,}/g;

/**
 * Values of the environment that no report may hold, the Action's inputs among them.
 * @param environment of the process
 */
export function listSecrets(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const values = Object.entries(environment)
    .filter(([name]) => secretName.test(name.replaceAll('-', '_')))
    .flatMap(([, value]) => value?.trim() ?? []);
  return [...new Set(values)].filter((value) => value.length >= shortestSecret);
}

interface Cleaner {
  readonly completion: (completion: Completion) => Completion;
  readonly error: (error: ProviderError) => ProviderError;
}

function createCleaner(secrets: readonly string[]): Cleaner {
  const forms = [...new Set(secrets.flatMap(composeKeyForms))].toSorted(
    (a, b) => b.length - a.length,
  );
  const clean = (text: string): string =>
    replaceForms(text, forms).replaceAll(githubToken, replacement);
  return {
    completion: (completion) => {
      const json = JSON.stringify([completion.raw, completion.text, completion.requestId]);
      const isClean = !mayHoldForm(json, forms) && json.search(githubToken) === -1;
      return isClean ? completion : cleanCompletion(completion, clean);
    },
    error: (error) => {
      const message = clean(error.message);
      return message === error.message ? error : new ProviderError(error.kind, message, error);
    },
  };
}

/**
 * A provider whose answers and errors hold none of these secrets, in whatever form, and no token of GitHub. An adapter
 * takes out the key that it asked with; this is for those of others, which a model or a host can have from elsewhere.
 */
export function withoutSecrets(provider: Provider, secrets: readonly string[]): Provider {
  const cleaner = createCleaner(secrets);
  const { close } = provider;
  return {
    name: provider.name,
    origin: provider.origin,
    account: provider.account,
    findUnsupported: (request) => provider.findUnsupported(request),
    complete: async (request, options) => {
      try {
        return cleaner.completion(await provider.complete(request, options));
      } catch (error) {
        throw error instanceof ProviderError ? cleaner.error(error) : error;
      }
    },
    ...(close === undefined ? {} : { close: () => close.call(provider) }),
  };
}

/** The same for what comes back of a batch. */
export function batchesWithoutSecrets(
  provider: BatchProvider,
  secrets: readonly string[],
): BatchProvider {
  const cleaner = createCleaner(secrets);
  const cleanOutcome = (outcome: BatchResult['outcome']): BatchResult['outcome'] => {
    if (outcome.kind === 'completed')
      return { ...outcome, completion: cleaner.completion(outcome.completion) };
    return outcome.kind === 'errored'
      ? { ...outcome, error: cleaner.error(outcome.error) }
      : outcome;
  };
  return {
    name: provider.name,
    origin: provider.origin,
    limits: provider.limits,
    findUnsupported: (request) => provider.findUnsupported(request),
    groupOf: (request) => provider.groupOf(request),
    measure: (item) => provider.measure(item),
    submit: (items, options) => provider.submit(items, options),
    inspect: (id, options) => provider.inspect(id, options),
    cancel: (id, options) => provider.cancel(id, options),
    async *collect(id, options) {
      for await (const result of provider.collect(id, options))
        yield { ...result, outcome: cleanOutcome(result.outcome) };
    },
  };
}
