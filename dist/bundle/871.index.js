export const id = 871;
export const ids = [871];
export const modules = {

/***/ 38103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ defaultSeed),
  q: () => (/* binding */ evaluateChange)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/statistics/look.js + 1 modules
var statistics_look = __webpack_require__(46471);
// EXTERNAL MODULE: ./lib/statistics/betting.js
var betting = __webpack_require__(73976);
// EXTERNAL MODULE: ./lib/statistics/e-process.js
var e_process = __webpack_require__(884);
// EXTERNAL MODULE: ./lib/statistics/random.js
var statistics_random = __webpack_require__(96760);
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
    const order = (0,statistics_random/* shuffle */.k)(size, seed);
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

;// CONCATENATED MODULE: ./lib/statistics/e-process-scores.js



/**
 * Anytime-valid evidence of graded scores: K = mean_j Π_i (1 + λ_j (D_i − μ)), λ_j = κ_j/(1 + μ);
 * not worse at μ = −m, regression at μ = 0 with −D for D. With clusters there is one bet a cluster,
 * on Σ_{i ∈ g} (D_i − μ) / largest size, which stays above −(1 + μ) and so never ruins.
 *
 * Waudby-Smith & Ramdas (2024), "Estimating means of bounded random variables by betting", JRSS B
 * 86:1–27.
 * @param options.margin m, in score points
 * @throws RangeError on differences outside [−1, 1], ids that do not match, or a cluster too large
 */
function e_process_scores_computeScoreEvidence(options) {
    assertProbability(options.margin, 'margin');
    const { units, largest } = collectUnits(options);
    return Object.freeze({
        logNotWorse: computeLogUnitEvidence(units, { largest, mean: -options.margin, sign: 1 }),
        logRegression: computeLogUnitEvidence(units, { largest, mean: 0, sign: -1 }),
    });
}
/** The evidence of a regression alone, of which `computeScoreEvidence` has both. */
function computeLogScoreRegression(options) {
    const { units, largest } = collectUnits(options);
    return computeLogUnitEvidence(units, { largest, mean: 0, sign: -1 });
}
/** Anytime-valid bounds of the mean difference of graded scores; [−1, 1] without pairs. */
function computeScoreBounds(options) {
    const { units, largest } = collectUnits(options);
    const bound = (sign) => (0,betting/* computeMeanLowerBound */.kp)({
        alpha: options.alpha,
        logEvidence: (mean) => computeLogUnitEvidence(units, { largest, mean, sign }),
    });
    return Object.freeze({ lower: bound(1), upper: -bound(-1) });
}
function computeLogUnitEvidence(units, claim) {
    const { largest, mean, sign } = claim;
    const bets = units.map(({ sum, size, times }) => ({
        gain: (sign * sum - size * mean) / (largest * (1 + mean)),
        times,
    }));
    return (0,betting/* computeLogEvidence */.hu)((0,betting/* placeBets */.Up)((0,betting/* startBetting */.cY)(), bets));
}
function collectUnits(options) {
    const { differences, clusters } = options;
    for (let i = 0; i < differences.length; i += 1)
        if (!(Math.abs(differences[i] ?? 0) <= 1))
            throw new RangeError('differences of scores must lie from −1 to 1');
    if (clusters === undefined)
        return { units: countEqual(differences), largest: 1 };
    if (clusters.ids.length !== differences.length)
        throw new RangeError('the lists of one comparison must be equally long');
    const units = sumClusters(differences, clusters.ids);
    if (units.some(({ size }) => size > clusters.largest))
        throw new RangeError(`a cluster has more than the ${clusters.largest} pairs it may have`);
    return { units, largest: clusters.largest };
}
function countEqual(differences) {
    const times = new Map();
    for (let i = 0; i < differences.length; i += 1) {
        const difference = differences[i] ?? 0;
        times.set(difference, (times.get(difference) ?? 0) + 1);
    }
    return Array.from(times, ([sum, count]) => ({ sum, size: 1, times: count }));
}
function sumClusters(differences, ids) {
    const { groups, size: clusters } = numberClusters(differences.length, ids);
    const sums = new Float64Array(clusters);
    const sizes = new Float64Array(clusters);
    groups.forEach((group, i) => {
        sums[group] = (sums[group] ?? 0) + (differences[i] ?? 0);
        sizes[group] = (sizes[group] ?? 0) + 1;
    });
    return Array.from(sums, (sum, group) => ({ sum, size: sizes[group] ?? 0, times: 1 }));
}

;// CONCATENATED MODULE: ./lib/statistics/hypergeometric.js
/**
 * How the passes of one case fall to the candidate when nothing changed, given their number on both
 * sides together: P(x) = C(n, x) C(m, s − x) / C(n + m, s), with n trials of the candidate, m of the
 * baseline, s passes. Fisher (1935), "The logic of inductive inference", JRSS 98:39–82.
 *
 * The masses follow from each other by the ratio P(x + 1)/P(x) and are scaled to the sum 1, which
 * is exact to the last digits for the few trials a case has.
 */
function computePassDistribution(counts) {
    const { baselineTrials, candidateTrials } = counts;
    const passes = counts.baselinePasses + counts.candidatePasses;
    const lowest = Math.max(0, passes - baselineTrials);
    const highest = Math.min(candidateTrials, passes);
    const weights = [1];
    let weight = 1;
    for (let x = lowest; x < highest; x += 1) {
        weight *= (candidateTrials - x) * (passes - x);
        weight /= (x + 1) * (baselineTrials - passes + x + 1);
        weights.push(weight);
    }
    const sum = weights.reduce((total, value) => total + value, 0);
    return Object.freeze({ lowest, masses: Object.freeze(weights.map((value) => value / sum)) });
}
/** Masses below this share of the largest are dropped, lest wide sums cost time for nothing. */
const NEGLIGIBLE = 1e-60;
/** The distribution of the sum of two independent whole numbers; masses below 1e-60 are dropped. */
function convolve(first, second) {
    const others = Float64Array.from(second.masses);
    const masses = new Float64Array(first.masses.length + others.length - 1);
    first.masses.forEach((mass, i) => {
        for (let j = 0; j < others.length; j += 1)
            masses[i + j] = (masses[i + j] ?? 0) + mass * (others[j] ?? 0);
    });
    const least = masses.reduce((most, mass) => Math.max(most, mass), 0) * NEGLIGIBLE;
    const start = masses.findIndex((mass) => mass >= least);
    const end = masses.findLastIndex((mass) => mass >= least);
    return Object.freeze({
        lowest: first.lowest + second.lowest + start,
        masses: Object.freeze(Array.from(masses.subarray(start, end + 1))),
    });
}
/** The distribution of the sum of `times` ≥ 1 independent copies, by repeated doubling. */
function convolveCopies(one, times) {
    if (times === 1)
        return one;
    const half = convolveCopies(one, Math.floor(times / 2));
    const even = convolve(half, half);
    return times % 2 === 0 ? even : convolve(even, one);
}

;// CONCATENATED MODULE: ./lib/statistics/e-process-trials.js




/**
 * Anytime-valid evidence from several trials of each case on both sides.
 *
 * Regression: given the s passes of a case on both sides together, s_B of them fell to the candidate;
 * each bettor's wealth is multiplied by P_ω(s_B | s)/P_1(s_B | s), Fisher's noncentral
 * hypergeometric over the central one, with odds ω = (1 − κ)/(1 + κ). Its mean is 1 if the case did
 * not change, and with one trial a side it is the bet of `computePairedEvidence`. Fisher (1935), "The
 * logic of inductive inference", JRSS 98:39–82; Shafer (2021), "Testing by betting", JRSS A
 * 184:407–431.
 *
 * Not worse: the bet on the difference of the pass shares of each case, as for graded scores.
 *
 * Cases must be independent; for clustered ones use `computeScoreEvidence` on the differences of their
 * pass shares.
 * @param options.margin m, as a share
 * @throws RangeError on impossible counts or margin
 */
function computeTrialEvidence(options) {
    const { cases, margin } = options;
    const complete = listComplete(cases);
    const differences = complete.map(computeGain);
    return Object.freeze({
        logNotWorse: computeScoreEvidence({ differences, margin }).logNotWorse,
        logRegression: computeLogEvidence(placeTrialBets(startBetting(), complete)),
    });
}
/** The wealth of those who bet on a regression, after the trials of these cases. */
function placeTrialBets(wealth, cases) {
    const after = [...wealth];
    const odds = (0,betting/* computeStakes */.ty)().map((stake) => (1 - stake) / (1 + stake));
    for (const { counts, times } of e_process_trials_countEqual(cases)) {
        const { lowest, masses } = computePassDistribution(counts);
        // With one possible outcome there is nothing to bet on.
        if (masses.length === 1)
            continue;
        odds.forEach((ratio, j) => {
            // Σ P_1(x) ω^x by Horner's rule; the common factor ω^lowest cancels.
            const mean = masses.reduceRight((sum, mass) => sum * ratio + mass, 0);
            const growth = (counts.candidatePasses - lowest) * Math.log(ratio) - Math.log(mean);
            after[j] = (after[j] ?? 0) + times * growth;
        });
    }
    return Object.freeze(after);
}
/** The few different outcomes that many cases have, since the order of bets is immaterial. */
function e_process_trials_countEqual(cases) {
    const known = new Map();
    for (const counts of cases) {
        const { baselinePasses, baselineTrials, candidatePasses, candidateTrials } = counts;
        const key = `${baselinePasses} ${baselineTrials} ${candidatePasses} ${candidateTrials}`;
        const equal = known.get(key);
        if (equal === undefined)
            known.set(key, { counts, times: 1 });
        else
            equal.times += 1;
    }
    return known.values();
}

;// CONCATENATED MODULE: ./lib/statistics/trial-counts.js
/** The difference of the pass shares, candidate − baseline, of a case with trials on both sides. */
function trial_counts_computeGain(counts) {
    const { baselinePasses, baselineTrials, candidatePasses, candidateTrials } = counts;
    return candidatePasses / candidateTrials - baselinePasses / baselineTrials;
}
/**
 * The cases with a trial on both sides; the others say nothing about a difference.
 * @throws RangeError on counts that cannot be
 */
function trial_counts_listComplete(cases) {
    return cases.filter((counts) => {
        assertTrialCounts(counts);
        return counts.baselineTrials > 0 && counts.candidateTrials > 0;
    });
}
/** @throws RangeError unless the counts are whole and 0 ≤ passes ≤ trials on both sides. */
function assertTrialCounts(counts) {
    assertSide(counts.baselinePasses, counts.baselineTrials, 'baseline');
    assertSide(counts.candidatePasses, counts.candidateTrials, 'candidate');
}
function assertSide(passes, trials, side) {
    const whole = Number.isSafeInteger(passes) && Number.isSafeInteger(trials);
    if (!whole || passes < 0 || passes > trials)
        throw new RangeError(`impossible counts: ${passes} passes of ${trials} trials, ${side}`);
}

;// CONCATENATED MODULE: ./lib/statistics/bet-on-evidence.js





/** Evidence that holds at every case: bets on the outcomes of pairs. */
function betOnPairs({ pairs, relapses, fixes }) {
    const zero = pairs - relapses - fixes;
    return {
        delta: (fixes - relapses) / pairs,
        computeBounds: (alpha) => (0,e_process/* computePairedBounds */._f)({ pairs, relapses, fixes, alpha }),
        ...convertEvidence({
            regression: (0,e_process/* computeLogPairedEvidence */.SO)({ positive: relapses, negative: fixes, zero, mean: 0 }),
            improvement: (0,e_process/* computeLogPairedEvidence */.SO)({ positive: fixes, negative: relapses, zero, mean: 0 }),
        }),
    };
}
/**
 * Evidence that holds at every case: bets on which side the passes of a case fell to, and for the
 * bounds on the differences of its pass shares.
 * @param cases each with at least one trial on both sides
 */
function betOnTrials(cases) {
    const differences = Float64Array.from(cases, trial_counts_computeGain);
    const betOn = (counts) => (0,betting/* computeLogEvidence */.hu)(placeTrialBets((0,betting/* startBetting */.cY)(), counts));
    return {
        delta: computeMean(differences),
        computeBounds: (alpha) => computeScoreBounds({ differences, alpha }),
        ...convertEvidence({ regression: betOn(cases), improvement: betOn(cases.map(exchangeSides)) }),
    };
}
/** Evidence that holds at every case, or at every whole cluster: bets on their differences. */
function betOnDifferences({ differences, clusters }) {
    const mirrored = Float64Array.from(differences, (difference) => -difference);
    return {
        delta: computeMean(differences),
        computeBounds: (alpha) => computeScoreBounds({ differences, clusters, alpha }),
        ...convertEvidence({
            regression: computeLogScoreRegression({ differences, clusters }),
            improvement: computeLogScoreRegression({ differences: mirrored, clusters }),
        }),
    };
}
/** Evidence K in either direction, given as ln K, to p = min(1, 1/K). */
function convertEvidence(logs) {
    return {
        pRegression: Math.min(1, Math.exp(-logs.regression)),
        pImprovement: Math.min(1, Math.exp(-logs.improvement)),
        pValue: Math.min(1, 2 * Math.exp(-Math.max(logs.regression, logs.improvement))),
    };
}
function exchangeSides(counts) {
    return {
        baselinePasses: counts.candidatePasses,
        baselineTrials: counts.candidateTrials,
        candidatePasses: counts.baselinePasses,
        candidateTrials: counts.baselineTrials,
    };
}
function computeMean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1)
        sum += values[i] ?? 0;
    return sum / values.length;
}

// EXTERNAL MODULE: ./lib/statistics/interval.js
var statistics_interval = __webpack_require__(94982);
// EXTERNAL MODULE: ./lib/statistics/paired-counts.js
var paired_counts = __webpack_require__(58263);
;// CONCATENATED MODULE: ./lib/statistics/cmh.js


/**
 * Exact conditional test for several trials of each case on both sides. Given the passes of a case
 * on both sides together, those of the candidate are hypergeometric if nothing changed; their sum
 * S over all cases is the test statistic, and its distribution the convolution over the cases. With
 * one trial on each side this is McNemar's test.
 *
 * It uses every trial, where a majority vote of the trials would throw most of them away. P-values
 * below about 1e-55 come out as 0.
 *
 * Mantel & Haenszel (1959), "Statistical aspects of the analysis of data from retrospective studies
 * of disease", JNCI 22:719–748; Birch (1964), "The detection of partial association, I: the 2 × 2
 * case", JRSS B 26:313–324. Mid-p: Lancaster (1961), "Significance tests in discrete
 * distributions", JASA 56:223–234.
 * @throws RangeError on counts that cannot be
 */
function computeCochranMantelHaenszel(cases) {
    const strata = new Map();
    let observed = 0;
    for (const counts of cases) {
        assertTrialCounts(counts);
        observed += counts.candidatePasses;
        addToStrata(strata, counts);
    }
    let sum = { lowest: 0, masses: [1] };
    for (const { distribution, times } of strata.values())
        sum = convolve(sum, convolveCopies(distribution, times));
    const at = observed - sum.lowest;
    const below = computeMass(sum, 0, at);
    const above = computeMass(sum, at + 1, sum.masses.length);
    const equal = sum.masses[at] ?? 0;
    const midBelow = below + equal / 2;
    const midAbove = above + equal / 2;
    return Object.freeze({
        exactTwoSided: Math.min(1, 2 * (Math.min(below, above) + equal)),
        midPTwoSided: Math.min(1, 2 * Math.min(midBelow, midAbove)),
        midPRegression: Math.min(1, midBelow),
    });
}
function addToStrata(strata, counts) {
    const passes = counts.baselinePasses + counts.candidatePasses;
    const key = `${counts.baselineTrials} ${counts.candidateTrials} ${passes}`;
    const known = strata.get(key);
    if (known === undefined)
        strata.set(key, { distribution: computePassDistribution(counts), times: 1 });
    else
        known.times += 1;
}
function computeMass(distribution, from, to) {
    const { masses } = distribution;
    let sum = 0;
    for (let i = Math.max(0, from); i < Math.min(to, masses.length); i += 1)
        sum += masses[i] ?? 0;
    return sum;
}

