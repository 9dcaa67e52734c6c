export const id = 6959;
export const ids = [6959];
export const modules = {

/***/ 19610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readPlacedLines)
/* harmony export */ });
/** A trial with a context of a million tokens fits; a file without line feeds does not fill the memory. */
const longestLine = 200_000_000;
const lineFeed = 0x0a;
/**
 * Lines of a file as its bytes arrive; one line at a time is held. Only a line feed ends a line.
 * @param chunks each may be overwritten when the next is asked for
 */
async function* readPlacedLines(chunks, { maxLineBytes = longestLine } = {}) {
    let parts = [];
    let length = 0;
    let offset = 0;
    let number = 0;
    const take = (part) => {
        length += part.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(part);
    };
    const finish = () => {
        number += 1;
        const [first] = parts;
        // Most lines lie within one chunk, and a copy of each would be garbage outside of the heap.
        const bytes = length > maxLineBytes ? undefined : parts.length === 1 ? first : Buffer.concat(parts);
        const line = { number, offset, length, bytes };
        offset += length + 1;
        parts = [];
        length = 0;
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
            take(chunk.subarray(start, end));
            yield finish();
            start = end + 1;
        }
        if (start < chunk.length)
            take(Buffer.from(chunk.subarray(start)));
    }
    if (length > 0)
        yield finish();
}


/***/ }),

/***/ 86959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommandProvider: () => (/* binding */ createCommandProvider)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/application-message.js
var application_message = __webpack_require__(37774);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/document/placed-lines.js
var placed_lines = __webpack_require__(19610);
// EXTERNAL MODULE: ./lib/providers/damaged-answer.js
var damaged_answer = __webpack_require__(2360);
;// CONCATENATED MODULE: ./lib/providers/process-group.js

/** Waited for after its input ended, and again after it was asked to end. */
const patienceMs = 1_000;
/** Starts a program without a shell, with exactly the environment that is given. */
function startGroup([program = '', ...args], options) {
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: options.folder,
        env: options.environment,
        stdio: ['pipe', 'pipe', 'pipe'],
        // A group of its own on systems that have them.
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    const exited = new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.once('error', () => resolve());
    });
    const signal = (name) => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
        }
        catch {
            // There is nobody left.
        }
    };
    return {
        child,
        kill: () => signal('SIGKILL'),
        async end() {
            child.stdin.end();
            if (!(await endsWithin(exited, patienceMs)))
                signal('SIGTERM');
            await endsWithin(exited, patienceMs);
            // What it has started may have outlived it.
            signal('SIGKILL');
        },
    };
}
async function endsWithin(exited, milliseconds) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(false), milliseconds);
    });
    const ended = await Promise.race([exited.then(() => true), late]);
    clearTimeout(timer);
    return ended;
}

// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/providers/stderr-tail.js
/** Characters of standard error that are kept. */
const keptCharacters = 8_000;
/**
 * Keeps the end of a program's standard error.
 * @param redact makes a line fit to be shown
 */
function createTail(stderr, redact) {
    let kept = '';
    stderr.setEncoding('utf8');
    stderr.on('data', (chunk) => {
        kept = (kept + chunk).slice(-keptCharacters);
    });
    stderr.on('error', () => undefined);
    return {
        describe() {
            const line = redact(findTellingLine(kept));
            return line === '' ? '' : ` (its standard error ends: ${line})`;
        },
    };
}
/** The last line that is no frame of a stack and not the version with which Node signs off. */
function findTellingLine(text) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const telling = lines.findLast((line) => !/^\s+at |^Node\.js v\d|^[\s\]}^]+$/.test(line));
    return telling ?? lines.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./lib/providers/application-process.js







