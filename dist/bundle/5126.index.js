export const id = 5126;
export const ids = [5126];
export const modules = {

/***/ 2874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ maximumSummaryBytes),
/* harmony export */   d: () => (/* binding */ createCheckRuns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var _parse_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60327);


/** GitHub counts bytes, whatever its guide says (https://github.com/github/docs/issues/35252). */
const maximumSummaryBytes = 65_535;
const checkSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    external_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ annotations_count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullish() }).nullish(),
})
    .transform((check) => ({
    id: check.id,
    externalId: check.external_id ?? '',
    annotations: check.output?.annotations_count ?? 0,
    url: check.html_url ?? undefined,
}));
const annotationSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    start_line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .default('')
        .transform((message) => message ?? ''),
});
/** @param request sends to one repository */
function createCheckRuns(request) {
    return {
        async find(name, headSha) {
            const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
                ref: headSha,
                check_name: name,
                per_page: 100,
            });
            return (0,_parse_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ check_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(checkSchema) }), data, 'list of checks')
                .check_runs;
        },
        async create(check) {
            const { data } = await request('POST /repos/{owner}/{repo}/check-runs', { ...check });
            return (0,_parse_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(checkSchema, data, 'check run');
        },
        async update(id, state) {
            const { data } = await request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
                check_run_id: id,
                ...state,
            });
            return (0,_parse_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(checkSchema, data, 'check run');
        },
        async listAnnotations(id) {
            const { data } = await request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', { check_run_id: id, per_page: 100 });
            return (0,_parse_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAnswer */ .W)(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(annotationSchema), data, 'list of annotations');
        },
    };
}


/***/ }),

/***/ 42774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Y: () => (/* binding */ addPush),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   aX: () => (/* binding */ restoreState),
/* harmony export */   bK: () => (/* binding */ storeState),
/* harmony export */   lN: () => (/* binding */ commitSchema),
/* harmony export */   p: () => (/* binding */ keptPushes),
/* harmony export */   p$: () => (/* binding */ emptyState),
/* harmony export */   zd: () => (/* binding */ storedPushesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26623);
/* harmony import */ var _packed_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56110);



const emptyState = { pushes: [] };
/** This push, the one before, and one for a branch that goes back to an older commit. */
const keptPushes = 3;
/** Relapses of a suite that are remembered at most; beyond them nothing is called new. */
const keptRelapses = 300;
/** A commit id in full. */
const commitSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const longestName = 300;
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(longestName);
const suiteSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(128),
    complete: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    relapses: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([name, commitSchema])).max(keptRelapses),
});
/** The form in which pushes are kept. */
const storedPushesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sha: commitSchema,
    verdict: _report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$D,
    headline: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(600),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(suiteSchema).max(1_000),
}))
    .max(keptPushes);
/**
 * As much of it as fits. What does not is forgotten, and the suite it is of is no longer complete.
 * @param limit characters of it packed
 */
function storeState(state, limit) {
    const pushes = state.pushes.slice(0, keptPushes).map(storePush);
    for (let kept = keptRelapses;; kept = Math.floor(kept / 2)) {
        const cut = pushes.map((push) => cutRelapses(push, kept));
        for (let count = cut.length; count > 0; count -= 1) {
            const some = cut.slice(0, count);
            // Two pushes at least, unless not even their names fit: this one and the one it is compared with.
            if ((0,_packed_json_js__WEBPACK_IMPORTED_MODULE_1__/* .packJson */ .g)(some).length <= limit && (count >= Math.min(2, cut.length) || kept === 0))
                return some;
        }
        if (kept === 0)
            return [];
    }
}
function storePush({ sha, verdict, headline, suites }) {
    return {
        sha,
        verdict,
        headline: headline.slice(0, 600).toWellFormed(),
        suites: [...suites]
            .filter(([suiteName]) => suiteName.length <= longestName)
            .map(([suiteName, { fingerprint, complete, relapses }]) => ({
            name: suiteName,
            // Enough to tell two variants apart.
            fingerprint: fingerprint.slice(0, 16),
            complete,
            relapses: [...relapses],
        })),
    };
}
function cutRelapses(push, kept) {
    return {
        ...push,
        suites: push.suites.map((suite) => suite.relapses.length <= kept
            ? suite
            : { ...suite, complete: false, relapses: suite.relapses.slice(0, kept) }),
    };
}
function restoreState(stored) {
    return { pushes: stored.map(restorePush) };
}
function restorePush({ suites, ...push }) {
    return {
        ...push,
        suites: new Map(suites.map(({ name: suiteName, relapses, ...suite }) => [
            suiteName,
            { ...suite, relapses: new Map(relapses) },
        ])),
    };
}
/** The push that `sha` is compared with: the newest other one, so that the same commit once more changes nothing. */
function findEarlier({ pushes }, sha) {
    return pushes.find((push) => push.sha !== sha);
}
/** The state with this push as the newest. */
function addPush({ pushes }, push) {
    return { pushes: [push, ...pushes.filter(({ sha }) => sha !== push.sha)].slice(0, keptPushes) };
}


/***/ }),

/***/ 66973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BQ: () => (/* binding */ composeCommentTarget),
  K$: () => (/* binding */ findCommentTarget),
  QV: () => (/* binding */ findRunUrl),
  ZV: () => (/* binding */ hastyPatience),
  My: () => (/* binding */ openClient),
  Zj: () => (/* binding */ pauseToSettle)
});

// UNUSED EXPORTS: computeSettlePause

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/github/check-runs.js
var check_runs = __webpack_require__(2874);
// EXTERNAL MODULE: ./lib/github/parse-answer.js
var parse_answer = __webpack_require__(60327);
// EXTERNAL MODULE: ./lib/github/patience.js
var patience = __webpack_require__(25104);
// EXTERNAL MODULE: ./lib/github/event-part.js
var event_part = __webpack_require__(43101);
;// CONCATENATED MODULE: ./lib/github/pull-requests.js


const pullRequestSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    state: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    base: schemas/* object */.Ikc({ sha: event_part/* commitId */.xk, ref: event_part/* refName */.P7 }),
    head: schemas/* object */.Ikc({
        sha: event_part/* commitId */.xk,
        ref: event_part/* refName */.P7,
        repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish(),
    }),
})
    .transform(({ number, state, user, base, head }) => ({
    number,
    isOpen: state === 'open',
    authorLogin: user?.login,
    baseSha: base.sha,
    baseRef: base.ref,
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name,
}));
const permissionSchema = schemas/* object */.Ikc({ permission: schemas/* string */.YjP() });
/** Pull requests of one repository. */
function createPullRequests(octokit, repository) {
    return {
        async find(number) {
            const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...repository,
                pull_number: number,
            });
            return pullRequestSchema.parse(answer.data);
        },
        async listFrom(head) {
            const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
                ...repository,
                head,
                state: 'open',
                per_page: 100,
            });
            return schemas/* array */.YOg(pullRequestSchema).parse(answer.data);
        },
        async canWrite(username) {
            const answer = await octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { ...repository, username });
            // "maintain" is told as write, "triage" as read.
            return ['admin', 'write'].includes(permissionSchema.parse(answer.data).permission);
        },
        async react(commentId, content) {
            await octokit.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
                ...repository,
                comment_id: commentId,
                content,
            });
        },
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
const client_pullRequestSchema = schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) });
/** A client of GitHub's REST API for one repository. The library is loaded here, when a job needs it. */
async function createGithubClient(options) {
    const octokit = await createOctokit(options);
    const repository = { owner: options.repository.owner, repo: options.repository.name };
    let ownLogins;
    return {
        comments: createComments(octokit, repository),
        checks: (0,check_runs/* createCheckRuns */.d)((route, given) => octokit.request(route, { ...repository, ...given })),
        pullRequests: createPullRequests(octokit, repository),
        async compareCommits(base, head) {
            const answer = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                ...repository,
                basehead: `${base}...${head}`,
                // Only the merge base is wanted, which every page has.
                per_page: 1,
            });
            return (0,parse_answer/* parseAnswer */.W)(comparisonSchema, answer.data, 'comparison').merge_base_commit.sha;
        },
        async getPullRequest(number) {
            const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...repository,
                pull_number: number,
            });
            const pull = (0,parse_answer/* parseAnswer */.W)(client_pullRequestSchema, answer.data, 'pull request');
            return { headSha: pull.head.sha };
        },
        findOwnLogins() {
            ownLogins ??= findLogins(octokit);
            return ownLogins;
        },
    };
}
/** A job's token may not ask GET /user; the GraphQL viewer answers every kind of token. */
async function findLogins(octokit) {
    const login = await octokit
        .graphql('query { viewer { login } }')
        .then((answer) => viewerSchema.safeParse(answer).data?.viewer.login)
        .catch(() => undefined);
    return new Set([actionsBot, ...(login === undefined ? [] : [login])]);
}
async function createOctokit(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const silent = () => undefined;
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl || defaultApiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    const callPatiently = (0,patience/* createPatientCall */.mt)(options.patience);
    octokit.hook.wrap('request', (request, parameters) => callPatiently(async () => {
        const signal = AbortSignal.timeout(options.timeoutMs ?? requestTimeoutMs);
        return request({ ...parameters, request: { ...parameters.request, signal } });
    }));
    return octokit;
}
function createComments(octokit, repository) {
    return {
        async *list(number) {
            for (let page = 1;; page += 1) {
                const answer = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, per_page: pageSize, page });
                const comments = (0,parse_answer/* parseAnswer */.W)(schemas/* array */.YOg(commentSchema), answer.data, 'list of comments');
                yield* comments;
                // A page may be short although more follow (hidden comments); a server behind a proxy may name none.
                const more = /rel="?next"?/.test(answer.headers.link ?? '') || comments.length >= pageSize;
                if (!more || comments.length === 0)
                    return;
            }
        },
        async create(number, body) {
            const answer = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, body });
            return (0,parse_answer/* parseAnswer */.W)(commentSchema, answer.data, 'comment');
        },
        async update(id, body) {
            const answer = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: id, body });
            return (0,parse_answer/* parseAnswer */.W)(commentSchema, answer.data, 'comment');
        },
        async remove(id) {
            await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...repository,
                comment_id: id,
            });
        },
    };
}

// EXTERNAL MODULE: ./lib/github/event.js + 1 modules
var github_event = __webpack_require__(89188);
;// CONCATENATED MODULE: ./lib/github/comment-target.js



/** For what only shows progress: nothing that counts may wait for it. */
const hastyPatience = { maxWaitMs: 0, timeoutMs: 10_000 };
/** Undefined without a token. */
async function openClient({ inputs, environment }, { maxWaitMs = patience/* defaultMaxWaitMs */.F, timeoutMs } = {}) {
    if (inputs.githubToken === undefined)
        return undefined;
    return createGithubClient({
        token: inputs.githubToken,
        repository: (0,github_event/* parseRepository */.SU)(environment),
        apiUrl: environment['GITHUB_API_URL'],
        patience: {
            sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
            now: Date.now,
            maxWaitMs,
        },
        timeoutMs,
    });
}
/** Only a pull request has a comment, and only where it is wanted and there is a token. */
function findCommentTarget({ inputs, environment }, event, client) {
    if (event.kind !== 'pull_request' || client === undefined || !inputs.comment)
        return undefined;
    return composeCommentTarget({ inputs, environment }, event, client);
}
/** The comment of this job on a pull request. */
function composeCommentTarget({ inputs, environment }, { number, headSha }, client) {
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = environment;
    return {
        client,
        number,
        headSha,
        commentKey: inputs.commentKey,
        part: inputs.part,
        run: parseRun(run, attempt),
        runUrl: findRunUrl(environment),
        pause: pauseToSettle,
    };
}
/** Longer than another job takes from reading the comment to writing it, in milliseconds. */
const settleMs = 1_500;
/**
 * Longer after each collision, and by chance, so that jobs that collided do not collide again.
 * @param chance from 0 to 1
 * @returns milliseconds
 */
function computeSettlePause(collisions, chance) {
    return settleMs * Math.min(2 ** collisions, 4) * (1 + chance);
}
async function pauseToSettle(collisions) {
    const ms = computeSettlePause(collisions, Math.random());
    await new Promise((wake) => setTimeout(wake, ms));
}
function parseRun(run, attempt = '1') {
    const [id, number] = [Number(run), Number(attempt)];
    const isRun = [id, number].every((part) => Number.isSafeInteger(part) && part > 0);
    return isRun ? { id, attempt: number } : undefined;
}
/** The page of a run, for a reader's browser. */
function findRunUrl(environment, run = environment['GITHUB_RUN_ID']) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    return server === undefined || repository === undefined || run === undefined
        ? undefined
        : `${server}/${repository}/actions/runs/${run}`;
}


/***/ }),

/***/ 43101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ refName),
/* harmony export */   x2: () => (/* binding */ parsePart),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** SHA-1 or SHA-256, in full. */
const commitId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, 'should be a full commit id');
/** A branch as GitHub names it; a leading dash would be an option of git. */
const refName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?!-)[^\s\p{Cc}]+$/u, 'should be the name of a branch');
/**
 * Parses one part of an event.
 * @throws ConfigurationError in which every missing field is a problem of its own
 */
function parsePart(schema, part, name) {
    const parsed = schema.safeParse(part);
    if (parsed.success)
        return parsed.data;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(parsed.error.issues.map((issue) => ({
        what: `the ${name} event is not as GitHub sends it: ${issue.path.join('.')}: ${issue.message}`,
        remedy: 'run the action in a workflow on GitHub, or correct the file at GITHUB_EVENT_PATH',
    })), { cause: parsed.error });
}


/***/ }),

/***/ 89188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W0: () => (/* binding */ branchOf),
  wj: () => (/* binding */ parseEvent),
  SU: () => (/* binding */ parseRepository)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/event-part.js
var event_part = __webpack_require__(43101);
;// CONCATENATED MODULE: ./lib/github/approval-event.js



const command = /^\/pawl ok sha=([0-9a-f]{40}|[0-9a-f]{64})$/;
const howToAsk = 'write the comment /pawl ok sha=, followed by the full id of the commit';
const commentPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        pull_request: schemas/* unknown */.L5J().optional(),
    }),
    comment: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int(),
        body: schemas/* string */.YjP(),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }),
    }),
});
/**
 * The comment `/pawl ok sha=…`, alone on the first line.
 * @throws ConfigurationError for any other comment, an edited one, and one that is not on a pull request
 */
