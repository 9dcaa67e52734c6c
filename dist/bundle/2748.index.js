export const id = 2748;
export const ids = [2748];
export const modules = {

/***/ 84662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describeUnknownCandidate),
/* harmony export */   P: () => (/* binding */ findUnknownCandidate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** @returns what the provider said, where no trial of the candidate found its model. Pure. */
function findUnknownCandidate(replayed) {
    let message;
    for (const { planned, fresh } of replayed)
        for (const { candidate } of [...planned, ...fresh]) {
            if (candidate.status !== 'errored' || candidate.kind !== 'model_not_found')
                return undefined;
            message ??= candidate.message;
        }
    return message;
}
/** A model that nobody knows is a mistake of this change, not evidence that is missing. */
function describeUnknownCandidate(suite, message) {
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`the model ${suite.candidate.modelName} was not found: ${message}`, 'mend the name of the model, or its base_url, in this change', suite.head.document.positionOf(['suites', suite.name, 'model']));
}


/***/ }),

/***/ 19740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resolveOutcome)
/* harmony export */ });
/* harmony import */ var _config_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57740);

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
    const { scores: befores } = baseline;
    const { scores: afters } = candidate;
    const state = { baselineFails: false, candidateFails: false, scored: 0, unscored: 0 };
    for (const [index, metric] of metrics.entries()) {
        const before = befores[index];
        const after = afters[index];
        if (!metric.primary || before?.kind === 'not_applicable' || after?.kind === 'not_applicable')
            continue;
        if (before?.kind !== 'scored' || after?.kind !== 'scored')
            state.unscored += 1;
        else {
            state.scored += 1;
            state.baselineFails ||= !(0,_config_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(metric, before.value);
            state.candidateFails ||= !(0,_config_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(metric, after.value);
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


/***/ }),

/***/ 81212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ computeFlipRate),
/* harmony export */   b: () => (/* binding */ classifyCase)
/* harmony export */ });
/**
 * Classifies a case. The trial that raised the suspicion is not counted again: of the others, more than half must
 * pass on the side that passed and more than half fail on the side that failed. `flip` is the position of that
 * trial among the outcomes.
 * @param outcomes planned trials by number, then fresh ones
 * @param planned how many of them were planned; what is missing among those is missing evidence
 */
function classifyCase(outcomes, planned) {
    const isScored = ({ baseline }) => baseline === 'pass' || baseline === 'fail';
    const scored = outcomes.filter(isScored);
    const sides = { baseline: count(scored, 'baseline'), candidate: count(scored, 'candidate') };
    const expected = outcomes.slice(0, planned);
    if (expected.some(({ baseline, candidate }) => baseline === 'errored' || candidate === 'errored'))
        return { ...sides, verdict: { kind: 'errored' } };
    const relapse = findFlip(outcomes, 'pass', 'fail');
    if (relapse === undefined && !expected.every(isScored))
        return { ...sides, verdict: { kind: 'unscored' } };
    return { ...sides, verdict: describe(outcomes, { relapse }) };
}
/** Of most cases, so each is one object for all of them. */
const always = { pass: { kind: 'pass' }, fail: { kind: 'fail' } };
function describe(outcomes, { relapse }) {
    if (relapse !== undefined)
        return confirm(outcomes, { kind: 'relapse', flip: relapse });
    const fix = findFlip(outcomes, 'fail', 'pass');
    if (fix !== undefined)
        return confirm(outcomes, { kind: 'fix', flip: fix });
    const passed = outcomes.filter(({ baseline }) => baseline === 'pass').length;
    if (passed === 0)
        return always.fail;
    const failed = outcomes.findIndex(({ baseline }) => baseline === 'fail');
    return failed === -1 ? always.pass : { kind: 'flaky', flip: failed };
}
function confirm(outcomes, suspicion) {
    const { kind, flip } = suspicion;
    const others = outcomes.filter(({ baseline }, index) => index !== flip && (baseline === 'pass' || baseline === 'fail'));
    // Where other trials were wanted and are missing, what there is may bear a flip out, and cannot refute it.
    const wanted = Math.min(2, outcomes.length - 1);
    const unknown = { kind, confirmed: false, flip };
    if (others.length === 0)
        return unknown;
    const [passing, failing] = kind === 'relapse'
        ? ['baseline', 'candidate']
        : ['candidate', 'baseline'];
    const holds = 2 * count(others, passing).passed > others.length;
    const breaks = 2 * count(others, failing).passed < others.length;
    if (holds && breaks)
        return { kind, confirmed: true, flip };
    return others.length < wanted ? unknown : { kind: 'flaky', flip };
}
function findFlip(outcomes, before, after) {
    const found = outcomes.findIndex(({ baseline, candidate }) => baseline === before && candidate === after);
    return found === -1 ? undefined : found;
}
function count(outcomes, role) {
    return {
        passed: outcomes.filter((outcome) => outcome[role] === 'pass').length,
        trials: outcomes.length,
    };
}
/**
 * The share of pairs of trials on the same side that differ: 2 p̂ (1 − p̂) k/(k − 1), the mean of both sides.
 * Undefined where no side has two trials.
 */
function computeFlipRate(sides) {
    const rates = [sides.baseline, sides.candidate].flatMap(({ passed, trials }) => trials < 2 ? [] : [(2 * passed * (trials - passed)) / (trials * (trials - 1))]);
    return rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}


/***/ }),

/***/ 24777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ byImportance),
/* harmony export */   Ou: () => (/* binding */ isPinFailing),
/* harmony export */   Ph: () => (/* binding */ isPinDoubtful),
/* harmony export */   _r: () => (/* binding */ isNotable),
/* harmony export */   iO: () => (/* binding */ judgeCase),
/* harmony export */   zN: () => (/* binding */ isPinBroken)
/* harmony export */ });
/* harmony import */ var _dataset_importance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64788);
/* harmony import */ var _case_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19740);
/* harmony import */ var _classify_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81212);



/** Sums up the trials of a case. */
function judgeCase(replayed, metrics) {
    const { planned, fresh, pinned } = replayed;
    const pairs = [...planned, ...fresh];
    const outcomes = pairs.map((pair) => (0,_case_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveOutcome */ .D)(pair, metrics));
    const { verdict: found, baseline, candidate } = (0,_classify_case_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyCase */ .b)(outcomes, planned.length);
    // A pin that is broken is told as what it is, however its trials scatter.
    const isBroken = isPinBroken({ pinned, passes: { baseline, candidate } });
    const verdict = isBroken && found.kind === 'flaky' ? { ...found, kind: 'relapse', confirmed: true } : found;
    if (pairs.length === 0)
        throw new Error(`case ${replayed.evalCase.id} has no trial`);
    return new JudgedReplay(replayed, {
        verdict,
        passes: { baseline, candidate },
        triedAgain: fresh.length > 0,
    });
}
/** Holds what it was made of, and of its trials none: there may be as many as cases. */
class JudgedReplay {
    verdict;
    passes;
    triedAgain;
    #replayed;
    constructor(replayed, found) {
        this.#replayed = replayed;
        this.verdict = found.verdict;
        this.passes = found.passes;
        this.triedAgain = found.triedAgain;
    }
    get position() {
        return this.#replayed.position;
    }
    get evalCase() {
        return this.#replayed.evalCase;
    }
    get pinned() {
        return this.#replayed.pinned;
    }
    get baseline() {
        return this.#shown.baseline;
    }
    get candidate() {
        return this.#shown.candidate;
    }
    get #shown() {
        const { planned, fresh, position } = this.#replayed;
        const shown = [...planned, ...fresh]['flip' in this.verdict ? this.verdict.flip : 0];
        if (shown === undefined)
            throw new Error(`the case at ${position} has no trial`);
        return shown;
    }
}
/** Whether more is asked of a case than how it went; of most cases nothing is, and they need not be kept. */
function isNotable({ pinned, verdict }) {
    return pinned || 'flip' in verdict;
}
/** As of `compareImportance`. */
function byImportance({ evalCase: one }, { evalCase: other }) {
    return (0,_dataset_importance_js__WEBPACK_IMPORTED_MODULE_2__/* .compareImportance */ .YE)(one, other);
}
/**
 * A pin of which a first trial failed is tried again on both sides; it is broken when more than half of its trials
 * fail on the candidate, 2 of 3, and the baseline passes more than half of its own.
 */
function isPinBroken({ pinned, passes }) {
    const { baseline, candidate } = passes;
    return (pinned &&
        baseline.trials > 0 &&
        2 * baseline.passed > baseline.trials &&
        2 * candidate.passed < candidate.trials);
}
/** Trials that a pin has when it was tried twice more. */
const pinTrials = 3;
/** A pin of which a trial failed has to be tried again until it has three: whatever the baseline did, by chance. */
function isPinDoubtful({ pinned, passes }) {
    const { trials, passed } = passes.candidate;
    return pinned && trials > 0 && trials < pinTrials && passed < trials;
}
/** A pin that the baseline does not hold protects nothing. */
function isPinFailing({ pinned, passes }) {
    const { baseline, candidate } = passes;
    return (pinned &&
        baseline.trials > 0 &&
        2 * baseline.passed <= baseline.trials &&
        2 * candidate.passed < candidate.trials);
}


/***/ }),

/***/ 12686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ confirmFlips)
/* harmony export */ });
/* unused harmony export freshTrials */
/* harmony import */ var _comparison_judged_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24777);
/* harmony import */ var _replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11276);


/** Flips that are tried again, relapses before fixes, the most important first; pins always are. */
const flipsTriedAgain = 20;
/** Fresh trials of each, on each side. */
const freshTrials = 2;
/** Tries flips again that no other trial speaks for or against. */
async function confirmFlips(options, ports) {
    const { suite, ledger, first, rules, design } = options;
    const judged = [];
    const judge = (replayed) => {
        const found = (0,_comparison_judged_case_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCase */ .iO)(replayed, rules.metrics);
        if ((0,_comparison_judged_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotable */ ._r)(found))
            judged.push(found);
    };
    for (const replayed of ledger.listFirst(first))
        judge(replayed);
    for (const replayed of ledger.listBeyond(first))
        if (replayed.pinned)
            judge(replayed);
    const suspects = selectSuspects(judged, rules.gates.maxRelapses !== undefined);
    const wanted = suspects.flatMap(({ position, evalCase }) => Array.from({ length: freshTrials }, (_, more) => ({
        position,
        evalCase,
        trial: design.trials + more,
        fresh: true,
    })));
    if (ports.signal.aborted || !options.triesFlipsAgain)
        return 0;
    ports.onPlanChange(2 * wanted.length);
    const answered = new Set();
    for await (const pair of (0,_replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .replaySuite */ .M)(suite, wanted, ports)) {
        ledger.add(pair);
        if (pair.baseline.status === 'completed' && pair.candidate.status === 'completed')
            answered.add(pair.position);
    }
    return answered.size;
}
/** Doubtful pins, then relapses and then fixes that no other trial bears out, the most important first. */
function selectSuspects(judged, everyRelapseCounts) {
    const pins = judged.filter(_comparison_judged_case_js__WEBPACK_IMPORTED_MODULE_0__/* .isPinDoubtful */ .Ph);
    const unconfirmed = (kind) => judged
        .filter(({ verdict }) => verdict.kind === kind && !verdict.confirmed)
        .filter((suspect) => !pins.includes(suspect))
        .toSorted(_comparison_judged_case_js__WEBPACK_IMPORTED_MODULE_0__/* .byImportance */ .G5);
    const relapses = unconfirmed('relapse');
    // A limit on relapses counts them, so that chance must not be among them.
    const tried = everyRelapseCounts ? relapses : relapses.slice(0, flipsTriedAgain);
    const left = Math.max(0, flipsTriedAgain - tried.length);
    return [...pins, ...tried, ...unconfirmed('fix').slice(0, left)];
}


/***/ }),

/***/ 58019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ computeCaseHash)
/* harmony export */ });
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85610);

/**
 * Names what a case asks and expects, and not who owns it or how it is tagged. A completion that was received for a
 * case as it stands cannot be the reason why it was curated so; one that is older than the case may be.
 * @returns 64 hex digits
 */
function computeCaseHash({ id, input, messages, expected, metrics }) {
    return (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)({ id, input, messages, expected, metrics });
}


/***/ }),

/***/ 64788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YE: () => (/* binding */ compareImportance),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   yq: () => (/* binding */ rankSeverity)
/* harmony export */ });
/** The severest first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** Position among `severities`; a case without a severity counts as medium. */
function rankSeverity(severity) {
    return severities.indexOf(severity ?? 'medium');
}
/** Pinned first, then by severity, then what stands for more failures, 1 where nobody says; equal ones keep their order. */
function compareImportance(one, other) {
    return (Number(other.pinned) - Number(one.pinned) ||
        rankSeverity(one.severity) - rankSeverity(other.severity) ||
        (other.weight ?? 1) - (one.weight ?? 1));
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pr: () => (/* binding */ defaultSeed),
  qN: () => (/* binding */ evaluateChange),
  EY: () => (/* binding */ replayModes)
});

