export const id = 409;
export const ids = [409];
export const modules = {

/***/ 67341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ defaultSeed),
  q: () => (/* binding */ evaluateChange)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/metric.js
var config_metric = __webpack_require__(57740);
;// CONCATENATED MODULE: ./lib/comparison/case-outcome.js

/**
 * A case passes when every primary metric that applies to it passes. Where one is unscored on either side, both
 * sides are unscored, unless what was scored on both shows a relapse: that must not be lost with the rest.
 * @param metrics in the order of the trials' scores
 */
function resolveOutcome(pair, metrics) {
    const { baseline, candidate } = pair;
    if (baseline.status === 'errored' || candidate.status === 'errored') {
        return { baseline: describe(baseline), candidate: describe(candidate) };
    }
    const state = { baselineFails: false, candidateFails: false, scored: 0, unscored: 0 };
    for (const [index, metric] of metrics.entries()) {
        const before = baseline.scores[index];
        const after = candidate.scores[index];
        if (!metric.primary || before?.kind === 'not_applicable' || after?.kind === 'not_applicable')
            continue;
        if (before?.kind !== 'scored' || after?.kind !== 'scored')
            state.unscored += 1;
        else {
            state.scored += 1;
            state.baselineFails ||= !(0,config_metric/* passes */.WE)(metric, before.value);
            state.candidateFails ||= !(0,config_metric/* passes */.WE)(metric, after.value);
        }
    }
    const relapsed = !state.baselineFails && state.candidateFails;
    if (state.scored === 0 || (state.unscored > 0 && !relapsed)) {
        return { baseline: 'unscored', candidate: 'unscored' };
    }
    return {
        baseline: state.baselineFails ? 'fail' : 'pass',
        candidate: state.candidateFails ? 'fail' : 'pass',
    };
}
/** One side of a pair whose other side, or itself, is missing. */
function describe(trial) {
    return trial.status === 'errored' ? 'errored' : 'unscored';
}

;// CONCATENATED MODULE: ./lib/statistics/gamma.js
/** ½ ln 2π. */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** Below this the Stirling series is not yet exact to the last digit; x is shifted up to it. */
const SERIES_START = 16;
/**
 * Error of Stirling's formula: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0.
 *
 * Asymptotic series of Abramowitz & Stegun 6.1.41, whose first left-out term is below 1e-17 for
 * x ≥ 16; smaller x by the recurrence Γ(x + 1) = x Γ(x).
 */
function computeStirlingError(x) {
    let shifted = x;
    let correction = 0;
    while (shifted < SERIES_START) {
        // Error(x) − Error(x + 1), from Γ(x + 1) = x Γ(x) (A&S 6.1.15).
        correction += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
        shifted += 1;
    }
    const square = 1 / (shifted * shifted);
    const series = (1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * square) * square) * square) * square) /
        shifted;
    return series + correction;
}
/** ln Γ(x) for x > 0, to about 1e-15 relative away from its zeros at 1 and 2. */
function computeLogGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + computeStirlingError(x);
}
/** ln B(a, b) for a, b > 0, without the cancellation of ln Γ(a) − ln Γ(a + b) for large arguments. */
function computeLogBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    const correction = computeStirlingError(small) + computeStirlingError(large) - computeStirlingError(small + large);
    return (correction +
        HALF_LOG_TWO_PI +
        (small - 0.5) * Math.log(small / (small + large)) -
        0.5 * Math.log(large) +
        large * Math.log1p(-small / (small + large)));
}

;// CONCATENATED MODULE: ./lib/statistics/binomial.js

/**
 * ln P(X = k) for X ~ Binomial(n, ½), 0 ≤ k ≤ n.
 *
 * Saddle-point form of Loader (2000), "Fast and accurate computation of binomial probabilities":
 * the huge logarithms of three factorials never meet, so no digits cancel at n = 200,000.
 */
function computeLogCoinMass(k, n) {
    if (k < 0 || k > n)
        return Number.NEGATIVE_INFINITY;
    if (k === 0 || k === n)
        return -n * Math.LN2;
    const deviance = computeDeviance(k, n / 2) + computeDeviance(n - k, n / 2);
    const stirling = computeStirlingError(n) - computeStirlingError(k) - computeStirlingError(n - k);
    return stirling - deviance - HALF_LOG_TWO_PI - 0.5 * (Math.log(k) + Math.log1p(-k / n));
}
/** x ln(x / m) + m − x, exact also where x is close to m and the terms cancel (Loader's bd0). */
function computeDeviance(x, m) {
    const difference = x - m;
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) - difference;
    const v = difference / (x + m);
    let term = 2 * x * v;
    let sum = difference * v;
    for (let j = 1;; j += 1) {
        term *= v * v;
        const next = sum + term / (2 * j + 1);
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** P(X = k) for X ~ Binomial(n, ½). */
function computeCoinMass(k, n) {
    return Math.exp(computeLogCoinMass(k, n));
}
/**
 * P(X ≥ k) for X ~ Binomial(n, ½): relative precision about 1e-12 in both tails, up to n = 10⁶.
 * The terms of the smaller tail are summed from the largest down, by the ratio (n − j)/(j + 1).
 */
function computeCoinUpperTail(k, n) {
    if (k <= 0)
        return 1;
    if (k > n)
        return 0;
    if (2 * k <= n)
        return 1 - computeCoinUpperTail(n - k + 1, n);
    const first = computeCoinMass(k, n);
    let term = 1;
    let sum = 1;
    for (let j = k; j < n && term > sum * 1e-18; j += 1) {
        term *= (n - j) / (j + 1);
        sum += term;
    }
    return Math.min(1, first * sum);
}

;// CONCATENATED MODULE: ./lib/statistics/mcnemar.js

/**
 * McNemar's test on the discordant pairs: given b + c, b ~ Binomial(b + c, ½) if nothing changed.
 *
 * The mid-p version counts the observed table half; it keeps its level in practice and is not as
 * timid as the exact test: Fagerland, Lydersen & Laake (2013), "The McNemar test for binary
 * matched-pairs data: mid-p and asymptotic are better than exact conditional", BMC Medical
 * Research Methodology 13:91.
 * @throws RangeError on counts that are not whole numbers ≥ 0.
 */
function computeMcNemar(counts) {
    const { relapses, fixes } = counts;
    if (![relapses, fixes].every((n) => Number.isSafeInteger(n) && n >= 0))
        throw new RangeError(`impossible counts: ${relapses} relapses, ${fixes} fixes`);
    const discordant = relapses + fixes;
    const larger = Math.max(relapses, fixes);
    const tail = computeCoinUpperTail(larger, discordant);
    const half = computeCoinMass(larger, discordant) / 2;
    const midTail = relapses === fixes ? 0.5 : tail - half;
    return Object.freeze({
        exactTwoSided: Math.min(1, 2 * tail),
        midPTwoSided: 2 * midTail,
        midPRegression: relapses >= fixes ? midTail : 1 - midTail,
    });
}

;// CONCATENATED MODULE: ./lib/statistics/interval.js
/** @throws RangeError unless 0 < level < 1: a wrong level is a mistake of the caller. */
function interval_assertProbability(value, name) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1`);
}
/** @throws RangeError unless 0 ≤ value ≤ 1: the ends are allowed, as for a p-value or a pass rate. */
function assertShare(value, name) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must lie from 0 to 1`);
}

;// CONCATENATED MODULE: ./lib/statistics/student-t.js

const MAX_TERMS = 100_000;
const SMALLEST = 1e-300;
/**
 * Regularized incomplete beta function I_x(a, b) for a, b > 0. `y` is 1 − x; give it where it is
 * known better than by subtraction.
 *
 * Continued fraction of Abramowitz & Stegun 26.5.8 by the modified Lentz method, on the side
 * where it converges fast; about 1e-13 relative.
 */
function student_t_computeIncompleteBeta(x, a, b, y = 1 - x) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    // The better side has x below the mean of the distribution.
    if (x > (a + 1) / (a + b + 2))
        return 1 - student_t_computeIncompleteBeta(y, b, a, x);
    const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x);
    const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y);
    const front = Math.exp(a * logX + b * logY - computeLogBeta(a, b)) / a;
    return front * computeBetaFraction(x, a, b);
}
function computeBetaFraction(x, a, b) {
    let c = 1;
    let d = 1 / keepAway(1 - ((a + b) * x) / (a + 1));
    let product = d;
    for (let m = 1; m <= MAX_TERMS; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / keepAway(1 + even * d);
        c = keepAway(1 + even / c);
        product *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / keepAway(1 + odd * d);
        c = keepAway(1 + odd / c);
        product *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return product;
}
function keepAway(value) {
    return Math.abs(value) < SMALLEST ? SMALLEST : value;
}
/**
 * P(T ≤ t) of Student's t with `degrees` > 0 degrees of freedom (whole or not):
 * ½ I_{ν/(ν+t²)}(ν/2, ½) in the tail (Abramowitz & Stegun 26.7.1).
 */
function computeStudentCdf(t, degrees) {
    if (Number.isNaN(t))
        return Number.NaN;
    if (t > 0)
        return 1 - computeStudentCdf(-t, degrees);
    if (t === Number.NEGATIVE_INFINITY)
        return 0;
    const square = t * t;
    const sum = degrees + square;
    return 0.5 * student_t_computeIncompleteBeta(degrees / sum, degrees / 2, 0.5, square / sum);
}
/** The t with P(T ≤ t) = p, by bisection to the last digit; ∓∞ at 0 and 1. */
function computeStudentQuantile(p, degrees) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -computeStudentQuantile(1 - p, degrees);
    let low = -1;
    while (computeStudentCdf(low, degrees) > p && low > -1e300)
        low *= 2;
    let high = low === -1 ? 0 : low / 2;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return middle;
        if (computeStudentCdf(middle, degrees) < p)
            low = middle;
        else
            high = middle;
    }
}

;// CONCATENATED MODULE: ./lib/statistics/random.js
const TWO_32 = 4294967296;
/**
 * sfc32 (Doty-Humphrey, PractRand; period at least 2³²), its state filled from the seed by
 * SplitMix32, so that neighbouring seeds give unrelated streams.
 * @param seed a whole number in [0, 2⁵³)
 * @throws RangeError on any other seed
 */
function createRandom(seed) {
    if (!Number.isSafeInteger(seed) || seed < 0)
        throw new RangeError(`a seed is a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`);
    const low = createSplitMix(seed % TWO_32);
    const high = createSplitMix(Math.floor(seed / TWO_32) ^ 0x5bd1e995);
    let a = low() ^ high();
    let b = low();
    let c = high();
    let counter = 1;
    const nextUint32 = () => {
        const result = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + result;
        c |= 0;
        return result >>> 0;
    };
    for (let i = 0; i < 12; i += 1)
        nextUint32();
    return {
        nextUint32,
        nextFloat: () => ((nextUint32() >>> 5) * 67108864 + (nextUint32() >>> 6)) / 9007199254740992,
        nextBelow: (bound) => {
            // Draws beyond the last whole multiple of the bound would favour small numbers: draw again.
            const limit = TWO_32 - (TWO_32 % bound);
            let draw = nextUint32();
            while (draw >= limit)
                draw = nextUint32();
            return draw % bound;
        },
    };
}
/** SplitMix (Steele, Lea & Flood 2014) in 32 bits with the finalizer of MurmurHash3. */
function createSplitMix(seed) {
    let state = seed | 0;
    return () => {
        state = (state + 0x9e3779b9) | 0;
        let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
        mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
        return (mixed ^ (mixed >>> 16)) | 0;
    };
}
/**
 * A random order of 0 … count − 1 (Fisher–Yates, as in Durstenfeld 1964); every order is equally
 * likely as far as the seed's 53 bits go.
 */
function shuffle(count, seed) {
    const random = createRandom(seed);
    const order = Uint32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i -= 1) {
        const j = random.nextBelow(i + 1);
        const kept = order[i] ?? 0;
        order[i] = order[j] ?? 0;
        order[j] = kept;
    }
    return order;
}

;// CONCATENATED MODULE: ./lib/statistics/units.js

/** Above this, units are merged at random; resampling 2,000 blocks loses nothing that can be seen. */
const MOST_UNITS = 5000;
const BLOCKS = 2000;
/**
 * Sums two numbers of each pair by cluster; without ids every pair is its own cluster. More than
 * 5,000 clusters are dealt at random into 2,000 blocks: sums of independent clusters are
 * independent too, so the bootstrap of blocks is a bootstrap of the same total, in bounded time.
 * @throws RangeError when the lengths differ
 */
function units_computeUnits(options) {
    const { numerators, denominators, clusterIds, seed } = options;
    const count = numerators.length;
    if (denominators.length !== count || (clusterIds !== undefined && clusterIds.length !== count))
        throw new RangeError('the lists of one comparison must be equally long');
    const { groups, size } = numberClusters(count, clusterIds);
    if (size <= MOST_UNITS)
        return sumGroups(numerators, denominators, groups, size);
    const order = shuffle(size, seed);
    const blocks = groups.map((group) => (order[group] ?? 0) % BLOCKS);
    return sumGroups(numerators, denominators, blocks, BLOCKS);
}
/** The number of the cluster of each pair, in order of first appearance, and how many there are. */
function numberClusters(count, clusterIds) {
    if (clusterIds === undefined)
        return { groups: Uint32Array.from({ length: count }, (_, i) => i), size: count };
    const numbers = new Map();
    const groups = Uint32Array.from(clusterIds, (id) => {
        const known = numbers.get(id) ?? numbers.size;
        numbers.set(id, known);
        return known;
    });
    return { groups, size: numbers.size };
}
function sumGroups(numerators, denominators, groups, size) {
    const units = { numerators: new Float64Array(size), denominators: new Float64Array(size) };
    groups.forEach((group, i) => {
        units.numerators[group] = (units.numerators[group] ?? 0) + (numerators[i] ?? 0);
        units.denominators[group] = (units.denominators[group] ?? 0) + (denominators[i] ?? 0);
    });
    return units;
}

;// CONCATENATED MODULE: ./lib/statistics/paired-t.js



/**
 * Cluster-robust paired t interval of a mean difference: standard error
 * (1/n) √(G/(G − 1) Σ_g (Σ_{i∈g} (D_i − D̄))²), t with G − 1 degrees of freedom, G clusters.
 * Miller (2024), "Adding error bars to evals", arXiv:2411.00640. Without ids every pair is its own
 * cluster and this is the paired t interval.
 *
 * `guarded`, which holds unless set to false, is for differences in [−1, 1] that decide something: the
 * pseudo-observations +1 and −1 are added, each a cluster of its own, and the interval stays in [−1, 1]. Without them fifty equal
 * small differences, the usual picture of a rare large one not yet seen, would have no spread.
 *
 * Undefined without pairs, or with a single cluster and no guard: the spread is unknown.
 */
function computePairedT(options) {
    const { differences, level = 0.95, clusterIds, guarded = true } = options;
    interval_assertProbability(level, 'level');
    const count = differences.length;
    if (clusterIds !== undefined && clusterIds.length !== count)
        throw new RangeError('the lists of one comparison must be equally long');
    const { groups, size } = numberClusters(count, clusterIds);
    const clusters = size + (guarded ? 2 : 0);
    if (count === 0 || clusters < 2)
        return undefined;
    const sum = computeSum(differences);
    const observations = count + (guarded ? 2 : 0);
    const centre = sum / observations;
    const sums = new Float64Array(size);
    for (let i = 0; i < count; i += 1) {
        const group = groups[i] ?? 0;
        sums[group] = (sums[group] ?? 0) + ((differences[i] ?? 0) - centre);
    }
    const pseudo = guarded ? (1 - centre) ** 2 + (1 + centre) ** 2 : 0;
    const squares = sums.reduce((total, value) => total + value * value, pseudo);
    const standardError = Math.sqrt((clusters / (clusters - 1)) * squares) / observations;
    const degrees = clusters - 1;
    const half = computeStudentQuantile((1 + level) / 2, degrees) * standardError;
    const pRegression = computeDropProbability(centre, standardError, degrees);
    const clamp = (value) => (guarded ? Math.min(1, Math.max(-1, value)) : value);
    return Object.freeze({
        estimate: sum / count,
        centre,
        standardError,
        degrees,
        interval: Object.freeze({ low: clamp(centre - half), high: clamp(centre + half), level }),
        pValue: Math.min(1, 2 * Math.min(pRegression, 1 - pRegression)),
        pRegression,
    });
}
/** The mean difference above which the true one lies with one-sided `confidence`. */
function computePairedTLowerBound(analysis, confidence) {
    interval_assertProbability(confidence, 'confidence');
    const { centre, standardError, degrees } = analysis;
    return centre - computeStudentQuantile(confidence, degrees) * standardError;
}
function computeDropProbability(centre, standardError, degrees) {
    if (standardError === 0)
        return centre === 0 ? 0.5 : centre < 0 ? 0 : 1;
    return computeStudentCdf(centre / standardError, degrees);
}
function computeSum(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1)
        sum += values[i] ?? 0;
    return sum;
}

;// CONCATENATED MODULE: ./lib/statistics/normal.js
const SQRT_TWO_PI = 2.5066282746310007;
/** From here on the continued fraction of the tail converges fast, and the series would cancel. */
const TAIL_START = 2;
const TAIL_TERMS = 200;
/**
 * Φ(x), the standard normal distribution function, to about 1e-14 relative in both tails.
 *
 * |x| < 2: the series of Abramowitz & Stegun 26.2.11; beyond: Laplace's continued fraction 26.2.14.
 */
function computeNormalCdf(x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x > TAIL_START)
        return 1 - computeLowerTail(-x);
    if (x < -TAIL_START)
        return computeLowerTail(x);
    let term = x;
    let sum = x;
    for (let k = 3; Math.abs(term) > Math.abs(sum) * 1e-18; k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return 0.5 + (sum * Math.exp(-0.5 * x * x)) / SQRT_TWO_PI;
}
/** Φ(x) for x < −2: φ(x) · 1/(t + 1/(t + 2/(t + 3/(t + …)))), t = −x. */
function computeLowerTail(x) {
    if (x < -40)
        return 0;
    return (computeMills(-x) * quarterPower(x) * quarterPower(x)) / SQRT_TWO_PI;
}
/** Mills' ratio (1 − Φ(t))/φ(t) for t ≥ 2. */
function computeMills(t) {
    let tail = t;
    for (let k = TAIL_TERMS; k >= 1; k -= 1)
        tail = t + k / tail;
    return 1 / tail;
}
/** exp(−x²/4): half of φ's exponent, so that its square meets the subnormals only once. */
function quarterPower(x) {
    // x² is split so that its rounding error is not magnified by the exponential (Cody 1969).
    const head = Math.trunc(x * 16) / 16;
    return Math.exp(-0.25 * head * head) * Math.exp(-0.25 * (x - head) * (x + head));
}
/**
 * Φ⁻¹(p) to about 1e-14 relative; ∓∞ at 0 and 1.
 *
 * Newton's method on ln Φ, which is concave: from −√(−2 ln p), which lies left of the root, every
 * step stays left of it, so the iteration converges for every p down to the smallest double.
 */
function normal_computeNormalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -normal_computeNormalQuantile(1 - p);
    let x = -Math.sqrt(-2 * Math.log(p));
    for (let i = 0; i < 60; i += 1) {
        const [logCdf, inverseHazard] = computeLogCdf(x);
        const step = (Math.log(p) - logCdf) * inverseHazard;
        x += step;
        if (Math.abs(step) <= 1e-15 * Math.abs(x))
            break;
    }
    return x;
}
/** ln Φ(x) and Φ(x)/φ(x), for x ≤ 0, also where Φ(x) itself underflows. */
function computeLogCdf(x) {
    const logDensity = -0.5 * x * x - Math.log(SQRT_TWO_PI);
    if (x < -TAIL_START) {
        const mills = computeMills(-x);
        return [logDensity + Math.log(mills), mills];
    }
    const cdf = computeNormalCdf(x);
    return [Math.log(cdf), cdf / Math.exp(logDensity)];
}

;// CONCATENATED MODULE: ./lib/statistics/paired-counts.js
/** @throws RangeError unless the counts are whole, not negative, and relapses + fixes ≤ pairs. */
function assertPairedCounts(counts) {
    const { pairs, relapses, fixes } = counts;
    const whole = [pairs, relapses, fixes].every((n) => Number.isSafeInteger(n) && n >= 0);
    if (!whole || relapses + fixes > pairs)
        throw new RangeError(`impossible counts: ${relapses} + ${fixes} of ${pairs} pairs`);
}

;// CONCATENATED MODULE: ./lib/statistics/tango.js



/**
 * Tango's score statistic of the difference candidate − baseline of two paired proportions:
 * z(δ) = (c − b − nδ) / √(n (2q + δ(1 − δ))), with q the maximum-likelihood share of relapses when
 * the difference is δ. It falls in δ, and is 0 at (c − b)/n.
 *
 * Tango (1998), "Equivalence test and confidence interval for the difference in proportions for
 * the paired-sample design", Statistics in Medicine 17:891–908.
 * @param difference δ in [−1, 1]
 */
