export const id = 658;
export const ids = [658];
export const modules = {

/***/ 29544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ findMetricGate),
  b: () => (/* binding */ resolveGovernance)
});

// EXTERNAL MODULE: ./lib/config/gates.js
var gates = __webpack_require__(7662);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
;// CONCATENATED MODULE: ./lib/gate/tighten-gates.js
/**
 * The stricter of both in each part.
 * @param rule with the direction that governs the metric
 * @returns undefined when nothing is asked of the metric
 */
function tightenMetricGate(rule) {
    const base = keepBound(rule.base, rule.direction);
    const head = keepBound(rule.head, rule.direction);
    if (base === undefined)
        return head;
    if (head === undefined) {
        rule.note();
        return base;
    }
    const strictest = {
        margin: lowest(base.margin, head.margin),
        min_effect: tightenMinEffect(base, head),
        floor: highest(base.floor, head.floor),
        ceiling: lowest(base.ceiling, head.ceiling),
    };
    const parts = ['margin', 'min_effect', 'floor', 'ceiling'];
    if (parts.some((part) => strictest[part] !== head[part]))
        rule.note();
    return strictest;
}
/** Where head turned the direction of its metric round, its bound is meant for another metric than the one that governs. */
function keepBound(gate, direction) {
    if (gate === undefined)
        return undefined;
    const kept = direction === 'higher' ? { ...gate, ceiling: undefined } : { ...gate, floor: undefined };
    const isEmpty = [kept.margin, kept.floor, kept.ceiling].every((part) => part === undefined);
    return isEmpty ? undefined : kept;
}
/** Without a margin a `min_effect` asks nothing, so it must not count against the other side's. */
function tightenMinEffect(base, head) {
    if (base.margin === undefined)
        return head.min_effect;
    if (head.margin === undefined)
        return base.min_effect;
    return Math.min(base.min_effect, head.min_effect);
}
/** The side that fails decides which slices fail; where both do, a slice fails that either looks at. */
function tightenSlices({ base, head, note }) {
    if (base.fail && !head.fail) {
        note();
        return base;
    }
    if (head.fail && !base.fail)
        return head;
    const tags = base.fail ? uniteTags(base.tags, head.tags) : head.tags;
    const minCases = Math.min(base.minCases, head.minCases);
    if (minCases !== head.minCases || tags?.length !== head.tags?.length)
        note();
    return { fail: head.fail, tags, minCases };
}
/** Every tag is more than any list of them. */
function uniteTags(base, head) {
    return base === undefined || head === undefined ? undefined : [...new Set([...head, ...base])];
}
/** The lower of both limits by name; one that head lacks or raises is base's. */
function tightenNumbers(base, head, note) {
    const tightened = {};
    const names = Object.keys({ ...base, ...head });
    for (const name of names) {
        const before = base[name];
        const after = head[name];
        if (before !== undefined && (after === undefined || after > before))
            note(`the gate ${name}`);
        const strictest = lowest(before, after);
        if (strictest !== undefined)
            tightened[name] = strictest;
    }
    return tightened;
}
function lowest(one, other) {
    return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
function highest(one, other) {
    return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}

;// CONCATENATED MODULE: ./lib/gate/govern.js




/**
 * Base governs and head may only tighten: a change cannot weaken the gate that judges it. Scorers are head's.
 * @param base undefined when the suite is new: head's rules hold
 */
function resolveGovernance(options) {
    const { base, head } = options;
    if (base === undefined) {
        const { metrics, gates, trials, sequential, cluster } = head;
        return {
            metrics,
            gates,
            trials,
            leastTrials: undefined,
            sequential,
            cluster,
            dropped: [],
            notices: [],
        };
    }
    const notices = [];
    const note = (rule) => notices.push(`${rule} is weaker in this change than on base; base's rule is applied (land the weaker rule first, on its own)`);
    const metrics = head.metrics.map((metric) => {
        const governing = base.metrics.find((other) => other.name === metric.name);
        if (governing === undefined)
            return metric;
        const governed = tightenMetric(governing, metric, note);
        if (!isScoredAlike(governing, governed)) {
            notices.push(`metric ${metric.name} is scored in another way in this change than on base; both sides are scored in the new way`);
        }
        return governed;
    });
    const names = new Set(metrics.map((metric) => metric.name));
    const dropped = base.metrics
        .filter((metric) => findMetricGate(base, metric.name) !== undefined && !names.has(metric.name))
        .map((metric) => metric.name);
    const gates = tightenGates(base, { ...head, metrics }, note);
    return {
        metrics,
        gates,
        ...resolveEvidence(base, head, notices),
        asked: listAsked(base),
        dropped,
        notices,
    };
}
function listAsked(base) {
    const names = base.metrics.map(({ name }) => name);
    return {
        metrics: names.filter((name) => findMetricGate(base, name)?.margin !== undefined),
        slices: base.gates.slices,
    };
}
/** What decides between pass and fail is base's, or head's where it is stricter; the scorer itself is head's. */
function tightenMetric(base, head, note) {
    const { direction, not } = base;
    const strictest = direction === 'higher' ? Math.max : Math.min;
    const governed = {
        ...head,
        direction,
        not,
        primary: base.primary || head.primary,
        missing: base.missing === 'fail' ? 'fail' : head.missing,
        pass_at: strictest(base.pass_at, head.pass_at),
    };
    for (const name of ['primary', 'direction', 'not', 'missing', 'pass_at']) {
        if (governed[name] !== head[name])
            note(`"${name}" of metric ${head.name}`);
    }
    return governed;
}
/** Whether the same answer gets the same score and the same pass state. */
function isScoredAlike(one, other) {
    const scoring = ({ name: _, primary: __, description: ___, ...rest }) => (0,canonical_json/* renderCanonicalJson */.R)(rest);
    return scoring(one) === scoring(other);
}
function tightenGates(base, head, note) {
    const metrics = {};
    for (const metric of head.metrics) {
        const gate = tightenMetricGate({
            direction: metric.direction,
            base: findMetricGate(base, metric.name),
            head: findMetricGate(head, metric.name),
            note: () => note(`the gate of metric ${metric.name}`),
        });
        if (gate !== undefined)
            metrics[metric.name] = gate;
    }
    return {
        metrics,
        relative: tightenNumbers(base.gates.relative, head.gates.relative, note),
        shares: tightenNumbers(base.gates.shares, head.gates.shares, note),
        maxRelapses: tightenNumbers({ relapses: base.gates.maxRelapses }, { relapses: head.gates.maxRelapses }, note).relapses,
        slices: tightenSlices({
            base: base.gates.slices,
            head: head.gates.slices,
            note: () => note('the gate slices'),
        }),
    };
}
/** How evidence is gathered: base's where base says it. More trials are always allowed. */
function resolveEvidence(base, head, notices) {
    const { sequential, cluster } = base;
    const isRaised = base.trials !== undefined && head.trials !== undefined && head.trials > base.trials;
    const asked = [head.leastTrials, base.trials === undefined ? head.trials : undefined].filter((trials) => trials !== undefined);
    const governed = {
        trials: isRaised ? head.trials : base.trials,
        leastTrials: asked.length === 0 ? undefined : Math.max(...asked),
        sequential,
        cluster,
    };
    for (const key of ['trials', 'sequential', 'cluster']) {
        if (governed[key] === head[key])
            continue;
        const applied = governed[key] === undefined ? "base's default" : `base's ${governed[key]}`;
        const more = key === 'trials' && asked.length > 0 ? ', unless this asks for more' : '';
        notices.push(`"${key}" is not in this change what it is on base; ${applied} is applied${more} (land the other value first, on its own)`);
    }
    return governed;
}
/**
 * A metric's own gate, or the default one that every primary metric has. A primary metric is always asked for its
 * margin, even where its gate names only a floor or a ceiling.
 */
function findMetricGate(rules, name) {
    const own = (0,read_own/* readOwn */.j)(rules.gates.metrics, name);
    const metric = rules.metrics.find((candidate) => candidate.name === name);
    if (metric?.primary !== true)
        return own;
    if (own === undefined)
        return gates/* defaultMetricGate */.N0;
    return { ...own, margin: own.margin ?? gates/* defaultMetricGate */.N0.margin };
}


/***/ }),

/***/ 39787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled),
/* harmony export */   l: () => (/* binding */ asksAboutEveryCase)
/* harmony export */ });
/* harmony import */ var _config_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7662);
/* harmony import */ var _govern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29544);
/* harmony import */ var _judge_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63016);



/**
 * Whether a replay may stop at this look: every gated metric is decided, and no rule that more cases could still
 * break is left open. A failure needs no more rules.
 * @param compareOperations called only when it matters, since resampling takes its time
 */
function isSettled(comparison, rules, compareOperations) {
    if (comparison.errored > 0)
        return false;
    const { metrics } = (0,_judge_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeClaims */ .r)(comparison, rules);
    const gated = metrics.filter(({ gate }) => gate !== undefined);
    const claimed = gated.filter(({ gate }) => gate?.margin !== undefined);
    if (claimed.length === 0)
        return false;
    if (claimed.some(({ decision }) => decision === undefined || decision === 'inconclusive'))
        return false;
    if (claimed.some(({ decision }) => decision === 'regressed'))
        return true;
    if (asksAboutEveryCase(rules))
        return false;
    const asked = _config_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeGates */ .rW.some((name) => rules.gates.relative[name] !== undefined) ||
        _config_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .shareGates */ .Sq.some((name) => rules.gates.shares[name] !== undefined);
    return !asked || areOperationsSettled(compareOperations(), rules);
}
/** Decided by the figure of the whole dataset, of which one case may be most. */
const figures = ['cost', 'input_tokens', 'output_tokens'];
/** Whether a rule is about every case of the dataset, so that a pass has to have seen them all. */
function asksAboutEveryCase({ metrics, gates }) {
    const hasFloor = metrics.some(({ name }) => {
        const gate = (0,_govern_js__WEBPACK_IMPORTED_MODULE_1__/* .findMetricGate */ .d)({ metrics, gates }, name);
        return gate?.floor !== undefined || gate?.ceiling !== undefined;
    });
    return (hasFloor ||
        gates.maxRelapses !== undefined ||
        gates.slices.fail ||
        figures.some((name) => gates.relative[name] !== undefined));
}
/** Every limit lies outside of what the figure may still be. */
function areOperationsSettled(operations, { gates }) {
    const relative = _config_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .relativeGates */ .rW.every((name) => {
        const accepted = gates.relative[name];
        if (accepted === undefined)
            return true;
        const interval = operations.ratios[name]?.interval;
        return interval !== undefined && (interval.high <= accepted || interval.low > accepted);
    });
    const shares = _config_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .shareGates */ .Sq.every((name) => {
        const accepted = gates.shares[name];
        return accepted === undefined || operations.stops[name].upperBound <= accepted;
    });
    return relative && shares;
}


/***/ }),

/***/ 63016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeClaims)
/* harmony export */ });
/* harmony import */ var _govern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29544);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23849);
/* harmony import */ var _judge_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38334);



const families = ['asked', 'added', 'told'];
/** Decides all claims of a suite. */
function judgeClaims({ metrics, slices, frame }, rules) {
    const gated = metrics.map((compared) => {
        const gate = (0,_govern_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetricGate */ .d)(rules, compared.metric.name);
        return { compared, gate, claim: composeClaim(compared, gate) };
    });
    const claims = gated.flatMap(({ claim }) => claim ?? []);
    const margins = new Map(claims.map(({ comparison, margin, minEffect }) => [
        comparison.metric.name,
        { margin, minEffect },
    ]));
    const sliceClaims = (0,_judge_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .listSliceClaims */ .ET)(slices, margins);
    const decided = new Map();
    for (const family of families) {
        const own = [
            ...claims.filter((claim) => findFamily(claim, rules) === family),
            ...sliceClaims.filter((claim) => findSliceFamily(claim, rules) === family),
        ];
        for (const [index, decision] of (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .decideClaims */ .im)(own, frame).entries()) {
            const claim = own[index];
            if (claim !== undefined)
                decided.set(claim, decision);
        }
    }
    return {
        metrics: gated.map(({ compared, gate, claim }) => ({
            compared,
            gate,
            decision: claim && decided.get(claim),
        })),
        slices: sliceClaims.map((claim) => ({
            claim,
            decision: decided.get(claim) ?? 'inconclusive',
        })),
    };
}
function findFamily({ comparison }, { asked }) {
    return asked === undefined || asked.metrics.includes(comparison.metric.name) ? 'asked' : 'added';
}
function findSliceFamily(claim, rules) {
    if (!rules.gates.slices.fail)
        return 'told';
    if (rules.asked === undefined)
        return 'asked';
    const { fail, tags, minCases } = rules.asked.slices;
    const { tag, pairs } = claim.comparison;
    const isAsked = fail && pairs >= minCases && (tags === undefined || tags.includes(tag));
    return isAsked ? findFamily(claim, rules) : 'added';
}
function composeClaim(comparison, gate) {
    if (gate?.margin === undefined || !(0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .isComplete */ .As)(comparison))
        return undefined;
    return { comparison, margin: gate.margin, minEffect: gate.min_effect };
}


/***/ }),

