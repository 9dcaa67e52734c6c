export const id = 4681;
export const ids = [4681];
export const modules = {

/***/ 78429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAb: () => (/* binding */ runAb)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/statistics/quantile.js
var quantile = __webpack_require__(71750);
// EXTERNAL MODULE: ./lib/statistics/gamma.js
var gamma = __webpack_require__(72718);
// EXTERNAL MODULE: ./lib/statistics/interval.js
var interval = __webpack_require__(94982);
;// CONCATENATED MODULE: ./lib/statistics/rate-sequence.js


/** Jeffreys' prior: as much weight near 0 and 1 as there is information. */
const prior = 0.5;
/**
 * ln of the evidence against a rate p: how much better a mixture over all rates foretold the outcomes than p did. If the
 * rate is p, it is a martingale that began at 1, so that it ever reaches 1/α with probability at most α (Ville 1939),
 * however often one looks.
 *
 * ln [ B(s + ½, f + ½) / B(½, ½) ] − s ln p − f ln(1 − p)
 *
 * Robbins (1970), "Statistical methods related to the law of the iterated logarithm", Ann. Math. Stat. 41:1397–1409;
 * Howard, Ramdas, McAuliffe & Sekhon (2021), Ann. Stat. 49:1055–1080, the beta-binomial mixture.
 */
function computeLogEvidenceAgainstRate(rate, p) {
    return computeLogMixture(rate) - computeLogLikelihood(rate, p);
}
/** ln of the chance of the outcomes, in their order, under the mixture. */
function computeLogMixture({ successes, trials }) {
    const failures = trials - successes;
    return (0,gamma/* computeLogBeta */.qH)(successes + prior, failures + prior) - (0,gamma/* computeLogBeta */.qH)(prior, prior);
}
/** ln of the chance of the outcomes, in their order, if the rate is p. */
function computeLogLikelihood({ successes, trials }, p) {
    return times(successes, Math.log(p)) + times(trials - successes, Math.log1p(-p));
}
/** 0 · ln 0 is 0: what never happened says nothing against it. */
const times = (count, log) => (count === 0 ? 0 : count * log);
/** Rates that are not refuted: holds the true one at every moment with probability `level`. [0, 1] of nothing. */
function computeRateSequence(rate, level) {
    (0,interval/* assertProbability */.K)(level, 'level');
    const bound = -Math.log(1 - level);
    const center = rate.trials === 0 ? 0.5 : rate.successes / rate.trials;
    const isOpen = (p) => computeLogEvidenceAgainstRate(rate, p) < bound;
    return {
        low: findEdge({ inside: center, outside: 0, isOpen }),
        high: findEdge({ inside: center, outside: 1, isOpen }),
        level,
    };
}
/**
 * ln of the evidence against `candidate − baseline = delta`: the smaller it is, the better some pair of rates that far
 * apart explains both. The evidence of two independent groups multiplies; whichever the rates are, theirs is not less.
 */
function computeLogEvidenceAgainstDifference({ baseline, candidate }, delta) {
    const surprise = (p) => -computeLogLikelihood(baseline, p) - computeLogLikelihood(candidate, clamp(p + delta));
    const least = minimize(surprise, Math.max(0, -delta), Math.min(1, 1 - delta));
    return computeLogMixture(baseline) + computeLogMixture(candidate) + least;
}
const clamp = (p) => Math.min(1, Math.max(0, p));
/**
 * Differences `candidate − baseline` that are not refuted: holds the true one at every moment with probability `level`,
 * so that one may look at any time and stop whenever one likes. [−1, 1] of nothing.
 */
function computeDifferenceSequence(rates, level) {
    (0,interval/* assertProbability */.K)(level, 'level');
    const bound = -Math.log(1 - level);
    const center = shareOf(rates.candidate) - shareOf(rates.baseline);
    const isOpen = (delta) => computeLogEvidenceAgainstDifference(rates, delta) < bound;
    return {
        low: findEdge({ inside: center, outside: -1, isOpen }),
        high: findEdge({ inside: center, outside: 1, isOpen }),
        level,
    };
}
const shareOf = ({ successes, trials }) => (trials === 0 ? 0.5 : successes / trials);
/** The last open place from inside to outside, to 1e-9; the evidence is convex, so there is one edge. */
function findEdge(search) {
    const { isOpen } = search;
    let { inside, outside } = search;
    if (isOpen(outside))
        return outside;
    while (Math.abs(outside - inside) > 1e-9) {
        const middle = (inside + outside) / 2;
        if (isOpen(middle))
            inside = middle;
        else
            outside = middle;
    }
    // Rather too wide by 1e-9 than too narrow.
    return outside;
}
const golden = (Math.sqrt(5) - 1) / 2;
/** Least value of a convex function, by the golden section, to 1e-9 of its argument. */
function minimize(value, from, to) {
    let [low, high] = [from, to];
    let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    let [atLeft, atRight] = [value(left), value(right)];
    while (high - low > 1e-9) {
        if (atLeft <= atRight) {
            [high, right, atRight] = [right, left, atLeft];
            left = high - golden * (high - low);
            atLeft = value(left);
        }
        else {
            [low, left, atLeft] = [left, right, atRight];
            right = low + golden * (high - low);
            atRight = value(right);
        }
    }
    return Math.min(atLeft, atRight, value(from), value(to));
}

;// CONCATENATED MODULE: ./lib/statistics/sample-ratio.js

/** Pseudo-counts of the mixture: few find a gross mismatch soon, many a slight one in the end. */
const concentrations = [1, 10, 100, 1_000, 10_000];
/**
 * ln of the evidence against an expected split of units over variants: the mean over five Dirichlet mixtures around the
 * split of how much better each foretold the counts. If the split holds, it ever reaches 1/α with probability at most α,
 * however often one looks.
 *
 * ln Γ(k) / Γ(k + n) · Π Γ(kθ + n_i) / Γ(kθ) − Σ n_i ln θ_i, for each concentration k
 *
 * Lindon & Malek (2022), "Anytime-valid inference for multinomial count data", NeurIPS 35.
 * @param counts units of each variant
 * @param split shares that add up to 1, none of them 0
 * @throws RangeError unless there is one share above 0 for each count
 */
function computeLogEvidenceAgainstSplit(counts, split) {
    if (counts.length !== split.length || split.some((share) => !(share > 0)))
        throw new RangeError('each variant has a share above 0');
    const total = counts.reduce((sum, count) => sum + count, 0);
    const logs = concentrations.map((concentration) => {
        const start = (0,gamma/* computeLogGamma */.fv)(concentration) - (0,gamma/* computeLogGamma */.fv)(concentration + total);
        return counts.reduce((sum, count, place) => {
            const share = split[place] ?? 1;
            const weight = concentration * share;
            return (sum + (0,gamma/* computeLogGamma */.fv)(weight + count) - (0,gamma/* computeLogGamma */.fv)(weight) - count * Math.log(share));
        }, start);
    });
    const most = Math.max(...logs);
    const mean = logs.reduce((sum, log) => sum + Math.exp(log - most), 0) / logs.length;
    return most + Math.log(mean);
}

;// CONCATENATED MODULE: ./lib/ab/decide.js

/** @param options.level of the interval; `margin` as a share */
function decide(rates, interval, options) {
    const kind = readInterval(interval, options.margin);
    return kind === undefined ? { kind: 'continue', moreUnits: foretell(rates, options) } : { kind };
}
function readInterval({ low, high }, margin) {
    if (low > 0)
        return 'better';
    if (high < 0)
        return 'worse';
    return margin > 0 && low > -margin && high < margin ? 'same' : undefined;
}
/** Units that are missing until a decision, by growing both groups as they are. */
function foretell({ baseline, candidate }, { level, margin }) {
    const units = baseline.trials + candidate.trials;
    if (baseline.trials === 0 || candidate.trials === 0)
        return undefined;
    const grow = (rate, factor) => ({
        successes: rate.successes * factor,
        trials: rate.trials * factor,
    });
    for (let factor = 1.1; factor < 1_000; factor *= 1.1) {
        const grown = { baseline: grow(baseline, factor), candidate: grow(candidate, factor) };
        if (readInterval(computeDifferenceSequence(grown, level), margin) !== undefined)
            return Math.ceil(units * (factor - 1));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/ab/group-units.js
/**
 * Each unit counts once, with its first outcome; one that met two variants counts for none.
 * @returns units by variant
 */
function groupUnits(observations, split) {
    const left = {
        withoutVariant: 0,
        withoutUnit: 0,
        unplanned: 0,
        repeated: 0,
        mixed: 0,
        offScale: 0,
    };
    const units = new Map();
    for (const observation of observations) {
        const { variant, unit } = observation;
        if (observation.isOffScale)
            left.offScale += 1;
        if (variant === undefined)
            left.withoutVariant += 1;
        else if (split !== undefined && !Object.hasOwn(split, variant))
            left.unplanned += 1;
        else if (unit === undefined)
            left.withoutUnit += 1;
        else {
            const known = units.get(unit);
            if (known === undefined)
                units.set(unit, { first: observation, variants: new Set([variant]) });
            else {
                left.repeated += 1;
                known.variants.add(variant);
                if (isBefore(observation, known.first))
                    known.first = observation;
            }
        }
    }
    const groups = new Map();
    for (const { first, variants } of units.values()) {
        const [variant, ...others] = variants;
        if (variant === undefined || others.length > 0) {
            left.mixed += 1;
            continue;
        }
        const { outcome, costUsd, latencyMs } = first;
        const unit = { outcome, costUsd, latencyMs };
        const known = groups.get(variant);
        if (known === undefined)
            groups.set(variant, [unit]);
        else
            known.push(unit);
    }
    return { groups, left };
}
/** One with an outcome counts before one without; else the earlier. */
function isBefore(a, b) {
    if ((a.outcome === undefined) !== (b.outcome === undefined))
        return a.outcome !== undefined;
    return (a.at ?? '') < (b.at ?? '');
}

;// CONCATENATED MODULE: ./lib/ab/ab-test.js





/** A mismatch is a fault of the assignment, not a finding, so little chance of a false alarm is allowed. */
const ratioAlpha = 0.001;
/**
 * Sums up a test. Each unit counts once, with its first outcome: requests of one person are no independent evidence. A
 * unit that met two variants counts for none.
 */
function computeAbTest(observations, plan) {
    const { groups, left } = groupUnits(observations, plan.split);
    // One that was planned and met nobody is a mismatch too.
    const others = new Set([...groups.keys(), ...Object.keys(plan.split ?? {})]);
    others.delete(plan.baseline);
    const names = [plan.baseline, ...[...others].toSorted()];
    const comparisons = Math.max(1, names.length - 1);
    // Bonferroni: each comparison has its part of the chance of an error.
    const level = 1 - plan.alpha / comparisons;
    const variants = names.map((name) => sumVariant(name, groups.get(name) ?? [], level));
    const [baseline, ...compared] = variants;
    return {
        variants,
        comparisons: baseline === undefined
            ? []
            : compared.map((variant) => compareWith(baseline, variant, { level, margin: plan.margin })),
        ratio: checkRatio(names, { groups, split: plan.split }),
        left,
    };
}
function sumVariant(name, units, level) {
    const ended = units.filter(({ outcome }) => outcome !== undefined);
    const successes = ended.filter(({ outcome }) => outcome === 'success').length;
    const rate = { successes, trials: ended.length };
    const costs = units.flatMap(({ costUsd }) => costUsd ?? []);
    const withoutCost = units.length - costs.length;
    const latencies = units.flatMap(({ latencyMs }) => latencyMs ?? []);
    // What was spent on units that nobody judged is not part of what a success cost.
    const spent = ended.reduce((sum, { costUsd }) => sum + (costUsd ?? Number.NaN), 0);
    return {
        name,
        rate,
        interval: computeRateSequence(rate, level),
        unknown: units.length - ended.length,
        costPerSuccess: successes > 0 && Number.isFinite(spent) ? spent / successes : undefined,
        withoutCost,
        latency: { p50: (0,quantile/* computeQuantile */.Zx)(latencies, 0.5), p95: (0,quantile/* computeQuantile */.Zx)(latencies, 0.95) },
    };
}
function compareWith(baseline, variant, options) {
    const rates = { baseline: baseline.rate, candidate: variant.rate };
    const interval = computeDifferenceSequence(rates, options.level);
    return {
        variant: variant.name,
        difference: ab_test_shareOf(variant.rate) - ab_test_shareOf(baseline.rate),
        interval,
        p: Math.min(1, Math.exp(-computeLogEvidenceAgainstDifference(rates, 0))),
        decision: decide(rates, interval, options),
    };
}
const ab_test_shareOf = ({ successes, trials }) => (trials === 0 ? 0 : successes / trials);
function checkRatio(names, options) {
    const { groups, split } = options;
    if (names.length < 2)
        return { p: 1, isMismatch: false };
    const counts = names.map((name) => groups.get(name)?.length ?? 0);
    const written = names.map((name) => (split === undefined ? 1 : (split[name] ?? 0)));
    const total = written.reduce((sum, share) => sum + share, 0);
    const shares = written.map((share) => share / total);
    const p = Math.min(1, Math.exp(-computeLogEvidenceAgainstSplit(counts, shares)));
    return { p, isMismatch: p < ratioAlpha };
}

// EXTERNAL MODULE: ./lib/document/is-record.js
var is_record = __webpack_require__(74983);
// EXTERNAL MODULE: ./lib/document/read-own.js
var read_own = __webpack_require__(70812);
// EXTERNAL MODULE: ./lib/sources/failure-query.js
var failure_query = __webpack_require__(55349);
;// CONCATENATED MODULE: ./lib/ab/observe.js



/** Reads one request: all that its trace says of variant, unit, outcome and cost. */
function observeTrace(trace, plan) {
    const calls = trace.spans.flatMap(({ reading }) => reading?.kind === 'call' ? [reading.call] : []);
    const costs = calls.map(({ costUsd }) => costUsd);
    const known = costs.filter((cost) => cost !== undefined);
    const { outcome, isOffScale } = readOutcome(trace, plan);
    const starts = trace.spans.flatMap(({ startedAt }) => startedAt ?? []).toSorted();
    return {
        variant: readKey(plan.variant, trace, calls),
        unit: readKey(plan.unit, trace, calls),
        outcome,
        at: starts[0],
        costUsd: known.length > 0 && known.length === costs.length
            ? known.reduce((sum, cost) => sum + cost, 0)
            : undefined,
        latencyMs: measureLatency(trace, calls),
        isOffScale,
    };
}
/** The latest feedback of the name decides, of the trace or of any step; else an error, where errors fail. */
function readOutcome(trace, { outcome, errorsFail }) {
    const said = [...trace.feedback, ...trace.spans.flatMap(({ feedback }) => feedback)]
        .map((feedback) => ({
        at: feedback.at ?? '',
        judgement: (0,failure_query/* judgeFeedback */.TU)(outcome.rule, feedback),
    }))
        .filter(({ judgement }) => judgement.kind !== 'other')
        .toSorted((a, b) => a.at.localeCompare(b.at));
    const isOffScale = said.some(({ judgement }) => judgement.kind === 'off_scale');
    const last = said.findLast(({ judgement }) => judgement.kind !== 'off_scale')?.judgement.kind;
    if (last !== undefined)
        return {
            outcome: (last === 'bad') === (outcome.means === 'bad') ? 'failure' : 'success',
            isOffScale,
        };
    const failed = errorsFail && trace.spans.some(({ error }) => error !== undefined);
    return { outcome: failed ? 'failure' : undefined, isOffScale };
}
/** The first call that tells. */
function readKey(key, trace, calls) {
    switch (key.kind) {
        case 'trace':
            return trace.id;
        case 'model':
            return calls.find(({ model }) => model.requested !== undefined)?.model.requested;
        case 'served_model':
            return calls.find(({ model }) => model.responded !== undefined)?.model.responded;
        case 'prompt':
            return calls.find(({ promptName }) => promptName !== undefined)?.promptName;
        case 'tag': {
            const tags = [
                ...trace.spans.flatMap((span) => span.tags),
                ...calls.flatMap((call) => call.tags),
            ];
            const found = tags.find((tag) => tag.startsWith(key.prefix) && tag.length > key.prefix.length);
            return found?.slice(key.prefix.length);
        }
        case 'metadata':
            for (const { metadata } of calls) {
                const value = readPath(metadata, key.name);
                if (value !== undefined)
                    return value;
            }
            return undefined;
    }
}
/** A name with dots is one field, or leads into fields. */
function readPath(metadata, name) {
    const direct = (0,read_own/* readOwn */.j)(metadata, name);
    const found = direct ??
        name
            .split('.')
            .reduce((value, part) => ((0,is_record/* isRecord */.u)(value) ? (0,read_own/* readOwn */.j)(value, part) : undefined), metadata);
    return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
        ? String(found)
        : undefined;
}
function measureLatency(trace, calls) {
    const starts = trace.spans.flatMap(({ startedAt }) => startedAt ?? []).map(Date.parse);
    const ends = trace.spans.flatMap(({ endedAt }) => endedAt ?? []).map(Date.parse);
    const whole = Math.max(...ends) - Math.min(...starts);
    if (Number.isFinite(whole) && whole >= 0)
        return whole;
    const [only, ...others] = calls;
    return others.length === 0 ? only?.latencyMs : undefined;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/sources/open-source.js
var open_source = __webpack_require__(39972);
// EXTERNAL MODULE: ./lib/sources/parse-rule.js
var parse_rule = __webpack_require__(34600);
// EXTERNAL MODULE: ./lib/cli/curate-options.js + 1 modules
var curate_options = __webpack_require__(34812);
// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
;// CONCATENATED MODULE: ./lib/cli/ab-options.js




/** Options of `pawl ab`. */
const abKinds = {
    from: 'string',
    project: 'string',
    url: 'string',
    variant: 'string',
    baseline: 'string',
    unit: 'string',
    good: 'string',
    bad: 'string',
    errors: 'flag',
    split: 'list',
    margin: 'string',
    alpha: 'string',
    since: 'string',
    until: 'string',
    tag: 'list',
    json: 'string',
};
const usualMargin = 2;
const usualAlpha = 0.05;
/** @throws ConfigurationError for what is missing or cannot be meant */
function parseAbPlan(values, now) {
    const system = (0,curate_options/* parseSystem */.V)(values.from);
    const since = values.since ?? (system === 'otlp' ? undefined : '14d');
    const outcome = parseOutcome(values);
    const baseline = need('baseline', values.baseline);
    return {
        system,
        query: {
            since: since === undefined ? undefined : (0,parse_rule/* parseMoment */.m)('since', since, now),
            until: values.until === undefined ? undefined : (0,parse_rule/* parseMoment */.m)('until', values.until, now),
            rules: [outcome.rule],
            errors: values.errors,
            tags: values.tag,
            everything: true,
        },
        reading: {
            variant: parseKey('variant', need('variant', values.variant)),
            unit: parseKey('unit', values.unit ?? 'trace'),
            outcome,
            errorsFail: values.errors,
        },
        plan: {
            baseline,
            split: parseSplit(values.split, baseline),
            margin: parsePoints(values.margin),
            alpha: parseAlpha(values.alpha),
        },
    };
}
function need(name, value) {
    if (value !== undefined && value.trim() !== '')
        return value.trim();
    throw errors/* ConfigurationError */.j1.of(`--${name} is needed`, name === 'variant'
        ? 'say where a request tells its variant: --variant metadata.prompt_version, model, served_model, prompt or tag:PREFIX'
        : 'name the variant that the others are compared with: --baseline v1');
}
function parseOutcome({ good, bad }) {
    const [written, means] = good === undefined ? [bad, 'bad'] : [good, 'good'];
    if (written !== undefined && (good === undefined || bad === undefined))
        return { rule: (0,parse_rule/* parseFeedbackRule */.D)(written), means };
    throw errors/* ConfigurationError */.j1.of('one thing has to say how a request ended', 'give --good "task_completed = yes" or --bad "user_score < 0.5 of 0..1", not both');
}
/** @throws ConfigurationError for a place that there is not */
function parseKey(option, written) {
    const [, kind, name] = /^(metadata\.|tag:)(.+)$/.exec(written) ?? [];
    if (kind === 'metadata.' && name !== undefined)
        return { kind: 'metadata', name };
    if (kind === 'tag:' && name !== undefined)
        return { kind: 'tag', prefix: name };
    switch (written) {
        case 'model':
        case 'served_model':
        case 'prompt':
        case 'trace':
            return { kind: written };
        default:
            throw errors/* ConfigurationError */.j1.of(`--${option} is "${written}"`, 'give metadata.NAME, tag:PREFIX, model, served_model, prompt or trace');
    }
}
/** `v1=50`, `v2=50`: shares in any unit. */
function parseSplit(written, baseline) {
    if (written.length === 0)
        return undefined;
    const split = Object.fromEntries(written.map((part) => {
        const [, name, share] = /^(.+)=(\d+(?:\.\d+)?)%?$/.exec(part) ?? [];
        if (name === undefined || !(Number(share) > 0))
            throw errors/* ConfigurationError */.j1.of(`--split is "${part}"`, 'write --split v1=50,v2=50');
        return [name, Number(share)];
    }));
    if (Object.hasOwn(split, baseline))
        return split;
    throw errors/* ConfigurationError */.j1.of(`--split gives ${baseline}, the baseline, no share`, `add --split ${baseline}=50`);
}
/** `2pp` or `2`, as a share. */
function parsePoints(written) {
    if (written === undefined)
        return usualMargin / 100;
    const points = (0,parse_arguments/* parseNumber */.$)('margin', written.replace(/\s*(?:pp|%)$/, ''), { min: 0 }) ?? usualMargin;
    if (points < 100)
        return points / 100;
    throw errors/* ConfigurationError */.j1.of(`--margin is "${written}"`, 'give points of a rate, such as 2pp');
}
function parseAlpha(written) {
    const alpha = (0,parse_arguments/* parseNumber */.$)('alpha', written, { min: 0 }) ?? usualAlpha;
    if (alpha > 0 && alpha < 0.5)
        return alpha;
    throw errors/* ConfigurationError */.j1.of(`--alpha is "${written}"`, 'give the chance of a false finding, such as 0.05');
}

// EXTERNAL MODULE: ./lib/cli/network-ports.js
var network_ports = __webpack_require__(63121);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/cli/present-ab.js

/** An A/B test for a person: what to do first, then the figures, then what was not counted. */
function describeAbTest(result, plan) {
    return [
        ...describeAdvice(result, plan),
        '',
        ...renderTable(result),
        '',
        ...describeChecks(result, plan),
    ];
}
function describeAdvice({ comparisons, ratio }, plan) {
    if (ratio.isMismatch)
        return [
            `do not decide: units came to the variants in other shares than planned (p ${(0,format/* formatProbability */.tY)(ratio.p)}), so the groups differ in more than the variant`,
        ];
    if (comparisons.length === 0)
        return [`there is nothing to compare with ${plan.baseline}`];
    return comparisons.map((comparison) => describeDecision(comparison, plan));
}
function describeDecision({ variant, decision, interval }, plan) {
    const range = `${(0,format/* formatBounds */.n6)(interval, 'percent')} pp`;
    switch (decision.kind) {
        case 'better':
            return `stop: ${variant} is better than ${plan.baseline} (${range})`;
        case 'worse':
            return `stop: ${variant} is worse than ${plan.baseline} (${range})`;
        case 'same':
            return `stop: ${variant} is within ${(0,format/* formatMargin */.wj)(plan.margin, 'percent')} of ${plan.baseline} (${range}); take the cheaper one`;
        case 'continue':
            return decision.moreUnits === undefined
                ? `continue: ${variant} against ${plan.baseline} is not decided (${range})`
                : `continue: ${variant} against ${plan.baseline} is not decided (${range}); about ${(0,format/* formatCount */.B4)(decision.moreUnits)} more units if rates stay as they are`;
    }
}
function renderTable({ variants, comparisons }) {
    const rows = variants.map((variant) => describeVariant(variant, comparisons));
    const head = [
        'variant',
        'succeeded',
        'rate',
        'rate at any time',
        'Δ',
        'Δ at any time',
        'p',
        'cost per success',
        'p50',
        'p95',
    ];
    const table = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
    return table.map((row) => row
        .map((cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function describeVariant({ name, rate, interval, costPerSuccess, latency }, comparisons) {
    const compared = comparisons.find(({ variant }) => variant === name);
    return [
        name,
        `${(0,format/* formatCount */.B4)(rate.successes)} of ${(0,format/* formatCount */.B4)(rate.trials)}`,
        rate.trials === 0 ? 'unknown' : (0,format/* formatPercent */.l9)(rate.successes / rate.trials),
        `${(0,format/* formatPercent */.l9)(interval.low)} to ${(0,format/* formatPercent */.l9)(interval.high)}`,
        compared === undefined ? '' : (0,format/* formatDelta */.CW)(compared.difference, 'percent'),
        compared === undefined ? '' : (0,format/* formatBounds */.n6)(compared.interval, 'percent'),
        compared === undefined ? '' : (0,format/* formatProbability */.tY)(compared.p),
        (0,format/* formatMoney */.up)(costPerSuccess ?? null),
        (0,format/* formatDuration */.a3)(latency.p50 ?? null),
        (0,format/* formatDuration */.a3)(latency.p95 ?? null),
    ];
}
function describeChecks({ variants, ratio, left, comparisons }, plan) {
    const unknown = variants.filter((variant) => variant.unknown > 0);
    const unpriced = variants.filter((variant) => variant.withoutCost > 0);
    const level = (0,format/* formatPercent */.l9)(1 - plan.alpha / Math.max(1, comparisons.length));
    return [
        `intervals hold at every moment with ${level}, so you may look whenever you like; each unit counts once, with its first outcome`,
        ...(ratio.isMismatch
            ? []
            : [`shares of the variants are as planned (p ${(0,format/* formatProbability */.tY)(ratio.p)})`]),
        ...unknown.map((variant) => `${variant.name}: nobody said how ${(0,format/* formatPlural */.yk)(variant.unknown, 'unit')} ended (${(0,format/* formatPercent */.l9)(variant.unknown / (variant.unknown + variant.rate.trials))}); where that share differs between variants, so may those who answer`),
        ...unpriced.map((variant) => `${variant.name}: the log tells no cost of ${(0,format/* formatPlural */.yk)(variant.withoutCost, 'unit')}`),
        ...tell(left.mixed, 'unit', 'met more than one variant and counts for none'),
        ...tell(left.repeated, 'request', 'of a unit that was counted before'),
        ...tell(left.withoutVariant, 'request', 'without a variant'),
        ...tell(left.unplanned, 'request', 'of a variant that --split does not name'),
        ...tell(left.withoutUnit, 'request', 'without a unit'),
        ...tell(left.offScale, 'request', 'with a score outside of the scale that was given'),
    ];
}
function tell(count, one, what) {
    return count === 0 ? [] : [`${(0,format/* formatPlural */.yk)(count, one)} ${what}`];
}

// EXTERNAL MODULE: ./lib/cli/reading-display.js
var reading_display = __webpack_require__(33);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
// EXTERNAL MODULE: ./lib/cli/write-json.js
var write_json = __webpack_require__(27536);
;// CONCATENATED MODULE: ./lib/cli/commands/ab.js












const mostFiles = 10_000;
/** `pawl ab`: an A/B test on real traffic, from its log. Asks no model. */
async function runAb(args, terminal) {
    const { values, positionals } = (0,parse_arguments/* parseArguments */.W)({
        command: 'ab',
        args,
        kinds: abKinds,
        positionals: mostFiles,
    });
    const asked = parseAbPlan(values, new Date());
    const display = (0,reading_display/* createReadingDisplay */.T)(terminal.stderr);
    const source = await (0,open_source/* openSource */.o)({
        system: asked.system,
        project: values.project,
        url: values.url,
        files: positionals.map((file) => (0,external_node_path_.resolve)(terminal.folder, file)),
        correction: undefined,
        environment: terminal.environment,
    }, { onProgress: display.show, ...(0,network_ports/* openNetworkPorts */.v)(terminal) });
    const observations = [];
    try {
        for await (const trace of source.readTraces(asked.query))
            observations.push(observeTrace(trace, asked.reading));
    }
    finally {
        display.stop();
    }
    const result = computeAbTest(observations, asked.plan);
    for (const notice of source.notices())
        (0,cli_terminal/* tell */.q)(terminal.stderr, notice);
    checkCounted(result, observations.length);
    checkBaseline(result, asked.plan.baseline);
    (0,cli_terminal/* tell */.q)(terminal.stdout, describeAbTest(result, asked.plan).join('\n'));
    if (values.json !== undefined)
        await (0,write_json/* writeJson */.G)(result, {
            path: (0,external_node_path_.resolve)(terminal.folder, values.json),
            shown: values.json,
        });
    return cli_terminal/* exitCodes */.h.pass;
}
/** @throws ConfigurationError where nothing can be said, which is more often a slip than a finding */
function checkCounted({ variants, left }, requests) {
    const remedy = 'check the name, --since and the project';
    if (variants.every(({ rate, unknown }) => rate.trials + unknown === 0))
        throw errors/* ConfigurationError */.j1.of(left.withoutUnit > 0
            ? `${left.withoutUnit} of ${requests} requests tell a variant, and none its unit (--unit)`
            : `none of ${requests} requests says which variant it was (--variant)`, remedy);
    if (variants.every(({ rate }) => rate.trials === 0))
        throw errors/* ConfigurationError */.j1.of(`none of ${requests} requests has the feedback that --good or --bad names`, remedy);
}
/** @throws ConfigurationError where nobody met the baseline, which is more often misspelt than absent */
function checkBaseline({ variants }, baseline) {
    const found = variants.filter(({ rate, unknown }) => rate.trials + unknown > 0);
    if (found.some(({ name }) => name === baseline))
        return;
    const names = found.map(({ name }) => name).slice(0, 20);
    throw errors/* ConfigurationError */.j1.of(`no request is of variant "${baseline}", the baseline`, `there are: ${names.join(', ')}`);
}


/***/ }),

/***/ 18988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97126);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Parses the arguments after the command's name.
 * @throws ConfigurationError for an unknown option (with the one that may have been meant) or a missing value
 */
function parseArguments(options) {
    const { command, args, kinds } = options;
    const names = Object.keys(kinds);
    const config = {};
    for (const name of names) {
        config[name] = {
            type: kinds[name] === 'flag' ? 'boolean' : 'string',
            multiple: kinds[name] === 'list',
        };
    }
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: config,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const values = {};
    for (const name of names)
        values[name] = kinds[name] === 'flag' ? false : kinds[name] === 'list' ? [] : undefined;
    const positionals = [];
    for (const token of tokens ?? []) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = kinds[token.name];
        if (kind === undefined || !Object.hasOwn(kinds, token.name))
            throw describeUnknown(command, token.rawName, names);
        if (kind === 'flag')
            values[token.name] = true;
        else if (token.value === undefined) {
            throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`${token.rawName} needs a value`, `see "pawl ${command} --help"`);
        }
        else if (kind === 'list') {
            values[token.name] = [
                ...asList(values[token.name]),
                ...token.value
                    .split(',')
                    .map((part) => part.trim())
                    .filter((part) => part !== ''),
            ];
        }
        else
            values[token.name] = token.value;
    }
    const surplus = positionals[options.positionals ?? 0];
    if (surplus !== undefined) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`"pawl ${command}" does not know what to do with "${surplus}"`, names.includes('base')
            ? `to compare with a revision write --base ${surplus}`
            : `see "pawl ${command} --help"`);
    }
    // Every name of `kinds` was filled with the type of its kind just above; the mapped type only says so.
    return { values: values, positionals };
}
const asList = (value) => (Array.isArray(value) ? value : []);
function describeUnknown(command, written, names) {
    const meant = (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .closestWord */ .En)(written.replace(/^-+/, ''), names);
    const list = `"pawl ${command}" knows ${names.map((name) => `--${name}`).join(', ')}`;
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`unknown option ${written}`, meant === undefined ? list : `did you mean --${meant}? ${list}`);
}
/** @throws ConfigurationError unless the text is a number in the range */
function parseNumber(name, text, range) {
    if (text === undefined)
        return undefined;
    const number = Number(text);
    if (text.trim() !== '' &&
        Number.isFinite(number) &&
        number >= range.min &&
        (range.integer !== true || Number.isSafeInteger(number)))
        return number;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`--${name} is "${text}"`, `give ${range.integer === true ? 'a whole number' : 'a number'} of at least ${range.min}`);
}


