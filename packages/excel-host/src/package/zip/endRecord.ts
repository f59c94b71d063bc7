import { PackageFailure } from '../failure';
import { END_LOCATOR_64, END_LOCATOR_64_SIZE, END_RECORD, END_RECORD_64, END_RECORD_SIZE } from './format';

export interface EndOfArchive {
  readonly entries: number;
  /** Where the central directory stands in the file. */
  readonly directory: number;
  /** To be added to every offset of the archive: the length of what was put in front of it. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

const LONGEST_COMMENT = 0xffff;

/** Finds the end-of-central-directory record, zip64 included. A zip without one was cut short. */
export function findEnd(view: DataView): EndOfArchive {
  const at = findRecord(view);
  const comment = new Uint8Array(view.buffer, view.byteOffset + at + END_RECORD_SIZE, view.getUint16(at + 20, true));
  const wide = findWide(view, at);
  const entries = wide?.entries ?? view.getUint16(at + 10, true);
  const size = wide?.size ?? view.getUint32(at + 12, true);
  const declared = wide?.offset ?? view.getUint32(at + 16, true);
  const directory = (wide?.at ?? at) - size;
  if (directory < declared) throw new PackageFailure('truncated', 'central directory');
  return { entries, directory, shift: directory - declared, comment };
}

function findRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new PackageFailure('truncated', 'no end of archive');
}

function findWide(view: DataView, endAt: number) {
  const locator = endAt - END_LOCATOR_64_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== END_LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END_RECORD_64)
    throw new PackageFailure('truncated', 'zip64 end of archive');
  return {
    at,
    entries: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}
