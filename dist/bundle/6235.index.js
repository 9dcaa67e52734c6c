export const id = 6235;
export const ids = [6235];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.distance = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.distance = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 75403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseModelName),
/* harmony export */   w: () => (/* binding */ modelNameSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** As people write it: `provider/model`. */
const modelNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][\w.-]*\/\S+$/i, 'write a model as provider/model, such as openai/gpt-5.4-mini-2026-03-17');
/** Splits `provider/model` at the first slash; a model id may have more. Undefined when one half is missing. */
function parseModelName(name) {
    const slash = name.indexOf('/');
    if (slash < 1 || slash === name.length - 1)
        return undefined;
    return { provider: name.slice(0, slash), model: name.slice(slash + 1) };
}


/***/ }),

/***/ 97126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ closestWord),
  P0: () => (/* binding */ positionedProblems),
  i7: () => (/* binding */ renderPath),
  mv: () => (/* binding */ validateDocument)
});

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/document/allowed-keys.js
/** Keys that a JSON Schema allows at the path, in the order of the schema; none when anything goes. */
function findAllowedKeys(description, path) {
    let schemas = expand(description, description);
    for (const step of path)
        schemas = schemas.flatMap((schema) => expand(stepInto(schema, step), description));
    const keys = schemas.flatMap((schema) => Object.keys(asRecord(asRecord(schema)['properties'])));
    return [...new Set(keys)];
}
function stepInto(schema, step) {
    const record = asRecord(schema);
    if (typeof step !== 'number') {
        const property = asRecord(record['properties'])[String(step)];
        return property ?? record['additionalProperties'];
    }
    const prefix = record['prefixItems'];
    return (Array.isArray(prefix) ? prefix[step] : undefined) ?? record['items'];
}
/** The schema and its alternatives, references followed. */
function expand(schema, root) {
    const record = asRecord(schema);
    const reference = record['$ref'];
    if (typeof reference === 'string')
        return expand(asRecord(asRecord(root)['$defs'])[reference.replace('#/$defs/', '')], root);
    const parts = [record['anyOf'], record['oneOf'], record['allOf']].flatMap((list) => Array.isArray(list) ? list : []);
    return [schema, ...parts.flatMap((part) => expand(part, root))];
}
function asRecord(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/document/schema-problems.js




/**
 * Checks a document against a schema and gives the parsed value.
 * @throws ConfigurationError with every problem, each with its position.
 */
function validateDocument(document, schema) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    throw new errors/* ConfigurationError */.j1(positionedProblems({ error: result.error, document, schema }));
}
/** Every issue of a failed parse as a problem with file, line, column and a remedy; none hides another. */
function positionedProblems(failure) {
    const description = json_schema_processors/* toJSONSchema */.bl(failure.schema, { io: 'input', unrepresentable: 'any' });
    const context = { document: failure.document, description };
    return failure.error.issues
        .flatMap((issue) => describeIssue(issue, [], context))
        .sort(byPosition);
}
function byPosition(a, b) {
    const lines = (a.where?.line ?? 0) - (b.where?.line ?? 0);
    return lines === 0 ? (a.where?.column ?? 0) - (b.where?.column ?? 0) : lines;
}
/** The closest of the allowed words, if it is close enough to be what was meant. */
function closestWord(word, allowed) {
    const ranked = allowed
        .map((candidate) => ({
        candidate,
        edits: (0,mod.distance)(word.toLowerCase(), candidate.toLowerCase()),
    }))
        .sort((a, b) => a.edits - b.edits);
    const best = ranked[0];
    if (best === undefined || best.edits > Math.max(1, Math.ceil(word.length / 3)))
        return undefined;
    return best.candidate;
}
/** `suites.reply.gates[0]`, or undefined for the root. */
function renderPath(path) {
    if (path.length === 0)
        return undefined;
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
function describeIssue(issue, parent, context) {
    const path = [...parent, ...issue.path];
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => describeUnknownKey(key, path, context));
        case 'invalid_union':
            return describeUnion(issue, path, context);
        case 'invalid_type':
            return [describeType([issue.expected], path, context)];
        case 'invalid_value':
            return [describeChoice(issue.values.map(String), path, context)];
        case 'invalid_key':
            return [
                {
                    what: `${quoted(path)} is not an allowed key: ${issue.issues.map((part) => part.message).join('; ')}`,
                    where: context.document.keyPositionOf(path),
                    remedy: 'rename the key',
                },
            ];
        default:
            return [
                {
                    what: path.length === 0 ? issue.message : `${quoted(path)}: ${issue.message}`,
                    where: context.document.positionOf(path),
                    remedy: 'write it as the message says; docs/configuration.md has every key with an example',
                },
            ];
    }
}
function describeUnknownKey(key, path, context) {
    const place = renderPath(path);
    const allowed = findAllowedKeys(context.description, path);
    const meant = closestWord(key, allowed);
    const list = allowed.length === 0 ? 'remove the key' : `allowed here: ${allowed.join(', ')}`;
    return {
        what: `unknown key "${key}"${place === undefined ? '' : ` in ${place}`}`,
        where: context.document.keyPositionOf([...path, key]),
        remedy: meant === undefined ? list : `did you mean "${meant}"? ${list}`,
    };
}
function describeUnion(issue, path, context) {
    if ('options' in issue && Array.isArray(issue.options) && issue.errors.length === 0)
        return [describeChoice(issue.options.map(String), path, context)];
    // A branch for another type of value says nothing to the reader; among the others the nearest miss does.
    const sameType = issue.errors.filter((branch) => !branch.some((part) => part.path.length === 0 && part.code === 'invalid_type'));
    const literals = issue.errors.flat().filter((part) => part.code === 'invalid_value');
    if (sameType.length > 1 && literals.length === issue.errors.flat().length)
        return [
            describeChoice(literals.flatMap((part) => part.values.map(String)), path, context),
        ];
    const nearest = [...sameType].sort((a, b) => weight(a) - weight(b))[0];
    if (nearest !== undefined)
        return nearest.flatMap((part) => describeIssue(part, path, context));
    const expected = issue.errors
        .flat()
        .flatMap((part) => part.path.length === 0 && part.code === 'invalid_type' ? [part.expected] : []);
    return [describeType(expected, path, context)];
}
/** Misses deep in a branch show that the branch was meant; those at its root do not. */
function weight(branch) {
    return branch.length + branch.filter((part) => part.path.length === 0).length;
}
function describeType(expected, path, context) {
    const found = valueAt(context.document.value, path);
    const names = [...new Set(expected.map(typeName))].join(' or ');
    if (found === undefined && path.length > 0) {
        const parent = path.slice(0, -1);
        const place = renderPath(parent);
        return {
            what: `"${String(path.at(-1))}" is missing${place === undefined ? '' : ` in ${place}`}`,
            where: context.document.keyPositionOf(parent),
            remedy: `add "${String(path.at(-1))}": ${names}`,
        };
    }
    return {
        what: `${path.length === 0 ? 'the content' : quoted(path)} must be ${names}, but is ${kindOf(found)}`,
        where: context.document.positionOf(path),
        remedy: `write ${names} here`,
    };
}
function describeChoice(values, path, context) {
    const found = valueAt(context.document.value, path);
    if (found === undefined)
        return describeType([values.join(' or ')], path, context);
    const meant = typeof found === 'string' ? closestWord(found, values) : undefined;
    const list = `use ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`;
    return {
        what: `${quoted(path)} has a value that is not known here (${shown(found)})`,
        where: context.document.positionOf(path),
        remedy: meant === undefined ? list : `did you mean "${meant}"? ${list}`,
    };
}
const quoted = (path) => `"${renderPath(path) ?? ''}"`;
/** Only short plain words are repeated in a message: anything else could be a key or text of a model. */
function shown(value) {
    const text = String(value);
    const isWord = typeof value !== 'object' && /^[\w .-]{1,24}$/.test(text);
    return isWord ? text : kindOf(value);
}
function typeName(type) {
    const names = {
        string: 'a text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        null: 'null',
    };
    return names[type] ?? type;
}
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'empty (null)';
    if (Array.isArray(value))
        return 'a list';
    return typeName(typeof value);
}
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, step);
    }
    return current;
}


/***/ }),

/***/ 9894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var report_headline = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/report/shard-line.js
var shard_line = __webpack_require__(63057);
// EXTERNAL MODULE: ./lib/revision/run-git.js
var run_git = __webpack_require__(34137);
// EXTERNAL MODULE: ./lib/github/patience.js
var patience = __webpack_require__(25104);
;// CONCATENATED MODULE: ./lib/github/approval.js


/**
 * Checks with GitHub that whoever asks may write, and that the commit that was read is still the head.
 * @returns the pull request, at that commit
 * @throws ConfigurationError before a commit is fetched, a key read or anything spent
 */
async function checkApproval(event, ports) {
    const { comment, number } = event;
    if (comment !== undefined && !(await mayWrite(comment.authorLogin, ports)))
        throw errors/* ConfigurationError */.j1.of('whoever wrote this comment may not write to the repository, so it starts nothing', 'a maintainer who has read the change has to write it');
    const pull = await ports.pullRequests.find(number).catch((cause) => {
        throw errors/* ConfigurationError */.j1.of(`pull request ${number} is not known: ${(0,errors/* messageOf */.bD)(cause)}`, 'give the number of an open pull request of this repository', undefined, cause);
    });
    const isBound = pull.isOpen && pull.headSha === event.headSha;
    await react(event, isBound ? 'eyes' : 'confused', ports);
    if (!pull.isOpen)
        throw errors/* ConfigurationError */.j1.of(`pull request ${number} is not open`, 'open it again first');
    if (!isBound)
        throw errors/* ConfigurationError */.j1.of(`the head of pull request ${number} is ${pull.headSha}, not ${event.headSha} that was approved`, 'read what was pushed since, and approve that commit');
    ports.log(`approved: pull request ${number} at ${pull.headSha}`);
    return describe(pull, event, ports.repository);
}
/** By GitHub's own list of collaborators: what the event says of the author is about the past, and of organizations. */
async function mayWrite(login, { pullRequests }) {
    try {
        return await pullRequests.canWrite(login);
    }
    catch (error) {
        // Whoever is not a collaborator may not be found at all.
        if ((0,patience/* statusOf */.c2)(error) === 404)
            return false;
        throw errors/* ConfigurationError */.j1.of(`GitHub did not say whether the author of the comment may write: ${(0,errors/* messageOf */.bD)(error)}`, 'start the job again', undefined, error);
    }
}
async function react({ comment }, reaction, { pullRequests, warn }) {
    if (comment === undefined)
        return;
    await pullRequests.react(comment.id, reaction).catch((error) => {
        warn(`the comment got no reaction: ${(0,errors/* messageOf */.bD)(error)}`);
    });
}
function describe(pull, { defaultTip }, repository) {
    // GitHub keeps the tip of base as it was at the last push; rules that landed since have to hold too.
    const isDefault = defaultTip?.branch === pull.baseRef;
    return {
        kind: 'pull_request',
        number: pull.number,
        baseSha: isDefault ? defaultTip.sha : pull.baseSha,
        headSha: pull.headSha,
        baseRef: pull.baseRef,
        headRef: pull.headRef,
        isFork: pull.headRepository !== repository,
        isDependabot: pull.authorLogin === 'dependabot[bot]',
    };
}

// EXTERNAL MODULE: ./lib/github/comment-target.js + 2 modules
var comment_target = __webpack_require__(66973);
// EXTERNAL MODULE: ./lib/evaluate-change.js + 53 modules
var evaluate_change = __webpack_require__(3898);
// EXTERNAL MODULE: ./lib/merge-shards.js + 1 modules
var merge_shards = __webpack_require__(48237);
// EXTERNAL MODULE: ./lib/providers/recording-row.js
var recording_row = __webpack_require__(79928);
// EXTERNAL MODULE: ./lib/report/render-reproduce.js
var render_reproduce = __webpack_require__(81666);
// EXTERNAL MODULE: ./lib/gate/verdict.js
var gate_verdict = __webpack_require__(71138);
// EXTERNAL MODULE: ./lib/plan-change.js + 6 modules
var plan_change = __webpack_require__(71534);
// EXTERNAL MODULE: ./lib/report/build-idle-suite-report.js
var build_idle_suite_report = __webpack_require__(42779);
// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/report/build-planned-suite-report.js



