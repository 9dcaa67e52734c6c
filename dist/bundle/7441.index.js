export const id = 7441;
export const ids = [7441];
export const modules = {

/***/ 34812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cd: () => (/* binding */ curateKinds),
  HU: () => (/* binding */ parseChoice),
  mA: () => (/* binding */ parseQuery),
  bx: () => (/* binding */ parseRedact),
  V: () => (/* binding */ parseSystem)
});

// EXTERNAL MODULE: ./lib/curation/compose-case.js
var compose_case = __webpack_require__(23088);
// EXTERNAL MODULE: ./lib/document/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(97126);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/sources/logged-call.js
/** Where production logs are read from. */
const sourceSystems = [
    'phoenix',
    'langsmith',
    'braintrust',
    'langfuse',
    'openai',
    'otlp',
];

// EXTERNAL MODULE: ./lib/sources/parse-rule.js
var parse_rule = __webpack_require__(34600);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
;// CONCATENATED MODULE: ./lib/cli/curate-options.js






/** Options of `pawl curate`. */
const curateKinds = {
    from: 'string',
    project: 'string',
    url: 'string',
    dataset: 'string',
    config: 'string',
    bad: 'list',
    errors: 'flag',
    since: 'string',
    until: 'string',
    tag: 'list',
    model: 'string',
    prompt: 'string',
    correction: 'string',
    input: 'string',
    budget: 'string',
    similarity: 'string',
    redact: 'string',
    owner: 'string',
    plain: 'flag',
    'dry-run': 'flag',
};
const usualWindow = '7d';
const usualBudget = 25;
const usualSimilarity = 0.8;
/** @throws ConfigurationError unless it is one of them */
function parseSystem(written) {
    const system = sourceSystems.find((known) => known === written);
    if (system !== undefined)
        return system;
    const meant = written === undefined ? undefined : (0,schema_problems/* closestWord */.En)(written, [...sourceSystems]);
    throw errors/* ConfigurationError */.j1.of(written === undefined ? '--from is needed' : `--from is "${written}"`, meant === undefined ? `give one of ${sourceSystems.join(', ')}` : `did you mean "${meant}"?`);
}
/**
 * What counts as a failure.
 * @param system of a log in files everything is read; of a system that is asked, the last seven days
 * @throws ConfigurationError where nothing says what a failure is
 */
function parseQuery(values, { system, now }) {
    const rules = values.bad.map(parse_rule/* parseFeedbackRule */.D);
    if (rules.length === 0 && !values.errors)
        throw errors/* ConfigurationError */.j1.of('nothing says what a failure is', 'give --bad "user_score < 0.5 of 0..1", with the name and the scale of your feedback, or --errors, or both');
    const since = values.since ?? (system === 'otlp' ? undefined : usualWindow);
    const { until } = values;
    return {
        since: since === undefined ? undefined : (0,parse_rule/* parseMoment */.m)('since', since, now),
        until: until === undefined ? undefined : (0,parse_rule/* parseMoment */.m)('until', until, now),
        rules,
        errors: values.errors,
        tags: values.tag,
        model: values.model,
        promptName: values.prompt,
    };
}
/** @throws ConfigurationError for what is out of range */
function parseChoice(values) {
    const written = values.input ?? 'auto';
    const input = compose_case/* inputKinds */.cW.find((known) => known === written);
    if (input === undefined)
        throw errors/* ConfigurationError */.j1.of(`--input is "${written}"`, `give one of ${compose_case/* inputKinds */.cW.join(', ')}`);
    const similarity = (0,parse_arguments/* parseNumber */.$)('similarity', values.similarity, { min: 0 }) ?? usualSimilarity;
    if (similarity > 1)
        throw errors/* ConfigurationError */.j1.of(`--similarity is ${similarity}`, 'give a number up to 1, which means the same words');
    const budget = (0,parse_arguments/* parseNumber */.$)('budget', values.budget, { min: 1, integer: true }) ?? usualBudget;
    return { input, budget, similarity };
}
/** @throws ConfigurationError unless it is `on` or `off` */
function parseRedact(written) {
    if (written === undefined || written === 'on')
        return true;
    if (written === 'off')
        return false;
    throw errors/* ConfigurationError */.j1.of(`--redact is "${written}"`, 'leave it out, or write --redact off to keep what belongs to people');
}


