import { KM_FUNCTIONS } from '../../src/functions/catalogue';
import {
  functionHelpIndex,
  functionHelpPage,
  functionPageName,
  FUNCTION_INDEX,
} from '../../src/taskpane/page/functionHelp';
import { functionMetadata } from './metadata';

/** Where the metadata stand beside the pane; the manifest names both. */
export const METADATA_FILES = { vi: 'functions.json', en: 'functions-en.json' } as const;

/** The manifest must name a script; in a shared runtime Excel starts the page instead, whose bundles bring the functions along. */
const SCRIPT_FILE = 'functions.js';
const SCRIPT = '// The functions start with the page of the shared runtime: taskpane.html.\n';

/** Every file of the functions that the build lays beside the pane: metadata in both languages, the script the manifest asks for, a
 * help page each and their list. */
export function functionAssets(): ReadonlyMap<string, string> {
  return new Map([
    [METADATA_FILES.vi, functionMetadata('vi')],
    [METADATA_FILES.en, functionMetadata('en')],
    [SCRIPT_FILE, SCRIPT],
    [FUNCTION_INDEX, functionHelpIndex()],
    ...KM_FUNCTIONS.map((each): [string, string] => [functionPageName(each.id), functionHelpPage(each)]),
  ]);
}
