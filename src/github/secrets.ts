import { composeKeyForms, shortestKey } from '../providers/key-forms.ts';
import type { Environment } from './event.ts';

/**
 * The forms in which a secret can show up in a log: the whole of it, trimmed, and each of its lines, in every way in
 * which a key is written. What is shorter than 8 characters is left out: no key is that short, and hiding it would
 * garble the log and drop outputs.
 */
export function renderSecretForms(secret: string): readonly string[] {
  const plain = [secret, secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())];
  const forms = plain
    .filter((text) => text.length >= shortestKey)
    .flatMap(composeKeyForms)
    .filter((form) => form.length >= shortestKey);
  return [...new Set(forms)];
}

/**
 * Asks the runner to hide the encoded forms of keys in everything that is logged from here on. The key as it
 * stands is left out: the runner hides secrets by itself, and asking would print it where there is no runner.
 * @param options.names environment variables that hold keys
 */
export function registerSecrets(
  core: { readonly setSecret: (secret: string) => void },
  options: { readonly names: readonly string[]; readonly environment: Environment },
): void {
  for (const name of new Set(options.names)) {
    const secret = options.environment[name] ?? '';
    for (const form of renderSecretForms(secret)) if (form !== secret) core.setSecret(form);
  }
}
