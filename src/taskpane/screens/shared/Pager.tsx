import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { panePartsTexts } from '../../../language/paneShell';
import { rangeText, type PageOf } from './paging';
import { useLanguage, useTexts } from '../../PaneContext';

const useStyles = makeStyles({
  pager: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly page: PageOf<unknown>;
  readonly show: (page: number) => void;
  /** True for a second pager of the same list, so that a screen reader announces the page once. */
  readonly silent?: boolean;
}

/** Turns the pages of a long list; nothing when all of it is in sight. */
export function Pager({ page, show, silent = false }: Props): JSX.Element | null {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts(panePartsTexts);
  if (page.pages === 1) return null;
  return (
    <div role="group" className={styles.pager} aria-label={texts.pages}>
      <Button
        size="small"
        disabledFocusable={page.page === 0}
        onClick={() => {
          show(page.page - 1);
        }}
      >
        {texts.previous}
      </Button>
      <Caption1 aria-live={silent ? undefined : 'polite'}>{rangeText(page, language)}</Caption1>
      <Button
        size="small"
        disabledFocusable={page.page === page.pages - 1}
        onClick={() => {
          show(page.page + 1);
        }}
      >
        {texts.next}
      </Button>
    </div>
  );
}
