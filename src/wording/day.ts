/** 2022-12-31 → 31/12/2022. */
export const dayText = (iso: string): string => iso.split('-').reverse().join('/');
