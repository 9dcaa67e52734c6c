export const id = 4664;
export const ids = [4664];
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

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   kv: () => (/* binding */ placeProblems),
/* harmony export */   oe: () => (/* binding */ EvidenceError),
/* harmony export */   pO: () => (/* binding */ PawlError),
/* harmony export */   yM: () => (/* binding */ renderProblem),
/* harmony export */   yt: () => (/* binding */ gatherProblems)
/* harmony export */ });
/** `file:line:column: what` and, on a line of its own, the remedy. */
function renderProblem(problem) {
    const { where } = problem;
    const place = where === undefined
        ? ''
        : `${[where.file, where.line, where.column].filter((part) => part !== undefined).join(':')}: `;
    return `${place}${problem.what}\n  → ${problem.remedy}`;
}
/** Base of everything that Pawl throws on purpose. A verdict is never thrown. */
class PawlError extends Error {
    name = 'PawlError';
    problems;
    constructor(problems, options) {
        super(problems.map(renderProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** Usage, configuration or input that must be mended before anything is spent: exit code 2. */
class ConfigurationError extends PawlError {
    name = 'ConfigurationError';
    /** The error for one problem. */
    static of(what, remedy, where, cause) {
        return new ConfigurationError([{ what, remedy, where }], { cause });
    }
}
/** Evidence could not be collected (for example the trial log could not be written): exit code 3. */
class EvidenceError extends PawlError {
    name = 'EvidenceError';
}
/** The message of anything that can be thrown. */
function messageOf(error) {
    if (typeof error === 'object' && error !== null && 'message' in error)
        return String(error.message);
    return String(error);
}
/**
 * Runs every task, and only then tells what is wrong: no problem hides another.
 * @throws ConfigurationError with the problems of all tasks; any other error at once
 */
async function gatherProblems(tasks) {
    const settled = await Promise.allSettled(tasks.map((task) => task()));
    const problems = [];
    const values = [];
    for (const outcome of settled) {
        if (outcome.status === 'fulfilled')
            values.push(outcome.value);
        else if (outcome.reason instanceof ConfigurationError)
            problems.push(...outcome.reason.problems);
        else
            throw outcome.reason;
    }
    // Two tasks may meet the same problem, such as a key that both sides need.
    const distinct = new Map(problems.map((problem) => [renderProblem(problem), problem]));
    if (distinct.size > 0)
        throw new ConfigurationError([...distinct.values()]);
    return values;
}
/**
 * Places what a task complains of, where it does not know the line itself: a file that is missing, a name that
 * nobody knows. The place is where the file or name is written.
 * @throws ConfigurationError with the places put in
 */
async function placeProblems(where, task) {
    try {
        return await task();
    }
    catch (error) {
        if (!(error instanceof ConfigurationError))
            throw error;
        const problems = error.problems.map((problem) => problem.where?.line === undefined ? { ...problem, where } : problem);
        throw new ConfigurationError(problems, { cause: error });
    }
}


/***/ }),

/***/ 96174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85610);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/** An input that is not given arrives as an empty text. */
const optional = (schema) => zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => (value === '' ? undefined : value), schema.optional());
const orElse = (fallback, schema) => zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((value) => (value === '' ? fallback : value), schema);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[^\p{Cc}]*$/u, 'has control characters');
const model = text.regex(/^[^/\s]+\/\S+$/, 'is not provider/model');
/** A leading dash would be an option of git. */
const revision = text.regex(/^[^\s-]\S*$/, 'is not the name of a revision');
const list = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((value) => value
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''));
/** The words that YAML 1.2 takes for booleans. */
const flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(true|True|TRUE|false|False|FALSE)$/, 'is neither true nor false')
    .transform((value) => value.toLowerCase() === 'true');
