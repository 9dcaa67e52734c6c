export const id = 6342;
export const ids = [6342];
export const modules = {

/***/ 76342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D$: () => (/* binding */ changeOptions),
  Ft: () => (/* binding */ locateKeptFolder),
  zJ: () => (/* binding */ openChange),
  h_: () => (/* binding */ openRepository),
  k3: () => (/* binding */ openRevision)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/model-name.js
var model_name = __webpack_require__(75403);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/revision/git-revision.js + 1 modules
var git_revision = __webpack_require__(93230);
// EXTERNAL MODULE: ./lib/revision/repository-path.js
var repository_path = __webpack_require__(25045);
// EXTERNAL MODULE: ./lib/revision/run-git.js
var run_git = __webpack_require__(34137);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/revision/decode-text.js
var decode_text = __webpack_require__(95311);
// EXTERNAL MODULE: ./lib/revision/list-files.js
var list_files = __webpack_require__(92487);
// EXTERNAL MODULE: ./lib/revision/revision.js
var revision = __webpack_require__(1980);
;// CONCATENATED MODULE: ./lib/revision/worktree-revision.js







/**
 * The files as they lie in the checkout, uncommitted changes included.
 * @param root absolute path of the repository's top folder
 */
function createWorktreeRevision(git, root) {
    const locate = async (path) => {
        const full = (0,external_node_path_.join)(root, path);
        const facts = await (0,promises_.lstat)(full).catch(() => undefined);
        if (facts === undefined) {
            throw errors/* ConfigurationError */.j1.of(`${path} does not exist in the working tree`, 'check the path; it is relative to the folder of pawl.yml', { file: path });
        }
        // A link anywhere on the way could lead out of the checkout.
        if (facts.isSymbolicLink() || (await (0,promises_.realpath)(full)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(root), path)) {
            throw errors/* ConfigurationError */.j1.of(`${path} is, or lies behind, a symbolic link; links are not followed`, 'put the file itself in its place', { file: path });
        }
        if (!facts.isFile()) {
            throw errors/* ConfigurationError */.j1.of(`${path} is not a regular file`, 'name a file', { file: path });
        }
        return { full, bytes: facts.size };
    };
    return {
        label: 'worktree',
        sha: null,
        async exists(path) {
            const facts = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
            return facts?.isFile() === true;
        },
        async readText(path) {
            const { full, bytes } = await locate(path);
            if (bytes > revision/* maximumTextBytes */.l) {
                throw errors/* ConfigurationError */.j1.of(`${path} has ${bytes} bytes; at most ${revision/* maximumTextBytes */.l} are read`, 'make it smaller; only datasets may be large', { file: path });
            }
            return (0,decode_text/* decodeText */.g)(path, await (0,promises_.readFile)(full));
        },
        async *openChunks(path) {
            const { full } = await locate(path);
            yield* (0,external_node_fs_.createReadStream)(full);
        },
        identify: async () => undefined,
        listFiles: (paths) => (0,list_files/* listWorktreeFiles */.l)(git, { root, paths }),
        // It is the person's own, as it stands.
        checkOut: async () => ({ folder: root, temporary: false, remove: async () => undefined }),
    };
}

// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
;// CONCATENATED MODULE: ./lib/cli/open-change.js









/** Options that `plan` and `compare` share. */
const changeOptions = {
    base: 'string',
    head: 'string',
    config: 'string',
    suite: 'list',
    'baseline-model': 'string',
    'candidate-model': 'string',
    'max-usd': 'string',
    'allow-endpoint': 'list',
    recorded: 'string',
    'baseline-only': 'flag',
};
/**
 * The repository around the folder.
 * @param options.orFolder outside of a repository take the folder itself, which is enough to read files
 * @throws ConfigurationError outside of one
 */
async function openRepository(terminal, options = { orFolder: false }) {
    const git = (0,run_git/* createGit */.l)(terminal.folder, { ...terminal.environment });
    const found = await git.run(['rev-parse', '--show-toplevel']);
    if (found.exitCode === 0)
        return { git, root: found.stdout.trim() };
    if (options.orFolder)
        return { git, root: (0,external_node_fs_.realpathSync)(terminal.folder) };
    throw errors/* ConfigurationError */.j1.of('this folder is not inside a git repository', 'run pawl inside the repository whose revisions it shall compare');
}
/** `worktree` or anything that git knows as a commit. */
async function openRevision(name, { git, root }) {
    if (name === 'worktree')
        return createWorktreeRevision(git, await root);
    return (0,git_revision/* createGitRevision */.y)(git, { label: name, sha: await (0,git_revision/* resolveCommit */.W)(git, name) });
}
/**
 * Where evidence and noise floors are kept between replays: inside the folder of git itself, so that they are never
 * committed, and that no change can bring evidence of its own with it.
 */
async function locateKeptFolder(terminal) {
    const git = (0,run_git/* createGit */.l)(terminal.folder, { ...terminal.environment });
    const found = await git.run(['rev-parse', '--git-common-dir']);
    return found.exitCode === 0
        ? (0,external_node_path_.join)((0,external_node_path_.resolve)(terminal.folder, found.stdout.trim()), 'pawl')
        : undefined;
}
/** What the arguments ask for. Without revisions: what is not committed yet against the last commit. */
async function openChange(args, terminal) {
    for (const option of ['baseline-model', 'candidate-model'])
        checkModelName(option, args[option]);
    const baselineOnly = args['baseline-only'];
    if (baselineOnly && (args.head ?? args['candidate-model']) !== undefined)
        throw errors/* ConfigurationError */.j1.of('--baseline-only replays the baseline on both sides, so there is no candidate to name', 'leave out --head and --candidate-model, or leave out --baseline-only');
    const baseName = args.base ?? 'HEAD';
    // At once: each is a process of git.
    const opening = openRepository(terminal);
    const git = (0,run_git/* createGit */.l)(terminal.folder, { ...terminal.environment });
    const places = { git, root: opening.then(({ root }) => root) };
    const [{ root }, base, head] = await Promise.all([
        opening,
        openRevision(baseName, places),
        openRevision(baselineOnly ? baseName : (args.head ?? 'worktree'), places),
    ]);
    return {
        base,
        head,
        rules: undefined,
        configFile: (0,repository_path/* toRepositoryPath */.B)(args.config ?? 'pawl.yml', {
            folder: terminal.folder,
            root,
        }),
        only: args.suite,
        models: { baseline: args['baseline-model'], candidate: args['candidate-model'] },
        baselineOnly,
        maxUsd: (0,parse_arguments/* parseNumber */.$)('max-usd', args['max-usd'], { min: 0 }),
        allowEndpoints: args['allow-endpoint'],
    };
}
/** @throws ConfigurationError unless it is `provider/model` */
function checkModelName(option, name) {
    if (name === undefined || model_name/* modelNameSchema */.w.safeParse(name).success)
        return;
    throw errors/* ConfigurationError */.j1.of(`--${option} is "${name}", which does not say whose model it is`, 'write provider/model, such as openai/gpt-5.4-mini-2026-03-17');
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


/***/ })

};
