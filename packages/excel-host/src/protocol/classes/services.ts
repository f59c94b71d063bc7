import { invalidArgument } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import type { HostObject } from '../hostObject';
import type { CustomFunctionCaller, InvocationResult } from '../customFunctions';
import type { Session } from '../session';

function requireResults(value: unknown): InvocationResult[] {
  const isResult = (each: unknown): each is InvocationResult =>
    typeof each === 'object' && each !== null && typeof (each as { id?: unknown }).id === 'number';
  if (!Array.isArray(value) || !value.every(isResult)) throw invalidArgument('results');
  return value;
}

/** Results as newer runtimes pack them: id, whether it succeeded, value, and the code of an error. */
function unpackResults(value: unknown): InvocationResult[] {
  if (!Array.isArray(value)) throw invalidArgument('results');
  return requireResults(
    value.map((each: unknown) => {
      if (!Array.isArray(each)) throw invalidArgument('results');
      const [id, succeeded, result, errorCode] = each as readonly unknown[];
      return { id, value: result, failed: succeeded !== true, ...(succeeded === true ? {} : { errorCode }) };
    }),
  );
}

export const customFunctionsClass: HostClass<CustomFunctionCaller> = defineClass<CustomFunctionCaller>({
  name: 'CustomFunctions',
  methods: {
    SetInvocationResults: (caller, args) => {
      caller.results(requireResults(args.raw(0)));
    },
    SetInvocationArrayResults: (caller, args) => {
      caller.results(unpackResults(args.raw(0)));
    },
    /** Abilities that Excel switches on from afar; none is needed. */
    _GetEnabledFeatures: () => [],
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
