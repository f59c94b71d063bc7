import type { Visibility } from '../../model/types';
import {
  attribute,
  child,
  children,
  flag,
  numberAttribute,
  parseXml,
  relationshipId,
  type XmlElement,
} from '../xml/tree';

/** What workbook.xml says, before any sheet is opened. */
export interface WorkbookFacts {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly activeTab: number;
  readonly date1904: boolean;
  readonly protected: boolean;
}
export interface FileSheet {
  readonly element: XmlElement;
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
  readonly relationship: string;
}
export interface FileName {
  readonly element: XmlElement;
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Place of the sheet it belongs to, null for the workbook. */
  readonly sheet: number | null;
  readonly hidden: boolean;
  readonly comment: string;
}

/** Names with this beginning are Excel's own: print area, print titles, filters. */
export const BUILT_IN_NAME = '_xlnm.';

export function readWorkbook(text: string, part: string): { readonly root: XmlElement; readonly facts: WorkbookFacts } {
  const root = parseXml(text, part);
  const properties = child(root, 'workbookPr');
  const protection = child(root, 'workbookProtection');
  const view = child(child(root, 'bookViews'), 'workbookView');
  const facts: WorkbookFacts = {
    sheets: children(child(root, 'sheets'), 'sheet').map(toSheet),
    names: children(child(root, 'definedNames'), 'definedName').map(toName),
    activeTab: (view && numberAttribute(view, 'activeTab')) ?? 0,
    date1904: properties !== null && flag(properties, 'date1904'),
    protected: protection !== null && flag(protection, 'lockStructure'),
  };
  return { root, facts };
}

function toSheet(element: XmlElement): FileSheet {
  const state = attribute(element, 'state');
  return {
    element,
    name: attribute(element, 'name') ?? '',
    sheetId: numberAttribute(element, 'sheetId') ?? 0,
    visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    relationship: relationshipId(element) ?? '',
  };
}

function toName(element: XmlElement): FileName {
  return {
    element,
    name: attribute(element, 'name') ?? '',
    formula: element.text,
    sheet: numberAttribute(element, 'localSheetId'),
    hidden: flag(element, 'hidden'),
    comment: attribute(element, 'comment') ?? '',
  };
}
