export const id = 2713;
export const ids = [2713];
export const modules = {

/***/ 12713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeChatBody: () => (/* binding */ composeChatBody)
/* harmony export */ });
/* harmony import */ var _openai_sampling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86622);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15858);


/** Hosts that have replaced `max_tokens`; others (Mistral for one) refuse the new name. */
const knowsMaxCompletionTokens = new Set([
    'openai',
    'openai-chat',
    'azure',
    'openrouter',
]);
/** Hosts that tell a developer role from a system role; others refuse the word. */
const knowsDeveloperRole = new Set([
    'openai',
    'openai-chat',
    'azure',
    'openrouter',
]);
/**
 * The body of `POST /chat/completions`.
 * @param provider decides between the dialects of the hosts that speak this protocol
 */
function composeChatBody(request, provider) {
    const { values, problems } = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParameters */ ._A)(request.parameters);
    const missing = values.top_k === undefined
        ? []
        : [(0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMissingField */ .Yh)('top_k', 'the OpenAI protocol', 'put it under extra')];
    const limit = knowsMaxCompletionTokens.has(provider) ? 'max_completion_tokens' : 'max_tokens';
    const merged = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeExtra */ .bW)({
        model: request.model,
        messages: request.messages.map((message) => mapMessage(message, provider)),
        [limit]: values.max_output_tokens,
        temperature: values.temperature,
        top_p: values.top_p,
        stop: values.stop,
        seed: values.seed,
        reasoning_effort: values.effort,
        service_tier: values.service_tier,
        frequency_penalty: values.frequency_penalty,
        presence_penalty: values.presence_penalty,
        tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
        tool_choice: mapToolChoice(values.tool_choice),
        parallel_tool_calls: values.parallel_tool_calls,
        response_format: mapResponseSchema(request.responseSchema),
    }, values.extra);
    return {
        body: merged.body,
        problems: [
            ...problems,
            ...missing,
            ...(0,_openai_sampling_js__WEBPACK_IMPORTED_MODULE_0__/* .findRefusedSampling */ .p)({ provider, model: request.model }, values),
            ...merged.problems,
            ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .findMessageProblems */ .vP)(request.messages),
        ],
    };
}
function mapMessage(message, provider) {
    const { role, content } = message;
    switch (role) {
        case 'tool':
            return { role, content, tool_call_id: message.toolCallId ?? '' };
        case 'assistant': {
            const calls = message.toolCalls ?? [];
            if (calls.length === 0)
                return { role, content };
            return {
                role,
                content: content === '' ? null : content,
                tool_calls: calls.map((call) => ({
                    id: call.id,
                    type: 'function',
                    function: { name: call.name, arguments: call.argumentsText },
                })),
            };
        }
        case 'developer':
            return { role: knowsDeveloperRole.has(provider) ? 'developer' : 'system', content };
        case 'system':
        case 'user':
            return { role, content };
    }
}
function mapTool(tool) {
    return {
        type: 'function',
        function: {
            name: tool.name,
            parameters: { ...tool.parameters },
            ...(tool.description === undefined ? {} : { description: tool.description }),
            ...(tool.strict === undefined ? {} : { strict: tool.strict }),
        },
    };
}
function mapToolChoice(choice) {
    if (choice === undefined)
        return undefined;
    return choice.kind === 'tool'
        ? { type: 'function', function: { name: choice.name } }
        : choice.kind;
}
function mapResponseSchema(wanted) {
    if (wanted === undefined)
        return undefined;
    if (wanted.schema === undefined)
        return { type: 'json_object' };
    return {
        type: 'json_schema',
        json_schema: {
            name: wanted.name,
            schema: { ...wanted.schema },
            ...(wanted.strict === undefined ? {} : { strict: wanted.strict }),
        },
    };
}


/***/ }),

/***/ 86622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findRefusedSampling)
/* harmony export */ });
/** Reasoning models that reason unless told otherwise: the o series and the first gpt-5 (not gpt-5-chat, not 5.1 and later). */
const alwaysReasons = /^(o1|o3|o4)(-|$)|^gpt-5(-(mini|nano|pro|codex))?(-\d{4}-\d{2}-\d{2})?$/;
/** Provider names under which the model speaks for itself; elsewhere a name may be a deployment or a namesake. */
const openaiHosts = new Set(['openai', 'openai-chat']);
/**
 * Sampling parameters that OpenAI refuses: with an effort other than none, and for models that always reason.
 * Only what is documented is reported; anything else goes out as it is and the provider's 400 speaks.
 * The default, 1, is accepted everywhere.
 */
function findRefusedSampling(request, values) {
    const { effort } = values;
    const effortRefuses = effort !== undefined &&
        effort !== 'none' &&
        (openaiHosts.has(request.provider) || request.provider === 'azure');
    const modelRefuses = effort === undefined && openaiHosts.has(request.provider) && alwaysReasons.test(request.model);
    if (!effortRefuses && !modelRefuses)
        return [];
    const reason = effortRefuses
        ? `OpenAI refuses it together with effort: ${effort}`
        : `${request.model} reasons, and reasoning models refuse it`;
    return ['temperature', 'top_p']
        .filter((name) => values[name] !== undefined && values[name] !== 1)
        .map((name) => ({
        name,
        reason,
        remedy: effortRefuses
            ? `remove ${name} from parameters, or set effort: none where the model allows it`
            : `remove ${name} from parameters, or choose a model that does not reason`,
    }));
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
