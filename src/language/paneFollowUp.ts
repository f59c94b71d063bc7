import { paneFollowUp as en } from './en/paneFollowUp';
import type { Language, Texts } from './language';
import { paneFollowUp as vi } from './vi/paneFollowUp';

export const paneFollowUpTexts: Record<Language, Texts<typeof vi>> = { vi, en };
