import type { JobKind, JobResult, Jobs } from './jobs';

/** The part of Office.js that a ribbon command needs. */
export interface RibbonHost {
  associate(name: string, command: (event: CommandEvent) => Promise<void>): void;
  showPane(): Promise<void>;
  /** Shows a worksheet. */
  goTo(sheet: string): Promise<void>;
}

/** Excel keeps the button busy until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

/** Function names of manifest.xml. Never translated. */
export const RIBBON_COMMANDS: Readonly<Record<string, JobKind>> = {
  generateReport: 'generate',
  checkData: 'check',
  createTemplate: 'template',
  bringBack: 'restore',
};

/** Gives every ribbon button its job. A failure, or a button pressed while a job runs, opens the pane, which shows it. */
export function associateRibbon(host: RibbonHost, jobs: Pick<Jobs, 'start'>): void {
  for (const [name, kind] of Object.entries(RIBBON_COMMANDS)) {
    host.associate(name, async (event) => {
      try {
        const end = await jobs.start(kind);
        if (end.status !== 'done') await host.showPane();
        else await showResult(host, end.result);
      } catch {
        // The pane or the sheet did not show. The state of the pane shows the outcome; the button must come free all the same.
      } finally {
        event.completed();
      }
    });
  }
}

/** Who pressed a button on the ribbon sees what it made; there is no pane that would offer a link. */
async function showResult(host: RibbonHost, result: JobResult): Promise<void> {
  switch (result.kind) {
    case 'generate': {
      const [first] = result.report.outcome.sheets;
      if (first !== undefined) await host.goTo(first);
      return;
    }
    case 'check':
      return host.goTo(result.outcome.sheet);
    case 'template':
    case 'sample': {
      const [first] = result.outcome.made;
      if (first !== undefined) await host.goTo(first);
      return;
    }
    case 'restore':
    case 'read':
      return;
  }
}
