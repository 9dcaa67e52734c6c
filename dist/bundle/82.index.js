export const id = 82;
export const ids = [82];
export const modules = {

/***/ 7576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ resolveGovernance),
/* harmony export */   d: () => (/* binding */ findMetricGate)
/* harmony export */ });
/* harmony import */ var _config_gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7662);
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85610);
/* harmony import */ var _document_read_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70812);



/**
 * Base governs and head may only tighten: a change cannot weaken the gate that judges it. Scorers are head's.
 * @param base undefined when the suite is new: head's rules hold
 */
function resolveGovernance(options) {
    const { base, head } = options;
    if (base === undefined)
        return { metrics: head.metrics, gates: head.gates, dropped: [], notices: [] };
    const notices = [];
    const note = (rule) => notices.push(`${rule} is weaker in this change than on base; base's rule is applied (land the weaker rule first, on its own)`);
    const metrics = head.metrics.map((metric) => {
        const governing = base.metrics.find((other) => other.name === metric.name);
        if (governing === undefined)
            return metric;
        const governed = tightenMetric(governing, metric, note);
        if (!isScoredAlike(governing, governed)) {
            notices.push(`metric ${metric.name} is scored in another way in this change than on base; both sides are scored in the new way`);
        }
        return governed;
    });
    const names = new Set(metrics.map((metric) => metric.name));
    const dropped = base.metrics
        .filter((metric) => findMetricGate(base, metric.name) !== undefined && !names.has(metric.name))
        .map((metric) => metric.name);
    return { metrics, gates: tighten(base, { ...head, metrics }, note), dropped, notices };
}
/** What decides between pass and fail is base's, or head's where it is stricter; the scorer itself is head's. */
function tightenMetric(base, head, note) {
    const { direction, not } = base;
    const strictest = direction === 'higher' ? Math.max : Math.min;
    const governed = {
        ...head,
        direction,
        not,
        primary: base.primary || head.primary,
        missing: base.missing === 'fail' ? 'fail' : head.missing,
        pass_at: strictest(base.pass_at, head.pass_at),
    };
    for (const name of ['primary', 'direction', 'not', 'missing', 'pass_at']) {
        if (governed[name] !== head[name])
            note(`"${name}" of metric ${head.name}`);
    }
    return governed;
}
/** Whether the same answer gets the same score and the same pass state. */
function isScoredAlike(one, other) {
    const scoring = ({ name: _, primary: __, description: ___, ...rest }) => (0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .renderCanonicalJson */ .R)(rest);
    return scoring(one) === scoring(other);
}
function tighten(base, head, note) {
    const metrics = {};
    for (const metric of head.metrics) {
        const before = findMetricGate(base, metric.name);
        const after = findMetricGate(head, metric.name);
        if (after !== undefined)
            metrics[metric.name] = after;
        if (before === undefined)
            continue;
        if (after === undefined || after.margin > before.margin || after.min_effect > before.min_effect)
            note(`the gate of metric ${metric.name}`);
        metrics[metric.name] = {
            margin: Math.min(before.margin, after?.margin ?? before.margin),
            min_effect: Math.min(before.min_effect, after?.min_effect ?? before.min_effect),
        };
    }
    return {
        metrics,
        relative: tightenNumbers(base.gates.relative, head.gates.relative, note),
        shares: tightenNumbers(base.gates.shares, head.gates.shares, note),
        maxRelapses: tightenNumbers({ relapses: base.gates.maxRelapses }, { relapses: head.gates.maxRelapses }, note).relapses,
    };
}
function tightenNumbers(base, head, note) {
    const tightened = {};
    const names = Object.keys({ ...base, ...head });
    for (const name of names) {
        const before = base[name];
        const after = head[name];
        if (before !== undefined && (after === undefined || after > before))
            note(`the gate ${name}`);
        const strictest = Math.min(before ?? Number.POSITIVE_INFINITY, after ?? Number.POSITIVE_INFINITY);
        if (Number.isFinite(strictest))
            tightened[name] = strictest;
    }
    return tightened;
}
/** A metric's own gate, or the default one that every primary metric has. */
function findMetricGate(rules, name) {
    const metric = rules.metrics.find((candidate) => candidate.name === name);
    return ((0,_document_read_own_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwn */ .j)(rules.gates.metrics, name) ?? (metric?.primary === true ? _config_gates_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMetricGate */ .N0 : undefined));
}


/***/ }),

/***/ 49116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ planChange),
  N: () => (/* binding */ resolveChange)
});

// EXTERNAL MODULE: ./lib/config/model-name.js
var model_name = __webpack_require__(75403);
// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/gate/govern.js
var govern = __webpack_require__(7576);
// EXTERNAL MODULE: ./lib/config/parse-config.js
var parse_config = __webpack_require__(66432);
// EXTERNAL MODULE: ./lib/dataset/read-dataset.js
var read_dataset = __webpack_require__(11831);
;// CONCATENATED MODULE: ./lib/replay/find-lost-cases.js



/**
 * Compares base's dataset with head's. What cannot be read of base's guards nothing, and is left out.
 * @param options.cases of head
 */
async function findLostCases(options) {
    const { revision, located, name } = options;
    const dataset = located.config.suites[name]?.dataset;
    if (dataset === undefined)
        return { pins: [], cases: 0 };
    const kept = new Map(options.cases.map((evalCase) => [evalCase.id, evalCase.pinned]));
    const pins = [];
    let cases = 0;
    try {
        const file = (0,parse_config/* resolvePath */.X)(located, { path: dataset, at: ['suites', name, 'dataset'] });
        const chunks = revision.openChunks(file);
        for await (const { evalCase } of (0,read_dataset/* readDataset */.J)({ file, chunks, onProblem: () => undefined })) {
            const pinned = kept.get(evalCase.id);
            if (evalCase.pinned && pinned !== true)
                pins.push(evalCase.id);
            else if (pinned === undefined)
                cases += 1;
        }
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
    }
    return { pins, cases };
}

