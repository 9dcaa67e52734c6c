export const id = 6903;
export const ids = [6903];
export const modules = {

/***/ 86903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileHandlebars: () => (/* binding */ compileHandlebars)
});

// EXTERNAL MODULE: ./node_modules/handlebars/lib/index.js
var lib = __webpack_require__(88508);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/prompt/template.js
var template = __webpack_require__(25986);
// EXTERNAL MODULE: ./lib/prompt/template-values.js
var template_values = __webpack_require__(86773);
;// CONCATENATED MODULE: ./lib/prompt/engines/handlebars-helpers.js


/** The built-in helpers that print or choose, and dotprompt's own. */
function createHelpers(options) {
    const { roleMark } = options;
    const helpers = [
        ['if', choice(1, ([value]) => isTruthy(value))],
        ['unless', choice(1, ([value]) => !isTruthy(value))],
        ['ifEquals', choice(2, ([a, b]) => a === b)],
        ['unlessEquals', choice(2, ([a, b]) => a !== b)],
        ['each', { kind: 'block', parameters: 1, render: ([list], parts) => renderEach(list, parts) }],
        [
            'with',
            {
                kind: 'block',
                parameters: 1,
                render: ([value], parts) => (isTruthy(value) ? parts.body(value) : parts.otherwise()),
            },
        ],
        ['json', { kind: 'value', parameters: 1, compute: ([value]) => JSON.stringify(value) }],
        [
            'lookup',
            {
                kind: 'value',
                parameters: 2,
                compute: ([container, key]) => (0,template_values/* ownValue */.eC)(container, String(key)) ?? null,
            },
        ],
    ];
    if (roleMark !== undefined)
        helpers.push([
            'role',
            { kind: 'value', parameters: 1, compute: ([role]) => roleMark(String(role)) },
        ]);
    return new Map(helpers);
}
function choice(parameters, decide) {
    return {
        kind: 'block',
        parameters,
        render: (values, parts) => (decide(values) ? parts.sameBody() : parts.otherwise()),
    };
}
function renderEach(list, parts) {
    if (list === null || typeof list !== 'object') {
        if (isTruthy(list))
            throw new template/* TemplateProblem */.s('{{#each}} was given neither a list nor a mapping', {
                remedy: 'give a list or a mapping in the case',
            });
        return parts.otherwise();
    }
    const entries = Object.entries(list);
    if (entries.length === 0)
        return parts.otherwise();
    return entries
        .map(([name, value], index) => {
        const key = Array.isArray(list) ? index : name;
        return parts.body(value, {
            data: { key, index, first: index === 0, last: index === entries.length - 1 },
            parameters: [value, key],
        });
    })
        .join('');
}
/** Handlebars counts 0 and an empty list as false, beside what JavaScript does. */
function isTruthy(value) {
    return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

;// CONCATENATED MODULE: ./lib/prompt/engines/handlebars-nodes.js
const isContent = (node) => node.type === 'ContentStatement';
const isMustache = (node) => node.type === 'MustacheStatement';
/** A block without `else` has no `inverse`, and `{{^x}}` alone no `program`, whatever the library's types say. */
const isBlock = (node) => node.type === 'BlockStatement';
const isSubExpression = (node) => node.type === 'SubExpression';
const isPath = (node) => node.type === 'PathExpression';
const isLiteral = (node) => /Literal$/.test(node.type);
/** Every node of the tree, parents first. */
function nodesOf(node) {
    const children = isBlock(node)
        ? [...node.params, node.program, node.inverse]
        : isMustache(node) || isSubExpression(node)
            ? node.params
            : isProgram(node)
                ? node.body
                : [];
    return [node, ...children.flatMap((child) => (child === undefined ? [] : nodesOf(child)))];
}
const isProgram = (node) => node.type === 'Program';

;// CONCATENATED MODULE: ./lib/prompt/engines/handlebars-scope.js

/** The scope inside of a block. */
function enter(parent, entered) {
    const values = entered.parameters ?? [entered.value];
    const named = Object.fromEntries(entered.names.map((name, index) => [name, values[index]]));
    return {
        value: entered.value,
        named: { ...parent.named, ...named },
        data: { ...parent.data, ...entered.data },
        parent,
    };
}
/** The value at a path; undefined when any step of it is absent. */
function lookUp(path, scope) {
    const [first, ...rest] = path.parts;
    if (path.data) {
        if (first === 'root')
            return rest.reduce(template_values/* ownValue */.eC, rootOf(scope).value);
        return path.parts.reduce(template_values/* ownValue */.eC, scope.data);
    }
    let current = scope;
    for (let up = 0; up < path.depth; up += 1)
        current = current?.parent;
    const isNamed = path.depth === 0 && first !== undefined && Object.hasOwn(scope.named, first);
    const isScoped = /^(\.\/|this\b)/.test(path.original);
    const start = isNamed && !isScoped ? scope.named : current?.value;
    return path.parts.reduce(template_values/* ownValue */.eC, start);
}
function rootOf(scope) {
    return scope.parent === undefined ? scope : rootOf(scope.parent);
}

;// CONCATENATED MODULE: ./lib/prompt/engines/handlebars.js







/**
 * Handlebars as dotprompt uses it. The library only parses: its compiler writes JavaScript and runs it, which is
 * nothing to do with a template from a pull request. The tree is walked here instead, over own properties only,
 * without HTML escapes, partials or decorators. An absent variable is an error, also in `#if`; null is not, there.
 */
function compileHandlebars(text, options) {
    const program = parse(text);
    const helpers = createHelpers(options);
    const nodes = nodesOf(program);
    for (const node of nodes)
        checkAllowed(node, helpers);
    return {
        variables: findVariables(program, helpers),
        render: (variables) => renderProgram(program, { scope: rootScope(variables), helpers }),
    };
}
const rootScope = (variables) => ({ value: variables, named: {}, data: {} });
function parse(text) {
    try {
        return lib.parse(text);
    }
    catch (error) {
        const [first = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
        const line = /line (\d+)/.exec(first)?.[1];
        throw new template/* TemplateProblem */.s('not readable as Handlebars', {
            remedy: 'mend the tag; every {{#block}} needs its {{/block}}',
            line: line === undefined ? undefined : Number(line),
        });
    }
}
/** Partials, decorators and unknown helpers are found before anything is rendered. */
function checkAllowed(node, helpers) {
    const line = node.loc.start.line;
    if (/Partial|Decorator/.test(node.type))
        throw new template/* TemplateProblem */.s('partials and decorators are not allowed', {
            remedy: 'write the included text into this file; a prompt is one file',
            line,
        });
    if (!isBlock(node) && !isMustache(node) && !isSubExpression(node))
        return;
    if (!isPath(node.path))
        return;
    const name = node.path.original;
    const isCall = isBlock(node) || isSubExpression(node) || node.params.length > 0;
    if (!isCall && name !== 'history' && !['media', 'section'].includes(name))
        return;
    const helper = helpers.get(name);
    if (name === 'history')
        throw new template/* TemplateProblem */.s('{{history}} is not supported', {
            remedy: 'remove it; a conversation is given by the case, in "messages", and follows the prompt',
            line,
        });
    if (helper === undefined || helper.kind !== (isBlock(node) ? 'block' : 'value'))
        throw new template/* TemplateProblem */.s(`the helper "${name}" is not known here`, {
            remedy: `use ${[...helpers.keys()].join(', ')}, or {{#each}} for a list and {{#with}} for a mapping`,
            line,
        });
    if ((node.hash?.pairs ?? []).length > 0)
        throw new template/* TemplateProblem */.s(`the helper "${name}" takes no named values here`, {
            remedy: 'leave out what is written as name=value',
            line,
        });
    if (node.params.length !== helper.parameters)
        throw new template/* TemplateProblem */.s(`the helper "${name}" takes ${helper.parameters} value(s)`, {
            remedy: `give it ${helper.parameters}, as in the documentation of Handlebars`,
            line,
        });
}
function renderProgram(program, context) {
    return (program?.body ?? []).map((node) => renderNode(node, context)).join('');
}
function renderNode(node, context) {
    if (isContent(node))
        return node.value;
    if (isBlock(node)) {
        const helper = context.helpers.get(node.path.original);
        if (helper?.kind !== 'block')
            return '';
        const names = node.program?.blockParams ?? [];
        return helper.render(evaluateAll(node.params, context), {
            body: (value, extra = {}) => renderProgram(node.program, {
                ...context,
                scope: enter(context.scope, { value, ...extra, names }),
            }),
            sameBody: () => renderProgram(node.program, context),
            otherwise: () => renderProgram(node.inverse, context),
        });
    }
    if (!isMustache(node))
        return '';
    const name = isPath(node.path) ? node.path.original : 'a literal';
    return (0,template_values/* renderValue */.AI)(evaluate(node, context), name);
}
/** The value of an expression; undefined never leaves it. */
function evaluate(node, context) {
    if (isPath(node))
        return resolve(node, context.scope);
    if (isLiteral(node))
        return 'value' in node ? node.value : null;
    if (!isMustache(node) && !isSubExpression(node))
        return null;
    const helper = isPath(node.path) ? context.helpers.get(node.path.original) : undefined;
    if (helper?.kind === 'value' && node.params.length === helper.parameters)
        return helper.compute(evaluateAll(node.params, context));
    return evaluate(node.path, context);
}
function evaluateAll(nodes, context) {
    return nodes.map((node) => evaluate(node, context));
}
function resolve(path, scope) {
    const value = lookUp(path, scope);
    if (value === undefined)
        throw new template/* MissingVariable */.r(path.original);
    return value;
}
/** Paths from the root of the case; what stands inside of a block that changes the scope belongs to its items. */
function findVariables(program, helpers) {
    const walk = (node, isRoot) => {
        if (isPath(node))
            return isRoot && !node.data ? node.parts.slice(0, 1) : [];
        if (isBlock(node)) {
            const isSame = !['each', 'with'].includes(node.path.original);
            return [
                ...node.params.flatMap((part) => walk(part, isRoot)),
                ...(node.program?.body ?? []).flatMap((part) => walk(part, isRoot && isSame)),
                ...(node.inverse?.body ?? []).flatMap((part) => walk(part, isRoot)),
            ];
        }
        if (!isMustache(node) && !isSubExpression(node))
            return [];
        const isHelper = isPath(node.path) && node.params.length > 0 && helpers.has(node.path.original);
        return [...(isHelper ? [] : [node.path]), ...node.params].flatMap((part) => walk(part, isRoot));
    };
    return (0,template_values/* distinct */.dM)(program.body.flatMap((node) => walk(node, true)));
}


/***/ })

};
