export const id = 930;
export const ids = [930];
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

/***/ 84072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Where files go that outlive the step and not the job. */
function temporaryFolder(environment) {
    return environment['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
}


/***/ }),

/***/ 20669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ keepRecordings),
  M: () => (/* binding */ prepareRecordings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
// EXTERNAL MODULE: ./lib/providers/registry.js + 3 modules
var registry = __webpack_require__(3282);
// EXTERNAL MODULE: ./lib/github/job.js
var github_job = __webpack_require__(84072);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
;// CONCATENATED MODULE: ./lib/github/recording-cache.js



/**
 * The newest recordings of this pull request or branch, else of any that this job may read: GitHub hands out those
 * of the same branch and of the default branch, never of another pull request. Pure.
 * @param part what tells jobs of one run apart
 */
function composeCacheKeys(environment, part) {
    const name = (text) => (text ?? '').replace(/[^\w.-]+/g, '-');
    const all = `pawl-recordings-1-${name(part)}-`;
    const own = `${all}${name(environment['GITHUB_REF'])}-`;
    const run = `${name(environment['GITHUB_RUN_ID'])}-${name(environment['GITHUB_RUN_ATTEMPT'])}`;
    return { save: `${own}${run}-${name(environment['GITHUB_JOB'])}`, restore: [own, all] };
}
/** Slower than this, asking again is better than waiting. */
const restoreLimitMs = 30_000;
/**
 * Restores recordings into an empty folder. Never throws: without them everything is asked again.
 * @returns bytes of what is there, and whether it was saved on the same branch or pull request; undefined when the
 *   cache did not answer in time or at all: it may still write into the folder
 */
async function restoreRecordings(service, options) {
    const { folder, keys, environment, log } = options;
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
        const found = await withoutOverwriting(environment, () => within(restoreLimitMs, service.restoreCache([folder], keys.save, [...keys.restore])));
        const refused = await removeForeign(folder);
        if (refused > 0)
            log(`${(0,format/* formatPlural */.yk)(refused, 'entry', 'entries')} of the cache are no recordings: removed`);
        log(found === undefined ? 'no recordings in the cache' : `recordings restored from ${found}`);
        const isOwn = found?.startsWith(keys.restore[0] ?? keys.save) === true;
        return { bytes: await measureRecordings(folder), isOwn };
    }
    catch (error) {
        log(`the cache could not be read, so everything is asked again: ${String(error)}`);
        return undefined;
    }
}
/** Saves what is new. Never throws: the next run asks again what it does not find. */
async function saveRecordings(service, options) {
    const { folder, key, restored, log } = options;
    try {
        if ((await measureRecordings(folder)) <= restored) {
            log('nothing new was received, so the cache is left as it is');
            return;
        }
        await removeOld(folder, Date.now() - keptForMs);
        const id = await service.saveCache([folder], key);
        log(id === -1 ? 'the recordings were not saved' : `recordings saved as ${key}`);
    }
    catch (error) {
        log(`the recordings were not saved: ${String(error)}`);
    }
}
/** Recordings are used for two weeks; a file that was not added to since is of no use. */
const keptForMs = 14 * 24 * 60 * 60 * 1000;
/** What the stores of recordings write; noise floors are not sealed, so none come from a cache. */
const recordingName = /^[a-z0-9-]{1,80}\.(recordings|replays|batches)\.jsonl$/;
async function listFiles(folder) {
    const names = await (0,promises_.readdir)(folder);
    return Promise.all(names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, name);
        return { name, path, facts: await (0,promises_.lstat)(path) };
    }));
}
/** Links, folders and whatever else an archive may hold. @returns how many */
async function removeForeign(folder) {
    const foreign = (await listFiles(folder)).filter(({ name, facts }) => !facts.isFile() || facts.nlink > 1 || !recordingName.test(name));
    for (const { path } of foreign)
        await (0,promises_.rm)(path, { recursive: true, force: true });
    return foreign.filter(({ name }) => name !== '.gitignore').length;
}
async function removeOld(folder, before) {
    for (const { path, facts } of await listFiles(folder))
        if (facts.mtimeMs < before)
            await (0,promises_.rm)(path, { recursive: true, force: true });
}
async function measureRecordings(folder) {
    const files = (await listFiles(folder)).filter(({ name }) => recordingName.test(name));
    return files.reduce((total, { facts }) => total + facts.size, 0);
}
/** An archive may name any path of the machine; GNU tar then leaves alone what is there already. */
async function withoutOverwriting(environment, extract) {
    const before = environment['TAR_OPTIONS'];
    environment['TAR_OPTIONS'] = '--skip-old-files';
    try {
        return await extract();
    }
    finally {
        if (before === undefined)
            delete environment['TAR_OPTIONS'];
        else
            environment['TAR_OPTIONS'] = before;
    }
}
async function within(milliseconds, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`it took more than ${milliseconds / 1000} s`)), milliseconds);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/github/kept-recordings.js





/** Names of the state that the step hands to its post step. */
const states = { folder: 'recordings-folder', key: 'recordings-key', bytes: 'recordings-bytes' };
/**
 * Restores the recordings of earlier runs where there is a secret that seals them. What a cache holds, whoever may
 * write to the repository could have put there.
 */