/***/ 23849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  im: () => (/* binding */ decideClaims),
  QB: () => (/* binding */ formatTail),
  As: () => (/* binding */ isComplete),
  mg: () => (/* binding */ judgeMetric)
});

// UNUSED EXPORTS: describeBalance, describeChange

// EXTERNAL MODULE: ./lib/statistics/decide.js
var decide = __webpack_require__(99491);
// EXTERNAL MODULE: ./lib/statistics/p-values.js
var p_values = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/statistics/select-regressions.js

/**
 * Which of several regressions may be claimed at this look, so that the chance of even one false
 * claim, over all claims and all looks, is at most alpha: Holm's step-down, where the i-th smallest
 * of m p-values is held against the level that this look has for alpha/(m − i + 1). At the whole
 * look this is `computeHolm`.
 *
 * Holm (1979), Scandinavian Journal of Statistics 6:65–70; in group-sequential trials Ye, Li, Liu &
 * Yao (2013), "A group sequential Holm procedure with multiple primary endpoints", Statistics in
 * Medicine 32:1112–1124.
 * @param options.pValues one-sided, of all claims that could be made, in any order
 * @returns in the order given, whether the claim may be made
 * @throws RangeError on anything that is not a probability
 */
function selectRegressions(options) {
    const { pValues, look, alpha } = options;
    const claimed = new Array(pValues.length).fill(false);
    for (const [rank, position] of (0,p_values/* rankPValues */.L)(pValues).entries()) {
        const level = look.levelOf(alpha / (pValues.length - rank));
        if (!((pValues[position] ?? 1) <= level))
            break;
        claimed[position] = true;
    }
    return Object.freeze(claimed);
}

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/gate/sentences.js
var sentences = __webpack_require__(88413);
;// CONCATENATED MODULE: ./lib/gate/judge-metric.js




/**
 * Decides claims that fail the same verdict: any one of them is enough, so that the regressions share one error of
 * α (Holm), while each "not worse" has its own.
 */
function decideClaims(claims, { look, alpha }) {
    const significant = selectRegressions({
        pValues: claims.map(({ comparison }) => comparison.analysis.pRegression),
        look,
        alpha,
    });
    return claims.map(({ comparison, margin, minEffect }, index) => (0,decide/* decideClaim */.X)({
        analysis: comparison.analysis,
        margin,
        minEffect,
        significant: significant[index] === true,
    }));
}
/** Whether the metric has all the evidence that a gate needs. */
function isComplete({ unscored, pairs }) {
    return unscored === 0 && pairs > 0;
}
/**
 * Not worse by the margin, else regressed, else inconclusive.
 * @param decision undefined when nothing is asked of this metric, or evidence is missing
 */
function judgeMetric(comparison, gate, decision) {
    const { name } = comparison.metric;
    if (gate === undefined)
        return { verdict: 'not_gated', result: undefined };
    if (!isComplete(comparison)) {
        const reason = comparison.unscored > 0
            ? `${name} could not be scored in ${(0,format/* formatPlural */.yk)(comparison.unscored, 'case')}`
            : `${name} was scored in no case`;
        return { verdict: 'incomplete', result: { name, verdict: 'incomplete', reason } };
    }
    if (decision === undefined || gate.margin === undefined)
        return { verdict: 'not_gated', result: undefined };
    return judgeDecided(comparison, gate.margin, decision);
}
function judgeDecided(comparison, margin, decision) {
    const { metric, analysis } = comparison;
    const { name } = metric;
    const worstDelta = metric.direction === 'higher' ? analysis.lowerBound : -analysis.lowerBound;
    const change = describeChange(comparison);
    const unit = unitOf(comparison);
    switch (decision) {
        case 'not_worse': {
            const reason = `${change}: ${(0,format/* formatWorst */.rR)(worstDelta, margin, unit)}, one-sided ${(0,format/* formatLevel */.eI)(analysis.interval)}`;
            const verdict = isSurelyBetter(comparison) ? 'improved' : 'not_worse';
            return { verdict, worstDelta, result: { name, verdict: 'pass', reason } };
        }
        case 'regressed': {
            // The exact test of several trials is about these cases, the interval beside it about cases like them.
            const where = comparison.trials > 1 && analysis.upperBound >= 0 ? ' on these very cases' : '';
            const reason = `${change}: regressed${where} (p ${formatTail(analysis.pRegression)}, ${describeBalance(comparison)})`;
            return { verdict: 'regressed', worstDelta, result: { name, verdict: 'fail', reason } };
        }
        case 'inconclusive': {
            const reason = (0,sentences/* describeMissingEvidence */.J)({ comparison, margin, change });
            return {
                verdict: 'inconclusive',
                worstDelta,
                result: { name, verdict: 'inconclusive', reason },
            };
        }
    }
}
/**
 * `7 relapses against 2 fixes`; with several trials a case may pass less often without being a relapse, and scores may
 * fall without a case that changes sides.
 */
function describeBalance(comparison) {
    const { graded, pairs, relapses, fixes, trials } = comparison;
    if (graded && relapses + fixes === 0)
        return `scores of ${(0,format/* formatPlural */.yk)(pairs, 'case')}`;
    return trials > 1
        ? `${(0,format/* formatPlural */.yk)(relapses, 'case')} passed less often, ${fixes} more often, in ${trials} trials each`
        : `${(0,format/* formatPlural */.yk)(relapses, 'relapse')} against ${(0,format/* formatPlural */.yk)(fixes, 'fix', 'fixes')}`;
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


/***/ }),

/***/ 38334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ listSliceClaims),
/* harmony export */   ND: () => (/* binding */ judgeSlices),
/* harmony export */   WW: () => (/* binding */ tellOppositeSlices)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57757);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23849);


/** Slices of the metrics that have a margin, with what is asked of them. */
function listSliceClaims(slices, margins) {
    return slices.flatMap((comparison) => {
        const asked = margins.get(comparison.metric.name);
        return asked === undefined || comparison.pairs === 0 ? [] : [{ comparison, ...asked }];
    });
}
/** What the slices say. Many are looked at, so Holm has corrected their decisions. */
function judgeSlices(decided, { rule, frame }) {
    // The mirror image: an improvement is claimed as a regression of the reverse change would be.
    const improved = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .decideClaims */ .im)(decided.map(({ claim }) => mirror(claim)), frame);
    const slices = decided.map(({ claim, decision }, index) => ({
        comparison: claim.comparison,
        decision: improved[index] === 'regressed' ? 'improved' : decision,
    }));
    const failing = rule.fail ? slices.filter(({ decision }) => decision === 'regressed') : [];
    return {
        slices,
        gates: failing.map(({ comparison }) => ({
            name: 'slices',
            verdict: 'fail',
            reason: describeRegression(comparison, decided.length),
        })),
    };
}
/** No margin is mirrored: what matters is only whether the gain is beyond chance. */
function mirror({ comparison, minEffect }) {
    const { analysis } = comparison;
    const { delta } = analysis;
    return {
        comparison: {
            ...comparison,
            analysis: {
                ...analysis,
                delta: delta === undefined ? undefined : -delta,
                lowerBound: -1,
                upperBound: 1,
                pRegression: analysis.pImprovement,
            },
        },
        margin: 0,
        minEffect,
    };
}
function describeRegression(slice, looked) {
    const among = looked > 1 ? `, among ${looked} slices` : '';
    return `slice ${slice.tag}: ${describeSlice(slice)}: regressed (p ${(0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTail */ .QB)(slice.analysis.pRegression)}${among})`;
}
/** `resolution −95.2 pp in 500 cases`. */
function describeSlice(comparison) {
    const unit = comparison.graded ? 'score' : 'percent';
    return `${comparison.metric.name} ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDelta */ .CW)(comparison.delta ?? null, unit)} in ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(comparison.pairs, 'case')}`;
}
/**
 * Overall deltas that hide opposite slices, one sentence each: one slice surely worse and another surely better.
 */
function tellOppositeSlices(judged, metrics) {
    return metrics.flatMap((overall) => {
        const own = judged.filter(({ comparison }) => comparison.metric.name === overall.metric.name);
        const worst = pickExtreme(own, 'regressed');
        const best = pickExtreme(own, 'improved');
        if (worst === undefined || best === undefined)
            return [];
        const unit = overall.graded ? 'score' : 'percent';
        const show = (slice) => `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDelta */ .CW)(slice.delta ?? null, unit)} on ${slice.tag} (${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(slice.pairs, 'case')})`;
        return [
            `the overall ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDelta */ .CW)(overall.delta ?? null, unit)} of ${overall.metric.name} hides opposite slices: ${show(worst)}, ${show(best)}`,
        ];
    });
}
/** Of the slices with this decision the one that moved most. */
function pickExtreme(judged, decision) {
    return judged
        .filter((slice) => slice.decision === decision)
        .map(({ comparison }) => comparison)
        .toSorted((one, other) => Math.abs(other.delta ?? 0) - Math.abs(one.delta ?? 0))[0];
}


/***/ }),

/***/ 88413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ describeMissingEvidence),
/* harmony export */   X: () => (/* binding */ listSome)
/* harmony export */ });
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33686);
/* harmony import */ var _statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7636);
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);



/** How much changes from case to case cannot be told from fewer. */
const fewestForAdvice = 10;
/** A margin beyond this, in points, guards nothing, so it is not advised. */
const widestAdvice = 15;
/** What could not be decided, what the dataset does rule out, and what it would take. */
function describeMissingEvidence(options) {
    const { comparison, margin, change } = options;
    const { relapses, fixes, graded } = comparison;
    if (!graded && relapses === 0 && fixes === 0)
        return describeUnchanged(comparison, margin);
    return `${change}: ${describeBalance(comparison)} decide neither way at a margin of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMargin */ .wj)(margin, graded ? 'score' : 'percent')}${describeNeed(comparison, margin)}`;
}
function describeUnchanged(comparison, margin) {
    const { pairs, trials, metric, analysis } = comparison;
    const ruledOut = (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .computeRuledOut */ .W_)({ pairs });
    const unit = 'percent';
    const points = Number((margin * 100).toFixed(2));
    // The decision may ask for more than the plain binomial: an early look, betting, clusters.
    if (ruledOut <= margin) {
        const enough = Math.ceil((pairs * -analysis.lowerBound) / margin);
        return `0 of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(pairs, 'case')} changed in ${metric.name}: at worst ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(analysis.lowerBound, unit)} as it was looked at, and the margin is ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMargin */ .wj)(margin, unit)}. It takes about ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(Math.max(enough, pairs + 1), 'case')} without a change`;
    }
    const needed = (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .computeCasesNeeded */ .GP)({ discordance: 0, margin });
    const wider = Math.ceil(ruledOut * 100);
    const often = trials > 1 ? ` in ${trials} trials each` : '';
    return (`0 of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(pairs, 'case')} changed in ${metric.name}${often}. This rules out a break rate above ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(ruledOut)} (95%), not ${points}%. ` +
        `Add ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(Math.max(1, needed - pairs), 'case')}${wider <= widestAdvice && wider > points ? `, or set margin ${wider}pp` : ''}`);
}
/** `7 relapses and 2 fixes in 20 cases`; with several trials a case may pass less often without being a relapse. */
function describeBalance({ graded, pairs, trials, relapses, fixes }) {
    const cases = (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(pairs, 'case');
    if (graded)
        return cases;
    if (trials > 1)
        return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(relapses, 'case')} that passed less often and ${fixes} more often, of ${cases} with ${trials} trials each,`;
    return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(relapses, 'relapse')} and ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(fixes, 'fix', 'fixes')} in ${cases}`;
}
/** What it would take to show that nothing got worse, if nothing did and the cases go on to vary as they do. */
function describeNeed(comparison, margin) {
    const { pairs } = comparison;
    if (pairs < fewestForAdvice)
        return '';
    const needed = computeNeed(comparison, margin);
    return needed > pairs
        ? `; with as many changes from case to case it takes about ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(needed, 'case')} to rule out that loss`
        : '';
}
function computeNeed(comparison, margin) {
    const { graded, trials, pairs, relapses, fixes, analysis } = comparison;
    if (!graded && trials === 1)
        return (0,_statistics_sample_size_js__WEBPACK_IMPORTED_MODULE_1__/* .computeCasesNeeded */ .GP)({ discordance: (relapses + fixes) / pairs, margin });
    const halfWidth = (analysis.delta ?? 0) - analysis.lowerBound;
    return (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_2__/* .computeCasesToNarrow */ .$l)({ pairs, halfWidth, margin });
}
/** The first few, and how many more. */
function listSome(ids) {
    const shown = ids.slice(0, 3).join(', ');
    return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}


/***/ }),

/***/ 71534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ planChange)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/gate/govern.js + 1 modules
var govern = __webpack_require__(29544);
;// CONCATENATED MODULE: ./lib/gate/resolve-rules.js


/**
 * Base's rules, and those that were made on its branch since this one left it.
 * @param tip of the base branch; undefined where it has no rules
 */