function parseApprovalComment(payload, environment) {
    const { action, issue, comment } = (0,event_part/* parsePart */.x2)(commentPayload, payload, 'issue_comment');
    const [line = ''] = comment.body.split(/\r?\n/, 1);
    const headSha = command.exec(line.trim())?.[1];
    // An edited comment may have been read, and answered, when it said something else.
    if (action !== 'created' || headSha === undefined || issue.pull_request == null)
        throw errors/* ConfigurationError */.j1.of('this comment does not ask for a replay of a pull request', `${howToAsk}, on a pull request; to start this job for nothing else, give it if: startsWith(github.event.comment.body, '/pawl ok ')`);
    return {
        kind: 'approval',
        number: issue.number,
        headSha,
        defaultTip: findDefaultTip(payload, environment),
        comment: { id: comment.id, authorLogin: comment.user.login },
    };
}
const given = schemas/* object */.Ikc({ inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() });
const approvalInputs = schemas/* object */.Ikc({
    'pull-request': schemas/* string */.YjP().regex(/^[1-9]\d{0,9}$/, 'should be the number of a pull request'),
    sha: event_part/* commitId */.xk,
});
/**
 * The inputs `pull-request` and `sha` of a workflow_dispatch.
 * @returns undefined where the workflow has neither
 * @throws ConfigurationError where one is missing or malformed
 */
function parseApprovalInputs(payload, environment) {
    const inputs = given.safeParse(payload).data?.inputs ?? {};
    const isAsked = (name) => Object.hasOwn(inputs, name) && inputs[name] !== '';
    if (!isAsked('pull-request'))
        return undefined;
    const { 'pull-request': number, sha } = (0,event_part/* parsePart */.x2)(approvalInputs, inputs, 'workflow_dispatch');
    return {
        kind: 'approval',
        number: Number(number),
        headSha: sha,
        defaultTip: findDefaultTip(payload, environment),
        comment: undefined,
    };
}
const repositoryPayload = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) });
/** What the job runs on, where that is the default branch; the newest that is known of it. */
function findDefaultTip(payload, environment) {
    const branch = repositoryPayload.safeParse(payload).data?.repository.default_branch;
    const sha = event_part/* commitId */.xk.safeParse(environment['GITHUB_SHA']).data;
    if (branch === undefined || sha === undefined)
        return undefined;
    return environment['GITHUB_REF'] === `refs/heads/${branch}` ? { branch, sha } : undefined;
}

;// CONCATENATED MODULE: ./lib/github/event.js




const supportedEvents = 'pull_request, merge_group, push, workflow_dispatch or schedule';
const sha = event_part/* commitId */.xk;
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
function parsePullRequest(payload, environment) {
    const { pull_request: pull } = (0,event_part/* parsePart */.x2)(pullRequestPayload, payload, 'pull_request');
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
    const push = (0,event_part/* parsePart */.x2)(pushPayload, payload, 'push');
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
            const { merge_group: group } = (0,event_part/* parsePart */.x2)(mergeGroupPayload, payload, name);
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
        case 'issue_comment':
            return parseApprovalComment(payload, environment);
        case 'workflow_dispatch':
        case 'schedule': {
            const approval = parseApprovalInputs(payload, environment);
            if (approval !== undefined)
                return approval;
            const { GITHUB_SHA, GITHUB_REF } = (0,event_part/* parsePart */.x2)(unboundEnvironment, environment, name);
            return { kind: name, sha: GITHUB_SHA, ref: GITHUB_REF };
        }
        case 'pull_request_target':
            throw errors/* ConfigurationError */.j1.of('the event pull_request_target hands secrets to code and prompts of forks, so Pawl refuses it', 'use pull_request; for forks let a maintainer start the paid replay, as docs/forks.md tells');
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


/***/ }),

/***/ 69056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openJobComment),
  X: () => (/* binding */ progressState)
});

// EXTERNAL MODULE: ./lib/report/earlier-push.js
var earlier_push = __webpack_require__(2511);
// EXTERNAL MODULE: ./lib/github/comment-state.js
var comment_state = __webpack_require__(42774);
// EXTERNAL MODULE: ./lib/github/comment-target.js + 2 modules
var comment_target = __webpack_require__(66973);
// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
;// CONCATENATED MODULE: ./lib/report/markdown-progress.js


/** Suites that have a line; of more the number is told. */
const shownSuites = 20;
/** Before so much is done, how long the rest takes is a guess. */
const leastDone = 0.05;
/**
 * The comment while a replay is under way: that there is no verdict yet, the plan, how far it is, and by its headline
 * alone what an earlier replay came to, so that no earlier pass is taken for this one's.
 */
function renderProgress(facts) {
    const { plan, stand, sha, last } = facts;
    return [
        `### ⏳ Pawl: replaying. No verdict yet for ${sha.slice(0, 7)}`,
        renderStand(stand, plan),
        renderPlan(plan),
        `${describePrice(plan)}.`,
        ...renderLast(last, sha),
        renderFooter(facts),
    ].join('\n\n');
}
const cells = 20;
/** `120 of 240 trials`. */
function describeStand({ trialsDone, trialsPlanned, }) {
    return `${(0,format/* formatCount */.B4)(trialsDone)} of ${(0,format/* formatPlural */.yk)(trialsPlanned, 'trial')}`;
}
function renderStand(stand, plan) {
    const { trialsDone, trialsPlanned, calls, spentUsd, elapsedMs } = stand;
    const share = trialsPlanned === 0 ? 0 : Math.min(1, trialsDone / trialsPlanned);
    const full = Math.floor(share * cells);
    const left = (elapsedMs / share) * (1 - share);
    const facts = [
        `${Math.floor(share * 100)}%`,
        describeStand(stand),
        ...(plan.isRecorded
            ? []
            : [
                `${(0,format/* formatPlural */.yk)(calls, 'call')} sent`,
                `spent ${spentUsd === null ? 'an unknown amount' : (0,format/* formatMoney */.up)(spentUsd)}`,
            ]),
        ...(share < leastDone || share === 1 ? [] : [`about ${describeTime(left)} left`]),
    ];
    return `\`${'█'.repeat(full)}${'░'.repeat(cells - full)}\` ${facts.join(' · ')}`.replace(/\$/g, '\\$');
}
/** An estimate has no seconds. */
function describeTime(ms) {
    if (ms < 60_000)
        return 'a minute';
    return (0,format/* formatDuration */.a3)(Math.round(ms / 60_000) * 60_000).replace(/ 0 s$/, '');
}
function renderPlan({ suites }) {
    const rows = suites
        .slice(0, shownSuites)
        .map(({ name, baseline, candidate, cases, trials, calls }) => [
        code(name),
        code(baseline),
        baseline === candidate ? 'the same model' : code(candidate),
        (0,format/* formatCount */.B4)(cases),
        (0,format/* formatCount */.B4)(trials),
        (0,format/* formatCount */.B4)(calls),
    ]);
    const head = ['suite', 'baseline', 'candidate', 'cases', 'trials', 'calls'];
    const table = [head, ['---', '---', '---', '--:', '--:', '--:'], ...rows]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
    const more = suites.length - rows.length;
    return more > 0 ? `${table}\n\n… and ${(0,format/* formatPlural */.yk)(more, 'more suite')}.` : table;
}
function describePrice(plan) {
    if (plan.isRecorded)
        return 'Everything is answered from recordings, which costs nothing';
    const { worstCaseUsd, judgesUsd, maxUsd, maxCalls } = plan;
    const judges = judgesUsd === 0 ? '' : ` for the trials and about ${(0,format/* formatMoney */.up)(judgesUsd)} for the judges`;
    const caps = [
        ...(maxUsd === undefined ? [] : [(0,format/* formatMoney */.up)(maxUsd)]),
        ...(maxCalls === undefined ? [] : [(0,format/* formatPlural */.yk)(maxCalls, 'call')]),
    ];
    const cap = caps.length === 0 ? 'no budget is set' : `the budget stops at ${caps.join(' or ')}`;
    const text = `Costs at most ${worstCaseUsd === null ? 'an unknown amount' : (0,format/* formatMoney */.up)(worstCaseUsd)}${judges}; ${cap}. It may be decided before all cases are replayed`;
    return text.replace(/\$/g, '\\$');
}
/** Folded and without an icon: whoever skims must not take it for the verdict. */
function renderLast(last, sha) {
    if (last === undefined)
        return [];
    const which = last.sha === sha ? 'an earlier run of this commit' : 'another commit';
    const said = (0,safe_text/* escapeMarkdown */.FV)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(last.headline), 600));
    return [
        `<details><summary>Last result, of ${which}: ${last.verdict} at ${last.sha.slice(0, 7)}</summary>`,
        said,
        '</details>',
    ];
}
function renderFooter({ startedAt, updatedAt, runUrl, }) {
    const time = (date) => `${date.toISOString().slice(11, 16)} UTC`;
    const parts = [
        `Started ${time(startedAt)}, updated ${time(updatedAt)}. This comment becomes the result; if it does not, the job ended without one.`,
        ...(runUrl === undefined ? [] : [(0,safe_text/* renderLink */.BK)(runUrl, 'job')]),
    ];
    return parts.join(' ');
}
function code(text) {
    return (0,safe_text/* inlineCode */.ti)((0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(text), 80));
}

