export const id = 421;
export const ids = [421];
export const modules = {

/***/ 50421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runShard: () => (/* binding */ runShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _document_make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79624);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evaluate_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77383);
/* harmony import */ var _recordings_shard_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38688);
/* harmony import */ var _replay_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94415);
/* harmony import */ var _replay_shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88885);
/* harmony import */ var _report_shard_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63057);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13411);
/* harmony import */ var _open_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76342);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18988);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32832);
/* harmony import */ var _with_ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64632);













const kinds = { ..._open_change_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOptions */ .D$, seed: 'string', output: 'string' };
/** `pawl shard`: replays one part of a comparison; `pawl merge` says what all parts come to. */
async function runShard(args, terminal) {
    const { values, positionals } = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArguments */ .W)({ command: 'shard', args, kinds, positionals: 1 });
    const [part] = positionals;
    if (part === undefined || values.output === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of('pawl shard takes which of how many shards it is, and a folder', 'write: pawl shard 3/8 --output FOLDER');
    const shard = (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShard */ .uK)(part);
    if (values['baseline-only'])
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of('--baseline-only is not for shards', 'measure the noise on one machine: pawl compare --baseline-only');
    const seed = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseNumber */ .$)('seed', values.seed, { min: 0, integer: true }) ?? _evaluate_change_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultSeed */ .pr;
    const change = await (0,_open_change_js__WEBPACK_IMPORTED_MODULE_7__/* .openChange */ .zJ)(values, terminal);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.folder, values.output);
    await (0,_document_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(folder);
    const { recorded } = values;
    const trialLogFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _recordings_shard_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .shardFiles */ .wq.trials);
    const manifest = await (0,_with_ports_js__WEBPACK_IMPORTED_MODULE_10__/* .withPorts */ .x)(terminal, { recorded, trialLogFile }, (ports) => (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .replayShard */ .A)({ ...change, shard, seed, pawlVersion: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .pawlVersion */ .X }, ports));
    await (0,_recordings_shard_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .writeShardManifest */ .VE)(folder, manifest);
    terminal.stdout.write(`${(0,_report_shard_line_js__WEBPACK_IMPORTED_MODULE_12__/* .renderShardLine */ .r)(manifest)}\n`);
    return (0,_report_shard_line_js__WEBPACK_IMPORTED_MODULE_12__/* .countUnanswered */ .e)(manifest) === 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.pass : _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.incomplete;
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
        /** How this pair of variants was first replayed, and how often since. */
        first_plan: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ seed: count, trials: count.min(1) }),
        earlier_replays: count,
        /** Of each case on each side. */
        trials: count,
        /** Of this shard. */
        cases: count,
        /** Trials that were planned here and have no answer. */
        unanswered: count,
        /** What the provider said, where no trial here found the candidate's model. */
        unknown_candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
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
    /** Origins that got fewer calls at a time than were allowed, and how few. */
    slowdowns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        origin: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        from: count,
        queueing: count.optional(),
        overload: count.optional(),
    })),
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


/***/ }),

/***/ 88885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ replayShard)
/* harmony export */ });
/* harmony import */ var _candidate_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84662);
/* harmony import */ var _confirm_flips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12686);
/* harmony import */ var _providers_endpoint_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34933);
/* harmony import */ var _recordings_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99947);
/* harmony import */ var _replay_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18027);
/* harmony import */ var _replay_list_planned_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23904);
/* harmony import */ var _replay_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26271);
/* harmony import */ var _replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11276);
/* harmony import */ var _replay_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94415);
/* harmony import */ var _replay_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30977);
/* harmony import */ var _resolve_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98941);











