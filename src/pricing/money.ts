/** Decimals of a dollar that money is counted in: 1 pico-dollar = 10⁻¹² USD. */
const PICO_DECIMALS = 12;
/** A price of $1 per million tokens is 10⁶ pico-dollars a token. */
const PER_MILLION_DECIMALS = 6;

/** What JSON, YAML and `String(number)` write, and nothing else. */
const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,60}))?(?:e([+-]?\d{1,2}))?$/i;

/**
 * Pico-dollars of a decimal number of dollars, such as `0.00041` or `1.5e-06`; digits beyond the
 * twelfth decimal, which only the floats of others have, are rounded half away from zero.
 * Undefined when the text is no such number.
 */
export function parseUsd(text: string): bigint | undefined {
  const scaled = parseScaled(text, PICO_DECIMALS);
  if (scaled === undefined) return undefined;
  const { whole, rest, unit } = scaled;
  return 2n * abs(rest) >= unit ? whole + (rest < 0n ? -1n : 1n) : whole;
}

/**
 * Pico-dollars per token of a price per million tokens in dollars, exactly. Undefined when the
 * text is no decimal number, or has more than the six decimals that a pico-dollar can hold.
 */
export function parsePerMillion(text: string): bigint | undefined {
  const scaled = parseScaled(text, PER_MILLION_DECIMALS);
  return scaled?.rest === 0n ? scaled.whole : undefined;
}

/** number × 10^decimals = whole + rest / unit; whole and rest have the number's sign. */
function parseScaled(
  text: string,
  decimals: number,
): { readonly whole: bigint; readonly rest: bigint; readonly unit: bigint } | undefined {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', integer = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${integer}${fraction}`);
  const shift = decimals - fraction.length + Number(exponent);
  if (shift >= 0) return { whole: digits * 10n ** BigInt(shift), rest: 0n, unit: 1n };
  const unit = 10n ** BigInt(-shift);
  return { whole: digits / unit, rest: digits % unit, unit };
}

/** The nearest number of dollars; sums are made in pico-dollars, this is for showing and for JSON. */
export function toUsdNumber(pico: bigint): number {
  const digits = abs(pico)
    .toString()
    .padStart(PICO_DECIMALS + 1, '0');
  const dollars = `${digits.slice(0, -PICO_DECIMALS)}.${digits.slice(-PICO_DECIMALS)}`;
  return Number(pico < 0n ? `-${dollars}` : dollars);
}

/** pico × times ÷ by, to the nearest pico-dollar, halves away from zero. `by` is above 0. */
export function scalePico(
  pico: bigint,
  factor: { readonly times: bigint; readonly by: bigint },
): bigint {
  const product = 2n * abs(pico * factor.times) + factor.by;
  const scaled = product / (2n * factor.by);
  return pico * factor.times < 0n ? -scaled : scaled;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