/***/ }),

/***/ 63121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ openNetworkPorts)
/* harmony export */ });
/* harmony import */ var _sources_rest_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8339);

/** The real outside of a system that is asked; Ctrl-C ends asking. */
function openNetworkPorts(terminal) {
    const interrupt = new AbortController();
    terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
    return (0,_sources_rest_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .createRestPorts */ .h)(interrupt.signal);
}


/***/ }),

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createReadingDisplay)
/* harmony export */ });
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);

/** Milliseconds between two lines of a log, and between two changes of a terminal's line. */
const pauses = { log: 10_000, terminal: 100 };
/** Shows how far a log was read; `stop` leaves the line clean, and may be called twice. */
function createReadingDisplay(screen) {
    const pause = screen.isTTY ? pauses.terminal : pauses.log;
    let last = performance.now();
    let isShown = false;
    return {
        show: (progress) => {
            const now = performance.now();
            if (now - last < pause)
                return;
            last = now;
            const line = describeReading(progress);
            screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
            isShown = screen.isTTY;
        },
        stop: () => {
            if (isShown)
                screen.write('\r\u001b[K');
            isShown = false;
        },
    };
}
function describeReading({ spans, bytes }) {
    const read = `read ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(spans)} spans`;
    if (bytes === undefined || bytes.total === 0)
        return read;
    return `${read}, ${Math.floor((bytes.done / bytes.total) * 100)}% of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(bytes.total / 1e6))} MB`;
}


/***/ }),

/***/ 23088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ inputKinds),
/* harmony export */   m$: () => (/* binding */ composeCaseId),
/* harmony export */   rQ: () => (/* binding */ composeCase)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _dataset_eval_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74349);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97126);
/* harmony import */ var _sources_chat_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13815);
/* harmony import */ var _sources_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7009);





/**
 * What of a call becomes the case's input. The prompt of a suite writes its own messages, so a case brings what differs
 * from request to request: the variables of the template, or the conversation without the system's words.
 */
