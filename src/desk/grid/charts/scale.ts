/** An axis of numbers: from, to, and the steps between. */
export interface AxisScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** A step of 1, 2, 2.5 or 5 times a power of ten, of which about `wanted` fit. */
function niceStep(span: number, wanted: number): number {
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

/** The scale of an axis that shows all `values`; bars and columns grow from zero, so zero is always on it. */
export function scaleOf(values: readonly number[], wanted = 5): AxisScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (high - low < 1e-12) return { from: 0, to: 1, ticks: [0, 1] };
  const whole = values.every(Number.isInteger);
  const step = Math.max(niceStep(high - low, wanted), whole ? 1 : 0);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { from: ticks[0] ?? 0, to: ticks.at(-1) ?? 1, ticks };
}

/** The place of a value between `start` and `end` pixels. */
export const placeOn = ({ from, to }: AxisScale, value: number, start: number, end: number): number =>
  start + ((value - from) / (to - from)) * (end - start);
