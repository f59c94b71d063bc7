import type { ReactElement } from 'react';
import { ANSWERS, type Answer } from '../files/deskState';
import { Dialog } from './Dialog';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly name: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** Whether to save before another workbook takes the place. */
export function AskDialog({ name, onAnswer }: Props): ReactElement {
  const { ask } = useDeskTexts();
  return (
    <Dialog
      title={ask.title}
      onClose={() => {
        onAnswer('cancel');
      }}
    >
      <p>{ask.body(name)}</p>
      <div className="answers">
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            className={answer === 'save' ? 'primary' : ''}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {ask[answer]}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
