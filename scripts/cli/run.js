const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { isUpToDate } = require('./upToDate.js');

/** `npm run report` and `npm run template`: the built command, built first when a file that it is made of has changed. */
const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'dist-cli');

if (!isUpToDate(ROOT, FOLDER))
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/cli/build.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
require(join(FOLDER, 'wardscore.js'));