/** A suite that changed and was not replayed: what replaying it would take. Pure. */
function buildPlannedSuiteReport(name, plan) {
    const { baseline, candidate } = plan;
    const facts = {
        cases: plan.prepared.cases.length,
        trials: plan.design.trials,
        calls: plan.calls,
        worst_case_usd: toUsd(plan.worstCasePico),
        judges_usd: toUsd(plan.judgesPico),
        unknown: [...plan.unknown],
    };
    const reasons = [`planned and not replayed: ${describePlan(facts)}`];
    const idle = (0,build_idle_suite_report/* buildIdle */.t)({
        name,
        status: 'planned',
        verdict: 'incomplete',
        reasons,
        baseline,
        candidate,
    });
    return { ...idle, plan: facts };
}
const toUsd = (pico) => pico === undefined ? null : (0,money/* toUsdNumber */.lk)(pico);
/** `20 cases, 40 calls, at most $0.12 for the trials and about $0.30 for the judges`. */
function describePlan(plan) {
    const { cases, calls, worst_case_usd: worst, judges_usd: judges } = plan;
    const price = `at most ${showUsd(worst)}`;
    const judged = judges === 0 ? '' : ` for the trials and about ${showUsd(judges)} for the judges`;
    return `${(0,format/* formatPlural */.yk)(cases, 'case')}, ${(0,format/* formatPlural */.yk)(calls, 'call')}, ${price}${judged}`;
}
/** What all suites that were planned would take together; undefined where none was. */
function sumPlans(plans) {
    if (plans.length === 0)
        return undefined;
    const sum = (pick) => plans.reduce((total, plan) => total + pick(plan), 0);
    const sumKnown = (pick) => plans.reduce((total, plan) => {
        const part = pick(plan);
        return total === null || part === null ? null : total + part;
    }, 0);
    return {
        cases: sum((plan) => plan.cases),
        trials: Math.max(...plans.map((plan) => plan.trials)),
        calls: sum((plan) => plan.calls),
        worst_case_usd: sumKnown((plan) => plan.worst_case_usd),
        judges_usd: sumKnown((plan) => plan.judges_usd),
        unknown: plans.flatMap((plan) => plan.unknown),
    };
}
const showUsd = (usd) => usd === null ? 'an unknown amount' : (0,format/* formatMoney */.up)(usd);

// EXTERNAL MODULE: ./lib/report/build-report.js
var build_report = __webpack_require__(85677);
// EXTERNAL MODULE: ./lib/resolve-change.js + 4 modules
var resolve_change = __webpack_require__(98941);
;// CONCATENATED MODULE: ./lib/report-plan.js






/**
 * What a change would be replayed on, and its price at most, as a report: incomplete, since nothing was replayed.
 * @param options.why what has to happen for a replay, for the reader
 * @throws ConfigurationError with everything that would stop the replay as well
 */
async function reportPlan(options, ports) {
    const started = ports.now();
    const resolved = await (0,resolve_change/* resolveChange */.N)(options, ports);
    const plan = await (0,plan_change/* planChange */.A)({ change: options, resolved, openJudge: undefined }, ports);
    const suites = plan.suites.map((suite) => suite.kind === 'idle'
        ? (0,build_idle_suite_report/* buildIdleSuiteReport */.j)(suite.change)
        : buildPlannedSuiteReport(suite.change.name, suite.plan));
    const total = sumPlans(suites.flatMap((suite) => suite.plan ?? []));
    const report = (0,build_report/* buildReport */.F)({
        ...options,
        suites,
        verdict: (0,gate_verdict/* resolveWorst */.u)(suites.map((suite) => suite.verdict)),
        failOnInconclusive: options.failOnInconclusive || plan.failOnInconclusive,
        createdAt: ports.today(),
        durationMs: ports.now() - started,
        base: { revision: options.base.label, sha: options.base.sha },
        head: { revision: options.head.label, sha: options.head.sha },
        notices: [...options.notices, ...plan.notices],
        calls: {
            planned: total?.calls ?? 0,
            made: 0,
            retried: 0,
            from_recordings: 0,
            from_earlier_replays: 0,
            possibly_billed_twice: 0,
        },
        budget: {
            spent_usd: 0,
            max_usd: plan.limits.maxUsd ?? null,
            max_calls: plan.limits.maxCalls ?? null,
        },
        prices: ports.prices,
    });
    if (total === undefined)
        return report;
    const planned = `Nothing was replayed. It would take ${describePlan(total)}`;
    return { ...report, reasons: [planned, ...options.why] };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/wording/notices.js
var notices = __webpack_require__(48049);
;// CONCATENATED MODULE: ./lib/report/distrust-report.js

/**
 * A report whose evidence the change itself could have made: it keeps what it found against the change, and nothing
 * of it passes. What was replayed and did not fail is incomplete; what was not replayed stays as it is. Pure.
 * @param reasons why, one sentence each
 */
function distrustReport(report, reasons) {
    const suites = report.suites.map((suite) => suite.replay === null ? suite : { ...withoutPass(suite), reasons: [...suite.reasons] });
    if (suites.every(({ replay }) => replay === null))
        return report;
    const verdict = (0,gate_verdict/* resolveWorst */.u)(suites.map((suite) => suite.verdict));
    const failing = verdict === 'fail' || verdict === 'incomplete';
    return {
        ...report,
        suites,
        verdict,
        failed: report.failed || failing,
        reasons: [...reasons, ...(report.failed ? report.reasons : [])],
    };
}
/** A suite of which no gate and no metric says that it is good. */
function withoutPass(suite) {
    return {
        ...suite,
        verdict: suite.verdict === 'fail' ? 'fail' : 'incomplete',
        gates: suite.gates.map((gate) => ({
            ...gate,
            verdict: gate.verdict === 'fail' ? 'fail' : 'incomplete',
        })),
        metrics: suite.metrics.map((metric) => ({
            ...metric,
            verdict: metric.verdict === 'regressed' ? 'regressed' : 'incomplete',
        })),
        slices: suite.slices.map((slice) => ({
            ...slice,
            verdict: slice.verdict === 'regressed' ? 'regressed' : 'inconclusive',
        })),
    };
}

;// CONCATENATED MODULE: ./lib/github/evaluate-foreign.js


/** How a maintainer has the change of somebody else replayed. */
const howToPay = 'This job gets no secrets. A maintainer who has read the change starts the paid replay with the comment /pawl ok sha=, followed by the full id of the commit that was read';
const ownRecordings = 'The answers come from recordings that this change can bring with it, so they decide nothing';
const ownParts = 'The parts come from jobs that this change can bring answers to, so they decide nothing';
/**
 * The job of a fork or of Dependabot. Where all that is missing is a key, it comes to a plan; answers that the change
 * can have brought decide nothing.
 * @param job.answers where answers come from, where not from a provider
 * @throws ConfigurationError for everything that has to be mended before a replay
 */
async function evaluateForeign(job) {
    const { answers, replay, plan } = job;
    try {
        const report = await replay();
        switch (answers) {
            case 'live':
                return report;
            case 'recorded':
                return distrustReport(report, [ownRecordings, howToPay]);
            case 'merged':
                return distrustReport(report, [ownParts, howToPay]);
        }
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        // Without a key no part was replayed, so there is none to merge.
        if (answers === 'merged' || lacksOnlyKeys(error))
            return plan();
        throw error;
    }
}
const lacksOnlyKeys = ({ problems }) => problems.every(({ missingVariables }) => missingVariables !== undefined);

// EXTERNAL MODULE: ./lib/default-ports.js + 13 modules
var default_ports = __webpack_require__(9732);
// EXTERNAL MODULE: ./lib/revision/git-revision.js + 1 modules
var git_revision = __webpack_require__(93230);
// EXTERNAL MODULE: ./lib/revision/repository-path.js
var repository_path = __webpack_require__(25045);
// EXTERNAL MODULE: ./lib/wording/progress-lines.js
var progress_lines = __webpack_require__(89543);
// EXTERNAL MODULE: ./lib/github/job.js
var job = __webpack_require__(84072);
// EXTERNAL MODULE: ./lib/github/kept-recordings.js + 1 modules
var kept_recordings = __webpack_require__(20669);
;// CONCATENATED MODULE: ./lib/github/open-job.js







/** What the job compares. @throws ConfigurationError for a path outside of the repository */
function describeChange(job, { git, root, folder, revisions, foreign }) {
    const { inputs } = job;
    const { base, head, rules } = revisions;
    job.log(`base ${base.sha} (${base.revision}), head ${head.sha} (${head.revision})`);
    return {
        base: (0,git_revision/* createGitRevision */.y)(git, { label: base.revision, sha: base.sha }),
        head: (0,git_revision/* createGitRevision */.y)(git, { label: head.revision, sha: head.sha }),
        rules: rules && (0,git_revision/* createGitRevision */.y)(git, { label: rules.revision, sha: rules.sha }),
        configFile: (0,repository_path/* toRepositoryPath */.B)(inputs.config, { folder, root }),
        only: inputs.suites,
        models: { baseline: inputs.baselineModel, candidate: inputs.candidateModel },
        baselineOnly: false,
        maxUsd: inputs.maxUsd,
        allowEndpoints: inputs.allowEndpoints,
        refusesApplications: foreign === 'approved',
        refusesWaivers: foreign !== undefined,
    };
}
/** The real outside of a job, with the recordings of earlier runs. */
async function openPorts(job, options) {
    const { environment, inputs } = job;
    const kept = await (0,kept_recordings/* prepareRecordings */.M)(job);
    const { watch } = options;
    const showLines = (0,progress_lines/* createProgressLines */.n)({ write: job.log, now: () => performance.now() });
    const ports = (0,default_ports/* createPorts */.RV)({
        environment,
        recordedPath: inputs.recorded === undefined ? undefined : (0,external_node_path_.resolve)(options.folder, inputs.recorded),
        today: new Date(),
        trialLogFile: options.trialLogFile,
        caseLogFile: options.caseLogFile,
        keptFolder: kept.folder,
        recordingsSecret: kept.secret,
        signal: job.signal,
        onPlan: watch?.onPlan,
        onProgress: (progress) => {
            showLines(progress);
            watch?.onProgress(progress);
        },
        onLargeReplay: job.preferMemory,
    });
    return { ports, kept };
}
/** A file or folder of this attempt, outside of the checkout. */
function placeInAttempt(environment, compose) {
    return (0,external_node_path_.join)((0,job/* temporaryFolder */.y)(environment), 'pawl', compose(environment['GITHUB_RUN_ATTEMPT'] ?? '1'));
}

// EXTERNAL MODULE: ./lib/report/html/write-page.js + 6 modules
var write_page = __webpack_require__(74360);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/document/make-folder.js
var make_folder = __webpack_require__(79624);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/junit.js + 1 modules
var junit = __webpack_require__(31953);
// EXTERNAL MODULE: ./lib/report/sarif.js
var sarif = __webpack_require__(20123);
;// CONCATENATED MODULE: ./lib/github/report-files.js










/** Where the files of this attempt go. */
function placeReport({ inputs, environment }, folder) {
    const place = (compose) => placeInAttempt(environment, compose);
    return {
        json: inputs.reportPath === undefined
            ? place((attempt) => `report-${attempt}.json`)
            : (0,external_node_path_.resolve)(folder, inputs.reportPath),
        junit: place((attempt) => `junit-${attempt}.xml`),
        sarif: place((attempt) => `relapses-${attempt}.sarif`),
    };
}
/**
 * Writes the report in each of its formats.
 * @param options.standings of every case that counted
 * @throws EvidenceError for the first that could not be written
 */
async function writeReport(paths, options) {
    const { report, standings, environment } = options;
    const renderings = {
        json: () => (0,json/* renderJson */.h)(report),
        junit: () => (0,junit/* renderJunit */.R)(report, standings),
        sarif: () => (0,sarif/* renderSarif */.W)(report, { helpUri: findGuide(environment) }),
    };
    for (const format of ['json', 'junit', 'sarif']) {
        const file = paths[format];
        try {
            await writeReportFile(file, renderings[format]());
        }
        catch (cause) {
            throw new errors/* EvidenceError */.oe([
                {
                    what: `${(0,report_headline/* renderHeadline */.Lf)(report)}. But the report could not be written: ${(0,errors/* messageOf */.bD)(cause)}`,
                    where: { file },
                    remedy: 'give the input report-path a place that can be written to',
                },
            ], { cause });
        }
    }
}
async function writeReportFile(file, text) {
    const handle = await openReportFile(file);
    await handle.writeFile(text).finally(() => handle.close());
}
/**
 * Opens a file for a rendering of the report. The files of a change must not lead it elsewhere.
 * @throws Error when the folder cannot be written, or a link stands on the way
 */
async function openReportFile(file) {
    const folder = (0,external_node_path_.dirname)(file);
    await (0,make_folder/* makeFolder */.f)(folder);
    const links = (await (0,promises_.realpath)(folder)) !==
        (await (0,promises_.realpath)((0,external_node_path_.dirname)(folder)).then((above) => (0,external_node_path_.join)(above, (0,external_node_path_.basename)(folder))));
    if (links)
        throw new Error(`${folder} is a symbolic link`);
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_NOFOLLOW;
    return (0,promises_.open)(file, flags);
}
/** The page about verdicts in the repository that the Action was taken from; undefined for a local one. */
function findGuide(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, } = environment;
    if (server === undefined || !repository || !ref)
        return undefined;
    return `${server}/${repository}/blob/${ref}/docs/verdict.md`;
}

