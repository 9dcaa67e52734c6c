export const id = 1805;
export const ids = [1805];
export const modules = {

/***/ 97004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ findWebUrl),
/* harmony export */   KI: () => (/* binding */ resolveProject),
/* harmony export */   Tg: () => (/* binding */ langSmithAnswers),
/* harmony export */   ZP: () => (/* binding */ openLangSmithClient),
/* harmony export */   h7: () => (/* binding */ langSmithKeyVariable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _loose_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52143);
/* harmony import */ var _request_pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34807);
/* harmony import */ var _rest_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93436);
/* harmony import */ var _source_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(577);






/** The environment variable that holds the key; its owner is told by this name. */
const langSmithKeyVariable = 'LANGSMITH_API_KEY';
const defaultBaseUrl = 'https://api.smith.langchain.com';
/** As documented for queries of runs. */
const rateLimit = { requests: 300, perMs: 10_000 };
function openLangSmithClient({ baseUrl, apiKey, workspaceId }, ports) {
    return (0,_source_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createSourceClient */ .D)({
        ...ports,
        name: 'LangSmith',
        baseUrl: trimBaseUrl(baseUrl),
        headers: {
            'x-api-key': apiKey,
            ...(workspaceId === undefined ? {} : { 'x-tenant-id': workspaceId }),
        },
        secrets: [apiKey],
        keyVariable: langSmithKeyVariable,
        pace: (0,_request_pace_js__WEBPACK_IMPORTED_MODULE_3__/* .createRequestPace */ .h)(rateLimit, ports),
    });
}
/** Its clients are told the address with `/api/v1` or without; here both versions are asked. */
function trimBaseUrl(baseUrl = defaultBaseUrl) {
    return baseUrl.replace(/\/+$/, '').replace(/\/api(\/v1)?$/, '');
}
/** Where people look: the API's host without `api`, or of a server of one's own the host itself. */
function findWebUrl(baseUrl) {
    const url = new URL(trimBaseUrl(baseUrl));
    return `${url.protocol}//${url.host.replace(/(^|\.)api\.smith\./, '$1smith.')}`;
}
const sessionsSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() }));
/** The id of a project, since queries take no names. @throws ConfigurationError where there is none of that name */
async function resolveProject(client, project) {
    if ((0,_loose_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isUuid */ .O1)(project))
        return project;
    const { body } = await client.request({
        method: 'GET',
        path: '/api/v1/sessions',
        query: { name: project },
    });
    const found = (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(body, { ...langSmithAnswers, schema: sessionsSchema }).find(({ name }) => name === project);
    if (found !== undefined)
        return found.id;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`LangSmith has no project "${project}" that this key can see`, 'check the name, and the workspace of the key (LANGSMITH_WORKSPACE_ID)');
}
/** What `parseAnswer` is told of its answers. */
const langSmithAnswers = {
    name: 'LangSmith',
    remedy: 'check that the address is that of its API, and its version: v0.16 or later',
};


/***/ }),

/***/ 52143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ secondsToUtc),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   Uz: () => (/* binding */ firstNumber),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   qI: () => (/* binding */ asFields),
/* harmony export */   yT: () => (/* binding */ toUtc)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);

/** A mapping; an empty one for anything else. */
function asFields(value) {
    return (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value : {};
}
/** A list; an empty one for anything else. */
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The first that is a text with something in it. */
function firstText(...values) {
    return values.find((value) => typeof value === 'string' && value !== '');
}
/** Whether a text is an id as systems give them, where a name could stand too. */
function isUuid(text) {
    return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
/** The first that is a number, or a text of one. */
function firstNumber(...values) {
    for (const value of values) {
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        if (typeof number === 'number' && Number.isFinite(number))
            return number;
    }
    return undefined;
}
/** ISO 8601 in UTC; a time that names no zone is taken for UTC. Undefined for anything that is no time. */
function toUtc(time) {
    if (typeof time !== 'string' || time === '')
        return undefined;
    const date = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/i.test(time) ? time : `${time}Z`);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
/** The same of seconds since 1970. */
function secondsToUtc(seconds) {
    if (typeof seconds !== 'number')
        return undefined;
    const date = new Date(seconds * 1_000);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}


/***/ }),

