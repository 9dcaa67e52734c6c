export const id = 8028;
export const ids = [8028];
export const modules = {

/***/ 58028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runShard: () => (/* binding */ runShard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/document/make-folder.js
var make_folder = __webpack_require__(79624);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluate-change.js + 35 modules
var evaluate_change = __webpack_require__(62784);
// EXTERNAL MODULE: ./lib/recordings/shard-manifest.js
var shard_manifest = __webpack_require__(38688);
;// CONCATENATED MODULE: ./lib/replay/shard.js

/** GitHub starts at most so many jobs of a matrix. */
const maximumShards = 256;
/** @throws ConfigurationError unless it is `index/count`, such as 3/8 */
function parseShard(text) {
    const [, index = '', count = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (count !== '' && shard.index <= shard.count && shard.count <= maximumShards)
        return shard;
    throw errors/* ConfigurationError */.j1.of(`the shard is "${text}"`, `write which of how many it is, from 1/1 to ${maximumShards}/${maximumShards}, such as 3/8`);
}
const renderShard = ({ index, count }) => `${index}/${count}`;
/**
 * Positions of the cases of a shard, in the order of replay. Shards take turns, so each has its part of every
 * stretch of the order; clusters stay whole. Pure.
 */
function selectShard({ positions, ends }, { index, count }) {
    const own = [];
    let start = 0;
    for (const [group, end] of ends.entries()) {
        if (group % count === index - 1)
            own.push(...positions.subarray(start, end));
        start = end;
    }
    return Uint32Array.from(own);
}
/** The part of the budget that one shard may spend: all of them together stay below the whole. Pure. */
function divideLimits(limits, { count }) {
    const { maxUsd, maxCalls } = limits;
    return {
        ...limits,
        maxUsd: maxUsd === undefined ? undefined : roundDownToMicro(maxUsd / count),
        maxCalls: maxCalls === undefined ? undefined : Math.floor(maxCalls / count),
    };
}
/** Dollars with six decimals, so that they can be written as plain money. */
const roundDownToMicro = (dollars) => Math.floor(dollars * 1e6) / 1e6;

// EXTERNAL MODULE: ./lib/confirm-flips.js
var confirm_flips = __webpack_require__(12686);
// EXTERNAL MODULE: ./lib/plan-change.js + 8 modules
var plan_change = __webpack_require__(16230);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/recordings/evidence.js
var recordings_evidence = __webpack_require__(99947);
// EXTERNAL MODULE: ./lib/recordings/replay-history.js
var replay_history = __webpack_require__(56924);
// EXTERNAL MODULE: ./lib/replay/ledger.js
var replay_ledger = __webpack_require__(72330);
// EXTERNAL MODULE: ./lib/replay/order.js
var replay_order = __webpack_require__(26271);
// EXTERNAL MODULE: ./lib/replay/replay-suite.js + 2 modules
var replay_suite = __webpack_require__(76897);
// EXTERNAL MODULE: ./lib/replay-change.js + 5 modules
var replay_change = __webpack_require__(13472);
;// CONCATENATED MODULE: ./lib/replay-shard.js










/**
 * Replays the cases of one shard: two revisions → config → variants → plan → replay → score. Every planned trial is
 * made, since only all shards together can tell that enough is known; flips are tried again here. What was received
 * is in the trial log.
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
async function replayShard(options, ports) {
    const { shard, seed } = options;
    const resolved = await (0,plan_change/* resolveChange */.N)(options, ports);
    const { results, counts, spentPico } = await (0,replay_change/* replayChange */.A)({ change: options, resolved, limits: divideLimits(resolved.limits, shard) }, ports, (suite, opened) => replayPart(suite, { ...opened, shard, seed }));
    return {
        pawl_version: options.pawlVersion,
        shard,
        seed,
        base: options.base.sha,
        head: options.head.sha,
        suites: Object.fromEntries(results),
        calls: counts,
        spent_pico: String(spentPico),
    };
}
async function replayPart({ change, plan, rules }, ports) {
    const { baseline, candidate, shard, seed } = ports;
    const { prepared, design } = plan;
    const { cases } = prepared;
    const order = (0,replay_order/* resolveOrder */.v)({ cases: cases.length, clusters: design.clusters, seed });
    const own = Array.from(selectShard(order, shard)).flatMap((position) => cases[position] ?? []);
    ports.onPlanChange(-2 * design.trials * (cases.length - own.length));
    const sides = { baseline: describeSide(plan.baseline), candidate: describeSide(plan.candidate) };
    const evidence = await (0,recordings_evidence/* openEvidence */.i)({
        suite: change.name,
        baseline: { ...sides.baseline, model: plan.baseline.modelName },
        candidate: { ...sides.candidate, model: plan.candidate.modelName },
    }, { ...ports, openHistory: replay_history/* noHistory */.G });
    const ledger = (0,replay_ledger/* createLedger */.M)(own, design.trials);
    const suite = { ...prepared, baseline, candidate };
    const wanted = own.flatMap((evalCase) => Array.from({ length: design.trials }, (_, trial) => ({ evalCase, trial, fresh: false })));
    try {
        for await (const pair of (0,replay_suite/* replaySuite */.M)(suite, wanted, { ...ports, evidence }))
            ledger.add(pair);
        await (0,confirm_flips/* confirmFlips */.H)({ suite, ledger, first: own.length, rules, design, triesFlipsAgain: true }, { ...ports, evidence });
    }
    finally {
        await evidence.close();
    }
    return {
        ...sides,
        trials: design.trials,
        cases: own.length,
        unanswered: countUnanswered(ledger, 2 * wanted.length),
    };
}
const describeSide = ({ fingerprint, endpoint }) => ({
    fingerprint,
    endpoint: (0,providers_endpoint/* renderAddress */.vY)(endpoint),
});
function countUnanswered(ledger, planned) {
    const answered = ledger
        .listFirst(Number.POSITIVE_INFINITY)
        .filter(({ fresh }) => !fresh)
        .flatMap(({ baseline, candidate }) => [baseline, candidate])
        .filter(({ status }) => status === 'completed');
    return planned - answered.length;
}

// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/report/shard-line.js


/** What a shard did, in one line; what it means, all shards together say. */
function renderShardLine({ shard, suites, calls, spent_pico: spent, }) {
    const parts = Object.values(suites);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const unanswered = shard_line_countUnanswered({ suites });
    return [
        `shard ${shard.index}/${shard.count}: ${(0,format/* formatPlural */.yk)(sum(parts.map(({ cases }) => cases)), 'case')} of ${(0,format/* formatPlural */.yk)(parts.length, 'suite')}`,
        (0,format/* formatPlural */.yk)(calls.made, 'call'),
        calls.costUnknown > 0 ? 'cost unknown' : (0,format/* formatMoney */.up)((0,money/* toUsdNumber */.lk)(BigInt(spent))),
        ...(unanswered > 0 ? [`${(0,format/* formatPlural */.yk)(unanswered, 'trial')} without an answer`] : []),
    ].join(', ');
}
/** Trials that were planned in a shard and have no answer. */
function shard_line_countUnanswered({ suites }) {
    return Object.values(suites).reduce((total, { unanswered }) => total + unanswered, 0);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
// EXTERNAL MODULE: ./lib/cli/with-ports.js + 1 modules
var with_ports = __webpack_require__(64632);
;// CONCATENATED MODULE: ./lib/cli/commands/shard.js













const kinds = { ...open_change/* changeOptions */.D$, seed: 'string', output: 'string' };
/** `pawl shard`: replays one part of a comparison; `pawl merge` says what all parts come to. */
async function runShard(args, terminal) {
    const { values, positionals } = (0,parse_arguments/* parseArguments */.W)({ command: 'shard', args, kinds, positionals: 1 });
    const [part] = positionals;
    if (part === undefined || values.output === undefined)
        throw errors/* ConfigurationError */.j1.of('pawl shard takes which of how many shards it is, and a folder', 'write: pawl shard 3/8 --output FOLDER');
    const shard = parseShard(part);
    if (values['baseline-only'])
        throw errors/* ConfigurationError */.j1.of('--baseline-only is not for shards', 'measure the noise on one machine: pawl compare --baseline-only');
    const seed = (0,parse_arguments/* parseNumber */.$)('seed', values.seed, { min: 0, integer: true }) ?? evaluate_change/* defaultSeed */.p;
    const change = await (0,open_change/* openChange */.zJ)(values, terminal);
    const folder = (0,external_node_path_.resolve)(terminal.folder, values.output);
    await (0,make_folder/* makeFolder */.f)(folder);
    const { recorded } = values;
    const trialLogFile = (0,external_node_path_.join)(folder, shard_manifest/* shardFiles */.wq.trials);
    const manifest = await (0,with_ports/* withPorts */.x)(terminal, { recorded, trialLogFile }, (ports) => replayShard({ ...change, shard, seed, pawlVersion: version/* pawlVersion */.X }, ports));
    await (0,shard_manifest/* writeShardManifest */.VE)(folder, manifest);
    terminal.stdout.write(`${renderShardLine(manifest)}\n`);
    return shard_line_countUnanswered(manifest) === 0 ? cli_terminal/* exitCodes */.h.pass : cli_terminal/* exitCodes */.h.incomplete;
}


/***/ }),