;// CONCATENATED MODULE: ./lib/replay/govern-prices.js
/** A change cannot make calls cheap by saying so. */
function resolveGovernedPrices(options) {
    const { base, head, createPriceFinder } = options;
    if (base === undefined) {
        return {
            find: createPriceFinder(head?.config.prices ?? {}),
            isHeadsOwn: () => false,
            notices: [],
        };
    }
    const findGoverned = createPriceFinder(base.config.prices);
    const findOwn = createPriceFinder(head?.config.prices ?? {});
    const written = Object.keys(head?.config.prices ?? {});
    const ignored = written.filter((name) => {
        const governed = findGoverned(name);
        return governed !== undefined && !isSamePrice(governed, findOwn(name));
    });
    return {
        find: (modelName) => findGoverned(modelName) ?? findOwn(modelName),
        isHeadsOwn: (modelName) => findGoverned(modelName) === undefined && findOwn(modelName) !== undefined,
        notices: ignored.map((name) => `the price of ${name} is another in this change than on base or in the price table; theirs is applied`),
    };
}
function isSamePrice(one, other) {
    const text = (price) => JSON.stringify([price?.free, price?.prices], (_, value) => typeof value === 'bigint' ? String(value) : value);
    return text(one) === text(other);
}

// EXTERNAL MODULE: ./lib/replay/check-parameters.js
var check_parameters = __webpack_require__(95407);
// EXTERNAL MODULE: ./lib/prompt/render-case.js + 1 modules
var render_case = __webpack_require__(5202);
// EXTERNAL MODULE: ./lib/variant/variant.js
var variant = __webpack_require__(93384);
// EXTERNAL MODULE: ./lib/replay/request-worst-case.js
var request_worst_case = __webpack_require__(61005);
;// CONCATENATED MODULE: ./lib/replay/compute-price-bound.js



/**
 * The most that the trials of one variant can cost, each sent once, in pico-dollars.
 * @returns undefined when the price or the longest output is unknown
 */
function computeArmBound(arm) {
    let total = 0n;
    for (const evalCase of arm.prepared.cases) {
        const messages = (0,render_case/* renderCase */.J)(arm.renderer, evalCase, arm.prepared.datasetFile);
        const worst = (0,request_worst_case/* computeRequestWorstCase */.A)({ price: arm.price }, (0,variant/* computeRequest */.t)(arm.variant, messages));
        if (worst === undefined)
            return undefined;
        total += worst;
    }
    return total;
}
/** What frames rubric, case and output in a judge's request, in bytes. */
const judgeFrameBytes = 4_000;
/** Usual for English text. */
const bytesPerToken = 4;
/** Taken for variants that set no max_output_tokens. */
const usualOutputTokens = 4_096;
/**
 * About what the calls of one judge cost, over all cases and both variants, in pico-dollars. No bound: how long the
 * judged outputs will be, in the judge's own tokens, is not known before they are there.
 * @returns undefined when the price or the longest output is unknown
 */
function estimateJudge(options) {
    const { prepared, judge, price, variants } = options;
    let total = 0n;
    for (const variant of variants) {
        const asked = variant.parameters['max_output_tokens'];
        const outputBytes = (typeof asked === 'number' ? asked : usualOutputTokens) * bytesPerToken;
        for (const evalCase of prepared.cases) {
            const bytes = judgeFrameBytes + outputBytes + Buffer.byteLength(judge.rubric + JSON.stringify(evalCase));
            const request = { model: judge.model, messages: [], tools: [], parameters: judge.parameters };
            const worst = (0,request_worst_case/* computeRequestWorstCase */.A)({ price }, request, { extraBytes: bytes });
            if (worst === undefined)
                return undefined;
            total += worst;
        }
    }
    return total;
}

// EXTERNAL MODULE: ./lib/replay/prepare-suite.js + 23 modules
var prepare_suite = __webpack_require__(78400);
;// CONCATENATED MODULE: ./lib/replay/plan-suite.js




/**
 * Plans one suite: reads and checks all it needs, counts the calls and bounds their price.
 * @throws ConfigurationError with every problem found
 */
async function planSuite(suite, ports) {
    const { baseline, candidate } = suite;
    const variants = [baseline, candidate];
    const prepared = await (0,prepare_suite/* prepareSuite */.A)({
        ...suite,
        prompts: variants.map(({ prompt }) => prompt),
        openJudge: ports.openJudge,
    });
    await (0,check_parameters/* checkParameters */.D)(variants, ports, suite.located);
    await (0,check_parameters/* checkJudges */.x)(suite, ports);
    const pricingModels = {
        baseline: baseline.pricingModel,
        candidate: resolvePricingModel(candidate, suite.governing, ports.prices),
    };
    const prices = {
        baseline: ports.prices.find(pricingModels.baseline),
        candidate: ports.prices.find(pricingModels.candidate),
    };
    const judges = suite.metrics.flatMap(({ scorer }) => scorer.kind === 'judge' ? [scorer.value] : []);
    const trials = sumKnown(variants.map((variant, index) => {
        const price = index === 0 ? prices.baseline : prices.candidate;
        const renderer = prepared.renderers[index];
        if (renderer === undefined)
            throw new Error(`no renderer for ${variant.modelName}`);
        const bound = computeArmBound({ prepared, variant, price, renderer });
        return bound ?? { unknown: explainUnknown(variant.modelName, price) };
    }));
    const judgements = sumKnown(judges.map((judge) => {
        const price = ports.prices.find(judge.model);
        const estimate = estimateJudge({ prepared, judge, price, variants });
        return estimate ?? { unknown: explainUnknown(judge.model, price) };
    }));
    return {
        prepared,
        baseline,
        candidate,
        prices,
        calls: prepared.cases.length * 2 * (1 + judges.length),
        worstCasePico: trials.total,
        judgesPico: judgements.total,
        unknown: [...new Set([...trials.unknown, ...judgements.unknown])],
        headsOwnPrices: [...Object.values(pricingModels), ...judges.map((judge) => judge.model)].filter(ports.prices.isHeadsOwn),
    };
}
/**
 * Whose price a candidate has. A change cannot point at a cheaper model's: what it writes as pricing_model counts
 * where base says the same, or where the model's own name has no price.
 */