/***/ }),

/***/ 27536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** @param file.shown as a person wrote it; `path` where it is. @throws ConfigurationError where it cannot be written */
async function writeJson(value, { path, shown }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(value, null, 2)}\n`);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`${shown} could not be written`, 'name a file in a folder that exists', { file: shown }, cause);
    }
}


/***/ }),

/***/ 74349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   sV: () => (/* binding */ evalCaseSchema),
/* harmony export */   xj: () => (/* binding */ caseIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const toolCallSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('function').optional(),
    function: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
});
/** A message of a conversation in a case, in the shape that chat logs have. */
const caseMessageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'developer', 'user', 'assistant', 'tool']),
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(toolCallSchema).optional(),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** Where a case came from. */
const caseSourceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    system: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** The system's own id of the call: importing it again finds this case. */
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    trace_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    captured_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    feedback: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** Ids are kept as strings; a whole number in the file is accepted. */
const caseIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'an id may not be empty').max(200), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()])
    .transform(String);
/** One line of a dataset. Unknown keys are errors: a misspelt `pinnned` must not lose a pin. */
const evalCaseSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: caseIdSchema,
    /** Variables of the prompt; a bare text is the variable `input`. */
    input: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).optional(),
    /** A conversation that follows the prompt's own messages. */
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(caseMessageSchema).min(1).optional(),
    expected: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['low', 'medium', 'high', 'critical']).optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    note: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** How many failures in production it stands for. */
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive('a weight is above 0').optional(),
    source: caseSourceSchema.optional(),
    /** Per metric: what the scorer expects of this case, or null where the metric does not apply. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
    /** Anything else worth keeping; of it only what a suite names as `cluster` is read. */
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
})
    .refine((row) => row.input !== undefined || row.messages !== undefined, {
    message: 'a case needs "input" (variables of the prompt) or "messages" (a conversation)',
});
/** The variables that prompt and expectations may name: those of `input`, and `expected` and `id`. */
function variablesOf(evalCase) {
    const input = typeof evalCase.input === 'string' ? { input: evalCase.input } : evalCase.input;
    return { id: evalCase.id, expected: evalCase.expected, ...input };
}


/***/ }),

/***/ 74983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether the value is a mapping, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 70812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readOwn)
/* harmony export */ });
/** A member of a record that the record itself has: `toString` and its like are no entries of anybody's. */
function readOwn(record, name) {
    return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}


/***/ }),

/***/ 72718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ computeLogGamma),
/* harmony export */   gZ: () => (/* binding */ computeStirlingError),
/* harmony export */   qH: () => (/* binding */ computeLogBeta),
/* harmony export */   wg: () => (/* binding */ HALF_LOG_TWO_PI)
/* harmony export */ });
/** ½ ln 2π. */
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** Below this the Stirling series is not yet exact to the last digit; x is shifted up to it. */
const SERIES_START = 16;
/**
 * Error of Stirling's formula: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0.
 *
 * Asymptotic series of Abramowitz & Stegun 6.1.41, whose first left-out term is below 1e-17 for
 * x ≥ 16; smaller x by the recurrence Γ(x + 1) = x Γ(x).
 */
function computeStirlingError(x) {
    let shifted = x;
    let correction = 0;
    while (shifted < SERIES_START) {
        // Error(x) − Error(x + 1), from Γ(x + 1) = x Γ(x) (A&S 6.1.15).
        correction += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
        shifted += 1;
    }
    const square = 1 / (shifted * shifted);
    const series = (1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * square) * square) * square) * square) /
        shifted;
    return series + correction;
}
/** ln Γ(x) for x > 0, to about 1e-15 relative away from its zeros at 1 and 2. */
function computeLogGamma(x) {
    return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + computeStirlingError(x);
}
/** ln B(a, b) for a, b > 0, without the cancellation of ln Γ(a) − ln Γ(a + b) for large arguments. */
function computeLogBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    const correction = computeStirlingError(small) + computeStirlingError(large) - computeStirlingError(small + large);
    return (correction +
        HALF_LOG_TWO_PI +
        (small - 0.5) * Math.log(small / (small + large)) -
        0.5 * Math.log(large) +
        large * Math.log1p(-small / (small + large)));
}


/***/ }),

/***/ 94982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertShare),
/* harmony export */   K: () => (/* binding */ assertProbability)
/* harmony export */ });
/** @throws RangeError unless 0 < level < 1: a wrong level is a mistake of the caller. */
function assertProbability(value, name) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1`);
}
/** @throws RangeError unless 0 ≤ value ≤ 1: the ends are allowed, as for a p-value or a pass rate. */
function assertShare(value, name) {
    if (!(value >= 0 && value <= 1))
        throw new RangeError(`${name} must lie from 0 to 1`);
}