/***/ 21724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ trimBaseUrl),
/* harmony export */   KI: () => (/* binding */ resolveProject),
/* harmony export */   jY: () => (/* binding */ phoenixAnswers),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   v: () => (/* binding */ phoenixKeyVariable),
/* harmony export */   zU: () => (/* binding */ openPhoenixClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97126);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _rest_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93436);
/* harmony import */ var _source_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(577);





/** The environment variable that holds the key; its owner is told by this name. */
const phoenixKeyVariable = 'PHOENIX_API_KEY';
const defaultBaseUrl = 'http://localhost:6006';
function openPhoenixClient({ baseUrl, apiKey, headers = {} }, ports) {
    return (0,_source_client_js__WEBPACK_IMPORTED_MODULE_3__/* .createSourceClient */ .D)({
        ...ports,
        name: 'Phoenix',
        baseUrl: trimBaseUrl(baseUrl),
        headers: {
            ...headers,
            ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
        secrets: [...(apiKey === undefined ? [] : [apiKey]), ...Object.values(headers)],
        keyVariable: phoenixKeyVariable,
    });
}
/** Where people look, too: its pages and its API have one address. */
function trimBaseUrl(baseUrl = defaultBaseUrl) {
    return baseUrl.replace(/\/+$/, '').replace(/\/v1(\/traces)?$/, '');
}
/** What `parseAnswer` is told of its answers. */
const phoenixAnswers = {
    name: 'Phoenix',
    remedy: 'check that the address is that of Phoenix, and its version: 20 or later',
};
const pageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), next_cursor: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() });
/**
 * The rows of a list, by page, as long as there is a cursor.
 * @param request its query without the cursor; with a status that it accepts besides 2xx there is no page at all
 */
async function* readPages(client, { path, query, accept = [] }) {
    let cursor;
    do {
        const { status, body } = await client.request({
            method: 'GET',
            path,
            query: { ...query, cursor },
            accept: cursor === undefined ? accept : [],
        });
        if (status >= 400)
            return;
        const page = (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAnswer */ .W)(body, { ...phoenixAnswers, schema: pageSchema });
        yield page.data;
        cursor = page.next_cursor || undefined;
    } while (cursor !== undefined);
}
const projectSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/** The id of a project by its name or id. @throws ConfigurationError where there is none, with the name that comes next */
async function resolveProject(client, project) {
    // Its addresses take no name with one of these.
    if (!/[/?#]/.test(project)) {
        const { status, body } = await client.request({
            method: 'GET',
            path: `/v1/projects/${encodeURIComponent(project)}`,
            accept: [404],
        });
        const schema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ data: projectSchema });
        if (status !== 404)
            return (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAnswer */ .W)(body, { ...phoenixAnswers, schema }).data.id;
    }
    const names = [];
    for await (const rows of readPages(client, { path: '/v1/projects', query: { limit: 100 } }))
        for (const { id, name } of (0,_rest_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAnswer */ .W)(rows, {
            ...phoenixAnswers,
            schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(projectSchema),
        })) {
            if (name === project)
                return id;
            names.push(name);
        }
    const close = (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .closestWord */ .En)(project, names);
    throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`Phoenix has no project "${project}"`, close === undefined
        ? 'check the name: an application without a project logs to "default"'
        : `did you mean "${close}"?`);
}


/***/ }),

/***/ 77629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readPhoenixProject),
/* harmony export */   I: () => (/* binding */ readPhoenixAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _phoenix_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21724);


/**
 * Where Phoenix is, by the variables that its own clients read: PHOENIX_API_KEY, PHOENIX_COLLECTOR_ENDPOINT and
 * PHOENIX_CLIENT_HEADERS (`name=value,name=value`).
 * @param url comes before the environment's
 * @throws ConfigurationError where they cannot be read
 */
