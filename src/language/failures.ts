import { failures as en } from './en/failures';
import type { Language, Texts } from './language';
import { failures as vi } from './vi/failures';

export const failuresTexts: Record<Language, Texts<typeof vi>> = { vi, en };
