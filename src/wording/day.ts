/** The day as people type it into a cell and as date cells show it: 2023-09-06 → 06/09/2023. */
export const typedDay = (iso: string): string => iso.split('-').reverse().join('/');

/**
 * The day as official papers write it (Decree 30/2020/NĐ-CP): a zero before days below 10 and before January and February, so
 * that nobody can put another digit there; 2023-09-06 → 06/9/2023, 2024-02-05 → 05/02/2024.
 */
export function dayText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return year === '' ? '' : [day, month >= '03' && month <= '09' ? month.slice(1) : month, year].join('/');
}
