import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as esbuild } from 'esbuild';
import ts from 'typescript';

const PACKAGE = resolve(__dirname, '..');
const SOURCES = join(PACKAGE, 'src');

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  /** Files that have another in their place where there is no Node. */
  readonly browser: Readonly<Record<string, string>>;
  readonly scripts?: unknown;
  readonly devDependencies?: unknown;
  readonly [field: string]: unknown;
}

const sourceFiles = (): string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(SOURCES, path));

/** Each file by itself, so that the three doors share every module behind them. */
const emitScripts = (files: string[], folder: string) =>
  esbuild({
    entryPoints: files,
    outbase: SOURCES,
    outdir: folder,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // Between CommonJS files a module that is loaded late is a require that is made late.
    supported: { 'dynamic-import': false },
  });

function emitTypes(files: string[], folder: string): void {
  const { config } = ts.readConfigFile(join(PACKAGE, '../../tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      types: ['node', 'office-js'],
    },
    PACKAGE,
  );
  const program = ts.createProgram(files, { ...options, outDir: folder, rootDir: SOURCES });
  const { diagnostics } = program.emit();
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0)
    throw new Error(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n'));
}

/** package.json of what is built: the doors lead to scripts with types, and nothing is left that only this repository needs. */
function builtManifest({ exports: doors, browser, ...rest }: Manifest): object {
  const built = (source: string, ending: string): string => source.replace('./src/', './lib/').replace(/\.ts$/, ending);
  return {
    ...rest,
    // Undefined is left out of JSON.
    scripts: undefined,
    devDependencies: undefined,
    type: 'commonjs',
    browser: Object.fromEntries(
      Object.entries(browser).map(([file, other]) => [built(file, '.js'), built(other, '.js')]),
    ),
    exports: Object.fromEntries(
      Object.entries(doors).map(([door, source]) => [
        door,
        { types: built(source, '.d.ts'), default: built(source, '.js') },
      ]),
    ),
  };
}

/** Builds the package into an empty `folder`, ready for `npm pack`. */
async function build(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = sourceFiles();
  // Not beside package.json: `require('../package')` would take that for our folder of this name.
  const lib = join(folder, 'lib');
  await emitScripts(files, lib);
  emitTypes(files, lib);
  const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Manifest;
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(builtManifest(manifest), null, 2)}\n`);
  copyFileSync(join(PACKAGE, 'README.md'), join(folder, 'README.md'));
}

/** `npm run build` → dist/, or into the folder that is named. */
void build(resolve(process.argv[2] ?? join(PACKAGE, 'dist')));
