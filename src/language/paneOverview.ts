import { paneOverview as en } from './en/paneOverview';
import type { Language, Texts } from './language';
import { paneOverview as vi } from './vi/paneOverview';

export const paneOverviewTexts: Record<Language, Texts<typeof vi>> = { vi, en };
