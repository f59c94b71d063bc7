import { CalculationMode } from '@univerjs/preset-sheets-core';
import { IConfigService, LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteVi from '@univerjs/preset-sheets-note/locales/vi-VN';
import type { GridLanguage } from '../convert/numberFormat';
import type { GridTheme } from '../types';
import { onlyOurMenus } from './menus';

export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  /** Settles once the first sheet was drawn; before that nothing can be scrolled. */
  readonly drawn: Promise<void>;
}

/** Univer without a workbook: no toolbar, no calculation of cells, only our menus. */
export function startUniver(container: HTMLElement, language: GridLanguage, theme: GridTheme): RunningUniver {
  const univer = new Univer({
    darkMode: theme === 'dark',
    locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
    locales: {
      [LocaleType.VI_VN]: { ...coreVi, ...conditionalVi, ...noteVi },
      [LocaleType.EN_US]: { ...coreEn, ...conditionalEn, ...noteEn },
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      contextMenu: true,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins)
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
  const injector = univer.__getInjector();
  onlyOurMenus(injector.get(IConfigService));
  const drawn = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { univer, api: FUniver.newAPI(univer), injector, drawn };
}
