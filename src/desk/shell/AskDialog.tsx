import type { ReactElement } from 'react';
import { deskQuestionsTexts } from '../../language/deskQuestions';
import { ANSWERS, type Decided, type Question } from '../files/deskState';
import { Dialog } from './Dialog';
import { useDeskLanguage } from './language';
import { momentText } from './momentText';

interface Props {
  readonly question: Question;
  readonly onAnswer: (answer: Decided) => void;
}

/** Asks before something would be lost; closing the dialog leaves everything as it is. */
export function AskDialog({ question, onAnswer }: Props): ReactElement {
  const language = useDeskLanguage();
  const texts = deskQuestionsTexts[language];
  const body = (): string => {
    switch (question.kind) {
      case 'replace':
      case 'deleteSheet':
        return texts[question.kind].body(question.name);
      case 'overwrite':
        return texts.overwrite.body(question.name, momentText(question.changedAt, Date.now(), language));
    }
  };
  return (
    <Dialog title={texts[question.kind].title} onClose={() => onAnswer('cancel')}>
      <p>{body()}</p>
      <div className="answers">
        {ANSWERS[question.kind].map((answer, index) => (
          <button key={answer} type="button" className={index === 0 ? 'primary' : ''} onClick={() => onAnswer(answer)}>
            {texts.answers[answer]}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
