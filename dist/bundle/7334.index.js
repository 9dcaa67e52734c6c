export const id = 7334;
export const ids = [7334];
export const modules = {

/***/ 87334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeAnthropicBody: () => (/* binding */ composeAnthropicBody)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _anthropic_sampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19698);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15858);



/** Tokens. Sent where `max_output_tokens` is not set, because this API demands a limit and knows no default. */
const defaultMaxTokens = 4096;
const efforts = ['low', 'medium', 'high', 'xhigh', 'max'];
const effortSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(efforts);
const serviceTierSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['auto', 'standard_only']);
const toolInputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** The body of `POST /v1/messages`. System and developer messages move into `system`, in their order. */
function composeAnthropicBody(request) {
    const { values, problems } = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParameters */ ._A)(request.parameters);
    const conversation = mapConversation(request.messages);
    const merged = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeExtra */ .bW)({
        model: request.model,
        messages: conversation.messages,
        system: mapSystem(request.messages),
        max_tokens: values.max_output_tokens,
        temperature: values.temperature,
        top_p: values.top_p,
        top_k: values.top_k,
        stop_sequences: values.stop,
        service_tier: values.service_tier,
        tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
        tool_choice: mapToolChoice(values),
        output_config: mapOutputConfig(values, request.responseSchema),
    }, values.extra);
    return {
        body: { max_tokens: defaultMaxTokens, ...merged.body },
        problems: [
            ...problems,
            ...findMissingFields(values, request.responseSchema),
            ...(0,_anthropic_sampling_js__WEBPACK_IMPORTED_MODULE_2__/* .findRefusedSampling */ .ph)(request.model, values),
            ...merged.problems,
            ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .findMessageProblems */ .vP)(request.messages),
            ...conversation.problems,
        ],
    };
}
function findMissingFields(values, wanted) {
    const api = "Anthropic's Messages API";
    const problems = ['seed', 'frequency_penalty', 'presence_penalty']
        .filter((name) => values[name] !== undefined)
        .map((name) => (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMissingField */ .Yh)(name, api));
    if (values.effort !== undefined && !effortSchema.safeParse(values.effort).success)
        problems.push({
            name: 'effort',
            reason: `${api} has no effort ${values.effort}`,
            remedy: `choose one of ${efforts.join(', ')}, or remove effort`,
        });
    if (values.service_tier !== undefined &&
        !serviceTierSchema.safeParse(values.service_tier).success)
        problems.push({
            name: 'service_tier',
            reason: `${api} has no service tier ${values.service_tier}`,
            remedy: 'choose auto or standard_only, or remove service_tier',
        });
    if (wanted !== undefined && wanted.schema === undefined)
        problems.push({
            name: 'response_schema',
            reason: `${api} has no mode for JSON without a schema`,
            remedy: 'give a JSON Schema, or ask for JSON in the prompt',
        });
    if (wanted?.strict === false)
        problems.push({
            name: 'response_schema.strict',
            reason: `${api} always enforces the schema`,
            remedy: 'remove strict: false from the response schema',
        });
    return problems;
}
function mapSystem(messages) {
    const texts = messages
        .filter(({ role, content }) => isSystem(role) && content !== '')
        .map(({ content }) => content);
    const [first] = texts;
    return texts.length > 1 ? texts.map((text) => ({ type: 'text', text })) : first;
}
function isSystem(role) {
    return role === 'system' || role === 'developer';
}
/** Turns of the same role that follow each other become one message; a tool's answer is the user's turn. */
function mapConversation(messages) {
    const turns = [];
    const problems = [];
    for (const message of messages) {
        if (isSystem(message.role))
            continue;
        const role = message.role === 'assistant' ? 'assistant' : 'user';
        const mapped = mapBlocks(message);
        problems.push(...mapped.problems);
        const last = turns.at(-1);
        if (last?.role === role)
            last.blocks.push(...mapped.blocks);
        else
            turns.push({ role, blocks: [...mapped.blocks] });
    }
    return {
        messages: turns.map(({ role, blocks }) => {
            const [only] = blocks;
            return {
                role,
                content: blocks.length === 1 && only?.type === 'text' ? only.text : blocks,
            };
        }),
        problems,
    };
}
function mapBlocks(message) {
    const { role, content, toolCallId } = message;
    if (role === 'tool')
        return {
            blocks: [{ type: 'tool_result', tool_use_id: toolCallId ?? '', content }],
            problems: [],
        };
    const blocks = [];
    const problems = [];
    const calls = message.toolCalls ?? [];
    // Empty text blocks are refused beside others; an empty turn is sent as it is, and the provider answers for it.
    if (content !== '' || calls.length === 0)
        blocks.push({ type: 'text', text: content });
    for (const call of calls) {
        const input = parseToolInput(call.argumentsText);
        if (input === undefined)
            problems.push({
                name: 'messages',
                reason: `the arguments of the tool call ${call.name} are not a JSON object, which this API needs`,
                remedy: 'correct the arguments in the conversation',
            });
        else
            blocks.push({ type: 'tool_use', id: call.id, name: call.name, input });
    }
    return { blocks, problems };
}
function parseToolInput(text) {
    try {
        return toolInputSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
function mapTool(tool) {
    return {
        name: tool.name,
        input_schema: { ...tool.parameters, type: 'object' },
        ...(tool.description === undefined ? {} : { description: tool.description }),
        ...(tool.strict === undefined ? {} : { strict: tool.strict }),
    };
}
function mapToolChoice(values) {
    const { tool_choice: choice, parallel_tool_calls: parallel } = values;
    if (choice?.kind === 'none')
        return { type: 'none' };
    const alone = parallel === undefined ? {} : { disable_parallel_tool_use: !parallel };
    switch (choice?.kind) {
        case 'tool':
            return { type: 'tool', name: choice.name, ...alone };
        case 'required':
            return { type: 'any', ...alone };
        case 'auto':
            return { type: 'auto', ...alone };
        case undefined:
            return parallel === undefined ? undefined : { type: 'auto', ...alone };
    }
}
function mapOutputConfig(values, wanted) {
    const effort = effortSchema.safeParse(values.effort).data;
    if (effort === undefined && wanted?.schema === undefined)
        return undefined;
    return {
        ...(effort === undefined ? {} : { effort }),
        ...(wanted?.schema === undefined
            ? {}
            : { format: { type: 'json_schema', schema: { ...wanted.schema } } }),
    };
}


/***/ }),