function resolveRules(suite, tip) {
    const { name, base, head } = suite;
    const atBase = (0,govern/* resolveGovernance */.b)({
        base: ownRules(base, name),
        head: ownRules(head, name),
    });
    const since = (0,read_own/* readOwn */.j)(tip?.config.suites, name);
    if (since === undefined || tip === base)
        return atBase;
    const both = (0,govern/* resolveGovernance */.b)({ base: since, head: atBase });
    // A metric that base did not have yet cannot have been taken out by this change.
    return {
        ...both,
        dropped: atBase.dropped,
        notices: [...new Set([...atBase.notices, ...both.notices])],
    };
}
function ownRules(located, name) {
    const suite = located.config.suites[name];
    if (suite === undefined)
        throw new Error(`no suite ${name} in ${located.file}`);
    return suite;
}

// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
;// CONCATENATED MODULE: ./lib/gate/resolve-waivers.js

/**
 * Base governs: a change cannot accept its own relapse. What it adds or edits counts once it is landed, or where base
 * accepts waivers of head; what it takes out does not count any more.
 * @param options.base where the change left its branch
 * @param options.rules the tip of that branch
 * @param options.acceptsHead whether base says so, and head is not a stranger's
 */
function resolveWaivers(options) {
    const { acceptsHead } = options;
    const [base, head, rules] = [
        byCase(options.base, options.suite),
        byCase(options.head, options.suite),
        byCase(options.rules, options.suite),
    ];
    const isBrought = (waiver) => !isSame(waiver, rules.get(waiver.case)) && !isSame(waiver, base.get(waiver.case));
    const brought = [...head.values()].filter(isBrought);
    const replaced = new Set(acceptsHead ? brought.map((waiver) => waiver.case) : []);
    const governing = [...rules.values()].filter((waiver) => !replaced.has(waiver.case));
    const takenOut = [...head.values()].filter((waiver) => !isBrought(waiver) && !rules.has(waiver.case));
    return [
        ...governing.map((waiver) => base.has(waiver.case) && !head.has(waiver.case)
            ? refuse(waiver, 'this change takes it out, or has yet to be rebased on it')
            : admit(waiver, 'base')),
        ...brought.map((waiver) => acceptsHead
            ? admit(waiver, 'head')
            : refuse(waiver, 'it is not in force until it has landed on base: a change cannot accept its own relapse')),
        ...takenOut.map((waiver) => refuse(waiver, 'base has taken it out')),
    ];
}
const admit = (waiver, from) => ({
    waiver,
    standing: { kind: 'in_force', from },
});
const refuse = (waiver, why) => ({
    waiver,
    standing: { kind: 'not_in_force', why },
});
/** No case of a suite is waived twice: the file is refused then. */
function byCase(waivers, suite) {
    const own = waivers.filter((waiver) => waiver.suite === suite);
    return new Map(own.map((waiver) => [waiver.case, waiver]));
}
function isSame(one, other) {
    return other !== undefined && (0,canonical_json/* renderCanonicalJson */.R)(one) === (0,canonical_json/* renderCanonicalJson */.R)(other);
}

// EXTERNAL MODULE: ./lib/config/trials.js
var config_trials = __webpack_require__(12481);
// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/replay/spending.js
var spending = __webpack_require__(17327);
;// CONCATENATED MODULE: ./lib/replay/check-raised-trials.js






/**
 * The money is base's, and so is the say on how often it is spent: where a change asks for more trials than base, all
 * that the replay may take has to be within base's budget before the first call.
 * @param budget base's
 * @throws ConfigurationError naming each suite whose trials are raised
 */
