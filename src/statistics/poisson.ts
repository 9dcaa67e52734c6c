import type { Random } from './random.ts';

/** Above this mean the normal approximation is used; its error is far below that of a resample. */
const NORMAL_MEAN = 64;

/** P(X ≤ k) of Poisson(1), scaled to 2³²; beyond the last the probability is below 2⁻³². */
function computeThresholds(): Float64Array {
  const thresholds = new Float64Array(13);
  let mass = Math.exp(-1);
  let sum = 0;
  for (let k = 0; k < thresholds.length; k += 1) {
    sum += mass;
    thresholds[k] = sum * 4294967296;
    mass /= k + 1;
  }
  return thresholds;
}

/**
 * Draws from Poisson(mean) for whole means ≥ 0: inversion of Poisson(1), summed up to a mean of
 * 64, and beyond it a rounded normal deviate (Box & Muller 1958).
 */
export function createPoissonDraw(random: Random): (mean: number) => number {
  const thresholds = computeThresholds();
  const drawOne = (): number => {
    const uniform = random.nextUint32();
    let k = 0;
    while (k < thresholds.length && uniform >= (thresholds[k] ?? 0)) k += 1;
    return k;
  };
  return (mean) => {
    if (mean > NORMAL_MEAN) {
      const radius = Math.sqrt(-2 * Math.log(1 - random.nextFloat()));
      const deviate = radius * Math.cos(2 * Math.PI * random.nextFloat());
      return Math.max(0, Math.round(mean + deviate * Math.sqrt(mean)));
    }
    let sum = 0;
    for (let i = 0; i < mean; i += 1) sum += drawOne();
    return sum;
  };
}