async function prepareRecordings(job) {
    const { environment, inputs } = job;
    // Steps of one job have folders of their own, each with the same path in every run.
    const folder = (0,external_node_path_.join)((0,github_job/* temporaryFolder */.y)(environment), 'pawl', `kept-${describePart(inputs)}`);
    const secret = inputs.recordingsSecret ?? deriveSecret(environment);
    // What is merged was received already.
    const isWanted = inputs.cache && inputs.merge === undefined && isHosted(environment);
    const service = isWanted ? await job.loadCache() : undefined;
    if (service?.isFeatureAvailable() !== true)
        return { folder, secret, isKept: false, isRestored: false };
    if (secret === undefined) {
        job.log('recordings are not kept between runs: there is neither recordings-secret nor a key');
        return { folder, secret, isKept: false, isRestored: false };
    }
    const keys = composeCacheKeys(environment, describePart(inputs));
    const restored = await restoreRecordings(service, { folder, keys, environment, log: job.log });
    if (restored === undefined)
        return { folder: `${folder}-anew`, secret, isKept: false, isRestored: false };
    job.saveState(states.folder, folder);
    job.saveState(states.key, keys.save);
    job.saveState(states.bytes, String(restored.bytes));
    return { folder, secret, isKept: true, isRestored: restored.isOwn };
}
/** Saves in the post step what was received, also after a step that failed or was cancelled. */
async function keepRecordings(job) {
    const folder = job.getState(states.folder);
    if (folder === '')
        return;
    const key = job.getState(states.key);
    const restored = Number(job.getState(states.bytes));
    await saveRecordings(await job.loadCache(), { folder, key, restored, log: job.log });
}
/** What tells the jobs of a matrix, which have one name, and the steps of a job apart. */
function describePart(inputs) {
    const { config, suites, shard, workingDirectory, baselineModel, candidateModel } = inputs;
    const part = { config, suites, shard, workingDirectory, baselineModel, candidateModel };
    return (0,canonical_json/* computeHash */._)({ ...part, commentKey: inputs.commentKey }).slice(0, 8);
}
/** The library takes a while to load, and has nothing to talk to elsewhere. */
function isHosted(environment) {
    return ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'].some((name) => environment[name]);
}
/**
 * The keys of the providers, where the workflow names no secret of its own: who has them can ask the models anyway.
 * Only codes made with them are kept, from which no key can be told.
 */
function deriveSecret(environment) {
    const keys = (0,registry/* listKeyVariables */.L9)().flatMap((name) => {
        const key = environment[name]?.trim();
        return key === undefined || key === '' ? [] : [`${name}=${key}`];
    });
    return keys.length === 0 ? undefined : keys.join('\n');
}


/***/ }),

/***/ 81373:
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
var headline = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/report/shard-line.js
var shard_line = __webpack_require__(63057);
// EXTERNAL MODULE: ./lib/revision/run-git.js
var run_git = __webpack_require__(34137);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/github/patience.js

/** Three minutes: a wait for the secondary rate limit, or two short ones, and some backoff. */
const defaultMaxWaitMs = 180_000;
/** GitHub asks for at least a minute when a secondary rate limit names no time. */
const secondaryLimitMs = 60_000;
const serverErrorRetries = 3;
const firstBackoffMs = 1_000;
/** What octokit throws, as far as it is read. */
const failureSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP().default(''),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) })
        .optional()
        .catch(undefined),
});
/** The HTTP status of what octokit threw; 500 when no answer arrived, undefined for anything else. */
function statusOf(error) {
    return failureSchema.safeParse(error).data?.status;
}
/**
 * Milliseconds to wait before the request is sent again, or undefined when it must not be.
 * Server errors and lost connections: three times, 1, 2 and 4 s. Rate limits: what GitHub asks for, else a minute and
 * twice that the next time (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 * @param attempt 0-based number of the attempt that failed
 */
