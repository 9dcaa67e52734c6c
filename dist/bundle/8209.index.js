export const id = 8209;
export const ids = [8209];
export const modules = {

/***/ 45726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: ./lib/config/model-name.js
var model_name = __webpack_require__(75403);
// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/config/schema.js + 3 modules
var schema = __webpack_require__(58085);
;// CONCATENATED MODULE: ./lib/config/salvage-config.js


/** Keeps the name of a metric that cannot be read: gates and cases may refer to it. */
const standIn = { length: { min: 0 } };
/** Taking one part out may show the next; no configuration written by hand needs more rounds. */
const maximumRounds = 50;
/**
 * Takes out of a configuration what is invalid. Positions stay those of the file, since only members of mappings
 * are taken out.
 * @returns undefined when nothing worth checking is left
 */
function salvageConfig(document) {
    if (!(0,is_record/* isRecord */.u)(document.value))
        return undefined;
    const value = structuredClone(document.value);
    const unreadable = {};
    for (let round = 0; round < maximumRounds; round += 1) {
        const parsed = schema/* configSchema */.Q.safeParse(value);
        if (parsed.success) {
            return { file: document.file, document, config: parsed.data, unreadableMetrics: unreadable };
        }
        for (const issue of onePerMetric(parsed.error.issues)) {
            if (!takeOut(value, issue, unreadable))
                return undefined;
        }
    }
    return undefined;
}
/** A metric that is wrong in two ways at once, such as by a misspelt scorer, is taken out once. */
function onePerMetric(issues) {
    const seen = new Set();
    return issues.filter(({ path }) => {
        const [top, suite, part, name] = path.map(String);
        if (top !== 'suites' || part !== 'metrics' || name === undefined)
            return true;
        const metric = JSON.stringify([suite, name]);
        if (seen.has(metric))
            return false;
        seen.add(metric);
        return true;
    });
}
/** @returns false when the issue is about the whole configuration */
function takeOut(value, issue, unreadable) {
    const path = issue.path.map(String);
    const [top, suite = '', part, name] = path;
    if (top === 'version') {
        value['version'] = 1;
        return true;
    }
    if (top === 'suites' && part === 'metrics' && name !== undefined) {
        takeOutMetric(value, { suite, name }, unreadable);
        return true;
    }
    if (issue.code === 'unrecognized_keys') {
        const container = follow(value, path);
        for (const key of issue.keys)
            if (container !== undefined)
                delete container[key];
        return true;
    }
    return removeMember(value, path);
}
function takeOutMetric(value, { suite, name }, unreadable) {
    const metrics = follow(value, ['suites', suite, 'metrics']);
    if (metrics === undefined)
        return;
    const names = unreadable[suite] ?? [];
    unreadable[suite] = names;
    const written = metrics[name];
    // The second time it is the name itself that is wrong.
    if (names.includes(name))
        delete metrics[name];
    else
        metrics[name] =
            (0,is_record/* isRecord */.u)(written) && written['primary'] === true ? { ...standIn, primary: true } : standIn;
    names.push(name);
}
/** Removes what the path leads to, or, where it is not there, the mapping that lacks it. */
function removeMember(value, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const container = follow(value, path.slice(0, length - 1));
        const key = path[length - 1] ?? '';
        if (container === undefined || !Object.hasOwn(container, key))
            continue;
        delete container[key];
        return true;
    }
    return false;
}
function follow(value, path) {
    let current = value;
    for (const step of path) {
        if (!(0,is_record/* isRecord */.u)(current) || !Object.hasOwn(current, step))
            return undefined;
        current = current[step];
    }
    return (0,is_record/* isRecord */.u)(current) ? current : undefined;
}

// EXTERNAL MODULE: ./lib/config/waivers.js
var waivers = __webpack_require__(18023);
// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/document/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(97126);
// EXTERNAL MODULE: ./lib/document/yaml-document.js + 2 modules
var yaml_document = __webpack_require__(52886);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/replay/check-parameters.js
var check_parameters = __webpack_require__(95407);
// EXTERNAL MODULE: ./lib/replay/prepare-suite.js + 27 modules
var prepare_suite = __webpack_require__(72190);
// EXTERNAL MODULE: ./lib/variant/application-trust.js
var application_trust = __webpack_require__(78728);
// EXTERNAL MODULE: ./lib/variant/endpoint-trust.js
var endpoint_trust = __webpack_require__(83203);
// EXTERNAL MODULE: ./lib/variant/model-trust.js
var model_trust = __webpack_require__(93979);
// EXTERNAL MODULE: ./lib/variant/resolve-variant.js + 9 modules
var resolve_variant = __webpack_require__(14908);
;// CONCATENATED MODULE: ./lib/check-revision.js















