import { succession as en } from './en/succession';
import type { Language, Texts } from './language';
import { succession as vi } from './vi/succession';

export const successionTexts: Record<Language, Texts<typeof vi>> = { vi, en };
