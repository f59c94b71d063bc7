import { paneWards as en } from './en/paneWards';
import type { Language, Texts } from './language';
import { paneWards as vi } from './vi/paneWards';

export const paneWardsTexts: Record<Language, Texts<typeof vi>> = { vi, en };
