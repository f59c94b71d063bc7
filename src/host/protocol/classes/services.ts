import { invalidArgument } from '../errors';
import { defineClass, type HostClass, type HostObject } from '../hostObject';
import type { CustomFunctionCaller, InvocationResult } from '../customFunctions';
import type { Session } from '../session';

function requireResults(value: unknown): InvocationResult[] {
  const isResult = (each: unknown): each is InvocationResult =>
    typeof each === 'object' && each !== null && typeof (each as { id?: unknown }).id === 'number';
  if (!Array.isArray(value) || !value.every(isResult)) throw invalidArgument('results');
  return value;
}

export const customFunctionsClass: HostClass<CustomFunctionCaller> = defineClass<CustomFunctionCaller>({
  name: 'CustomFunctions',
  methods: {
    SetInvocationResults: (caller, args) => {
      caller.results(requireResults(args.raw(0)));
    },
    _SetOsfControlContainerReadyForCustomFunctions: (caller) => {
      caller.ready();
    },
  },
});

export const addinInternalServiceClass: HostClass<null> = defineClass<null>({
  name: 'AddinInternalService',
  methods: {
    /** The add-in's actions are listening. Ribbon buttons come through another message, so there is nothing to start. */
    NotifyActionHandlerReady: () => undefined,
  },
});

/** Where nothing calls custom functions, their runtime may be ready all the same. */
const NOBODY: CustomFunctionCaller = { ready: () => undefined, results: () => undefined };

/** Objects that a request makes by their type's name instead of finding them in the workbook. */
export function serviceNamed(name: string, session: Session): HostObject | null {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return customFunctionsClass.of(session.options.customFunctions ?? NOBODY, session);
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternalServiceClass.of(null, session);
    default:
      return null;
  }
}
