import { trends as en } from './en/trends';
import type { Language, Texts } from './language';
import { trends as vi } from './vi/trends';

export const trendsTexts: Record<Language, Texts<typeof vi>> = { vi, en };
