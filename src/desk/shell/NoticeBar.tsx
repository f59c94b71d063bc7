import type { ReactElement, ReactNode } from 'react';
import type { Notice } from '../files/deskState';
import { Icon } from './icons';
import { useDeskLanguage } from './language';
import { isFailure, noticeText } from './noticeText';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
  /** Reloads the page with the new version; null while there is none. */
  readonly onReload: (() => void) | null;
}

/** What the user must know, under the ribbon. */
export function NoticeBar({ notice, onDismiss, onReload }: Props): ReactElement {
  const { notices } = useDeskTexts();
  const language = useDeskLanguage();
  return (
    <section className="notices" aria-label={notices.label}>
      <div role="status">
        {onReload && (
          <Line kind="news" text={notices.newVersion}>
            <button type="button" onClick={onReload}>
              {notices.reload}
            </button>
          </Line>
        )}
        {notice && !isFailure(notice) && (
          <Line kind="good" text={noticeText(notice, language)}>
            <Dismiss label={notices.dismiss} onClick={onDismiss} />
          </Line>
        )}
      </div>
      <div role="alert">
        {notice && isFailure(notice) && (
          <Line kind="failure" text={noticeText(notice, language)}>
            <Dismiss label={notices.dismiss} onClick={onDismiss} />
          </Line>
        )}
      </div>
    </section>
  );
}

const Line = ({ kind, text, children }: { kind: string; text: string; children: ReactNode }): ReactElement => (
  <div className={`notice ${kind}`}>
    <p>{text}</p>
    {children}
  </div>
);

const Dismiss = ({ label, onClick }: { label: string; onClick: () => void }): ReactElement => (
  <button type="button" className="plain" aria-label={label} title={label} onClick={onClick}>
    <Icon name="close" />
  </button>
);