// EXTERNAL MODULE: ./lib/statistics/mcnemar.js
var mcnemar = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/statistics/student-t.js
var student_t = __webpack_require__(68913);
;// CONCATENATED MODULE: ./lib/statistics/paired-t.js



/**
 * Cluster-robust paired t interval of a mean difference: standard error
 * (1/n) √(G/(G − 1) Σ_g (Σ_{i∈g} (D_i − D̄))²), t with G − 1 degrees of freedom, G clusters.
 * Miller (2024), "Adding error bars to evals", arXiv:2411.00640. Without ids every pair is its own
 * cluster and this is the paired t interval.
 *
 * `guarded`, which holds unless set to false, is for differences in [−1, 1] that decide something: the
 * pseudo-observations +1 and −1 are added, each a cluster of its own and as large as that of a pair is on average, and the interval stays in [−1, 1]. Without them fifty equal
 * small differences, the usual picture of a rare large one not yet seen, would have no spread.
 *
 * Undefined without pairs, or with a single cluster and no guard: the spread is unknown.
 */
function computePairedT(options) {
    const { differences, level = 0.95, clusterIds, guarded = true } = options;
    (0,statistics_interval/* assertProbability */.K)(level, 'level');
    const count = differences.length;
    if (clusterIds !== undefined && clusterIds.length !== count)
        throw new RangeError('the lists of one comparison must be equally long');
    const { groups, size } = numberClusters(count, clusterIds);
    const clusters = size + (guarded ? 2 : 0);
    if (count === 0 || clusters < 2)
        return undefined;
    const sum = computeSum(differences);
    const weight = guarded ? computeGuardWeight(groups, size) : 0;
    const observations = count + 2 * weight;
    const centre = sum / observations;
    const sums = new Float64Array(size);
    for (let i = 0; i < count; i += 1) {
        const group = groups[i] ?? 0;
        sums[group] = (sums[group] ?? 0) + ((differences[i] ?? 0) - centre);
    }
    const pseudo = weight * weight * ((1 - centre) ** 2 + (1 + centre) ** 2);
    const squares = sums.reduce((total, value) => total + value * value, pseudo);
    const standardError = Math.sqrt((clusters / (clusters - 1)) * squares) / observations;
    const degrees = clusters - 1;
    const half = (0,student_t/* computeStudentQuantile */.s9)((1 + level) / 2, degrees) * standardError;
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
/**
 * Pairs in an imagined cluster: as many as the cluster of a pair has on average, 1 where all are independent. One
 * pair would be no guard against a whole cluster that breaks and was not seen yet.
 */
function computeGuardWeight(groups, size) {
    if (size === groups.length)
        return 1;
    const sizes = new Float64Array(size);
    for (const group of groups)
        sizes[group] = (sizes[group] ?? 0) + 1;
    return sizes.reduce((sum, n) => sum + n * n, 0) / groups.length;
}
/** The mean difference above which the true one lies with one-sided `confidence`. */
function computePairedTLowerBound(analysis, confidence) {
    (0,statistics_interval/* assertProbability */.K)(confidence, 'confidence');
    const { centre, standardError, degrees } = analysis;
    return centre - (0,student_t/* computeStudentQuantile */.s9)(confidence, degrees) * standardError;
}
function computeDropProbability(centre, standardError, degrees) {
    if (standardError === 0)
        return centre === 0 ? 0.5 : centre < 0 ? 0 : 1;
    return (0,student_t/* computeStudentCdf */._w)(centre / standardError, degrees);
}
function computeSum(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i += 1)
        sum += values[i] ?? 0;
    return sum;
}

// EXTERNAL MODULE: ./lib/statistics/tango.js
var tango = __webpack_require__(63998);
;// CONCATENATED MODULE: ./lib/statistics/test-evidence.js





/** McNemar's mid-p and Tango's score bounds, for looks that were planned beforehand. */
function testPairs({ pairs, relapses, fixes }) {
    const { midPRegression, midPTwoSided } = (0,mcnemar/* computeMcNemar */.f)({ relapses, fixes });
    return {
        delta: (fixes - relapses) / pairs,
        computeBounds: (level) => {
            const confidence = 1 - level;
            return {
                lower: (0,tango/* computeTangoLowerBound */.Ex)({ pairs, relapses, fixes, confidence }),
                upper: -(0,tango/* computeTangoLowerBound */.Ex)({ pairs, relapses: fixes, fixes: relapses, confidence }),
            };
        },
        pRegression: midPRegression,
        pImprovement: 1 - midPRegression,
        pValue: midPTwoSided,
    };
}
/**
 * The exact CMH mid-p, and the wider of Tango's score bounds and the guarded t's on the differences of pass shares.
 * CMH is about these very cases: where they change both ways, it tells what they lost on balance, and the bounds what
 * cases like them may lose.
 * @param cases each with at least one trial on both sides
 */
function testTrials(cases) {
    const { midPRegression, midPTwoSided } = computeCochranMantelHaenszel(cases);
    const pairs = cases.length;
    let sum = 0;
    let squares = 0;
    for (const counts of cases) {
        const gain = trial_counts_computeGain(counts);
        sum += gain;
        squares += gain * gain;
    }
    const repeated = cases.some(({ baselineTrials, candidateTrials }) => Math.max(baselineTrials, candidateTrials) > 1);
    const differences = Float64Array.from(cases, trial_counts_computeGain);
    const spread = repeated ? testDifferences({ differences }) : undefined;
    return {
        delta: sum / pairs,
        computeBounds: (level) => {
            const confidence = 1 - level;
            const byScore = {
                lower: (0,tango/* computeTangoMomentBound */.TD)({ pairs, sum, squares, confidence }),
                upper: -(0,tango/* computeTangoMomentBound */.TD)({ pairs, sum: -sum, squares, confidence }),
            };
            // The score is too sure where few cases break wholly and all others improve a little; the t is not.
            const byT = spread?.computeBounds(level) ?? byScore;
            return {
                lower: Math.min(byScore.lower, byT.lower),
                upper: Math.max(byScore.upper, byT.upper),
            };
        },
        pRegression: midPRegression,
        pImprovement: 1 - midPRegression,
        pValue: midPTwoSided,
    };
}
/** The paired t with pseudo-observations, robust to clusters; undefined without differences. */
function testDifferences(options) {
    const { differences, clusters } = options;
    const analysis = computePairedT({ differences, clusterIds: clusters?.ids });
    if (analysis === undefined)
        return undefined;
    return {
        delta: analysis.estimate,
        computeBounds: (level) => {
            const lower = computePairedTLowerBound(analysis, 1 - level);
            return { lower: Math.max(-1, lower), upper: Math.min(1, 2 * analysis.centre - lower) };
        },
        pRegression: analysis.pRegression,
        pImprovement: 1 - analysis.pRegression,
        pValue: analysis.pValue,
    };
}

;// CONCATENATED MODULE: ./lib/statistics/evidence.js





const NOTHING_KNOWN = Object.freeze({ lower: -1, upper: 1 });
/**
 * Analyses the evidence of one metric by the method that fits it and the look: pass/fail pairs by
 * McNemar's mid-p and Tango's score, several trials by the exact CMH mid-p and Tango's score on
 * pass shares, graded or clustered differences by the guarded, cluster-robust paired t; for looks
 * at any time, all three by betting. Without cases the bounds are ±1 and the p-values 1.
 * @param options.alpha one-sided error of each claim over all looks, 0.05 unless given
 * @throws RangeError on impossible counts, differences, clusters or alpha
 */
function analyzeEvidence(evidence, options) {
    const { look, alpha = 0.05 } = options;
    (0,statistics_interval/* assertProbability */.K)(alpha, 'alpha');
    const known = evidence.kind === 'trials' ? { ...evidence, cases: trial_counts_listComplete(evidence.cases) } : evidence;
    const cases = countCases(known);
    const found = cases === 0 ? undefined : computeFindings(known, look);
    const boundsAt = (error) => () => found?.computeBounds(look.levelOf(error)) ?? NOTHING_KNOWN;
    const oneSided = once(boundsAt(alpha));
    const twoSided = once(boundsAt(alpha / 2));
    return Object.freeze({
        method: nameMethod(evidence, look),
        cases,
        delta: found?.delta,
        // Worked out when they are asked for: a look at a replay under way needs one bound of the four.
        get interval() {
            const { lower, upper } = twoSided();
            return Object.freeze({ low: lower, high: upper, level: 1 - alpha });
        },
        get lowerBound() {
            return oneSided().lower;
        },
        get upperBound() {
            return oneSided().upper;
        },
        pRegression: found?.pRegression ?? 1,
        pImprovement: found?.pImprovement ?? 1,
        pValue: found?.pValue ?? 1,
    });
}
/** Works the value out the first time that it is asked for. */
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}
function countCases(evidence) {
    switch (evidence.kind) {
        case 'pairs':
            (0,paired_counts/* assertPairedCounts */.w)(evidence);
            return evidence.pairs;
        case 'trials':
            return evidence.cases.length;
        case 'differences':
            return evidence.differences.length;
    }
}
function nameMethod(evidence, look) {
    if (look.kind === 'anytime')
        return 'betting e-process';
    switch (evidence.kind) {
        case 'pairs':
            return "McNemar mid-p, Tango's interval";
        case 'trials':
            return "exact CMH mid-p, Tango's interval on trial shares";
        case 'differences':
            return evidence.clusters === undefined ? 'paired t' : 'cluster-robust paired t';
    }
}
function computeFindings(evidence, look) {
    const anytime = look.kind === 'anytime';
    switch (evidence.kind) {
        case 'pairs':
            return anytime ? betOnPairs(evidence) : testPairs(evidence);
        case 'trials':
            return anytime ? betOnTrials(evidence.cases) : testTrials(evidence.cases);
        case 'differences':
            return anytime ? betOnDifferences(evidence) : testDifferences(evidence);
    }
}

;// CONCATENATED MODULE: ./lib/comparison/compare-metric.js

/**
 * Compares the two variants on one metric.
 * @param members positions of the cases to compare; all where undefined
 */
function compareMetric(measures, frame, members = measures.states.keys()) {
    const { metric, graded } = measures;
    const tally = tallyCases(measures, members);
    const pairs = tally.scored.length;
    const evidence = collectEvidence(measures, tally, frame.clusters);
    const analysis = analyzeEvidence(evidence, frame);
    const known = pairs > 0;
    return {
        metric,
        graded,
        pairs,
        baseline: known ? tally.baseline / pairs : undefined,
        candidate: known ? tally.candidate / pairs : undefined,
        delta: known ? (tally.candidate - tally.baseline) / pairs : undefined,
        get interval() {
            return known ? turn(analysis.interval, metric) : undefined;
        },
        pValue: known ? analysis.pValue : undefined,
        method: analysis.method,
        relapses: tally.relapses,
        fixes: tally.fixes,
        trials: tally.trials,
        unscored: tally.unscored,
        notApplicable: tally.notApplicable,
        analysis,
    };
}
function tallyCases(measures, members) {
    const { states, trials, baselinePasses, candidatePasses } = measures;
    const tally = {
        scored: [],
        baseline: 0,
        candidate: 0,
        relapses: 0,
        fixes: 0,
        trials: 0,
        unscored: 0,
        notApplicable: 0,
    };
    for (const i of members) {
        const state = states[i] ?? 'errored';
        if (state === 'not_applicable')
            tally.notApplicable += 1;
        else if (state === 'unscored')
            tally.unscored += 1;
        else if (state === 'scored') {
            tally.scored.push(i);
            tally.baseline += measures.baseline[i] ?? 0;
            tally.candidate += measures.candidate[i] ?? 0;
            const change = (candidatePasses[i] ?? 0) - (baselinePasses[i] ?? 0);
            if (change < 0)
                tally.relapses += 1;
            if (change > 0)
                tally.fixes += 1;
            tally.trials = Math.max(tally.trials, trials[i] ?? 0);
        }
    }
    return tally;
}
function collectEvidence(measures, { scored, trials, relapses, fixes }, clusters) {
    const own = clusters && {
        ids: scored.map((i) => clusters.ids[i] ?? ''),
        largest: clusters.largest,
    };
    // The counts are there already, and most suites have one trial of each case.
    if (!measures.graded && own === undefined && trials <= 1)
        return { kind: 'pairs', pairs: scored.length, relapses, fixes };
    if (!measures.graded)
        return composeEvidence(scored.map((i) => countTrials(measures, i)), own);
    const sign = measures.metric.direction === 'higher' ? 1 : -1;
    const differences = Float64Array.from(scored, (i) => sign * ((measures.candidate[i] ?? 0) - (measures.baseline[i] ?? 0)));
    return { kind: 'differences', differences, clusters: own };
}
function countTrials(measures, i) {
    const trials = measures.trials[i] ?? 0;
    return {
        baselinePasses: measures.baselinePasses[i] ?? 0,
        baselineTrials: trials,
        candidatePasses: measures.candidatePasses[i] ?? 0,
        candidateTrials: trials,
    };
}
/** Pass or fail keeps its counts as long as cases are independent; clusters need a difference for each case. */
function composeEvidence(cases, clusters) {
    const computeGain = (counts) => counts.candidatePasses / counts.candidateTrials - counts.baselinePasses / counts.baselineTrials;
    if (clusters !== undefined)
        return { kind: 'differences', differences: cases.map(computeGain), clusters };
    if (cases.some(({ baselineTrials }) => baselineTrials > 1))
        return { kind: 'trials', cases };
    const relapses = cases.filter((counts) => computeGain(counts) < 0).length;
    const fixes = cases.filter((counts) => computeGain(counts) > 0).length;
    return { kind: 'pairs', pairs: cases.length, relapses, fixes };
}
/** Statistics count towards better; the report shows the metric as it is. */
function turn(interval, { direction }) {
    return direction === 'higher'
        ? interval
        : { ...interval, low: -interval.high, high: -interval.low };
}

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
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
    (0,statistics_interval/* assertProbability */.K)(level, 'level');
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
    const random = (0,statistics_random/* createRandom */.s)(seed);
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
    const t = (0,student_t/* computeStudentQuantile */.s9)((1 - level) / 2, size - 1);
    return (0,normal/* computeNormalCdf */.C)(t * Math.sqrt(size / (size - 1)));
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
    (0,statistics_interval/* assertProbability */.K)(level, 'level');
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
    const ratios = bootstrap_quantile_resampleRatios(split, { quantile, random: (0,statistics_random/* createRandom */.s)(seed), resamples });
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
 * Compares cost, time and tokens over the planned trials; those replayed to confirm a flip are of chosen cases.
 * @param options.seed of the bootstrap
 * @param options.ratios the figures whose ratio and interval are wanted; others stay undefined, since resampling
 *   100,000 pairs takes a noticeable time
 */