function computeTangoScore(counts, difference) {
    // z(b, c, δ) = −z(c, b, −δ); with δ ≥ 0 the root below is never a difference of near equals.
    if (difference < 0)
        return -scoreUpwards(counts.pairs, counts.fixes, counts.relapses, -difference);
    return scoreUpwards(counts.pairs, counts.relapses, counts.fixes, difference);
}
function scoreUpwards(n, b, c, difference) {
    const numerator = c - b - n * difference;
    if (numerator === 0)
        return 0;
    const spread = difference * (1 - difference);
    const linear = (2 * n - c + b) * difference - b - c;
    const root = Math.sqrt(linear * linear + 8 * n * b * spread);
    const share = linear > 0 ? (2 * b * spread) / (linear + root) : (root - linear) / (4 * n);
    const variance = n * (2 * share + spread);
    return variance > 0 ? numerator / Math.sqrt(variance) : Math.sign(numerator) * Infinity;
}
/**
 * Tango's score interval of the difference candidate − baseline, (fixes − relapses) / pairs: all
 * δ with |z(δ)| below the normal quantile. It works with no discordant pair at all, where it is
 * ± z²/(n + z²). Without pairs it is [−1, 1].
 * @param options.level two-sided coverage, 0.95 unless given
 * @throws RangeError on impossible counts or level
 */
function computeTangoInterval(options) {
    const level = options.level ?? 0.95;
    interval_assertProbability(level, 'level');
    const oneSided = (1 + level) / 2;
    return Object.freeze({
        low: computeTangoLowerBound({ ...options, confidence: oneSided }),
        high: computeTangoUpperBound({ ...options, confidence: oneSided }),
        level,
    });
}
/** The δ above which the true difference lies with one-sided `confidence`, for example 0.95. */
function computeTangoLowerBound(options) {
    assertPairedCounts(options);
    interval_assertProbability(options.confidence, 'confidence');
    if (options.pairs === 0)
        return -1;
    const critical = normal_computeNormalQuantile(options.confidence);
    let outside = -1;
    let inside = 1;
    if (computeTangoScore(options, outside) <= critical)
        return outside;
    for (;;) {
        const middle = (outside + inside) / 2;
        if (middle <= outside || middle >= inside)
            return outside;
        if (computeTangoScore(options, middle) > critical)
            outside = middle;
        else
            inside = middle;
    }
}
/** The δ below which the true difference lies with one-sided `confidence`: the mirrored lower bound. */
function computeTangoUpperBound(options) {
    const { pairs, relapses, fixes, confidence } = options;
    return -computeTangoLowerBound({ pairs, relapses: fixes, fixes: relapses, confidence });
}

;// CONCATENATED MODULE: ./lib/comparison/compare-metric.js




const level = 0.95;
/** Compares the two variants on the metric at `index` of the suite. */
function compareMetric(options) {
    const { metric, index } = options;
    const graded = (0,config_metric/* isGraded */.gF)(metric);
    const tally = {
        n: 0,
        baseline: 0,
        candidate: 0,
        relapses: 0,
        fixes: 0,
        unscored: 0,
        notApplicable: 0,
    };
    const gains = [];
    for (const pair of options.pairs) {
        const before = scoreOf(pair.baseline, index);
        const after = scoreOf(pair.candidate, index);
        if (before.kind === 'not_applicable' || after.kind === 'not_applicable')
            tally.notApplicable += 1;
        else if (before.kind === 'unscored' || after.kind === 'unscored')
            tally.unscored += 1;
        else if (before.kind === 'scored' && after.kind === 'scored') {
            const passedBefore = (0,config_metric/* passes */.WE)(metric, before.value);
            const passedAfter = (0,config_metric/* passes */.WE)(metric, after.value);
            tally.n += 1;
            tally.baseline += before.value;
            tally.candidate += after.value;
            if (passedBefore && !passedAfter)
                tally.relapses += 1;
            if (!passedBefore && passedAfter)
                tally.fixes += 1;
            if (graded)
                gains.push((after.value - before.value) * (metric.direction === 'higher' ? 1 : -1));
        }
    }
    return { metric, graded, gains, ...compare_metric_describe(tally, { metric, graded, gains }) };
}
function compare_metric_describe(tally, context) {
    const { n, relapses, fixes, unscored, notApplicable } = tally;
    const counts = { pairs: n, relapses, fixes, unscored, notApplicable };
    const method = context.graded ? 'paired t' : "McNemar mid-p, Tango's interval";
    if (n === 0)
        return {
            ...counts,
            method,
            baseline: undefined,
            candidate: undefined,
            delta: undefined,
            interval: undefined,
            pValue: undefined,
        };
    const baseline = tally.baseline / n;
    const candidate = tally.candidate / n;
    const shared = {
        ...counts,
        method,
        baseline,
        candidate,
        delta: (tally.candidate - tally.baseline) / n,
    };
    const towardsBetter = context.metric.direction === 'higher' ? 1 : -1;
    if (context.graded) {
        const test = computePairedT({ differences: context.gains, level });
        return {
            ...shared,
            interval: test === undefined ? undefined : turn(test.interval, towardsBetter),
            pValue: test?.pValue,
        };
    }
    const tango = computeTangoInterval({ pairs: n, relapses, fixes, level });
    return {
        ...shared,
        interval: turn(tango, towardsBetter),
        pValue: computeMcNemar({ relapses, fixes }).midPTwoSided,
    };
}
/** Statistics count towards better; the report shows the metric as it is. */
function turn(interval, sign) {
    return sign === 1 ? interval : { ...interval, low: -interval.high, high: -interval.low };
}
function scoreOf(trial, index) {
    return trial.status === 'completed' ? (trial.scores[index] ?? missing) : missing;
}
/** An errored trial is counted by the suite, not as an unscored case of every metric. */
const missing = { kind: 'errored' };

;// CONCATENATED MODULE: ./lib/statistics/quantile.js
/**
 * The q-quantile by linear interpolation between order statistics at (n − 1)q, type 7 of Hyndman &
 * Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50:361–365.
 * The numbers may come in any order and are left as they are; undefined when there are none.
 * @param q in [0, 1]
 * @throws RangeError on q outside [0, 1] or a number that is NaN
 */
function computeQuantile(numbers, q) {
    const sorted = Float64Array.from(numbers).sort();
    if (Number.isNaN(sorted.at(-1)))
        throw new RangeError('a quantile of NaN has no meaning');
    return readQuantile(sorted, q);
}
/** As `computeQuantile`, of numbers that already ascend. */
function readQuantile(sorted, q) {
    if (!(q >= 0 && q <= 1))
        throw new RangeError('a quantile lies between 0 and 1');
    const position = (sorted.length - 1) * q;
    const below = sorted[Math.floor(position)];
    const above = sorted[Math.ceil(position)];
    if (below === undefined || above === undefined)
        return undefined;
    return interpolate(below, above, position - Math.floor(position));
}
/** Between two order statistics; equal ones give themselves exactly. */
function interpolate(below, above, share) {
    return below === above ? below : below + (above - below) * share;
}

;// CONCATENATED MODULE: ./lib/statistics/resamples.js

/** The interval between the `tail` and 1 − `tail` quantiles of ascending resamples, each less `offset`. */
function readInterval(ascending, tail, level, offset) {
    const low = readQuantile(ascending, tail);
    const high = readQuantile(ascending, 1 - tail);
    if (low === undefined || high === undefined)
        return undefined;
    return Object.freeze({ low: low - offset, high: high - offset, level });
}

;// CONCATENATED MODULE: ./lib/statistics/bootstrap.js







/**
 * Mean of paired differences with a bootstrap interval; undefined without pairs. For bounded
 * scores that decide something, `computePairedT` with its guard is the safer interval.
 *
 * Expanded percentile interval: see `computeBootstrapRatio`.
 */
function computeBootstrapMean(options) {
    const { differences, clusterIds, seed } = options;
    const denominators = new Float64Array(differences.length).fill(1);
    const units = computeUnits({ numerators: differences, denominators, clusterIds, seed });
    return estimateRatio(units, options, 0);
}
/**
 * Candidate total ÷ baseline total − 1 over the same pairs, with a paired bootstrap interval.
 * Undefined when the baseline total is not above 0; the interval is undefined when there are
 * fewer than two units or a resample has no baseline total.
 *
 * Percentile bootstrap of pairs (Efron 1979), its tail levels widened to Φ(−t·√(G/(G − 1))) for G
 * units, which mends the too narrow intervals of small samples: Hesterberg (2015), "What teachers
 * should know about the bootstrap", The American Statistician 69:371–386.
 */
function computeBootstrapRatio(options) {
    const { baseline, candidate, clusterIds, seed } = options;
    const units = units_computeUnits({
        numerators: candidate,
        denominators: baseline,
        clusterIds,
        seed,
    });
    const found = estimateRatio(units, options, 1);
    return found && Object.freeze({ relative: found.estimate, interval: found.interval });
}
/** Sum of numerators ÷ sum of denominators − `offset`. */
function estimateRatio(units, options, offset) {
    const { seed, resamples = 2000, level = 0.95 } = options;
    interval_assertProbability(level, 'level');
    const total = units.denominators.reduce((sum, value) => sum + value, 0);
    if (!(total > 0))
        return undefined;
    const estimate = units.numerators.reduce((sum, value) => sum + value, 0) / total - offset;
    const size = units.numerators.length;
    const ratios = size < 2 ? undefined : resampleRatios(units, resamples, seed);
    if (ratios === undefined)
        return Object.freeze({ estimate, interval: undefined });
    const tail = computeExpandedTail(level, size);
    return Object.freeze({ estimate, interval: readInterval(ratios, tail, level, offset) });
}
/** Ascending; undefined when the denominators of a resample are all 0. */
function resampleRatios(units, resamples, seed) {
    const { numerators, denominators } = units;
    const random = createRandom(seed);
    const size = numerators.length;
    // At most 5,000 units: the bias of this cheap draw is below 5000 / 2³².
    const scale = size / 4294967296;
    const ratios = new Float64Array(resamples);
    for (let r = 0; r < resamples; r += 1) {
        let numerator = 0;
        let denominator = 0;
        for (let i = 0; i < size; i += 1) {
            const drawn = Math.floor(random.nextUint32() * scale);
            numerator += numerators[drawn] ?? 0;
            denominator += denominators[drawn] ?? 0;
        }
        if (!(denominator > 0))
            return undefined;
        ratios[r] = numerator / denominator;
    }
    return ratios.sort();
}
function computeExpandedTail(level, size) {
    const t = computeStudentQuantile((1 - level) / 2, size - 1);
    return computeNormalCdf(t * Math.sqrt(size / (size - 1)));
}

;// CONCATENATED MODULE: ./lib/statistics/poisson.js
/** Above this mean the normal approximation is used; its error is far below that of a resample. */
const NORMAL_MEAN = 64;
/** P(X ≤ k) of Poisson(1), scaled to 2³²; beyond the last the probability is below 2⁻³². */
function computeThresholds() {
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
function createPoissonDraw(random) {
    const thresholds = computeThresholds();
    const drawOne = () => {
        const uniform = random.nextUint32();
        let k = 0;
        while (k < thresholds.length && uniform >= (thresholds[k] ?? 0))
            k += 1;
        return k;
    };
    return (mean) => {
        if (mean > NORMAL_MEAN) {
            const radius = Math.sqrt(-2 * Math.log(1 - random.nextFloat()));
            const deviate = radius * Math.cos(2 * Math.PI * random.nextFloat());
            return Math.max(0, Math.round(mean + deviate * Math.sqrt(mean)));
        }
        let sum = 0;
        for (let i = 0; i < mean; i += 1)
            sum += drawOne();
        return sum;
    };
}

;// CONCATENATED MODULE: ./lib/statistics/bootstrap-quantile.js





/** Up to here every pair is drawn; above, only those that can hold the quantile are. */
const DRAW_ALL = 2000;
/** Half width of the window around the quantile, in standard deviations of its rank. */
const WINDOW_DEVIATIONS = 7;
/**
 * Quantile of the candidate ÷ quantile of the baseline − 1, of the same pairs, for example of p95
 * latencies; quantiles of type 7. Undefined without pairs or when the baseline's quantile is not
 * above 0; the interval is undefined below two pairs.
 *
 * Percentile bootstrap of pairs (Efron 1979). Above 2,000 pairs with Poisson weights (Chamandy,
 * Muralidharan, Najmi & Naidu 2012, "Estimating uncertainty for massive data streams"): one
 * weight for each pair that can hold either quantile, one for each group of the others.
 * With few pairs an interval of an extreme quantile is rough: it cannot leave the observed range.
 * @throws RangeError on lists of different length
 */
function computeBootstrapPercentileRatio(options) {
    const { baseline, candidate, quantile, seed, resamples = 2000, level = 0.95 } = options;
    interval_assertProbability(level, 'level');
    if (candidate.length !== baseline.length)
        throw new RangeError('the lists of one comparison must be equally long');
    const base = computeQuantile(baseline, quantile);
    const head = computeQuantile(candidate, quantile);
    if (base === undefined || head === undefined || !(base > 0))
        return undefined;
    const relative = head / base - 1;
    if (baseline.length < 2)
        return Object.freeze({ relative, interval: undefined });
    const split = computeSplit(baseline, candidate, quantile);
    const ratios = bootstrap_quantile_resampleRatios(split, { quantile, random: createRandom(seed), resamples });
    const interval = ratios && readInterval(ratios.sort(), (1 - level) / 2, level, 1);
    return Object.freeze({ relative, interval });
}
function computeSplit(baseline, candidate, quantile) {
    const size = baseline.length;
    const [from, to] = computeRankRange(size, quantile);
    const places = {
        baseline: placePairs(baseline, from, to),
        candidate: placePairs(candidate, from, to),
    };
    const weighted = [];
    const groups = new Uint32Array(4);
    for (let pair = 0; pair < size; pair += 1) {
        const base = places.baseline[pair] ?? INSIDE;
        const head = places.candidate[pair] ?? INSIDE;
        if (base === INSIDE || head === INSIDE)
            weighted.push(pair);
        else {
            const group = (base === BELOW ? 1 : 0) + (head === BELOW ? 2 : 0);
            groups[group] = (groups[group] ?? 0) + 1;
        }
    }
    return {
        size,
        weighted: Uint32Array.from(weighted),
        groups,
        baseline: computeWindow(baseline, places.baseline, weighted),
        candidate: computeWindow(candidate, places.candidate, weighted),
    };
}
const [BELOW, INSIDE, ABOVE] = [0, 1, 2];
function computeRankRange(size, quantile) {
    if (size <= DRAW_ALL)
        return [0, size];
    const centre = (size - 1) * quantile;
    const half = WINDOW_DEVIATIONS * Math.sqrt(size * quantile * (1 - quantile)) + 10;
    return [Math.max(0, Math.floor(centre - half)), Math.min(size, Math.ceil(centre + half))];
}
/** BELOW, INSIDE or ABOVE the ranks [from, to), for each pair. */
function placePairs(values, from, to) {
    const order = sortPairs(values, Uint32Array.from({ length: values.length }, (_, i) => i));
    const places = new Uint8Array(values.length);
    order.forEach((pair, rank) => {
        places[pair] = rank < from ? BELOW : rank < to ? INSIDE : ABOVE;
    });
    return places;
}
function sortPairs(values, pairs) {
    return pairs.sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0) || i - j);
}
function computeWindow(values, places, weighted) {
    const inside = weighted.filter((pair) => places[pair] === INSIDE);
    const pairs = sortPairs(values, Uint32Array.from(inside));
    return {
        pairs,
        values: Float64Array.from(pairs, (pair) => values[pair] ?? 0),
        pairsBelow: Uint32Array.from(weighted.filter((pair) => places[pair] === BELOW)),
    };
}
/** Undefined when a resample has no baseline above 0. */
function bootstrap_quantile_resampleRatios(split, options) {
    const { quantile, random, resamples } = options;
    const draw = split.size <= DRAW_ALL
        ? createMultinomialDraw(split, random)
        : createPoissonWeights(split, random);
    const weights = new Uint32Array(split.size);
    const ratios = new Float64Array(resamples);
    for (let r = 0; r < resamples; r += 1) {
        const [total, baseBelow, headBelow, bothBelow] = draw(weights);
        const position = Math.max(0, total - 1) * quantile;
        const base = readWeighted(split.baseline, weights, baseBelow + bothBelow, position);
        const head = readWeighted(split.candidate, weights, headBelow + bothBelow, position);
        if (!(base > 0))
            return undefined;
        ratios[r] = head / base;
    }
    return ratios;
}
/** As many draws as pairs, each pair equally likely. */
function createMultinomialDraw(split, random) {
    return (weights) => {
        weights.fill(0);
        for (let i = 0; i < split.size; i += 1) {
            const pair = random.nextBelow(split.size);
            weights[pair] = (weights[pair] ?? 0) + 1;
        }
        return [split.size, 0, 0, 0];
    };
}
/** Poisson(1) for each pair of a window, Poisson(count) for each group of the others. */
function createPoissonWeights(split, random) {
    const draw = createPoissonDraw(random);
    const [above = 0, baseBelow = 0, headBelow = 0, bothBelow = 0] = split.groups;
    return (weights) => {
        let total = draw(above);
        for (const pair of split.weighted) {
            const weight = draw(1);
            weights[pair] = weight;
            total += weight;
        }
        const groups = [draw(baseBelow), draw(headBelow), draw(bothBelow)];
        return [total + groups[0] + groups[1] + groups[2], ...groups];
    };
}
/** The value at `position` (type 7) when each pair counts by its weight and `below` are smaller. */
function readWeighted(window, weights, below, position) {
    const { pairs, values, pairsBelow } = window;
    let seen = below;
    for (const pair of pairsBelow)
        seen += weights[pair] ?? 0;
    const target = Math.floor(position);
    let i = 0;
    for (; i < pairs.length - 1; i += 1) {
        seen += weights[pairs[i] ?? 0] ?? 0;
        if (seen > target)
            break;
    }
    const lower = values[i] ?? 0;
    if (seen > target + 1 || position === target)
        return lower;
    let next = i + 1;
    while (next < pairs.length - 1 && weights[pairs[next] ?? 0] === 0)
        next += 1;
    return interpolate(lower, values[next] ?? lower, position - target);
}

;// CONCATENATED MODULE: ./lib/comparison/compare-operations.js


/**
 * Compares cost, time and tokens.
 * @param options.seed of the bootstrap
 * @param options.ratios the figures whose ratio and interval are wanted; others stay undefined, since resampling
 *   100,000 pairs takes a noticeable time
 */
function compareOperations(options) {
    const baseline = [];
    const candidate = [];
    for (const pair of options.pairs) {
        if (pair.baseline.status !== 'completed' || pair.candidate.status !== 'completed')
            continue;
        baseline.push(pair.baseline);
        candidate.push(pair.candidate);
    }
    const { seed } = options;
    const ratios = {};
    for (const name of new Set(options.ratios)) {
        const sides = readBoth(baseline, candidate, readers[name]);
        if (sides === undefined)
            continue;
        const quantile = quantiles[name];
        ratios[name] =
            quantile === undefined
                ? computeBootstrapRatio({ ...sides, seed })
                : computeBootstrapPercentileRatio({ ...sides, quantile, seed });
    }
    return {
        pairs: baseline.length,
        baseline: summarize(baseline),
        candidate: summarize(candidate),
        ratios,
        unknownCosts: [
            ...new Set([...baseline, ...candidate].flatMap((trial) => trial.cost.kind === 'unknown' ? [trial.cost.reason] : [])),
        ],
        errored: {
            baseline: countErrored(options.pairs, 'baseline'),
            candidate: countErrored(options.pairs, 'candidate'),
        },
        discordant: {
            refusals: countDiscordant(baseline, candidate, 'refused'),
            truncations: countDiscordant(baseline, candidate, 'truncated'),
        },
    };
}
const readers = {
    cost: (trial) => (trial.cost.kind === 'known' ? Number(trial.cost.pico) : undefined),
    latency_p50: (trial) => trial.latencyMs,
    latency_p95: (trial) => trial.latencyMs,
    input_tokens: (trial) => trial.usage?.inputTokens,
    output_tokens: (trial) => trial.usage?.outputTokens,
};
/** Of the ratios that are not of sums. */
const quantiles = { latency_p50: 0.5, latency_p95: 0.95 };
/** Both sides' numbers, or undefined when there is none or one is missing: a partial sum would be a guess. */
function readBoth(baseline, candidate, read) {
    const before = readAll(baseline, read);
    const after = readAll(candidate, read);
    return before === undefined || after === undefined || before.length === 0
        ? undefined
        : { baseline: before, candidate: after };
}
function readAll(trials, read) {
    const numbers = [];
    for (const trial of trials) {
        const number = read(trial);
        if (number === undefined)
            return undefined;
        numbers.push(number);
    }
    return numbers;
}
function summarize(trials) {
    const sum = (read) => {
        const numbers = readAll(trials, read);
        return numbers === undefined || numbers.length === 0
            ? undefined
            : numbers.reduce((total, number) => total + number, 0);
    };
    const latencies = trials.flatMap((trial) => trial.latencyMs === undefined ? [] : [trial.latencyMs]);
    const distinct = (read) => [
        ...new Set(trials.flatMap((trial) => read(trial) ?? [])),
    ];
    const stopped = (stop) => trials.filter((trial) => trial.stop === stop).length;
    return {
        costPico: sumCosts(trials),
        latencyP50: computeQuantile(latencies, 0.5),
        latencyP95: computeQuantile(latencies, 0.95),
        inputTokens: sum((trial) => trial.usage?.inputTokens),
        outputTokens: sum((trial) => trial.usage?.outputTokens),
        cachedInputTokens: sum((trial) => trial.usage?.cachedInputTokens),
        reasoningTokens: sum((trial) => trial.usage?.reasoningTokens),
        refused: stopped('refused'),
        truncated: stopped('truncated'),
        empty: stopped('empty'),
        servedModels: distinct((trial) => trial.servedModel),
        servedTiers: distinct((trial) => trial.servedTier),
    };
}
function sumCosts(trials) {
    let total = 0n;
    for (const { cost } of trials) {
        if (cost.kind === 'unknown')
            return undefined;
        total += cost.pico;
    }
    return trials.length === 0 ? undefined : total;
}
const countErrored = (pairs, role) => pairs.filter((pair) => pair[role].status === 'errored').length;
function countDiscordant(baseline, candidate, stop) {
    let worse = 0;
    let better = 0;
    for (const [index, before] of baseline.entries()) {
        const after = candidate[index];
        if (after === undefined || (before.stop === stop) === (after.stop === stop))
            continue;
        if (after.stop === stop)
            worse += 1;
        else
            better += 1;
    }
    return { worse, better };
}

