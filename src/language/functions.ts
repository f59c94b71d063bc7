import { functions as en } from './en/functions';
import type { Language, Texts } from './language';
import { functions as vi } from './vi/functions';

export const functionsTexts: Record<Language, Texts<typeof vi>> = { vi, en };

/** Ids of the custom functions; published once, never renamed. */
export type FunctionId = keyof typeof vi.functions;
