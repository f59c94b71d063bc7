import { attribute, child, flag, numberAttribute, type XmlElement } from '../xml/tree';

export interface ViewFacts {
  readonly freeze: { rows: number; columns: number };
  readonly showGridlines: boolean;
}

export function readView(root: XmlElement): ViewFacts {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = pane !== null && (attribute(pane, 'state') ?? 'split').startsWith('frozen');
  return {
    freeze: {
      rows: (frozen && numberAttribute(pane, 'ySplit')) || 0,
      columns: (frozen && numberAttribute(pane, 'xSplit')) || 0,
    },
    showGridlines: view === null || flag(view, 'showGridLines', true),
  };
}