function resolvePricingModel(candidate, governing, prices) {
    const { modelName, pricingModel } = candidate;
    const atBase = (0,read_own/* readOwn */.j)(governing.config.suites, candidate.suite)?.pricing_model;
    return pricingModel === atBase || prices.find(modelName) === undefined ? pricingModel : modelName;
}
function explainUnknown(modelName, price) {
    return price === undefined
        ? `the price of ${modelName} is unknown`
        : `the longest output of ${modelName} is unknown (set max_output_tokens)`;
}
/** The sum, or undefined and why when a part is unknown. */
function sumKnown(parts) {
    const unknown = parts.flatMap((part) => (typeof part === 'bigint' ? [] : [part.unknown]));
    const known = parts.filter((part) => typeof part === 'bigint');
    return {
        total: unknown.length > 0 ? undefined : known.reduce((sum, part) => sum + part, 0n),
        unknown,
    };
}

// EXTERNAL MODULE: ./lib/replay/spending.js
var spending = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/variant/endpoint-trust.js
var endpoint_trust = __webpack_require__(83203);
;// CONCATENATED MODULE: ./lib/variant/load-config.js


/** The configuration of one side; undefined where the revision has none. */
async function loadConfig(revision, file) {
    if (!(await revision.exists(file)))
        return undefined;
    return (0,parse_config/* parseConfig */.o)({ file, text: await revision.readText(file) });
}
/**
 * Loads all of them. Problems of head stop; what is wrong elsewhere is told, since the change may be its repair.
 * @throws ConfigurationError
 */
async function loadConfigs(options) {
    const { file } = options;
    const [head, base, rules] = await Promise.all([
        loadConfig(options.head, file),
        tryLoadConfig(options.base, file),
        options.rules === undefined ? undefined : tryLoadConfig(options.rules, file),
    ]);
    const governing = rules ?? base;
    if (head === undefined && base.located === undefined && base.problem === undefined) {
        throw errors/* ConfigurationError */.j1.of(`there is no ${file} at ${options.base.label} nor at ${options.head.label}`, 'write one with "pawl init", or name yours with --config (in the Action: the input config)');
    }
    const problems = [base.problem, rules?.problem].filter((problem) => problem !== undefined);
    return {
        base: base.located,
        head,
        rules: governing.located,
        unreadable: governing.problem,
        notices: [...new Set(problems)],
    };
}
async function tryLoadConfig(revision, file) {
    try {
        return { located: await loadConfig(revision, file), problem: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        const what = error.problems[0]?.what ?? '';
        return { located: undefined, problem: `${file} at ${revision.label} is not valid: ${what}` };
    }
}

// EXTERNAL MODULE: ./lib/variant/resolve-variant.js + 8 modules
var resolve_variant = __webpack_require__(42088);
;// CONCATENATED MODULE: ./lib/variant/resolve-suites.js


/**
 * Resolves every suite of either side, in the order of head. Equal fingerprints mean unchanged.
 * @throws ConfigurationError for a name that is in neither configuration, and for everything wrong in any suite
 */
function resolveSuites(options) {
    const { base, head, only } = options;
    const all = [...new Set([...suitesOf(head), ...suitesOf(base)])];
    const unknown = only.filter((name) => !all.includes(name));
    if (unknown.length > 0) {
        throw errors/* ConfigurationError */.j1.of(`there is no suite ${unknown.join(', ')}`, `name one of: ${all.join(', ')}`);
    }
    const names = all.filter((name) => only.length === 0 || only.includes(name));
    return (0,errors/* gatherProblems */.yt)(names.map((name) => () => resolveSuite(name, options)));
}
const suitesOf = (side) => Object.keys(side?.located.config.suites ?? {});
async function resolveSuite(name, options) {
    const { head, models, resolveEndpoint } = options;
    if (head === undefined || !suitesOf(head).includes(name))
        return describeRemoved(name, options);
    const resolve = (side, model) => (0,resolve_variant/* resolveVariant */.K)({ ...side, suiteName: name, model, resolveEndpoint });
    const base = [options.base, options.rules].find((side) => suitesOf(side).includes(name));
    if (base === undefined) {
        const candidate = await resolve(head, models.candidate);
        return { kind: 'new', name, candidate, unreadable: options.unreadable };
    }
    const [candidate, baseline] = await (0,errors/* gatherProblems */.yt)([
        () => resolve(head, models.candidate),
        () => resolve(base, models.baseline),
    ]);
    if (candidate === undefined || baseline === undefined)
        throw new Error('a variant that failed to resolve went unnoticed');
    const pair = { name, baseline, candidate, base, head: head.located };
    return baseline.fingerprint === candidate.fingerprint
        ? { kind: 'unchanged', ...pair }
        : { kind: 'changed', ...pair };
}
function describeRemoved(name, { base, head, rules }) {
    const governing = (rules ?? base)?.located.config.suites;
    const removable = governing !== undefined &&
        Object.hasOwn(governing, name) &&
        governing[name]?.removable === true;
    return { kind: 'removed', name, removable, withAll: head === undefined };
}

;// CONCATENATED MODULE: ./lib/plan-change.js











/**
 * Reads both configurations and resolves every suite on both sides.
 * @throws ConfigurationError
 */
async function resolveChange(change, ports) {
    const configs = await loadConfigs({
        base: change.base,
        head: change.head,
        rules: change.rules,
        file: change.configFile,
    });
    const { base, head, rules } = configs;
    const resolveEndpoint = (provider, located) => {
        const custom = (0,read_own/* readOwn */.j)(located.config.providers, provider);
        if (custom !== undefined && located === head) {
            (0,endpoint_trust/* checkEndpointTrust */.K)({
                provider,
                head: custom,
                base: (0,read_own/* readOwn */.j)(rules?.config.providers, provider),
                allowed: change.allowEndpoints,
                where: located.document.positionOf(['providers', provider, 'base_url']),
            });
        }
        return ports.resolveEndpoint(provider, located.config.providers);
    };
    const suites = await resolveSuites({
        base: base && { revision: change.base, located: base },
        head: head && { revision: change.head, located: head },
        rules: rules && { revision: change.rules ?? change.base, located: rules },
        unreadable: configs.unreadable,
        only: change.only,
        models: change.models,
        resolveEndpoint,
    });
    const prices = resolveGovernedPrices({
        base: rules,
        head,
        createPriceFinder: ports.createPriceFinder,
    });
    const concurrency = Math.min(head?.config.concurrency ?? Number.POSITIVE_INFINITY, rules?.config.concurrency ?? Number.POSITIVE_INFINITY);
    return {
        configs,
        suites,
        prices,
        findPrice: prices.find,
        resolveModel: (modelName) => {
            const parsed = (0,model_name/* parseModelName */.s)(modelName);
            const located = head ?? base;
            if (located === undefined || parsed === undefined)
                throw new Error(`${modelName} has no provider, or the change no configuration`);
            return {
                endpoint: resolveEndpoint(parsed.provider, located),
                model: parsed.model,
            };
        },
        limits: (0,spending/* resolveLimits */.fW)({ base: rules, head, maxUsd: change.maxUsd }),
        concurrency,
    };
}
/**
 * Plans every changed suite: reads datasets, checks all cases and prices, and bounds the cost.
 * @param openJudge undefined when nothing will be scored
 * @throws ConfigurationError with every problem of every suite
 */
async function planChange(options, ports) {
    const { change, resolved, openJudge } = options;
    const planPorts = {
        prices: resolved.prices,
        findUnsupported: ports.findUnsupported,
        resolveModel: resolved.resolveModel,
        openJudge,
    };
    const suites = await (0,errors/* gatherProblems */.yt)(resolved.suites.map((suite) => async () => {
        if (suite.kind !== 'changed')
            return { kind: 'idle', change: suite };
        const { base, head, name, baseline, candidate } = suite;
        const rules = resolveRules(suite, resolved.configs.rules);
        const plan = await planSuite({
            revision: change.head,
            located: head,
            name,
            metrics: rules.metrics,
            baseline,
            candidate,
            governing: base.located,
        }, planPorts);
        const { cases } = plan.prepared;
        const lost = await findLostCases({ ...base, name, cases });
        return { kind: 'planned', change: suite, rules, plan, lost };
    }));
    (0,spending/* checkSpending */.vG)(suites.flatMap((suite) => suite.kind === 'planned'
        ? [{ plan: suite.plan, gatesCost: suite.rules.gates.relative.cost !== undefined }]
        : []), resolved.limits);
    const { base, head, rules } = resolved.configs;
    return {
        suites,
        limits: resolved.limits,
        concurrency: resolved.concurrency,
        failOnInconclusive: [base, head, rules].some((located) => located?.config.on_inconclusive === 'fail'),
        notices: [...resolved.configs.notices, ...resolved.limits.notices, ...resolved.prices.notices],
    };
}
/** Base's rules, and those that were made on its branch since this one left it. */
function resolveRules({ name, base, head }, tip) {
    const atBase = (0,govern/* resolveGovernance */.b)({
        base: ownRules(base.located, name),
        head: ownRules(head, name),
    });
    const since = (0,read_own/* readOwn */.j)(tip?.config.suites, name);
    if (since === undefined || tip === base.located)
        return atBase;
    const both = (0,govern/* resolveGovernance */.b)({ base: since, head: atBase });
    // A metric that base did not have yet cannot have been taken out by this change.
    return {
        ...both,
        dropped: atBase.dropped,
        notices: [...new Set([...atBase.notices, ...both.notices])],
    };
}
function ownRules(located, name) {
    const suite = located.config.suites[name];
    if (suite === undefined)
        throw new Error(`no suite ${name} in ${located.file}`);
    return suite;
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ computeCost),
  x: () => (/* binding */ computeWorstCase)
});

// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
;// CONCATENATED MODULE: ./lib/pricing/price.js
/** The prices for a request with this many input tokens, cached ones included. */
function selectPrices(rates, inputTokens) {
    return (rates.contextTiers.findLast((tier) => inputTokens > tier.aboveInputTokens)?.prices ??
        rates.prices);
}

;// CONCATENATED MODULE: ./lib/pricing/cost.js


/** Names of the tier that list prices are for; `auto` is what hosts without tiers echo. */
const standardTiers = new Set(['default', 'standard', 'on_demand', 'auto']);
/**
 * The cost of one call in pico-dollars. What the provider says it billed beats what is computed. A
 * tier or a kind of token whose price is not known makes the cost unknown: nothing is guessed.
 * @param options.billedUsd decimal dollars as text; ignored when it is no number ≥ 0
 */
function computeCost(options) {
    const { usage, servedTier, billedUsd, price } = options;
    const billed = billedUsd === undefined ? undefined : (0,money/* parseUsd */._e)(billedUsd);
    if (billed !== undefined && billed >= 0n)
        return { kind: 'known', pico: billed };
    if (price?.free === true)
        return { kind: 'known', pico: 0n };
    if (usage === undefined)
        return unknown('the provider reported no usage');
    if (price === undefined)
        return unknown('no price is known for the model');
    const name = `${price.provider}/${price.model}`;
    const rates = findRates(price, servedTier);
    if (rates === undefined)
        return unknown(`${name} was served at tier ${servedTier}, whose price is not known`);
    const parts = listParts(usage, selectPrices(rates, usage.inputTokens));
    if (!parts.every((part) => Number.isSafeInteger(part.tokens) && part.tokens >= 0))
        return unknown(`the reported usage of ${name} contradicts itself`);
    let pico = 0n;
    for (const part of parts) {
        if (part.tokens === 0)
            continue;
        if (part.price === undefined)
            return unknown(`${name} billed ${part.name}, whose price is not known`);
        pico += BigInt(part.tokens) * part.price;
    }
    return { kind: 'known', pico };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
function findRates(price, servedTier) {
    const tier = servedTier?.toLowerCase();
    if (tier === undefined || standardTiers.has(tier))
        return price;
    return Object.hasOwn(price.serviceTiers, tier) ? price.serviceTiers[tier] : undefined;
}
/** Every token once; a negative count shows usage whose parts exceed their total. */
function listParts(usage, prices) {
    const { minutes5, minutes30, hours1, hours12 } = usage.cacheWriteTokens;
    const written = minutes5 + minutes30 + hours1 + hours12;
    const { cacheWrite } = prices;
    return [
        {
            name: 'input',
            tokens: usage.inputTokens - usage.cachedInputTokens - written,
            price: prices.input,
        },
        { name: 'cached input', tokens: usage.cachedInputTokens, price: prices.cachedInput },
        { name: '5-minute cache writes', tokens: minutes5, price: cacheWrite.minutes5 },
        { name: '30-minute cache writes', tokens: minutes30, price: cacheWrite.minutes30 },
        { name: '1-hour cache writes', tokens: hours1, price: cacheWrite.hours1 },
        { name: '12-hour cache writes', tokens: hours12, price: cacheWrite.hours12 },
        {
            name: 'output',
            tokens: usage.outputTokens - usage.reasoningTokens,
            price: prices.output,
        },
        {
            name: 'reasoning',
            tokens: usage.reasoningTokens,
            price: prices.reasoning ?? prices.output,
        },
    ];
}
/**
 * The most that one call can cost at any tier whose price is known, in pico-dollars: every input token at the
 * dearest price that an input token can have, cache writes included, every output token likewise.
 */
function computeWorstCase(options) {
    const { inputTokensUpperBound, maxOutputTokens, price } = options;
    const reachable = [price, ...Object.values(price.serviceTiers)].flatMap((rates) => [
        rates.prices,
        ...rates.contextTiers
            .filter((tier) => inputTokensUpperBound > tier.aboveInputTokens)
            .map((tier) => tier.prices),
    ]);
    const input = computeHighest(reachable.flatMap(({ input, cachedInput, cacheWrite }) => [
        input,
        cachedInput,
        ...Object.values(cacheWrite),
    ]));
    const output = computeHighest(reachable.flatMap((prices) => [prices.output, prices.reasoning]));
    return BigInt(inputTokensUpperBound) * input + BigInt(maxOutputTokens) * output;
}
function computeHighest(prices) {
    return prices.reduce((most, price) => (price !== undefined && price > most ? price : most), 0n);
}


/***/ }),