function readPhoenixAddress(environment, url) {
    const baseUrl = url ?? (environment['PHOENIX_COLLECTOR_ENDPOINT'] || undefined);
    if (baseUrl !== undefined && !/^https?:\/\//i.test(baseUrl))
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`the address of Phoenix is "${baseUrl}"`, 'write it like http://localhost:6006');
    return {
        baseUrl,
        apiKey: environment[_phoenix_api_js__WEBPACK_IMPORTED_MODULE_1__/* .phoenixKeyVariable */ .v] || undefined,
        headers: parseHeaders(environment['PHOENIX_CLIENT_HEADERS'] ?? ''),
    };
}
/** The project that was named, or that of PHOENIX_PROJECT_NAME. @throws ConfigurationError where there is neither */
function readPhoenixProject(environment, project) {
    const named = project ?? (environment['PHOENIX_PROJECT_NAME'] || undefined);
    if (named !== undefined)
        return named;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of('nothing says which project of Phoenix is meant', 'give --project NAME; an application that names none logs to "default"');
}
/** Values may be keys, so none is shown. */
function parseHeaders(written) {
    const pairs = written.split(',').filter((pair) => pair.trim() !== '');
    return Object.fromEntries(pairs.map((pair) => {
        const [, name, value] = /^\s*([\w.-]+)\s*=(.*)$/s.exec(pair) ?? [];
        if (name !== undefined && value !== undefined)
            return [name, value.trim()];
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of('PHOENIX_CLIENT_HEADERS is no list of names and values', 'write it like name=value,other=value');
    }));
}


/***/ }),

/***/ 34807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createRequestPace)
/* harmony export */ });
function createRequestPace({ requests, perMs }, ports) {
    const sent = [];
    let turn = Promise.resolve();
    const wait = async () => {
        const oldest = sent.length < requests ? undefined : sent.shift();
        const early = oldest === undefined ? 0 : oldest + perMs - ports.now();
        if (early > 0)
            await ports.sleep(early);
        sent.push(ports.now());
    };
    return {
        next() {
            turn = turn.then(wait);
            return turn;
        },
    };
}


/***/ }),

/***/ 93436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer),
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37428);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** An answer's outer shape. @throws EvidenceError when it is not what the API promises */
function parseAnswer(body, { schema, name, remedy, }) {
    const parsed = schema.safeParse(body);
    if (parsed.success)
        return parsed.data;
    const why = zod__WEBPACK_IMPORTED_MODULE_1__/* .prettifyError */ .S1(parsed.error).replaceAll('\n', ' ').slice(0, 300);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe([{ what: `${name} answered in an unknown shape: ${why}`, remedy }]);
}
/** The rows of an answer that are what they should be; the others are counted. */
function readRows(rows, { schema, tally, what, }) {
    return rows.flatMap((row) => {
        const parsed = schema.safeParse(row);
        if (!parsed.success)
            tally.count(what);
        return parsed.success ? [parsed.data] : [];
    });
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createSourceClient),
  L: () => (/* binding */ hasCredentials)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
;// CONCATENATED MODULE: ./lib/sources/source-errors.js


/** Some addresses carry a key behind the question mark. */
const showPath = (path) => path.replace(/\?.*/s, '');
/** Where there was no answer, or one that asking again did not mend. */
function describeUnavailable({ name, baseUrl, secrets }, { method, path }, { status, message, cause }) {
    const how = status === undefined ? 'did not answer' : `answered ${status} to`;
    const what = `${name} at ${baseUrl} ${how} ${method} ${showPath(path)}: ${(0,redact/* redactAll */.$I)(message, secrets)}`;
    return new errors/* EvidenceError */.oe([
        {
            what,
            remedy: 'check that it is up and can be reached, then run this again: nothing is written twice',
        },
    ], { cause });
}
/** A status that asking again does not mend. */
function describeRefusal({ name, baseUrl, secrets, keyVariable }, refused) {
    const { request, status, text } = refused;
    const what = `${name} answered ${status} to ${request.method} ${showPath(request.path)}: ${(0,redact/* redactAll */.$I)(text, secrets)}`;
    if (status === 401 || status === 403)
        return errors/* ConfigurationError */.j1.of(what, `set ${keyVariable} to a key that may do this at ${baseUrl}`);
    if (status >= 300 && status < 400)
        return errors/* ConfigurationError */.j1.of(what, 'give the address that it leads to, if that is the right one: a key is not sent along a redirect');
    if (status === 404)
        return errors/* ConfigurationError */.j1.of(what, 'check the project, the dataset and the address');
    return errors/* ConfigurationError */.j1.of(what, `see what ${name} says, and check the options`);
}