/** What the program had written is waited for so long after its end, where something else holds its output open. */
const drainMs = 1_000;
/** A program that answers lines with lines, from its start to its end. */
class ApplicationProcess {
    #options;
    #group;
    #tail;
    /** The first written first. */
    #owed = [];
    #watchdog;
    /** Why it takes no more lines. */
    #failure;
    constructor(options) {
        this.#options = options;
        this.#group = startGroup(options.command, options);
        const { child } = this.#group;
        this.#tail = createTail(child.stderr, options.redact);
        // A stream that breaks is told by the end of the process.
        const reading = this.#read().catch(() => undefined);
        child.stdin.on('error', () => undefined);
        child.once('error', (cause) => this.#fail(describeNotStarted(options.name, cause)));
        const end = (code, signal) => {
            const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
            this.#failBy('connection', `${options.name} ended ${how} before it had answered`);
        };
        child.once('close', (code, signal) => reading.then(() => end(code, signal)));
        child.once('exit', (code, signal) => setTimeout(() => end(code, signal), drainMs).unref());
    }
    /** Whether it takes no more lines. */
    get ended() {
        return this.#failure !== undefined;
    }
    /**
     * Writes a line for the request and waits for the line that answers it.
     * @throws ProviderError: connection, timeout or malformed, after which the process is ended; cancelled
     */
    ask(request, signal) {
        const { name, ports } = this.#options;
        const { caseId, trial } = request;
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        if (signal.aborted)
            return Promise.reject(describeCancelled(name, false));
        return new Promise((resolve, reject) => {
            // It stays owed: the answer may still come, and then belongs to nobody else.
            const cancel = () => reject(describeCancelled(name, true));
            signal.addEventListener('abort', cancel, { once: true });
            const done = () => signal.removeEventListener('abort', cancel);
            this.#owed.push({
                caseId,
                trial,
                sentAt: ports.now(),
                resolve: (line) => {
                    done();
                    resolve(line);
                },
                reject: (error) => {
                    done();
                    reject(error);
                },
            });
            if (this.#owed.length === 1)
                this.#watch();
            const message = (0,application_message/* composeApplicationMessage */.KN)(request);
            this.#group.child.stdin.write(`${JSON.stringify(message)}\n`);
        });
    }
    /** Ends it and what it has started. Never throws. */
    async close() {
        clearTimeout(this.#watchdog);
        this.#failure ??= describeCancelled(this.#options.name, true);
        for (const { reject } of this.#owed.splice(0))
            reject(this.#failure);
        await this.#group.end();
    }
    async #read() {
        const maxLineBytes = this.#options.ports.maxBodyBytes;
        for await (const { bytes } of (0,placed_lines/* readPlacedLines */.j)(this.#group.child.stdout, { maxLineBytes })) {
            const complaint = bytes === undefined
                ? `a line of more than ${Math.round(maxLineBytes / 1e6)} MB`
                : this.#take(bytes);
            if (complaint !== undefined) {
                this.#failBy('malformed', (0,damaged_answer/* describeMalformed */.H)(this.#options.name, complaint).message);
                return;
            }
            this.#watch();
        }
    }
    /** @returns what is wrong with the line; undefined when it answered something, or is blank */
    #take(bytes) {
        let text;
        let value;
        try {
            text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
            if (text === '')
                return undefined;
            value = JSON.parse(text);
        }
        catch {
            return 'a line that is not JSON (its standard output is for answers only; write logs to standard error)';
        }
        const { id, trial } = (0,is_record/* isRecord */.u)(value) ? value : {};
        // A case may be owed for several trials; to an answer that does not say which, they are alike.
        const position = this.#owed.findIndex((owed) => owed.caseId === String(id) && (trial ?? owed.trial) === owed.trial);
        const [owed] = position < 0 ? [] : this.#owed.splice(position, 1);
        if (owed === undefined)
            return 'a line whose id and trial it was not asked for';
        owed.resolve({ value, text, latencyMs: this.#options.ports.now() - owed.sentAt });
        return undefined;
    }
    #watch() {
        clearTimeout(this.#watchdog);
        if (this.#owed.length === 0 || this.ended)
            return;
        const { name, ports } = this.#options;
        this.#watchdog = setTimeout(() => this.#failBy('timeout', `${name} was silent for ${ports.timeoutMs / 1000} s`), ports.timeoutMs);
    }
    #failBy(kind, what) {
        const details = { retryable: true, possiblyBilled: true };
        this.#fail(new provider/* ProviderError */.m(kind, what + this.#tail.describe(), details));
    }
    /** What is owed will not come, and nothing more is written. */
    #fail(error) {
        if (this.#failure !== undefined)
            return;
        this.#failure = error;
        clearTimeout(this.#watchdog);
        this.#group.kill();
        for (const { reject } of this.#owed.splice(0))
            reject(error);
    }
}
function describeNotStarted(name, cause) {
    const code = 'code' in cause ? String(cause.code) : cause.message;
    return new provider/* ProviderError */.m('connection', `${name} could not be started (${code})`, {
        retryable: false,
        cause,
    });
}
function describeCancelled(name, sent) {
    return new provider/* ProviderError */.m('cancelled', `the call of ${name} was cancelled`, {
        retryable: false,
        possiblyBilled: sent,
    });
}

// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
;// CONCATENATED MODULE: ./lib/providers/application-command.js








/** What every program needs; a key is none of it. */
const usualVariables = ['PATH', 'HOME', 'TMPDIR', 'LANG'];
/**
 * An application that is started as a process, in the files of one revision: each trial is a line in and a line out.
 * It lives until the provider is closed; after a crash, a broken line or a long silence it is started again, and what
 * it owed may be asked once more.
 * @throws ConfigurationError for a variable that is not set, and where checkout or setup fails
 */
async function createCommandProvider(options) {
    const { endpoint, ports } = options;
    const variables = readVariables(endpoint, options.environment);
    const secrets = listSecrets(endpoint.variables, variables);
    const checkout = await endpoint.checkOut();
    const processOptions = {
        name: endpoint.provider,
        command: endpoint.command,
        folder: (0,external_node_path_.join)(checkout.folder, endpoint.folder),
        environment: variables,
        redact: (text) => (0,redact/* redactAll */.$I)(text, secrets),
        ports,
    };
    await setUp(checkout, { endpoint, processOptions });
    let current;
    const closing = [];
    const failedBefore = new WeakSet();
    const ask = async (request, signal) => {
        if (current?.ended === true)
            closing.push(current.close());
        if (current === undefined || current.ended)
            current = new ApplicationProcess(processOptions);
        try {
            return await current.ask(request, signal);
        }
        catch (error) {
            if (!(error instanceof provider/* ProviderError */.m) || !error.retryable)
                throw error;
            if (failedBefore.has(request))
                throw withoutRetry(error);
            failedBefore.add(request);
            throw error;
        }
    };
    return {
        name: endpoint.provider,
        origin: `command:${endpoint.suite}:${endpoint.revision}`,
        findUnsupported: () => [],
        complete: async (request, { signal }) => {
            const { value, text, latencyMs } = await ask(request, signal);
            const completion = (0,application_message/* readApplicationAnswer */.hb)(value, request, {
                provider: endpoint.provider,
                redact: processOptions.redact,
            });
            return hideKeys({ ...completion, latencyMs: completion.latencyMs ?? latencyMs }, { answerText: text, variables, names: endpoint.variables });
        },
        close: async () => {
            await Promise.all([...closing, current?.close()]);
            await checkout.remove();
        },
    };
}
/** @throws ConfigurationError naming every variable that the suite asks for and that is not set */
function readVariables({ variables, suite }, environment) {
    const missing = variables.filter((name) => (environment[name] ?? '') === '');
    if (missing.length > 0)
        throw new errors/* ConfigurationError */.j1([
            {
                what: `the command of suite ${suite} is to get ${missing.join(', ')}, which is not set`,
                remedy: 'set it in the environment of this step, or take it out of env in the suite; a pull request from a fork has no secrets',
                missingVariables: missing,
            },
        ]);
    const names = [...usualVariables, ...variables];
    return Object.fromEntries(names.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
/** Longer than any sensible install. */
const setupTimeoutMs = 15 * 60 * 1000;
/** Runs the setup in a checkout that was made for it; a person's own working tree stays as it is. */
async function setUp(checkout, options) {
    const { endpoint, processOptions } = options;
    const [program, ...args] = endpoint.setup ?? [];
    if (program === undefined || !checkout.temporary)
        return;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: processOptions.folder,
        env: processOptions.environment,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: setupTimeoutMs,
        killSignal: 'SIGKILL',
        windowsHide: true,
    });
    const tail = createTail(child.stderr, processOptions.redact);
    const problem = await new Promise((resolve) => {
        child.once('error', (cause) => resolve((0,errors/* messageOf */.bD)(cause)));
        child.once('close', (code, signal) => resolve(code === 0
            ? undefined
            : `it ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}`));
    });
    if (problem === undefined)
        return;
    await checkout.remove();
    throw errors/* ConfigurationError */.j1.of(`the setup of suite ${endpoint.suite} failed at ${endpoint.revision.slice(0, 12)}: ${problem}${tail.describe()}`, `run ${[program, ...args].join(' ')} there by hand to see all of what it says`);
}
/** Shorter values, such as `true`, are no secrets, and stand in any text. */
const shortestSecret = 8;
/** Line by line, since that is how a program shows them. */
function listSecrets(names, variables) {
    return names
        .flatMap((name) => (variables[name] ?? '').split(/\r?\n/))
        .map((line) => line.trim())
        .filter((line) => line.length >= shortestSecret);
}
const isKeyName = (name) => /KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i.test(name);
/** Only of variables that are named like keys: the value of any other may be a word of the answer. */
function hideKeys(completion, options) {
    const { answerText, variables, names } = options;
    return names
        .filter(isKeyName)
        .reduce((rest, name) => (0,redact/* redactCompletion */.sq)(rest, { answerText, secret: variables[name] }), completion);
}
function withoutRetry(error) {
    const { possiblyBilled, cause } = error;
    return new provider/* ProviderError */.m(error.kind, error.message, { retryable: false, possiblyBilled, cause });
}


/***/ }),

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ composeApplicationMessage),
/* harmony export */   hb: () => (/* binding */ readApplicationAnswer)
/* harmony export */ });
/* unused harmony export applicationAnswerSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74983);
/* harmony import */ var _damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2360);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _recording_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79928);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85401);