/**
 * Reads everything that one revision says: configuration, prompts, schemas, tools and datasets. A broken
 * configuration does not hide what is wrong in the files that it names.
 */
async function checkRevision(source, ports) {
    const { revision, configFile } = source;
    const problems = [];
    let cases = 0;
    let suites = 0;
    const collect = async (check) => {
        try {
            await check();
        }
        catch (error) {
            if (!(error instanceof errors/* ConfigurationError */.j1))
                throw error;
            problems.push(...error.problems);
        }
    };
    const waiversFile = (0,waivers/* resolveWaiversFile */.k0)(configFile);
    const hasWaivers = await revision.exists(waiversFile);
    await collect(async () => {
        if (!hasWaivers)
            return;
        (0,waivers/* parseWaivers */.dU)({ file: waiversFile, text: await revision.readText(waiversFile) });
    });
    const foundInWaivers = problems.length;
    await collect(async () => {
        const text = await revision.readText(configFile);
        const document = (0,yaml_document/* parseYamlDocument */.I)({ file: configFile, text });
        await collect(async () => void (0,schema_problems/* validateDocument */.mv)(document, schema/* configSchema */.Q));
        const valid = problems.length === foundInWaivers;
        // What is wrong with one part of the configuration hides nothing of the others.
        const located = salvageConfig(document);
        if (located === undefined)
            return;
        suites = Object.keys(located.config.suites).length;
        for (const name of Object.keys(located.config.suites)) {
            await checkSuite({ revision, located, name }, {
                ...(valid ? ports : createLenientPorts(ports, document.value)),
                collect,
                onCases: (count) => {
                    cases += count;
                },
            });
        }
    });
    const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    return { suites, cases, problems: [...distinct.values()] };
}
async function checkSuite(suite, ports) {
    const { revision, located, name } = suite;
    const metrics = located.config.suites[name]?.metrics ?? [];
    const unreadable = (0,read_own/* readOwn */.j)(located.unreadableMetrics, name) ?? [];
    const resolveEndpoint = (provider) => {
        const custom = (0,read_own/* readOwn */.j)(located.config.providers, provider);
        const where = located.document.positionOf(['providers', provider, 'base_url']);
        // Whether base has it too is a question for a change; here only the address itself is looked at.
        if (custom !== undefined)
            (0,endpoint_trust/* checkEndpointTrust */.Kw)({ provider, head: custom, base: custom, allowed: [], where });
        return ports.resolveEndpoint(provider, located.config.providers);
    };
    const prompts = [];
    await ports.collect(async () => {
        prompts.push(await (0,resolve_variant/* loadPrompt */.h)({ revision, located, suiteName: name }));
    });
    const variants = [];
    await ports.collect(async () => {
        const variant = await (0,resolve_variant/* resolveVariant */.K)({
            revision,
            located,
            suiteName: name,
            role: 'candidate',
            model: undefined,
            resolveEndpoint,
            resolveApplication: (application) => {
                (0,application_trust/* checkApplicationAddresses */.Xl)(located, name);
                return ports.resolveApplication(application);
            },
        });
        variants.push(variant);
        if (variant.kind === 'model')
            (0,model_trust/* checkModelTrust */._)({
                modelName: variant.modelName,
                listings: [located],
                where: located.document.positionOf(['suites', name, 'model']),
            });
        await (0,check_parameters/* checkParameters */.D)([variant], ports, located);
    });
    await ports.collect(async () => {
        for (const variant of variants)
            checkPrice(variant, located, ports.createPriceFinder);
    });
    await ports.collect(() => (0,check_parameters/* checkJudges */.x)({ located, name, metrics }, {
        ...ports,
        resolveModel: (modelName) => {
            const parsed = (0,model_name/* parseModelName */.s)(modelName);
            if (parsed === undefined)
                throw new Error(`${modelName} passed the schema`);
            (0,model_trust/* checkModelTrust */._)({
                modelName,
                listings: [located],
                where: { file: located.document.file },
            });
            return { endpoint: resolveEndpoint(parsed.provider), model: parsed.model };
        },
    }));
    await ports.collect(async () => {
        const prepared = await (0,prepare_suite/* prepareSuite */.A)({
            ...suite,
            metrics,
            unreadable,
            cluster: located.config.suites[name]?.cluster,
            prompts,
            openJudge: undefined,
        });
        ports.onCases(prepared.cases.length);
    });
}
/** A provider or a price that could not be read is not unknown for that. */
function createLenientPorts(ports, written) {
    const names = (key) => ((0,is_record/* isRecord */.u)(written) && (0,is_record/* isRecord */.u)(written[key]) ? written[key] : {});
    return {
        ...ports,
        resolveEndpoint: (provider, custom) => Object.hasOwn(custom, provider) || !Object.hasOwn(names('providers'), provider)
            ? ports.resolveEndpoint(provider, custom)
            : { kind: 'recorded', provider, path: undefined },
    };
}
/** @throws ConfigurationError where a cap in dollars or a cost gate would meet an unknown price */
function checkPrice(variant, located, createPriceFinder) {
    const { budget, prices, suites } = located.config;
    const gated = (0,read_own/* readOwn */.j)(suites, variant.suite)?.gates.relative.cost !== undefined;
    const capped = budget.max_usd !== undefined && budget.max_calls === undefined;
    if (variant.endpoint.kind === 'recorded' || !(gated || capped))
        return;
    const { pricingModel } = variant;
    const price = pricingModel === undefined ? undefined : createPriceFinder(prices)(pricingModel);
    if (variant.kind === 'application') {
        if (!capped || price?.free === true)
            return;
        throw errors/* ConfigurationError */.j1.of(`max_usd is set, but how much ${variant.modelName} spends on a case is its own affair`, 'bound the replay by budget.max_calls too', located.document.positionOf(['budget', 'max_usd']));
    }
    if (price !== undefined)
        return;
    throw errors/* ConfigurationError */.j1.of(`the price of ${pricingModel} is unknown, but ${gated ? 'there is a cost gate' : 'max_usd is set'}`, 'check the spelling of the model; else give its price under prices:, or pricing_model where a deployment has its own name, or budget.max_calls', located.document.positionOf(['suites', variant.suite, 'model']));
}