function computeWait(error, attempt, nowMs) {
    const failure = failureSchema.safeParse(error).data;
    if (failure === undefined)
        return undefined;
    if (isRateLimit(failure))
        return askedWait(failure, nowMs) ?? secondaryLimitMs * 2 ** attempt;
    if (failure.status < 500 || attempt >= serverErrorRetries)
        return undefined;
    return firstBackoffMs * 2 ** attempt;
}
function headerNumber(failure, name) {
    const value = failure.response?.headers[name];
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    const text = String(value).trim();
    return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
/** A 403 is a rate limit only when it says so; else a permission is missing and waiting is vain. */
function isRateLimit(failure) {
    if (failure.status === 429)
        return true;
    if (failure.status !== 403)
        return false;
    return (failure.response?.headers['retry-after'] !== undefined ||
        headerNumber(failure, 'x-ratelimit-remaining') === 0 ||
        /rate limit/i.test(failure.message));
}
function askedWait(failure, nowMs) {
    const seconds = headerNumber(failure, 'retry-after');
    if (seconds !== undefined)
        return Math.max(seconds, 1) * 1_000;
    const resetSeconds = headerNumber(failure, 'x-ratelimit-reset');
    if (headerNumber(failure, 'x-ratelimit-remaining') !== 0 || resetSeconds === undefined)
        return undefined;
    return Math.max(resetSeconds * 1_000 - nowMs, 1_000);
}
/**
 * Sends requests with patience: all calls through one of these share its `maxWaitMs`, so that a
 * client never holds the job up longer than that.
 */
function createPatientCall(patience) {
    let leftMs = patience.maxWaitMs;
    return async (call) => {
        for (let attempt = 0;; attempt += 1) {
            const startMs = patience.now();
            try {
                return await call();
            }
            catch (error) {
                // A server that hangs until our timeout uses patience up as well.
                leftMs -= Math.max(patience.now() - startMs, 0);
                const wait = computeWait(error, attempt, patience.now());
                if (wait === undefined || wait > leftMs)
                    throw error;
                leftMs -= wait;
                await patience.sleep(wait);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/github/client.js


const defaultApiUrl = 'https://api.github.com';
/** The author of everything that a job's own token writes. No person's login can have brackets. */
const actionsBot = 'github-actions[bot]';
const requestTimeoutMs = 30_000;
const pageSize = 100;
const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    html_url: schemas/* string */.YjP().nullish(),
})
    .transform((comment) => ({
    id: comment.id,
    body: comment.body ?? '',
    authorLogin: comment.user?.login ?? '',
    url: comment.html_url ?? undefined,
}));
const comparisonSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const pullRequestSchema = schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) });
/** A client of GitHub's REST API for one repository. The library is loaded here, when a job needs it. */
async function createGithubClient(options) {
    const octokit = await createOctokit(options);
    const repository = { owner: options.repository.owner, repo: options.repository.name };
    return {
        comments: createComments(octokit, repository),
        async compareCommits(base, head) {
            const answer = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                ...repository,
                basehead: `${base}...${head}`,
                // Only the merge base is wanted, which every page has.
                per_page: 1,
            });
            return parseAnswer(comparisonSchema, answer.data, 'comparison').merge_base_commit.sha;
        },
        async getPullRequest(number) {
            const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...repository,
                pull_number: number,
            });
            const pull = parseAnswer(pullRequestSchema, answer.data, 'pull request');
            return { headSha: pull.head.sha };
        },
        async findOwnLogins() {
            // A job's token may not ask GET /user; the GraphQL viewer answers every kind of token.
            const login = await octokit
                .graphql('query { viewer { login } }')
                .then((answer) => viewerSchema.safeParse(answer).data?.viewer.login)
                .catch(() => undefined);
            return new Set([actionsBot, ...(login === undefined ? [] : [login])]);
        },
    };
}
async function createOctokit(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const silent = () => undefined;
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl || defaultApiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    const callPatiently = createPatientCall(options.patience);
    octokit.hook.wrap('request', (request, parameters) => callPatiently(async () => {
        const signal = AbortSignal.timeout(requestTimeoutMs);
        return request({ ...parameters, request: { ...parameters.request, signal } });
    }));
    return octokit;
}
function createComments(octokit, repository) {
    return {
        async *list(number) {
            for (let page = 1;; page += 1) {
                const answer = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, per_page: pageSize, page });
                const comments = parseAnswer(schemas/* array */.YOg(commentSchema), answer.data, 'list of comments');
                yield* comments;
                // A page may be short although more follow (hidden comments); a server behind a proxy may name none.
                const more = /rel="?next"?/.test(answer.headers.link ?? '') || comments.length >= pageSize;
                if (!more || comments.length === 0)
                    return;
            }
        },
        async create(number, body) {
            const answer = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, body });
            return parseAnswer(commentSchema, answer.data, 'comment');
        },
        async update(id, body) {
            const answer = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id, body });
            return parseAnswer(commentSchema, answer.data, 'comment');
        },
        async remove(id) {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...repository,
                comment_id: id,
            });
        },
    };
}
function parseAnswer(schema, answer, name) {
    const parsed = schema.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(`GitHub's answer is not a ${name}: ${issue?.path.join('.')}: ${issue?.message}`, {
        cause: parsed.error,
    });
}

// EXTERNAL MODULE: ./lib/evaluate-change.js + 41 modules
var evaluate_change = __webpack_require__(50767);
// EXTERNAL MODULE: ./lib/merge-shards.js + 1 modules
var merge_shards = __webpack_require__(48237);
// EXTERNAL MODULE: ./lib/providers/recording-row.js
var recording_row = __webpack_require__(79928);
// EXTERNAL MODULE: ./lib/report/render-reproduce.js
var render_reproduce = __webpack_require__(81666);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/wording/notices.js
var notices = __webpack_require__(48049);
// EXTERNAL MODULE: ./lib/default-ports.js + 9 modules
var default_ports = __webpack_require__(21381);
// EXTERNAL MODULE: ./lib/revision/git-revision.js + 1 modules
var git_revision = __webpack_require__(93230);
// EXTERNAL MODULE: ./lib/revision/repository-path.js
var repository_path = __webpack_require__(25045);
// EXTERNAL MODULE: ./lib/wording/progress-lines.js
var progress_lines = __webpack_require__(89543);
// EXTERNAL MODULE: ./lib/github/job.js
var github_job = __webpack_require__(84072);
// EXTERNAL MODULE: ./lib/github/kept-recordings.js + 1 modules
var kept_recordings = __webpack_require__(20669);
;// CONCATENATED MODULE: ./lib/github/open-job.js







