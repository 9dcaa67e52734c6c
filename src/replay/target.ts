import type { ModelPrice } from '../pricing/price.ts';
import type { Provider } from '../providers/provider.ts';

/** Whom to call, and what it costs there. */
export interface Target {
  readonly provider: Provider;
  /** Undefined when no price is known for the model. */
  readonly price: ModelPrice | undefined;
}
