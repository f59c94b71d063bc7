import { panePlan as en } from './en/panePlan';
import type { Language, Texts } from './language';
import { panePlan as vi } from './vi/panePlan';

export const panePlanTexts: Record<Language, Texts<typeof vi>> = { vi, en };
