import type { Language } from '../../language/language';

export type LocalizedText = Readonly<Record<Language, string>>;

/** What a button of the manifest does. */
export type RibbonAction = { readonly kind: 'execute'; readonly functionName: string } | { readonly kind: 'showPane' };

export interface RibbonButton {
  readonly id: string;
  readonly label: LocalizedText;
  readonly tip: LocalizedText;
  /** Address of the icon for 32 pixels, relative to the page. */
  readonly icon: string;
  readonly action: RibbonAction;
}

/** The add-in's group on the ribbon. */
export interface RibbonGroup {
  readonly label: LocalizedText;
  readonly buttons: readonly RibbonButton[];
}
