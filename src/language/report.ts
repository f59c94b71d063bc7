import { report as en } from './en/report';
import type { Language, Texts } from './language';
import { report as vi } from './vi/report';

export const reportTexts: Record<Language, Texts<typeof vi>> = { vi, en };