;// CONCATENATED MODULE: ./lib/comparison/compare-suite.js



/**
 * Compares the two variants of a suite.
 * @param options.pairs in the order of the dataset
 * @param options.seed of the bootstrap
 */
function compareSuite(options) {
    const judged = options.pairs.map((pair) => ({
        ...pair,
        outcome: resolveOutcome(pair, options.metrics),
    }));
    const having = (baseline, candidate) => judged.filter(({ outcome }) => outcome.baseline === baseline && outcome.candidate === candidate);
    const either = (outcome) => judged.filter((pair) => pair.outcome.baseline === outcome || pair.outcome.candidate === outcome);
    const relapses = having('pass', 'fail');
    const fixes = having('fail', 'pass');
    const bothFail = having('fail', 'fail');
    const bothPass = having('pass', 'pass').length;
    const errored = either('errored').length + (options.cases - judged.length);
    return {
        counts: {
            cases: options.cases,
            pairs: bothPass + relapses.length + fixes.length + bothFail.length,
            bothPass,
            relapses: relapses.length,
            fixes: fixes.length,
            bothFail: bothFail.length,
            unscored: judged.filter(isUnscored).length,
            errored,
        },
        metrics: options.metrics.map((metric, index) => compareMetric({ metric, index, pairs: judged })),
        relapses: relapses.toSorted(byImportance),
        fixes: fixes.toSorted(byImportance),
        pinnedFailing: bothFail.filter((pair) => pair.evalCase.pinned),
        operations: compareOperations({
            pairs: judged,
            seed: options.seed,
            ratios: ['cost', 'latency_p95', ...(options.ratios ?? [])],
        }),
        errors: groupErrors(judged, options.metrics),
    };
}
const isUnscored = ({ outcome }) => outcome.baseline !== 'errored' &&
    outcome.candidate !== 'errored' &&
    (outcome.baseline === 'unscored' || outcome.candidate === 'unscored');
/** A case without a severity counts as medium. */
const severityRank = { critical: 0, high: 1, medium: 2, low: 3 };
function byImportance(a, b) {
    if (a.evalCase.pinned !== b.evalCase.pinned)
        return a.evalCase.pinned ? -1 : 1;
    return (severityRank[a.evalCase.severity ?? 'medium'] - severityRank[b.evalCase.severity ?? 'medium']);
}
/** Errors and missing scores, most frequent first, so that one cause is told once. */
function groupErrors(pairs, metrics) {
    const groups = new Map();
    const add = (role, message, caseId) => {
        const key = `${role} ${message}`;
        const group = groups.get(key) ?? { role, message, cases: new Set() };
        groups.set(key, group);
        group.cases.add(caseId);
    };
    for (const pair of pairs) {
        for (const role of ['baseline', 'candidate']) {
            const trial = pair[role];
            if (trial.status === 'errored')
                add(role, trial.message, pair.evalCase.id);
            else {
                for (const [index, score] of trial.scores.entries()) {
                    const metric = metrics[index];
                    if (score.kind !== 'unscored' || metric === undefined)
                        continue;
                    add(metric.scorer.kind === 'judge' ? 'judge' : role, `${metric.name} is unscored: ${score.reason}`, pair.evalCase.id);
                }
            }
        }
    }
    return [...groups.values()]
        .map(({ role, message, cases }) => ({
        role,
        message,
        exampleCase: [...cases][0] ?? '',
        cases: cases.size,
    }))
        .toSorted((a, b) => b.cases - a.cases);
}

// EXTERNAL MODULE: ./lib/config/gates.js
var config_gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/gate/govern.js
var govern = __webpack_require__(7576);
;// CONCATENATED MODULE: ./lib/statistics/decide.js




/** −0.02 computed from scores must not miss a minimum effect of 0.02 by its last bit. */
const ROUNDING = 1e-12;
/**
 * Decides a pass/fail metric, always in this order: the lower bound of Tango's interval lies above
 * −margin → not worse; else McNemar's one-sided mid-p is at most alpha and the drop at least
 * `minEffect` → regressed; else inconclusive. Each claim has its own one-sided alpha.
 */
function decidePaired(options) {
    const { pairs, relapses, fixes, alpha } = options;
    const pRegression = computeMcNemar({ relapses, fixes }).midPRegression;
    const lowerBound = computeTangoLowerBound({ pairs, relapses, fixes, confidence: 1 - alpha });
    const delta = pairs === 0 ? undefined : (fixes - relapses) / pairs;
    return Object.freeze({
        decision: decide(options, { pRegression, lowerBound, delta }),
        pRegression,
        lowerBound,
        interval95: computeTangoInterval({ pairs, relapses, fixes, level: 0.95 }),
        delta,
    });
}
/**
 * Decides a graded metric by the same rule, from the guarded paired t analysis on both sides: its
 * pseudo-observations keep a not-yet-seen rare outcome from making either claim too sure.
 * @param options.differences candidate − baseline for each pair in [−1, 1], turned so that positive is better
 */
function decideScores(options) {
    const { differences, clusterIds, alpha } = options;
    const analysis = computePairedT({ differences, clusterIds, level: 0.95 });
    if (analysis === undefined)
        return Object.freeze({
            decision: 'inconclusive',
            pRegression: 0.5,
            lowerBound: -1,
            interval95: Object.freeze({ low: -1, high: 1, level: 0.95 }),
            delta: undefined,
        });
    const lowerBound = Math.max(-1, computePairedTLowerBound(analysis, 1 - alpha));
    const { estimate: delta, pRegression } = analysis;
    return Object.freeze({
        decision: decide(options, { pRegression, lowerBound, delta }),
        pRegression,
        lowerBound,
        interval95: analysis.interval,
        delta,
    });
}
function decide(rule, evidence) {
    const { pRegression, lowerBound, delta } = evidence;
    if (delta === undefined)
        return 'inconclusive';
    if (lowerBound > -rule.margin)
        return 'not_worse';
    const drop = -delta;
    if (pRegression <= rule.alpha && drop > 0 && drop >= rule.minEffect - ROUNDING)
        return 'regressed';
    return 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/statistics/clopper-pearson.js


/**
 * The exact interval of a proportion by Clopper & Pearson (1934), "The use of confidence or
 * fiducial limits illustrated in the case of the binomial", Biometrika 26:404–413: each limit is
 * the share at which a result as extreme as the observed one has probability (1 − level)/2.
 * [0, 1] when total is 0.
 * @param options.level two-sided coverage, 0.95 unless given
 * @throws RangeError on impossible counts or level
 */
function computeClopperPearsonInterval(options) {
    const { successes, total, level = 0.95 } = options;
    assertProbability(level, 'level');
    const alpha = (1 - level) / 2;
    return Object.freeze({
        low: computeLowerBound({ successes, total, alpha }),
        high: computeClopperPearsonUpperBound({ successes, total, alpha }),
        level,
    });
}
/**
 * The share below which the true one lies with one-sided confidence 1 − `alpha`: where
 * P(X ≤ successes | share x) = I_{1−x}(total − successes, successes + 1) has fallen to alpha.
 */
function computeClopperPearsonUpperBound(options) {
    const { successes, total, alpha } = options;
    clopper_pearson_assertShare(options);
    interval_assertProbability(alpha, 'alpha');
    const failures = total - successes;
    if (failures === 0)
        return 1;
    if (successes === 0)
        return -Math.expm1(Math.log(alpha) / total);
    return bisect((x) => student_t_computeIncompleteBeta(1 - x, failures, successes + 1, x) > alpha);
}
/** Where P(X ≥ successes | share x) = I_x(successes, failures + 1) has risen to alpha. */
function computeLowerBound(options) {
    const { successes, total, alpha } = options;
    clopper_pearson_assertShare(options);
    if (successes === 0)
        return 0;
    if (successes === total)
        return Math.exp(Math.log(alpha) / total);
    return bisect((x) => computeIncompleteBeta(x, successes, total - successes + 1) < alpha);
}
function clopper_pearson_assertShare({ successes, total }) {
    const whole = Number.isSafeInteger(successes) && Number.isSafeInteger(total);
    if (!whole || successes < 0 || successes > total)
        throw new RangeError(`impossible counts: ${successes} of ${total}`);
}
/** The point in [0, 1], to the last digit, up to which `isBelow` holds. */
function bisect(isBelow) {
    let low = 0;
    let high = 1;
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return high;
        if (isBelow(middle))
            low = middle;
        else
            high = middle;
    }
}

;// CONCATENATED MODULE: ./lib/statistics/sample-size.js



/**
 * The share of breaking cases that the evidence rules out: the one-sided Clopper–Pearson upper
 * bound of relapses / pairs, which is 1 − α^(1/n) when nothing broke (0 of 30: 9.5%; the "rule of
 * three"). Clopper & Pearson (1934), Biometrika 26:404–413. 1 without pairs.
 * @param options.alpha 0.05 unless given
 */
function computeRuledOut(options) {
    const { pairs, relapses = 0, alpha = 0.05 } = options;
    interval_assertProbability(alpha, 'alpha');
    if (relapses >= pairs)
        return 1;
    return computeClopperPearsonUpperBound({ successes: relapses, total: pairs, alpha });
}
/** Cases that must all hold so that a break rate of `rate` is ruled out: ⌈ln α / ln(1 − rate)⌉; 59 for 5%. */
function computeCasesToRuleOut(options) {
    const { rate, alpha = 0.05 } = options;
    interval_assertProbability(rate, 'rate');
    interval_assertProbability(alpha, 'alpha');
    return Math.ceil(Math.log(alpha) / Math.log1p(-rate));
}
/**
 * Cases needed to show non-inferiority by `margin` if nothing changed: ⌈(z_α + z_β)² ψ / m²⌉, and
 * never fewer than it takes to rule out a break rate of `margin` when no case differs at all.
 * @param options.discordance ψ, the share of cases that differ between two replays of equal variants
 * @param options.margin as a share, for example 0.05
 * @param options.power 0.8 unless given
 */
function computeCasesNeeded(options) {
    const { discordance, margin, alpha = 0.05, power = 0.8 } = options;
    interval_assertProbability(margin, 'margin');
    const z = normal_computeNormalQuantile(1 - alpha) + normal_computeNormalQuantile(power);
    const needed = Math.ceil((z * z * discordance) / (margin * margin));
    return Math.max(needed, computeCasesToRuleOut({ rate: margin, alpha }));
}
/**
 * Cases needed to detect a true drop: ⌈(z_α √ψ + z_β √(ψ − Δ²))² / Δ²⌉.
 * Connor (1987), "Sample size for testing differences in proportions for the paired-sample
 * design", Biometrics 43:207–211.
 * @param options.drop Δ as a share; ψ must be at least Δ
 */
function computeCasesToDetect(options) {
    const { discordance, drop, alpha = 0.05, power = 0.8 } = options;
    assertProbability(drop, 'drop');
    if (discordance < drop)
        throw new RangeError('a drop cannot exceed the share of differing cases');
    const noise = computeNormalQuantile(1 - alpha) * Math.sqrt(discordance);
    const signal = computeNormalQuantile(power) * Math.sqrt(discordance - drop * drop);
    return Math.ceil((noise + signal) ** 2 / (drop * drop));
}

;// CONCATENATED MODULE: ./lib/gate/sentences.js


/** How much changes from case to case cannot be told from fewer. */
const fewestForAdvice = 10;
/** A margin beyond this, in points, guards nothing, so it is not advised. */
const widestAdvice = 15;
/** What could not be decided, what the sample does rule out, and what it would take. */
function describeMissingEvidence(options) {
    const { comparison, margin, change } = options;
    const { pairs, relapses, fixes } = comparison;
    if (comparison.graded) {
        return `${change}: ${(0,format/* formatPlural */.yk)(pairs, 'case')} cannot tell whether this is worse by more than ${margin}; add cases or set a wider margin`;
    }
    if (relapses === 0 && fixes === 0) {
        const ruledOut = computeRuledOut({ pairs });
        const needed = computeCasesNeeded({ discordance: 0, margin });
        const wider = Math.ceil(ruledOut * 100);
        return (`0 of ${(0,format/* formatPlural */.yk)(pairs, 'case')} changed in ${comparison.metric.name}. This rules out a break rate above ${(0,format/* formatPercent */.l9)(ruledOut)} (95%), not ${Number((margin * 100).toFixed(2))}%. ` +
            `Add ${(0,format/* formatPlural */.yk)(Math.max(1, needed - pairs), 'case')}${wider <= widestAdvice ? `, or set margin ${wider}pp` : ''}`);
    }
    const needed = computeCasesNeeded({ discordance: (relapses + fixes) / pairs, margin });
    const enough = needed > pairs && pairs >= fewestForAdvice
        ? `; with as many changes from case to case it takes about ${(0,format/* formatPlural */.yk)(needed, 'case')}`
        : '';
    return `${change}: ${(0,format/* formatPlural */.yk)(relapses, 'relapse')} and ${(0,format/* formatPlural */.yk)(fixes, 'fix', 'fixes')} in ${(0,format/* formatPlural */.yk)(pairs, 'case')} decide neither way at a margin of ${Number((margin * 100).toFixed(2))} pp${enough}`;
}

;// CONCATENATED MODULE: ./lib/gate/judge-metric.js



/** The claim a metric supports, at one-sided 5% each. */
const alpha = 0.05;
/**
 * Not worse by the margin, else regressed, else inconclusive.
 * @param gate undefined when nothing is asked of this metric
 */
function judgeMetric(comparison, gate) {
    if (gate === undefined)
        return { verdict: 'not_gated', result: undefined };
    const { name } = comparison.metric;
    if (comparison.unscored === 0 && comparison.pairs > 0)
        return judgeScored(comparison, gate);
    const reason = comparison.unscored > 0
        ? `${name} could not be scored in ${(0,format/* formatPlural */.yk)(comparison.unscored, 'case')}`
        : `${name} was scored in no case`;
    return { verdict: 'incomplete', result: { name, verdict: 'incomplete', reason } };
}
function judgeScored(comparison, gate) {
    const { metric, relapses, fixes } = comparison;
    const { name } = metric;
    const { decision, lowerBound, pRegression } = judge_metric_decide(comparison, gate);
    const worstDelta = metric.direction === 'higher' ? lowerBound : -lowerBound;
    const change = describeChange(comparison);
    const unit = unitOf(comparison);
    switch (decision) {
        case 'not_worse': {
            const reason = `${change}: at worst ${(0,format/* formatDelta */.CW)(worstDelta, unit)} (one-sided 95%), within the margin of ${(0,format/* formatMargin */.wj)(gate.margin, unit)}`;
            const verdict = isSurelyBetter(comparison) ? 'improved' : 'not_worse';
            return { verdict, worstDelta, result: { name, verdict: 'pass', reason } };
        }
        case 'regressed': {
            const reason = `${change}: regressed (p ${formatTail(pRegression)}, ${(0,format/* formatPlural */.yk)(relapses, 'relapse')} against ${(0,format/* formatPlural */.yk)(fixes, 'fix', 'fixes')})`;
            return { verdict: 'regressed', worstDelta, result: { name, verdict: 'fail', reason } };
        }
        case 'inconclusive': {
            const reason = describeMissingEvidence({ comparison, margin: gate.margin, change });
            return {
                verdict: 'inconclusive',
                worstDelta,
                result: { name, verdict: 'inconclusive', reason },
            };
        }
    }
}
function judge_metric_decide(comparison, gate) {
    const rule = { margin: gate.margin, minEffect: gate.min_effect, alpha };
    const { gains: differences, pairs, relapses, fixes } = comparison;
    return comparison.graded
        ? decideScores({ ...rule, differences })
        : decidePaired({ ...rule, pairs, relapses, fixes });
}
function isSurelyBetter({ metric, interval }) {
    if (interval === undefined)
        return false;
    return metric.direction === 'higher' ? interval.low > 0 : interval.high < 0;
}
/** `= 0.012`, or `< 0.001`. */
function formatTail(p) {
    const text = (0,format/* formatProbability */.tY)(p);
    return text.startsWith('<') ? text : `= ${text}`;
}
function describeChange(comparison) {
    const unit = unitOf(comparison);
    return `${comparison.metric.name} ${(0,format/* formatChange */.eD)({ baseline: comparison.baseline ?? null, candidate: comparison.candidate ?? null, delta: comparison.delta ?? null, interval: comparison.interval ?? null, unit })}`;
}
const unitOf = (comparison) => comparison.graded ? 'score' : 'percent';

;// CONCATENATED MODULE: ./lib/gate/judge-operations.js



/** Measured on the very same cases, so the figure itself decides; latency is noisy, so its interval does. */
const noisy = new Set(['latency_p50', 'latency_p95']);
const titles = {
    cost: 'cost',
    latency_p50: 'latency p50',
    latency_p95: 'latency p95',
    input_tokens: 'input tokens',
    output_tokens: 'output tokens',
};
/** Cost, latency and tokens against `max_increase`. */
function judgeRelative(operations, gates) {
    return config_gates/* relativeGates */.rW.flatMap((name) => {
        const accepted = gates[name];
        return accepted === undefined ? [] : [judgeFigure(name, accepted, operations)];
    });
}
function judgeFigure(name, accepted, operations) {
    const title = titles[name];
    const estimate = operations.ratios[name];
    const limit = `at most ${(0,format/* formatRelative */.om)(accepted)} is accepted`;
    if (estimate !== undefined) {
        const { relative, interval } = estimate;
        const bounds = interval === undefined ? '' : ` (95% ${(0,format/* formatRelativeBounds */.PO)(interval)})`;
        const surely = !noisy.has(name) || (interval !== undefined && interval.low > accepted);
        const verdict = relative <= accepted ? 'pass' : surely ? 'fail' : 'inconclusive';
        return { name, verdict, reason: `${title} ${(0,format/* formatRelative */.om)(relative)}${bounds}; ${limit}` };
    }
    const [before, after] = [
        readFigure(operations.baseline, name),
        readFigure(operations.candidate, name),
    ];
    if (before === undefined || after === undefined) {
        const reason = `${title} could not be compared: ${explainMissing(name, operations)}`;
        return { name, verdict: 'incomplete', reason };
    }
    // Of nothing there is no percentage: any increase is too much, none is fine.
    const verdict = after > before ? 'fail' : 'pass';
    const reason = `${title} is 0 on the baseline and ${after > before ? 'more' : 'as well 0'} on the candidate; ${limit}`;
    return { name, verdict, reason };
}
function readFigure(side, name) {
    switch (name) {
        case 'cost':
            return side.costPico === undefined ? undefined : Number(side.costPico);
        case 'latency_p50':
            return side.latencyP50;
        case 'latency_p95':
            return side.latencyP95;
        case 'input_tokens':
            return side.inputTokens;
        case 'output_tokens':
            return side.outputTokens;
    }
}
function explainMissing(name, operations) {
    if (operations.pairs === 0)
        return 'no pair was completed';
    if (name === 'cost')
        return operations.unknownCosts[0] ?? 'the cost of a call is unknown';
    if (name === 'input_tokens' || name === 'output_tokens')
        return 'the provider did not report the usage of every call';
    return 'the latency of a call is unknown';
}
/** Refusals and truncations as a share of the pairs: more than accepted fails when chance does not explain it. */
function judgeShares(operations, gates) {
    return config_gates/* shareGates */.Sq.flatMap((name) => {
        const accepted = gates[name];
        return accepted === undefined ? [] : [judgeShare(name, accepted, operations)];
    });
}
function judgeShare(name, accepted, operations) {
    const { pairs, discordant } = operations;
    if (pairs === 0) {
        const reason = `${name} could not be compared: no pair was completed`;
        return { name, verdict: 'incomplete', reason };
    }
    const stop = name === 'refusals' ? 'refused' : 'truncated';
    const before = operations.baseline[stop];
    const after = operations.candidate[stop];
    const { worse, better } = discordant[name];
    const significant = computeMcNemar({ relapses: worse, fixes: better }).midPRegression <= 0.05;
    const tooMany = (after - before) / pairs > accepted;
    const verdict = !tooMany ? 'pass' : significant ? 'fail' : 'inconclusive';
    const reason = `${name} ${before} → ${after} of ${(0,format/* formatPlural */.yk)(pairs, 'case')}; an increase of ${(0,format/* formatPercent */.l9)(accepted)} of the cases is accepted`;
    return { name, verdict, reason };
}

