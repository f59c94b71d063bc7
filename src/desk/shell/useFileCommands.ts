import { useEffect, useRef } from 'react';
import type { FileCommand } from '../ribbon/Ribbon';
import { useDesk } from './deskContext';
import { useDeskTexts } from './useDeskTexts';

const loadSample = async (): Promise<Uint8Array> => (await import('../sample')).sampleBytes();

/** What the file commands do. `beginWithSample`: the page opens the sample by itself, once. */
export function useFileCommands(onSend: () => void, beginWithSample: boolean): (command: FileCommand) => void {
  const { documents } = useDesk();
  const texts = useDeskTexts();
  const begun = useRef(false);
  useEffect(() => {
    if (!beginWithSample || begun.current) return;
    begun.current = true;
    void documents.openCopy(loadSample, texts.sampleWorkbook);
  }, [beginWithSample, documents, texts]);
  return (command) => {
    switch (command) {
      case 'open':
        return void documents.open();
      case 'save':
        return void documents.save();
      case 'saveAs':
        return void documents.saveAs();
      case 'send':
        return onSend();
      case 'create':
        return void documents.create(texts.newWorkbook);
      case 'sample':
        return void documents.openCopy(loadSample, texts.sampleWorkbook);
    }
  };
}