// EXTERNAL MODULE: ./lib/candidate-model.js
var candidate_model = __webpack_require__(84662);
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
function compareMetric(measures, frame, members = Uint32Array.from({ length: measures.cases }, (_, i) => i)) {
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
    const { trials, baselinePasses, candidatePasses } = measures;
    const scored = new Uint32Array(members.length);
    let pairs = 0;
    const tally = {
        scored,
        baseline: 0,
        candidate: 0,
        relapses: 0,
        fixes: 0,
        trials: 0,
        unscored: 0,
        notApplicable: 0,
    };
    for (let place = 0; place < members.length; place += 1) {
        const i = members[place] ?? 0;
        const state = measures.stateAt(i);
        if (state === 'not_applicable')
            tally.notApplicable += 1;
        else if (state === 'unscored')
            tally.unscored += 1;
        else if (state === 'scored') {
            scored[pairs] = i;
            pairs += 1;
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
    tally.scored = scored.subarray(0, pairs);
    return tally;
}
function collectEvidence(measures, { scored, trials, relapses, fixes }, clusters) {
    const own = clusters && {
        ids: Array.from(scored, (i) => clusters.ids[i] ?? ''),
        largest: clusters.largest,
    };
    // The counts are there already, and most suites have one trial of each case.
    if (!measures.graded && own === undefined && trials <= 1)
        return { kind: 'pairs', pairs: scored.length, relapses, fixes };
    if (!measures.graded)
        return composeEvidence(Array.from({ length: scored.length }, (_, place) => countTrials(measures, scored[place] ?? 0)), own);
    const sign = measures.metric.direction === 'higher' ? 1 : -1;
    const differences = new Float64Array(scored.length);
    for (const [place, i] of scored.entries())
        differences[place] = sign * ((measures.candidate[i] ?? 0) - (measures.baseline[i] ?? 0));
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

// EXTERNAL MODULE: ./lib/columns/number-column.js
var number_column = __webpack_require__(80957);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var statistics_quantile = __webpack_require__(71750);
;// CONCATENATED MODULE: ./lib/statistics/resamples.js

/** The interval between the `tail` and 1 − `tail` quantiles of ascending resamples, each less `offset`. */
function readInterval(ascending, tail, level, offset) {
    const low = (0,statistics_quantile/* readQuantile */.YF)(ascending, tail);
    const high = (0,statistics_quantile/* readQuantile */.YF)(ascending, 1 - tail);
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
    const sides = {
        baseline: { values: baseline, sorted: (0,statistics_quantile/* sortNumbers */.Dx)(baseline) },
        candidate: { values: candidate, sorted: (0,statistics_quantile/* sortNumbers */.Dx)(candidate) },
    };
    const base = (0,statistics_quantile/* readQuantile */.YF)(sides.baseline.sorted, quantile);
    const head = (0,statistics_quantile/* readQuantile */.YF)(sides.candidate.sorted, quantile);
    if (base === undefined || head === undefined || !(base > 0))
        return undefined;
    const relative = head / base - 1;
    if (baseline.length < 2)
        return Object.freeze({ relative, interval: undefined });
    const split = computeSplit(sides, quantile);
    const ratios = bootstrap_quantile_resampleRatios(split, { quantile, random: (0,statistics_random/* createRandom */.s)(seed), resamples });
    const interval = ratios && readInterval(ratios.sort(), (1 - level) / 2, level, 1);
    return Object.freeze({ relative, interval });
}
function computeSplit({ baseline, candidate }, quantile) {
    const size = baseline.sorted.length;
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
        baseline: computeWindow(baseline.values, places.baseline, weighted),
        candidate: computeWindow(candidate.values, places.candidate, weighted),
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
/** BELOW, INSIDE or ABOVE the ranks [from, to), for each pair; among equal values the earlier pair has the lower. */
function placePairs({ values, sorted }, from, to) {
    const lowest = sorted[from] ?? Number.POSITIVE_INFINITY;
    const end = sorted[to] ?? Number.POSITIVE_INFINITY;
    // Ranks of values between the edges need not be known.
    const next = { lowest: sorted.indexOf(lowest), end: sorted.indexOf(end) };
    const rankOf = (value) => {
        if (value === lowest)
            return next.lowest++;
        if (value === end)
            return next.end++;
        return value < lowest ? from - 1 : value < end ? from : to;
    };
    const places = new Uint8Array(values.length);
    for (let pair = 0; pair < places.length; pair += 1) {
        const rank = rankOf(values[pair] ?? 0);
        places[pair] = rank < from ? BELOW : rank < to ? INSIDE : ABOVE;
    }
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
    return (0,statistics_quantile/* interpolate */.GW)(lower, values[next] ?? lower, position - target);
}

;// CONCATENATED MODULE: ./lib/comparison/tally-trials.js


const readers = {
    cost: ({ cost }) => (cost.kind === 'known' ? Number(cost.pico) : undefined),
    input_tokens: ({ usage }) => usage?.inputTokens,
    output_tokens: ({ usage }) => usage?.outputTokens,
};
const isLatency = (name) => name.startsWith('latency_');
const tokenNames = ['inputTokens', 'outputTokens', 'cachedInputTokens', 'reasoningTokens'];
/**
 * @param wanted of which the numbers will be listed
 * @param size trials for which there is room from the start
 */
function createTrialTally(wanted, size) {
    const lists = new Map();
    for (const name of wanted)
        if (!isLatency(name))
            lists.set(name, (0,number_column/* createNumberColumn */.A)('float64', size));
    const latencies = (0,number_column/* createNumberColumn */.A)('float64', size);
    const tokens = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
    const stops = { complete: 0, tool_call: 0, truncated: 0, refused: 0, empty: 0 };
    const servedModels = new Set();
    const servedTiers = new Set();
    const unknownCosts = new Set();
    let [trials, withoutUsage, costPico] = [0, 0, 0n];
    return {
        unknownCosts,
        add(trial) {
            const { cost, usage, latencyMs, servedModel, servedTier } = trial;
            trials += 1;
            stops[trial.stop] += 1;
            if (cost.kind === 'known')
                costPico += cost.pico;
            else
                unknownCosts.add(cost.reason);
            if (usage === undefined)
                withoutUsage += 1;
            else
                for (const name of tokenNames)
                    tokens[name] += usage[name];
            if (latencyMs !== undefined)
                latencies.push(latencyMs);
            if (servedModel !== undefined)
                servedModels.add(servedModel);
            if (servedTier !== undefined)
                servedTiers.add(servedTier);
            for (const [name, numbers] of lists) {
                const number = readers[name](trial);
                if (number !== undefined)
                    numbers.push(number);
            }
        },
        list(name) {
            const numbers = isLatency(name) ? latencies : lists.get(name);
            return trials === 0 || numbers?.length !== trials ? undefined : numbers.list();
        },
        summarize() {
            const sum = (name) => trials === 0 || withoutUsage > 0 ? undefined : tokens[name];
            const ascending = (0,statistics_quantile/* sortNumbers */.Dx)(latencies.list());
            return {
                costPico: trials === 0 || unknownCosts.size > 0 ? undefined : costPico,
                latencyP50: (0,statistics_quantile/* readQuantile */.YF)(ascending, 0.5),
                latencyP95: (0,statistics_quantile/* readQuantile */.YF)(ascending, 0.95),
                inputTokens: sum('inputTokens'),
                outputTokens: sum('outputTokens'),
                cachedInputTokens: sum('cachedInputTokens'),
                reasoningTokens: sum('reasoningTokens'),
                refused: stops.refused,
                truncated: stops.truncated,
                empty: stops.empty,
                servedModels: [...servedModels],
                servedTiers: [...servedTiers],
            };
        },
    };
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
    const wanted = new Set(options.ratios);
    const baseline = createTrialTally(wanted, cases.length);
    const candidate = createTrialTally(wanted, cases.length);
    /** Of each pair, the position of its case among those compared. */
    const owners = (0,number_column/* createNumberColumn */.A)('uint32', cases.length);
    const errored = { baseline: 0, candidate: 0 };
    const stops = {
        refusals: createStopCounter('refused', cases.length),
        truncations: createStopCounter('truncated', cases.length),
    };
    let [position, mostTrials] = [0, 0];
    for (const replayed of cases) {
        const { planned } = replayed;
        for (const role of ['baseline', 'candidate'])
            if (hasErrored(replayed, [role]))
                errored[role] += 1;
        for (const counter of [stops.refusals, stops.truncations])
            counter.add(planned, position);
        mostTrials = Math.max(mostTrials, planned.length);
        for (const pair of planned) {
            if (pair.baseline.status !== 'completed' || pair.candidate.status !== 'completed')
                continue;
            baseline.add(pair.baseline);
            candidate.add(pair.candidate);
            owners.push(position);
        }
        position += 1;
    }
    // One trial a case, and no clusters: every pair stands for itself.
    const clusterIds = frame.clusters === undefined && mostTrials <= 1
        ? undefined
        : Array.from(owners.list(), (owner) => frame.clusters?.ids[owner] ?? owner);
    const level = 1 - 2 * frame.look.levelOf(frame.alpha / 2);
    const ratios = {};
    for (const name of wanted) {
        const sides = { baseline: baseline.list(name), candidate: candidate.list(name) };
        if (sides.baseline === undefined || sides.candidate === undefined)
            continue;
        const both = { baseline: sides.baseline, candidate: sides.candidate };
        const quantile = quantiles[name];
        ratios[name] =
            quantile === undefined
                ? computeBootstrapRatio({ ...both, seed, clusterIds, level })
                : computeBootstrapPercentileRatio({ ...both, quantile, seed, level });
    }
    return {
        pairs: owners.length,
        baseline: baseline.summarize(),
        candidate: candidate.summarize(),
        ratios,
        unknownCosts: [...new Set([...baseline.unknownCosts, ...candidate.unknownCosts])],
        errored,
        stops: {
            refusals: stops.refusals.compare(frame),
            truncations: stops.truncations.compare(frame),
        },
    };
}
/** Of the ratios that are not of sums. */
const quantiles = { latency_p50: 0.5, latency_p95: 0.95 };
/** Whether a planned trial of the case errored on one of these sides. */
function hasErrored({ planned }, roles) {
    return planned.some((pair) => roles.some((role) => pair[role].status === 'errored'));
}
/** Not stopping so is a pass: what could be chance is then told as for any metric. */
function createStopCounter(stop, size) {
    const known = createKnownCounts();
    /** Of each case that was completed on both sides, where its counts are known, and its position. */
    const places = (0,number_column/* createNumberColumn */.A)('uint32', size);
    const positions = (0,number_column/* createNumberColumn */.A)('uint32', size);
    return {
        add(planned, position) {
            const own = countStops(planned, stop);
            if (own.baselineTrials === 0)
                return;
            places.push(known.place(own));
            positions.push(position);
        },
        compare(frame) {
            const { clusters } = frame;
            const own = clusters && {
                ids: Array.from(positions.list(), (position) => clusters.ids[position] ?? ''),
                largest: clusters.largest,
            };
            const counts = Array.from({ length: places.length }, (_, i) => known.at(places.at(i) ?? 0));
            const { pRegression, lowerBound } = analyzeEvidence(composeEvidence(counts, own), frame);
            return { pValue: pRegression, upperBound: -lowerBound };
        },
    };
}
/** Over the trials of a case that were completed on both sides. */
function countStops(planned, stop) {
    let [trials, baselinePasses, candidatePasses] = [0, 0, 0];
    for (const { baseline, candidate } of planned) {
        if (baseline.status !== 'completed' || candidate.status !== 'completed')
            continue;
        trials += 1;
        if (baseline.stop !== stop)
            baselinePasses += 1;
        if (candidate.stop !== stop)
            candidatePasses += 1;
    }
    return { baselinePasses, baselineTrials: trials, candidatePasses, candidateTrials: trials };
}
/** Counts that are equal are one object: most cases have one of a few. */
function createKnownCounts() {
    const known = [];
    const places = new Map();
    return {
        place(counts) {
            const { baselinePasses, candidatePasses, baselineTrials } = counts;
            const name = `${baselinePasses} ${candidatePasses} ${baselineTrials}`;
            const place = places.get(name) ?? known.push(counts) - 1;
            places.set(name, place);
            return place;
        },
        at(place) {
            const counts = known[place];
            if (counts === undefined)
                throw new RangeError(`no counts are known at ${place}`);
            return counts;
        },
    };
}

;// CONCATENATED MODULE: ./lib/comparison/compare-slices.js

/**
 * Compares primary metrics on every slice, the largest slice first. A tag that all cases have is no slice.
 * @param measures of all cases, one for each metric that is wanted
 */
function compareSlices(cases, measures, options) {
    const { rule, frame } = options;
    if (rule.tags?.length === 0)
        return [];
    const members = new Map();
    let position = 0;
    for (const { tags } of cases) {
        for (const tag of new Set(tags)) {
            const positions = members.get(tag);
            if (positions === undefined)
                members.set(tag, [position]);
            else
                positions.push(position);
        }
        position += 1;
    }
    return [...members]
        .filter(([tag, positions]) => positions.length >= rule.minCases &&
        positions.length < cases.length &&
        (rule.tags === undefined || rule.tags.includes(tag)))
        .toSorted(([, one], [, other]) => other.length - one.length)
        .flatMap(([tag, positions]) => measures.map((measured) => ({ tag, ...compareMetric(measured, frame, positions) })));
}

// EXTERNAL MODULE: ./lib/replay/trial.js
var trial = __webpack_require__(36787);
;// CONCATENATED MODULE: ./lib/comparison/error-groups.js

function createErrorGrouper(metrics) {
    const groups = new Map();
    const note = (role, message, { position, evalCase }) => {
        const key = `${role} ${message}`;
        const group = groups.get(key) ?? {
            role,
            message,
            exampleCase: evalCase.id,
            cases: new Set(),
        };
        groups.set(key, group);
        group.cases.add(position);
    };
    const noteTrial = (trial, role, replayed) => {
        if (trial.status === 'errored')
            return note(role, trial.message, replayed);
        for (const [index, score] of trial.scores.entries()) {
            const metric = metrics[index];
            if (score.kind !== 'unscored' || metric === undefined)
                continue;
            const by = metric.scorer.kind === 'judge' ? 'judge' : role;
            note(by, `${metric.name} is unscored: ${score.reason}`, replayed);
        }
    };
    return {
        add(replayed) {
            for (const trials of [replayed.planned, replayed.fresh])
                for (const { baseline, candidate } of trials) {
                    noteTrial(baseline, 'baseline', replayed);
                    noteTrial(candidate, 'candidate', replayed);
                }
        },
        list: () => [...groups.values()]
            .map(({ cases, ...group }) => ({ ...group, cases: cases.size }))
            .toSorted((a, b) => rankOf(a) - rankOf(b) || b.cases - a.cases),
    };
}
/** What was not sent tells of a failure that stands elsewhere, and of more cases than the failure itself. */
function rankOf({ message }) {
    return message.startsWith(trial/* notSent */.e) ? 1 : 0;
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
    const repeated = [];
    for (const [i, trials] of measures.trials.entries())
        if (measures.stateAt(i) === 'scored' && trials >= 2)
            repeated.push({
                baseline: spell(measures.baselinePasses[i] ?? 0, trials),
                candidate: spell(measures.candidatePasses[i] ?? 0, trials),
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

// EXTERNAL MODULE: ./lib/comparison/judged-case.js
var judged_case = __webpack_require__(24777);
// EXTERNAL MODULE: ./lib/config/metric.js
var config_metric = __webpack_require__(57740);
;// CONCATENATED MODULE: ./lib/comparison/measure-metric.js

/** By the number that stands for each; that of a case that was not added is the first. */
const states = ['errored', 'scored', 'unscored', 'not_applicable'];
/**
 * @param metrics in the order of the trials' scores
 * @param size of cases that will be added
 */
function createMetricMeasurer(metrics, size) {
    const drafts = metrics.map((metric) => startDraft(metric, size));
    let position = 0;
    return {
        add({ planned }) {
            const scores = planned.map(({ baseline, candidate }) => [scoresOf(baseline), scoresOf(candidate)]);
            for (const [index, draft] of drafts.entries())
                draft.states[position] = states.indexOf(measureCase(draft, { position, index, scores }));
            position += 1;
        },
        finish() {
            for (const draft of drafts)
                divideByTrials(draft);
            return drafts;
        },
    };
}
function startDraft(metric, size) {
    const numbers = new Uint8Array(size);
    return {
        metric,
        graded: (0,config_metric/* isGraded */.gF)(metric),
        cases: size,
        stateAt: (position) => states[numbers[position] ?? 0] ?? 'errored',
        states: numbers,
        baseline: new Float64Array(size),
        candidate: new Float64Array(size),
        baselinePasses: new Uint16Array(size),
        candidatePasses: new Uint16Array(size),
        trials: new Uint16Array(size),
    };
}
function measureCase(draft, { position, index, scores, }) {
    const { metric, baseline, candidate, baselinePasses, candidatePasses, trials } = draft;
    let state = 'errored';
    for (const [befores, afters] of scores) {
        const before = befores[index] ?? missing;
        const after = afters[index] ?? missing;
        if (before.kind === 'scored' && after.kind === 'scored') {
            add(trials, position, 1);
            add(baseline, position, before.value);
            add(candidate, position, after.value);
            if ((0,config_metric/* passes */.WE)(metric, before.value))
                add(baselinePasses, position, 1);
            if ((0,config_metric/* passes */.WE)(metric, after.value))
                add(candidatePasses, position, 1);
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
}
function add(numbers, position, value) {
    numbers[position] = (numbers[position] ?? 0) + value;
}
function divideByTrials({ trials, baseline, candidate }) {
    for (const [position, count] of trials.entries()) {
        if (count <= 1)
            continue;
        baseline[position] = (baseline[position] ?? 0) / count;
        candidate[position] = (candidate[position] ?? 0) / count;
    }
}
const scoresOf = (trial) => (trial.status === 'completed' ? trial.scores : []);
/** An errored trial is counted by the suite, not as an unscored case of every metric. */
const missing = { kind: 'errored' };

;// CONCATENATED MODULE: ./lib/comparison/verdict-kinds.js
const kinds = ['errored', 'pass', 'fail', 'unscored', 'relapse', 'fix', 'flaky'];
/** @param size of cases that will be added */
function createVerdictKinds(size) {
    const numbers = new Uint8Array(size);
    const counts = new Map();
    let length = 0;
    return {
        get length() {
            return length;
        },
        add(kind) {
            numbers[length] = kinds.indexOf(kind);
            length += 1;
            counts.set(kind, (counts.get(kind) ?? 0) + 1);
        },
        kindAt: (position) => kinds[numbers[position] ?? 0] ?? 'errored',
        count: (kind) => counts.get(kind) ?? 0,
    };
}

;// CONCATENATED MODULE: ./lib/comparison/compare-suite.js









/** Compares the two variants of a suite. */
function compareSuite(options) {
    const { metrics, replayed: cases, pinsBeyond = [] } = options;
    const { verdicts, judged, measures, errors } = readCases(options);
    const pins = Array.from(pinsBeyond, (pin) => (0,judged_case/* judgeCase */.iO)(pin, metrics));
    const compared = compareMeasures(measures, cases, options);
    const having = (kind) => judged.filter(({ verdict }) => verdict.kind === kind).toSorted(judged_case/* byImportance */.G5);
    return {
        ...compared,
        counts: compare_suite_countCases(verdicts, judged, options.cases),
        listStandings: () => Array.from(cases, ({ evalCase }, index) => ({
            id: evalCase.id,
            kind: verdicts.kindAt(index),
        })),
        noise: measures.flatMap((measured) => measured.metric.primary ? (estimateNoise(measured) ?? []) : []),
        relapses: having('relapse'),
        fixes: having('fix'),
        flaky: having('flaky'),
        pinsBroken: [...judged, ...pins].filter(judged_case/* isPinBroken */.zN),
        pinnedFailing: [...judged, ...pins].filter(judged_case/* isPinFailing */.Ou),
        pinsUnknown: [
            ...pins.filter(({ verdict }) => verdict.kind === 'errored' || verdict.kind === 'unscored'),
            ...[...judged, ...pins].filter((pin) => (0,judged_case/* isPinDoubtful */.Ph)(pin) && !(0,judged_case/* isPinBroken */.zN)(pin) && pin.triedAgain),
        ],
        operations: compareCaseOperations(cases, compared.frame, options),
        errors,
    };
}
/**
 * Metrics and slices alone: what a look at a replay under way needs.
 * @param wanted whether slices have a say in the verdict; else there are none, since many looks take their time
 */
function compareMetrics(options, wanted) {
    const { replayed: cases } = options;
    const measurer = createMetricMeasurer(options.metrics, cases.length);
    let errored = 0;
    for (const replayed of cases) {
        measurer.add(replayed);
        if (hasErrored(replayed, ['baseline', 'candidate']))
            errored += 1;
    }
    const none = { tags: [], minCases: 1 };
    const slices = wanted.slices ? options.slices : none;
    const compared = compareMeasures(measurer.finish(), cases, {
        ...options,
        ...(slices === undefined ? {} : { slices }),
    });
    return { ...compared, errored };
}
/** Cost, time and tokens alone. */
function compareSuiteOperations(options) {
    const { replayed: cases } = options;
    return compareCaseOperations(cases, frameOf(cases, options), options);
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
    const ids = clusterOf && Array.from(cases, ({ position }) => clusterOf(position));
    return { look, alpha, clusters: ids && { ids, largest: largestCluster } };
}
/** All that is read of every trial, in one go: how each case went, measures and errors. */
function readCases({ replayed: cases, pinsBeyond = [], metrics }) {
    const verdicts = createVerdictKinds(cases.length);
    /** Those that are told one by one. */
    const judged = [];
    const measurer = createMetricMeasurer(metrics, cases.length);
    const grouper = createErrorGrouper(metrics);
    for (const replayed of cases) {
        const found = (0,judged_case/* judgeCase */.iO)(replayed, metrics);
        verdicts.add(found.verdict.kind);
        if ((0,judged_case/* isNotable */._r)(found))
            judged.push(found);
        measurer.add(replayed);
        grouper.add(replayed);
    }
    for (const pin of pinsBeyond)
        grouper.add(pin);
    return { verdicts, judged, measures: measurer.finish(), errors: grouper.list() };
}
function compare_suite_countCases(kinds, judged, cases) {
    // Whatever flipped is among those that are told one by one.
    const countUnconfirmed = (kind) => judged.filter(({ verdict }) => verdict.kind === kind && !verdict.confirmed).length;
    const known = {
        bothPass: kinds.count('pass'),
        relapses: kinds.count('relapse'),
        fixes: kinds.count('fix'),
        flaky: kinds.count('flaky'),
        bothFail: kinds.count('fail'),
    };
    return {
        cases,
        pairs: Object.values(known).reduce((sum, number) => sum + number, 0),
        ...known,
        unconfirmedRelapses: countUnconfirmed('relapse'),
        unconfirmedFixes: countUnconfirmed('fix'),
        unscored: kinds.count('unscored'),
        errored: kinds.count('errored') + (cases - kinds.length),
    };
}

// EXTERNAL MODULE: ./lib/config/gates.js
var config_gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/confirm-flips.js
var confirm_flips = __webpack_require__(12686);
// EXTERNAL MODULE: ./lib/gate/is-settled.js
var is_settled = __webpack_require__(39787);
// EXTERNAL MODULE: ./lib/replay/ledger.js + 4 modules
var replay_ledger = __webpack_require__(18027);
// EXTERNAL MODULE: ./lib/replay/list-planned.js
var list_planned = __webpack_require__(23904);
// EXTERNAL MODULE: ./lib/replay/order.js
var replay_order = __webpack_require__(26271);
// EXTERNAL MODULE: ./lib/replay/replay-suite.js + 1 modules
var replay_suite = __webpack_require__(11276);
// EXTERNAL MODULE: ./lib/statistics/plan-looks.js
var plan_looks = __webpack_require__(43517);
;// CONCATENATED MODULE: ./lib/collect-evidence.js









/**
 * Replays a suite until it is decided: cases in a seeded order, looked at as the design says. Then the pins that
 * were not reached, and fresh trials of the cases that flipped.
 */
async function collect_evidence_collectEvidence(options, ports) {
    const { cases, design, rules, seed, alpha } = options;
    const order = (0,replay_order/* resolveOrder */.v)({ cases: cases.length, clusters: design.clusters, seed });
    const ledger = (0,replay_ledger/* createLedger */.M)({ cases, order: order.positions, trials: design.trials });
    const clusters = composeClusters(options);
    const compose = ({ cases: first, look }) => ({
        metrics: rules.metrics,
        replayed: ledger.listFirst(first),
        cases: first,
        seed,
        ratios: config_gates/* relativeGates */.rW.filter((name) => rules.gates.relative[name] !== undefined),
        slices: rules.gates.slices,
        look,
        alpha,
        ...clusters,
    });
    const { last, looks } = await replayUntilSettled({ ...options, order, ledger, looks: (0,plan_looks/* planLooks */.E)({ ...design, ...order }), compose }, ports);
    await replayPins({ ...options, order, ledger, first: last.cases }, ports);
    const triedAgain = await (0,confirm_flips/* confirmFlips */.H)({ ...options, ledger, first: last.cases }, ports);
    const beyond = ledger.listBeyond(last.cases);
    return {
        evidence: {
            ...compose(last),
            replayed: ledger.listFirstByDataset(last.cases),
            pinsBeyond: Array.from(beyond).filter(({ pinned }) => pinned),
        },
        beyond,
        course: {
            design,
            planned: cases.length,
            decidedAt: last.cases,
            looks,
            beyond: beyond.length,
            triedAgain,
            earlierReplays: ports.evidence.earlierReplays,
        },
    };
}
/** Replays in order, and stops asking for more when a look finds everything decided. */
async function replayUntilSettled(options, ports) {
    const { suite, cases, order, design, ledger, looks, compose, rules } = options;
    const failing = rules.gates.slices.fail;
    let settled;
    let taken = 0;
    let asked = 0;
    function* listWanted() {
        for (const position of order.positions) {
            if (settled !== undefined)
                return;
            asked += 1;
            yield* (0,list_planned/* listPlanned */.F)(cases, [position], design.trials);
        }
    }
    for await (const pair of (0,replay_suite/* replaySuite */.M)(suite, listWanted(), ports)) {
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
        ports.onPlanChange(-2 * design.trials * (cases.length - asked));
    const last = settled ?? looks.at(-1);
    if (last === undefined)
        throw new Error('a replay without a case was planned');
    return { last, looks: Math.max(1, taken) };
}
/** A pin must hold whatever the rest says, so those that were not reached are replayed too. */
async function replayPins(options, ports) {
    const { suite, cases, order, ledger, first, design } = options;
    const begun = new Set(Array.from(ledger.listBeyond(first), ({ position }) => position));
    const pins = order.positions
        .subarray(first)
        .filter((position) => cases.isPinned(position) && !begun.has(position));
    ports.onPlanChange(2 * design.trials * pins.length);
    const wanted = (0,list_planned/* listPlanned */.F)(cases, pins, design.trials);
    for await (const pair of (0,replay_suite/* replaySuite */.M)(suite, wanted, ports))
        ledger.add(pair);
}
function composeClusters({ design: { clusters }, }) {
    if (clusters === undefined)
        return {};
    const sizes = new Map();
    for (const cluster of clusters)
        sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
    return {
        clusterOf: (position) => clusters[position] ?? '',
        largestCluster: Math.max(...sizes.values()),
    };
}

;// CONCATENATED MODULE: ./lib/comparison/follow-cases.js

/** Looks up how single cases went, which a comparison tells of those alone that flipped. */
function followCases(ids, evidence) {
    const outcomes = new Map();
    if (ids.length === 0)
        return outcomes;
    const wanted = new Set(ids);
    for (const { id } of evidence.cases)
        if (wanted.has(id))
            outcomes.set(id, 'not_replayed');
    for (const cases of [evidence.replayed, evidence.pinsBeyond ?? []])
        for (const replayed of cases)
            if (wanted.has(replayed.evalCase.id))
                outcomes.set(replayed.evalCase.id, (0,judged_case/* judgeCase */.iO)(replayed, evidence.metrics).verdict.kind);
    return new Map(ids.map((id) => [id, outcomes.get(id) ?? 'gone']));
}

// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/dataset/read-rows.js + 1 modules
var read_rows = __webpack_require__(47354);
;// CONCATENATED MODULE: ./lib/dataset/locate-cases.js



/**
 * In which lines cases start, 1-based, by id. The file is read once more, so that a replay need not keep the line of
 * each of its cases for the few that are told of; reading ends with the last of them.
 * @param ids of the cases asked for; what cannot be found has no line. Never throws for a file that is damaged
 */
async function locateCases(source, ids) {
    const lines = new Map();
    if (ids.size === 0)
        return lines;
    try {
        for await (const row of (0,read_rows/* readRows */.a)({ ...source, onProblem: () => undefined })) {
            const id = (0,is_record/* isRecord */.u)(row.value) ? row.value['id'] : undefined;
            if (typeof id !== 'string' || !ids.has(id) || lines.has(id))
                continue;
            const { line } = row.positionOf([]);
            if (line !== undefined)
                lines.set(id, line);
            if (lines.size === ids.size)
                break;
        }
    }
    catch (error) {
        // It was whole when the replay began: a file that has changed since then costs its lines alone.
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/config/parse-config.js
var parse_config = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
;// CONCATENATED MODULE: ./lib/variant/find-changed-place.js




/** Keys of a suite that say what is asked. */
const askingKeys = new Set([
    'prompt',
    'model',
    'parameters',
    'tools',
    'response_schema',
    'http',
    'command',
    'setup',
    'env',
    'paths',
]);
/**
 * Where head starts to ask otherwise than base: in the prompt, else in the suite's part of pawl.yml, else in a file of
 * tools or schema that is named there.
 * @returns undefined where no line of these says it: a bake-off, or the files of an application
 */
async function findChangedPlace(name, sides) {
    const { base, head } = sides;
    const [was, is] = [readSuite(base.located, name), readSuite(head.located, name)];
    return ((await findInFiles([was['prompt'], is['prompt']], sides)) ??
        findInConfig({ name, was, is, located: head.located }) ??
        (await findInFiles([was['tools'], is['tools']], sides)) ??
        (await findInFiles([was['response_schema'], is['response_schema']], sides)));
}
/** The suite as it is written. */
function readSuite({ document }, name) {
    const { value } = document;
    const suites = (0,is_record/* isRecord */.u)(value) ? value['suites'] : undefined;
    const suite = (0,is_record/* isRecord */.u)(suites) && Object.hasOwn(suites, name) ? suites[name] : undefined;
    return (0,is_record/* isRecord */.u)(suite) ? suite : {};
}
function findInConfig(options) {
    const { name, was, is, located } = options;
    const written = (value) => (0,canonical_json/* renderCanonicalJson */.R)(value ?? null);
    const key = Object.keys(is).find((candidate) => askingKeys.has(candidate) && written(is[candidate]) !== written(was[candidate]));
    if (key === undefined)
        return undefined;
    const { file, line } = located.document.keyPositionOf(['suites', name, key]);
    return line === undefined ? undefined : { file, line };
}
/** A path, or paths by role, on both sides. */
async function findInFiles([was, is], sides) {
    if ((0,is_record/* isRecord */.u)(was) && (0,is_record/* isRecord */.u)(is)) {
        for (const role of Object.keys(is)) {
            const place = await findInFiles([was[role], is[role]], sides);
            if (place !== undefined)
                return place;
        }
        return undefined;
    }
    if (typeof was !== 'string' || typeof is !== 'string')
        return undefined;
    try {
        const [before, after] = await Promise.all([read(sides.base, was), read(sides.head, is)]);
        const line = findFirstChangedLine(before.text, after.text);
        return line === undefined ? undefined : { file: after.file, line };
    }
    catch (error) {
        // What cannot be read costs its line alone.
        if (error instanceof errors/* PawlError */.pO)
            return undefined;
        throw error;
    }
}
async function read({ revision, located }, path) {
    const file = (0,parse_config/* resolvePath */.X)(located, { path, at: ['suites'] });
    return { file, text: await revision.readText(file) };
}
/**
 * The first line of the second text that differs from the first text, 1-based; where only lines at the end were taken
 * out, the last line that is left. Undefined for equal texts.
 */
function findFirstChangedLine(before, after) {
    if (before === after)
        return undefined;
    const split = (text) => text.replace(/\r?\n$/, '').split(/\r?\n/);
    const [old, current] = [split(before), split(after)];
    const index = current.findIndex((line, at) => line !== old[at]);
    return index === -1 ? current.length : index + 1;
}

;// CONCATENATED MODULE: ./lib/find-places.js


/**
 * Finds the lines of what a report tells: where the change begins, and where each case that is shown starts.
 * @param options.head what dataset and candidate were read from
 */
async function findPlaces({ change, plan }, { head, shown }) {
    const { datasetFile } = plan.prepared;
    const dataset = { file: datasetFile, chunks: head.openChunks(datasetFile) };
    const sides = { base: change.base, head: { revision: head, located: change.head } };
    return {
        datasetFile,
        lines: await locateCases(dataset, new Set(shown.map(({ judged }) => judged.evalCase.id))),
        changedAt: await findChangedPlace(change.name, sides),
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

// EXTERNAL MODULE: ./lib/gate/verdict.js
var gate_verdict = __webpack_require__(71138);
;// CONCATENATED MODULE: ./lib/gate/judge-noise.js



/**
 * What a replay of the baseline against itself says: nothing is judged, but missing evidence is still missing.
 * The reasons tell by how much two equal variants differ.
 */
function judgeNoise(comparison) {
    const missing = judgeEvidence(comparison);
    const verdict = (0,gate_verdict/* resolveWorst */.u)(missing.map((gate) => gate.verdict));
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
    const verdict = (0,gate_verdict/* resolveWorst */.u)(gates.map((gate) => gate.verdict));
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
    const isWaived = ({ evalCase }) => rules.waived?.has(evalCase.id) === true;
    const pinned = comparison.pinsBroken.filter((pin) => !isWaived(pin));
    const waivedPins = comparison.pinsBroken.filter(isWaived);
    if (waivedPins.length > 0) {
        results.push({
            name: 'pins',
            verdict: 'pass',
            reason: `${(0,format/* formatPlural */.yk)(waivedPins.length, 'pinned case')} relapsed and ${waivedPins.length === 1 ? 'is' : 'are'} waived: ${(0,sentences/* listSome */.X)(waivedPins.map(describePin))}; metrics count ${waivedPins.length === 1 ? 'it' : 'them'} all the same`,
        });
    }
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
        const { relapses } = comparison.counts;
        const waived = comparison.relapses.filter(isWaived).length;
        results.push({
            name: 'relapses',
            verdict: relapses - waived > maxRelapses ? 'fail' : 'pass',
            reason: `${(0,format/* formatPlural */.yk)(relapses, 'relapse')}${waived === 0 ? '' : `, ${waived} of them waived`}; at most ${maxRelapses} accepted`,
        });
    }
    return results;
}
/** `case-1`, with its trials where there were several: `case-1 (failed 2 of 3)`. */
function describePin({ evalCase, passes }) {
    const { passed, trials } = passes.candidate;
    return trials < 2 ? evalCase.id : `${evalCase.id} (failed ${trials - passed} of ${trials})`;
}

// EXTERNAL MODULE: ./lib/config/waivers.js
var config_waivers = __webpack_require__(18023);
// EXTERNAL MODULE: ./lib/dataset/case-hash.js
var case_hash = __webpack_require__(58019);
;// CONCATENATED MODULE: ./lib/gate/judge-waivers.js


/** Which waivers lift a relapse. One that is not in force says why, and so does one that nothing needs. Pure. */
function judgeWaivers(waivers, facts) {
    const { relapses, pinsBroken } = facts.comparison;
    const relapsed = new Map([...relapses, ...pinsBroken].map(({ evalCase }) => [evalCase.id, evalCase]));
    return waivers.map(({ waiver, standing }) => {
        const today = (0,config_waivers/* formatDay */.im)(facts.today);
        if (waiver.expires < today)
            return { waiver, state: 'expired', why: `it held until ${waiver.expires}` };
        if (standing.kind === 'not_in_force')
            return { waiver, state: 'not_in_force', why: standing.why };
        if (waiver.accepted > today)
            return { waiver, state: 'not_in_force', why: 'it is dated on a day that is yet to come' };
        if (waiver.candidate !== facts.candidate)
            return { waiver, state: 'not_in_force', why: 'it was accepted for another candidate' };
        const evalCase = relapsed.get(waiver.case);
        if (evalCase === undefined)
            return { waiver, state: 'unused', why: describeUnused(facts.outcomes.get(waiver.case)) };
        if (waiver.case_hash !== undefined && waiver.case_hash !== (0,case_hash/* computeCaseHash */.w)(evalCase))
            return { waiver, state: 'not_in_force', why: 'the case was edited after it was accepted' };
        const why = standing.from === 'base'
            ? 'base has it'
            : 'this change brings it, as base allows by waivers.accept_from';
        return { waiver, state: 'used', why };
    });
}
/** Ids of the cases whose relapse is lifted. */
function listWaived(waivers) {
    return new Set(waivers.flatMap(({ waiver, state }) => (state === 'used' ? [waiver.case] : [])));
}
function describeUnused(outcome) {
    switch (outcome) {
        case undefined:
        case 'gone':
            return 'there is no such case in the dataset; remove it';
        case 'not_replayed':
            return 'the case was not reached, since the replay was decided before';
        case 'errored':
        case 'unscored':
            return 'the case has no result in this replay';
        case 'flaky':
            return 'the case is flaky, and no relapse; it can be removed';
        case 'pass':
        case 'fail':
        case 'fix':
        case 'relapse':
            return 'the case did not relapse; it can be removed';
    }
}

// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/recordings/evidence.js
var recordings_evidence = __webpack_require__(99947);
// EXTERNAL MODULE: ./lib/wording/notices.js
var notices = __webpack_require__(48049);
;// CONCATENATED MODULE: ./lib/remember-outcomes.js




/** Suites of more cases are not remembered: what is noted of each would be held at once. */
const mostCases = 20_000;
/**
 * Notes how each case went, so that cases which never fail can be told later. Of answers from a file nothing is noted:
 * they say nothing of the day.
 * @param replay.replayed everything that was replayed, also what the verdict does not rest on
 * @param replay.trials of each case, those of earlier replays included
 * @returns what a reader of the report may want to know
 */
async function rememberOutcomes(replay, store) {
    const { change, plan, trials } = replay;
    const { cases, datasetFile: dataset } = plan.prepared;
    const sides = [plan.baseline, plan.candidate];
    const endpoints = sides.map(({ endpoint }) => (0,providers_endpoint/* renderAddress */.v)(endpoint));
    if (cases.length > mostCases || endpoints.includes(providers_endpoint/* recordedAddress */.f))
        return [];
    const fingerprints = sides.map(({ fingerprint }) => fingerprint);
    const identity = { suite: change.name, fingerprints, endpoints, trials };
    return (0,notices/* describeNoted */.Ut)(dataset, await store.note({ dataset, identity, cases: listNoted(replay) }));
}
/** A case of which no trial was scored is left out: nothing is known of it, and that is no pass. */
function* listNoted({ replayed, rules, }) {
    for (const cases of replayed)
        for (const one of cases) {
            const { verdict, passes, evalCase } = (0,judged_case/* judgeCase */.iO)(one, rules.metrics);
            const failed = Object.values(passes).some(({ passed, trials }) => passed < trials);
            const isKnown = verdict.kind !== 'unscored' && verdict.kind !== 'errored';
            if (isKnown || failed)
                yield { id: evalCase.id, content: (0,case_hash/* computeCaseHash */.w)(evalCase), failed };
        }
}

// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/comparison/classify-case.js
var classify_case = __webpack_require__(81212);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
;// CONCATENATED MODULE: ./lib/report/build-case-report.js



/** Longest output kept in the report, in characters; the middle of longer ones is left out. */
const maximumOutput = 20_000;
/**
 * What a reader is told of a relapse or a fix.
 * @param metrics in the order of the trials' scores
 */
function buildCaseReport(shown, metrics) {
    const { evalCase, verdict, passes } = shown.judged;
    return {
        id: evalCase.id,
        place: shown.place === undefined ? null : { ...shown.place },
        pinned: evalCase.pinned,
        tags: [...evalCase.tags],
        owner: evalCase.owner ?? null,
        severity: evalCase.severity ?? null,
        note: evalCase.note ?? null,
        weight: evalCase.weight ?? null,
        source_url: evalCase.source?.url ?? null,
        source_system: evalCase.source?.system ?? null,
        source_captured_at: evalCase.source?.captured_at ?? null,
        input: describeInput(evalCase),
        expected: evalCase.expected ?? null,
        metrics: describeFlips(shown, metrics),
        confirmed: 'confirmed' in verdict && verdict.confirmed ? true : describeDoubt(shown.judged),
        passes: { baseline: { ...passes.baseline }, candidate: { ...passes.candidate } },
        flip_rate: (0,classify_case/* computeFlipRate */.Z)(passes) ?? null,
        baseline: describeOutput(shown.baseline),
        candidate: describeOutput(shown.candidate),
    };
}
/** False of what other trials spoke against; null where no other trial could say. */
function describeDoubt({ verdict }) {
    return verdict.kind === 'flaky' ? false : null;
}
/** What was asked, as a person would say it: a message, or a line for each variable. */
function describeInput({ input, messages }) {
    const asked = messages?.findLast((message) => message.role === 'user')?.content;
    if (typeof asked === 'string')
        return shorten(asked);
    if (typeof input === 'string')
        return shorten(input);
    if (input === undefined)
        return shorten(JSON.stringify(messages ?? ''));
    const variables = Object.entries(input).map(([name, value]) => ({
        name,
        text: typeof value === 'string' ? value : JSON.stringify(value),
    }));
    const [only] = variables;
    if (only !== undefined && variables.length === 1)
        return shorten(only.text);
    return shorten(variables.map(({ name, text }) => `${name}: ${text}`).join('\n'));
}
const shorten = (text) => (0,safe_text/* shortenMiddle */.jM)(text, 2_000);
function describeFlips(shown, metrics) {
    const { baseline, candidate } = shown.judged;
    if (baseline.status !== 'completed' || candidate.status !== 'completed')
        return [];
    return metrics.flatMap((metric, index) => {
        const before = baseline.scores[index];
        const after = candidate.scores[index];
        if (!metric.primary || before?.kind !== 'scored' || after?.kind !== 'scored')
            return [];
        if ((0,config_metric/* passes */.WE)(metric, before.value) === (0,config_metric/* passes */.WE)(metric, after.value))
            return [];
        const failed = (0,config_metric/* passes */.WE)(metric, after.value) ? shown.baseline : shown.candidate;
        return [
            {
                name: metric.name,
                baseline: before.value,
                candidate: after.value,
                reason: failed.reasons[metric.name] ?? null,
            },
        ];
    });
}
function describeOutput(output) {
    const characters = Array.from(output.text);
    const leftOut = Math.max(0, characters.length - maximumOutput);
    const half = maximumOutput / 2;
    return {
        text: leftOut === 0
            ? output.text
            : characters.slice(0, half).concat(characters.slice(-half)).join(''),
        tool_calls: output.tool_calls.map((call) => ({ ...call })),
        stop: output.stop,
        left_out_characters: leftOut,
    };
}

// EXTERNAL MODULE: ./lib/statistics/p-values.js
var p_values = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/statistics/benjamini-hochberg.js

/**
 * Benjamini & Hochberg's adjusted p-values, in the order given: of the entries with an adjusted
 * p ≤ q, at most the share q is expected to be false. For lists that a reader browses; a verdict
 * uses Holm. The i-th smallest of m becomes min_{j ≥ i} min(1, (m / j) p_(j)).
 *
 * Benjamini & Hochberg (1995), "Controlling the false discovery rate", JRSS B 57:289–300.
 * @throws RangeError on anything that is not a probability
 */
function computeBenjaminiHochberg(pValues) {
    const adjusted = new Array(pValues.length).fill(1);
    const ranked = (0,p_values/* rankPValues */.L)(pValues);
    let smallest = 1;
    for (let rank = ranked.length; rank >= 1; rank -= 1) {
        const position = ranked[rank - 1] ?? 0;
        smallest = Math.min(smallest, (pValues.length / rank) * (pValues[position] ?? 1));
        adjusted[position] = smallest;
    }
    return Object.freeze(adjusted);
}

// EXTERNAL MODULE: ./lib/statistics/binomial.js
var binomial = __webpack_require__(53726);
;// CONCATENATED MODULE: ./lib/statistics/posterior.js

/**
 * P(Δ < 0 | data): how probable it is that the candidate passes less often than the baseline, for
 * display beside the verdict, never instead of it.
 *
 * With the prior Dirichlet(1, 1, 1, 1) on the four outcomes of a pair, the share of relapses among
 * the changed cases is Beta(b + 1, c + 1), and Δ < 0 where it exceeds ½: I_½(c + 1, b + 1), which is
 * P(X > c) for X ~ Binomial(b + c + 1, ½). Gelman et al. (2013), "Bayesian data analysis", §3.4.
 * @throws RangeError on counts that are not whole numbers ≥ 0.
 */
function computeDropPosterior(counts) {
    const { relapses, fixes } = counts;
    if (![relapses, fixes].every((n) => Number.isSafeInteger(n) && n >= 0))
        throw new RangeError(`impossible counts: ${relapses} relapses, ${fixes} fixes`);
    return (0,binomial/* computeCoinUpperTail */.xt)(fixes + 1, relapses + fixes + 1);
}

;// CONCATENATED MODULE: ./lib/report/describe-evidence.js


/** How the evidence came about. Pure. */
function describeCourse(course, { frame }) {
    const { design } = course;
    return {
        trials: design.trials,
        sequential: design.sequential,
        clustered: design.clusters !== undefined,
        alpha: frame.alpha,
        cases_planned: course.planned,
        stopped_early: course.decidedAt < course.planned,
        looks: course.looks,
        cases_beyond: course.beyond,
        trials_saved: 2 * design.trials * (course.planned - course.decidedAt - course.beyond),
        flips_tried_again: course.triedAgain,
        earlier_replays: course.earlierReplays,
    };
}
/** The metrics with what was decided of each. Pure. */
function describeMetrics(facts) {
    const { comparison, judgement } = facts;
    return comparison.metrics.map((compared) => {
        const { name, primary, direction } = compared.metric;
        return {
            name,
            primary,
            direction,
            unit: compared.graded ? 'score' : 'percent',
            baseline: compared.baseline ?? null,
            candidate: compared.candidate ?? null,
            delta: compared.delta ?? null,
            interval: compared.interval === undefined ? null : { ...compared.interval },
            p_value: compared.pValue ?? null,
            probability_worse: computeProbabilityWorse(compared),
            worst_delta: judgement.worstDeltas[name] ?? null,
            method: compared.method,
            pairs: compared.pairs,
            trials: compared.trials,
            relapses: compared.relapses,
            fixes: compared.fixes,
            unscored: compared.unscored,
            not_applicable: compared.notApplicable,
            margin: judgement.margins[name] ?? null,
            verdict: judgement.metricVerdicts[name] ?? 'not_gated',
            noise: describe_evidence_describeNoise(name, facts),
        };
    });
}
/** Which way is worse depends on the metric, and counts of relapses and fixes know it. */
function computeProbabilityWorse(compared) {
    const { graded, trials, relapses, fixes } = compared;
    return graded || trials !== 1 ? null : computeDropPosterior({ relapses, fixes });
}
/** Of the baseline; where it was replayed against itself, of both replays together. */
function describeTrialNoise(own, status) {
    const variance = status === 'compared'
        ? own.baselineTrialVariance
        : (own.baselineTrialVariance + own.candidateTrialVariance) / 2;
    return { flip_rate: 2 * variance, baseline_trial_variance: variance };
}
/** What was measured in this replay counts before what another one found. */
function describe_evidence_describeNoise(metric, facts) {
    const own = facts.comparison.noise.find((estimate) => estimate.metric === metric);
    if (own !== undefined)
        return {
            ...describeTrialNoise(own, facts.status),
            candidate_trial_variance: own.candidateTrialVariance,
            case_variance: own.caseVariance,
            cases: own.cases,
            measured_at: null,
        };
    const known = facts.noise.find((floor) => floor.metric === metric);
    if (known === undefined)
        return null;
    return {
        flip_rate: known.flipRate,
        baseline_trial_variance: known.trialVariance,
        candidate_trial_variance: null,
        case_variance: known.caseVariance,
        cases: known.cases,
        measured_at: known.measuredAt,
    };
}
/** Slices for a reader who browses them. Pure. */
function describeSlices(slices) {
    const adjusted = computeBenjaminiHochberg(slices.map(({ comparison }) => comparison.analysis.pValue));
    return slices.map((slice, index) => ({ ...describeSlice(slice), q_value: adjusted[index] ?? 1 }));
}
function describeSlice({ comparison, decision }) {
    return {
        tag: comparison.tag,
        metric: comparison.metric.name,
        unit: comparison.graded ? 'score' : 'percent',
        pairs: comparison.pairs,
        baseline: comparison.baseline ?? null,
        candidate: comparison.candidate ?? null,
        delta: comparison.delta ?? null,
        interval: comparison.interval === undefined ? null : { ...comparison.interval },
        verdict: decision,
    };
}

// EXTERNAL MODULE: ./lib/report/describe-variant.js
var describe_variant = __webpack_require__(15249);
;// CONCATENATED MODULE: ./lib/report/build-suite-report.js





/** The facts of a suite that was replayed. Pure. */
function buildSuiteReport(facts) {
    const { comparison, judgement } = facts;
    const { counts, operations } = comparison;
    const metrics = comparison.metrics.map((compared) => compared.metric);
    const tell = (shown) => {
        const line = facts.lines.get(shown.judged.evalCase.id);
        const place = line === undefined ? undefined : { file: facts.datasetFile, line };
        return buildCaseReport({ ...shown, place }, metrics);
    };
    return {
        name: facts.name,
        status: facts.status,
        verdict: judgement.verdict,
        reasons: [...judgement.reasons],
        warnings: [...facts.notices, ...judgement.warnings, ...describeMovedModel(facts)],
        baseline: {
            ...(0,describe_variant/* describeVariant */.V)(facts.baseline),
            served_models: [...operations.baseline.servedModels],
            served_tiers: [...operations.baseline.servedTiers],
        },
        candidate: {
            ...(0,describe_variant/* describeVariant */.V)(facts.candidate),
            served_models: [...operations.candidate.servedModels],
            served_tiers: [...operations.candidate.servedTiers],
        },
        counts: {
            cases: counts.cases,
            pairs: counts.pairs,
            both_pass: counts.bothPass,
            relapses: counts.relapses,
            unconfirmed_relapses: counts.unconfirmedRelapses,
            fixes: counts.fixes,
            unconfirmed_fixes: counts.unconfirmedFixes,
            flaky: counts.flaky,
            both_fail: counts.bothFail,
            unscored: counts.unscored,
            errored: counts.errored,
        },
        changed_at: facts.changedAt === undefined ? null : { ...facts.changedAt },
        replay: describeCourse(facts.course, comparison),
        metrics: describeMetrics(facts),
        slices: describeSlices(judgement.slices),
        slice_stories: [...judgement.sliceStories],
        gates: judgement.gates.map((gate) => ({ ...gate })),
        cost: describeCost(comparison, facts.requestsPerMonth),
        latency_ms: {
            baseline: {
                p50: operations.baseline.latencyP50 ?? null,
                p95: operations.baseline.latencyP95 ?? null,
            },
            candidate: {
                p50: operations.candidate.latencyP50 ?? null,
                p95: operations.candidate.latencyP95 ?? null,
            },
            ratio_p95: describeRatio(operations.ratios.latency_p95),
        },
        tokens: {
            baseline: describeTokens(operations.baseline),
            candidate: describeTokens(operations.candidate),
        },
        stops: {
            baseline: describeStops(operations.baseline, operations.errored.baseline),
            candidate: describeStops(operations.candidate, operations.errored.candidate),
        },
        relapses: facts.relapses.map(tell),
        fixes: facts.fixes.map(tell),
        flaky: facts.flaky.map(tell),
        // Between two replays of one variant nothing relapses.
        pinned_broken: facts.status === 'baseline_only' ? [] : comparison.pinsBroken.map((pair) => pair.evalCase.id),
        pinned_failing: comparison.pinnedFailing.map((pair) => pair.evalCase.id),
        followed: Array.from(facts.followed, ([id, outcome]) => ({ case: id, outcome })),
        waivers: facts.waivers.map(({ waiver, state, why }) => ({
            case: waiver.case,
            reason: waiver.reason,
            accepted_by: waiver.accepted_by,
            accepted: waiver.accepted,
            expires: waiver.expires,
            sha: waiver.sha,
            state,
            why,
        })),
        case_hashes: facts.status === 'baseline_only' ? [] : listHashes(facts),
        errors: comparison.errors.map((group) => ({
            case: group.exampleCase,
            role: group.role,
            message: group.message,
            cases: group.cases,
        })),
    };
}
function listHashes({ relapses, comparison, }) {
    const broken = [...relapses.map(({ judged }) => judged), ...comparison.pinsBroken];
    const hashes = new Map(broken.map(({ evalCase }) => [evalCase.id, (0,case_hash/* computeCaseHash */.w)(evalCase)]));
    return Array.from(hashes, ([id, hash]) => ({ case: id, hash }));
}
/** One name on both sides, answered by different models: the alias has moved, or routes. */
function describeMovedModel({ baseline, candidate, comparison, }) {
    if (baseline.modelName !== candidate.modelName)
        return [];
    const [before, after] = ['baseline', 'candidate'].map((role) => comparison.operations[role].servedModels.toSorted().join(', '));
    if (before === after)
        return [];
    return [
        `${baseline.modelName} was answered by ${before || 'no named model'} for the baseline and by ${after || 'no named model'} for the candidate`,
    ];
}
function describeCost({ operations }, requestsPerMonth) {
    const before = operations.baseline.costPico;
    const after = operations.candidate.costPico;
    const by = BigInt(operations.pairs);
    const perCase = (pico, times = 1) => pico === undefined || by === 0n
        ? null
        : (0,money/* toUsdNumber */.lk)((0,money/* scalePico */.uE)(pico, { times: BigInt(Math.round(times)), by }));
    const delta = before === undefined || after === undefined ? undefined : after - before;
    return {
        baseline_usd: before === undefined ? null : (0,money/* toUsdNumber */.lk)(before),
        candidate_usd: after === undefined ? null : (0,money/* toUsdNumber */.lk)(after),
        delta_usd: delta === undefined ? null : (0,money/* toUsdNumber */.lk)(delta),
        baseline_per_case_usd: perCase(before),
        candidate_per_case_usd: perCase(after),
        ratio: describeRatio(operations.ratios.cost),
        monthly_delta_usd: requestsPerMonth === undefined ? null : perCase(delta, requestsPerMonth),
        requests_per_month: requestsPerMonth ?? null,
        unknown: [...operations.unknownCosts],
    };
}
function describeRatio(estimate) {
    if (estimate === undefined)
        return null;
    return {
        relative: estimate.relative,
        interval: estimate.interval === undefined ? null : { ...estimate.interval },
    };
}
function describeTokens(side) {
    return {
        input: side.inputTokens ?? null,
        output: side.outputTokens ?? null,
        cached_input: side.cachedInputTokens ?? null,
        reasoning: side.reasoningTokens ?? null,
    };
}
function describeStops(side, errored) {
    return { refused: side.refused, truncated: side.truncated, empty: side.empty, errored };
}

// EXTERNAL MODULE: ./lib/comparison/case-outcome.js
var case_outcome = __webpack_require__(19740);
;// CONCATENATED MODULE: ./lib/report/html/compose-case-rows.js






/** Characters of what was asked that a list shows. */
const summaryLength = 160;
/**
 * The rows of a suite for the case log, in the order of what was replayed.
 * @param facts.replayed that the verdict rests on
 * @param facts.beyond replayed after enough was known
 * @param facts.baselineOnly one variant against itself: whatever differs is noise
 */
function* composeCaseRows(facts) {
    for (const counted of [true, false])
        for (const replayed of counted ? facts.replayed : facts.beyond) {
            // A case of which only a fresh trial came back has none that was planned.
            if (replayed.planned.length > 0)
                yield composeRow(replayed, { ...facts, counted });
        }
}
function composeRow(replayed, facts) {
    const { evalCase, planned, fresh } = replayed;
    const judged = (0,judged_case/* judgeCase */.iO)(replayed, facts.metrics);
    const { verdict, passes } = judged;
    return {
        suite: facts.suite,
        id: evalCase.id,
        outcome: facts.baselineOnly && 'flip' in verdict ? 'flaky' : verdict.kind,
        confirmed: describeConfirmed(judged),
        counted: facts.counted,
        shown: 'flip' in verdict ? verdict.flip : 0,
        pinned: evalCase.pinned,
        severity: evalCase.severity ?? null,
        owner: evalCase.owner ?? null,
        tags: [...evalCase.tags],
        note: evalCase.note ?? null,
        weight: evalCase.weight ?? null,
        source: evalCase.source ?? null,
        summary: summarize(evalCase),
        input: evalCase.input ?? null,
        messages: evalCase.messages ?? null,
        expected: evalCase.expected ?? null,
        expectations: evalCase.metrics ?? null,
        passes: { baseline: { ...passes.baseline }, candidate: { ...passes.candidate } },
        flip_rate: (0,classify_case/* computeFlipRate */.Z)(passes) ?? null,
        trials: [...planned, ...fresh].map((pair) => composeTrial(pair, facts.metrics)),
    };
}
/** The longest text of several variables is what a person wrote. */
function summarize(evalCase) {
    const { input, messages } = evalCase;
    const texts = messages === undefined && typeof input === 'object'
        ? Object.values(input).filter((value) => typeof value === 'string')
        : [];
    const [longest] = texts.toSorted((one, other) => other.length - one.length);
    return (0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(longest ?? describeInput(evalCase)), summaryLength);
}
function describeConfirmed({ verdict }) {
    return 'confirmed' in verdict && verdict.confirmed ? true : null;
}
function composeTrial(pair, metrics) {
    const outcome = (0,case_outcome/* resolveOutcome */.D)(pair, metrics);
    return {
        trial: pair.trial,
        fresh: pair.fresh,
        baseline: composeSide(pair.baseline, outcome.baseline),
        candidate: composeSide(pair.candidate, outcome.candidate),
    };
}
function composeSide(trial, outcome) {
    if (trial.status === 'errored')
        return { error: trial.kind, message: trial.message };
    const { location, scores, latencyMs, cost } = trial;
    return {
        at: [location.offset, location.length],
        outcome: outcome === 'errored' ? 'unscored' : outcome,
        scores: scores.map((score) => (score.kind === 'scored' ? score.value : score.kind)),
        latency_ms: latencyMs ?? null,
        cost_usd: cost.kind === 'known' ? (0,money/* toUsdNumber */.lk)(cost.pico) : null,
        cost_unknown: cost.kind === 'unknown' ? cost.reason : null,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./lib/report/read-shown-pairs.js

const rowSchema = schemas/* object */.Ikc({
    output: schemas/* string */.YjP(),
    tool_calls: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), arguments: schemas/* string */.YjP() })),
    stop: schemas/* enum */.k5n(['complete', 'tool_call', 'truncated', 'refused', 'empty']),
    trial_log: schemas/* object */.Ikc({
        scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ reason: schemas/* string */.YjP().optional() })),
    }),
})
    .transform(({ output, tool_calls, stop, trial_log: { scores } }) => ({
    text: output,
    tool_calls,
    stop,
    reasons: Object.fromEntries(Object.entries(scores).flatMap(([metric, { reason }]) => reason === undefined ? [] : [[metric, reason]])),
}));
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
    const evidence = await (0,recordings_evidence/* openEvidence */.i)({ suite: planned.change.name, baseline: asSide(baseline), candidate: asSide(candidate) }, ports);
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
    endpoint: (0,providers_endpoint/* renderAddress */.v)(endpoint),
});
async function evaluateWith(planned, ports) {
    const { change, plan, rules, lost, waivers: standing } = planned;
    const { trialLog, baseline, candidate, baselineOnly } = ports;
    // Another order of what was received before would be another chance to stop at a look that pleases.
    const seed = ports.evidence.firstPlan?.seed ?? ports.seed;
    const { prepared } = plan;
    const { design, alpha } = continueReplay(plan.design, ports);
    const firstPlan = ports.evidence.firstPlan ?? { seed, trials: plan.design.trials };
    ports.evidence.begin(firstPlan, design.trials);
    const { evidence, beyond, course } = await collect_evidence_collectEvidence({
        suite: { ...prepared, baseline, candidate },
        cases: prepared.cases,
        design,
        rules,
        seed,
        alpha,
        triesFlipsAgain: ports.triesFlipsAgain,
    }, ports);
    const unknown = baselineOnly ? undefined : (0,candidate_model/* findUnknownCandidate */.P)(evidence.replayed);
    if (unknown !== undefined)
        throw (0,candidate_model/* describeUnknownCandidate */.D)(change, unknown);
    await logCases(ports.caseLog, { suite: change.name, ...evidence, beyond, baselineOnly });
    const comparison = compareSuite(evidence);
    const followed = { ...evidence, cases: prepared.cases };
    const waivers = judgeWaivers(standing, {
        comparison,
        outcomes: followCases(standing.map(({ waiver }) => waiver.case), followed),
        candidate: plan.candidate.fingerprint,
        today: ports.today(),
    });
    const judgement = baselineOnly
        ? judgeNoise(comparison)
        : judgeSuite(comparison, { ...rules, lost, waived: listWaived(waivers) });
    const { relapses, fixes, flaky } = baselineOnly ? asNoise(comparison) : comparison;
    const shown = {
        relapses: await readShownPairs(relapses, trialLog),
        fixes: await readShownPairs(fixes, trialLog),
        flaky: await readShownPairs(flaky, trialLog),
    };
    ports.onStandings?.(change.name, comparison.listStandings());
    const replay = { ...planned, replayed: [evidence.replayed, beyond], trials: design.trials };
    const unremembered = await rememberOutcomes(replay, ports.outcomeStore);
    const noiseKey = { suite: change.name, fingerprint: plan.baseline.fingerprint };
    if (baselineOnly && judgement.verdict === 'pass')
        await ports.noiseStore.write(noiseKey, composeFloors(comparison, ports.today()));
    return buildSuiteReport({
        ...plan,
        name: change.name,
        status: baselineOnly ? 'baseline_only' : 'compared',
        comparison,
        judgement,
        course,
        noise: await ports.noiseStore.read(noiseKey),
        requestsPerMonth: change.head.config.suites[change.name]?.traffic?.requests_per_month,
        ...shown,
        ...(await findPlaces({ change, plan }, { head: ports.head, shown: Object.values(shown).flat() })),
        followed: followCases(ports.follow?.get(change.name) ?? [], followed),
        waivers,
        notices: [
            ...rules.notices,
            ...(0,notices/* describeRejected */.uh)(ports.evidence.rejected, 'of the evidence of earlier replays'),
            ...describeOrder(seed, ports.seed),
            ...unremembered,
        ],
    });
}
async function logCases(caseLog, facts) {
    if (caseLog !== undefined)
        for (const row of composeCaseRows(facts))
            await caseLog.append(row);
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

// EXTERNAL MODULE: ./lib/providers/collected.js
var collected = __webpack_require__(5613);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/prompt/request-hash.js
var request_hash = __webpack_require__(83448);
// EXTERNAL MODULE: ./lib/recordings/recorded-trial.js
var recorded_trial = __webpack_require__(15955);
// EXTERNAL MODULE: ./lib/variant/variant.js
var variant = __webpack_require__(93384);
;// CONCATENATED MODULE: ./lib/batches/batch-side.js





/** The planned trials that have no recording, by the id that they have in a batch. */
async function findMissing({ arm, suite, recordings, }) {
    const { prepared, design } = suite.plan;
    const missing = new Map();
    for (const evalCase of prepared.cases) {
        const rendered = arm.renderer(evalCase, prepared.datasetFile);
        for (let trial = 0; trial < design.trials; trial += 1) {
            const request = { ...(0,variant/* computeRequest */.t)(arm.variant, rendered), caseId: evalCase.id, trial };
            const named = {
                caseId: evalCase.id,
                trial,
                requestHash: (0,request_hash/* computeRequestHash */.n)(request),
                caseHash: (0,case_hash/* computeCaseHash */.w)(evalCase),
            };
            if ((await recordings.find(named)) !== undefined)
                continue;
            const customId = (0,external_node_crypto_.createHash)('sha256')
                .update(`${suite.change.name}\n${arm.role}\n${(0,recorded_trial/* composeTrialName */.U0)(named)}`)
                .digest('hex');
            missing.set(customId, { customId, request, trial: named });
        }
    }
    return missing;
}

// EXTERNAL MODULE: ./lib/pricing/cost.js + 1 modules
var pricing_cost = __webpack_require__(904);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/recordings/log-row.js
var log_row = __webpack_require__(51703);
// EXTERNAL MODULE: ./lib/replay/retry.js
var retry = __webpack_require__(1333);
;// CONCATENATED MODULE: ./lib/batches/collect-batch.js






/** Collects a batch that is over, and takes what it answered from the missing trials. */
async function collectBatch(batch, side) {
    const { provider, batches, ports } = side;
    const name = `batch ${batch.id} of ${(0,format/* formatPlural */.yk)(batch.items, 'request')}`;
    const { signal } = ports;
    try {
        const state = await withRetries(ports, () => provider.inspect(batch.id, { signal }));
        if (state.kind === 'running')
            return { kind: 'running', told: `${name}, submitted ${batch.at}, is not done yet` };
        if (state.kind === 'failed') {
            batches.noteDone(batch.id);
            return { kind: 'over', told: `${name} was refused: ${state.reason}` };
        }
        const taken = await withRetries(ports, () => takeResults(batch, side));
        // Its answers first: what is noted as done is never collected again.
        await side.recordings.flush();
        batches.noteDone(batch.id);
        return { kind: 'over', told: `${name} ${state.kind}${describeTaken(taken)}` };
    }
    catch (error) {
        if (!(error instanceof providers_provider/* ProviderError */.m))
            throw error;
        if (error.status === 404)
            batches.noteDone(batch.id);
        return { kind: 'running', told: `${name} could not be collected: ${error.message}` };
    }
}
async function takeResults(batch, side) {
    const { provider, missing, ports } = side;
    const taken = { answered: 0, errored: 0, strange: 0, example: undefined };
    for await (const result of provider.collect(batch.id, { signal: ports.signal })) {
        const item = result.customId === undefined ? undefined : missing.get(result.customId);
        const { outcome } = result;
        if (item === undefined)
            taken.strange += 1;
        else if (outcome.kind !== 'completed') {
            taken.errored += 1;
            taken.example ??= outcome.kind === 'errored' ? outcome.error.message : outcome.kind;
        }
        else {
            keep(item, outcome.completion, side);
            missing.delete(item.customId);
            taken.answered += 1;
        }
    }
    return taken;
}
function keep({ request, trial }, completion, { arm, suite, recordings }) {
    const { variant, target } = arm;
    const { usage, servedTier, billedUsd } = completion;
    const cost = (0,pricing_cost/* computeCost */.L6)({ usage, servedTier, billedUsd, price: target.price });
    recordings.append((0,log_row/* composeLogRow */.r)(variant.modelName, request, { completion, cost }, {
        suite: suite.change.name,
        role: arm.role,
        endpoint: (0,providers_endpoint/* renderAddress */.v)(variant.endpoint),
        case_hash: trial.caseHash ?? '',
        fingerprint: variant.fingerprint,
        fresh: false,
    }));
}
function describeTaken({ answered, errored, strange, example }) {
    return [
        `: ${(0,format/* formatPlural */.yk)(answered, 'answer')}`,
        ...(errored > 0 ? [`${errored} without (${example})`] : []),
        ...(strange > 0 ? [`${(0,format/* formatPlural */.yk)(strange, 'line')} that nobody asked for`] : []),
    ].join(', ');
}
/** Asking what became of a batch costs nothing, so it is tried again. */
async function withRetries({ clock, random, signal }, ask) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof providers_provider/* ProviderError */.m) || !error.retryable || attempt >= 4)
                throw error;
            await clock.sleep(error.retryAfterMs ?? (0,retry/* computeBackoff */.O7)(attempt, random()), signal);
        }
    }
}

;// CONCATENATED MODULE: ./lib/providers/batch.js

/**
 * Splits items into batches: one group each, within the limits, in their order. Pure.
 * @throws ProviderError: invalid_request, for an item that no batch can hold
 */
function computeBatches(items, provider) {
    const { limits } = provider;
    const batches = [];
    const open = new Map();
    for (const item of items) {
        const bytes = provider.measure(item);
        if (bytes > limits.bytes)
            throw describeTooLarge(provider.name, item, { bytes, limits });
        const group = provider.groupOf(item.request);
        const current = open.get(group);
        if (current !== undefined &&
            current.items.length < limits.requests &&
            current.bytes + bytes <= limits.bytes) {
            current.items.push(item);
            current.bytes += bytes;
            continue;
        }
        const started = [item];
        batches.push(started);
        open.set(group, { items: started, bytes });
    }
    return batches;
}
function describeTooLarge(name, { request }, { bytes, limits }) {
    return new providers_provider/* ProviderError */.m('invalid_request', `${name}: the request of case ${request.caseId} has ${bytes} bytes, and a batch takes ${limits.bytes}; shorten it, or replay without a batch`, { retryable: false });
}

// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/replay/request-worst-case.js
var request_worst_case = __webpack_require__(61005);
;// CONCATENATED MODULE: ./lib/batches/submit-batches.js






/** @returns what was submitted, or why not, one sentence for each batch */
async function submitMissing(items, side) {
    const { role } = side.arm;
    let split;
    try {
        split = computeBatches(items, side.provider);
    }
    catch (error) {
        if (!(error instanceof providers_provider/* ProviderError */.m))
            throw error;
        return [`${role}: nothing could be submitted: ${error.message}`];
    }
    const notices = [];
    for (const batch of split) {
        side.ports.signal.throwIfAborted();
        notices.push(`${role}: ${await submitBatch(batch, side)}`);
    }
    return notices;
}
/** Never sent again by itself: a host that did not answer may be working on it. */
async function submitBatch(items, side) {
    const { provider, batches, ports } = side;
    const what = (0,format/* formatPlural */.yk)(items.length, 'request');
    let reserved;
    try {
        // All at once: a batch that waited for its own parts would wait without end.
        reserved = await ports.reserve(computeBound(items, side), items.length);
        const { id } = await provider.submit(items, { signal: ports.signal });
        batches.noteSubmitted({ id, items: items.length });
        reserved.settle(undefined);
        return `${what} submitted as batch ${id}; run again when it is done, within a day`;
    }
    catch (error) {
        const billed = error instanceof providers_provider/* ProviderError */.m && error.possiblyBilled;
        if (billed)
            reserved?.settle(undefined);
        else
            reserved?.release();
        if (!(error instanceof providers_provider/* ProviderError */.m) && !(error instanceof budget/* BudgetSpent */.K))
            throw error;
        return `${what} could not be submitted${billed ? ', and may be billed' : ''}: ${(0,errors/* messageOf */.bD)(error)}`;
    }
}
/** The most that a batch can cost: at the price of batches where that is known, else at the list price. */
function computeBound(items, { arm }) {
    let total = 0n;
    for (const { request } of items) {
        const bound = (0,request_worst_case/* computeRequestWorstCase */.A)(arm.target, request, { extraBytes: 0, inBatch: true }) ??
            (0,request_worst_case/* computeRequestWorstCase */.A)(arm.target, request);
        if (bound === undefined)
            return undefined;
        total += bound;
    }
    return total;
}

;// CONCATENATED MODULE: ./lib/batches/settle-batches.js






/**
 * Brings the trials of a suite together by the batch APIs of its hosts, which cost half. What was submitted before is
 * collected, where it is done; where nothing is under way, what is missing is submitted. What came back is kept as
 * recordings. An application, and what answers from recordings, is asked while the suite is replayed.
 * @throws ConfigurationError for parameters that no batch takes; EvidenceError when what was received cannot be kept
 */
async function settleBatches(suite, ports) {
    const asked = [ports.baseline, ports.candidate].filter(({ variant }) => variant.endpoint.kind === 'http');
    // Both before either is paid for.
    const ready = [];
    for (const arm of asked) {
        const provider = await ports.openBatchProvider(arm.variant.endpoint);
        checkParameters(provider, arm);
        ready.push({ arm, provider });
    }
    const standings = [];
    for (const { arm, provider } of ready)
        standings.push(await settleSide({ suite, arm, provider, ports }));
    return {
        isComplete: standings.every(({ isComplete }) => isComplete),
        notices: standings.flatMap(({ notices }) => notices),
    };
}
async function settleSide({ suite, arm, provider, ports, }) {
    const { variant, role } = arm;
    const key = {
        suite: suite.change.name,
        role,
        model: variant.modelName,
        endpoint: (0,providers_endpoint/* renderAddress */.v)(variant.endpoint),
    };
    const recordings = await ports.openRecordings(key);
    const batches = await ports.openBatches({ ...key, fingerprint: variant.fingerprint });
    try {
        return await settle({ arm, suite, provider, recordings, batches, ports });
    }
    finally {
        await recordings.close().finally(() => batches.close());
    }
}
async function settle(side) {
    const { batches, arm } = side;
    const missing = await findMissing(side);
    const notices = [];
    let running = 0;
    for (const batch of batches.open) {
        const outcome = await collectBatch(batch, { ...side, missing });
        if (outcome.kind === 'running')
            running += 1;
        notices.push(`${arm.role}: ${outcome.told}`);
    }
    if (missing.size > 0 && batches.open.length === 0)
        notices.push(...(await submitMissing([...missing.values()], side)));
    else if (missing.size > 0 && running === 0)
        notices.push(`${arm.role}: ${(0,format/* formatPlural */.yk)(missing.size, 'trial')} came back without an answer; run again to submit them once more`);
    return { isComplete: missing.size === 0 && running === 0, notices };
}
/** @throws ConfigurationError */
function checkParameters(provider, { variant }) {
    const { model, parameters, tools, responseSchema } = variant;
    const problems = provider.findUnsupported({ model, parameters, tools, responseSchema });
    if (problems.length === 0)
        return;
    throw new errors/* ConfigurationError */.j1(problems.map(({ name, reason, remedy }) => ({
        what: `suite ${variant.suite} cannot be sent in a batch: ${name}: ${reason}`,
        remedy,
    })));
}

;// CONCATENATED MODULE: ./lib/batches/evaluate-batched.js



/**
 * One suite by the batch APIs: submits or collects, and says what can be said by now. While something is under way
 * nothing else is asked, and the suite is incomplete; once all is there, flips are tried again and judges asked.
 */
async function evaluateBatched(suite, ports) {
    const { isComplete, notices } = await settleBatches(suite, ports);
    const asked = isComplete
        ? ports
        : {
            ...ports,
            triesFlipsAgain: false,
            baseline: withoutCalls(ports.baseline),
            candidate: withoutCalls(ports.candidate),
        };
    const report = await evaluateSuite(isComplete ? suite : withoutJudges(suite), asked);
    return { ...report, warnings: [...report.warnings, ...notices] };
}
/** Nobody is paid to judge half of a comparison. */
function withoutJudges(suite) {
    const { prepared } = suite.plan;
    const scorers = prepared.scorers.map(({ metric, scorer }) => metric.scorer.kind === 'judge'
        ? {
            metric,
            scorer: { ...scorer, score: async () => ({ kind: 'unscored', reason }) },
        }
        : { metric, scorer });
    return { ...suite, plan: { ...suite.plan, prepared: { ...prepared, scorers } } };
}
const reason = 'a batch has not answered yet';
/** What is not there yet stays missing. */
function withoutCalls(arm) {
    const { provider } = arm.target;
    const waiting = (0,collected/* createCollectedProvider */.j)(provider.name, 'its batch has not answered yet');
    return { ...arm, target: { ...arm.target, provider: waiting } };
}

// EXTERNAL MODULE: ./lib/replay-change.js + 15 modules
var replay_change = __webpack_require__(30977);
// EXTERNAL MODULE: ./lib/report/build-idle-suite-report.js
var build_idle_suite_report = __webpack_require__(42779);
// EXTERNAL MODULE: ./lib/report/build-report.js
var build_report = __webpack_require__(85677);
;// CONCATENATED MODULE: ./lib/report/describe-slowdowns.js
/**
 * A sentence for each origin that got fewer calls at a time than were allowed; of several machines the one that was
 * slowed down most counts. Pure.
 */
function describeSlowdowns(slowdowns) {
    return Array.from(Map.groupBy(slowdowns, ({ origin }) => origin), ([origin, all]) => {
        const from = Math.max(...all.map((one) => one.from));
        const queueing = findLowest(all.map((one) => one.queueing));
        const overload = findLowest(all.map((one) => one.overload));
        return [
            ...(queueing === undefined
                ? []
                : [
                    `${origin} took longer the more it was asked at once, so it was asked ${queueing} at a time at the fewest, of ${from}; some latencies include waiting in its queue`,
                ]),
            ...(overload === undefined
                ? []
                : [
                    `${origin} was overloaded or did not answer in time, so it was asked ${overload} at a time at the fewest, of ${from}`,
                ]),
        ];
    }).flat();
}
function findLowest(counts) {
    const known = counts.filter((count) => count !== undefined);
    return known.length === 0 ? undefined : Math.min(...known);
}

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

// EXTERNAL MODULE: ./lib/resolve-change.js + 4 modules
var resolve_change = __webpack_require__(98941);
;// CONCATENATED MODULE: ./lib/evaluate-change.js










/** How models are asked. */
const replayModes = ['live', 'batch'];
/** Where none is asked for: the same at every replay and for everyone, so that running again is not gambling. */
const defaultSeed = 1;
/**
 * Says whether a change makes the application slip back.
 * two revisions → config → variants → plan → replay → score → compare → gate → report
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
async function evaluateChange(options, ports) {
    const started = ports.clock.now();
    const resolved = await (0,resolve_change/* resolveChange */.N)(options, ports);
    const replayed = await (0,replay_change/* replayChange */.A)({ change: options, resolved, limits: resolved.limits }, ports, (suite, opened) => {
        const triesFlipsAgain = !options.baselineOnly;
        const evaluate = options.mode === 'batch' ? evaluateBatched : evaluateSuite;
        return evaluate(suite, { ...opened, ...options, triesFlipsAgain });
    });
    const { plan } = replayed;
    const suites = listReports(replayed);
    const { counts, slowdowns, spentPico } = options.elsewhere ?? replayed;
    const spending = describeSpending({
        planned: countCalls(plan),
        counts,
        bounded: plan.suites.every((suite) => suite.kind === 'idle' || suite.plan.worstCasePico !== undefined),
        budget: { spentPico },
        limits: plan.limits,
    });
    return (0,build_report/* buildReport */.F)({
        ...options,
        suites,
        verdict: (0,gate_verdict/* resolveWorst */.u)(suites.map((suite) => suite.verdict)),
        failOnInconclusive: options.failOnInconclusive || plan.failOnInconclusive,
        createdAt: ports.today(),
        durationMs: ports.clock.now() - started,
        base: { revision: options.base.label, sha: options.base.sha },
        head: { revision: options.head.label, sha: options.head.sha },
        notices: [
            ...(spending.calls.planned > 0 ? options.notices : []),
            ...plan.notices,
            ...spending.notices,
            ...describeSlowdowns(slowdowns),
            ...(0,notices/* describeRejected */.uh)(replayed.rejectedJudgements, 'of the judgements of earlier replays'),
            ...(ports.signal.aborted ? [notices/* cancelledNotice */.iO] : []),
        ],
        prices: ports.prices,
        calls: spending.calls,
        budget: spending.budget,
    });
}
/** In the order of the configuration; what is not changed has a report too. */
function listReports({ plan, results }) {
    return plan.suites.map((suite) => {
        if (suite.kind === 'idle')
            return (0,build_idle_suite_report/* buildIdleSuiteReport */.j)(suite.change);
        const report = results.get(suite.change.name);
        if (report === undefined)
            throw new Error(`suite ${suite.change.name} has no report`);
        return report;
    });
}
function countCalls(plan) {
    return plan.suites.reduce((sum, suite) => sum + (suite.kind === 'planned' ? suite.plan.calls : 0), 0);
}