function compareOperations(options) {
    const { cases, seed, frame } = options;
    const baseline = [];
    const candidate = [];
    const owners = [];
    for (const [position, { planned }] of cases.entries()) {
        for (const pair of planned) {
            if (pair.baseline.status !== 'completed' || pair.candidate.status !== 'completed')
                continue;
            baseline.push(pair.baseline);
            candidate.push(pair.candidate);
            owners.push(frame.clusters?.ids[position] ?? position);
        }
    }
    // One trial a case, and no clusters: every pair stands for itself.
    const clusterIds = frame.clusters === undefined && cases.every(({ planned }) => planned.length <= 1)
        ? undefined
        : owners;
    const level = 1 - 2 * frame.look.levelOf(frame.alpha / 2);
    const ratios = {};
    for (const name of new Set(options.ratios)) {
        const sides = readBoth(baseline, candidate, readers[name]);
        if (sides === undefined)
            continue;
        const quantile = quantiles[name];
        ratios[name] =
            quantile === undefined
                ? computeBootstrapRatio({ ...sides, seed, clusterIds, level })
                : computeBootstrapPercentileRatio({ ...sides, quantile, seed, level });
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
            baseline: countErrored(cases, 'baseline'),
            candidate: countErrored(cases, 'candidate'),
        },
        stops: {
            refusals: compareStops(cases, 'refused', frame),
            truncations: compareStops(cases, 'truncated', frame),
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
const countErrored = (cases, role) => cases.filter(({ planned }) => planned.some((pair) => pair[role].status === 'errored')).length;
/** Not stopping so is a pass: what could be chance is then told as for any metric. */
function compareStops(cases, stop, frame) {
    const counts = [];
    const ids = [];
    for (const [position, { planned }] of cases.entries()) {
        const completed = planned.filter(({ baseline, candidate }) => baseline.status === 'completed' && candidate.status === 'completed');
        if (completed.length === 0)
            continue;
        const count = (role) => completed.filter(({ [role]: trial }) => trial.status === 'completed' && trial.stop !== stop)
            .length;
        ids.push(frame.clusters?.ids[position] ?? '');
        counts.push({
            baselinePasses: count('baseline'),
            baselineTrials: completed.length,
            candidatePasses: count('candidate'),
            candidateTrials: completed.length,
        });
    }
    const { pRegression, lowerBound } = analyzeEvidence(composeEvidence(counts, frame.clusters && { ids, largest: frame.clusters.largest }), frame);
    return { pValue: pRegression, upperBound: -lowerBound };
}

;// CONCATENATED MODULE: ./lib/comparison/compare-slices.js

/**
 * Compares primary metrics on every slice, the largest slice first. A tag that all cases have is no slice.
 * @param measures of all cases, one for each metric that is wanted
 */
function compareSlices(cases, measures, options) {
    const { rule, frame } = options;
    const members = new Map();
    for (const [position, { evalCase }] of cases.entries()) {
        for (const tag of new Set(evalCase.tags)) {
            const positions = members.get(tag);
            if (positions === undefined)
                members.set(tag, [position]);
            else
                positions.push(position);
        }
    }
    return [...members]
        .filter(([tag, positions]) => positions.length >= rule.minCases &&
        positions.length < cases.length &&
        (rule.tags === undefined || rule.tags.includes(tag)))
        .toSorted(([, one], [, other]) => other.length - one.length)
        .flatMap(([tag, positions]) => measures.map((measured) => ({ tag, ...compareMetric(measured, frame, positions) })));
}

;// CONCATENATED MODULE: ./lib/comparison/error-groups.js
/** Errors and missing scores, most frequent first, so that one cause is told once. */
function groupErrors(replayed, metrics) {
    const groups = new Map();
    const add = (role, message, caseId) => {
        const key = `${role} ${message}`;
        const group = groups.get(key) ?? { role, message, cases: new Set() };
        groups.set(key, group);
        group.cases.add(caseId);
    };
    for (const { evalCase, planned, fresh } of replayed) {
        for (const pair of [...planned, ...fresh]) {
            for (const role of ['baseline', 'candidate']) {
                const trial = pair[role];
                if (trial.status === 'errored')
                    add(role, trial.message, evalCase.id);
                else {
                    for (const [index, score] of trial.scores.entries()) {
                        const metric = metrics[index];
                        if (score.kind !== 'unscored' || metric === undefined)
                            continue;
                        const by = metric.scorer.kind === 'judge' ? 'judge' : role;
                        add(by, `${metric.name} is unscored: ${score.reason}`, evalCase.id);
                    }
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

;// CONCATENATED MODULE: ./lib/statistics/variance-components.js

/**
 * Splits the spread of the case differences into noise between trials and true differences between
 * cases: σ̂² = mean over cases of Σ(x − x̄)²/(k − 1), which is k/(k − 1) p̂(1 − p̂) for pass/fail, and
 * ω̂² = s_D² − (σ̂_A² + σ̂_B²)/k, each case with its own k.
 * Miller (2024), "Adding error bars to evals", arXiv:2411.00640; one-way random effects as in
 * Searle, Casella & McCulloch (1992), "Variance components".
 *
 * Undefined with fewer than two cases of two trials on both sides: the noise is unknown.
 * @throws RangeError on a score outside [0, 1]
 */
function computeVarianceComponents(cases) {
    const repeated = cases.filter(({ baseline, candidate }) => baseline.length >= 2 && candidate.length >= 2);
    if (repeated.length < 2)
        return undefined;
    for (const { baseline, candidate } of repeated)
        for (const score of [...baseline, ...candidate])
            (0,statistics_interval/* assertShare */.G)(score, 'a score');
    const baselineNoise = repeated.map(({ baseline }) => computeVariance(baseline));
    const candidateNoise = repeated.map(({ candidate }) => computeVariance(candidate));
    const differences = repeated.map(({ baseline, candidate }) => variance_components_computeMean(candidate) - variance_components_computeMean(baseline));
    const noise = repeated.map(({ baseline, candidate }, i) => (baselineNoise[i] ?? 0) / baseline.length + (candidateNoise[i] ?? 0) / candidate.length);
    return Object.freeze({
        cases: repeated.length,
        baselineTrialVariance: variance_components_computeMean(baselineNoise),
        candidateTrialVariance: variance_components_computeMean(candidateNoise),
        caseVariance: Math.max(0, computeVariance(differences) - variance_components_computeMean(noise)),
    });
}
function variance_components_computeMean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function computeVariance(values) {
    const mean = variance_components_computeMean(values);
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

;// CONCATENATED MODULE: ./lib/comparison/estimate-noise.js

/** Undefined of graded metrics, and with fewer than two cases of two trials on both sides: the noise is unknown. */
function estimateNoise(measures) {
    // Scores are kept as means of their trials, and whether one passes says little of how far they scatter.
    if (measures.graded)
        return undefined;
    const repeated = measures.states.flatMap((state, i) => {
        const trials = measures.trials[i] ?? 0;
        if (state !== 'scored' || trials < 2)
            return [];
        return [
            {
                baseline: spell(measures.baselinePasses[i] ?? 0, trials),
                candidate: spell(measures.candidatePasses[i] ?? 0, trials),
            },
        ];
    });
    const found = computeVarianceComponents(repeated);
    if (found === undefined)
        return undefined;
    const { baselineTrialVariance, candidateTrialVariance, caseVariance } = found;
    return {
        metric: measures.metric.name,
        cases: found.cases,
        trials: measures.trials.reduce((most, trials) => Math.max(most, trials), 0),
        flipRate: 2 * baselineTrialVariance,
        baselineTrialVariance,
        candidateTrialVariance,
        caseVariance,
    };
}
/** So many ones, and zeros up to the number of trials: the order within a case is immaterial. */
function spell(passes, trials) {
    return Array.from({ length: trials }, (_, trial) => (trial < passes ? 1 : 0));
}

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

// EXTERNAL MODULE: ./lib/comparison/classify-case.js
var classify_case = __webpack_require__(81212);
;// CONCATENATED MODULE: ./lib/comparison/judged-case.js


/** Sums up the trials of a case. */
function judgeCase(replayed, metrics) {
    const { evalCase, planned, fresh } = replayed;
    const pairs = [...planned, ...fresh];
    const outcomes = pairs.map((pair) => resolveOutcome(pair, metrics));
    const { verdict: found, baseline, candidate } = (0,classify_case/* classifyCase */.b)(outcomes, planned.length);
    // A pin that is broken is told as what it is, however its trials scatter.
    const isBroken = isPinBroken({ evalCase, passes: { baseline, candidate } });
    const verdict = isBroken && found.kind === 'flaky' ? { ...found, kind: 'relapse', confirmed: true } : found;
    const shown = pairs['flip' in verdict ? verdict.flip : 0];
    if (shown === undefined)
        throw new Error(`case ${evalCase.id} has no trial`);
    return {
        evalCase,
        verdict,
        passes: { baseline, candidate },
        baseline: shown.baseline,
        candidate: shown.candidate,
    };
}
/** A case without a severity counts as medium. */
const severityRank = { critical: 0, high: 1, medium: 2, low: 3 };
/** Pinned first, then by severity; equal ones keep their order. */
function byImportance({ evalCase: one }, { evalCase: other }) {
    if (one.pinned !== other.pinned)
        return one.pinned ? -1 : 1;
    return severityRank[one.severity ?? 'medium'] - severityRank[other.severity ?? 'medium'];
}
/**
 * A pin of which a first trial failed is tried again on both sides; it is broken when more than half of its trials
 * fail on the candidate, 2 of 3, and the baseline passes more than half of its own.
 */
function isPinBroken({ evalCase, passes, }) {
    const { baseline, candidate } = passes;
    return (evalCase.pinned &&
        baseline.trials > 0 &&
        2 * baseline.passed > baseline.trials &&
        2 * candidate.passed < candidate.trials);
}
/** Trials that a pin has when it was tried twice more. */
const pinTrials = 3;
/** A pin of which a trial failed has to be tried again until it has three: whatever the baseline did, by chance. */
function isPinDoubtful({ evalCase, passes }) {
    const { trials, passed } = passes.candidate;
    return evalCase.pinned && trials > 0 && trials < pinTrials && passed < trials;
}
/** A pin that the baseline does not hold protects nothing. */
function isPinFailing({ evalCase, passes }) {
    const { baseline, candidate } = passes;
    return (evalCase.pinned &&
        baseline.trials > 0 &&
        2 * baseline.passed <= baseline.trials &&
        2 * candidate.passed < candidate.trials);
}

;// CONCATENATED MODULE: ./lib/comparison/measure-metric.js

/** Reads the scores of the metric at `index` of the suite from the planned trials of each case. */
function measureMetric(cases, { metric, index }) {
    const size = cases.length;
    const baseline = new Float64Array(size);
    const candidate = new Float64Array(size);
    const baselinePasses = new Uint16Array(size);
    const candidatePasses = new Uint16Array(size);
    const trials = new Uint16Array(size);
    const states = cases.map(({ planned }, position) => {
        let state = 'errored';
        for (const pair of planned) {
            const before = scoreOf(pair.baseline, index);
            const after = scoreOf(pair.candidate, index);
            if (before.kind === 'scored' && after.kind === 'scored') {
                trials[position] = (trials[position] ?? 0) + 1;
                baseline[position] = (baseline[position] ?? 0) + before.value;
                candidate[position] = (candidate[position] ?? 0) + after.value;
                if ((0,config_metric/* passes */.WE)(metric, before.value))
                    baselinePasses[position] = (baselinePasses[position] ?? 0) + 1;
                if ((0,config_metric/* passes */.WE)(metric, after.value))
                    candidatePasses[position] = (candidatePasses[position] ?? 0) + 1;
                if (state === 'errored')
                    state = 'scored';
            }
            else if (before.kind === 'not_applicable' || after.kind === 'not_applicable')
                state = 'not_applicable';
            else if (before.kind === 'unscored' || after.kind === 'unscored')
                state = 'unscored';
            else
                return 'errored';
        }
        return state;
    });
    for (let i = 0; i < size; i += 1) {
        const count = trials[i] ?? 0;
        if (count <= 1)
            continue;
        baseline[i] = (baseline[i] ?? 0) / count;
        candidate[i] = (candidate[i] ?? 0) / count;
    }
    const graded = (0,config_metric/* isGraded */.gF)(metric);
    return { metric, graded, states, baseline, candidate, baselinePasses, candidatePasses, trials };
}
function scoreOf(trial, index) {
    return trial.status === 'completed' ? (trial.scores[index] ?? missing) : missing;
}
/** An errored trial is counted by the suite, not as an unscored case of every metric. */
const missing = { kind: 'errored' };

;// CONCATENATED MODULE: ./lib/comparison/replayed-case.js
/** Puts the trials of each case together, by number, in the order in which the cases appear. */
function groupByCase(pairs) {
    const groups = new Map();
    for (const pair of pairs) {
        const group = groups.get(pair.evalCase.id);
        if (group === undefined)
            groups.set(pair.evalCase.id, [pair]);
        else
            group.push(pair);
    }
    return Array.from(groups.values(), (group) => {
        const [first] = group;
        if (first === undefined)
            throw new Error('a case without a trial was grouped');
        if (group.length === 1 && !first.fresh)
            return { evalCase: first.evalCase, planned: group, fresh: [] };
        const byNumber = group.toSorted((one, other) => one.trial - other.trial);
        return {
            evalCase: first.evalCase,
            planned: byNumber.filter(({ fresh }) => !fresh),
            fresh: byNumber.filter(({ fresh }) => fresh),
        };
    });
}

;// CONCATENATED MODULE: ./lib/comparison/compare-suite.js









/** Compares the two variants of a suite. */
function compareSuite(options) {
    const { metrics } = options;
    const cases = groupByCase(options.pairs);
    const judged = cases.map((replayed) => judgeCase(replayed, metrics));
    const pins = groupByCase(options.pinsBeyond ?? []).map((pin) => judgeCase(pin, metrics));
    const measures = measureMetrics(cases, metrics);
    const compared = compareMeasures(measures, cases, options);
    const having = (kind) => judged.filter(({ verdict }) => verdict.kind === kind).toSorted(byImportance);
    return {
        ...compared,
        counts: compare_suite_countCases(judged, options.cases),
        noise: measures.flatMap((measured) => measured.metric.primary ? (estimateNoise(measured) ?? []) : []),
        relapses: having('relapse'),
        fixes: having('fix'),
        flaky: having('flaky'),
        pinsBroken: [...judged, ...pins].filter(isPinBroken),
        pinnedFailing: [...judged, ...pins].filter(isPinFailing),
        pinsUnknown: [
            ...pins.filter(({ verdict }) => verdict.kind === 'errored' || verdict.kind === 'unscored'),
            ...[...judged, ...pins].filter((pin) => isPinDoubtful(pin) && !isPinBroken(pin) && wasTriedAgain(pin, options)),
        ],
        operations: compareCaseOperations(cases, compared.frame, options),
        errors: groupErrors([...cases, ...groupByCase(options.pinsBeyond ?? [])], metrics),
    };
}
/**
 * Metrics and slices alone: what a look at a replay under way needs.
 * @param wanted whether slices have a say in the verdict; else there are none, since many looks take their time
 */
function compareMetrics(options, wanted) {
    const cases = groupByCase(options.pairs);
    const measures = measureMetrics(cases, options.metrics);
    const errored = cases.filter(({ planned }) => planned.some(({ baseline, candidate }) => [baseline, candidate].some(({ status }) => status === 'errored'))).length;
    const none = { tags: [], minCases: 1 };
    const slices = wanted.slices ? options.slices : none;
    const compared = compareMeasures(measures, cases, {
        ...options,
        ...(slices === undefined ? {} : { slices }),
    });
    return { ...compared, errored };
}
/** Cost, time and tokens alone. */
function compareSuiteOperations(options) {
    const cases = groupByCase(options.pairs);
    return compareCaseOperations(cases, frameOf(cases, options), options);
}
/** Recordings may hold no second trial; a trial that was sent and is missing leaves a pin open. */
function wasTriedAgain({ evalCase }, { pairs, pinsBeyond = [] }) {
    return [...pairs, ...pinsBeyond].some((pair) => pair.fresh && pair.evalCase.id === evalCase.id);
}
function measureMetrics(cases, metrics) {
    return metrics.map((metric, index) => measureMetric(cases, { metric, index }));
}
function compareMeasures(measures, cases, options) {
    const frame = frameOf(cases, options);
    return {
        frame,
        metrics: measures.map((measured) => compareMetric(measured, frame)),
        slices: compareSlices(cases, measures.filter(({ metric }) => metric.primary), { rule: options.slices ?? { tags: undefined, minCases: 10 }, frame }),
    };
}
function compareCaseOperations(cases, frame, { seed, ratios = [] }) {
    return compareOperations({ cases, seed, frame, ratios: ['cost', 'latency_p95', ...ratios] });
}
function frameOf(cases, options) {
    const { look = statistics_look/* wholeLook */.F1, alpha = 0.05, clusterOf, largestCluster = cases.length } = options;
    const ids = clusterOf && cases.map(({ evalCase }) => clusterOf(evalCase.id));
    return { look, alpha, clusters: ids && { ids, largest: largestCluster } };
}
function compare_suite_countCases(judged, cases) {
    const count = (kind, confirmed) => judged.filter(({ verdict }) => verdict.kind === kind &&
        (confirmed === undefined || ('confirmed' in verdict && verdict.confirmed === confirmed))).length;
    const known = {
        bothPass: count('pass'),
        relapses: count('relapse'),
        fixes: count('fix'),
        flaky: count('flaky'),
        bothFail: count('fail'),
    };
    return {
        cases,
        pairs: Object.values(known).reduce((sum, number) => sum + number, 0),
        ...known,
        unconfirmedRelapses: count('relapse', false),
        unconfirmedFixes: count('fix', false),
        unscored: count('unscored'),
        errored: count('errored') + (cases - judged.length),
    };
}

// EXTERNAL MODULE: ./lib/config/gates.js
var config_gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/gate/is-settled.js
var is_settled = __webpack_require__(39787);
;// CONCATENATED MODULE: ./lib/replay/ledger.js
/**
 * Keeps pairs by the place of their case in the order of replay. Evidence is only ever taken from the head of that
 * order: what happens to be fast would be no random part of the cases.
 * @param order the cases in the order of replay
 * @param trials planned for each case
 */
function createLedger(order, trials) {
    const places = new Map(order.map(({ id }, place) => [id, place]));
    const kept = order.map(() => []);
    const missing = new Uint16Array(order.length).fill(trials);
    let complete = 0;
    return {
        add(pair) {
            const place = places.get(pair.evalCase.id);
            if (place === undefined)
                throw new Error(`case ${pair.evalCase.id} was not to be replayed`);
            if (!isAbsent(pair))
                kept[place]?.push(pair);
            if (pair.fresh)
                return;
            missing[place] = Math.max(0, (missing[place] ?? 0) - 1);
            while (complete < order.length && missing[complete] === 0)
                complete += 1;
        },
        get complete() {
            return complete;
        },
        listFirst: (cases) => kept.slice(0, cases).flat(),
        listBeyond: (cases) => kept.slice(cases).flat(),
    };
}
/** Recordings may hold one trial of each case; that there is no second one is no error. */
function isAbsent({ trial, baseline, candidate }) {
    return (trial > 0 &&
        [baseline, candidate].some((side) => side.status === 'errored' && side.kind === 'not_recorded'));
}

;// CONCATENATED MODULE: ./lib/replay/order.js

/**
 * A seeded order, every one equally likely. Cases that belong together stay together and are shuffled as one, so
 * that what is known after any of them is a random part of all clusters.
 * @param clusters by position of the case; undefined where every case is independent
 */
function resolveOrder(options) {
    const { cases, clusters, seed } = options;
    if (clusters === undefined)
        return {
            positions: (0,statistics_random/* shuffle */.k)(cases, seed),
            ends: Uint32Array.from({ length: cases }, (_, i) => i + 1),
        };
    const members = new Map();
    for (const [position, cluster] of clusters.entries()) {
        const positions = members.get(cluster);
        if (positions === undefined)
            members.set(cluster, [position]);
        else
            positions.push(position);
    }
    const groups = [...members.values()];
    const positions = [];
    const ends = [];
    for (const group of (0,statistics_random/* shuffle */.k)(groups.length, seed)) {
        positions.push(...(groups[group] ?? []));
        ends.push(positions.length);
    }
    return { positions: Uint32Array.from(positions), ends: Uint32Array.from(ends) };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
;// CONCATENATED MODULE: ./lib/dataset/case-hash.js

/**
 * Names what a case asks and expects, and not who owns it or how it is tagged. A completion that was received for a
 * case as it stands cannot be the reason why it was curated so; one that is older than the case may be.
 * @returns 64 hex digits
 */
function computeCaseHash({ id, input, messages, expected, metrics }) {
    return (0,canonical_json/* computeHash */._)({ id, input, messages, expected, metrics });
}

// EXTERNAL MODULE: ./lib/prompt/request-hash.js
var request_hash = __webpack_require__(83448);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/recordings/log-row.js

/**
 * A line of the trial log. It is a recording too: `--recorded` answers from a trial log as from any other file.
 * @param modelName `provider/model`
 */
function composeLogRow(modelName, request, { completion, cost }, context) {
    const { caseId, trial, messages, parameters, application } = request;
    return {
        case: caseId,
        model: modelName,
        trial,
        request: (0,request_hash/* computeRequestHash */.n)(request),
        ...composeAnswer(completion),
        trial_log: {
            ...context,
            messages,
            input: application?.input,
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
        billed_usd: completion.billedUsd,
    };
}

// EXTERNAL MODULE: ./lib/variant/variant.js
var variant = __webpack_require__(93384);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
;// CONCATENATED MODULE: ./lib/replay/run-trial.js








/** Renders and sends one request. A failure of the provider, a spent budget and a cancelled run are answers too. */
async function callTrial({ suite, evalCase, trial, arm }, { callModel, reuseCompletion, evidence, signal }) {
    const rendered = arm.renderer(evalCase, suite.datasetFile);
    const request = { ...(0,variant/* computeRequest */.t)(arm.variant, rendered), caseId: evalCase.id, trial };
    try {
        signal.throwIfAborted();
        const known = await evidence.find({
            caseId: evalCase.id,
            role: arm.role,
            trial,
            requestHash: (0,request_hash/* computeRequestHash */.n)(request),
            caseHash: computeCaseHash(evalCase),
        });
        if (known !== undefined)
            return { request, called: reuseCompletion(arm.target, known), reused: true };
        return { request, called: await callModel(arm.target, request, { signal }), reused: false };
    }
    catch (error) {
        return { failed: describeFailure(error, signal) };
    }
}
/** Scores what came back, and writes it to the trial log. */
async function completeTrial({ suite, evalCase, arm, fresh, answer }, { trialLog, evidence, signal }) {
    if ('failed' in answer)
        return answer.failed;
    const { request, called } = answer;
    const { completion, cost } = called;
    const row = composeLogRow(arm.variant.modelName, request, called, {
        suite: suite.name,
        role: arm.role,
        endpoint: (0,providers_endpoint/* renderAddress */.vY)(arm.variant.endpoint),
        case_hash: computeCaseHash(evalCase),
        fingerprint: arm.variant.fingerprint,
        fresh,
    });
    // Before it is scored: a judge may take its time, and what was paid for must not be lost meanwhile.
    if (!answer.reused)
        evidence.append(arm.role, row);
    const scores = await scoreAll(suite, { completion, evalCase, trial: request.trial }, signal);
    const named = suite.scorers.map(({ metric }, index) => [metric.name, scores[index]]);
    const location = trialLog.append({
        ...row,
        trial_log: { ...row.trial_log, scores: Object.fromEntries(named) },
    });
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
 * Replays what is wanted on both variants. Pairs come back as they are complete; the trials of a pair start one
 * after the other, baseline first and candidate first in turn, so that drift in time hits both alike.
 * After the signal aborts, or the budget is spent, what was not sent comes back as errored trials.
 * @param wanted is asked for the next pair when there is room to send it, so it may end as soon as enough is known
 */
async function* replaySuite(suite, wanted, ports) {
    const jobs = createJobs(suite, wanted);
    const finished = [];
    let wake = () => { };
    let failure;
    const complete = async (job, answer) => {
        await afterSending();
        job.trials[job.arm.role] = await completeTrial({ ...job, suite, answer }, ports);
        ports.onTrial();
        const { baseline, candidate } = job.trials;
        if (baseline !== undefined && candidate !== undefined) {
            const { evalCase, trial, fresh } = job;
            finished.push({ evalCase, trial, fresh, baseline, candidate });
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
function* createJobs(suite, wanted) {
    let position = 0;
    for (const request of wanted) {
        const trials = {};
        const arms = position % 2 === 0 ? [suite.baseline, suite.candidate] : [suite.candidate, suite.baseline];
        for (const arm of arms)
            yield { ...request, trials, arm };
        position += 1;
    }
}

// EXTERNAL MODULE: ./lib/statistics/plan-looks.js
var plan_looks = __webpack_require__(43517);
;// CONCATENATED MODULE: ./lib/collect-evidence.js









/** Flips that are tried again, relapses before fixes, the most important first; pins always are. */
const flipsTriedAgain = 20;
/** Fresh trials of each, on each side. */
const freshTrials = 2;
/**
 * Replays a suite until it is decided: cases in a seeded order, looked at as the design says. Then the pins that
 * were not reached, and fresh trials of the cases that flipped.
 */
async function collect_evidence_collectEvidence(options, ports) {
    const { cases, design, rules, seed, alpha } = options;
    const order = resolveOrder({ cases: cases.length, clusters: design.clusters, seed });
    const ordered = Array.from(order.positions).flatMap((position) => cases[position] ?? []);
    const ledger = createLedger(ordered, design.trials);
    const compose = ({ cases: first, look }) => ({
        metrics: rules.metrics,
        pairs: ledger.listFirst(first),
        cases: first,
        seed,
        ratios: config_gates/* relativeGates */.rW.filter((name) => rules.gates.relative[name] !== undefined),
        slices: rules.gates.slices,
        look,
        alpha,
        ...composeClusters(options),
    });
    const { last, looks } = await replayUntilSettled({ ...options, ordered, ledger, looks: (0,plan_looks/* planLooks */.E)({ ...design, ...order }), compose }, ports);
    await replayPins({ ...options, ordered, ledger, first: last.cases }, ports);
    const triedAgain = await confirmFlips({ ...options, ledger, first: last.cases }, ports);
    const byDataset = new Map(cases.map(({ id }, position) => [id, position]));
    const evidence = compose(last);
    const beyond = ledger.listBeyond(last.cases);
    return {
        evidence: {
            ...evidence,
            pairs: evidence.pairs.toSorted((one, other) => (byDataset.get(one.evalCase.id) ?? 0) - (byDataset.get(other.evalCase.id) ?? 0)),
            pinsBeyond: beyond.filter(({ evalCase }) => evalCase.pinned),
        },
        course: {
            design,
            planned: cases.length,
            decidedAt: last.cases,
            looks,
            beyond: new Set(beyond.map(({ evalCase }) => evalCase.id)).size,
            triedAgain,
            earlierReplays: ports.evidence.earlierReplays,
        },
    };
}
/** Replays in order, and stops asking for more when a look finds everything decided. */
async function replayUntilSettled(options, ports) {
    const { suite, ordered, design, ledger, looks, compose, rules } = options;
    const failing = rules.gates.slices.fail;
    let settled;
    let taken = 0;
    let asked = 0;
    function* listWanted() {
        for (const evalCase of ordered) {
            if (settled !== undefined)
                return;
            asked += 1;
            for (let trial = 0; trial < design.trials; trial += 1)
                yield { evalCase, trial, fresh: false };
        }
    }
    for await (const pair of replaySuite(suite, listWanted(), ports)) {
        ledger.add(pair);
        for (let next = looks[taken]; settled === undefined && next !== undefined && ledger.complete >= next.cases; next = looks[taken]) {
            taken += 1;
            const evidence = compose(next);
            const compareOperations = () => compareSuiteOperations(evidence);
            if ((0,is_settled/* isSettled */.I)(compareMetrics(evidence, { slices: failing }), rules, compareOperations))
                settled = next;
        }
    }
    if (settled !== undefined)
        ports.onPlanChange(-2 * design.trials * (ordered.length - asked));
    const last = settled ?? looks.at(-1);
    if (last === undefined)
        throw new Error('a replay without a case was planned');
    return { last, looks: Math.max(1, taken) };
}
/** A pin must hold whatever the rest says, so those that were not reached are replayed too. */
async function replayPins(options, ports) {
    const { suite, ordered, ledger, first, design } = options;
    const begun = new Set(ledger.listBeyond(first).map(({ evalCase }) => evalCase.id));
    const wanted = ordered
        .slice(first)
        .filter(({ pinned, id }) => pinned && !begun.has(id))
        .flatMap((evalCase) => Array.from({ length: design.trials }, (_, trial) => ({ evalCase, trial, fresh: false })));
    ports.onPlanChange(2 * wanted.length);
    for await (const pair of replaySuite(suite, wanted, ports))
        ledger.add(pair);
}
/** Tries flips again that no other trial speaks for or against. */
async function confirmFlips(options, ports) {
    const { suite, ledger, first, rules, design } = options;
    const pairs = [
        ...ledger.listFirst(first),
        ...ledger.listBeyond(first).filter(({ evalCase }) => evalCase.pinned),
    ];
    const judged = groupByCase(pairs).map((replayed) => judgeCase(replayed, rules.metrics));
    const suspects = selectSuspects(judged, rules.gates.maxRelapses !== undefined);
    const wanted = suspects.flatMap(({ evalCase }) => Array.from({ length: freshTrials }, (_, more) => ({
        evalCase,
        trial: design.trials + more,
        fresh: true,
    })));
    if (ports.signal.aborted || !options.triesFlipsAgain)
        return 0;
    ports.onPlanChange(2 * wanted.length);
    const answered = new Set();
    for await (const pair of replaySuite(suite, wanted, ports)) {
        ledger.add(pair);
        if (pair.baseline.status === 'completed' && pair.candidate.status === 'completed')
            answered.add(pair.evalCase.id);
    }
    return answered.size;
}
/** Doubtful pins, then relapses and then fixes that no other trial bears out, the most important first. */
function selectSuspects(judged, everyRelapseCounts) {
    const pins = judged.filter(isPinDoubtful);
    const unconfirmed = (kind) => judged
        .filter(({ verdict }) => verdict.kind === kind && !verdict.confirmed)
        .filter((suspect) => !pins.includes(suspect))
        .toSorted(byImportance);
    const relapses = unconfirmed('relapse');
    // A limit on relapses counts them, so that chance must not be among them.
    const tried = everyRelapseCounts ? relapses : relapses.slice(0, flipsTriedAgain);
    const left = Math.max(0, flipsTriedAgain - tried.length);
    return [...pins, ...tried, ...unconfirmed('fix').slice(0, left)];
}
function composeClusters({ cases, design: { clusters }, }) {
    if (clusters === undefined)
        return {};
    const byId = new Map(cases.map(({ id }, position) => [id, clusters[position] ?? id]));
    const sizes = new Map();
    for (const cluster of clusters)
        sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    return {
        clusterOf: (id) => byId.get(id) ?? id,
        largestCluster: Math.max(...sizes.values()),
    };
}

// EXTERNAL MODULE: ./lib/wording/noise.js
var wording_noise = __webpack_require__(58722);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/gate/sentences.js
var sentences = __webpack_require__(88413);
;// CONCATENATED MODULE: ./lib/gate/judge-evidence.js


/** Missing evidence never passes. */
function judgeEvidence({ counts, pinsUnknown }) {
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
    if (pinsUnknown.length > 0) {
        missing.push({
            name: 'evidence',
            verdict: 'incomplete',
            reason: `${(0,format/* formatPlural */.yk)(pinsUnknown.length, 'pinned case')} could not be replayed and scored on both sides: ${(0,sentences/* listSome */.X)(pinsUnknown.map(({ evalCase }) => evalCase.id))}`,
        });
    }
    return missing;
}

;// CONCATENATED MODULE: ./lib/gate/verdict.js
const order = ['incomplete', 'fail', 'inconclusive', 'pass'];
/** The worst decides: missing evidence above all, then a failure, then what could not be decided. */
function resolveWorst(verdicts) {
    return order.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}

;// CONCATENATED MODULE: ./lib/gate/judge-noise.js



/**
 * What a replay of the baseline against itself says: nothing is judged, but missing evidence is still missing.
 * The reasons tell by how much two equal variants differ.
 */
function judgeNoise(comparison) {
    const missing = judgeEvidence(comparison);
    const verdict = resolveWorst(missing.map((gate) => gate.verdict));
    return {
        verdict,
        reasons: [...missing.map((gate) => gate.reason), ...describeNoise(comparison)],
        warnings: [],
        gates: missing,
        metricVerdicts: {},
        margins: {},
        worstDeltas: {},
        slices: [],
        sliceStories: [],
    };
}
function describeNoise({ noise }) {
    return noise.map((estimate) => {
        const trialVariance = (estimate.baselineTrialVariance + estimate.candidateTrialVariance) / 2;
        return `${estimate.metric}: ${(0,wording_noise/* describeFlips */.w)({ flipRate: 2 * trialVariance, trialVariance })}`;
    });
}

;// CONCATENATED MODULE: ./lib/gate/describe-warnings.js

/** What a reader should look at although no rule asks for it, one sentence each. */
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

// EXTERNAL MODULE: ./lib/gate/judge-claims.js
var judge_claims = __webpack_require__(63016);
;// CONCATENATED MODULE: ./lib/gate/judge-floors.js

/**
 * The candidate's own figure against the floor (or ceiling) of the metric: a rule about this dataset as it is, so the
 * figure decides, without statistics. Undefined where none is asked, or where nothing was scored.
 */
function judgeFloor(comparison, gate) {
    const { metric, candidate, pairs, graded } = comparison;
    const limit = metric.direction === 'higher' ? gate?.floor : gate?.ceiling;
    if (limit === undefined || candidate === undefined)
        return undefined;
    const unit = graded ? 'score' : 'percent';
    const word = metric.direction === 'higher' ? 'floor' : 'ceiling';
    const kept = metric.direction === 'higher'
        ? candidate >= limit - roundingError
        : candidate <= limit + roundingError;
    return {
        name: metric.name,
        verdict: kept ? 'pass' : 'fail',
        reason: `${metric.name} is ${(0,format/* formatValue */.Fl)(candidate, unit)} on the candidate in ${(0,format/* formatPlural */.yk)(pairs, 'case')}, and the ${word} is ${(0,format/* formatValue */.Fl)(limit, unit)}`,
    };
}
/** A mean of scores must not miss a floor by its last bit. */
const roundingError = 1e-12;

// EXTERNAL MODULE: ./lib/gate/judge-metric.js + 1 modules
var judge_metric = __webpack_require__(23849);
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
/** Refusals and truncations as a share of the trials: more than accepted fails when chance does not explain it. */
function judgeShares(comparison, gates) {
    return config_gates/* shareGates */.Sq.flatMap((name) => {
        const accepted = gates[name];
        return accepted === undefined ? [] : [judgeShare(name, accepted, comparison)];
    });
}
function judgeShare(name, accepted, { operations, frame }) {
    const { pairs, stops } = operations;
    if (pairs === 0) {
        const reason = `${name} could not be compared: no pair was completed`;
        return { name, verdict: 'incomplete', reason };
    }
    const stop = name === 'refusals' ? 'refused' : 'truncated';
    const before = operations.baseline[stop];
    const after = operations.candidate[stop];
    const significant = stops[name].pValue <= frame.look.levelOf(frame.alpha);
    const tooMany = (after - before) / pairs > accepted;
    const verdict = !tooMany ? 'pass' : significant ? 'fail' : 'inconclusive';
    const reason = `${name} ${before} → ${after} of ${(0,format/* formatPlural */.yk)(pairs, 'trial')}; an increase of ${(0,format/* formatPercent */.l9)(accepted)} of them is accepted`;
    return { name, verdict, reason };
}

// EXTERNAL MODULE: ./lib/gate/judge-slices.js
var judge_slices = __webpack_require__(38334);
;// CONCATENATED MODULE: ./lib/gate/judge-suite.js










/** Applies the rules to what was measured. Pure; never throws for a bad result. */
function judgeSuite(comparison, rules) {
    const metricVerdicts = {};
    const margins = {};
    const worstDeltas = {};
    const gates = [...judgeEvidence(comparison), ...judgeCases(comparison, rules)];
    const claimed = (0,judge_claims/* judgeClaims */.r)(comparison, rules);
    for (const { compared, gate, decision } of claimed.metrics) {
        const { name } = compared.metric;
        const judged = (0,judge_metric/* judgeMetric */.mg)(compared, gate, decision);
        metricVerdicts[name] = judged.verdict;
        margins[name] = gate?.margin ?? null;
        worstDeltas[name] = judged.worstDelta ?? null;
        const floor = judgeFloor(compared, gate);
        for (const result of [judged.result, floor])
            if (result !== undefined)
                gates.push(result);
    }
    const sliced = (0,judge_slices/* judgeSlices */.ND)(claimed.slices, {
        rule: rules.gates.slices,
        frame: comparison.frame,
    });
    gates.push(...sliced.gates);
    gates.push(...judgeRelative(comparison.operations, rules.gates.relative));
    gates.push(...judgeShares(comparison, rules.gates.shares));
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
        slices: sliced.slices,
        sliceStories: (0,judge_slices/* tellOppositeSlices */.WW)(sliced.slices, comparison.metrics),
    };
}
/** Rules about single cases: pins, and how many relapses are accepted at all. */
function judgeCases(comparison, rules) {
    const results = [];
    const pinned = comparison.pinsBroken;
    if (pinned.length > 0) {
        results.push({
            name: 'pins',
            verdict: 'fail',
            reason: `${(0,format/* formatPlural */.yk)(pinned.length, 'pinned case')} relapsed, whatever the average says: ${(0,sentences/* listSome */.X)(pinned.map(describePin))}`,
        });
    }
    if (rules.lost.pins.length > 0) {
        results.push({
            name: 'pins',
            verdict: 'fail',
            reason: `${(0,format/* formatPlural */.yk)(rules.lost.pins.length, 'pinned case')} of base ${rules.lost.pins.length === 1 ? 'is' : 'are'} gone or no longer pinned in this change: ${(0,sentences/* listSome */.X)(rules.lost.pins)}; land that first, on its own`,
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
/** `case-1`, with its trials where there were several: `case-1 (failed 2 of 3)`. */
function describePin({ evalCase, passes }) {
    const { passed, trials } = passes.candidate;
    return trials < 2 ? evalCase.id : `${evalCase.id} (failed ${trials - passed} of ${trials})`;
}

;// CONCATENATED MODULE: ./lib/recordings/evidence.js
/** @throws EvidenceError when there is a file that cannot be read; damaged lines are counted instead */
async function openEvidence({ suite, baseline, candidate }, ports) {
    const open = (role, { model, endpoint }) => ports.openRecordings({ suite, role, model, endpoint });
    const recordings = {
        baseline: await open('baseline', baseline),
        candidate: await open('candidate', candidate),
    };
    const history = await ports.openHistory({
        suite,
        baseline: baseline.fingerprint,
        candidate: candidate.fingerprint,
        endpoints: [baseline.endpoint, candidate.endpoint],
    });
    let begun;
    let isNoted = false;
    return {
        firstPlan: history.firstPlan,
        earlierReplays: history.earlierReplays,
        nextTrial: history.nextTrial,
        rejected: recordings.baseline.rejected + recordings.candidate.rejected + history.rejected,
        find: ({ role, ...trial }) => recordings[role].find(trial),
        begin: (plan, trials) => {
            begun = { plan, trials };
        },
        append(role, row) {
            if (begun !== undefined && !isNoted)
                history.note(begun.plan, begun.trials);
            isNoted = true;
            recordings[role].append(row);
        },
        async close() {
            const stores = [recordings.baseline, recordings.candidate, history];
            const closed = await Promise.allSettled(stores.map((store) => store.close()));
            for (const end of closed)
                if (end.status === 'rejected')
                    throw end.reason;
        },
    };
}

// EXTERNAL MODULE: ./lib/report/build-suite-report.js + 4 modules
var build_suite_report = __webpack_require__(84085);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/report/read-shown-pairs.js

const rowSchema = schemas/* object */.Ikc({
    output: schemas/* string */.YjP(),
    tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })),
    stop: schemas/* enum */.k5n(['complete', 'tool_call', 'truncated', 'refused', 'empty']),
})
    .transform(({ output, tool_calls, stop }) => ({ text: output, tool_calls, stop }));
/** So many relapses, and as many fixes and flaky cases, are shown with their outputs; the trial log has all. */
const maximumShownPairs = 1_000;
/**
 * Reads what both sides answered back from the trial log, for the cases that a reader will look at.
 * @returns at most `maximumShownPairs`, in the order given
 */
async function readShownPairs(cases, trialLog) {
    const read = async (trial) => {
        if (trial.status !== 'completed')
            throw new Error('an errored trial has no output');
        return rowSchema.parse(await trialLog.read(trial.location));
    };
    const shown = [];
    for (const judged of cases.slice(0, maximumShownPairs)) {
        const [baseline, candidate] = await Promise.all([
            read(judged.baseline),
            read(judged.candidate),
        ]);
        shown.push({ judged, baseline, candidate });
    }
    return shown;
}

;// CONCATENATED MODULE: ./lib/evaluate-suite.js









/** One-sided error of each claim of a verdict. */
const usualAlpha = 0.05;
/** One suite from its plan to its report: replay → score → compare → gate. */
async function evaluateSuite(planned, ports) {
    const { baseline, candidate } = planned.plan;
    const evidence = await openEvidence({ suite: planned.change.name, baseline: asSide(baseline), candidate: asSide(candidate) }, ports);
    try {
        return await evaluateWith(planned, { ...ports, evidence });
    }
    finally {
        await evidence.close();
    }
}
const asSide = ({ fingerprint, modelName, endpoint }) => ({
    fingerprint,
    model: modelName,
    endpoint: (0,providers_endpoint/* renderAddress */.vY)(endpoint),
});
async function evaluateWith({ change, plan, rules, lost }, ports) {
    const { trialLog, baseline, candidate, baselineOnly } = ports;
    // Another order of what was received before would be another chance to stop at a look that pleases.
    const seed = ports.evidence.firstPlan?.seed ?? ports.seed;
    const { prepared } = plan;
    const { design, alpha } = continueReplay(plan.design, ports);
    const firstPlan = ports.evidence.firstPlan ?? { seed, trials: plan.design.trials };
    ports.evidence.begin(firstPlan, design.trials);
    const { evidence, course } = await collect_evidence_collectEvidence({
        suite: { ...prepared, baseline, candidate },
        cases: prepared.cases,
        design,
        rules,
        seed,
        alpha,
        triesFlipsAgain: !baselineOnly,
    }, ports);
    const comparison = compareSuite(evidence);
    const judgement = baselineOnly
        ? judgeNoise(comparison)
        : judgeSuite(comparison, { ...rules, lost });
    const { relapses, fixes, flaky } = baselineOnly ? asNoise(comparison) : comparison;
    const noiseKey = { suite: change.name, fingerprint: plan.baseline.fingerprint };
    if (baselineOnly && judgement.verdict === 'pass')
        await ports.noiseStore.write(noiseKey, composeFloors(comparison, ports.today()));
    return (0,build_suite_report/* buildSuiteReport */.p)({
        ...plan,
        name: change.name,
        status: baselineOnly ? 'baseline_only' : 'compared',
        comparison,
        judgement,
        course,
        noise: await ports.noiseStore.read(noiseKey),
        requestsPerMonth: change.head.config.suites[change.name]?.traffic?.requests_per_month,
        relapses: await readShownPairs(relapses, trialLog),
        fixes: await readShownPairs(fixes, trialLog),
        flaky: await readShownPairs(flaky, trialLog),
        notices: [
            ...rules.notices,
            ...describeRejected(ports.evidence.rejected),
            ...describeOrder(seed, ports.seed),
        ],
    });
}
/**
 * What was received of these two variants before counts again, and nothing of it is asked for twice. Asked for more,
 * the trials go on where they ended. For every time that as many trials were added as the first replay planned, by
 * `--fresh` or by a larger number of trials, a claim is held to half the error: replaying until the verdict pleases
 * stays below twice the usual error however often it is done.
 */
function continueReplay(design, { evidence, fresh }) {
    const { nextTrial, firstPlan } = evidence;
    const trials = fresh ? nextTrial + design.trials : Math.max(nextTrial, design.trials);
    const extensions = Math.ceil(trials / (firstPlan ?? design).trials) - 1;
    return { design: { ...design, trials }, alpha: usualAlpha / 2 ** extensions };
}
function describeOrder(seed, asked) {
    return seed === asked
        ? []
        : [
            `the order is that of the earlier replay of these two variants (seed ${seed}, not ${asked}): another order of the same evidence would be another chance`,
        ];
}
function describeRejected(rejected) {
    return rejected === 0
        ? []
        : [
            `${(0,format/* formatPlural */.yk)(rejected, 'line')} of the evidence of earlier replays could not be used, and was replayed again where it is needed`,
        ];
}
/** The noise of one trial, from both replays of the baseline together. */
function composeFloors({ noise }, at) {
    return noise.map(({ metric, cases, trials, ...variance }) => {
        const trialVariance = (variance.baselineTrialVariance + variance.candidateTrialVariance) / 2;
        return {
            metric,
            cases,
            trials,
            flipRate: 2 * trialVariance,
            trialVariance,
            caseVariance: variance.caseVariance,
            measuredAt: at.toISOString(),
        };
    });
}
/** Between two replays of one variant nothing relapses: whatever differs is noise. */
function asNoise({ relapses, fixes, flaky }) {
    return { relapses: [], fixes: [], flaky: [...flaky, ...relapses, ...fixes] };
}

// EXTERNAL MODULE: ./lib/plan-change.js + 8 modules
var plan_change = __webpack_require__(16230);
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
    const opened = new Map();
    const openJudgements = (model, endpoint) => {
        const key = { suite: undefined, role: 'judge', model, endpoint };
        const store = opened.get(model) ?? ports.openRecordings(key);
        opened.set(model, store);
        return store;
    };
    const openJudge = async (modelName) => {
        const { endpoint, model } = ports.resolveModel(modelName);
        const target = {
            provider: await ports.openProvider(endpoint),
            price: ports.findPrice(modelName),
        };
        const context = { role: 'judge', endpoint: (0,providers_endpoint/* renderAddress */.vY)(endpoint) };
        const judgements = await openJudgements(modelName, context.endpoint);
        const log = (request, called) => ports.trialLog.append(composeLogRow(modelName, request, called, context));
        return {
            model,
            recall: async (request) => {
                const { caseId, trial } = request;
                const requestHash = (0,request_hash/* computeRequestHash */.n)(request);
                const known = await judgements.find({ caseId, trial, requestHash, caseHash: undefined });
                if (known !== undefined)
                    log(request, ports.reuseCompletion(target, known));
                return known;
            },
            call: async (request, options) => {
                const called = await ports.callModel(target, request, options);
                log(request, called);
                return {
                    completion: called.completion,
                    keepFor: (asked) => judgements.append(composeLogRow(modelName, asked, called, context)),
                };
            },
        };
    };
    return {
        openJudge,
        close: async () => {
            for (const judgements of opened.values())
                await (await judgements).close();
        },
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
        fromEarlierReplays: 0,
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
    const reuseCompletion = (target, completion) => {
        counts.fromEarlierReplays += 1;
        return { completion, cost: priceCompletion(completion, target) };
    };
    return { callModel, reuseCompletion, counts };
}
const isOverload = (error) => error.kind === 'rate_limited' || error.kind === 'overloaded';
/** Origin of providers that answer from files. */
const recordedOrigin = 'recorded:';
function priceCompletion(completion, { price }) {
    const { usage, servedTier, billedUsd } = completion;
    return (0,cost/* computeCost */.L6)({ usage, servedTier, billedUsd, price });
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
    const { planned, counts, bounded, budget, limits } = facts;
    const { possiblyBilled } = counts;
    const unknown = counts.costUnknown > 0 || (possiblyBilled > 0 && !bounded);
    return {
        calls: {
            planned,
            made: counts.made,
            retried: counts.retried,
            from_recordings: counts.fromRecordings,
            from_earlier_replays: counts.fromEarlierReplays,
            possibly_billed_twice: counts.possiblyBilledTwice,
        },
        budget: {
            spent_usd: unknown ? null : (0,money/* toUsdNumber */.lk)(budget.spentPico),
            max_usd: limits.maxUsd ?? null,
            max_calls: limits.maxCalls ?? null,
        },
        notices: possiblyBilled === 0
            ? []
            : [
                `${(0,format/* formatPlural */.yk)(possiblyBilled, 'failed call')} may have been billed; ${bounded ? 'what was spent counts each at its worst case' : 'for how much is not known'}`,
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
    const { callModel, reuseCompletion, counts } = createModelCaller({
        ...ports,
        budget,
        concurrency: resolved.concurrency,
    });
    const { plan, suites } = await replayChange({ change: options, resolved }, {
        ...ports,
        callModel,
        reuseCompletion,
        openProvider: (endpoint) => ports.openProvider(endpoint, resolved),
    });
    const spending = describeSpending({
        planned: countCalls(plan),
        counts,
        bounded: plan.suites.every((suite) => suite.kind === 'idle' || suite.plan.worstCasePico !== undefined),
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
    const judges = createOpenJudge({ ...resolved, ...ports, trialLog });
    try {
        const plan = await openAndPlan({ change, resolved, ...judges }, ports);
        return { plan, suites: await evaluateSuites(plan, { ...ports, ...change, trialLog }) };
    }
    finally {
        await ports.closeProviders();
        await judges.close().finally(() => trialLog.close());
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
    const progress = evaluate_change_countTrials(planned, ports.onProgress);
    const stop = new AbortController();
    const signal = AbortSignal.any([ports.signal, stop.signal]);
    const evaluated = plan.suites.map(async (suite) => {
        if (suite.kind === 'idle')
            return (0,build_idle_suite_report/* buildIdleSuiteReport */.j)(suite.change);
        const ready = arms.get(suite.change.name);
        if (ready === undefined)
            throw new Error(`suite ${suite.change.name} was planned and not opened`);
        const { concurrency } = plan;
        return evaluateSuite(suite, { ...ports, ...ready, ...progress, signal, concurrency }).catch((error) => {
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
function evaluate_change_countTrials(planned, onProgress) {
    let trialsPlanned = planned.reduce((sum, { plan }) => sum + 2 * plan.design.trials * plan.prepared.cases.length, 0);
    let trialsDone = 0;
    onProgress({ trialsDone, trialsPlanned });
    return {
        onTrial: () => {
            trialsDone += 1;
            onProgress({ trialsDone, trialsPlanned });
        },
        onPlanChange: (trials) => {
            trialsPlanned += trials;
        },
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
    const { parameters, tools, responseSchema, application } = request;
    const messages = request.messages.map(({ role, content, toolCalls = [], toolCallId }) => ({
        role,
        content,
        toolCallId,
        toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
    }));
    return (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)({ messages, parameters, tools, responseSchema, application });
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

/***/ 52125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ describeFlipRate),
/* harmony export */   Cw: () => (/* binding */ describeStop),
/* harmony export */   D3: () => (/* binding */ describeCourse),
/* harmony export */   DW: () => (/* binding */ listMovedSlices),
/* harmony export */   GM: () => (/* binding */ describeEarlier),
/* harmony export */   VO: () => (/* binding */ describeTrials),
/* harmony export */   YI: () => (/* binding */ describeNoise),
/* harmony export */   Y_: () => (/* binding */ triesFlipsAgain),
/* harmony export */   ts: () => (/* binding */ describeConfirmation),
/* harmony export */   xy: () => (/* binding */ describePasses)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);
/* harmony import */ var _wording_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58722);


/** Plain sentences on how the evidence came about, the same for every rendering. No user text is in them. */
/** `decided after 114 of 1,000 cases`; undefined where all were replayed. */
function describeStop({ replay, counts }) {
    if (replay?.stopped_early !== true)
        return undefined;
    return `decided after ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.cases)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(replay.cases_planned, 'case')}`;
}
/** `baseline 3/3, candidate 0/3 passed`; undefined where each side had one trial. */
function describePasses({ passes }) {
    const { baseline, candidate } = passes;
    if (Math.max(baseline.trials, candidate.trials) < 2)
        return undefined;
    return `baseline ${baseline.passed}/${baseline.trials}, candidate ${candidate.passed}/${candidate.trials} passed`;
}
/** Whether flips of this suite were tried again, so that it means something where one was not. */
function triesFlipsAgain({ replay }) {
    return replay !== null && replay.flips_tried_again > 0;
}
/**
 * What trials say of a relapse: how many passed, or that nobody asked again.
 * @param triedAgain whether other flips of the suite were
 */
function describeTrials(relapse, triedAgain) {
    const untried = triedAgain && relapse.confirmed === null ? 'not tried again' : undefined;
    return describePasses(relapse) ?? untried;
}
/** `flip rate 33.3%`: of pairs of trials of one side; undefined where it is unknown. */
function describeFlipRate({ flip_rate: rate }) {
    return rate === null ? undefined : `flip rate ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(rate)}`;
}
/** Which relapses other trials bear out; undefined where nothing was tried more than once. */
function describeConfirmation(suite) {
    const { relapses, unconfirmed_relapses: unconfirmed } = suite.counts;
    if (relapses === 0 || suite.replay === null)
        return undefined;
    if (unconfirmed === 0)
        return `${relapses === 1 ? 'It' : 'Each'} held in more than one trial.`;
    const were = unconfirmed === 1 ? 'was' : 'were';
    if (unconfirmed < relapses)
        return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(relapses - unconfirmed)} held in more than one trial; ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(unconfirmed)} ${were} not tried again.`;
    if (!triesFlipsAgain(suite))
        return undefined;
    return relapses === 1 ? 'It was not tried again.' : 'None of them was tried again.';
}
/** What equal variants would differ by, beside a delta; undefined where it is not known. */
function describeNoise({ noise }) {
    if (noise === null)
        return undefined;
    const { flip_rate: flipRate, baseline_trial_variance: trialVariance } = noise;
    const measured = noise.measured_at === null ? '' : `, measured on ${noise.measured_at.slice(0, 10)}`;
    return `${(0,_wording_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFlips */ .w)({ flipRate, trialVariance })}${measured}`;
}
/** Slices that surely moved: the worse first, then as in the report, the largest first. */
function listMovedSlices({ slices }) {
    const having = (wanted) => slices.filter(({ verdict }) => verdict === wanted);
    return [...having('regressed'), ...having('improved')];
}
/** How much was replayed, how often it was looked at, what that means for the numbers. */
function describeCourse(suite) {
    const { replay } = suite;
    if (replay === null)
        return [];
    return [
        ...describeDesign(replay),
        ...(replay.clustered
            ? ['Cases of one cluster were replayed together, and count as what they share.']
            : []),
        ...describeSaved(suite),
        ...describeTriedAgain(replay),
        ...describeEarlier(replay),
        ...countSlices(suite),
    ];
}
const lookWords = {
    checkpoints: 'with a look after every tenth of the cases',
    anytime: 'with a look after every few cases',
};
/** A checkpoint's p-value is that of its look alone; what it was held against is stricter at early looks. */
const validity = {
    checkpoints: 'intervals hold at each look, p-values are of the last look alone and were held against its stricter level',
    anytime: 'intervals and p-values hold at each look',
};
/** One trial of each case and one look at the end are what a reader takes for granted. */
function describeDesign({ trials, sequential, looks }) {
    const each = `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(trials, 'trial')} of each case on each side`;
    if (sequential !== 'off')
        return [
            `${each}, ${lookWords[sequential]}, ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(looks)} in all; ${validity[sequential]}.`,
        ];
    return trials > 1 ? [`${each}, and one look at the end.`] : [];
}
function describeSaved({ replay, counts }) {
    if (replay?.stopped_early !== true)
        return [];
    const planned = 2 * replay.trials * replay.cases_planned;
    const saved = `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(replay.trials_saved, 'trial')} (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(replay.trials_saved / planned)}) not sent`;
    const beyond = replay.cases_beyond === 0
        ? ''
        : `; ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(replay.cases_beyond, 'case')} beyond that, in flight or pinned, ${replay.cases_beyond === 1 ? 'counts' : 'count'} for pins alone`;
    return [
        `Everything was decided after ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.cases)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(replay.cases_planned, 'case')}: ${saved}${beyond}.`,
    ];
}
function describeTriedAgain({ flips_tried_again: cases }) {
    if (cases === 0)
        return [];
    return [
        `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(cases, 'case')} that flipped ${cases === 1 ? 'was' : 'were'} tried again on both sides; the trial that raised the suspicion was not counted again.`,
    ];
}
/** One-sided error of each claim, as long as nothing was looked at before. */
const usualAlpha = 0.05;
/** What was received before, and what looking again at the same change costs. */
function describeEarlier({ earlier_replays: earlier, alpha }) {
    const them = earlier === 1 ? 'its' : 'their';
    const halved = `each further replay is held to half the error: a claim to ${Number((alpha * 100).toPrecision(3))}% instead of ${usualAlpha * 100}%`;
    const also = alpha < usualAlpha ? halved : undefined;
    if (earlier === 0)
        return also === undefined ? [] : [`${startUpper(also)}.`];
    const counted = `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(earlier, 'earlier replay')} of the same two variants: ${them} trials count here too`;
    return [`${[counted, also].filter((part) => part !== undefined).join(', and ')}.`];
}
function countSlices(suite) {
    if (suite.slices.length === 0)
        return [];
    const tags = new Set(suite.slices.map(({ tag }) => tag)).size;
    return [
        `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(tags, 'slice')} by tag looked at; ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(listMovedSlices(suite).length)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(suite.slices.length, 'comparison')} moved beyond chance.`,
    ];
}
function startUpper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y_: () => (/* binding */ findDecisiveNew),
  lq: () => (/* binding */ findToldSuite),
  rD: () => (/* binding */ namedNewSuites),
  Id: () => (/* binding */ renderFacts),
  Lf: () => (/* binding */ renderHeadline),
  yV: () => (/* binding */ startSentence)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/error-groups.js
var error_groups = __webpack_require__(72857);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(98641);
;// CONCATENATED MODULE: ./lib/report/headline-standings.js


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
    const names = suites.map(({ name }) => (0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(name), 80)).join(', ');
    const more = count - suites.length;
    return more > 0 ? ` (${names} and ${(0,format/* formatCount */.B4)(more)} more)` : ` (${names})`;
}
/** `3 other suites: 1 fail (billing), 2 pass`. A suite that was not replayed counts by its status, unless it fails. */
function renderStandings(suites, word) {
    if (suites.length === 0)
        return 'No suites.';
    const standing = ({ status, verdict }) => {
        const isIdle = verdict === 'pass' || (status === 'new' && verdict === 'inconclusive');
        return status !== 'compared' && status !== 'baseline_only' && isIdle ? status : verdict;
    };
    let left = namedFailing;
    const which = standings.flatMap((name) => {
        const standingSo = suites.filter((suite) => standing(suite) === name);
        if (standingSo.length === 0)
            return [];
        const shown = name === 'incomplete' || name === 'fail' ? standingSo.slice(0, left) : [];
        left -= shown.length;
        return [`${(0,format/* formatCount */.B4)(standingSo.length)} ${name}${listNames(shown, standingSo.length)}`];
    });
    return `${(0,format/* formatPlural */.yk)(suites.length, word)}: ${which.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
;// CONCATENATED MODULE: ./lib/report/headline.js






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
        return (0,safe_text/* oneLine */.TN)(`${decision} ${describeNew(added)}${renderOthers(report, added)}`);
    const decisive = findToldSuite(report);
    if (decisive === undefined)
        return (0,safe_text/* oneLine */.TN)(`${decision} ${report.reasons[0] ?? renderStandings(report.suites, 'suite')}`);
    const name = report.suites.length > 1 ? `${decisive.name}: ` : '';
    const facts = renderFacts(decisive);
    const start = name === '' ? startSentence(facts) : name + facts;
    return (0,safe_text/* oneLine */.TN)(`${decision} ${sumRelapses(report)}${start}${renderOthers(report, [decisive])}`);
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
    return `${nameRelapses(relapses, relapsed)} in ${(0,format/* formatPlural */.yk)(relapsed.length, 'suite')}. `;
}
function nameRelapses(count, suites) {
    const pinned = suites.flatMap(({ relapses }) => relapses).filter((relapse) => relapse.pinned);
    const which = pinned.length > 0 ? ` (${(0,format/* formatCount */.B4)(pinned.length)} pinned)` : '';
    return (0,format/* formatPlural */.yk)(count, 'relapse') + which;
}
/** The suite whose facts the headline tells; undefined where it is about suites that were not replayed. */
function findToldSuite(report) {
    const [worst] = (0,ranking/* rankSuites */.qV)(report);
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
    const names = suites.map(({ name }) => (0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(name), 80));
    const [first = ''] = names;
    const later = 'nothing to compare with yet;';
    if (names.length === 1)
        return `Suite ${first} is new: ${later} it guards from the next change on`;
    const which = names.length > namedNewSuites
        ? (0,format/* formatPlural */.yk)(names.length, 'suite')
        : `Suites ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return `${which} are new: ${later} they guard from the next change on`;
}
/** The facts of one suite, in the order in which its verdict makes them matter. */
function renderFacts(suite) {
    if ((0,error_groups/* isBlank */.z)(suite))
        return describeBlank(suite);
    if (suite.status === 'baseline_only' && suite.verdict === 'pass')
        return describeMeasured(suite);
    const changes = [countChanges(suite)];
    const metric = (0,ranking/* findDecisiveMetric */.oB)(suite);
    const missing = suite.verdict === 'incomplete' ? [findMissing(suite)] : [];
    if (suite.verdict === 'inconclusive')
        return joinFacts([
            findUndecided(suite, metric),
            joinFacts([...changes, describeCost(suite)]),
            (0,evidence_words/* describeStop */.Cw)(suite),
        ], '; ');
    return joinFacts([
        joinFacts([...missing, ...changes, describeMetric(metric), describeCost(suite)]),
        (0,evidence_words/* describeStop */.Cw)(suite),
    ], '; ');
}
/** What a replay of the baseline against itself found. */
function describeMeasured(suite) {
    const found = suite.metrics.flatMap((metric) => {
        const noise = (0,evidence_words/* describeNoise */.YI)(metric);
        return noise === undefined ? [] : [`${metric.name}: ${noise}`];
    });
    const [first] = found;
    if (first === undefined)
        return 'no noise could be measured';
    return found.length === 1
        ? first
        : `${first}, and ${(0,format/* formatPlural */.yk)(found.length - 1, 'more metric')}`;
}
function joinFacts(facts, mark = ', ') {
    return facts.filter((fact) => fact !== undefined && fact !== '').join(mark);
}
function countChanges(suite) {
    const { fixes, counts } = suite;
    const parts = [counts.relapses === 0 ? 'no relapses' : nameRelapses(counts.relapses, [suite])];
    if (counts.fixes > 0 || fixes.length > 0)
        parts.push((0,format/* formatPlural */.yk)(counts.fixes, 'fix', 'fixes'));
    if (counts.flaky > 0)
        parts.push(`${(0,format/* formatCount */.B4)(counts.flaky)} flaky`);
    return parts.join(', ');
}
function describeMetric(metric) {
    if (metric === undefined || (metric.baseline === null && metric.candidate === null))
        return undefined;
    return `${metric.name} ${(0,format/* formatChange */.eD)(metric)}`;
}
function describeCost({ cost }) {
    if (cost.ratio === null)
        return cost.unknown.length > 0 ? 'cost unknown' : undefined;
    const monthly = cost.monthly_delta_usd === null ? '' : ` (${(0,format/* formatMonthly */.v2)(cost.monthly_delta_usd)})`;
    return `cost ${(0,format/* formatRelative */.om)(cost.ratio.relative)}${monthly}`;
}
/** What is missing comes first: cases that errored or could not be scored, else the stated reason. */
function findMissing({ counts, reasons }) {
    const parts = [];
    if (counts.errored > 0)
        parts.push(`${(0,format/* formatCount */.B4)(counts.errored)} errored`);
    if (counts.unscored > 0)
        parts.push(`${(0,format/* formatCount */.B4)(counts.unscored)} unscored`);
    if (parts.length === 0)
        return reasons[0]?.replace(/\.$/, '');
    return `${parts.join(' and ')} of ${(0,format/* formatPlural */.yk)(counts.cases, 'case')}; so far ${(0,format/* formatPlural */.yk)(counts.pairs, 'pair')}`;
}
/** Every case errored: the cause, which is all there is to tell. */
function describeBlank(suite) {
    const none = `none of ${(0,format/* formatPlural */.yk)(suite.counts.cases, 'case')} could be replayed on both sides`;
    const [first, ...others] = (0,error_groups/* groupErrors */.n)(suite);
    if (first === undefined)
        return none;
    const more = others.length === 0 ? '' : `, and ${(0,format/* formatPlural */.yk)(others.length, 'other error')}`;
    return `${none} (${first.roles}: ${(0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(first.message), 300)}${more})`;
}
/** Why it could not be decided: the bound that lies beyond what is accepted. */
function findUndecided(suite, metric) {
    if (metric?.verdict !== 'inconclusive') {
        const gate = suite.gates.find(({ verdict }) => verdict === 'inconclusive');
        return (gate?.reason ?? suite.reasons[0])?.replace(/\.$/, '');
    }
    const { unit, margin, pairs, worst_delta: worst } = metric;
    const sides = `${(0,format/* formatValue */.Fl)(metric.baseline, unit)} → ${(0,format/* formatValue */.Fl)(metric.candidate, unit)}`;
    const change = `${metric.name} ${sides} (${(0,format/* formatDelta */.CW)(metric.delta, unit)})`;
    const bound = worst === null ? 'undecided' : (0,format/* formatWorst */.rR)(worst, margin, unit);
    return `${change}, ${bound} in ${(0,format/* formatPlural */.yk)(pairs, 'case')}`;
}


/***/ }),

/***/ 96169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/report/evidence-schema.js

/** Parts of the report's schema that tell of evidence: metrics, slices, cases, and how the replay went. */
const intervalSchema = schemas/* strictObject */.rej({
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    level: schemas/* number */.aig().describe('two-sided coverage, 0.95'),
});
const nullableNumber = schemas/* number */.aig().nullable();
const sidesSchema = (side) => schemas/* strictObject */.rej({ baseline: side, candidate: side });
const metricVerdictSchema = schemas/* enum */.k5n([
    'improved',
    'not_worse',
    'regressed',
    'inconclusive',
    'incomplete',
    'not_gated',
]);
const noiseSchema = schemas/* strictObject */.rej({
    flip_rate: schemas/* number */.aig()
        .describe('share of cases that pass once and fail once in two trials of the same variant'),
    baseline_trial_variance: schemas/* number */.aig().describe('σ², between trials of one case on the baseline'),
    candidate_trial_variance: nullableNumber.describe('the same on the candidate'),
    case_variance: nullableNumber.describe('ω², between the true differences of cases'),
    cases: schemas/* number */.aig().int().describe('with two trials or more'),
    measured_at: schemas/* string */.YjP()
        .nullable()
        .describe('RFC 3339, of a replay of the baseline against itself; null: in this replay'),
});
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
    probability_worse: nullableNumber.describe('that the candidate passes less often, given the pairs (uniform prior); of pass/fail metrics with one trial'),
    worst_delta: nullableNumber.describe('the delta is not worse than this, one-sided 95%; what the margin is compared with'),
    method: schemas/* string */.YjP().describe('test and interval by name'),
    pairs: schemas/* number */.aig().int().describe('cases scored on both sides'),
    trials: schemas/* number */.aig().int().describe('of a case on each side, at most'),
    relapses: schemas/* number */.aig()
        .int()
        .describe('cases that pass less often on the candidate, by this metric'),
    fixes: schemas/* number */.aig().int().describe('cases that pass more often'),
    unscored: schemas/* number */.aig().int(),
    not_applicable: schemas/* number */.aig().int(),
    margin: nullableNumber.describe('how much worse is still accepted, 0..1'),
    verdict: metricVerdictSchema,
    noise: noiseSchema.nullable().describe('what equal variants differ by; null where it is unknown'),
});
const sliceSchema = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    unit: schemas/* enum */.k5n(['percent', 'score']),
    pairs: schemas/* number */.aig().int().describe('cases with this tag that were scored on both sides'),
    baseline: nullableNumber,
    candidate: nullableNumber,
    delta: nullableNumber,
    interval: intervalSchema.nullable(),
    q_value: schemas/* number */.aig()
        .describe('two-sided, adjusted by Benjamini and Hochberg over all slices listed'),
    verdict: schemas/* enum */.k5n(['improved', 'not_worse', 'regressed', 'inconclusive'])
        .describe('with the error of all slices together kept (Holm)'),
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
    confirmed: schemas/* boolean */.zMY()
        .nullable()
        .describe('whether other trials than the one that flipped bear the flip out; null where there was none'),
    passes: sidesSchema(schemas/* strictObject */.rej({ passed: schemas/* number */.aig().int(), trials: schemas/* number */.aig().int() })),
    flip_rate: nullableNumber.describe('share of pairs of trials of the same side that differ; null with one trial a side'),
    baseline: outputSchema.describe('of the trial that flipped'),
    candidate: outputSchema,
});
const replaySchema = schemas/* strictObject */.rej({
    trials: schemas/* number */.aig().int().describe('planned for each case on each side'),
    sequential: schemas/* enum */.k5n(['checkpoints', 'anytime', 'off']),
    clustered: schemas/* boolean */.zMY(),
    alpha: schemas/* number */.aig().describe('one-sided error of each claim, over all looks'),
    cases_planned: schemas/* number */.aig().int().describe('in the dataset'),
    stopped_early: schemas/* boolean */.zMY().describe('because everything was decided after counts.cases'),
    looks: schemas/* number */.aig().int(),
    cases_beyond: schemas/* number */.aig()
        .int()
        .describe('replayed after it was decided: in flight, or pinned; they count for pins alone'),
    trials_saved: schemas/* number */.aig().int().describe('that were planned and not sent'),
    flips_tried_again: schemas/* number */.aig().int(),
    earlier_replays: schemas/* number */.aig()
        .int()
        .describe('of the same two variants; their trials count here too'),
});

;// CONCATENATED MODULE: ./lib/report/report.js


/** Overall and per suite; the worst suite decides: incomplete > fail > inconclusive > pass. */
const verdictSchema = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'incomplete']);
const variantSchema = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP()
        .describe('provider/model; of an application what was asked: command node app.js'),
    prompt: schemas/* string */.YjP().nullable().describe('path of the prompt file; null of an application'),
    fingerprint: schemas/* string */.YjP(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    served_models: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what the responses said answered'),
    served_tiers: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const gateSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: verdictSchema,
    reason: schemas/* string */.YjP().describe('one sentence with numbers'),
});
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
    status: schemas/* enum */.k5n(['compared', 'baseline_only', 'unchanged', 'new', 'removed'])
        .describe('baseline_only: replayed against itself to measure its noise; unchanged: same fingerprint, nothing replayed; new: no baseline; removed: gone in head'),
    verdict: verdictSchema,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    baseline: variantSchema.nullable(),
    candidate: variantSchema.nullable(),
    counts: schemas/* strictObject */.rej({
        cases: schemas/* number */.aig()
            .int()
            .describe('that the verdict rests on: all of the dataset, unless the replay stopped early'),
        pairs: schemas/* number */.aig().int().describe('completed and scored on both sides'),
        both_pass: schemas/* number */.aig().int().describe('in every trial'),
        relapses: schemas/* number */.aig().int().describe('passed on the baseline, fail on the candidate'),
        unconfirmed_relapses: schemas/* number */.aig()
            .int()
            .describe('of the relapses, those of which no other trial was there to tell'),
        fixes: schemas/* number */.aig().int(),
        unconfirmed_fixes: schemas/* number */.aig().int(),
        flaky: schemas/* number */.aig().int().describe('pass in one trial and fail in another on the same side'),
        both_fail: schemas/* number */.aig().int(),
        unscored: schemas/* number */.aig().int(),
        errored: schemas/* number */.aig().int(),
    }),
    replay: replaySchema.nullable().describe('null where nothing was replayed'),
    metrics: schemas/* array */.YOg(metricSchema),
    slices: schemas/* array */.YOg(sliceSchema).describe('primary metrics by tag, the largest slices first'),
    slice_stories: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('where an overall delta hides opposite slices, one sentence each'),
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
    flaky: schemas/* array */.YOg(caseSchema),
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
        from_earlier_replays: schemas/* number */.aig()
            .int()
            .describe('answers that were received before for the same two variants; not sent again'),
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

/***/ 62467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asLine),
/* harmony export */   C8: () => (/* binding */ renderOutput),
/* harmony export */   Ge: () => (/* binding */ describeExpected),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57757);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98641);


/** A fact that shares its paragraph. */
const asLine = (text) => ({ kind: 'line', text });
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
/** What one side answered, `limit` characters of it, and how it ended. */
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

/***/ 52202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var report_headline = __webpack_require__(51747);
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
 * 1. outputs of fixes, then the lists of flaky cases and fixes; 2. outputs of relapses, from the last to the eleventh;
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
    const suites = full.openSuites - layout.openSuites;
    return [
        ...describeShortLists(layout, full, report),
        ...(outputs > 0 ? [`outputs of ${outputs} of ${full.relapseOutputs} relapses`] : []),
        ...(lines > 0 ? [`${lines} of ${full.relapseLines} relapses`] : []),
        ...(layout.passingSuites !== full.passingSuites ? ['tables of passing suites'] : []),
        ...(layout.errors < full.errors ? ['warnings and errors beyond 3 of a suite'] : []),
        ...(layout.evidence !== full.evidence ? ['how sure this is'] : []),
        ...(suites > 0 ? [`${suites} of ${full.openSuites} suites that do not pass`] : []),
        ...(layout.reasons < full.reasons && report.reasons.length > layout.reasons ? ['reasons'] : []),
    ];
}
function describeShortLists(layout, full, { suites }) {
    if (layout.fixes === full.fixes)
        return [];
    const hasFixes = suites.some(({ fixes }) => fixes.length > 0);
    if (layout.fixes === 'lines')
        return hasFixes ? ['outputs of fixes'] : [];
    const hasFlaky = suites.some(({ flaky }) => flaky.length > 0);
    if (hasFixes && hasFlaky)
        return ['the lists of flaky cases and fixes'];
    return [
        ...(hasFixes ? ['the list of fixes'] : []),
        ...(hasFlaky ? ['the list of flaky cases'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/markdown-output.js
var markdown_output = __webpack_require__(62467);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(98641);
;// CONCATENATED MODULE: ./lib/report/markdown-case.js




const outcomes = {
    relapse: { baseline: 'passed', candidate: 'failed' },
    fix: { baseline: 'failed', candidate: 'passed' },
};
/** The side that failed: the reason of a score is about its output. */
const failingSides = { relapse: 'candidate', fix: 'baseline' };
/** A list item: who the case belongs to and which metric flipped, without the outputs. */
function renderCaseLine(evalCase, frame) {
    const flips = renderFlips(evalCase, frame.kind, 160);
    return `- ${[renderIdentity(evalCase, frame), ...flips].join(' · ')}`;
}
/** The whole evidence of one case, open to the eye. */
function renderCaseOpen(evalCase, frame) {
    const facts = [...listTrials(evalCase, frame), ...listOrigin(evalCase)];
    return [
        [`**${renderId(evalCase)}**`, ...facts].join(' · '),
        renderEvidence(evalCase, frame),
    ].join('\n\n');
}
/** The same behind a summary that names the case and says what flipped. */
function renderCaseFolded(evalCase, frame) {
    const flips = evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
        const because = reason === null
            ? ''
            : `, ${failingSides[frame.kind]}: ${(0,safe_text/* htmlText */.js)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(reason), 120))}`;
        return `${(0,safe_text/* htmlCode */.h8)(name)} ${(0,format/* formatScore */.y)(baseline)} → ${(0,format/* formatScore */.y)(candidate)}${because}`;
    });
    const severity = evalCase.severity === null ? [] : [evalCase.severity];
    const pin = evalCase.pinned ? '📌 ' : '';
    const summary = [
        `${pin}${(0,safe_text/* htmlCode */.h8)(shortenId(evalCase.id))}`,
        ...severity,
        ...listTrials(evalCase, frame),
        ...flips,
    ].join(' · ');
    const origin = listOrigin(evalCase);
    return [
        `<details><summary>${summary}</summary>`,
        ...(origin.length === 0 ? [] : [origin.join(' · ')]),
        renderEvidence(evalCase, frame),
        '</details>',
    ].join('\n\n');
}
/** `baseline 3/3, candidate 0/3 passed`, where there were several trials. Fixes are never tried again. */
function listTrials(evalCase, { kind, triedAgain }) {
    const trials = (0,evidence_words/* describeTrials */.VO)(evalCase, kind === 'relapse' && triedAgain);
    return trials === undefined ? [] : [trials];
}
function shortenId(id) {
    return (0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(id), 100);
}
function renderId(evalCase) {
    return `${evalCase.pinned ? '📌 ' : ''}${(0,safe_text/* inlineCode */.ti)(shortenId(evalCase.id))}`;
}
function renderIdentity(evalCase, frame) {
    const parts = [renderId(evalCase)];
    if (evalCase.severity !== null)
        parts.push(evalCase.severity);
    if (evalCase.owner !== null)
        parts.push(`owner ${markdown_case_short(evalCase.owner, 60)}`);
    return [...parts, ...listTrials(evalCase, frame)].join(' · ');
}
/** Severity, owner, source and tags: everything a reader needs to know whom to ask. */
function listOrigin(evalCase) {
    const parts = [];
    if (evalCase.pinned)
        parts.push('pinned');
    if (evalCase.severity !== null)
        parts.push(evalCase.severity);
    if (evalCase.owner !== null)
        parts.push(`owner ${markdown_case_short(evalCase.owner, 60)}`);
    if (evalCase.source_url !== null) {
        parts.push((0,safe_text/* renderLink */.BK)(evalCase.source_url, undefined, { system: evalCase.source_system }));
    }
    else if (evalCase.source_system !== null) {
        parts.push(`from ${markdown_case_short(evalCase.source_system, 60)}`);
    }
    parts.push(...evalCase.tags.slice(0, 5).map((tag) => (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)(tag, 40))));
    if (evalCase.tags.length > 5)
        parts.push(`${evalCase.tags.length - 5} more tags`);
    return parts;
}
/** `resolution 1 → 0, candidate: why` for each primary metric whose pass state differs. */
function renderFlips(evalCase, kind, limit) {
    return evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
        const because = reason === null ? '' : `, ${failingSides[kind]}: ${markdown_case_short(reason, limit)}`;
        return `${(0,safe_text/* inlineCode */.ti)(name)} ${(0,format/* formatScore */.y)(baseline)} → ${(0,format/* formatScore */.y)(candidate)}${because}`;
    });
}
function renderEvidence(evalCase, { kind, limit }) {
    const facts = renderFlips(evalCase, kind, 300).map(markdown_output/* asLine */.Bd);
    if (evalCase.note !== null)
        facts.push((0,markdown_output/* asLine */.Bd)(`note: ${markdown_case_short(evalCase.note, 300)}`));
    facts.push(...renderInput(evalCase.input, limit), ...renderExpected(evalCase.expected, limit));
    const outcome = outcomes[kind];
    return [
        ...joinFacts(facts),
        (0,markdown_output/* renderOutput */.C8)(`baseline, ${outcome.baseline}`, evalCase.baseline, limit),
        (0,markdown_output/* renderOutput */.C8)(`candidate, ${outcome.candidate}`, evalCase.candidate, limit),
    ].join('\n\n');
}
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
    if ((0,safe_text/* stripControls */.$Y)(input).trim() === '')
        return [];
    const note = (0,safe_text/* hidesCharacters */.qL)(input) ? ' (invisible characters removed)' : '';
    return [(0,markdown_output/* quote */.hD)(`input${note}`, input.trim(), { limit: Math.ceil(limit / 2), info: '' })];
}
/** Nothing where the case expects nothing. */
function renderExpected(expected, limit) {
    if (expected === undefined || expected === null)
        return [];
    const info = typeof expected === 'string' ? '' : 'json';
    return [(0,markdown_output/* quote */.hD)('expected', (0,markdown_output/* describeExpected */.Ge)(expected), { limit, info })];
}
function markdown_case_short(text, limit) {
    return (0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(text), limit));
}

// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
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
        const frame = { limit, triedAgain: (0,evidence_words/* triesFlipsAgain */.Y_)(suite) };
        const relapses = (0,ranking/* rankCases */.c5)(suite.relapses).map((relapse, index) => {
            const render = index === 0 || index + before < openCases ? renderCaseOpen : renderCaseFolded;
            return renderBlock(relapse, { ...frame, kind: 'relapse' }, render);
        });
        const fixes = (0,ranking/* rankCases */.c5)(suite.fixes).map((fix) => renderBlock(fix, { ...frame, kind: 'fix' }, renderCaseFolded));
        return { suite, earlier: before, relapses, fixes };
    });
}
function renderBlock(evalCase, frame, renderFull) {
    return { full: renderFull(evalCase, frame), line: renderCaseLine(evalCase, frame) };
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
        [
            `**${(0,format/* formatPlural */.yk)(total, 'relapse')}**: passed on the baseline, failed on the candidate`,
            ...[(0,evidence_words/* describeConfirmation */.ts)(suite)].filter((sentence) => sentence !== undefined),
        ].join('. '),
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
/** Flaky cases that have a line; the JSON report has all. */
const shownFlaky = 30;
/** Cases that are neither relapse nor fix, since their trials disagree: folded, a line each. */
function renderFlaky(suite, layout) {
    const { flaky, counts } = suite;
    const total = Math.max(flaky.length, counts.flaky);
    if (total === 0)
        return [];
    const title = `${(0,format/* formatCount */.B4)(total)} flaky: trials of the same side disagree`;
    if (layout.fixes === 'count')
        return [`${title}.`];
    const lines = (0,ranking/* rankCases */.c5)(flaky)
        .slice(0, shownFlaky)
        .map((evalCase) => {
        const facts = [(0,evidence_words/* describePasses */.xy)(evalCase), (0,evidence_words/* describeFlipRate */.Bq)(evalCase)];
        const pin = evalCase.pinned ? '📌 ' : '';
        const id = (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(evalCase.id), 100));
        return `- ${[pin + id, ...facts.filter((fact) => fact !== undefined)].join(' · ')}`;
    });
    const left = total - lines.length;
    if (left > 0)
        lines.push(`- … and ${(0,format/* formatCount */.B4)(left)} more`);
    return [`<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}

// EXTERNAL MODULE: ./lib/report/error-groups.js
var error_groups = __webpack_require__(72857);
;// CONCATENATED MODULE: ./lib/report/markdown-slices.js



/** Slices that moved and are shown; the JSON report has all. */
const shownSlices = 10;
/** Where an overall delta hides opposite slices: it explains the verdict, so it stands out. */
function renderSliceStories(suite) {
    return suite.slice_stories.map((story) => `🔀 **${(0,safe_text/* escapeMarkdown */.FV)(startUpper((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(story), 400)))}**`);
}
/** The slices that surely moved, or nothing. */
function renderSlices(suite) {
    const moved = (0,evidence_words/* listMovedSlices */.DW)(suite);
    if (moved.length === 0)
        return [];
    const several = new Set(suite.slices.map(({ metric }) => metric)).size > 1;
    const rows = moved.slice(0, shownSlices).map((slice) => {
        const metric = several ? ` ${code(slice.metric)}` : '';
        const state = slice.verdict === 'regressed' ? '❌ regressed' : '✅ improved';
        return [
            `${code(slice.tag)}${metric}`,
            (0,format/* formatCount */.B4)(slice.pairs),
            (0,format/* formatValue */.Fl)(slice.baseline, slice.unit),
            (0,format/* formatValue */.Fl)(slice.candidate, slice.unit),
            (0,format/* formatDelta */.CW)(slice.delta, slice.unit),
            (0,format/* formatBounds */.n6)(slice.interval, slice.unit),
            state,
        ];
    });
    const interval = moved.find((slice) => slice.interval !== null)?.interval ?? null;
    const level = interval === null ? '95%' : (0,format/* formatLevel */.eI)(interval);
    const head = ['slice', 'cases', 'baseline', 'candidate', 'Δ', level, ''];
    const rule = ['---', '--:', '--:', '--:', '--:', ':-:', '---'];
    const table = [head, rule, ...rows]
        .map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`)
        .join('\n');
    const left = moved.length - rows.length;
    return [table, ...(left > 0 ? [`… and ${(0,format/* formatCount */.B4)(left)} more in the JSON report.`] : [])];
}
/** Noise beside the deltas of the table above. */
function renderNoise(suite) {
    const lines = suite.metrics.flatMap((metric) => {
        const noise = metric.primary ? (0,evidence_words/* describeNoise */.YI)(metric) : undefined;
        return noise === undefined ? [] : [`${code(metric.name)}: ${noise}`];
    });
    return lines.length === 0 ? [] : [`Noise: ${lines.slice(0, 5).join('; ')}.`];
}
/** Our own numbers: `>99.9%` could be taken for a tag's end. */
function escapeCell(text) {
    return text.startsWith('`') ? text : text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
function startUpper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function code(text) {
    return (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(text), 60));
}

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
    const title = `#### ${verdictIcons[suite.verdict]} ${markdown_suite_code(suite.name)}: ${suite.verdict}`;
    const headings = {
        none: [],
        verdict: [title],
        facts: [title, (0,safe_text/* escapeMarkdown */.FV)(`${(0,report_headline/* startSentence */.yV)((0,report_headline/* renderFacts */.Id)(suite))}.`)],
    };
    return [
        ...headings[heading],
        ...renderReasons(suite, told),
        ...renderSliceStories(suite),
        ...renderChange(suite),
        ...((0,error_groups/* isBlank */.z)(suite) ? [nameModels(suite)] : renderTables(suite)),
        ...renderBody(section, layout),
    ].join('\n\n');
}
/** What would be the head of a table that has no figures. */
function nameModels({ baseline, candidate }) {
    const model = (variant) => (variant === null ? 'none' : markdown_suite_code(variant.model));
    return `Baseline ${model(baseline)}, candidate ${model(candidate)}.`;
}
/** A passing suite among others: one line, and the rest behind it while there is room. */
function renderSuiteFolded(section, layout) {
    const { suite } = section;
    const icon = verdictIcons[suite.verdict];
    const facts = `${suite.verdict}. ${(0,report_headline/* startSentence */.yV)((0,report_headline/* renderFacts */.Id)(suite))}`;
    if (layout.passingSuites !== 'tables')
        return `- ${icon} ${markdown_suite_code(suite.name)}: ${(0,safe_text/* escapeMarkdown */.FV)(facts)}`;
    const name = (0,safe_text/* htmlCode */.h8)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(suite.name), 80));
    return [
        `<details><summary>${icon} ${name}: ${(0,safe_text/* htmlText */.js)(facts)}</summary>`,
        ...renderSliceStories(suite),
        ...renderChange(suite),
        ...renderTables(suite),
        ...renderBody(section, layout),
        '</details>',
    ].join('\n\n');
}
function renderTables(suite) {
    return [...renderSuiteTable(suite), ...renderNoise(suite), ...renderSlices(suite)];
}
function renderBody(section, layout) {
    return [
        ...renderWarnings(section.suite, layout),
        ...renderRelapses(section, layout),
        ...renderFlaky(section.suite, layout),
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
function renderChange({ status, baseline, candidate }) {
    if (baseline === null || candidate === null || status === 'baseline_only')
        return [];
    const names = [...Object.keys(baseline.parameters), ...Object.keys(candidate.parameters)];
    const show = (parameters, name) => Object.hasOwn(parameters, name) ? markdown_suite_code(JSON.stringify(parameters[name])) : 'unset';
    const changes = [...new Set(names)].sort().flatMap((name) => {
        const before = show(baseline.parameters, name);
        const after = show(candidate.parameters, name);
        return before === after ? [] : [`${markdown_suite_code(name)} ${before} → ${after}`];
    });
    if (baseline.prompt !== candidate.prompt)
        changes.push(`prompt ${namePrompt(baseline.prompt)} → ${namePrompt(candidate.prompt)}`);
    if (changes.length === 0 && baseline.prompt === null)
        changes.push('files of the application; same parameters');
    if (changes.length === 0 && baseline.model === candidate.model)
        changes.push(`content of ${namePrompt(candidate.prompt)}; same model, same parameters`);
    return changes.length === 0 ? [] : [`Changed: ${changes.join(', ')}.`];
}
/** An application has its own. */
function namePrompt(prompt) {
    return prompt === null ? "the application's own" : markdown_suite_code(prompt);
}
/** Warnings of the suite, and its pinned cases that protect nothing because the baseline fails them too. */
function renderWarnings(suite, layout) {
    const shown = suite.warnings.slice(0, layout.warnings);
    const warnings = shown.map((warning) => `⚠️ ${markdown_suite_short(warning)}`);
    const pinned = suite.pinned_failing;
    if (pinned.length > 0 && !(0,report_reasons/* isPinnedTold */.yv)(suite)) {
        const ids = pinned.slice(0, layout.warnings).map(markdown_suite_code);
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
        return `🚫 ${roles}: ${markdown_suite_short(message)} (${many}${markdown_suite_code(example)})`;
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
function markdown_suite_code(text) {
    return (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(text), 100));
}

;// CONCATENATED MODULE: ./lib/report/markdown-evidence.js




/** The folded last section: how the numbers came about, what is missing from them, how to repeat them. */
function markdown_evidence_renderEvidence(report, layout) {
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
    const decided = suites
        .flatMap(({ metrics }) => metrics)
        .find(({ worst_delta: worst, interval }) => worst !== null && interval !== null);
    if (decided === undefined || decided.interval === null)
        return [];
    return [
        `“At worst” is the one-sided ${(0,format/* formatLevel */.eI)(decided.interval)} bound, which a margin is compared with; the table has the two-sided interval.`,
    ];
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
    if (calls.from_earlier_replays > 0)
        sent.push(`${(0,format/* formatCount */.B4)(calls.from_earlier_replays)} received in earlier replays`);
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
    const lines = [...(0,evidence_words/* describeCourse */.D3)(suite)];
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
        ...markdown_evidence_renderEvidence(report, layout),
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
        .filter(({ status }) => status === 'compared' || status === 'baseline_only')
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
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);
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
/** Reasons of gates of which the table has a row; of a metric that is its change, and not its floor. */
function listTabled(suite) {
    const metrics = new Map(suite.metrics.map((metric) => [metric.name, metric]));
    const rows = new Set((0,_suite_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSuiteRows */ .J)(suite).map(({ gate }) => gate));
    return suite.gates
        .filter(({ name, reason }) => {
        const metric = metrics.get(name);
        return metric === undefined ? rows.has(name) : findChangeEnd(reason, metric) > 0;
    })
        .flatMap(({ reason }) => spell(suite, reason));
}
/**
 * What decided about one suite and is said neither above it (`told`) nor by its line of facts or its table: that
 * tells which metrics regressed, lack scores or are undecided.
 */
function selectSuiteReasons(suite, told) {
    if (suite.verdict === 'pass' || (0,_error_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .isBlank */ .z)(suite))
        return [];
    const metrics = new Map(suite.metrics.map((metric) => [metric.name, metric]));
    const shown = suite.gates.filter((gate) => isShown(gate, metrics)).map(({ reason }) => reason);
    const facts = (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .renderFacts */ .Id)(suite);
    return suite.reasons
        .filter((reason) => !shown.includes(reason) && !facts.includes(reason))
        .filter((reason) => !spell(suite, reason).some((spelt) => told.includes(spelt)))
        .map((reason) => dropToldChange(reason, facts, suite.metrics));
}
/** A metric may have a second sentence, of its floor or ceiling: that is told nowhere else. */
function isShown({ name, verdict, reason }, metrics) {
    if (name === 'evidence' && verdict === 'incomplete')
        return true;
    const metric = metrics.get(name);
    if (metric?.verdict === 'regressed')
        return findChangeEnd(reason, metric) > 0;
    return metric?.verdict === 'incomplete' && verdict === 'incomplete';
}
/**
 * A reason without the figures of its metric where the line before it has them: `resolution 91.0% → 84.5% (…):
 * regressed (p = 0.004)` becomes `resolution: regressed (p = 0.004)`.
 */
function dropToldChange(reason, line, metrics) {
    for (const metric of metrics) {
        const end = findChangeEnd(reason, metric);
        if (end > 0 && line.includes(spellSides(metric)))
            return metric.name + reason.slice(end);
    }
    return reason;
}
/** `resolution 91.0% → 84.5% (`. */
function spellSides({ name, baseline, candidate, unit }) {
    return `${name} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(baseline, unit)} → ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(candidate, unit)} (`;
}
/** Where the figures end with which a reason begins, before the colon; 0 for a reason without them. */
function findChangeEnd(reason, metric) {
    const sides = spellSides(metric);
    return reason.startsWith(sides) ? reason.indexOf('): ', sides.length) + 1 : 0;
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
        ...(asked.baselineOnly ? ['--baseline-only'] : []),
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

/**
 * `64 cases`, `114 of 1,000 cases` where that was enough, or `188 pairs of 200 cases` where some could not be
 * compared.
 */
function describeSize({ counts, replay }) {
    if (counts.pairs !== counts.cases)
        return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(counts.pairs, 'pair')} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(counts.cases, 'case')}`;
    return replay?.stopped_early === true
        ? `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts.cases)} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(replay.cases_planned, 'case')}`
        : (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(counts.cases, 'case');
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

/***/ 58722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ describeFlips)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);

/** What two equal variants differ by: the flip rate, and the variance between trials of one case. */
function describeFlips(noise) {
    return `two trials of the same variant differ in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(noise.flipRate)} of the cases (σ² ${noise.trialVariance.toFixed(3)})`;
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