const endpoint = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((value, context) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const usable = url !== undefined &&
        /^https?:$/.test(url.protocol) &&
        [url.username, url.password, url.search, url.hash].every((part) => part === '');
    if (usable)
        return url.href.replace(/\/+$/, '');
    // The value is not shown: a URL with a user part would show a password.
    context.addIssue({ code: 'custom', message: 'is not a base URL' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
/** `auto`, a boolean, or the name of the check run. */
const check = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^[^\p{Cc}]{1,100}$/u, 'is no name')
    .transform((value) => {
    if (value === 'auto')
        return { kind: 'auto' };
    if (/^(false|False|FALSE)$/.test(value))
        return { kind: 'off' };
    return { kind: 'on', name: /^(true|True|TRUE)$/.test(value) ? undefined : value };
});
/** By the names in action.yml. */
const inputsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    config: orElse('pawl.yml', text),
    suite: list,
    'baseline-model': optional(model),
    'candidate-model': optional(model),
    base: optional(revision),
    head: optional(revision),
    recorded: optional(text),
    'allow-endpoints': list.pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(endpoint)),
    'max-usd': optional(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\d{1,12}(\.\d{1,12})?$/, 'is not a number of dollars')
        .transform(Number)),
    seed: optional(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^\d+$/, 'is not a whole number')
        .transform(Number)
        .refine(Number.isSafeInteger, 'is too large')),
    'on-inconclusive': optional(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail'], { error: 'is neither pass nor fail' })),
    shard: optional(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d*\/[1-9]\d*$/, 'is not a part such as 3/8')),
    merge: optional(text),
    publish: optional(text),
    mode: orElse('live', zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['live', 'batch'], { error: 'is neither live nor batch' })),
    cache: orElse('true', flag),
    'recordings-secret': optional(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(16, 'is shorter than 16 characters')),
    comment: orElse('true', flag),
    check: orElse('auto', check),
    // It stands in an HTML comment, which nothing in it may end.
    'comment-key': optional(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,64}$/, 'is not a plain name')),
    'github-token': optional(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    'report-path': optional(text),
    'working-directory': orElse('.', text),
});
const remedies = {
    config: 'give the path of the configuration, for example pawl.yml',
    suite: 'give names of suites, separated by commas',
    'baseline-model': 'write provider/model, for example openai/gpt-5.4-mini',
    'candidate-model': 'write provider/model, for example openai/gpt-5.4-mini',
    base: 'give a branch, a tag or a SHA, or leave it out to compare what the event says',
    head: 'give a branch, a tag or a SHA, or leave it out to compare what the event says',
    recorded: 'give the path of a file or a folder of recordings',
    'allow-endpoints': 'give http(s) base URLs without user, query or fragment, separated by commas or lines, for example https://llm.example.com/v1',
    'max-usd': 'write a plain number, for example 2.50',
    seed: 'write a whole number from 0 to 9007199254740991, for example 7',
    'on-inconclusive': 'write pass or fail, or leave it out to use on_inconclusive of the configuration',
    shard: 'write which of how many parts it is, for example 3/8',
    merge: 'give the folder into which the shards were downloaded',
    publish: 'give the folder into which the artifact was downloaded',
    mode: 'write live or batch',
    cache: 'write true or false',
    'recordings-secret': 'give a secret of at least 16 characters, or leave it out',
    comment: 'write true or false',
    check: 'write auto, true, false, or a name of at most 100 characters',
    'comment-key': 'use 1 to 64 letters, digits, ".", "_" and "-"',
    'github-token': 'leave it out to use the token of the job',
    'report-path': 'give the path of the file to write, or leave it out',
    'working-directory': 'give the path of a folder in the checkout',
};
const names = inputsSchema.keyof().options;
/** Inputs whose value may hold a secret, so that an error must not repeat it. */
const secretive = new Set([
    'github-token',
    'allow-endpoints',
    'recordings-secret',
]);
function describeProblem(issue, written) {
    const name = names.find((candidate) => candidate === issue.path[0]);
    if (name === undefined)
        return { what: issue.message, remedy: 'see the inputs in action.yml' };
    const shown = secretive.has(name) ? '' : ` ${JSON.stringify(written[name]).slice(0, 80)}`;
    const entry = issue.path[1];
    const place = typeof entry === 'number' ? `, entry ${entry + 1}` : '';
    return { what: `the input "${name}"${place}:${shown} ${issue.message}`, remedy: remedies[name] };
}
/**
 * Jobs that compare different things have comments of their own, also where nobody named them: one would hide what
 * the other found. What is compared is the same from push to push, and so is the name.
 */
function nameComment(data) {
    const names = [
        'config',
        'working-directory',
        'suite',
        'baseline-model',
        'candidate-model',
    ];
    const compared = Object.fromEntries(names.map((name) => [name, data[name] ?? null]));
    const usual = { config: 'pawl.yml', 'working-directory': '.', suite: [] };
    const isUsual = (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)(compared) ===
        (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)({ ...usual, 'baseline-model': null, 'candidate-model': null });
    return isUsual ? 'default' : `default-${(0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .computeHash */ ._)(compared).slice(0, 8)}`;
}
/**
 * Reads every input of action.yml.
 * @param getInput the value by the name in action.yml, empty when absent (`core.getInput`)
 * @throws ConfigurationError with all problems at once, each naming its input
 */
