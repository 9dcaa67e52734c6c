export const id = 5935;
export const ids = [5935];
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
// EXTERNAL MODULE: ./lib/default-ports.js + 10 modules
var default_ports = __webpack_require__(44619);
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

// EXTERNAL MODULE: ./lib/plan-change.js + 4 modules
var plan_change = __webpack_require__(30978);
// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/report/build-idle-suite-report.js
var build_idle_suite_report = __webpack_require__(42779);
// EXTERNAL MODULE: ./lib/resolve-change.js + 4 modules
var resolve_change = __webpack_require__(73004);
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
        terminal.stdout.write(renderSuite(suite, await forecast(suite, { ...change, noiseStore })));
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
            terminal.stdout.write(`note: ${suite.change.name} will fail: the pinned case ${id} is gone or no longer pinned\n`);
        for (const metric of suite.rules.dropped)
            terminal.stdout.write(`note: ${suite.change.name} will fail: the metric ${metric}, which base asks for, is gone\n`);
    }
    for (const notice of plan.notices)
        terminal.stdout.write(`note: ${notice}\n`);
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
        return `${name}: ${status}, nothing to replay: ${verdict}, ${reasons.join('; ')}\n`;
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
        '',
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


/***/ })

};
