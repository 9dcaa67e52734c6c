/** A linear axis with round ticks. */
export interface Scale {
  /** From a value to pixels. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** @param span.pixels from the first pixel to the last; the first may be the larger */
export function createScale(span: {
  readonly values: readonly [number, number];
  readonly pixels: readonly [number, number];
  readonly ticks: number;
}): Scale {
  const [low, high] = span.values;
  const [first, last] = span.pixels;
  const size = high - low || 1;
  const step = roundStep(size / span.ticks);
  const ticks: number[] = [];
  for (let tick = Math.ceil(low / step - 1e-9); tick * step <= high + step * 1e-9; tick += 1)
    ticks.push(Number((tick * step).toPrecision(12)));
  return { at: (value) => first + ((value - low) / size) * (last - first), ticks };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Values with room around them. @param share of the span, on each side */
export function padSpan(values: readonly number[], share: number): readonly [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low) * share || Math.abs(high) * share || 1;
  return [low - room, high + room];
}
