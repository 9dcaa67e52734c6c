export const id = 2003;
export const ids = [2003];
export const modules = {

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ composePush),
/* harmony export */   Nl: () => (/* binding */ resolveStanding),
/* harmony export */   cS: () => (/* binding */ listSettled),
/* harmony export */   q3: () => (/* binding */ listRelapses)
/* harmony export */ });
/** Compares a relapse with the earlier push. It claims no more than what was replayed there. */
function resolveStanding(earlier, suiteName, caseId) {
    const suite = earlier?.suites.get(suiteName);
    if (earlier === undefined || suite === undefined)
        return { kind: 'unknown' };
    const since = suite.relapses.get(caseId);
    if (since !== undefined)
        return { kind: 'still', since };
    return suite.complete ? { kind: 'new' } : { kind: 'unseen', sha: earlier.sha };
}
/** Its relapses by suite, to be followed. */
function listRelapses(earlier) {
    const suites = [...(earlier?.suites ?? [])];
    return new Map(suites.map(([suite, { relapses }]) => [suite, [...relapses.keys()]]));
}
/** Relapses of the earlier push that are none now, with what is known of them; of others nothing is claimed. */
function listSettled(earlier, report) {
    return report.suites.flatMap((suite) => {
        const before = earlier.suites.get(suite.name);
        if (before === undefined)
            return [];
        const outcomes = new Map(suite.followed.map(({ case: id, outcome }) => [id, outcome]));
        return [...before.relapses.keys()].flatMap((id) => {
            const outcome = outcomes.get(id) ?? resolveIdle(suite);
            if (outcome === undefined || outcome === 'relapse')
                return [];
            return [{ suite: suite.name, id, outcome, changed: hasChanged(suite, before) }];
        });
    });
}
/** The start of a fingerprint is remembered. */
function hasChanged({ candidate }, { fingerprint }) {
    return fingerprint === '' || candidate?.fingerprint.startsWith(fingerprint) !== true;
}
function resolveIdle({ status }) {
    return status === 'unchanged' || status === 'removed' ? status : undefined;
}
/** What did not say whether a relapse still is one. */
const open = [undefined, 'unscored', 'errored', 'not_replayed'];
/**
 * This push as the next one will remember it. A relapse of the earlier push that was not decided now stays
 * remembered, so that an outage between two pushes makes nothing look new.
 */
