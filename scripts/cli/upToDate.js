const { existsSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Whether the command in `folder` was built by this Node of the files below `root` as they are: `inputs.json` tells the name, size
 * and time of change of each. Nothing is read but that list.
 */
function isUpToDate(root, folder) {
  const list = join(folder, 'inputs.json');
  if (!existsSync(list)) return false;
  const { node, files } = JSON.parse(readFileSync(list, 'utf8'));
  if (node !== process.version) return false;
  return files.every(([name, size, time]) => {
    const found = statSync(join(root, name), { throwIfNoEntry: false });
    return found?.size === size && found.mtimeMs === time;
  });
}

module.exports = { isUpToDate };
