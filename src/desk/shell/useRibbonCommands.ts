import { useEffect, useState } from 'react';
import type { RibbonButton } from '../ribbon/types';
import type { WorkspaceParts } from './useWorkspaceParts';

interface RibbonCommands {
  /** The button whose command runs. */
  readonly running: RibbonButton | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** Runs the add-in's ribbon buttons in the pane. `documentNumber` tells one open workbook from the next. */
export function useRibbonCommands(
  { play }: WorkspaceParts,
  documentNumber: number | undefined,
  togglePane: () => void,
): RibbonCommands {
  const [running, setRunning] = useState<RibbonButton | null>(null);
  // The pane of another workbook is another pane: what ran in the old one ended with it.
  useEffect(() => {
    setRunning(null);
  }, [documentNumber]);
  const onPress = (button: RibbonButton): void => {
    if (button.action.kind === 'showPane') return togglePane();
    setRunning(button);
    void play.current?.press(button.action.functionName).then(() => {
      setRunning((now) => (now === button ? null : now));
    });
  };
  return { running, onPress };
}
