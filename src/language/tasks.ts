import { tasks as en } from './en/tasks';
import type { Language, Texts } from './language';
import { tasks as vi } from './vi/tasks';

export const tasksTexts: Record<Language, Texts<typeof vi>> = { vi, en };
