export const id = 6114;
export const ids = [6114];
export const modules = {

/***/ 15935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/default-ports.js + 13 modules
var default_ports = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/config/metric.js
var config_metric = __webpack_require__(57740);
// EXTERNAL MODULE: ./lib/statistics/decide.js
var decide = __webpack_require__(99491);
// EXTERNAL MODULE: ./lib/statistics/e-process.js
var e_process = __webpack_require__(884);
// EXTERNAL MODULE: ./lib/statistics/interval.js
var interval = __webpack_require__(94982);
// EXTERNAL MODULE: ./lib/statistics/mcnemar.js
var mcnemar = __webpack_require__(1280);
// EXTERNAL MODULE: ./lib/statistics/normal.js
var normal = __webpack_require__(46172);
// EXTERNAL MODULE: ./lib/statistics/plan-looks.js
var plan_looks = __webpack_require__(43517);
// EXTERNAL MODULE: ./lib/statistics/random.js
var statistics_random = __webpack_require__(96760);
// EXTERNAL MODULE: ./lib/statistics/tango.js
var tango = __webpack_require__(63998);
;// CONCATENATED MODULE: ./lib/statistics/expected-stop.js








/** 2³², so that a probability times this can be held against 32 random bits. */
const WORDS = 4294967296;
/**
 * What would become of a pass/fail suite with one trial a side: seeded replicates of its cases,
 * looked at as the replay looks at them, up to the first look that decides.
 * @param options.cases planned
 * @param options.discordance ψ, the share of cases that differ, dropped ones included
 * @param options.drop true drop as a share, |drop| ≤ ψ: a case relapses with (ψ + drop)/2 and is fixed
 *   with (ψ − drop)/2
 * @param options.replicates how many suites are drawn; a share p has standard error √(p(1 − p)/replicates)
 * @throws RangeError on a plan that cannot be
 */
function simulateStops(options) {
    assertPlan(options);
    const { cases, discordance, drop, sequential, replicates } = options;
    const ends = Uint32Array.from({ length: cases }, (_, i) => i + 1);
    const looks = (0,plan_looks/* planLooks */.E)({ sequential, ends }).map(({ cases: known, look }) => ({
        known,
        judge: createJudge({ ...options, cases: known, look }),
    }));
    const relapse = ((discordance + drop) / 2) * WORDS;
    const change = discordance * WORDS;
    const random = (0,statistics_random/* createRandom */.s)(options.seed);
    const found = { not_worse: 0, regressed: 0, inconclusive: 0 };
    let used = 0;
    for (let replicate = 0; replicate < replicates; replicate += 1) {
        let [seen, relapses, fixes] = [0, 0, 0];
        let decision = 'inconclusive';
        for (const { known, judge } of looks) {
            for (; seen < known; seen += 1) {
                const drawn = random.nextUint32();
                if (drawn < relapse)
                    relapses += 1;
                else if (drawn < change)
                    fixes += 1;
            }
            decision = judge(relapses, fixes);
            if (decision !== 'inconclusive')
                break;
        }
        found[decision] += 1;
        used += seen;
    }
    return Object.freeze({
        notWorse: found.not_worse / replicates,
        regressed: found.regressed / replicates,
        inconclusive: found.inconclusive / replicates,
        meanCases: used / replicates,
    });
}
function assertPlan(options) {
    const { cases, discordance, drop, margin, replicates } = options;
    (0,interval/* assertShare */.G)(discordance, 'discordance');
    (0,interval/* assertProbability */.K)(margin, 'margin');
    if (!(Math.abs(drop) <= discordance))
        throw new RangeError('a drop cannot exceed the share of differing cases');
    for (const count of [cases, replicates])
        if (!Number.isSafeInteger(count) || count < 1)
            throw new RangeError('cases and replicates are whole numbers from 1');
}
/**
 * Decides counts at one look exactly as `analyzeEvidence` with `decideClaim` do, but remembers what
 * it knows, and asks whether −margin is refuted rather than where the lower bound lies.
 * @param options.cases known at this look
 */
function createJudge(options) {
    const { cases, look, margin, minEffect = 0.02, alpha = 0.05 } = options;
    const level = look.levelOf(alpha);
    const claims = look.kind === 'anytime'
        ? createBets(cases, { margin, enough: -Math.log(level) })
        : createTests(cases, { margin, level });
    const isNotWorse = rememberLimit(claims.isNotWorse);
    const isNoRegression = rememberLimit((relapses, fixes) => !(0,decide/* isNotableDrop */.t)((fixes - relapses) / cases, minEffect) ||
        !claims.isSignificant(relapses, fixes));
    return (relapses, fixes) => {
        if (isNotWorse(relapses, fixes))
            return 'not_worse';
        return isNoRegression(relapses, fixes) ? 'inconclusive' : 'regressed';
    };
}
function createTests(pairs, { margin, level }) {
    const critical = (0,normal/* computeNormalQuantile */.O)(1 - level);
    return {
        isNotWorse: (relapses, fixes) => (0,tango/* computeTangoScore */.lR)({ pairs, relapses, fixes }, -margin) > critical,
        isSignificant: (relapses, fixes) => (0,mcnemar/* computeMcNemar */.f)({ relapses, fixes }).midPRegression <= level,
    };
}
function createBets(pairs, { margin, enough }) {
    const bet = (positive, negative, mean) => (0,e_process/* computeLogPairedEvidence */.SO)({ positive, negative, zero: pairs - positive - negative, mean });
    return {
        isNotWorse: (relapses, fixes) => bet(fixes, relapses, -margin) >= enough,
        isSignificant: (relapses, fixes) => bet(relapses, fixes, 0) >= enough,
    };
}
/**
 * Asks as seldom as can be: with a given number of fixes, what holds up to some number of relapses
 * fails beyond it, so that every answer settles all counts on one side.
 */
function rememberLimit(holds) {
    const limits = [];
    return (relapses, fixes) => {
        limits[fixes] ??= { held: -1, failed: Number.POSITIVE_INFINITY };
        const limit = limits[fixes];
        if (relapses <= limit.held)
            return true;
        if (relapses >= limit.failed)
            return false;
        const answer = holds(relapses, fixes);
        if (answer)
            limit.held = relapses;
        else
            limit.failed = relapses;
        return answer;
    };
}

// EXTERNAL MODULE: ./lib/statistics/power.js
var power = __webpack_require__(33686);
// EXTERNAL MODULE: ./lib/statistics/sample-size.js + 1 modules
var sample_size = __webpack_require__(7636);
// EXTERNAL MODULE: ./lib/gate/govern.js + 1 modules
var govern = __webpack_require__(29544);
// EXTERNAL MODULE: ./lib/gate/is-settled.js
var is_settled = __webpack_require__(39787);
;// CONCATENATED MODULE: ./lib/gate/forecast.js






/** Usual between two replays of one variant at temperature above 0, where it was not measured. */
const usualFlipRate = 0.1;
const replicates = 300;
/**
 * Forecasts the pass/fail metrics with a margin. Averaged over k trials, noise weighs 1/k.
 * @param flipRateOf measured by a replay of the baseline against itself; undefined where it was not
 */
function computeForecasts(options) {
    const { cases, design, rules, flipRateOf } = options;
    // How alike the cases of a cluster are is not known before they are replayed.
    if (design.clusters !== undefined)
        return [];
    const waits = (0,is_settled/* asksAboutEveryCase */.l)(rules);
    return rules.metrics.flatMap((metric) => {
        const gate = (0,govern/* findMetricGate */.d)(rules, metric.name);
        if (gate?.margin === undefined || gate.margin === 0 || (0,config_metric/* isGraded */.gF)(metric))
            return [];
        const measured = flipRateOf(metric.name);
        const flipRate = measured ?? usualFlipRate;
        const discordance = flipRate / design.trials;
        const plan = {
            discordance,
            drop: 0,
            margin: gate.margin,
            minEffect: gate.min_effect,
            sequential: design.sequential,
            replicates,
            seed: 1,
        };
        const { notWorse, meanCases } = simulateStops({ ...plan, cases });
        return [
            {
                metric: metric.name,
                margin: gate.margin,
                flipRate,
                assumed: measured === undefined,
                smallestDrop: (0,power/* computeSmallestDetectableDrop */.FI)({ pairs: cases, discordance }),
                casesNeeded: findCasesNeeded({
                    ...plan,
                    from: (0,sample_size/* computeCasesNeeded */.GP)({ discordance, margin: gate.margin }),
                }),
                decided: notWorse,
                meanCases: waits ? cases : meanCases,
            },
        ];
    });
}
/** The formula is rough where few cases differ; from there on as many as the simulation of replays asks for. */
function findCasesNeeded(plan) {
    let cases = plan.from;
    while (simulateStops({ ...plan, cases }).notWorse < 0.8 && cases < 20 * plan.from)
        cases = Math.ceil(cases * 1.1);
    return cases;
}

// EXTERNAL MODULE: ./lib/plan-change.js + 6 modules
var plan_change = __webpack_require__(71534);
// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/report/build-idle-suite-report.js
var build_idle_suite_report = __webpack_require__(42779);
// EXTERNAL MODULE: ./lib/resolve-change.js + 4 modules
var resolve_change = __webpack_require__(98941);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/cli/open-change.js + 1 modules
var open_change = __webpack_require__(76342);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/commands/plan.js











/** `pawl plan`: what would be replayed and what it can cost at most. Calls no model and needs no key. */
async function runPlan(args, terminal) {
    const { values } = (0,parse_arguments/* parseArguments */.W)({ command: 'plan', args, kinds: open_change/* changeOptions */.D$ });
    const change = await (0,open_change/* openChange */.zJ)(values, terminal);
    const ports = (0,default_ports/* createPlanPorts */.i1)({
        environment: terminal.environment,
        recordedPath: values.recorded === undefined ? undefined : (0,external_node_path_.resolve)(terminal.folder, values.recorded),
        today: new Date(),
    });
    const resolved = await (0,resolve_change/* resolveChange */.N)(change, ports);
    const plan = await (0,plan_change/* planChange */.A)({ change, resolved, openJudge: undefined }, ports);
    const noiseStore = (0,default_ports/* openNoiseStore */.aV)(await (0,open_change/* locateKeptFolder */.Ft)(terminal));
    for (const suite of plan.suites)
        (0,cli_terminal/* tell */.q)(terminal.stdout, renderSuite(suite, await forecast(suite, { ...change, noiseStore })));
    const planned = plan.suites.flatMap((suite) => (suite.kind === 'planned' ? [suite.plan] : []));
    const calls = planned.reduce((sum, suite) => sum + suite.calls, 0);
    const price = renderPrice({
        worstCasePico: sumKnown(planned.map((suite) => suite.worstCasePico)),
        judgesPico: sumKnown(planned.map((suite) => suite.judgesPico)),
    });
    const cap = [
        ...(plan.limits.maxUsd === undefined ? [] : [(0,format/* formatMoney */.up)(plan.limits.maxUsd)]),
        ...(plan.limits.maxCalls === undefined ? [] : [(0,format/* formatPlural */.yk)(plan.limits.maxCalls, 'call')]),
    ];
    terminal.stdout.write(`\n${(0,format/* formatPlural */.yk)(calls, 'call')}, ${price}; ` +
        `${cap.length === 0 ? 'no budget is set' : `the budget stops at ${cap.join(' or ')}, and what is left out makes the verdict incomplete`}. Prices of ${ports.prices.priced_at}.\n`);
    for (const suite of plan.suites) {
        if (suite.kind === 'idle')
            continue;
        for (const id of suite.lost.pins)
            (0,cli_terminal/* tell */.q)(terminal.stdout, `note: ${suite.change.name} will fail: the pinned case ${id} is gone or no longer pinned`);
        for (const metric of suite.rules.dropped)
            (0,cli_terminal/* tell */.q)(terminal.stdout, `note: ${suite.change.name} will fail: the metric ${metric}, which base asks for, is gone`);
    }
    for (const notice of plan.notices)
        (0,cli_terminal/* tell */.q)(terminal.stdout, `note: ${notice}`);
    return cli_terminal/* exitCodes */.h.pass;
}
/** Nothing to tell of what is not replayed, or of a replay that only measures noise. */
async function forecast(suite, options) {
    if (suite.kind === 'idle' || options.baselineOnly)
        return [];
    const { plan, rules, change } = suite;
    const { fingerprint } = plan.baseline;
    const floors = await options.noiseStore.read({ suite: change.name, fingerprint });
    return computeForecasts({
        cases: plan.prepared.cases.length,
        design: plan.design,
        rules,
        flipRateOf: (name) => floors.find(({ metric }) => metric === name)?.flipRate,
    });
}
function sumKnown(parts) {
    return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0n);
}
/** A bound for the trials; for judges an estimate, since what they will read is not there yet. */
function renderPrice({ worstCasePico, judgesPico, }) {
    const show = (pico) => pico === undefined ? 'unknown' : (0,format/* formatMoney */.up)((0,money/* toUsdNumber */.lk)(pico));
    const judges = judgesPico === 0n ? '' : ` for the trials and about ${show(judgesPico)} for the judges`;
    return `at most ${show(worstCasePico)}${judges}`;
}
function renderSuite(suite, forecasts) {
    const { name } = suite.change;
    if (suite.kind === 'idle') {
        const { status, verdict, reasons } = (0,build_idle_suite_report/* buildIdleSuiteReport */.j)(suite.change);
        return `${name}: ${status}, nothing to replay: ${verdict}, ${reasons.join('; ')}`;
    }
    const { plan } = suite;
    const { cases } = plan.prepared;
    const models = plan.baseline.modelName === plan.candidate.modelName
        ? plan.baseline.modelName
        : `${plan.baseline.modelName} → ${plan.candidate.modelName}`;
    const judges = suite.rules.metrics.filter((metric) => metric.scorer.kind === 'judge').length;
    const why = plan.unknown.length === 0 ? '' : ` (${plan.unknown.join('; ')})`;
    const price = `${renderPrice(plan)}${why}`;
    const { trials } = plan.design;
    const factors = [
        (0,format/* formatPlural */.yk)(cases.length, 'case'),
        '2 variants',
        ...(trials === 1 ? [] : [(0,format/* formatPlural */.yk)(trials, 'trial')]),
        ...(judges === 0 ? [] : [`(1 answer + ${(0,format/* formatPlural */.yk)(judges, 'judge')})`]),
    ];
    return [
        `${name}: ${models}`,
        `  ${factors.join(' × ')} = ${(0,format/* formatCount */.B4)(plan.calls)} calls, ${price}`,
        ...(plan.design.clusters === undefined
            ? []
            : [
                '  cases of one cluster are no independent evidence, so what they can show is not forecast',
            ]),
        ...forecasts.flatMap((forecast) => renderForecast(forecast, suite)).map((line) => `  ${line}`),
    ].join('\n');
}
/** What the cases can tell, and what a decision will probably take. */
function renderForecast(forecast, { plan }) {
    const { metric, margin, flipRate, assumed, smallestDrop, casesNeeded, decided } = forecast;
    const cases = plan.prepared.cases.length;
    const noise = assumed
        ? `if ${(0,format/* formatPercent */.l9)(flipRate)} of single answers flip by chance (measure it: pawl compare --baseline-only)`
        : `with ${(0,format/* formatPercent */.l9)(flipRate)} of single answers flipping by chance, as measured`;
    const drop = smallestDrop === undefined
        ? `${metric}: no drop would surely show`
        : `${metric}: a drop of ${(0,format/* formatMargin */.wj)(smallestDrop, 'percent')} would show in 4 of 5 replays`;
    const lines = [
        `${drop}, ${noise}`,
        `${metric}: if nothing got worse, not worse by ${(0,format/* formatMargin */.wj)(margin, 'percent')} is shown in ${(0,format/* formatPercent */.l9)(decided)} of replays` +
            (casesNeeded > cases ? `; for 80% it takes about ${(0,format/* formatPlural */.yk)(casesNeeded, 'case')}` : ''),
    ];
    const stop = Math.round(forecast.meanCases);
    if (plan.design.sequential !== 'off' && stop < cases) {
        const share = plan.worstCasePico === undefined
            ? ''
            : `, at most ${(0,format/* formatMoney */.up)((0,money/* toUsdNumber */.lk)((plan.worstCasePico * BigInt(stop)) / BigInt(cases)))}`;
        lines.push(`a decision will probably take about ${(0,format/* formatCount */.B4)(stop)} of ${(0,format/* formatPlural */.yk)(cases, 'case')}${share}`);
    }
    return lines;
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