const inputKinds = ['auto', 'variables', 'conversation', 'messages'];
/** The id of a case made of a call: the same at every import. */
function composeCaseId(system, callId) {
    return `${system}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(callId).digest('hex').slice(0, 12)}`;
}
/** A failure as a case, not yet redacted. Of what went wrong nothing is lost: the output is in `metadata.observed`. */
function composeCase({ call, feedback, severity, error, correction }, options) {
    const input = composeInput(call, options.input);
    if (input.kind === 'refused')
        return { ...input, id: call.id };
    const checked = _dataset_eval_case_js__WEBPACK_IMPORTED_MODULE_1__/* .evalCaseSchema */ .sV.safeParse((0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .o)({
        id: composeCaseId(options.system, call.id),
        ...input.fields,
        expected: readCorrection(correction),
        tags: call.tags,
        severity: nameSeverity(severity),
        note: composeNote(feedback, error),
        source: (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .o)({
            system: options.system,
            id: call.id,
            url: call.url,
            trace_id: call.traceId,
            captured_at: call.startedAt,
            feedback: feedback.length === 0 ? undefined : feedback.map(describeFeedback),
        }),
        metadata: describeCall(call, error),
    }));
    if (checked.success)
        return { kind: 'case', evalCase: checked.data, notices: input.notices };
    const fields = checked.error.issues.map((issue) => (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPath */ .i7)(issue.path) ?? 'the case');
    const what = `the log holds what a case cannot: ${[...new Set(fields)].slice(0, 3).join(', ')}`;
    return { kind: 'refused', id: call.id, what };
}
function composeInput(call, kind) {
    const hasVariables = call.variables !== undefined && !(0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmpty */ .I)(call.variables);
    if (kind === 'variables' && !hasVariables)
        return { kind: 'refused', what: 'the log holds no variables of a prompt template' };
    if (hasVariables && (kind === 'variables' || kind === 'auto'))
        return { kind: 'input', fields: { input: call.variables }, notices: [] };
    if (call.messages.length === 0)
        return { kind: 'refused', what: 'the log holds no input' };
    const converted = (0,_sources_chat_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .convertMessages */ ._0)(call.messages);
    if (converted.kind === 'refused')
        return { kind: 'refused', what: 'the input holds a part that is not text' };
    const told = converted.notices.map(({ what }) => what);
    if (kind === 'messages')
        return { kind: 'input', fields: { messages: converted.messages }, notices: told };
    const spoken = converted.messages.findIndex(({ role }) => !isInstruction(role));
    if (spoken === -1)
        return { kind: 'refused', what: 'the input is the system’s words alone' };
    return {
        kind: 'input',
        fields: { messages: converted.messages.slice(spoken) },
        notices: spoken === 0
            ? told
            : [
                ...told,
                'the system’s words before a conversation are left out, since the prompt of the suite writes them (--input messages keeps them)',
            ],
    };
}
const isInstruction = (role) => role === 'system' || role === 'developer';
/** A correction is often a message or a mapping around one text. */
function readCorrection(correction) {
    if (typeof correction !== 'object' || correction === null || Array.isArray(correction))
        return correction ?? undefined;
    const [only, ...others] = Object.entries(correction);
    if (only === undefined)
        return undefined;
    if ('content' in correction && typeof correction.content === 'string')
        return correction.content;
    return others.length === 0 && typeof only[1] === 'string' ? only[1] : correction;
}
/** Half-way to the end of the scale and beyond is high; critical is a person's word. */
function nameSeverity(severity) {
    return severity >= 0.5 ? 'high' : 'medium';
}
function composeNote(feedback, error) {
    const said = feedback.flatMap(({ comment }) => (comment === undefined ? [] : [comment.trim()]));
    const words = [...new Set(said)].filter((comment) => comment !== '');
    const note = [...words, ...(error ? [`error: ${error}`] : [])].join('\n');
    return note === '' ? undefined : Array.from(note).slice(0, 2_000).join('');
}
function describeFeedback({ name, score, label, comment, by, at }) {
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .o)({ name, score, label, comment, by: by === 'unknown' ? undefined : by, at });
}
/** What was sent and came back, for whoever reviews the case; of these nothing is read when it is replayed. */
function describeCall(call, error) {
    const { model, parameters, tools, output, usage, latencyMs, costUsd, promptName } = call;
    const observed = (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .o)({
        output: output.text,
        tool_calls: output.toolCalls.length > 0 ? output.toolCalls : undefined,
        error: error === '' ? 'it failed without a message' : error,
        model: model.responded,
        tokens: (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmpty */ .I)((0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .o)({ ...usage })) ? undefined : (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .o)({ ...usage }),
        latency_ms: latencyMs,
        cost_usd: costUsd,
    });
    // Whose request it was is nothing that a case needs, and would let people be followed from case to case.
    const { user_id: _user, session_id: _session, ...metadata } = call.metadata;
    return (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .compact */ .o)({
        ...metadata,
        prompt: promptName,
        model: model.requested,
        provider: model.provider,
        parameters: (0,_sources_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmpty */ .I)(parameters) ? undefined : parameters,
        tools: tools.length > 0 ? tools : undefined,
        observed,
    });
}


/***/ }),

/***/ 50135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortestKey),
/* harmony export */   J: () => (/* binding */ composeKeyForms)
/* harmony export */ });
/**
 * Words such as `ollama` or `none` stand in for a key where a host wants none; they are no secret. A mask on something
 * as short as `pass` would also make the runner drop the output `verdict`.
 */
const shortestKey = 8;
/**
 * The ways in which a key is written: as it is, in Base64 or hexadecimal, alone or within other text, and encoded for a
 * URL or for JSON. Longest first, so that padding goes with what it pads.
 */
