import { HostError, apiNotFound, invalidArgument } from '../protocol/errors';
import {
  ACTION_TYPES,
  type ActionInfo,
  type ActionResult,
  type ProcessQueryRequest,
  type ProcessQueryResponse,
} from '../protocol/wire';
import type { RichApiEntry } from '../protocol/events/richApi';

/** Whether the pane is seen; an add-in with a shared runtime lives on without. */
const STATES = ['Visible', 'Background', 'Inactive'] as const;
export type RuntimeState = (typeof STATES)[number];

/** Requests marked so are about the page around the workbook. */
export const PAGE_PARTITION = 'WacPartition';

/** The pane as `Office.addin` knows it: shown, hidden, asked for. */
export class AppRuntime {
  constructor(
    private state: RuntimeState,
    private readonly onState: (state: RuntimeState) => void,
  ) {}

  /** Answers one ProcessQuery about the pane. */
  execute(request: ProcessQueryRequest): ProcessQueryResponse {
    const Results: ActionResult[] = [];
    for (const [index, action] of request.Actions.entries())
      try {
        const value = this.run(action);
        if (value !== undefined) Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message, httpStatus: HttpStatusCode } = error;
        return { Results, Error: { Code, Message, ActionIndex: index, Location: action.Name || null, HttpStatusCode } };
      }
    return { Results };
  }

  /** The page showed or hid the pane by itself: what listeners of `onVisibilityModeChanged` are to hear. */
  turn(state: RuntimeState): RichApiEntry[] {
    if (state === this.state) return [];
    this.state = state;
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    return [[65_536, 65_539, '', JSON.stringify({ visibility }), 0]];
  }

  private run(action: ActionInfo): unknown {
    if (action.ActionType === ACTION_TYPES.trace || action.ActionType === ACTION_TYPES.instantiate) return null;
    if (action.ActionType !== ACTION_TYPES.method) throw apiNotFound(action.Name);
    switch (action.Name) {
      case 'GetAppRuntimeState':
        return this.state;
      case 'SetAppRuntimeState':
        return this.ask(action);
      case 'NotifyActionHandlerReady':
        return undefined;
      default:
        throw apiNotFound(action.Name);
    }
  }

  private ask(action: ActionInfo): undefined {
    const wanted = STATES.find((state) => state === action.ArgumentInfo?.Arguments?.[0]);
    if (!wanted) throw invalidArgument('appRuntimeState');
    this.onState(wanted);
    return undefined;
  }
}
