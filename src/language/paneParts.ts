import { paneParts as en } from './en/paneParts';
import type { Language, Texts } from './language';
import { paneParts as vi } from './vi/paneParts';

export const panePartsTexts: Record<Language, Texts<typeof vi>> = { vi, en };
