export { createGrid } from './createGrid';