/***/ 98650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BudgetSpent),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** Thrown by `reserve` when a call may not be sent. Not an error of the provider: the evidence stays incomplete. */
class BudgetSpent extends Error {
    name = 'BudgetSpent';
}
/**
 * Keeps spending under the cap at any concurrency: the worst case of a call is reserved before it is sent and
 * settled to what it cost afterwards. Amounts are pico-dollars (1e-12 USD).
 */
class Budget {
    maxPico;
    maxCalls;
    #spent = 0n;
    #reserved = 0n;
    #calls = 0;
    /** How much more than its bound a call has cost, in thousandths of the bound: providers add tokens of their own. */
    #excess = 1000n;
    #waiters = [];
    constructor(limits) {
        this.maxPico = limits.maxPico;
        this.maxCalls = limits.maxCalls;
    }
    /** Settled spending; calls whose cost stayed unknown are in it with their worst case, where that is known. */
    get spentPico() {
        return this.#spent;
    }
    /** Requests sent so far, retries included. */
    get calls() {
        return this.#calls;
    }
    /**
     * Waits while requests in flight may still leave room.
     * @param worstCase undefined when no price is known: then only the number of calls is bounded
     * @throws BudgetSpent when the request would not fit even if all in flight cost nothing more
     */
    reserve(worstCase) {
        if (this.maxCalls !== undefined && this.#calls >= this.maxCalls) {
            return Promise.reject(new BudgetSpent(`the budget of ${this.maxCalls} calls is spent`));
        }
        return new Promise((resolve, reject) => {
            const bound = ((worstCase ?? 0n) * this.#excess) / 1000n;
            this.#waiters.push({ worstCase: bound, resolve, reject });
            this.#admit();
        });
    }
    #admit() {
        const stillWaiting = [];
        for (const waiter of this.#waiters) {
            if (this.maxCalls !== undefined && this.#calls >= this.maxCalls) {
                waiter.reject(new BudgetSpent(`the budget of ${this.maxCalls} calls is spent`));
            }
            else if (this.maxPico === undefined ||
                this.#spent + this.#reserved + waiter.worstCase <= this.maxPico) {
                this.#reserved += waiter.worstCase;
                this.#calls += 1;
                waiter.resolve(this.#createReservation(waiter.worstCase));
            }
            else if (this.#reserved > 0n) {
                stillWaiting.push(waiter);
            }
            else {
                waiter.reject(new BudgetSpent('the next call could cost more than what is left of max_usd'));
            }
        }
        this.#waiters = stillWaiting;
    }
    #createReservation(worstCase) {
        let open = true;
        const close = (spent) => {
            if (!open)
                return;
            open = false;
            this.#reserved -= worstCase;
            this.#spent += spent;
            this.#admit();
        };
        const settle = (actual) => {
            if (actual !== undefined && worstCase > 0n && actual > worstCase) {
                const excess = (actual * this.#excess) / worstCase + 1n;
                if (excess > this.#excess)
                    this.#excess = excess;
            }
            close(actual ?? worstCase);
        };
        return { settle, release: () => close(0n) };
    }
}


/***/ }),

/***/ 61005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ computeRequestWorstCase)
/* harmony export */ });
/* harmony import */ var _pricing_cost_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);

/**
 * The most that a request can cost, in pico-dollars. A token is at least one byte of UTF-8, so the bytes of the
 * request bound its input tokens.
 * @returns undefined when the price or the longest possible output is unknown
 */
