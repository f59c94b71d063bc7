import { paneFiles as en } from './en/paneFiles';
import type { Language, Texts } from './language';
import { paneFiles as vi } from './vi/paneFiles';

export const paneFilesTexts: Record<Language, Texts<typeof vi>> = { vi, en };