/***/ 64632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ withPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/default-ports.js + 6 modules
var default_ports = __webpack_require__(32459);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/wording/progress-lines.js
var progress_lines = __webpack_require__(89543);
;// CONCATENATED MODULE: ./lib/cli/progress.js

/** A bar on a terminal; elsewhere a line at the start and at every tenth. */
async function createProgressDisplay(screen) {
    return screen.isTTY ? createBar() : createLines(screen);
}
async function createBar() {
    const { default: progressBars } = await __webpack_require__.e(/* import() */ 8502).then(__webpack_require__.t.bind(__webpack_require__, 98502, 19));
    const bar = new progressBars.SingleBar({
        format: 'replaying {bar} {percentage}% | {value} of {total} trials | {duration_formatted}',
        hideCursor: true,
        clearOnComplete: true,
        stream: process.stderr,
    });
    let started = false;
    return {
        show({ trialsDone, trialsPlanned }) {
            if (!started)
                bar.start(trialsPlanned, trialsDone);
            started = true;
            bar.update(trialsDone);
        },
        stop: () => bar.stop(),
    };
}
function createLines(screen) {
    const show = (0,progress_lines/* createProgressLines */.n)({
        write: (line) => screen.write(`${line}\n`),
        now: () => performance.now(),
    });
    return { show, stop: () => undefined };
}

