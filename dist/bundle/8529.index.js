export const id = 8529;
export const ids = [8529];
export const modules = {

/***/ 28529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMerge: () => (/* binding */ runMerge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _merge_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48237);
/* harmony import */ var _providers_recording_row_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79928);
/* harmony import */ var _report_render_reproduce_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(81666);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13411);
/* harmony import */ var _wording_notices_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48049);
/* harmony import */ var _open_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76342);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18988);
/* harmony import */ var _present_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11293);
/* harmony import */ var _replay_logs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83683);
/* harmony import */ var _with_ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64632);














const kinds = { ..._open_change_js__WEBPACK_IMPORTED_MODULE_6__/* .changeOptions */ .D$, ..._present_report_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOptions */ .AD };
/** `pawl merge`: the verdict of all shards together. Nothing is asked, and no key is needed. */
async function runMerge(args, terminal) {
    const { values, positionals } = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArguments */ .W)({ command: 'merge', args, kinds, positionals: 1 });
    const [given] = positionals;
    if (given === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1.of('pawl merge takes the folder that holds the folders of the shards', 'write: pawl merge FOLDER');
    const failOnInconclusive = (0,_present_report_js__WEBPACK_IMPORTED_MODULE_8__/* .parseOnInconclusive */ .LZ)(values['on-inconclusive']);
    const change = await (0,_open_change_js__WEBPACK_IMPORTED_MODULE_6__/* .openChange */ .zJ)(values, terminal);
    const { recorded } = values;
    const trialLogFile = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pawl-')), 'trials.jsonl');
    const standings = new Map();
    const logs = await (0,_replay_logs_js__WEBPACK_IMPORTED_MODULE_9__/* .placeLogs */ .VX)(values, trialLogFile);
    const files = { recorded, trialLogFile, caseLogFile: logs?.caseLogFile };
    const report = await (0,_with_ports_js__WEBPACK_IMPORTED_MODULE_10__/* .withPorts */ .x)(terminal, files, (ports) => (0,_merge_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeShards */ .O)({
        ...change,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(terminal.folder, given),
        readCompletion: _providers_recording_row_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecording */ .f,
        fresh: false,
        failOnInconclusive,
        onStandings: values.junit === undefined
            ? undefined
            : (suite, cases) => void standings.set(suite, cases),
        notices: (0,_wording_notices_js__WEBPACK_IMPORTED_MODULE_11__/* .describeRecorded */ .S4)(recorded),
        pawlVersion: _version_js__WEBPACK_IMPORTED_MODULE_12__/* .pawlVersion */ .X,
        reproduce: (seed) => (0,_report_render_reproduce_js__WEBPACK_IMPORTED_MODULE_13__/* .renderReproduce */ .A)({ ...change, seed, recorded, failOnInconclusive }),
    }, ports));
    return (0,_present_report_js__WEBPACK_IMPORTED_MODULE_8__/* .presentReport */ .sK)(report, values, terminal, { standings, logs });
}


/***/ }),

/***/ 48237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mergeShards)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/candidate-model.js
var candidate_model = __webpack_require__(84662);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluate-change.js + 53 modules
var evaluate_change = __webpack_require__(3898);
// EXTERNAL MODULE: ./lib/providers/collected.js
var collected = __webpack_require__(5613);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/recordings/shard-manifest.js
var shard_manifest = __webpack_require__(38688);
// EXTERNAL MODULE: ./lib/recordings/kept-lines.js
var kept_lines = __webpack_require__(70660);
// EXTERNAL MODULE: ./lib/recordings/place-table.js
var place_table = __webpack_require__(25934);
// EXTERNAL MODULE: ./lib/recordings/recorded-trial.js
var recorded_trial = __webpack_require__(15955);
// EXTERNAL MODULE: ./lib/recordings/seal.js
var seal = __webpack_require__(25151);
;// CONCATENATED MODULE: ./lib/recordings/shard-recordings.js






/**
 * Reads the logs of shards, and keeps where each trial is. Nothing is written.
 * @throws EvidenceError when a log cannot be read
 */
