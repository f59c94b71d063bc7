import { writeFileSync } from 'node:fs';
import type { Script } from 'node:vm';
import { codePath } from './compileScript';
import { start } from './start';

/** Used by the build: runs the command once and keeps the code of what that compiled. The first argument is the folder. */
const [folder = '', ...argv] = process.argv.slice(2);
const scripts = new Map<string, Script>();

void start(folder, argv, (path, script) => scripts.set(path, script)).then(() => {
  for (const [path, script] of scripts) writeFileSync(codePath(path), script.createCachedData());
});
