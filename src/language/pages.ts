import { pages as en } from './en/pages';
import type { Language, Texts } from './language';
import { pages as vi } from './vi/pages';

export const pagesTexts: Record<Language, Texts<typeof vi>> = { vi, en };