/***/ 19698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _f: () => (/* binding */ versionWithSampling),
/* harmony export */   iu: () => (/* binding */ usesSampling),
/* harmony export */   ph: () => (/* binding */ findRefusedSampling)
/* harmony export */ });
/** The API version that still takes sampling parameters; 2026-10-21, which the SDK sends, refuses them. */
const versionWithSampling = '2023-06-01';
const samplingNames = ['temperature', 'top_p', 'top_k'];
/** Whether the request needs the older API version. Fields under `extra` count: they are sent too. */
function usesSampling(body) {
    return samplingNames.some((name) => name in body);
}
/**
 * Sampling parameters that the model refuses under every API version. 1 is the default of temperature and top_p
 * and is accepted.
 */
function findRefusedSampling(model, values) {
    if (!refusesSampling(model))
        return [];
    return samplingNames
        .filter((name) => values[name] !== undefined && (name === 'top_k' || values[name] !== 1))
        .map((name) => ({
        name,
        reason: `${model} refuses sampling parameters`,
        remedy: `remove ${name} from parameters, or choose an older model such as claude-sonnet-4-6`,
    }));
}
/**
 * Claude Opus 4.7 and later, Sonnet 5 and later, Haiku 5.5 and later, and every Fable and Mythos. Ids that do not
 * say their version are not judged here; the provider's own answer is.
 */
function refusesSampling(model) {
    if (/claude-(fable|mythos)(-|$)/.test(model))
        return true;
    // A date such as 20250514 is not a minor version.
    const found = /claude-(?:opus|sonnet|haiku)-(\d{1,2})(?:-(\d{1,2}))?(?![\d])/.exec(model);
    if (found === null)
        return false;
    const major = Number(found[1]);
    const minor = Number(found[2] ?? 0);
    return major > 4 || (major === 4 && minor >= 7);
}


/***/ }),

/***/ 15858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yh: () => (/* binding */ describeMissingField),
  vP: () => (/* binding */ findMessageProblems),
  bW: () => (/* binding */ mergeExtra),
  _A: () => (/* binding */ parseParameters)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./lib/providers/extra-fields.js
/**
 * Fields that `extra` may not carry, in any protocol: with one of them a call could cost more than was reserved
 * for it, ask for something else than the case, or reach a host or a store that nobody reviewed. The value is the
 * parameter that does the same within what Pawl knows.
 */
const barredFields = new Map([
    ['max_tokens', 'max_output_tokens'],
    ['max_completion_tokens', 'max_output_tokens'],
    ['max_output_tokens', 'max_output_tokens'],
    ['max_new_tokens', 'max_output_tokens'],
    ['service_tier', 'service_tier'],
    ...[
        // How often, and what, the model answers.
        ...['n', 'best_of', 'model', 'models', 'fallbacks', 'speed', 'inference_geo'],
        ...['modalities', 'audio', 'prediction', 'context_management', 'stream', 'stream_options'],
        // What it is asked.
        ...['prompt', 'input', 'messages', 'instructions', 'system', 'previous_response_id'],
        'conversation',
        // What it may call, look up or send elsewhere, each at a price of its own.
        ...['tools', 'functions', 'plugins', 'mcp_servers', 'container', 'data_sources'],
        ...['web_search_options', 'search_parameters', 'enable_search'],
        // Where the answer is kept, and what else a gateway adds.
        ...['background', 'store', 'extra_body'],
    ].map((field) => [field, undefined]),
]);
/** The fields that `extra` may not carry, in lower case. */
function listBarredFields() {
    return [...barredFields.keys()];
}
/**
 * What to do about a field that `extra` may not carry. Some hosts read field names without regard to case.
 * @returns undefined for a field that it may carry
 */
