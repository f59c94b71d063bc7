import { invalidArgument, itemNotFound } from '../errors';
import { defineClass, type HostClass } from '../defineClass';
import { orNull } from '../hostObject';

type Settings = Map<string, unknown>;
interface SettingTarget {
  readonly settings: Settings;
  readonly key: string;
}

const find = (settings: Settings, key: unknown): string | undefined => {
  if (typeof key !== 'string') throw invalidArgument('key');
  return settings.has(key) ? key : undefined;
};

export const settingClass: HostClass<SettingTarget> = defineClass<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ settings, key }) => settings.get(key) ?? null,
  },
  write: {
    Value: ({ settings, key }, value, session) => {
      session.requireWritable();
      settings.set(key, value);
    },
  },
  methods: {
    Delete: ({ settings, key }, _args, session) => {
      session.requireWritable();
      settings.delete(key);
    },
  },
});

export const settingCollectionClass: HostClass<Settings> = defineClass<Settings>({
  name: 'SettingCollection',
  items: (settings, session) => [...settings.keys()].map((key) => settingClass.of({ settings, key }, session)),
  item: (settings, key, session) => {
    if (find(settings, key) === undefined) throw itemNotFound(`setting ${String(key)}`);
    return settingClass.of({ settings, key: String(key) }, session);
  },
  methods: {
    Add: (settings, args, session) => {
      session.requireWritable();
      const key = args.text(0, 'key');
      settings.set(key, args.raw(1));
      return settingClass.of({ settings, key }, session);
    },
    GetItemOrNullObject: (settings, args, session) =>
      orNull(find(settings, args.raw(0)), (key) => settingClass.of({ settings, key }, session)),
  },
});
