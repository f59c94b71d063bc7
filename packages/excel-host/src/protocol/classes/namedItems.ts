import { absoluteAddress, quotedSheetName } from '../../model/address';
import { isFormulaSyntax, literalResult } from '../../model/input/formulas';
import { sameName } from '../../model/sheetNames';
import { isNameTaken } from '../../model/tables';
import type { DefinedName, Worksheet } from '../../model/types';
import { requireFlag, requireText } from '../args';
import { HostError, invalidArgument, itemNotFound } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { NULL_OBJECT, orNull, type HostObject } from '../hostObject';
import { rangeOf, referredRange } from '../ranges/target';
import { cellValue } from '../ranges/values';
import type { Session } from '../session';

/** The names of a workbook, or of one worksheet. */
interface Scope {
  readonly names: DefinedName[];
  readonly sheet: Worksheet | null;
}
interface NameTarget extends Scope {
  readonly name: DefinedName;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]{0,254}$/u;
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r\d*|c\d*)$/i;

const find = ({ names }: Scope, key: unknown): DefinedName | undefined => {
  if (typeof key !== 'string') throw invalidArgument('name');
  return names.find((each) => sameName(each.name, key));
};

function requireFormula(formula: string): string {
  const whole = formula.startsWith('=') ? formula : `=${formula}`;
  if (!isFormulaSyntax(whole)) throw invalidArgument(`formula ${formula}`);
  return whole;
}

/** Known without a calculation: a reference that is gone, or an error by name. */
const isErrorFormula = (formula: string): boolean => /#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)/.test(formula);

function touch({ sheet }: Scope, session: Session): void {
  if (sheet) session.touchStructure(sheet);
}

function requireChangeable({ sheet }: Scope, session: Session): void {
  session.requireWritable();
  if (sheet) session.requireLive(sheet);
}

const typeOf = (value: ReturnType<typeof literalResult>): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

export const namedItemClass: HostClass<NameTarget> = defineClass<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  read: {
    Comment: ({ name }) => name.comment,
    Formula: ({ name }) => name.formula,
    Name: ({ name }) => name.name,
    Scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    Type: ({ name }, { workbook }) =>
      referredRange(workbook, name.formula) ? 'Range' : typeOf(literalResult(name.formula)),
    Value: ({ name }, { workbook }) =>
      referredRange(workbook, name.formula) ? name.formula.slice(1) : cellValue(literalResult(name.formula)),
    Visible: ({ name }) => name.visible,
  },
  write: {
    Comment: (target, value, session) => {
      requireChangeable(target, session);
      target.name.comment = requireText(value, 'comment');
      touch(target, session);
    },
    Formula: (target, value, session) => {
      requireChangeable(target, session);
      target.name.formula = requireFormula(requireText(value, 'formula'));
      touch(target, session);
    },
    Visible: (target, value, session) => {
      requireChangeable(target, session);
      const visible = requireFlag(value, 'visible');
      if (visible && session.may('error-names-hidden') && isErrorFormula(target.name.formula))
        throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      target.name.visible = visible;
      touch(target, session);
    },
  },
  objects: {
    WorksheetOrNullObject: ({ sheet }, session) => orNull(sheet, (found) => session.wrap.worksheet(found)),
  },
  methods: {
    Delete: (target, _args, session) => {
      requireChangeable(target, session);
      target.names.splice(target.names.indexOf(target.name), 1);
      touch(target, session);
    },
    GetRange: (target, _args, session) => {
      const range = rangeNamed(target, session);
      if (range === NULL_OBJECT) throw itemNotFound(`range of ${target.name.name}`);
      return range;
    },
    GetRangeOrNullObject: (target, _args, session) => rangeNamed(target, session),
  },
});

/** Under `copy-duplicates-names` a name of the active sheet stands in the way of one of the workbook. */
function isTaken(text: string, session: Session): boolean {
  const { workbook } = session;
  if (isNameTaken(workbook, text)) return true;
  const active = workbook.worksheets.find(({ id }) => id === workbook.activeWorksheetId);
  return session.may('copy-duplicates-names') && (active?.names.some(({ name }) => sameName(name, text)) ?? false);
}

const rangeNamed = ({ name }: NameTarget, session: Session): HostObject =>
  orNull(referredRange(session.workbook, name.formula), (target) => session.wrap.range(target));

export const namedItemCollectionClass: HostClass<Scope> = defineClass<Scope>({
  name: 'NamedItemCollection',
  items: (scope, session) => scope.names.map((name) => namedItemClass.of({ ...scope, name }, session)),
  item: (scope, key, session) => {
    const name = find(scope, key);
    if (!name) throw itemNotFound(`name ${String(key)}`);
    return namedItemClass.of({ ...scope, name }, session);
  },
  methods: {
    Add: (scope, args, session) => {
      requireChangeable(scope, session);
      const text = args.text(0, 'name');
      if (!NAME.test(text) || LOOKS_LIKE_CELL.test(text)) throw invalidArgument(`name ${text}`);
      if (find(scope, text) || (scope.sheet === null && isTaken(text, session)))
        throw new HostError('ItemAlreadyExists', `A resource with the same name already exists: ${text}`);
      const range = rangeOf(args.object(1));
      const formula = range
        ? `=${quotedSheetName(range.sheet.name)}!${absoluteAddress(range.rect)}`
        : requireFormula(args.text(1, 'reference'));
      const name: DefinedName = { name: text, formula, visible: true, comment: args.textOr(2, '', 'comment') };
      scope.names.push(name);
      touch(scope, session);
      return namedItemClass.of({ ...scope, name }, session);
    },
    GetItemOrNullObject: (scope, args, session) =>
      orNull(find(scope, args.raw(0)), (name) => namedItemClass.of({ ...scope, name }, session)),
  },
});