;// CONCATENATED MODULE: ./lib/gate/verdict.js
const order = ['incomplete', 'fail', 'inconclusive', 'pass'];
/** The worst decides: missing evidence above all, then a failure, then what could not be decided. */
function resolveWorst(verdicts) {
    return order.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

;// CONCATENATED MODULE: ./lib/gate/judge-suite.js





/** Applies the rules to what was measured. Pure; never throws for a bad result. */
function judgeSuite(comparison, rules) {
    const metricVerdicts = {};
    const margins = {};
    const worstDeltas = {};
    const gates = [...judgeEvidence(comparison), ...judgeCases(comparison, rules)];
    for (const metric of comparison.metrics) {
        const gate = (0,govern/* findMetricGate */.d)(rules, metric.metric.name);
        const judged = judgeMetric(metric, gate);
        metricVerdicts[metric.metric.name] = judged.verdict;
        margins[metric.metric.name] = gate?.margin ?? null;
        worstDeltas[metric.metric.name] = judged.worstDelta ?? null;
        if (judged.result !== undefined)
            gates.push(judged.result);
    }
    gates.push(...judgeRelative(comparison.operations, rules.gates.relative));
    gates.push(...judgeShares(comparison.operations, rules.gates.shares));
    const verdict = resolveWorst(gates.map((gate) => gate.verdict));
    // What decided, and nothing else: the rest stands in the table.
    const decisive = verdict === 'incomplete' ? ['incomplete', 'fail'] : [verdict];
    const ranked = decisive.flatMap((state) => gates.filter((gate) => gate.verdict === state));
    return {
        verdict,
        reasons: ranked.map((gate) => gate.reason),
        warnings: describeWarnings(comparison, rules),
        gates,
        metricVerdicts,
        margins,
        worstDeltas,
    };
}
/** Missing evidence never passes. */
function judgeEvidence({ counts }) {
    const missing = [];
    if (counts.errored > 0) {
        missing.push({
            name: 'evidence',
            verdict: 'incomplete',
            reason: `${(0,format/* formatPlural */.yk)(counts.errored, 'case')} of ${counts.cases} could not be replayed on both sides`,
        });
    }
    if (counts.unscored > 0) {
        missing.push({
            name: 'evidence',
            verdict: 'incomplete',
            reason: `${(0,format/* formatPlural */.yk)(counts.unscored, 'case')} of ${counts.cases} could not be scored`,
        });
    }
    return missing;
}
/** Rules about single cases: pins, and how many relapses are accepted at all. */
function judgeCases(comparison, rules) {
    const results = [];
    const pinned = comparison.relapses.filter((pair) => pair.evalCase.pinned);
    if (pinned.length > 0) {
        results.push({
            name: 'pins',
            verdict: 'fail',
            reason: `${(0,format/* formatPlural */.yk)(pinned.length, 'pinned case')} relapsed, whatever the average says: ${listSome(pinned.map((pair) => pair.evalCase.id))}`,
        });
    }
    if (rules.lost.pins.length > 0) {
        results.push({
            name: 'pins',
            verdict: 'fail',
            reason: `${(0,format/* formatPlural */.yk)(rules.lost.pins.length, 'pinned case')} of base ${rules.lost.pins.length === 1 ? 'is' : 'are'} gone or no longer pinned in this change: ${listSome(rules.lost.pins)}; land that first, on its own`,
        });
    }
    for (const name of rules.dropped) {
        results.push({
            name,
            verdict: 'fail',
            reason: `the metric ${name}, which base asks for, is gone in this change; land its removal first, on its own`,
        });
    }
    const { maxRelapses } = rules.gates;
    if (maxRelapses !== undefined) {
        results.push({
            name: 'relapses',
            verdict: comparison.counts.relapses > maxRelapses ? 'fail' : 'pass',
            reason: `${(0,format/* formatPlural */.yk)(comparison.counts.relapses, 'relapse')}; at most ${maxRelapses} accepted`,
        });
    }
    return results;
}
/** The first few, and how many more. */
function listSome(ids) {
    const shown = ids.slice(0, 3).join(', ');
    return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
function describeWarnings(comparison, { lost }) {
    const warnings = [];
    if (lost.cases > 0)
        warnings.push(`${(0,format/* formatPlural */.yk)(lost.cases, 'case')} of base's dataset ${lost.cases === 1 ? 'is' : 'are'} not in this change's`);
    if (comparison.pinnedFailing.length > 0) {
        const ids = comparison.pinnedFailing.slice(0, 5).map((pair) => pair.evalCase.id);
        warnings.push(`${(0,format/* formatPlural */.yk)(comparison.pinnedFailing.length, 'pinned case')} failed on both sides, so a relapse there cannot show: ${ids.join(', ')}`);
    }
    const { counts } = comparison;
    if (counts.pairs >= 5 && counts.bothFail > counts.pairs / 2)
        warnings.push(`${counts.bothFail} of ${(0,format/* formatPlural */.yk)(counts.pairs, 'case')} fail on both sides, so a relapse there cannot show: check what they expect`);
    const { baseline, candidate } = comparison.operations;
    if (candidate.empty > baseline.empty)
        warnings.push(`${(0,format/* formatPlural */.yk)(candidate.empty, 'answer')} of the candidate ${candidate.empty === 1 ? 'is' : 'are'} empty, ${baseline.empty} of the baseline`);
    for (const role of ['baseline', 'candidate']) {
        const served = comparison.operations[role].servedModels;
        if (served.length > 1)
            warnings.push(`more than one model answered for the ${role}: ${served.join(', ')}`);
    }
    return warnings;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/prompt/render-case.js + 1 modules
var render_case = __webpack_require__(5202);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/variant/variant.js
var variant = __webpack_require__(93384);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/prompt/request-hash.js
var request_hash = __webpack_require__(83448);
;// CONCATENATED MODULE: ./lib/replay/log-row.js

/**
 * A line of the trial log. It is a recording too: `--recorded` answers from a trial log as from any other file.
 * @param modelName `provider/model`
 */
function composeLogRow(modelName, request, { completion, cost }, context) {
    const { caseId, trial, messages, parameters } = request;
    return {
        case: caseId,
        model: modelName,
        trial,
        request: (0,request_hash/* computeRequestHash */.n)(request),
        ...composeAnswer(completion),
        trial_log: {
            ...context,
            messages,
            parameters,
            cost_usd_pico: cost.kind === 'known' ? String(cost.pico) : null,
            raw: completion.raw,
        },
    };
}
/** The answer in the shape of recordings. */
function composeAnswer(completion) {
    const { usage, toolCalls } = completion;
    return {
        output: completion.text,
        tool_calls: toolCalls.map((call) => ({ name: call.name, arguments: call.argumentsText })),
        stop: completion.stop.kind,
        latency_ms: completion.latencyMs,
        usage: usage && {
            input_tokens: usage.inputTokens,
            output_tokens: usage.outputTokens,
            cached_input_tokens: usage.cachedInputTokens,
            reasoning_tokens: usage.reasoningTokens,
            cache_write_tokens: usage.cacheWriteTokens,
        },
        served_model: completion.servedModel,
        served_tier: completion.servedTier,
        request_id: completion.requestId,
    };
}

;// CONCATENATED MODULE: ./lib/replay/run-trial.js






/** Renders and sends one request. A failure of the provider, a spent budget and a cancelled run are answers too. */
async function callTrial({ suite, evalCase, arm }, { callModel, signal }) {
    const messages = (0,render_case/* renderCase */.J)(arm.renderer, evalCase, suite.datasetFile);
    const request = { ...(0,variant/* computeRequest */.t)(arm.variant, messages), caseId: evalCase.id, trial: 0 };
    try {
        signal.throwIfAborted();
        return { request, called: await callModel(arm.target, request, { signal }) };
    }
    catch (error) {
        return { failed: describeFailure(error, signal) };
    }
}
/** Scores what came back, and writes it to the trial log. */
async function completeTrial({ suite, evalCase, arm, answer }, { trialLog, signal }) {
    if ('failed' in answer)
        return answer.failed;
    const { request, called } = answer;
    const { completion, cost } = called;
    const scores = await scoreAll(suite, { completion, evalCase }, signal);
    const location = trialLog.append(composeLogRow(arm.variant.modelName, request, called, {
        suite: suite.name,
        role: arm.role,
        fingerprint: arm.variant.fingerprint,
        scores: Object.fromEntries(suite.scorers.map(({ metric }, index) => [metric.name, scores[index]])),
    }));
    return {
        status: 'completed',
        stop: completion.stop.kind,
        scores,
        usage: completion.usage,
        cost,
        latencyMs: completion.latencyMs,
        servedModel: completion.servedModel,
        servedTier: completion.servedTier,
        location,
    };
}
/** Scores with all metrics. A judge that could not be asked leaves its score unscored, with the reason. */
async function scoreAll(suite, input, signal) {
    return Promise.all(suite.scorers.map(async ({ scorer }) => {
        try {
            return await scorer.score(input, { signal });
        }
        catch (error) {
            if (error instanceof budget/* BudgetSpent */.K ||
                error instanceof providers_provider/* ProviderError */.m ||
                isAbort(error, signal)) {
                return { kind: 'unscored', reason: (0,errors/* messageOf */.bD)(error) };
            }
            throw error;
        }
    }));
}
/** Whatever keeps a trial from being completed is evidence that is missing; anything else is a fault of ours. */
function describeFailure(error, signal) {
    if (isAbort(error, signal))
        return { status: 'errored', kind: 'cancelled', message: 'the replay was cancelled' };
    if (error instanceof budget/* BudgetSpent */.K)
        return { status: 'errored', kind: 'budget_spent', message: error.message };
    if (error instanceof providers_provider/* ProviderError */.m)
        return { status: 'errored', kind: error.kind, message: error.message };
    throw error;
}
/** The signal's own reason, or what came of it; other errors are faults even while a replay is being cancelled. */
function isAbort(error, signal) {
    if (!signal.aborted)
        return false;
    if (error === signal.reason)
        return true;
    if (error instanceof providers_provider/* ProviderError */.m)
        return error.kind === 'cancelled';
    return (typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError');
}

;// CONCATENATED MODULE: ./lib/replay/replay-suite.js


/**
 * Replays every case on both variants. Pairs come back as they are complete; the trials of a pair start one
 * after the other, baseline first and candidate first in turn, so that drift in time hits both alike.
 * After the signal aborts, or the budget is spent, what was not sent comes back as errored trials.
 */
async function* replaySuite(suite, ports) {
    const jobs = createJobs(suite);
    const finished = [];
    let wake = () => { };
    let failure;
    const complete = async (job, answer) => {
        await afterSending();
        job.trials[job.arm.role] = await completeTrial({ ...job, suite, answer }, ports);
        ports.onTrial();
        const { baseline, candidate } = job.trials;
        if (baseline !== undefined && candidate !== undefined) {
            finished.push({ evalCase: job.evalCase, baseline, candidate });
            wake();
        }
    };
    const work = async () => {
        let completing = Promise.resolve();
        for (const job of jobs) {
            const answer = await callTrial({ ...job, suite }, ports);
            await completing;
            completing = complete(job, answer);
            // It is awaited a turn later, and must not count as unhandled until then.
            completing.catch(() => undefined);
        }
        await completing;
    };
    const workers = Array.from({ length: ports.concurrency }, work);
    let working = true;
    Promise.all(workers)
        .catch((error) => {
        failure = error;
    })
        .finally(() => {
        working = false;
        wake();
    });
    while (working || finished.length > 0) {
        yield* finished.splice(0);
        if (working && finished.length === 0) {
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
    }
    if (failure !== undefined)
        throw failure;
}
/**
 * Lets the next request out before the answer is scored: answers come in bursts, and a request that waits for
 * the scoring of all others in its burst would leave the wire idle. The HTTP client itself writes a turn later.
 */
async function afterSending() {
    await (0,promises_.setImmediate)();
    await (0,promises_.setImmediate)();
}
/** All workers share one iterator, so each job is taken once and in order. */
function* createJobs(suite) {
    let position = 0;
    for (const index of suite.order) {
        const evalCase = suite.cases[index];
        if (evalCase === undefined)
            continue;
        const trials = {};
        const arms = position % 2 === 0 ? [suite.baseline, suite.candidate] : [suite.candidate, suite.baseline];
        for (const arm of arms)
            yield { evalCase, trials, arm };
        position += 1;
    }
}

// EXTERNAL MODULE: ./lib/report/build-suite-report.js + 1 modules
var build_suite_report = __webpack_require__(817);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./lib/report/read-shown-pairs.js

const rowSchema = schemas/* object */.Ikc({
    output: schemas/* string */.YjP(),
    tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })),
    stop: schemas/* enum */.k5n(['complete', 'tool_call', 'truncated', 'refused', 'empty']),
})
    .transform(({ output, tool_calls, stop }) => ({ text: output, tool_calls, stop }));
/** So many relapses, and as many fixes, are shown with their outputs; the trial log has all. */
const maximumShownPairs = 1_000;
/**
 * Reads what both sides answered back from the trial log, for the cases that a reader will look at.
 * @returns at most `maximumShownPairs`, in the order given
 */
async function readShownPairs(pairs, trialLog) {
    const read = async (trial) => {
        if (trial.status !== 'completed')
            throw new Error('an errored trial has no output');
        return rowSchema.parse(await trialLog.read(trial.location));
    };
    const shown = [];
    for (const pair of pairs.slice(0, maximumShownPairs)) {
        const [baseline, candidate] = await Promise.all([read(pair.baseline), read(pair.candidate)]);
        shown.push({ pair, baseline, candidate });
    }
    return shown;
}

;// CONCATENATED MODULE: ./lib/evaluate-suite.js







/** One suite from its plan to its report: replay → score → compare → gate. */
async function evaluateSuite({ change, plan, rules, lost }, ports) {
    const { seed, trialLog, baseline, candidate } = ports;
    const { prepared } = plan;
    const pairs = [];
    const order = shuffle(prepared.cases.length, seed);
    for await (const pair of replaySuite({ ...prepared, baseline, candidate, order }, ports))
        pairs.push(pair);
    const comparison = compareSuite({
        metrics: rules.metrics,
        pairs: inOrderOf(prepared.cases, pairs),
        cases: prepared.cases.length,
        seed,
        ratios: config_gates/* relativeGates */.rW.filter((name) => rules.gates.relative[name] !== undefined),
    });
    const judgement = judgeSuite(comparison, { ...rules, lost });
    return (0,build_suite_report/* buildSuiteReport */.p)({
        ...plan,
        name: change.name,
        comparison,
        judgement,
        requestsPerMonth: change.head.config.suites[change.name]?.traffic?.requests_per_month,
        relapses: await readShownPairs(comparison.relapses, trialLog),
        fixes: await readShownPairs(comparison.fixes, trialLog),
        notices: rules.notices,
    });
}
/** Pairs come back as they finish; the report keeps the order of the dataset. */
function inOrderOf(cases, pairs) {
    const byId = new Map(pairs.map((pair) => [pair.evalCase.id, pair]));
    return cases.flatMap(({ id }) => byId.get(id) ?? []);
}

// EXTERNAL MODULE: ./lib/plan-change.js + 6 modules
var plan_change = __webpack_require__(49116);
;// CONCATENATED MODULE: ./lib/replay/arms.js


/** Makes one variant of a plan ready to be called. */
async function openArm(plan, options) {
    const { role } = options;
    const variant = plan[role];
    const renderer = plan.prepared.renderers[role === 'baseline' ? 0 : 1];
    if (renderer === undefined)
        throw new Error(`no renderer for the ${role}`);
    const provider = await options.openProvider(variant.endpoint);
    return { role, variant, renderer, target: { provider, price: plan.prices[role] } };
}
/**
 * Opens all variants of all suites, by the suite's name.
 * @throws ConfigurationError with every problem, such as all keys that are not set
 */
async function openArms(plans, openProvider) {
    const entries = await (0,errors/* gatherProblems */.yt)(plans.map((plan) => async () => {
        const [baseline, candidate] = await (0,errors/* gatherProblems */.yt)([
            () => openArm(plan, { role: 'baseline', openProvider }),
            () => openArm(plan, { role: 'candidate', openProvider }),
        ]);
        if (baseline === undefined || candidate === undefined)
            throw new Error('an arm that failed to open went unnoticed');
        return [plan.prepared.name, { baseline, candidate }];
    }));
    return new Map(entries);
}
/** Judges call their model through the replay's own pacing, budget, retries and trial log. */
function createOpenJudge(ports) {
    return async (modelName) => {
        const { endpoint, model } = ports.resolveModel(modelName);
        const target = {
            provider: await ports.openProvider(endpoint),
            price: ports.findPrice(modelName),
        };
        return {
            model,
            call: async (request, options) => {
                const called = await ports.callModel(target, request, options);
                ports.trialLog.append(composeLogRow(modelName, request, called, { role: 'judge' }));
                return called.completion;
            },
        };
    };
}

// EXTERNAL MODULE: ./lib/pricing/cost.js + 1 modules
var cost = __webpack_require__(904);
;// CONCATENATED MODULE: ./lib/replay/circuit.js

/** The next call would meet the same answer, so none is sent. */
const fatalKinds = new Set([
    'authentication',
    'quota',
    'redirected',
]);
/** Not about the provider: they say nothing of the next call. */
const privateKinds = new Set(['cancelled', 'not_recorded']);
/** What a host that is down answers, if anything. */
const deadKinds = new Set([
    'connection',
    'timeout',
    'server',
    'overloaded',
]);
/** Nothing was answered at all. */
const silentKinds = new Set(['connection', 'timeout']);
/** So many calls in a row that failed for good, without one success between, open the circuit. */
const maximumFailures = 5;
/** Guards one model: the first call goes alone, and after a hopeless failure nothing more is sent. */
class Circuit {
    /** Something was answered, be it a refusal of one request. */
    #proven = false;
    /** A completion was. */
    #answered = false;
    #probe;
    #failures = 0;
    /** What calls get that are not sent any more. */
    #opened;
    /**
     * Runs the call, alone until one has been answered.
     * @throws ProviderError of the call, or that it is not sent
     */
    async run(call) {
        while (!this.#proven && this.#probe !== undefined)
            await this.#probe;
        this.check();
        if (this.#proven)
            return this.#watch(call);
        const attempt = this.#watch(call);
        this.#probe = attempt.then(() => {
            this.#probe = undefined;
        }, () => {
            this.#probe = undefined;
        });
        return attempt;
    }
    /** @throws ProviderError, never to be retried, when there is no use in sending */
    check() {
        if (this.#opened !== undefined)
            throw this.#opened;
    }
    async #watch(call) {
        try {
            const result = await call();
            this.#proven = true;
            this.#answered = true;
            this.#failures = 0;
            return result;
        }
        catch (error) {
            if (error instanceof providers_provider/* ProviderError */.m &&
                error !== this.#opened &&
                !privateKinds.has(error.kind)) {
                this.#noteFailure(error);
            }
            throw error;
        }
    }
    #noteFailure(error) {
        // Once the model has answered, a request that it refuses says something of that case only.
        if (error.kind === 'invalid_request' && this.#answered)
            return;
        this.#failures += 1;
        // A model that has answered is there; a single 404 after that is the odd answer of some proxy.
        // Nothing was ever answered, and this call had all its attempts: the others need not wait through theirs.
        const dead = !this.#answered && deadKinds.has(error.kind);
        const hopeless = dead || fatalKinds.has(error.kind) || (error.kind === 'model_not_found' && !this.#answered);
        if (hopeless || this.#failures >= maximumFailures)
            this.#opened ??= describeNotSent(error);
        // An answer about this one request (a refused parameter, a malformed body) still proves that the way is open.
        if (!hopeless && !silentKinds.has(error.kind))
            this.#proven = true;
    }
}
function describeNotSent(cause) {
    return new providers_provider/* ProviderError */.m(cause.kind, `not sent, since calls before it failed: ${cause.message}`, {
        retryable: false,
        status: cause.status,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/replay/pacing.js
/** Calls to one origin: so many at a time, fewer after it complains, none while it asks to wait. */
class Lane {
    #clock;
    #ceiling;
    #limit;
    #inFlight = 0;
    #pausedUntil = 0;
    #queue = [];
    #timer;
    constructor(options) {
        this.#clock = options.clock;
        this.#ceiling = options.concurrency;
        this.#limit = options.concurrency;
    }
    /** Waits for a turn. The returned function gives the turn back, and must be called once. */
    async enter(signal) {
        signal.throwIfAborted();
        await new Promise((resolve, reject) => {
            const entry = {
                start: () => {
                    signal.removeEventListener('abort', leave);
                    resolve();
                },
            };
            const leave = () => {
                this.#queue = this.#queue.filter((other) => other !== entry);
                reject(signal.reason);
            };
            signal.addEventListener('abort', leave, { once: true });
            this.#queue.push(entry);
            this.#dispatch(signal);
        });
        return () => {
            this.#inFlight -= 1;
            this.#dispatch(signal);
        };
    }
    /** A call went through: the limit grows back by about one for each round of calls. */
    noteSuccess() {
        this.#limit = Math.min(this.#ceiling, this.#limit + 1 / this.#limit);
    }
    /** The origin says that it is too much: half as many at a time, and nobody starts before the wait is over. */
    noteOverload(waitMs) {
        const now = this.#clock.now();
        if (now >= this.#pausedUntil)
            this.#limit = Math.max(1, Math.floor(this.#limit / 2));
        this.#pausedUntil = Math.max(this.#pausedUntil, now + waitMs);
    }
    #dispatch(signal) {
        const wait = this.#pausedUntil - this.#clock.now();
        if (wait > 0) {
            this.#timer ??= this.#clock
                .sleep(wait, signal)
                .catch(() => undefined)
                .then(() => {
                this.#timer = undefined;
                if (!signal.aborted)
                    this.#dispatch(signal);
            });
            return;
        }
        while (this.#inFlight < Math.floor(this.#limit)) {
            const next = this.#queue.shift();
            if (next === undefined)
                return;
            this.#inFlight += 1;
            next.start();
        }
    }
}

// EXTERNAL MODULE: ./lib/replay/request-worst-case.js
var request_worst_case = __webpack_require__(61005);
;// CONCATENATED MODULE: ./lib/replay/retry.js
/** Attempts for one call, the first included. */
const maximumAttempts = 6;
/** The longest wait that a provider may ask for, in milliseconds; beyond it the call fails for good. */
const maximumWaitMs = 60_000;
/**
 * How long to wait before the next attempt, in milliseconds: what the provider asks for, else 0.5 s doubled to
 * at most 8 s, with full jitter over its upper half.
 * @param attempt 1-based number of the attempt that failed
 * @param random uniform in [0, 1)
 * @returns undefined when there is no next attempt
 */
function computeWait(options) {
    const { attempt, error, random } = options;
    if (!error.retryable || attempt >= maximumAttempts)
        return undefined;
    if (error.kind === 'malformed' && attempt >= 2)
        return undefined;
    if (error.retryAfterMs !== undefined) {
        return error.retryAfterMs > maximumWaitMs ? undefined : error.retryAfterMs;
    }
    const ceiling = Math.min(8_000, 500 * 2 ** (attempt - 1));
    return ceiling * (0.5 + random / 2);
}

;// CONCATENATED MODULE: ./lib/replay/call-model.js






/**
 * Every call of a replay, trials and judges alike, goes through one of these.
 * @returns the caller, and counts that grow as it works
 */
function createModelCaller(ports) {
    const counts = {
        made: 0,
        retried: 0,
        fromRecordings: 0,
        possiblyBilled: 0,
        possiblyBilledTwice: 0,
        costUnknown: 0,
    };
    const lanes = new Map();
    const circuits = new Map();
    const circuitOf = (target, request) => getOrAdd(circuits, `${target.provider.origin} ${request.model}`, () => new Circuit());
    /** @throws BudgetSpent, the signal's reason, and what is no ProviderError */
    const attemptOnce = async ({ target, request, attempt, previous }, signal) => {
        const { provider } = target;
        const lane = getOrAdd(lanes, provider.origin, () => new Lane({ clock: ports.clock, concurrency: ports.concurrency }));
        const leave = await lane.enter(signal);
        try {
            // While this call waited for its turn, another may have found that there is no use.
            circuitOf(target, request).check();
            const called = await send({ target, request, previous }, signal);
            lane.noteSuccess();
            return { kind: 'called', called };
        }
        catch (error) {
            if (!(error instanceof providers_provider/* ProviderError */.m))
                throw error;
            const wait = computeWait({ attempt, error, random: ports.random() });
            // Before the slot is free again, or the next call would start into the complaint.
            if (isOverload(error) && wait !== undefined)
                lane.noteOverload(wait);
            return { kind: 'failed', error, wait };
        }
        finally {
            leave();
        }
    };
    const send = async (options, signal) => {
        const { target, request } = options;
        if (target.provider.origin !== recordedOrigin)
            return sendWithin(options, signal);
        // What comes from a file costs nothing now; its cost is still compared.
        const completion = await target.provider.complete(request, { signal });
        counts.fromRecordings += 1;
        return { completion, cost: priceCompletion(completion, target) };
    };
    const sendWithin = async ({ target, request, previous }, signal) => {
        const reservation = await ports.budget.reserve((0,request_worst_case/* computeRequestWorstCase */.A)(target, request));
        try {
            counts.made += 1;
            if (previous !== undefined)
                counts.retried += 1;
            if (previous?.possiblyBilled === true)
                counts.possiblyBilledTwice += 1;
            const completion = await target.provider.complete(request, { signal });
            const cost = priceCompletion(completion, target);
            if (cost.kind === 'unknown')
                counts.costUnknown += 1;
            reservation.settle(cost.kind === 'known' ? cost.pico : undefined);
            return { completion, cost };
        }
        catch (error) {
            if (error instanceof providers_provider/* ProviderError */.m && error.possiblyBilled) {
                counts.possiblyBilled += 1;
                reservation.settle(undefined);
            }
            else
                reservation.release();
            throw error;
        }
    };
    const callModel = (target, request, { signal }) => {
        const circuit = circuitOf(target, request);
        return circuit.run(async () => {
            let previous;
            for (let attempt = 1;; attempt += 1) {
                const outcome = await attemptOnce({ target, request, attempt, previous }, signal);
                if (outcome.kind === 'called')
                    return outcome.called;
                if (outcome.wait === undefined)
                    throw outcome.error;
                await ports.clock.sleep(outcome.wait, signal);
                previous = outcome.error;
            }
        });
    };
    return { callModel, counts };
}
const isOverload = (error) => error.kind === 'rate_limited' || error.kind === 'overloaded';
/** Origin of providers that answer from files. */
const recordedOrigin = 'recorded:';
function priceCompletion(completion, { price }) {
    const { usage, servedTier, billedUsd } = completion;
    return (0,cost/* computeCost */.L)({ usage, servedTier, billedUsd, price });
}
function getOrAdd(map, key, create) {
    const found = map.get(key);
    if (found !== undefined)
        return found;
    const created = create();
    map.set(key, created);
    return created;
}

// EXTERNAL MODULE: ./lib/replay/spending.js
var replay_spending = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/report/build-idle-suite-report.js
var build_idle_suite_report = __webpack_require__(42779);
;// CONCATENATED MODULE: ./lib/report/build-report.js
/** Puts the report together. Pure. */
function buildReport(facts) {
    const { verdict, suites } = facts;
    const failed = verdict === 'fail' ||
        verdict === 'incomplete' ||
        (verdict === 'inconclusive' && facts.failOnInconclusive);
    const decisive = suites.filter((suite) => suite.verdict === verdict && suite.status !== 'unchanged');
    return {
        schema_version: 1,
        pawl_version: facts.pawlVersion,
        created_at: facts.createdAt.toISOString(),
        duration_ms: Math.round(facts.durationMs),
        verdict,
        failed,
        reasons: decisive.flatMap((suite) => suite.reasons.map((reason) => (suites.length === 1 ? reason : `${suite.name}: ${reason}`))),
        notices: [...facts.notices],
        seed: facts.seed,
        base: facts.base,
        head: facts.head,
        reproduce: facts.reproduce,
        suites: [...suites],
        calls: facts.calls,
        budget: facts.budget,
        prices: facts.prices,
    };
}

// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
;// CONCATENATED MODULE: ./lib/report/describe-spending.js


/** What was sent and what it cost. Pure. */
function describeSpending(facts) {
    const { planned, counts, budget, limits } = facts;
    const { possiblyBilled } = counts;
    return {
        calls: {
            planned,
            made: counts.made,
            retried: counts.retried,
            from_recordings: counts.fromRecordings,
            possibly_billed_twice: counts.possiblyBilledTwice,
        },
        budget: {
            spent_usd: counts.costUnknown > 0 ? null : (0,money/* toUsdNumber */.lk)(budget.spentPico),
            max_usd: limits.maxUsd ?? null,
            max_calls: limits.maxCalls ?? null,
        },
        notices: possiblyBilled === 0
            ? []
            : [
                `${(0,format/* formatPlural */.yk)(possiblyBilled, 'failed call')} may have been billed; what was spent counts each at its worst case`,
            ],
    };
}

;// CONCATENATED MODULE: ./lib/evaluate-change.js










/** Where none is asked for: the same at every replay and for everyone, so that running again is not gambling. */
const defaultSeed = 1;
/**
 * Says whether a change makes the application slip back.
 * two revisions → config → variants → plan → replay → score → compare → gate → report
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
async function evaluateChange(options, ports) {
    const started = ports.clock.now();
    const resolved = await (0,plan_change/* resolveChange */.N)(options, ports);
    const budget = (0,replay_spending/* createBudget */.yK)(resolved.limits);
    const { callModel, counts } = createModelCaller({
        ...ports,
        budget,
        concurrency: resolved.concurrency,
    });
    const { plan, suites } = await replayChange({ change: options, resolved }, { ...ports, callModel });
    const spending = describeSpending({
        planned: countCalls(plan),
        counts,
        budget,
        limits: plan.limits,
    });
    return buildReport({
        ...options,
        suites,
        verdict: resolveWorst(suites.map((suite) => suite.verdict)),
        failOnInconclusive: options.failOnInconclusive || plan.failOnInconclusive,
        createdAt: ports.today(),
        durationMs: ports.clock.now() - started,
        base: { revision: options.base.label, sha: options.base.sha },
        head: { revision: options.head.label, sha: options.head.sha },
        notices: [
            ...(spending.calls.planned > 0 ? options.notices : []),
            ...plan.notices,
            ...spending.notices,
            ...(ports.signal.aborted ? ['the replay was cancelled before it was complete'] : []),
        ],
        prices: ports.prices,
        calls: spending.calls,
        budget: spending.budget,
    });
}
/** Plans, replays and compares. Where nothing changed, nothing is opened. */
async function replayChange({ change, resolved }, ports) {
    const idle = resolved.suites.filter((suite) => suite.kind !== 'changed');
    if (idle.length === resolved.suites.length) {
        const plan = await (0,plan_change/* planChange */.A)({ change, resolved, openJudge: undefined }, ports);
        return { plan, suites: idle.map(build_idle_suite_report/* buildIdleSuiteReport */.j) };
    }
    const trialLog = await ports.openTrialLog();
    try {
        const openJudge = createOpenJudge({ ...resolved, ...ports, trialLog });
        const plan = await openAndPlan({ change, resolved, openJudge }, ports);
        return { plan, suites: await evaluateSuites(plan, { ...ports, trialLog, seed: change.seed }) };
    }
    finally {
        await trialLog.close();
    }
}
/** Plans, and meanwhile asks for every key, so that none is missed in the middle of the spending or told alone. */
async function openAndPlan(options, ports) {
    const variants = options.resolved.suites.flatMap((suite) => suite.kind === 'changed' ? [suite.baseline, suite.candidate] : []);
    const planned = [];
    await (0,errors/* gatherProblems */.yt)([
        ...variants.map(({ endpoint }) => () => ports.openProvider(endpoint)),
        async () => {
            planned.push(await (0,plan_change/* planChange */.A)(options, ports));
        },
    ]);
    const [plan] = planned;
    if (plan === undefined)
        throw new Error('a plan that failed went unnoticed');
    return plan;
}
/** All suites at once: pacing and budget are shared below them. The first that fails stops the others. */
async function evaluateSuites(plan, ports) {
    const planned = plan.suites.filter((suite) => suite.kind === 'planned');
    const arms = await openArms(planned.map((suite) => suite.plan), ports.openProvider);
    const onTrial = countTrials(planned, ports.onProgress);
    const stop = new AbortController();
    const signal = AbortSignal.any([ports.signal, stop.signal]);
    const evaluated = plan.suites.map(async (suite) => {
        if (suite.kind === 'idle')
            return (0,build_idle_suite_report/* buildIdleSuiteReport */.j)(suite.change);
        const ready = arms.get(suite.change.name);
        if (ready === undefined)
            throw new Error(`suite ${suite.change.name} was planned and not opened`);
        const { concurrency } = plan;
        return evaluateSuite(suite, { ...ports, ...ready, signal, onTrial, concurrency }).catch((error) => {
            stop.abort(error);
            throw error;
        });
    });
    // The trial log is closed after this, so nobody may still be writing.
    await Promise.allSettled(evaluated);
    return Promise.all(evaluated);
}
function countCalls(plan) {
    return plan.suites.reduce((sum, suite) => sum + (suite.kind === 'planned' ? suite.plan.calls : 0), 0);
}
function countTrials(planned, onProgress) {
    const trialsPlanned = planned.reduce((sum, { plan }) => sum + 2 * plan.prepared.cases.length, 0);
    let trialsDone = 0;
    onProgress({ trialsDone, trialsPlanned });
    return () => {
        trialsDone += 1;
        onProgress({ trialsDone, trialsPlanned });
    };
}


/***/ }),

/***/ 83448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ computeRequestHash)
/* harmony export */ });
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85610);