function findBarredRemedy(field) {
    const name = field.toLowerCase();
    if (!barredFields.has(name))
        return undefined;
    const parameter = barredFields.get(name);
    return parameter === undefined
        ? 'take it out: a replay has to know what a call can cost'
        : `use the parameter ${parameter}`;
}

;// CONCATENATED MODULE: ./lib/providers/parameters.js


const toolName = schemas/* string */.YjP().min(1);
const toolChoiceSchema = schemas/* union */.KCZ([
    schemas/* enum */.k5n(['auto', 'none', 'required']).transform((kind) => ({ kind })),
    schemas/* strictObject */.rej({ name: toolName })
        .transform(({ name }) => ({ kind: 'tool', name })),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('function'), name: toolName })
        .transform(({ name }) => ({ kind: 'tool', name })),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('function'), function: schemas/* strictObject */.rej({ name: toolName }) })
        .transform((written) => ({ kind: 'tool', name: written.function.name })),
], { error: 'it must be auto, none, required or {name: <tool>}' });
const parametersSchema = schemas/* strictObject */.rej({
    max_output_tokens: schemas/* number */.aig().int().positive().optional(),
    temperature: schemas/* number */.aig().min(0).optional(),
    top_p: schemas/* number */.aig().min(0).max(1).optional(),
    /** Anthropic only. */
    top_k: schemas/* number */.aig().int().min(0).optional(),
    stop: schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* string */.YjP())], {
        error: 'it must be a text or a list of texts',
    })
        .optional(),
    seed: schemas/* number */.aig().int().optional(),
    effort: schemas/* string */.YjP().min(1).optional(),
    service_tier: schemas/* string */.YjP().min(1).optional(),
    tool_choice: toolChoiceSchema.optional(),
    parallel_tool_calls: schemas/* boolean */.zMY().optional(),
    frequency_penalty: schemas/* number */.aig().optional(),
    presence_penalty: schemas/* number */.aig().optional(),
    extra: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/**
 * Checks names and types. A parameter is never dropped: what cannot be understood is a problem.
 * @returns no values at all when there is a problem, since nothing may be sent then
 */
function parseParameters(parameters) {
    const parsed = parametersSchema.safeParse(parameters);
    if (parsed.success)
        return { values: parsed.data, problems: [] };
    const problems = parsed.error.issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys')
            return issue.keys.map(describeUnknown);
        const name = issue.path.join('.');
        return [{ name, reason: issue.message, remedy: `correct ${name} in parameters` }];
    });
    return { values: {}, problems };
}
function describeUnknown(name) {
    return {
        name,
        reason: 'Pawl knows no parameter of this name',
        remedy: findBarredRemedy(name) ??
            `put ${name} under extra to send it as it stands, or correct the name`,
    };
}
/** The problem of a parameter that a protocol has no field for. */
function describeMissingField(name, protocol, alternative) {
    return {
        name,
        reason: `${protocol} has no such field`,
        remedy: `remove ${name} from parameters${alternative === undefined ? '' : `, or ${alternative}`}`,
    };
}
/**
 * Adds the fields of `extra` to a body as they stand. They may not replace what the request already says, nor
 * change what the call can cost or where its data goes.
 * @param body undefined values count as absent
 */
function mergeExtra(body, extra) {
    const present = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const problems = Object.keys(extra ?? {}).flatMap((field) => {
        const name = `extra.${field}`;
        const remedy = findBarredRemedy(field);
        if (remedy !== undefined) {
            const reason = `${field} could change what a call costs, asks for or gives away`;
            return [{ name, reason, remedy }];
        }
        if (!Object.hasOwn(present, field))
            return [];
        const reason = `${field} is already set by another part of the request`;
        return [{ name, reason, remedy: `remove ${field} from extra` }];
    });
    return { body: problems.length > 0 ? present : { ...present, ...extra }, problems };
}
/** Every protocol ties a tool's answer to its call by id. */
function findMessageProblems(messages) {
    return messages
        .filter((message) => message.role === 'tool' && message.toolCallId === undefined)
        .slice(0, 1)
        .map(() => ({
        name: 'messages',
        reason: 'a message with the role tool does not say which call it answers',
        remedy: 'give the message a tool_call_id',
    }));
}


/***/ })

};
