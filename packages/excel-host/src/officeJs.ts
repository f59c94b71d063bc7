/// <reference types="office-js" preserve="true" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createAssociation, type FunctionAssociation } from './functions/association';

/** What an add-in sees of the custom-function runtime. */
export interface FunctionRuntime extends FunctionAssociation {
  /** Errors whose code a cell shows; the runtime tells them from other exceptions by their class. */
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
  readonly ErrorCode: Readonly<Record<string, string>>;
}

/** The genuine library, as loaded by a script tag. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** One for all hosts of a process, as it is one for all frames of a page. */
  readonly CustomFunctions: FunctionRuntime;
}

export type Build = 'debug' | 'minified';

const FILES: Record<Build, string> = { debug: 'excel-web-16.00.debug.js', minified: 'excel-web-16.00.js' };

/**
 * What the library looks for in a page while it loads, and no more. It is a plain function body and not a context of its own:
 * the library compares prototypes of arguments with its own `Object.prototype`, so it must live with the add-in.
 */
function createPage(): Record<string, unknown> {
  const element = { setAttribute: () => undefined, appendChild: () => undefined, style: {} };
  const document = {
    URL: 'https://localhost/host.html',
    cookie: '',
    getElementsByTagName: () => [],
    createElement: () => element,
    addEventListener: () => undefined,
  };
  const page: Record<string, unknown> = {
    document,
    location: {
      href: document.URL,
      search: '',
      hash: '',
      protocol: 'https:',
      hostname: 'localhost',
      host: 'localhost',
    },
    navigator: { userAgent: 'Node', language: 'en-US' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}

/** Names that the library sets on `window` and reads as variables, or the reverse: in a page both are one. */
const GLOBALS = [
  'Microsoft',
  'Office',
  'OfficeCore',
  'OfficeExt',
  'OfficeExtension',
  'OfficeExtensionBatch',
  'OfficeRuntime',
  'OSF',
  'Excel',
  'CustomFunctions',
  'CustomFunctionMappings',
  '_OfficeRuntimeWeb',
  'Strings',
  'Sys',
  'Type',
];

const PRELUDE = GLOBALS.map(
  (name) =>
    `var ${name};Object.defineProperty(window,'${name}',{get:function(){return ${name};},set:function(value){${name}=value;}});`,
).join('');

/** What stands around the library: the names that it shares with its page before it, what is taken from it after it. */
const AROUND = {
  before: `${PRELUDE}CustomFunctions=association;`,
  after: '\n;return { Excel, OfficeExtension, CustomFunctions };',
};

/** A function of these parameters whose body is the text of a build of the library between `before` and `after`. */
export type CompileLibrary = (
  build: Build,
  parameters: readonly string[],
  around: { readonly before: string; readonly after: string },
) => (this: unknown, ...values: unknown[]) => unknown;

const packageFolder = (): string => dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));

/** The library of the npm package @microsoft/office-js. */
const fromPackage: CompileLibrary = (build, parameters, { before, after }) => {
  const text = readFileSync(join(packageFolder(), 'dist', FILES[build]), 'utf8');
  // The text is the library of the package itself, not something that came from outside.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(...parameters, before + text + after) as ReturnType<CompileLibrary>;
};

let compile = fromPackage;

/** A program that brings the library along says here how to compile it, before the first host is started. */
export function setLibrary(given: CompileLibrary): void {
  compile = given;
}

const loaded = new Map<Build, OfficeJs>();

/** Loads Office.js, once for the process and build. */
export function loadOfficeJs(build: Build): OfficeJs {
  const known = loaded.get(build);
  if (known) return known;
  const page = createPage();
  const names = Object.keys(page);
  const load = compile(build, ['association', ...names], AROUND);
  const library = load.apply(page, [createAssociation(), ...names.map((name) => page[name])]) as OfficeJs;
  loaded.set(build, library);
  return library;
}