function parseInputs(getInput) {
    const written = Object.fromEntries(names.map((name) => [name, getInput(name).trim()]));
    const parsed = inputsSchema.safeParse(written);
    if (!parsed.success) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(parsed.error.issues.map((issue) => describeProblem(issue, written)), { cause: parsed.error });
    }
    const { data } = parsed;
    if (data.mode === 'batch' && (data.shard ?? data.merge) !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of('the input "mode": batch does not go with shard or merge', 'a batch needs no machines of yours: leave out shard and merge, or ask live');
    return {
        config: data.config,
        suites: data.suite,
        baselineModel: data['baseline-model'],
        candidateModel: data['candidate-model'],
        base: data.base,
        head: data.head,
        recorded: data.recorded,
        allowEndpoints: data['allow-endpoints'],
        maxUsd: data['max-usd'],
        seed: data.seed,
        shard: data.shard,
        merge: data.merge,
        publish: data.publish,
        mode: data.mode,
        cache: data.cache,
        recordingsSecret: data['recordings-secret'],
        onInconclusive: data['on-inconclusive'],
        comment: data.comment,
        check: data.check,
        commentKey: data['comment-key'] ?? nameComment(data),
        githubToken: data['github-token'],
        reportPath: data['report-path'],
        workingDirectory: data['working-directory'],
    };
}


/***/ }),

/***/ 30853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64302);

/**
 * A logger for the job's log. It keeps commands out, not secrets: hand it no model text.
 * @param write to standard output
 */
function createLog(write) {
    return (text) => {
        for (const line of (0,_report_log_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLogLines */ .i)(text))
            write(`${line}\n`);
    };
}


/***/ }),

/***/ 46848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createPublicLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var _reserved_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13625);


/**
 * A resolver that finds public addresses and this machine's only, and else fails with `reservedAddressCode`. The
 * addresses that are looked at are those that the socket then connects to, so a name that changes its mind between
 * two look-ups gains nothing. Addresses that stand in the URL itself are not looked up, and have to be refused before.
 */
function createPublicLookup(lookup = node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, options, (error, address, family) => {
            const found = typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
            const refused = error === null && found.find(_reserved_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isReservedAddress */ .n);
            if (!refused)
                return callback(error, address, family);
            const reason = new Error(`${hostname} resolves to ${refused}, which is no public address`);
            callback(Object.assign(reason, { code: _reserved_address_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedAddressCode */ .C }), []);
        });
    };
}


/***/ }),

/***/ 95305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sp: () => (/* binding */ createBatchProvider),
  Qd: () => (/* binding */ createProvider),
  L9: () => (/* binding */ listKeyVariables),
  ii: () => (/* binding */ loadAdapter),
  sO: () => (/* binding */ resolveEndpoint)
});

// UNUSED EXPORTS: listProviderNames

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/providers/api-key.js

/**
 * The key of an endpoint. Secrets pasted into a form often end with a line break, which no header can hold.
 * @returns undefined where the endpoint goes without one
 * @throws ConfigurationError naming the variable
 */
function readApiKey(endpoint, environment) {
    const { apiKeyEnv, keyRequired, provider } = endpoint;
    if (apiKeyEnv === undefined)
        return undefined;
    const key = environment[apiKeyEnv]?.trim();
    if (key === undefined || key === '') {
        if (!keyRequired)
            return undefined;
        throw new errors/* ConfigurationError */.j1([
            {
                what: `the provider ${provider} needs a key in the environment variable ${apiKeyEnv}, which is not set`,
                remedy: `set ${apiKeyEnv}, in a workflow with env: {${apiKeyEnv}: \${{ secrets.${apiKeyEnv} }}}; a pull request from a fork has no secrets`,
                missingVariables: [apiKeyEnv],
            },
        ]);
    }
    if (!/^[\x21-\x7e]+$/.test(key))
        throw errors/* ConfigurationError */.j1.of(`the key in ${apiKeyEnv} has characters that no HTTP header can hold`, `store ${apiKeyEnv} again, as one line without spaces`);
    return key;
}

// EXTERNAL MODULE: ./lib/providers/public-lookup.js
var public_lookup = __webpack_require__(46848);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/providers/transport.js




