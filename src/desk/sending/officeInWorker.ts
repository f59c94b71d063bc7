import { setLibrary, type OfficeJs } from 'excel-host/office';

/** Of the genuine office.js that the pane's page loads, the build for Excel on the web; the build of the desk knows where it stands. */
declare const OFFICE_FILE: string;

/** Of workers alone, which the types of a page do not know. */
declare const importScripts: (url: string) => void;

/** What the library expects to find in a page and a worker does not have. */
type Page = Readonly<Record<'document' | 'window' | 'top' | 'parent', unknown>>;

/** Lets hosts in this worker be spoken to by the library: it is loaded by name, since no text may be made a script here. */
export function loadOfficeInWorker(): void {
  setLibrary(
    () =>
      function load(this: unknown, association: unknown) {
        const { document } = this as Page;
        const page = { document, window: self, top: self, parent: self, CustomFunctions: association };
        for (const [name, value] of Object.entries(page))
          Object.defineProperty(self, name, { value, writable: true, configurable: true });
        importScripts(new URL(OFFICE_FILE, self.location.href).href);
        const { Excel, OfficeExtension, CustomFunctions } = self as unknown as OfficeJs;
        return { Excel, OfficeExtension, CustomFunctions };
      },
  );
}
