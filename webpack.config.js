const { createHash } = require('node:crypto');
const { resolve } = require('node:path');
const { gzipSync } = require('node:zlib');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { version } = require('./package.json');

// The pages are written by TypeScript modules of the pane, so that tests can read the same code.
require('tsx/cjs');
const { functionAssets } = require('./scripts/functions/functionAssets.ts');
const { GUIDE_PICTURES, guidePages } = require('./scripts/guide/guidePages.ts');
const { helpPage } = require('./src/taskpane/page/helpPage.ts');
const { LOCAL_OFFICE_FOLDER, OFFICE_SOURCES, panePage } = require('./src/taskpane/page/panePage.ts');
const { productionManifest } = require('./src/taskpane/page/productionManifest.ts');

const ROOT = __dirname;

/** Gzipped bytes of everything an entry loads before it starts. */
const BUDGETS = { taskpane: 376 * 1024, commands: 168 * 1024 };

const OFFICE_JS = resolve(ROOT, 'node_modules/@microsoft/office-js/dist');

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('base64');

/** Lays files that our own code has written beside the pane. */
class FilesPlugin {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('FilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FilesPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, text] of this.files)
            compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
        },
      );
    });
  }
}

/** Fails the build when an entry has grown over its budget. */
class BudgetPlugin {
  /** `budgets`: bytes by the name of the entry. */
  constructor(budgets) {
    this.budgets = budgets;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('BudgetPlugin', () => {
        for (const [entry, limit] of Object.entries(this.budgets)) {
          const files = compilation.entrypoints.get(entry).getFiles();
          const size = files.reduce(
            (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length,
            0,
          );
          if (size > limit)
            compilation.errors.push(new Error(`entry "${entry}" has ${size} bytes gzipped, its budget is ${limit}`));
        }
      });
    });
  }
}

/** Excel for Mac shows the pane in the Safari of macOS, which on macOS 12 may be version 15. WebView2 is newer. */
const TARGET = 'safari15';

const typescript = { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: TARGET, jsx: 'automatic' } };

/** Scripts only: a page that is rewritten after its policy was computed loses its inline script. */
const minimizer = [new EsbuildPlugin({ target: TARGET, legalComments: 'external' })];

/**
 * `npm run build` with BASE_URL=https://host/folder → dist/, for any static host. OFFICE_JS=local puts office.js beside the page.
 */
module.exports = async (_env, argv) => {
  const production = argv.mode === 'production';
  const office = process.env.OFFICE_JS ?? 'cdn';
  if (!OFFICE_SOURCES.includes(office)) throw new Error(`OFFICE_JS must be one of ${OFFICE_SOURCES.join(', ')}`);
  const baseUrl = process.env.BASE_URL;
  if (production && office === 'cdn' && !baseUrl)
    throw new Error('BASE_URL is missing: the https address that serves dist');
  const forHost = (text) => (baseUrl ? productionManifest(text, baseUrl) : text);
  const functionFiles = [...functionAssets()].map(([name, text]) => [name, forHost(text)]);
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    context: ROOT,
    entry: { commands: './src/session/index.ts', taskpane: './src/taskpane/index.tsx' },
    output: {
      path: process.env.DIST ? resolve(process.env.DIST) : resolve(ROOT, 'dist'),
      filename: production ? '[name].[contenthash].js' : '[name].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [typescript],
    },
    // Both entries live in one page and must share one copy of every module: the job that runs is one for ribbon and pane.
    optimization: {
      runtimeChunk: 'single',
      splitChunks: { chunks: 'all' },
      minimizer,
    },
    performance: false,
    plugins: [
      new webpack.DefinePlugin({ WARDSCORE_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        inject: false,
        minify: false,
        templateContent: ({ htmlWebpackPlugin }) => panePage(htmlWebpackPlugin.files.js, office, sha256),
      }),
      new HtmlPlugin({ filename: 'help.html', inject: false, minify: false, templateContent: helpPage }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
          { from: 'docs/screens/pane-*.png', to: `${GUIDE_PICTURES}/[name][ext]` },
          { from: 'manifest.xml', transform: (content) => forHost(content.toString()) },
          ...(office === 'local' ? localOfficeJs() : []),
        ],
      }),
      new FilesPlugin([...functionFiles, ...guidePages(resolve(ROOT, 'docs/huong-dan'))]),
      new BudgetPlugin(BUDGETS),
    ],
    ...(process.env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
};

/** What office.js asks for by the host it finds itself in: Excel on the web (and our desk), on Windows, on the Mac. */
const OFFICE_BUILDS = { web: 'excel-web-16.00.js', win32: 'excel-win32-16.01.js', mac: 'excel-mac-16.00.js' };

/** office.js, its words, and the builds for the hosts that OFFICE_BUILDS names; all of them by default. */
const localOfficeJs = () =>
  [
    ...['office.js', 'o15apptofilemappingtable.js', 'vi-vn', 'en-us'],
    ...(process.env.OFFICE_BUILDS ?? Object.keys(OFFICE_BUILDS).join()).split(',').map((host) => OFFICE_BUILDS[host]),
  ].map((name) => ({
    from: resolve(OFFICE_JS, name),
    to: name.endsWith('.js') ? `${LOCAL_OFFICE_FOLDER}/${name}` : `${LOCAL_OFFICE_FOLDER}/${name}/`,
    info: { minimized: true },
  }));

/** HTTPS with the certificate that office-addin-dev-certs lays into the system's store. */
async function developmentServer() {
  const { default: certificates } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    hot: false,
    server: { type: 'https', options: await certificates.getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    // The overlay and the live-reload socket would need holes in the page's policy.
    client: false,
    liveReload: false,
  };
}

Object.assign(module.exports, { BudgetPlugin, LOCAL_OFFICE_FOLDER, minimizer, OFFICE_BUILDS, typescript });