function computeRequestWorstCase(target, request, options = {
    extraBytes: 0,
}) {
    const { price } = target;
    if (price === undefined)
        return undefined;
    if (price.free === true)
        return 0n;
    const asked = request.parameters['max_output_tokens'];
    const maxOutputTokens = typeof asked === 'number' ? asked : price.maxOutputTokens;
    if (maxOutputTokens === undefined || asksForUnpricedTier(request.parameters, price))
        return undefined;
    const { messages, tools, responseSchema, parameters } = request;
    const bytes = Buffer.byteLength(JSON.stringify({ messages, tools, responseSchema, parameters }));
    // Providers put instructions of their own in front of tools and schemas.
    const own = messageFrameTokens * (messages.length + 1) +
        (tools.length > 0 || responseSchema !== undefined ? providerInstructionTokens : 0);
    return (0,_pricing_cost_js__WEBPACK_IMPORTED_MODULE_0__/* .computeWorstCase */ .x)({
        inputTokensUpperBound: bytes + options.extraBytes + own,
        maxOutputTokens,
        price,
    });
}
/** Tokens that frame a message, with room to spare. */
const messageFrameTokens = 50;
/** Tokens that a provider adds unseen for tools and structured output, with room to spare. */
const providerInstructionTokens = 2_000;
/** Cost no more than the list price. */
const cheapTiers = new Set([
    undefined,
    'auto',
    'default',
    'standard',
    'standard_only',
    'flex',
]);
function asksForUnpricedTier({ service_tier: tier }, price) {
    return (!cheapTiers.has(tier) && !(typeof tier === 'string' && Object.hasOwn(price.serviceTiers, tier)));
}


/***/ }),

/***/ 17327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ resolveLimits),
/* harmony export */   vG: () => (/* binding */ checkSpending),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _pricing_money_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35178);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98650);



/** Base's budget holds; head and the command line may only lower it. */
function resolveLimits(options) {
    const before = options.base?.config.budget;
    const after = options.head?.config.budget;
    const notices = [];
    for (const name of ['max_usd', 'max_calls']) {
        const governing = before?.[name];
        const raised = governing !== undefined && (after?.[name] === undefined || after[name] > governing);
        if (raised && options.head !== undefined)
            notices.push(`budget ${name} is higher in this change than on base; base's ${governing} is applied`);
    }
    return {
        maxUsd: lowest(before?.max_usd, after?.max_usd, options.maxUsd),
        maxCalls: lowest(before?.max_calls, after?.max_calls),
        callsGoverned: (before ?? after)?.max_calls !== undefined,
        notices,
    };
}
/** @throws ConfigurationError for a cap that is no amount of money */
function createBudget(limits) {
    const maxPico = limits.maxUsd === undefined ? undefined : (0,_pricing_money_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUsd */ ._e)(String(limits.maxUsd));
    if (limits.maxUsd !== undefined && maxPico === undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`max_usd is ${limits.maxUsd}, which is no amount of money`, 'write plain dollars, such as 5 or 0.25');
    }
    return new _budget_js__WEBPACK_IMPORTED_MODULE_2__/* .Budget */ ._({
        maxPico,
        maxCalls: limits.maxCalls,
    });
}
/**
 * A cap in dollars means nothing for calls without a price, and a cost gate nothing without both prices.
 * @throws ConfigurationError before anything is spent
 */
function checkSpending(plans, limits) {
    const problems = [];
    for (const { plan, gatesCost } of plans) {
        const free = plan.baseline.endpoint.kind === 'recorded' && plan.candidate.endpoint.kind === 'recorded';
        if (limits.maxUsd !== undefined &&
            !limits.callsGoverned &&
            (plan.worstCasePico === undefined || plan.judgesPico === undefined) &&
            !free) {
            problems.push({
                what: `max_usd is set, but the worst case of suite ${plan.prepared.name} is not known: ${plan.unknown.join('; ')}`,
                remedy: 'give the price under prices: in pawl.yml, set parameters.max_output_tokens, or bound the replay by budget.max_calls too',
            });
        }
        if (limits.maxUsd !== undefined && !limits.callsGoverned && !free) {
            for (const modelName of new Set(plan.headsOwnPrices)) {
                problems.push({
                    what: `the price of ${modelName} comes from this change only, so max_usd cannot rest on it`,
                    remedy: 'land the price on base first, or set budget.max_calls there',
                });
            }
        }
        for (const [role, price] of Object.entries(plan.prices)) {
            if (!gatesCost || price !== undefined)
                continue;
            problems.push({
                what: `suite ${plan.prepared.name} has a cost gate, but the price of ${role === 'baseline' ? plan.baseline.pricingModel : plan.candidate.pricingModel} is unknown`,
                remedy: 'give the price under prices: in pawl.yml (or pricing_model, where a deployment has its own name), or remove the gate',
            });
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(problems);
}
function lowest(...limits) {
    const set = limits.filter((limit) => limit !== undefined);
    return set.length === 0 ? undefined : Math.min(...set);
}


/***/ }),

/***/ 42779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ buildIdleSuiteReport)
/* harmony export */ });
/* harmony import */ var _build_suite_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(817);

