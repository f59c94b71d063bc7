import { deskFormulas as en } from './en/deskFormulas';
import type { Language, Texts } from './language';
import { deskFormulas as vi } from './vi/deskFormulas';

export const deskFormulasTexts: Record<Language, Texts<typeof vi>> = { vi, en };