/** What the job compares. @throws ConfigurationError for a path outside of the repository */
function describeChange(job, { git, root, folder, revisions }) {
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
    };
}
/** The real outside of a job, with the recordings of earlier runs. */
async function openPorts(job, options) {
    const { environment, inputs } = job;
    const kept = await (0,kept_recordings/* prepareRecordings */.M)(job);
    const ports = (0,default_ports/* createPorts */.RV)({
        environment,
        recordedPath: inputs.recorded === undefined ? undefined : (0,external_node_path_.resolve)(options.folder, inputs.recorded),
        today: new Date(),
        trialLogFile: options.trialLogFile,
        keptFolder: kept.folder,
        recordingsSecret: kept.secret,
        signal: job.signal,
        onProgress: (0,progress_lines/* createProgressLines */.n)({ write: job.log, now: () => performance.now() }),
    });
    return { ports, kept };
}
/** A file or folder of this attempt, outside of the checkout. */
function placeInAttempt(environment, compose) {
    return (0,external_node_path_.join)((0,github_job/* temporaryFolder */.y)(environment), 'pawl', compose(environment['GITHUB_RUN_ATTEMPT'] ?? '1'));
}

;// CONCATENATED MODULE: ./lib/github/evaluate-job.js









/**
 * Evaluates what the job asks for, by replaying it or from the shards that were.
 * @throws ConfigurationError before anything is spent
 */
async function evaluateJob(job, checkout) {
    const { inputs, environment } = job;
    const { folder } = checkout;
    const change = describeChange(job, checkout);
    const trialLogFile = placeInAttempt(environment, (attempt) => `trials-${attempt}.jsonl`);
    const { ports, kept } = await openPorts(job, { folder, trialLogFile });
    if (inputs.mode === 'batch' && !kept.isKept)
        throw describeForgetful();
    const failOnInconclusive = inputs.onInconclusive === 'fail';
    const { recorded } = inputs;
    const reproduce = (seed) => (0,render_reproduce/* renderReproduce */.A)({ ...change, seed, recorded, failOnInconclusive });
    const options = {
        ...change,
        fresh: false,
        mode: inputs.mode,
        failOnInconclusive,
        notices: [...(0,notices/* describeRecorded */.S)(recorded), ...describeAttempts(environment, kept)],
        pawlVersion: version/* pawlVersion */.X,
    };
    if (inputs.merge !== undefined) {
        const shards = { folder: (0,external_node_path_.resolve)(folder, inputs.merge), readCompletion: recording_row/* parseRecording */.f };
        return (0,merge_shards/* mergeShards */.O)({ ...options, ...shards, reproduce }, ports);
    }
    const seed = inputs.seed ?? evaluate_change/* defaultSeed */.pr;
    return (0,evaluate_change/* evaluateChange */.qN)({ ...options, seed, reproduce: reproduce(seed) }, ports);
}
const describeForgetful = () => errors/* ConfigurationError */.j1.of('batches have to be remembered until a later run collects them, and nothing is kept between runs here', "use GitHub's cache (the input cache, with a key or recordings-secret), or ask live");
/** An attempt that asks again is another chance to pass, so a reader has to know how many there were. */
function describeAttempts(environment, { isRestored }) {
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1');
    return Number.isSafeInteger(attempt) && attempt > 1 && !isRestored
        ? [
            `this is attempt ${attempt} at this commit: a change that is worse is missed by 5% of attempts, and by about ${Math.round(100 * (1 - 0.95 ** attempt))}% of ${attempt} of which one has to pass`,
        ]
        : [];
}

;// CONCATENATED MODULE: ./lib/github/event.js


