/** Whether the command in `folder` was built by this Node of the files below `root` as they are. */
export function isUpToDate(root: string, folder: string): boolean;