/** @param lookup resolves names; default: the system's resolver */
function createTransport(lookup) {
    const options = { keepAlive: true, ...(lookup === undefined ? {} : { lookup }) };
    const http = new external_node_http_.Agent(options);
    const https = new external_node_https_.Agent(options);
    return async (url, { headers, body, signal }) => {
        const message = await new Promise((resolve, reject) => {
            const sent = {
                method: 'POST',
                headers: {
                    'user-agent': 'pawl',
                    ...Object.fromEntries(headers),
                    'accept-encoding': 'gzip, deflate, br',
                    'content-length': Buffer.byteLength(body),
                },
                signal,
            };
            const request = url.startsWith('https:')
                ? (0,external_node_https_.request)(url, { ...sent, agent: https })
                : (0,external_node_http_.request)(url, { ...sent, agent: http });
            request.on('response', resolve).on('error', reject).end(body);
        });
        const received = readHeaders(message);
        return {
            status: message.statusCode ?? 0,
            headers: received,
            body: decompress(message, received.get('content-encoding')),
        };
    };
}
function readHeaders({ headersDistinct }) {
    const headers = new Headers();
    for (const [name, values = []] of Object.entries(headersDistinct))
        for (const value of values)
            headers.append(name, value);
    return headers;
}
/** An encoding that is not known leaves the bytes as they are, and then they are no JSON. */
function decompress(message, encoding) {
    const decoder = createDecoder(encoding?.trim().toLowerCase());
    // Errors of both reach the reader of the last; there is nothing to do here.
    return decoder === undefined ? message : (0,external_node_stream_.pipeline)(message, decoder, () => undefined);
}
function createDecoder(encoding) {
    switch (encoding) {
        case 'gzip':
        case 'x-gzip':
            return (0,external_node_zlib_.createGunzip)();
        case 'deflate':
            return (0,external_node_zlib_.createInflate)();
        case 'br':
            return (0,external_node_zlib_.createBrotliDecompress)();
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/providers/http-ports.js


/** @param endpoint.publicOnly only public addresses and this machine are connected to */
function createHttpPorts(options, endpoint = {}) {
    return {
        ...createWays(options, endpoint.publicOnly === true),
        now: options.now,
        timeoutMs: options.timeoutMs ?? 120_000,
        maxBodyBytes: options.maxBodyBytes ?? 8_000_000,
    };
}
/** A proxy that the environment names connects itself, so there the operator's own rules hold. */
function createWays({ fetch, lookup, environment }, publicOnly) {
    if (fetch !== undefined)
        return { fetch };
    if (environment['NODE_USE_ENV_PROXY'] === '1')
        return { fetch: globalThis.fetch };
    if (!publicOnly)
        return { fetch: globalThis.fetch, transport: createTransport(lookup) };
    // Loaded when it is needed: calls that post text go by the transport.
    let loading;
    const loadFetch = () => {
        loading ??= Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8248)]).then(__webpack_require__.bind(__webpack_require__, 88248)).then((loaded) => loaded.createPublicFetch(lookup));
        return loading;
    };
    return {
        fetch: async (input, init) => (await loadFetch())(input, init),
        transport: createTransport((0,public_lookup/* createPublicLookup */.i)(lookup)),
    };
}

;// CONCATENATED MODULE: ./lib/providers/known-hosts.js

function chat(baseUrl, apiKeyEnv) {
    return {
        protocol: 'openai-chat',
        apiKeyEnv,
        keyRequired: true,
        composeBaseUrl: () => baseUrl,
    };
}
function local(baseUrl, apiKeyEnv) {
    return {
        protocol: 'openai-chat',
        apiKeyEnv,
        keyRequired: false,
        composeBaseUrl: () => baseUrl,
    };
}
/** Addresses and key variables as each vendor's documentation gives them. */
const knownHosts = {
    openai: { ...chat('https://api.openai.com/v1', 'OPENAI_API_KEY'), protocol: 'openai-responses' },
    'openai-chat': {
        ...chat('https://api.openai.com/v1', 'OPENAI_API_KEY'),
        baseUrlEnv: 'OPENAI_BASE_URL',
    },
    anthropic: {
        ...chat('https://api.anthropic.com', 'ANTHROPIC_API_KEY'),
        protocol: 'anthropic-messages',
    },
    gemini: chat('https://generativelanguage.googleapis.com/v1beta/openai', 'GEMINI_API_KEY'),
    azure: {
        ...chat('', 'AZURE_OPENAI_API_KEY'),
        composeBaseUrl: (environment) => {
            const endpoint = requireVariable('azure', environment, ['AZURE_OPENAI_ENDPOINT']);
            return `${endpoint.replace(/\/+$/, '').replace(/\/openai(\/v1)?$/, '')}/openai/v1`;
        },
    },
    bedrock: {
        ...chat('', 'AWS_BEARER_TOKEN_BEDROCK'),
        composeBaseUrl: (environment) => {
            const region = requireVariable('bedrock', environment, ['AWS_REGION', 'AWS_DEFAULT_REGION']);
            return `https://bedrock-runtime.${requireWord('AWS_REGION', region)}.amazonaws.com/openai/v1`;
        },
    },
    vertex: { ...chat('', 'VERTEX_ACCESS_TOKEN'), composeBaseUrl: composeVertexUrl },
    mistral: chat('https://api.mistral.ai/v1', 'MISTRAL_API_KEY'),
    groq: chat('https://api.groq.com/openai/v1', 'GROQ_API_KEY'),
    deepseek: chat('https://api.deepseek.com', 'DEEPSEEK_API_KEY'),
    xai: chat('https://api.x.ai/v1', 'XAI_API_KEY'),
    openrouter: chat('https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY'),
    together: chat('https://api.together.xyz/v1', 'TOGETHER_API_KEY'),
    fireworks: chat('https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY'),
    cerebras: chat('https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY'),
    ollama: local('http://localhost:11434/v1', undefined),
    vllm: local('http://localhost:8000/v1', 'VLLM_API_KEY'),
    llamacpp: local('http://localhost:8080/v1', undefined),
};
/** Other names for the same host. */
const hostAliases = { google: 'gemini' };
/** Vertex's OpenAI-compatible endpoint; the global location has a host without a prefix. */
function composeVertexUrl(environment) {
    const project = requireVariable('vertex', environment, ['GOOGLE_CLOUD_PROJECT']);
    const location = requireWord('GOOGLE_CLOUD_LOCATION', requireVariable('vertex', environment, ['GOOGLE_CLOUD_LOCATION']));
    if (!/^[\w][\w.:-]*$/.test(project))
        throw describeBadVariable('GOOGLE_CLOUD_PROJECT');
    const host = `${location === 'global' ? '' : `${location}-`}aiplatform.googleapis.com`;
    return `https://${host}/v1/projects/${project}/locations/${location}/endpoints/openapi`;
}
function requireVariable(provider, environment, names) {
    for (const name of names) {
        const value = environment[name]?.trim();
        if (value !== undefined && value !== '')
            return value;
    }
    throw errors/* ConfigurationError */.j1.of(`the provider ${provider} needs the environment variable ${names.join(' or ')} for its address`, `set ${names[0]} in the environment of this step`);
}
/** What goes into a host name must not be able to name another host. */
function requireWord(name, value) {
    if (/^[a-z0-9-]+$/.test(value))
        return value;
    throw describeBadVariable(name);
}
function describeBadVariable(name) {
    return errors/* ConfigurationError */.j1.of(`the environment variable ${name} holds something that cannot be part of an address`, `correct ${name}; it has letters, digits and dashes`);
}

