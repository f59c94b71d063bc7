// Everything of Univer in one chunk of its own, so that the start screen does not wait for it.
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export { createGrid } from './grid';
