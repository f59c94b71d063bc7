import type { Workbook, Worksheet } from '../../model/types';
import type { FormulaText } from '../read/formulaText';
import type { FileSheet, WorkbookFacts } from '../read/workbook';
import { escapeAttribute } from '../xml/escape';
import {
  applyEdits,
  asStartTag,
  editAttributes,
  rawText,
  replaceChildren,
  withAttributes,
  type TextEdit,
} from '../xml/splice';
import { child, children, numberAttribute, parseXml, type XmlElement } from '../xml/tree';
import { namesXml, type NameScope } from './names';

const ORDER = (
  'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes ' +
  'webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** A tab as it will be: a worksheet of the model, or a sheet of another kind that only the file knows. */
export interface Tab {
  readonly sheet: Worksheet | null;
  readonly file: FileSheet | null;
  /** Relationship of a new sheet. */
  readonly relationship: string | null;
  readonly printChanged: boolean;
}

/** Tabs in their order; sheets that are no worksheets stay behind the one they stood behind. */
export function orderTabs(tabs: readonly Tab[], facts: WorkbookFacts, others: readonly FileSheet[]): Tab[] {
  const ordered = [...tabs];
  for (const file of others) {
    const before = facts.sheets.slice(0, facts.sheets.indexOf(file)).reverse();
    const place = before.map((each) => ordered.findIndex((tab) => tab.file === each)).find((index) => index >= 0) ?? -1;
    ordered.splice(place + 1, 0, { sheet: null, file, relationship: null, printChanged: false });
  }
  return ordered;
}

export interface WorkbookTask {
  readonly text: string;
  readonly part: string;
  readonly workbook: Workbook;
  readonly facts: WorkbookFacts;
  readonly tabs: readonly Tab[];
  readonly formulaText: FormulaText;
  readonly relationshipsUri: string;
  /** Another worksheet than the file's became the active one. */
  readonly activated: boolean;
  /** Excel is to compute everything when it opens the file. */
  readonly recalculate: boolean;
}

/** workbook.xml with its sheets, names, active tab and protection brought up to date. */
export function writeWorkbook(task: WorkbookTask): string {
  const root = parseXml(task.text, task.part);
  return applyEdits(task.text, [
    ...protectionEdits(task, root),
    ...viewEdits(task, root),
    ...sheetEdits(task, root),
    ...nameEdits(task, root),
    ...(task.recalculate ? recalculationEdits(task, root) : []),
  ]);
}

function sheetEdits({ text, tabs, facts, relationshipsUri }: WorkbookTask, root: XmlElement): TextEdit[] {
  const container = child(root, 'sheets');
  if (!container) return [];
  let nextId = Math.max(0, ...facts.sheets.map(({ sheetId }) => sheetId)) + 1;
  const known = root.attributes.find((each) => each.name.startsWith('xmlns:') && each.value === relationshipsUri);
  const r = known ? known.name.slice('xmlns:'.length) : 'r';
  const declared = known ? '' : ` xmlns:r="${relationshipsUri}"`;
  const items = tabs.map(({ sheet, file, relationship }) => {
    if (file) return sheet ? changedSheet(text, file, sheet) : rawText(text, file.element);
    const name = escapeAttribute(sheet?.name ?? '');
    const state = stateOf(sheet?.visibility ?? 'Visible');
    const attributes = ` name="${name}" sheetId="${nextId++}"${state === null ? '' : ` state="${state}"`}${declared}`;
    return `<${root.prefix}sheet${attributes} ${r}:id="${relationship ?? ''}"/>`;
  });
  const source = children(container, 'sheet').map((each) => rawText(text, each));
  if (source.length === items.length && source.every((each, index) => each === items[index])) return [];
  const open = asStartTag(text.slice(container.start, container.openEnd));
  const content = `${open}${items.join('')}</${container.prefix}sheets>`;
  return [{ start: container.start, end: container.end, text: content }];
}

function changedSheet(text: string, file: FileSheet, sheet: Worksheet): string {
  const changes = {
    ...(sheet.name === file.name ? {} : { name: sheet.name }),
    ...(sheet.visibility === file.visibility ? {} : { state: stateOf(sheet.visibility) }),
  };
  return withAttributes(text, file.element, changes) + text.slice(file.element.openEnd, file.element.end);
}

function stateOf(visibility: Worksheet['visibility']): string | null {
  switch (visibility) {
    case 'Visible':
      return null;
    case 'Hidden':
      return 'hidden';
    case 'VeryHidden':
      return 'veryHidden';
  }
}

function nameEdits({ text, workbook, facts, tabs, formulaText }: WorkbookTask, root: XmlElement): TextEdit[] {
  const container = child(root, 'definedNames');
  const scopes: NameScope[] = [
    { names: workbook.names, source: facts.names.filter((each) => each.sheet === null), place: null, printed: null },
    ...tabs.map(({ sheet, file, printChanged }, place): NameScope => {
      const before = file ? facts.sheets.indexOf(file) : -1;
      return {
        names: sheet?.names ?? [],
        source: facts.names.filter((each) => each.sheet === before),
        place,
        printed: printChanged ? sheet : null,
      };
    }),
  ];
  const items = scopes.flatMap((scope) => namesXml(text, root.prefix, scope, formulaText));
  const source = children(container, 'definedName').map((each) => rawText(text, each));
  const isSame = source.length === items.length && [...items].sort().join() === [...source].sort().join();
  if (isSame) return [];
  // Names that stay keep their order, new ones come behind them.
  const stay = source.filter((each) => items.includes(each));
  const content = [...stay, ...items.filter((each) => !source.includes(each))].join('');
  const name = `${root.prefix}definedNames`;
  const element = content === '' ? '' : `<${name}>${content}</${name}>`;
  return replaceChildren(text, root, container ? [container] : [], element, ORDER, 'definedNames');
}

function viewEdits({ text, workbook, facts, tabs, activated }: WorkbookTask, root: XmlElement): TextEdit[] {
  // While nobody activated another worksheet, the file's active tab stays: it may be a chart sheet, which the model does not have.
  const before = activated ? undefined : facts.sheets[facts.activeTab];
  const tab = tabs.findIndex(({ sheet, file }) =>
    before ? file === before : sheet?.id === workbook.activeWorksheetId,
  );
  if (tab < 0 || tab === facts.activeTab) return [];
  const view = child(child(root, 'bookViews'), 'workbookView');
  const first = (view && numberAttribute(view, 'firstSheet')) ?? 0;
  if (view)
    return [
      editAttributes(text, view, { activeTab: String(tab), ...(first > tab ? { firstSheet: String(tab) } : {}) }),
    ];
  const p = root.prefix;
  const content = `<${p}bookViews><${p}workbookView activeTab="${tab}"/></${p}bookViews>`;
  return replaceChildren(text, root, [], content, ORDER, 'bookViews');
}

function protectionEdits({ text, workbook, facts }: WorkbookTask, root: XmlElement): TextEdit[] {
  if (workbook.protected === facts.protected) return [];
  const element = child(root, 'workbookProtection');
  if (element) return [editAttributes(text, element, { lockStructure: workbook.protected ? '1' : null })];
  const content = `<${root.prefix}workbookProtection lockStructure="1"/>`;
  return replaceChildren(text, root, [], content, ORDER, 'workbookProtection');
}

function recalculationEdits({ text }: WorkbookTask, root: XmlElement): TextEdit[] {
  const element = child(root, 'calcPr');
  if (element) return [editAttributes(text, element, { fullCalcOnLoad: '1' })];
  return replaceChildren(text, root, [], `<${root.prefix}calcPr fullCalcOnLoad="1"/>`, ORDER, 'calcPr');
}