function composePush(report, facts) {
    const { sha, headline, earlier } = facts;
    const suites = report.suites.map((suite) => {
        const before = earlier?.suites.get(suite.name);
        const outcomes = new Map(suite.followed.map(({ case: id, outcome }) => [id, outcome]));
        const undecided = [...(before?.relapses ?? [])].filter(([id]) => open.includes(outcomes.get(id) ?? resolveIdle(suite)));
        const current = suite.relapses.map(({ id }) => [id, before?.relapses.get(id) ?? sha]);
        const entry = {
            fingerprint: suite.candidate?.fingerprint ?? '',
            complete: isComplete(suite),
            relapses: new Map([...current, ...undecided]),
        };
        return [suite.name, entry];
    });
    return { sha, verdict: report.verdict, headline, suites: new Map(suites) };
}
function isComplete({ status, counts, replay, relapses }) {
    if (status !== 'compared')
        return status === 'unchanged';
    return (counts.errored === 0 &&
        counts.unscored === 0 &&
        counts.relapses === relapses.length &&
        replay?.stopped_early === false);
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
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
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
// EXTERNAL MODULE: ./lib/report/waiver-words.js
var waiver_words = __webpack_require__(21528);
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
    const waived = (0,waiver_words/* listUsedWaivers */.FG)(suite).length;
    // Where every relapse is waived, one figure says both.
    const parts = waived > 0 && counts.relapses <= waived
        ? []
        : [counts.relapses === 0 ? 'no relapses' : nameRelapses(counts.relapses, [suite])];
    if (waived > 0)
        parts.push(`${(0,format/* formatPlural */.yk)(waived, 'relapse')} waived`);
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

/***/ 75217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wZ: () => (/* binding */ prepareSections),
  IV: () => (/* binding */ renderFixes),
  oE: () => (/* binding */ renderFlaky),
  yL: () => (/* binding */ renderRelapses)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/earlier-push.js
var earlier_push = __webpack_require__(2511);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/markdown-output.js
var markdown_output = __webpack_require__(62467);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
;// CONCATENATED MODULE: ./lib/wording/split-words.js
/** Words, numbers, white space and single marks. Scripts without spaces between words go by the character. */
const wordPattern = /[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]+|\s+|./gsv;
/** The pieces by which texts are compared; joined they are the text. */
function splitWords(text) {
    return text.match(wordPattern) ?? [];
}

;// CONCATENATED MODULE: ./lib/report/word-diff.js


/** A longer line is compared sentence by sentence. */
const longLine = 80;
/** Differences beyond which texts have nothing in common that would help; they bound the time, which is quadratic. */
const maximumRowEdits = 400;
const maximumWordEdits = 300;
/** Characters of both sides of one place; more are shown as wholly different. */
const maximumCharacters = 6_000;
/** With less in common, marks on nearly every word say less than the two lines. */
const leastShared = 0.4;
/**
 * What differs between two texts: by lines and sentences first, then by words within those that stand in each other's
 * place (Myers' algorithm, of the library `diff`). White space at the end of lines is left out of it.
 */
function computeWordDiff(before, after) {
    const [removed, added] = [splitRows(before), splitRows(after)];
    const changes = (0,array/* diffArrays */.E)([...removed], [...added], { maxEditLength: maximumRowEdits });
    if (changes === undefined)
        return compareWords(removed, added);
    const rows = [];
    let [gone, come] = [[], []];
    const flush = () => {
        rows.push(...compareWords(gone, come));
        [gone, come] = [[], []];
    };
    for (const change of changes) {
        if (change.removed)
            gone.push(...change.value);
        else if (change.added)
            come.push(...change.value);
        else {
            flush();
            rows.push(...change.value.map((text) => ({ kind: 'same', text })));
        }
    }
    flush();
    return rows;
}
/** Lines, and the sentences of long ones. An empty text has none. */
function splitRows(text) {
    if (text.trim() === '')
        return [];
    return text
        .trim()
        .split('\n')
        .flatMap((line) => (line.length <= longLine ? [line] : splitSentences(line)))
        .map((line) => line.trimEnd());
}
function splitSentences(line) {
    return line.replace(/([.!?])[ \t]+(?=\S)|([。！？])/g, '$1$2\n').split('\n');
}
function listWords(rows) {
    return rows.flatMap((line, row) => splitWords(line).map((text) => ({ row, text })));
}
const isBlank = ({ text }) => text.trim() === '';
/** Lines that stand in each other's place, with the words that differ where enough of them are the same. */
function compareWords(gone, come) {
    const whole = (kind) => (text) => ({ kind, pieces: [{ text, changed: false }] });
    const wholly = [...gone.map(whole('removed')), ...come.map(whole('added'))];
    const characters = [...gone, ...come].reduce((sum, line) => sum + line.length, 0);
    if (gone.length === 0 || come.length === 0 || characters > maximumCharacters)
        return wholly;
    const [removed, added] = [listWords(gone), listWords(come)];
    const changes = (0,array/* diffArrays */.E)([...removed], [...added], {
        comparator: (left, right) => left.text === right.text,
        maxEditLength: maximumWordEdits,
    });
    if (changes === undefined)
        return wholly;
    const countWords = (words) => words.filter((word) => !isBlank(word)).length;
    const shared = changes
        .filter((change) => !change.removed && !change.added)
        .reduce((sum, { value }) => sum + countWords(value), 0);
    if (shared < leastShared * Math.max(countWords(removed), countWords(added)))
        return wholly;
    // What is common is given with the added side's words, so each side is told by which of its own are changed.
    const changed = (side) => changes.flatMap((change) => change.removed || change.added
        ? change[side]
            ? change.value.map(() => true)
            : []
        : change.value.map(() => false));
    return [
        ...composeRows(gone.length, removed, changed('removed')).map((pieces) => ({ kind: 'removed', pieces })),
        ...composeRows(come.length, added, changed('added')).map((pieces) => ({ kind: 'added', pieces })),
    ];
}
/** Words of one side as pieces of rows; what is blank between two changed words is changed with them. */
function composeRows(count, words, changed) {
    const rows = [];
    for (const [index, word] of words.entries()) {
        const row = rows[word.row] ?? [];
        rows[word.row] = row;
        const joins = isBlank(word) && changed[index - 1] === true && changed[index + 1] === true;
        const piece = { text: word.text, changed: changed[index] === true || joins };
        const last = row.at(-1);
        if (last?.changed === piece.changed)
            row[row.length - 1] = { text: last.text + piece.text, changed: last.changed };
        else
            row.push(piece);
    }
    // A blank line has no word.
    return Array.from({ length: count }, (_, row) => rows[row] ?? [{ text: '', changed: false }]);
}

;// CONCATENATED MODULE: ./lib/report/markdown-diff.js




/** Most characters of an unchanged stretch within a long line that are shown on each of its ends. */
const context = 40;
/** A line up to this long is shown whole. */
const wholeLine = 140;
/**
 * What both sides answered, as one diff: lines and sentences that differ, the words in them marked as git marks them,
 * and what is the same around them. `limit` characters of each side.
 */
function renderOutputs({ baseline, candidate }, outcome, limit) {
    const [before, after] = [(0,safe_text/* stripControls */.$Y)(baseline.text), (0,safe_text/* stripControls */.$Y)(candidate.text)];
    const legend = [
        `**−** ${describeSide(['baseline', outcome.baseline], baseline, before)}`,
        `**+** ${describeSide(['candidate', outcome.candidate], candidate, after)}`,
    ].join(' · ');
    const calls = [renderCalls(baseline, limit), renderCalls(candidate, limit)];
    return [
        [legend, ...renderDiff(before, after, limit)].join('\n'),
        ...renderDiff(...calls, limit).map((block) => `calls:\n${block}`),
    ].join('\n\n');
}
/** `candidate, failed, refused: *no text*` */
function describeSide(words, output, shown) {
    const { text, stop, tool_calls: calls, left_out_characters: leftOut } = output;
    const notes = [...words];
    if (stop !== 'complete' && stop !== 'tool_call')
        notes.push((0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(stop), 40)));
    if (leftOut > 0)
        notes.push(`${(0,format/* formatCount */.B4)(leftOut)} characters left out of the middle`);
    if (shown !== text && (0,safe_text/* hidesCharacters */.qL)(text))
        notes.push('invisible characters removed');
    const isSilent = shown.trim() === '' && calls.length === 0;
    return notes.join(', ') + (isSilent ? ': *no text*' : '');
}
function renderCalls({ tool_calls: calls }, limit) {
    return calls
        .map((call) => (0,safe_text/* stripControls */.$Y)(`${call.name}(${(0,safe_text/* shortenMiddle */.jM)(call.arguments, limit)})`))
        .join('\n');
}
/** Nothing where neither side has text. */
function renderDiff(before, after, limit) {
    const rows = computeWordDiff(before, after);
    if (rows.length === 0)
        return [];
    if (rows.every(({ kind }) => kind === 'same'))
        return [renderSame(before, after, limit)];
    const isMarked = !Object.values(marks).some((pair) => pair.some((mark) => (before + after).includes(mark)));
    const lines = [];
    const room = { removed: limit, added: limit };
    for (const { kind, rows: run, place } of groupRows(rows)) {
        if (kind === 'same') {
            lines.push(...renderContext(run.map(textOf), place));
            continue;
        }
        const text = run.map((row) => renderRow(row, isMarked ? marks[kind] : undefined)).join('\n');
        const shown = room[kind] > 0 ? (0,safe_text/* shortenMiddle */.jM)(text, room[kind], { gap: '\n' }) : '… more that differs …';
        room[kind] -= text.length;
        lines.push(...(0,markdown_output/* wrapLines */.MT)(shown)
            .split('\n')
            .map((line) => `${signs[kind]} ${line}`));
    }
    return [(0,safe_text/* fence */.EU)(lines.join('\n'), 'diff')];
}
const signs = { removed: '-', added: '+' };
/** As in `git diff --word-diff`; no text that has one of them itself is marked. */
const marks = { removed: ['[-', '-]'], added: ['{+', '+}'] };
/** Shown once, since there is nothing to tell apart. */
function renderSame(before, after, limit) {
    const note = before.trim() === after.trim() ? '' : '(the other side differs in white space at line ends)\n';
    return (0,safe_text/* fence */.EU)((0,markdown_output/* wrapLines */.MT)(note + (0,safe_text/* shortenMiddle */.jM)(after.trim(), limit, { gap: '\n' })));
}
/** Neighbours of one kind together. */
function groupRows(rows) {
    const groups = [];
    for (const row of rows) {
        const group = groups.at(-1);
        if (group?.[0]?.kind === row.kind)
            group.push(row);
        else
            groups.push([row]);
    }
    return groups.map((group, index) => ({
        kind: group[0]?.kind ?? 'same',
        rows: group,
        place: index === 0 ? 'first' : index === groups.length - 1 ? 'last' : 'middle',
    }));
}
function textOf(row) {
    return row.kind === 'same' ? row.text : row.pieces.map(({ text }) => text).join('');
}
/** One line on each side of what differs; an ellipsis for the rest. */
function renderContext(lines, place) {
    const [start = '', end = ''] = [lines[0], lines.at(-1)].map((line) => `  ${cutEnd(line ?? '')}`);
    const more = lines.length > 1 ? ['  …'] : [];
    switch (place) {
        case 'first':
            return [...more, end];
        case 'last':
            return [start, ...more];
        case 'middle':
            return lines.length < 4 ? lines.map((line) => `  ${cutEnd(line)}`) : [start, '  …', end];
    }
}
/** The words that differ between marks, and of long lines only what is near them. */
function renderRow(row, pair) {
    const text = textOf(row);
    if (row.kind === 'same')
        return text;
    // A line of which all is different, or nothing is told apart, needs no mark within.
    if (row.pieces.every(({ changed }) => changed === row.pieces[0]?.changed))
        return text;
    const isLong = text.length > wholeLine;
    return row.pieces
        .map((piece, index) => {
        if (piece.changed)
            return pair === undefined ? piece.text : mark(piece.text, pair);
        if (!isLong)
            return piece.text;
        return elide(piece.text, { isFirst: index === 0, isLast: index === row.pieces.length - 1 });
    })
        .join('');
}
/** Marks the words, not the blanks around them. */
function mark(text, [open, close]) {
    const words = text.trim();
    if (words === '')
        return `${open}${text}${close}`;
    const start = text.indexOf(words);
    return `${text.slice(0, start)}${open}${words}${close}${text.slice(start + words.length)}`;
}
/** An unchanged stretch without its middle, or without the end that is far from what differs. */
function elide(text, place) {
    const characters = Array.from(text);
    if (characters.length <= 2 * context)
        return text;
    const head = place.isFirst ? '' : characters.slice(0, context).join('').trimEnd();
    const tail = place.isLast ? '' : characters.slice(-context).join('').trimStart();
    return [head, '…', tail].filter((part) => part !== '').join(' ');
}
function cutEnd(line) {
    const characters = Array.from(line);
    return characters.length <= 100 ? line : `${characters.slice(0, 90).join('').trimEnd()} …`;
}

