import type { ChangesPort, WorkbookChange } from '../application/ports';
import { toHostFailure } from './failures';
import { runAfterCellEdit, type ExcelRuntime } from './runtime';
import { watchChoices, type ChoiceWatch } from './watchChoices';

/** A burst of changes is over when nothing came for so many milliseconds. */
const QUIET = 400;

export interface Watching {
  /** Excel tells nobody of choices from lists: they are looked for. */
  readonly looksForChoices?: boolean;
}

/** Hearing of changes in the workbook. Nothing is ever written from here. */
export function createWatching(runtime: ExcelRuntime, { looksForChoices = false }: Watching = {}): ChangesPort {
  return {
    watch: async (changed) => {
      const burst = createBurst(async (ids) => {
        changed(await changeOf(runtime, ids));
      });
      const choices = looksForChoices ? watchChoices(runtime, burst.add) : null;
      try {
        const handlers = await runAfterCellEdit(runtime, async (context) => {
          const registered = register(context, burst.add, choices);
          await context.sync();
          return registered;
        });
        return async () => {
          burst.stop();
          choices?.stop();
          for (const handler of handlers) await remove(runtime, handler);
        };
      } catch (error) {
        throw toHostFailure(error, true);
      }
    },
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Cells, whole sheets and tables; what the add-in itself writes is not news to it. */
function register(
  context: Excel.RequestContext,
  add: (worksheetId: string | null) => void,
  choices: ChoiceWatch | null,
): Handler[] {
  const { worksheets } = context.workbook;
  const edited = ({ worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    choices?.changed(worksheetId);
    if (triggerSource !== 'ThisLocalAddin') add(worksheetId);
    return Promise.resolve();
  };
  const somewhere = (): Promise<void> => {
    add(null);
    return Promise.resolve();
  };
  const selected = ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    choices?.selected({ worksheetId, address });
    return Promise.resolve();
  };
  return [
    worksheets.onChanged.add(edited),
    worksheets.onDeleted.add(somewhere),
    ...(choices ? [worksheets.onSelectionChanged.add(selected)] : []),
  ];
}

/** A handler can only be removed in the context in which it was added. */
const remove = (runtime: ExcelRuntime, handler: Handler): Promise<void> =>
  runtime.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });

interface Burst {
  readonly add: (worksheetId: string | null) => void;
  readonly stop: () => void;
}

/** Gathers the ids of changed sheets until a pause; null stands for "somewhere". */
function createBurst(over: (ids: readonly string[]) => Promise<void>): Burst {
  const ids = new Set<string>();
  let everywhere = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const gathered = everywhere ? [] : [...ids];
    ids.clear();
    everywhere = false;
    void over(gathered);
  };
  return {
    add: (id) => {
      if (id === null) everywhere = true;
      else ids.add(id);
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** Names for the ids; a workbook that cannot be asked has changed somewhere. */
async function changeOf(runtime: ExcelRuntime, ids: readonly string[]): Promise<WorkbookChange> {
  if (ids.length === 0) return { sheets: [] };
  try {
    return await runAfterCellEdit(runtime, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      return { sheets: worksheets.items.filter(({ id }) => ids.includes(id)).map(({ name }) => name) };
    });
  } catch {
    return { sheets: [] };
  }
}
