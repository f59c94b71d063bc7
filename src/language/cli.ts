import { cli as en } from './en/cli';
import type { Language, Texts } from './language';
import { cli as vi } from './vi/cli';

export const cliTexts: Record<Language, Texts<typeof vi>> = { vi, en };
