import type { HostClass } from '../defineClass';
import type { Session, Wrap } from '../session';
import { applicationClass, cultureInfoClass, numberFormatInfoClass } from './application';
import { chartClass, chartDataLabelsClass, chartLegendClass, chartTitleClass } from './chart';
import { chartAxesClass, chartAxisClass, chartAxisTitleClass } from './chartAxes';
import { chartCollectionClass } from './chartCollection';
import {
  chartFillClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from './chartSeries';
import {
  cellValueConditionalFormatClass,
  conditionalFormatClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customConditionalFormatClass,
  textConditionalFormatClass,
} from './conditionalFormat';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidation';
import { customPropertyClass, customPropertyCollectionClass, documentPropertiesClass } from './documentProperties';
import { formatProtectionClass } from './formatProtection';
import { freezePanesClass } from './freezePanes';
import { namedItemClass, namedItemCollectionClass } from './namedItems';
import { noteClass, noteCollectionClass } from './notes';
import { functionResultClass, functionsClass } from './functions';
import { pageBreakClass, pageBreakCollectionClass } from './pageBreaks';
import { headerFooterClass, headerFooterGroupClass, pageLayoutClass } from './pageLayout';
import { rangeClass } from './range';
import { rangeAreasClass, rangeCollectionClass } from './rangeAreas';
import { rangeBorderClass, rangeBorderCollectionClass } from './rangeBorders';
import { rangeFillClass } from './rangeFill';
import { rangeFontClass } from './rangeFont';
import { rangeFormatClass } from './rangeFormat';
import { addinInternalServiceClass, customFunctionsClass, serviceNamed } from './services';
import { settingClass, settingCollectionClass } from './settings';
import { tableClass } from './table';
import { tableCollectionClass } from './tableCollection';
import { tableColumnClass, tableColumnCollectionClass } from './tableColumns';
import { workbookClass } from './workbook';
import { workbookProtectionClass } from './workbookProtection';
import { worksheetClass } from './worksheet';
import { worksheetCollectionClass } from './worksheetCollection';
import { worksheetProtectionClass } from './worksheetProtection';

const CLASSES: readonly Pick<HostClass<never>, 'name' | 'members'>[] = [
  addinInternalServiceClass,
  applicationClass,
  cellValueConditionalFormatClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartClass,
  chartCollectionClass,
  chartDataLabelsClass,
  chartFillClass,
  chartLegendClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  cultureInfoClass,
  customConditionalFormatClass,
  customFunctionsClass,
  customPropertyClass,
  customPropertyCollectionClass,
  dataValidationClass,
  documentPropertiesClass,
  formatProtectionClass,
  freezePanesClass,
  functionResultClass,
  functionsClass,
  headerFooterClass,
  headerFooterGroupClass,
  namedItemClass,
  namedItemCollectionClass,
  noteClass,
  noteCollectionClass,
  numberFormatInfoClass,
  pageBreakClass,
  pageBreakCollectionClass,
  pageLayoutClass,
  rangeAreasClass,
  rangeBorderClass,
  rangeBorderCollectionClass,
  rangeClass,
  rangeCollectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  textConditionalFormatClass,
  workbookClass,
  workbookProtectionClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
];

/** The library's name of an event that is registered by this member: `_RegisterDataChangedEvent` is `onChanged`. */
const eventOf = (member: string): string[] => {
  const [, owner = '', name = ''] = /^(\w+)\._Register(\w+)$/.exec(member) ?? [];
  return name === '' ? [] : [`${owner}.On${name.replace('Event', '').replace(/^Data/, '')}`];
};

/** Every member this host answers: "Range.Values", "Worksheet.Delete", "Worksheet.OnChanged". Everything else is refused with ApiNotFound. */
export const implementedMembers = (): string[] =>
  CLASSES.flatMap((each) => each.members.flatMap((member) => [member, ...eventOf(member)])).sort();

/** The objects that all others lead to. */
export const wrapIn = (session: Session): Wrap => ({
  range: (target) => rangeClass.of(target, session),
  rangeAreas: (target) => rangeAreasClass.of(target, session),
  worksheet: (sheet) => worksheetClass.of(sheet, session),
});

export { serviceNamed, workbookClass };
