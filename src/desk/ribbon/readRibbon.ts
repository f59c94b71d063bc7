import { attribute, child, descendants, parseXml, type XmlElement } from 'excel-host/xlsx';
import type { RibbonAction, RibbonButton, RibbonGroup, LocalizedText } from './types';

/** The manifest asks for something that the desk cannot show. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

const ICON_SIZE = '32';

/** The first group that the manifest puts on the ribbon. Throws ManifestError when a part of it is missing or of another kind. */
export function readRibbon(manifest: string): RibbonGroup {
  const root = parseXml(manifest, 'manifest.xml');
  const [lists] = descendants(root, 'Resources');
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      (lists ? descendants(lists, kind) : []).map((each) => [attribute(each, 'id'), each] as const),
    ),
  );
  const group = required(descendants(root, 'Group')[0], 'Group');
  const resource = (from: XmlElement, name: string): XmlElement => {
    const id = attribute(required(child(from, name), name), 'resid');
    return required(resources.get(id), id ?? name);
  };
  const button = (control: XmlElement): RibbonButton => {
    const icon = descendants(control, 'Image').find((image) => attribute(image, 'size') === ICON_SIZE);
    const image = required(resources.get(attribute(required(icon, 'Icon'), 'resid')), 'Image');
    return {
      id: attribute(control, 'id') ?? '',
      label: localized(resource(control, 'Label')),
      tip: localized(resource(required(child(control, 'Supertip'), 'Supertip'), 'Description')),
      icon: new URL(attribute(image, 'DefaultValue') ?? '').pathname.slice(1),
      action: action(required(child(control, 'Action'), 'Action')),
    };
  };
  return { label: localized(resource(group, 'Label')), buttons: descendants(group, 'Control').map(button) };
}

function required(element: XmlElement | null | undefined, what: string): XmlElement {
  if (!element) throw new ManifestError(`manifest.xml has no ${what}`);
  return element;
}

/** The manifest's own language is Vietnamese, which also stands in where English is missing. */
function localized(resource: XmlElement): LocalizedText {
  const vi = attribute(resource, 'DefaultValue') ?? '';
  const english = descendants(resource, 'Override').find((each) => attribute(each, 'Locale')?.startsWith('en'));
  return { vi, en: english ? (attribute(english, 'Value') ?? vi) : vi };
}

function action(element: XmlElement): RibbonAction {
  const kind = element.attributes.find(({ local }) => local === 'type')?.value;
  if (kind === 'ShowTaskpane') return { kind: 'showPane' };
  if (kind === 'ExecuteFunction')
    return { kind: 'execute', functionName: required(child(element, 'FunctionName'), 'FunctionName').text };
  throw new ManifestError(`manifest.xml has an action of kind ${String(kind)}`);
}
