import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { wishKey } from '../../../../application/planWishes';
import { withWish, type Plan } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { wishText } from '../../../../wording/planner/texts';
import { Section } from '../../../Section';
import { WithdrawList } from '../../shared/WithdrawList';
import type { WishList } from './useWishes';
import { WishForm } from './WishForm';
import { useBusy, useSession } from '../../../PaneContext';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly list: WishList;
  readonly plan: Plan;
  readonly context: SheetContext;
}

/** What the user asks of the proposal; written to the workbook only when asked. */
export function Wishes({ list, plan, context }: Props): JSX.Element {
  const styles = useStyles();
  const session = useSession();
  const { language } = context;
  const texts = panePlanTexts[language];
  const busy = useBusy() || list.writing;
  const { wishes, changed, notice, set, reset, save } = list;
  return (
    <Section heading={texts.wishes}>
      {wishes.length === 0 && <Body1 block>{texts.noWishes}</Body1>}
      <WithdrawList
        items={wishes.map((wish) => ({ key: wishKey(wish), told: wishText(wish, context) }))}
        texts={texts}
        withdraw={(index) => {
          set(wishes.filter((_, at) => at !== index));
        }}
      />
      <WishForm
        context={context}
        years={plan.years.map(({ year }) => year)}
        add={(wish) => {
          set(withWish(wishes, wish));
        }}
      />
      <div aria-live="polite">
        {changed && <Body1 block>{texts.unsaved}</Body1>}
        {notice?.saved === true && !changed && <Body1 block>{notice.sentence}</Body1>}
        {notice?.saved === false && (
          <MessageBar intent="error" layout="multiline" politeness="polite">
            <MessageBarBody>{notice.sentence}</MessageBarBody>
            {notice.offersTemplate && (
              <MessageBarActions>
                <Button size="small" disabledFocusable={busy} onClick={() => void session.jobs.start('template')}>
                  {texts.addSheet}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
      </div>
      {changed && (
        <div className={styles.actions}>
          <Button appearance="primary" disabledFocusable={busy} onClick={save}>
            {texts.save}
          </Button>
          <Button disabledFocusable={busy} onClick={reset}>
            {texts.reset}
          </Button>
        </div>
      )}
    </Section>
  );
}
