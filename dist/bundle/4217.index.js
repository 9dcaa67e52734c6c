export const id = 4217;
export const ids = [4217];
export const modules = {

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/cli/init-files.js
/** Files that `pawl init` writes, by path relative to the folder it runs in. */
function renderInitFiles(options) {
    return {
        'pawl.yml': configText,
        'prompts/support-reply.prompt.yml': promptText,
        'datasets/support-reply.jsonl': datasetText,
        '.github/workflows/pawl.yml': renderWorkflow(options.action),
    };
}
const configText = `# Pawl replays each suite's dataset on base and on head, whenever prompt, model or parameters differ.
# Check this file with: pawl check. See what a change would cost with: pawl plan --base main
version: 1

suites:
  support-reply:
    prompt: prompts/support-reply.prompt.yml
    # provider/model. Pin a dated model: an alias can move under you without a commit.
    model: openai/gpt-4.1-mini-2025-04-14
    parameters: {max_output_tokens: 400}
    # One curated production failure a line: what went in, and what has to hold of the answer.
    dataset: datasets/support-reply.jsonl
    metrics:
      # The words of your own task. Primary metrics decide whether a case passes.
      states_policy: {contains: "{{expected}}", ignore_case: true, primary: true}
      stays_short: {length: {max: 900, unit: characters}}
      # A model as the judge, where no rule can tell:
      # resolution:
      #   judge: {rubric: "Pass if the reply solves the customer's problem.", model: openai/gpt-4.1-2025-04-14}
      #   primary: true
    gates:
      # How much worse the candidate may be, in percentage points of the cases.
      states_policy: {margin: 5pp}
      cost: {max_increase: 10%}
      latency_p95: {max_increase: 50%}
    # For the projection of the monthly cost.
    traffic: {requests_per_month: 100_000}

# The cap of one comparison. Spending is reserved before it is sent.
budget: {max_usd: 5}
`;
const promptText = `name: Support reply
messages:
  - role: system
    content: |
      You answer customers of a web shop. Be brief and friendly.
      Policy: {{policy}}
  - role: user
    content: "{{question}}"
`;
const datasetText = [
    {
        id: 'refund-window',
        input: {
            policy: 'Refunds are possible within 30 days of delivery.',
            question: 'I got my shoes six weeks ago and they do not fit. Can I return them?',
        },
        expected: '30 days',
        tags: ['refunds'],
        owner: 'support-platform',
        severity: 'high',
        pinned: true,
        note: 'Promised a refund after the window had closed.',
    },
    {
        id: 'express-shipping-cost',
        input: {
            policy: 'Express shipping costs 9.90 euros.',
            question: 'How much is express shipping?',
        },
        expected: '9.90',
        tags: ['shipping'],
    },
]
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
function renderWorkflow(action) {
    return `name: Pawl
on:
  # No path filter: a required check that never starts would block every merge. Pawl decides by itself, and
  # a pull request that changes no prompt and no model passes at once, without a call.
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write # for the comment
  checks: write # for the check run and its annotations
concurrency:
  group: pawl-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  pawl: # Make this job a required status check in the branch's rules.
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # the merge base has to be there
          persist-credentials: false
      - uses: ${action}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
}

// EXTERNAL MODULE: ./lib/cli/parse-arguments.js
var parse_arguments = __webpack_require__(18988);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var cli_terminal = __webpack_require__(32832);
;// CONCATENATED MODULE: ./lib/cli/commands/init.js






const kinds = { action: 'string' };
/** Stands in the workflow until the person says where their copy of the Action is. */
const unknownAction = 'OWNER/pawl@v1 # put in where your Pawl lives, best by SHA';
/** `pawl init`: writes a configuration, a prompt, a dataset and the workflow. Never overwrites a file. */
async function runInit(args, terminal) {
    const { values } = (0,parse_arguments/* parseArguments */.W)({ command: 'init', args, kinds });
    let written = 0;
    for (const [path, text] of Object.entries(renderInitFiles({ action: values.action ?? unknownAction }))) {
        const file = (0,external_node_path_.join)(terminal.folder, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        try {
            await (0,promises_.writeFile)(file, text, { flag: 'wx' });
            terminal.stdout.write(`wrote ${path}\n`);
            written += 1;
        }
        catch (cause) {
            if (!isExisting(cause))
                throw errors/* ConfigurationError */.j1.of(`${path} could not be written`, 'check that you may write here', { file: path }, cause);
            terminal.stdout.write(`kept ${path}, which is there already\n`);
        }
    }
    terminal.stdout.write(written === 0
        ? 'nothing to do\n'
        : '\nNext: put your own failures into the dataset, then\n  pawl check\n  pawl plan --base main\n  pawl compare --base main\n');
    return cli_terminal/* exitCodes */.h.pass;
}
function isExisting(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
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


/***/ })

};