/** A suite of which nothing is replayed still has a verdict: unchanged, new or removed. Pure. */
function buildIdleSuiteReport(change) {
    switch (change.kind) {
        case 'unchanged':
            return buildIdle({
                ...change,
                status: 'unchanged',
                verdict: 'pass',
                reasons: ['prompt, model and parameters are the same on both sides'],
            });
        case 'new':
            return buildIdle({
                ...change,
                baseline: undefined,
                status: 'new',
                verdict: change.unreadable === undefined ? 'inconclusive' : 'incomplete',
                reasons: [
                    change.unreadable === undefined
                        ? 'this suite is new, so there is no baseline to compare with; it guards from the next change on'
                        : `${change.unreadable}; a maintainer has to merge its repair past the check`,
                ],
            });
        case 'removed':
            return buildIdle({
                name: change.name,
                baseline: undefined,
                candidate: undefined,
                status: 'removed',
                verdict: change.removable ? 'pass' : 'fail',
                reasons: [
                    change.removable
                        ? 'removed, as base allows'
                        : `${change.withAll ? 'the whole configuration is gone' : 'removed'} in this change; to allow that, land "removable: true" in the suite on base first`,
                ],
            });
    }
}
const noNumbers = { p50: null, p95: null };
const noTokens = { input: null, output: null, cached_input: null, reasoning: null };
const noStops = { refused: 0, truncated: 0, empty: 0, errored: 0 };
function buildIdle(facts) {
    const idle = (variant) => variant === undefined
        ? null
        : { ...(0,_build_suite_report_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)(variant), served_models: [], served_tiers: [] };
    return {
        name: facts.name,
        status: facts.status,
        verdict: facts.verdict,
        reasons: [...facts.reasons],
        warnings: [...(facts.warnings ?? [])],
        baseline: idle(facts.baseline),
        candidate: idle(facts.candidate),
        counts: {
            cases: 0,
            pairs: 0,
            both_pass: 0,
            relapses: 0,
            fixes: 0,
            both_fail: 0,
            unscored: 0,
            errored: 0,
        },
        metrics: [],
        gates: [],
        cost: {
            baseline_usd: null,
            candidate_usd: null,
            delta_usd: null,
            baseline_per_case_usd: null,
            candidate_per_case_usd: null,
            ratio: null,
            monthly_delta_usd: null,
            requests_per_month: null,
            unknown: [],
        },
        latency_ms: { baseline: noNumbers, candidate: noNumbers, ratio_p95: null },
        tokens: { baseline: noTokens, candidate: noTokens },
        stops: { baseline: noStops, candidate: noStops },
        relapses: [],
        fixes: [],
        pinned_failing: [],
        errors: [],
    };
}


/***/ }),

/***/ 817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ buildSuiteReport),
  V: () => (/* binding */ describeVariant)
});

// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/config/metric.js
var config_metric = __webpack_require__(57740);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(98641);
;// CONCATENATED MODULE: ./lib/report/build-case-report.js


/** Longest output kept in the report, in characters; the middle of longer ones is left out. */
const maximumOutput = 20_000;
/**
 * What a reader is told of a relapse or a fix.
 * @param metrics in the order of the trials' scores
 */
function buildCaseReport(shown, metrics) {
    const { evalCase, baseline, candidate } = shown.pair;
    return {
        id: evalCase.id,
        pinned: evalCase.pinned,
        tags: [...evalCase.tags],
        owner: evalCase.owner ?? null,
        severity: evalCase.severity ?? null,
        note: evalCase.note ?? null,
        source_url: evalCase.source?.url ?? null,
        source_system: evalCase.source?.system ?? null,
        input: describeInput(evalCase),
        expected: evalCase.expected ?? null,
        metrics: describeFlips({ baseline, candidate, metrics }),
        baseline: describeOutput(shown.baseline),
        candidate: describeOutput(shown.candidate),
    };
}
/** What was asked, as a person would say it: a message, or a line for each variable. */
function describeInput({ input, messages }) {
    const asked = messages?.findLast((message) => message.role === 'user')?.content;
    if (typeof asked === 'string')
        return shorten(asked);
    if (typeof input === 'string')
        return shorten(input);
    if (input === undefined)
        return shorten(JSON.stringify(messages ?? ''));
    const variables = Object.entries(input).map(([name, value]) => ({
        name,
        text: typeof value === 'string' ? value : JSON.stringify(value),
    }));
    const [only] = variables;
    if (only !== undefined && variables.length === 1)
        return shorten(only.text);
    return shorten(variables.map(({ name, text }) => `${name}: ${text}`).join('\n'));
}
const shorten = (text) => (0,safe_text/* shortenMiddle */.jM)(text, 2_000);
function describeFlips(options) {
    const { baseline, candidate } = options;
    if (baseline.status !== 'completed' || candidate.status !== 'completed')
        return [];
    return options.metrics.flatMap((metric, index) => {
        const before = baseline.scores[index];
        const after = candidate.scores[index];
        if (!metric.primary || before?.kind !== 'scored' || after?.kind !== 'scored')
            return [];
        if ((0,config_metric/* passes */.WE)(metric, before.value) === (0,config_metric/* passes */.WE)(metric, after.value))
            return [];
        const failed = (0,config_metric/* passes */.WE)(metric, after.value) ? before : after;
        return [
            {
                name: metric.name,
                baseline: before.value,
                candidate: after.value,
                reason: failed.reason ?? null,
            },
        ];
    });
}
function describeOutput(output) {
    const characters = Array.from(output.text);
    const leftOut = Math.max(0, characters.length - maximumOutput);
    const half = maximumOutput / 2;
    return {
        text: leftOut === 0
            ? output.text
            : characters.slice(0, half).concat(characters.slice(-half)).join(''),
        tool_calls: output.tool_calls.map((call) => ({ ...call })),
        stop: output.stop,
        left_out_characters: leftOut,
    };
}

;// CONCATENATED MODULE: ./lib/report/build-suite-report.js