/** What an application gets for one trial: a body, or a line. Pure. */
function composeApplicationMessage(request) {
    const { caseId, trial, messages, parameters, application } = request;
    return {
        id: caseId,
        trial,
        input: application?.input,
        ...(messages.length === 0 ? {} : { messages: messages.map(composeChatMessage) }),
        ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    };
}
/** As chat logs and datasets write it. */
function composeChatMessage(message) {
    const { role, content, toolCalls = [], toolCallId } = message;
    return {
        role,
        content,
        ...(toolCalls.length === 0
            ? {}
            : {
                tool_calls: toolCalls.map((call) => ({
                    id: call.id,
                    type: 'function',
                    function: { name: call.name, arguments: call.argumentsText },
                })),
            }),
        ...(toolCallId === undefined ? {} : { tool_call_id: toolCallId }),
    };
}
const row = _recording_row_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingRowSchema */ .DY.shape;
/** An answer is a recording without the model's name. Unknown keys are errors: a misspelt `tool_call` must not be lost. */
const applicationAnswerSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** Of the case; in the answer to a POST it may be left out. */
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int()]).transform(String).optional(),
    trial: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int().nonnegative().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    tool_calls: row.tool_calls,
    stop: row.stop,
    usage: row.usage,
    latency_ms: row.latency_ms,
    served_model: row.served_model,
    served_tier: row.served_tier,
    request_id: row.request_id,
    /** What this trial cost, in dollars; beats what is computed from the usage. */
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative().optional(),
    /** Why there is no answer. */
    error: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1), retryable: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false) }),
    ])
        .optional(),
})
    .refine((answer) => (answer.output === undefined) !== (answer.error === undefined), {
    message: 'an answer has either "output", a text, or "error"',
});
/**
 * The completion that an answer stands for. Pure.
 * @param value parsed JSON
 * @throws ProviderError: malformed; for an error that the application reports server, or invalid_request where asking
 *   again is no use
 */
