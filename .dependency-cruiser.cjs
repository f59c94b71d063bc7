/**
 * The plan of rooms: what each folder of `src` may import besides itself. `npm run plan` holds every import against it, imports of
 * types included, and refuses any circle between two files.
 */
const PURE = ['domain', 'cells', 'language', 'wording', 'workbook'];
const ROOMS = {
  domain: [],
  cells: [],
  language: [],
  wording: ['domain', 'cells', 'language'],
  workbook: ['domain', 'cells', 'language', 'wording'],
  application: PURE,
  excel: [...PURE, 'application'],
  functions: [...PURE, 'application'],
  documents: [...PURE, 'application'],
  session: [...PURE, 'application', 'excel', 'functions'],
  // The Word file and the calendar are loaded when a button asks for them.
  taskpane: [...PURE, 'application', 'excel', 'functions', 'session', 'documents', 'figureFiles'],
  // Status sheets are drawn again through Office.js, in a workbook that only the copy is made of.
  sending: [...PURE, 'application', 'excel'],
  // Files between the province and its wards: written and read in the pane, in the desk and by the command alike.
  figureFiles: [...PURE, 'application', 'documents'],
  desk: ['cells', 'language', 'sending'],
  cli: [...PURE, 'application', 'excel', 'documents', 'sending', 'figureFiles'],
};

/** Rooms that may use the host, a package of its own; each of them through its doors alone. */
const USES_HOST = ['sending', 'figureFiles', 'desk', 'cli'];
const HOST = 'packages/excel-host';
const HOST_DOORS = ['xlsx', 'office', 'service'].map((name) => `src/doors/${name}.ts`);

/** npm packages and modules of Node by room; rooms not named use none. */
const PACKAGES = {
  domain: ['big.js'],
  documents: ['docx'],
  // Several files in one.
  figureFiles: ['fflate'],
  // The grid is Univer's.
  desk: ['react', 'react-dom', '@univerjs/.+'],
  taskpane: ['react', 'react-dom', '@fluentui/.+'],
  cli: ['commander'],
};
const HOST_PACKAGES = [
  '@univerjs/core',
  '@univerjs/engine-formula',
  'fflate',
  'saxes',
  '@microsoft/office-js',
  'office-js',
];
const USES_NODE = ['cli'];

const room = (name) => `^src/${name}/`;
const anyOf = (names) => `(?:${names.join('|')})`;
const modules = (names) =>
  `^node_modules/(?:@types/)?${anyOf(names.map((name) => name.replaceAll('.', '[.]')))}/`.replaceAll('[.]+', '.+');
const except = (names) => (names.length === 0 ? {} : { pathNot: modules(names) });

const roomRules = Object.entries(ROOMS).map(([name, others]) => ({
  name: `room-${name}`,
  comment: `${name} imports only ${others.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: room(name) },
  to: {
    path: '^(?:src|packages|scripts|test)/',
    pathNot: [...[name, ...others].map(room), ...(USES_HOST.includes(name) ? [`^${HOST}/`] : [])],
  },
}));

const packageRules = Object.keys(ROOMS).map((name) => ({
  name: `packages-of-${name}`,
  comment: `${name} uses ${(PACKAGES[name] ?? []).join(', ') || 'no package'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: 'node_modules', ...except(PACKAGES[name] ?? []) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...roomRules,
    ...packageRules,
    {
      name: 'known-room',
      comment: 'every folder of src has a line in this plan',
      severity: 'error',
      from: { path: '^src/', pathNot: Object.keys(ROOMS).map(room) },
      to: {},
    },
    {
      name: 'node-at-the-edge',
      comment: 'modules of Node are for the command and the host',
      severity: 'error',
      from: { path: '^src/', pathNot: USES_NODE.map(room) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'host-stands-alone',
      comment: 'the host knows nothing of the add-in',
      severity: 'error',
      from: { path: `^${HOST}/src/` },
      to: { path: '^(?:src|scripts|test)/' },
    },
    {
      name: 'packages-of-the-host',
      severity: 'error',
      from: { path: `^${HOST}/src/` },
      to: { path: 'node_modules', ...except(HOST_PACKAGES) },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(?:src|packages/[^/]+/src)/' },
      to: { path: '(?:^|/)(?:test|scripts)/' },
    },
    {
      name: 'host-through-its-doors',
      severity: 'error',
      from: { pathNot: `^${HOST}/` },
      to: { path: `^${HOST}/`, pathNot: [...HOST_DOORS, 'package.json'].map((file) => `^${HOST}/${file}$`) },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types make circles, too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.css', '.json'],
    },
  },
};
