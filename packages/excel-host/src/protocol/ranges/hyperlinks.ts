import { restyle } from '../../model/restyle';
import { requireRecord } from '../args';
import { HostError, invalidArgument } from '../errors';
import type { Session } from '../session';
import type { RangeTarget } from './target';
import { cellValue } from './values';

/** `range.hyperlink`: what the cell links to, null for no link. */
export function readHyperlink({ sheet, rect }: RangeTarget): unknown {
  const link = sheet.hyperlinks.get(`${rect.row},${rect.column}`);
  if (!link) return null;
  const text = String(cellValue(sheet.cells.value(rect.row, rect.column)));
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: text,
  };
}

const optionalText = (value: unknown, name: string): string | null => {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
};

/** Excel dresses the cell as a link: blue and underlined. */
export function writeHyperlink(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, rect } = target;
  session.requireOpenSheet(sheet);
  if (rect.rows * rect.columns > 1)
    throw new HostError('NotImplemented', 'A link over several cells is not implemented.');
  const link = requireRecord(value, 'hyperlink');
  const address = optionalText(link['address'], 'address');
  const documentReference = optionalText(link['documentReference'], 'documentReference');
  if (address === null && documentReference === null) throw invalidArgument('hyperlink');
  const text = optionalText(link['textToDisplay'], 'textToDisplay');
  const screenTip = optionalText(link['screenTip'], 'screenTip');
  sheet.hyperlinks.set(`${rect.row},${rect.column}`, { address, documentReference, screenTip });
  const empty = sheet.cells.value(rect.row, rect.column) === null;
  const shown = text ?? (empty ? (documentReference ?? address) : null);
  if (shown !== null) sheet.cells.setValue(rect.row, rect.column, shown);
  restyle(session.workbook, sheet, rect, (style) => ({
    ...style,
    font: { ...style.font, underline: true, color: '#0563C1' },
  }));
  session.touchCells(sheet);
  session.touchStructure(sheet);
}
