import { findingRules as enRules } from './en/findingRules';
import { schema as en } from './en/schema';
import type { Language, Texts } from './language';
import { findingRules } from './vi/findingRules';
import { schema } from './vi/schema';

const vi = { ...schema, settings: { ...schema.settings, ...findingRules } };

export const schemaTexts: Record<Language, Texts<typeof vi>> = {
  vi,
  en: { ...en, settings: { ...en.settings, ...enRules } },
};
