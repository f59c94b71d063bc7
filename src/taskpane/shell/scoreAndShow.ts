import type { Session } from '../../session/session';

/** Scores, and shows the first status sheet as the ribbon does: whoever scores wants to see what it made. */
export async function scoreAndShow({ jobs, goTo }: Pick<Session, 'jobs' | 'goTo'>): Promise<void> {
  const end = await jobs.start('generate');
  if (end.status !== 'done' || end.result.kind !== 'generate') return;
  const [sheet] = end.result.report.outcome.sheets;
  // The results stand in the workbook whether or not Excel shows them; the pane has links to every sheet.
  if (sheet !== undefined) await goTo({ sheet, cell: null }).catch(() => undefined);
}
