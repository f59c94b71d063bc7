const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const { join, relative, resolve } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

// The desk plays Excel on the web alone.
process.env.OFFICE_JS = 'local';
process.env.OFFICE_BUILDS = 'web';
process.env.DIST ??= resolve(__dirname, 'dist-desk');
const paneConfig = require('./webpack.config.js');
const { BudgetPlugin, LOCAL_OFFICE_FOLDER, minimizer, OFFICE_BUILDS, typescript } = paneConfig;
const { version } = require('./package.json');
const { BUILD_PLACEHOLDER, deskPage, webManifest } = require('./src/desk/page/deskPage.ts');
const { addInFunctions } = require('./scripts/functions/addInFunctions.ts');
const { readRibbon } = require('./src/desk/ribbon/readRibbon.ts');

const SERVICE_WORKER = 'service-worker';

/** Gzipped bytes of what the page loads before the start screen stands, and of the worker that keeps it for offline use. */
const BUDGETS = { desk: 110 * 1024, [SERVICE_WORKER]: 12 * 1024 };

/** Licences are for people with a network, Outlook is not ours, and the service worker cannot keep itself. */
const isKept = (name) => !/\.LEGAL\.txt$|\.map$|^manifest\.xml$/.test(name) && name !== `${SERVICE_WORKER}.js`;

/**
 * Tells the service worker every file of the build: those of this compilation, and the pane's, which stand on the disk already. Page
 * and service worker learn by which name this build is told from others.
 */
class OfflinePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflinePlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflinePlugin', stage }, (assets) => {
        const files = new Map(filesUnder(compiler.outputPath));
        for (const [name, source] of Object.entries(assets)) files.set(name, source.buffer());
        const kept = [...files].filter(([name]) => isKept(name)).sort(([a], [b]) => (a < b ? -1 : 1));
        const hash = createHash('sha256');
        for (const [name, content] of kept) hash.update(name).update(content);
        const build = hash.digest('hex').slice(0, 20);
        const list = kept.map(([url]) => url);
        fill(compilation, `${SERVICE_WORKER}.js`, {
          BUILT_FILES: JSON.stringify(list),
          BUILD_ID: JSON.stringify(build),
        });
        fill(compilation, 'index.html', { [BUILD_PLACEHOLDER]: build });
      });
    });
  }
}

/** Puts values in the place of words in a file of the build. */
function fill(compilation, name, values) {
  let text = compilation.getAsset(name).source.source().toString();
  for (const [word, value] of Object.entries(values)) {
    if (!text.includes(word)) throw new Error(`${name} does not ask for ${word}`);
    text = text.replaceAll(word, () => value);
  }
  compilation.updateAsset(name, new webpack.sources.RawSource(text));
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
          // DESK_DRAFTS=off builds a desk that keeps no drafts, for computers that many people share.
          DESK_DRAFTS: JSON.stringify(process.env.DESK_DRAFTS !== 'off'),
          WARDSCORE_VERSION: JSON.stringify(version),
          OFFICE_FILE: JSON.stringify(`${LOCAL_OFFICE_FOLDER}/${OFFICE_BUILDS.web}`),
          DESK_FUNCTIONS: JSON.stringify(addInFunctions()),
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
        new OfflinePlugin(),
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
