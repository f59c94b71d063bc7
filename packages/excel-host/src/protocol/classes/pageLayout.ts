import { MAX_COLUMNS, MAX_ROWS } from '../../model/rect';
import type { PageLayout, Worksheet } from '../../model/types';
import { requireFlag, requireInteger, requireNumber, requireOneOf, requireRecord, requireText } from '../args';
import { invalidArgument, itemNotFound, notImplemented } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { NULL_OBJECT, orNull, type HostObject } from '../hostObject';
import type { Session } from '../session';
import { rangeArgument } from '../ranges/argument';
import { isEntireColumn, isEntireRow } from '../ranges/target';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;
const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5'] as const;
/** Excel's "normal" margins in points. */
const NORMAL = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
/** Percent that Excel prints at. */
const [SMALLEST_SCALE, LARGEST_SCALE] = [10, 400];
type Unit = keyof typeof UNITS;
const UNIT_WORDS = Object.keys(UNITS) as Unit[];
type Side = keyof typeof NORMAL;
const SIDES = Object.keys(NORMAL) as Side[];

function change(sheet: Worksheet, session: Session, patch: Partial<PageLayout>): void {
  session.requireLive(sheet);
  session.requireWritable();
  Object.assign(sheet.pageLayout, patch);
  session.touchStructure(sheet);
}

const margin = (side: Side) => ({
  read: ({ pageLayout }: Worksheet): number => (pageLayout.margins ?? NORMAL)[side],
  write: (sheet: Worksheet, value: unknown, session: Session): void =>
    change(sheet, session, {
      margins: { ...(sheet.pageLayout.margins ?? NORMAL), [side]: requireNumber(value, `${side}Margin`, 0) },
    }),
});

function setZoom(sheet: Worksheet, value: unknown, session: Session): void {
  const zoom = requireRecord(value, 'zoom');
  const pages = (name: string): number | null =>
    zoom[name] === undefined || zoom[name] === null ? null : requireInteger(zoom[name], `zoom.${name}`);
  const [fitToWidth, fitToHeight, scale] = [
    pages('horizontalFitToPages'),
    pages('verticalFitToPages'),
    pages('scale') ?? 100,
  ];
  if (scale < SMALLEST_SCALE || scale > LARGEST_SCALE) throw invalidArgument('zoom.scale');
  if (scale !== 100 && (fitToWidth ?? fitToHeight) !== null) throw invalidArgument('zoom');
  change(sheet, session, { fitToWidth, fitToHeight, scale: scale === 100 ? null : scale });
}