;// CONCATENATED MODULE: ./lib/github/page.js





/** Logs of this attempt, that the HTML report is made of. */
function placeLogs(environment) {
    return {
        trialLogFile: placeInAttempt(environment, (attempt) => `trials-${attempt}.jsonl`),
        caseLogFile: placeInAttempt(environment, (attempt) => `cases-${attempt}.jsonl`),
    };
}
/** Writes the HTML report beside the JSON one, and names it as an output. The verdict stands without it. */
async function publishPage(job, { report, reportPath }) {
    const file = `${reportPath.replace(/\.json$/i, '')}.html`;
    const { packageRoot } = job;
    const logs = placeLogs(job.environment);
    try {
        const handle = await openReportFile(file);
        await (0,write_page/* writePage */.x)(report, { packageRoot, ...logs }, handle.createWriteStream());
        job.setOutput('html-path', file);
    }
    catch (error) {
        job.warn(`the HTML report was not written, the verdict stands: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    finally {
        // All of it is in the dataset, the trial log and the page.
        await (0,promises_.rm)(logs.caseLogFile, { force: true }).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./lib/github/evaluate-job.js












/**
 * Evaluates what the job asks for, by replaying it or from the shards that were.
 * A job of a fork or of Dependabot, without its key, comes to a plan; and recordings that it brings decide nothing.
 * @param onStandings told how each case went
 * @throws ConfigurationError before anything is spent
 */
async function evaluateJob(job, checkout, { follow, onStandings, watch, }) {
    const { inputs, environment } = job;
    const { folder, foreign } = checkout;
    const change = describeChange(job, checkout);
    const { ports, kept } = await openPorts(job, { folder, ...placeLogs(environment), watch });
    const failOnInconclusive = inputs.onInconclusive === 'fail';
    const { recorded } = inputs;
    const reproduce = (seed) => (0,render_reproduce/* renderReproduce */.A)({ ...change, seed, recorded, failOnInconclusive });
    const options = {
        ...change,
        follow,
        fresh: false,
        mode: inputs.mode,
        failOnInconclusive,
        onStandings,
        notices: [...(0,notices/* describeRecorded */.S4)(recorded), ...describeAttempts(environment, kept)],
        pawlVersion: version/* pawlVersion */.X,
    };
    const seed = inputs.seed ?? evaluate_change/* defaultSeed */.pr;
    const asked = { ...options, seed, reproduce: reproduce(seed) };
    const replay = async () => {
        if (inputs.merge !== undefined) {
            const shards = { folder: (0,external_node_path_.resolve)(folder, inputs.merge), readCompletion: recording_row/* parseRecording */.f };
            return (0,merge_shards/* mergeShards */.O)({ ...options, ...shards, reproduce }, ports);
        }
        if (inputs.mode === 'batch' && !kept.isKept)
            throw describeForgetful();
        return (0,evaluate_change/* evaluateChange */.qN)(asked, ports);
    };
    if (foreign !== 'unprivileged')
        return replay();
    const answers = recorded === undefined ? 'live' : 'recorded';
    return evaluateForeign({
        answers: inputs.merge === undefined ? answers : 'merged',
        replay,
        plan: () => reportPlan({ ...asked, why: [howToPay] }, { ...ports, now: ports.clock.now }),
    });
}
const describeForgetful = () => new errors/* ConfigurationError */.j1([
    {
        what: 'batches have to be remembered until a later run collects them, and nothing is kept between runs here',
        remedy: "use GitHub's cache (the input cache, with a key or recordings-secret), or ask live",
        missingVariables: ['INPUT_RECORDINGS-SECRET'],
    },
]);
/** An attempt that asks again is another chance to pass, so a reader has to know how many there were. */
function describeAttempts(environment, { isRestored }) {
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
    return Number.isSafeInteger(attempt) && attempt > 1 && !isRestored
        ? [
            `this is attempt ${attempt} at this commit: a change that is worse is missed by 5% of attempts, and by about ${Math.round(100 * (1 - 0.95 ** attempt))}% of ${attempt} of which one has to pass`,
        ]
        : [];
}

// EXTERNAL MODULE: ./lib/github/event.js + 1 modules
var github_event = __webpack_require__(89188);
// EXTERNAL MODULE: ./lib/github/job-comment.js + 2 modules
var job_comment = __webpack_require__(69056);
;// CONCATENATED MODULE: ./lib/github/outputs.js
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
/** Six decimals are a tenth of a thousandth of a cent; what floating-point sums add lies below. */
function renderDollars(dollars) {
    const text = dollars.toFixed(6).replace(/\.?0+$/, '');
    return text === '-0' ? '0' : text;
}
function renderCostDelta(report) {
    const deltas = report.suites
        .filter((suite) => suite.status === 'compared')
        .map((suite) => suite.cost.delta_usd);
    const known = deltas.filter((delta) => delta !== null);
    return known.length < deltas.length ? 'unknown' : renderDollars(sum(known));
}
/** Counts are sums over all suites; the cost is unknown as soon as that of one compared suite is. */
function computeOutputs(report, paths) {
    return {
        verdict: report.verdict,
        relapses: String(sum(report.suites.map((suite) => suite.counts.relapses))),
        fixes: String(sum(report.suites.map((suite) => suite.counts.fixes))),
        'cost-delta-usd': renderCostDelta(report),
        'report-path': paths.json,
        'junit-path': paths.junit,
        'sarif-path': paths.sarif,
    };
}
/** Sets every output of action.yml. */
function setOutputs(core, options) {
    for (const [name, value] of Object.entries(computeOutputs(options.report, options.paths)))
        core.setOutput(name, value);
}

// EXTERNAL MODULE: ./lib/github/publish.js + 7 modules
var publish = __webpack_require__(73867);
// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(71445);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
;// CONCATENATED MODULE: ./lib/github/claimed-report.js





/** First line of a body that nobody vouches for; for whoever reads the source. */
const unverifiedMark = '<!-- pawl:unverified -->';
const banner = '**Reported by a job without secrets, which the change itself can alter. Nothing of it was verified, and it is no verdict.**';
/** Cases and suites that a claim may bring into a comment, of each kind. */
const most = 50;
/**
 * The comment on what a job without secrets claims: rendered by us from typed facts, never a pass, and about the
 * commit that GitHub names. Pure.
 * @param options.limit characters
 */
function renderClaim(claim, options) {
    const { pull, limit, reportUrl } = options;
    const approval = [
        'A maintainer who has read this commit starts the paid replay with the comment',
        (0,safe_text/* fence */.EU)(`/pawl ok sha=${pull.headSha}`),
    ].join('\n\n');
    const around = [unverifiedMark, banner, '', approval, ''].join('\n\n').length;
    const told = renderTold(claim, { pull, reportUrl, limit: limit - around });
    return [`${unverifiedMark}\n${banner}`, told, approval].join('\n\n');
}
/** Why it is incomplete, in one line of plain text. */
function describeClaim(claim) {
    switch (claim.kind) {
        case 'missing':
            return 'The job left no report';
        case 'refused':
            return 'The job left a report that is refused';
        case 'report':
            return 'Reported by a job without secrets, and not verified';
    }
}
function renderTold(claim, options) {
    const title = '### 🚫 Pawl: incomplete.';
    const { reportUrl, limit } = options;
    const log = reportUrl === undefined ? '' : ` [Its log](${reportUrl}) has more.`;
    switch (claim.kind) {
        case 'missing':
            return `${title} ${describeClaim(claim)}\n\nIt stopped before there was anything to plan, or was changed.${log}`;
        case 'refused':
            return `${title} ${describeClaim(claim)}\n\n${(0,safe_text/* escapeMarkdown */.FV)(claim.reason)}.${log}`;
        case 'report':
            return (0,markdown/* renderComment */.wQ)(disclaim(claim.report, options.pull), { limit, reportUrl }).trimEnd();
    }
}
/**
 * A report of which only figures, names and texts are left, each of which is rendered inert. What leads somewhere
 * (commits, commands, links) is ours or gone.
 */
function disclaim(report, pull) {
    const suites = report.suites.slice(0, most).map(disclaimSuite);
    const plan = sumPlans(suites.flatMap((suite) => suite.plan ?? []));
    return {
        ...report,
        verdict: 'incomplete',
        failed: true,
        reasons: plan === undefined
            ? describeIdle(suites)
            : [`Nothing was replayed. It would take ${describePlan(plan)}`],
        notices: [],
        pawl_version: version/* pawlVersion */.X,
        base: { revision: pull.baseRef, sha: null },
        head: { revision: pull.headRef, sha: pull.headSha },
        reproduce: `pawl compare --base ${pull.baseSha} --head ${pull.headSha}`,
        suites,
        // Whatever it says was written, and where, was not: a job without secrets writes nowhere.
        experiments: [],
    };
}
const describeIdle = (suites) => isUneventful({ suites }) ? ['By its own account nothing changed that is replayed'] : [];
/** Whether a report claims that no suite changed. */
function isUneventful({ suites }) {
    return suites.every(({ status }) => status === 'unchanged');
}
function disclaimSuite(suite) {
    const { plan, cost, ...rest } = withoutPass(suite);
    return {
        ...rest,
        ...(plan === undefined ? {} : { plan: { ...plan, unknown: plan.unknown.slice(0, most) } }),
        cost: { ...cost, unknown: cost.unknown.slice(0, most) },
        metrics: rest.metrics.slice(0, most),
        gates: rest.gates.slice(0, most),
        slices: rest.slices.slice(0, most),
        slice_stories: rest.slice_stories.slice(0, most),
        verdict: 'incomplete',
        reasons: plan === undefined ? [] : [`planned and not replayed: ${describePlan(plan)}`],
        warnings: [],
        relapses: suite.relapses.slice(0, most).map(withoutLink),
        fixes: suite.fixes.slice(0, most).map(withoutLink),
        flaky: suite.flaky.slice(0, most).map(withoutLink),
        pinned_broken: suite.pinned_broken.slice(0, most),
        pinned_failing: suite.pinned_failing.slice(0, most),
        waivers: [],
        case_hashes: [],
        errors: suite.errors.slice(0, most),
    };
}
const withoutLink = (shown) => ({ ...shown, source_url: null });

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/github/event-part.js
var event_part = __webpack_require__(43101);
;// CONCATENATED MODULE: ./lib/github/publish-event.js



const workflowRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int().positive(),
        event: schemas/* string */.YjP(),
        head_sha: event_part/* commitId */.xk,
        head_branch: event_part/* refName */.P7,
        // Null once the fork is deleted.
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/) }),
    }),
});
/**
 * Reads which run a workflow_run is about.
 * @throws ConfigurationError for another event, and for a run that was not of a pull request
 */
function parseFinishedRun(payload, environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (name !== 'workflow_run')
        throw errors/* ConfigurationError */.j1.of(`the input "publish" is for the event workflow_run, not for ${name === '' ? 'none' : name}`, 'use the workflow publish.yml of docs/forks.md as it is');
    const { workflow_run: run } = (0,event_part/* parsePart */.x2)(workflowRunPayload, payload, name);
    if (run.event !== 'pull_request')
        throw errors/* ConfigurationError */.j1.of(`the run was started by ${run.event}, and has no pull request to comment on`, "give the job if: github.event.workflow_run.event == 'pull_request'");
    return {
        id: run.id,
        headSha: run.head_sha,
        headRef: run.head_branch,
        headRepository: run.head_repository.full_name,
    };
}

// EXTERNAL MODULE: ./lib/report/report.js + 2 modules
var report = __webpack_require__(26623);
;// CONCATENATED MODULE: ./lib/github/read-claim.js




/** Of the file; the reports of 200 suites have less. */
const maximumBytes = 10 * 1024 * 1024;
/** Of arrays and objects in each other; a report has 8, and what a prompt's parameters hold. */
const maximumDepth = 32;
/** Values in the whole report, so that rendering it takes seconds at most. */
const maximumValues = 200_000;
const refused = (reason) => ({ kind: 'refused', reason });
/**
 * Reads the report that an artifact brought. Whoever wrote it may have written anything: one plain file of bounded
 * size is read, no link is followed, and it has to fit the report's schema to the letter.
 * @returns always, but for what the file system throws of our own folder
 */
async function readClaim(folder) {
    const place = await (0,promises_.lstat)(folder).catch(() => undefined);
    if (place === undefined)
        return { kind: 'missing' };
    if (!place.isDirectory())
        return refused('the artifact is no folder');
    const names = [];
    for await (const entry of await (0,promises_.opendir)(folder)) {
        names.push(entry.name);
        if (names.length > 1)
            return refused('the artifact has more than the one file of a report');
    }
    const [name] = names;
    if (name === undefined)
        return { kind: 'missing' };
    const bytes = await readPlainFile((0,external_node_path_.join)(folder, name));
    return typeof bytes === 'string' ? refused(bytes) : parseClaim(bytes);
}
/** @returns the bytes, or why they are not read */
async function readPlainFile(path) {
    // Not blocking, since a pipe would wait for somebody to write.
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
    const file = await (0,promises_.open)(path, flags).catch(() => undefined);
    if (file === undefined)
        return 'the artifact has something else than a plain file';
    try {
        const { size, ...stat } = await file.stat().then((found) => ({
            size: found.size,
            isFile: found.isFile(),
        }));
        if (!stat.isFile)
            return 'the artifact has something else than a plain file';
        if (size > maximumBytes)
            return `the report is larger than ${maximumBytes / 1024 / 1024} MB`;
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
function parseClaim(bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return refused('the report is no JSON');
    }
    if (!isBounded(value))
        return refused('the report is nested too deep, or has too many values');
    const parsed = report/* reportSchema */.Qh.safeParse(value);
    return parsed.success
        ? { kind: 'report', report: parsed.data }
        : refused('the report is not as this version of Pawl writes it');
}
/** Without recursion, which deep nesting would exhaust. */
function isBounded(root) {
    const open = [{ value: root, depth: 0 }];
    let values = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        values += 1;
        if (next.depth > maximumDepth || values > maximumValues)
            return false;
        if (typeof next.value !== 'object' || next.value === null)
            continue;
        for (const value of Object.values(next.value))
            open.push({ value, depth: next.depth + 1 });
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/github/summary.js

/** GitHub drops a summary of more than 1 MiB whole; what is kept free holds the ending. */
const limitBytes = 1024 * 1024;
const reservedBytes = 4 * 1024;
/** What is still open after the lines: a code fence, and how many `<details>`. */
function findOpen(lines) {
    let fence = '';
    let details = 0;
    for (const line of lines) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === '') {
            fence = mark ?? '';
            details +=
                (line.match(/<details\b/g) ?? []).length - (line.match(/<\/details>/g) ?? []).length;
        }
        else if (mark?.startsWith(fence) === true && line.trim() === mark)
            fence = '';
    }
    return { fence, details: Math.max(details, 0) };
}
/**
 * The Markdown if it fits a job summary, else as many whole lines as do, with fences and folds closed
 * and a last line that says so.
 */
function fitSummary(markdown, maximumBytes = limitBytes - reservedBytes) {
    if (Buffer.byteLength(markdown) <= maximumBytes)
        return { text: markdown, truncated: false };
    const kept = [];
    let bytes = 0;
    for (const line of markdown.split('\n')) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maximumBytes)
            break;
        kept.push(line);
    }
    const open = findOpen(kept);
    const closing = [open.fence, ...Array.from({ length: open.details }, () => '</details>')];
    const note = 'The rest did not fit a job summary; the report file has all of it.';
    return {
        text: [...kept, ...closing.filter((line) => line !== ''), '', note, ''].join('\n'),
        truncated: true,
    };
}
/**
 * Writes the job summary.
 * @param options.path GITHUB_STEP_SUMMARY
 * @param options.append adds text to a file
 * @returns always; a failure is an outcome, since it must not change the verdict
 */
async function writeSummary(options) {
    if (options.path === undefined || options.path === '')
        return { kind: 'skipped' };
    const { text, truncated } = fitSummary(options.markdown);
    try {
        await options.append(options.path, text);
        return { kind: 'written', truncated };
    }
    catch (error) {
        return { kind: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./lib/github/publish-job.js









/** Characters of the job summary. */
const summaryLimit = 60_000;
const done = (headline) => ({ failed: false, headline });
/**
 * Comments what the job of a fork or of Dependabot reports, which could not comment itself. This job has a token that
 * writes, so it runs nothing of the change: it reads one file as hostile text. Which pull request it is about GitHub
 * says, never the file.
 * @throws ConfigurationError when it runs on another event or without a token
 */
async function runPublishJob(job, input) {
    const { environment, inputs } = job;
    const run = parseFinishedRun(job.payload, environment);
    const client = await (0,comment_target/* openClient */.My)(job);
    if (client === undefined)
        throw errors/* ConfigurationError */.j1.of('there is no github-token to write the comment with', 'leave the input github-token out to use the token of the job');
    const found = await findPullRequest(run, client, environment['GITHUB_REPOSITORY']);
    if (typeof found === 'string')
        return done(`nothing was commented: ${found}`);
    const folder = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory, input);
    const claim = bind(await readClaim(folder), run);
    job.setOutput('verdict', 'incomplete');
    const target = composeTarget(job, { run, pull: found, client });
    const standing = await findStanding(target);
    if (standing === 'verified')
        return done('nothing was commented: a verified report stands');
    if (standing === 'none' && claim.kind === 'report' && isUneventful(claim.report))
        return done('nothing was commented: no suite changed, by the account of the job');
    return comment(job, { claim, pull: found, target });
}
/** Which open pull request has the head of the run, by what GitHub knows now. @returns it, or why there is none */
async function findPullRequest(run, client, home) {
    const [owner = ''] = run.headRepository.split('/');
    const candidates = await client.pullRequests.listFrom(`${owner}:${run.headRef}`);
    const [pull, ...others] = candidates.filter(({ headSha, headRepository, isOpen }) => isOpen && headSha === run.headSha && headRepository === run.headRepository);
    if (pull === undefined)
        return `no open pull request has the head ${run.headSha}`;
    if (others.length > 0)
        return 'several pull requests have this head';
    const isHome = run.headRepository === home && pull.authorLogin !== 'dependabot[bot]';
    return isHome ? 'the job of a branch of this repository writes its comment itself' : pull;
}
/** A report about another commit is no report about this one. */
function bind(claim, run) {
    if (claim.kind !== 'report' || claim.report.head.sha === run.headSha)
        return claim;
    return { kind: 'refused', reason: 'the report is about another commit than the job was' };
}
function composeTarget({ inputs, environment }, facts) {
    const { run, pull, client } = facts;
    return {
        client,
        number: pull.number,
        headSha: run.headSha,
        commentKey: inputs.commentKey,
        part: inputs.part,
        run: undefined,
        runUrl: (0,comment_target/* findRunUrl */.QV)(environment, String(run.id)),
        pause: comment_target/* pauseToSettle */.Zj,
    };
}
/** Our part of the comment on this pull request, if there is one, and whether it tells a verdict on this very commit. */
async function findStanding(target) {
    const part = await (0,publish/* loadPart */.AX)(target);
    if (part === undefined)
        return 'none';
    const { headSha, tells } = part;
    const isClaim = tells.kind === 'result' && !tells.verified;
    return headSha === target.headSha && !isClaim ? 'verified' : 'other';
}
async function comment(job, facts) {
    const { claim, pull, target } = facts;
    const render = (limit) => renderClaim(claim, { pull, limit, reportUrl: target.runUrl });
    const tells = { ...(0,publish/* tellIncomplete */.g0)(describeClaim(claim)), verified: false };
    const outcome = await (0,publish/* publishComment */.p8)(target, 
    // What the comment remembers is of verified pushes: a claim adds nothing to it.
    ({ state }) => ({ render, state, tells }), 'result');
    await writeSummary({
        markdown: render(summaryLimit),
        path: job.environment['GITHUB_STEP_SUMMARY'],
        append: (path, text) => (0,promises_.appendFile)(path, text),
    });
    const refused = claim.kind === 'refused' ? `the artifact was refused: ${claim.reason}; ` : '';
    switch (outcome.kind) {
        case 'created':
        case 'updated':
            return {
                failed: claim.kind === 'refused',
                headline: `${refused}comment ${outcome.kind}: ${outcome.url ?? ''}`,
            };
        case 'skipped':
            return done(`nothing was commented: ${outcome.reason}`);
        case 'failed':
            return {
                failed: true,
                headline: `${refused}the comment could not be written: ${outcome.reason}`,
            };
    }
}

// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
// EXTERNAL MODULE: ./lib/report/annotations.js
var report_annotations = __webpack_require__(91116);
;// CONCATENATED MODULE: ./lib/github/check-run.js


/**
 * Opens the check run of this name on a commit. An attempt that comes after another one of the same commit updates
 * what that one made.
 */
function openCheck(target) {
    let starting;
    return {
        start(headSha) {
            starting ??= begin(target, headSha);
        },
        async finish(headSha, conclusion) {
            const started = await starting;
            if (started?.kind === 'failed' && isForbidden(started.error))
                return explain(started.error);
            try {
                const check = started?.kind === 'open' ? started.check : await findOwn(target, headSha);
                return await conclude(target, { headSha, check, conclusion });
            }
            catch (error) {
                if (started?.kind === 'open')
                    target.remember(renderState(started.check, conclusion));
                return explain(error);
            }
        },
    };
}
async function begin(target, headSha) {
    const state = {
        status: 'in_progress',
        output: { title: 'replaying', summary: 'The verdict is not known yet.' },
    };
    try {
        const found = await findOwn(target, headSha);
        const check = await write(target, { headSha, found, state });
        target.remember(renderState(check, undefined));
        return { kind: 'open', check };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}
async function findOwn({ checks, name, externalId }, headSha) {
    const found = await checks.find(name, headSha);
    return found.find((check) => check.externalId === externalId);
}
/** Updates what was found, or makes a new one where there is none or GitHub does not let us. */
async function write({ checks, name, externalId, detailsUrl }, options) {
    const { headSha, found, state } = options;
    if (found !== undefined) {
        try {
            return { ...found, url: (await checks.update(found.id, state)).url };
        }
        catch (error) {
            // Another app may have copied our id; only it may change what it made.
            if ((0,patience/* statusOf */.c2)(error) !== 404)
                throw error;
        }
    }
    return checks.create({
        name,
        head_sha: headSha,
        external_id: externalId,
        details_url: detailsUrl,
        ...state,
    });
}
async function conclude(target, options) {
    const { headSha, check, conclusion } = options;
    const { annotations, stale } = await findNew(target, check, conclusion.annotations);
    const summary = stale
        ? `${conclusion.summary}\n\nSome annotations are of an earlier attempt: GitHub has no way to take them back.\n`
        : conclusion.summary;
    const complete = (remarks) => write(target, {
        headSha,
        found: check,
        state: composeEnd({ ...conclusion, summary, annotations: remarks }),
    });
    try {
        const { url } = await complete(annotations);
        target.remember('');
        return { kind: 'written', url, annotated: true };
    }
    catch (error) {
        if ((0,patience/* statusOf */.c2)(error) !== 422 || annotations.length === 0)
            throw error;
        // A line that GitHub does not take must not cost the conclusion.
        const { url } = await complete([]);
        target.remember('');
        return { kind: 'written', url, annotated: false };
    }
}
function composeEnd({ failed, title, summary, annotations }) {
    return {
        status: 'completed',
        conclusion: failed ? 'failure' : 'success',
        output: { title, summary, ...(annotations.length === 0 ? {} : { annotations }) },
    };
}
/** GitHub adds annotations to those of an earlier attempt, so what is there already is not sent again. */
async function findNew({ checks }, check, annotations) {
    if (check === undefined || check.annotations === 0)
        return { annotations, stale: false };
    const nameOf = ({ path, start_line, message, }) => JSON.stringify([path, start_line, message]);
    const there = new Set((await checks.listAnnotations(check.id)).map(nameOf));
    const wanted = new Set(annotations.map(nameOf));
    return {
        annotations: annotations.filter((annotation) => !there.has(nameOf(annotation))),
        stale: [...there].some((name) => !wanted.has(name)),
    };
}
const isForbidden = (error) => [401, 403, 404].includes((0,patience/* statusOf */.c2)(error) ?? 0) && !/rate limit/i.test((0,errors/* messageOf */.bD)(error));
/** What GitHub refused, and what to change. */
function explain(error) {
    const status = (0,patience/* statusOf */.c2)(error);
    const message = (0,errors/* messageOf */.bD)(error).slice(0, 300);
    const refused = isForbidden(error);
    const reason = refused
        ? `GitHub refused (${status}: ${message}); it takes "permissions: checks: write", which jobs of forks and of Dependabot never have`
        : status === undefined
            ? message
            : `GitHub answered ${status}: ${message}`;
    return { kind: 'failed', reason, isForbidden: refused };
}
const lost = {
    failed: true,
    title: 'no verdict: the job ended before it',
};
/** What the post step has to write if nothing else does. */
function renderState({ id }, conclusion) {
    const { failed, title } = conclusion ?? lost;
    return JSON.stringify({ id, failed, title });
}

// EXTERNAL MODULE: ./lib/github/check-runs.js
var check_runs = __webpack_require__(2874);
// EXTERNAL MODULE: ./lib/github/name-part.js
var name_part = __webpack_require__(66496);
;// CONCATENATED MODULE: ./lib/github/report-check.js










/** Bytes that what is put below the report takes at most. */
const report_check_reservedBytes = 1_000;
/** The runner shows 10 errors of a step, and the step's own last line is one. */
const maximumErrors = 9;
/**
 * The check run that tells what this job comes to. By itself only for a pull request and a merge queue: what another
 * event compares says nothing of the commit as a whole, so its check has another name and has to be asked for.
 */
function openJobCheck({ inputs, environment, saveState }, options) {
    const { event, client, runUrl } = options;
    const { check } = inputs;
    const isGate = event.kind === 'pull_request' || event.kind === 'merge_group';
    if (client === undefined || inputs.shard !== undefined || check.kind === 'off')
        return undefined;
    if (check.kind === 'auto' && !isGate)
        return undefined;
    const { commentKey, part } = inputs;
    const names = [
        'Pawl',
        ...(commentKey === 'default' ? [] : [commentKey]),
        ...(part === name_part/* usualPart */._ ? [] : [(0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(part), 100)]),
    ];
    const name = (check.kind === 'on' ? check.name : undefined) ?? names.join(' / ');
    const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: jobName } = environment;
    const external = [workflow, jobName, commentKey, (0,canonical_json/* computeHash */._)(part).slice(0, 8)];
    return openCheck({
        checks: client.checks,
        name: isGate ? name : `${name} (${event.kind})`,
        externalId: ['pawl', ...external.map((part) => part ?? '')].join(':').slice(0, 200),
        detailsUrl: runUrl,
        remember: (state) => saveState('check', state),
    });
}
/**
 * Completes the check run, and annotates the lines of relapses: in the check run, or where there is none by the log.
 * Never throws: the verdict stands without it.
 * @param options.failed whether the step fails, for whatever reason
 */
async function publishCheck(job, check, options) {
    const { report, failed, headSha } = options;
    const { annotations, told } = (0,report_annotations/* computeAnnotations */.I)(report);
    const conclusion = {
        failed,
        title: renderTitle(report, failed),
        summary: composeSummary(report, told),
        annotations: annotations.map(describeAnnotation),
    };
    const annotated = check !== undefined && (await finish(job, check, { headSha, conclusion }));
    if (!annotated)
        annotateByLog(job, annotations, told);
}
/** Completes the check run of a job that was stopped by problems. */
async function publishStoppedCheck(job, check, options) {
    const { error, headSha } = options;
    if (check === undefined || headSha === undefined)
        return;
    const [first] = error.problems;
    const conclusion = {
        failed: true,
        title: (0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(`incomplete: ${first?.what ?? error.message}`), 200),
        summary: fitSummary((0,publish/* renderProblems */.x8)(error), check_runs/* maximumSummaryBytes */.G - report_check_reservedBytes).text,
        annotations: [],
    };
    await finish(job, check, { headSha, conclusion });
}
/** @returns whether the annotations are in the check run */
async function finish(job, check, { headSha, conclusion }) {
    const outcome = await check.finish(headSha, conclusion);
    if (outcome.kind === 'written') {
        job.log(`check run completed: ${outcome.url ?? ''}`);
        return outcome.annotated;
    }
    const text = `the check run could not be written, the verdict stands: ${outcome.reason}`;
    // Nobody asked for it, so it is no warning that it is not there.
    if (job.inputs.check.kind === 'auto' && outcome.isForbidden)
        job.log(text);
    else
        job.warn(text);
    return false;
}
/** A verdict that passes although nothing is settled says so where only the title is read. */
function renderTitle(report, failed) {
    const headline = (0,report_headline/* renderHeadline */.Lf)(report).replace(/^Pawl: /, '');
    const passes = report.verdict === 'inconclusive' && !failed
        ? headline.replace(/^inconclusive\./, 'inconclusive, the check passes.')
        : headline;
    return (0,safe_text/* shortenMiddle */.jM)(passes, 200);
}
function composeSummary(report, told) {
    const limit = check_runs/* maximumSummaryBytes */.G - report_check_reservedBytes;
    const { text } = fitSummary((0,markdown/* renderSummary */.Br)(report, { limit }), limit);
    return told === undefined ? text : `${text}\n${told}\n`;
}
const describeAnnotation = ({ file, line, level, title, message, }) => ({
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title,
    message,
});
function annotateByLog(job, annotations, told) {
    const failures = annotations.filter(({ level }) => level === 'failure').slice(0, maximumErrors);
    const warnings = annotations.filter(({ level }) => level === 'warning');
    const notices = annotations.filter(({ level }) => level === 'notice');
    for (const annotation of [...failures, ...warnings, ...notices])
        job.annotate(annotation);
    if (told !== undefined)
        job.log(told);
}

;// CONCATENATED MODULE: ./lib/github/checkout.js

const wholeClone = 'set fetch-depth: 0 on the actions/checkout step';
const fullId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** @throws ConfigurationError when the working directory is no usable checkout */
async function openCheckout(ports) {
    const asked = await ports.git.run(['rev-parse', '--is-shallow-repository']);
    if (asked.exitCode === 0)
        return { ...ports, shallow: asked.stdout.trim() === 'true' };
    throw errors/* ConfigurationError */.j1.of(`there is no usable git checkout here: ${complaintOf(asked)}`, asked.stderr.includes('dubious ownership')
        ? 'run git config --global --add safe.directory "$GITHUB_WORKSPACE" in a step before this one'
        : 'put an actions/checkout step before this one, and check the input working-directory');
}
/**
 * The full id behind a branch, tag or commit id, fetched from origin if it has to be.
 * @param revision no option of git (does not start with a dash)
 * @throws ConfigurationError when neither the checkout nor origin knows it
 */
async function resolveName(checkout, revision) {
    const local = (await lookUp(checkout, revision)) ??
        (await lookUp(checkout, `refs/remotes/origin/${revision}`));
    if (local !== undefined)
        return local;
    if (fullId.test(revision)) {
        await ensureCommits(checkout, [revision]);
        return revision;
    }
    // Only plain names: a colon or a plus would make the fetch write a branch.
    const fetched = /^[\w./-]+$/.test(revision) ? await fetch(checkout, [revision]) : undefined;
    const remote = fetched?.exitCode === 0 ? await lookUp(checkout, 'FETCH_HEAD') : undefined;
    if (remote !== undefined)
        return remote;
    const tried = fetched === undefined ? '' : `, nor at origin: ${complaintOf(fetched)}`;
    throw errors/* ConfigurationError */.j1.of(`the revision "${revision}" is not in the checkout${tried}`, checkout.shallow
        ? `check the spelling, or ${wholeClone}`
        : 'check the spelling of the inputs base and head');
}
/**
 * Fetches those of the commits that are missing, by id, without their history in a shallow clone.
 * @throws ConfigurationError naming the first that could not be had
 */
async function ensureCommits(checkout, shas) {
    const missing = await findMissing(checkout, shas);
    if (missing.length === 0)
        return;
    const fetched = await fetch(checkout, missing);
    const [lost] = await findMissing(checkout, missing);
    if (lost === undefined)
        return;
    throw errors/* ConfigurationError */.j1.of(`the commit ${lost} is not in the checkout and could not be fetched: ${complaintOf(fetched)}`, checkout.shallow
        ? `${wholeClone}; if it is set, leave persist-credentials on so that the commit can be fetched`
        : 'name a commit that still exists with the inputs base and head (a force-push may have removed this one)');
}
/**
 * Full id of the first parent.
 * @throws ConfigurationError for the first commit of a history
 */
async function findParent(checkout, sha) {
    await ensureCommits(checkout, [sha]);
    // The raw commit names its parent even where a shallow clone hides it from rev-parse.
    const raw = await checkout.git.run(['cat-file', 'commit', sha]);
    const [headers = ''] = raw.stdout.split('\n\n');
    const parent = /^parent ([0-9a-f]+)$/m.exec(headers)?.[1];
    if (parent !== undefined)
        return parent;
    throw errors/* ConfigurationError */.j1.of(`the commit ${sha} is the first of its history: there is nothing to compare it with`, 'push a second commit, or name one with the input base');
}
/**
 * Full id of the best common ancestor: from git in a whole clone, else from GitHub. Git's own answer is
 * not taken in a shallow clone, where ancestors are cut off and a worse one, or none, would be found.
 * @throws ConfigurationError when neither can tell
 */
async function findMergeBase(checkout, branch, headSha) {
    const local = checkout.shallow ? undefined : await findLocalMergeBase(checkout, branch, headSha);
    if (local !== undefined)
        return local;
    const why = checkout.shallow
        ? 'the checkout is shallow'
        : 'the checkout lacks a commit, or the histories are unrelated';
    const unknown = (reason, cause) => errors/* ConfigurationError */.j1.of(`the merge base of ${branch.name} and ${headSha} is not known: ${why}, and ${reason}`, `${wholeClone}, or name a commit with the input base`, undefined, cause);
    if (checkout.api === undefined)
        throw unknown('there is no github-token to ask GitHub with');
    try {
        return await checkout.api.compareCommits(branch.sha ?? branch.name, headSha);
    }
    catch (error) {
        throw unknown(`GitHub did not say: ${(0,errors/* messageOf */.bD)(error)}`, error);
    }
}
async function findLocalMergeBase(checkout, branch, headSha) {
    const tip = branch.sha ?? (await lookUp(checkout, `refs/remotes/origin/${branch.name}`));
    if (tip === undefined || (await findMissing(checkout, [tip, headSha])).length > 0)
        return undefined;
    const found = await checkout.git.run(['merge-base', tip, headSha]);
    return found.exitCode === 0 ? found.stdout.trim() : undefined;
}
/** A depth in a whole clone would cut its history off, so it is given in shallow ones only. */
function fetch(checkout, wanted) {
    const depth = checkout.shallow ? ['--depth=1'] : [];
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', ...depth];
    return checkout.git.run(['fetch', ...options, 'origin', ...wanted]);
}
async function lookUp(checkout, revision) {
    const commit = `${revision}^{commit}`;
    const found = await checkout.git.run(['rev-parse', '--verify', '--quiet', commit]);
    return found.exitCode === 0 ? found.stdout.trim() : undefined;
}
async function findMissing(checkout, shas) {
    const unique = [...new Set(shas)];
    const found = await Promise.all(unique.map((sha) => lookUp(checkout, sha)));
    return unique.filter((_, index) => found[index] === undefined);
}
/** First line of git's complaint, without the user part of a URL in it. */
function complaintOf(result) {
    const line = result.stderr.split(/[\r\n]/).find((part) => part.trim() !== '');
    return (line ?? 'git gave no reason').replaceAll(/:\/\/[^/\s]*@/g, '://').slice(0, 300);
}

;// CONCATENATED MODULE: ./lib/github/revisions.js



/**
 * Finds the two commits to compare and sees to it that the checkout has both. The inputs `base` and
 * `head` each override their side of what the event says:
 *
 * | event | base | head |
 * |---|---|---|
 * | pull_request | merge base of base branch and head | head of the pull request, not the merge ref |
 * | merge_group | base_sha | head_sha |
 * | push | before; for a new branch the merge base with the default branch; for a new default branch the parent | after |
 * | workflow_dispatch, schedule | the head itself when a model is given (a bake-off); GITHUB_SHA when the input head names another | GITHUB_SHA |
 *
 * @throws ConfigurationError when a commit cannot be had, with what to change in the workflow
 */
async function resolveRevisions(event, inputs, ports) {
    const checkout = await openCheckout(ports);
    const head = inputs.head === undefined ? headOf(event) : await resolveNamed(checkout, inputs.head);
    const base = inputs.base === undefined
        ? await resolveBase({ event, inputs, head, checkout })
        : await resolveNamed(checkout, inputs.base);
    const rules = event.kind === 'pull_request' && inputs.base === undefined
        ? { revision: event.baseRef, sha: event.baseSha }
        : undefined;
    await ensureCommits(checkout, [base.sha, head.sha, ...(rules === undefined ? [] : [rules.sha])]);
    return { base, head, rules };
}
async function resolveNamed(checkout, revision) {
    return { revision, sha: await resolveName(checkout, revision) };
}
/** The head that the event names. */
function headOf(event) {
    switch (event.kind) {
        case 'pull_request':
        case 'merge_group':
            return { revision: event.headRef, sha: event.headSha };
        case 'push':
            return { revision: (0,github_event/* branchOf */.W0)(event.ref), sha: event.after };
        case 'workflow_dispatch':
        case 'schedule':
            return { revision: (0,github_event/* branchOf */.W0)(event.ref), sha: event.sha };
    }
}
async function resolveBase(options) {
    const { event, inputs, head, checkout } = options;
    switch (event.kind) {
        case 'pull_request': {
            // The head of a fork is in no branch that a checkout brings.
            if (!checkout.shallow)
                await ensureCommits(checkout, [event.baseSha, head.sha]);
            const sha = await findMergeBase(checkout, { name: event.baseRef, sha: event.baseSha }, head.sha);
            return { revision: event.baseRef, sha };
        }
        case 'merge_group':
            return { revision: event.baseRef, sha: event.baseSha };
        case 'push':
            return resolvePushBase({ event, head, checkout });
        case 'workflow_dispatch':
        case 'schedule':
            if (inputs.baselineModel !== undefined || inputs.candidateModel !== undefined)
                return head;
            if (inputs.head !== undefined)
                return { revision: (0,github_event/* branchOf */.W0)(event.ref), sha: event.sha };
            throw errors/* ConfigurationError */.j1.of(`a job started by ${event.kind} has one commit and no second to compare it with`, 'give the input baseline-model or candidate-model (a bake-off of two models on this commit), or the input base');
    }
}
async function resolvePushBase(options) {
    const { event, head, checkout } = options;
    if (event.before !== undefined)
        return { revision: event.before, sha: event.before };
    const { defaultBranch } = event;
    if (defaultBranch === undefined || event.ref === `refs/heads/${defaultBranch}`) {
        const parent = await findParent(checkout, head.sha);
        return { revision: `${head.revision}^`, sha: parent };
    }
    const sha = await findMergeBase(checkout, { name: defaultBranch, sha: undefined }, head.sha);
    return { revision: defaultBranch, sha };
}

// EXTERNAL MODULE: ./lib/recordings/shard-manifest.js
var shard_manifest = __webpack_require__(38688);
// EXTERNAL MODULE: ./lib/replay/shard.js
var replay_shard = __webpack_require__(94415);
// EXTERNAL MODULE: ./lib/replay-shard.js
var lib_replay_shard = __webpack_require__(88885);
;// CONCATENATED MODULE: ./lib/github/shard-job.js








/**
 * Replays one part of what the job asks for.
 * @param part such as `3/8`
 * @returns what it did; the folder of the part is the output `shard-path`
 * @throws ConfigurationError before anything is spent
 */
async function runShardJob(job, checkout, part) {
    const { inputs, environment } = job;
    const shard = (0,replay_shard/* parseShard */.uK)(part);
    const name = (attempt) => `shard-${shard.index}-of-${shard.count}-${attempt}`;
    const folder = placeInAttempt(environment, name);
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.join)(folder, '..'));
    await (0,make_folder/* makeFolder */.f)(folder);
    const { ports } = await openPorts(job, {
        folder: checkout.folder,
        trialLogFile: (0,external_node_path_.join)(folder, shard_manifest/* shardFiles */.wq.trials),
    });
    const change = describeChange(job, checkout);
    const seed = inputs.seed ?? evaluate_change/* defaultSeed */.pr;
    const manifest = await (0,lib_replay_shard/* replayShard */.A)({ ...change, shard, seed, pawlVersion: version/* pawlVersion */.X }, ports);
    await (0,shard_manifest/* writeShardManifest */.VE)(folder, manifest);
    job.setOutput('shard-path', folder);
    return manifest;
}

// EXTERNAL MODULE: ./lib/sources/rest-ports.js
var rest_ports = __webpack_require__(8339);
;// CONCATENATED MODULE: ./lib/github/write-job-back.js



/**
 * The report with what was written where the team looks. What a fork brought is written nowhere, approved or not: its
 * words would stand among the team's own.
 */
async function writeJobBack({ inputs, environment, signal }, report, { foreign }) {
    if (foreign !== undefined || inputs.writeBack.length === 0)
        return report;
    const { writeBack } = await Promise.all(/* import() */[__webpack_require__.e(1805), __webpack_require__.e(6909)]).then(__webpack_require__.bind(__webpack_require__, 36909));
    return writeBack(report, {
        ...placeLogs(environment),
        ...(0,rest_ports/* createRestPorts */.h)(signal),
        systems: inputs.writeBack,
        environment,
        version: version/* pawlVersion */.X,
        repository: environment['GITHUB_REPOSITORY'],
    });
}

;// CONCATENATED MODULE: ./lib/github/run-action.js





















/**
 * The whole job: event → revisions → report → outputs, summary, comment.
 * @returns whether the step fails, with one line that says why
 */
async function runAction(job) {
    const { inputs, environment } = job;
    if (inputs.publish !== undefined)
        return runPublishJob(job, inputs.publish);
    const started = (0,github_event/* parseEvent */.wj)({
        name: environment['GITHUB_EVENT_NAME'] ?? '',
        payload: job.payload,
        environment,
    });
    const client = await (0,comment_target/* openClient */.My)(job);
    const event = started.kind === 'approval' ? await approve(job, started, client) : started;
    const check = openJobCheck(job, { event, client, runUrl: (0,comment_target/* findRunUrl */.QV)(environment) });
    const target = inputs.shard === undefined ? (0,comment_target/* findCommentTarget */.K$)(job, event, client) : undefined;
    const folder = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory);
    const standings = new Map();
    const comment = await (0,job_comment/* openJobComment */.V)(job, target);
    let report;
    let headSha = inputs.head === undefined ? headOf(event).sha : undefined;
    try {
        const git = (0,run_git/* createGit */.l)(folder, { ...environment });
        const revisions = await resolveRevisions(event, inputs, { git, api: client });
        headSha = revisions.head.sha;
        check?.start(headSha);
        const root = (await git.run(['rev-parse', '--show-toplevel'])).stdout.trim();
        const foreign = findForeign(event, started.kind === 'approval');
        const checkout = { git, root, folder, revisions, foreign };
        if (inputs.shard !== undefined) {
            const manifest = await runShardJob(job, checkout, inputs.shard);
            const headline = (0,shard_line/* renderShardLine */.r)(manifest);
            await summarize(job, headline);
            return { failed: (0,shard_line/* countUnanswered */.e)(manifest) > 0, headline };
        }
        const onStandings = (suite, cases) => void standings.set(suite, cases);
        report = await evaluateJob(job, checkout, { ...comment, onStandings })
            .then((found) => writeJobBack(job, found, checkout))
            .finally(comment.stop);
    }
    catch (error) {
        if (!(error instanceof errors/* PawlError */.pO))
            throw error;
        await publishProblems(job, error, target);
        await publishStoppedCheck(job, check, { error, headSha });
        return { failed: true, headline: error.problems.map(errors/* renderProblem */.yM).join('\n') };
    }
    let isWritten = false;
    try {
        await run_action_publish(job, { report, folder, target, standings, earlier: comment.earlier });
        isWritten = true;
    }
    finally {
        // A check run must not pass where the step fails, so it comes last.
        await publishCheck(job, check, { report, failed: report.failed || !isWritten, headSha });
    }
    return { failed: report.failed, headline: (0,report_headline/* renderHeadline */.Lf)(report) };
}
/** @throws ConfigurationError unless a maintainer approved what is the head now */
function approve(job, event, client) {
    const { owner, name } = (0,github_event/* parseRepository */.SU)(job.environment);
    if (client === undefined)
        throw errors/* ConfigurationError */.j1.of('there is no github-token to check the approval with', 'leave the input github-token out to use the token of the job');
    return checkApproval(event, { ...job, ...client, repository: `${owner}/${name}` });
}
function findForeign(event, isApproved) {
    if (event.kind !== 'pull_request' || !(event.isFork || event.isDependabot))
        return undefined;
    return isApproved ? 'approved' : 'unprivileged';
}
/**
 * Tells the verdict everywhere before the file is written, so that a bad path hides nothing.
 * @throws EvidenceError at last when the report could not be written
 */
async function run_action_publish(job, { report, folder, target, standings, earlier, }) {
    const paths = placeReport(job, folder);
    setOutputs({ setOutput: job.setOutput }, { report, paths });
    await summarize(job, (0,publish/* renderReportSummary */.ZM)(report, earlier));
    // It waits for other jobs to write, and files can be written meanwhile. It never throws.
    const commented = target && writeComment(job, target, (0,publish/* renderReportComment */.C)(report, target.headSha));
    try {
        await writeReport(paths, { report, standings, environment: job.environment });
        await publishPage(job, { report, reportPath: paths.json });
    }
    finally {
        await commented;
    }
}
async function publishProblems(job, error, target) {
    job.setOutput('verdict', 'incomplete');
    const text = (0,publish/* renderProblems */.x8)(error);
    await summarize(job, text);
    // A comment of an earlier push must not go on saying pass.
    const tells = (0,publish/* tellIncomplete */.g0)((0,publish/* titleProblems */.p_)(error));
    if (target !== undefined)
        await writeComment(job, target, ({ state }) => ({ render: () => text, state, tells }));
}
async function summarize(job, markdown) {
    const outcome = await writeSummary({
        markdown,
        path: job.environment['GITHUB_STEP_SUMMARY'],
        append: (path, text) => (0,promises_.appendFile)(path, text),
    });
    if (outcome.kind === 'failed')
        job.warn(`the job summary was not written: ${outcome.reason}`);
}
async function writeComment(job, target, render) {
    const outcome = await (0,publish/* publishComment */.p8)(target, render, 'result');
    switch (outcome.kind) {
        case 'created':
        case 'updated':
            job.log(`comment ${outcome.kind}: ${outcome.url ?? ''}`);
            return;
        case 'skipped':
            job.log(`comment left as it is: ${outcome.reason}`);
            return;
        case 'failed':
            job.warn(`the comment could not be written, the verdict stands: ${outcome.reason}. It needs "permissions: pull-requests: write"`);
    }
}


/***/ }),

/***/ 48237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mergeShards)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/candidate-model.js
var candidate_model = __webpack_require__(84662);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluate-change.js + 53 modules
var evaluate_change = __webpack_require__(3898);
// EXTERNAL MODULE: ./lib/providers/collected.js
var collected = __webpack_require__(5613);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/recordings/shard-manifest.js
var shard_manifest = __webpack_require__(38688);
// EXTERNAL MODULE: ./lib/recordings/kept-lines.js
var kept_lines = __webpack_require__(70660);
// EXTERNAL MODULE: ./lib/recordings/place-table.js
var place_table = __webpack_require__(25934);
// EXTERNAL MODULE: ./lib/recordings/recorded-trial.js
var recorded_trial = __webpack_require__(15955);
// EXTERNAL MODULE: ./lib/recordings/seal.js
var seal = __webpack_require__(25151);
;// CONCATENATED MODULE: ./lib/recordings/shard-recordings.js






/**
 * Reads the logs of shards, and keeps where each trial is. Nothing is written.
 * @throws EvidenceError when a log cannot be read
 */
async function openShardRecordings(folders, options) {
    const places = (0,place_table/* createPlaceTable */.M)();
    const logs = [];
    let rejected = 0;
    const read = (value) => (0,recorded_trial/* parseRecorded */.UJ)(value, options.readCompletion);
    for (const folder of folders) {
        const file = (0,external_node_path_.join)(folder, shard_manifest/* shardFiles */.wq.trials);
        const lines = await (0,kept_lines/* openKeptLines */.A)(file, { seal: seal/* noSeal */.D, binding: '', what: 'the shard' });
        const log = logs.push(lines) - 1;
        await lines.visit((value, location) => {
            const recorded = read(value);
            if (recorded === undefined) {
                rejected += 1;
                return;
            }
            places.add(composeName(recorded), { file: log, ...location });
        });
    }
    return {
        rejected,
        openRecordings: async (key) => ({
            rejected: 0,
            async find(trial) {
                const name = composeName({ key, trial });
                const place = places.find(name);
                const recorded = place && read(await logs[place.file]?.readAt(place));
                return recorded && composeName(recorded) === name ? recorded.completion : undefined;
            },
            append: () => undefined,
            room: async () => undefined,
            flush: async () => undefined,
            close: async () => undefined,
        }),
        async close() {
            for (const lines of logs)
                await lines.close();
        },
    };
}
function composeName({ key: { suite, role, model, endpoint }, trial, }) {
    return JSON.stringify([suite, role, model, endpoint, (0,recorded_trial/* composeTrialName */.U0)(trial)]);
}

// EXTERNAL MODULE: ./lib/resolve-change.js + 4 modules
var resolve_change = __webpack_require__(98941);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/merge-shards.js











/**
 * Says of all shards together what one machine would have said: the same order, looks and rules, over what the
 * shards received. Nothing is asked; a trial that no shard brought is missing, and its suite incomplete.
 * @throws ConfigurationError when there is no shard, or one of another change
 */
async function mergeShards(options, ports) {
    const folders = await listShardFolders(options.folder);
    const found = await Promise.all(folders.map(shard_manifest/* readShardManifest */.I8));
    const manifests = found.filter((manifest) => manifest !== undefined);
    const [first] = manifests;
    if (first === undefined)
        throw describeNone(options.folder);
    const resolved = await (0,resolve_change/* resolveChange */.N)(options, ports);
    checkAgreement(manifests, { ...options, resolved });
    checkCandidates(manifests, resolved);
    const recordings = await openShardRecordings(folders, options);
    const missing = listMissing(manifests);
    try {
        return await (0,evaluate_change/* evaluateChange */.qN)({
            ...options,
            seed: first.seed,
            reproduce: options.reproduce(first.seed),
            elsewhere: sumSpending(manifests, missing.length > 0),
            notices: [
                ...options.notices,
                `merged from ${manifests.length} of ${first.shard.count} shards`,
                ...missing.map((index) => `shard ${index}/${first.shard.count} did not finish`),
                ...(recordings.rejected === 0
                    ? []
                    : [`${(0,format/* formatPlural */.yk)(recordings.rejected, 'line')} of the shards could not be used`]),
            ],
        }, {
            ...ports,
            openRecordings: recordings.openRecordings,
            openHistory: async ({ suite }) => recallHistory(manifests, suite),
            // A file answers here as it did there, and may have one trial of each case only.
            openProvider: async (endpoint, limits) => endpoint.kind === 'recorded'
                ? ports.openProvider(endpoint, limits)
                : (0,collected/* createCollectedProvider */.j)(endpoint.provider),
        });
    }
    finally {
        await recordings.close();
    }
}
/** Folders that hold the trials of a shard, finished or not. */
async function listShardFolders(folder) {
    // One that had nothing to replay has no trials, and one that was not finished no manifest.
    const isShard = async (path) => {
        const found = await Promise.allSettled(Object.values(shard_manifest/* shardFiles */.wq).map((name) => (0,promises_.stat)((0,external_node_path_.join)(path, name))));
        return found.some((file) => file.status === 'fulfilled' && file.value.isFile());
    };
    if (await isShard(folder))
        return [folder];
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const inside = entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => (0,external_node_path_.join)(folder, name))
        .toSorted();
    const shards = await Promise.all(inside.map(isShard));
    return inside.filter((_, index) => shards[index]);
}
const describeNone = (folder) => errors/* ConfigurationError */.j1.of('there is no shard that finished', `give a folder with a folder for each shard, each with ${shard_manifest/* shardFiles */.wq.manifest} and ${shard_manifest/* shardFiles */.wq.trials} as they were written`, { file: folder });
/** @throws ConfigurationError for shards that are not of this change, or not of one comparison */
function checkAgreement(manifests, change) {
    const problems = [];
    const seen = new Set();
    const [first] = manifests;
    const suites = describeSuites(change.resolved);
    for (const manifest of manifests) {
        const name = `shard ${manifest.shard.index}/${manifest.shard.count}`;
        const differs = (what, one, other) => {
            if (one === other)
                return;
            problems.push({
                what: `${name} is of another comparison: ${what} is ${String(one)}, not ${String(other)}`,
                remedy: 'merge shards of one workflow run, with the same options as they had',
            });
        };
        if (seen.has(manifest.shard.index))
            problems.push({ what: `${name} is there twice`, remedy: 'hand over each shard once' });
        seen.add(manifest.shard.index);
        differs('the number of shards', manifest.shard.count, first?.shard.count);
        differs('the seed', manifest.seed, first?.seed);
        differs('the version of Pawl', manifest.pawl_version, change.pawlVersion);
        differs('base', manifest.base, change.base.sha);
        differs('head', manifest.head, change.head.sha);
        for (const [suite, variants] of suites) {
            differs(`suite ${suite}`, describeSides(manifest.suites[suite]), variants);
            differs(`the replay of ${suite}`, describePlan(manifest, suite), describePlan(first, suite));
        }
    }
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
}
/** @throws ConfigurationError where no shard with cases of a suite found the candidate's model */
function checkCandidates(manifests, { suites }) {
    for (const suite of suites) {
        if (suite.kind !== 'changed')
            continue;
        const parts = manifests
            .flatMap((manifest) => manifest.suites[suite.name] ?? [])
            .filter(({ cases }) => cases > 0);
        const unknown = parts[0]?.unknown_candidate;
        if (unknown !== undefined && parts.every((part) => part.unknown_candidate !== undefined))
            throw (0,candidate_model/* describeUnknownCandidate */.D)(suite, unknown);
    }
}
/** What the shards knew of earlier replays, as if it had been here. */
function recallHistory(manifests, suite) {
    const parts = manifests.flatMap(({ suites }) => suites[suite] ?? []);
    return {
        firstPlan: parts[0]?.first_plan,
        earlierReplays: Math.max(0, ...parts.map((part) => part.earlier_replays)),
        nextTrial: Math.max(0, ...parts.map(({ trials }) => trials)),
        rejected: 0,
        note: () => undefined,
        close: async () => undefined,
    };
}
/** Of each suite that is replayed, what its two variants are and where they are asked. */
function describeSuites({ suites }) {
    return new Map(suites.flatMap((suite) => {
        if (suite.kind !== 'changed')
            return [];
        const [baseline, candidate] = [suite.baseline, suite.candidate].map(({ fingerprint, endpoint }) => ({ fingerprint, endpoint: (0,providers_endpoint/* renderAddress */.v)(endpoint) }));
        return [[suite.name, describeSides({ baseline, candidate })]];
    }));
}
/** Order and trials, which are the same for all parts. */
function describePlan(manifest, suite) {
    const part = manifest?.suites[suite];
    return `${part?.trials} trials in the order of seed ${part?.first_plan.seed}`;
}
function describeSides(sides) {
    if (sides === undefined)
        return 'not replayed';
    return [sides.baseline, sides.candidate]
        .map((side) => `${side?.fingerprint.slice(0, 12)} at ${side?.endpoint}`)
        .join(' against ');
}
function listMissing(manifests) {
    const count = manifests[0]?.shard.count ?? 0;
    const found = new Set(manifests.map(({ shard }) => shard.index));
    return Array.from({ length: count }, (_, index) => index + 1).filter((index) => !found.has(index));
}
/** What all shards sent and spent. What one spent that did not finish is not known. */
function sumSpending(manifests, unknown) {
    const sum = (count) => manifests.reduce((total, manifest) => total + count(manifest), 0);
    return {
        slowdowns: manifests.flatMap(({ slowdowns }) => slowdowns),
        spentPico: manifests.reduce((total, { spent_pico: spent }) => total + BigInt(spent), 0n),
        counts: {
            made: sum(({ calls }) => calls.made),
            retried: sum(({ calls }) => calls.retried),
            fromRecordings: sum(({ calls }) => calls.fromRecordings),
            fromEarlierReplays: sum(({ calls }) => calls.fromEarlierReplays),
            possiblyBilled: sum(({ calls }) => calls.possiblyBilled),
            possiblyBilledTwice: sum(({ calls }) => calls.possiblyBilledTwice),
            costUnknown: sum(({ calls }) => calls.costUnknown) + (unknown ? 1 : 0),
        },
    };
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


/***/ }),

/***/ 95311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * UTF-8 bytes as text, a byte-order mark dropped.
 * @throws ConfigurationError for other encodings and for a pointer of Git LFS, whose content is elsewhere
 */
function decodeText(path, bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${path} is not UTF-8 text`, 'save it as UTF-8', { file: path }, cause);
    }
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1.of(`${path} is a Git LFS pointer; its content is not in the repository`, 'keep prompts, configuration and datasets out of LFS (git lfs untrack), so that they can be reviewed', { file: path });
    }
    return text;
}


