export const id = 1610;
export const ids = [1610];
export const modules = {

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

/***/ 70812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readOwn)
/* harmony export */ });
/** A member of a record that the record itself has: `toString` and its like are no entries of anybody's. */
function readOwn(record, name) {
    return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}


/***/ }),

/***/ 98732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/comment-target.js + 2 modules
var comment_target = __webpack_require__(66973);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./lib/github/complete-check.js


const stateSchema = schemas/* object */.Ikc({ id: schemas/* number */.aig().int(), failed: schemas/* boolean */.zMY(), title: schemas/* string */.YjP() });
/**
 * Ends a check run that the step left open: it was killed, or GitHub did not answer. A commit would wait for it for
 * days. Never throws.
 * @param options.state what the step remembered; empty where nothing is open
 */
async function completeCheck(options) {
    if (options.state === '')
        return;
    try {
        const { id, failed, title } = stateSchema.parse(JSON.parse(options.state));
        const checks = await options.openChecks();
        if (checks === undefined)
            throw new Error('there is no token');
        await checks.update(id, {
            status: 'completed',
            conclusion: failed ? 'failure' : 'success',
            output: { title, summary: 'The log of the job has more.' },
        });
        options.log(`check run ended: ${title}`);
    }
    catch (error) {
        options.log(`the check run could not be ended: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./lib/github/inputs.js
var github_inputs = __webpack_require__(96174);
// EXTERNAL MODULE: ./lib/github/job-comment.js + 2 modules
var job_comment = __webpack_require__(69056);
// EXTERNAL MODULE: ./lib/github/publish.js + 7 modules
var publish = __webpack_require__(73867);
;// CONCATENATED MODULE: ./lib/github/end-progress.js




/**
 * Says in the post step that the job ended without a verdict, where its progress still stands in the comment: the
 * step was killed before it could.
 * @throws Error whatever of inputs or GitHub's answer; no verdict rests on it
 */
async function endProgress(job) {
    const [, number, headSha] = /^(\d+) ([0-9a-f]{40,64})$/.exec(job.getState(job_comment/* progressState */.X)) ?? [];
    if (number === undefined || headSha === undefined)
        return;
    const { environment } = job;
    const inputs = (0,github_inputs/* parseInputs */.T)(job.getInput);
    const client = await (0,comment_target/* openClient */.My)({ inputs, environment }, comment_target/* hastyPatience */.ZV);
    if (client === undefined)
        return;
    const pull = { number: Number(number), headSha };
    const target = (0,comment_target/* composeCommentTarget */.BQ)({ inputs, environment }, pull, client);
    const body = (0,publish/* renderEnding */.il)({ sha: headSha, runUrl: target.runUrl });
    const tells = (0,publish/* tellIncomplete */.g0)('The job ended without a verdict');
    const render = () => body;
    const outcome = await (0,publish/* publishComment */.p8)(target, ({ state }) => ({ render, state, tells }), 'ending');
    if (outcome.kind === 'updated')
        job.log('the comment says that the job ended without a verdict');
}

// EXTERNAL MODULE: ./lib/github/kept-recordings.js + 1 modules
var kept_recordings = __webpack_require__(20669);
// EXTERNAL MODULE: ./lib/github/log.js
var github_log = __webpack_require__(30853);
;// CONCATENATED MODULE: ./lib/post.js








/** A job that is over should not be held up for long. */
const patienceMs = 15_000;
/** The Action's post step: keeps what was received for the next run, and ends what is open. It never fails a job. */
async function run({ write, environment, }) {
    const log = (0,github_log/* createLog */.h)(write);
    await completeCheck({
        state: (0,core.getState)('check'),
        log,
        openChecks: async () => {
            const inputs = (0,github_inputs/* parseInputs */.T)(core.getInput);
            const client = await (0,comment_target/* openClient */.My)({ inputs, environment }, { maxWaitMs: patienceMs });
            return client?.checks;
        },
    });
    await endProgress({ environment, log, getState: core.getState, getInput: core.getInput }).catch((error) => log(`the comment was left as it is: ${(0,errors/* messageOf */.bD)(error)}`));
    await (0,kept_recordings/* keepRecordings */.G)({ log, getState: core.getState, loadCache: () => __webpack_require__.e(/* import() */ 1691).then(__webpack_require__.bind(__webpack_require__, 61691)) });
    return 0;
}


/***/ }),

/***/ 35178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ parsePerMillion),
/* harmony export */   _e: () => (/* binding */ parseUsd),
/* harmony export */   lk: () => (/* binding */ toUsdNumber),
/* harmony export */   uE: () => (/* binding */ scalePico)
/* harmony export */ });
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
function parseUsd(text) {
    const scaled = parseScaled(text, PICO_DECIMALS);
    if (scaled === undefined)
        return undefined;
    const { whole, rest, unit } = scaled;
    return 2n * abs(rest) >= unit ? whole + (rest < 0n ? -1n : 1n) : whole;
}
/**
 * Pico-dollars per token of a price per million tokens in dollars, exactly. Undefined when the
 * text is no decimal number, or has more than the six decimals that a pico-dollar can hold.
 */
function parsePerMillion(text) {
    const scaled = parseScaled(text, PER_MILLION_DECIMALS);
    return scaled?.rest === 0n ? scaled.whole : undefined;
}
/** number × 10^decimals = whole + rest / unit; whole and rest have the number's sign. */
function parseScaled(text, decimals) {
    const match = DECIMAL.exec(text.trim());
    if (match === null)
        return undefined;
    const [, sign = '', integer = '', fraction = '', exponent = '0'] = match;
    const digits = BigInt(`${sign}${integer}${fraction}`);
    const shift = decimals - fraction.length + Number(exponent);
    if (shift >= 0)
        return { whole: digits * 10n ** BigInt(shift), rest: 0n, unit: 1n };
    const unit = 10n ** BigInt(-shift);
    return { whole: digits / unit, rest: digits % unit, unit };
}
/** The nearest number of dollars; sums are made in pico-dollars, this is for showing and for JSON. */
function toUsdNumber(pico) {
    const digits = abs(pico)
        .toString()
        .padStart(PICO_DECIMALS + 1, '0');
    const dollars = `${digits.slice(0, -PICO_DECIMALS)}.${digits.slice(-PICO_DECIMALS)}`;
    return Number(pico < 0n ? `-${dollars}` : dollars);
}
/** pico × times ÷ by, to the nearest pico-dollar, halves away from zero. `by` is above 0. */
function scalePico(pico, factor) {
    const product = 2n * abs(pico * factor.times) + factor.by;
    const scaled = product / (2n * factor.by);
    return pico * factor.times < 0n ? -scaled : scaled;
}
function abs(value) {
    return value < 0n ? -value : value;
}


/***/ }),

/***/ 57757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   H$: () => (/* binding */ startUpper),
/* harmony export */   PO: () => (/* binding */ formatRelativeBounds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   k9: () => (/* binding */ describeWeight),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n6: () => (/* binding */ formatBounds),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   rR: () => (/* binding */ formatWorst),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   v2: () => (/* binding */ formatMonthly),
/* harmony export */   vr: () => (/* binding */ formatFailures),
/* harmony export */   vv: () => (/* binding */ shortenShas),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   y: () => (/* binding */ formatScore),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15943);

const nothing = '–';
/** `1,234`. */
function formatCount(count) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(count, 0);
}
/** `1 relapse`, `3 relapses`; irregular plurals are spelled out. */
function formatPlural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** What a case with a weight stands for, which may be a fraction: `3 failures`, `2.5 failures`. */
function formatFailures(weight) {
    return Number.isInteger(weight)
        ? formatPlural(weight, 'failure')
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(weight, 1)} failures`;
}
/** What one case stands for, in words; undefined where it is no more than itself. */
function describeWeight(weight) {
    return weight === null || weight <= 1
        ? undefined
        : `stands for ${formatFailures(weight)} in production`;
}
/** A share in 0..1 as `91.0%`. All and none are exact: 9,999 of 10,000 is not `100%`. */
function formatPercent(share) {
    if (share === 0 || share === 1)
        return `${share * 100}%`;
    const text = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(share * 100, 1);
    if (text === '100.0')
        return share < 1 ? '>99.9%' : '100%';
    return text === '0.0' ? '<0.1%' : `${text}%`;
}
/** `91.0%` or `0.71`; a dash when nothing could be scored. */
function formatValue(value, unit) {
    if (value === null)
        return nothing;
    return unit === 'percent' ? formatPercent(value) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2);
}
function signedValue(value, unit, moreDigits = 0) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)(unit === 'percent' ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value * 100, 1 + moreDigits) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2 + moreDigits));
}
/** `−6.5 pp` or `−0.06`. */
function formatDelta(delta, unit) {
    if (delta === null)
        return nothing;
    return signedValue(delta, unit) + (unit === 'percent' ? ' pp' : '');
}
/** What may be lost, as it is written in the configuration: `5 pp`, `2.5 pp`, `0.05`. */
function formatMargin(margin, unit) {
    return unit === 'percent' ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin * 100, 1).replace(/\.0$/, '')} pp` : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin, 2);
}
/** `−9.8 to −3.1`, in the unit of the delta. */
function formatBounds(interval, unit) {
    return formatEnds(interval, (value, more) => signedValue(value, unit, more));
}
/** Ends that round alike get one more digit; where that does not tell them apart, there is one value. */
function formatEnds(interval, show) {
    if (interval === null)
        return nothing;
    const { low, high } = interval;
    for (const more of [0, 1]) {
        const [from, to] = [show(low, more), show(high, more)];
        if (from !== to)
            return `${from} to ${to}`;
    }
    return show(low, 0);
}
/**
 * `at worst −4.7 pp (margin 5)`: the one-sided bound that a margin is compared with. It has the digits that
 * tell it from the margin: −4.96 is not shown as −5.0.
 */
function formatWorst(worst, margin, unit) {
    const suffix = unit === 'percent' ? ' pp' : '';
    if (margin === null)
        return `at worst ${signedValue(worst, unit)}${suffix}`;
    const isMargin = (more) => signedValue(Math.abs(worst), unit, more) === signedValue(margin, unit, more);
    const more = [0, 1, 2].find((digits) => !isMargin(digits)) ?? 0;
    const accepted = formatMargin(margin, unit).replace(/ pp$/, '');
    return `at worst ${signedValue(worst, unit, more)}${suffix} (margin ${accepted})`;
}
/** `95%`. */
function formatLevel(interval) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval.level * 100, interval.level * 100 === Math.round(interval.level * 100) ? 0 : 1)}%`;
}
/** `0.71 → 0.65 (−0.06, 95% −0.09 to −0.02)`; parts that are not known are left out. */
function formatChange(metric) {
    const { baseline, candidate, delta, interval, unit } = metric;
    const sides = `${formatValue(baseline, unit)} → ${formatValue(candidate, unit)}`;
    if (delta === null)
        return sides;
    const bounds = interval === null ? '' : `, ${formatLevel(interval)} ${formatBounds(interval, unit)}`;
    return `${sides} (${formatDelta(delta, unit)}${bounds})`;
}
/** candidate ÷ baseline − 1 as `−61%`; below 10% with a decimal, as `+1.3%`. */
function formatRelative(relative) {
    return relative === null ? nothing : signedPercent(relative, 0);
}
function signedPercent(relative, moreDigits) {
    if (relative === 0)
        return '0%';
    const digits = (Math.abs(relative) < 0.0995 ? 1 : 0) + moreDigits;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(relative * 100, digits))}%`;
}
/** `−63% to −59%`. */
function formatRelativeBounds(interval) {
    return formatEnds(interval, signedPercent);
}
/** Dollars as `$1,240`, `$12.40`, `$0.00410`: small amounts keep three digits. Null is `unknown`. */
function formatMoney(usd) {
    if (usd === null)
        return 'unknown';
    const size = Math.abs(usd);
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '';
    if (size === 0)
        return '$0';
    if (size >= 999.995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 0)}`;
    if (size >= 0.0995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 2)}`;
    return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(size, 3))}`;
}
/** A projection, so only three digits: `≈ −$1,240 a month`. */
function formatMonthly(usd) {
    const size = Math.abs(usd);
    if (size === 0)
        return '≈ $0 a month';
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '+';
    if (size < 100)
        return `≈ ${sign}${formatMoney(size)} a month`;
    const step = 10 ** (Math.floor(Math.log10(size)) - 2);
    return `≈ ${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(Math.round(size / step) * step, 0)} a month`;
}
/** `340 ms`, `2.10 s`, `3 min 5 s`, `1 h 2 min`. */
function formatDuration(ms) {
    if (ms === null)
        return nothing;
    if (ms < 999.5)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms, 0)} ms`;
    if (ms < 9_995)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 2)} s`;
    if (ms < 59_950)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (seconds < 3600)
        return `${minutes} min ${seconds % 60} s`;
    return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** A score of one case: `1`, `0`, `0.33`; a dash when unscored. */
