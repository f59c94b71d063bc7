import type { ReactElement } from 'react';
import type { OpenDocument, Question } from '../files/deskState';
import { ErrorBoundary } from '../parts/ErrorBoundary';
import { AskDialog } from './AskDialog';
import { useDesk } from './deskContext';
import { HelpDialog } from './HelpDialog';
import { LazySendDialog } from './LazySendDialog';

export type ShownDialog = 'help' | 'send';

interface Props {
  readonly document: OpenDocument | null;
  readonly asking: Question | null;
  readonly shown: ShownDialog | null;
  readonly onClose: () => void;
}

/** The dialogs over the desk, each while it is wanted. */
export function DeskDialogs({ document, asking, shown, onClose }: Props): ReactElement {
  const { documents } = useDesk();
  return (
    <ErrorBoundary part="dialog">
      {asking && (
        <AskDialog
          question={asking}
          onAnswer={(answer) => {
            documents.decide(answer);
          }}
        />
      )}
      {shown === 'send' && document && (
        <LazySendDialog
          source={{
            name: document.name,
            bytes: () => documents.bytes(),
            pickTarget: (name) => documents.pickTarget(name),
          }}
          onClose={onClose}
        />
      )}
      {shown === 'help' && <HelpDialog onClose={onClose} />}
    </ErrorBoundary>
  );
}