/***/ }),

/***/ 71138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ resolveWorst)
/* harmony export */ });
const order = ['incomplete', 'fail', 'inconclusive', 'pass'];
/** The worst decides: missing evidence above all, then a failure, then what could not be decided. */
function resolveWorst(verdicts) {
    return order.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
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

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createCollectedProvider)
/* harmony export */ });
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);

/** In place of a provider where everything was received before: what is not there stays missing. */
function createCollectedProvider(name, why = 'no part of the replay brought this trial, and nothing is asked here') {
    return {
        name,
        origin: 'recorded:',
        findUnsupported: () => [],
        complete: async () => {
            throw new _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('not_collected', why, { retryable: false });
        },
    };
}


/***/ }),

/***/ 99947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openEvidence)
/* harmony export */ });
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
        async room() {
            await recordings.baseline.room();
            await recordings.candidate.room();
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


/***/ }),

/***/ 51703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ composeLogRow)
/* harmony export */ });
/* harmony import */ var _prompt_request_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83448);

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
        request: (0,_prompt_request_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .computeRequestHash */ .n)(request),
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


/***/ }),

/***/ 30977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ replayChange)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/plan-change.js + 6 modules
var plan_change = __webpack_require__(71534);
// EXTERNAL MODULE: ./lib/prompt/request-hash.js
var request_hash = __webpack_require__(83448);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/recordings/log-row.js
var log_row = __webpack_require__(51703);
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
        const context = { role: 'judge', endpoint: (0,providers_endpoint/* renderAddress */.v)(endpoint) };
        const judgements = await openJudgements(modelName, context.endpoint);
        const log = (request, called) => ports.trialLog.append((0,log_row/* composeLogRow */.r)(modelName, request, called, context));
        const recall = async (request) => {
            const { caseId, trial } = request;
            const requestHash = (0,request_hash/* computeRequestHash */.n)(request);
            const known = await judgements.find({ caseId, trial, requestHash, caseHash: undefined });
            if (known === undefined)
                return undefined;
            return { completion: known, place: log(request, ports.reuseCompletion(target, known)) };
        };
        return {
            model,
            recall,
            call: async (request, options) => {
                // A shard brings every attempt, the ones that could not be read too.
                const known = await recall(request);
                if (known !== undefined)
                    return { ...known, keepFor: () => undefined };
                const called = await ports.callModel(target, request, { ...options, series: 'judge' });
                return {
                    completion: called.completion,
                    place: log(request, called),
                    keepFor: (asked) => judgements.append((0,log_row/* composeLogRow */.r)(modelName, asked, called, context)),
                };
            },
        };
    };
    return {
        openJudge,
        countRejected: async () => {
            const stores = await Promise.all(opened.values());
            return stores.reduce((sum, { rejected }) => sum + rejected, 0);
        },
        close: async () => {
            for (const judgements of opened.values())
                await (await judgements).close();
        },
    };
}

// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/replay/trial.js
var trial = __webpack_require__(36787);
;// CONCATENATED MODULE: ./lib/replay/circuit.js


/** The next call would meet the same answer, so none is sent. */
const fatalKinds = new Set([
    'authentication',
    'quota',
    'redirected',
]);
/** Not about the provider: they say nothing of the next call. */
const privateKinds = new Set([
    'cancelled',
    'not_recorded',
    'not_collected',
]);
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
/** A wrong key. 403 may be about one model only. */
const wrongKeyStatus = 401;
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
    #account;
    constructor(account = { refused: undefined }) {
        this.#account = account;
    }
    /** The failure after which nothing more is sent; undefined while it is. */
    get opened() {
        return this.#opened ?? this.#account.refused;
    }
    /**
     * Runs the call, alone until one has been answered.
     * @param beside its first call, where one is under way, is waited for too
     * @throws ProviderError of the call, or that it is not sent
     */
    async run(call, beside) {
        // Without a turn of the event loop where there is nothing to wait for: the next caller must find this one's probe.
        while (this.isProbing)
            await this.#probe;
        this.check();
        if (this.#proven) {
            while (beside?.isProbing)
                await beside.#probe;
            return this.#watch(call);
        }
        const attempt = this.#watch(call);
        this.#probe = attempt.then(() => {
            this.#probe = undefined;
        }, () => {
            this.#probe = undefined;
        });
        return attempt;
    }
    /** Its first call is under way. */
    get isProbing() {
        return !this.#proven && this.#probe !== undefined;
    }
    /** @throws ProviderError, never to be retried, when there is no use in sending */
    check() {
        if (this.opened !== undefined)
            throw this.opened;
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
            if (error instanceof provider/* ProviderError */.m &&
                error !== this.opened &&
                !privateKinds.has(error.kind)) {
                this.#noteFailure(error);
            }
            throw error;
        }
    }
    #noteFailure(error) {
        if (error.status === wrongKeyStatus)
            this.#account.refused ??= describeNotSent(error);
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
    return new provider/* ProviderError */.m(cause.kind, `${trial/* notSent */.e} calls before it failed: ${cause.message}`, {
        retryable: false,
        status: cause.status,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/replay/estimate-tokens.js
/** Bytes of a request that make a token, until usage says otherwise. */
const bytesPerToken = 4;
/** Weight of the latest answer in what was seen. */
const latestWeight = 0.1;
/** Expects of the next call of a model what its calls so far have used. */
class TokenEstimator {
    #models = new Map();
    /** Before any answer of the model: a token for every four bytes, and the longest output that was asked for. */
    estimate(request) {
        const seen = this.#models.get(request.model);
        const asked = request.parameters['max_output_tokens'];
        const bytes = countBytes(request);
        return {
            bytes,
            input: Math.ceil(bytes * (seen?.inputPerByte ?? 1 / bytesPerToken)),
            output: Math.ceil(seen?.output ?? (typeof asked === 'number' ? asked : 0)),
        };
    }
    /** @param bytes of the request that used so much */
    note(model, bytes, usage) {
        if (usage === undefined)
            return;
        const inputPerByte = usage.inputTokens / Math.max(1, bytes);
        const seen = this.#models.get(model);
        this.#models.set(model, {
            inputPerByte: mix(seen?.inputPerByte, inputPerByte),
            output: mix(seen?.output, usage.outputTokens),
        });
    }
}
function mix(seen, latest) {
    return seen === undefined ? latest : seen + latestWeight * (latest - seen);
}
/** Of what a provider counts as input. */
function countBytes({ messages, tools, responseSchema }) {
    return Buffer.byteLength(JSON.stringify({ messages, tools, responseSchema }));
}

// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(71750);
;// CONCATENATED MODULE: ./lib/statistics/theil-sen.js

/**
 * The line whose slope is the median of the slopes between all pairs of points, and whose intercept is the median of
 * what it leaves of each y: up to 29% of the points may be anything. Points of one x give a slope of 0; undefined
 * without points. Takes n²/2 slopes, so it is for some hundred points.
 *
 * Theil (1950), "A rank-invariant method of linear and polynomial regression analysis", Indagationes Mathematicae
 * 12:85–91; Sen (1968), "Estimates of the regression coefficient based on Kendall's tau", JASA 63:1379–1389.
 */
function computeTheilSen(points) {
    const slopes = [];
    for (const [index, one] of points.entries())
        for (const other of points.slice(index + 1))
            if (other.x !== one.x)
                slopes.push((other.y - one.y) / (other.x - one.x));
    const slope = (0,quantile/* computeQuantile */.Zx)(slopes, 0.5) ?? 0;
    const intercept = (0,quantile/* computeQuantile */.Zx)(points.map(({ x, y }) => y - slope * x), 0.5);
    return intercept === undefined ? undefined : Object.freeze({ slope, intercept });
}

;// CONCATENATED MODULE: ./lib/replay/latency-growth.js


/** Answers of a series from which its latency is told, at least; and of a light load, in all. */
const fewest = { ofSeries: 5, light: 8 };
/** An output so many times shorter or longer than all that are known says nothing: latency need not be linear so far. */
const comparable = 2;
/**
 * Ten times the tokens take ten times as long, so each answer of the light load is compared with what an output of its
 * length takes in its series now. Of both loads the fast quarter is compared: where requests queue none is fast, and
 * of the light load only the first did not queue already.
 * @returns undefined when too little can be compared
 */
function computeLatencyGrowth(light, now) {
    const expected = new Map(Array.from(Map.groupBy(now, ({ series }) => series), ([series, answers]) => [series, createExpectation(answers)]));
    const grown = light.flatMap(({ series, outputTokens, latencyMs, inFlight }) => {
        const takes = expected.get(series)?.(outputTokens);
        if (takes === undefined || latencyMs <= 0)
            return [];
        return [{ ratio: takes / latencyMs, addedMs: takes - latencyMs, inFlight }];
    });
    if (grown.length < fewest.light)
        return undefined;
    const ratio = (0,quantile/* computeQuantile */.Zx)(pluck(grown, 'ratio'), 0.75);
    const fastest = grown.filter((answer) => answer.ratio >= (ratio ?? 0));
    const addedMs = (0,quantile/* computeQuantile */.Zx)(pluck(fastest, 'addedMs'), 0.5);
    const lightInFlight = (0,quantile/* computeQuantile */.Zx)(pluck(fastest, 'inFlight'), 0.5);
    const inFlight = (0,quantile/* computeQuantile */.Zx)(pluck(now, 'inFlight'), 0.9);
    const leastInFlight = (0,quantile/* computeQuantile */.Zx)(pluck(now, 'inFlight'), 0.1);
    if (ratio === undefined || addedMs === undefined || lightInFlight === undefined)
        return undefined;
    if (inFlight === undefined || leastInFlight === undefined)
        return undefined;
    return { ratio, addedMs, inFlight, leastInFlight, lightInFlight };
}
/** @returns milliseconds that a fast quarter of the answers takes for so many tokens; undefined where that is not known */
function createExpectation(answers) {
    const points = answers.map(({ outputTokens, latencyMs }) => ({ x: outputTokens, y: latencyMs }));
    const line = computeTheilSen(points);
    if (line === undefined || points.length < fewest.ofSeries)
        return () => undefined;
    // Neither a token nor what comes before the first takes less than nothing.
    const slope = Math.max(0, line.slope);
    const fixed = Math.max(0, (0,quantile/* computeQuantile */.Zx)(points.map(({ x, y }) => y - slope * x), 0.5) ?? 0);
    const typical = (tokens) => Math.max(1, fixed + slope * tokens);
    const share = (0,quantile/* computeQuantile */.Zx)(points.map(({ x, y }) => y / typical(x)), 0.25) ?? 1;
    const tokens = points.map(({ x }) => x);
    const [least, most] = [Math.min(...tokens) / comparable, Math.max(...tokens) * comparable];
    return (asked) => (asked < least || asked > most ? undefined : share * typical(asked));
}
function pluck(rows, name) {
    return rows.map((row) => row[name]);
}

;// CONCATENATED MODULE: ./lib/replay/latency-limit.js

/** Answers of the lightest load that are remembered. */
const lightest = 16;
/** Answers that make a look: as many as are under way at a time, so many at least; and where they do not do, at most. */
const smallestLook = 20;
const longestLook = 4;
/** Latency that has grown so far is of requests that queue; below the other there is room again. */
const queueing = 2;
const roomy = 1.5;
/** Waiting for less, in milliseconds, costs nobody anything, and may be this machine's own. */
const noticedMs = 250;
/** The load must have grown so far with the latency. */
const heavier = 2;
/** While the load rises or falls, latency is that of many loads. */
const steady = 0.6;
/** Each look at a queue lets so many times as many calls under way. */
const cut = 0.8;
/** Nobody is cut below this many: what answers one at a time loses nothing by a queue of three. */
const floor = 4;
/** Cut to so much, it is checked that it helped. */
const tried = 0.55;
/**
 * How many calls may be under way at a time as far as latency tells: a gradient limit, after Gradient2 of Netflix's
 * concurrency-limits. Where an origin works on so many at once and lets the others queue, more calls under way take
 * longer and come back no sooner. By Little's law fewer under way then take shorter in proportion; where two cuts did
 * not help like that, the origin was slow for another reason, and the cuts are taken back.
 */