function composeKeyForms(secret) {
    // The other forms of a short key are two or three letters, which stand in any text.
    if (secret.length < shortestKey)
        return secret === '' ? [] : [secret];
    const base64 = Buffer.from(secret).toString('base64');
    const base64Url = base64.replaceAll('+', '-').replaceAll('/', '_');
    const encoded = [secret, base64].map((text) => encodeURIComponent(text.toWellFormed()));
    const forms = new Set([
        secret,
        JSON.stringify(secret).slice(1, -1),
        ...[base64, base64Url].flatMap((text) => [text, text.replace(/=+$/, '')]),
        ...encoded,
        ...encoded.map((text) => text.replaceAll(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase())),
        ...composeInnerForms(secret),
    ]);
    // Some hosts escape slashes in JSON, which may stand in the JSON text of a tool call.
    const escaped = [...forms].map((form) => form.replaceAll('/', '\\/'));
    return [...new Set([...forms, ...escaped])].toSorted((a, b) => b.length - a.length);
}
/**
 * A key within encoded text, where what stands around it decides how it is aligned: Base64 at each of the three offsets,
 * without the letters that its neighbours share, and hexadecimal.
 */
function composeInnerForms(secret) {
    const bytes = Buffer.from(secret);
    const inner = [0, 1, 2].map((offset) => {
        const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
        // Three bytes are four letters; a letter that a neighbour's bits are in is left out.
        const end = Math.floor(((offset + bytes.length) * 8) / 6);
        return text.slice(Math.ceil((offset * 8) / 6), end);
    });
    const hex = bytes.toString('hex');
    const forms = inner.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
    return [...forms, hex, hex.toUpperCase()];
}


/***/ }),

/***/ 48925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ redactAll),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Ub: () => (/* binding */ cleanCompletion),
/* harmony export */   Z2: () => (/* binding */ mayHoldForm),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   ql: () => (/* binding */ replaceForms),
/* harmony export */   sq: () => (/* binding */ redactCompletion)
/* harmony export */ });
/* harmony import */ var _key_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50135);

const longestMessage = 400;
const replacement = '[redacted]';
/**
 * A provider's words made fit for an error message: one line, no control characters, at most 400 characters, and
 * without the key.
 */
function redact(text, secret) {
    return redactAll(text, secret === undefined ? [] : [secret]);
}
/** As `redact`, without any of several keys. */
function redactAll(text, secrets) {
    const withoutKey = secrets.reduce((rest, secret) => replaceForms(rest, (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .composeKeyForms */ .J)(secret)), text);
    const line = withoutKey.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const characters = Array.from(line.slice(0, longestMessage * 2));
    return characters.length > longestMessage
        ? `${characters.slice(0, longestMessage - 1).join('')}…`
        : line;
}
/**
 * A completion without the key that it was asked for with, wherever a host may have echoed it: as it is, in
 * Base64 or hexadecimal, alone or within other text, or encoded for a URL or for JSON. Keys of fewer than 8 characters are left alone.
 * @param options.answerText the body that the completion was read from
 */
function redactCompletion(completion, options) {
    const { answerText, secret } = options;
    if (secret === undefined || secret.length < _key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestKey */ .A)
        return completion;
    const forms = (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .composeKeyForms */ .J)(secret);
    const clean = (text) => replaceForms(text, forms);
    // The id comes from a header, so the body says nothing about it.
    const requestId = completion.requestId === undefined ? undefined : clean(completion.requestId);
    // A key of quotes or backslashes is escaped as often as JSON stands in JSON, so there only a full look tells.
    if (!/["\\]/.test(secret) && !mayHoldForm(answerText, forms))
        return { ...completion, requestId };
    return { ...cleanCompletion(completion, clean), requestId };
}
/** Everything of a completion that is a text, rewritten. */
function cleanCompletion(completion, clean) {
    const cleanIfAny = (text) => (text === undefined ? undefined : clean(text));
    const { stop } = completion;
    return {
        ...completion,
        text: clean(completion.text),
        toolCalls: completion.toolCalls.map(({ id, name, argumentsText }) => ({
            id: clean(id),
            name: clean(name),
            argumentsText: clean(argumentsText),
        })),
        stop: stop.kind === 'refused' ? { ...stop, category: cleanIfAny(stop.category) } : stop,
        servedModel: cleanIfAny(completion.servedModel),
        servedTier: cleanIfAny(completion.servedTier),
        requestId: cleanIfAny(completion.requestId),
        raw: cleanValue(completion.raw, clean),
    };
}
function replaceForms(text, forms) {
    return forms.reduce((rest, form) => rest.replaceAll(form, replacement), text);
}
/** Escapes could hide a form from a look at the JSON text, so those that need not be there count as one. */
function mayHoldForm(json, forms) {
    return forms.some((form) => json.includes(form)) || /\\(?:u00|\/)/.test(json);
}
function cleanValue(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => cleanValue(item, clean));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), cleanValue(part, clean)]));
}


