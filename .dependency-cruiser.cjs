// The direction of the house, as docs/architecture.md explains it. `document`, `wording`, `columns` and `errors`
// are ground that every folder may stand on.
const port = 'providers/(provider|endpoint|batch|reserved-address)\\.ts$';
const mayUse = {
  'errors\\.ts$': [],
  'document/': [],
  'wording/': [],
  'columns/': [],
  'statistics/': [],
  'pricing/': [],
  'revision/': [],
  'config/': [],
  'dataset/': [],
  'prompt/': ['dataset/'],
  [port]: ['prompt/', 'revision/revision\\.ts$'],
  'providers/': ['prompt/', 'revision/revision\\.ts$'],
  'scoring/': ['config/', 'dataset/', 'prompt/', port],
  'sources/': ['dataset/', 'providers/redact\\.ts$'],
  'redaction/': [],
  'curation/': ['dataset/', 'redaction/', 'sources/'],
  'ab/': ['sources/', 'statistics/'],
  'experiments/': [
    'sources/',
    'prompt/',
    'variant/',
    'recordings/',
    'report/',
    'providers/redact\\.ts$',
  ],
  'variant/': ['config/', 'prompt/', 'revision/', port],
  'recordings/': ['prompt/', 'pricing/', port],
  'replay/': [
    'recordings/',
    'config/',
    'dataset/',
    'prompt/',
    'pricing/',
    'revision/',
    'scoring/',
    'variant/',
    port,
    'statistics/',
  ],
  'comparison/': ['config/', 'dataset/', 'replay/', 'statistics/'],
  'gate/': ['config/', 'comparison/', 'dataset/', 'replay/', 'statistics/'],
  'report/': [
    'config/',
    'comparison/',
    'dataset/',
    'gate/',
    'pricing/',
    'recordings/',
    'replay/',
    'statistics/',
    'variant/',
  ],
};
const ground = ['^src/document/', '^src/wording/', '^src/columns/', '^src/errors\\.ts$'];

const layers = Object.entries(mayUse).map(([place, others]) => ({
  name: `direction-of-${place.replace(/\W+/g, '-')}`,
  severity: 'error',
  from: { path: `^src/${place}` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${place}`,
      ...(place === 'errors\\.ts$' ? [] : ['^src/errors\\.ts$']),
      ...(others.length > 0 || ['config/', 'dataset/', 'redaction/'].includes(place) ? ground : []),
      ...others.map((other) => `^src/${other}`),
    ],
  },
}));

const only = (name, packages, places) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: places },
  to: { path: packages },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/bundle\\.ts$', '^src/report/html/page/style[./]'],
      },
      to: {},
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'edges-never-meet',
      severity: 'error',
      from: { path: '^src/(github/|main\\.ts$|post\\.ts$)' },
      to: { path: '^src/cli(/|\\.ts$)' },
    },
    {
      name: 'edges-never-meet-either',
      severity: 'error',
      from: { path: '^src/cli(/|\\.ts$)' },
      to: { path: '^src/(github/|main\\.ts$|post\\.ts$)' },
    },
    {
      name: 'story-knows-no-edge',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(github/|cli/|main\\.ts$|post\\.ts$|cli\\.ts$|bundle\\.ts$)',
      },
      to: { path: '^src/(github/|cli/|main\\.ts$|post\\.ts$|cli\\.ts$)' },
    },
    {
      name: 'page-is-bundled-by-itself',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/report/html/page/' },
      to: { path: '^src/report/html/page/' },
    },
    only('preact-only-in-the-page', 'node_modules/preact/', []),
    only('diff-only-where-texts-are-compared', 'node_modules/diff/', [
      '^src/report/word-diff',
      '^src/github/shorter-text',
    ]),
    only('openai-only-in-its-adapters', 'node_modules/openai/', ['^src/providers/openai']),
    only('anthropic-only-in-its-adapter', 'node_modules/@anthropic-ai/', [
      '^src/providers/anthropic',
    ]),
    only('phone-numbers-only-where-they-are-found', 'node_modules/libphonenumber-js/', [
      '^src/redaction/contacts\\.ts$',
    ]),
    only('undici-only-in-its-fetch', 'node_modules/undici/', ['^src/providers/public-fetch']),
    only('actions-only-at-the-edge', 'node_modules/@actions/', [
      '^src/github/',
      '^src/main\\.ts$',
      '^src/post\\.ts$',
    ]),
  ],
  options: {
    parser: 'swc',
    // The page of the HTML report is TSX, which this parser does not read; what may be in it is checked by its build.
    doNotFollow: { path: ['node_modules', '^src/report/html/page/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
