export const id = 3019;
export const ids = [3019];
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

/***/ 43019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBraintrustSink: () => (/* binding */ openBraintrustSink)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/sources/braintrust/braintrust-api.js
var braintrust_api = __webpack_require__(42878);
// EXTERNAL MODULE: ./lib/sources/braintrust/compose-query.js
var compose_query = __webpack_require__(18892);
// EXTERNAL MODULE: ./lib/sources/rest-answers.js
var rest_answers = __webpack_require__(93436);
// EXTERNAL MODULE: ./lib/experiments/batches.js
var batches = __webpack_require__(53592);
// EXTERNAL MODULE: ./lib/experiments/compose-trial.js
var compose_trial = __webpack_require__(92777);
// EXTERNAL MODULE: ./lib/experiments/stable-id.js
var stable_id = __webpack_require__(35515);
;// CONCATENATED MODULE: ./lib/experiments/braintrust-rows.js


/** The body that makes an experiment. */
function composeExperiment(experiment, ids) {
    const { git, variant, verdict } = experiment;
    const commit = variant.role === 'baseline' ? git.base : git.head;
    return {
        project_id: ids.projectId,
        name: experiment.name,
        description: verdict.summary,
        dataset_id: ids.datasetId,
        ...(ids.baselineId === undefined ? {} : { base_exp_id: ids.baselineId }),
        ...(commit === undefined ? {} : { repo_info: { commit } }),
        metadata: (0,compose_trial/* composeExperimentMetadata */.Jk)(experiment),
        // A new one of another name for each writing would be no record of one replay.
        ensure_new: false,
    };
}
/** A row of the experiment. */
function composeEvent(trial, place) {
    const { experiment, datasetId } = place;
    const { startedAt, endedAt } = (0,compose_trial/* placeInTime */.eV)(trial, experiment);
    const { usage, outcome, costUsd } = trial;
    return {
        id: (0,stable_id/* computeStableId */._)(experiment.name, trial.caseId, String(trial.trial)),
        // By this it finds the rows of two experiments that are to be compared.
        input: (0,compose_trial/* composeInput */.zN)(trial),
        ...(outcome.kind === 'errored' ? { error: outcome.message } : { output: (0,compose_trial/* composeOutput */.AG)(trial) }),
        ...(trial.expected === undefined ? {} : { expected: trial.expected }),
        scores: Object.fromEntries((0,compose_trial/* listKnownScores */.Z5)(trial).map(({ name, value }) => [name, value])),
        metrics: {
            start: Date.parse(startedAt) / 1_000,
            end: Date.parse(endedAt) / 1_000,
            ...(usage === undefined
                ? {}
                : {
                    prompt_tokens: usage.input,
                    prompt_cached_tokens: usage.cached,
                    completion_tokens: usage.output,
                    tokens: usage.input + usage.output,
                }),
            ...(costUsd === undefined ? {} : { estimated_cost: costUsd }),
        },
        metadata: {
            ...(0,compose_trial/* composeTrialMetadata */.w1)(trial),
            model: experiment.variant.model,
            messages: (0,compose_trial/* composeSent */.vF)(trial),
            reasons: Object.fromEntries((0,compose_trial/* listKnownScores */.Z5)(trial).flatMap(({ name, reason }) => reason === undefined ? [] : [[name, reason]])),
        },
        tags: [...trial.tags],
        origin: {
            object_type: 'dataset',
            object_id: datasetId,
            id: (0,stable_id/* computeStableId */._)(experiment.dataset.name, trial.caseId),
        },
    };
}
/** Rows of the dataset, one a case. */
function composeCases(trials, { dataset }) {
    return (0,compose_trial/* pickTrialOfEachCase */.YN)(trials).map((trial) => ({
        id: (0,stable_id/* computeStableId */._)(dataset.name, trial.caseId),
        input: (0,compose_trial/* composeInput */.zN)(trial),
        ...(trial.expected === undefined ? {} : { expected: trial.expected }),
        metadata: {
            case: trial.caseId,
            ...(trial.source === undefined ? {} : { source: trial.source }),
        },
        tags: [...trial.tags],
    }));
}

