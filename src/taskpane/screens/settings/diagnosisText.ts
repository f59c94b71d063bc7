import type { HostDiagnosis, WorkbookSizes } from '../../../application/diagnosis';
import type { Language } from '../../../language/language';
import { paneSettingsTexts } from '../../../language/paneSettings';
import { localNumber } from '../../../wording/exactText';

/** The diagnosis as lines of text, to be copied. `sizes` is null before the workbook was read. */
export function diagnosisText(host: HostDiagnosis, sizes: WorkbookSizes | null, language: Language): string {
  const { facts } = paneSettingsTexts[language];
  const { culture, requirementSets: sets } = host;
  return [
    facts.addIn(host.addInVersion),
    facts.host(host.host, host.build, host.platform),
    facts.language(host.displayLanguage, language),
    facts.sets(sets.length > 0 ? sets.join(', ') : facts.noSets),
    culture ? facts.culture(culture.name, culture.decimalSeparator, culture.groupSeparator) : facts.noCulture,
    ...sizeLines(sizes, language),
    facts.webView(host.webView),
  ].join('\n');
}

function sizeLines(sizes: WorkbookSizes | null, language: Language): string[] {
  const { facts } = paneSettingsTexts[language];
  if (!sizes) return [facts.notRead];
  const { sheets, statusSheets, cells, wards, years, issues } = sizes;
  const number = (value: number): string => localNumber(value, language);
  return [
    facts.sizes(number(sheets), number(statusSheets), number(cells)),
    facts.scored(number(wards), number(years)),
    facts.issues(number(issues.error), number(issues.warning), number(issues.info)),
  ];
}