/**
 * Replays the cases of one shard: two revisions → config → variants → plan → replay → score. Every planned trial is
 * made, since only all shards together can tell that enough is known; flips are tried again here. What was received
 * is in the trial log.
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
async function replayShard(options, ports) {
    const { shard, seed } = options;
    const resolved = await (0,_resolve_change_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveChange */ .N)(options, ports);
    const { results, counts, slowdowns, spentPico } = await (0,_replay_change_js__WEBPACK_IMPORTED_MODULE_5__/* .replayChange */ .A)({ change: options, resolved, limits: (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .divideLimits */ .oJ)(resolved.limits, shard) }, ports, (suite, opened) => replayPart(suite, { ...opened, shard, seed }));
    return {
        pawl_version: options.pawlVersion,
        shard,
        seed,
        base: options.base.sha,
        head: options.head.sha,
        suites: Object.fromEntries(results),
        calls: counts,
        slowdowns: [...slowdowns],
        spent_pico: String(spentPico),
    };
}
async function replayPart({ change, plan, rules }, ports) {
    const { baseline, candidate, shard, seed } = ports;
    const { prepared } = plan;
    const { cases } = prepared;
    const sides = { baseline: describeSide(plan.baseline), candidate: describeSide(plan.candidate) };
    const evidence = await (0,_recordings_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)({
        suite: change.name,
        baseline: { ...sides.baseline, model: plan.baseline.modelName },
        candidate: { ...sides.candidate, model: plan.candidate.modelName },
    }, ports);
    // As on one machine: another order of what was received before would be another chance.
    const firstPlan = evidence.firstPlan ?? { seed, trials: plan.design.trials };
    const { earlierReplays } = evidence;
    const design = { ...plan.design, trials: Math.max(evidence.nextTrial, plan.design.trials) };
    evidence.begin(firstPlan, design.trials);
    const order = (0,_replay_order_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveOrder */ .v)({
        cases: cases.length,
        clusters: design.clusters,
        seed: firstPlan.seed,
    });
    const own = (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .selectShard */ .Xm)(order, shard);
    ports.onPlanChange(2 * (design.trials * own.length - plan.design.trials * cases.length));
    const ledger = (0,_replay_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .createLedger */ .M)({ cases, order: own, trials: design.trials });
    const suite = { ...prepared, baseline, candidate };
    const wanted = (0,_replay_list_planned_js__WEBPACK_IMPORTED_MODULE_9__/* .listPlanned */ .F)(cases, own, design.trials);
    try {
        for await (const pair of (0,_replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .replaySuite */ .M)(suite, wanted, { ...ports, evidence }))
            ledger.add(pair);
        await (0,_confirm_flips_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmFlips */ .H)({ suite, ledger, first: own.length, rules, design, triesFlipsAgain: true }, { ...ports, evidence });
    }
    finally {
        await evidence.close();
    }
    const unknown = (0,_candidate_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnknownCandidate */ .P)(ledger.listFirst(Number.POSITIVE_INFINITY));
    return {
        ...sides,
        first_plan: firstPlan,
        earlier_replays: earlierReplays,
        trials: design.trials,
        cases: own.length,
        unanswered: countUnanswered(ledger),
        ...(unknown === undefined ? {} : { unknown_candidate: unknown }),
    };
}
const describeSide = ({ fingerprint, endpoint }) => ({
    fingerprint,
    endpoint: (0,_providers_endpoint_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAddress */ .v)(endpoint),
});
/** Every planned trial comes back, be it as an error; only a second trial that recordings lack is not missed. */
function countUnanswered(ledger) {
    let unanswered = 0;
    for (const { planned } of ledger.listFirst(Number.POSITIVE_INFINITY))
        for (const { baseline, candidate } of planned)
            unanswered += [baseline, candidate].filter(({ status }) => status === 'errored').length;
    return unanswered;
}


/***/ }),

/***/ 94415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ selectShard),
/* harmony export */   oJ: () => (/* binding */ divideLimits),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** GitHub starts at most so many jobs of a matrix. */
const maximumShards = 256;
/** @throws ConfigurationError unless it is `index/count`, such as 3/8 */
function parseShard(text) {
    const [, index = '', count = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (count !== '' && shard.index <= shard.count && shard.count <= maximumShards)
        return shard;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`the shard is "${text}"`, `write which of how many it is, from 1/1 to ${maximumShards}/${maximumShards}, such as 3/8`);
}
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


/***/ }),

/***/ 63057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ countUnanswered),
/* harmony export */   r: () => (/* binding */ renderShardLine)
/* harmony export */ });
/* harmony import */ var _pricing_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35178);
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);


/** What a shard did, in one line; what it means, all shards together say. */
function renderShardLine({ shard, suites, calls, spent_pico: spent, }) {
    const parts = Object.values(suites);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const unanswered = countUnanswered({ suites });
    return [
        `shard ${shard.index}/${shard.count}: ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(sum(parts.map(({ cases }) => cases)), 'case')} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(parts.length, 'suite')}`,
        (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(calls.made, 'call'),
        calls.costUnknown > 0 ? 'cost unknown' : (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)((0,_pricing_money_js__WEBPACK_IMPORTED_MODULE_1__/* .toUsdNumber */ .lk)(BigInt(spent))),
        ...(unanswered > 0 ? [`${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(unanswered, 'trial')} without an answer`] : []),
    ].join(', ');
}
/** Trials that were planned in a shard and have no answer. */
function countUnanswered({ suites }) {
    return Object.values(suites).reduce((total, { unanswered }) => total + unanswered, 0);
}


/***/ })

};