;// CONCATENATED MODULE: ./lib/experiments/braintrust-sink.js






/** Of one request; it takes a few megabytes. */
const bounds = { items: 500, bytes: 1_000_000 };
/**
 * Writes a replay as an experiment of a project, and its cases as a dataset. An experiment or dataset of that name
 * that is there is used; rows have ids of their own, so that only those are written that are not there.
 */
function openBraintrustSink(options, ports) {
    const client = (0,braintrust_api/* openBraintrustClient */.mC)(options, ports);
    return {
        system: 'braintrust',
        async write(experiment) {
            const { id: projectId } = await (0,braintrust_api/* resolveProject */.KI)(client, options);
            const datasetId = await create(client, '/v1/dataset', {
                project_id: projectId,
                name: experiment.dataset.name,
            });
            const baselineId = await findBaseline(client, { projectId, experiment });
            const experimentId = await create(client, '/v1/experiment', composeExperiment(experiment, { projectId, datasetId, baselineId }));
            const place = { client, experimentId, datasetId };
            const counts = await writeTrials(place, experiment);
            return { ...counts, url: await findUrl(place) };
        },
    };
}
const createdSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
/** Makes a thing with a name, or finds the one of that name: the API gives it as it is. */
async function create(client, path, body) {
    const answer = await client.request({ method: 'POST', path, body, repeatable: true });
    return (0,rest_answers/* parseAnswer */.W)(answer.body, { ...braintrust_api/* braintrustAnswers */.CX, schema: createdSchema }).id;
}
async function findBaseline(client, options) {
    const { baselineName } = options.experiment;
    if (baselineName === undefined)
        return undefined;
    const { body } = await client.request({
        method: 'GET',
        path: '/v1/experiment',
        query: { project_id: options.projectId, experiment_name: baselineName },
    });
    const schema = schemas/* object */.Ikc({ objects: schemas/* array */.YOg(createdSchema) });
    return (0,rest_answers/* parseAnswer */.W)(body, { ...braintrust_api/* braintrustAnswers */.CX, schema }).objects[0]?.id;
}
async function writeTrials(place, experiment) {
    let [written, kept] = [0, 0];
    const isNew = !(await hasRows(place));
    for await (const trials of (0,batches/* gatherBatches */.g)(experiment.trials, bounds)) {
        const events = trials.map((trial) => composeEvent(trial, { experiment, ...place }));
        const known = isNew
            ? new Set()
            : await findKnown(place, events.map(({ id }) => id));
        const fresh = events.filter(({ id }) => !known.has(id));
        kept += events.length - fresh.length;
        if (fresh.length === 0)
            continue;
        // Cases first: a row points to the case that it is about.
        const cases = trials.filter((_, index) => !known.has(events[index]?.id ?? ''));
        await insert(place, `/v1/dataset/${place.datasetId}/insert`, composeCases(cases, experiment));
        await insert(place, `/v1/experiment/${place.experimentId}/insert`, fresh);
        written += fresh.length;
    }
    return { written, kept };
}
async function insert({ client }, path, events) {
    // Rows of the same ids replace each other, so a lost answer may be asked for again.
    await client.request({ method: 'POST', path, body: { events }, repeatable: true });
}
const rowsSchema = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) });
async function hasRows(place) {
    return (await queryRows(place, { limit: 1 })).size > 0;
}
function findKnown(place, ids) {
    const filter = (0,compose_query/* compare */.UD)('in', ['id'], ids);
    return queryRows(place, { limit: ids.length, filter });
}
async function queryRows({ client, experimentId }, query) {
    const { body } = await client.request({
        method: 'POST',
        path: braintrust_api/* queryPath */.QR,
        body: (0,compose_query/* composeQuery */.tO)({ from: 'experiment', id: experimentId, ...query }),
        repeatable: true,
    });
    const { data } = (0,rest_answers/* parseAnswer */.W)(body, { ...braintrust_api/* braintrustAnswers */.CX, schema: rowsSchema });
    return new Set(data.map(({ id }) => id));
}
/** Its page; what was written stands without it. */
async function findUrl({ client, experimentId }) {
    const { body } = await client.request({
        method: 'GET',
        path: `/v1/experiment/${experimentId}/summarize`,
        query: { summarize_scores: false },
        accept: [400, 403, 404],
    });
    return schemas/* object */.Ikc({ experiment_url: schemas/* string */.YjP() }).safeParse(body).data?.experiment_url;
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

/***/ 42878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ braintrustAnswers),
/* harmony export */   KI: () => (/* binding */ resolveProject),
/* harmony export */   QR: () => (/* binding */ queryPath),
/* harmony export */   mC: () => (/* binding */ openBraintrustClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _loose_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52143);
/* harmony import */ var _request_pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34807);
/* harmony import */ var _rest_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93436);
/* harmony import */ var _source_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);






