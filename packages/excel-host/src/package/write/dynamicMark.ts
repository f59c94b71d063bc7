import { CONTENT_TYPES } from '../parts/kinds';
import { folderOf } from '../parts/paths';
import { child, children, numberAttribute, parseXml, attribute } from '../xml/tree';
import type { Draft } from './draft';

/** The kind of cell metadata by which Excel knows array formulas whose area follows their result ([MS-XLSX] 2.6.205). */
const KIND = 'XLDAPR';
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const DYNAMIC_ARRAY = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

const metadataXml = (main: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<metadata xmlns="${main}" xmlns:xda="${DYNAMIC_ARRAY}"><metadataTypes count="1"><metadataType name="${KIND}" ` +
  'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" ' +
  'clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  `<futureMetadata name="${KIND}" count="1"><bk><extLst><ext uri="${EXTENSION}">` +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * The number that a cell bears as "cm" when its array formula follows its result. Asked for the first time, it is looked for in
 * the file or put there. Null where the file has metadata of other kinds only: the cell then says no more than that it is an
 * array formula, whose area Excel keeps.
 */
export function createDynamicMark(draft: Draft): () => string | null {
  let known: string | null | undefined;
  return () => (known === undefined ? (known = findOrMake(draft)) : known);
}

function findOrMake(draft: Draft): string | null {
  const { parts, workbookPart, dialect } = draft.frame;
  const [part] = parts.related(workbookPart, 'sheetMetadata');
  if (part !== undefined) return find(parts.text(part), part);
  const made = draft.freeName(`${folderOf(workbookPart)}metadata`, '.xml');
  draft.setText(made, metadataXml(dialect.main), CONTENT_TYPES.metadata);
  draft.relate(workbookPart, 'sheetMetadata', made);
  return '1';
}

function find(text: string, part: string): string | null {
  const root = parseXml(text, part);
  const kinds = children(child(root, 'metadataTypes'), 'metadataType');
  const kind = kinds.findIndex((each) => attribute(each, 'name') === KIND) + 1;
  const cells = children(child(root, 'cellMetadata'), 'bk');
  const index = cells.findIndex((each) => {
    const records = children(each, 'rc');
    const [record] = records;
    return records.length === 1 && record !== undefined && numberAttribute(record, 't') === kind;
  });
  return kind > 0 && index >= 0 ? String(index + 1) : null;
}
