import { sending as en } from './en/sending';
import type { Language, Texts } from './language';
import { sending as vi } from './vi/sending';

export const sendingTexts: Record<Language, Texts<typeof vi>> = { vi, en };
