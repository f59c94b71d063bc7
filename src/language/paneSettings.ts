import { paneSettings as en } from './en/paneSettings';
import type { Language, Texts } from './language';
import { paneSettings as vi } from './vi/paneSettings';

export const paneSettingsTexts: Record<Language, Texts<typeof vi>> = { vi, en };
