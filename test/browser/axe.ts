import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which part of a page is looked at: a selector, or all of it without the parts that are named. */
export type AxeContext = string | { readonly exclude: readonly string[] };

/** What axe finds there: id, and the first node of each finding with the reason. */
export async function axeFindings(place: Page | Frame, context: AxeContext): Promise<string[]> {
  await place.evaluate(AXE);
  return place.evaluate(async (given) => {
    interface Finding {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const { axe } = window as unknown as {
      axe: { run(context: typeof given): Promise<{ violations: Finding[] }> };
    };
    return (await axe.run(given)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    );
  }, context);
}

/**
 * What axe finds in the pane. Left out are the sentinels that Fluent UI sets around lists with arrow keys: they pass the focus on at
 * once and no reader meets them.
 */
export const paneFindings = (pane: Frame): Promise<string[]> =>
  axeFindings(pane, { exclude: ['[data-tabster-dummy]'] });

/** What axe finds in the page of the desk, its grid included. Left out is the pane, which is looked at by itself. */
export const deskFindings = (page: Page): Promise<string[]> => axeFindings(page, { exclude: ['iframe'] });
