const KEY = 'wardscore.desk.drafts';
const OFF = 'off';

/** Whether the user wants drafts, kept in the browser's memory; drafts are kept unless the user has said no. */
export const draftChoice = (memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null) => ({
  get: (): boolean => memory?.getItem(KEY) !== OFF,
  set: (wanted: boolean): void => {
    if (wanted) memory?.removeItem(KEY);
    else memory?.setItem(KEY, OFF);
  },
});