/** Where queries go, whose rate is limited more than that of all else. */
const queryPath = '/btql';
const defaultUrls = { api: 'https://api.braintrust.dev', app: 'https://www.braintrust.dev' };
/** About what it allows to queries of logs. */
const rateLimit = { requests: 20, perMs: 60_000 };
function openBraintrustClient({ baseUrl = defaultUrls.api, apiKey }, ports) {
    const options = {
        ...ports,
        name: 'Braintrust',
        baseUrl: baseUrl.replace(/\/+$/, ''),
        headers: { authorization: `Bearer ${apiKey}` },
        secrets: [apiKey],
        keyVariable: 'BRAINTRUST_API_KEY',
    };
    const plain = (0,_source_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createSourceClient */ .D)(options);
    const querying = (0,_source_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createSourceClient */ .D)({ ...options, pace: (0,_request_pace_js__WEBPACK_IMPORTED_MODULE_3__/* .createRequestPace */ .h)(rateLimit, ports) });
    return {
        request: (request) => (request.path === queryPath ? querying : plain).request(request),
    };
}
/** What `parseAnswer` is told of its answers. */
const braintrustAnswers = {
    name: 'Braintrust',
    remedy: 'check that the address is that of its API (the data plane), not of its pages',
};
const projectSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), org_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() });
const projectsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ objects: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(projectSchema) });
const organizationSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** @throws ConfigurationError where there is no such project */
async function resolveProject(client, { project, appUrl = defaultUrls.app }) {
    const { id, org_id } = await findProject(client, project);
    const organization = org_id ? await findOrganization(client, org_id) : undefined;
    if (organization === undefined)
        return { id, rowUrl: undefined };
    const page = `${appUrl.replace(/\/+$/, '')}/app/${encodeURIComponent(organization)}/object`;
    return { id, rowUrl: `${page}?object_type=project_logs&object_id=${id}&id=` };
}
/** Its name, which its pages are under; a key for one project need not see it. */
async function findOrganization(client, id) {
    const { status, body } = await client.request({
        method: 'GET',
        path: `/v1/organization/${id}`,
        accept: [400, 403, 404],
    });
    return status === 200 ? organizationSchema.safeParse(body).data?.name : undefined;
}
async function findProject(client, project) {
    if ((0,_loose_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isUuid */ .O1)(project)) {
        const { body } = await client.request({ method: 'GET', path: `/v1/project/${project}` });
        return (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ...braintrustAnswers, schema: projectSchema });
    }
    const { body } = await client.request({
        method: 'GET',
        path: '/v1/project',
        query: { project_name: project },
    });
    const { objects } = (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ...braintrustAnswers, schema: projectsSchema });
    const found = objects.find(({ name }) => name === project);
    if (found !== undefined)
        return found;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`Braintrust has no project "${project}" that this key can see`, 'check the name, and the organization of the key (BRAINTRUST_API_KEY)');
}


/***/ }),

/***/ 18892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   VX: () => (/* binding */ composeFaultFilter),
/* harmony export */   _N: () => (/* binding */ composeTraceFilter),
/* harmony export */   tO: () => (/* binding */ composeQuery)
/* harmony export */ });
/* harmony import */ var _failure_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55349);