function checkRaisedTrials(asked, budget) {
    const beyond = describeBeyond(asked.map(({ plan }) => plan).filter((plan) => !(0,spending/* isFree */.xp)(plan)), budget);
    if (beyond === undefined)
        return;
    const problems = asked.flatMap(({ plan, head, before }) => {
        const { name, cases } = plan.prepared;
        const allowed = Math.max(...before.map((located) => (0,config_trials/* resolveTrials */.U)((0,read_own/* readOwn */.j)(located.config.suites, name)?.trials, cases.length)));
        // What base replays by itself is no asking of this change.
        if (((0,read_own/* readOwn */.j)(head.config.suites, name)?.trials ?? 0) <= allowed)
            return [];
        return [
            {
                what: `this change raises the trials of suite ${name} from ${allowed} to ${plan.design.trials}, and ${beyond}`,
                where: head.document.positionOf(['suites', name, 'trials']),
                remedy: 'lower "trials", or land them or a larger budget on base first, on their own',
            },
        ];
    });
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
/** How what may come is more than the budget; undefined where it is not, or where base sets none. */
function describeBeyond(plans, budget) {
    const { max_usd: maxUsd, max_calls: maxCalls } = budget ?? {};
    const calls = plans.reduce((sum, plan) => sum + plan.calls, 0);
    if (maxCalls !== undefined && calls > maxCalls)
        return `all it plans are ${(0,format/* formatCount */.B4)(calls)} calls, more than base's budget of ${(0,format/* formatCount */.B4)(maxCalls)}`;
    let pico = 0n;
    for (const { worstCasePico, judgesPico } of plans) {
        // Where no price is known, a budget in dollars needs one of calls beside it.
        if (worstCasePico === undefined || judgesPico === undefined)
            return undefined;
        pico += worstCasePico + judgesPico;
    }
    const usd = (0,money/* toUsdNumber */.lk)(pico);
    if (maxUsd === undefined || usd <= maxUsd)
        return undefined;
    return `all it plans may cost ${(0,format/* formatMoney */.up)(usd)}, more than base's budget of ${(0,format/* formatMoney */.up)(maxUsd)}`;
}

// EXTERNAL MODULE: ./lib/config/parse-config.js
var parse_config = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/dataset/read-dataset.js
var read_dataset = __webpack_require__(11831);
;// CONCATENATED MODULE: ./lib/replay/find-lost-cases.js



/**
 * Compares base's dataset with head's. What cannot be read of base's guards nothing, and is left out.
 * @param options.cases of head
 */
async function findLostCases(options) {
    const { revision, located, name, head } = options;
    const dataset = located.config.suites[name]?.dataset;
    if (dataset === undefined)
        return { pins: [], cases: 0 };
    const pins = [];
    let cases = 0;
    try {
        const file = (0,parse_config/* resolvePath */.X)(located, { path: dataset, at: ['suites', name, 'dataset'] });
        const content = await revision.identify(file);
        if (content !== undefined && content === (await head.revision.identify(head.file)))
            return { pins: [], cases: 0 };
        const kept = new Map();
        for (const { id, pinned } of head.cases)
            kept.set(id, pinned);
        const chunks = revision.openChunks(file);
        for await (const { evalCase } of (0,read_dataset/* readDataset */.J)({ file, chunks, onProblem: () => undefined })) {
            const pinned = kept.get(evalCase.id);
            if (evalCase.pinned && pinned !== true)
                pins.push(evalCase.id);
            else if (pinned === undefined)
                cases += 1;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
    }
    return { pins, cases };
}

// EXTERNAL MODULE: ./lib/replay/large-replay.js
var large_replay = __webpack_require__(35090);
// EXTERNAL MODULE: ./lib/config/sequential.js
var sequential = __webpack_require__(87331);
// EXTERNAL MODULE: ./lib/dataset/cluster.js
var dataset_cluster = __webpack_require__(85382);
// EXTERNAL MODULE: ./lib/variant/variant.js
var variant = __webpack_require__(93384);
// EXTERNAL MODULE: ./lib/replay/check-parameters.js
var check_parameters = __webpack_require__(95407);
// EXTERNAL MODULE: ./lib/replay/request-worst-case.js
var request_worst_case = __webpack_require__(61005);
;// CONCATENATED MODULE: ./lib/replay/compute-price-bound.js


/**
 * The most that the trials of one variant can cost, each sent once, in pico-dollars.
 * @returns undefined when the price or the longest output is unknown
 */
function computeArmBound(arm) {
    let total = 0n;
    for (const evalCase of arm.prepared.cases) {
        const rendered = arm.renderer(evalCase, arm.prepared.datasetFile);
        const worst = (0,request_worst_case/* computeRequestWorstCase */.A)({ price: arm.price }, (0,variant/* computeRequest */.t)(arm.variant, rendered));
        if (worst === undefined)
            return undefined;
        total += worst;
    }
    return total;
}
/** What frames rubric, case and output in a judge's request, in bytes. */
const judgeFrameBytes = 4_000;
/** Usual for English text. */
const bytesPerToken = 4;
/** Taken for variants that set no max_output_tokens. */
const usualOutputTokens = 4_096;
/**
 * About what the calls of one judge cost, over all cases and both variants, in pico-dollars. No bound: how long the
 * judged outputs will be, in the judge's own tokens, is not known before they are there.
 * @returns undefined when the price or the longest output is unknown
 */
function estimateJudge(options) {
    const { prepared, judge, price, variants } = options;
    let total = 0n;
    for (const variant of variants) {
        const asked = variant.parameters['max_output_tokens'];
        const outputBytes = (typeof asked === 'number' ? asked : usualOutputTokens) * bytesPerToken;
        for (const evalCase of prepared.cases) {
            const bytes = judgeFrameBytes + outputBytes + Buffer.byteLength(judge.rubric + JSON.stringify(evalCase));
            const request = { model: judge.model, messages: [], tools: [], parameters: judge.parameters };
            const worst = (0,request_worst_case/* computeRequestWorstCase */.A)({ price }, request, { extraBytes: bytes });
            if (worst === undefined)
                return undefined;
            total += worst;
        }
    }
    return total;
}

// EXTERNAL MODULE: ./lib/replay/prepare-suite.js + 27 modules
var prepare_suite = __webpack_require__(72190);
;// CONCATENATED MODULE: ./lib/replay/plan-suite.js










/**
 * Plans one suite: reads and checks all it needs, counts the calls and bounds their price.
 * @throws ConfigurationError with every problem found
 */
async function planSuite(suite, ports) {
    const { baseline, candidate } = suite;
    const variants = [baseline, candidate];
    const prepared = await (0,prepare_suite/* prepareSuite */.A)({
        ...suite,
        prompts: variants.map(variant/* promptOf */.G),
        openJudge: ports.openJudge,
        onLargeReplay: ports.onLargeReplay,
    });
    checkSlices(prepared, suite.slices);
    await (0,check_parameters/* checkParameters */.D)(variants, ports, suite.located);
    await (0,check_parameters/* checkJudges */.x)(suite, ports);
    const pricingModels = {
        baseline: baseline.pricingModel,
        candidate: resolvePricingModel(candidate, suite.governing, ports.prices),
    };
    const findPrice = (name) => name === undefined ? undefined : ports.prices.find(name);
    const prices = {
        baseline: findPrice(pricingModels.baseline),
        candidate: findPrice(pricingModels.candidate),
    };
    const judges = suite.metrics.flatMap(({ scorer }) => scorer.kind === 'judge' ? [scorer.value] : []);
    const trials = sumKnown(variants.map((variant, index) => {
        const price = index === 0 ? prices.baseline : prices.candidate;
        const renderer = prepared.renderers[index];
        if (renderer === undefined)
            throw new Error(`no renderer for ${variant.modelName}`);
        const bound = computeArmBound({ prepared, variant, price, renderer });
        return bound ?? { unknown: explainUnknownTrial(variant, price) };
    }));
    const judgements = sumKnown(judges.map((judge) => {
        const price = ports.prices.find(judge.model);
        const estimate = estimateJudge({ prepared, judge, price, variants });
        return estimate ?? { unknown: explainUnknown(judge.model, price) };
    }));
    const design = resolveDesign(prepared, suite);
    const times = BigInt(design.trials);
    return {
        prepared,
        design,
        baseline,
        candidate,
        prices,
        calls: prepared.cases.length * 2 * design.trials * (1 + judges.length),
        worstCasePico: trials.total && trials.total * times,
        judgesPico: judgements.total && judgements.total * times,
        unknown: [...new Set([...trials.unknown, ...judgements.unknown])],
        headsOwnPrices: [...Object.values(pricingModels), ...judges.map((judge) => judge.model)]
            .filter((name) => name !== undefined)
            .filter(ports.prices.isHeadsOwn),
    };
}
/**
 * Whose price a candidate has. A change cannot point at a cheaper model's: what it writes as pricing_model counts
 * where base says the same, or where the model's own name has no price.
 */
function resolvePricingModel(candidate, governing, prices) {
    const { modelName, pricingModel } = candidate;
    // It has no price of its own, and tells its usage by itself.
    if (candidate.kind === 'application')
        return pricingModel;
    const atBase = (0,read_own/* readOwn */.j)(governing.config.suites, candidate.suite)?.pricing_model;
    return pricingModel === atBase || prices.find(modelName) === undefined ? pricingModel : modelName;
}
/**
 * A slice that may fail the suite must not go out of sight: a misspelt tag, or one that a change takes off its cases.
 * @throws ConfigurationError
 */
function checkSlices({ cases, name, datasetFile }, slices) {
    if (!slices.fail || slices.tags === undefined)
        return;
    const problems = slices.tags.flatMap((tag) => {
        let tagged = 0;
        for (let position = 0; position < cases.length; position += 1)
            if (cases.tagsAt(position).includes(tag))
                tagged += 1;
        if (tagged >= slices.minCases)
            return [];
        return [
            {
                what: `suite ${name} fails on the slice "${tag}", of which the dataset has ${(0,format/* formatPlural */.yk)(tagged, 'case')}; it needs ${slices.minCases}`,
                where: { file: datasetFile },
                remedy: 'tag more cases, mend the name under gates.slices.tags, or lower min_cases (on base first)',
            },
        ];
    });
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
/** The least that shows by how much trials of one case differ. */
const trialsForNoise = 2;
/** Every case has a cluster where one is asked for: `prepareSuite` has seen to that. */
function resolveDesign({ cases }, suite) {
    const { cluster, measuresNoise } = suite;
    const trials = Math.max((0,config_trials/* resolveTrials */.U)(suite.trials, cases.length), suite.leastTrials ?? 0);
    return {
        trials: measuresNoise ? Math.max(trials, trialsForNoise) : trials,
        sequential: measuresNoise ? 'off' : (0,sequential/* resolveSequential */.m)(suite.sequential, cases.length),
        clusters: cluster === undefined
            ? undefined
            : Array.from(cases, (evalCase) => (0,dataset_cluster/* readCluster */.D)(evalCase, cluster) ?? evalCase.id),
    };
}
function explainUnknownTrial(variant, price) {
    const { modelName } = variant;
    return variant.kind === 'application'
        ? `how much ${modelName} spends on a case is its own affair`
        : explainUnknown(modelName, price);
}
function explainUnknown(modelName, price) {
    return price === undefined
        ? `the price of ${modelName} is unknown`
        : `the longest output of ${modelName} is unknown (set max_output_tokens)`;
}
/** The sum, or undefined and why when a part is unknown. */
function sumKnown(parts) {
    const unknown = parts.flatMap((part) => (typeof part === 'bigint' ? [] : [part.unknown]));
    const known = parts.filter((part) => typeof part === 'bigint');
    return {
        total: unknown.length > 0 ? undefined : known.reduce((sum, part) => sum + part, 0n),
        unknown,
    };
}

;// CONCATENATED MODULE: ./lib/plan-change.js








/**
 * Plans every changed suite: reads datasets, checks all cases and prices, and bounds the cost.
 * @param openJudge undefined when nothing will be scored
 * @throws ConfigurationError with every problem of every suite
 */
async function planChange(options, ports) {
    const { change, resolved, openJudge } = options;
    const planPorts = {
        prices: resolved.prices,
        findUnsupported: ports.findUnsupported,
        resolveModel: resolved.resolveModel,
        openJudge,
        onLargeReplay: ports.onLargeReplay,
    };
    const suites = await (0,errors/* gatherProblems */.yt)(resolved.suites.map((suite) => async () => {
        if (suite.kind !== 'changed')
            return { kind: 'idle', change: suite };
        const { base, head, name, baseline, candidate } = suite;
        const rules = resolveRules({ name, base: base.located, head }, resolved.configs.rules);
        const plan = await planSuite({
            revision: change.head,
            located: head,
            name,
            metrics: rules.metrics,
            trials: rules.trials,
            leastTrials: rules.leastTrials,
            slices: rules.gates.slices,
            sequential: rules.sequential,
            cluster: rules.cluster,
            measuresNoise: change.baselineOnly,
            baseline,
            candidate,
            governing: base.located,
        }, planPorts);
        const { cases, datasetFile: file } = plan.prepared;
        const lost = await findLostCases({
            ...base,
            name,
            head: { revision: change.head, file, cases },
        });
        const waivers = change.baselineOnly ? [] : resolveSuiteWaivers(name, change, resolved);
        return { kind: 'planned', change: suite, rules, plan, lost, waivers };
    }));
    const calls = suites.reduce((sum, suite) => sum + (suite.kind === 'planned' ? suite.plan.calls : 0), 0);
    if (calls >= large_replay/* largeReplayCalls */.G)
        ports.onLargeReplay?.();
    (0,spending/* checkSpending */.vG)(suites.flatMap((suite) => suite.kind === 'planned'
        ? [{ plan: suite.plan, gatesCost: suite.rules.gates.relative.cost !== undefined }]
        : []), resolved.limits);
    const { base, head, rules } = resolved.configs;
    checkTrials(suites, rules);
    return {
        suites,
        limits: resolved.limits,
        concurrency: resolved.concurrency,
        failOnInconclusive: [base, head, rules].some((located) => located?.config.on_inconclusive === 'fail'),
        notices: [
            ...resolved.configs.notices,
            ...resolved.waivers.notices,
            ...describeStrayWaivers(resolved),
            ...resolved.limits.notices,
            ...resolved.prices.notices,
        ],
    };
}
function checkTrials(suites, rules) {
    const asked = suites.flatMap((suite) => {
        if (suite.kind !== 'planned')
            return [];
        const { base, head } = suite.change;
        const before = [base.located, ...(rules === undefined ? [] : [rules])];
        return [{ plan: suite.plan, head, before }];
    });
    checkRaisedTrials(asked, rules?.config.budget);
}
function resolveSuiteWaivers(suite, { refusesWaivers }, { waivers, configs }) {
    const acceptsHead = refusesWaivers !== true && configs.rules?.config.waivers.accept_from === 'head';
    return resolveWaivers({ ...waivers, suite, acceptsHead });
}
/** Waivers of suites that neither side has would otherwise never be heard of again. */
function describeStrayWaivers({ waivers, suites, configs }) {
    const known = new Set([
        ...suites.map(({ name }) => name),
        ...Object.keys(configs.head?.config.suites ?? {}),
    ]);
    const named = [...waivers.rules, ...waivers.head].map(({ suite }) => suite);
    return [...new Set(named)]
        .filter((suite) => !known.has(suite))
        .map((suite) => `there is a waiver for suite ${suite}, which is not in the configuration`);
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VU: () => (/* binding */ computeBatchWorstCase),
  L6: () => (/* binding */ computeCost),
  xO: () => (/* binding */ computeWorstCase)
});

// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
;// CONCATENATED MODULE: ./lib/pricing/price.js
/** The prices for a request with this many input tokens, cached ones included. */
function selectPrices(rates, inputTokens) {
    return (rates.contextTiers.findLast((tier) => inputTokens > tier.aboveInputTokens)?.prices ??
        rates.prices);
}

;// CONCATENATED MODULE: ./lib/pricing/cost.js


/** Names of the tier that list prices are for; `auto` is what hosts without tiers echo. */
const standardTiers = new Set(['default', 'standard', 'on_demand', 'auto']);
/**
 * The cost of one call in pico-dollars. What the provider says it billed beats what is computed. A
 * tier or a kind of token whose price is not known makes the cost unknown: nothing is guessed.
 * @param options.billedUsd decimal dollars as text; ignored when it is no number ≥ 0
 */
function computeCost(options) {
    const { usage, servedTier, billedUsd, price } = options;
    const billed = billedUsd === undefined ? undefined : (0,money/* parseUsd */._e)(billedUsd);
    if (billed !== undefined && billed >= 0n)
        return { kind: 'known', pico: billed };
    if (price?.free === true)
        return { kind: 'known', pico: 0n };
    if (usage === undefined)
        return unknown('the provider reported no usage');
    if (price === undefined)
        return unknown('no price is known for the model');
    const name = `${price.provider}/${price.model}`;
    const tier = findTier(price, servedTier);
    if (tier === undefined)
        return unknown(`${name} was served at tier ${servedTier}, whose price is not known`);
    const { rates, divisor } = tier;
    const parts = listParts(usage, selectPrices(rates, usage.inputTokens));
    if (!parts.every((part) => Number.isSafeInteger(part.tokens) && part.tokens >= 0))
        return unknown(`the reported usage of ${name} contradicts itself`);
    let pico = 0n;
    for (const part of parts) {
        if (part.tokens === 0)
            continue;
        if (part.price === undefined)
            return unknown(`${name} billed ${part.name}, whose price is not known`);
        pico += BigInt(part.tokens) * part.price;
    }
    return { kind: 'known', pico: (0,money/* scalePico */.uE)(pico, { times: 1n, by: divisor }) };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
/**
 * Vendors that bill a batch at half of the list price, cached tokens and cache writes included: OpenAI's and
 * Anthropic's price pages and guides on batches; the table's own `:batch` rows of OpenAI's models agree (its test).
 */
const halfPriceBatches = new Set(['openai', 'openai-chat', 'anthropic']);
/** Undefined when the price of the tier is not known. */
function findTier(price, servedTier) {
    const tier = servedTier?.toLowerCase();
    if (tier === undefined || standardTiers.has(tier))
        return { rates: price, divisor: 1n };
    const own = Object.hasOwn(price.serviceTiers, tier) ? price.serviceTiers[tier] : undefined;
    if (own !== undefined)
        return { rates: own, divisor: 1n };
    if (tier === 'batch' && halfPriceBatches.has(price.provider))
        return { rates: price, divisor: 2n };
    return undefined;
}
/** Every token once; a negative count shows usage whose parts exceed their total. */
function listParts(usage, prices) {
    const { minutes5, minutes30, hours1, hours12 } = usage.cacheWriteTokens;
    const written = minutes5 + minutes30 + hours1 + hours12;
    const { cacheWrite } = prices;
    return [
        {
            name: 'input',
            tokens: usage.inputTokens - usage.cachedInputTokens - written,
            price: prices.input,
        },
        { name: 'cached input', tokens: usage.cachedInputTokens, price: prices.cachedInput },
        { name: '5-minute cache writes', tokens: minutes5, price: cacheWrite.minutes5 },
        { name: '30-minute cache writes', tokens: minutes30, price: cacheWrite.minutes30 },
        { name: '1-hour cache writes', tokens: hours1, price: cacheWrite.hours1 },
        { name: '12-hour cache writes', tokens: hours12, price: cacheWrite.hours12 },
        {
            name: 'output',
            tokens: usage.outputTokens - usage.reasoningTokens,
            price: prices.output,
        },
        {
            name: 'reasoning',
            tokens: usage.reasoningTokens,
            price: prices.reasoning ?? prices.output,
        },
    ];
}
/**
 * The most that one call can cost at any tier whose price is known, in pico-dollars: every input token at the
 * dearest price that an input token can have, cache writes included, every output token likewise.
 */
function computeWorstCase(request) {
    const { price } = request;
    return computeHighestCost(request, [price, ...Object.values(price.serviceTiers)]);
}
/**
 * The most that one item of a batch can cost, in pico-dollars.
 * @returns undefined when it is not known what the model costs in a batch
 */
function computeBatchWorstCase(request) {
    const tier = findTier(request.price, 'batch');
    if (tier === undefined)
        return undefined;
    const highest = computeHighestCost(request, [tier.rates]);
    return (highest + tier.divisor - 1n) / tier.divisor;
}
function computeHighestCost(request, tiers) {
    const { inputTokensUpperBound, maxOutputTokens } = request;
    const reachable = tiers.flatMap((rates) => [
        rates.prices,
        ...rates.contextTiers
            .filter((tier) => inputTokensUpperBound > tier.aboveInputTokens)
            .map((tier) => tier.prices),
    ]);
    const input = computeHighest(reachable.flatMap(({ input, cachedInput, cacheWrite }) => [
        input,
        cachedInput,
        ...Object.values(cacheWrite),
    ]));
    const output = computeHighest(reachable.flatMap((prices) => [prices.output, prices.reasoning]));
    return BigInt(inputTokensUpperBound) * input + BigInt(maxOutputTokens) * output;
}
function computeHighest(prices) {
    return prices.reduce((most, price) => (price !== undefined && price > most ? price : most), 0n);
}


/***/ }),

/***/ 98650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BudgetSpent),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** Thrown by `reserve` when a call may not be sent. Not an error of the provider: the evidence stays incomplete. */
class BudgetSpent extends Error {
    name = 'BudgetSpent';
}
/**
 * Keeps spending under the cap at any concurrency: the worst case of a call is reserved before it is sent and
 * settled to what it cost afterwards. Amounts are pico-dollars (1e-12 USD).
 */
class Budget {
    maxPico;
    maxCalls;
    #spent = 0n;
    #reserved = 0n;
    #calls = 0;
    /** How much more than its bound a call has cost, in thousandths of the bound: providers add tokens of their own. */
    #excess = 1000n;
    #waiters = [];
    constructor(limits) {
        this.maxPico = limits.maxPico;
        this.maxCalls = limits.maxCalls;
    }
    /** Settled spending; calls whose cost stayed unknown are in it with their worst case, where that is known. */
    get spentPico() {
        return this.#spent;
    }
    /** Requests sent so far, retries included. */
    get calls() {
        return this.#calls;
    }
    /**
     * Waits while requests in flight may still leave room.
     * @param worstCase undefined when no price is known: then only the number of calls is bounded
     * @param calls that are sent at once, all or none
     * @throws BudgetSpent when the request would not fit even if all in flight cost nothing more
     */
    reserve(worstCase, calls = 1) {
        if (this.maxCalls !== undefined && this.#calls + calls > this.maxCalls) {
            return Promise.reject(new BudgetSpent(`the budget of ${this.maxCalls} calls is spent`));
        }
        return new Promise((resolve, reject) => {
            const bound = ((worstCase ?? 0n) * this.#excess) / 1000n;
            this.#waiters.push({ worstCase: bound, calls, resolve, reject });
            this.#admit();
        });
    }
    #admit() {
        const stillWaiting = [];
        for (const waiter of this.#waiters) {
            if (this.maxCalls !== undefined && this.#calls + waiter.calls > this.maxCalls) {
                waiter.reject(new BudgetSpent(`the budget of ${this.maxCalls} calls is spent`));
            }
            else if (this.maxPico === undefined ||
                this.#spent + this.#reserved + waiter.worstCase <= this.maxPico) {
                this.#reserved += waiter.worstCase;
                this.#calls += waiter.calls;
                waiter.resolve(this.#createReservation(waiter.worstCase));
            }
            else if (this.#reserved > 0n) {
                stillWaiting.push(waiter);
            }
            else {
                waiter.reject(new BudgetSpent('the next call could cost more than what is left of max_usd'));
            }
        }
        this.#waiters = stillWaiting;
    }
    #createReservation(worstCase) {
        let open = true;
        const close = (spent) => {
            if (!open)
                return;
            open = false;
            this.#reserved -= worstCase;
            this.#spent += spent;
            this.#admit();
        };
        const settle = (actual) => {
            if (actual !== undefined && worstCase > 0n && actual > worstCase) {
                const excess = (actual * this.#excess) / worstCase + 1n;
                if (excess > this.#excess)
                    this.#excess = excess;
            }
            close(actual ?? worstCase);
        };
        return { settle, release: () => close(0n) };
    }
}


/***/ }),

