import { join } from 'node:path';
import { version } from '../../package.json';
import { METADATA_FILES } from '../../scripts/functions/functionAssets';
import { FUNCTION_NAMESPACE } from '../../src/functions/catalogue';
import { RIBBON_COMMANDS } from '../../src/session/ribbon';
import { all, MANIFEST, parseXml, ROOT, walk, type Element } from './manifest';
import { pngSize } from './png';

const app = parseXml(MANIFEST);
const overrides = all(app, 'VersionOverrides')[0]!;
const first = (name: string) => all(overrides, name)[0]!;
const namesIn = (element: Element) => element.children.map((child) => child.name);
const value = (element: Element) => element.attributes['DefaultValue'] ?? element.attributes['Value'] ?? '';
const residOf = (element: Element) => element.attributes['resid'] ?? '';
const everyValue = walk(app).map(value).filter(Boolean);

test('elements stand in the order the schema asks for', () => {
  expect(namesIn(app)).toEqual([
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions'],
    'VersionOverrides',
  ]);
  expect(namesIn(overrides)).toEqual(['Hosts', 'Resources']);
  expect(namesIn(first('Host'))).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  expect(namesIn(first('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(namesIn(first('GetStarted'))).toEqual(['Title', 'Description', 'LearnMoreUrl']);
  expect(namesIn(first('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  expect(namesIn(first('Group'))).toEqual(['Label', 'Icon', ...all(overrides, 'Control').map(() => 'Control')]);
  for (const control of all(overrides, 'Control'))
    expect(namesIn(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

test('the id is a GUID and the version that of package.json', () => {
  expect(all(app, 'Id')[0]!.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  expect(all(app, 'Version')[0]!.text).toBe(`${version}.0`);
});

test('the floor is Excel 2021, and nothing newer is asked for', () => {
  const sets = all(app, 'Set').map(({ attributes }) => `${attributes['Name']!} ${attributes['MinVersion']!}`);
  expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.13', 'CustomFunctionsRuntime 1.3']);
});

test('runtime, functions and pane are one long-lived page', () => {
  const runtime = first('Runtime');
  expect(runtime.attributes['lifetime']).toBe('long');
  expect(residOf(first('FunctionFile'))).toBe(residOf(runtime));
  const places = [...all(overrides, 'Page'), ...all(overrides, 'Action')].flatMap((each) =>
    all(each, 'SourceLocation'),
  );
  expect(places.map(residOf)).toEqual([residOf(runtime), residOf(runtime)]);
  expect(all(app, 'TaskpaneId')).toEqual([]);
});

test('the custom functions have the namespace of the catalogue and metadata in both languages', () => {
  const point = all(overrides, 'ExtensionPoint').find((each) =>
    Object.values(each.attributes).includes('CustomFunctions'),
  )!;
  expect(namesIn(point)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  const resource = (element: Element) =>
    walk(first('Resources')).find((each) => each.attributes['id'] === residOf(element))!;
  const namespace = resource(all(point, 'Namespace')[0]!);
  expect([value(namespace), ...namespace.children.map(value)]).toEqual([FUNCTION_NAMESPACE, FUNCTION_NAMESPACE]);
  const metadata = resource(all(point, 'Metadata')[0]!.children[0]!);
  expect([value(metadata), ...metadata.children.map(value)].map((url) => url.split('/').pop())).toEqual([
    METADATA_FILES.vi,
    METADATA_FILES.en,
  ]);
});

/** The kind of resource that an element may refer to. */
function kindAsked({ name }: Element): string {
  if (name === 'bt:Image') return 'bt:Images';
  if (/Url$|Location$|^FunctionFile$|^Runtime$/.test(name)) return 'bt:Urls';
  return name === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings';
}

test('every reference has its resource of the right kind, and every resource is used', () => {
  const kinds = new Map<string, string>();
  for (const kind of first('Resources').children)
    for (const resource of kind.children) kinds.set(resource.attributes['id']!, kind.name);
  const references = walk(overrides).filter((each) => 'resid' in each.attributes);
  expect(references.filter((each) => kinds.get(residOf(each)) !== kindAsked(each))).toEqual([]);
  expect(new Set(references.map(residOf))).toEqual(new Set(kinds.keys()));
  expect([...kinds.keys()].filter((id) => id.length > 32)).toEqual([]);
});

test('ids of resources and controls are unique', () => {
  const ids = walk(overrides).flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no text is longer than Office takes, and none is empty', () => {
  const texts = (parent: Element) => walk(parent).map(value);
  const short = [...texts(first('bt:ShortStrings')), ...texts(all(app, 'DisplayName')[0]!)];
  const long = [...texts(first('bt:LongStrings')), ...texts(all(app, 'Description')[0]!)];
  expect(short.filter((text) => text.length > 125)).toEqual([]);
  expect(long.filter((text) => text.length > 250)).toEqual([]);
  expect(MANIFEST).not.toMatch(/Value=" *"/);
});

test('every text is Vietnamese with an English override', () => {
  expect(all(app, 'DefaultLocale')[0]!.text).toBe('vi-VN');
  const texts = [...all(app, 'bt:String'), all(app, 'DisplayName')[0]!, all(app, 'Description')[0]!];
  const locales = texts.map((each) => each.children.map((child) => child.attributes['Locale']));
  expect(locales).toEqual(texts.map(() => ['en-US']));
});

test('overrides inside VersionOverrides are whole tags of their own namespace', () => {
  expect(all(overrides, 'Override')).toEqual([]);
  expect(MANIFEST).not.toMatch(/<bt:Override[^>]*\/>/);
});

test('every address is https', () => {
  const addresses = everyValue.filter((text) => text.includes('://'));
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((text) => !text.startsWith('https://localhost:3000/'))).toEqual([]);
});

const iconAt = (url: string) => join(ROOT, url.replace('https://localhost:3000/assets/', 'assets/icons/'));

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is a picture of %i pixels', (name, size) => {
  expect(pngSize(iconAt(value(all(app, name)[0]!)))).toEqual({ width: size, height: size });
});

test('every icon of the ribbon has the three sizes Office asks for, each as large as it says', () => {
  const files = new Map(first('bt:Images').children.map((image) => [image.attributes['id'], iconAt(value(image))]));
  const icons = all(overrides, 'Icon');
  expect(icons.length).toBeGreaterThan(2);
  for (const icon of icons) {
    expect(icon.children.map((image) => image.attributes['size'])).toEqual(['16', '32', '80']);
    for (const image of icon.children) {
      const size = Number(image.attributes['size']);
      expect(pngSize(files.get(residOf(image))!)).toEqual({ width: size, height: size });
    }
  }
});

test('the buttons call exactly the functions that the ribbon commands define', () => {
  const named = all(overrides, 'FunctionName').map((each) => each.text);
  expect(named.sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
});

test('the group stands on the Home tab with its buttons in order', () => {
  expect(first('OfficeTab').attributes['id']).toBe('TabHome');
  const strings = new Map(all(overrides, 'bt:String').map((each) => [each.attributes['id'], value(each)]));
  const label = (element: Element) => strings.get(residOf(element.children[0]!));
  expect(label(first('Group'))).toBe('Phường kiểu mẫu');
  expect(all(overrides, 'Control').map(label)).toEqual([
    ...['Chấm điểm và tạo báo cáo', 'Kiểm tra số liệu', 'Tạo biểu nhập liệu', 'Khôi phục'],
    'Bảng điều khiển',
  ]);
});