/***/ }),

/***/ 71750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ sortNumbers),
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   YF: () => (/* binding */ readQuantile),
/* harmony export */   Zx: () => (/* binding */ computeQuantile)
/* harmony export */ });
/**
 * The q-quantile by linear interpolation between order statistics at (n − 1)q, type 7 of Hyndman &
 * Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50:361–365.
 * The numbers may come in any order and are left as they are; undefined when there are none.
 * @param q in [0, 1]
 * @throws RangeError on q outside [0, 1] or a number that is NaN
 */
function computeQuantile(numbers, q) {
    return readQuantile(sortNumbers(numbers), q);
}
/**
 * A copy that ascends, for `readQuantile`.
 * @throws RangeError on a number that is NaN
 */
function sortNumbers(numbers) {
    const sorted = new Float64Array(numbers).sort();
    if (Number.isNaN(sorted.at(-1)))
        throw new RangeError('a quantile of NaN has no meaning');
    return sorted;
}
/** As `computeQuantile`, of numbers that already ascend. */
function readQuantile(sorted, q) {
    if (!(q >= 0 && q <= 1))
        throw new RangeError('a quantile lies between 0 and 1');
    const position = (sorted.length - 1) * q;
    const below = sorted[Math.floor(position)];
    const above = sorted[Math.ceil(position)];
    if (below === undefined || above === undefined)
        return undefined;
    return interpolate(below, above, position - Math.floor(position));
}
/** Between two order statistics; equal ones give themselves exactly. */
function interpolate(below, above, share) {
    return below === above ? below : below + (above - below) * share;
}