const supportedEvents = 'pull_request, merge_group, push, workflow_dispatch or schedule';
const sha = schemas/* string */.YjP()
    .regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'should be a full commit id')
    .describe('SHA-1 or SHA-256');
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
        base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
        // The repository of the head is null once a fork is deleted.
        head: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    }),
});
const mergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({
        base_sha: sha,
        head_sha: sha,
        base_ref: schemas/* string */.YjP().default(''),
        head_ref: schemas/* string */.YjP().default(''),
    }),
});
const pushPayload = schemas/* object */.Ikc({
    before: sha,
    after: sha,
    ref: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP().nullish() }).nullish(),
});
const unboundEnvironment = schemas/* object */.Ikc({ GITHUB_SHA: sha, GITHUB_REF: schemas/* string */.YjP().default('') });
const isZero = (id) => /^0+$/.test(id);
/** A branch without `refs/heads/`; anything else as it stands. */
const branchOf = (ref) => ref.replace(/^refs\/heads\//, '');
/** Parses one part of the event; every missing field is a problem of its own. */
function parsePart(schema, part, name) {
    const parsed = schema.safeParse(part);
    if (parsed.success)
        return parsed.data;
    throw new errors/* ConfigurationError */.j1(parsed.error.issues.map((issue) => ({
        what: `the ${name} event is not as GitHub sends it: ${issue.path.join('.')}: ${issue.message}`,
        remedy: 'run the action in a workflow on GitHub, or correct the file at GITHUB_EVENT_PATH',
    })), { cause: parsed.error });
}
function parsePullRequest(payload, environment) {
    const { pull_request: pull } = parsePart(pullRequestPayload, payload, 'pull_request');
    const home = pull.base.repo?.full_name ?? environment['GITHUB_REPOSITORY'];
    const dependabot = 'dependabot[bot]';
    return {
        kind: 'pull_request',
        number: pull.number,
        baseSha: pull.base.sha,
        headSha: pull.head.sha,
        baseRef: pull.base.ref,
        headRef: pull.head.ref,
        isFork: pull.head.repo?.full_name !== home,
        // The actor decides about secrets; the author explains runs that a person started again.
        isDependabot: environment['GITHUB_ACTOR'] === dependabot || pull.user?.login === dependabot,
    };
}
function parsePush(payload) {
    const push = parsePart(pushPayload, payload, 'push');
    if (isZero(push.after)) {
        throw errors/* ConfigurationError */.j1.of(`the push deleted ${push.ref}: there is no commit to replay`, 'restrict the workflow to pushes on branches that stay (on.push.branches)');
    }
    return {
        kind: 'push',
        before: isZero(push.before) ? undefined : push.before,
        after: push.after,
        ref: push.ref,
        defaultBranch: push.repository?.default_branch ?? undefined,
    };
}
/**
 * Reads what started the job.
 * @param source.name GITHUB_EVENT_NAME
 * @param source.payload parsed JSON of the file at GITHUB_EVENT_PATH; only the fields used are checked
 * @param source.environment GITHUB_SHA and GITHUB_REF (manual and scheduled), GITHUB_REPOSITORY, GITHUB_ACTOR
 * @throws ConfigurationError for events that have no two revisions, and for pull_request_target
 */
function parseEvent(source) {
    const { name, payload, environment } = source;
    switch (name) {
        case 'pull_request':
            return parsePullRequest(payload, environment);
        case 'merge_group': {
            const { merge_group: group } = parsePart(mergeGroupPayload, payload, name);
            return {
                kind: name,
                baseSha: group.base_sha,
                headSha: group.head_sha,
                baseRef: branchOf(group.base_ref),
                headRef: branchOf(group.head_ref),
            };
        }
        case 'push':
            return parsePush(payload);
        case 'workflow_dispatch':
        case 'schedule': {
            const { GITHUB_SHA, GITHUB_REF } = parsePart(unboundEnvironment, environment, name);
            return { kind: name, sha: GITHUB_SHA, ref: GITHUB_REF };
        }
        case 'pull_request_target':
            throw errors/* ConfigurationError */.j1.of('the event pull_request_target hands secrets to code and prompts of forks, so Pawl refuses it', 'use pull_request; for forks give the input "recorded", or let a maintainer start the paid replay with workflow_dispatch');
        default:
            throw errors/* ConfigurationError */.j1.of(name === ''
                ? 'no event: GITHUB_EVENT_NAME is empty'
                : `the event ${name} does not say which two commits to compare`, `start the workflow on ${supportedEvents}; outside of GitHub use the command line: pawl compare`);
    }
}
/**
 * The repository of the job.
 * @throws ConfigurationError when GITHUB_REPOSITORY is not `owner/name`
 */
function parseRepository(environment) {
    const [owner, name, ...rest] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0) {
        throw errors/* ConfigurationError */.j1.of('GITHUB_REPOSITORY is not owner/name', 'run the action in a workflow on GitHub, which sets it');
    }
    return { owner, name };
}

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
function computeOutputs(report, reportPath) {
    return {
        verdict: report.verdict,
        relapses: String(sum(report.suites.map((suite) => suite.counts.relapses))),
        fixes: String(sum(report.suites.map((suite) => suite.counts.fixes))),
        'cost-delta-usd': renderCostDelta(report),
        'report-path': reportPath,
    };
}
/** Sets every output of action.yml. */
function setOutputs(core, options) {
    for (const [name, value] of Object.entries(computeOutputs(options.report, options.reportPath)))
        core.setOutput(name, value);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/document/make-folder.js
var make_folder = __webpack_require__(79624);
// EXTERNAL MODULE: ./lib/report/json.js + 2 modules
var json = __webpack_require__(96169);
// EXTERNAL MODULE: ./lib/report/markdown.js + 7 modules
var markdown = __webpack_require__(52202);
// EXTERNAL MODULE: ./lib/report/safe-text.js
var safe_text = __webpack_require__(98641);
;// CONCATENATED MODULE: ./lib/github/sticky-comment.js


/** GitHub refuses a longer comment with 422. */
const githubBodyLimit = 65_536;
/** Rounds of write, read back and settle with another job that writes at the same time. */
const maximumRounds = 4;
/** First line of our comment: jobs with other keys keep comments of their own. Invisible when rendered. */
function renderMarker(commentKey) {
    return `<!-- pawl:comment ${commentKey} -->`;
}
/** Second line: tells which job's report stands in the comment, so that a lost race is seen. */
function renderStamp(headSha) {
    return `<!-- pawl:commit ${headSha} -->`;
}
/** Characters that a body may have so that it and what is put before it fit a comment. */
function maximumBodyLength(marker) {
    const longestStamp = renderStamp('0'.repeat(64));
    return githubBodyLimit - marker.length - longestStamp.length - 2;
}
const linesOf = (comment) => comment.body.split(/\r?\n/, 2);
async function listOwn(options, logins) {
    const own = [];
    for await (const comment of options.comments.list(options.number)) {
        if (logins.has(comment.authorLogin) && linesOf(comment)[0] === options.marker)
            own.push(comment);
    }
    return own.sort((a, b) => a.id - b.id);
}
/** Ours was removed by another job between reading and writing. */
const isGone = (error) => statusOf(error) === 404;
/** Undefined when the comment to update is gone. */
async function write(options, kept) {
    const { comments, number, marker, headSha, body } = options;
    const text = [marker, renderStamp(headSha), body].join('\n');
    if (kept === undefined)
        return { kind: 'created', comment: await comments.create(number, text) };
    try {
        return { kind: 'updated', comment: await comments.update(kept.id, text) };
    }
    catch (error) {
        if (isGone(error))
            return undefined;
        throw error;
    }
}
/** Undefined when all went well. */
async function removeDuplicates(comments, duplicates) {
    let reason;
    for (const duplicate of duplicates) {
        try {
            await comments.remove(duplicate.id);
        }
        catch (error) {
            if (!isGone(error))
                reason = `a second comment could not be removed: ${explain(error)}`;
        }
    }
    return reason;
}
/** Undefined when another job wrote meanwhile, so that the next round has to look again. */
async function writeAndSettle(options, logins) {
    const [kept] = await listOwn(options, logins);
    // Asked last before writing, so that the moment in which a push goes unseen is short.
    if ((await options.currentHeadSha()) !== options.headSha)
        return { kind: 'skipped', reason: 'a newer commit was pushed' };
    const written = await write(options, kept);
    if (written === undefined)
        return undefined;
    const [first, ...duplicates] = await listOwn(options, logins);
    // GitHub may not list at once what was just written.
    if (first === undefined)
        return { kind: written.kind, url: written.comment.url };
    if (linesOf(first)[1] !== renderStamp(options.headSha))
        return undefined;
    const reason = await removeDuplicates(options.comments, duplicates);
    return { kind: written.kind, url: first.url, reason };
}
/** What GitHub refused, and what to change. */
function explain(error) {
    const status = statusOf(error);
    const message = (0,errors/* messageOf */.bD)(error).slice(0, 300);
    switch (status) {
        case undefined:
            return message;
        case 401:
            return `GitHub refused the token (401: ${message}); check the input github-token`;
        case 403:
        case 404:
            return `GitHub refused (${status}: ${message}); give the job "permissions: pull-requests: write". Jobs of forks and of Dependabot cannot comment`;
        default:
            return `GitHub answered ${status}: ${message}`;
    }
}
/**
 * Writes the one comment of this key on the pull request, or updates it. Ours are those whose author is
 * us and whose first line is the marker; a marker that somebody else writes counts for nothing. Written
 * only while `headSha` is the head; of two jobs at a time the one about the head has the last word, and
 * duplicates are removed.
 * Left open: a job that is suspended between asking for the head and writing can put an older report
 * over a newer one; GitHub has no conditional update of comments.
 * @returns always; a failure is an outcome with its reason
 */
async function postStickyComment(options) {
    try {
        const logins = await options.findOwnLogins();
        for (let round = 0; round < maximumRounds; round += 1) {
            const outcome = await writeAndSettle(options, logins);
            if (outcome !== undefined)
                return outcome;
        }
        return { kind: 'failed', reason: 'other jobs kept writing over the comment' };
    }
    catch (error) {
        return { kind: 'failed', reason: explain(error) };
    }
}

;// CONCATENATED MODULE: ./lib/github/publish.js









/**
 * Writes the report as JSON. The files of a change must not lead it elsewhere.
 * @throws Error when the folder cannot be written, or a link stands on the way
 */
async function writeReportFile(file, report) {
    const folder = (0,external_node_path_.dirname)(file);
    await (0,make_folder/* makeFolder */.f)(folder);
    const links = (await (0,promises_.realpath)(folder)) !==
        (await (0,promises_.realpath)((0,external_node_path_.dirname)(folder)).then((above) => (0,external_node_path_.join)(above, (0,external_node_path_.basename)(folder))));
    if (links)
        throw new Error(`${folder} is a symbolic link`);
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_NOFOLLOW;
    await (0,promises_.writeFile)(file, (0,json/* renderJson */.h)(report), { flag: flags });
}
/** Creates or updates the one comment. Never throws: the verdict stands without it. */
function publishComment(target, render) {
    const marker = renderMarker(target.commentKey);
    const { client, number, headSha } = target;
    return postStickyComment({
        comments: client.comments,
        findOwnLogins: client.findOwnLogins,
        number,
        marker,
        body: render({ limit: maximumBodyLength(marker), reportUrl: target.runUrl }),
        headSha,
        currentHeadSha: async () => (await client.getPullRequest(number)).headSha,
    });
}
const renderReportComment = (report) => (options) => (0,markdown/* renderComment */.w)(report, options);
const renderReportSummary = (report) => (0,markdown/* renderSummary */.B)(report);
/** What stopped the comparison, for comment and summary. */
function renderProblems(error) {
    const { problems } = error;
    const shown = problems.slice(0, 20).map(({ what, where, remedy }) => {
        const place = where === undefined
            ? ''
            : `${(0,safe_text/* inlineCode */.ti)([where.file, where.line, where.column].filter((part) => part !== undefined).join(':'))} `;
        return `- ${place}${(0,safe_text/* escapeMarkdown */.FV)(what)}<br>→ ${(0,safe_text/* escapeMarkdown */.FV)(remedy)}`;
    });
    const more = problems.length > shown.length ? [`- and ${problems.length - shown.length} more`] : [];
    const [title, ending] = error instanceof errors/* ConfigurationError */.j1
        ? [
            'Configuration or input has to be mended first',
            'Nothing was replayed and nothing was spent.',
        ]
        : [
            'Evidence was lost',
            'Calls may have been made and billed before; the log of the job has more.',
        ];
    return [`### 🚫 Pawl: incomplete. ${title}`, '', ...shown, ...more, '', ending, ''].join('\n');
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
function headOf(event) {
    switch (event.kind) {
        case 'pull_request':
        case 'merge_group':
            return { revision: event.headRef, sha: event.headSha };
        case 'push':
            return { revision: branchOf(event.ref), sha: event.after };
        case 'workflow_dispatch':
        case 'schedule':
            return { revision: branchOf(event.ref), sha: event.sha };
    }
}
async function resolveBase(options) {
    const { event, inputs, head, checkout } = options;
    switch (event.kind) {
        case 'pull_request': {
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
                return { revision: branchOf(event.ref), sha: event.sha };
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

;// CONCATENATED MODULE: ./lib/github/run-action.js
















/**
 * The whole job: event → revisions → report → outputs, summary, comment.
 * @returns whether the step fails, with one line that says why
 */
async function runAction(job) {
    const { inputs, environment } = job;
    const event = parseEvent({
        name: environment['GITHUB_EVENT_NAME'] ?? '',
        payload: job.payload,
        environment,
    });
    const client = await openClient(job);
    const target = inputs.shard === undefined ? findCommentTarget(job, event, client) : undefined;
    const folder = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory);
    let report;
    try {
        const git = (0,run_git/* createGit */.l)(folder, { ...environment });
        const revisions = await resolveRevisions(event, inputs, { git, api: client });
        const root = (await git.run(['rev-parse', '--show-toplevel'])).stdout.trim();
        const checkout = { git, root, folder, revisions };
        if (inputs.shard !== undefined) {
            const manifest = await runShardJob(job, checkout, inputs.shard);
            const headline = (0,shard_line/* renderShardLine */.r)(manifest);
            await summarize(job, headline);
            return { failed: (0,shard_line/* countUnanswered */.e)(manifest) > 0, headline };
        }
        report = await evaluateJob(job, checkout);
    }
    catch (error) {
        if (!(error instanceof errors/* PawlError */.pO))
            throw error;
        await publishProblems(job, error, target);
        return { failed: true, headline: error.problems.map(errors/* renderProblem */.yM).join('\n') };
    }
    await publish(job, { report, folder, target });
    return { failed: report.failed, headline: (0,headline/* renderHeadline */.Lf)(report) };
}
async function openClient({ inputs, environment }) {
    if (inputs.githubToken === undefined)
        return undefined;
    return createGithubClient({
        token: inputs.githubToken,
        repository: parseRepository(environment),
        apiUrl: environment['GITHUB_API_URL'],
        patience: {
            sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
            now: Date.now,
            maxWaitMs: defaultMaxWaitMs,
        },
    });
}
function findCommentTarget({ inputs, environment }, event, client) {
    if (event.kind !== 'pull_request' || client === undefined || !inputs.comment)
        return undefined;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = environment;
    const runUrl = server === undefined || repository === undefined || run === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${run}`;
    return {
        client,
        number: event.number,
        headSha: event.headSha,
        commentKey: inputs.commentKey,
        runUrl,
    };
}
/**
 * Tells the verdict everywhere before the file is written, so that a bad path hides nothing.
 * @throws EvidenceError at last when the report could not be written
 */
async function publish(job, { report, folder, target, }) {
    const { inputs, environment } = job;
    const reportPath = inputs.reportPath === undefined
        ? (0,external_node_path_.join)((0,github_job/* temporaryFolder */.y)(environment), 'pawl', `report-${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}.json`)
        : (0,external_node_path_.resolve)(folder, inputs.reportPath);
    setOutputs({ setOutput: job.setOutput }, { report, reportPath });
    await summarize(job, renderReportSummary(report));
    if (target !== undefined)
        await comment(job, target, renderReportComment(report));
    try {
        await writeReportFile(reportPath, report);
    }
    catch (cause) {
        throw new errors/* EvidenceError */.oe([
            {
                what: `${(0,headline/* renderHeadline */.Lf)(report)}. But the report could not be written: ${(0,errors/* messageOf */.bD)(cause)}`,
                where: { file: reportPath },
                remedy: 'give the input report-path a place that can be written to',
            },
        ], { cause });
    }
}
async function publishProblems(job, error, target) {
    job.setOutput('verdict', 'incomplete');
    const text = renderProblems(error);
    await summarize(job, text);
    // A comment of an earlier push must not go on saying pass.
    if (target !== undefined)
        await comment(job, target, () => text);
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
async function comment(job, target, render) {
    const outcome = await publishComment(target, render);
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluate-change.js + 41 modules
var evaluate_change = __webpack_require__(50767);
// EXTERNAL MODULE: ./lib/providers/collected.js
var collected = __webpack_require__(5613);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var providers_endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/recordings/shard-manifest.js
var shard_manifest = __webpack_require__(38688);
// EXTERNAL MODULE: ./lib/recordings/kept-lines.js
var kept_lines = __webpack_require__(70660);
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
    const places = new Map();
    const logs = [];
    let rejected = 0;
    const read = (value) => (0,recorded_trial/* parseRecorded */.UJ)(value, options.readCompletion);
    for (const folder of folders) {
        const file = (0,external_node_path_.join)(folder, shard_manifest/* shardFiles */.wq.trials);
        const lines = await (0,kept_lines/* openKeptLines */.A)(file, { seal: seal/* noSeal */.D, binding: '', what: 'the shard' });
        logs.push(lines);
        await lines.visit((value, location) => {
            const recorded = read(value);
            if (recorded === undefined) {
                rejected += 1;
                return;
            }
            const name = composeName(recorded);
            if (!places.has(name))
                places.set(name, { lines, location });
        });
    }
    return {
        rejected,
        openRecordings: async (key) => ({
            rejected: 0,
            async find(trial) {
                const name = composeName({ key, trial });
                const place = places.get(name);
                const recorded = place && read(await place.lines.readAt(place.location));
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
var resolve_change = __webpack_require__(73004);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
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
/* harmony import */ var _confirm_flips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12686);
/* harmony import */ var _providers_endpoint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34933);
/* harmony import */ var _recordings_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99947);
/* harmony import */ var _replay_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72875);
/* harmony import */ var _replay_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26271);
/* harmony import */ var _replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11276);
/* harmony import */ var _replay_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94415);
/* harmony import */ var _replay_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53929);
/* harmony import */ var _resolve_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73004);









/**
 * Replays the cases of one shard: two revisions → config → variants → plan → replay → score. Every planned trial is
 * made, since only all shards together can tell that enough is known; flips are tried again here. What was received
 * is in the trial log.
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
async function replayShard(options, ports) {
    const { shard, seed } = options;
    const resolved = await (0,_resolve_change_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveChange */ .N)(options, ports);
    const { results, counts, spentPico } = await (0,_replay_change_js__WEBPACK_IMPORTED_MODULE_4__/* .replayChange */ .A)({ change: options, resolved, limits: (0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .divideLimits */ .oJ)(resolved.limits, shard) }, ports, (suite, opened) => replayPart(suite, { ...opened, shard, seed }));
    return {
        pawl_version: options.pawlVersion,
        shard,
        seed,
        base: options.base.sha,
        head: options.head.sha,
        suites: Object.fromEntries(results),
        calls: counts,
        spent_pico: String(spentPico),
    };
}
async function replayPart({ change, plan, rules }, ports) {
    const { baseline, candidate, shard, seed } = ports;
    const { prepared } = plan;
    const { cases } = prepared;
    const sides = { baseline: describeSide(plan.baseline), candidate: describeSide(plan.candidate) };
    const evidence = await (0,_recordings_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .openEvidence */ .i)({
        suite: change.name,
        baseline: { ...sides.baseline, model: plan.baseline.modelName },
        candidate: { ...sides.candidate, model: plan.candidate.modelName },
    }, ports);
    // As on one machine: another order of what was received before would be another chance.
    const firstPlan = evidence.firstPlan ?? { seed, trials: plan.design.trials };
    const { earlierReplays } = evidence;
    const design = { ...plan.design, trials: Math.max(evidence.nextTrial, plan.design.trials) };
    evidence.begin(firstPlan, design.trials);
    const order = (0,_replay_order_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveOrder */ .v)({
        cases: cases.length,
        clusters: design.clusters,
        seed: firstPlan.seed,
    });
    const own = Array.from((0,_replay_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .selectShard */ .Xm)(order, shard)).flatMap((position) => cases[position] ?? []);
    ports.onPlanChange(2 * (design.trials * own.length - plan.design.trials * cases.length));
    const ledger = (0,_replay_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .createLedger */ .M)(own, design.trials);
    const suite = { ...prepared, baseline, candidate };
    const wanted = own.flatMap((evalCase) => Array.from({ length: design.trials }, (_, trial) => ({ evalCase, trial, fresh: false })));
    try {
        for await (const pair of (0,_replay_replay_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .replaySuite */ .M)(suite, wanted, { ...ports, evidence }))
            ledger.add(pair);
        await (0,_confirm_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .confirmFlips */ .H)({ suite, ledger, first: own.length, rules, design, triesFlipsAgain: true }, { ...ports, evidence });
    }
    finally {
        await evidence.close();
    }
    return {
        ...sides,
        first_plan: firstPlan,
        earlier_replays: earlierReplays,
        trials: design.trials,
        cases: own.length,
        unanswered: countUnanswered(ledger),
    };
}
const describeSide = ({ fingerprint, endpoint }) => ({
    fingerprint,
    endpoint: (0,_providers_endpoint_js__WEBPACK_IMPORTED_MODULE_8__/* .renderAddress */ .v)(endpoint),
});
/** Every planned trial comes back, be it as an error; only a second trial that recordings lack is not missed. */
function countUnanswered(ledger) {
    return ledger
        .listFirst(Number.POSITIVE_INFINITY)
        .filter(({ fresh }) => !fresh)
        .flatMap(({ baseline, candidate }) => [baseline, candidate])
        .filter(({ status }) => status === 'errored').length;
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

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pawlVersion)
/* harmony export */ });
/** Version of Pawl; a test holds it against package.json. */
const pawlVersion = '0.1.0';


/***/ })

};
