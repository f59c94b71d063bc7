import { pane as en } from './en/pane';
import type { Language, Texts } from './language';
import { pane as vi } from './vi/pane';

export const paneTexts: Record<Language, Texts<typeof vi>> = { vi, en };