// EXTERNAL MODULE: ./lib/default-ports.js + 13 modules
var default_ports = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/revision/repository-path.js
var repository_path = __webpack_require__(25045);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/commands/check.js








const kinds = { config: 'string', at: 'string' };
/** `pawl check`: everything that is wrong with configuration, prompts and datasets, at once. Calls no model. */
async function runCheck(args, terminal) {
    const { values } = (0,parse_arguments/* parseArguments */.W)({ command: 'check', args, kinds });
    const repository = await (0,open_change/* openRepository */.h_)(terminal, { orFolder: values.at === undefined });
    const revision = await (0,open_change/* openRevision */.k3)(values.at ?? 'worktree', repository);
    const configFile = (0,repository_path/* toRepositoryPath */.B)(values.config ?? 'pawl.yml', {
        folder: terminal.folder,
        root: repository.root,
    });
    if (!(await revision.exists(configFile))) {
        throw errors/* ConfigurationError */.j1.of(`there is no ${configFile} at ${revision.label}`, 'write one with "pawl init", or name yours with --config');
    }
    const ports = (0,default_ports/* createPlanPorts */.i1)({
        environment: terminal.environment,
        recordedPath: undefined,
        today: new Date(),
    });
    const found = await checkRevision({ revision, configFile }, ports);
    if (found.problems.length > 0) {
        for (const problem of found.problems.toSorted(byPlace))
            (0,cli_terminal/* tell */.q)(terminal.stderr, (0,errors/* renderProblem */.yM)(problem));
        terminal.stderr.write(`${(0,format/* formatPlural */.yk)(found.problems.length, 'problem')}\n`);
        return cli_terminal/* exitCodes */.h.usage;
    }
    (0,cli_terminal/* tell */.q)(terminal.stdout, `${configFile}: ${(0,format/* formatPlural */.yk)(found.suites, 'suite')}, ${(0,format/* formatPlural */.yk)(found.cases, 'case')}, no problem`);
    return cli_terminal/* exitCodes */.h.pass;
}
function byPlace(a, b) {
    return ((a.where?.file ?? '').localeCompare(b.where?.file ?? '') ||
        (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
        (a.where?.column ?? 0) - (b.where?.column ?? 0));
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


/***/ })

};
