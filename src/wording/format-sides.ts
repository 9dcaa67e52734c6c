import { formatDuration, formatMoney } from './format.ts';
import { decimalsFor, fixed } from './number.ts';

/** The same figure on both sides, formatted to be read against each other. */
interface Sides {
  readonly baseline: string;
  readonly candidate: string;
}

/** Null is what could not be measured. */
interface Figures {
  readonly baseline: number | null;
  readonly candidate: number | null;
}

function mapSides(
  { baseline, candidate }: Figures,
  show: (figure: number) => string,
  unknown: string,
): Sides {
  return {
    baseline: baseline === null ? unknown : show(baseline),
    candidate: candidate === null ? unknown : show(candidate),
  };
}

/**
 * Dollars per case as `$0.00156` and `$0.00056`: as many decimals as three digits of the larger side take, or
 * cents from ten dollars on; more only where the smaller side would have less than two digits.
 */
export function formatMoneySides(usd: Figures): Sides {
  const sizes = [usd.baseline ?? 0, usd.candidate ?? 0].filter((size) => size > 0);
  const largest = Math.max(...sizes);
  const decimals = sizes.map((size) => {
    if (size < largest) return decimalsFor(size, 2);
    return size >= 10 ? 2 : decimalsFor(size, 3);
  });
  const show = (size: number) => (size === 0 ? '$0' : `$${fixed(size, Math.max(...decimals))}`);
  return mapSides(usd, show, formatMoney(null));
}

/** Times in the unit and with the decimals of the longer side: `1.09 s` and `0.54 s`; a trace of one is `<0.1 s`. */
export function formatDurationSides(ms: Figures): Sides {
  const unknown = formatDuration(null);
  const longest = Math.max(ms.baseline ?? 0, ms.candidate ?? 0);
  if (longest < 999.5) return mapSides(ms, formatDuration, unknown);
  const decimals = longest < 9_995 ? 2 : longest < 59_950 ? 1 : 0;
  return mapSides(
    ms,
    (duration) => {
      const least = 10 ** -decimals;
      if (duration > 0 && duration / 1000 < least / 2) return `<${fixed(least, decimals)} s`;
      return `${fixed(duration / 1000, decimals)} s`;
    },
    unknown,
  );
}
