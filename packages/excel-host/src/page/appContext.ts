import { DEFAULT_SETS, type RequirementSets } from '../requirements';

/** Excel on the web among the library's applications. */
const EXCEL_ON_THE_WEB = 16;

export interface PageContext {
  /** "vi-VN": the language of Excel's own user interface and of its data. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets?: RequirementSets | undefined;
}

/** By itself the library asks nobody to wait for the end of typing: only where this set is offered. */
const PATIENCE: RequirementSets = { DelayForCellEdit: '1.1' };

/** What the library asks first: who the host is, what it speaks and what it can do. */
export function appContext({ locale, documentUrl, requirementSets = DEFAULT_SETS }: PageContext): object {
  return {
    _id: 'add-in',
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: 1,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'add-in',
    _appInstanceId: 'add-in',
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({ ...PATIENCE, ...requirementSets }),
    _hostFullVersion: '16.0',
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}

/** Bits of what an add-in is. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** The name of the pane's frame, by which the library knows its host before a word was said. */
export const frameName = (locale: string, origin: string): string =>
  JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: `Excel|Web|16.01|${locale}|add-in|||${String(SHARED_RUNTIME | CUSTOM_FUNCTIONS)}`,
    xdmInfo: `conversation|add-in|${origin}`,
    serializerVersion: '1',
  });
