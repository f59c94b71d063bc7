import { lazy } from 'react';

const issues = () => import('../screens/issues/IssuesScreen').then((module) => ({ default: module.IssuesScreen }));
const roadmap = () => import('../screens/roadmap/RoadmapScreen').then((module) => ({ default: module.RoadmapScreen }));
const settings = () =>
  import('../screens/settings/SettingsScreen').then((module) => ({ default: module.SettingsScreen }));

/** Screens that nobody sees first: their scripts come after that of the pane. */
export const LaterIssues = lazy(issues);
export const LaterRoadmap = lazy(roadmap);
export const LaterSettings = lazy(settings);

/** Fetches them all, so that they are there when they are chosen, also where the network is gone by then. */
export function fetchLaterScreens(): void {
  // Whoever chooses a screen whose script did not come is told so there.
  for (const fetchScreen of [issues, roadmap, settings]) fetchScreen().catch(() => undefined);
}