/***/ }),

/***/ 57757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   H$: () => (/* binding */ startUpper),
/* harmony export */   PO: () => (/* binding */ formatRelativeBounds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   eI: () => (/* binding */ formatLevel),
/* harmony export */   k9: () => (/* binding */ describeWeight),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   n6: () => (/* binding */ formatBounds),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   rR: () => (/* binding */ formatWorst),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   v2: () => (/* binding */ formatMonthly),
/* harmony export */   vr: () => (/* binding */ formatFailures),
/* harmony export */   vv: () => (/* binding */ shortenShas),
/* harmony export */   wj: () => (/* binding */ formatMargin),
/* harmony export */   y: () => (/* binding */ formatScore),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15943);

const nothing = '–';
/** `1,234`. */
function formatCount(count) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(count, 0);
}
/** `1 relapse`, `3 relapses`; irregular plurals are spelled out. */
function formatPlural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** What a case with a weight stands for, which may be a fraction: `3 failures`, `2.5 failures`. */
function formatFailures(weight) {
    return Number.isInteger(weight)
        ? formatPlural(weight, 'failure')
        : `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(weight, 1)} failures`;
}
/** What one case stands for, in words; undefined where it is no more than itself. */
function describeWeight(weight) {
    return weight === null || weight <= 1
        ? undefined
        : `stands for ${formatFailures(weight)} in production`;
}
/** A share in 0..1 as `91.0%`. All and none are exact: 9,999 of 10,000 is not `100%`. */
function formatPercent(share) {
    if (share === 0 || share === 1)
        return `${share * 100}%`;
    const text = (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(share * 100, 1);
    if (text === '100.0')
        return share < 1 ? '>99.9%' : '100%';
    return text === '0.0' ? '<0.1%' : `${text}%`;
}
/** `91.0%` or `0.71`; a dash when nothing could be scored. */
function formatValue(value, unit) {
    if (value === null)
        return nothing;
    return unit === 'percent' ? formatPercent(value) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2);
}
function signedValue(value, unit, moreDigits = 0) {
    return (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)(unit === 'percent' ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value * 100, 1 + moreDigits) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(value, 2 + moreDigits));
}
/** `−6.5 pp` or `−0.06`. */
function formatDelta(delta, unit) {
    if (delta === null)
        return nothing;
    return signedValue(delta, unit) + (unit === 'percent' ? ' pp' : '');
}
/** What may be lost, as it is written in the configuration: `5 pp`, `2.5 pp`, `0.05`. */
function formatMargin(margin, unit) {
    return unit === 'percent' ? `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin * 100, 1).replace(/\.0$/, '')} pp` : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(margin, 2);
}
/** `−9.8 to −3.1`, in the unit of the delta. */
function formatBounds(interval, unit) {
    return formatEnds(interval, (value, more) => signedValue(value, unit, more));
}
/** Ends that round alike get one more digit; where that does not tell them apart, there is one value. */
function formatEnds(interval, show) {
    if (interval === null)
        return nothing;
    const { low, high } = interval;
    for (const more of [0, 1]) {
        const [from, to] = [show(low, more), show(high, more)];
        if (from !== to)
            return `${from} to ${to}`;
    }
    return show(low, 0);
}
/**
 * `at worst −4.7 pp (margin 5)`: the one-sided bound that a margin is compared with. It has the digits that
 * tell it from the margin: −4.96 is not shown as −5.0.
 */