;// CONCATENATED MODULE: ./lib/providers/registry.js




/** Every provider name that can stand before the slash of a model, aliases included. */
function listProviderNames(custom = {}) {
    const names = [...Object.keys(knownHosts), ...Object.keys(hostAliases), 'recorded'];
    return [...new Set([...names, ...Object.keys(custom)])].sort();
}
/**
 * Where the calls of a provider name go. Precedence: the configuration, then `<NAME>_BASE_URL` in the environment,
 * then the vendor's own address. The environment is trusted; whether the configuration is, its reader decides.
 * @throws ConfigurationError for an unknown name, a bad address, or a missing variable that an address needs
 */
function resolveEndpoint(providerName, options) {
    const { custom, environment } = options;
    if (providerName === 'recorded')
        return { kind: 'recorded', provider: 'recorded', path: options.recordedPath };
    const written = readOwn(custom, providerName);
    const provider = written === undefined ? (readOwn(hostAliases, providerName) ?? providerName) : providerName;
    const known = readOwn(knownHosts, readOwn(hostAliases, provider) ?? provider);
    if (written !== undefined)
        return resolveCustom(providerName, written, known);
    if (known === undefined)
        throw describeUnknown(providerName, custom);
    const variable = known.baseUrlEnv ?? `${provider.toUpperCase()}_BASE_URL`;
    const moved = environment[variable]?.trim();
    const baseUrl = moved ? moved : known.composeBaseUrl(environment);
    return {
        kind: 'http',
        provider,
        protocol: known.protocol,
        baseUrl: normalizeBaseUrl(baseUrl, known.protocol, moved ? variable : `provider ${provider}`),
        apiKeyEnv: known.apiKeyEnv,
        keyRequired: known.keyRequired,
        publicOnly: false,
    };
}
function resolveCustom(provider, written, known) {
    const protocol = written.protocol ?? known?.protocol ?? 'openai-chat';
    const apiKeyEnv = written.api_key_env === undefined ? known?.apiKeyEnv : (written.api_key_env ?? undefined);
    return {
        kind: 'http',
        provider,
        protocol,
        baseUrl: normalizeBaseUrl(written.base_url, protocol, `providers.${provider}.base_url`),
        apiKeyEnv,
        keyRequired: apiKeyEnv !== undefined && (written.api_key_env != null || known?.keyRequired === true),
        publicOnly: true,
    };
}
/** `toString` and its like are no providers. */
function readOwn(from, name) {
    return Object.hasOwn(from, name) ? from[name] : undefined;
}
function describeUnknown(name, custom) {
    return errors/* ConfigurationError */.j1.of(`there is no provider named "${name}"`, `write a model as provider/model with one of ${listProviderNames(custom).join(', ')}; or add ${name} with its base_url under providers`);
}
function normalizeBaseUrl(text, protocol, from) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable = url !== undefined &&
        /^https?:$/.test(url.protocol) &&
        [url.username, url.password, url.search, url.hash].every((part) => part === '');
    if (!usable)
        throw errors/* ConfigurationError */.j1.of(`the address in ${from} cannot be used`, 'write an http(s) URL without user, query or fragment, such as https://llm.example.com/v1');
    const trimmed = url.href.replace(/\/+$/, '');
    // The Anthropic SDK adds /v1 itself, and people write it all the same.
    return protocol === 'anthropic-messages' ? trimmed.replace(/\/v1$/, '') : trimmed;
}
/**
 * The provider of an endpoint. SDKs are loaded here and not before.
 * @throws ConfigurationError for a missing key (naming its variable), or recordings that cannot be read
 */