/***/ }),

/***/ 93230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createGitRevision),
  W: () => (/* binding */ resolveCommit)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/revision/check-out.js





/**
 * A detached worktree of one commit in a new folder for temporary files.
 * @param sha full commit id, already resolved
 * @throws ConfigurationError when git cannot make it
 */
async function checkOutCommit(git, { label, sha }) {
    const parent = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), 'pawl-checkout-'));
    const folder = (0,external_node_path_.join)(parent, sha.slice(0, 12));
    const remove = async () => {
        // Forced twice over: what ran there may have left files, and git may think it locked.
        await runPatiently(git, ['worktree', 'remove', '--force', '--force', '--', folder]).catch(() => undefined);
        await (0,promises_.rm)(parent, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    };
    try {
        const options = ['--quiet', '--detach', '--force', '--end-of-options'];
        await runPatiently(git, ['worktree', 'add', ...options, folder, sha]);
    }
    catch (cause) {
        await remove();
        throw errors/* ConfigurationError */.j1.of(`${label} could not be checked out: ${(0,errors/* messageOf */.bD)(cause)}`, 'check that the repository is complete (git fsck), and that there is room for another copy of its files', undefined, cause);
    }
    return { folder, temporary: true, remove };
}
const attempts = 5;
const firstWaitMs = 50;
/** While one worktree is being made, git can fail to make or remove another: it reads what is half written. */
async function runPatiently(git, args) {
    for (let attempt = 1;; attempt += 1) {
        const { exitCode, stderr } = await git.run(args);
        if (exitCode === 0)
            return;
        if (attempt === attempts)
            throw new Error(stderr.split('\n').at(-1));
        await (0,external_node_timers_promises_.setTimeout)(firstWaitMs * 2 ** (attempt - 1));
    }
}

