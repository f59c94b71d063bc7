import type { ReactElement } from 'react';
import { deskPartsTexts } from '../../language/deskParts';
import { useDeskLanguage } from '../shell/language';
import type { DeskPart } from './names';
import { isNotLoaded } from './notLoaded';

interface Props {
  readonly part: DeskPart;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Says in the place of a part what became of it, and offers to try again. */
export function PartFailure({ part, error, onRetry }: Props): ReactElement {
  const texts = deskPartsTexts[useDeskLanguage()];
  const name = texts.names[part];
  const detail = error instanceof Error ? error.message : String(error);
  return (
    <div className="partFailure" role="alert">
      <p>{isNotLoaded(error) ? texts.notLoaded(name) : texts.broken(name, detail)}</p>
      <button type="button" className="primary" onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}
