import type { JobKind, Jobs } from './jobs';

/** The part of Office.js that a ribbon command needs. */
export interface RibbonHost {
  associate(name: string, command: (event: CommandEvent) => Promise<void>): void;
  showPane(): Promise<void>;
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
  bringBack: 'bringBack',
};

/** Gives every ribbon button its job. A failure, or a button pressed while a job runs, opens the pane, which tells it. */
export function associateRibbon(host: RibbonHost, jobs: Jobs): void {
  for (const [name, kind] of Object.entries(RIBBON_COMMANDS)) {
    host.associate(name, async (event) => {
      try {
        const end = await jobs.start(kind);
        if (end.status !== 'done') await host.showPane();
      } catch {
        // The pane did not open. Its state tells the failure when the user opens it; the button must come free all the same.
      } finally {
        event.completed();
      }
    });
  }
}