/***/ }),

/***/ 13815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ isConversation),
/* harmony export */   _0: () => (/* binding */ convertMessages),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   yy: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7009);


const roles = {
    system: 'system',
    developer: 'developer',
    user: 'user',
    human: 'user',
    assistant: 'assistant',
    ai: 'assistant',
    model: 'assistant',
    tool: 'tool',
};
const readFields = ['role', 'type', 'content', 'tool_calls', 'tool_call_id', 'name', 'data'];
/** Whether a value is a conversation: a list of mappings that all say who speaks. */
function isConversation(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((entry) => (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry) && roleOf(entry) !== undefined));
}
/**
 * Messages of chat logs: OpenAI's, and LangChain's with `type: human`. A message of which a part would be lost
 * (an image, an old function call) is refused, since replaying half of an input fakes failures.
 */
function convertMessages(entries) {
    const messages = [];
    const lost = new Set();
    for (const [index, entry] of entries.entries()) {
        const fields = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry['data']) ? { ...entry, ...entry['data'] } : entry;
        const content = textOf(fields['content']);
        if (content.kind === 'refused' || fields['function_call'])
            return {
                kind: 'refused',
                what: `messages[${index}] holds ${content.kind === 'refused' ? content.what : 'a function_call'}`,
            };
        const calls = callsOf(fields['tool_calls']);
        if (calls === undefined)
            return { kind: 'refused', what: `messages[${index}] has tool calls that cannot be read` };
        const role = roleOf(entry) ?? 'user';
        messages.push({
            role,
            content: content.text,
            ...(calls.length > 0 ? { tool_calls: calls } : {}),
            ...(typeof fields['tool_call_id'] === 'string'
                ? { tool_call_id: fields['tool_call_id'] }
                : {}),
        });
        for (const name of Object.keys(fields))
            if (!readFields.includes(name) && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(fields[name]))
                lost.add(name);
        if (role !== 'tool' && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(fields['name']))
            lost.add('name');
    }
    const notices = [...lost].map((name) => ({
        what: `the field "${name.slice(0, 60)}" of messages is not imported`,
        remedy: 'write it into the content if the model must see it',
    }));
    return { kind: 'messages', messages, notices };
}
/** The text of an answer: a text itself, a message, a list of messages or choices; undefined for anything else. */
function answerText(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return answerText(value.at(-1));
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value))
        return undefined;
    if (value['choices'] !== undefined)
        return answerText(value['choices']);
    if (value['message'] !== undefined)
        return answerText(value['message']);
    if (roleOf(value) === undefined)
        return undefined;
    const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value['data']) ? value['data'] : value;
    const content = textOf(inner['content']);
    return content.kind === 'text' && content.text !== null ? content.text : undefined;
}
/** Who speaks, in the words of chat logs; undefined for a role that nobody knows. */
function roleOf(entry) {
    const name = entry['role'] ?? entry['type'];
    return typeof name === 'string' && Object.hasOwn(roles, name) ? roles[name] : undefined;
}
/** Parts of text are joined; everything else can't be sent. */
function textOf(content) {
    if (content === null || content === undefined)
        return { kind: 'text', text: null };
    if (typeof content === 'string')
        return { kind: 'text', text: content };
    if (!Array.isArray(content))
        return { kind: 'refused', what: 'content that is not text' };
    const texts = [];
    for (const part of content) {
        const text = typeof part === 'string' ? part : (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(part) ? part['text'] : undefined;
        if (typeof text !== 'string')
            return { kind: 'refused', what: 'a part that is not text' };
        texts.push(text);
    }
    return { kind: 'text', text: texts.join('\n') };
}
/** Calls in OpenAI's shape, or LangChain's `{id, name, args}`; undefined when one is neither. */
function callsOf(value) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .I)(value))
        return [];
    if (!Array.isArray(value))
        return undefined;
    const calls = [];
    for (const call of value) {
        if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(call) || typeof call['id'] !== 'string')
            return undefined;
        const inner = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(call['function']) ? call['function'] : call;
        const written = inner['arguments'] ?? inner['args'];
        if (typeof inner['name'] !== 'string' || written === undefined)
            return undefined;
        calls.push({
            id: call['id'],
            type: 'function',
            function: {
                name: inner['name'],
                // Arguments stay as the model wrote them, if they were kept as text.
                arguments: typeof written === 'string' ? written : JSON.stringify(written),
            },
        });
    }
    return calls;
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