// EXTERNAL MODULE: ./lib/report/markdown-since.js
var markdown_since = __webpack_require__(5878);
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
    const facts = [
        ...listStanding(evalCase, frame).map((standing) => `**${standing}**`),
        ...listTrials(evalCase, frame),
        ...listOrigin(evalCase, frame.kind),
    ];
    return [
        [`**${renderId(evalCase)}**`, ...facts].join(' · '),
        renderEvidence(evalCase, frame, { withFlips: true }),
    ].join('\n\n');
}
/** The same behind a summary that names the case and says what flipped. */
function renderCaseFolded(evalCase, frame) {
    const inSummary = (reason) => (0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(reason), 120);
    const flips = evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
        const because = reason === null ? '' : `, ${failingSides[frame.kind]}: ${(0,safe_text/* htmlText */.js)(inSummary(reason))}`;
        return `${(0,safe_text/* htmlCode */.h8)(name)} ${(0,format/* formatScore */.y)(baseline)} → ${(0,format/* formatScore */.y)(candidate)}${because}`;
    });
    const severity = evalCase.severity === null ? [] : [evalCase.severity];
    const pin = evalCase.pinned ? '📌 ' : '';
    const summary = [
        `${pin}${(0,safe_text/* htmlCode */.h8)(shortenId(evalCase.id))}`,
        ...listStanding(evalCase, frame).map((standing) => `<b>${standing}</b>`),
        ...severity,
        ...listTrials(evalCase, frame),
        ...flips,
    ].join(' · ');
    const origin = listOrigin(evalCase, frame.kind);
    return [
        `<details><summary>${summary}</summary>`,
        ...(origin.length === 0 ? [] : [origin.join(' · ')]),
        renderEvidence(evalCase, frame, {
            // What the summary tells in full is not told again.
            withFlips: evalCase.metrics.some(({ reason }) => reason !== null && inSummary(reason) !== (0,safe_text/* oneLine */.TN)(reason)),
        }),
        '</details>',
    ].join('\n\n');
}
/** Only a relapse has one. */
function listStanding({ id }, { kind, standingOf, isWaived }) {
    if (kind !== 'relapse')
        return [];
    return [...(isWaived(id) ? ['🕊 waived'] : []), ...(0,markdown_since/* describeStanding */._)(standingOf(id))];
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
    parts.push(...nameOwner(evalCase));
    return [...parts, ...listStanding(evalCase, frame), ...listTrials(evalCase, frame)].join(' · ');
}
/** Severity, owner, source and tags: everything a reader needs to know whom to ask. */
function listOrigin(evalCase, kind) {
    const parts = [];
    if (evalCase.pinned)
        parts.push('pinned');
    if (evalCase.severity !== null)
        parts.push(evalCase.severity);
    const weight = (0,format/* describeWeight */.k9)(evalCase.weight);
    if (weight !== undefined)
        parts.push(weight);
    parts.push(...nameSource(evalCase, kind), ...nameOwner(evalCase));
    parts.push(...evalCase.tags.slice(0, 5).map((tag) => (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)(tag, 40))));
    if (evalCase.tags.length > 5)
        parts.push(`${evalCase.tags.length - 5} more tags`);
    return parts;
}
/** As code, which notifies nobody, and can be copied to do so. */
function nameOwner({ owner }) {
    return owner === null ? [] : [`owner ${(0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(owner), 60))}`];
}
/** `reopens [INC-2041](…) (example.com) of 2026-03-04`: a relapse is the failure that it was curated from, again. */
function nameSource(evalCase, kind) {
    const { source_url: url, source_system: system, source_captured_at: at } = evalCase;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(at ?? '')?.[0];
    const date = day === undefined ? '' : ` of ${day}`;
    if (url === null)
        return system === null ? [] : [`from ${markdown_case_short(system, 60)}${date}`];
    const verb = kind === 'relapse' ? 'reopens ' : '';
    return [`${verb}${(0,safe_text/* renderLink */.BK)(url, undefined, { system })}${date}`];
}
/** `resolution 1 → 0, candidate: why` for each primary metric whose pass state differs. */
function renderFlips(evalCase, kind, limit) {
    return evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
        const because = reason === null ? '' : `, ${failingSides[kind]}: ${markdown_case_short(reason, limit)}`;
        return `${(0,safe_text/* inlineCode */.ti)(name)} ${(0,format/* formatScore */.y)(baseline)} → ${(0,format/* formatScore */.y)(candidate)}${because}`;
    });
}
function renderEvidence(evalCase, { kind, limit }, { withFlips }) {
    const facts = withFlips ? renderFlips(evalCase, kind, 300).map(markdown_output/* asLine */.Bd) : [];
    if (evalCase.note !== null)
        facts.push((0,markdown_output/* asLine */.Bd)(`note: ${markdown_case_short(evalCase.note, 300)}`));
    facts.push(...renderInput(evalCase.input, limit), ...renderExpected(evalCase.expected, limit));
    return [...joinFacts(facts), renderOutputs(evalCase, outcomes[kind], limit)].join('\n\n');
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
// EXTERNAL MODULE: ./lib/report/waiver-words.js
var waiver_words = __webpack_require__(21528);
;// CONCATENATED MODULE: ./lib/report/markdown-changes.js









/** Relapses whose outputs are open to the eye; those of the others are behind a summary line. */
const openCases = 3;
/**
 * Renders every case of the suites once, `limit` characters for each output. The first relapse of a suite is
 * open, the next ones only while the whole comment has few.
 */
function prepareSections(suites, options) {
    let earlier = 0;
    return suites.map((suite) => {
        const before = earlier;
        earlier += suite.relapses.length;
        const waived = new Set((0,waiver_words/* listUsedWaivers */.FG)(suite).map((waiver) => waiver.case));
        const frame = {
            limit: options.limit,
            triedAgain: (0,evidence_words/* triesFlipsAgain */.Y_)(suite),
            isWaived: (id) => waived.has(id),
            standingOf: (id) => (0,earlier_push/* resolveStanding */.Nl)(options.earlier, suite.name, id),
        };
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


/***/ }),

/***/ 62467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ asLine),
/* harmony export */   Ge: () => (/* binding */ describeExpected),
/* harmony export */   MT: () => (/* binding */ wrapLines),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70896);

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
/** A block is not wrapped by the browser: what lies right of its edge would need a drag to be read. */
function wrapLines(text) {
    return text.replace(/[^\n]{101,}/g, (line) => (line.match(/.{1,100}(?:[ \t]+|$)|.{100}/gsu) ?? [line])
        .map((part) => part.trimEnd())
        .join('\n'));
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderSince),
/* harmony export */   _: () => (/* binding */ describeStanding)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57757);
/* harmony import */ var _earlier_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2511);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70896);



