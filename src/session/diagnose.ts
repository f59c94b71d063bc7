import type { HostDiagnosis } from '../application/diagnosis';
import { readCulture, supportedSets, type ExcelRuntime } from '../excel';

/** What Excel says of itself. Never rejects. */
export async function diagnose(runtime: ExcelRuntime): Promise<HostDiagnosis> {
  const { host, platform, version } = Office.context.diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    build: version,
    displayLanguage: Office.context.displayLanguage,
    requirementSets: supportedSets(runtime),
    culture: await readCulture(runtime),
    webView: navigator.userAgent,
    addInVersion: WARDSCORE_VERSION,
  };
}
