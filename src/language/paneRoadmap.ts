import { paneRoadmap as en } from './en/paneRoadmap';
import type { Language, Texts } from './language';
import { paneRoadmap as vi } from './vi/paneRoadmap';

export const paneRoadmapTexts: Record<Language, Texts<typeof vi>> = { vi, en };