function zoomOf({ pageLayout: { fitToWidth, fitToHeight, scale } }: Worksheet): unknown {
  if (fitToWidth === null && fitToHeight === null) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function titleRows(sheet: Worksheet, session: Session): HostObject {
  return orNull(sheet.pageLayout.repeatRows, ({ first, last }) =>
    session.wrap.range({ sheet, rect: { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS } }),
  );
}

function titleColumns(sheet: Worksheet, session: Session): HostObject {
  return orNull(sheet.pageLayout.repeatColumns, ({ first, last }) =>
    session.wrap.range({ sheet, rect: { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 } }),
  );
}

function required(object: HostObject, what: string): HostObject {
  if (object === NULL_OBJECT) throw itemNotFound(what);
  return object;
}

const left = margin('left');
const right = margin('right');
const top = margin('top');
const bottom = margin('bottom');
const header = margin('header');
const footer = margin('footer');

export const pageLayoutClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'PageLayout',
  read: {
    BottomMargin: bottom.read,
    CenterHorizontally: ({ pageLayout }) => pageLayout.centerHorizontally,
    FooterMargin: footer.read,
    HeaderMargin: header.read,
    LeftMargin: left.read,
    Orientation: ({ pageLayout }) => (pageLayout.orientation === 'portrait' ? 'Portrait' : 'Landscape'),
    PaperSize: ({ pageLayout }) => pageLayout.paperSize,
    RightMargin: right.read,
    TopMargin: top.read,
    Zoom: zoomOf,
  },
  write: {
    BottomMargin: bottom.write,
    CenterHorizontally: (sheet, value, session) =>
      change(sheet, session, { centerHorizontally: requireFlag(value, 'centerHorizontally') }),
    FooterMargin: footer.write,
    HeaderMargin: header.write,
    LeftMargin: left.write,
    Orientation: (sheet, value, session) => {
      const word = requireOneOf(value, ORIENTATIONS, 'orientation');
      change(sheet, session, { orientation: word === 'Portrait' ? 'portrait' : 'landscape' });
    },
    PaperSize: (sheet, value, session) => {
      const paper = requireText(value, 'paperSize');
      const known = PAPERS.find((each) => each.toLowerCase() === paper.toLowerCase());
      if (!known) throw notImplemented(`paper ${paper}`);
      change(sheet, session, { paperSize: known });
    },
    RightMargin: right.write,
    TopMargin: top.write,
    Zoom: setZoom,
  },
  objects: { HeadersFooters: (sheet, session) => headerFooterGroupClass.of(sheet, session) },
  methods: {
    GetPrintAreaOrNullObject: (sheet, _args, session) =>
      orNull(sheet.pageLayout.printArea, (rect) => session.wrap.rangeAreas({ sheet, rects: [rect] })),
    GetPrintTitleColumns: (sheet, _args, session) => required(titleColumns(sheet, session), 'print title columns'),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, session) => titleColumns(sheet, session),
    GetPrintTitleRows: (sheet, _args, session) => required(titleRows(sheet, session), 'print title rows'),
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) => titleRows(sheet, session),
    SetPrintArea: (sheet, args, session) => {
      const target = rangeArgument(args, 0, session, sheet);
      if (target.sheet !== sheet) throw invalidArgument('print area of another worksheet');
      change(sheet, session, { printArea: target.rect });
    },
    SetPrintMargins: (sheet, args, session) => {
      const points = UNITS[requireOneOf(args.raw(0), UNIT_WORDS, 'unit')];
      const given = requireRecord(args.raw(1), 'marginOptions');
      const margins = { ...(sheet.pageLayout.margins ?? NORMAL) };
      for (const side of SIDES)
        if (given[side] !== undefined) margins[side] = requireNumber(given[side], side, 0) * points;
      change(sheet, session, { margins });
    },
    SetPrintTitleColumns: (sheet, args, session) => {
      const { rect } = rangeArgument(args, 0, session, sheet);
      if (!isEntireColumn(rect)) throw invalidArgument('printTitleColumns');
      change(sheet, session, { repeatColumns: { first: rect.column, last: rect.column + rect.columns - 1 } });
    },
    SetPrintTitleRows: (sheet, args, session) => {
      const { rect } = rangeArgument(args, 0, session, sheet);
      if (!isEntireRow(rect)) throw invalidArgument('printTitleRows');
      change(sheet, session, { repeatRows: { first: rect.row, last: rect.row + rect.rows - 1 } });
    },
  },
});

export const headerFooterGroupClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (sheet, session) => headerFooterClass.of(sheet, session) },
});

const TEXTS = {
  CenterFooter: 'footerCenter',
  CenterHeader: 'headerCenter',
  LeftFooter: 'footerLeft',
  LeftHeader: 'headerLeft',
  RightFooter: 'footerRight',
  RightHeader: 'headerRight',
} as const;
type TextName = keyof typeof TEXTS;
const TEXT_NAMES = Object.keys(TEXTS) as TextName[];

export const headerFooterClass: HostClass<Worksheet> = defineClass<Worksheet>({
  name: 'HeaderFooter',
  read: Object.fromEntries(
    TEXT_NAMES.map((name) => [name, ({ pageLayout }: Worksheet): string => pageLayout[TEXTS[name]]]),
  ),
  write: Object.fromEntries(
    TEXT_NAMES.map((name) => [
      name,
      (sheet: Worksheet, value: unknown, session: Session): void =>
        change(sheet, session, { [TEXTS[name]]: requireText(value, name) }),
    ]),
  ),
});