/** Ids that are named of one kind; of more the number is told. */
const named = 5;
/** `NEW`, `STILL since 4f2a91c`; nothing where no earlier push is remembered. Safe in Markdown and in HTML. */
function describeStanding(standing) {
    switch (standing.kind) {
        case 'unknown':
            return [];
        case 'new':
            return ['NEW'];
        case 'unseen':
            return [`not seen at ${short(standing.sha)}`];
        case 'still':
            return [`STILL since ${short(standing.since)}`];
    }
}
/** What became of the relapses of the earlier push, and how many are new: one line for all suites. */
function renderSince(report, earlier) {
    if (earlier === undefined)
        return [];
    const facts = [...describeSettled(report, earlier), ...countStandings(report, earlier)];
    if (facts.length === 0)
        return [];
    return [`**Since ${short(earlier.sha)}** (${earlier.verdict}): ${facts.join('; ')}.`];
}
const words = {
    pass: 'resolved',
    fix: 'resolved',
    unchanged: 'resolved, since the suite is as on base again',
    relapse: 'relapses',
    flaky: 'flaky now',
    fail: 'fails on the baseline too now',
    unscored: 'could not be scored now',
    errored: 'could not be replayed now',
    not_replayed: 'not replayed this time',
    gone: 'no longer in the dataset',
    removed: 'no longer compared, since the suite is gone',
};
function describeSettled(report, earlier) {
    const several = report.suites.length > 1;
    const groups = new Map();
    for (const { suite, id, outcome, changed } of (0,_earlier_push_js__WEBPACK_IMPORTED_MODULE_1__/* .listSettled */ .cS)(earlier, report)) {
        const passes = outcome === 'pass' || outcome === 'fix';
        // A variant that is the same cannot have mended anything.
        const word = passes && !changed
            ? 'passes this time, though prompt, model and parameters did not change'
            : words[outcome];
        const ids = groups.get(word) ?? [];
        groups.set(word, ids);
        ids.push(code(several ? `${suite}/${id}` : id));
    }
    const order = [...new Set(Object.values(words))];
    return [...groups]
        .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
        .map(([word, ids]) => {
        const more = ids.length > named ? ` and ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(ids.length - named)} more` : '';
        return `${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(ids.length)} ${word} (${ids.slice(0, named).join(', ')}${more})`;
    });
}
function countStandings(report, earlier) {
    const kinds = report.suites.flatMap((suite) => suite.relapses.map(({ id }) => (0,_earlier_push_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveStanding */ .Nl)(earlier, suite.name, id).kind));
    const count = (kind) => kinds.filter((found) => found === kind).length;
    const parts = [
        [count('new'), 'new'],
        [count('still'), 'still there'],
        [count('unseen'), 'not seen there, where not every case was replayed'],
    ];
    return parts.flatMap(([number, word]) => number === 0 ? [] : [`${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(number)} ${word}`]);
}
/** Bare, so that GitHub links it. */
function short(sha) {
    return sha.slice(0, 7);
}
function code(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), 60));
}


