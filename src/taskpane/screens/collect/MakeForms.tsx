import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { existsDuring } from '../../../domain/ward';
import type { Ward } from '../../../domain/ward/types';
import { collectTexts } from '../../../language/collect';
import { paneCollectTexts } from '../../../language/paneCollect';
import type { FigurePeriod } from '../../../workbook/figures/period';
import { useLanguage, useScores, useSession, useTexts } from '../../PaneContext';
import { Section } from '../../Section';
import { handOver } from '../files/handOver';
import { actionFailure } from '../shared/actionFailure';
import { entryFile, type MadeFile } from './files';

const ALL = '';

/** Makes the entry form of a ward, or of all of them. */
export function MakeForms({ period }: { readonly period: FigurePeriod }): JSX.Element {
  const texts = useTexts(paneCollectTexts);
  const language = useLanguage();
  const session = useSession();
  const { scoring } = useScores();
  const wards = (scoring?.records.facts.wards ?? []).filter((each) => existsDuring(each, period.year));
  const [chosen, setWard] = useState(ALL);
  // A ward that is chosen may not exist in the year that is chosen next.
  const ward = wards.some(({ code }) => code === chosen) ? chosen : ALL;
  const [told, setTold] = useState('');
  const [making, setMaking] = useState(false);

  const deliver = async (file: MadeFile): Promise<string> => {
    // Excel opens one form as a workbook of its own; other hosts, and forms in an archive, go the way of downloads.
    if (ward !== ALL)
      try {
        await session.collect.openWorkbook(file.bytes);
        return texts.opened;
      } catch {
        // The download is the other way.
      }
    if (!session.canDownload) return texts.noDownload;
    handOver(file.name, file.bytes, file.type);
    return texts.handedOver(file.name);
  };
  const make = async (): Promise<string> => {
    const file = entryFile(await session.collect.book(), period, ward === ALL ? null : ward, language);
    return file ? deliver(file) : collectTexts[language].noWards;
  };
  const start = (): void => {
    setMaking(true);
    setTold('');
    void make()
      .catch((error: unknown) => actionFailure(error, language))
      .then((sentence) => {
        setTold(sentence);
        setMaking(false);
      });
  };
  return (
    <Section heading={texts.makeHeading}>
      <WardField wards={wards} ward={ward} choose={setWard} />
      <Button disabledFocusable={making} onClick={start}>
        {texts.make}
      </Button>
      <Body1 block aria-live="polite">
        {told}
      </Body1>
    </Section>
  );
}

interface WardFieldProps {
  readonly wards: readonly Ward[];
  readonly ward: string;
  readonly choose: (code: string) => void;
}

function WardField({ wards, ward, choose }: WardFieldProps): JSX.Element {
  const texts = useTexts(paneCollectTexts);
  return (
    <Field label={texts.ward}>
      <Select
        value={ward}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        <option value={ALL}>{texts.allWards}</option>
        {wards.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