async function openShardRecordings(folders, options) {
    const places = (0,place_table/* createPlaceTable */.M)();
    const logs = [];
    let rejected = 0;
    const read = (value) => (0,recorded_trial/* parseRecorded */.UJ)(value, options.readCompletion);
    for (const folder of folders) {
        const file = (0,external_node_path_.join)(folder, shard_manifest/* shardFiles */.wq.trials);
        const lines = await (0,kept_lines/* openKeptLines */.A)(file, { seal: seal/* noSeal */.D, binding: '', what: 'the shard' });
        const log = logs.push(lines) - 1;
        await lines.visit((value, location) => {
            const recorded = read(value);
            if (recorded === undefined) {
                rejected += 1;
                return;
            }
            places.add(composeName(recorded), { file: log, ...location });
        });
    }
    return {
        rejected,
        openRecordings: async (key) => ({
            rejected: 0,
            async find(trial) {
                const name = composeName({ key, trial });
                const place = places.find(name);
                const recorded = place && read(await logs[place.file]?.readAt(place));
                return recorded && composeName(recorded) === name ? recorded.completion : undefined;
            },
            append: () => undefined,
            room: async () => undefined,
            flush: async () => undefined,
            close: async () => undefined,
        }),
        async close() {
            for (const lines of logs)
                await lines.close();
        },
    };
}
function composeName({ key: { suite, role, model, endpoint }, trial, }) {
    return JSON.stringify([suite, role, model, endpoint, (0,recorded_trial/* composeTrialName */.U0)(trial)]);
}

// EXTERNAL MODULE: ./lib/resolve-change.js + 4 modules
var resolve_change = __webpack_require__(98941);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/merge-shards.js











/**
 * Says of all shards together what one machine would have said: the same order, looks and rules, over what the
 * shards received. Nothing is asked; a trial that no shard brought is missing, and its suite incomplete.
 * @throws ConfigurationError when there is no shard, or one of another change
 */
