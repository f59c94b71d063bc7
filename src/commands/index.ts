import { associateRibbon } from './ribbon';
import { theSession } from './session';

void Office.onReady(() => {
  const session = theSession();
  associateRibbon(
    {
      associate: (name, command) => {
        Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
      },
      showPane: () => Office.addin.showAsTaskpane(),
      goTo: (sheet) => session.goTo({ sheet, cell: null }),
    },
    session.jobs,
  );
});