/***/ }),

/***/ 39972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _phoenix_correction_from_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96973);
/* harmony import */ var _phoenix_phoenix_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77629);
/* harmony import */ var _system_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(385);




/**
 * The adapter of a system; each is loaded when it is asked for.
 * @throws ConfigurationError where a key, a project or a file is missing, or an option is of another system
 */
async function openSource(options, ports) {
    checkOptions(options);
    const { system, project, url, correction, environment } = options;
    switch (system) {
        case 'phoenix': {
            const { openPhoenixSource } = await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(6858)]).then(__webpack_require__.bind(__webpack_require__, 26858));
            const correctionFrom = correction === undefined ? undefined : (0,_phoenix_correction_from_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCorrectionFrom */ .c)(correction);
            const address = (0,_phoenix_phoenix_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readPhoenixAddress */ .I)(environment, url);
            const named = (0,_phoenix_phoenix_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .readPhoenixProject */ .F)(environment, project);
            return openPhoenixSource({ ...address, project: named, correctionFrom }, ports);
        }
        case 'langsmith': {
            const { openLangSmithSource } = await __webpack_require__.e(/* import() */ 6842).then(__webpack_require__.bind(__webpack_require__, 26842));
            const address = (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readLangSmithAddress */ .wh)(environment, options);
            const variable = 'LANGSMITH_PROJECT';
            const named = (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .needProject */ .Sj)('LangSmith', environment, { project, variable });
            return openLangSmithSource({ ...address, project: named }, ports);
        }
        case 'braintrust': {
            const { openBraintrustSource } = await __webpack_require__.e(/* import() */ 3123).then(__webpack_require__.bind(__webpack_require__, 23123));
            const address = (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readBraintrustAddress */ .nR)(environment, options);
            const variable = 'BRAINTRUST_PROJECT';
            const named = (0,_system_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .needProject */ .Sj)('Braintrust', environment, { project, variable });
            return openBraintrustSource({ ...address, project: named }, ports);
        }
        case 'langfuse': {
            const { openLangfuseSource } = await __webpack_require__.e(/* import() */ 5504).then(__webpack_require__.bind(__webpack_require__, 25504));
            return openLangfuseSource((0,_system_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readLangfuseAddress */ .YD)(environment, options), ports);
        }
        case 'openai': {
            const { openOpenAiSource } = await __webpack_require__.e(/* import() */ 3005).then(__webpack_require__.bind(__webpack_require__, 93005));
            return openOpenAiSource((0,_system_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .readOpenAiAddress */ .XZ)(environment, options), ports);
        }
        case 'otlp': {
            const { openOtlpSource } = await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(4880)]).then(__webpack_require__.bind(__webpack_require__, 24880));
            return openOtlpSource({ paths: options.files }, ports);
        }
    }
}
/** What would be passed over in silence. */
function checkOptions({ system, files, project, url, correction }) {
    if (system === 'otlp' && files.length === 0)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of('no file is named', 'name files that the collector wrote, or folders of them: --from otlp traces.jsonl');
    if (system !== 'otlp' && files[0] !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${files[0]} is not read, for ${system} is asked over the network`, 'leave it out, or write --from otlp');
    if (system === 'otlp' && (project ?? url) !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of('files have no project and no address', 'leave --project and --url out, or write --from SYSTEM without files');
    if (system !== 'phoenix' && correction !== undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${system} has a place of its own for corrections`, 'leave --correction out; it is for Phoenix');
}


/***/ }),

