import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { withWish, type Plan, type PlannedYear, type Wish } from '../../../../domain/roadmap/planner';
import { panePlanTexts } from '../../../../language/paneRoadmap';
import { plannerTexts } from '../../../../language/planner';
import type { SheetContext } from '../../../../workbook/sheets/input';
import { localNumber } from '../../../../wording/exactText';
import { namesText } from '../../../../wording/planner/texts';
import { PlannedItem } from './PlannedItem';

const useStyles = makeStyles({
  year: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** So many wards that no year takes are named. */
const MOST_LEFT = 20;

interface Shown {
  readonly context: SheetContext;
  readonly wishes: readonly Wish[];
  readonly set: (wishes: readonly Wish[]) => void;
  readonly showWard: (code: string) => void;
}

/** The wards of every year to come, chosen and proposed. */
export function PlannedYears({ plan, ...shown }: Shown & { readonly plan: Plan }): JSX.Element {
  const { language } = shown.context;
  const left = plan.left.map(({ ward }) => ward.name);
  return (
    <>
      {plan.years.map((year) => (
        <Year key={year.year} planned={year} {...shown} />
      ))}
      {left.length > 0 && (
        <Body1 block>
          {panePlanTexts[language].left}: {namesText(left, shown.context, MOST_LEFT)}.
        </Body1>
      )}
    </>
  );
}

function Year({ planned, context, wishes, set, showWard }: Shown & { readonly planned: PlannedYear }): JSX.Element {
  const styles = useStyles();
  const { language } = context;
  const { year, toChoose, wards, empty, unmet } = planned;
  const number = (value: number): string => localNumber(value, language);
  return (
    <div className={styles.year}>
      <Subtitle2 as="h4" className={styles.heading} block>
        {panePlanTexts[language].year(String(year), number(wards.length), number(toChoose))}
      </Subtitle2>
      <ul className={styles.list}>
        {wards.map((each) => (
          <PlannedItem
            key={each.ward.code}
            planned={each}
            context={context}
            showWard={showWard}
            wish={(wish) => {
              set(withWish(wishes, wish));
            }}
            withdraw={() => {
              set(wishes.filter((wish) => wish.kind !== 'choose' || wish.wardCode !== each.ward.code));
            }}
          />
        ))}
      </ul>
      {empty > 0 && <Body1 block>{plannerTexts[language].empty(String(year), number(empty))}</Body1>}
      {[...unmet].map(([unit, count]) => (
        <Body1 key={unit} block>
          {plannerTexts[language].unmet(String(year), unit, number(count))}
        </Body1>
      ))}
    </div>
  );
}
