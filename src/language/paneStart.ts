import { paneStart as en } from './en/paneStart';
import type { Language, Texts } from './language';
import { paneStart as vi } from './vi/paneStart';

export const paneStartTexts: Record<Language, Texts<typeof vi>> = { vi, en };