/**
 * Names a request in recordings, where one model answers two versions of a prompt or of its parameters.
 * @returns SHA-256, 64 hex digits, of the request as JSON with sorted keys, absent members left out
 */
function computeRequestHash(request) {
    const { parameters, tools, responseSchema } = request;
    const messages = request.messages.map(({ role, content, toolCalls = [], toolCallId }) => ({
        role,
        content,
        toolCallId,
        toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
    }));
    return (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)({ messages, parameters, tools, responseSchema });
}


/***/ }),

/***/ 72857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ groupErrors),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/** Errors that both sides share in as many cases are one group; the order is the report's. */
function groupErrors({ errors }) {
    const groups = new Map();
    for (const error of errors) {
        const key = JSON.stringify([error.message, error.cases]);
        const group = groups.get(key) ?? { roles: [], error };
        group.roles.push(error.role);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ roles, error }) => ({
        roles: roles.join(' and '),
        message: error.message,
        example: error.case,
        cases: error.cases,
    }));
}
/** Whether every case errored: then there is one thing to say, and no figure to show. */
function isBlank({ status, counts }) {
    return (status === 'compared' &&
        counts.cases > 0 &&
        counts.pairs === 0 &&
        counts.errored >= counts.cases);
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ renderFacts),
/* harmony export */   Lf: () => (/* binding */ renderHeadline),
/* harmony export */   Y_: () => (/* binding */ findDecisiveNew),
/* harmony export */   lq: () => (/* binding */ findToldSuite),
/* harmony export */   rD: () => (/* binding */ namedNewSuites),
/* harmony export */   yV: () => (/* binding */ startSentence)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57757);
/* harmony import */ var _error_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72857);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18888);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98641);




const nothingChanged = "No suite's prompt, model or parameters changed; nothing was replayed.";
/**
 * The decision and what it rests on, in one line of plain text: the worst suite's facts and, where there are
 * more suites, its name and how the others stand. Every Markdown or log sink has to escape it.
 */
