import { paneWhatIf as en } from './en/paneWhatIf';
import type { Language, Texts } from './language';
import { paneWhatIf as vi } from './vi/paneWhatIf';

export const paneWhatIfTexts: Record<Language, Texts<typeof vi>> = { vi, en };