/***/ }),

/***/ 55152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pI: () => (/* binding */ renderList),
  e1: () => (/* binding */ renderReasons),
  PX: () => (/* binding */ renderSuiteFolded),
  NN: () => (/* binding */ renderSuiteOpen),
  c7: () => (/* binding */ renderWarnings),
  qi: () => (/* binding */ verdictIcons)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/error-groups.js
var error_groups = __webpack_require__(72857);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var headline = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/report/markdown-changes.js + 4 modules
var markdown_changes = __webpack_require__(75217);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
;// CONCATENATED MODULE: ./lib/report/markdown-slices.js



/** Slices that moved and are shown; the JSON report has all. */
const shownSlices = 10;
/** Where an overall delta hides opposite slices: it explains the verdict, so it stands out. */
function renderSliceStories(suite) {
    return suite.slice_stories.map((story) => `🔀 **${(0,safe_text/* escapeMarkdown */.FV)((0,format/* startUpper */.H$)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(story), 400)))}**`);
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
        const figures = [
            (0,format/* formatCount */.B4)(slice.pairs),
            (0,format/* formatValue */.Fl)(slice.baseline, slice.unit),
            (0,format/* formatValue */.Fl)(slice.candidate, slice.unit),
            (0,format/* formatDelta */.CW)(slice.delta, slice.unit),
            (0,format/* formatBounds */.n6)(slice.interval, slice.unit),
        ];
        return [`${code(slice.tag)}${metric}`, ...figures.map(escapeFigure), state];
    });
    const interval = moved.find((slice) => slice.interval !== null)?.interval ?? null;
    const level = interval === null ? '95%' : (0,format/* formatLevel */.eI)(interval);
    const head = ['slice', 'cases', 'baseline', 'candidate', 'Δ', level, ''];
    const rule = ['---', '--:', '--:', '--:', '--:', ':-:', '---'];
    const table = [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
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
/** `>99.9%` could be taken for a tag's end. */
function escapeFigure(text) {
    return text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
function code(text) {
    return (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(text), 60));
}

// EXTERNAL MODULE: ./lib/report/suite-rows.js + 3 modules
var suite_rows = __webpack_require__(43989);
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
    const icon = standingIcons[row.standing];
    const bounds = escapeNumber(row.bounds);
    return [
        `${icon === '' ? '' : `${icon} `}${bold(name)}${row.cases === '' ? '' : ` (${row.cases})`} ${arrow}`,
        escapeNumber(row.baseline),
        escapeNumber(row.candidate),
        bold(escapeNumber(row.delta)),
        row.bar === '' ? bounds : `${bounds}<br>\`${row.bar}\``,
        row.state,
    ];
}
/** Our own numbers, which do not break: `$` could be taken for math, and `>99.9%` for a tag's end. */
function escapeNumber(text) {
    return text
        .replace(/\$/g, '\\$')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/ /g, '\u00A0');
}

// EXTERNAL MODULE: ./lib/report/waiver-words.js
var waiver_words = __webpack_require__(21528);
;// CONCATENATED MODULE: ./lib/report/markdown-waivers.js



/** Relapses that somebody accepted, and waivers that accept nothing, each with why. */
function renderWaivers(suite, layout) {
    const used = (0,waiver_words/* listUsedWaivers */.FG)(suite);
    const idle = suite.waivers.filter(({ state }) => state !== 'used');
    return [
        ...renderGroup(used, {
            title: `🕊 **${(0,format/* formatPlural */.yk)(used.length, 'relapse')} waived**: no pin and no limit on relapses counts ${used.length === 1 ? 'it' : 'them'}, metrics do`,
            describe: waiver_words/* describeUsedWaiver */.nf,
            most: layout.warnings,
        }),
        ...renderGroup(idle, {
            title: `🕊 ${(0,format/* formatPlural */.yk)(idle.length, 'waiver')} that lifted nothing`,
            describe: waiver_words/* describeIdleWaiver */.O$,
            most: layout.warnings,
        }),
    ];
}
function renderGroup(waivers, options) {
    if (waivers.length === 0)
        return [];
    const { title, describe, most } = options;
    const lines = waivers.slice(0, most).map((waiver) => {
        const id = (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(waiver.case), 100));
        return `- ${id} ${(0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(describe(waiver)), 400))}`;
    });
    if (waivers.length > lines.length)
        lines.push(`- … and ${(0,format/* formatCount */.B4)(waivers.length - lines.length)} more`);
    return [`${title}:\n\n${lines.join('\n')}`];
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
        facts: [title, (0,safe_text/* escapeMarkdown */.FV)(`${(0,headline/* startSentence */.yV)((0,headline/* renderFacts */.Id)(suite))}.`)],
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
    const facts = `${suite.verdict}. ${(0,headline/* startSentence */.yV)((0,headline/* renderFacts */.Id)(suite))}`;
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
/** What stands below the table. A waiver of a relapse would be told right above the relapses, whose count it changes. */
function renderBody(section, layout) {
    return [
        ...renderWarnings(section.suite, layout),
        ...renderWaivers(section.suite, layout),
        ...(0,markdown_changes/* renderRelapses */.yL)(section, layout),
        ...(0,markdown_changes/* renderFlaky */.oE)(section.suite, layout),
        ...(0,markdown_changes/* renderFixes */.IV)(section, layout),
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


/***/ }),

/***/ 71445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nD: () => (/* binding */ prepareComment),
  wQ: () => (/* binding */ renderComment),
  Br: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/wording/notices.js
var wording_notices = __webpack_require__(48049);
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
 * 3. lines of relapses beyond 20; 4. tables of passing suites, then their lines; 5. warnings, waivers and errors
 * beyond 3 of a suite; 6. outputs of the first ten relapses; 7. how sure it is, and where the replay was written back;
 * 8. lines of relapses; 9. suites, from the last to the first; 10. reasons. The headline is never left out.
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
        ...(layout.errors < full.errors ? ['warnings, waivers and errors beyond 3 of a suite'] : []),
        ...(layout.evidence !== full.evidence ? ['how sure this is'] : []),
        ...(layout.evidence === 'none' && report.experiments.length > 0
            ? ['where the replay was written back']
            : []),
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

