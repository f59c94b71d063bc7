import type { Workbook } from '../../model/types';
import { requireOneOf } from '../args';
import { defineClass, type HostClass } from '../defineClass';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const separators = (culture: string): { decimal: string; group: string } =>
  culture.startsWith('vi') ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };

export const applicationClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Application',
  read: {
    CalculationMode: (_workbook, session) => session.calculationMode,
    DecimalSeparator: (_workbook, session) => separators(session.options.culture).decimal,
    ThousandsSeparator: (_workbook, session) => separators(session.options.culture).group,
  },
  write: {
    CalculationMode: (_workbook, value, session) => {
      session.calculationMode = requireOneOf(value, MODES, 'calculationMode');
    },
  },
  objects: { CultureInfo: (workbook, session) => cultureInfoClass.of(workbook, session) },
  methods: {
    /** Nothing is drawn and nothing calculated here, so there is nothing to hold back. */
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
});

export const cultureInfoClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'CultureInfo',
  read: { Name: (_workbook, session) => session.options.culture },
  objects: { NumberFormat: (workbook, session) => numberFormatInfoClass.of(workbook, session) },
});

export const numberFormatInfoClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'NumberFormatInfo',
  read: {
    NumberDecimalSeparator: (_workbook, session) => separators(session.options.culture).decimal,
    NumberGroupSeparator: (_workbook, session) => separators(session.options.culture).group,
  },
});