// EXTERNAL MODULE: ./lib/revision/decode-text.js
var decode_text = __webpack_require__(95311);
// EXTERNAL MODULE: ./lib/revision/list-files.js
var list_files = __webpack_require__(92487);
// EXTERNAL MODULE: ./lib/revision/revision.js
var revision = __webpack_require__(1980);
;// CONCATENATED MODULE: ./lib/revision/git-revision.js





/** Brings history and branches that a shallow clone of one branch leaves out (fetch-depth: 0 in actions/checkout). */
const wholeHistory = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'";
/**
 * Finds the commit behind a name.
 * @returns the full SHA
 * @throws ConfigurationError when git does not know it; the remedy tells a shallow clone from a typing error
 */
async function resolveCommit(git, revision) {
    const found = await git.run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    if (found.exitCode === 0)
        return found.stdout.trim();
    const inside = await git.run(['rev-parse', '--is-shallow-repository']);
    if (inside.exitCode !== 0) {
        throw errors/* ConfigurationError */.j1.of('this folder is not inside a git repository', 'run pawl inside the repository whose revisions it shall compare');
    }
    if ((await git.run(['rev-list', '--all', '--max-count=1'])).stdout.trim() === '') {
        throw errors/* ConfigurationError */.j1.of('this repository has no commit yet', 'commit something to compare with first');
    }
    throw errors/* ConfigurationError */.j1.of(`the revision "${revision}" is not in this repository`, inside.stdout.trim() === 'true'
        ? `this clone is shallow: ${wholeHistory}; a branch is then origin/NAME`
        : 'check the spelling with git log, or fetch it first (git fetch origin)');
}
/**
 * The commit's files, read as blobs: no checkout, no links followed, no filters or hooks.
 * @param sha full commit id, already resolved
 */
