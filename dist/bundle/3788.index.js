export const id = 3788;
export const ids = [3788];
export const modules = {

/***/ 50421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runShard: () => (/* binding */ runShard)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _document_make_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79624);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _evaluate_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3898);
/* harmony import */ var _recordings_shard_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38688);
/* harmony import */ var _replay_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94415);
/* harmony import */ var _replay_shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88885);
/* harmony import */ var _report_shard_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(63057);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13411);
/* harmony import */ var _open_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76342);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18988);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32832);
/* harmony import */ var _with_ports_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64632);













const kinds = { ..._open_change_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOptions */ .D$, seed: 'string', output: 'string' };
/** `pawl shard`: replays one part of a comparison; `pawl merge` says what all parts come to. */
async function runShard(args, terminal) {
    const { values, positionals } = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArguments */ .W)({ command: 'shard', args, kinds, positionals: 1 });
    const [part] = positionals;
    if (part === undefined || values.output === undefined)
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of('pawl shard takes which of how many shards it is, and a folder', 'write: pawl shard 3/8 --output FOLDER');
    const shard = (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShard */ .uK)(part);
    if (values['baseline-only'])
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of('--baseline-only is not for shards', 'measure the noise on one machine: pawl compare --baseline-only');
    const seed = (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseNumber */ .$)('seed', values.seed, { min: 0, integer: true }) ?? _evaluate_change_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultSeed */ .pr;
    const change = await (0,_open_change_js__WEBPACK_IMPORTED_MODULE_7__/* .openChange */ .zJ)(values, terminal);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.folder, values.output);
    await (0,_document_make_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .makeFolder */ .f)(folder);
    const { recorded } = values;
    const trialLogFile = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _recordings_shard_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .shardFiles */ .wq.trials);
    const manifest = await (0,_with_ports_js__WEBPACK_IMPORTED_MODULE_10__/* .withPorts */ .x)(terminal, { recorded, trialLogFile }, (ports) => (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .replayShard */ .A)({ ...change, shard, seed, pawlVersion: _version_js__WEBPACK_IMPORTED_MODULE_11__/* .pawlVersion */ .X }, ports));
    await (0,_recordings_shard_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .writeShardManifest */ .VE)(folder, manifest);
    terminal.stdout.write(`${(0,_report_shard_line_js__WEBPACK_IMPORTED_MODULE_12__/* .renderShardLine */ .r)(manifest)}\n`);
    return (0,_report_shard_line_js__WEBPACK_IMPORTED_MODULE_12__/* .countUnanswered */ .e)(manifest) === 0 ? _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.pass : _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .h.incomplete;
}


/***/ }),

/***/ 64632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ withPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/default-ports.js + 13 modules
var default_ports = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/wording/progress-lines.js
var progress_lines = __webpack_require__(89543);
;// CONCATENATED MODULE: ./lib/cli/progress.js

/** A bar on a terminal; elsewhere a line at every tenth, and at every minute that had none. */
async function createProgressDisplay(screen) {
    return screen.isTTY ? createBar() : createLines(screen);
}
async function createBar() {
    const { default: progressBars } = await __webpack_require__.e(/* import() */ 8502).then(__webpack_require__.t.bind(__webpack_require__, 98502, 19));
    const bar = new progressBars.SingleBar({
        format: 'replaying {bar} {percentage}% | {value} of {total} trials | {duration_formatted}',
        hideCursor: true,
        clearOnComplete: true,
        stream: process.stderr,
    });
    let started = false;
    return {
        show({ trialsDone, trialsPlanned }) {
            if (!started)
                bar.start(trialsPlanned, trialsDone);
            started = true;
            bar.update(trialsDone);
        },
        stop: () => bar.stop(),
    };
}
function createLines(screen) {
    const show = (0,progress_lines/* createProgressLines */.n)({
        write: (line) => screen.write(`${line}\n`),
        now: () => performance.now(),
    });
    return { show, stop: () => undefined };
}