/** The body of one page of a query: whole rows of the logs of a project, or of an experiment. */
function composeQuery(options) {
    const { from, id, filter, limit, cursor } = options;
    return {
        query: {
            select: [{ op: 'star' }],
            from: {
                op: 'function',
                name: { op: 'ident', name: [from] },
                args: [{ op: 'literal', value: id }],
            },
            ...(cursor === undefined ? {} : { cursor }),
            limit,
            ...(filter === undefined ? {} : { filter }),
        },
        use_columnstore: false,
        // What was written a moment ago counts too.
        brainstore_realtime: true,
    };
}
/**
 * Rows that may be what a query calls a failure; undefined where nothing makes one. A query without bounds of time
 * reads all of a project, so there is always one.
 * @param laterMs milliseconds that steps of a trace may start after its first
 */
function composeFaultFilter(query, laterMs) {
    const faults = query.everything === true
        ? [{ op: 'eq', left: field('is_root'), right: { op: 'literal', value: true } }]
        : [
            ...query.rules.map(composeRule),
            ...(query.errors ? [{ op: 'isnotnull', expr: field('error') }] : []),
        ];
    if (faults.length === 0)
        return undefined;
    const { until } = query;
    const end = until === undefined
        ? []
        : [compare('lt', ['created'], new Date(until.getTime() + laterMs).toISOString())];
    return {
        op: 'and',
        children: [composeSince(query.since, 0), ...end, { op: 'or', children: faults }],
    };
}
/** All rows of some traces. @param earlierMs milliseconds that their first step may be before the window */
function composeTraceFilter(rootSpanIds, { since, earlierMs }) {
    const roots = compare('in', ['root_span_id'], rootSpanIds);
    return { op: 'and', children: [composeSince(since, earlierMs), roots] };
}
function composeSince(since, earlierMs) {
    const first = Math.max(0, (since?.getTime() ?? 0) - earlierMs);
    return compare('ge', ['created'], new Date(first).toISOString());
}
/** Labels are texts that an application writes into the metadata: scores are numbers here. */
function composeRule(rule) {
    if (rule.kind === 'label')
        return compare('in', ['metadata', rule.name], rule.labels);
    const { below, above } = (0,_failure_query_js__WEBPACK_IMPORTED_MODULE_0__/* .findSuspectScores */ .ob)(rule);
    const score = ['scores', rule.name];
    return { op: 'or', children: [compare('lt', score, below), compare('gt', score, above)] };
}
/** A field, by the path of its names, compared with a value. */
function compare(op, name, value) {
    return { op, left: { op: 'ident', name }, right: { op: 'literal', value } };
}
function field(name) {
    return { op: 'ident', name: [name] };
}


/***/ }),

/***/ 55349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TU: () => (/* binding */ judgeFeedback),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   ob: () => (/* binding */ findSuspectScores)
/* harmony export */ });
function judgeFeedback(rule, feedback) {
    if (rule.name !== feedback.name)
        return { kind: 'other' };
    switch (rule.kind) {
        case 'label':
            if (feedback.label === undefined)
                return { kind: 'other' };
            return rule.labels.includes(feedback.label) ? { kind: 'bad', severity: 1 } : { kind: 'good' };
        case 'score': {
            const { score } = feedback;
            if (score === undefined)
                return { kind: 'other' };
            const { low, high } = rule.scale;
            if (!(score >= low && score <= high))
                return { kind: 'off_scale', score };
            return judgeScore(score, rule);
        }
    }
}
/**
 * Whether a trace with this feedback is worth reading: a rule calls it bad, or its scale does not hold it, which is told
 * to whoever wrote the rule.
 */
function isSuspect(feedback, rules) {
    return rules.some((rule) => ['bad', 'off_scale'].includes(judgeFeedback(rule, feedback).kind));
}
/**
 * Scores that a system is asked for: those below the one bound and above the other. What is off the scale is asked for
 * too: that is told, not passed over.
 */
function findSuspectScores({ bad, scale }) {
    return bad.side === 'below'
        ? { below: bad.bound, above: scale.high }
        : { below: scale.low, above: bad.bound };
}
function judgeScore(score, rule) {
    const { side, bound } = rule.bad;
    const { low, high } = rule.scale;
    const [past, room] = side === 'below' ? [bound - score, bound - low] : [score - bound, high - bound];
    return past > 0 ? { kind: 'bad', severity: room > 0 ? past / room : 1 } : { kind: 'good' };
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
