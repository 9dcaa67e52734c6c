export const id = 701;
export const ids = [701];
export const modules = {

/***/ 17221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   E2: () => (/* binding */ gatherTree),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   cW: () => (/* binding */ readStructured),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7009);
/* harmony import */ var _loose_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52143);



/** The JSON of a text. */
function parseJson(text) {
    try {
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch {
        return { kind: 'broken' };
    }
}
/** A structured attribute: the value itself, or JSON as text. */
function readStructured(value) {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .I)(value))
        return { kind: 'nothing' };
    return typeof value === 'string' ? parseJson(value) : { kind: 'value', value };
}
/**
 * What stands under a name as one value: structured, JSON as text, or a tree of the flat names below it, where
 * `a.0.b` is `{0: {b}}`.
 */
function gatherTree(attributes, name) {
    const own = readStructured(attributes[name]);
    if (own.kind !== 'nothing')
        return own;
    const prefix = `${name}.`;
    const root = Object.create(null);
    const planted = new Set([root]);
    for (const [key, value] of Object.entries(attributes)) {
        if (!key.startsWith(prefix) || value === undefined || value === null)
            continue;
        plant({ root, planted, path: key.slice(prefix.length).split('.'), value });
    }
    return Object.keys(root).length === 0 ? { kind: 'nothing' } : { kind: 'value', value: root };
}
/** Sets a value deep in the tree; values of others, and what stands there already, stay as they are. */
function plant(options) {
    const { root, planted, path, value } = options;
    let node = root;
    for (const segment of path.slice(0, -1)) {
        const next = node[segment];
        if (next === undefined) {
            const made = Object.create(null);
            planted.add(made);
            node[segment] = made;
            node = made;
        }
        else if ((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(next) && planted.has(next))
            node = next;
        else
            return;
    }
    const last = path.at(-1) ?? '';
    node[last] ??= value;
}
/**
 * Entries of a list, or of a mapping by index. Where an index is missing, one entry is undefined: an instrumentation
 * had no room for it.
 */
function entriesOf(node) {
    if (Array.isArray(node))
        return node;
    if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(node))
        return [];
    const indices = Object.keys(node)
        .filter((key) => /^\d+$/.test(key))
        .map(Number)
        .sort((left, right) => left - right);
    const entries = indices.map((index) => node[String(index)]);
    return indices.every((index, place) => index === place) ? entries : [...entries, undefined];
}
/** The first of the attributes that is a text and not empty. */
function textAt(attributes, ...names) {
    return (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstText */ .ou)(...names.map((name) => attributes[name]));
}
/** The first of the attributes that is a number, or a number as text. */
function numberAt(attributes, ...names) {
    return (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNumber */ .Uz)(...names.map((name) => attributes[name]));
}


/***/ }),

/***/ 45351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isModelCall)
/* harmony export */ });
const operations = [
    'chat',
    'text_completion',
    'completion',
    'generate_content',
];
const content = /^gen_ai\.(prompt|completion|input\.messages|output\.messages)(\.|$)/;
const contentEvent = /^gen_ai\.(content\.(prompt|completion)|(system|user|assistant|tool)\.message|choice)$/;
/**
 * Whether the step is one call to a model, and no agent, tool, chain or embedding around or beside it. Where no
 * convention names its kind, one that asked for a model and holds messages is one.
 */
function isModelCall({ attributes, events }) {
    const kind = attributes['openinference.span.kind'];
    if (typeof kind === 'string')
        return kind.toUpperCase() === 'LLM';
    const operation = attributes['gen_ai.operation.name'] ?? attributes['llm.request.type'];
    if (operation !== undefined)
        return operations.includes(operation);
    if (attributes['traceloop.span.kind'] !== undefined)
        return false;
    const asksModel = ['gen_ai.request.model', 'llm.model_name', 'llm.request.model_name'].some((name) => attributes[name] !== undefined);
    return (asksModel &&
        (Object.keys(attributes).some((name) => content.test(name) || name.startsWith('llm.input_messages')) ||
            events.some(({ name }) => contentEvent.test(name))));
}


/***/ }),

/***/ 74396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ readFeedback),
/* harmony export */   Lu: () => (/* binding */ readEvaluation),
/* harmony export */   Rc: () => (/* binding */ evaluationEvent),
/* harmony export */   f3: () => (/* binding */ readTraceFeedback),
/* harmony export */   wi: () => (/* binding */ nameAnnotator)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7009);
/* harmony import */ var _loose_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52143);
/* harmony import */ var _attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17221);