/***/ 61005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ computeRequestWorstCase)
/* harmony export */ });
/* harmony import */ var _pricing_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);

/**
 * The most that a request can cost, in pico-dollars. A token is at least one byte of UTF-8, so the bytes of the
 * request bound its input tokens.
 * @param options.inBatch the request goes out in a batch and is billed at the batch tier
 * @returns undefined when the price, that of the tier included, or the longest possible output is unknown, and of an
 *   application
 */
function computeRequestWorstCase(target, request, options = {}) {
    const { price } = target;
    if (price === undefined)
        return undefined;
    if (price.free === true)
        return 0n;
    // It adds what it likes to a case, and may call its model many times.
    if (request.application !== undefined)
        return undefined;
    const asked = request.parameters['max_output_tokens'];
    const maxOutputTokens = typeof asked === 'number' ? asked : price.maxOutputTokens;
    if (maxOutputTokens === undefined || asksForUnpricedTier(request.parameters, price))
        return undefined;
    const { messages, tools, responseSchema, parameters } = request;
    const bytes = Buffer.byteLength(JSON.stringify({ messages, tools, responseSchema, parameters }));
    // Providers put instructions of their own in front of tools and schemas.
    const own = messageFrameTokens * (messages.length + 1) +
        (tools.length > 0 || responseSchema !== undefined ? providerInstructionTokens : 0);
    const bounded = {
        inputTokensUpperBound: bytes + (options.extraBytes ?? 0) + own,
        maxOutputTokens,
        price,
    };
    return options.inBatch === true ? (0,_pricing_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .computeBatchWorstCase */ .VU)(bounded) : (0,_pricing_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .computeWorstCase */ .xO)(bounded);
}
/** Tokens that frame a message, with room to spare. */
const messageFrameTokens = 50;
/** Tokens that a provider adds unseen for tools and structured output, with room to spare. */
const providerInstructionTokens = 2_000;
/** Cost no more than the list price. */
const cheapTiers = new Set([
    undefined,
    'auto',
    'default',
    'standard',
    'standard_only',
    'flex',
]);
function asksForUnpricedTier({ service_tier: tier }, price) {
    return (!cheapTiers.has(tier) && !(typeof tier === 'string' && Object.hasOwn(price.serviceTiers, tier)));
}


/***/ }),

/***/ 17327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ resolveLimits),
/* harmony export */   vG: () => (/* binding */ checkSpending),
/* harmony export */   xp: () => (/* binding */ isFree),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _pricing_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35178);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98650);



/** Base's budget holds; head and the command line may only lower it. */
function resolveLimits(options) {
    const before = options.base?.config.budget;
    const after = options.head?.config.budget;
    const notices = [];
    for (const name of ['max_usd', 'max_calls']) {
        const governing = before?.[name];
        const raised = governing !== undefined && (after?.[name] === undefined || after[name] > governing);
        if (raised && options.head !== undefined)
            notices.push(`budget ${name} is higher in this change than on base; base's ${governing} is applied`);
    }
    return {
        maxUsd: lowest(before?.max_usd, after?.max_usd, options.maxUsd),
        maxCalls: lowest(before?.max_calls, after?.max_calls),
        callsGoverned: (before ?? after)?.max_calls !== undefined,
        notices,
    };
}
/** @throws ConfigurationError for a cap that is no amount of money */
function createBudget(limits) {
    const maxPico = limits.maxUsd === undefined ? undefined : (0,_pricing_money_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUsd */ ._e)(String(limits.maxUsd));
    if (limits.maxUsd !== undefined && maxPico === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`max_usd is ${limits.maxUsd}, which is no amount of money`, 'write plain dollars, such as 5 or 0.25');
    }
    return new _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .Budget */ ._({
        maxPico,
        maxCalls: limits.maxCalls,
    });
}
/**
 * A cap in dollars means nothing for calls without a price, and a cost gate nothing without both prices.
 * @throws ConfigurationError before anything is spent
 */
function checkSpending(plans, limits) {
    const problems = [];
    for (const { plan, gatesCost } of plans) {
        const free = isFree(plan);
        if (limits.maxUsd !== undefined &&
            !limits.callsGoverned &&
            (plan.worstCasePico === undefined || plan.judgesPico === undefined) &&
            !free) {
            problems.push({
                what: `max_usd is set, but the worst case of suite ${plan.prepared.name} is not known: ${plan.unknown.join('; ')}`,
                remedy: asksApplication(plan)
                    ? 'bound the replay by budget.max_calls too (on base)'
                    : 'give the price under prices: in pawl.yml, set parameters.max_output_tokens, or bound the replay by budget.max_calls too',
            });
        }
        if (limits.maxUsd !== undefined && !limits.callsGoverned && !free) {
            for (const modelName of new Set(plan.headsOwnPrices)) {
                problems.push({
                    what: `the price of ${modelName} comes from this change only, so max_usd cannot rest on it`,
                    remedy: 'land the price on base first, or set budget.max_calls there',
                });
            }
        }
        for (const role of ['baseline', 'candidate']) {
            const price = plan.prices[role];
            // An application may say itself what a case cost; where it does not, the gate finds it out.
            const isApplication = plan[role].kind === 'application';
            if (!gatesCost || price !== undefined || isApplication)
                continue;
            problems.push({
                what: `suite ${plan.prepared.name} has a cost gate, but the price of ${plan[role].pricingModel} is unknown`,
                remedy: 'give the price under prices: in pawl.yml (or pricing_model, where a deployment has its own name), or remove the gate',
            });
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
}
/** Whether recordings answer on both sides. */
function isFree({ baseline, candidate }) {
    return [baseline, candidate].every(({ endpoint }) => endpoint.kind === 'recorded');
}
function asksApplication({ baseline, candidate }) {
    return baseline.kind === 'application' || candidate.kind === 'application';
}
function lowest(...limits) {
    const set = limits.filter((limit) => limit !== undefined);
    return set.length === 0 ? undefined : Math.min(...set);
}


/***/ }),

/***/ 42779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ buildIdleSuiteReport),
/* harmony export */   t: () => (/* binding */ buildIdle)
/* harmony export */ });
/* harmony import */ var _describe_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15249);

/** A suite of which nothing is replayed still has a verdict: unchanged, new or removed. Pure. */
function buildIdleSuiteReport(change) {
    switch (change.kind) {
        case 'unchanged':
            return buildIdle({
                ...change,
                status: 'unchanged',
                verdict: 'pass',
                reasons: [
                    change.candidate.kind === 'application'
                        ? 'the files of the application, how it is asked and its parameters are the same on both sides'
                        : 'prompt, model and parameters are the same on both sides',
                ],
            });
        case 'new':
            return buildIdle({
                ...change,
                baseline: undefined,
                status: 'new',
                verdict: change.unreadable === undefined ? 'inconclusive' : 'incomplete',
                reasons: [
                    change.unreadable === undefined
                        ? 'this suite is new, so there is no baseline to compare with; it guards from the next change on'
                        : `${change.unreadable}; a maintainer has to merge its repair past the check`,
                ],
            });
        case 'removed':
            return buildIdle({
                name: change.name,
                baseline: undefined,
                candidate: undefined,
                status: 'removed',
                verdict: change.removable ? 'pass' : 'fail',
                reasons: [
                    change.removable
                        ? 'removed, as base allows'
                        : `${change.withAll ? 'the whole configuration is gone' : 'removed'} in this change; to allow that, land "removable: true" in the suite on base first`,
                ],
            });
    }
}
const noNumbers = { p50: null, p95: null };
const noTokens = { input: null, output: null, cached_input: null, reasoning: null };
const noStops = { refused: 0, truncated: 0, empty: 0, errored: 0 };
/** A suite without a single figure. */
function buildIdle(facts) {
    const idle = (variant) => variant === undefined
        ? null
        : { ...(0,_describe_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)(variant), served_models: [], served_tiers: [] };
    return {
        name: facts.name,
        status: facts.status,
        verdict: facts.verdict,
        reasons: [...facts.reasons],
        warnings: [...(facts.warnings ?? [])],
        baseline: idle(facts.baseline),
        candidate: idle(facts.candidate),
        counts: {
            cases: 0,
            pairs: 0,
            both_pass: 0,
            relapses: 0,
            unconfirmed_relapses: 0,
            fixes: 0,
            unconfirmed_fixes: 0,
            flaky: 0,
            both_fail: 0,
            unscored: 0,
            errored: 0,
        },
        changed_at: null,
        replay: null,
        metrics: [],
        slices: [],
        slice_stories: [],
        gates: [],
        cost: {
            baseline_usd: null,
            candidate_usd: null,
            delta_usd: null,
            baseline_per_case_usd: null,
            candidate_per_case_usd: null,
            ratio: null,
            monthly_delta_usd: null,
            requests_per_month: null,
            unknown: [],
        },
        latency_ms: { baseline: noNumbers, candidate: noNumbers, ratio_p95: null },
        tokens: { baseline: noTokens, candidate: noTokens },
        stops: { baseline: noStops, candidate: noStops },
        relapses: [],
        fixes: [],
        flaky: [],
        pinned_broken: [],
        pinned_failing: [],
        followed: [],
        waivers: [],
        case_hashes: [],
        errors: [],
    };
}


/***/ }),

/***/ 15249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeVariant)
/* harmony export */ });
/* harmony import */ var _variant_variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93384);

/** What a reader is told of a variant before anything was served. */
function describeVariant(variant) {
    return {
        model: variant.modelName,
        prompt: (0,_variant_variant_js__WEBPACK_IMPORTED_MODULE_0__/* .promptOf */ .G)(variant)?.file ?? null,
        fingerprint: variant.fingerprint,
        parameters: { ...variant.parameters },
        tools: variant.tools.map(({ name, description, parameters, strict }) => ({
            name,
            description: description ?? null,
            parameters: { ...parameters },
            strict: strict ?? null,
        })),
        response_schema: describeSchema(variant.responseSchema),
    };
}
function describeSchema(response) {
    if (response === undefined)
        return null;
    const { name, schema, strict } = response;
    return { name, schema: schema === undefined ? null : { ...schema }, strict: strict ?? null };
}


/***/ }),

/***/ 98941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ resolveChange)
});

// EXTERNAL MODULE: ./lib/config/model-name.js
var model_name = __webpack_require__(75403);
// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
;// CONCATENATED MODULE: ./lib/replay/call-limits.js
/** The lower of both sides: head may only tighten. What a side does not set counts with its default. */
function resolveCallLimits(options) {
    const configs = [options.base, options.head].flatMap((located) => located?.config ?? []);
    return {
        concurrency: Math.min(...configs.map(({ concurrency }) => concurrency)),
        timeoutMs: 1000 * Math.min(...configs.map(({ timeout_seconds }) => timeout_seconds)),
    };
}

;// CONCATENATED MODULE: ./lib/replay/govern-prices.js
/** A change cannot make calls cheap by saying so. */
function resolveGovernedPrices(options) {
    const { base, head, createPriceFinder } = options;
    if (base === undefined) {
        return {
            find: createPriceFinder(head?.config.prices ?? {}),
            isHeadsOwn: () => false,
            notices: [],
        };
    }
    const findGoverned = createPriceFinder(base.config.prices);
    const findOwn = createPriceFinder(head?.config.prices ?? {});
    const written = Object.keys(head?.config.prices ?? {});
    const ignored = written.filter((name) => {
        const governed = findGoverned(name);
        return governed !== undefined && !isSamePrice(governed, findOwn(name));
    });
    return {
        find: (modelName) => findGoverned(modelName) ?? findOwn(modelName),
        isHeadsOwn: (modelName) => findGoverned(modelName) === undefined && findOwn(modelName) !== undefined,
        notices: ignored.map((name) => `the price of ${name} is another in this change than on base or in the price table; theirs is applied`),
    };
}
function isSamePrice(one, other) {
    const text = (price) => JSON.stringify([price?.free, price?.prices], (_, value) => typeof value === 'bigint' ? String(value) : value);
    return text(one) === text(other);
}

