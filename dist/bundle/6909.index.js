export const id = 6909;
export const ids = [6909];
export const modules = {

/***/ 37832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ otlpHeadersVariable),
/* harmony export */   q: () => (/* binding */ parseOtlpEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _sources_source_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(577);


/** The variable that a refusal for want of a key is put down to. */
const otlpHeadersVariable = 'OTEL_EXPORTER_OTLP_HEADERS';
const prefix = 'OTEL_EXPORTER_OTLP_';
const defaultEndpoint = 'http://localhost:4318';
/**
 * The address by OpenTelemetry's own variables; those for traces (`OTEL_EXPORTER_OTLP_TRACES_…`) come first. Unlike
 * there JSON is the default, since every collector over HTTP takes it and a person can read it.
 * @throws ConfigurationError for a variable that cannot be read
 */
function parseOtlpEnvironment(environment) {
    const read = (name) => {
        const variable = environment[`${prefix}TRACES_${name}`]
            ? `${prefix}TRACES_${name}`
            : `${prefix}${name}`;
        return { variable, value: environment[variable] || undefined };
    };
    const pairs = ({ variable, value }) => value === undefined ? {} : parsePairs(variable, value);
    const resource = 'OTEL_RESOURCE_ATTRIBUTES';
    return {
        endpoint: parseEndpoint(environment),
        headers: pairs(read('HEADERS')),
        protocol: parseProtocol(read('PROTOCOL')),
        isCompressed: parseCompression(read('COMPRESSION')),
        resource: {
            ...pairs({ variable: resource, value: environment[resource] || undefined }),
            ...(environment['OTEL_SERVICE_NAME']
                ? { 'service.name': environment['OTEL_SERVICE_NAME'] }
                : {}),
        },
    };
}
/** The address for traces is taken as it is, the one for everything gets the path of traces. */
function parseEndpoint(environment) {
    const [own, all] = [`${prefix}TRACES_ENDPOINT`, `${prefix}ENDPOINT`];
    const base = environment[all] || defaultEndpoint;
    const written = environment[own] || `${base.replace(/\/+$/, '')}/v1/traces`;
    if ((0,_sources_source_client_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCredentials */ .L)(written))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${environment[own] ? own : all} holds a name or a password`, `leave them out, and set ${otlpHeadersVariable} to authorization=Basic%20…`);
    if (URL.canParse(written) && /^https?:/i.test(written))
        return written;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${environment[own] ? own : all} is no address of HTTP`, 'write it like http://localhost:4318');
}
function parseProtocol({ variable, value }) {
    switch (value) {
        case undefined:
        case 'http/json':
            return 'http/json';
        case 'http/protobuf':
            return value;
        default:
            throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${variable} is "${value}"`, 'write http/json or http/protobuf, and give the address of OTLP over HTTP: gRPC is not spoken');
    }
}
function parseCompression({ variable, value }) {
    if (value === undefined || value === 'none')
        return false;
    if (value === 'gzip')
        return true;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${variable} is "${value}"`, 'write gzip or none');
}
/** `name=value,name=value`, values as in an address. Its values may be keys, so none is shown. */
function parsePairs(variable, written) {
    const pairs = written
        .split(',')
        .filter((pair) => pair.trim() !== '')
        .map((pair) => /^\s*([^=\s]+)\s*=(.*)$/s.exec(pair));
    try {
        return Object.fromEntries(pairs.map((pair) => {
            const [, name, value] = pair ?? [];
            if (name === undefined || value === undefined)
                throw new Error('no pair');
            return [name, decodeURIComponent(value.trim())];
        }));
    }
    catch {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${variable} is no list of names and values`, 'write it like name=value,other=value, with %2C for a comma within a value');
    }
}


/***/ }),

/***/ 35515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ computeStableId),
/* harmony export */   x: () => (/* binding */ nameExperiment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Pawl's own namespace; a new one would make every experiment anew. */
const namespace = '6f0f3f0e-6a0d-5c5b-9a39-5d0b7a3c8f41';
/** An id of what the parts name: a UUID of version 5 (RFC 9562, section 5.5), the same for the same parts. */
function computeStableId(...parts) {
    // As JSON, so that ["a b", "c"] and ["a", "b c"] differ.
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(JSON.stringify(parts))
        .digest();
    hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
    hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
    const hex = hash.toString('hex').slice(0, 32);
    return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        hex.slice(12, 16),
        hex.slice(16, 20),
        hex.slice(20),
    ].join('-');
}
/**
 * `support-reply 1a2b3c4..5d6e7f8 candidate 9f86d081`: suite, commits, role, and the start of the variant's
 * fingerprint, which tells two replays of files apart that are in no commit.
 */
function nameExperiment({ suite, git, variant, }) {
    const commits = [git.base, git.head].map((sha) => sha?.slice(0, 7) ?? 'files').join('..');
    return `${suite} ${commits} ${variant.role} ${variant.fingerprint.slice(0, 8)}`;
}


/***/ }),

/***/ 36909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeBack: () => (/* binding */ writeBack)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/html/read-logs.js
var read_logs = __webpack_require__(51418);
// EXTERNAL MODULE: ./lib/sources/phoenix/phoenix-environment.js
var phoenix_environment = __webpack_require__(77629);
// EXTERNAL MODULE: ./lib/sources/system-environment.js
var system_environment = __webpack_require__(385);
// EXTERNAL MODULE: ./lib/experiments/otlp-address.js
var otlp_address = __webpack_require__(37832);
;// CONCATENATED MODULE: ./lib/experiments/open-sink.js



/**
 * The adapter of a system, by the variables that its own clients read; each is loaded when it is asked for.
 * @throws ConfigurationError where a key or a project is missing
 */
async function openSink(system, { environment, version, ...ports }) {
    const nothing = { url: undefined, project: undefined };
    switch (system) {
        case 'phoenix': {
            const { openPhoenixSink } = await __webpack_require__.e(/* import() */ 6830).then(__webpack_require__.bind(__webpack_require__, 6830));
            return openPhoenixSink((0,phoenix_environment/* readPhoenixAddress */.I)(environment, undefined), ports);
        }
        case 'langsmith': {
            const { openLangSmithSink } = await __webpack_require__.e(/* import() */ 975).then(__webpack_require__.bind(__webpack_require__, 70975));
            return openLangSmithSink((0,system_environment/* readLangSmithAddress */.wh)(environment, nothing), ports);
        }
        case 'braintrust': {
            const { openBraintrustSink } = await __webpack_require__.e(/* import() */ 3019).then(__webpack_require__.bind(__webpack_require__, 43019));
            const variable = 'BRAINTRUST_PROJECT';
            const project = (0,system_environment/* needProject */.Sj)('Braintrust', environment, { project: undefined, variable });
            return openBraintrustSink({ ...(0,system_environment/* readBraintrustAddress */.nR)(environment, nothing), project }, ports);
        }
        case 'langfuse': {
            const { openLangfuseSink } = await __webpack_require__.e(/* import() */ 8748).then(__webpack_require__.bind(__webpack_require__, 88748));
            return openLangfuseSink((0,system_environment/* readLangfuseAddress */.YD)(environment, nothing), ports);
        }
        case 'otlp': {
            const { openOtlpSink } = await Promise.all(/* import() */[__webpack_require__.e(9799), __webpack_require__.e(1812)]).then(__webpack_require__.bind(__webpack_require__, 1812));
            return openOtlpSink({ ...(0,otlp_address/* parseOtlpEnvironment */.q)(environment), version }, ports);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/report/html/case-row.js
var case_row = __webpack_require__(11185);
;// CONCATENATED MODULE: ./lib/experiments/read-trials.js




/** One variant's trials of a suite, from the case log and the trial log; one case is held at a time. */
async function* readTrials(logs, { suite, role }) {
    for await (const { row } of logs.listCases()) {
        if (row.suite !== suite)
            continue;
        const answers = await logs.readTrials(row);
        for (const [position, trial] of row.trials.entries()) {
            const answer = answers[position]?.[role] ?? undefined;
            yield composeTrial(row, { trial: trial.trial, side: trial[role], answer });
        }
    }
}
function composeTrial(row, read) {
    const { trial, side, answer } = read;
    const { usage } = answer ?? {};
    const cost = (0,case_row/* isAnswered */.Qy)(side) ? side.cost_usd : null;
    const latency = (0,case_row/* isAnswered */.Qy)(side) ? side.latency_ms : null;
    const source = sourceSchema.safeParse(row.source).data;
    return {
        caseId: row.id,
        trial,
        input: composeCaseInput(row),
        messages: messagesSchema.safeParse(answer?.trial_log.messages).data,
        expected: row.expected ?? undefined,
        tags: row.tags,
        outcome: composeOutcome(row.id, { side, answer }),
        scores: composeScores(answer),
        ...(latency === null ? {} : { latencyMs: latency }),
        ...(usage === undefined
            ? {}
            : {
                usage: {
                    input: usage.input_tokens,
                    cached: usage.cached_input_tokens,
                    output: usage.output_tokens,
                },
            }),
        ...(cost === null ? {} : { costUsd: cost }),
        ...(source === undefined ? {} : { source }),
    };
}
function composeCaseInput({ input, messages }) {
    if (messages === null || messages === undefined)
        return input;
    if (input === null || input === undefined)
        return { messages };
    return { ...((0,is_record/* isRecord */.u)(input) ? input : { input }), messages };
}
/** @throws EvidenceError where the logs are not of the same replay */
function composeOutcome(caseId, { side, answer }) {
    if (!(0,case_row/* isAnswered */.Qy)(side))
        return { kind: 'errored', message: side.message };
    if (answer === undefined)
        throw new errors/* EvidenceError */.oe([
            {
                what: `an answer to the case "${caseId}" is in the case log, but not in the trial log`,
                remedy: 'give the two logs of one replay, or replay again',
            },
        ]);
    return {
        kind: 'completed',
        text: answer.output,
        toolCalls: answer.tool_calls.map((call) => ({
            name: call.name,
            argumentsText: call.arguments,
        })),
        stop: answer.stop,
    };
}
/** A metric that does not apply to a case says nothing of it. */
function composeScores(answer) {
    return Object.entries(answer?.trial_log.scores ?? {}).flatMap(([name, { kind, value, reason }]) => {
        if (kind === 'not_applicable')
            return [];
        return kind === 'scored' && value !== undefined
            ? [{ kind, name, value, reason }]
            : [{ kind: 'unscored', name, reason: reason ?? 'no reason was given' }];
    });
}
/** As the trial log writes a request's messages. */
const messagesSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    role: schemas/* enum */.k5n(['system', 'developer', 'user', 'assistant', 'tool']),
    content: schemas/* string */.YjP(),
    toolCalls: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), argumentsText: schemas/* string */.YjP() }))
        .optional(),
    toolCallId: schemas/* string */.YjP().optional(),
}));
/** As a dataset writes where a case is from. */
const sourceSchema = schemas/* object */.Ikc({
    system: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    trace_id: schemas/* string */.YjP().optional(),
    url: schemas/* string */.YjP().optional(),
})
    .transform(({ trace_id: traceId, ...source }) => ({ ...source, traceId }));

// EXTERNAL MODULE: ./lib/experiments/stable-id.js
var stable_id = __webpack_require__(35515);
;// CONCATENATED MODULE: ./lib/experiments/write-back.js





/** Milliseconds for all systems together: a check waits for it. */
const patienceMs = 300_000;
/**
 * Writes what was replayed where the team looks: each side of each suite becomes an experiment. What could not be
 * written is told, and changes no verdict; nothing is thrown.
 * @returns the report with a line for each experiment
 */
async function writeBack(report, options) {
    const suites = report.suites.filter(({ replay }) => replay !== null);
    if (options.systems.length === 0 || suites.length === 0)
        return report;
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(patienceMs)]);
    const experiments = [];
    let logs;
    try {
        logs = await (0,read_logs/* openLogs */.q)({ caseLog: options.caseLogFile, trialLog: options.trialLogFile });
        for (const system of options.systems)
            experiments.push(...(await writeSystem(system, { report, suites, logs, ...options, signal })));
    }
    catch (error) {
        for (const system of options.systems)
            experiments.push(describeFailure(system, `the logs of the replay: ${(0,errors/* messageOf */.bD)(error)}`));
    }
    finally {
        await logs?.close();
    }
    return { ...report, experiments: [...report.experiments, ...experiments] };
}
async function writeSystem(system, writing) {
    const written = [];
    try {
        const sink = await openSink(system, writing);
        for (const suite of writing.suites)
            for await (const one of writeSuite(sink, { suite, ...writing }))
                written.push(one);
    }
    catch (error) {
        written.push(describeFailure(system, describeError(error)));
    }
    return written;
}
/** What is safe to show of an error. */
function describeError(error) {
    return error instanceof errors/* PawlError */.pO
        ? error.problems.map(({ what, remedy }) => `${what} (${remedy})`).join('; ')
        : (0,errors/* messageOf */.bD)(error);
}
function describeFailure(system, error) {
    return { system, suite: null, role: null, name: null, url: null, written: 0, kept: 0, error };
}
/** The baseline first, since the candidate is compared with it. What was written is told also if what follows fails. */
async function* writeSuite(sink, writing) {
    const { suite } = writing;
    let baselineName;
    const roles = suite.status === 'baseline_only' ? ['baseline'] : ['baseline', 'candidate'];
    for (const role of roles) {
        const experiment = composeExperiment(writing, { role, baselineName });
        if (experiment === undefined)
            continue;
        const { url = null, ...counts } = await sink.write(experiment);
        const { name } = experiment;
        yield {
            system: sink.system,
            suite: suite.name,
            role,
            name,
            url,
            ...counts,
            error: null,
        };
        if (role === 'baseline')
            baselineName = name;
    }
}
function composeExperiment({ report, suite, logs, repository }, { role, baselineName }) {
    const variant = suite[role];
    if (variant === null)
        return undefined;
    const git = {
        base: report.base.sha ?? undefined,
        head: report.head.sha ?? undefined,
        repository,
    };
    const { model, fingerprint, parameters } = variant;
    const named = { role, model, fingerprint, parameters };
    const started = Date.parse(report.created_at);
    return {
        name: (0,stable_id/* nameExperiment */.x)({ suite: suite.name, git, variant: named }),
        suite: suite.name,
        baselineName,
        dataset: { name: `pawl ${suite.name}` },
        variant: named,
        git,
        startedAt: new Date(started).toISOString(),
        endedAt: new Date(started + report.duration_ms).toISOString(),
        verdict: { kind: suite.verdict, summary: suite.reasons[0] ?? suite.verdict },
        trials: readTrials(logs, { suite: suite.name, role }),
    };
}


/***/ })

};
