import { deskGrid as en } from './en/deskGrid';
import type { Language, Texts } from './language';
import { deskGrid as vi } from './vi/deskGrid';

export const deskGridTexts: Record<Language, Texts<typeof vi>> = { vi, en };