// EXTERNAL MODULE: ./lib/replay/spending.js
var spending = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/variant/application-trust.js
var application_trust = __webpack_require__(78728);
// EXTERNAL MODULE: ./lib/variant/endpoint-trust.js
var endpoint_trust = __webpack_require__(83203);
// EXTERNAL MODULE: ./lib/variant/load-config.js
var load_config = __webpack_require__(27900);
// EXTERNAL MODULE: ./lib/config/waivers.js
var waivers = __webpack_require__(18023);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/variant/load-waivers.js


/**
 * Loads them. Problems of head stop; those that cannot be read elsewhere are not in force, which is told, since the
 * change may be their repair.
 * @throws ConfigurationError
 */
async function loadWaivers(options) {
    const file = (0,waivers/* resolveWaiversFile */.k0)(options.configFile);
    const [head, base, rules] = await Promise.all([
        loadFrom(options.head, file),
        tryLoadFrom(options.base, file),
        options.rules === undefined ? undefined : tryLoadFrom(options.rules, file),
    ]);
    const problems = [base.problem, rules?.problem].filter((problem) => problem !== undefined);
    return {
        base: base.waivers,
        head,
        rules: (rules ?? base).waivers,
        notices: [...new Set(problems)],
    };
}
async function loadFrom(revision, file) {
    if (!(await revision.exists(file)))
        return [];
    return (0,waivers/* parseWaivers */.dU)({ file, text: await revision.readText(file) }).waivers;
}
async function tryLoadFrom(revision, file) {
    try {
        return { waivers: await loadFrom(revision, file), problem: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        const what = error.problems[0]?.what ?? '';
        return {
            waivers: [],
            problem: `${file} at ${revision.label} is not valid, so none of its waivers is in force: ${what}`,
        };
    }
}

// EXTERNAL MODULE: ./lib/variant/model-trust.js
var model_trust = __webpack_require__(93979);
// EXTERNAL MODULE: ./lib/variant/resolve-variant.js + 9 modules
var resolve_variant = __webpack_require__(14908);
;// CONCATENATED MODULE: ./lib/variant/resolve-suites.js


/**
 * Resolves every suite of either side, in the order of head. Equal fingerprints mean unchanged.
 * @throws ConfigurationError for a name that is in neither configuration, and for everything wrong in any suite
 */
function resolveSuites(options) {
    const { base, head, only } = options;
    const all = [...new Set([...suitesOf(head), ...suitesOf(base)])];
    const unknown = only.filter((name) => !all.includes(name));
    if (unknown.length > 0) {
        throw errors/* ConfigurationError */.j1.of(`there is no suite ${unknown.join(', ')}`, `name one of: ${all.join(', ')}`);
    }
    const names = all.filter((name) => only.length === 0 || only.includes(name));
    return (0,errors/* gatherProblems */.yt)(names.map((name) => () => resolveSuite(name, options)));
}
const suitesOf = (side) => Object.keys(side?.located.config.suites ?? {});
async function resolveSuite(name, options) {
    const { head, models } = options;
    if (head === undefined || !suitesOf(head).includes(name))
        return describeRemoved(name, options);
    const resolve = (side, role) => (0,resolve_variant/* resolveVariant */.K)({ ...options, ...side, suiteName: name, role, model: models[role] });
    const base = [options.base, options.rules].find((side) => suitesOf(side).includes(name));
    if (base === undefined) {
        const candidate = await resolve(head, 'candidate');
        return { kind: 'new', name, candidate, unreadable: options.unreadable };
    }
    const [candidate, baseline] = await (0,errors/* gatherProblems */.yt)([
        () => resolve(head, 'candidate'),
        () => resolve(base, 'baseline'),
    ]);
    if (candidate === undefined || baseline === undefined)
        throw new Error('a variant that failed to resolve went unnoticed');
    if (options.baselineOnly)
        return { kind: 'changed', name, baseline, candidate: baseline, base, head: head.located };
    const pair = { name, baseline, candidate, base, head: head.located };
    if (baseline.fingerprint === candidate.fingerprint)
        return { kind: 'unchanged', ...pair };
    checkAddressesDiffer(pair);
    return { kind: 'changed', ...pair };
}
/** One service asked twice would agree with itself, whatever the change is. @throws ConfigurationError */
function checkAddressesDiffer({ name, baseline, candidate, head }) {
    const [before, after] = [baseline.endpoint, candidate.endpoint];
    if (before.kind !== 'service' || after.kind !== 'service' || before.url !== after.url)
        return;
    throw errors/* ConfigurationError */.j1.of(`suite ${name} asks both versions at ${after.url}, so nothing of this change would be tested`, 'start a service of each version, and name both addresses: http: {baseline: …, candidate: …}; or list under paths what the service is made of', head.document.positionOf(['suites', name, 'http']));
}
function describeRemoved(name, { base, head, rules }) {
    const governing = (rules ?? base)?.located.config.suites;
    const removable = governing !== undefined &&
        Object.hasOwn(governing, name) &&
        governing[name]?.removable === true;
    return { kind: 'removed', name, removable, withAll: head === undefined };
}

;// CONCATENATED MODULE: ./lib/resolve-change.js











/**
 * Reads both configurations and resolves every suite on both sides.
 * @throws ConfigurationError
 */
async function resolveChange(change, ports) {
    const configs = await (0,load_config/* loadConfigs */.A)({
        base: change.base,
        head: change.head,
        rules: change.rules,
        file: change.configFile,
    });
    const waivers = await loadWaivers(change);
    const { base, head, rules } = configs;
    const resolveEndpoint = (provider, located) => {
        const custom = (0,read_own/* readOwn */.j)(located.config.providers, provider);
        const where = located.document.positionOf(['providers', provider, 'base_url']);
        const allowed = change.allowEndpoints;
        if (custom !== undefined && located === head) {
            (0,endpoint_trust/* checkEndpointTrust */.Kw)({
                provider,
                head: custom,
                base: (0,read_own/* readOwn */.j)(rules?.config.providers, provider),
                allowed,
                where,
            });
        }
        const endpoint = ports.resolveEndpoint(provider, located.config.providers);
        return (0,endpoint_trust/* limitToPublic */.Ss)(endpoint, { allowed, where });
    };
    const resolveApplication = (application, { located, suiteName }) => {
        (0,application_trust/* checkApplicationAddresses */.Xl)(located, suiteName);
        const governing = [rules, base].map((side) => (0,read_own/* readOwn */.j)(side?.config.suites, suiteName)?.target);
        // A new suite is not replayed, so nothing is started and nothing sent.
        const isNew = governing.every((target) => target === undefined);
        const [asRuled] = governing;
        if (located === head && !isNew && change.refusesApplications === true)
            throw (0,application_trust/* describeForeign */.eQ)(located, suiteName);
        if (located === head && !isNew)
            (0,application_trust/* checkApplicationTrust */.Py)({
                head: located,
                suiteName,
                governing: asRuled?.kind === 'model' ? undefined : asRuled,
                allowed: change.allowEndpoints,
            });
        return ports.resolveApplication(application);
    };
    const suites = await resolveSuites({
        base: base && { revision: change.base, located: base },
        head: head && { revision: change.head, located: head },
        rules: rules && { revision: change.rules ?? change.base, located: rules },
        unreadable: configs.unreadable,
        only: change.only,
        models: change.models,
        baselineOnly: change.baselineOnly,
        resolveEndpoint,
        resolveApplication,
    });
    const listings = [rules, head];
    for (const suite of suites)
        if (suite.kind !== 'removed' && suite.candidate.kind === 'model' && head !== undefined)
            (0,model_trust/* checkModelTrust */._)({
                modelName: suite.candidate.modelName,
                listings,
                where: head.document.positionOf(['suites', suite.name, 'model']),
            });
    const prices = resolveGovernedPrices({
        base: rules,
        head,
        createPriceFinder: ports.createPriceFinder,
    });
    return {
        configs,
        suites,
        waivers,
        prices,
        findPrice: prices.find,
        resolveModel: (modelName) => {
            const parsed = (0,model_name/* parseModelName */.s)(modelName);
            const located = head ?? base;
            if (located === undefined || parsed === undefined)
                throw new Error(`${modelName} has no provider, or the change no configuration`);
            (0,model_trust/* checkModelTrust */._)({ modelName, listings, where: { file: change.configFile } });
            return {
                endpoint: resolveEndpoint(parsed.provider, located),
                model: parsed.model,
            };
        },
        limits: (0,spending/* resolveLimits */.fW)({ base: rules, head, maxUsd: change.maxUsd }),
        ...resolveCallLimits({ base: rules, head }),
    };
}


/***/ }),

/***/ 73976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ placeBets),
/* harmony export */   cY: () => (/* binding */ startBetting),
/* harmony export */   hu: () => (/* binding */ computeLogEvidence),
/* harmony export */   kp: () => (/* binding */ computeMeanLowerBound),
/* harmony export */   ty: () => (/* binding */ computeStakes)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94982);

const STAKES = 64;
/** The wealth before the first bet. */
function startBetting() {
    return Object.freeze(Array.from({ length: STAKES }, () => 0));
}
/**
 * κ_j = 1 − √(1 − (j + ½)/64), the quantiles of Beta(1, 2): small stakes, which find small effects,
 * are the more frequent ones. All lie below 1, so nobody is ever ruined.
 */
function computeStakes() {
    return Array.from({ length: STAKES }, (_, j) => 1 - Math.sqrt(1 - (j + 0.5) / STAKES));
}
/** The wealth after the bets: each bettor's is multiplied by 1 + κ · gain. The order is immaterial. */
function placeBets(wealth, bets) {
    const stakes = computeStakes();
    return Object.freeze(wealth.map((before, j) => before + computeLogGrowth(stakes[j] ?? 0, bets)));
}
function computeLogGrowth(stake, bets) {
    let log = 0;
    let product = 1;
    for (const { gain, times } of bets) {
        if (times !== 1) {
            log += times * Math.log1p(stake * gain);
            continue;
        }
        // A product, with a logarithm only before it overflows, is ten times as fast as their sum.
        product *= 1 + stake * gain;
        if (product < 1e-200 || product > 1e200) {
            log += Math.log(product);
            product = 1;
        }
    }
    return log + Math.log(product);
}
/** ln of the mean wealth; the claim is refuted at level α when this is at least ln(1/α). */
function computeLogEvidence(wealth) {
    const most = wealth.reduce((larger, log) => Math.max(larger, log), Number.NEGATIVE_INFINITY);
    const sum = wealth.reduce((total, log) => total + Math.exp(log - most), 0);
    return most + Math.log(sum / wealth.length);
}
/**
 * The largest mean in (−1, 1) that is refuted as an upper limit of the true one, so a lower
 * confidence bound of it that holds at all times together with probability 1 − α; −1 if none is.
 * @param options.logEvidence ln evidence against "the mean is at most μ"; must fall in μ
 */
function computeMeanLowerBound(options) {
    const { logEvidence, alpha } = options;
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .assertProbability */ .K)(alpha, 'alpha');
    const enough = -Math.log(alpha);
    let refuted = -1;
    let possible = 1;
    while (possible - refuted > 1e-13) {
        const middle = (refuted + possible) / 2;
        if (logEvidence(middle) >= enough)
            refuted = middle;
        else
            possible = middle;
    }
    return refuted;
}


/***/ }),

/***/ 53726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ computeCoinMass),
/* harmony export */   xt: () => (/* binding */ computeCoinUpperTail)
/* harmony export */ });
/* unused harmony export computeLogCoinMass */
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72718);

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
    const stirling = (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .computeStirlingError */ .gZ)(n) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .computeStirlingError */ .gZ)(k) - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .computeStirlingError */ .gZ)(n - k);
    return stirling - deviance - _gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF_LOG_TWO_PI */ .wg - 0.5 * (Math.log(k) + Math.log1p(-k / n));
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


/***/ }),

/***/ 99491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ decideClaim),
/* harmony export */   t: () => (/* binding */ isNotableDrop)
/* harmony export */ });
/** −0.02 computed from scores must not miss a minimum effect of 0.02 by its last bit. */
const ROUNDING = 1e-12;
/**
 * Decides a claim, always in this order: the lower bound lies above −margin → not worse; else the
 * regression is significant and the drop at least `minEffect` → regressed; else inconclusive. Each
 * claim has its own one-sided error.
 * @param options.margin how much worse is still accepted, as a share or in score points: 0.05
 * @param options.minEffect a drop below this is never called a regression, however sure: 0.02
 * @param options.significant whether a regression may be claimed, by `selectRegressions`
 */
function decideClaim(options) {
    const { analysis, margin, minEffect, significant } = options;
    const { delta, lowerBound } = analysis;
    if (delta === undefined)
        return 'inconclusive';
    if (lowerBound > -margin)
        return 'not_worse';
    return significant && isNotableDrop(delta, minEffect) ? 'regressed' : 'inconclusive';
}
/** Whether a delta is a drop, and of at least `minEffect`. */
function isNotableDrop(delta, minEffect) {
    return delta < 0 && -delta >= minEffect - ROUNDING;
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ computeLogPairedEvidence),
/* harmony export */   _f: () => (/* binding */ computePairedBounds)
/* harmony export */ });
/* unused harmony export computePairedEvidence */
/* harmony import */ var _betting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73976);
/* harmony import */ var _paired_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58263);