async function mergeShards(options, ports) {
    const folders = await listShardFolders(options.folder);
    const found = await Promise.all(folders.map(shard_manifest/* readShardManifest */.I8));
    const manifests = found.filter((manifest) => manifest !== undefined);
    const [first] = manifests;
    if (first === undefined)
        throw describeNone(options.folder);
    const resolved = await (0,resolve_change/* resolveChange */.N)(options, ports);
    checkAgreement(manifests, { ...options, resolved });
    checkCandidates(manifests, resolved);
    const recordings = await openShardRecordings(folders, options);
    const missing = listMissing(manifests);
    try {
        return await (0,evaluate_change/* evaluateChange */.qN)({
            ...options,
            seed: first.seed,
            reproduce: options.reproduce(first.seed),
            elsewhere: sumSpending(manifests, missing.length > 0),
            notices: [
                ...options.notices,
                `merged from ${manifests.length} of ${first.shard.count} shards`,
                ...missing.map((index) => `shard ${index}/${first.shard.count} did not finish`),
                ...(recordings.rejected === 0
                    ? []
                    : [`${(0,format/* formatPlural */.yk)(recordings.rejected, 'line')} of the shards could not be used`]),
            ],
        }, {
            ...ports,
            openRecordings: recordings.openRecordings,
            openHistory: async ({ suite }) => recallHistory(manifests, suite),
            // A file answers here as it did there, and may have one trial of each case only.
            openProvider: async (endpoint, limits) => endpoint.kind === 'recorded'
                ? ports.openProvider(endpoint, limits)
                : (0,collected/* createCollectedProvider */.j)(endpoint.provider),
        });
    }
    finally {
        await recordings.close();
    }
}
/** Folders that hold the trials of a shard, finished or not. */
async function listShardFolders(folder) {
    // One that had nothing to replay has no trials, and one that was not finished no manifest.
    const isShard = async (path) => {
        const found = await Promise.allSettled(Object.values(shard_manifest/* shardFiles */.wq).map((name) => (0,promises_.stat)((0,external_node_path_.join)(path, name))));
        return found.some((file) => file.status === 'fulfilled' && file.value.isFile());
    };
    if (await isShard(folder))
        return [folder];
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const inside = entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => (0,external_node_path_.join)(folder, name))
        .toSorted();
    const shards = await Promise.all(inside.map(isShard));
    return inside.filter((_, index) => shards[index]);
}
const describeNone = (folder) => errors/* ConfigurationError */.j1.of('there is no shard that finished', `give a folder with a folder for each shard, each with ${shard_manifest/* shardFiles */.wq.manifest} and ${shard_manifest/* shardFiles */.wq.trials} as they were written`, { file: folder });
/** @throws ConfigurationError for shards that are not of this change, or not of one comparison */
function checkAgreement(manifests, change) {
    const problems = [];
    const seen = new Set();
    const [first] = manifests;
    const suites = describeSuites(change.resolved);
    for (const manifest of manifests) {
        const name = `shard ${manifest.shard.index}/${manifest.shard.count}`;
        const differs = (what, one, other) => {
            if (one === other)
                return;
            problems.push({
                what: `${name} is of another comparison: ${what} is ${String(one)}, not ${String(other)}`,
                remedy: 'merge shards of one workflow run, with the same options as they had',
            });
        };
        if (seen.has(manifest.shard.index))
            problems.push({ what: `${name} is there twice`, remedy: 'hand over each shard once' });
        seen.add(manifest.shard.index);
        differs('the number of shards', manifest.shard.count, first?.shard.count);
        differs('the seed', manifest.seed, first?.seed);
        differs('the version of Pawl', manifest.pawl_version, change.pawlVersion);
        differs('base', manifest.base, change.base.sha);
        differs('head', manifest.head, change.head.sha);
        for (const [suite, variants] of suites) {
            differs(`suite ${suite}`, describeSides(manifest.suites[suite]), variants);
            differs(`the replay of ${suite}`, describePlan(manifest, suite), describePlan(first, suite));
        }
    }
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
/** @throws ConfigurationError where no shard with cases of a suite found the candidate's model */
function checkCandidates(manifests, { suites }) {
    for (const suite of suites) {
        if (suite.kind !== 'changed')
            continue;
        const parts = manifests
            .flatMap((manifest) => manifest.suites[suite.name] ?? [])
            .filter(({ cases }) => cases > 0);
        const unknown = parts[0]?.unknown_candidate;
        if (unknown !== undefined && parts.every((part) => part.unknown_candidate !== undefined))
            throw (0,candidate_model/* describeUnknownCandidate */.D)(suite, unknown);
    }
}
/** What the shards knew of earlier replays, as if it had been here. */
function recallHistory(manifests, suite) {
    const parts = manifests.flatMap(({ suites }) => suites[suite] ?? []);
    return {
        firstPlan: parts[0]?.first_plan,
        earlierReplays: Math.max(0, ...parts.map((part) => part.earlier_replays)),
        nextTrial: Math.max(0, ...parts.map(({ trials }) => trials)),
        rejected: 0,
        note: () => undefined,
        close: async () => undefined,
    };
}
/** Of each suite that is replayed, what its two variants are and where they are asked. */
function describeSuites({ suites }) {
    return new Map(suites.flatMap((suite) => {
        if (suite.kind !== 'changed')
            return [];
        const [baseline, candidate] = [suite.baseline, suite.candidate].map(({ fingerprint, endpoint }) => ({ fingerprint, endpoint: (0,providers_endpoint/* renderAddress */.v)(endpoint) }));
        return [[suite.name, describeSides({ baseline, candidate })]];
    }));
}
/** Order and trials, which are the same for all parts. */
function describePlan(manifest, suite) {
    const part = manifest?.suites[suite];
    return `${part?.trials} trials in the order of seed ${part?.first_plan.seed}`;
}
function describeSides(sides) {
    if (sides === undefined)
        return 'not replayed';
    return [sides.baseline, sides.candidate]
        .map((side) => `${side?.fingerprint.slice(0, 12)} at ${side?.endpoint}`)
        .join(' against ');
}
function listMissing(manifests) {
    const count = manifests[0]?.shard.count ?? 0;
    const found = new Set(manifests.map(({ shard }) => shard.index));
    return Array.from({ length: count }, (_, index) => index + 1).filter((index) => !found.has(index));
}
/** What all shards sent and spent. What one spent that did not finish is not known. */
function sumSpending(manifests, unknown) {
    const sum = (count) => manifests.reduce((total, manifest) => total + count(manifest), 0);
    return {
        slowdowns: manifests.flatMap(({ slowdowns }) => slowdowns),
        spentPico: manifests.reduce((total, { spent_pico: spent }) => total + BigInt(spent), 0n),
        counts: {
            made: sum(({ calls }) => calls.made),
            retried: sum(({ calls }) => calls.retried),
            fromRecordings: sum(({ calls }) => calls.fromRecordings),
            fromEarlierReplays: sum(({ calls }) => calls.fromEarlierReplays),
            possiblyBilled: sum(({ calls }) => calls.possiblyBilled),
            possiblyBilledTwice: sum(({ calls }) => calls.possiblyBilledTwice),
            costUnknown: sum(({ calls }) => calls.costUnknown) + (unknown ? 1 : 0),
        },
    };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
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


/***/ })

};