function createGitRevision(git, options) {
    const { label, sha } = options;
    const findEntry = remember(async (path) => {
        const listed = await git.run(['ls-tree', '-l', '-z', '--full-tree', sha, '--', path]);
        const entry = listed.stdout.split('\0').find((line) => line.endsWith(`\t${path}`));
        const [mode = '', type = '', id = '', size = ''] = entry?.split('\t')[0]?.split(/ +/) ?? [];
        return { mode, type, id, bytes: Number(size) };
    });
    const findBlob = async (path) => {
        const entry = await findEntry(path);
        checkEntry(entry, { path, label });
        return entry;
    };
    return {
        label,
        sha,
        async exists(path) {
            const { mode, type } = await findEntry(path);
            return type === 'blob' && mode !== symbolicLink;
        },
        async readText(path) {
            const blob = await findBlob(path);
            if (blob.bytes > revision/* maximumTextBytes */.l) {
                throw errors/* ConfigurationError */.j1.of(`${path} has ${blob.bytes} bytes at ${label}; at most ${revision/* maximumTextBytes */.l} are read`, 'make it smaller; only datasets may be large', { file: path });
            }
            const chunks = [];
            for await (const chunk of git.stream(['cat-file', 'blob', blob.id]))
                chunks.push(chunk);
            return (0,decode_text/* decodeText */.g)(path, Buffer.concat(chunks));
        },
        async *openChunks(path) {
            const blob = await findBlob(path);
            yield* git.stream(['cat-file', 'blob', blob.id]);
        },
        identify: async (path) => (await findEntry(path)).id || undefined,
        listFiles: (paths) => (0,list_files/* listCommitFiles */.B)(git, { sha, paths }),
        checkOut: () => checkOutCommit(git, { label, sha }),
    };
}
const symbolicLink = '120000';
/** @throws ConfigurationError unless the entry of the tree is a regular file */
function checkEntry({ mode, type }, { path, label }) {
    if (type !== 'blob') {
        throw errors/* ConfigurationError */.j1.of(type === ''
            ? `${path} does not exist at ${label}`
            : `${path} is a ${type}, not a file, at ${label}`, 'check the path; it is relative to the folder of pawl.yml, and the file must be committed', { file: path });
    }
    if (mode === symbolicLink) {
        throw errors/* ConfigurationError */.j1.of(`${path} is a symbolic link at ${label}; links are not followed`, 'commit the file itself in its place', { file: path });
    }
}
/** Asks once for each path: a commit does not change. */
function remember(ask) {
    const answers = new Map();
    return (path) => {
        const answer = answers.get(path) ?? ask(path);
        answers.set(path, answer);
        return answer;
    };
}