;// CONCATENATED MODULE: ./lib/github/progress-comment.js


/** A replay that is over sooner needs no progress. */
const quietMs = 2_000;
/** GitHub allows 1,000 requests an hour; a long replay is told of less and less often. */
const leastIntervalMs = 25_000;
const intervalShare = 1 / 8;
/** Failures in a row after which nobody tries again. */
const maximumFailures = 3;
/** Nothing is written before the replay has taken two seconds. */
function createProgressComment(options) {
    const { now, today } = options;
    let replay;
    let progress;
    let [due, failures, stopped] = [0, 0, false];
    let writing;
    let timer;
    const write = async () => {
        if (replay === undefined || progress === undefined)
            return;
        const { plan, since, startedAt } = replay;
        const { spentPico, ...counts } = progress;
        const stand = {
            ...counts,
            spentUsd: spentPico === undefined ? null : (0,money/* toUsdNumber */.lk)(spentPico),
            elapsedMs: now() - since,
        };
        const outcome = await options.post(({ state, reportUrl }) => ({
            state,
            tells: { kind: 'progress', stand: describeStand(counts) },
            render: () => renderProgress({
                plan,
                stand,
                sha: options.sha,
                last: state.pushes[0],
                startedAt,
                updatedAt: today(),
                runUrl: reportUrl,
            }),
        }));
        failures = outcome.kind === 'failed' ? failures + 1 : 0;
        // A newer commit, or a later run of this one, has the comment now.
        if (outcome.kind === 'skipped' || failures >= maximumFailures)
            stopped = true;
        due = now() + Math.max(leastIntervalMs, (now() - since) * intervalShare);
    };
    const begin = () => {
        if (stopped || writing !== undefined)
            return;
        writing = write().finally(() => {
            writing = undefined;
        });
    };
    return {
        onPlan(plan) {
            replay = { plan: describePlan(plan), since: now(), startedAt: today() };
            due = Number.POSITIVE_INFINITY;
            timer = setTimeout(() => {
                options.onStart();
                begin();
            }, quietMs);
        },
        onProgress(next) {
            progress = next;
            if (now() >= due)
                begin();
        },
        async stop() {
            stopped = true;
            clearTimeout(timer);
            await writing;
        },
    };
}
function describePlan({ suites, limits }) {
    const planned = suites.flatMap((suite) => (suite.kind === 'planned' ? [suite] : []));
    const plans = planned.map(({ plan }) => plan);
    return {
        suites: planned.map(({ change, plan }) => ({
            name: change.name,
            baseline: plan.baseline.modelName,
            candidate: plan.candidate.modelName,
            cases: plan.prepared.cases.length,
            trials: plan.design.trials,
            calls: plan.calls,
        })),
        worstCaseUsd: sumUsd(plans.map(({ worstCasePico }) => worstCasePico)),
        judgesUsd: sumUsd(plans.map(({ judgesPico }) => judgesPico)),
        isRecorded: plans.every(isRecorded),
        maxUsd: limits.maxUsd,
        maxCalls: limits.maxCalls,
    };
}
function isRecorded({ baseline, candidate, judgesPico }) {
    const isFree = judgesPico === 0n;
    return isFree && [baseline, candidate].every(({ endpoint }) => endpoint.kind === 'recorded');
}
function sumUsd(parts) {
    const known = parts.filter((part) => part !== undefined);
    return known.length < parts.length
        ? null
        : (0,money/* toUsdNumber */.lk)(known.reduce((sum, part) => sum + part, 0n));
}

// EXTERNAL MODULE: ./lib/github/publish.js + 7 modules
var publish = __webpack_require__(73867);
;// CONCATENATED MODULE: ./lib/github/job-comment.js





/** State that the step hands to its post step: `NUMBER SHA` of the pull request whose comment shows progress. */
const progressState = 'progress-comment';
/**
 * Reads what the comment remembers, and offers to keep it up to date while the replay goes on. Neither holds the
 * replay up for long, and without them the verdict is the same.
 */
async function openJobComment(job, target) {
    const client = target && (await (0,comment_target/* openClient */.My)(job, comment_target/* hastyPatience */.ZV));
    const hasty = target && client && { ...target, client };
    const earlier = hasty && (0,comment_state/* findEarlier */._l)(await (0,publish/* loadState */.C7)(hasty), hasty.headSha);
    const { mode, merge } = job.inputs;
    // What is merged was replayed elsewhere, and a batch is not waited for.
    const progress = hasty === undefined || mode === 'batch' || merge !== undefined
        ? undefined
        : createProgressComment({
            post: (render) => (0,publish/* publishComment */.p8)(hasty, render, 'progress'),
            sha: hasty.headSha,
            now: () => performance.now(),
            today: () => new Date(),
            onStart: () => job.saveState(progressState, `${hasty.number} ${hasty.headSha}`),
        });
    return {
        earlier,
        follow: (0,earlier_push/* listRelapses */.q3)(earlier),
        watch: progress,
        stop: async () => progress?.stop(),
    };
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
// EXTERNAL MODULE: ./lib/providers/registry.js + 4 modules
var registry = __webpack_require__(95305);
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
const recordingName = /^[a-z0-9-]{1,80}\.(recordings|replays|batches|outcomes)\.jsonl$/;
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
    // Outcomes are about months: of a dataset that is replayed once a quarter they are worth the most.
    for (const { name, path, facts } of await listFiles(folder))
        if (facts.mtimeMs < before && !name.endsWith('.outcomes.jsonl'))
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
    return (0,canonical_json/* computeHash */._)({ ...part, commentKey: inputs.commentKey, name: inputs.part }).slice(0, 8);
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

/***/ 56110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ packJson),
/* harmony export */   j: () => (/* binding */ unpackJson)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Characters that are unpacked at most: a comment has no more. */
const maximumLength = 65_536;
/** Bytes that they may unpack to: so many characters can hold a bomb. */
const maximumBytes = 512 * 1024;
/** JSON, deflated, in base64url, so that nothing in it can end an HTML comment or look like another line of ours. */
function packJson(value) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(Buffer.from(JSON.stringify(value)), { level: 9 }).toString('base64url');
}
/** Undefined for what is damaged, forged beyond form or too large. */
function unpackJson(packed, schema) {
    if (packed.length > maximumLength || !/^[A-Za-z0-9_-]+$/.test(packed))
        return undefined;
    try {
        const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(packed, 'base64url'), {
            maxOutputLength: maximumBytes,
        });
        return schema.parse(JSON.parse(bytes.toString('utf8')));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 60327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer)
