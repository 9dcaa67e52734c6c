/** Prices of one row in dollars per million tokens, as the source writes them. */
export interface ListedPrices {
  readonly input: number;
  readonly output: number;
  readonly cached?: number;
  readonly write5m?: number;
  readonly write30m?: number;
  readonly write1h?: number;
  readonly reasoning?: number;
}

/** Prices that hold from an ISO day on, or always; above a number of input tokens others apply. */
export interface DatedPrices extends ListedPrices {
  readonly from?: string;
  readonly above?: readonly (ListedPrices & { readonly tokens: number })[];
}

/** Models that cost the same; `prices` ascends by `from`. */
export interface PriceRow {
  readonly ids: readonly string[];
  readonly context?: number;
  readonly maxOutput?: number;
  /** 0: the first of the table's sources; 1: the second. */
  readonly source: number;
  readonly prices: readonly DatedPrices[];
}

/** Where prices were read: package, version, and the day of its data. */
export interface PriceSource {
  readonly name: string;
  readonly version: string;
  readonly date: string;
}

/** A dated list of prices by provider. `readRows` makes the rows anew: they are wanted once, if ever. */
export interface PriceTable {
  readonly sources: readonly PriceSource[];
  readonly readRows: () => Readonly<Record<string, readonly PriceRow[]>>;
}