/** Name of the event by which OpenTelemetry tells of an evaluation. */
const evaluationEvent = 'gen_ai.evaluation.result';
/** What was said of the step itself: annotations among its attributes, evaluations among its events. */
function readFeedback({ attributes, events }) {
    return [
        ...readAnnotations(attributes, ''),
        ...events.flatMap((event) => readEvaluation(event) ?? []),
    ];
}
/** What a step's attributes say of its whole trace. */
function readTraceFeedback({ attributes }) {
    return readAnnotations(attributes, 'trace.');
}
/** The evaluation that an event or a log record tells of; undefined for any other. */
function readEvaluation({ name, at, attributes, body }) {
    if (name !== evaluationEvent)
        return undefined;
    const fields = (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(body) ? { ...body, ...attributes } : attributes;
    const called = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.name');
    if (called === undefined)
        return undefined;
    return {
        name: called,
        score: (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNumber */ .Uz)(fields['gen_ai.evaluation.score.value']),
        label: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.score.label', 'gen_ai.evaluation.label'),
        comment: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'gen_ai.evaluation.explanation'),
        by: 'unknown',
        at: (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .toUtc */ .yT)(at),
    };
}
function readAnnotations(attributes, prefix) {
    return ['annotation', 'evaluation'].flatMap((kind) => {
        const tree = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherTree */ .E2)(attributes, `${prefix}${kind}s`);
        const entries = tree.kind === 'value' ? (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(tree.value) : [];
        return entries.flatMap((entry) => {
            if (!(0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(entry))
                return [];
            const fields = entry[kind];
            return readAnnotation((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(fields) ? fields : entry) ?? [];
        });
    });
}
function readAnnotation(fields) {
    const name = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'name');
    if (name === undefined)
        return undefined;
    const metadata = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readStructured */ .cW)(fields['metadata']);
    return {
        name,
        score: (0,_loose_values_js__WEBPACK_IMPORTED_MODULE_2__/* .firstNumber */ .Uz)(fields['score']),
        label: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'label'),
        comment: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(fields, 'explanation'),
        by: nameAnnotator(fields['annotator_kind']),
        ...(metadata.kind === 'value' && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(metadata.value) && !(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .I)(metadata.value)
            ? { metadata: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .compact */ .o)(metadata.value) }
            : {}),
    };
}
/** Who said it, from OpenInference's kinds. */
function nameAnnotator(kind) {
    switch (kind) {
        case 'HUMAN':
            return 'person';
        case 'LLM':
            return 'model';
        case 'CODE':
            return 'code';
        default:
            return 'unknown';
    }
}


/***/ }),

/***/ 17254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readResponseId),
/* harmony export */   _: () => (/* binding */ readMetadata)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74983);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7009);
/* harmony import */ var _attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17221);



const associationPrefix = 'traceloop.association.properties.';
/** What is worth keeping beside the call: the application's own, and ids by which others find it. */
function readMetadata({ attributes }) {
    const own = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readStructured */ .cW)(attributes['metadata']);
    const standard = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .o)({
        session_id: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(attributes, 'session.id', 'gen_ai.conversation.id'),
        user_id: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(attributes, 'user.id', 'enduser.id'),
        response_id: readResponseId(attributes),
        finish_reason: readFinishReason(attributes),
        error_type: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(attributes, 'error.type'),
        prompt_template: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(attributes, 'llm.prompt_template.template'),
        prompt_version: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(attributes, 'llm.prompt_template.version', 'gen_ai.prompt.version', 'traceloop.prompt.version'),
        total_tokens: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(attributes, 'llm.token_count.total', 'gen_ai.usage.total_tokens', 'llm.usage.total_tokens'),
        reasoning_tokens: (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(attributes, 'llm.token_count.completion_details.reasoning', 'gen_ai.usage.reasoning.output_tokens'),
    });
    return {
        ...readAssociations(attributes),
        ...(own.kind === 'value' && (0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(own.value) ? own.value : {}),
        ...standard,
    };
}
/** The id of the answer; what was said of it may name this in place of its step. */
function readResponseId(attributes) {
    return (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(attributes, 'gen_ai.response.id');
}
function readAssociations(attributes) {
    return Object.fromEntries(Object.entries(attributes)
        .filter(([name]) => name.startsWith(associationPrefix))
        .map(([name, value]) => [name.slice(associationPrefix.length), value]));
}
/** Of the first choice. */
function readFinishReason(attributes) {
    const one = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(attributes, 'llm.finish_reason', 'gen_ai.completion.0.finish_reason');
    if (one !== undefined)
        return one;
    const list = (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .readStructured */ .cW)(attributes['gen_ai.response.finish_reasons']);
    const [first] = list.kind === 'value' ? (0,_attribute_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(list.value) : [];
    return typeof first === 'string' ? first : undefined;
}


/***/ }),

/***/ 10701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readSpan)
});

// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/sources/fields.js
var fields = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/sources/loose-values.js
var loose_values = __webpack_require__(52143);
// EXTERNAL MODULE: ./lib/sources/spans/attribute-tree.js
var attribute_tree = __webpack_require__(17221);
;// CONCATENATED MODULE: ./lib/sources/spans/draft.js



/** Why an input cannot be replayed; the same words for the same cause. */
const refusals = {
    absent: 'the log holds no input',
    bareText: 'the input is a bare text, not messages',
    truncated: 'the input is truncated',
    continued: 'the input continues an earlier answer that the log does not hold with it',
    hidden: 'the input was hidden before it was logged',
    notText: 'the input holds a part that is not text',
    functionCall: 'the input holds an old function call',
    unknownRole: 'the input holds a message of an unknown role',
    noText: 'the input holds a message without text',
    toolCall: 'the input holds a tool call that cannot be read',
    openCall: 'the input holds a tool call without its result',
    strayResult: 'the input holds the result of a tool call that is not in it',
    tools: 'the definitions of tools are truncated',
    parameters: 'the parameters are truncated',
};
function refuse(reason) {
    return { kind: 'refused', what: refusals[reason] };
}
/** All of them, or the first refusal. */
function joinDrafted(parts) {
    const drafts = [];
    for (const part of parts) {
        if (part.kind === 'refused')
            return part;
        drafts.push(...part.drafts);
    }
    return { kind: 'drafts', drafts };
}
/**
 * Calls of tools in the shape of chat logs: `{id, function: {name, arguments}}` or `{id, name, arguments}`, in a list
 * or by index. Arguments stay the text that the model wrote, where it was kept. Undefined when one is neither.
 */
