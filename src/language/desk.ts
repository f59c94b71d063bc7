import { desk as en } from './en/desk';
import type { Language, Texts } from './language';
import { desk as vi } from './vi/desk';

export const deskTexts: Record<Language, Texts<typeof vi>> = { vi, en };