function readApplicationAnswer(value, request, { provider, redact }) {
    const parsed = applicationAnswerSchema.safeParse(dropNulls(value));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
        const what = `something that is no answer (${place}${issue?.message ?? ''})`;
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, redact(what));
    }
    const { id, trial, error, output = '', cost_usd: cost, ...rest } = parsed.data;
    if ((id ?? request.caseId) !== request.caseId || (trial ?? request.trial) !== request.trial)
        throw (0,_damaged_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMalformed */ .H)(provider, 'the id or the trial of another request');
    if (error !== undefined) {
        const { message, retryable } = typeof error === 'string' ? { message: error, retryable: false } : error;
        throw new _provider_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m(retryable ? 'server' : 'invalid_request', redact(`${provider} reports: ${message}`), { retryable, possiblyBilled: true });
    }
    return {
        ...(0,_recording_row_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecordingRow */ .Ux)({ ...rest, output }),
        billedUsd: cost === undefined ? undefined : (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDecimal */ .sx)(cost),
        raw: value,
    };
}
/** Many programs write null for what they do not say. */
function dropNulls(value) {
    return (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value)
        ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
        : value;
}


/***/ }),

/***/ 79928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ recordingRowSchema),
/* harmony export */   Ux: () => (/* binding */ readRecordingRow),
/* harmony export */   f: () => (/* binding */ parseRecording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
/** One line of a file of recordings. Unknown keys are errors: a misspelt `trail` must not become trial 0. */
const recordingRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()]).transform(String),
    /** As the provider names it, or `provider/model`. */
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
        /** JSON text as the model wrote it, or the object itself. */
        arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).transform((value) => JSON.stringify(value)),
        ]),
    }))
        .optional(),
    /** 0-based. A row answers this trial and no other, or one answer would pass for many independent ones. */
    trial: count.default(0),
    /** First 12 to 64 hex digits of the hash of the request; a row without it answers any request. */
    request: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{12,64}$/, 'the first 12 or more hex digits of the hash of the request')
        .optional(),
    stop: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['complete', 'truncated', 'refused', 'tool_call', 'empty']).optional(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input_tokens: count,
        output_tokens: count,
        cached_input_tokens: count.default(0),
        reasoning_tokens: count.default(0),
        /** Written to a cache, by lifetime; part of input_tokens. */
        cache_write_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            minutes5: count.default(0),
            minutes30: count.default(0),
            hours1: count.default(0),
            hours12: count.default(0),
        })
            .prefault({}),
    })
        .refine((usage) => usage.cached_input_tokens <= usage.input_tokens &&
        usage.reasoning_tokens <= usage.output_tokens, {
        message: 'cached input and reasoning are parts of their totals, so they cannot exceed them',
    })
        .optional(),
    served_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    served_tier: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What the provider says it billed, in dollars, where it says so. */
    billed_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?(e-?\d+)?$/i, 'an amount in dollars as text')
        .optional(),
    /** What the trial log keeps beside; not read here. */
    trial_log: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** The completion that a row stands for. Pure. */
function readRecordingRow(row) {
    const { usage } = row;
    const toolCalls = (row.tool_calls ?? []).map((call, index) => ({
        id: `call_${index}`,
        name: call.name,
        argumentsText: call.arguments,
    }));
    return {
        text: row.output,
        toolCalls,
        stop: { kind: row.stop ?? deduceStop(row.output, toolCalls.length > 0) },
        usage: usage === undefined
            ? undefined
            : {
                inputTokens: usage.input_tokens,
                cachedInputTokens: usage.cached_input_tokens,
                cacheWriteTokens: usage.cache_write_tokens,
                outputTokens: usage.output_tokens,
                reasoningTokens: usage.reasoning_tokens,
            },
        servedModel: row.served_model,
        servedTier: row.served_tier,
        requestId: row.request_id,
        billedUsd: row.billed_usd,
        latencyMs: row.latency_ms,
        raw: row,
    };
}
/** The completion that a parsed line of JSON stands for; undefined when it is no recording. Pure. */
function parseRecording(value) {
    const { data: row } = recordingRowSchema.safeParse(value);
    return row && readRecordingRow(row);
}
function deduceStop(output, called) {
    if (called)
        return 'tool_call';
    return output === '' ? 'empty' : 'complete';
}


/***/ })

};