// EXTERNAL MODULE: ./lib/report/markdown-changes.js + 4 modules
var markdown_changes = __webpack_require__(75217);
// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/report/error-groups.js
var error_groups = __webpack_require__(72857);
// EXTERNAL MODULE: ./lib/report/evidence-words.js
var evidence_words = __webpack_require__(52125);
// EXTERNAL MODULE: ./lib/report/markdown-suite.js + 3 modules
var markdown_suite = __webpack_require__(55152);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
;// CONCATENATED MODULE: ./lib/report/markdown-evidence.js







/** The folded last section: how the numbers came about, what is missing from them, how to repeat them. */
function renderEvidence(report, layout) {
    const replayed = report.calls.planned > 0 || report.calls.made > 0;
    // What stands in the box needs no second telling.
    const notices = report.notices.filter((notice) => notice !== wording_notices/* cancelledNotice */.iO).map(markdown_evidence_text);
    if (layout.evidence === 'none')
        return [];
    if (!replayed)
        return (0,markdown_suite/* renderList */.pI)(notices);
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
            ...(layout.evidence === 'full' ? (0,markdown_suite/* renderList */.pI)(facts) : []),
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
        `“At worst” is the one-sided ${(0,format/* formatLevel */.eI)(decided.interval)} bound, which a margin is compared with; the table has the two-sided interval, drawn as ━ around the delta ◆, beside zero │ and the margin ┊.`,
    ];
}
function describeMetric(metric, prefix) {
    const p = metric.p_value === null ? '' : `, p ${(0,safe_text/* escapeMarkdown */.FV)((0,format/* formatProbability */.tY)(metric.p_value))}`;
    return `${code(prefix + metric.name)} (${(0,format/* formatPlural */.yk)(metric.pairs, 'pair')}${p})`;
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
    const prefix = several ? `${code(suite.name)}: ` : '';
    const lines = [...(0,evidence_words/* describeCourse */.D3)(suite)];
    const skipped = suite.metrics
        .filter((metric) => metric.not_applicable > 0)
        .map(({ name, not_applicable: cases }) => `${code(name)} does not apply to ${(0,format/* formatPlural */.yk)(cases, 'case')}`);
    if (skipped.length > 0)
        lines.push(`${skipped.join(', ')}.`);
    lines.push(...describeUnmeasured(suite));
    for (const reason of suite.cost.unknown)
        lines.push(`Cost unknown: ${markdown_evidence_text(reason)}`);
    lines.push(...describeServed('baseline', suite.baseline));
    lines.push(...describeServed('candidate', suite.candidate));
    return lines.map((line) => prefix + line);
}
/** Below so many, 5% of the answers are less than one. */
const fewForP95 = 20;
/** Figures that are missing from the table, or say less than they seem to. */
function describeUnmeasured(suite) {
    if ((0,error_groups/* isBlank */.z)(suite))
        return [];
    const { metrics, counts, latency_ms: latency } = suite;
    const unscored = metrics.filter(({ pairs }) => pairs === 0).map(({ name }) => code(name));
    const { pairs } = counts;
    const isThin = pairs > 0 && pairs < fewForP95 && latency.candidate.p95 !== null;
    return [
        ...(unscored.length > 0 ? [`Scored in no case: ${unscored.join(', ')}.`] : []),
        ...(isThin
            ? [`Of ${(0,format/* formatPlural */.yk)(pairs, 'pair')}, latency p95 is little more than the slowest answer.`]
            : []),
    ];
}
function describeServed(role, variant) {
    if (variant === null)
        return [];
    const lines = [];
    const requested = variant.model.slice(variant.model.indexOf('/') + 1);
    if (variant.served_models.some((served) => served !== requested))
        lines.push(`The ${role} asked for ${code(requested)} and was served by ${variant.served_models.slice(0, 5).map(code).join(', ')}.`);
    const tiers = variant.served_tiers.filter((tier) => tier !== 'default' && tier !== 'standard');
    if (tiers.length > 0)
        lines.push(`The ${role} was served on the tier ${tiers.slice(0, 5).map(code).join(', ')}.`);
    return lines;
}
const systemNames = {
    phoenix: 'Phoenix',
    langsmith: 'LangSmith',
    braintrust: 'Braintrust',
    langfuse: 'Langfuse',
    otlp: 'OpenTelemetry',
};
/** Experiments of a system that are named one by one. */
const mostExperiments = 20;
/** `Phoenix: support baseline · support candidate`, and what could not be written. Empty: nothing was, or no room. */
function renderExperiments({ experiments, suites }, layout) {
    if (layout.evidence === 'none')
        return [];
    const several = suites.length > 1;
    const bySystem = Map.groupBy(experiments, ({ system }) => system);
    const lines = [...bySystem].map(([system, list]) => {
        const name = (0,read_own/* readOwn */.j)(systemNames, system) ?? markdown_evidence_text(system);
        const shown = list.slice(0, mostExperiments);
        const more = list.length > shown.length ? [`and ${(0,format/* formatCount */.B4)(list.length - shown.length)} more`] : [];
        const parts = shown.map(({ suite, role, url, error }) => {
            if (error !== null)
                return `not written: ${markdown_evidence_text(error)}`;
            const label = [several ? suite : null, role].filter((part) => part !== null).join(' ');
            return url === null ? markdown_evidence_text(label) : (0,safe_text/* renderLink */.BK)(url, label);
        });
        return `${name}: ${[...parts, ...more].join(' · ')}`;
    });
    return lines.length === 0 ? [] : [`🔬 ${lines.join('<br>')}`];
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
    return code((0,format/* shortenShas */.vv)(revision));
}
function markdown_evidence_text(value) {
    return (0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,format/* shortenShas */.vv)((0,safe_text/* oneLine */.TN)(value)), 400));
}
function code(value) {
    return (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(value), 100));
}

