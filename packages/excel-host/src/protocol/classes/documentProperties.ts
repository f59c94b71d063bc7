import type { Workbook } from '../../model/types';
import { sameName } from '../../model/sheetNames';
import { invalidArgument, itemNotFound } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';

export const documentPropertiesClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'DocumentProperties',
  objects: { Custom: (workbook, session) => customPropertyCollectionClass.of(workbook, session) },
});

interface PropertyTarget {
  readonly workbook: Workbook;
  readonly key: string;
}
type PropertyValue = string | number | boolean;

const MAX_TEXT = 255;

function requireValue(value: unknown): PropertyValue {
  if (typeof value === 'string' && value.length <= MAX_TEXT) return value;
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw invalidArgument('value');
}

const find = ({ customProperties }: Workbook, key: unknown): string | undefined => {
  if (typeof key !== 'string' || key === '') throw invalidArgument('key');
  return [...customProperties.keys()].find((each) => sameName(each, key));
};

const TYPES = { string: 'String', boolean: 'Boolean', number: 'Number' } as const;
const typeOf = (value: PropertyValue): string => {
  if (typeof value === 'number' && !Number.isInteger(value)) return 'Float';
  return TYPES[typeof value as keyof typeof TYPES];
};

export const customPropertyClass: HostClass<PropertyTarget> = defineClass<PropertyTarget>({
  name: 'CustomProperty',
  read: {
    Key: ({ key }) => key,
    Type: ({ workbook, key }) => typeOf(workbook.customProperties.get(key) ?? ''),
    Value: ({ workbook, key }) => workbook.customProperties.get(key) ?? null,
  },
  write: {
    Value: ({ workbook, key }, value, session) => {
      session.requireWritable();
      workbook.customProperties.set(key, requireValue(value));
    },
  },
  methods: {
    Delete: ({ workbook, key }, _args, session) => {
      session.requireWritable();
      workbook.customProperties.delete(key);
    },
  },
});

export const customPropertyCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'CustomPropertyCollection',
  items: (workbook, session) =>
    [...workbook.customProperties.keys()].map((key) => customPropertyClass.of({ workbook, key }, session)),
  item: (workbook, key, session) => {
    const found = find(workbook, key);
    if (found === undefined) throw itemNotFound(`property ${String(key)}`);
    return customPropertyClass.of({ workbook, key: found }, session);
  },
  methods: {
    /** Sets the value when the property is there already. */
    Add: (workbook, args, session) => {
      session.requireWritable();
      const key = find(workbook, args.raw(0)) ?? args.text(0, 'key');
      workbook.customProperties.set(key, requireValue(args.raw(1)));
      return customPropertyClass.of({ workbook, key }, session);
    },
    DeleteAll: (workbook, _args, session) => {
      session.requireWritable();
      workbook.customProperties.clear();
    },
    GetItemOrNullObject: (workbook, args, session) =>
      orNull(find(workbook, args.raw(0)), (key) => customPropertyClass.of({ workbook, key }, session)),
  },
});
