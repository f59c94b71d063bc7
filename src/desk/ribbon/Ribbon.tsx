import type { ReactElement, Ref } from 'react';
import { Icon, type IconName } from '../shell/icons';
import { useDeskLanguage } from '../shell/language';
import { useDeskTexts } from '../shell/useDeskTexts';
import type { RibbonButton, RibbonGroup } from './types';

const FILE_COMMANDS = ['open', 'save', 'saveAs', 'send', 'create', 'sample'] as const satisfies readonly IconName[];
export type FileCommand = (typeof FILE_COMMANDS)[number];

interface Props {
  readonly group: RibbonGroup;
  readonly filesBusy: boolean;
  /** The button whose command runs. */
  readonly running: RibbonButton | null;
  readonly paneShown: boolean;
  readonly onFile: (command: FileCommand) => void;
  readonly onPress: (button: RibbonButton) => void;
  readonly ref: Ref<HTMLElement>;
}

/** The ribbon: files, and the add-in's own group as the manifest has it. */
export function Ribbon(props: Props): ReactElement {
  const { group, filesBusy, running, onFile, ref } = props;
  const language = useDeskLanguage();
  const { files, ribbon } = useDeskTexts();
  return (
    <nav className="ribbon" aria-label={ribbon.label} ref={ref}>
      <Group label={files.label}>
        {FILE_COMMANDS.map((command) => (
          <button
            key={command}
            type="button"
            className="plain small"
            title={files[`${command}Tip`]}
            disabled={filesBusy || running !== null}
            onClick={() => {
              onFile(command);
            }}
          >
            <Icon name={command} />
            <span>{files[command]}</span>
          </button>
        ))}
      </Group>
      <Group label={group.label[language]}>
        {group.buttons.map((button) => (
          <CommandButton key={button.id} button={button} {...props} />
        ))}
      </Group>
      <p className="running" role="status">
        {running && ribbon.running(running.label[language])}
      </p>
    </nav>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactElement[] }): ReactElement {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="buttons">{children}</div>
      <span className="groupLabel" aria-hidden="true">
        {label}
      </span>
    </div>
  );
}

function CommandButton({
  button,
  filesBusy,
  running,
  paneShown,
  onPress,
}: Props & { button: RibbonButton }): ReactElement {
  const language = useDeskLanguage();
  const showsPane = button.action.kind === 'showPane';
  return (
    <button
      type="button"
      className="plain large"
      title={button.tip[language]}
      aria-pressed={showsPane ? paneShown : undefined}
      aria-busy={running === button}
      disabled={!showsPane && (filesBusy || running !== null)}
      onClick={() => {
        onPress(button);
      }}
    >
      <img src={button.icon} alt="" width={32} height={32} />
      <span>{button.label[language]}</span>
    </button>
  );
}
