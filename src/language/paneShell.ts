import { paneShell as en } from './en/paneShell';
import type { Language, Texts } from './language';
import { paneShell as vi } from './vi/paneShell';

export const paneShellTexts: Record<Language, Texts<typeof vi>> = { vi, en };