/**
 * ln K(pos, neg, zero, μ), the evidence against "the mean of D is at most μ" for D = 1, −1 or 0, as
 * often as counted: K = mean_j (1 + λ(1 − μ))^pos (1 − λ(1 + μ))^neg (1 − λμ)^zero, λ = κ_j/(1 + μ).
 * It falls in μ, and depends on the counts alone, not on their order.
 *
 * Waudby-Smith & Ramdas (2024), "Estimating means of bounded random variables by betting", JRSS B
 * 86:1–27, with a Beta(1, 2) mixture of 64 bets.
 * @param options.mean μ in (−1, 1)
 */
function computeLogPairedEvidence(options) {
    const { positive, negative, zero, mean } = options;
    const bets = [
        { gain: (1 - mean) / (1 + mean), times: positive },
        { gain: -1, times: negative },
        { gain: -mean / (1 + mean), times: zero },
    ];
    return (0,_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .computeLogEvidence */ .hu)((0,_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .placeBets */ .Up)((0,_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .startBetting */ .cY)(), bets));
}
/**
 * Anytime-valid evidence of pass/fail pairs: not worse is K(c, b, n − b − c, −m), regression is
 * K(b, c, n − b − c, 0), with b relapses and c fixes in n pairs.
 * @param options.margin m, as a share
 * @throws RangeError on impossible counts or margin
 */
function computePairedEvidence(options) {
    const { pairs, relapses, fixes, margin } = options;
    assertPairedCounts(options);
    assertProbability(margin, 'margin');
    const zero = pairs - relapses - fixes;
    return Object.freeze({
        logNotWorse: computeLogPairedEvidence({
            positive: fixes,
            negative: relapses,
            zero,
            mean: -margin,
        }),
        logRegression: computeLogPairedEvidence({ positive: relapses, negative: fixes, zero, mean: 0 }),
    });
}
/**
 * Anytime-valid bounds of the difference candidate − baseline of pass/fail pairs: lower is the
 * largest μ with K(c, b, n − b − c, μ) ≥ 1/α, upper its mirror image with b and c exchanged.
 * [−1, 1] without pairs.
 * @throws RangeError on impossible counts or alpha
 */
function computePairedBounds(options) {
    const { pairs, relapses, fixes, alpha } = options;
    (0,_paired_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .assertPairedCounts */ .w)(options);
    const zero = pairs - relapses - fixes;
    const bound = (positive, negative) => (0,_betting_js__WEBPACK_IMPORTED_MODULE_0__/* .computeMeanLowerBound */ .kp)({
        alpha,
        logEvidence: (mean) => computeLogPairedEvidence({ positive, negative, zero, mean }),
    });
    return Object.freeze({ lower: bound(fixes, relapses), upper: -bound(relapses, fixes) });
}


/***/ }),

/***/ 72718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ computeLogGamma),
/* harmony export */   gZ: () => (/* binding */ computeStirlingError),
/* harmony export */   qH: () => (/* binding */ computeLogBeta),
/* harmony export */   wg: () => (/* binding */ HALF_LOG_TWO_PI)
/* harmony export */ });
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


/***/ }),

/***/ 94982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertShare),
/* harmony export */   K: () => (/* binding */ assertProbability)
/* harmony export */ });
/** @throws RangeError unless 0 < level < 1: a wrong level is a mistake of the caller. */
function assertProbability(value, name) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1`);
}
/** @throws RangeError unless 0 ≤ value ≤ 1: the ends are allowed, as for a p-value or a pass rate. */
function assertShare(value, name) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must lie from 0 to 1`);
}


/***/ }),

/***/ 46471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hf: () => (/* binding */ anytimeLook),
  dg: () => (/* binding */ createCheckpointLooks),
  F1: () => (/* binding */ wholeLook)
});

// EXTERNAL MODULE: ./lib/statistics/interval.js
var interval = __webpack_require__(94982);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/spending.js


const TENTHS = Object.freeze([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
/** Points per standard deviation of the narrower neighbouring step. */
const FINENESS = 10;
/** Standard deviations beyond which a normal density, below 1e-19, counts as nothing. */
const REACH = 9;
/**
 * Levels of a test that is looked at several times and stops at the first success, so that its
 * error is α in all: by the look at share t no more than α t² is spent.
 *
 * Lan & DeMets (1983), "Discrete sequential boundaries for clinical trials", Biometrika 70:659–663;
 * the power family is Kim & DeMets (1987), Biometrika 74:149–154. The evidence is a Brownian path
 * B(t); the density of paths that have not crossed is carried from look to look by numerical
 * integration: Armitage, McPherson & Rowe (1969), JRSS A 132:235–244. Levels to about 1e-6 relative.
 * @param options.alpha one-sided
 * @param options.fractions rising, in (0, 1]; tenths unless given
 * @throws RangeError on other fractions or alpha
 */
function computeCheckpoints(options) {
    const { alpha, fractions = TENTHS } = options;
    (0,interval/* assertProbability */.K)(alpha, 'alpha');
    const increments = fractions.map((fraction, k) => fraction - (fractions[k - 1] ?? 0));
    if (!increments.every((gap) => gap > 0) || !fractions.every((fraction) => fraction <= 1))
        throw new RangeError('fractions of the cases must rise within (0, 1]');
    const checkpoints = [];
    let survivors = { start: 0, step: 1, weights: Float64Array.of(1) };
    let already = 0;
    fractions.forEach((fraction, k) => {
        const deviation = Math.sqrt(increments[k] ?? 0);
        const spent = alpha * fraction * fraction;
        const limit = solveLimit(survivors, deviation, spent - already);
        const z = limit / Math.sqrt(fraction);
        checkpoints.push(Object.freeze({ fraction, spent, level: (0,normal/* computeNormalCdf */.C)(-z), z }));
        const next = Math.sqrt(increments[k + 1] ?? increments[k] ?? 0);
        const bottom = -REACH * Math.sqrt(fraction);
        const step = Math.min(deviation, next) / FINENESS;
        survivors = advance(survivors, deviation, spreadPoints(bottom, limit, step));
        already = spent;
    });
    return Object.freeze(checkpoints);
}
/** The limit that survivors cross with probability `error` in the next step, by bisection. */
function solveLimit(survivors, deviation, error) {
    const { start, step, weights } = survivors;
    const end = start + step * (weights.length - 1);
    // Below the first limit nearly all survivors end above it, beyond the second nearly none.
    let low = start - deviation * REACH;
    let high = end + deviation * REACH;
    for (;;) {
        const middle = (low + high) / 2;
        if (high - low <= 1e-12 || middle <= low || middle >= high)
            return middle;
        let crossing = 0;
        for (let i = firstWithin(survivors, middle - REACH * deviation); i < weights.length; i += 1)
            crossing += (weights[i] ?? 0) * (0,normal/* computeNormalCdf */.C)((start + i * step - middle) / deviation);
        if (crossing > error)
            low = middle;
        else
            high = middle;
    }
}
/** An even number of intervals from bottom to limit, no wider than `widest`. */
function spreadPoints(bottom, limit, widest) {
    const intervals = 2 * Math.ceil((limit - bottom) / (2 * widest));
    return { start: bottom, step: (limit - bottom) / intervals, intervals };
}
/** The density one step later at the given points, weighted by Simpson's rule. */
function advance(survivors, deviation, points) {
    const { start, step, intervals } = points;
    const weights = Float64Array.from({ length: intervals + 1 }, (_, i) => {
        const simpson = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
        return ((simpson * step) / 3) * computeDensity(survivors, deviation, start + i * step);
    });
    return { start, step, weights };
}
function computeDensity(survivors, deviation, x) {
    const { start, step, weights } = survivors;
    const last = Math.ceil((x + REACH * deviation - start) / step);
    let sum = 0;
    const first = firstWithin(survivors, x - REACH * deviation);
    for (let i = first; i < Math.min(weights.length, last + 1); i += 1) {
        const distance = (x - start - i * step) / deviation;
        sum += (weights[i] ?? 0) * Math.exp(-0.5 * distance * distance);
    }
    return sum / (deviation * Math.sqrt(2 * Math.PI));
}
function firstWithin(survivors, least) {
    return Math.max(0, Math.floor((least - survivors.start) / survivors.step));
}

;// CONCATENATED MODULE: ./lib/statistics/look.js

/** The only look, at everything that was planned: all of alpha may be spent at it. */
const wholeLook = Object.freeze({ kind: 'whole', levelOf: (alpha) => alpha });
/** A look at betting e-processes: by Ville's inequality all looks together err with alpha at most. */
const anytimeLook = Object.freeze({
    kind: 'anytime',
    levelOf: (alpha) => alpha,
});
/**
 * One look for each share of the planned cases, at levels that spend α t² by share t
 * (`computeCheckpoints`). The levels of an alpha are worked out when first asked for, and kept.
 * @param fractions rising, in (0, 1]; the last is 1
 * @throws RangeError on other fractions, and from `levelOf` unless 0 < alpha < 1
 */
function createCheckpointLooks(fractions) {
    const planned = Object.freeze([...fractions]);
    const rising = planned.every((fraction, k) => fraction > (planned[k - 1] ?? 0));
    if (!rising || planned.at(-1) !== 1)
        throw new RangeError('fractions of the cases must rise from above 0, and end with 1');
    const known = new Map();
    const listLevels = (alpha) => {
        const checkpoints = known.get(alpha) ?? computeCheckpoints({ alpha, fractions: planned });
        known.set(alpha, checkpoints);
        return checkpoints;
    };
    return Object.freeze(planned.map((_, k) => Object.freeze({
        kind: 'checkpoint',
        levelOf: (alpha) => listLevels(alpha)[k]?.level ?? 0,
    })));
}


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ computeMcNemar)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53726);

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
    const tail = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .computeCoinUpperTail */ .xt)(larger, discordant);
    const half = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .computeCoinMass */ .Lu)(larger, discordant) / 2;
    const midTail = relapses === fixes ? 0.5 : tail - half;
    return Object.freeze({
        exactTwoSided: Math.min(1, 2 * tail),
        midPTwoSided: 2 * midTail,
        midPRegression: relapses >= fixes ? midTail : 1 - midTail,
    });
}


/***/ }),

/***/ 46172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ computeNormalCdf),
/* harmony export */   O: () => (/* binding */ computeNormalQuantile)
/* harmony export */ });
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
function computeNormalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    if (p > 0.5)
        return -computeNormalQuantile(1 - p);
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


/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rankPValues)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94982);

/**
 * The positions of p-values from the smallest to the largest; equal ones keep their order.
 * @throws RangeError on anything that is not a probability
 */
function rankPValues(pValues) {
    for (const p of pValues)
        (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .assertShare */ .G)(p, 'a p-value');
    return pValues.map((_, i) => i).sort((i, j) => (pValues[i] ?? 0) - (pValues[j] ?? 0));
}


/***/ }),

/***/ 58263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ assertPairedCounts)
/* harmony export */ });
/** @throws RangeError unless the counts are whole, not negative, and relapses + fixes ≤ pairs. */
function assertPairedCounts(counts) {
    const { pairs, relapses, fixes } = counts;
    const whole = [pairs, relapses, fixes].every((n) => Number.isSafeInteger(n) && n >= 0);
    if (!whole || relapses + fixes > pairs)
        throw new RangeError(`impossible counts: ${relapses} + ${fixes} of ${pairs} pairs`);
}


/***/ }),

/***/ 43517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ planLooks)
/* harmony export */ });
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46471);

/** Checkpoints stand at these tenths of the cases. */
const TENTHS = 10;
/** Beyond so many cases a look after every one would only cost computing: 2% more must have come in. */
const EVERY_CASE_UNTIL = 50;
/** Beyond so many, 10% more: each look goes through all of them, and graded scores take their time. */
const EVERY_FIFTIETH_UNTIL = 1000;
/**
 * When evidence is looked at, given how many cases may be known at a look; the last is at the whole.
 * `checkpoints`: at the tenths. `anytime`: after every case up to 50, then with every 2% more, beyond 1,000 with every 10%.
 * `off`: at the end.
 * @param options.ends rising, in cases; every number of cases if these are independent, else those
 *   after which every cluster begun is whole
 */
function planLooks(options) {
    const { sequential, ends } = options;
    const whole = ends.at(-1) ?? 0;
    if (whole === 0)
        return [{ cases: 0, look: _look_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLook */ .F1 }];
    switch (sequential) {
        case 'off':
            return [{ cases: whole, look: _look_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLook */ .F1 }];
        case 'checkpoints':
            return planCheckpoints(ends, whole);
        case 'anytime': {
            const planned = [];
            for (const cases of ends)
                if (cases === whole || isLookDue(cases, planned.at(-1)?.cases ?? 0))
                    planned.push({ cases, look: _look_js__WEBPACK_IMPORTED_MODULE_0__/* .anytimeLook */ .hf });
            return planned;
        }
    }
}
function planCheckpoints(ends, whole) {
    const tenths = Array.from({ length: TENTHS }, (_, k) => Math.round((whole * (k + 1)) / TENTHS));
    const reached = tenths.flatMap((tenth) => ends.find((end) => end >= Math.max(1, tenth)) ?? []);
    const cases = [...new Set(reached)];
    const looks = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .createCheckpointLooks */ .dg)(cases.map((count) => count / whole));
    return cases.map((count, k) => ({ cases: count, look: looks[k] ?? _look_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLook */ .F1 }));
}
/** In whole numbers, where 1.02 times 50 is 51. */
function isLookDue(cases, lastLook) {
    if (cases <= EVERY_CASE_UNTIL)
        return true;
    return lastLook < EVERY_FIFTIETH_UNTIL
        ? 50 * cases >= 51 * lastLook
        : 10 * cases >= 11 * lastLook;
}