/***/ 34600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseFeedbackRule),
/* harmony export */   m: () => (/* binding */ parseMoment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const remedy = 'write "NAME < BOUND of LOW..HIGH", such as "user_score < 0.5 of 0..1" or "hallucination > 0.5 of 0..1", or "NAME = LABEL", such as "user_feedback = thumbs_down"';
const number = '-?\\d+(?:\\.\\d+)?';
const scorePattern = new RegExp(`^(.{1,200}?)\\s*([<>])\\s*(${number})(?:\\s+of\\s+(${number})\\s*\\.\\.\\s*(${number}))?$`);
const labelPattern = /^(.{1,200}?)\s*=\s*(.{1,500})$/;
/**
 * Which feedback is bad: a score with its scale, or labels (`a|b`: any of them).
 * @throws ConfigurationError for anything else; a score without a scale is refused, since 1 may be the best or the worst
 */
function parseFeedbackRule(text) {
    const score = scorePattern.exec(text.trim());
    if (score !== null)
        return readScoreRule(text, score);
    const label = labelPattern.exec(text.trim());
    const [, name, labels] = label ?? [];
    if (name === undefined || labels === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`"${text}" says not which feedback is bad`, remedy);
    return { kind: 'label', name, labels: labels.split('|').map((one) => one.trim()) };
}
function readScoreRule(text, match) {
    const [, name = '', sign, written, lowest, highest] = match;
    if (lowest === undefined || highest === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`"${text}" does not tell the scale of the score`, `add it: "${text.trim()} of 0..1"; 1 may be the best or the worst, so it is not guessed`);
    const [bound, low, high] = [Number(written), Number(lowest), Number(highest)];
    const side = sign === '<' ? 'below' : 'above';
    const isInside = side === 'below' ? bound > low && bound <= high : bound >= low && bound < high;
    if (!(low < high) || !isInside)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`"${text}" can never be so, or always is`, `the bound is inside the scale, and the scale goes up: ${remedy}`);
    return { kind: 'score', name, scale: { low, high }, bad: { side, bound } };
}
const units = {
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
/**
 * A moment: so long ago (`90m`, `36h`, `7d`, `2w`), a day or a time in ISO 8601.
 * @throws ConfigurationError for anything else
 */
function parseMoment(option, text, now) {
    const ago = /^(\d{1,6})([mhdw])$/.exec(text.trim());
    const unit = units[ago?.[2] ?? ''];
    if (ago !== null && unit !== undefined)
        return new Date(now.getTime() - Number(ago[1]) * unit);
    const moment = new Date(text.trim());
    if (/^\d{4}-\d{2}-\d{2}/.test(text.trim()) && !Number.isNaN(moment.getTime()))
        return moment;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`--${option} is "${text}"`, 'write so long ago, as 7d or 36h, or a day, as 2026-11-01');
}


/***/ }),

/***/ 96973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseCorrectionFrom),
/* harmony export */   t: () => (/* binding */ readCorrection)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** @throws ConfigurationError unless it is `explanation`, `explanation.ANNOTATION` or `metadata.KEY` */
function parseCorrectionFrom(written) {
    const [, kind, name] = /^(explanation|metadata)(?:\.(.+))?$/s.exec(written) ?? [];
    if (kind === 'explanation')
        return { kind, annotation: name };
    if (kind === 'metadata' && name !== undefined)
        return { kind, key: name };
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`a correction is to be read from "${written}"`, 'write explanation for what people explain, explanation.NAME for annotations of that name, or metadata.KEY for a key of their metadata');
}
/** What the annotation says should have been answered; undefined where it does not. */
function readCorrection(annotation, from) {
    switch (from?.kind) {
        case undefined:
            return undefined;
        case 'explanation':
            return isMeant(annotation, from.annotation)
                ? annotation.result?.explanation || undefined
                : undefined;
        case 'metadata': {
            const fields = annotation.metadata ?? {};
            return Object.hasOwn(fields, from.key) ? (fields[from.key] ?? undefined) : undefined;
        }
    }
}
function isMeant(annotation, name) {
    return name === undefined ? annotation.annotator_kind === 'HUMAN' : annotation.name === name;
}


/***/ }),

/***/ 8339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createRestPorts)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The real outside of a system that is asked over REST. @param signal ends requests and waits */
function createRestPorts(signal) {
    return {
        signal,
        fetch,
        sleep: (milliseconds, also = signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: AbortSignal.any([signal, also]) }),
        random: Math.random,
        now: () => performance.now(),
    };
}


/***/ })

};
