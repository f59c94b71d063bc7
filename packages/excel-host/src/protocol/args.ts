import { invalidArgument } from './errors';
import { isHostObject, type HostObject } from './hostObject';

/** Arguments of a method. Objects have already taken the place of their path ids. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number, name: string): string {
    return requireText(this.values[index], name);
  }

  textOr(index: number, fallback: string, name: string): string {
    return this.isGiven(index) ? this.text(index, name) : fallback;
  }

  integer(index: number, name: string): number {
    return requireInteger(this.values[index], name);
  }

  integerOr(index: number, fallback: number, name: string): number {
    return this.isGiven(index) ? this.integer(index, name) : fallback;
  }

  flag(index: number, fallback: boolean, name: string): boolean {
    return this.isGiven(index) ? requireFlag(this.values[index], name) : fallback;
  }

  object(index: number): HostObject | null {
    const value = this.values[index];
    return isHostObject(value) ? value : null;
  }
}

export function requireText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(name);
  return value;
}

export function requireInteger(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(name);
  return value;
}

export function requireNumber(value: unknown, name: string, least = -Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least) throw invalidArgument(name);
  return value;
}

export function requireFlag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(name);
  return value;
}

/** One of Excel's enumeration words, compared exactly as Excel does. */
export function requireOneOf<T extends string>(value: unknown, words: readonly T[], name: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(name);
  return found;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** "#RRGGBB" in capitals, from "#rrggbb", "rrggbb" or a colour's name. */
export function requireColour(value: unknown, name: string): string {
  const text = requireText(value, name);
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!hex) throw invalidArgument(name);
  return `#${hex.toUpperCase()}`;
}

export function requireRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(name);
  return value as Readonly<Record<string, unknown>>;
}