/** The facts of a suite that was replayed. Pure. */
function buildSuiteReport(facts) {
    const { comparison, judgement } = facts;
    const { counts, operations } = comparison;
    const metrics = comparison.metrics.map((compared) => compared.metric);
    return {
        name: facts.name,
        status: 'compared',
        verdict: judgement.verdict,
        reasons: [...judgement.reasons],
        warnings: [...facts.notices, ...judgement.warnings, ...describeMovedModel(facts)],
        baseline: {
            ...describeVariant(facts.baseline),
            served_models: [...operations.baseline.servedModels],
            served_tiers: [...operations.baseline.servedTiers],
        },
        candidate: {
            ...describeVariant(facts.candidate),
            served_models: [...operations.candidate.servedModels],
            served_tiers: [...operations.candidate.servedTiers],
        },
        counts: {
            cases: counts.cases,
            pairs: counts.pairs,
            both_pass: counts.bothPass,
            relapses: counts.relapses,
            fixes: counts.fixes,
            both_fail: counts.bothFail,
            unscored: counts.unscored,
            errored: counts.errored,
        },
        metrics: describeMetrics(comparison, judgement),
        gates: judgement.gates.map((gate) => ({ ...gate })),
        cost: describeCost(comparison, facts.requestsPerMonth),
        latency_ms: {
            baseline: {
                p50: operations.baseline.latencyP50 ?? null,
                p95: operations.baseline.latencyP95 ?? null,
            },
            candidate: {
                p50: operations.candidate.latencyP50 ?? null,
                p95: operations.candidate.latencyP95 ?? null,
            },
            ratio_p95: describeRatio(operations.ratios.latency_p95),
        },
        tokens: {
            baseline: describeTokens(operations.baseline),
            candidate: describeTokens(operations.candidate),
        },
        stops: {
            baseline: describeStops(operations.baseline, operations.errored.baseline),
            candidate: describeStops(operations.candidate, operations.errored.candidate),
        },
        relapses: facts.relapses.map((shown) => buildCaseReport(shown, metrics)),
        fixes: facts.fixes.map((shown) => buildCaseReport(shown, metrics)),
        pinned_failing: comparison.pinnedFailing.map((pair) => pair.evalCase.id),
        errors: comparison.errors.map((group) => ({
            case: group.exampleCase,
            role: group.role,
            message: group.message,
            cases: group.cases,
        })),
    };
}
/** What a reader is told of a variant before anything was served. */
function describeVariant(variant) {
    return {
        model: variant.modelName,
        prompt: variant.prompt.file,
        fingerprint: variant.fingerprint,
        parameters: { ...variant.parameters },
    };
}
/** One name on both sides, answered by different models: the alias has moved, or routes. */
function describeMovedModel({ baseline, candidate, comparison, }) {
    if (baseline.modelName !== candidate.modelName)
        return [];
    const [before, after] = ['baseline', 'candidate'].map((role) => comparison.operations[role].servedModels.toSorted().join(', '));
    if (before === after)
        return [];
    return [
        `${baseline.modelName} was answered by ${before || 'no named model'} for the baseline and by ${after || 'no named model'} for the candidate`,
    ];
}
function describeMetrics(comparison, judgement) {
    return comparison.metrics.map((compared) => {
        const { name, primary, direction } = compared.metric;
        return {
            name,
            primary,
            direction,
            unit: compared.graded ? 'score' : 'percent',
            baseline: compared.baseline ?? null,
            candidate: compared.candidate ?? null,
            delta: compared.delta ?? null,
            interval: compared.interval === undefined ? null : { ...compared.interval },
            p_value: compared.pValue ?? null,
            worst_delta: judgement.worstDeltas[name] ?? null,
            method: compared.method,
            pairs: compared.pairs,
            relapses: compared.relapses,
            fixes: compared.fixes,
            unscored: compared.unscored,
            not_applicable: compared.notApplicable,
            margin: judgement.margins[name] ?? null,
            verdict: judgement.metricVerdicts[name] ?? 'not_gated',
        };
    });
}
function describeCost({ operations }, requestsPerMonth) {
    const before = operations.baseline.costPico;
    const after = operations.candidate.costPico;
    const by = BigInt(operations.pairs);
    const perCase = (pico, times = 1) => pico === undefined || by === 0n
        ? null
        : (0,money/* toUsdNumber */.lk)((0,money/* scalePico */.uE)(pico, { times: BigInt(Math.round(times)), by }));
    const delta = before === undefined || after === undefined ? undefined : after - before;
    return {
        baseline_usd: before === undefined ? null : (0,money/* toUsdNumber */.lk)(before),
        candidate_usd: after === undefined ? null : (0,money/* toUsdNumber */.lk)(after),
        delta_usd: delta === undefined ? null : (0,money/* toUsdNumber */.lk)(delta),
        baseline_per_case_usd: perCase(before),
        candidate_per_case_usd: perCase(after),
        ratio: describeRatio(operations.ratios.cost),
        monthly_delta_usd: requestsPerMonth === undefined ? null : perCase(delta, requestsPerMonth),
        requests_per_month: requestsPerMonth ?? null,
        unknown: [...operations.unknownCosts],
    };
}
function describeRatio(estimate) {
    if (estimate === undefined)
        return null;
    return {
        relative: estimate.relative,
        interval: estimate.interval === undefined ? null : { ...estimate.interval },
    };
}
function describeTokens(side) {
    return {
        input: side.inputTokens ?? null,
        output: side.outputTokens ?? null,
        cached_input: side.cachedInputTokens ?? null,
        reasoning: side.reasoningTokens ?? null,
    };
}
function describeStops(side, errored) {
    return { refused: side.refused, truncated: side.truncated, empty: side.empty, errored };
}


/***/ }),

/***/ 98641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ stripControls),
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   qL: () => (/* binding */ hidesCharacters),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/**
 * Text that models, datasets and configuration bring, made inert for Markdown as GitHub renders it.
 * Everything here sanitizes by itself, so that a caller can't forget to.
 * Facts: GitHub Flavored Markdown 0.29 (autolinks §6.9, fences §4.5, code spans §6.3, tables §4.10);
 * mention and issue filters skip `code` and `pre`, and a zero-width space after @ or # stops them elsewhere.
 */
/** CSI and terminated OSC sequences whole, so that no `[31m` is left behind; each pattern is linear. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ansi = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)/g;
/** C0 and C1 besides tab and newline, and characters that are not seen but reorder, hide or smuggle text. */
const invisible = new RegExp([
    '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F]', // controls
    '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]', // bidi
    '[\\u00AD\\u180E\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFB]', // zero width
    '[\\u{E0000}-\\u{E007F}\\u{E0100}-\\u{E01EF}]', // tags, and selectors that carry bytes unseen
].join('|'), 'gu');
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
    return text
        .replace(/[@＠﹫]/g, `$&${zeroWidthSpace}`)
        .replace(/:(?=\/\/)/g, `:${zeroWidthSpace}`)
        .replace(/www(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replace(/(mailto|xmpp):/gi, `$1${zeroWidthSpace}:`)
        .replace(/(?<!&)#(?=\d)/g, `#${zeroWidthSpace}`)
        .replace(/GH-(?=\d)/gi, `$&${zeroWidthSpace}`);
}
/**
 * Text as text, on one line: no emphasis, link, image, HTML, mention, reference, math, list, heading or
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
