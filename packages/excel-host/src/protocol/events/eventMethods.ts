import type { Args } from '../args';
import type { Session } from '../session';
import type { EventType } from './registry';

type Methods<T> = Record<string, (target: T, args: Args, session: Session) => unknown>;

/** The members by which Office.js registers events: `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent`, … */
export function eventMethods<T>(
  events: Readonly<Record<string, EventType>>,
  targetId: (target: T) => string,
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, session) => {
      session.events.register(type, targetId(target));
    };
    methods[`_Unregister${name}`] = (target, _args, session) => {
      session.events.unregister(type, targetId(target));
    };
  }
  return methods;
}