/* harmony export */ });
/**
 * An answer of GitHub's API as what it should be.
 * @param name what it should be, for people
 * @throws Error when it is something else
 */
function parseAnswer(schema, answer, name) {
    const parsed = schema.safeParse(answer);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new Error(`GitHub's answer is not a ${name}: ${issue?.path.join('.')}: ${issue?.message}`, {
        cause: parsed.error,
    });
}


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defaultMaxWaitMs),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   mt: () => (/* binding */ createPatientCall)
/* harmony export */ });
/* unused harmony export computeWait */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** Three minutes: a wait for the secondary rate limit, or two short ones, and some backoff. */
const defaultMaxWaitMs = 180_000;
/** GitHub asks for at least a minute when a secondary rate limit names no time. */
const secondaryLimitMs = 60_000;
const serverErrorRetries = 3;
const firstBackoffMs = 1_000;
/** What octokit throws, as far as it is read. */
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).default({}) })
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


/***/ }),

/***/ 73867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AX: () => (/* binding */ loadPart),
  C7: () => (/* binding */ loadState),
  p8: () => (/* binding */ publishComment),
  il: () => (/* binding */ renderEnding),
  x8: () => (/* binding */ renderProblems),
  C: () => (/* binding */ renderReportComment),
  ZM: () => (/* binding */ renderReportSummary),
  g0: () => (/* binding */ tellIncomplete),
  p_: () => (/* binding */ titleProblems)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/earlier-push.js
var earlier_push = __webpack_require__(2511);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var report_headline = __webpack_require__(51747);
// EXTERNAL MODULE: ./lib/report/markdown.js + 2 modules
var markdown = __webpack_require__(71445);
// EXTERNAL MODULE: ./lib/report/safe-text.js + 1 modules
var safe_text = __webpack_require__(70896);
// EXTERNAL MODULE: ./lib/wording/format.js
var format = __webpack_require__(57757);
// EXTERNAL MODULE: ./lib/report/markdown-suite.js + 3 modules
var markdown_suite = __webpack_require__(55152);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
;// CONCATENATED MODULE: ./lib/report/markdown-parts.js




/**
 * The comment of several jobs: one line over all of them, then each one's own text, the worst on top, folded where it
 * passes or has no result. A part that is alone is shown as it is. Pure.
 * @param options.parts each name once
 */
function renderParts(options) {
    const parts = options.parts.toSorted((one, other) => rank(one) - rank(other) || compareNames(one, other));
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0 && options.awaited.length === 0)
        return place([only.text === '' ? { text: renderBare(only) } : { text: only.text, part: only }]);
    return place([
        { text: renderTop(parts, options) },
        ...parts.flatMap(renderSection),
        ...renderAwaited(options),
    ]);
}
function place(blocks) {
    const places = new Map();
    let line = 0;
    for (const { text, part } of blocks) {
        if (part !== undefined)
            places.set(part.name, line);
        // Its lines, and the empty one before the next block.
        line += text.split('\n').length + 1;
    }
    return { markdown: blocks.map(({ text }) => text).join('\n\n'), places };
}
/** What replays may still fail, so it stands before what passes. */
function rank({ tells }) {
    return tells.kind === 'progress' ? ranking/* verdictRank */.uI.pass - 0.5 : ranking/* verdictRank */.uI[tells.verdict];
}
const compareNames = (one, other) => (one.name < other.name ? -1 : 1);
/** The worst verdict and whose it is; a pass only where every part has come to one. */
function renderTop(parts, { awaited, sha }) {
    const [worst] = parts;
    if (worst?.tells.kind === 'result' && worst.tells.verdict !== 'pass') {
        const { verdict, facts } = worst.tells;
        const others = parts.slice(1);
        const count = (0,format/* formatPlural */.yk)(others.length + awaited.length, 'other part');
        return `## ${markdown_suite/* verdictIcons */.qi[verdict]} Pawl: ${verdict}. ${code(worst.name)}: ${(0,safe_text/* escapeMarkdown */.FV)(endless(facts))}. ${count}: ${countStandings(others, awaited)}`;
    }
    const count = (0,format/* formatPlural */.yk)(parts.length + awaited.length, 'part');
    return worst?.tells.kind === 'result' && awaited.length === 0
        ? `## ${markdown_suite/* verdictIcons */.qi.pass} Pawl: pass. All ${count} pass`
        : `## ⏳ Pawl: no verdict yet for ${sha.slice(0, 7)}. ${count}: ${countStandings(parts, awaited)}`;
}
function countStandings(parts, awaited) {
    const counts = new Map();
    for (const { tells } of parts) {
        const word = tells.kind === 'progress' ? 'replaying' : tells.verdict;
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    if (awaited.length > 0)
        counts.set('without a result yet', awaited.length);
    return [...counts].map(([word, count]) => `${(0,format/* formatCount */.B4)(count)} ${word}`).join(', ');
}
function renderSection(part) {
    const { name, tells, text } = part;
    if (text === '')
        return [{ text: `- ${renderBare(part)}` }];
    if (tells.kind === 'result' && tells.verdict !== 'pass')
        return [{ text: `**${code(name)}**` }, { text, part }];
    const summary = `${iconOf(tells)} ${(0,safe_text/* htmlCode */.h8)(shorten(name))}: ${(0,safe_text/* htmlText */.js)(describe(tells))}`;
    return [
        { text: `<details><summary>${summary}</summary>` },
        { text, part },
        { text: '</details>' },
    ];
}
/** One line in place of the text. */
function renderBare({ name, tells }) {
    return `${iconOf(tells)} ${code(name)}: ${(0,safe_text/* escapeMarkdown */.FV)(endless(describe(tells)))}. There is no room for more here; the summary of its job has it.`;
}
function renderAwaited({ awaited, sha, }) {
    if (awaited.length === 0)
        return [];
    const names = awaited.map(({ name, earlier }) => earlier === undefined
        ? code(name)
        : `${code(name)} (${earlier.verdict} at ${earlier.sha.slice(0, 7)})`);
    return [{ text: `No result yet for ${sha.slice(0, 7)}: ${names.join(', ')}.` }];
}
const iconOf = (tells) => tells.kind === 'progress' ? '⏳' : markdown_suite/* verdictIcons */.qi[tells.verdict];
const describe = (tells) => tells.kind === 'progress'
    ? `replaying, no verdict yet. ${tells.stand}`
    : `${tells.verdict}. ${tells.facts}`;
/** The end of the sentence is ours. */
const endless = (text) => text.trimEnd().replace(/\.$/, '');
const shorten = (name) => (0,safe_text/* shortenMiddle */.jM)((0,safe_text/* oneLine */.TN)(name), 80);
const code = (name) => (0,safe_text/* inlineCode */.ti)(shorten(name));

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
// EXTERNAL MODULE: ./lib/report/report.js + 2 modules
var report = __webpack_require__(26623);
// EXTERNAL MODULE: ./lib/github/comment-state.js
var comment_state = __webpack_require__(42774);
// EXTERNAL MODULE: ./lib/github/packed-json.js
var packed_json = __webpack_require__(56110);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
;// CONCATENATED MODULE: ./lib/github/shorter-text.js


/** A shorter text by the lines that it has of a longer one (`[from, to)`), and lines of its own between them. */
const scriptSchema = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()]), schemas/* string */.YjP()]));
const scriptsSchema = schemas/* array */.YOg(scriptSchema).max(10);
/** Says little where most lines are the same. */
function describeShorter(text, shorter) {
    const script = [];
    let line = 0;
    for (const { value, added, removed } of (0,array/* diffArrays */.E)(text.split('\n'), shorter.split('\n'))) {
        if (added) {
            script.push(value.join('\n'));
            continue;
        }
        if (!removed)
            script.push([line, line + value.length]);
        line += value.length;
    }
    return script;
}
/** The shorter text, where `text` is the one that it was described by. */
function restoreShorter(text, script) {
    const lines = text.split('\n');
    return script
        .flatMap((entry) => (typeof entry === 'string' ? [entry] : lines.slice(entry[0], entry[1])))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/github/part-line.js






/** What stands in the line of a part, beside where its text is. */
const lineSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    name: schemas/* string */.YjP().min(1).max(300),
    sha: comment_state/* commitSchema */.lN,
    run: schemas/* tuple */.PVZ([schemas/* int */.Whr().positive(), schemas/* int */.Whr().positive()]).nullable(),
    turn: schemas/* int */.Whr().nonnegative(),
    missed: schemas/* int */.Whr().nonnegative(),
    tells: schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('progress'), stand: schemas/* string */.YjP().max(200) }),
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('result'),
            verdict: report/* verdictSchema */.$D,
            facts: schemas/* string */.YjP().max(300),
            verified: schemas/* boolean */.zMY(),
        }),
    ]),
    pushes: comment_state/* storedPushesSchema */.zd,
    /** First line of the text, from 0 where what is shown begins, and number of its lines. */
    place: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()]),
    /** Of the text. */
    digest: schemas/* string */.YjP().max(16),
    shorter: scriptsSchema,
});
const pattern = /^<!-- pawl:part ([A-Za-z0-9_-]+) -->$/;
/** Whether a line is of a part, in whatever state. */
const isPartLine = (line) => line.startsWith('<!-- pawl:part ');
/**
 * A line that GitHub does not show: what a part tells and remembers, where its text is, and how shorter ones are made
 * of that. Memory first forgets, and shorter texts are left out from the longest, until each has its `limit` characters.
 */