function renderHeadline(report) {
    const decision = `Pawl: ${report.verdict}.`;
    const allUnchanged = report.suites.every(({ status }) => status === 'unchanged');
    if (report.verdict === 'pass' && allUnchanged && report.suites.length > 0)
        return `${decision} ${nothingChanged}`;
    const added = findDecisiveNew(report);
    if (added.length > 0)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${decision} ${describeNew(added)}${renderOthers(report, added)}`);
    const decisive = findToldSuite(report);
    if (decisive === undefined)
        return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${decision} ${report.reasons[0] ?? renderStandings(report.suites, 'suite')}`);
    const name = report.suites.length > 1 ? `${decisive.name}: ` : '';
    const facts = renderFacts(decisive);
    const start = name === '' ? startSentence(facts) : name + facts;
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${decision} ${sumRelapses(report)}${start}${renderOthers(report, [decisive])}`);
}
/** Facts that begin a sentence: `No relapses`; names of metrics stay as they are written. */
function startSentence(facts) {
    return facts.replace(/^no(?=ne | )/, 'No');
}
/** `5 relapses (2 pinned) in 2 suites. `, or nothing where one suite has them all. */
function sumRelapses({ suites }) {
    const relapsed = suites.filter(({ counts }) => counts.relapses > 0);
    if (relapsed.length < 2)
        return '';
    const relapses = relapsed.reduce((sum, { counts }) => sum + counts.relapses, 0);
    return `${nameRelapses(relapses, relapsed)} in ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(relapsed.length, 'suite')}. `;
}
function nameRelapses(count, suites) {
    const pinned = suites.flatMap(({ relapses }) => relapses).filter((relapse) => relapse.pinned);
    const which = pinned.length > 0 ? ` (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(pinned.length)} pinned)` : '';
    return (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(count, 'relapse') + which;
}
/** The suite whose facts the headline tells; undefined where it is about suites that were not replayed. */
function findToldSuite(report) {
    const [worst] = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .rankSuites */ .qV)(report);
    const isDecisive = worst?.verdict === report.verdict && findDecisiveNew(report).length === 0;
    return isDecisive ? worst : undefined;
}
/** New suites where nothing but them keeps the verdict from being a pass; they have no baseline yet. */
function findDecisiveNew(report) {
    const isNew = ({ status, verdict }) => status === 'new' && verdict === 'inconclusive';
    const undecided = report.suites.filter(({ verdict }) => verdict === 'inconclusive');
    return report.verdict === 'inconclusive' && undecided.every(isNew) ? undecided : [];
}
/** New suites that a headline names; of more it tells the number. */
const namedNewSuites = 3;
function describeNew(suites) {
    const names = suites.map(({ name }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenMiddle */ .jM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name), 80));
    const [first = ''] = names;
    const later = 'nothing to compare with yet;';
    if (names.length === 1)
        return `Suite ${first} is new: ${later} it guards from the next change on`;
    const which = names.length > namedNewSuites
        ? (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(names.length, 'suite')
        : `Suites ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return `${which} are new: ${later} they guard from the next change on`;
}
/** The facts of one suite, in the order in which its verdict makes them matter. */
function renderFacts(suite) {
    if ((0,_error_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z)(suite))
        return describeBlank(suite);
    const changes = [countChanges(suite)];
    const metric = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .findDecisiveMetric */ .oB)(suite);
    const missing = suite.verdict === 'incomplete' ? [findMissing(suite)] : [];
    if (suite.verdict === 'inconclusive')
        return joinFacts([findUndecided(suite, metric), joinFacts([...changes, describeCost(suite)])], '; ');
    return joinFacts([...missing, ...changes, describeMetric(metric), describeCost(suite)]);
}
function joinFacts(facts, mark = ', ') {
    return facts.filter((fact) => fact !== undefined && fact !== '').join(mark);
}
function countChanges(suite) {
    const { fixes, counts } = suite;
    const parts = [counts.relapses === 0 ? 'no relapses' : nameRelapses(counts.relapses, [suite])];
    if (counts.fixes > 0 || fixes.length > 0)
        parts.push((0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(counts.fixes, 'fix', 'fixes'));
    return parts.join(', ');
}
function describeMetric(metric) {
    if (metric === undefined || (metric.baseline === null && metric.candidate === null))
        return undefined;
    return `${metric.name} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(metric)}`;
}
function describeCost({ cost }) {
    if (cost.ratio === null)
        return cost.unknown.length > 0 ? 'cost unknown' : undefined;
    const monthly = cost.monthly_delta_usd === null ? '' : ` (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMonthly */ .v2)(cost.monthly_delta_usd)})`;
    return `cost ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRelative */ .om)(cost.ratio.relative)}${monthly}`;
}
/** What is missing comes first: cases that errored or could not be scored, else the stated reason. */
function findMissing({ counts, reasons }) {
    const parts = [];
    if (counts.errored > 0)
        parts.push(`${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(counts.errored)} errored`);
    if (counts.unscored > 0)
        parts.push(`${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(counts.unscored)} unscored`);
    if (parts.length === 0)
        return reasons[0]?.replace(/\.$/, '');
    return `${parts.join(' and ')} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(counts.cases, 'case')}; so far ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(counts.pairs, 'pair')}`;
}
/** Every case errored: the cause, which is all there is to tell. */
function describeBlank(suite) {
    const none = `none of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(suite.counts.cases, 'case')} could be replayed on both sides`;
    const [first, ...others] = (0,_error_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupErrors */ .n)(suite);
    if (first === undefined)
        return none;
    const more = others.length === 0 ? '' : `, and ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(others.length, 'other error')}`;
    return `${none} (${first.roles}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenMiddle */ .jM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first.message), 300)}${more})`;
}
/** Why it could not be decided: the bound that lies beyond what is accepted. */
function findUndecided(suite, metric) {
    if (metric?.verdict !== 'inconclusive') {
        const gate = suite.gates.find(({ verdict }) => verdict === 'inconclusive');
        return (gate?.reason ?? suite.reasons[0])?.replace(/\.$/, '');
    }
    const { unit, margin, pairs, worst_delta: worst } = metric;
    const sides = `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(metric.baseline, unit)} → ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(metric.candidate, unit)}`;
    const change = `${metric.name} ${sides} (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDelta */ .CW)(metric.delta, unit)})`;
    const bound = worst === null ? 'undecided' : (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatWorst */ .rR)(worst, margin, unit);
    return `${change}, ${bound} in ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(pairs, 'case')}`;
}
const standings = ['incomplete', 'fail', 'inconclusive', 'pass', 'new', 'removed', 'unchanged'];
/** `. 3 other suites: 1 fail (billing), 1 pass, 1 unchanged`, or nothing where there are no others. */
function renderOthers(report, told) {
    const others = report.suites.filter((suite) => !told.includes(suite));
    return others.length === 0 ? '' : `. ${renderStandings(others, 'other suite')}`;
}
/** Suites that fail or are incomplete and that a headline names beside the one that it is about. */
const namedFailing = 3;
/** ` (a, b and 2 more)`. */
function listNames(suites, count) {
    if (suites.length === 0)
        return '';
    const names = suites.map(({ name }) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenMiddle */ .jM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name), 80)).join(', ');
    const more = count - suites.length;
    return more > 0 ? ` (${names} and ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(more)} more)` : ` (${names})`;
}
/** A suite that was not replayed counts by its status, unless it fails. */
function renderStandings(suites, word) {
    if (suites.length === 0)
        return 'No suites.';
    const standing = ({ status, verdict }) => {
        const isIdle = verdict === 'pass' || (status === 'new' && verdict === 'inconclusive');
        return status !== 'compared' && isIdle ? status : verdict;
    };
    let left = namedFailing;
    const which = standings.flatMap((name) => {
        const standingSo = suites.filter((suite) => standing(suite) === name);
        if (standingSo.length === 0)
            return [];
        const shown = name === 'incomplete' || name === 'fail' ? standingSo.slice(0, left) : [];
        left -= shown.length;
        return [`${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(standingSo.length)} ${name}${listNames(shown, standingSo.length)}`];
    });
    return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(suites.length, word)}: ${which.join(', ')}`;
}


/***/ }),

/***/ 60379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
;// CONCATENATED MODULE: ./lib/report/report.js

/** Overall and per suite; the worst suite decides: incomplete > fail > inconclusive > pass. */
const verdictSchema = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'incomplete']);
const intervalSchema = schemas/* strictObject */.rej({
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    level: schemas/* number */.aig().describe('two-sided coverage, 0.95'),
});
const nullableNumber = schemas/* number */.aig().nullable();
const variantSchema = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP().describe('provider/model'),
    prompt: schemas/* string */.YjP().describe('path of the prompt file'),
    fingerprint: schemas/* string */.YjP(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    served_models: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what the responses said answered'),
    served_tiers: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const metricVerdictSchema = schemas/* enum */.k5n([
    'improved',
    'not_worse',
    'regressed',
    'inconclusive',
    'incomplete',
    'not_gated',
]);
const metricSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    primary: schemas/* boolean */.zMY(),
    direction: schemas/* enum */.k5n(['higher', 'lower']),
    unit: schemas/* enum */.k5n(['percent', 'score'])
        .describe('percent: share of cases; score: mean of 0..1 scores; both as 0..1'),
    baseline: nullableNumber.describe('aggregate in 0..1, null when nothing could be scored'),
    candidate: nullableNumber,
    delta: nullableNumber.describe('candidate − baseline'),
    interval: intervalSchema.nullable().describe('of the delta'),
    p_value: nullableNumber,
    worst_delta: nullableNumber.describe('the delta is not worse than this, one-sided 95%; what the margin is compared with'),
    method: schemas/* string */.YjP().describe('test and interval by name'),
    pairs: schemas/* number */.aig().int().describe('cases scored on both sides'),
    relapses: schemas/* number */.aig().int(),
    fixes: schemas/* number */.aig().int(),
    unscored: schemas/* number */.aig().int(),
    not_applicable: schemas/* number */.aig().int(),
    margin: nullableNumber.describe('how much worse is still accepted, 0..1'),
    verdict: metricVerdictSchema,
});
const gateSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: verdictSchema,
    reason: schemas/* string */.YjP().describe('one sentence with numbers'),
});
const outputSchema = schemas/* strictObject */.rej({
    text: schemas/* string */.YjP(),
    tool_calls: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })),
    stop: schemas/* string */.YjP(),
    left_out_characters: schemas/* number */.aig().int().describe('cut from the middle of text'),
});
const caseSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    pinned: schemas/* boolean */.zMY(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()),
    owner: schemas/* string */.YjP().nullable(),
    severity: schemas/* enum */.k5n(['low', 'medium', 'high', 'critical']).nullable(),
    note: schemas/* string */.YjP().nullable(),
    source_url: schemas/* string */.YjP().nullable(),
    source_system: schemas/* string */.YjP().nullable(),
    input: schemas/* string */.YjP().describe('what was asked: the last message of the user, or the variables'),
    expected: schemas/* unknown */.L5J(),
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        baseline: nullableNumber,
        candidate: nullableNumber,
        reason: schemas/* string */.YjP()
            .nullable()
            .describe('why the side that fails has this score: the candidate of a relapse, the baseline of a fix'),
    }))
        .describe('primary metrics whose pass state differs'),
    baseline: outputSchema,
    candidate: outputSchema,
});
const sidesSchema = (side) => schemas/* strictObject */.rej({ baseline: side, candidate: side });
const percentilesSchema = schemas/* strictObject */.rej({ p50: nullableNumber, p95: nullableNumber });
const tokensSchema = schemas/* strictObject */.rej({
    input: nullableNumber,
    output: nullableNumber,
    cached_input: nullableNumber,
    reasoning: nullableNumber,
});
const stopsSchema = schemas/* strictObject */.rej({
    refused: schemas/* number */.aig().int(),
    truncated: schemas/* number */.aig().int(),
    empty: schemas/* number */.aig().int(),
    errored: schemas/* number */.aig().int(),
});
const ratioSchema = schemas/* strictObject */.rej({
    relative: schemas/* number */.aig().describe('candidate ÷ baseline − 1'),
    interval: intervalSchema.nullable(),
});
const suiteReportSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['compared', 'unchanged', 'new', 'removed'])
        .describe('unchanged: same fingerprint, nothing replayed; new: no baseline; removed: gone in head'),
    verdict: verdictSchema,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    baseline: variantSchema.nullable(),
    candidate: variantSchema.nullable(),
    counts: schemas/* strictObject */.rej({
        cases: schemas/* number */.aig().int().describe('in the dataset'),
        pairs: schemas/* number */.aig().int().describe('completed and scored on both sides'),
        both_pass: schemas/* number */.aig().int(),
        relapses: schemas/* number */.aig().int(),
        fixes: schemas/* number */.aig().int(),
        both_fail: schemas/* number */.aig().int(),
        unscored: schemas/* number */.aig().int(),
        errored: schemas/* number */.aig().int(),
    }),
    metrics: schemas/* array */.YOg(metricSchema),
    gates: schemas/* array */.YOg(gateSchema),
    cost: schemas/* strictObject */.rej({
        baseline_usd: nullableNumber.describe('sum over cases completed on both sides, scored or not; null when a price or usage is unknown'),
        candidate_usd: nullableNumber,
        delta_usd: nullableNumber,
        baseline_per_case_usd: nullableNumber,
        candidate_per_case_usd: nullableNumber,
        ratio: ratioSchema.nullable(),
        monthly_delta_usd: nullableNumber.describe('projected from traffic; null when unknown'),
        requests_per_month: nullableNumber,
        unknown: schemas/* array */.YOg(schemas/* string */.YjP()).describe('why a cost is unknown, one line for each reason'),
    }),
    latency_ms: sidesSchema(percentilesSchema).extend({ ratio_p95: ratioSchema.nullable() }),
    tokens: sidesSchema(tokensSchema),
    stops: sidesSchema(stopsSchema),
    relapses: schemas/* array */.YOg(caseSchema),
    fixes: schemas/* array */.YOg(caseSchema),
    pinned_failing: schemas/* array */.YOg(schemas/* string */.YjP()).describe('pinned cases that fail on both sides'),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({
        case: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(['baseline', 'candidate', 'judge']),
        message: schemas/* string */.YjP(),
        cases: schemas/* number */.aig().int(),
    })),
});
const reportSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    pawl_version: schemas/* string */.YjP(),
    created_at: schemas/* string */.YjP().describe('RFC 3339'),
    duration_ms: schemas/* number */.aig(),
    verdict: verdictSchema,
    failed: schemas/* boolean */.zMY()
        .describe('whether the check fails: fail, incomplete, or inconclusive where on_inconclusive is fail'),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    notices: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('what was changed, ignored, retried, dropped or stopped early'),
    seed: schemas/* number */.aig().int(),
    base: schemas/* strictObject */.rej({ revision: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullable() }),
    head: schemas/* strictObject */.rej({ revision: schemas/* string */.YjP(), sha: schemas/* string */.YjP().nullable() }),
    reproduce: schemas/* string */.YjP().describe('the command that repeats this comparison'),
    suites: schemas/* array */.YOg(suiteReportSchema),
    calls: schemas/* strictObject */.rej({
        planned: schemas/* number */.aig().int().describe('trials and judge calls, without retries'),
        made: schemas/* number */.aig().int().describe('requests sent, retries included'),
        retried: schemas/* number */.aig().int(),
        from_recordings: schemas/* number */.aig().int(),
        possibly_billed_twice: schemas/* number */.aig().int(),
    }),
    budget: schemas/* strictObject */.rej({
        spent_usd: nullableNumber.describe('null when a price is unknown'),
        max_usd: nullableNumber,
        max_calls: nullableNumber,
    }),
    prices: schemas/* strictObject */.rej({ priced_at: schemas/* string */.YjP(), source: schemas/* string */.YjP() }),
});

;// CONCATENATED MODULE: ./lib/report/json.js

/**
 * The report as JSON, for other programs: validated, in the order of the schema, indented by 2, with a final
 * newline. What is undefined (a case that expects nothing) is null, since the published schema requires the key.
 * @throws ZodError when the report breaks its own schema, which is a bug of ours.
 */
function renderJson(report) {
    const valid = reportSchema.parse(report);
    const text = JSON.stringify(valid, (_, value) => (value === undefined ? null : value), 2);
    return `${text}\n`;
}


/***/ }),

/***/ 10834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ renderCaseOpen),
/* harmony export */   Ge: () => (/* binding */ describeExpected),
/* harmony export */   f2: () => (/* binding */ renderCaseLine),
/* harmony export */   n: () => (/* binding */ renderCaseFolded)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57757);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98641);


const outcomes = {
    relapse: { baseline: 'passed', candidate: 'failed' },
    fix: { baseline: 'failed', candidate: 'passed' },
};
/** The side that failed: the reason of a score is about its output. */
const failingSides = { relapse: 'candidate', fix: 'baseline' };
/** A list item: who the case belongs to and which metric flipped, without the outputs. */
function renderCaseLine(evalCase, kind) {
    return `- ${[renderIdentity(evalCase), ...renderFlips(evalCase, kind, 160)].join(' · ')}`;
}
/** The whole evidence of one case, open to the eye. `limit` is in characters for each output. */
function renderCaseOpen(evalCase, kind, limit) {
    return [
        `**${renderId(evalCase)}**${renderOrigin(evalCase)}`,
        renderEvidence(evalCase, kind, limit),
    ].join('\n\n');
}
/** The same behind a summary that names the case and says what flipped. */
function renderCaseFolded(evalCase, kind, limit) {
    const flips = evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
        const because = reason === null
            ? ''
            : `, ${failingSides[kind]}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason), 120))}`;
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8)(name)} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(baseline)} → ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(candidate)}${because}`;
    });
    const severity = evalCase.severity === null ? [] : [evalCase.severity];
    const pin = evalCase.pinned ? '📌 ' : '';
    const summary = [`${pin}${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCode */ .h8)(shortenId(evalCase.id))}`, ...severity, ...flips].join(' · ');
    const origin = renderOrigin(evalCase).replace(/^ · /, '');
    return [
        `<details><summary>${summary}</summary>`,
        ...(origin === '' ? [] : [origin]),
        renderEvidence(evalCase, kind, limit),
        '</details>',
    ].join('\n\n');
}
function shortenId(id) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(id), 100);
}
function renderId(evalCase) {
    return `${evalCase.pinned ? '📌 ' : ''}${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(shortenId(evalCase.id))}`;
}
function renderIdentity(evalCase) {
    const parts = [renderId(evalCase)];
    if (evalCase.severity !== null)
        parts.push(evalCase.severity);
    if (evalCase.owner !== null)
        parts.push(`owner ${short(evalCase.owner, 60)}`);
    return parts.join(' · ');
}
/** Severity, owner, source and tags: everything a reader needs to know whom to ask. */
function renderOrigin(evalCase) {
    const parts = [];
    if (evalCase.pinned)
        parts.push('pinned');
    if (evalCase.severity !== null)
        parts.push(evalCase.severity);
    if (evalCase.owner !== null)
        parts.push(`owner ${short(evalCase.owner, 60)}`);
    if (evalCase.source_url !== null) {
        parts.push((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLink */ .BK)(evalCase.source_url, undefined, { system: evalCase.source_system }));
    }
    else if (evalCase.source_system !== null) {
        parts.push(`from ${short(evalCase.source_system, 60)}`);
    }
    parts.push(...evalCase.tags.slice(0, 5).map((tag) => (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(tag, 40))));
    if (evalCase.tags.length > 5)
        parts.push(`${evalCase.tags.length - 5} more tags`);
    return parts.map((part) => ` · ${part}`).join('');
}
/** `resolution 1 → 0, candidate: why` for each primary metric whose pass state differs. */
function renderFlips(evalCase, kind, limit) {
    return evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
        const because = reason === null ? '' : `, ${failingSides[kind]}: ${short(reason, limit)}`;
        return `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(name)} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(baseline)} → ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(candidate)}${because}`;
    });
}
function renderEvidence(evalCase, kind, limit) {
    const facts = renderFlips(evalCase, kind, 300).map(asLine);
    if (evalCase.note !== null)
        facts.push(asLine(`note: ${short(evalCase.note, 300)}`));
    facts.push(...renderInput(evalCase.input, limit), ...renderExpected(evalCase.expected, limit));
    const outcome = outcomes[kind];
    return [
        ...joinFacts(facts),
        renderOutput(`baseline, ${outcome.baseline}`, evalCase.baseline, limit),
        renderOutput(`candidate, ${outcome.candidate}`, evalCase.candidate, limit),
    ].join('\n\n');
}
const asLine = (text) => ({ kind: 'line', text });
/** Lines that follow each other become one paragraph with hard breaks. */
function joinFacts(facts) {
    const parts = [];
    for (const [index, { kind, text }] of facts.entries()) {
        const before = parts.at(-1);
        const continues = kind === 'line' && facts[index - 1]?.kind === 'line';
        if (continues && before !== undefined)
            parts[parts.length - 1] = `${before}\\\n${text}`;
        else
            parts.push(text);
    }
    return parts;
}
/** What was asked, so that the outputs can be judged; half as long as they may be. */
function renderInput(input, limit) {
    if ((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(input).trim() === '')
        return [];
    const note = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hidesCharacters */ .qL)(input) ? ' (invisible characters removed)' : '';
    return [quote(`input${note}`, input.trim(), { limit: Math.ceil(limit / 2), info: '' })];
}
/** Nothing where the case expects nothing. */
function renderExpected(expected, limit) {
    if (expected === undefined || expected === null)
        return [];
    const info = typeof expected === 'string' ? '' : 'json';
    return [quote('expected', describeExpected(expected), { limit, info })];
}
/** One short line as code, anything else as a block. */
function quote(label, text, { limit, info }) {
    if (text.length <= 200 && !/[\r\n]/.test(text))
        return asLine(`${label}: ${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(text)}`);
    const block = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(wrapLines((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(text, limit, { gap: '\n' })), info);
    return { kind: 'block', text: `${label}:\n${block}` };
}
/** Text as it is, anything else as JSON: short on one line, else indented. */
function describeExpected(expected) {
    if (typeof expected === 'string')
        return expected;
    const short = JSON.stringify(expected) ?? '';
    return short.length <= 160 ? short : JSON.stringify(expected, null, 2);
}
function renderOutput(label, output, limit) {
    const { text, stop, left_out_characters: leftOut } = output;
    const shown = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(text, limit, { alreadyLeftOut: leftOut, gap: '\n' });
    const notes = [label];
    if (stop !== 'complete' && stop !== 'tool_call')
        notes.push(short(stop, 40));
    if (leftOut > 0 && shown === text)
        notes.push(`${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(leftOut)} characters left out of the middle`);
    if ((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hidesCharacters */ .qL)(shown))
        notes.push('invisible characters removed');
    const calls = output.tool_calls.map((call) => `${call.name}(${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(call.arguments, limit)})`);
    if (text.trim() === '' && calls.length === 0)
        return `${notes.join(', ')}: *no text*`;
    return [
        ...(text.trim() === '' ? [] : [`${notes.join(', ')}:\n${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(wrapLines(shown))}`]),
        ...(calls.length === 0
            ? []
            : [
                `${text.trim() === '' ? notes.join(', ') : label}, calls:\n${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(calls.join('\n'), limit * 2))}`,
            ]),
    ].join('\n\n');
}
/** A block is not wrapped by the browser: what lies right of its edge would need a drag to be read. */
function wrapLines(text) {
    return text.replace(/[^\n]{101,}/g, (line) => (line.match(/.{1,100}(?:[ \t]+|$)|.{100}/gsu) ?? [line])
        .map((part) => part.trimEnd())
        .join('\n'));
}
function short(text, limit) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit));
}


/***/ }),

/***/ 79300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/headline.js
var report_headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/layout.js
/** Everything, outputs of fixes only where asked for. */
function fullLayout(extent, fixes) {
    return {
        fixes,
        relapseOutputs: extent.relapses,
        relapseLines: extent.relapses,
        passingSuites: 'tables',
        warnings: 20,
        errors: 20,
        evidence: 'full',
        openSuites: extent.openSuites,
        reasons: 10,
    };
}
/** From `count - 1` down to `least`. */
function countDown(count, least) {
    return Array.from({ length: Math.max(0, count - least) }, (_, index) => count - 1 - index);
}
/** Relapses whose outputs outlast the tables of passing suites: they are what the comment is for. */
const lastOutputs = 10;
/**
 * What is left out when there is no room, in this order; each step is a list of ever smaller layouts:
 * 1. outputs of fixes, then the list of fixes; 2. outputs of relapses, from the last to the eleventh;
 * 3. lines of relapses beyond 20; 4. tables of passing suites, then their lines; 5. warnings and errors
 * beyond 3 of a suite; 6. outputs of the first ten relapses; 7. how sure it is; 8. lines of relapses;
 * 9. suites, from the last to the first; 10. reasons. The headline is never left out.
 */
const steps = [
    (layout) => ['outputs', 'lines', 'count']
        .slice(layout.fixes === 'outputs' ? 1 : 2)
        .map((fixes) => ({ ...layout, fixes })),
    (layout) => countDown(layout.relapseOutputs, lastOutputs).map((relapseOutputs) => ({
        ...layout,
        relapseOutputs,
    })),
    (layout) => countDown(layout.relapseLines, 20).map((relapseLines) => ({ ...layout, relapseLines })),
    (layout) => ['lines', 'count'].map((passingSuites) => ({ ...layout, passingSuites })),
    (layout) => [{ ...layout, warnings: 3, errors: 3 }],
    (layout) => countDown(layout.relapseOutputs, 0).map((relapseOutputs) => ({ ...layout, relapseOutputs })),
    (layout) => ['reproduce', 'none'].map((evidence) => ({ ...layout, evidence })),
    (layout) => countDown(layout.relapseLines, 0).map((relapseLines) => ({ ...layout, relapseLines })),
    (layout) => countDown(layout.openSuites, 0).map((openSuites) => ({ ...layout, openSuites })),
    (layout) => countDown(layout.reasons, 0).map((reasons) => ({ ...layout, reasons })),
];
/**
 * The rendering with the largest layout that `fits`, found step by step; within a step by bisection, since
 * smaller layouts give shorter texts. When nothing fits, the rendering with the smallest layout.
 */
