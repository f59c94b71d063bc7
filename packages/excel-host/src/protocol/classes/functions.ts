import { dateSerial } from '../../model/input/dates';
import type { Workbook } from '../../model/types';
import { defineClass, type HostClass } from '../defineClass';

/** What a function came to: its value, or else the name of its error. */
interface Result {
  readonly value: number | null;
  readonly error: string | null;
}

export const functionResultClass: HostClass<Result> = defineClass<Result>({
  name: 'FunctionResult',
  read: {
    Error: ({ error }) => error,
    Value: ({ value }) => value,
  },
});

/** Worksheet functions evaluated outside any cell. Those that are not named here are refused. */
export const functionsClass: HostClass<Workbook> = defineClass<Workbook>({
  name: 'Functions',
  methods: {
    /** The serial number of a day, counted from the workbook's own first day. */
    Date: (workbook, args, session) => {
      const [year, month, day] = [args.integer(0, 'year'), args.integer(1, 'month'), args.integer(2, 'day')];
      const value = dateSerial(year, month, day, workbook.date1904);
      return functionResultClass.of({ value, error: value === null ? '#NUM!' : null }, session);
    },
  },
});