function readToolCalls(node) {
    const calls = [];
    for (const entry of (0,attribute_tree/* entriesOf */.Mc)(node)) {
        const call = (0,is_record/* isRecord */.u)(entry) && (0,is_record/* isRecord */.u)(entry['tool_call']) ? entry['tool_call'] : entry;
        if (!(0,is_record/* isRecord */.u)(call) || typeof call['id'] !== 'string')
            return undefined;
        const inner = (0,is_record/* isRecord */.u)(call['function']) ? call['function'] : call;
        const { name, arguments: written } = inner;
        if (typeof name !== 'string' || written === undefined || written === null)
            return undefined;
        const text = typeof written === 'string' ? written : JSON.stringify(written);
        calls.push({ id: call['id'], type: 'function', function: { name, arguments: text } });
    }
    return calls;
}
/** Drafts as the messages of a request. Refused where a provider would refuse them, or something is missing. */
function composeMessages(drafts) {
    /** Calls that wait for their result. */
    const open = new Set();
    const messages = [];
    for (const draft of joinCalls(drafts)) {
        const { role, text, toolCalls, toolCallId } = draft;
        const hasCalls = toolCalls.length > 0;
        if (hasCalls && role !== 'assistant')
            return refuse('toolCall');
        if (role === 'tool') {
            if (!open.delete(toolCallId))
                return refuse('strayResult');
            if (text === undefined)
                return refuse('noText');
        }
        else if ((text ?? '') === '' && !hasCalls) {
            if (draft.thought)
                continue;
            return refuse('noText');
        }
        else if (open.size > 0)
            return refuse('openCall');
        for (const call of toolCalls)
            open.add(call['id']);
        messages.push((0,fields/* compact */.o)({
            role,
            content: text ?? null,
            tool_calls: hasCalls ? toolCalls : undefined,
            tool_call_id: role === 'tool' ? toolCallId : undefined,
        }));
    }
    if (open.size > 0)
        return refuse('openCall');
    return messages.length === 0 ? refuse('absent') : { kind: 'messages', messages };
}
/** One answer that was logged in pieces, a text and each of its calls, becomes one message again. */
function joinCalls(drafts) {
    const joined = [];
    for (const draft of drafts) {
        const before = joined.at(-1);
        const isPiece = draft.role === 'assistant' && draft.toolCalls.length > 0 && (draft.text ?? '') === '';
        if (!isPiece || before?.role !== 'assistant')
            joined.push(draft);
        else
            joined[joined.length - 1] = {
                ...before,
                toolCalls: [...before.toolCalls, ...draft.toolCalls],
            };
    }
    return joined;
}

// EXTERNAL MODULE: ./lib/sources/spans/is-model-call.js
var is_model_call = __webpack_require__(45351);
// EXTERNAL MODULE: ./lib/sources/spans/read-feedback.js
var read_feedback = __webpack_require__(74396);
// EXTERNAL MODULE: ./lib/sources/chat-messages.js
var chat_messages = __webpack_require__(13815);
;// CONCATENATED MODULE: ./lib/sources/spans/chat-drafts.js





const textTypes = ['text', 'input_text', 'output_text', 'refusal'];
const thoughtTypes = ['reasoning', 'thinking', 'redacted_thinking'];
/** Messages in OpenInference's and OpenAI's shape, whose fields have the same names; `{message: {…}}` around each may be. */
function draftChatMessages(node) {
    return joinDrafted((0,attribute_tree/* entriesOf */.Mc)(node).map(draftChatMessage));
}
function draftChatMessage(entry) {
    if (!(0,is_record/* isRecord */.u)(entry))
        return refuse('truncated');
    const message = (0,is_record/* isRecord */.u)(entry['message']) ? entry['message'] : entry;
    if (message['function_call'] || message['function_call_name'] || message['role'] === 'function')
        return refuse('functionCall');
    const role = (0,chat_messages/* roleOf */.kp)(message);
    if (role === undefined)
        return refuse('unknownRole');
    const id = message['tool_call_id'] ?? (role === 'tool' ? message['id'] : undefined);
    if (role === 'user' && typeof id === 'string')
        return draftUserResult(message);
    const text = readText(message);
    if (text.kind === 'refused')
        return refuse('notText');
    const toolCalls = readToolCalls(message['tool_calls']);
    if (toolCalls === undefined)
        return refuse('toolCall');
    return {
        kind: 'drafts',
        drafts: [
            {
                role,
                text: text.text,
                toolCalls,
                toolCallId: typeof id === 'string' ? id : undefined,
                thought: text.thought,
            },
        ],
    };
}
/** Anthropic's user tells the results of tools, beside what he says; the places of results are missing among the parts. */
function draftUserResult(message) {
    const { contents, ...result } = message;
    const said = (0,attribute_tree/* entriesOf */.Mc)(contents).filter((part) => part !== undefined);
    return joinDrafted([
        draftChatMessage({ ...result, role: 'tool' }),
        said.length === 0
            ? { kind: 'drafts', drafts: [] }
            : draftChatMessage({ role: 'user', contents: said }),
    ]);
}
/** OpenInference keeps one text as `content`, and parts as `contents`. */
function readText(message) {
    const content = (0,fields/* isEmpty */.I)(message['contents']) ? message['content'] : message['contents'];
    if ((0,fields/* isEmpty */.I)(content))
        return { kind: 'text', text: content === '' ? '' : undefined, thought: false };
    return typeof content === 'string'
        ? { kind: 'text', text: content, thought: false }
        : joinParts((0,attribute_tree/* entriesOf */.Mc)(content));
}
/** Parts that can be sent, joined by line feeds. */
function joinParts(parts) {
    const texts = [];
    let thought = false;
    for (const entry of parts) {
        const part = (0,is_record/* isRecord */.u)(entry) && (0,is_record/* isRecord */.u)(entry['message_content']) ? entry['message_content'] : entry;
        if (typeof part === 'string')
            texts.push(part);
        else if (!(0,is_record/* isRecord */.u)(part))
            return { kind: 'refused' };
        else if (isOneOf(thoughtTypes, part['type']))
            thought = true;
        // It stands among the tool calls as well.
        else if (part['type'] === 'tool_use')
            continue;
        else {
            const text = part['text'] ?? part['refusal'] ?? part['content'];
            if (!isOneOf([...textTypes, undefined], part['type']) || typeof text !== 'string')
                return { kind: 'refused' };
            texts.push(text);
        }
    }
    return { kind: 'text', text: texts.length === 0 ? undefined : texts.join('\n'), thought };
}
const isOneOf = (list, value) => list.includes(value);
/** What was answered: one draft of all pieces, or none. */
function joinAnswer(drafts) {
    if (drafts.length === 0)
        return undefined;
    const texts = drafts.flatMap(({ text }) => (text === undefined ? [] : [text]));
    return {
        role: 'assistant',
        text: texts.length === 0 ? undefined : texts.join('\n'),
        toolCalls: drafts.flatMap(({ toolCalls }) => toolCalls),
        thought: false,
    };
}