function fitLayout(full, render, fits) {
    let layout = full;
    let text = render(layout);
    for (const step of steps) {
        if (fits(text))
            return text;
        const choices = step(layout);
        const smallest = choices.at(-1);
        if (smallest === undefined)
            continue;
        layout = smallest;
        text = render(layout);
        if (fits(text))
            return findLargest(choices, render, fits);
    }
    return text;
}
/** The first of ever smaller choices that fits; the last is known to. */
function findLargest(choices, render, fits) {
    let [low, high] = [0, choices.length - 1];
    let best = '';
    while (low <= high) {
        const middle = Math.floor((low + high) / 2);
        const choice = choices[middle];
        if (choice === undefined)
            break;
        const text = render(choice);
        if (fits(text)) {
            best = text;
            high = middle - 1;
        }
        else {
            low = middle + 1;
        }
    }
    return best;
}
/** One sentence for each thing that the layout leaves out of what `full` shows; empty when nothing. */
function describeLeftOut(layout, full, report) {
    const outputs = full.relapseOutputs - layout.relapseOutputs;
    const lines = full.relapseLines - layout.relapseLines;
    const hasFixes = report.suites.some((suite) => suite.fixes.length > 0);
    const suites = full.openSuites - layout.openSuites;
    return [
        ...(hasFixes && layout.fixes !== full.fixes
            ? [layout.fixes === 'lines' ? 'outputs of fixes' : 'the list of fixes']
            : []),
        ...(outputs > 0 ? [`outputs of ${outputs} of ${full.relapseOutputs} relapses`] : []),
        ...(lines > 0 ? [`${lines} of ${full.relapseLines} relapses`] : []),
        ...(layout.passingSuites !== full.passingSuites ? ['tables of passing suites'] : []),
        ...(layout.errors < full.errors ? ['warnings and errors beyond 3 of a suite'] : []),
        ...(layout.evidence !== full.evidence ? ['how sure this is'] : []),
        ...(suites > 0 ? [`${suites} of ${full.openSuites} suites that do not pass`] : []),
        ...(layout.reasons < full.reasons && report.reasons.length > layout.reasons ? ['reasons'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/report/markdown-case.js
var markdown_case = __webpack_require__(10834);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(98641);
// EXTERNAL MODULE: ./lib/report/shared-tags.js
var shared_tags = __webpack_require__(81299);
// EXTERNAL MODULE: ./lib/report/unlisted.js
var report_unlisted = __webpack_require__(33042);
;// CONCATENATED MODULE: ./lib/report/markdown-changes.js






/** Relapses whose outputs are open to the eye; those of the others are behind a summary line. */
const openCases = 3;
/**
 * Renders every case of the suites once, `limit` characters for each output. The first relapse of a suite is
 * open, the next ones only while the whole comment has few.
 */
function prepareSections(suites, limit) {
    let earlier = 0;
    return suites.map((suite) => {
        const before = earlier;
        earlier += suite.relapses.length;
        const relapses = (0,ranking/* rankCases */.c5)(suite.relapses).map((relapse, index) => renderBlock(relapse, 'relapse', limit, index === 0 || index + before < openCases));
        const fixes = (0,ranking/* rankCases */.c5)(suite.fixes).map((fix) => renderBlock(fix, 'fix', limit, false));
        return { suite, earlier: before, relapses, fixes };
    });
}
function renderBlock(evalCase, kind, limit, open) {
    const render = open ? markdown_case/* renderCaseOpen */.DR : markdown_case/* renderCaseFolded */.n;
    return { full: render(evalCase, kind, limit), line: (0,markdown_case/* renderCaseLine */.f2)(evalCase, kind) };
}
/** The relapses that the layout has room for: with outputs, then as lines, then as a number. */
function renderRelapses({ suite, earlier, relapses }, layout) {
    if (relapses.length === 0)
        return [];
    const outputs = Math.max(0, layout.relapseOutputs - earlier);
    const end = Math.max(outputs, layout.relapseLines - earlier, 0);
    const lines = relapses.slice(outputs, end).map(({ line }) => line);
    const left = Math.max(0, relapses.length - end);
    if (left > 0)
        lines.push(`- … and ${(0,format/* formatPlural */.yk)(left, 'more relapse')}`);
    const unlisted = (0,report_unlisted/* describeUnlisted */.k)(suite, 'relapses');
    const total = relapses.length + (0,report_unlisted/* countUnlisted */.c)(suite, 'relapses');
    return [
        `**${(0,format/* formatPlural */.yk)(total, 'relapse')}**: passed on the baseline, failed on the candidate`,
        ...describeSharedTags(suite),
        ...relapses.slice(0, outputs).map(({ full }) => full),
        ...(lines.length === 0 ? [] : [lines.join('\n')]),
        ...(unlisted === undefined ? [] : [`… and ${unlisted}.`]),
    ];
}
function describeSharedTags(suite) {
    const shared = (0,shared_tags/* findSharedTags */.W)(suite).map(({ tags, share }) => {
        const names = tags.slice(0, 3).map((tag) => (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(tag), 60)));
        return `${names.join(', ')} ${share}`;
    });
    return shared.length === 0 ? [] : [`**By tag:** ${shared.join('; ')}`];
}
/** The fixes, folded, or their number. */
function renderFixes({ suite, fixes }, layout) {
    if (fixes.length === 0)
        return [];
    const unlisted = (0,report_unlisted/* describeUnlisted */.k)(suite, 'fixes');
    const count = (0,format/* formatPlural */.yk)(fixes.length + (0,report_unlisted/* countUnlisted */.c)(suite, 'fixes'), 'fix', 'fixes');
    if (layout.fixes === 'count')
        return [`${count}.`];
    const summary = `<summary>${count}: failed on the baseline, passed on the candidate</summary>`;
    const body = layout.fixes === 'outputs'
        ? fixes.map(({ full }) => full).join('\n\n')
        : fixes.map(({ line }) => line).join('\n');
    const more = unlisted === undefined ? '' : `\n\n… and ${unlisted}.`;
    return [`<details>${summary}\n\n${body}${more}\n\n</details>`];
}

// EXTERNAL MODULE: ./lib/report/error-groups.js
var error_groups = __webpack_require__(72857);
// EXTERNAL MODULE: ./lib/report/suite-rows.js + 2 modules
var suite_rows = __webpack_require__(86167);
// EXTERNAL MODULE: ./lib/report/suite-size.js
var suite_size = __webpack_require__(85158);
;// CONCATENATED MODULE: ./lib/report/markdown-table.js




/** Icons of rows. */
const standingIcons = {
    good: '✅',
    bad: '❌',
    unsure: '⚠️',
    missing: '🚫',
    none: '',
};
/**
 * The table of one suite: metrics first, the deciding ones bold, then cost, latency, tokens and stops; below it
 * the cases that did not change.
 */
function renderSuiteTable(suite) {
    const level = suite.metrics.find(({ interval }) => interval !== null)?.interval;
    const head = [
        `${(0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)(suite.name, 80))}, ${(0,suite_size/* describeSize */.j)(suite)}`,
        `baseline<br>${describeModel(suite.baseline)}`,
        `candidate<br>${describeModel(suite.candidate)}`,
        'Δ',
        level === null || level === undefined ? '95%' : (0,format/* formatLevel */.eI)(level),
        '',
    ];
    const rows = (0,suite_rows/* computeSuiteRows */.J)(suite).map(renderRow);
    const table = [head, ['---', '--:', '--:', '--:', ':-:', '---'], ...rows]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    const unmoved = (0,suite_size/* describeUnmoved */.y)(suite);
    return [table, ...(unmoved === undefined ? [] : [`${unmoved}.`])];
}
function describeModel(variant) {
    return variant === null ? 'none' : (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)(variant.model, 100));
}
function renderRow(row) {
    const name = row.kind === 'metric' ? (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)(row.label, 60)) : row.label;
    const arrow = row.direction === 'higher' ? '↑' : '↓';
    const bold = (text) => (row.primary ? `**${text}**` : text);
    return [
        `${bold(name)}${row.cases === '' ? '' : ` (${row.cases})`} ${arrow}`,
        escapeNumber(row.baseline),
        escapeNumber(row.candidate),
        bold(escapeNumber(row.delta)),
        escapeNumber(row.bounds),
        `${standingIcons[row.standing]} ${row.state}`.trim(),
    ];
}
/** Our own numbers: `$` could be taken for math, and `>99.9%` for a tag's end. */
function escapeNumber(text) {
    return text.replace(/\$/g, '\\$').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

// EXTERNAL MODULE: ./lib/report/reasons.js
var report_reasons = __webpack_require__(43959);
;// CONCATENATED MODULE: ./lib/report/markdown-suite.js







/** Icons of verdicts, in headings and lists. */
const verdictIcons = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
    incomplete: '🚫',
};
/** A suite that does not pass, or the only one: everything about it, open. `told` are reasons given above. */
function renderSuiteOpen(section, options) {
    const { suite } = section;
    const { layout, heading, told } = options;
    const title = `#### ${verdictIcons[suite.verdict]} ${code(suite.name)}: ${suite.verdict}`;
    const headings = {
        none: [],
        verdict: [title],
        facts: [title, (0,safe_text/* escapeMarkdown */.FV)(`${(0,report_headline/* startSentence */.yV)((0,report_headline/* renderFacts */.Id)(suite))}.`)],
    };
    return [
        ...headings[heading],
        ...renderReasons(suite, told),
        ...renderChange(suite),
        ...((0,error_groups/* isBlank */.z)(suite) ? [nameModels(suite)] : renderSuiteTable(suite)),
        ...renderBody(section, layout),
    ].join('\n\n');
}
/** What would be the head of a table that has no figures. */
function nameModels({ baseline, candidate }) {
    const model = (variant) => (variant === null ? 'none' : code(variant.model));
    return `Baseline ${model(baseline)}, candidate ${model(candidate)}.`;
}
/** A passing suite among others: one line, and the rest behind it while there is room. */
function renderSuiteFolded(section, layout) {
    const { suite } = section;
    const icon = verdictIcons[suite.verdict];
    const facts = `${suite.verdict}. ${(0,report_headline/* startSentence */.yV)((0,report_headline/* renderFacts */.Id)(suite))}`;
    if (layout.passingSuites !== 'tables')
        return `- ${icon} ${code(suite.name)}: ${(0,safe_text/* escapeMarkdown */.FV)(facts)}`;
    const name = (0,safe_text/* htmlCode */.h8)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(suite.name), 80));
    return [
        `<details><summary>${icon} ${name}: ${(0,safe_text/* htmlText */.js)(facts)}</summary>`,
        ...renderChange(suite),
        ...renderSuiteTable(suite),
        ...renderBody(section, layout),
        '</details>',
    ].join('\n\n');
}
function renderBody(section, layout) {
    return [
        ...renderWarnings(section.suite, layout),
        ...renderRelapses(section, layout),
        ...renderFixes(section, layout),
        ...renderErrors(section.suite, layout),
    ];
}
/** Reasons of the suite that neither a line above nor its table tells. */
function renderReasons(suite, told) {
    const reasons = (0,report_reasons/* selectSuiteReasons */._k)(suite, told);
    return renderList(reasons.map((reason) => `${verdictIcons[suite.verdict]} ${markdown_suite_short(reason)}`));
}
/** What differs between the variants beside the model, which the table shows; as far as the report knows. */
function renderChange({ baseline, candidate }) {
    if (baseline === null || candidate === null)
        return [];
    const names = [...Object.keys(baseline.parameters), ...Object.keys(candidate.parameters)];
    const show = (parameters, name) => Object.hasOwn(parameters, name) ? code(JSON.stringify(parameters[name])) : 'unset';
    const changes = [...new Set(names)].sort().flatMap((name) => {
        const before = show(baseline.parameters, name);
        const after = show(candidate.parameters, name);
        return before === after ? [] : [`${code(name)} ${before} → ${after}`];
    });
    if (baseline.prompt !== candidate.prompt)
        changes.push(`prompt ${code(baseline.prompt)} → ${code(candidate.prompt)}`);
    if (changes.length === 0 && baseline.model === candidate.model)
        changes.push(`content of ${code(candidate.prompt)}; same model, same parameters`);
    return changes.length === 0 ? [] : [`Changed: ${changes.join(', ')}.`];
}
/** Warnings of the suite, and its pinned cases that protect nothing because the baseline fails them too. */
function renderWarnings(suite, layout) {
    const shown = suite.warnings.slice(0, layout.warnings);
    const warnings = shown.map((warning) => `⚠️ ${markdown_suite_short(warning)}`);
    const pinned = suite.pinned_failing;
    if (pinned.length > 0 && !(0,report_reasons/* isPinnedTold */.yv)(suite)) {
        const ids = pinned.slice(0, layout.warnings).map(code);
        const more = pinned.length - ids.length;
        if (more > 0)
            ids.push(`${(0,format/* formatCount */.B4)(more)} more`);
        const cases = pinned.length === 1 ? 'pinned case fails' : 'pinned cases fail';
        warnings.push(`⚠️ 📌 ${(0,format/* formatCount */.B4)(pinned.length)} ${cases} on both sides: ${ids.join(', ')}`);
    }
    return renderList(warnings);
}
/** Errors by kind; the only kind of a suite of which every case errored is in its headline. */
function renderErrors(suite, layout) {
    const groups = (0,error_groups/* groupErrors */.n)(suite);
    if ((0,error_groups/* isBlank */.z)(suite) && groups.length === 1)
        return [];
    const shown = groups.slice(0, layout.errors).map(({ roles, message, example, cases }) => {
        const many = cases > 1 ? `${(0,format/* formatPlural */.yk)(cases, 'case')}, such as ` : '';
        return `🚫 ${roles}: ${markdown_suite_short(message)} (${many}${code(example)})`;
    });
    const left = groups.length - shown.length;
    if (left > 0)
        shown.push(`🚫 … and ${(0,format/* formatPlural */.yk)(left, 'more kind of error', 'more kinds of error')}`);
    return renderList(shown);
}
/** A bullet list as one part, or no part. */
function renderList(items) {
    return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
}
function markdown_suite_short(text) {
    return (0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,format/* shortenShas */.vv)((0,safe_text/* oneLine */.TN)(text)), 400));
}
function code(text) {
    return (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(text), 100));
}

;// CONCATENATED MODULE: ./lib/report/markdown-evidence.js



/** The folded last section: how the numbers came about, what is missing from them, how to repeat them. */
function renderEvidence(report, layout) {
    const replayed = report.calls.planned > 0 || report.calls.made > 0;
    const notices = report.notices.map(markdown_evidence_text);
    if (layout.evidence === 'none')
        return [];
    if (!replayed)
        return renderList(notices);
    const several = report.suites.length > 1;
    const facts = [
        ...describeMethods(report),
        ...describeBound(report),
        ...describeCalls(report),
        `Prices of ${markdown_evidence_text(report.prices.priced_at)}, from ${markdown_evidence_text(report.prices.source)}.`,
        ...report.suites.flatMap((suite) => describeSuite(suite, several)),
        ...notices,
    ];
    return [
        [
            '<details><summary>How sure is this, and what was not measured</summary>',
            ...(layout.evidence === 'full' ? renderList(facts) : []),
            `Reproduce:\n${(0,safe_text/* fence */.EU)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(report.reproduce), 2000), 'sh')}`,
            '</details>',
        ].join('\n\n'),
    ];
}
/** Metrics by test and interval: the method is said once, with the pairs that each metric had. */
function describeMethods(report) {
    const several = report.suites.length > 1;
    const byMethod = new Map();
    for (const suite of report.suites) {
        for (const metric of suite.metrics) {
            if (metric.delta === null)
                continue;
            const entries = byMethod.get(metric.method) ?? [];
            byMethod.set(metric.method, entries);
            entries.push(describeMetric(metric, several ? `${suite.name}/` : ''));
        }
    }
    return [...byMethod].map(([method, entries]) => {
        const shown = entries.slice(0, 12);
        const left = entries.length - shown.length;
        if (left > 0)
            shown.push(`${(0,format/* formatCount */.B4)(left)} more`);
        return `${markdown_evidence_text(method)}: ${shown.join(', ')}.`;
    });
}
/** Why the interval of the table may reach past a margin that is kept. */
function describeBound({ suites }) {
    const isDecided = suites.some(({ metrics }) => metrics.some((metric) => metric.worst_delta !== null));
    return isDecided
        ? [
            '“At worst” is the one-sided 95% bound, which a margin is compared with; the table has the two-sided interval.',
        ]
        : [];
}
function describeMetric(metric, prefix) {
    const p = metric.p_value === null ? '' : `, p ${(0,safe_text/* escapeMarkdown */.FV)((0,format/* formatProbability */.tY)(metric.p_value))}`;
    return `${markdown_evidence_code(prefix + metric.name)} (${(0,format/* formatPlural */.yk)(metric.pairs, 'pair')}${p})`;
}
function describeCalls({ calls, budget, seed, duration_ms: duration }) {
    const sent = [`${(0,format/* formatCount */.B4)(calls.made)} sent`];
    if (calls.retried > 0)
        sent.push(`${(0,format/* formatPlural */.yk)(calls.retried, 'of them a retry', 'of them retries')}`);
    if (calls.from_recordings > 0)
        sent.push(`${(0,format/* formatCount */.B4)(calls.from_recordings)} answered from recordings`);
    const caps = [
        ...(budget.max_usd === null ? [] : [(0,format/* formatMoney */.up)(budget.max_usd)]),
        ...(budget.max_calls === null ? [] : [(0,format/* formatPlural */.yk)(budget.max_calls, 'call')]),
    ];
    const cap = caps.length === 0 ? 'no cap set' : `at most ${caps.join(' and ')} allowed`;
    const spent = budget.spent_usd === null ? 'an unknown amount' : (0,format/* formatMoney */.up)(budget.spent_usd);
    const lines = [
        `${(0,format/* formatPlural */.yk)(calls.planned, 'call')} planned, ${sent.join(', ')}, in ${(0,format/* formatDuration */.a3)(duration)}. Spent ${spent}, ${cap}.`.replace(/\$/g, '\\$'),
        `Seed ${seed}.`,
    ];
    const twice = calls.possibly_billed_twice;
    if (twice > 0)
        lines.push(`${(0,format/* formatPlural */.yk)(twice, 'call')} may have been billed twice: no answer arrived, so it was sent again.`);
    return lines;
}
/** What this suite could not measure, and which models answered in fact. */
function describeSuite(suite, several) {
    const prefix = several ? `${markdown_evidence_code(suite.name)}: ` : '';
    const lines = [];
    const skipped = suite.metrics
        .filter((metric) => metric.not_applicable > 0)
        .map(({ name, not_applicable: cases }) => `${markdown_evidence_code(name)} does not apply to ${(0,format/* formatPlural */.yk)(cases, 'case')}`);
    if (skipped.length > 0)
        lines.push(`${skipped.join(', ')}.`);
    for (const reason of suite.cost.unknown)
        lines.push(`Cost unknown: ${markdown_evidence_text(reason)}`);
    lines.push(...describeServed('baseline', suite.baseline));
    lines.push(...describeServed('candidate', suite.candidate));
    return lines.map((line) => prefix + line);
}
function describeServed(role, variant) {
    if (variant === null)
        return [];
    const lines = [];
    const requested = variant.model.slice(variant.model.indexOf('/') + 1);
    if (variant.served_models.some((served) => served !== requested))
        lines.push(`The ${role} asked for ${markdown_evidence_code(requested)} and was served by ${variant.served_models.slice(0, 5).map(markdown_evidence_code).join(', ')}.`);
    const tiers = variant.served_tiers.filter((tier) => tier !== 'default' && tier !== 'standard');
    if (tiers.length > 0)
        lines.push(`The ${role} was served on the tier ${tiers.slice(0, 5).map(markdown_evidence_code).join(', ')}.`);
    return lines;
}
/** The last line: which commits, how long, how much, by what, and where everything is. */
function renderFooter(report, reportUrl) {
    const parts = [
        `${describeRevision(report.base)} → ${describeRevision(report.head)}`,
        `Pawl ${markdown_evidence_text(report.pawl_version)}`,
    ];
    if (reportUrl !== undefined)
        parts.push((0,safe_text/* renderLink */.BK)(reportUrl, 'full report'));
    return parts.join(' · ');
}
/** A commit is left bare, so that GitHub links it; a name is code. Whole ids are in the JSON report. */
function describeRevision({ revision, sha }) {
    if (sha !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha))
        return sha.slice(0, 7);
    return markdown_evidence_code((0,format/* shortenShas */.vv)(revision));
}
function markdown_evidence_text(value) {
    return (0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,format/* shortenShas */.vv)((0,safe_text/* oneLine */.TN)(value)), 400));
}
function markdown_evidence_code(value) {
    return (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(value), 100));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js









const alerts = {
    pass: 'TIP',
    fail: 'CAUTION',
    inconclusive: 'WARNING',
    incomplete: 'CAUTION',
};
/**
 * The comment on a pull request: the decision, why, the table, the relapses with both outputs, and the rest
 * folded. Whole parts are left out, in the order that `layout.ts` states, until it fits.
 */
function renderComment(report, options = {}) {
    const limit = options.limit ?? 65_000;
    const prepared = prepare(report, options, { outputLimit: 600, fixes: 'lines' });
    return fitLayout(prepared.full, (layout) => assemble(prepared, layout), (text) => text.length <= limit);
}
/** The same for the job summary, which has room for longer outputs and for those of fixes. */
function renderSummary(report, options = {}) {
    const limit = options.limit ?? 1_000_000;
    const prepared = prepare(report, options, { outputLimit: 4_000, fixes: 'outputs' });
    return fitLayout(prepared.full, (layout) => assemble(prepared, layout), (text) => Buffer.byteLength(text) <= limit);
}
function prepare(report, options, room) {
    const sections = prepareSections((0,ranking/* rankSuites */.qV)(report), room.outputLimit);
    const isOpen = ({ suite }) => suite.verdict !== 'pass' || report.suites.length === 1;
    const open = sections.filter(isOpen);
    const relapses = sections.reduce((sum, section) => sum + section.relapses.length, 0);
    const full = fullLayout({ relapses, openSuites: open.length }, room.fixes);
    const headline = (0,report_headline/* renderHeadline */.Lf)(report);
    const untold = (0,report_reasons/* selectReasons */.Yq)(report, headline);
    const beyond = new Set(untold.slice(full.reasons));
    return {
        report,
        open,
        folded: sections.filter((section) => !isOpen(section)),
        full,
        options,
        headline,
        decisive: (0,report_headline/* findToldSuite */.lq)(report),
        untold,
        told: report.reasons.filter((reason) => !beyond.has(reason)),
    };
}
function assemble(prepared, layout) {
    const { report, open, options, told } = prepared;
    const headline = `### ${verdictIcons[report.verdict]} ${(0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)(prepared.headline, 1000))}`;
    const shown = open.slice(0, layout.openSuites).map((section) => {
        return renderSuiteOpen(section, { layout, heading: chooseHeading(section, prepared), told });
    });
    const parts = [
        options.marker === undefined ? headline : `${options.marker}\n${headline}`,
        ...renderAlert(prepared, layout),
        ...shown,
        ...renderPassing(prepared, layout),
        ...renderIdle(report, layout),
        ...renderLeftOut(prepared, layout),
        ...renderEvidence(report, layout),
        renderFooter(report, options.reportUrl),
    ];
    return `${parts.join('\n\n')}\n`;
}
/** The only suite has no heading; the facts of another stand below its own, unless the headline is about them. */
function chooseHeading({ suite }, { report, decisive }) {
    if (report.suites.length === 1)
        return 'none';
    return suite === decisive ? 'verdict' : 'facts';
}
/** The reasons in GitHub's coloured box, and whether an inconclusive check passes. */
function renderAlert({ report, untold }, layout) {
    const reasons = untold
        .slice(0, layout.reasons)
        .map((reason) => (0,format/* shortenShas */.vv)((0,report_reasons/* shortenReason */.g_)(reason, report)))
        .map((reason) => (0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(reason), 400)));
    const left = untold.length - reasons.length;
    if (left > 0 && layout.reasons > 0)
        reasons.push(`… and ${(0,format/* formatPlural */.yk)(left, 'more reason')}`);
    const check = (0,report_reasons/* describeCheck */.cn)(report);
    if (check !== undefined)
        reasons.push(check.replace('on_inconclusive', '`$&`'));
    if (reasons.length === 0)
        return [];
    const lines = reasons.length === 1 ? reasons : reasons.map((reason) => `- ${reason}`);
    return [[`[!${alerts[report.verdict]}]`, ...lines].map((line) => `> ${line}`).join('\n')];
}
function renderPassing({ folded }, layout) {
    if (folded.length === 0)
        return [];
    if (layout.passingSuites === 'count')
        return [`✅ ${(0,format/* formatPlural */.yk)(folded.length, 'suite')} pass.`];
    const suites = folded.map((section) => renderSuiteFolded(section, layout));
    return layout.passingSuites === 'tables' ? suites : [suites.join('\n')];
}
const idleWords = {
    new: 'New, so there is nothing to compare with yet',
    removed: 'Removed in this change',
    unchanged: 'Unchanged, so not replayed',
};
/** Suites that were not replayed: one line for each kind, and what was said of them. */
function renderIdle(report, layout) {
    const most = layout.passingSuites === 'count' ? 5 : 50;
    return ['new', 'removed', 'unchanged'].flatMap((status) => {
        const suites = (0,report_reasons/* listIdle */.pr)(report, status);
        if (suites.length === 0)
            return [];
        const names = suites.slice(0, most).map((suite) => (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)(suite.name, 80)));
        if (suites.length > names.length)
            names.push((0,format/* formatPlural */.yk)(suites.length - names.length, 'more', 'more'));
        const said = suites
            .slice(0, most)
            .flatMap((suite) => [
            ...(status === 'new' ? [] : renderReasons(suite, report.reasons)),
            ...renderWarnings(suite, layout),
        ]);
        return [`${idleWords[status]}: ${names.join(', ')}.`, ...said];
    });
}
function renderLeftOut({ report, full, options }, layout) {
    const parts = describeLeftOut(layout, full, report);
    if (parts.length === 0)
        return [];
    const where = options.reportUrl === undefined ? 'the JSON report' : 'the full report';
    return [`Left out to fit: ${parts.join('; ')}. Everything is in the job summary or ${where}.`];
}


