export const id = 5317;
export const ids = [5317];
export const modules = {

/***/ 85610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ renderCanonicalJson),
/* harmony export */   _: () => (/* binding */ computeHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * JSON with sorted keys and without undefined members, so that equal values give equal text.
 * @throws TypeError for cycles and bigints, as JSON.stringify does
 */
function renderCanonicalJson(value) {
    return JSON.stringify(value, (_, member) => {
        if (typeof member !== 'object' || member === null || Array.isArray(member))
            return member;
        return Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    });
}
/** SHA-256 of the canonical JSON, in hex. */
function computeHash(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(renderCanonicalJson(value)).digest('hex');
}


/***/ }),

/***/ 84072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Where files go that outlive the step and not the job. */
function temporaryFolder(environment) {
    return environment['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
}


/***/ }),

/***/ 20669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ keepRecordings),
  M: () => (/* binding */ prepareRecordings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
// EXTERNAL MODULE: ./lib/providers/registry.js + 3 modules
var registry = __webpack_require__(3282);
// EXTERNAL MODULE: ./lib/github/job.js
var github_job = __webpack_require__(84072);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/github/recording-cache.js



/**
 * The newest recordings of this pull request or branch, else of any that this job may read: GitHub hands out those
 * of the same branch and of the default branch, never of another pull request. Pure.
 * @param part what tells jobs of one run apart
 */
function composeCacheKeys(environment, part) {
    const name = (text) => (text ?? '').replace(/[^\w.-]+/g, '-');
    const all = `pawl-recordings-1-${name(part)}-`;
    const own = `${all}${name(environment['GITHUB_REF'])}-`;
    const run = `${name(environment['GITHUB_RUN_ID'])}-${name(environment['GITHUB_RUN_ATTEMPT'])}`;
    return { save: `${own}${run}-${name(environment['GITHUB_JOB'])}`, restore: [own, all] };
}
/** Slower than this, asking again is better than waiting. */
const restoreLimitMs = 30_000;
/**
 * Restores recordings into an empty folder. Never throws: without them everything is asked again.
 * @returns bytes of what is there, and whether it was saved on the same branch or pull request; undefined when the
 *   cache did not answer in time or at all: it may still write into the folder
 */
async function restoreRecordings(service, options) {
    const { folder, keys, environment, log } = options;
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
        const found = await withoutOverwriting(environment, () => within(restoreLimitMs, service.restoreCache([folder], keys.save, [...keys.restore])));
        const refused = await removeForeign(folder);
        if (refused > 0)
            log(`${(0,format/* formatPlural */.yk)(refused, 'entry', 'entries')} of the cache are no recordings: removed`);
        log(found === undefined ? 'no recordings in the cache' : `recordings restored from ${found}`);
        const isOwn = found?.startsWith(keys.restore[0] ?? keys.save) === true;
        return { bytes: await measureRecordings(folder), isOwn };
    }
    catch (error) {
        log(`the cache could not be read, so everything is asked again: ${String(error)}`);
        return undefined;
    }
}
/** Saves what is new. Never throws: the next run asks again what it does not find. */
async function saveRecordings(service, options) {
    const { folder, key, restored, log } = options;
    try {
        if ((await measureRecordings(folder)) <= restored) {
            log('nothing new was received, so the cache is left as it is');
            return;
        }
        await removeOld(folder, Date.now() - keptForMs);
        const id = await service.saveCache([folder], key);
        log(id === -1 ? 'the recordings were not saved' : `recordings saved as ${key}`);
    }
    catch (error) {
        log(`the recordings were not saved: ${String(error)}`);
    }
}
/** Recordings are used for two weeks; a file that was not added to since is of no use. */
const keptForMs = 14 * 24 * 60 * 60 * 1000;
/** What the stores of recordings write; noise floors are not sealed, so none come from a cache. */
const recordingName = /^[a-z0-9-]{1,80}\.(recordings|replays|batches)\.jsonl$/;
async function listFiles(folder) {
    const names = await (0,promises_.readdir)(folder);
    return Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, name);
        return { name, path, facts: await (0,promises_.lstat)(path) };
    }));
}
/** Links, folders and whatever else an archive may hold. @returns how many */
async function removeForeign(folder) {
    const foreign = (await listFiles(folder)).filter(({ name, facts }) => !facts.isFile() || facts.nlink > 1 || !recordingName.test(name));
    for (const { path } of foreign)
        await (0,promises_.rm)(path, { recursive: true, force: true });
    return foreign.filter(({ name }) => name !== '.gitignore').length;
}
async function removeOld(folder, before) {
    for (const { path, facts } of await listFiles(folder))
        if (facts.mtimeMs < before)
            await (0,promises_.rm)(path, { recursive: true, force: true });
}
async function measureRecordings(folder) {
    const files = (await listFiles(folder)).filter(({ name }) => recordingName.test(name));
    return files.reduce((total, { facts }) => total + facts.size, 0);
}
/** An archive may name any path of the machine; GNU tar then leaves alone what is there already. */
async function withoutOverwriting(environment, extract) {
    const before = environment['TAR_OPTIONS'];
    environment['TAR_OPTIONS'] = '--skip-old-files';
    try {
        return await extract();
    }
    finally {
        if (before === undefined)
            delete environment['TAR_OPTIONS'];
        else
            environment['TAR_OPTIONS'] = before;
    }
}
async function within(milliseconds, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`it took more than ${milliseconds / 1000} s`)), milliseconds);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/github/kept-recordings.js





