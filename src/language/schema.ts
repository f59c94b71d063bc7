import { schema as en } from './en/schema';
import type { Language, Texts } from './language';
import { schema as vi } from './vi/schema';

export const schemaTexts: Record<Language, Texts<typeof vi>> = { vi, en };