/***/ }),

/***/ 18888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ rankCases),
/* harmony export */   oB: () => (/* binding */ findDecisiveMetric),
/* harmony export */   qV: () => (/* binding */ rankSuites)
/* harmony export */ });
const verdictRank = {
    incomplete: 0,
    fail: 1,
    inconclusive: 2,
    pass: 3,
};
const metricRank = {
    incomplete: 0,
    regressed: 1,
    inconclusive: 2,
    improved: 3,
    not_worse: 4,
    not_gated: 5,
};
const severityRank = { critical: 0, high: 1, medium: 2, low: 3 };
/** Suites that were replayed, the worst verdict first; otherwise as in the report. */
function rankSuites(report) {
    return report.suites
        .filter(({ status }) => status === 'compared')
        .toSorted((left, right) => verdictRank[left.verdict] - verdictRank[right.verdict]);
}
/** The metric that a headline names: a primary one with the worst verdict, or the first there is. */
function findDecisiveMetric(suite) {
    return suite.metrics.toSorted((left, right) => Number(right.primary) - Number(left.primary) ||
        metricRank[left.verdict] - metricRank[right.verdict])[0];
}
/** Pinned cases first, then by severity, none counting as medium; otherwise as in the report. */
function rankCases(cases) {
    const severity = (evalCase) => severityRank[evalCase.severity ?? 'medium'];
    return cases.toSorted((left, right) => Number(right.pinned) - Number(left.pinned) || severity(left) - severity(right));
}


/***/ }),

/***/ 43959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ selectReasons),
/* harmony export */   _k: () => (/* binding */ selectSuiteReasons),
/* harmony export */   cn: () => (/* binding */ describeCheck),
/* harmony export */   g_: () => (/* binding */ shortenReason),
/* harmony export */   pr: () => (/* binding */ listIdle),
/* harmony export */   yv: () => (/* binding */ isPinnedTold)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57757);
/* harmony import */ var _error_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72857);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5916);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98641);
/* harmony import */ var _suite_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86167);





/**
 * What decided and the headline has not told: not what it says in the same words, not the consequences of what it
 * says of new suites and of suites of which every case errored, and of a pass nothing that the table shows.
 */
function selectReasons(report, headline) {
    const spoken = [...report.suites.filter(_error_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z), ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .findDecisiveNew */ .Y_)(report)];
    const told = new Set([
        ...spoken.flatMap((suite) => suite.reasons.flatMap((reason) => spell(suite, reason))),
        ...report.suites.filter(isPassing).flatMap(listTabled),
    ]);
    return report.reasons.filter((reason) => !told.has(reason) && !headline.includes((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason)));
}
/** A reason of the whole report as it is shown below the headline, which has the figures of the worst suite. */
function shortenReason(reason, report) {
    const decisive = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .findToldSuite */ .lq)(report);
    if (decisive === undefined)
        return reason;
    const prefix = report.suites.length === 1 ? '' : `${decisive.name}: `;
    if (!reason.startsWith(prefix))
        return reason;
    const own = reason.slice(prefix.length);
    return prefix + dropToldChange(own, (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFacts */ .Id)(decisive), decisive.metrics);
}
const isPassing = ({ verdict }) => verdict === 'pass';
/** A reason as it stands in a report of one suite, and of several. */
function spell({ name }, reason) {
    return [reason, `${name}: ${reason}`];
}
/** Reasons of gates of which the table has a row. */
function listTabled(suite) {
    const rows = new Set((0,_suite_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSuiteRows */ .J)(suite).map(({ gate }) => gate));
    return suite.gates
        .filter(({ name }) => rows.has(name))
        .flatMap(({ reason }) => spell(suite, reason));
}
/**
 * What decided about one suite and is said neither above it (`told`) nor by its line of facts or its table: that
 * tells which metrics regressed, lack scores or are undecided.
 */
function selectSuiteReasons(suite, told) {
    if (suite.verdict === 'pass' || (0,_error_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z)(suite))
        return [];
    const metrics = new Map(suite.metrics.map(({ name, verdict }) => [name, verdict]));
    const shown = suite.gates
        .filter(({ name, verdict }) => (name === 'evidence' && verdict === 'incomplete') ||
        ['regressed', 'incomplete'].includes(metrics.get(name) ?? ''))
        .map(({ reason }) => reason);
    const facts = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFacts */ .Id)(suite);
    return suite.reasons
        .filter((reason) => !shown.includes(reason) && !facts.includes(reason))
        .filter((reason) => !spell(suite, reason).some((spelt) => told.includes(spelt)))
        .map((reason) => dropToldChange(reason, facts, suite.metrics));
}
/**
 * A reason without the figures of its metric where the line before it has them: `resolution 91.0% → 84.5% (…):
 * regressed (p = 0.004)` becomes `resolution: regressed (p = 0.004)`.
 */
function dropToldChange(reason, line, metrics) {
    for (const { name, baseline, candidate, unit } of metrics) {
        const sides = `${name} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(baseline, unit)} → ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(candidate, unit)} (`;
        const end = reason.indexOf('): ', sides.length);
        if (reason.startsWith(sides) && end > 0 && line.includes(sides))
            return name + reason.slice(end + 1);
    }
    return reason;
}
/** Whether an inconclusive check passes, and by which rule; undefined where the verdict alone says it. */
function describeCheck(report) {
    if (report.verdict !== 'inconclusive')
        return undefined;
    return report.failed
        ? 'The check fails: on_inconclusive is fail.'
        : 'The check passes: on_inconclusive is pass.';
}
/** Suites of a status that the headline has not named. */
function listIdle(report, status) {
    const named = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .findDecisiveNew */ .Y_)(report);
    return report.suites.filter((suite) => suite.status === status && !(named.length <= _headline_js__WEBPACK_IMPORTED_MODULE_0__/* .namedNewSuites */ .rD && named.includes(suite)));
}
/** Whether a warning names the pinned cases that fail on both sides. */
function isPinnedTold({ warnings, pinned_failing: [first] }) {
    return first !== undefined && warnings.some((warning) => warning.includes(first));
}


/***/ }),

/***/ 81666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ renderReproduce)
/* harmony export */ });
/** The command that repeats a comparison, with commits instead of names that move. */
function renderReproduce(asked) {
    const options = [
        ['base', nameOf(asked.base)],
        ['head', nameOf(asked.head)],
        ['config', asked.configFile === 'pawl.yml' ? undefined : asked.configFile],
        ['suite', asked.only.length === 0 ? undefined : asked.only.join(',')],
        ['baseline-model', asked.models.baseline],
        ['candidate-model', asked.models.candidate],
        ['recorded', asked.recorded],
        [
            'allow-endpoint',
            asked.allowEndpoints.length === 0 ? undefined : asked.allowEndpoints.join(','),
        ],
        ['max-usd', asked.maxUsd === undefined ? undefined : String(asked.maxUsd)],
        ['on-inconclusive', asked.failOnInconclusive ? 'fail' : undefined],
        ['seed', String(asked.seed)],
    ];
    return [
        'pawl compare',
        ...options.flatMap(([name, value]) => value === undefined ? [] : [`--${name} ${quote(value)}`]),
    ].join(' ');
}
/** Enough of a SHA to be the only one in any repository, and to be read. */
const nameOf = ({ sha, label }) => sha?.slice(0, 12) ?? label;
/** Words of a shell as they are; anything else in single quotes. */
function quote(text) {
    return /^[\w./:@,=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 81299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findSharedTags)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57757);
/* harmony import */ var _unlisted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33042);


/**
 * Tags that show where it broke: carried by at least 60% of the relapses and by at most half as large a share of
 * the fixes. Three relapses are enough for that; two only where there are three fixes or more and none has the
 * tag, since a tag of the whole dataset would be on some. At most three entries, the most frequent first.
 */
function findSharedTags(suite) {
    const { relapses, fixes } = suite;
    const listed = (0,_unlisted_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnlisted */ .c)(suite, 'relapses') + (0,_unlisted_js__WEBPACK_IMPORTED_MODULE_0__/* .countUnlisted */ .c)(suite, 'fixes') > 0 ? 'listed ' : '';
    const byCases = new Map();
    for (const tag of new Set(relapses.flatMap(({ tags }) => tags))) {
        const broken = relapses.filter(({ tags }) => tags.includes(tag));
        const mended = fixes.filter(({ tags }) => tags.includes(tag)).length;
        if (!isTelling({ broken: broken.length, relapses: relapses.length, mended, fixes: fixes.length }))
            continue;
        const same = JSON.stringify([broken.map(({ id }) => id), mended]);
        const entry = byCases.get(same) ?? {
            tags: [],
            relapses: broken.length,
            share: describeShare({ relapses, fixes, broken: broken.length, mended, listed }),
        };
        entry.tags.push(tag);
        byCases.set(same, entry);
    }
    return [...byCases.values()]
        .toSorted((left, right) => right.relapses - left.relapses)
        .slice(0, 3);
}
function isTelling({ broken, relapses, mended, fixes }) {
    if (broken / relapses < 0.6 || 2 * mended * relapses > broken * fixes)
        return false;
    return broken >= 3 || (broken === 2 && fixes >= 3 && mended === 0);
}
function describeShare(options) {
    const { relapses, fixes, broken, mended, listed } = options;
    const share = `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(broken)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(relapses.length, `${listed}relapse`)}`;
    if (fixes.length === 0)
        return share;
    return `${share}, ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(mended)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(fixes.length, `${listed}fix`, `${listed}fixes`)}`;
}


/***/ }),

/***/ 86167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ computeSuiteRows)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/wording/number.js
var number = __webpack_require__(15943);
;// CONCATENATED MODULE: ./lib/wording/format-sides.js


function mapSides({ baseline, candidate }, show, unknown) {
    return {
        baseline: baseline === null ? unknown : show(baseline),
        candidate: candidate === null ? unknown : show(candidate),
    };
}
/**
 * Dollars per case as `$0.00156` and `$0.00056`: as many decimals as three digits of the larger side take, or
 * cents from ten dollars on; more only where the smaller side would have less than two digits.
 */
function formatMoneySides(usd) {
    const sizes = [usd.baseline ?? 0, usd.candidate ?? 0].filter((size) => size > 0);
    const largest = Math.max(...sizes);
    const decimals = sizes.map((size) => {
        if (size < largest)
            return (0,number/* decimalsFor */.Wm)(size, 2);
        return size >= 10 ? 2 : (0,number/* decimalsFor */.Wm)(size, 3);
    });
    const show = (size) => (size === 0 ? '$0' : `$${(0,number/* fixed */.Zu)(size, Math.max(...decimals))}`);
    return mapSides(usd, show, (0,format/* formatMoney */.up)(null));
}
/** Times in the unit and with the decimals of the longer side: `1.09 s` and `0.54 s`; a trace of one is `<0.1 s`. */
function formatDurationSides(ms) {
    const unknown = (0,format/* formatDuration */.a3)(null);
    const longest = Math.max(ms.baseline ?? 0, ms.candidate ?? 0);
    if (longest < 999.5)
        return mapSides(ms, format/* formatDuration */.a3, unknown);
    const decimals = longest < 9_995 ? 2 : longest < 59_950 ? 1 : 0;
    return mapSides(ms, (duration) => {
        const least = 10 ** -decimals;
        if (duration > 0 && duration / 1000 < least / 2)
            return `<${(0,number/* fixed */.Zu)(least, decimals)} s`;
        return `${(0,number/* fixed */.Zu)(duration / 1000, decimals)} s`;
    }, unknown);
}

;// CONCATENATED MODULE: ./lib/report/measure-rows.js


const gateStates = {
    pass: ['good', 'within the gate'],
    fail: ['bad', 'over the gate'],
    inconclusive: ['unsure', 'undecided'],
    incomplete: ['missing', 'incomplete'],
};
/** What the metrics cost: money, time, tokens, and stops where there are any. Less is better in each row. */
function computeMeasureRows(suite) {
    return [
        ...computeCostRows(suite),
        ...computeLatencyRows(suite),
        ...computeTokenRows(suite),
        ...computeStopRows(suite),
    ];
}
/** A row of something measured, of which less is better, with the state of the gate that watches it. */
function measure(label, sides, change, gate) {
    const [standing, state] = gate === undefined ? ['none', ''] : gateStates[gate.verdict];
    const bounds = change.bounds ?? '–';
    return {
        label,
        kind: 'measure',
        gate: gate?.name,
        cases: '',
        primary: false,
        direction: 'lower',
        ...sides,
        delta: change.delta,
        bounds,
        standing,
        state,
    };
}
function findGate(suite, name) {
    return suite.gates.find((gate) => gate.name === name);
}
function computeCostRows(suite) {
    const { cost } = suite;
    const { baseline_per_case_usd: baseline, candidate_per_case_usd: candidate, ratio } = cost;
    if (baseline === null && candidate === null && cost.unknown.length === 0)
        return [];
    return [
        measure('cost per case', formatMoneySides({ baseline, candidate }), {
            delta: (0,format/* formatRelative */.om)(ratio?.relative ?? null),
            bounds: (0,format/* formatRelativeBounds */.PO)(ratio?.interval ?? null),
        }, findGate(suite, 'cost')),
    ];
}
/** candidate ÷ baseline − 1, or null where that says nothing. */
function computeRelative(baseline, candidate) {
    return baseline === null || candidate === null || baseline <= 0 ? null : candidate / baseline - 1;
}
function computeLatencyRows(suite) {
    const { baseline, candidate, ratio_p95: ratio } = suite.latency_ms;
    const rows = [];
    for (const percentile of ['p50', 'p95']) {
        if (baseline[percentile] === null && candidate[percentile] === null)
            continue;
        const exact = percentile === 'p95' ? ratio : null;
        const relative = exact?.relative ?? computeRelative(baseline[percentile], candidate[percentile]);
        rows.push(measure(`latency ${percentile}`, formatDurationSides({
            baseline: baseline[percentile],
            candidate: candidate[percentile],
        }), {
            delta: (0,format/* formatRelative */.om)(relative),
            bounds: (0,format/* formatRelativeBounds */.PO)(exact?.interval ?? null),
        }, findGate(suite, `latency_${percentile}`)));
    }
    return rows;
}
function computeTokenRows(suite) {
    const { baseline, candidate } = suite.tokens;
    const rows = [];
    for (const [kind, part, word] of [
        ['input', 'cached_input', 'cached'],
        ['output', 'reasoning', 'reasoning'],
    ]) {
        if (baseline[kind] === null && candidate[kind] === null)
            continue;
        const show = (tokens) => (tokens === null ? 'unknown' : (0,format/* formatCount */.B4)(tokens));
        const row = measure(`${kind} tokens`, { baseline: show(baseline[kind]), candidate: show(candidate[kind]) }, { delta: (0,format/* formatRelative */.om)(computeRelative(baseline[kind], candidate[kind])) }, findGate(suite, `${kind}_tokens`));
        const parts = [baseline[part] ?? 0, candidate[part] ?? 0];
        const note = parts.some((tokens) => tokens > 0)
            ? `${word} ${parts.map(format/* formatCount */.B4).join(' → ')}`
            : '';
        rows.push({ ...row, state: [row.state, note].filter((text) => text !== '').join(', ') });
    }
    return rows;
}
/** Only stops that happened: a row of zeros tells nobody anything. */
function computeStopRows(suite) {
    const { baseline, candidate } = suite.stops;
    const rows = [];
    for (const [stop, label, gate] of [
        ['refused', 'refusals', 'refusals'],
        ['truncated', 'truncations', 'truncations'],
        ['empty', 'empty outputs', undefined],
        ['errored', 'errors', undefined],
    ]) {
        const [before, after] = [baseline[stop], candidate[stop]];
        if (before === 0 && after === 0)
            continue;
        const difference = after - before;
        const row = measure(label, {
            baseline: (0,format/* formatCount */.B4)(before),
            candidate: (0,format/* formatCount */.B4)(after),
        }, { delta: difference > 0 ? `+${(0,format/* formatCount */.B4)(difference)}` : (0,format/* formatCount */.B4)(difference) }, gate === undefined ? undefined : findGate(suite, gate));
        rows.push(row.standing === 'none' ? { ...row, ...judgeStops(stop, difference) } : row);
    }
    return rows;
}
/** Stops that no gate watches: errors are missing evidence, more of the others is worth a look. */
function judgeStops(stop, difference) {
    if (stop === 'errored')
        return { standing: 'missing', state: 'not measured' };
    return difference > 0
        ? { standing: 'unsure', state: 'more than before' }
        : { standing: 'none', state: '' };
}

;// CONCATENATED MODULE: ./lib/report/suite-rows.js


const standings = {
    improved: 'good',
    not_worse: 'good',
    regressed: 'bad',
    inconclusive: 'unsure',
    incomplete: 'missing',
    not_gated: 'none',
};
/** Metrics in the report's order, then what they cost: money, time, tokens, and stops where there are any. */
function computeSuiteRows(suite) {
    const metrics = suite.metrics.map((metric) => computeMetricRow(metric, suite.counts.pairs));
    return [...metrics, ...computeMeasureRows(suite)];
}
function computeMetricRow(metric, pairs) {
    const { unit, verdict, unscored } = metric;
    const notes = [describeState(metric)];
    if (unscored > 0)
        notes.push(`${(0,format/* formatCount */.B4)(unscored)} unscored`);
    return {
        label: metric.name,
        kind: 'metric',
        gate: metric.name,
        cases: metric.pairs < pairs ? `${(0,format/* formatCount */.B4)(metric.pairs)} of ${(0,format/* formatPlural */.yk)(pairs, 'case')}` : '',
        primary: metric.primary,
        direction: metric.direction,
        baseline: (0,format/* formatValue */.Fl)(metric.baseline, unit),
        candidate: (0,format/* formatValue */.Fl)(metric.candidate, unit),
        delta: (0,format/* formatDelta */.CW)(metric.delta, unit),
        bounds: (0,format/* formatBounds */.n6)(metric.interval, unit),
        standing: standings[verdict],
        state: notes.join(', '),
    };
}
/** What decided: the two-sided interval beside it may reach past the margin while this bound does not. */
function describeState({ verdict, worst_delta: worst, margin, unit }) {
    const accepted = margin === null ? '' : `, margin ${(0,format/* formatMargin */.wj)(margin, unit)}`;
    switch (verdict) {
        case 'not_worse':
            return worst === null ? `not worse${accepted}` : (0,format/* formatWorst */.rR)(worst, margin, unit);
        case 'inconclusive':
            return worst === null
                ? `undecided${accepted}`
                : `undecided: ${(0,format/* formatWorst */.rR)(worst, margin, unit)}`;
        case 'improved':
        case 'regressed':
        case 'incomplete':
            return verdict;
        case 'not_gated':
            return 'not gated';
    }
}


/***/ }),

/***/ 85158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeSize),
/* harmony export */   y: () => (/* binding */ describeUnmoved)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);

/** `64 cases`, or `188 pairs of 200 cases` where some could not be compared. */
function describeSize({ counts }) {
    return counts.pairs === counts.cases
        ? (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(counts.cases, 'case')
        : `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(counts.pairs, 'pair')} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(counts.cases, 'case')}`;
}
/** The cases that are neither relapse nor fix: `52 pass on both, 4 fail on both`; undefined without pairs. */
function describeUnmoved({ counts }) {
    if (counts.pairs === 0)
        return undefined;
    return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.both_pass)} pass on both, ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.both_fail)} fail on both`;
}


/***/ }),

/***/ 33042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ countUnlisted),
/* harmony export */   k: () => (/* binding */ describeUnlisted)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);

/** Relapses or fixes that were counted and of which the report holds no outputs, since it holds only so many. */
function countUnlisted(suite, kind) {
    return Math.max(0, suite.counts[kind] - suite[kind].length);
}
/** `4,000 more are in the trial log`; undefined when all are in the report. */
function describeUnlisted(suite, kind) {
    const count = countUnlisted(suite, kind);
    if (count === 0)
        return undefined;
    return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} more ${count === 1 ? 'is' : 'are'} in the trial log`;
}


/***/ }),

/***/ 48049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeRecorded)
/* harmony export */ });
/** What a reader has to know when nothing was asked of a provider. */
function describeRecorded(path) {
    if (path === undefined)
        return [];
    return [
        `every answer comes from the recordings in ${path}; the verdict is worth as much as they are`,
    ];
}


/***/ }),

/***/ 89543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createProgressLines)
/* harmony export */ });
/** A replay that is over sooner needs no lines. */
const quietMs = 2_000;
/**
 * Progress where there is no terminal: a line at every tenth, after the first two seconds.
 * @param now monotonic milliseconds
 */
function createProgressLines(options) {
    const started = options.now();
    let shown = 0;
    return ({ trialsDone, trialsPlanned }) => {
        const tenth = Math.floor((10 * trialsDone) / trialsPlanned);
        if (tenth === shown || options.now() - started < quietMs)
            return;
        shown = tenth;
        options.write(`replayed ${trialsDone} of ${trialsPlanned} trials`);
    };
}


/***/ })

};
