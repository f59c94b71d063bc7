import { since as en } from './en/since';
import type { Language, Texts } from './language';
import { since as vi } from './vi/since';

export const sinceTexts: Record<Language, Texts<typeof vi>> = { vi, en };
