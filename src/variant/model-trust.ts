import type { LocatedConfig } from '../config/parse-config.ts';
import { ConfigurationError, type Position } from '../errors.ts';

/** A side and the list that it has, if any. */
type Listing = Pick<LocatedConfig, 'config'> | undefined;

/**
 * Whether a model may be asked: by every list that there is, base's and head's, so that a change can only take models
 * away. Without a list every model may.
 * @param options.listings base's first
 * @throws ConfigurationError before anything is spent
 */
export function checkModelTrust(options: {
  /** `provider/model`. */
  readonly modelName: string;
  readonly listings: readonly Listing[];
  readonly where: Position;
}): void {
  const { modelName, listings, where } = options;
  for (const [index, listing] of listings.entries()) {
    const allowed = listing?.config.allowed_models;
    if (allowed === undefined || allowed.some((pattern) => fits(pattern, modelName))) continue;
    const whose = index === 0 && listings.length > 1 ? ' of base' : '';
    throw ConfigurationError.of(
      `${modelName} is none of the allowed_models${whose}: ${allowed.join(', ')}`,
      whose === ''
        ? 'ask one of these, or add it to allowed_models'
        : 'ask one of these, or let a maintainer land it in allowed_models on base first',
      where,
    );
  }
}

/** `*` stands for any letters. */
function fits(pattern: string, modelName: string): boolean {
  const parts = pattern.split('*');
  const [first = '', ...rest] = parts;
  if (!modelName.startsWith(first)) return false;
  if (rest.length === 0) return modelName === first;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = modelName.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return modelName.length - last.length >= at && modelName.endsWith(last);
}