/***/ }),

/***/ 33686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ computeCasesToNarrow),
/* harmony export */   FI: () => (/* binding */ computeSmallestDetectableDrop)
/* harmony export */ });
/* unused harmony exports computeDetectionPower, computeCasesForScores, computeSmallestDetectableDifference */
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94982);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46172);


/**
 * The probability that `pairs` cases show a true drop: Φ((Δ√n − z_α √ψ) / √(ψ − Δ²)), the inverse
 * of `computeCasesToDetect`. Connor (1987), Biometrics 43:207–211.
 * @param options.discordance ψ, the share of cases that differ, the dropped ones included
 * @param options.drop Δ as a share, at most ψ
 */
function computeDetectionPower(options) {
    const { pairs, discordance, drop, alpha = 0.05 } = options;
    assertProbability(drop, 'drop');
    assertShare(discordance, 'discordance');
    if (discordance < drop)
        throw new RangeError('a drop cannot exceed the share of differing cases');
    const critical = computeNormalQuantile(1 - alpha) * Math.sqrt(discordance);
    return computeNormalCdf((drop * Math.sqrt(pairs) - critical) / Math.sqrt(discordance - drop * drop));
}
/**
 * The smallest true drop that `pairs` pass/fail cases detect: the Δ at which
 * [z_α √(ψ + Δ) + z_β √(ψ + Δ − Δ²)]² / Δ² has fallen to n. Undefined when even the largest possible
 * drop, 1 − ψ, would go unseen.
 * @param options.discordance ψ, the share of cases that differ between two replays of equal
 *   variants; the drop adds to it
 * @param options.power 0.8 unless given
 */
function computeSmallestDetectableDrop(options) {
    const { pairs, discordance, alpha = 0.05, power = 0.8 } = options;
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .assertShare */ .G)(discordance, 'discordance');
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .assertProbability */ .K)(power, 'power');
    const noise = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .computeNormalQuantile */ .O)(1 - alpha);
    const signal = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .computeNormalQuantile */ .O)(power);
    const isSeen = (drop) => {
        const differing = discordance + drop;
        const root = noise * Math.sqrt(differing) + signal * Math.sqrt(differing - drop * drop);
        return root <= drop * Math.sqrt(pairs);
    };
    let unseen = 0;
    let seen = 1 - discordance;
    if (seen === 0 || !isSeen(seen))
        return undefined;
    for (;;) {
        const middle = (unseen + seen) / 2;
        if (middle <= unseen || middle >= seen)
            return seen;
        if (isSeen(middle))
            seen = middle;
        else
            unseen = middle;
    }
}
/**
 * Cases needed to detect a mean difference δ of scores, two-sided:
 * ⌈(z_{α/2} + z_β)² (ω² + σ_A²/K + σ_B²/K) / δ²⌉.
 * Miller (2024), "Adding error bars to evals", arXiv:2411.00640, section 5.
 * @param options.difference δ > 0, in score points from 0 to 1
 */
function computeCasesForScores(options) {
    assertProbability(options.difference, 'difference');
    return Math.ceil(computeDetectableSquare(options) / options.difference ** 2);
}
/** The smallest mean difference of scores that `pairs` cases detect; same formula, solved for δ. */
function computeSmallestDetectableDifference(options) {
    return Math.sqrt(computeDetectableSquare(options) / options.pairs);
}
/** (z_{α/2} + z_β)² times the variance of one case's mean difference: n δ². */
function computeDetectableSquare(options) {
    const { caseVariance, trials = 1, alpha = 0.05, power = 0.8 } = options;
    const { baselineTrialVariance = 0, candidateTrialVariance = 0 } = options;
    assertProbability(alpha, 'alpha');
    assertProbability(power, 'power');
    const z = computeNormalQuantile(1 - alpha / 2) + computeNormalQuantile(power);
    return z * z * (caseVariance + (baselineTrialVariance + candidateTrialVariance) / trials);
}
/**
 * About how many cases it takes to show that a mean difference is not below −margin, if in truth there is none:
 * ⌈n (h/m)² ((z_α + z_β)/z_α)²⌉, since the half width h of a one-sided bound from n cases shrinks as 1/√n.
 * @param options.halfWidth h, estimate − lower bound, in the unit of the margin
 */
function computeCasesToNarrow(options) {
    const { pairs, halfWidth, margin, alpha = 0.05, power = 0.8 } = options;
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .assertProbability */ .K)(margin, 'margin');
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .computeNormalQuantile */ .O)(1 - alpha);
    const factor = (z + (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .computeNormalQuantile */ .O)(power)) / z;
    return Math.ceil(pairs * ((halfWidth / margin) * factor) ** 2);
}


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ shuffle),
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
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


/***/ }),

/***/ 7636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GP: () => (/* binding */ computeCasesNeeded),
  W_: () => (/* binding */ computeRuledOut)
});

// UNUSED EXPORTS: computeCasesToDetect, computeCasesToRuleOut

// EXTERNAL MODULE: ./lib/statistics/interval.js
var interval = __webpack_require__(94982);
// EXTERNAL MODULE: ./lib/statistics/student-t.js
var student_t = __webpack_require__(68913);
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
    assertShare(options);
    (0,interval/* assertProbability */.K)(alpha, 'alpha');
    const failures = total - successes;
    if (failures === 0)
        return 1;
    if (successes === 0)
        return -Math.expm1(Math.log(alpha) / total);
    return bisect((x) => (0,student_t/* computeIncompleteBeta */.eA)(1 - x, failures, successes + 1, x) > alpha);
}
/** Where P(X ≥ successes | share x) = I_x(successes, failures + 1) has risen to alpha. */
function computeLowerBound(options) {
    const { successes, total, alpha } = options;
    assertShare(options);
    if (successes === 0)
        return 0;
    if (successes === total)
        return Math.exp(Math.log(alpha) / total);
    return bisect((x) => computeIncompleteBeta(x, successes, total - successes + 1) < alpha);
}
function assertShare({ successes, total }) {
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

// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
;// CONCATENATED MODULE: ./lib/statistics/sample-size.js



/**
 * The share of breaking cases that the evidence rules out: the one-sided Clopper–Pearson upper
 * bound of relapses / pairs, which is 1 − α^(1/n) when nothing broke (0 of 30: 9.5%; the "rule of
 * three"). Clopper & Pearson (1934), Biometrika 26:404–413. 1 without pairs.
 * @param options.alpha 0.05 unless given
 */
function computeRuledOut(options) {
    const { pairs, relapses = 0, alpha = 0.05 } = options;
    (0,interval/* assertProbability */.K)(alpha, 'alpha');
    if (relapses >= pairs)
        return 1;
    return computeClopperPearsonUpperBound({ successes: relapses, total: pairs, alpha });
}
/** Cases that must all hold so that a break rate of `rate` is ruled out: ⌈ln α / ln(1 − rate)⌉; 59 for 5%. */
function computeCasesToRuleOut(options) {
    const { rate, alpha = 0.05 } = options;
    (0,interval/* assertProbability */.K)(rate, 'rate');
    (0,interval/* assertProbability */.K)(alpha, 'alpha');
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
    (0,interval/* assertProbability */.K)(margin, 'margin');
    const z = (0,normal/* computeNormalQuantile */.O)(1 - alpha) + (0,normal/* computeNormalQuantile */.O)(power);
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


/***/ }),

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ computeStudentCdf),
/* harmony export */   eA: () => (/* binding */ computeIncompleteBeta),
/* harmony export */   s9: () => (/* binding */ computeStudentQuantile)
/* harmony export */ });
/* harmony import */ var _gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72718);

const MAX_TERMS = 100_000;
const SMALLEST = 1e-300;
/**
 * Regularized incomplete beta function I_x(a, b) for a, b > 0. `y` is 1 − x; give it where it is
 * known better than by subtraction.
 *
 * Continued fraction of Abramowitz & Stegun 26.5.8 by the modified Lentz method, on the side
 * where it converges fast; about 1e-13 relative.
 */
function computeIncompleteBeta(x, a, b, y = 1 - x) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    // The better side has x below the mean of the distribution. By rounding both sides may seem above it: ask once.
    return x > (a + 1) / (a + b + 2) ? 1 - computeLeftBeta(y, b, a, x) : computeLeftBeta(x, a, b, y);
}
function computeLeftBeta(x, a, b, y) {
    const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x);
    const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y);
    const front = Math.exp(a * logX + b * logY - (0,_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .computeLogBeta */ .qH)(a, b)) / a;
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
    return 0.5 * computeIncompleteBeta(degrees / sum, degrees / 2, 0.5, square / sum);
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


/***/ }),

/***/ 63998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ computeTangoLowerBound),
/* harmony export */   TD: () => (/* binding */ computeTangoMomentBound),
/* harmony export */   lR: () => (/* binding */ computeTangoScore)
/* harmony export */ });
/* unused harmony export computeTangoInterval */
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94982);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46172);
/* harmony import */ var _paired_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58263);



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
    assertProbability(level, 'level');
    const oneSided = (1 + level) / 2;
    return Object.freeze({
        low: computeTangoLowerBound({ ...options, confidence: oneSided }),
        high: computeTangoUpperBound({ ...options, confidence: oneSided }),
        level,
    });
}
/** The δ above which the true difference lies with one-sided `confidence`, for example 0.95. */
function computeTangoLowerBound(options) {
    (0,_paired_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .assertPairedCounts */ .w)(options);
    return solveLowerBound(options, options.confidence);
}
/**
 * Tango's lower bound of a mean of differences in [−1, 1] that are not only −1, 0 and 1, such as
 * those of pass shares over several trials. It is that of the relapses and fixes, whole or not,
 * which in as many pairs have the same sum and the same sum of squares; for −1, 0 and 1 it is
 * `computeTangoLowerBound`.
 *
 * No pairs have a sum of squares below the absolute sum: differences that spread less, as when
 * every case loses a little, are treated as if that much had broken wholly, which errs towards caution.
 * @param options.sum S = Σ D
 * @param options.squares V = Σ D²; relapses are (V − S)/2, fixes (V + S)/2
 */
function computeTangoMomentBound(options) {
    const { pairs, sum, squares, confidence } = options;
    if (!(Math.abs(sum) <= pairs && squares >= 0 && squares <= pairs))
        throw new RangeError(`no ${pairs} differences within ±1 have sum ${sum}, squares ${squares}`);
    const spread = Math.max(squares, Math.abs(sum));
    const counts = { pairs, relapses: (spread - sum) / 2, fixes: (spread + sum) / 2 };
    return solveLowerBound(counts, confidence);
}
function solveLowerBound(counts, confidence) {
    (0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .assertProbability */ .K)(confidence, 'confidence');
    if (counts.pairs === 0)
        return -1;
    const critical = (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .computeNormalQuantile */ .O)(confidence);
    let outside = -1;
    let inside = 1;
    if (computeTangoScore(counts, outside) <= critical)
        return outside;
    for (;;) {
        const middle = (outside + inside) / 2;
        if (middle <= outside || middle >= inside)
            return outside;
        if (computeTangoScore(counts, middle) > critical)
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


/***/ }),

/***/ 27900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadConfigs),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66432);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** The configuration of one side; undefined where the revision has none. */
async function loadConfig(revision, file) {
    if (!(await revision.exists(file)))
        return undefined;
    return (0,_config_parse_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfig */ .o)({ file, text: await revision.readText(file) });
}
/**
 * Loads all of them. Problems of head stop; what is wrong elsewhere is told, since the change may be its repair.
 * @throws ConfigurationError
 */
async function loadConfigs(options) {
    const { file } = options;
    const [head, base, rules] = await Promise.all([
        loadConfig(options.head, file),
        tryLoadConfig(options.base, file),
        options.rules === undefined ? undefined : tryLoadConfig(options.rules, file),
    ]);
    const governing = rules ?? base;
    if (head === undefined && base.located === undefined && base.problem === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`there is no ${file} at ${options.base.label} nor at ${options.head.label}`, 'write one with "pawl init", or name yours with --config (in the Action: the input config)');
    }
    const problems = [base.problem, rules?.problem].filter((problem) => problem !== undefined);
    return {
        base: base.located,
        head,
        rules: governing.located,
        unreadable: governing.problem,
        notices: [...new Set(problems)],
    };
}
async function tryLoadConfig(revision, file) {
    try {
        return { located: await loadConfig(revision, file), problem: undefined };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        const what = error.problems[0]?.what ?? '';
        return { located: undefined, problem: `${file} at ${revision.label} is not valid: ${what}` };
    }
}


/***/ })

};