;// CONCATENATED MODULE: ./lib/cli/with-ports.js




/** Hands over the real outside with progress on the terminal; Ctrl-C cancels what is done with it. */
async function withPorts(terminal, options, use) {
    const { recorded, trialLogFile, caseLogFile } = options;
    const interrupt = new AbortController();
    terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
    const progress = await createProgressDisplay(terminal.stderr);
    const ports = (0,default_ports/* createPorts */.RV)({
        environment: terminal.environment,
        recordedPath: recorded === undefined ? undefined : (0,external_node_path_.resolve)(terminal.folder, recorded),
        today: new Date(),
        trialLogFile,
        caseLogFile,
        keptFolder: await (0,open_change/* locateKeptFolder */.Ft)(terminal),
        recordingsSecret: terminal.environment['PAWL_RECORDINGS_SECRET']?.trim() || undefined,
        signal: interrupt.signal,
        onProgress: (state) => progress.show(state),
        onLargeReplay: terminal.preferMemory,
    });
    try {
        return await use(ports);
    }
    finally {
        progress.stop();
    }
}


/***/ }),

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
            return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(7766), __webpack_require__.e(6939)]).then(__webpack_require__.bind(__webpack_require__, 56939))).createOpenaiResponsesProvider;
        case 'openai-chat':
            return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(7766), __webpack_require__.e(9549)]).then(__webpack_require__.bind(__webpack_require__, 19549))).createOpenaiChatProvider;
        case 'anthropic-messages':
            return (await Promise.all(/* import() */[__webpack_require__.e(6625), __webpack_require__.e(8254), __webpack_require__.e(3320)]).then(__webpack_require__.bind(__webpack_require__, 43320))).createAnthropicProvider;
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
        return (await Promise.all(/* import() */[__webpack_require__.e(6625), __webpack_require__.e(8254), __webpack_require__.e(3320), __webpack_require__.e(4951)]).then(__webpack_require__.bind(__webpack_require__, 74951))).createAnthropicBatchProvider(batchOptions);
    return (await Promise.all(/* import() */[__webpack_require__.e(8193), __webpack_require__.e(8254), __webpack_require__.e(7766), __webpack_require__.e(2218)]).then(__webpack_require__.bind(__webpack_require__, 22218))).createOpenaiBatchProvider(batchOptions);
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

/***/ 38688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ readShardManifest),
/* harmony export */   VE: () => (/* binding */ writeShardManifest),
/* harmony export */   wq: () => (/* binding */ shardFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);




