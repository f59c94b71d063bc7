import { appraisal as en } from './en/appraisal';
import type { Language, Texts } from './language';
import { appraisal as vi } from './vi/appraisal';

export const appraisalTexts: Record<Language, Texts<typeof vi>> = { vi, en };
