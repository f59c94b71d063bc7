import { start } from './start';

void start(__dirname, process.argv.slice(2));
