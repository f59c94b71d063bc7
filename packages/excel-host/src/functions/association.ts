/** Names of custom functions and their code, as the runtime inside the library asks for them. */
export interface FunctionAssociation {
  associate(id: string, code: (...inputs: never[]) => unknown): void;
}

interface Association {
  readonly mappings: Record<string, unknown>;
  onchange(listener: () => void): void;
}

/**
 * What the loader of Office.js (office.js) puts into a page before the library comes: where an add-in leaves the code of its
 * functions. Node has no page for the loader, so it is made here.
 */
export function createAssociation(): FunctionAssociation & { readonly _association: Association } {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  return {
    _association: {
      mappings,
      onchange: (listener) => void listeners.push(listener),
    },
    associate(id, code) {
      mappings[id.toUpperCase()] = code;
      for (const listener of listeners) listener();
    },
  };
}
