import type { ReactElement } from 'react';
import { Dialog } from './Dialog';
import { DraftSwitch } from './DraftSwitch';
import { useDeskTexts } from './useDeskTexts';

interface Props {
  readonly onClose: () => void;
}

/** What this page is not, and where its limits are. */
export function HelpDialog({ onClose }: Props): ReactElement {
  const { help } = useDeskTexts();
  return (
    <Dialog title={help.title} className="helpDialog" onClose={onClose}>
      <p>{help.intro}</p>
      <List title={help.doesTitle} items={help.does} />
      <List title={help.doesNotTitle} items={help.doesNot} />
      <List title={help.keysTitle} items={help.keys} />
      <DraftSwitch />
      <div className="answers">
        <button type="button" className="primary" onClick={onClose}>
          {help.close}
        </button>
      </div>
    </Dialog>
  );
}

const List = ({ title, items }: { readonly title: string; readonly items: readonly string[] }): ReactElement => (
  <>
    <h3>{title}</h3>
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </>
);
