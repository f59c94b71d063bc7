import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export const ROOT = join(__dirname, '../..');
export const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export function parseXml(xml: string): Element {
  const parser = new SaxesParser();
  const stack: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name, attributes: { ...tag.attributes }, children: [], text: '' };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => (stack.at(-1)!.text += text.trim()));
  parser.on('closetag', () => void stack.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return stack[0]!.children[0]!;
}

/** An element and everything in it. */
export const walk = (element: Element): Element[] => [element, ...element.children.flatMap(walk)];

export const all = (element: Element, name: string): Element[] => walk(element).filter((each) => each.name === name);