// EXTERNAL MODULE: ./lib/report/markdown-since.js
var markdown_since = __webpack_require__(5878);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
// EXTERNAL MODULE: ./lib/report/reasons.js
var report_reasons = __webpack_require__(43959);
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
    return prepareComment(report, options)(options.limit ?? 65_000);
}
/** The same for several limits, in characters: every case is rendered once. */
function prepareComment(report, options) {
    const prepared = prepare(report, options, { outputLimit: 600, fixes: 'lines' });
    return (limit) => fitLayout(prepared.full, (layout) => assemble(prepared, layout), (text) => text.length <= limit);
}
/** The same for the job summary, which has room for longer outputs and for those of fixes. */
function renderSummary(report, options = {}) {
    const limit = options.limit ?? 1_000_000;
    const prepared = prepare(report, options, { outputLimit: 4_000, fixes: 'outputs' });
    return fitLayout(prepared.full, (layout) => assemble(prepared, layout), (text) => Buffer.byteLength(text) <= limit);
}
function prepare(report, options, room) {
    const sections = (0,markdown_changes/* prepareSections */.wZ)((0,ranking/* rankSuites */.qV)(report), {
        limit: room.outputLimit,
        earlier: options.earlier,
    });
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
    const headline = `### ${markdown_suite/* verdictIcons */.qi[report.verdict]} ${(0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)(prepared.headline, 1000))}`;
    const shown = open.slice(0, layout.openSuites).map((section) => {
        return (0,markdown_suite/* renderSuiteOpen */.NN)(section, { layout, heading: chooseHeading(section, prepared), told });
    });
    const parts = [
        options.marker === undefined ? headline : `${options.marker}\n${headline}`,
        ...renderAlert(prepared, layout),
        ...(0,markdown_since/* renderSince */.J)(report, options.earlier),
        ...shown,
        ...renderPassing(prepared, layout),
        ...renderIdle(report, layout),
        ...renderLeftOut(prepared, layout),
        ...renderEvidence(report, layout),
        ...renderExperiments(report, layout),
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
    if (report.notices.includes(wording_notices/* cancelledNotice */.iO))
        reasons.unshift((0,safe_text/* escapeMarkdown */.FV)((0,format/* startUpper */.H$)(`${wording_notices/* cancelledNotice */.iO}.`)));
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
    const suites = folded.map((section) => (0,markdown_suite/* renderSuiteFolded */.PX)(section, layout));
    return layout.passingSuites === 'tables' ? suites : [suites.join('\n')];
}
const idleWords = {
    planned: 'Planned, and not replayed',
    new: 'New, so there is nothing to compare with yet',
    removed: 'Removed in this change',
    unchanged: 'Unchanged, so not replayed',
};
/** Suites that were not replayed: one line for each kind, and what was said of them. */
function renderIdle(report, layout) {
    const most = layout.passingSuites === 'count' ? 5 : 50;
    return ['planned', 'new', 'removed', 'unchanged'].flatMap((status) => {
        const suites = (0,report_reasons/* listIdle */.pr)(report, status);
        if (suites.length === 0)
            return [];
        const names = suites.slice(0, most).map((suite) => (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)(suite.name, 80)));
        if (suites.length > names.length)
            names.push((0,format/* formatPlural */.yk)(suites.length - names.length, 'more', 'more'));
        const said = suites
            .slice(0, most)
            .flatMap((suite) => [
            ...(status === 'new' ? [] : (0,markdown_suite/* renderReasons */.e1)(suite, report.reasons)),
            ...(0,markdown_suite/* renderWarnings */.c7)(suite, layout),
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
/* harmony export */   qV: () => (/* binding */ rankSuites),
/* harmony export */   uI: () => (/* binding */ verdictRank)
/* harmony export */ });
/* harmony import */ var _dataset_importance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64788);

/** The worst first. */
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
/** As of `compareImportance`; otherwise as in the report. */
function rankCases(cases) {
    return cases.toSorted(_dataset_importance_js__WEBPACK_IMPORTED_MODULE_0__/* .compareImportance */ .YE);
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
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70896);
/* harmony import */ var _suite_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43989);





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

/***/ 26623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ reportSchema),
  $D: () => (/* binding */ verdictSchema)
});

// UNUSED EXPORTS: suiteReportSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
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
/** A line of a file in the repository. */
const placeSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('path in the repository, with /'),
    line: schemas/* number */.aig().int().describe('counts from 1'),
});
const caseSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    place: placeSchema
        .nullable()
        .describe("where it starts in head's dataset; null where that is not known"),
    pinned: schemas/* boolean */.zMY(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()),
    owner: schemas/* string */.YjP().nullable(),
    severity: schemas/* enum */.k5n(['low', 'medium', 'high', 'critical']).nullable(),
    note: schemas/* string */.YjP().nullable(),
    weight: schemas/* number */.aig()
        .nullable()
        .describe('how many failures in production it stands for; null where the dataset does not say'),
    source_url: schemas/* string */.YjP().nullable(),
    source_system: schemas/* string */.YjP().nullable(),
    source_captured_at: schemas/* string */.YjP().nullable().describe('when it happened, as the dataset has it'),
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
const planSchema = schemas/* strictObject */.rej({
    cases: schemas/* number */.aig().int(),
    trials: schemas/* number */.aig().int().describe('of each case on each side'),
    calls: schemas/* number */.aig().int().describe('trials and judge calls, without retries'),
    worst_case_usd: nullableNumber.describe('of the trials; null when it is unknown'),
    judges_usd: nullableNumber.describe('about; null when it is unknown, 0 without a judge'),
    unknown: schemas/* array */.YOg(schemas/* string */.YjP()).describe('why the worst case is unknown'),
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

;// CONCATENATED MODULE: ./lib/report/variant-schema.js

/** A side of a comparison, as it was asked and answered. */
const variantSchema = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP()
        .describe('provider/model; of an application what was asked: command node app.js'),
    prompt: schemas/* string */.YjP().nullable().describe('path of the prompt file; null of an application'),
    fingerprint: schemas/* string */.YjP(),
    parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    tools: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        description: schemas/* string */.YjP().nullable(),
        parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).describe('JSON Schema'),
        strict: schemas/* boolean */.zMY().nullable(),
    }))
        .describe('what the model may call, in every request of the suite'),
    response_schema: schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        schema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable().describe('null for any JSON object'),
        strict: schemas/* boolean */.zMY().nullable(),
    })
        .nullable()
        .describe('what the answer has to keep to; null where nothing was asked of it'),
    served_models: schemas/* array */.YOg(schemas/* string */.YjP()).describe('what the responses said answered'),
    served_tiers: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/report/report.js



