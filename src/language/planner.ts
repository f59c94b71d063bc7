import { planner as en } from './en/planner';
import type { Language, Texts } from './language';
import { planner as vi } from './vi/planner';

export const plannerTexts: Record<Language, Texts<typeof vi>> = { vi, en };