/** Names of the state that the step hands to its post step. */
const states = { folder: 'recordings-folder', key: 'recordings-key', bytes: 'recordings-bytes' };
/**
 * Restores the recordings of earlier runs where there is a secret that seals them. What a cache holds, whoever may
 * write to the repository could have put there.
 */
async function prepareRecordings(job) {
    const { environment, inputs } = job;
    // Steps of one job have folders of their own, each with the same path in every run.
    const folder = (0,external_node_path_.join)((0,github_job/* temporaryFolder */.y)(environment), 'pawl', `kept-${describePart(inputs)}`);
    const secret = inputs.recordingsSecret ?? deriveSecret(environment);
    // What is merged was received already.
    const isWanted = inputs.cache && inputs.merge === undefined && isHosted(environment);
    const service = isWanted ? await job.loadCache() : undefined;
    if (service?.isFeatureAvailable() !== true)
        return { folder, secret, isKept: false, isRestored: false };
    if (secret === undefined) {
        job.log('recordings are not kept between runs: there is neither recordings-secret nor a key');
        return { folder, secret, isKept: false, isRestored: false };
    }
    const keys = composeCacheKeys(environment, describePart(inputs));
    const restored = await restoreRecordings(service, { folder, keys, environment, log: job.log });
    if (restored === undefined)
        return { folder: `${folder}-anew`, secret, isKept: false, isRestored: false };
    job.saveState(states.folder, folder);
    job.saveState(states.key, keys.save);
    job.saveState(states.bytes, String(restored.bytes));
    return { folder, secret, isKept: true, isRestored: restored.isOwn };
}
/** Saves in the post step what was received, also after a step that failed or was cancelled. */
async function keepRecordings(job) {
    const folder = job.getState(states.folder);
    if (folder === '')
        return;
    const key = job.getState(states.key);
    const restored = Number(job.getState(states.bytes));
    await saveRecordings(await job.loadCache(), { folder, key, restored, log: job.log });
}
/** What tells the jobs of a matrix, which have one name, and the steps of a job apart. */
function describePart(inputs) {
    const { config, suites, shard, workingDirectory, baselineModel, candidateModel } = inputs;
    const part = { config, suites, shard, workingDirectory, baselineModel, candidateModel };
    return (0,canonical_json/* computeHash */._)({ ...part, commentKey: inputs.commentKey }).slice(0, 8);
}
/** The library takes a while to load, and has nothing to talk to elsewhere. */
function isHosted(environment) {
    return ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'].some((name) => environment[name]);
}
/**
 * The keys of the providers, where the workflow names no secret of its own: who has them can ask the models anyway.
 * Only codes made with them are kept, from which no key can be told.
 */
function deriveSecret(environment) {
    const keys = (0,registry/* listKeyVariables */.L9)().flatMap((name) => {
        const key = environment[name]?.trim();
        return key === undefined || key === '' ? [] : [`${name}=${key}`];
    });
    return keys.length === 0 ? undefined : keys.join('\n');
}


/***/ }),

/***/ 15317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _github_kept_recordings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20669);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30853);



/** The Action's post step: keeps what was received for the next run. It never fails a job. */
async function run({ write }) {
    await (0,_github_kept_recordings_js__WEBPACK_IMPORTED_MODULE_1__/* .keepRecordings */ .G)({
        log: (0,_github_log_js__WEBPACK_IMPORTED_MODULE_2__/* .createLog */ .h)(write),
        getState: _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState,
        loadCache: () => __webpack_require__.e(/* import() */ 1691).then(__webpack_require__.bind(__webpack_require__, 61691)),
    });
    return 0;
}


/***/ }),

/***/ 57757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   PO: () => (/* binding */ formatRelativeBounds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n6: () => (/* binding */ formatBounds),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   rR: () => (/* binding */ formatWorst),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   v2: () => (/* binding */ formatMonthly),
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