async function createProvider(endpoint, options) {
    if (endpoint.kind === 'recorded') {
        if (endpoint.path === undefined)
            throw errors/* ConfigurationError */.j1.of('the provider recorded needs recordings', 'name the file or the folder of recordings: --recorded PATH (in the Action: the input recorded)');
        const { createRecordedProvider } = await __webpack_require__.e(/* import() */ 4332).then(__webpack_require__.bind(__webpack_require__, 44332));
        return createRecordedProvider({ path: endpoint.path, provider: endpoint.provider });
    }
    if (endpoint.kind === 'http')
        return (await loadAdapter(endpoint.protocol))(await resolveAdapterOptions(endpoint, options));
    const { environment } = options;
    const ports = createHttpPorts(options);
    if (endpoint.kind === 'command') {
        const { createCommandProvider } = await Promise.all(/* import() */[__webpack_require__.e(8254), __webpack_require__.e(6959)]).then(__webpack_require__.bind(__webpack_require__, 86959));
        return createCommandProvider({ endpoint, environment, ports });
    }
    const { createServiceProvider } = await Promise.all(/* import() */[__webpack_require__.e(8254), __webpack_require__.e(4670)]).then(__webpack_require__.bind(__webpack_require__, 94670));
    const { apiKeyEnv, provider } = endpoint;
    const apiKey = readApiKey({ apiKeyEnv, provider, keyRequired: true }, environment);
    return createServiceProvider({ endpoint, apiKey, ports });
}
async function resolveAdapterOptions(endpoint, options) {
    const { environment } = options;
    const apiKey = readApiKey(endpoint, environment);
    return { endpoint, apiKey, environment, ports: createHttpPorts(options, endpoint) };
}
/** Loads the SDK of a protocol, which takes a while; a second call costs nothing. */
async function loadAdapter(protocol) {
    switch (protocol) {
        case 'openai-responses':
            return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(5385), __webpack_require__.e(6939)]).then(__webpack_require__.bind(__webpack_require__, 56939))).createOpenaiResponsesProvider;
        case 'openai-chat':
            return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(5385), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 19549))).createOpenaiChatProvider;
        case 'anthropic-messages':
            return (await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(8254), __webpack_require__.e(3320)]).then(__webpack_require__.bind(__webpack_require__, 43320))).createAnthropicProvider;
    }
}
/**
 * The batch API of an endpoint. Whether the host has one, its answer to the first batch tells.
 * @throws ConfigurationError for a missing key (naming its variable), or recordings, which need no batch
 */
async function createBatchProvider(endpoint, options) {
    if (endpoint.kind !== 'http')
        throw errors/* ConfigurationError */.j1.of(`${endpoint.provider} cannot be asked in a batch`, endpoint.kind === 'recorded'
            ? 'replay recordings without a batch; it costs nothing'
            : 'replay an application without a batch, or name its suites apart');
    const batchOptions = {
        ...(await resolveAdapterOptions(endpoint, options)),
        transferTimeoutMs: options.transferTimeoutMs ?? 1_800_000,
        maxResultBytes: options.maxResultBytes ?? 4_000_000_000,
    };
    if (endpoint.protocol === 'anthropic-messages')
        return (await Promise.all(/* import() */[__webpack_require__.e(7766), __webpack_require__.e(8254), __webpack_require__.e(3320), __webpack_require__.e(4951)]).then(__webpack_require__.bind(__webpack_require__, 74951))).createAnthropicBatchProvider(batchOptions);
    return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(5385), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 22218))).createOpenaiBatchProvider(batchOptions);
}
/** Every environment variable that may hold a key of a known provider. */
function listKeyVariables() {
    return [...new Set(Object.values(knownHosts).flatMap(({ apiKeyEnv }) => apiKeyEnv ?? []))].sort();
}


/***/ }),