;// CONCATENATED MODULE: ./lib/sources/spans/gen-ai-drafts.js





/** Messages of OpenTelemetry's GenAI conventions: `{role, parts}`; chat messages among them are read as such. */
function draftGenAiMessages(node) {
    return joinDrafted((0,attribute_tree/* entriesOf */.Mc)(node).map((entry) => (0,is_record/* isRecord */.u)(entry) && Array.isArray(entry['parts'])
        ? draftMessage(entry, entry['parts'])
        : draftChatMessages([entry])));
}
/** `gen_ai.system_instructions`: parts without a message around them, or a text. */
function draftInstructions(node) {
    const parts = typeof node === 'string' ? [{ type: 'text', content: node }] : (0,attribute_tree/* entriesOf */.Mc)(node);
    return parts.length === 0
        ? { kind: 'drafts', drafts: [] }
        : draftMessage({ role: 'system' }, parts);
}
/** A message may answer several calls; each answer is a message of its own in chat logs. */
function draftMessage(message, parts) {
    const role = (0,chat_messages/* roleOf */.kp)(message);
    if (role === undefined)
        return refuse('unknownRole');
    const texts = [];
    const calls = [];
    const results = [];
    let thought = false;
    for (const part of parts) {
        if (!(0,is_record/* isRecord */.u)(part))
            return refuse('notText');
        const text = part['content'] ?? part['text'];
        if (part['type'] === 'text' && typeof text === 'string')
            texts.push(text);
        else if (part['type'] === 'reasoning')
            thought = true;
        else if (part['type'] === 'tool_call')
            calls.push(part);
        else if (part['type'] === 'tool_call_response') {
            const result = draftResult(part);
            if (result.kind === 'refused')
                return result;
            results.push(...result.drafts);
        }
        else
            return refuse('notText');
    }
    const toolCalls = readToolCalls(calls);
    if (toolCalls === undefined)
        return refuse('toolCall');
    if (role === 'tool' && results.length === 0 && texts.length > 0)
        return refuse('strayResult');
    const text = texts.length === 0 ? undefined : texts.join('\n');
    const isOnlyResults = results.length > 0 && text === undefined && toolCalls.length === 0;
    const own = { role, text, toolCalls, thought };
    return { kind: 'drafts', drafts: isOnlyResults ? results : [...results, own] };
}
function draftResult(part) {
    const result = part['response'] ?? part['result'] ?? part['content'] ?? undefined;
    const isOfParts = Array.isArray(result) &&
        result.length > 0 &&
        result.every((entry) => (0,is_record/* isRecord */.u)(entry) && typeof entry['type'] === 'string');
    const toolCallId = typeof part['id'] === 'string' ? part['id'] : undefined;
    if (isOfParts) {
        const text = joinParts(result);
        if (text.kind === 'refused')
            return refuse('notText');
        return { kind: 'drafts', drafts: [draftTool(toolCallId, text.text)] };
    }
    const text = typeof result === 'string' || result === undefined ? result : JSON.stringify(result);
    return { kind: 'drafts', drafts: [draftTool(toolCallId, text)] };
}
function draftTool(toolCallId, text) {
    return { role: 'tool', text, toolCalls: [], toolCallId, thought: false };
}

;// CONCATENATED MODULE: ./lib/sources/spans/message-events.js




