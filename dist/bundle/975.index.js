export const id = 975;
export const ids = [975];
export const modules = {

/***/ 53592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gatherBatches)
/* harmony export */ });
/** Items in their order, in batches; one batch is held at a time. */
async function* gatherBatches(items, bounds) {
    let batch = [];
    let bytes = 0;
    for await (const item of items) {
        const size = Buffer.byteLength(JSON.stringify(item));
        if (batch.length >= bounds.items || (batch.length > 0 && bytes + size > bounds.bytes)) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(item);
        bytes += size;
    }
    if (batch.length > 0)
        yield batch;
}


/***/ }),

/***/ 27746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ composeChatCall),
/* harmony export */   K: () => (/* binding */ composeChatMessage)
/* harmony export */ });
/* harmony import */ var _sources_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);

/** A message in the shape of chat logs. */
function composeChatMessage({ role, content, toolCalls, toolCallId }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)({
        role,
        content,
        tool_calls: toolCalls?.map(composeChatCall),
        tool_call_id: toolCallId,
    });
}
/** A call of a tool in that shape. */
function composeChatCall({ id, name, argumentsText }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .compact */ .o)({ id, type: 'function', function: { name, arguments: argumentsText } });
}


/***/ }),

/***/ 92777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ composeOutput),
/* harmony export */   Jk: () => (/* binding */ composeExperimentMetadata),
/* harmony export */   YN: () => (/* binding */ pickTrialOfEachCase),
/* harmony export */   Z5: () => (/* binding */ listKnownScores),
/* harmony export */   eV: () => (/* binding */ placeInTime),
/* harmony export */   vF: () => (/* binding */ composeSent),
/* harmony export */   w1: () => (/* binding */ composeTrialMetadata),
/* harmony export */   zN: () => (/* binding */ composeInput)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);
/* harmony import */ var _chat_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27746);


/** One trial of each case: all of them tell the same of it. */
function pickTrialOfEachCase(trials) {
    return [...new Map(trials.map((trial) => [trial.caseId, trial])).values()];
}
/** What the case asks, as a mapping: some systems take nothing else. */
function composeInput({ input }) {
    if (Array.isArray(input))
        return { messages: input };
    return (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(input) ? input : { input };
}
/** The conversation as it was sent, in the shape of chat logs; undefined where nothing was. */
function composeSent({ messages }) {
    return messages?.map(_chat_message_js__WEBPACK_IMPORTED_MODULE_1__/* .composeChatMessage */ .K);
}
/** What came out, as a message; undefined of a trial that errored. */
function composeOutput({ outcome }) {
    if (outcome.kind === 'errored')
        return undefined;
    const { text, toolCalls } = outcome;
    return {
        role: 'assistant',
        content: text,
        ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls.map(_chat_message_js__WEBPACK_IMPORTED_MODULE_1__/* .composeChatCall */ .B) }),
    };
}
/** What names a trial, and tells of it what has no place of its own. */
function composeTrialMetadata(trial) {
    const { caseId, trial: number, outcome, costUsd, source } = trial;
    const unscored = trial.scores.flatMap((score) => score.kind === 'unscored' ? [[score.name, score.reason]] : []);
    return {
        case: caseId,
        trial: number,
        ...(outcome.kind === 'completed' ? { stop: outcome.stop } : {}),
        ...(costUsd === undefined ? {} : { cost_usd: costUsd }),
        ...(source === undefined ? {} : { source }),
        ...(unscored.length === 0 ? {} : { unscored: Object.fromEntries(unscored) }),
    };
}
/** What is known of the whole experiment. */
function composeExperimentMetadata(experiment) {
    const { suite, variant, git, verdict, baselineName } = experiment;
    return {
        suite,
        role: variant.role,
        model: variant.model,
        fingerprint: variant.fingerprint,
        parameters: variant.parameters,
        base: git.base ?? null,
        head: git.head ?? null,
        ...(git.repository === undefined ? {} : { repository: git.repository }),
        ...(baselineName === undefined ? {} : { baseline_experiment: baselineName }),
        verdict: verdict.kind,
        verdict_summary: verdict.summary,
    };
}
/** Scores that are numbers: an unknown one is written as a reason, never as 0. */
function listKnownScores({ scores }) {
    return scores.filter((score) => score.kind === 'scored');
}
/**
 * When a trial began and ended, within the experiment: systems refuse what is outside of it. A trial that was
 * answered from a recording began with the experiment.
 */
function placeInTime({ startedAt, latencyMs = 0 }, experiment) {
    const [first, last] = [Date.parse(experiment.startedAt), Date.parse(experiment.endedAt)];
    const clamp = (time) => Math.min(Math.max(time, first), Math.max(first, last));
    const start = clamp(startedAt === undefined ? first : Date.parse(startedAt));
    const end = clamp(start + latencyMs);
    return { startedAt: new Date(start).toISOString(), endedAt: new Date(end).toISOString() };
}


/***/ }),