const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
const side = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), endpoint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    pawl_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    shard: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ index: count.min(1), count: count.min(1) }),
    seed: count,
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        baseline: side,
        candidate: side,
        /** How this pair of variants was first replayed, and how often since. */
        first_plan: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ seed: count, trials: count.min(1) }),
        earlier_replays: count,
        /** Of each case on each side. */
        trials: count,
        /** Of this shard. */
        cases: count,
        /** Trials that were planned here and have no answer. */
        unanswered: count,
        /** What the provider said, where no trial here found the candidate's model. */
        unknown_candidate: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    })),
    calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        made: count,
        retried: count,
        fromRecordings: count,
        fromEarlierReplays: count,
        possiblyBilled: count,
        possiblyBilledTwice: count,
        costUnknown: count,
    }),
    /** Origins that got fewer calls at a time than were allowed, and how few. */
    slowdowns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        origin: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        from: count,
        queueing: count.optional(),
        overload: count.optional(),
    })),
    /** Whole pico-dollars as text. */
    spent_pico: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d+$/),
});
/** Names of the two files of a shard in its folder. */
const shardFiles = { manifest: 'shard.json', trials: 'trials.jsonl' };
/** Written last: a shard without it was not finished. @throws EvidenceError */
async function writeShardManifest(folder, manifest) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shardFiles.manifest);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(manifest, null, 2)}\n`);
    }
    catch (cause) {
        const problem = {
            what: `the shard could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`,
            where: { file },
            remedy: 'give it a folder that it may write to',
        };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceError */ .oe([problem], { cause });
    }
}
/**
 * @returns undefined when the folder has none
 * @throws ConfigurationError for one that cannot be read
 */
async function readShardManifest(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, shardFiles.manifest);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw describeUnreadable(file, cause);
    }
    try {
        return manifestSchema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw describeUnreadable(file, cause);
    }
}
const describeUnreadable = (file, cause) => _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`this is no manifest of a shard: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause).split('\n')[0]}`, 'hand over the folders of shards as they were written, by the same version of Pawl', { file }, cause);


/***/ }),

/***/ 88885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ replayShard)
/* harmony export */ });
/* harmony import */ var _candidate_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84662);
/* harmony import */ var _confirm_flips_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12686);
/* harmony import */ var _providers_endpoint_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34933);
/* harmony import */ var _recordings_evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99947);
/* harmony import */ var _replay_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18027);
/* harmony import */ var _replay_list_planned_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23904);
/* harmony import */ var _replay_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26271);
/* harmony import */ var _replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11276);
/* harmony import */ var _replay_shard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94415);
/* harmony import */ var _replay_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30977);
/* harmony import */ var _resolve_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98941);











/**
 * Replays the cases of one shard: two revisions → config → variants → plan → replay → score. Every planned trial is
 * made, since only all shards together can tell that enough is known; flips are tried again here. What was received
 * is in the trial log.
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
async function replayShard(options, ports) {
    const { shard, seed } = options;
    const resolved = await (0,_resolve_change_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveChange */ .N)(options, ports);
    const { results, counts, slowdowns, spentPico } = await (0,_replay_change_js__WEBPACK_IMPORTED_MODULE_5__/* .replayChange */ .A)({ change: options, resolved, limits: (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .divideLimits */ .oJ)(resolved.limits, shard) }, ports, (suite, opened) => replayPart(suite, { ...opened, shard, seed }));
    return {
        pawl_version: options.pawlVersion,
        shard,
        seed,
        base: options.base.sha,
        head: options.head.sha,
        suites: Object.fromEntries(results),
        calls: counts,
        slowdowns: [...slowdowns],
        spent_pico: String(spentPico),
    };
}
async function replayPart({ change, plan, rules }, ports) {
    const { baseline, candidate, shard, seed } = ports;
    const { prepared } = plan;
    const { cases } = prepared;
    const sides = { baseline: describeSide(plan.baseline), candidate: describeSide(plan.candidate) };
    const evidence = await (0,_recordings_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .openEvidence */ .i)({
        suite: change.name,
        baseline: { ...sides.baseline, model: plan.baseline.modelName },
        candidate: { ...sides.candidate, model: plan.candidate.modelName },
    }, ports);
    // As on one machine: another order of what was received before would be another chance.
    const firstPlan = evidence.firstPlan ?? { seed, trials: plan.design.trials };
    const { earlierReplays } = evidence;
    const design = { ...plan.design, trials: Math.max(evidence.nextTrial, plan.design.trials) };
    evidence.begin(firstPlan, design.trials);
    const order = (0,_replay_order_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveOrder */ .v)({
        cases: cases.length,
        clusters: design.clusters,
        seed: firstPlan.seed,
    });
    const own = (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_4__/* .selectShard */ .Xm)(order, shard);
    ports.onPlanChange(2 * (design.trials * own.length - plan.design.trials * cases.length));
    const ledger = (0,_replay_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .createLedger */ .M)({ cases, order: own, trials: design.trials });
    const suite = { ...prepared, baseline, candidate };
    const wanted = (0,_replay_list_planned_js__WEBPACK_IMPORTED_MODULE_9__/* .listPlanned */ .F)(cases, own, design.trials);
    try {
        for await (const pair of (0,_replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .replaySuite */ .M)(suite, wanted, { ...ports, evidence }))
            ledger.add(pair);
        await (0,_confirm_flips_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmFlips */ .H)({ suite, ledger, first: own.length, rules, design, triesFlipsAgain: true }, { ...ports, evidence });
    }
    finally {
        await evidence.close();
    }
    const unknown = (0,_candidate_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnknownCandidate */ .P)(ledger.listFirst(Number.POSITIVE_INFINITY));
    return {
        ...sides,
        first_plan: firstPlan,
        earlier_replays: earlierReplays,
        trials: design.trials,
        cases: own.length,
        unanswered: countUnanswered(ledger),
        ...(unknown === undefined ? {} : { unknown_candidate: unknown }),
    };
}
const describeSide = ({ fingerprint, endpoint }) => ({
    fingerprint,
    endpoint: (0,_providers_endpoint_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAddress */ .v)(endpoint),
});
/** Every planned trial comes back, be it as an error; only a second trial that recordings lack is not missed. */
function countUnanswered(ledger) {
    let unanswered = 0;
    for (const { planned } of ledger.listFirst(Number.POSITIVE_INFINITY))
        for (const { baseline, candidate } of planned)
            unanswered += [baseline, candidate].filter(({ status }) => status === 'errored').length;
    return unanswered;
}


/***/ }),

/***/ 94415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xm: () => (/* binding */ selectShard),
/* harmony export */   oJ: () => (/* binding */ divideLimits),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** GitHub starts at most so many jobs of a matrix. */
const maximumShards = 256;
/** @throws ConfigurationError unless it is `index/count`, such as 3/8 */
function parseShard(text) {
    const [, index = '', count = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (count !== '' && shard.index <= shard.count && shard.count <= maximumShards)
        return shard;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`the shard is "${text}"`, `write which of how many it is, from 1/1 to ${maximumShards}/${maximumShards}, such as 3/8`);
}
/**
 * Positions of the cases of a shard, in the order of replay. Shards take turns, so each has its part of every
 * stretch of the order; clusters stay whole. Pure.
 */
function selectShard({ positions, ends }, { index, count }) {
    const own = [];
    let start = 0;
    for (const [group, end] of ends.entries()) {
        if (group % count === index - 1)
            own.push(...positions.subarray(start, end));
        start = end;
    }
    return Uint32Array.from(own);
}
/** The part of the budget that one shard may spend: all of them together stay below the whole. Pure. */
function divideLimits(limits, { count }) {
    const { maxUsd, maxCalls } = limits;
    return {
        ...limits,
        maxUsd: maxUsd === undefined ? undefined : roundDownToMicro(maxUsd / count),
        maxCalls: maxCalls === undefined ? undefined : Math.floor(maxCalls / count),
    };
}
/** Dollars with six decimals, so that they can be written as plain money. */
const roundDownToMicro = (dollars) => Math.floor(dollars * 1e6) / 1e6;


/***/ }),

/***/ 63057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ countUnanswered),
/* harmony export */   r: () => (/* binding */ renderShardLine)
/* harmony export */ });
/* harmony import */ var _pricing_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35178);
/* harmony import */ var _wording_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57757);


/** What a shard did, in one line; what it means, all shards together say. */
function renderShardLine({ shard, suites, calls, spent_pico: spent, }) {
    const parts = Object.values(suites);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const unanswered = countUnanswered({ suites });
    return [
        `shard ${shard.index}/${shard.count}: ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(sum(parts.map(({ cases }) => cases)), 'case')} of ${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(parts.length, 'suite')}`,
        (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(calls.made, 'call'),
        calls.costUnknown > 0 ? 'cost unknown' : (0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)((0,_pricing_money_js__WEBPACK_IMPORTED_MODULE_1__/* .toUsdNumber */ .lk)(BigInt(spent))),
        ...(unanswered > 0 ? [`${(0,_wording_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlural */ .yk)(unanswered, 'trial')} without an answer`] : []),
    ].join(', ');
}
/** Trials that were planned in a shard and have no answer. */
function countUnanswered({ suites }) {
    return Object.values(suites).reduce((total, { unanswered }) => total + unanswered, 0);
}


/***/ })

};