/***/ 13625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reservedAddressCode),
/* harmony export */   n: () => (/* binding */ isReservedAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Networks behind the one who asks: an address there means something else on every machine. Loopback is not in it. */
const reservedNetworks = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    // Azure answers every machine of its own here, the hosted runners of GitHub too.
    '168.63.129.16/32',
    // Link-local: the metadata of every cloud, credentials included.
    '169.254.0.0/16',
    '172.16.0.0/12',
    // Oracle's metadata.
    '192.0.0.0/24',
    '192.168.0.0/16',
];
function createReservedList() {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const network of reservedNetworks) {
        const [address = '', prefix] = network.split('/');
        list.addSubnet(address, Number(prefix), 'ipv4');
        // The same network behind NAT64.
        list.addSubnet(`64:ff9b::${address}`, 96 + Number(prefix), 'ipv6');
    }
    list.addAddress('::', 'ipv6');
    list.addSubnet('fc00::', 7, 'ipv6');
    list.addSubnet('fe80::', 10, 'ipv6');
    list.addSubnet('fec0::', 10, 'ipv6');
    return list;
}
const reserved = createReservedList();
/** Code of the error with which a connection to such an address is refused. */
const reservedAddressCode = 'ERR_RESERVED_ADDRESS';
/**
 * Whether an address is private, link-local or otherwise no host of the internet; IPv4 inside of IPv6 too.
 * @param address as the resolver or a URL writes it, with or without brackets; false for a name
 */
function isReservedAddress(address) {
    const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    return family !== 0 && reserved.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}


/***/ }),

/***/ 64302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ renderLogLines)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70896);

/**
 * One line that the runner cannot take for a command: it obeys `::command::` at the start of a line,
 * blanks before it allowed, and `##[command]` anywhere. A space is put in, so that a reader still sees
 * what stood there (https://github.com/actions/runner, ActionCommand).
 */
function disarmLine(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll(/##(?=\[)/g, '# #');
}
/**
 * Lines that are safe on a terminal and in a job's log, whatever the text holds: no escape sequence, no command.
 * Split wherever a runner or a terminal may, CR alone among it.
 */
function renderLogLines(text) {
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControls */ .$Y)(text).split('\n').map(disarmLine);
}


/***/ }),

/***/ 70896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FV: () => (/* binding */ escapeMarkdown),
  EU: () => (/* binding */ fence),
  qL: () => (/* binding */ hidesCharacters),
  h8: () => (/* binding */ htmlCode),
  js: () => (/* binding */ htmlText),
  ti: () => (/* binding */ inlineCode),
  TN: () => (/* binding */ oneLine),
  BK: () => (/* binding */ renderLink),
  jM: () => (/* binding */ shortenMiddle),
  $Y: () => (/* binding */ stripControls)
});

;// CONCATENATED MODULE: ./lib/wording/invisible.js
/**
 * C0 and C1 besides tab and newline, and characters that are not seen but reorder, hide or smuggle text, as the body
 * of a regular expression with the flag `u`.
 */
const invisiblePattern = [
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]', // controls
    '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]', // bidi
    '[\\u00AD\\u180E\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB]', // zero width
    '[\\u{E0000}-\\u{E007F}\\u{E0100}-\\u{E01EF}]', // tags, and selectors that carry bytes unseen
].join('|');

;// CONCATENATED MODULE: ./lib/report/safe-text.js
/**
 * Text that models, datasets and configuration bring, made inert for Markdown as GitHub renders it.
 * Everything here sanitizes by itself, so that a caller can't forget to.
 * Facts: GitHub Flavored Markdown 0.29 (autolinks §6.9, fences §4.5, code spans §6.3, tables §4.10);
 * mention and issue filters skip `code` and `pre`, and a zero-width space after @ or # stops them elsewhere.
 */

/** CSI and terminated OSC sequences whole, so that no `[31m` is left behind; each pattern is linear. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ansi = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)/g;
const invisible = new RegExp(invisiblePattern, 'gu');
/** GitHub joins these; inside an identifier they would make a mention, a link or a reference of text. */
const zeroWidthSpace = '&#8203;';
/**
 * Removes what is not seen: ANSI sequences, controls, bidi, zero-width and tag characters. Line ends become
 * `\n`, lone surrogates U+FFFD, and the opening of a Pawl marker is broken visibly, so that none can be forged.
 */
function stripControls(text) {
    return text
        .replace(ansi, '')
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .toWellFormed()
        .replace(invisible, '')
        .replace(/<!--(?=\s*pawl)/gi, '<! --');
}
/** Whether `stripControls` would take something out that a reader should know of; line ends don't count. */
function hidesCharacters(text) {
    return stripControls(text) !== text.replace(/\r\n?/g, '\n');
}
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern))
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * A fenced block that nothing in the text can close: its fence is longer than any run of backticks there, and
 * tildes never close a fence of backticks. `info` is ours: a literal language name.
 */
