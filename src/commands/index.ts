import { associateRibbon } from './ribbon';
import { theSession } from './session';

void Office.onReady(() => {
  associateRibbon(
    {
      associate: (name, command) => {
        Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event));
      },
      showPane: () => Office.addin.showAsTaskpane(),
    },
    theSession().jobs,
  );
});
