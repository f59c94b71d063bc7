import { EXCEL_MAY, type ExcelMay } from '../src/excelMay';
import { SLOW_REQUEST_MS, type HostOptions } from '../src/officeHost';
import { firstSheet, openDesk, type Desk } from './protocol/support';

/** What an add-in sees of one suspicion: `look` on a new workbook, with the switch off and on. */
interface Suspicion {
  readonly look: (desk: Desk) => Promise<unknown>;
  readonly off: unknown;
  readonly on: unknown;
  readonly options?: HostOptions;
}

const waited: number[] = [];

/** Codes of several members, each in a request of its own. */
const codes = async (desk: Desk, members: readonly Parameters<Desk['codeOf']>[0][]): Promise<(string | null)[]> => {
  const found: (string | null)[] = [];
  for (const member of members) found.push(await desk.codeOf(member));
  return found;
};

const SUSPICIONS: Readonly<Record<ExcelMay, Suspicion>> = {
  'clear-tables': {
    look: async (desk) => {
      await desk.onSheet((sheet) => {
        sheet.tables.add('A1:B3', true);
        sheet.tables.add('D1:E3', true);
        sheet.getRange('A1:D4').clear();
      });
      return firstSheet(desk).tables.map(({ area }) => area.column);
    },
    off: [0, 3],
    on: [3],
  },
  'inner-edges': {
    look: (desk) =>
      codes(
        desk,
        (['InsideHorizontal', 'InsideVertical', 'EdgeTop'] as const).flatMap((edge) =>
          ['A1:D1', 'A1:A4', 'A1:D4'].map(
            (address) => (sheet: Excel.Worksheet) =>
              (sheet.getRange(address).format.borders.getItem(edge).style = 'Continuous'),
          ),
        ),
      ),
    off: Array.from({ length: 9 }, () => null),
    on: ['InvalidArgument', null, null, null, 'InvalidArgument', null, null, null, null],
  },
  'protected-special': {
    look: async (desk) => {
      const formulas = (sheet: Excel.Worksheet) => sheet.getRange('A1:A9').getSpecialCellsOrNullObject('Formulas');
      const open = await desk.codeOf(formulas);
      await desk.onSheet((sheet) => sheet.protection.protect());
      return [open, await desk.codeOf(formulas)];
    },
    off: [null, null],
    on: [null, 'AccessDenied'],
  },
  'unprotect-refused': {
    look: async (desk) => {
      await desk.onSheet((sheet) => sheet.protection.protect());
      return [await desk.codeOf((sheet) => sheet.protection.unprotect()), firstSheet(desk).protected];
    },
    off: [null, false],
    on: ['AccessDenied', true],
  },
  'copyfrom-charts': {
    look: async (desk) => {
      await desk.onSheet((sheet, { workbook }) => {
        const other = workbook.worksheets.add('Other');
        sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'Trend';
        other.charts.add('ColumnClustered', other.getRange('A1:B3')).name = 'Trend';
        other.getRange().copyFrom(sheet.getRange());
      });
      return desk.workbook.worksheets[1]?.charts.map(({ name }) => name);
    },
    off: ['Trend'],
    on: ['Trend', 'Chart 2'],
  },
  'list-no-event': {
    look: async (desk) => {
      const heard: string[] = [];
      await desk.onSheet((sheet) => {
        sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
        sheet.onChanged.add((event) => Promise.resolve(void heard.push(event.address)));
      });
      for (const column of [0, 1]) {
        firstSheet(desk).cells.setValue(0, column, 'Yes');
        desk.host.changedByUser();
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
      return heard;
    },
    off: ['A1', 'B1'],
    on: ['B1'],
  },
  'slow-host': {
    look: async (desk) => {
      waited.length = 0;
      await desk.onSheet((sheet) => sheet.getRange('A1'));
      return [...new Set(waited)];
    },
    off: [],
    on: [SLOW_REQUEST_MS],
    options: { delay: (milliseconds) => Promise.resolve(void waited.push(milliseconds)) },
  },
  'workbook-switch': {
    look: (desk) =>
      codes(desk, [
        (_sheet, { workbook }) => workbook.worksheets.add('Other'),
        (_sheet, { workbook }) => {
          workbook.worksheets.getItemOrNullObject('Sheet1').getNextOrNullObject().delete();
          workbook.worksheets.getFirst().delete();
        },
        (sheet) => sheet.freezePanes.freezeRows(1),
        (sheet) => (sheet.showGridlines = false),
        (sheet) => sheet.activate(),
        (sheet) => sheet.getRange('A1').select(),
        (_sheet, { workbook }) => workbook.getSelectedRange(),
        (sheet) => sheet.names.getItemOrNullObject('Total'),
        (sheet) => (sheet.getRange('A1').values = [[1]]),
      ]),
    off: [null, 'InvalidOperation', null, null, null, null, null, null, null],
    on: [
      ...['GeneralException', 'InvalidSelection', 'GeneralException', 'GeneralException', 'GeneralException'],
      ...['GeneralException', 'InvalidSelection', 'InvalidSelection', null],
    ],
  },
  'copy-duplicates-names': {
    look: async (desk) => {
      await desk.onSheet((sheet, { workbook }) => {
        workbook.names.add('Total', sheet.getRange('B2'));
        workbook.names.add('Rate', '=0.5');
        sheet.copy('End').activate();
      });
      const [, copy] = desk.workbook.worksheets;
      const again = await desk.codeOf((sheet, { workbook }) => {
        workbook.names.getItem('Total').delete();
        workbook.names.add('Total', sheet.getRange('B3'));
      });
      return [copy?.names.map(({ name, formula }) => `${name}${formula}`), again];
    },
    off: [[], null],
    on: [["Total='Sheet1 (2)'!$B$2"], 'ItemAlreadyExists'],
  },
  'tab-being-renamed': {
    look: async (desk) => {
      const patient = (sheets: Excel.RequestContext) => {
        sheets.workbook.worksheets.getFirst().name = 'Renamed';
        return sheets.sync();
      };
      const options = { delayForCellEdit: true };
      return desk.Excel.run(options, patient).then(
        () => null,
        (error: unknown) => (error as { code?: unknown }).code,
      );
    },
    off: null,
    on: 'InvalidOperationInCellEditMode',
  },
  'error-names-hidden': {
    look: async (desk) => {
      desk.workbook.names.push({ name: 'Gone', formula: '=#REF!$A$1', visible: false, comment: '' });
      desk.workbook.names.push({ name: 'There', formula: '=Sheet1!$A$1', visible: false, comment: '' });
      const show =
        (name: string) =>
        (_sheet: Excel.Worksheet, { workbook }: Excel.RequestContext) =>
          (workbook.names.getItem(name).visible = true);
      return codes(desk, [show('There'), show('Gone')]);
    },
    off: [null, null],
    on: [null, 'GeneralException'],
  },
  'hidden-tab-colour': {
    look: async (desk) => {
      await desk.onSheet((_sheet, { workbook }) => {
        const other = workbook.worksheets.add('Other');
        other.tabColor = '#FF0000';
        other.visibility = 'Hidden';
      });
      return desk.onSheet(async (_sheet, context) => {
        const other = context.workbook.worksheets.getItem('Other').load('tabColor');
        await context.sync();
        return other.tabColor;
      });
    },
    off: '#FF0000',
    on: null,
  },
  'own-date-formats': {
    look: (desk) =>
      desk.onSheet(async (sheet, context) => {
        const range = sheet.getRange('A1:C1');
        range.numberFormat = [['dd/mm/yyyy', '0.0" days"', 'General']];
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat;
      }),
    off: [['dd/mm/yyyy', '0.0" days"', 'General']],
    on: [['d/m/yy', '0.0" days"', 'General']],
  },
};

describe('Excel may', () => {
  test.each(EXCEL_MAY)('$id: $what, and only where the switch is on', async ({ id }) => {
    const { look, off, on, options = {} } = SUSPICIONS[id];
    expect(await look(await openDesk(options))).toEqual(off);
    expect(await look(await openDesk({ ...options, excelMay: new Set([id]) }))).toEqual(on);
  });

  test('a switch can be turned while the workbook is open, so that a second try may succeed', async () => {
    const excelMay = new Set<ExcelMay>(['workbook-switch']);
    const desk = await openDesk({ excelMay });
    const add = (_sheet: Excel.Worksheet, { workbook }: Excel.RequestContext) => workbook.worksheets.add('Other');
    expect(await desk.codeOf(add)).toBe('GeneralException');
    excelMay.delete('workbook-switch');
    expect(await desk.codeOf(add)).toBeNull();
  });
});
