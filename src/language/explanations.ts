import { explanations as en } from './en/explanations';
import type { Language, Texts } from './language';
import { explanations as vi } from './vi/explanations';

export const explanationsTexts: Record<Language, Texts<typeof vi>> = { vi, en };
