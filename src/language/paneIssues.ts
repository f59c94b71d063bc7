import { paneIssues as en } from './en/paneIssues';
import type { Language, Texts } from './language';
import { paneIssues as vi } from './vi/paneIssues';

export const paneIssuesTexts: Record<Language, Texts<typeof vi>> = { vi, en };