class LatencyLimit {
    #ceiling;
    #limit;
    #light = [];
    /** Since the limit changed. */
    #look = [];
    /** Calls that started before are of another limit. */
    #changedAt = Number.NEGATIVE_INFINITY;
    /** What the first of the cuts met that are not proven yet. */
    #unproven;
    /** Cuts have helped, so what is left of the growth is a queue too. */
    #isProven = false;
    constructor(ceiling) {
        this.#ceiling = ceiling;
        this.#limit = ceiling;
    }
    /** Calls at a time; no whole number. */
    get limit() {
        return this.#limit;
    }
    /** @param now monotonic milliseconds */
    note(answer, now) {
        this.#keepLight(answer);
        if (answer.startedAt < this.#changedAt)
            return;
        this.#look.push(answer);
        const size = Math.max(smallestLook, Math.floor(this.#limit));
        if (this.#look.length < size)
            return;
        const growth = computeLatencyGrowth(this.#light, this.#look);
        // Answers of a series may still come that the light load is of.
        if (growth === undefined && this.#look.length < longestLook * size)
            return;
        this.#look = [];
        if (growth === undefined)
            return;
        const limit = this.#adapt(growth);
        if (limit < this.#limit)
            this.#changedAt = now;
        this.#limit = limit;
    }
    #keepLight(answer) {
        const heaviest = this.#light.at(-1)?.inFlight ?? 0;
        if (this.#light.length === lightest && answer.inFlight >= heaviest)
            return;
        const before = this.#light.findLastIndex(({ inFlight }) => inFlight <= answer.inFlight);
        this.#light = this.#light.toSpliced(before + 1, 0, answer).slice(0, lightest);
    }
    /** @returns the limit from now on */
    #adapt(growth) {
        const limit = this.#limit;
        const { ratio, addedMs, inFlight, leastInFlight, lightInFlight } = growth;
        const unproven = this.#unproven;
        if (unproven !== undefined && limit <= Math.max(floor, tried * unproven.limit)) {
            this.#unproven = undefined;
            // Half way between no help and all the help that there may be.
            this.#isProven = ratio <= (unproven.ratio * (1 + limit / unproven.limit)) / 2;
            if (!this.#isProven) {
                // What was fast then is no measure of today.
                this.#light = [];
                return unproven.limit;
            }
        }
        const isHeavier = inFlight >= heavier * lightInFlight;
        const isSteady = leastInFlight >= steady * inFlight;
        if (ratio > queueing && addedMs >= noticedMs && isHeavier && isSteady) {
            const least = Math.min(floor, this.#ceiling);
            // Pacing may keep fewer under way than the limit would allow.
            const target = Math.max(least, cut * Math.min(limit, inFlight));
            if (target >= limit)
                return limit;
            this.#unproven ??= { limit, ratio };
            return target;
        }
        return this.#grow(ratio);
    }
    #grow(ratio) {
        if (ratio >= roomy && this.#isProven)
            return this.#limit;
        const grown = this.#limit + (ratio < roomy ? Math.sqrt(this.#limit) : 1);
        if (grown >= (this.#unproven?.limit ?? this.#ceiling))
            this.#unproven = undefined;
        if (grown >= this.#ceiling)
            this.#isProven = false;
        return Math.min(this.#ceiling, grown);
    }
}

;// CONCATENATED MODULE: ./lib/replay/concurrency.js

/** How many calls to an origin may be under way at a time: so many at most, fewer where it is too slow for them. */
class Concurrency {
    #ceiling;
    #latency;
    /** As far as failures tell. */
    #allowed;
    #lowest;
    #lowestLatency;
    /** When it was cut for calls that timed out. */
    #cutAt = Number.NEGATIVE_INFINITY;
    constructor(ceiling) {
        this.#ceiling = ceiling;
        this.#latency = new LatencyLimit(ceiling);
        this.#allowed = ceiling;
        this.#lowest = ceiling;
        this.#lowestLatency = ceiling;
    }
    /** Whole calls. */
    get allowed() {
        return Math.floor(Math.min(this.#allowed, this.#latency.limit));
    }
    get slowdown() {
        const from = this.#ceiling;
        const [overload, queueing] = [this.#lowest, this.#lowestLatency].map((lowest) => lowest < from ? Math.floor(lowest) : undefined);
        if (overload === undefined && queueing === undefined)
            return undefined;
        return { from, queueing, overload };
    }
    /** @param timed undefined where it is not known how long the origin took */
    noteAnswer(timed, now) {
        this.#allowed = Math.min(this.#ceiling, this.#allowed + 1 / this.#allowed);
        if (timed === undefined)
            return;
        this.#latency.note(timed, now);
        this.#lowestLatency = Math.min(this.#lowestLatency, this.#latency.limit);
    }
    /** The origin has too much to do: half as many. */
    noteOverload() {
        this.#allowed = Math.max(1, Math.floor(this.#allowed / 2));
        this.#lowest = Math.min(this.#lowest, this.#allowed);
    }
    /** No answer came in time: half as many, once for all that were under way together. */
    noteTimeout(startedAt, now) {
        if (startedAt <= this.#cutAt)
            return;
        this.#cutAt = now;
        this.noteOverload();
    }
}

;// CONCATENATED MODULE: ./lib/replay/learned-rate.js
/** The first rate tried after a refusal is this part of what had gone through until then. */
const firstShare = 1 / 3;
/** Slowest first try, in starts a millisecond. */
const slowestFirst = 4 / 1_000;
/** Nothing waits for longer than a minute, so no rate is slower, in starts a millisecond. */
const slowest = 1 / 60_000;
/**
 * An origin that asks for so short a wait, in milliseconds, has room again soon: until the rate is measured, it is no
 * slower than a call in four such waits. Some origins refuse at random while they are busy, whatever the pace.
 */
const shortWaitMs = 500;
const waitsPerStart = 4;
/** Until the rate is measured it doubles, not faster than once in so many milliseconds and so many starts. */
const doubling = { milliseconds: 500, starts: 3 };
/** Admitted calls that make a measurement, and a hint. */
const measuredCalls = 30;
const hintedCalls = 5;
/** What is measured, in milliseconds: longer than the minute by which limits are counted. */
const horizonMs = 90_000;
/** Nobody limits over less than a second, so a burst is taken to have lasted one. */
const shortestBurstMs = 1_000;
/** A measured rate that was outgrown so far without a refusal is no limit any more. */
const outgrown = 4;
/** A start may catch up on so much delay of timers, in milliseconds. */
const catchUpMs = 20;
/**
 * The rate that an origin admits, learned from its refusals alone. From one recovery to another the origin admits
 * what it admits in the long run, be it a bucket that fills or a window that opens: this is measured, and starts are
 * paced a little below it, growing until the next refusal. Without a refusal there is no rate, and nothing is paced.
 * Times are monotonic milliseconds.
 */
class LearnedRate {
    #admitted = 0;
    #firstStart;
    /** Oldest first, within the horizon; the latest is always kept. */
    #recoveries = [];
    /** The wait is over, but nothing has been admitted since. */
    #unproven;
    /** Rate tried or measured, in starts a millisecond. */
    #base;
    /** Admitted calls from which the rate was measured; undefined while it is only tried. */
    #measuredOver;
    #baseSince = 0;
    #startsSince = 0;
    /** While the rate is only tried, it is no slower, in starts a millisecond. */
    #triedFloor = slowest;
    /** The rate at the latest start. */
    #tried;
    /** The rate that was refused last. */
    #refusedAt;
    #lastStart = 0;
    #nextAt = 0;
    /** When the next call may start; past when at once. */
    get nextAt() {
        return this.#base === undefined ? 0 : this.#nextAt;
    }
    noteStart(now) {
        this.#firstStart ??= now;
        this.#admitted += 1;
        this.#lastStart = now;
        if (this.#base === undefined)
            return;
        this.#startsSince += 1;
        const growth = this.#computeGrowth(now);
        if (growth >= outgrown && this.#measuredOver !== undefined)
            this.#base = undefined;
        else {
            this.#tried = this.#base * growth;
            this.#nextAt = Math.max(this.#nextAt, now - catchUpMs) + 1 / this.#tried;
        }
    }
    /** A call that had started was not admitted, or was not sent. */
    noteRefused() {
        this.#admitted -= 1;
    }
    /** A call went through. */
    noteAdmitted(startedAt, now) {
        if (this.#unproven !== undefined && startedAt >= this.#unproven.at)
            this.#prove(this.#unproven, now);
    }
    /**
     * The wait after a refusal is over; what was in flight is answered for.
     * @param askedMs how long the origin asked to wait; undefined when it said nothing
     */
    noteRecovery(now, askedMs) {
        const isShort = askedMs !== undefined && askedMs <= shortWaitMs;
        this.#triedFloor = isShort ? 1 / (waitsPerStart * Math.max(1, askedMs)) : slowest;
        this.#refusedAt = this.#tried;
        const earlier = this.#unproven;
        if (earlier !== undefined && this.#admitted > earlier.admitted)
            this.#prove(earlier, now);
        this.#unproven = { at: now, admitted: this.#admitted };
        const burst = this.#admitted / Math.max(shortestBurstMs, now - (this.#firstStart ?? now));
        this.#setBase(this.#base ?? Math.max(slowestFirst, burst * firstShare), now);
        this.#nextAt = now;
    }
    #prove(recovery, now) {
        this.#unproven = undefined;
        const latest = this.#recoveries.at(-1);
        const kept = this.#recoveries.filter(({ at }) => recovery.at - at <= horizonMs);
        const since = kept[0] ?? latest;
        if (since === undefined) {
            this.#recoveries = [recovery];
            return;
        }
        const count = recovery.admitted - since.admitted;
        const rate = count / Math.max(1, recovery.at - since.at);
        const base = this.#base ?? rate;
        const isFirst = this.#measuredOver === undefined;
        this.#recoveries = [...(kept.length > 0 ? kept : [since]), recovery];
        if (count >= measuredCalls && isFirst) {
            // While it was tried slowly more would have been admitted; what was refused is too fast.
            this.#measuredOver = measuredCalls;
            this.#setBase(Math.sqrt(rate * Math.max(rate, this.#refusedAt ?? rate)), now);
        }
        else if (count >= measuredCalls) {
            this.#measuredOver = count;
            this.#setBase(rate, now);
        }
        else if (isFirst)
            this.#setBase(count >= hintedCalls ? Math.min(base, rate) : base / 2, now);
    }
    #setBase(base, now) {
        const floor = this.#measuredOver === undefined ? this.#triedFloor : slowest;
        this.#base = Math.max(floor, base);
        this.#baseSince = now;
        this.#startsSince = 0;
        this.#nextAt = this.#lastStart + 1 / (this.#base * this.#computeGrowth(now));
    }
    /** Measured: from 3% below, slowly past the rate, and fast where long nothing was refused. */
    #computeGrowth(now) {
        const starts = this.#startsSince;
        if (this.#measuredOver === undefined) {
            const { milliseconds } = doubling;
            return 2 ** Math.min((now - this.#baseSince) / milliseconds, starts / doubling.starts);
        }
        const scale = Math.min(1_500, 5 * this.#measuredOver);
        return 0.97 + starts / 20_000 + (starts / scale) ** 3;
    }
}

;// CONCATENATED MODULE: ./lib/replay/limit-meter.js
/** Starts so close before a call, in milliseconds, may have reached the origin after it. */
const skewMs = 50;
/** A call of a burst arrives this late, in milliseconds; what has filled until then is told with what is left. */
const arrivalMs = 20;
/** What is not heard of for so long is asked again, in milliseconds. */
const longestWaitMs = 60_000;
/** Part of the evidence about a limit's shape that is kept at each new answer. */
const memory = 0.95;
/** Units left are told rounded down, so a bucket seems to fill a little faster than it does. */
const caution = 0.97;
/** A call may take so many times what it was estimated to take. */
const misjudged = 2;
/** A bucket of so many calls is large enough to leave one of them in it. */
const limit_meter_roomy = 5;
/**
 * What is left of one limit of an origin, predicted from the headers of its answers. A bucket fills all the time, and
 * its reset tells how long until it is full; a window opens at its reset, all at once; a window that slides, whose
 * reset stays the same, frees as much in the long run as a bucket. Which it is shows in how the reset moves from answer
 * to answer. Times are monotonic milliseconds.
 */
class LimitMeter {
    #reading;
    /** The reading with which the next are compared, until they tell the shapes apart. */
    #anchor;
    /** Calls that the reading may not know of, oldest first. */
    #pending = new Set();
    /** Milliseconds by which each shape mispredicted the reset. */
    #errors = { bucket: 0, sliding: 0, window: 0 };
    /** What was used and how long it takes to fill, summed up: figures are rounded, and large ones tell most. */
    #filling = { units: 0, milliseconds: 0 };
    /** The longest reset that was told. */
    #periodMs = 0;
    noteStart(at, units) {
        const start = { at, units };
        this.#pending.add(start);
        return start;
    }
    /** The call was refused or not sent, so it used nothing. */
    noteRefused(start) {
        this.#pending.delete(start);
    }
    /** The call is over. Where nothing is told of this limit, or not any more, nothing needs to be remembered. */
    noteEnd(start, now) {
        if (this.#reading === undefined || now - this.#reading.startedAt > longestWaitMs)
            this.#pending.delete(start);
    }
    /** Takes what an answer tells, unless a call that started later has told already. */
    noteAnswer(start, told, answeredAt) {
        const reading = composeReading(start.at, told, answeredAt);
        const before = this.#reading;
        if (reading === undefined || (before !== undefined && start.at < before.startedAt))
            return;
        this.#pending.delete(start);
        // Calls that started together arrived in any order; the last to arrive knows most.
        if (before !== undefined &&
            start.at - before.startedAt <= skewMs &&
            reading.remaining > before.remaining)
            return;
        this.#reading = reading;
        this.#periodMs = Math.max(this.#periodMs, (reading.fullAt ?? 0) - start.at);
        this.#learnShape(reading);
        for (const other of this.#pending)
            if (other.at < start.at - skewMs)
                this.#pending.delete(other);
    }
    /**
     * A call of about so many units was refused. Where so little is left that this limit may be why, nothing is taken to
     * be left: tokens are only estimated, and the next call would meet the same.
     * @returns whether this limit may be why
     */
    explainRefusal(units) {
        const reading = this.#reading;
        if (reading === undefined || reading.remaining >= misjudged * units)
            return false;
        this.#reading = { ...reading, remaining: 0 };
        return true;
    }
    /** When a call of so many units may start: now or before when there is room, as far as is known. */
    findStart(units, now) {
        const reading = this.#reading;
        if (reading?.fullAt === undefined)
            return now;
        const needed = Math.min(units, reading.limit);
        const at = this.#isBucket(reading)
            ? this.#findInBucket(reading, needed)
            : this.#findInWindow({ ...reading, fullAt: reading.fullAt }, needed);
        return Math.min(at, reading.startedAt + longestWaitMs);
    }
    #findInBucket(reading, needed) {
        const { startedAt, limit, remaining } = reading;
        const perMs = (caution * this.#filling.units) / Math.max(1, this.#filling.milliseconds);
        let level = remaining;
        let at = startedAt + arrivalMs;
        for (const start of this.#pending) {
            const passed = Math.max(0, start.at - at);
            level = Math.min(limit, level + perMs * passed) - start.units;
            at += passed;
        }
        // Clocks, the wire and estimates are not exact to one call; a bucket that never runs dry loses nothing by room.
        const room = limit >= limit_meter_roomy * needed ? misjudged * needed : needed;
        return at + Math.max(0, room - level) / perMs;
    }
    #findInWindow(reading, needed) {
        const { startedAt, limit, remaining, fullAt } = reading;
        if (needed + this.#countPending(Number.NEGATIVE_INFINITY) <= remaining)
            return startedAt;
        // Of the windows after it nothing has been told yet but their size.
        let opensAt = fullAt;
        while (needed + this.#countPending(opensAt) > limit)
            opensAt += Math.max(1, this.#periodMs);
        return opensAt;
    }
    #countPending(since) {
        let sum = 0;
        for (const { at, units } of this.#pending)
            if (at >= since)
                sum += units;
        return sum;
    }
    /** Without evidence it is taken for a window, for which one waits longer. */
    #isBucket({ limit, remaining }) {
        const { bucket, sliding, window } = this.#errors;
        return remaining < limit && Math.min(bucket, sliding) < window;
    }
    #learnShape(after) {
        const used = after.limit - after.remaining;
        if (after.fullAt === undefined || used <= 0)
            return;
        const { units, milliseconds } = this.#filling;
        this.#filling = {
            units: units * memory + used,
            milliseconds: milliseconds * memory + after.fullAt - after.startedAt,
        };
        const before = this.#anchor;
        // Past its reset a window begins anew, which tells nothing.
        if (before?.fullAt === undefined || after.startedAt >= before.fullAt) {
            this.#anchor = after;
            return;
        }
        const length = before.fullAt - before.startedAt;
        const bucket = after.startedAt + (length * used) / (before.limit - before.remaining);
        const sliding = after.startedAt + length;
        const spread = Math.max(bucket, sliding, before.fullAt) - Math.min(bucket, sliding, before.fullAt);
        // Too close to tell by figures that are rounded and late.
        if (spread <= 2 * skewMs)
            return;
        this.#anchor = after;
        this.#errors = {
            bucket: this.#errors.bucket * memory + Math.abs(bucket - after.fullAt),
            sliding: this.#errors.sliding * memory + Math.abs(sliding - after.fullAt),
            window: this.#errors.window * memory + Math.abs(before.fullAt - after.fullAt),
        };
    }
}
function composeReading(startedAt, { limit: told, remaining, resetMs, resetFrom }, answeredAt) {
    const limit = told ?? remaining;
    if (remaining === undefined || limit === undefined || limit <= 0)
        return undefined;
    const from = resetFrom === 'arrival' ? startedAt : answeredAt;
    return {
        startedAt,
        limit,
        remaining,
        fullAt: resetMs === undefined ? undefined : from + resetMs,
    };
}

;// CONCATENATED MODULE: ./lib/replay/origin-limits.js


const kinds = ['requests', 'tokens', 'input_tokens', 'output_tokens'];
/** So many refusals against the headers' word, and the rate is learned from refusals all the same. */
const doubtful = 3;
/** @returns one request, and its tokens */
function computeUnits({ input, output }) {
    return { requests: 1, tokens: input + output, input_tokens: input, output_tokens: output };
}
/** How fast an origin lets calls start: by what its headers tell, else by what its refusals teach. */
class OriginLimits {
    #learned = new LearnedRate();
    #meters = {
        requests: new LimitMeter(),
        tokens: new LimitMeter(),
        input_tokens: new LimitMeter(),
        output_tokens: new LimitMeter(),
    };
    /** Refusals that the headers explain and yet did not prevent, less one for each hundred answers. */
    #doubt = 0;
    /** The latest refusal is one to learn from. */
    #learns = false;
    /** When a call may start, in monotonic milliseconds; now or before when at once. */
    findStart(units, now) {
        let at = this.#learned.nextAt;
        for (const kind of kinds)
            at = Math.max(at, this.#meters[kind].findStart(units[kind], now));
        return at;
    }
    noteStart(units, now) {
        this.#learned.noteStart(now);
        const note = (kind) => this.#meters[kind].noteStart(now, units[kind]);
        return {
            at: now,
            starts: {
                requests: note('requests'),
                tokens: note('tokens'),
                input_tokens: note('input_tokens'),
                output_tokens: note('output_tokens'),
            },
        };
    }
    noteAdmitted(started, told, now) {
        this.#read(started, told, now);
        this.#doubt = Math.max(0, this.#doubt - 1 / 100);
        this.#learned.noteAdmitted(started.at, now);
    }
    /** @param first false: another refusal of the same moment */
    noteRefused(started, refusal) {
        const { told, first, now } = refusal;
        this.#read(started, told, now);
        this.noteUnsent(started);
        const explaining = told.filter(({ kind }) => this.#meters[kind].explainRefusal(started.starts[kind].units));
        if (!first)
            return;
        const explained = explaining.length > 0;
        if (explained)
            this.#doubt += 1;
        this.#learns = !explained || this.#doubt > doubtful;
    }
    /** The wait after a refusal is over. */
    noteRecovery(now, askedMs) {
        if (this.#learns)
            this.#learned.noteRecovery(now, askedMs);
        this.#learns = false;
    }
    /** What had started took nothing. */
    noteUnsent({ starts }) {
        this.#learned.noteRefused();
        for (const kind of kinds)
            this.#meters[kind].noteRefused(starts[kind]);
    }
    noteEnd({ starts }, now) {
        for (const kind of kinds)
            this.#meters[kind].noteEnd(starts[kind], now);
    }
    #read({ starts }, told, now) {
        for (const limit of told)
            this.#meters[limit.kind].noteAnswer(starts[limit.kind], limit, now);
    }
}

// EXTERNAL MODULE: ./lib/replay/retry.js
var retry = __webpack_require__(1333);
;// CONCATENATED MODULE: ./lib/replay/shared-wait.js

/**
 * After a wait the first call goes alone for so many times as long as a refusal takes, at most so many milliseconds;
 * after a long wait, until it is answered or as many are over.
 */
const graceShare = 1.5;
const longestGraceMs = 1_000;
const longWaitMs = 10_000;
/** The shared wait doubles until this refusal in a row: to 4 s, so that little of a window that opens is missed. */
const longestBackoff = 4;
/**
 * The one wait of all calls to an origin that said "not so fast", and the grace after it, in which one call goes ahead
 * of the others. Times are monotonic milliseconds.
 */
class SharedWait {
    #random;
    /** Nobody starts before. Undefined: there is no wait. */
    #until;
    #since = Number.NEGATIVE_INFINITY;
    /** Refusals in a row, each after the wait for the one before. */
    #refusalsInRow = 0;
    #graceMs = 0;
    #graceUntil = 0;
    /** Since when the call at the head of the queue waits for more than its slot. */
    #heldSince;
    /** How long the origin asked to wait at its latest refusal. */
    askedMs;
    /** @param random uniform in [0, 1), for the jitter of waits */
    constructor(random) {
        this.#random = random;
    }
    /** Until when nobody starts; undefined without a wait, or once it has been noted as over. */
    get until() {
        return this.#until;
    }
    /** Until when one call goes ahead. */
    get graceUntil() {
        return this.#graceUntil;
    }
    /**
     * A refusal of a call that had started before the wait began may prolong it, and is no other.
     * @returns whether a wait begins
     */
    begin(startedAt, askedMs, now) {
        const begins = startedAt > this.#since && now >= (this.#until ?? now);
        if (begins) {
            this.#refusalsInRow += 1;
            this.#since = now;
            this.#until = now;
        }
        this.askedMs = askedMs;
        if (begins || askedMs !== undefined) {
            const wait = askedMs ?? (0,retry/* computeBackoff */.O7)(Math.min(longestBackoff, this.#refusalsInRow), this.#random());
            this.#until = Math.max(this.#until ?? now, now + wait);
        }
        return begins;
    }
    noteOver() {
        this.#until = undefined;
    }
    /** A refusal took so long. */
    noteRefusalTook(milliseconds) {
        this.#graceMs = Math.min(longestGraceMs, graceShare * milliseconds);
    }
    /** The call at the head of the queue cannot start before `at`. */
    noteHeld(at, now) {
        if (at - now > longestGraceMs || this.#until !== undefined)
            this.#heldSince ??= now;
    }
    /** A call starts; after a wait it is the one that goes ahead. */
    noteStart(now) {
        if (this.#heldSince !== undefined)
            this.#graceUntil =
                now + (now - this.#heldSince > longWaitMs ? longestGraceMs : this.#graceMs);
        this.#heldSince = undefined;
    }
    noteAnswer(startedAt) {
        if (this.#graceUntil > startedAt)
            this.#graceUntil = 0;
        if (startedAt > this.#since)
            this.#refusalsInRow = 0;
    }
}

;// CONCATENATED MODULE: ./lib/replay/pacing.js



/**
 * Calls to one origin, started in the order in which they came: so many at a time, fewer where it is too slow for so
 * many, none while it asks to wait, and no faster than its limits allow, which are read from its headers or learned
 * from its refusals.
 */
class Lane {
    #clock;
    #limits = new OriginLimits();
    #wait;
    #concurrency;
    #inFlight = 0;
    #places = 0;
    /** By place; what is sent again comes first. */
    #queue = [];
    #timer;
    constructor(options) {
        this.#clock = options.clock;
        this.#wait = new SharedWait(options.random);
        this.#concurrency = new Concurrency(options.concurrency);
    }
    /** How far calls were held back because the origin was slow; undefined when they were not. */
    get slowdown() {
        return this.#concurrency.slowdown;
    }
    /** Waits for a turn, which must be ended once. @throws the signal's reason when it aborts before */
    async enter({ signal, tokens, after }) {
        signal.throwIfAborted();
        const place = after?.place ?? this.#places++;
        return new Promise((resolve, reject) => {
            const waiting = {
                place,
                units: computeUnits(tokens),
                start: (turn) => {
                    signal.removeEventListener('abort', leave);
                    resolve(turn);
                },
            };
            const leave = () => {
                this.#queue = this.#queue.filter((other) => other !== waiting);
                this.#dispatch();
                reject(signal.reason);
            };
            signal.addEventListener('abort', leave, { once: true });
            const before = this.#queue.findLastIndex((other) => other.place <= place);
            this.#queue.splice(before + 1, 0, waiting);
            this.#dispatch();
        });
    }
    #dispatch() {
        for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
            if (this.#inFlight >= this.#concurrency.allowed)
                break;
            const now = this.#clock.now();
            const at = this.#findStart(next.units, now);
            if (at > now) {
                this.#wait.noteHeld(at, now);
                this.#wakeAt(at);
                return;
            }
            this.#queue.shift();
            this.#start(next, now);
        }
        this.#stopTimer();
    }
    #findStart(units, now) {
        const { until } = this.#wait;
        if (until !== undefined) {
            if (until > now)
                return until;
            this.#wait.noteOver();
            this.#limits.noteRecovery(now, this.#wait.askedMs);
        }
        return Math.max(this.#wait.graceUntil, this.#limits.findStart(units, now));
    }
    #start({ place, units, start }, now) {
        this.#wait.noteStart(now);
        this.#inFlight += 1;
        const inFlight = this.#inFlight;
        const started = this.#limits.noteStart(units, now);
        start({
            place,
            noteAnswer: (told, took) => this.#noteAnswer(started, told, took && { ...took, inFlight, startedAt: now }),
            noteRefusal: ({ askedMs, told }) => {
                const answeredAt = this.#clock.now();
                this.#wait.noteRefusalTook(answeredAt - now);
                const first = this.#wait.begin(now, askedMs, answeredAt);
                this.#limits.noteRefused(started, { told, first, now: answeredAt });
            },
            noteOverload: (askedMs) => {
                if (this.#wait.begin(now, askedMs, this.#clock.now()))
                    this.#concurrency.noteOverload();
            },
            noteTimeout: () => this.#concurrency.noteTimeout(now, this.#clock.now()),
            noteUnsent: () => this.#limits.noteUnsent(started),
            end: () => {
                this.#inFlight -= 1;
                this.#limits.noteEnd(started, this.#clock.now());
                this.#dispatch();
            },
        });
    }
    #noteAnswer(started, told, timed) {
        const now = this.#clock.now();
        this.#limits.noteAdmitted(started, told, now);
        this.#wait.noteAnswer(started.at);
        this.#concurrency.noteAnswer(timed, now);
    }
    #wakeAt(at) {
        if (this.#timer?.at === at)
            return;
        this.#stopTimer();
        const cancel = new AbortController();
        this.#timer = { at, cancel };
        this.#clock.sleep(at - this.#clock.now(), cancel.signal).then(() => {
            this.#timer = undefined;
            this.#dispatch();
        }, 
        // Cancelled: another timer stands in its place, or nobody waits.
        () => undefined);
    }
    #stopTimer() {
        this.#timer?.cancel.abort();
        this.#timer = undefined;
    }
}

// EXTERNAL MODULE: ./lib/pricing/cost.js + 1 modules
var cost = __webpack_require__(904);
// EXTERNAL MODULE: ./lib/replay/request-worst-case.js
var request_worst_case = __webpack_require__(61005);
;// CONCATENATED MODULE: ./lib/replay/send-call.js



/** Before the first call. */
const createCounts = () => ({
    made: 0,
    retried: 0,
    fromRecordings: 0,
    fromEarlierReplays: 0,
    possiblyBilled: 0,
    possiblyBilledTwice: 0,
    costUnknown: 0,
});
/**
 * Sends a request once, within the budget, and counts it.
 * @throws BudgetSpent before it is sent, ProviderError, the signal's reason
 */
async function sendCall(options, ports) {
    const { target, request, previous } = options;
    const { budget, counts, signal } = ports;
    if (isRecorded(target)) {
        // What comes from a file costs nothing now; its cost is still compared.
        const completion = await target.provider.complete(request, { signal });
        counts.fromRecordings += 1;
        return { completion, cost: priceCompletion(completion, target) };
    }
    const reservation = await budget.reserve((0,request_worst_case/* computeRequestWorstCase */.A)(target, request));
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
        if (error instanceof provider/* ProviderError */.m && error.possiblyBilled) {
            counts.possiblyBilled += 1;
            reservation.settle(undefined);
        }
        else
            reservation.release();
        throw error;
    }
}
/** Origin of providers that answer from files. */
const recordedOrigin = 'recorded:';
/** Its answers come from a file: they cost nothing, and how long they took was at another time. */
function isRecorded({ provider }) {
    return provider.origin === recordedOrigin;
}
/** How a provider calls the tier of answers that came in a batch. */
const batchTier = 'batch';
/**
 * What the answer costs where the application runs. That it came in a batch is how it was replayed: at half price it
 * would look cheaper than the other side, which was asked live.
 */
function priceCompletion(completion, { price }) {
    const { usage, servedTier, billedUsd } = completion;
    const tier = servedTier === batchTier ? undefined : servedTier;
    return (0,cost/* computeCost */.L6)({ usage, servedTier: tier, billedUsd, price });
}

;// CONCATENATED MODULE: ./lib/replay/call-model.js






/**
 * Every call of a replay, trials and judges alike, goes through one of these.
 * @returns the caller, and counts that grow as it works
 */
function createModelCaller(ports) {
    const counts = createCounts();
    const lanes = new Map();
    const circuits = new Map();
    const accounts = new Map();
    const tokens = new TokenEstimator();
    const circuitOf = ({ provider: { account = '', origin } }, model) => {
        const key = `${origin} ${account}`;
        const create = () => new Circuit(getOrAdd(accounts, key, () => ({ refused: undefined })));
        return getOrAdd(circuits, `${key} ${model}`, create);
    };
    /** @throws BudgetSpent, the signal's reason, what `checkWanted` throws, and what is no ProviderError */
    const attemptOnce = async ({ target, request, previous, startedAt }, { signal, checkWanted, series }) => {
        const lane = getOrAdd(lanes, target.provider.origin, () => new Lane(ports));
        const estimate = tokens.estimate(request);
        const turn = await lane.enter({ signal, tokens: estimate, after: previous?.turn });
        let sent = false;
        const at = ports.clock.now();
        try {
            // While this call waited for its turn, another may have found that there is no use.
            circuitOf(target, request.model).check();
            checkWanted?.();
            if (previous !== undefined && !(0,retry/* mayStart */.SH)(at - startedAt))
                throw previous.error;
            sent = true;
            const attempt = { target, request, previous: previous?.error };
            const called = await sendCall(attempt, { ...ports, counts, signal });
            tokens.note(request.model, estimate.bytes, called.completion.usage);
            turn.noteAnswer(called.completion.rateLimits ?? [], measure(attempt, called, series));
            return { kind: 'called', called };
        }
        catch (error) {
            if (!sent || !(error instanceof provider/* ProviderError */.m)) {
                turn.noteUnsent();
                throw error;
            }
            // Before the turn ends, or the next call would start into the complaint.
            noteFailure(turn, error);
            return { kind: 'failed', error, turn, at };
        }
        finally {
            turn.end();
        }
    };
    const callModel = (target, request, options) => {
        const { beside } = options;
        const besideCircuit = beside && circuitOf(beside.target, beside.model);
        return circuitOf(target, request.model).run(async () => {
            let previous;
            let startedAt = 0;
            let failures = 0;
            for (let attempts = 1;; attempts += 1) {
                const outcome = await attemptOnce({ target, request, previous, startedAt }, options);
                if (outcome.kind === 'called')
                    return outcome.called;
                const { error } = outcome;
                if (previous === undefined)
                    startedAt = outcome.at;
                if (!(0,retry/* isForAll */.z)(error))
                    failures += 1;
                const elapsedMs = ports.clock.now() - startedAt;
                const history = { attempts, failures, elapsedMs };
                const wait = (0,retry/* computeRetryWait */.Xh)({ error, history, random: ports.random() });
                if (wait === undefined)
                    throw error;
                if (wait > 0)
                    await ports.clock.sleep(wait, options.signal);
                previous = outcome;
            }
        }, besideCircuit);
    };
    const findGivenUp = (target, model) => circuitOf(target, model).opened;
    const reuseCompletion = (target, completion) => {
        counts.fromEarlierReplays += 1;
        return { completion, cost: priceCompletion(completion, target) };
    };
    const listSlowdowns = () => Array.from(lanes).flatMap(([origin, { slowdown }]) => slowdown === undefined ? [] : [{ origin, ...slowdown }]);
    return { callModel, reuseCompletion, findGivenUp, counts, listSlowdowns };
}
/** Tells all calls of the origin what this one met. A wait that no call would sit out is nobody's. */
function noteFailure(turn, error) {
    const { retryAfterMs: askedMs, rateLimits: told } = error;
    if (error.kind === 'timeout')
        turn.noteTimeout();
    if (!(0,retry/* isOverload */.vi)(error) || !error.retryable || (askedMs ?? 0) > retry/* maximumWaitMs */.ai)
        return;
    if (error.kind === 'rate_limited')
        turn.noteRefusal({ askedMs, told });
    else
        turn.noteOverload(askedMs);
}
/** How long the origin took, for outputs of this length; undefined where nothing was sent to it now. */
function measure({ target, request }, { completion }, series) {
    const { latencyMs, usage } = completion;
    if (latencyMs === undefined || isRecorded(target))
        return undefined;
    return {
        series: `${request.model} ${series}`,
        latencyMs,
        outputTokens: usage?.outputTokens ?? 0,
    };
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
var spending = __webpack_require__(17327);
;// CONCATENATED MODULE: ./lib/replay-progress.js
/** Counts trials of all suites, and tells after each how far the replay is. */
function countTrials(planned, { onProgress, readSpending, }) {
    let trialsPlanned = planned.reduce((sum, { plan }) => sum + 2 * plan.design.trials * plan.prepared.cases.length, 0);
    let trialsDone = 0;
    const isPriced = planned.every(({ plan }) => plan.worstCasePico !== undefined);
    const tell = () => {
        const { calls, spentPico } = readSpending();
        onProgress({
            trialsDone,
            trialsPlanned,
            calls,
            spentPico: isPriced ? spentPico : undefined,
        });
    };
    tell();
    return {
        onTrial: () => {
            trialsDone += 1;
            tell();
        },
        onPlanChange: (trials) => {
            trialsPlanned += trials;
        },
    };
}

;// CONCATENATED MODULE: ./lib/replay-change.js






/**
 * Plans a change and replays each suite that differs; pacing and budget are shared below them. Where nothing changed,
 * nothing is opened.
 * @param replay what becomes of one suite
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
async function replayChange(options, ports, replay) {
    const { resolved, limits } = options;
    const budget = (0,spending/* createBudget */.yK)(limits);
    const { counts, listSlowdowns, ...callers } = createModelCaller({
        ...ports,
        budget,
        concurrency: resolved.concurrency,
    });
    const opened = {
        ...ports,
        ...callers,
        reserve: (worstCase, calls) => budget.reserve(worstCase, calls),
        readSpending: () => ({ calls: budget.calls, spentPico: budget.spentPico }),
        openProvider: (endpoint) => ports.openProvider(endpoint, resolved),
    };
    const replayed = await openAndReplay(options, opened, replay);
    return { ...replayed, counts, slowdowns: listSlowdowns(), spentPico: budget.spentPico };
}
async function openAndReplay(options, ports, replay) {
    if (options.resolved.suites.every((suite) => suite.kind !== 'changed')) {
        const plan = await (0,plan_change/* planChange */.A)({ ...options, openJudge: undefined }, ports);
        return { plan, results: new Map(), rejectedJudgements: 0 };
    }
    const trialLog = await ports.openTrialLog();
    const caseLog = await ports.openCaseLog?.();
    const judges = createOpenJudge({ ...options.resolved, ...ports, trialLog });
    try {
        const plan = await openAndPlan({ ...options, ...judges }, ports);
        const results = await replaySuites(plan, { ...ports, trialLog, caseLog }, replay);
        return { plan, results, rejectedJudgements: await judges.countRejected() };
    }
    finally {
        await ports.closeProviders();
        await caseLog?.close();
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
/** All suites at once. The first that fails stops the others. */
async function replaySuites(plan, ports, replay) {
    const planned = plan.suites.filter((suite) => suite.kind === 'planned');
    const arms = await openArms(planned.map((suite) => suite.plan), ports.openProvider);
    ports.onPlan?.(plan);
    const progress = countTrials(planned, ports);
    const stop = new AbortController();
    const signal = AbortSignal.any([ports.signal, stop.signal]);
    const { concurrency } = plan;
    const replayed = planned.map(async (suite) => {
        const { name } = suite.change;
        const ready = arms.get(name);
        if (ready === undefined)
            throw new Error(`suite ${name} was planned and not opened`);
        try {
            const opened = { ...ports, ...ready, ...progress, signal, concurrency };
            return [name, await replay(suite, opened)];
        }
        catch (error) {
            stop.abort(error);
            throw error;
        }
    });
    // The trial log is closed after this, so nobody may still be writing.
    await Promise.allSettled(replayed);
    return new Map(await Promise.all(replayed));
}


/***/ }),

/***/ 18027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createLedger)
});

// EXTERNAL MODULE: ./lib/columns/number-column.js
var number_column = __webpack_require__(80957);
;// CONCATENATED MODULE: ./lib/replay/phrases.js
function createPhrases() {
    const texts = [undefined];
    const places = new Map([[undefined, 0]]);
    return {
        place(text) {
            const known = places.get(text);
            if (known !== undefined)
                return known;
            places.set(text, texts.length);
            return texts.push(text) - 1;
        },
        at: (place) => texts[place],
    };
}

;// CONCATENATED MODULE: ./lib/replay/trial-block.js
/** Trials of one block; small enough that a small suite does not pay for a large one. */
const blockSize = 256;
/** Whole numbers of a trial, four bytes each. */
const count = {
    inputTokens: 0,
    outputTokens: 1,
    cachedInputTokens: 2,
    reasoningTokens: 3,
    length: 4,
    facts: 5,
};
const counts = Object.keys(count).length;
/** Stands for usage that is unknown. */
const unknownCount = 2 ** 32 - 1;
/** Numbers of a trial, in front of those of its scores; NaN stands for a latency that is unknown. */
const number = { latencyMs: 0, offset: 1 };
const numbers = Object.keys(number).length;
const scoreKinds = ['scored', 'unscored', 'not_applicable'];
function createTrialBlock(metrics) {
    return {
        metrics,
        counts: new Uint32Array(blockSize * counts),
        numbers: new Float64Array(blockSize * (numbers + metrics)),
        scoreKinds: new Uint8Array(blockSize * metrics),
        costs: new BigInt64Array(blockSize),
    };
}
/** Whether the columns have room for all numbers of a trial. */
function fitsBlock({ cost, usage, location }) {
    const { inputTokens = 0, outputTokens = 0, cachedInputTokens = 0, reasoningTokens = 0, } = usage ?? {};
    // What else a provider tells of usage is not kept.
    return ([inputTokens, outputTokens, cachedInputTokens, reasoningTokens, location.length].every((value) => Number.isInteger(value) && value >= 0 && value < unknownCount) &&
        (cost.kind === 'unknown' || BigInt.asIntN(64, cost.pico) === cost.pico));
}
/** @param trial one that fits, with as many scores as the block has metrics */
function writeTrial({ block, row }, trial, shared) {
    const { latencyMs, usage, location, stop, servedModel, servedTier, cost, scores } = trial;
    const costUnknown = cost.kind === 'unknown' ? cost.reason : undefined;
    const written = {
        inputTokens: usage?.inputTokens ?? unknownCount,
        outputTokens: usage?.outputTokens ?? 0,
        cachedInputTokens: usage?.cachedInputTokens ?? 0,
        reasoningTokens: usage?.reasoningTokens ?? 0,
        length: location.length,
        facts: shared.place({ stop, servedModel, servedTier, costUnknown }),
    };
    block.counts.set(Object.values(written), row * counts);
    const firstNumber = row * (numbers + block.metrics);
    block.numbers[firstNumber + number.latencyMs] = latencyMs ?? Number.NaN;
    block.numbers[firstNumber + number.offset] = location.offset;
    if (cost.kind === 'known')
        block.costs[row] = cost.pico;
    for (const [index, score] of scores.entries()) {
        block.scoreKinds[row * block.metrics + index] = scoreKinds.indexOf(score.kind);
        if (score.kind === 'not_applicable')
            continue;
        block.numbers[firstNumber + numbers + index] =
            score.kind === 'scored' ? score.value : shared.reasons.place(score.reason);
    }
}
/** A trial that reads itself from its row, part by part. */
class RowTrial {
    #block;
    #row;
    #shared;
    #scores;
    constructor(block, row, shared) {
        this.#block = block;
        this.#row = row;
        this.#shared = shared;
    }
    get status() {
        return 'completed';
    }
    get stop() {
        return this.#facts.stop;
    }
    get scores() {
        this.#scores ??= this.#readScores();
        return this.#scores;
    }
    get usage() {
        const inputTokens = this.#count('inputTokens');
        if (inputTokens === unknownCount)
            return undefined;
        return {
            inputTokens,
            outputTokens: this.#count('outputTokens'),
            cachedInputTokens: this.#count('cachedInputTokens'),
            reasoningTokens: this.#count('reasoningTokens'),
        };
    }
    get cost() {
        const reason = this.#facts.costUnknown;
        return reason === undefined
            ? { kind: 'known', pico: this.#block.costs[this.#row] ?? 0n }
            : { kind: 'unknown', reason };
    }
    get latencyMs() {
        const latencyMs = this.#number(number.latencyMs);
        return Number.isNaN(latencyMs) ? undefined : latencyMs;
    }
    get servedModel() {
        return this.#facts.servedModel;
    }
    get servedTier() {
        return this.#facts.servedTier;
    }
    get location() {
        return { offset: this.#number(number.offset), length: this.#count('length') };
    }
    get #facts() {
        return this.#shared.at(this.#count('facts'));
    }
    #count(name) {
        return this.#block.counts[this.#row * counts + count[name]] ?? 0;
    }
    #number(index) {
        return this.#block.numbers[this.#row * (numbers + this.#block.metrics) + index] ?? Number.NaN;
    }
    #readScores() {
        const scores = [];
        const { metrics, scoreKinds: kinds } = this.#block;
        for (let index = 0; index < metrics; index += 1) {
            const kind = scoreKinds[kinds[this.#row * metrics + index] ?? 0] ?? 'not_applicable';
            scores.push(this.#readScore(kind, this.#number(numbers + index)));
        }
        return scores;
    }
    #readScore(kind, value) {
        switch (kind) {
            case 'scored':
                return usual.get(value) ?? { kind, value };
            case 'unscored':
                return { kind, reason: this.#shared.reasons.at(value) ?? '' };
            case 'not_applicable':
                return notApplicable;
        }
    }
}
/** Of most trials. */
const usual = new Map([0, 1].map((value) => [value, { kind: 'scored', value }]));
const notApplicable = { kind: 'not_applicable' };

;// CONCATENATED MODULE: ./lib/replay/kept-trials.js


function createTrialKeeper() {
    const shared = createSharedFacts();
    const blocks = [];
    let row = blockSize;
    const makeRoom = (metrics) => {
        const last = blocks.at(-1);
        if (last !== undefined && row < blockSize && last.metrics === metrics)
            return last;
        const block = createTrialBlock(metrics);
        blocks.push(block);
        row = 0;
        return block;
    };
    /** Errors, and what has no room in the columns, which is rare enough to stay as it is. */
    const whole = createWholeTrials();
    return {
        keep(trial) {
            if (trial.status === 'errored' || !fitsBlock(trial))
                return -1 - whole.place(trial);
            const block = makeRoom(trial.scores.length);
            writeTrial({ block, row }, trial, shared);
            const place = (blocks.length - 1) * blockSize + row;
            row += 1;
            return place;
        },
        at(place) {
            if (place < 0)
                return whole.at(-1 - place);
            const block = blocks[Math.floor(place / blockSize)];
            if (block === undefined)
                throw new RangeError(`no trial is kept at ${place}`);
            return new RowTrial(block, place % blockSize, shared);
        },
    };
}
/** Each combination once. */
function createSharedFacts() {
    const known = [];
    const places = new Map();
    return {
        place(facts) {
            const { stop, servedModel, servedTier, costUnknown } = facts;
            const name = JSON.stringify([stop, servedModel, servedTier, costUnknown]);
            const found = places.get(name);
            if (found !== undefined)
                return found;
            places.set(name, known.length);
            return known.push(facts) - 1;
        },
        at(place) {
            const facts = known[place];
            if (facts === undefined)
                throw new RangeError(`nothing is known of trials at ${place}`);
            return facts;
        },
        reasons: createPhrases(),
    };
}
/** Errors that are equal are one object: where nothing answers, all are. */
function createWholeTrials() {
    const trials = [];
    const errors = new Map();
    const add = (trial) => trials.push(trial) - 1;
    return {
        place(trial) {
            if (trial.status === 'completed')
                return add(withoutReasons(trial));
            const name = `${trial.kind} ${trial.message}`;
            const place = errors.get(name) ?? add(trial);
            errors.set(name, place);
            return place;
        },
        at(place) {
            const trial = trials[place];
            if (trial === undefined)
                throw new RangeError(`no whole trial is kept at ${place}`);
            return trial;
        },
    };
}
function withoutReasons(trial) {
    const scores = trial.scores.map((score) => score.kind === 'scored' ? { kind: score.kind, value: score.value } : score);
    return { ...trial, scores };
}

;// CONCATENATED MODULE: ./lib/replay/kept-pairs.js


/** Stands for no row. */
const none = -1;
/** Of most cases. */
const nothing = [];
/** @param places of cases, counted from 0 */
function createKeptPairs(places) {
    const { keep, at } = createTrialKeeper();
    /** The row of the last pair of each case, and of each row the one before of the same case. */
    const last = new Int32Array(places).fill(none);
    const before = (0,number_column/* createNumberColumn */.A)('int32', places);
    /** Twice the number of the trial, and one more where it is fresh. */
    const numbers = (0,number_column/* createNumberColumn */.A)('uint32', places);
    const baselines = (0,number_column/* createNumberColumn */.A)('int32', places);
    const candidates = (0,number_column/* createNumberColumn */.A)('int32', places);
    const read = (row) => {
        const number = numbers.at(row) ?? 0;
        return {
            trial: Math.floor(number / 2),
            fresh: number % 2 === 1,
            baseline: at(baselines.at(row) ?? 0),
            candidate: at(candidates.at(row) ?? 0),
        };
    };
    return {
        add(place, { trial, fresh, baseline, candidate }) {
            last[place] = before.push(last[place] ?? none);
            numbers.push(2 * trial + (fresh ? 1 : 0));
            baselines.push(keep(baseline));
            candidates.push(keep(candidate));
        },
        has: (place) => (last[place] ?? none) !== none,
        list(place) {
            const pairs = [];
            for (let row = last[place] ?? none; row !== none; row = before.at(row) ?? none)
                pairs.push(read(row));
            const [first] = pairs;
            if (pairs.length === 1 && first?.fresh === false)
                return { planned: pairs, fresh: nothing };
            // As they came in, so that equal numbers keep their order.
            const byNumber = pairs.toReversed().toSorted((one, other) => one.trial - other.trial);
            return {
                planned: byNumber.filter(({ fresh }) => !fresh),
                fresh: byNumber.filter(({ fresh }) => fresh),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/replay/ledger.js


/**
 * Keeps pairs by the place of their case in the order of replay. Evidence is only ever taken from the head of that
 * order: what happens to be fast would be no random part of the cases.
 * @param options.order positions of cases in the order of replay
 * @param options.trials planned for each case
 */
function createLedger(options) {
    const { cases, order, trials } = options;
    /** By position of the case; the length of the order stands for a case that is not in it. */
    const places = new Uint32Array(cases.length).fill(order.length);
    for (const [place, position] of order.entries())
        places[position] = place;
    const kept = createKeptPairs(order.length);
    const missing = new Uint16Array(order.length).fill(trials);
    let complete = 0;
    const placeOf = (position) => places[position] ?? order.length;
    const list = (positions, isWanted) => {
        const wanted = (0,number_column/* createNumberColumn */.A)('uint32', positions.length);
        for (const position of positions) {
            const place = placeOf(position);
            if (kept.has(place) && isWanted(place))
                wanted.push(position);
        }
        return {
            length: wanted.length,
            *[Symbol.iterator]() {
                for (const position of wanted.list()) {
                    const next = new LedgerCase(cases, position, () => kept.list(placeOf(position)));
                    yield next;
                    next.forget();
                }
            },
        };
    };
    return {
        add(pair) {
            const place = placeOf(pair.position);
            if (place === order.length)
                throw new Error(`case ${pair.evalCase.id} was not to be replayed`);
            if (!isAbsent(pair))
                kept.add(place, pair);
            if (pair.fresh)
                return;
            missing[place] = Math.max(0, (missing[place] ?? 0) - 1);
            while (complete < order.length && missing[complete] === 0)
                complete += 1;
        },
        get complete() {
            return complete;
        },
        listFirst: (first) => list(order.subarray(0, first), () => true),
        listFirstByDataset: (first) => list(Uint32Array.from({ length: cases.length }, (_, position) => position), (place) => place < first),
        listBeyond: (first) => list(order.subarray(first), () => true),
    };
}
/** A case that reads itself when it is asked. */
class LedgerCase {
    position;
    #cases;
    #listPairs;
    #evalCase;
    #pairs;
    constructor(cases, position, listPairs) {
        this.position = position;
        this.#cases = cases;
        this.#listPairs = listPairs;
    }
    /** Lets go of what was read; who still holds the case reads it again. */
    forget() {
        this.#evalCase = undefined;
        this.#pairs = undefined;
    }
    get planned() {
        this.#pairs ??= this.#listPairs();
        return this.#pairs.planned;
    }
    get fresh() {
        this.#pairs ??= this.#listPairs();
        return this.#pairs.fresh;
    }
    get evalCase() {
        this.#evalCase ??= this.#cases.at(this.position);
        return this.#evalCase;
    }
    get pinned() {
        return this.#cases.isPinned(this.position);
    }
    get tags() {
        return this.#cases.tagsAt(this.position);
    }
}
/** Recordings may hold one trial of each case; that there is no second one is no error. */
function isAbsent({ trial, baseline, candidate }) {
    return (trial > 0 &&
        [baseline, candidate].some((side) => side.status === 'errored' && side.kind === 'not_recorded'));
}


/***/ }),

/***/ 23904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listPlanned)
/* harmony export */ });
/** The planned trials of the cases at these positions; each case is read when its turn comes. */
function* listPlanned(cases, positions, trials) {
    for (const position of positions) {
        const evalCase = cases.at(position);
        for (let trial = 0; trial < trials; trial += 1)
            yield { position, evalCase, trial, fresh: false };
    }
}


/***/ }),

/***/ 26271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ resolveOrder)
/* harmony export */ });
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);

/**
 * A seeded order, every one equally likely. Cases that belong together stay together and are shuffled as one, so
 * that what is known after any of them is a random part of all clusters.
 * @param clusters by position of the case; undefined where every case is independent
 */
function resolveOrder(options) {
    const { cases, clusters, seed } = options;
    if (clusters === undefined)
        return {
            positions: (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffle */ .k)(cases, seed),
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
    for (const group of (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffle */ .k)(groups.length, seed)) {
        positions.push(...(groups[group] ?? []));
        ends.push(positions.length);
    }
    return { positions: Uint32Array.from(positions), ends: Uint32Array.from(ends) };
}


/***/ }),

/***/ 11276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ replaySuite)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/dataset/case-hash.js
var case_hash = __webpack_require__(58019);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/prompt/request-hash.js
var request_hash = __webpack_require__(83448);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/recordings/log-row.js
var log_row = __webpack_require__(51703);
// EXTERNAL MODULE: ./lib/variant/variant.js
var variant = __webpack_require__(93384);
// EXTERNAL MODULE: ./lib/replay/budget.js
var budget = __webpack_require__(98650);
// EXTERNAL MODULE: ./lib/replay/trial.js
var replay_trial = __webpack_require__(36787);
;// CONCATENATED MODULE: ./lib/replay/run-trial.js









/** Why a trial is not sent whose pair cannot be completed any more. */
class PairLost extends Error {
    name = 'PairLost';
}
/**
 * Renders and sends one request. A failure of the provider, a spent budget and a cancelled run are answers too. Once
 * nothing more can be sent to the other variant, nothing is sent to this one: half a pair is money for no evidence.
 */
async function callTrial({ suite, evalCase, trial, arm }, { callModel, reuseCompletion, findGivenUp, evidence, signal }) {
    const other = arm.role === 'baseline' ? suite.candidate : suite.baseline;
    const checkWanted = () => {
        const failure = findGivenUp(other.target, other.variant.model);
        if (failure !== undefined && findGivenUp(arm.target, arm.variant.model) === undefined)
            throw new PairLost(`${replay_trial/* notSent */.e} its pair cannot be completed; calls of the ${other.role} failed: ${(0,errors/* messageOf */.bD)(failure.cause ?? failure)}`);
    };
    const rendered = arm.renderer(evalCase, suite.datasetFile);
    const request = { ...(0,variant/* computeRequest */.t)(arm.variant, rendered), caseId: evalCase.id, trial };
    const caseHash = (0,case_hash/* computeCaseHash */.w)(evalCase);
    try {
        signal.throwIfAborted();
        const known = await evidence.find({
            caseId: evalCase.id,
            role: arm.role,
            trial,
            requestHash: (0,request_hash/* computeRequestHash */.n)(request),
            caseHash,
        });
        if (known !== undefined)
            return { request, caseHash, called: reuseCompletion(arm.target, known), reused: true };
        checkWanted();
        const beside = { target: other.target, model: other.variant.model };
        const series = `${suite.name} ${arm.role}`;
        const called = await callModel(arm.target, request, { signal, checkWanted, beside, series });
        return { request, caseHash, called, reused: false };
    }
    catch (error) {
        return { failed: describeFailure(error, signal) };
    }
}
/**
 * Keeps what came back, before anything is scored: a judge may take its time, and what was paid for must not be lost
 * meanwhile.
 * @throws EvidenceError once a row could not be written
 */
function keepAnswer({ suite, arm, fresh, answer, }, { evidence }) {
    if ('failed' in answer)
        return answer;
    const { request, caseHash, called, reused } = answer;
    const row = (0,log_row/* composeLogRow */.r)(arm.variant.modelName, request, called, {
        suite: suite.name,
        role: arm.role,
        endpoint: (0,endpoint/* renderAddress */.v)(arm.variant.endpoint),
        case_hash: caseHash,
        fingerprint: arm.variant.fingerprint,
        fresh,
    });
    if (!reused)
        evidence.append(arm.role, row);
    return { request, called, row };
}
/** Scores what came back, and writes it to the trial log. */
async function completeTrial({ suite, evalCase, kept }, { trialLog, signal }) {
    if ('failed' in kept)
        return kept.failed;
    const { request, called, row } = kept;
    const { completion, cost } = called;
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
                error instanceof provider/* ProviderError */.m ||
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
    if (error instanceof PairLost)
        return { status: 'errored', kind: 'pair_lost', message: error.message };
    if (error instanceof provider/* ProviderError */.m)
        return { status: 'errored', kind: error.kind, message: error.message };
    throw error;
}
/** The signal's own reason, or what came of it; other errors are faults even while a replay is being cancelled. */
function isAbort(error, signal) {
    if (!signal.aborted)
        return false;
    if (error === signal.reason)
        return true;
    if (error instanceof provider/* ProviderError */.m)
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
    const keep = async (job, answer) => {
        await afterSending();
        return keepAnswer({ ...job, suite, answer }, ports);
    };
    const complete = async (job, keeping) => {
        job.trials[job.arm.role] = await completeTrial({ ...job, suite, kept: await keeping }, ports);
        // Before it waits for the disk: where both trials wait, both would find the pair complete, and it would count twice.
        const { baseline, candidate } = job.trials;
        await ports.evidence.room();
        await ports.trialLog.room();
        ports.onTrial();
        if (baseline !== undefined && candidate !== undefined) {
            const { position, evalCase, trial, fresh } = job;
            finished.push({ position, evalCase, trial, fresh, baseline, candidate });
            wake();
        }
    };
    const work = async () => {
        let completing = Promise.resolve();
        for (const job of jobs) {
            const answer = await callTrial({ ...job, suite }, ports);
            // It does not wait for the judges of the trial before.
            const keeping = keep(job, answer);
            // Both are awaited later, and must not count as unhandled until then.
            keeping.catch(() => undefined);
            await completing;
            completing = complete(job, keeping);
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


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ computeBackoff),
/* harmony export */   SH: () => (/* binding */ mayStart),
/* harmony export */   Xh: () => (/* binding */ computeRetryWait),
/* harmony export */   ai: () => (/* binding */ maximumWaitMs),
/* harmony export */   vi: () => (/* binding */ isOverload),
/* harmony export */   z: () => (/* binding */ isForAll)
/* harmony export */ });
/* unused harmony exports maximumFailures, maximumAttempts, callDeadlineMs */
/** Failures of one call, of its own making, after which it fails for good. */
const maximumFailures = 6;
/**
 * Times that one call is sent at most. An origin that says "not so fast" speaks to all calls and not to this one, so
 * such an answer is none of its failures; the bound is for an origin that never says anything else.
 */
const maximumAttempts = 30;
/** The longest wait that a provider may ask for, in milliseconds; beyond it the call fails for good. */
const maximumWaitMs = 60_000;
/** All attempts and waits of one call together, from its first sending, in milliseconds. */
const callDeadlineMs = 600_000;
/** One attempt takes no longer than this (the time limit of the adapters), so none starts so close to the deadline. */
const attemptMs = 120_000;
/** The failure says nothing of this call: the origin has too much to do. 503 says no more than that it is down. */
function isForAll({ kind, status }) {
    return kind === 'rate_limited' || (kind === 'overloaded' && status !== 503);
}
/** The origin asks all its callers to slow down. */
function isOverload(error) {
    return error.kind === 'rate_limited' || error.kind === 'overloaded';
}
/**
 * Whether the call is sent again, and how long it waits by itself before that, in milliseconds. After an overload it
 * waits 0 by itself: the wait is its origin's, shared by all calls.
 * @param random uniform in [0, 1)
 * @returns undefined when the call has failed for good
 */
function computeRetryWait(options) {
    const { error, history, random } = options;
    const { attempts, failures } = history;
    if (!error.retryable || attempts >= maximumAttempts || failures >= maximumFailures)
        return undefined;
    if (error.kind === 'malformed' && failures >= 2)
        return undefined;
    const asked = error.retryAfterMs ?? 0;
    const own = isOverload(error) ? 0 : (error.retryAfterMs ?? computeBackoff(failures, random));
    if (asked > maximumWaitMs || !mayStart(history.elapsedMs + Math.max(asked, own)))
        return undefined;
    return own;
}
/** Whether an attempt that starts so many milliseconds after the first sending of its call ends before the deadline. */
function mayStart(elapsedMs) {
    return elapsedMs + attemptMs <= callDeadlineMs;
}
/**
 * The wait where the provider names none, in milliseconds: 0.5 s doubled to at most 8 s, with full jitter over its
 * upper half.
 * @param failure 1-based number of the failure in a row
 * @param random uniform in [0, 1)
 */
function computeBackoff(failure, random) {
    return Math.min(8_000, 500 * 2 ** (failure - 1)) * (0.5 + random / 2);
}


/***/ }),

/***/ 36787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ notSent)
/* harmony export */ });
/** How the message of a trial begins that was not sent for what had happened to others. */
const notSent = 'not sent, since';


/***/ }),

/***/ 85677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
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
        experiments: [],
    };
}