/***/ }),

/***/ 92487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listCommitFiles),
/* harmony export */   l: () => (/* binding */ listWorktreeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




/**
 * The files of a commit.
 * @param options.paths undefined: all of them
 * @throws ConfigurationError where git fails
 */
async function listCommitFiles(git, { sha, paths }) {
    const only = paths === undefined ? [] : ['--', ...paths];
    const listed = requireGit(await git.run(['ls-tree', '-r', '-z', '--full-tree', sha, ...only]));
    // `mode type id TAB path`
    return parseEntries(listed, ([mode = '', , id = '']) => ({ mode, id }));
}
/**
 * The files of the working tree, named as a commit of them would name them. Git hashes them into an index and a store
 * of their own, so that neither the person's index nor the repository is touched.
 * @param options.root absolute path of the repository's top folder
 * @param options.paths undefined: all of them
 * @throws ConfigurationError where git fails
 */
async function listWorktreeFiles(git, { root, paths }) {
    const at = ['-C', root, '--literal-pathspecs'];
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'pawl-index-'));
    try {
        const [index = '', objects = ''] = requireGit(await git.run([...at, 'rev-parse', '--git-path', 'index', '--git-path', 'objects'])).split('\n');
        const environment = {
            GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index'),
            GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'objects'),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, objects.trim()),
        };
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(environment.GIT_OBJECT_DIRECTORY);
        // What it knows of unchanged files spares hashing them; a repository without one has nothing to spare.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, index), environment.GIT_INDEX_FILE).catch(() => undefined);
        requireGit(await git.run([...at, 'add', '--all', '--', '.'], { environment }));
        const only = paths === undefined ? [] : ['--', ...paths];
        const listed = await git.run([...at, 'ls-files', '--stage', '-z', ...only], { environment });
        // `mode id stage TAB path`
        return parseEntries(requireGit(listed), ([mode = '', id = '']) => ({ mode, id }));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
    }
}
function parseEntries(listed, readFacts) {
    return listed
        .split('\0')
        .flatMap((entry) => {
        const tab = entry.indexOf('\t');
        if (tab < 0)
            return [];
        return [{ path: entry.slice(tab + 1), ...readFacts(entry.slice(0, tab).split(' ')) }];
    })
        .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
function requireGit({ exitCode, stdout, stderr }) {
    if (exitCode === 0)
        return stdout;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1.of(`the files of the application could not be listed: ${stderr.split('\n')[0] ?? ''}`, 'an application is known by its files in git, so run pawl inside its repository, and check it with git status');
}


/***/ }),