function fence(text, info = '') {
    const safe = stripControls(text).replace(/\n+$/, '');
    const marks = '`'.repeat(Math.max(3, longestRun(safe, /`+/g) + 1));
    return `${marks}${info}\n${safe}\n${marks}`;
}
/** White space of every kind as single spaces. */
function oneLine(text) {
    return stripControls(text).replace(/\s+/g, ' ').trim();
}
/**
 * A code span on one line, also in a table cell. A pipe can't be escaped there without a backslash that might
 * itself be escaped, so text with a pipe becomes `<code>` with entities.
 */
function inlineCode(text) {
    const safe = oneLine(text);
    if (safe === '')
        return '*(empty)*';
    if (safe.includes('|'))
        return `<code>${escapeMarkdown(safe)}</code>`;
    const marks = '`'.repeat(longestRun(safe, /`+/g) + 1);
    const pad = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
    return `${marks}${pad}${safe}${pad}${marks}`;
}
/** As `inlineCode`, for a line of raw HTML such as a `<summary>`, where Markdown is not read. */
function htmlCode(text) {
    const safe = oneLine(text);
    return safe === '' ? '<em>(empty)</em>' : `<code>${escapeHtml(safe)}</code>`;
}
function escapeHtml(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
/** Our own words, numbers and names of suites as text of raw HTML: no tag, mention, link or reference. */
function htmlText(text) {
    return breakAutolinks(escapeHtml(oneLine(text)));
}
/** Applied after escaping: the added entities must stay as they are. */
function breakAutolinks(text) {
    return (text
        .replace(/[@＠﹫]/g, `$&${zeroWidthSpace}`)
        .replace(/:(?=\/\/)/g, `:${zeroWidthSpace}`)
        .replace(/www(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replace(/(mailto|xmpp):/gi, `$1${zeroWidthSpace}:`)
        .replace(/(?<!&)#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/GH-(?=\d)/gi, `$&${zeroWidthSpace}`)
        // An emoji's name; the colon after it may be ours.
        .replace(/:(?=[\w+-]+(?::|$))/g, `:${zeroWidthSpace}`));
}
/**
 * Text as text, on one line: no emphasis, link, image, HTML, mention, reference, emoji, math, list, heading or
 * table cell can come of it. Written to stay readable in the source, since mail shows the source.
 */
function escapeMarkdown(text) {
    const escaped = escapeHtml(oneLine(text))
        .replace(/[\\`*[\]~$]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/\|/g, '&#124;')
        .replace(/^[-+=#]/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
    return breakAutolinks(escaped);
}
/**
 * Takes characters out of the middle, where a text says least, and says how many. Characters are code points.
 * What is at most 40 over the limit stays whole. `alreadyLeftOut` were cut from the same place before; `gap` sets off the notice.
 */
function shortenMiddle(text, limit, options = {}) {
    const length = text.length <= limit ? text.length : countCodePoints(text);
    // A notice longer than what it replaces helps nobody.
    if (length <= limit + 40)
        return text;
    const { alreadyLeftOut = 0, gap = ' ' } = options;
    const head = Math.ceil(limit * 0.6);
    const tail = limit - head;
    const leftOut = (length - limit + alreadyLeftOut).toLocaleString('en-US');
    // A code point is at most two units long; what a slice cuts in half lies beyond what is kept.
    const start = Array.from(text.slice(0, head * 2)).slice(0, head);
    const end = tail === 0 ? [] : Array.from(text.slice(-tail * 2)).slice(-tail);
    return `${start.join('').trimEnd()}${gap}… ${leftOut} characters left out …${gap}${end.join('').trimStart()}`;
}
function countCodePoints(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** Letters, digits and the punctuation that ordinary trace and ticket addresses have. */
const plainUrl = /^https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?(\/[A-Za-z0-9._~\-/%?&=+,:#]*)?$/;
/**
 * A link that shows where it leads: `[INC-2041](https://…) (example.com)`. Anything but a plain https address
 * without credentials is shown as text. A last part that says too little by itself (`2`) gets the `system` before
 * it, or the part of the path that stands before it.
 */
function renderLink(url, text, { system } = {}) {
    const safe = oneLine(url);
    if (safe !== url || url.length > 500 || !plainUrl.test(url) || !URL.canParse(url))
        return inlineCode(shortenMiddle(safe, 120));
    const parsed = new URL(url);
    const segments = parsed.pathname.split('/').filter(Boolean);
    const segment = segments.at(-1);
    const label = escapeMarkdown(shortenMiddle(text ?? nameSegment(segments, system) ?? parsed.host, 60));
    const host = text === undefined && segment !== undefined ? ` (${breakAutolinks(parsed.host)})` : '';
    return `[${label}](${url.replace(/&/g, '&amp;')})${host}`;
}
/** Shorter than this, the last part of an address names nothing. */
const tellingLength = 4;
function nameSegment(segments, system) {
    const [before, last] = [segments.at(-2), segments.at(-1)];
    if (last === undefined || last.length >= tellingLength)
        return last;
    if (system !== null && system !== undefined)
        return `${system} ${last}`;
    return before === undefined ? last : `${before}/${last}`;
}


/***/ })

};
