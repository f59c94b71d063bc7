/// <reference types="office-js" preserve="true" />
import { createAssociation, type FunctionAssociation } from './functions/association';
import type { Around, Build, CompileLibrary } from './officeBuild';
import { fromPackage } from './officePackage';

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

const AROUND: Around = {
  before: `${PRELUDE}CustomFunctions=association;`,
  after: '\n;return { Excel, OfficeExtension, CustomFunctions };',
};

let compile: CompileLibrary = fromPackage;

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