;// CONCATENATED MODULE: ./lib/cli/with-ports.js




/** Hands over the real outside with progress on the terminal; Ctrl-C cancels what is done with it. */
async function withPorts(terminal, options, use) {
    const { recorded, trialLogFile } = options;
    const interrupt = new AbortController();
    terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
    const progress = await createProgressDisplay(terminal.stderr);
    const ports = (0,default_ports/* createPorts */.RV)({
        environment: terminal.environment,
        recordedPath: recorded === undefined ? undefined : (0,external_node_path_.resolve)(terminal.folder, recorded),
        today: new Date(),
        trialLogFile,
        keptFolder: await (0,open_change/* locateKeptFolder */.Ft)(terminal),
        signal: interrupt.signal,
        onProgress: (state) => progress.show(state),
    });
    try {
        return await use(ports);
    }
    finally {
        progress.stop();
    }
}


/***/ }),

/***/ 38688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ readShardManifest),
/* harmony export */   VE: () => (/* binding */ writeShardManifest),
/* harmony export */   wq: () => (/* binding */ shardFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);




const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
const side = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), endpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    pawl_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    shard: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ index: count.min(1), count: count.min(1) }),
    seed: count,
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        baseline: side,
        candidate: side,
        /** Of each case on each side. */
        trials: count,
        /** Of this shard. */
        cases: count,
        /** Trials that were planned here and have no answer. */
        unanswered: count,
    })),
    calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        made: count,
        retried: count,
        fromRecordings: count,
        fromEarlierReplays: count,
        possiblyBilled: count,
        possiblyBilledTwice: count,
        costUnknown: count,
    }),
    /** Whole pico-dollars as text. */
    spent_pico: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d+$/),
});
/** Names of the two files of a shard in its folder. */
const shardFiles = { manifest: 'shard.json', trials: 'trials.jsonl' };
/** Written last: a shard without it was not finished. @throws EvidenceError */
async function writeShardManifest(folder, manifest) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shardFiles.manifest);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(manifest, null, 2)}\n`);
    }
    catch (cause) {
        const problem = {
            what: `the shard could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`,
            where: { file },
            remedy: 'give it a folder that it may write to',
        };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe([problem], { cause });
    }
}
/**
 * @returns undefined when the folder has none
 * @throws ConfigurationError for one that cannot be read
 */
async function readShardManifest(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shardFiles.manifest);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw describeUnreadable(file, cause);
    }
    try {
        return manifestSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw describeUnreadable(file, cause);
    }
}
const describeUnreadable = (file, cause) => _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`this is no manifest of a shard: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause).split('\n')[0]}`, 'hand over the folders of shards as they were written, by the same version of Pawl', { file }, cause);


/***/ })

};