;// CONCATENATED MODULE: ./lib/sources/source-request.js
function composeUrl(baseUrl, { path, query = {} }) {
    const url = new URL(`${baseUrl}${path}`);
    for (const [name, value] of Object.entries(query)) {
        const list = typeof value === 'object' ? value : value === undefined ? [] : [value];
        for (const one of list)
            url.searchParams.append(name, String(one));
    }
    return url;
}
/** Body and headers. */
function composeBody(headers, { body, headers: own = {} }) {
    const accepting = { accept: 'application/json', ...headers, ...own };
    if (body === undefined)
        return { headers: accepting };
    if (body instanceof FormData || isBytes(body))
        return { headers: accepting, body };
    return {
        headers: { ...accepting, 'content-type': 'application/json' },
        body: JSON.stringify(body),
    };
}
function isBytes(body) {
    return body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;
}

;// CONCATENATED MODULE: ./lib/sources/source-client.js



/** Sendings of one request; and milliseconds of all its waits together, and of one answer. */
const limits = { sendings: 7, waitMs: 300_000, timeoutMs: 120_000 };
const passing = [408, 425, 429, 500, 502, 503, 504];
/** @throws ConfigurationError for an address with a password, which `fetch` refuses and messages would show */
function createSourceClient(options) {
    if (hasCredentials(options.baseUrl))
        throw errors/* ConfigurationError */.j1.of(`the address of ${options.name} holds a name or a password`, `leave them out, and set ${options.keyVariable}: addresses are shown in reports`);
    return { request: (request) => askPatiently(options, request) };
}
/** Whether somebody's name or password stands in an address. */
function hasCredentials(address) {
    if (!URL.canParse(address))
        return false;
    const { username, password } = new URL(address);
    return username !== '' || password !== '';
}
async function askPatiently(options, request) {
    const repeatable = request.repeatable ?? request.method === 'GET';
    let waited = 0;
    for (let sending = 1;; sending += 1) {
        await options.pace?.next();
        const outcome = await send(options, request);
        if (outcome.kind === 'answer')
            return outcome.answer;
        // A refusal for its rate was not carried out, so it may always be sent again.
        const again = sending < limits.sendings && (repeatable || outcome.status === 429);
        const wait = outcome.waitMs ?? Math.min(60_000, 1_000 * 2 ** (sending - 1)) * (0.5 + options.random() / 2);
        if (!again || waited + wait > limits.waitMs || options.signal.aborted)
            throw describeUnavailable(options, request, outcome);
        waited += wait;
        await options.sleep(wait, options.signal).catch((error) => {
            throw options.signal.aborted ? describeUnavailable(options, request, outcome) : error;
        });
    }
}
async function send(options, request) {
    let response;
    let bytes;
    try {
        response = await options.fetch(composeUrl(options.baseUrl, request), {
            ...composeBody(options.headers, request),
            method: request.method,
            redirect: 'manual',
            signal: AbortSignal.any([options.signal, AbortSignal.timeout(limits.timeoutMs)]),
        });
        bytes = Buffer.from(await response.arrayBuffer());
    }
    catch (cause) {
        return {
            kind: 'passing',
            status: undefined,
            message: (0,errors/* messageOf */.bD)(innermost(cause)),
            waitMs: undefined,
            cause,
        };
    }
    const { status, headers } = response;
    const text = bytes.toString('utf8');
    if (response.ok) {
        const body = request.answer === 'bytes' ? bytes : parseBody(options, request, text);
        return { kind: 'answer', answer: { status, headers, body } };
    }
    if (request.accept?.includes(status) === true)
        return { kind: 'answer', answer: { status, headers, body: parseIfJson(text) } };
    if (passing.includes(status))
        return { kind: 'passing', status, message: text, waitMs: parseRetryAfter(headers) };
    throw describeRefusal(options, { request, status, text });
}
/** fetch tells only that it failed; why is in its cause. */
function innermost(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined || cause === null ? error : innermost(cause);
}
function parseBody(options, request, text) {
    if (text.trim() === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* EvidenceError */.oe([
            {
                what: `${options.name} answered ${request.method} ${showPath(request.path)} with something that is not JSON`,
                remedy: `check that ${options.baseUrl} is the address of its API`,
            },
        ], { cause });
    }
}
/** Many systems explain a refusal in plain words. */
function parseIfJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Seconds or a date, as milliseconds from now. */
function parseRetryAfter(headers) {
    const written = headers.get('retry-after');
    if (written === null)
        return undefined;
    const seconds = Number(written);
    const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(written) - Date.now();
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}