function formatScore(score) {
    if (score === null)
        return nothing;
    return Number.isInteger(score) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 0) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 2);
}
/** `0.012`, or `< 0.001`. */
function formatProbability(p) {
    return p < 0.001 ? '< 0.001' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(p, 3);
}
/** Commits in sentences, shortened to 12 digits: `91c0de2a4b7f`; whole ones are in the JSON report. */
function shortenShas(text) {
    return text.replace(/\b([0-9a-f]{12})(?:[0-9a-f]{28}|[0-9a-f]{52})\b/g, '$1');
}
/** A sentence from its clause. */
function startUpper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ withSign),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed)
/* harmony export */ });
/** U+2212; a hyphen is too short to be seen in a delta. */
const minus = '−';
/**
 * Fixed decimals, rounded half away from zero as on paper: 0.2985 × 100 is 29.849999999999998 in
 * binary and must still read 29.9. The tolerance is far below anything that is shown.
 */
function fixed(value, decimals) {
    const scale = 10 ** decimals;
    const scaled = Math.abs(value) * scale;
    const rounded = Math.round(scaled + 1e-9 * Math.max(1, scaled)) / scale;
    return (value < 0 && rounded !== 0 ? minus : '') + group(rounded.toFixed(decimals));
}
/** Commas between thousands, without asking the locale. */
function group(digits) {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** A plus before what is neither negative nor zero. */
function withSign(text) {
    return text.startsWith(minus) || /^[0.]*$/.test(text) ? text : `+${text}`;
}
/** Decimals that leave `digits` significant ones; never more than the pico-dollar that prices have. */
function decimalsFor(size, digits) {
    return Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(size) + 1e-12)));
}


/***/ })

};