function renderPartLine(part, { from, limit }) {
    const { name, headSha, run, turn, missed, tells, text } = part;
    const line = {
        version: 1,
        name,
        sha: headSha,
        run: run === undefined ? null : [run.id, run.attempt],
        turn,
        missed,
        tells: tells.kind === 'progress'
            ? { ...tells, stand: cut(tells.stand, 200) }
            : { ...tells, facts: cut(tells.facts, 300) },
        pushes: [...(0,comment_state/* storeState */.bK)(part.state, limit)],
        place: [from, text === '' ? 0 : text.split('\n').length],
        digest: computeDigest(text),
        shorter: storeShorter(part, limit),
    };
    return `<!-- pawl:part ${(0,packed_json/* packJson */.g)(line)} -->`;
}
function cut(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
function storeShorter({ text, shorter }, limit) {
    let scripts = shorter.map((one) => describeShorter(text, one));
    while (scripts.length > 0 && (0,packed_json/* packJson */.g)(scripts).length > limit)
        scripts = scripts.slice(1);
    return scripts;
}
/** White space may be trimmed on the way. */
const computeDigest = (text) => (0,canonical_json/* computeHash */._)(text.replace(/\s+/g, '')).slice(0, 16);
/**
 * Reads the line back. Its text is found by its place, which nothing that a model writes can move; where somebody
 * edited the comment, so that it is another text, the part has none.
 * @returns undefined for a line that is damaged, forged beyond form or of another version
 */
function parsePartLine(line, shown) {
    const packed = pattern.exec(line)?.[1];
    const read = packed === undefined ? undefined : (0,packed_json/* unpackJson */.j)(packed, lineSchema);
    if (read === undefined)
        return undefined;
    const { version: _, sha, run, pushes, place, digest, shorter, ...part } = read;
    const [from, count] = place;
    const found = shown.slice(from, from + count).join('\n');
    const text = computeDigest(found) === digest ? found : '';
    return {
        ...part,
        headSha: sha,
        run: run === null ? undefined : { id: run[0], attempt: run[1] },
        state: (0,comment_state/* restoreState */.aX)(pushes),
        text,
        shorter: text === '' ? [] : shorter.map((script) => restoreShorter(text, script)),
    };
}

;// CONCATENATED MODULE: ./lib/github/comment-body.js



/** GitHub refuses a longer comment with 422. */
const githubBodyLimit = 65_536;
/** Characters for what is remembered in all parts, and as many for how their texts become shorter. */
const memoryLimit = 6_000;
/** Of fitting everything in, and characters that each next one leaves free beside what was too much. */
const [maximumAttempts, slack] = [12, 200];
/** Lengths of the shorter renderings that a part keeps ready. */
const shorterLengths = [32_000, 16_000, 8_000, 4_000, 2_000];
/** First line of our comment: jobs with other keys keep comments of their own. Invisible when rendered. */
function renderMarker(commentKey) {
    return `<!-- pawl:comment ${commentKey} -->`;
}
/** Reads a comment whose author is us; undefined where it is none of this marker. */
function parseBody(body, marker) {
    const [first, stamp = '', ...rest] = body.split(/\r?\n/);
    if (first !== marker)
        return undefined;
    const end = rest.findIndex((line) => !isPartLine(line));
    const count = end < 0 ? rest.length : end;
    const shown = rest.slice(count);
    return {
        headSha: /^<!-- pawl:commit (\w+) -->$/.exec(stamp)?.[1],
        parts: rest.slice(0, count).flatMap((line) => parsePartLine(line, shown) ?? []),
    };
}
/**
 * The whole comment: marker, commit, a line for each part, and what is shown. Where it is too long, the longest texts
 * give way: that of this job by its layout, those of others by the shorter renderings that they keep ready.
 * @returns it and this job's part as it stands in it
 * @throws ConfigurationError where there are more parts than a comment has room for
 */
function composeBody(options) {
    const own = { ...options.own, render: remember(options.own.render) };
    let room = githubBodyLimit;
    for (let attempt = 1; attempt <= maximumAttempts && room > 0; attempt += 1) {
        const parts = fitParts({ own, others: options.others, room });
        const text = assemble(options, [parts.own, ...parts.others]);
        if (text.length <= githubBodyLimit)
            return { text, own: parts.own };
        // What is around the texts is a little longer or shorter each time.
        room -= text.length - githubBodyLimit + attempt * slack;
    }
    throw errors/* ConfigurationError */.j1.of(`${options.others.length + 1} parts have no room in one comment`, 'give some of the jobs another comment-key');
}
function assemble({ marker, headSha }, parts) {
    const isOfHead = (part) => part.headSha === headSha;
    const { markdown, places } = renderParts({
        parts: parts.filter(isOfHead),
        awaited: parts.filter((part) => !isOfHead(part)).map(describeAwaited),
        sha: headSha,
    });
    const limit = Math.floor(memoryLimit / parts.length);
    const lines = parts.map((part) => {
        const from = places.get(part.name);
        return from === undefined
            ? renderPartLine({ ...part, text: '', shorter: [] }, { from: 0, limit })
            : renderPartLine(part, { from, limit });
    });
    return [marker, `<!-- pawl:commit ${headSha} -->`, ...lines, markdown].join('\n');
}
const describeAwaited = ({ name, headSha, tells }) => ({
    name,
    earlier: tells.kind === 'result' ? { sha: headSha, verdict: tells.verdict } : undefined,
});
/** Each with the longest text for which there is room. */
function fitParts({ own, others, room, }) {
    const { render, ...facts } = own;
    const share = shareRoom([render(room), ...others.map(({ text }) => text)].map(({ length }) => length), room);
    const fitted = others.map((part) => chooseText(part, share));
    // What others leave, for their texts come in a few lengths only, is ours until another part needs it.
    const left = room - fitted.reduce((sum, { text }) => sum + text.length, 0);
    const text = render(left);
    const shorter = shorterLengths
        .filter((length) => length < text.length)
        .map((length) => ({ length, text: render(length) }))
        .filter((rendering) => rendering.text.length <= rendering.length);
    const texts = { text, shorter: shorter.map((rendering) => rendering.text) };
    return { own: chooseText({ ...facts, ...texts }, left), others: fitted };
}
/** The longest of a part's texts that `limit` allows, and none where all are longer. */
function chooseText(part, limit) {
    const [text = '', ...shorter] = [part.text, ...part.shorter].filter(({ length }) => length <= limit);
    return { ...part, text, shorter };
}
/** The length up to which each may go so that all go into `room`: what the short leave is shared by the long. */
function shareRoom(lengths, room) {
    let left = room;
    for (const [index, length] of lengths.toSorted((one, other) => one - other).entries()) {
        const share = left / (lengths.length - index);
        if (length > share)
            return Math.max(0, Math.floor(share));
        left -= length;
    }
    return room;
}
/** A report takes a while to render, and is asked for the same lengths again. */
function remember(render) {
    const rendered = new Map();
    return (limit) => {
        const text = rendered.get(limit) ?? render(limit).trimEnd();
        rendered.set(limit, text);
        return text;
    };
}

;// CONCATENATED MODULE: ./lib/github/comment-part.js

/** Above zero where the run of `one` is the later, undefined where that is not known. */
function compareRuns(one, other) {
    if (one.headSha !== other.headSha || one.run === undefined || other.run === undefined)
        return undefined;
    return one.run.id - other.run.id || one.run.attempt - other.run.attempt;
}
/** Whether both are of one commit and of one run. */
function isSameWriter(one, other) {
    const isOutside = one.run === undefined && other.run === undefined;
    return one.headSha === other.headSha && (isOutside || compareRuns(one, other) === 0);
}
/** Above zero where `one` is what stays of two versions of a part, below where `other` is, zero where they are one. */
function compareVersions(one, other, headSha) {
    const isOfHead = (part) => Number(part.headSha === headSha);
    const isResult = ({ tells }) => Number(tells.kind === 'result');
    return (isOfHead(one) - isOfHead(other) ||
        compareRuns(one, other) ||
        // A run does not go back from its result to progress.
        (isSameWriter(one, other) ? isResult(one) - isResult(other) : 0) ||
        one.turn - other.turn);
}
/** The newest version of each part. Of equal ones that of `seen` stays, which others may have shortened. */
function mergeParts(known, seen, headSha) {
    const merged = new Map(known);
    for (const part of seen) {
        const standing = merged.get(part.name);
        if (standing === undefined || compareVersions(part, standing, headSha) >= 0)
            merged.set(part.name, part);
    }
    return merged;
}
/**
 * Parts as they stand once `headSha` is the head: what is of another commit keeps its memory and loses its text, so
 * that an older pass is never taken for one of the head, and is dropped once it has missed as many heads as are remembered.
 * @param commentSha the commit that the comment was about
 */
function ageParts(parts, commentSha, headSha) {
    const step = commentSha === headSha ? 0 : 1;
    return parts
        .map((part) => part.headSha === headSha
        ? { ...part, missed: 0 }
        : { ...part, missed: part.missed + step, text: '', shorter: [] })
        .filter(({ missed }) => missed <= comment_state/* keptPushes */.p);
}

// EXTERNAL MODULE: ./lib/github/patience.js
var patience = __webpack_require__(25104);
;// CONCATENATED MODULE: ./lib/github/own-comments.js



/** Ours, oldest first. */
async function listOwn(options, logins) {
    const own = [];
    for await (const comment of options.comments.list(options.number)) {
        const content = logins.has(comment.authorLogin)
            ? parseBody(comment.body, options.marker)
            : undefined;
        if (content !== undefined)
            own.push({ ...content, comment });
    }
    return own.sort((one, other) => one.comment.id - other.comment.id);
}
/** Ours was removed by another job between reading and writing. */
const isGone = (error) => (0,patience/* statusOf */.c2)(error) === 404;
/** Undefined when the comment to update is gone. */
async function writeComment({ comments, number }, { kept, text }) {
    if (kept === undefined)
        return { kind: 'created', url: (await comments.create(number, text)).url };
    try {
        return { kind: 'updated', url: (await comments.update(kept.id, text)).url };
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
    for (const { comment } of duplicates) {
        try {
            await comments.remove(comment.id);
        }
        catch (error) {
            if (!isGone(error))
                reason = `a second comment could not be removed: ${explain(error)}`;
        }
    }
    return reason;
}
/** What GitHub refused, and what to change. */
function explain(error) {
    const status = (0,patience/* statusOf */.c2)(error);
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

;// CONCATENATED MODULE: ./lib/github/sticky-comment.js




/** Rounds of reading, writing and looking again; progress, which does not wait between them, has fewer. */
const maximumRounds = { progress: 4, result: 10, ending: 10 };
/** Looks at a comment that others keep writing, with everything in it. */
const maximumLooks = 2;
/** Why this job leaves its part to what stands in it; undefined where it does not. */
function findPrecedence(standing, own) {
    if (standing === undefined)
        return undefined;
    const isProgress = standing.tells.kind === 'progress';
    const later = compareRuns(standing, own);
    if (later === undefined) {
        const isOpen = standing.headSha === own.headSha && isProgress;
        return own.kind === 'ending' && !isOpen ? 'it has a result' : undefined;
    }
    if (later > 0)
        return 'a later run of this commit has written it';
    // Of the jobs of one run none hides the result of another behind its own progress.
    const isSettled = later === 0 && !isProgress;
    if (own.kind === 'progress' && isSettled)
        return 'another job of this run has written it';
    return own.kind === 'ending' && (later < 0 || isSettled) ? 'it has a result' : undefined;
}
async function takeRound(options, logins, memory) {
    const { headSha } = options;
    const listed = await listOwn(options, logins);
    const aged = listed.map((one) => ageParts(one.parts, one.headSha, headSha));
    const parts = mergeParts(memory.parts, aged.flat(), headSha);
    const standing = parts.get(options.part);
    const isOurs = standing !== undefined && isSameWriter(standing, options);
    if (memory.written === undefined || !isOurs) {
        const precedence = findPrecedence(standing, options);
        if (precedence !== undefined)
            return { outcome: { kind: 'skipped', reason: precedence } };
    }
    else if (isWhole(parts, aged[0] ?? [], headSha) || listed.length === 0)
        // GitHub may not list at once what was just written.
        return settle(options, listed, { ...memory, parts, written: memory.written });
    // Asked last before writing, so that the moment in which a push goes unseen is short.
    if ((await options.currentHeadSha()) !== headSha)
        return { outcome: { kind: 'skipped', reason: 'a newer commit was pushed' } };
    return { memory: await writePart(options, listed[0]?.comment, { ...memory, parts }) };
}
/**
 * Ends where every part is in the comment and nobody wrote since the last look. Where somebody did, who may have put
 * back what a third one lost, that third one may be about to write again.
 */
async function settle(options, [first, ...duplicates], memory) {
    const { kind, url, text } = memory.written;
    const found = first?.comment.body ?? text;
    if (options.kind !== 'progress' && found !== text && memory.looks < maximumLooks)
        return {
            memory: { ...memory, written: { ...memory.written, text: found }, looks: memory.looks + 1 },
        };
    const reason = await removeDuplicates(options.comments, duplicates);
    return { outcome: { kind, url: first?.comment.url ?? url, reason } };
}
/** Written again in a later round it is the same version. */
async function writePart(options, kept, memory) {
    const { part: name, headSha, run, marker } = options;
    const standing = memory.parts.get(name);
    const isAgain = memory.written !== undefined && standing && isSameWriter(standing, options);
    const { text, own } = composeBody({
        marker,
        headSha,
        own: {
            name,
            headSha,
            run,
            turn: standing === undefined ? 1 : standing.turn + Number(!isAgain),
            missed: 0,
            ...options.compose(standing?.state ?? comment_state/* emptyState */.p$),
        },
        others: [...memory.parts.values()].filter((part) => part.name !== name),
    });
    const written = await writeComment(options, { kept, text });
    const { kind } = memory.written ?? written ?? { kind: 'updated' };
    return {
        parts: new Map(memory.parts).set(name, own),
        written: written === undefined ? memory.written : { ...written, kind, text },
        writings: memory.writings + 1,
        looks: 0,
    };
}
/** Whether a comment has every part that is known, as new as it is known. */
function isWhole(parts, shown, headSha) {
    const found = new Map(shown.map((part) => [part.name, part]));
    return [...parts.values()].every((part) => {
        const own = found.get(part.name);
        return own !== undefined && compareVersions(own, part, headSha) >= 0;
    });
}
/** This job's part as it stands in our comment; undefined when there is none. Throws what octokit throws. */
async function loadCommentPart(options) {
    const [kept] = await listOwn(options, await options.findOwnLogins());
    return kept?.parts.find(({ name }) => name === options.part);
}
/**
 * Writes this job's part of the one comment of this key on the pull request, and leaves the parts of other jobs as they
 * are. Ours are comments whose author is us and whose first line is the marker; a marker that somebody else writes
 * counts for nothing. Written only while `headSha` is the head.
 * GitHub has no conditional update of comments, so jobs that write at the same time can lose each other's parts. Each
 * looks again after a pause, and writes again whatever it knows of and does not find; duplicates are merged and removed.
 * Left open: a job that is suspended between reading and writing for longer than others look.
 * @returns always; a failure is an outcome with its reason
 */
async function postStickyComment(options) {
    try {
        const logins = await options.findOwnLogins();
        let memory = { parts: new Map(), written: undefined, writings: 0, looks: 0 };
        for (let round = 0; round < maximumRounds[options.kind]; round += 1) {
            const next = await takeRound(options, logins, memory);
            if ('outcome' in next)
                return next.outcome;
            memory = next.memory;
            await options.pause(Math.max(0, memory.writings - 1));
        }
        return { kind: 'failed', reason: 'other jobs kept writing over the comment' };
    }
    catch (error) {
        return { kind: 'failed', reason: explain(error) };
    }
}

;// CONCATENATED MODULE: ./lib/github/publish.js








function openComment({ client, number, commentKey, part }) {
    const { comments, findOwnLogins } = client;
    return { comments, findOwnLogins, number, marker: renderMarker(commentKey), part };
}
/** Creates or updates this job's part of the one comment. Never throws: the verdict stands without it. */
function publishComment(target, render, kind) {
    const { client, number, headSha, run, runUrl, pause } = target;
    return postStickyComment({
        ...openComment(target),
        compose: (state) => render({ state, reportUrl: runUrl }),
        headSha,
        run,
        kind,
        currentHeadSha: async () => (await client.getPullRequest(number)).headSha,
        // Progress that is lost is written again soon.
        pause: kind === 'progress' ? async () => undefined : pause,
    });
}
/** This job's part as it stands. Throws what octokit throws. */
const loadPart = (target) => loadCommentPart(openComment(target));
/** What this part remembers of earlier pushes; nothing when it cannot be read, which costs no verdict. */
async function loadState(target) {
    const part = await loadPart(target).catch(() => undefined);
    return part?.state ?? comment_state/* emptyState */.p$;
}
/** The report as comment, compared with the earlier push, which this one then is for the next. */
const renderReportComment = (report, sha) => ({ state, reportUrl }) => {
    const earlier = (0,comment_state/* findEarlier */._l)(state, sha);
    const headline = (0,report_headline/* renderHeadline */.Lf)(report);
    const push = (0,earlier_push/* composePush */.Ho)(report, { sha, headline, earlier });
    return {
        render: (0,markdown/* prepareComment */.nD)(report, { reportUrl, earlier }),
        state: (0,comment_state/* addPush */._Y)(state, push),
        tells: {
            kind: 'result',
            verdict: report.verdict,
            facts: headline.replace(/^Pawl: \w+\. /, ''),
            verified: true,
        },
    };
};
/** What a part tells that came to no verdict for this reason. */
const tellIncomplete = (facts) => ({
    kind: 'result',
    verdict: 'incomplete',
    facts,
    verified: true,
});
const renderReportSummary = (report, earlier) => (0,markdown/* renderSummary */.Br)(report, { earlier });
/** In place of progress that nothing followed: the step was killed, or its runner was. */
function renderEnding({ sha, runUrl, }) {
    const job = runUrl === undefined ? '' : ` ${(0,safe_text/* renderLink */.BK)(runUrl, 'job')}`;
    return [
        `### 🚫 Pawl: incomplete. The job ended without a verdict for ${sha.slice(0, 7)}`,
        '',
        'It was cancelled or killed while it replayed. What was received until then is kept where recordings are kept; run the job again, and only the rest is asked.',
        job,
        '',
    ].join('\n');
}
const titleProblems = (error) => error instanceof errors/* ConfigurationError */.j1
    ? 'Configuration or input has to be mended first'
    : 'Evidence was lost';
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
    const ending = error instanceof errors/* ConfigurationError */.j1
        ? 'Nothing was replayed and nothing was spent.'
        : 'Calls may have been made and billed before; the log of the job has more.';
    return [
        `### 🚫 Pawl: incomplete. ${titleProblems(error)}`,
        '',
        ...shown,
        ...more,
        '',
        ending,
        '',
    ].join('\n');
}


/***/ })

};
