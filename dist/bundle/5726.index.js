export const id = 5726;
export const ids = [5726];
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
// EXTERNAL MODULE: ./lib/replay/prepare-suite.js + 26 modules
var prepare_suite = __webpack_require__(43281);
// EXTERNAL MODULE: ./lib/variant/application-trust.js
var application_trust = __webpack_require__(78728);
// EXTERNAL MODULE: ./lib/variant/endpoint-trust.js
var endpoint_trust = __webpack_require__(83203);
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
    await collect(async () => {
        const text = await revision.readText(configFile);
        const document = (0,yaml_document/* parseYamlDocument */.I)({ file: configFile, text });
        await collect(async () => void (0,schema_problems/* validateDocument */.mv)(document, schema/* configSchema */.Q));
        const valid = problems.length === 0;
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

// EXTERNAL MODULE: ./lib/default-ports.js + 10 modules
var default_ports = __webpack_require__(44619);
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
            terminal.stderr.write(`${(0,errors/* renderProblem */.yM)(problem)}\n`);
        terminal.stderr.write(`${(0,format/* formatPlural */.yk)(found.problems.length, 'problem')}\n`);
        return cli_terminal/* exitCodes */.h.usage;
    }
    terminal.stdout.write(`${configFile}: ${(0,format/* formatPlural */.yk)(found.suites, 'suite')}, ${(0,format/* formatPlural */.yk)(found.cases, 'case')}, no problem\n`);
    return cli_terminal/* exitCodes */.h.pass;
}
function byPlace(a, b) {
    return ((a.where?.file ?? '').localeCompare(b.where?.file ?? '') ||
        (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
        (a.where?.column ?? 0) - (b.where?.column ?? 0));
}


/***/ })

};
