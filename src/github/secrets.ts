import type { Environment } from './event.ts';

/** A mask on something as short as `pass` would make the runner drop the output `verdict`. */
const shortestMask = 8;

/**
 * The forms in which a secret can show up: as it stands, trimmed, line by line, in base64 (with either
 * alphabet, with or without padding) and URL-encoded. Shorter than 8 characters are left out: no key is
 * that short, and hiding them would garble the log and drop outputs.
 */
export function renderSecretForms(secret: string): readonly string[] {
  const plain = [secret, secret.trim(), ...secret.split(/[\r\n]+/).map((line) => line.trim())];
  const forms = plain.flatMap((text) => {
    const bytes = Buffer.from(text, 'utf8');
    return [
      text,
      bytes.toString('base64').replace(/=+$/, ''),
      bytes.toString('base64url'),
      encodeURIComponent(text.toWellFormed()),
    ].filter((form) => text.length >= shortestMask && form.length >= shortestMask);
  });
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
