import type { DifferentialFormat, StyleTable } from '../../model/types';
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from '../read/numberFormats';
import { escapeAttribute, toXstring } from '../xml/escape';
import { applyEdits, rawText, type TextEdit } from '../xml/splice';
import { attribute, child, children, numberAttribute, parseXml, type XmlElement } from '../xml/tree';
import { bordersXml, differentialXml, fillXml, fontXml, formatXml } from './styleXml';
import { insertChild, withContent } from './insert';

const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
type Collection = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Adds the looks that the model has made to styles.xml; what stands there keeps its place and number. */
export class StyleWriter {
  private readonly root: XmlElement;
  private readonly places = new Map<Collection, Map<string, number>>();
  private readonly added = new Map<string, string[]>();
  private readonly xfOfStyle = new Map<number, number>();
  private readonly codes = new Map<string, number>();
  /** The highest number of a format so far. */
  private lastFormat = FIRST_OWN_FORMAT - 1;

  constructor(
    private readonly text: string,
    part: string,
    private readonly table: StyleTable,
    styleOfXf: readonly number[],
  ) {
    this.root = parseXml(text, part);
    styleOfXf.forEach((style, xf) => {
      if (!this.xfOfStyle.has(style)) this.xfOfStyle.set(style, xf);
    });
    for (const [number, code] of BUILT_IN_FORMATS) this.codes.set(code, number);
    for (const each of children(child(this.root, 'numFmts'), 'numFmt'))
      this.codes.set(attribute(each, 'formatCode') ?? '', numberAttribute(each, 'numFmtId') ?? 0);
    for (const number of this.codes.values()) this.lastFormat = Math.max(this.lastFormat, number);
  }

  /** Index into cellXfs of a style of the model. */
  xfOf(styleId: number): number {
    const known = this.xfOfStyle.get(styleId);
    if (known !== undefined) return known;
    const style = this.table.get(styleId);
    const { prefix } = this.root;
    const xf = this.place(
      'cellXfs',
      formatXml(prefix, style, {
        numberFormat: this.numberFormat(style.numberFormat),
        font: this.place('fonts', fontXml(prefix, style.font)),
        fill: this.place('fills', fillXml(prefix, style.fill)),
        border: this.place('borders', bordersXml(prefix, style.borders)),
      }),
    );
    this.xfOfStyle.set(styleId, xf);
    return xf;
  }

  differential(format: DifferentialFormat): number {
    return this.place('dxfs', differentialXml(this.root.prefix, format));
  }

  finish(): string {
    const edits: TextEdit[] = [];
    for (const local of ORDER) {
      const added = this.added.get(local);
      if (!added) continue;
      const element = child(this.root, local);
      const count = (element?.children.length ?? 0) + added.length;
      if (element) edits.push(withContent(this.text, element, added.join(''), { count: String(count) }));
      else {
        const name = `${this.root.prefix}${local}`;
        const content = `<${name} count="${count}">${added.join('')}</${name}>`;
        edits.push(insertChild(this.text, this.root, content, ORDER, local));
      }
    }
    return applyEdits(this.text, edits);
  }

  /** Number of an entry, added at the end unless one written the very same way is there. */
  private place(local: Collection, xml: string): number {
    const places = this.placesOf(local);
    const known = places.get(xml);
    if (known !== undefined) return known;
    const element = child(this.root, local);
    const index = (element?.children.length ?? 0) + this.add(local, xml);
    places.set(xml, index);
    return index;
  }

  private placesOf(local: Collection): Map<string, number> {
    const known = this.places.get(local);
    if (known) return known;
    const places = new Map<string, number>();
    child(this.root, local)?.children.forEach((each, index) => {
      const raw = rawText(this.text, each);
      if (!places.has(raw)) places.set(raw, index);
    });
    this.places.set(local, places);
    return places;
  }

  private add(local: string, xml: string): number {
    const list = this.added.get(local) ?? [];
    this.added.set(local, list);
    return list.push(xml) - 1;
  }

  private numberFormat(code: string): number {
    const known = this.codes.get(code);
    if (known !== undefined) return known;
    const number = ++this.lastFormat;
    this.codes.set(code, number);
    const name = `${this.root.prefix}numFmt`;
    this.add('numFmts', `<${name} numFmtId="${number}" formatCode="${escapeAttribute(toXstring(code))}"/>`);
    return number;
  }
}