const detailsName = 'gen_ai.client.inference.operation.details';
const messageName = /^gen_ai\.(system|user|assistant|tool)\.message$/;
/** Where structured content may be: on the span, else on an event of it. */
function listContents({ attributes, events }) {
    const details = events.filter(({ name }) => name === detailsName);
    return [attributes, ...details.flatMap((event) => [event.attributes, bodyOf(event)])];
}
/** Earlier conventions: one event a message, such as `gen_ai.user.message`. Undefined where there is none. */
function draftMessageEvents({ events }) {
    const messages = events.flatMap((event) => {
        const role = messageName.exec(event.name)?.[1];
        return role === undefined ? [] : [{ role, ...bodyOf(event) }];
    });
    return messages.length === 0 ? undefined : draftChatMessages(messages);
}
/** The first choice that such events tell of. */
function draftChoiceEvent({ events }) {
    const choices = events.filter(({ name }) => name === 'gen_ai.choice').map(bodyOf);
    const choice = choices.find(({ index }) => (index ?? 0) === 0) ?? choices[0];
    if (choice === undefined)
        return undefined;
    const message = (0,attribute_tree/* readStructured */.cW)(choice['message']);
    const fields = message.kind === 'value' && (0,is_record/* isRecord */.u)(message.value) ? message.value : choice;
    return draftChatMessages([{ role: 'assistant', ...fields }]);
}
/** Earlier still: all messages as JSON on one event, `gen_ai.content.prompt` or `gen_ai.content.completion`. */
function readContentEvent({ events }, side) {
    const event = events.find(({ name }) => name === `gen_ai.content.${side}`);
    return event === undefined
        ? { kind: 'nothing' }
        : (0,attribute_tree/* readStructured */.cW)(event.attributes[`gen_ai.${side}`]);
}
/** A log record has its fields in the body, an event of a span in its attributes, some as JSON of all. */
function bodyOf({ attributes, body }) {
    if ((0,is_record/* isRecord */.u)(body) && !(0,fields/* isEmpty */.I)(body))
        return (0,fields/* compact */.o)(body);
    const content = attributes['gen_ai.event.content'] ?? body;
    if (typeof content === 'string') {
        const json = (0,attribute_tree/* parseJson */.qF)(content);
        if (json.kind === 'value' && (0,is_record/* isRecord */.u)(json.value))
            return (0,fields/* compact */.o)(json.value);
    }
    const { role, content: text, id, index, message } = attributes;
    const calls = (0,attribute_tree/* readStructured */.cW)(attributes['tool_calls']);
    return (0,fields/* compact */.o)({
        role,
        content: text,
        id,
        index,
        message,
        tool_calls: calls.kind === 'value' ? calls.value : undefined,
    });
}

;// CONCATENATED MODULE: ./lib/sources/spans/read-input.js








/** What OpenInference writes in place of what it was told to hide. */
const hiddenText = '__REDACTED__';
/** The conversation that was sent, from whichever convention logged it first of all; whole, or refused. */
function readInput(span) {
    const parameters = (0,attribute_tree/* readStructured */.cW)(span.attributes['llm.invocation_parameters']);
    if (parameters.kind === 'value' && isContinuation(parameters.value))
        return refuse('continued');
    for (const draft of [
        draftFlatMessages,
        draftInputValue,
        draftGenAi,
        draftMessageEvents,
        draftLegacy,
    ]) {
        const drafted = draft(span);
        if (drafted !== undefined)
            return checkDrafted(drafted, span.attributes);
    }
    const { 'input.value': value } = span.attributes;
    if (value === hiddenText)
        return refuse('hidden');
    return (0,fields/* isEmpty */.I)(value) ? refuse('absent') : refuse('bareText');
}
/** With `previous_response_id` the provider itself puts what was said before in front. */
function isContinuation(parameters) {
    return ((0,is_record/* isRecord */.u)(parameters) &&
        !((0,fields/* isEmpty */.I)(parameters['previous_response_id']) && (0,fields/* isEmpty */.I)(parameters['conversation'])));
}
function checkDrafted(drafted, attributes) {
    if (drafted.kind === 'refused')
        return drafted;
    const texts = drafted.drafts.flatMap(({ text, toolCalls }) => [
        ...(text === undefined ? [] : [text]),
        ...toolCalls.map((call) => JSON.stringify(call)),
    ]);
    if (texts.includes(hiddenText))
        return refuse('hidden');
    const limit = findLengthLimit(attributes);
    if (texts.some((text) => text.length >= limit))
        return refuse('truncated');
    return composeMessages(drafted.drafts);
}
/**
 * The length at which the instrumentation cuts values; infinite where no cut is seen. `input.value` repeats the whole
 * request as JSON, so that it is longer than each of its messages: where it is whole, they are.
 */