/***/ }),

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ needProject),
/* harmony export */   XZ: () => (/* binding */ readOpenAiAddress),
/* harmony export */   YD: () => (/* binding */ readLangfuseAddress),
/* harmony export */   nR: () => (/* binding */ readBraintrustAddress),
/* harmony export */   wh: () => (/* binding */ readLangSmithAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _langsmith_langsmith_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97004);


/** By the variables that LangSmith's own clients read. @throws ConfigurationError without a key */
function readLangSmithAddress(environment, { url }) {
    return {
        baseUrl: checkUrl('LangSmith', url ?? read(environment, 'LANGSMITH_ENDPOINT')),
        apiKey: needKey('LangSmith', environment, _langsmith_langsmith_api_js__WEBPACK_IMPORTED_MODULE_1__/* .langSmithKeyVariable */ .h7),
        workspaceId: read(environment, 'LANGSMITH_WORKSPACE_ID'),
    };
}
/** @throws ConfigurationError without a key */
function readBraintrustAddress(environment, { url }) {
    return {
        baseUrl: checkUrl('Braintrust', url ?? read(environment, 'BRAINTRUST_API_URL')),
        appUrl: read(environment, 'BRAINTRUST_APP_URL'),
        apiKey: needKey('Braintrust', environment, 'BRAINTRUST_API_KEY'),
    };
}
/** @throws ConfigurationError without both keys */
function readLangfuseAddress(environment, { url, project }) {
    const base = url ?? read(environment, 'LANGFUSE_BASE_URL') ?? read(environment, 'LANGFUSE_HOST');
    return {
        baseUrl: checkUrl('Langfuse', base),
        publicKey: needKey('Langfuse', environment, 'LANGFUSE_PUBLIC_KEY'),
        secretKey: needKey('Langfuse', environment, 'LANGFUSE_SECRET_KEY'),
        project,
    };
}
/** @throws ConfigurationError without a key */
function readOpenAiAddress(environment, { url, project }) {
    return {
        baseUrl: checkUrl('OpenAI', url ?? read(environment, 'OPENAI_BASE_URL')),
        apiKey: needKey('OpenAI', environment, 'OPENAI_API_KEY'),
        project: project ?? read(environment, 'OPENAI_PROJECT_ID'),
    };
}
/** The project that was named, or that of a variable. @throws ConfigurationError where there is neither */
function needProject(name, environment, options) {
    const found = options.project ?? read(environment, options.variable);
    if (found !== undefined)
        return found;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`nothing says which project of ${name} is meant`, `name it, or set ${options.variable}`);
}
function read(environment, variable) {
    return environment[variable]?.trim() || undefined;
}
function needKey(name, environment, variable) {
    const key = read(environment, variable);
    if (key !== undefined)
        return key;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${variable} is not set`, `set it to a key of ${name}; keys come from the environment alone`);
}
function checkUrl(name, url) {
    if (url === undefined || /^https?:\/\//i.test(url))
        return url;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`the address of ${name} is "${url}"`, 'write it with http:// or https://');
}


/***/ })

};
