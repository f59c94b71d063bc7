const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { join, relative, resolve } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

process.env.OFFICE_JS = 'local';
process.env.DIST ??= resolve(__dirname, 'dist-desk');
const paneConfig = require('./webpack.config.js');
const { BudgetPlugin, minimizer, typescript } = paneConfig;
const { deskPage, webManifest } = require('./src/desk/page/deskPage.ts');
const { addInFunctions } = require('./scripts/functions/addInFunctions.ts');
const { readRibbon } = require('./src/desk/ribbon/readRibbon.ts');

const SERVICE_WORKER = 'service-worker';
const PLACEHOLDER = 'BUILT_FILES';

/** Gzipped bytes of what the page loads before the start screen stands, and of the worker that keeps it for offline use. */
const BUDGETS = { desk: 110 * 1024, [SERVICE_WORKER]: 12 * 1024 };

/** Licences are for people with a network, Outlook is not ours, and the service worker cannot keep itself. */
const isKept = (name) => !/\.LEGAL\.txt$|\.map$|^manifest\.xml$/.test(name) && name !== `${SERVICE_WORKER}.js`;

const revision = (name, content) =>
  /\.[0-9a-f]{16,}\./.test(name) ? null : createHash('sha256').update(content).digest('hex').slice(0, 20);

/** Tells the service worker every file of the build: those of this compilation, and the pane's, which stand on the disk already. */
class PrecachePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('PrecachePlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PrecachePlugin', stage }, (assets) => {
        const files = new Map(filesUnder(compiler.outputPath));
        for (const [name, source] of Object.entries(assets)) files.set(name, source.buffer());
        const list = [...files]
          .filter(([name]) => isKept(name))
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([url, content]) => ({ url, revision: revision(url, content) }));
        const script = assets[`${SERVICE_WORKER}.js`].source().toString();
        if (!script.includes(PLACEHOLDER)) throw new Error(`${SERVICE_WORKER} does not ask for ${PLACEHOLDER}`);
        const filled = script.replaceAll(PLACEHOLDER, () => JSON.stringify(list));
        compilation.updateAsset(`${SERVICE_WORKER}.js`, new webpack.sources.RawSource(filled));
      });
    });
  }
}

const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)])
    : [];

const isBundle = (name) => name.endsWith('.js');

/** `npm run build:desk` → dist-desk/: the pane as it is built for Excel, and the desk around it, for any static HTTPS host. */
module.exports = async (env, argv) => {
  const production = argv.mode === 'production';
  const pane = { ...(await paneConfig(env, argv)), name: 'pane' };
  const hash = production ? '.[contenthash]' : '';
  return [
    pane,
    {
      name: 'desk',
      // The pane's build empties the folder first.
      dependencies: ['pane'],
      mode: pane.mode,
      devtool: pane.devtool,
      context: __dirname,
      entry: { desk: './src/desk/index.tsx', [SERVICE_WORKER]: './src/desk/offline/serviceWorker.ts' },
      output: {
        path: pane.output.path,
        filename: ({ chunk }) => (chunk.name === SERVICE_WORKER ? '[name].js' : `[name]${hash}.js`),
        chunkFilename: `desk-[name]${hash}.js`,
        cssFilename: `[name]${hash}.css`,
        cssChunkFilename: `desk-[name]${hash}.css`,
        publicPath: '',
        uniqueName: 'wardscore-desk',
      },
      experiments: { css: true },
      resolve: pane.resolve,
      module: {
        rules: [typescript, { test: /\.css$/, type: 'css/global' }, { test: /\.xlsx$/, type: 'asset/inline' }],
      },
      optimization: { minimizer },
      performance: false,
      plugins: [
        new webpack.DefinePlugin({
          DESK_FUNCTIONS: JSON.stringify(await addInFunctions()),
          DESK_RIBBON: JSON.stringify(readRibbon(readFileSync(resolve(__dirname, 'manifest.xml'), 'utf8'))),
        }),
        new HtmlPlugin({
          filename: 'index.html',
          chunks: ['desk'],
          inject: false,
          minify: false,
          templateContent: ({ htmlWebpackPlugin: { files } }) => deskPage(files.js.filter(isBundle), files.css),
        }),
        new EmitPlugin('manifest.webmanifest', webManifest()),
        // Patterns to hyphenate seventy languages; Univer asks for British English alone: 5 MB to be kept offline.
        new webpack.IgnorePlugin({
          resourceRegExp: /^\.\/(?!en-gb-)[a-z0-9-]+-[\w-]{8}\.js$/,
          contextRegExp: /engine-render/,
        }),
        new BudgetPlugin(BUDGETS),
        new PrecachePlugin(),
      ],
    },
  ];
};

/** Writes a file that is made of code. */
class EmitPlugin {
  constructor(name, text) {
    this.name = name;
    this.text = text;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('EmitPlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitPlugin', stage }, () => {
        compilation.emitAsset(this.name, new webpack.sources.RawSource(this.text));
      });
    });
  }
}