/***/ }),

/***/ 71750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ sortNumbers),
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   YF: () => (/* binding */ readQuantile),
/* harmony export */   Zx: () => (/* binding */ computeQuantile)
/* harmony export */ });
/**
 * The q-quantile by linear interpolation between order statistics at (n − 1)q, type 7 of Hyndman &
 * Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50:361–365.
 * The numbers may come in any order and are left as they are; undefined when there are none.
 * @param q in [0, 1]
 * @throws RangeError on q outside [0, 1] or a number that is NaN
 */
function computeQuantile(numbers, q) {
    return readQuantile(sortNumbers(numbers), q);
}
/**
 * A copy that ascends, for `readQuantile`.
 * @throws RangeError on a number that is NaN
 */
function sortNumbers(numbers) {
    const sorted = new Float64Array(numbers).sort();
    if (Number.isNaN(sorted.at(-1)))
        throw new RangeError('a quantile of NaN has no meaning');
    return sorted;
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
/* harmony export */   S4: () => (/* binding */ describeRecorded),
/* harmony export */   Ut: () => (/* binding */ describeNoted),
/* harmony export */   iO: () => (/* binding */ cancelledNotice),
/* harmony export */   uh: () => (/* binding */ describeRejected)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);

/**
 * What a reader has to know of kept lines that are damaged, or not closed by today's seal.
 * @param kept what they are: `of the evidence of earlier replays`
 */