function findLengthLimit(attributes) {
    const { 'input.value': value, 'input.mime_type': type } = attributes;
    return typeof value === 'string' && type === 'application/json' && isCut(value)
        ? value.length
        : Number.POSITIVE_INFINITY;
}
function isCut(value) {
    return value !== '' && value !== hiddenText && (0,attribute_tree/* parseJson */.qF)(value).kind === 'broken';
}
/** OpenInference's messages, an attribute for each of their fields. */
function draftFlatMessages({ attributes, droppedAttributes = 0 }) {
    const tree = (0,attribute_tree/* gatherTree */.E2)(attributes, 'llm.input_messages');
    if (tree.kind === 'nothing')
        return undefined;
    return tree.kind === 'broken' || droppedAttributes > 0
        ? refuse('truncated')
        : joinDrafted([draftSystem(attributes), draftChatMessages(tree.value)]);
}
/** Anthropic's system text is a parameter, and is logged as one. */
function draftSystem(attributes) {
    const sent = (0,attribute_tree/* readStructured */.cW)(attributes['llm.invocation_parameters']);
    const system = sent.kind === 'value' && (0,is_record/* isRecord */.u)(sent.value) ? sent.value['system'] : undefined;
    return (0,fields/* isEmpty */.I)(system)
        ? { kind: 'drafts', drafts: [] }
        : draftChatMessages([{ role: 'system', content: system }]);
}
/** The request as JSON: messages, or a mapping with messages. */
function draftInputValue({ attributes }) {
    const { 'input.value': value, 'input.mime_type': type } = attributes;
    if (typeof value !== 'string' || type !== 'application/json' || value === hiddenText)
        return undefined;
    const json = (0,attribute_tree/* readStructured */.cW)(value);
    if (json.kind === 'broken')
        return refuse('truncated');
    if (json.kind === 'nothing')
        return undefined;
    const messages = (0,is_record/* isRecord */.u)(json.value) ? json.value['messages'] : json.value;
    return (0,chat_messages/* isConversation */.Iy)(messages) ? draftChatMessages(messages) : undefined;
}
/** OpenTelemetry's structured messages, on the span or on an event of it. */
function draftGenAi(span) {
    for (const attributes of listContents(span)) {
        const messages = (0,attribute_tree/* readStructured */.cW)(attributes['gen_ai.input.messages']);
        const instructions = attributes['gen_ai.system_instructions'];
        if (messages.kind === 'nothing')
            continue;
        if (messages.kind === 'broken' || isMarkedCut(span.attributes))
            return refuse('truncated');
        const before = readInstructions(instructions);
        return before === undefined
            ? refuse('truncated')
            : joinDrafted([draftInstructions(before), draftGenAiMessages(messages.value)]);
    }
    return undefined;
}
/** Anthropic's SDK drops the first parts of what is too long, and says so. */
function isMarkedCut(attributes) {
    return Object.entries(attributes).some(([name, value]) => name.endsWith('.content.truncated') && value === true);
}
/** JSON, or just a text. Undefined where it was JSON and is cut. */
function readInstructions(value) {
    if ((0,fields/* isEmpty */.I)(value))
        return [];
    if (typeof value !== 'string')
        return value;
    const json = (0,attribute_tree/* parseJson */.qF)(value);
    if (json.kind === 'value' && typeof json.value === 'object' && json.value !== null)
        return json.value;
    return json.kind === 'broken' && /^\s*\[\s*\{/.test(value) ? undefined : value;
}
/** `gen_ai.prompt` of earlier conventions: an attribute for each field, or all messages as JSON. */
function draftLegacy(span) {
    const { attributes, droppedAttributes = 0 } = span;
    const event = readContentEvent(span, 'prompt');
    const tree = event.kind === 'nothing' ? (0,attribute_tree/* gatherTree */.E2)(attributes, 'gen_ai.prompt') : event;
    if (tree.kind === 'nothing')
        return undefined;
    if (tree.kind === 'broken')
        return /^\s*[[{]/.test(String(attributes['gen_ai.prompt'] ?? '['))
            ? refuse('truncated')
            : refuse('bareText');
    if (event.kind === 'nothing' && droppedAttributes > 0)
        return refuse('truncated');
    const entries = (0,attribute_tree/* entriesOf */.Mc)(tree.value);
    return entries.length === 0
        ? refuse('bareText')
        : draftChatMessages(entries.map(spreadWrittenParts));
}
/** Contents of several parts were logged as JSON. */
function spreadWrittenParts(entry) {
    if (!(0,is_record/* isRecord */.u)(entry) || typeof entry['content'] !== 'string')
        return entry;
    if (!entry['content'].startsWith('[{"type":'))
        return entry;
    const json = (0,attribute_tree/* parseJson */.qF)(entry['content']);
    return json.kind === 'value' ? { ...entry, content: json.value } : entry;
}

// EXTERNAL MODULE: ./lib/sources/spans/read-metadata.js
var read_metadata = __webpack_require__(17254);
;// CONCATENATED MODULE: ./lib/sources/spans/read-output.js







/** The first choice of the answer. Nothing where the log holds none. */
function readOutput(span, choices) {
    const draft = readFlatAnswer(span, choices) ??
        readGenAiAnswer(span) ??
        readEventAnswer(span) ??
        readLegacy(span);
    if (draft !== undefined)
        return { text: draft.text, toolCalls: draft.toolCalls };
    return { text: readOutputText(span), toolCalls: [] };
}
/** What a step gave back, where that is a text. */
function readOutputText(span) {
    const { 'output.value': value, 'output.mime_type': type } = span.attributes;
    if (typeof value === 'string' && value !== '') {
        const json = type === 'application/json' ? (0,attribute_tree/* parseJson */.qF)(value) : undefined;
        return json?.kind === 'value' ? (0,chat_messages/* answerText */.yy)(json.value) : json === undefined ? value : undefined;
    }
    return readGenAiAnswer(span)?.text;
}
/**
 * OpenInference logs each choice as a message; or, of an answer of several items, each item as one, which then belong
 * together.
 */
function readFlatAnswer({ attributes }, choices = 1) {
    const entries = listEntries((0,attribute_tree/* gatherTree */.E2)(attributes, 'llm.output_messages'));
    return joinAnswer(draftsOf(draftChatMessages(choices > 1 ? entries.slice(0, 1) : entries)));
}
function readGenAiAnswer(span) {
    for (const content of listContents(span)) {
        const entries = listEntries((0,attribute_tree/* readStructured */.cW)(content['gen_ai.output.messages']));
        if (entries.length === 0)
            continue;
        const [first] = entries;
        const message = (0,is_record/* isRecord */.u)(first) ? { ...first, role: 'assistant' } : first;
        return joinAnswer(draftsOf(draftGenAiMessages([message])));
    }
    return undefined;
}
function readEventAnswer(span) {
    const drafted = draftChoiceEvent(span);
    return drafted === undefined ? undefined : joinAnswer(draftsOf(drafted));
}
function readLegacy(span) {
    const event = readContentEvent(span, 'completion');
    const [first] = listEntries(event.kind === 'nothing' ? (0,attribute_tree/* gatherTree */.E2)(span.attributes, 'gen_ai.completion') : event);
    if (!(0,is_record/* isRecord */.u)(first))
        return undefined;
    return joinAnswer(draftsOf(draftChatMessages([spreadWrittenParts({ role: 'assistant', ...first })])));
}
const listEntries = (gathered) => gathered.kind === 'value' ? (0,attribute_tree/* entriesOf */.Mc)(gathered.value) : [];
/** An answer that cannot be read is none: unlike an input it is not sent again. */
const draftsOf = (drafted) => drafted.kind === 'drafts' ? drafted.drafts : [];

;// CONCATENATED MODULE: ./lib/sources/spans/read-request.js





/** Told elsewhere in a call. */
const toldElsewhere = [
    'model',
    'messages',
    'system',
    'input',
    'instructions',
    'tools',
    'functions',
];
const requestPrefix = 'gen_ai.request.';
/** Of the names under the prefix, those that say how an embedding is encoded, or are told elsewhere. */
const noParameters = ['model', 'encoding_formats', 'choice.count'];
function readRequest(span, options) {
    const { attributes } = span;
    const invocation = (0,attribute_tree/* readStructured */.cW)(attributes['llm.invocation_parameters']);
    if (invocation.kind === 'broken')
        return refuse('parameters');
    const sent = invocation.kind === 'value' && (0,is_record/* isRecord */.u)(invocation.value) ? invocation.value : {};
    const tools = readTools(span, sent);
    if (tools === undefined)
        return refuse('tools');
    const choices = sent['n'] ?? attributes['gen_ai.request.choice.count'];
    return {
        kind: 'request',
        model: readModel(attributes, { sent, hasOutput: options.hasOutput }),
        parameters: { ...readGenAiParameters(attributes), ...pickParameters(sent) },
        tools,
        choices: typeof choices === 'number' ? choices : undefined,
    };
}
/** Until there is an answer, instrumentations of OpenInference put the requested model where the answer's goes. */
function readModel(attributes, { sent, hasOutput }) {
    const named = (0,attribute_tree/* textAt */.$6)(attributes, 'llm.model_name');
    return {
        requested: (0,attribute_tree/* textAt */.$6)(attributes, 'llm.request.model_name', 'gen_ai.request.model') ??
            (0,attribute_tree/* textAt */.$6)(sent, 'model') ??
            (hasOutput ? undefined : named),
        responded: (0,attribute_tree/* textAt */.$6)(attributes, 'llm.response.model_name', 'gen_ai.response.model') ??
            (hasOutput ? named : undefined),
        provider: (0,attribute_tree/* textAt */.$6)(attributes, 'llm.provider', 'gen_ai.provider.name', 'gen_ai.system', 'llm.system'),
    };
}
function readGenAiParameters(attributes) {
    return Object.fromEntries(Object.entries(attributes)
        .filter(([name, value]) => name.startsWith(requestPrefix) && !(0,fields/* isEmpty */.I)(value))
        .map(([name, value]) => [name.slice(requestPrefix.length), value])
        .filter(([name]) => !noParameters.includes(name)));
}
function pickParameters(sent) {
    return Object.fromEntries(Object.entries(sent).filter(([name, value]) => !toldElsewhere.includes(name) && !(0,fields/* isEmpty */.I)(value)));
}
/** Undefined where a definition is cut. */
function readTools(span, sent) {
    const flat = (0,attribute_tree/* gatherTree */.E2)(span.attributes, 'llm.tools');
    if (flat.kind === 'broken')
        return undefined;
    if (flat.kind === 'value')
        return parseSchemas((0,attribute_tree/* entriesOf */.Mc)(flat.value));
    for (const content of listContents(span)) {
        const defined = (0,attribute_tree/* readStructured */.cW)(content['gen_ai.tool.definitions']);
        if (defined.kind === 'broken')
            return undefined;
        if (defined.kind === 'value')
            return (0,attribute_tree/* entriesOf */.Mc)(defined.value);
    }
    const legacy = (0,attribute_tree/* gatherTree */.E2)(span.attributes, 'llm.request.functions');
    if (legacy.kind === 'value')
        return parseFunctions((0,attribute_tree/* entriesOf */.Mc)(legacy.value));
    return (0,attribute_tree/* entriesOf */.Mc)(sent['tools']);
}
function parseSchemas(entries) {
    const tools = [];
    for (const entry of entries) {
        const tool = (0,is_record/* isRecord */.u)(entry) && (0,is_record/* isRecord */.u)(entry['tool']) ? entry['tool'] : entry;
        const schema = (0,attribute_tree/* readStructured */.cW)((0,is_record/* isRecord */.u)(tool) ? tool['json_schema'] : undefined);
        if (schema.kind !== 'value')
            return undefined;
        tools.push(schema.value);
    }
    return tools;
}
function parseFunctions(entries) {
    const tools = [];
    for (const entry of entries) {
        if (!(0,is_record/* isRecord */.u)(entry))
            return undefined;
        const { parameters: written } = entry;
        const parameters = typeof written === 'string' ? (0,attribute_tree/* parseJson */.qF)(written) : undefined;
        if (parameters?.kind === 'broken')
            return undefined;
        tools.push({
            type: 'function',
            function: parameters === undefined ? entry : { ...entry, parameters: parameters.value },
        });
    }
    return tools;
}

;// CONCATENATED MODULE: ./lib/sources/spans/read-span.js











/**
 * A step of a trace from the attributes of OpenInference, OpenTelemetry's GenAI conventions, and earlier ones. Reads
 * everything that stands on the span itself; what was said of it elsewhere is the caller's.
 */
function readSpan(span) {
    const reading = (0,is_model_call/* isModelCall */._)(span) ? readCall(span) : undefined;
    return {
        id: span.spanId,
        parentId: span.parentId,
        startedAt: (0,loose_values/* toUtc */.yT)(span.startedAt),
        endedAt: (0,loose_values/* toUtc */.yT)(span.endedAt),
        feedback: (0,read_feedback/* readFeedback */.CN)(span),
        error: readError(span),
        tags: readTags(span.attributes),
        outputText: reading?.kind === 'call' ? reading.call.output.text : readOutputText(span),
        reading,
    };
}
/** The status tells whether it failed; the message may stand on an event instead. */
function readError({ status, events, attributes }) {
    if (status.code !== 'error')
        return undefined;
    const exception = events.findLast(({ name }) => name === 'exception');
    return ((status.message || undefined) ??
        (0,attribute_tree/* textAt */.$6)(exception?.attributes ?? {}, 'exception.message', 'exception.type') ??
        (0,attribute_tree/* textAt */.$6)(attributes, 'error.type') ??
        '');
}
function readTags(attributes) {
    const { 'tag.tags': written } = attributes;
    const list = (0,attribute_tree/* readStructured */.cW)(written);
    if (list.kind === 'broken')
        return [String(written)];
    const tags = list.kind === 'value' ? (0,attribute_tree/* entriesOf */.Mc)(list.value) : [];
    return tags.filter((tag) => typeof tag === 'string');
}
function readCall(span) {
    const input = readInput(span);
    if (input.kind === 'refused')
        return { kind: 'unreadable', id: span.spanId, what: input.what };
    const { attributes } = span;
    const hasOutput = hasAnswer(span);
    const request = readRequest(span, { hasOutput });
    if (request.kind === 'refused')
        return { kind: 'unreadable', id: span.spanId, what: request.what };
    const variables = readVariables(attributes);
    if (variables === 'truncated')
        return { kind: 'unreadable', id: span.spanId, what: refusals.truncated };
    const call = {
        id: span.spanId,
        traceId: span.traceId,
        startedAt: (0,loose_values/* toUtc */.yT)(span.startedAt),
        latencyMs: computeLatency(span),
        promptName: readPromptName(span),
        model: request.model,
        parameters: request.parameters,
        messages: input.messages,
        variables,
        tools: request.tools,
        output: readOutput(span, request.choices),
        usage: readUsage(attributes),
        costUsd: (0,attribute_tree/* numberAt */.tk)(attributes, 'llm.cost.total', 'gen_ai.usage.cost'),
        tags: readTags(attributes),
        metadata: (0,read_metadata/* readMetadata */._)(span),
    };
    return { kind: 'call', call };
}
function hasAnswer(span) {
    const { text, toolCalls } = readOutput(span, undefined);
    return text !== undefined || toolCalls.length > 0;
}
/** Milliseconds; undefined where the clock went backwards. */
function computeLatency({ startedAt, endedAt }) {
    const between = Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '');
    return between >= 0 ? between : undefined;
}
function readPromptName({ attributes, name }) {
    const told = (0,attribute_tree/* textAt */.$6)(attributes, 'gen_ai.prompt.name', 'llm.prompt_template.name', 'traceloop.prompt.key', 'prompt.id');
    return told ?? (name === '' ? undefined : name);
}
/** What was put into the template, as JSON or an attribute each. */
function readVariables(attributes) {
    for (const name of ['llm.prompt_template.variables', 'traceloop.prompt.template_variables']) {
        const found = (0,attribute_tree/* gatherTree */.E2)(attributes, name);
        if (found.kind === 'broken')
            return 'truncated';
        if (found.kind === 'value' && (0,is_record/* isRecord */.u)(found.value) && !(0,fields/* isEmpty */.I)(found.value))
            return (0,fields/* compact */.o)({ ...found.value });
    }
    return undefined;
}
function readUsage(attributes) {
    return {
        input: (0,attribute_tree/* numberAt */.tk)(attributes, 'llm.token_count.prompt', 'gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.usage.prompt_tokens'),
        output: (0,attribute_tree/* numberAt */.tk)(attributes, 'llm.token_count.completion', 'gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.usage.completion_tokens'),
        cached: (0,attribute_tree/* numberAt */.tk)(attributes, 'llm.token_count.prompt_details.cache_read', 'gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens'),
    };
}


/***/ })

};
