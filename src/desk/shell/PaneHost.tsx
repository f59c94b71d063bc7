import { useState, type ReactElement } from 'react';
import { NotLoaded } from '../parts/notLoaded';
import { PartFailure } from '../parts/PartFailure';
import { paneAddress, usePlayedExcel, type PlayedPane } from './usePlayedExcel';

interface Props extends PlayedPane {
  readonly title: string;
}

/** The pane as it was built for Excel, in a frame, with Excel on the web played around it. One for each opened workbook. */
export function PaneHost(props: Props): ReactElement {
  const { title, frame } = props;
  const [failed, setFailed] = useState(false);
  usePlayedExcel(props, (isAlive) => setFailed(!isAlive));
  const retry = (): void => {
    setFailed(false);
    if (frame.current) frame.current.src = paneAddress();
  };
  return (
    <>
      <iframe ref={frame} title={title} />
      {failed && <PartFailure part="pane" error={new NotLoaded()} onRetry={retry} />}
    </>
  );
}
