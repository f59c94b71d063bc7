import { paneRepairs as en } from './en/paneRepairs';
import type { Language, Texts } from './language';
import { paneRepairs as vi } from './vi/paneRepairs';

export const paneRepairsTexts: Record<Language, Texts<typeof vi>> = { vi, en };
