export { createGrid } from './createGrid';
export { GRID_THEMES, type Grid, type GridOptions, type GridTheme } from './types';