function describeRejected(rejected, kept) {
    return rejected === 0
        ? []
        : [
            `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(rejected, 'line')} ${kept} could not be used, and what is needed of it was asked again: it was damaged, or sealed with another secret. Without recordings-secret the Action seals with the providers' keys, so a new key rejects all`,
        ];
}
/**
 * What a reader may want to know of noting how cases went, on which no verdict rests.
 * @param noted.problem why it failed; undefined when it did not
 */
function describeNoted(dataset, noted) {
    const told = 'what is remembered of the replays of';
    return [
        ...(noted.rejected === 0
            ? []
            : [
                `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(noted.rejected, 'line')} of ${told} ${dataset} could not be used, and went: damaged, or sealed with another secret. The verdict does not rest on it; pawl dataset stats knows less`,
            ]),
        ...(noted.problem === undefined
            ? []
            : [
                `${told} ${dataset} could not be brought up to date, on which the verdict does not rest: ${noted.problem}`,
            ]),
    ];
}
/** What a reader has to know when nothing was asked of a provider. */
function describeRecorded(path) {
    if (path === undefined)
        return [];
    return [
        `every answer comes from the recordings in ${path}; the verdict is worth as much as they are`,
    ];
}
/** A replay that somebody ended: what became of it, and how to go on. */
const cancelledNotice = 'the replay was cancelled before it was complete; what was received is kept, and the same command or job again asks only for the rest';


/***/ }),

/***/ 89543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createProgressLines)
/* harmony export */ });
/** A replay that is over sooner needs no lines. */
const quietMs = 2_000;
/** Nobody should wonder for longer whether a long replay is still alive. */
const longestSilenceMs = 60_000;
/**
 * Progress where there is no terminal: a line at every tenth, after the first two seconds, and at every minute that had
 * none.
 * @param now monotonic milliseconds
 */
function createProgressLines(options) {
    const started = options.now();
    let shown = 0;
    let shownAt = started;
    return ({ trialsDone, trialsPlanned }) => {
        const tenth = Math.floor((10 * trialsDone) / trialsPlanned);
        const now = options.now();
        const isDue = tenth !== shown || now - shownAt >= longestSilenceMs;
        if (!isDue || now - started < quietMs)
            return;
        shown = tenth;
        shownAt = now;
        options.write(`replayed ${trialsDone} of ${trialsPlanned} trials`);
    };
}


/***/ })

};
