/** U+2212; a hyphen is too short to be seen in a delta. */
export const minus = '−';

/**
 * Fixed decimals, rounded half away from zero as on paper: 0.2985 × 100 is 29.849999999999998 in
 * binary and must still read 29.9. The tolerance is far below anything that is shown.
 */
export function fixed(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  const rounded = Math.round(scaled + 1e-9 * Math.max(1, scaled)) / scale;
  return (value < 0 && rounded !== 0 ? minus : '') + group(rounded.toFixed(decimals));
}

/** Commas between thousands, without asking the locale. */
function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A plus before what is neither negative nor zero. */
export function withSign(text: string): string {
  return text.startsWith(minus) || /^[0.]*$/.test(text) ? text : `+${text}`;
}

/** Decimals that leave `digits` significant ones; never more than the pico-dollar that prices have. */
export function decimalsFor(size: number, digits: number): number {
  return Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(size) + 1e-12)));
}