/** Overall and per suite; the worst suite decides: incomplete > fail > inconclusive > pass. */
const verdictSchema = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'incomplete']);
const gateSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: verdictSchema,
    reason: schemas/* string */.YjP().describe('one sentence with numbers'),
});
const followedOutcomeSchema = schemas/* enum */.k5n(['pass', 'fail', 'relapse', 'fix', 'flaky', 'unscored', 'errored', 'not_replayed', 'gone'])
    .describe('pass and fail are of both sides; not_replayed: the replay stopped before; gone: no longer in the dataset');
const waiverSchema = schemas/* strictObject */.rej({
    case: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    accepted_by: schemas/* string */.YjP(),
    accepted: schemas/* string */.YjP().describe('day'),
    expires: schemas/* string */.YjP().describe('the last day on which it holds'),
    sha: schemas/* string */.YjP().describe('the commit that was judged when it was accepted'),
    state: schemas/* enum */.k5n(['used', 'unused', 'expired', 'not_in_force'])
        .describe('used: the case relapsed, and that counts for no pin and no limit on relapses'),
    why: schemas/* string */.YjP().describe('why it is in this state'),
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
    status: schemas/* enum */.k5n(['compared', 'baseline_only', 'planned', 'unchanged', 'new', 'removed'])
        .describe('baseline_only: replayed against itself to measure its noise; planned: changed, and not replayed where there is no key; unchanged: same fingerprint, nothing replayed; new: no baseline; removed: gone in head'),
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
    changed_at: placeSchema
        .nullable()
        .describe('where head starts to ask otherwise: in the prompt, pawl.yml, or a file that it names; null where no line says it'),
    replay: replaySchema.nullable().describe('null where nothing was replayed'),
    plan: planSchema.optional().describe('what a replay would take; only of the status planned'),
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
    pinned_broken: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('pinned cases that relapsed, also those that count for nothing else'),
    pinned_failing: schemas/* array */.YOg(schemas/* string */.YjP()).describe('pinned cases that fail on both sides'),
    followed: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), outcome: followedOutcomeSchema }))
        .describe('cases that relapsed at an earlier push of the pull request, and how they went now'),
    waivers: schemas/* array */.YOg(waiverSchema)
        .describe('relapses that somebody accepted beforehand, in pawl.waivers.yml'),
    case_hashes: schemas/* array */.YOg(schemas/* strictObject */.rej({ case: schemas/* string */.YjP(), hash: schemas/* string */.YjP() }))
        .describe('of what each case that relapsed or broke its pin asks and expects: a waiver is bound to it'),
    errors: schemas/* array */.YOg(schemas/* strictObject */.rej({
        case: schemas/* string */.YjP(),
        role: schemas/* enum */.k5n(['baseline', 'candidate', 'judge']),
        message: schemas/* string */.YjP(),
        cases: schemas/* number */.aig().int(),
    })),
});
const experimentSchema = schemas/* strictObject */.rej({
    system: schemas/* string */.YjP().describe('phoenix, langsmith, braintrust, langfuse or otlp'),
    suite: schemas/* string */.YjP().nullable().describe('null where nothing of the system could be reached'),
    role: schemas/* enum */.k5n(['baseline', 'candidate']).nullable(),
    name: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable().describe('a page for people; null where the system tells none'),
    written: schemas/* number */.aig().int().describe('trials that were added'),
    kept: schemas/* number */.aig().int().describe('trials that were there already'),
    error: schemas/* string */.YjP().nullable().describe('why it was not written; that changes no verdict'),
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
    experiments: schemas/* array */.YOg(experimentSchema)
        .default([])
        .describe('where the replay can be seen beside what the team made there itself'),
});


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

/***/ 43989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ computeSuiteRows)
});

// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/report/interval-bar.js
/** Cells on each side of zero. */
const half = 8;
/**
 * The interval of a delta as a line of text: `━` from its lower to its upper end, `◆` the delta, `│` zero and `┊` the
 * margin that is still accepted, where the interval leaves them free. Undefined where there is nothing to compare
 * with. All signs are one cell wide, so it reads the same in dark and light, in mail and in a terminal.
 */
function renderIntervalBar({ delta, interval, margin, direction, }) {
    if (delta === null || interval === null || margin === null)
        return undefined;
    const accepted = direction === 'higher' ? -margin : margin;
    const reach = Math.max(...[delta, interval.low, interval.high, accepted].map(Math.abs));
    if (reach === 0)
        return undefined;
    const place = (value) => half + Math.round((value / reach) * half);
    const [low, high, middle] = [place(interval.low), place(interval.high), place(delta)];
    return Array.from({ length: 2 * half + 1 }, (_, cell) => {
        if (cell === middle)
            return '◆';
        const isInside = cell >= low && cell <= high;
        if (cell === half)
            return isInside ? '┿' : '│';
        if (cell === place(accepted))
            return isInside ? '╪' : '┊';
        return isInside ? '━' : '·';
    }).join('');
}

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
        bar: '',
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
        bar: renderIntervalBar(metric) ?? '',
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

/***/ 21528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ listUsedWaivers),
/* harmony export */   O$: () => (/* binding */ describeIdleWaiver),
/* harmony export */   XO: () => (/* binding */ findUsedWaiver),
/* harmony export */   nf: () => (/* binding */ describeUsedWaiver)
/* harmony export */ });
/** Waivers that lifted a relapse. */
function listUsedWaivers({ waivers, }) {
    return waivers.filter(({ state }) => state === 'used');
}
/** The waiver that lifted this relapse. */
function findUsedWaiver(suite, { id }) {
    return listUsedWaivers(suite).find((waiver) => waiver.case === id);
}
/** What a waiver says, without its case: `until 2026-12-31, by Ann: the reason (base has it)`. Not escaped. */
function describeUsedWaiver(waiver) {
    return `until ${waiver.expires}, by ${waiver.accepted_by}: ${waiver.reason} (${waiver.why})`;
}
const states = {
    used: 'in force',
    unused: 'unused',
    expired: 'expired',
    not_in_force: 'not in force',
};
/** Why a waiver lifts nothing, without its case: `expired: it held until 2026-11-01`. Not escaped. */
function describeIdleWaiver({ state, why }) {
    return `${states[state]}: ${why}`;
}


/***/ }),

/***/ 88965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
