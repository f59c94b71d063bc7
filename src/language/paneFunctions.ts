import { paneFunctions as en } from './en/paneFunctions';
import type { Language, Texts } from './language';
import { paneFunctions as vi } from './vi/paneFunctions';

export const paneFunctionsTexts: Record<Language, Texts<typeof vi>> = { vi, en };
