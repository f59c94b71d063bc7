import { associateRibbon } from './ribbon';
import { theSession } from './session';

const ready = Office.onReady();

// Before Excel is known: the library looks a command up as soon as its button is pressed, and one that it does not find is lost.
associateRibbon(
  {
    associate: (name, command) => {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
    },
    showPane: () => Office.addin.showAsTaskpane(),
    goTo: (sheet) => theSession().goTo({ sheet, cell: null }),
  },
  { start: (kind) => ready.then(() => theSession().jobs.start(kind)) },
);
// Functions are live from here on, pane open or not.
void ready.then(theSession);