/***/ 70975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLangSmithSink: () => (/* binding */ openLangSmithSink)
/* harmony export */ });
/* unused harmony export composeUpload */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _sources_langsmith_langsmith_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97004);
/* harmony import */ var _sources_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93436);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53592);
/* harmony import */ var _compose_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92777);
/* harmony import */ var _stable_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35515);






/** Of one upload; what is above is another experiment. */
const bounds = { items: 2_000, bytes: 8_000_000 };
/**
 * Uploads a replay as an experiment that was run elsewhere. An upload is all or nothing, so an experiment that is
 * there is whole, and is left as it is. A replay too large for one upload becomes several, with a number at the name.
 */
function openLangSmithSink(options, ports) {
    const client = (0,_sources_langsmith_langsmith_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openLangSmithClient */ .ZP)(options, ports);
    const webUrl = (0,_sources_langsmith_langsmith_api_js__WEBPACK_IMPORTED_MODULE_0__/* .findWebUrl */ .B2)(options.baseUrl);
    return {
        system: 'langsmith',
        async write(experiment) {
            let [written, kept, part] = [0, 0, 0];
            let url;
            for await (const trials of (0,_batches_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherBatches */ .g)(experiment.trials, bounds)) {
                part += 1;
                const name = part === 1 ? experiment.name : `${experiment.name} (part ${part})`;
                const known = await findExperiment(client, name);
                const session = known ?? (await upload(client, { ...experiment, name }, trials));
                if (known === undefined)
                    written += trials.length;
                else
                    kept += trials.length;
                url ??= composeUrl(webUrl, session);
            }
            return { written, kept, url };
        },
    };
}
const sessionSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    tenant_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    reference_dataset_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
});
const uploadedSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    dataset: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    experiment: sessionSchema,
});
async function findExperiment(client, name) {
    const { body } = await client.request({
        method: 'GET',
        path: '/api/v1/sessions',
        query: { name },
    });
    const sessions = (0,_sources_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ..._sources_langsmith_langsmith_api_js__WEBPACK_IMPORTED_MODULE_0__/* .langSmithAnswers */ .Tg, schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(sessionSchema) });
    return sessions.find((session) => session.name === name);
}
async function upload(client, experiment, trials) {
    const { body } = await client.request({
        method: 'POST',
        path: '/api/v1/datasets/upload-experiment',
        body: composeUpload(experiment, trials),
    });
    const answer = (0,_sources_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ..._sources_langsmith_langsmith_api_js__WEBPACK_IMPORTED_MODULE_0__/* .langSmithAnswers */ .Tg, schema: uploadedSchema });
    return { ...answer.experiment, reference_dataset_id: answer.dataset.id };
}
/** The body of an upload. Rows of the same case and trial have the same id, so that experiments can be compared. */
function composeUpload(experiment, trials) {
    return {
        experiment_name: experiment.name,
        experiment_description: experiment.verdict.summary,
        experiment_start_time: experiment.startedAt,
        experiment_end_time: experiment.endedAt,
        dataset_name: experiment.dataset.name,
        experiment_metadata: (0,_compose_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .composeExperimentMetadata */ .Jk)(experiment),
        results: trials.map((trial) => composeResult(experiment, trial)),
    };
}
function composeResult(experiment, trial) {
    const { dataset, suite } = experiment;
    const { startedAt, endedAt } = (0,_compose_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .placeInTime */ .eV)(trial, experiment);
    const output = (0,_compose_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .composeOutput */ .AG)(trial);
    return {
        row_id: (0,_stable_id_js__WEBPACK_IMPORTED_MODULE_2__/* .computeStableId */ ._)('langsmith', dataset.name, trial.caseId, String(trial.trial)),
        inputs: (0,_compose_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .composeInput */ .zN)(trial),
        ...(trial.expected === undefined ? {} : { expected_outputs: { expected: trial.expected } }),
        ...(output === undefined ? {} : { actual_outputs: { output } }),
        evaluation_scores: trial.scores.map((score) => score.kind === 'scored'
            ? { key: score.name, score: score.value, comment: score.reason }
            : { key: score.name, value: 'unscored', comment: score.reason }),
        start_time: startedAt,
        end_time: endedAt,
        run_name: suite,
        ...(trial.outcome.kind === 'errored' ? { error: trial.outcome.message } : {}),
        run_metadata: { ...(0,_compose_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .composeTrialMetadata */ .w1)(trial), messages: (0,_compose_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .composeSent */ .vF)(trial) },
    };
}
function composeUrl(webUrl, session) {
    const { id, tenant_id: tenant, reference_dataset_id: dataset } = session;
    if (!tenant || !dataset)
        return undefined;
    return `${webUrl}/o/${tenant}/datasets/${dataset}/compare?selectedSessions=${id}`;
}


/***/ }),

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isEmpty),
/* harmony export */   o: () => (/* binding */ compact)
/* harmony export */ });
/** Whether a value says nothing: null, an empty text, list or mapping. */
function isEmpty(value) {
    if (value === null || value === undefined || value === '')
        return true;
    return typeof value === 'object' && Object.keys(value).length === 0;
}
/** The fields that have a value. */
function compact(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}


/***/ })

};