/***/ 25045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ toRepositoryPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * A path that a person gave, as a path in the repository with `/`.
 * @param options.root the repository's top folder, as git names it: by its real path
 * @throws ConfigurationError when it is outside
 */
function toRepositoryPath(path, options) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(options.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(options.folder), path))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.sep);
    if (inside !== '..' && !inside.startsWith('../'))
        return inside;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1.of(`${path} is outside of the repository ${options.root}`, 'name a file inside the repository');
}


/***/ }),

/***/ 1980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ maximumTextBytes)
/* harmony export */ });
/** Largest file that is read whole, in bytes; datasets are streamed and may be larger. */
const maximumTextBytes = 4 * 1024 * 1024;


/***/ }),

/***/ 34137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * A change brings files, and git must not take them for a repository of its own with its own configuration, nor
 * run hooks or helpers that a configuration names.
 */
const hardening = [
    'safe.bareRepository=explicit',
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting]);
/**
 * @param folder working directory of every call
 * @param environment variables of the process; those that redirect git (GIT_DIR and so on) are taken out
 */
function createGit(folder, environment) {
    const env = { ...environment, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
    for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'])
        Reflect.deleteProperty(env, name);
    const start = (args, more = {}) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...hardening, ...args], {
        cwd: folder,
        env: { ...env, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const notStarted = (cause) => _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`git could not be started in ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause)}`, 'install git, or check that the folder exists', undefined, cause);
    return {
        run(args, options) {
            return new Promise((resolve, reject) => {
                const child = start(args, options?.environment);
                const stdout = [];
                const stderr = [];
                child.stdout.on('data', (chunk) => stdout.push(chunk));
                child.stderr.on('data', (chunk) => stderr.push(chunk));
                child.on('error', (error) => reject(notStarted(error)));
                child.on('close', (code) => resolve({
                    exitCode: code ?? 1,
                    stdout: Buffer.concat(stdout).toString('utf8'),
                    stderr: Buffer.concat(stderr).toString('utf8').trim(),
                }));
            });
        },
        async *stream(args) {
            const child = start(args);
            let stderr = '';
            child.stderr.on('data', (chunk) => {
                stderr += chunk.toString('utf8');
            });
            const closed = new Promise((resolve, reject) => {
                child.on('error', (error) => reject(notStarted(error)));
                child.on('close', (code) => resolve(code ?? 1));
            });
            // The rejection is awaited below; without this a failed start would count as unhandled while chunks are read.
            closed.catch(() => undefined);
            try {
                yield* child.stdout;
            }
            finally {
                if (child.exitCode === null)
                    child.kill();
            }
            const code = await closed;
            if (code !== 0) {
                throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1.of(`git ${args[0] ?? ''} failed: ${stderr.trim().split('\n')[0] ?? ''}`, 'check that the repository is complete (git fsck)');
            }
        },
    };
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pawlVersion)
/* harmony export */ });
/** Version of Pawl; a test holds it against package.json. */
const pawlVersion = '0.1.0';


/***/ })

};
