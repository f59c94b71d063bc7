import type { ReactElement } from 'react';
import { sendingTexts } from '../../language/sending';
import { PartFailure } from '../parts/PartFailure';
import { useLoaded } from '../parts/useLoaded';
import type { SendingSource } from '../sending/useSending';
import { Dialog } from './Dialog';
import { useDeskLanguage } from './language';

interface Props {
  readonly source: SendingSource;
  readonly onClose: () => void;
}

/** The dialog for copies, which is loaded when it is asked for. */
export function LazySendDialog({ source, onClose }: Props): ReactElement | null {
  const texts = sendingTexts[useDeskLanguage()];
  const loaded = useLoaded(() => import('../sending/SendDialog'));
  switch (loaded.kind) {
    case 'loading':
      return null;
    case 'loaded':
      return <loaded.value.SendDialog source={source} onClose={onClose} />;
    case 'failed':
      return (
        <Dialog title={texts.title} className="sendDialog" onClose={onClose}>
          <PartFailure part="sending" error={loaded.error} onRetry={loaded.retry} />
          <div className="answers">
            <button type="button" onClick={onClose}>
              {texts.cancel}
            </button>
          </div>
        </Dialog>
      );
  }
}