function formatWorst(worst, margin, unit) {
    const suffix = unit === 'percent' ? ' pp' : '';
    if (margin === null)
        return `at worst ${signedValue(worst, unit)}${suffix}`;
    const isMargin = (more) => signedValue(Math.abs(worst), unit, more) === signedValue(margin, unit, more);
    const more = [0, 1, 2].find((digits) => !isMargin(digits)) ?? 0;
    const accepted = formatMargin(margin, unit).replace(/ pp$/, '');
    return `at worst ${signedValue(worst, unit, more)}${suffix} (margin ${accepted})`;
}
/** `95%`. */
function formatLevel(interval) {
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(interval.level * 100, interval.level * 100 === Math.round(interval.level * 100) ? 0 : 1)}%`;
}
/** `0.71 → 0.65 (−0.06, 95% −0.09 to −0.02)`; parts that are not known are left out. */
function formatChange(metric) {
    const { baseline, candidate, delta, interval, unit } = metric;
    const sides = `${formatValue(baseline, unit)} → ${formatValue(candidate, unit)}`;
    if (delta === null)
        return sides;
    const bounds = interval === null ? '' : `, ${formatLevel(interval)} ${formatBounds(interval, unit)}`;
    return `${sides} (${formatDelta(delta, unit)}${bounds})`;
}
/** candidate ÷ baseline − 1 as `−61%`; below 10% with a decimal, as `+1.3%`. */
function formatRelative(relative) {
    return relative === null ? nothing : signedPercent(relative, 0);
}
function signedPercent(relative, moreDigits) {
    if (relative === 0)
        return '0%';
    const digits = (Math.abs(relative) < 0.0995 ? 1 : 0) + moreDigits;
    return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withSign */ .Oy)((0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(relative * 100, digits))}%`;
}
/** `−63% to −59%`. */
function formatRelativeBounds(interval) {
    return formatEnds(interval, signedPercent);
}
/** Dollars as `$1,240`, `$12.40`, `$0.00410`: small amounts keep three digits. Null is `unknown`. */
function formatMoney(usd) {
    if (usd === null)
        return 'unknown';
    const size = Math.abs(usd);
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '';
    if (size === 0)
        return '$0';
    if (size >= 999.995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 0)}`;
    if (size >= 0.0995)
        return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, 2)}`;
    return `${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(size, (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalsFor */ .Wm)(size, 3))}`;
}
/** A projection, so only three digits: `≈ −$1,240 a month`. */
function formatMonthly(usd) {
    const size = Math.abs(usd);
    if (size === 0)
        return '≈ $0 a month';
    const sign = usd < 0 ? _number_js__WEBPACK_IMPORTED_MODULE_0__/* .minus */ .Rd : '+';
    if (size < 100)
        return `≈ ${sign}${formatMoney(size)} a month`;
    const step = 10 ** (Math.floor(Math.log10(size)) - 2);
    return `≈ ${sign}$${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(Math.round(size / step) * step, 0)} a month`;
}
/** `340 ms`, `2.10 s`, `3 min 5 s`, `1 h 2 min`. */
function formatDuration(ms) {
    if (ms === null)
        return nothing;
    if (ms < 999.5)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms, 0)} ms`;
    if (ms < 9_995)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 2)} s`;
    if (ms < 59_950)
        return `${(0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (seconds < 3600)
        return `${minutes} min ${seconds % 60} s`;
    return `${formatCount(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}
/** A score of one case: `1`, `0`, `0.33`; a dash when unscored. */
function formatScore(score) {
    if (score === null)
        return nothing;
    return Number.isInteger(score) ? (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 0) : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(score, 2);
}
/** `0.012`, or `< 0.001`. */
function formatProbability(p) {
    return p < 0.001 ? '< 0.001' : (0,_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fixed */ .Zu)(p, 3);
}
/** Commits in sentences, shortened to 12 digits: `91c0de2a4b7f`; whole ones are in the JSON report. */
function shortenShas(text) {
    return text.replace(/\b([0-9a-f]{12})(?:[0-9a-f]{28}|[0-9a-f]{52})\b/g, '$1');
}
/** A sentence from its clause. */
function startUpper(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 15943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ withSign),
/* harmony export */   Rd: () => (/* binding */ minus),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed)
/* harmony export */ });
/** U+2212; a hyphen is too short to be seen in a delta. */
const minus = '−';
/**
 * Fixed decimals, rounded half away from zero as on paper: 0.2985 × 100 is 29.849999999999998 in
 * binary and must still read 29.9. The tolerance is far below anything that is shown.
 */
function fixed(value, decimals) {
    const scale = 10 ** decimals;
    const scaled = Math.abs(value) * scale;
    const rounded = Math.round(scaled + 1e-9 * Math.max(1, scaled)) / scale;
    return (value < 0 && rounded !== 0 ? minus : '') + group(rounded.toFixed(decimals));
}
/** Commas between thousands, without asking the locale. */
function group(digits) {
    const [whole = '', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
/** A plus before what is neither negative nor zero. */
function withSign(text) {
    return text.startsWith(minus) || /^[0.]*$/.test(text) ? text : `+${text}`;
}
/** Decimals that leave `digits` significant ones; never more than the pico-dollar that prices have. */
function decimalsFor(size, digits) {
    return Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(size) + 1e-12)));
}


/***/ })

};
