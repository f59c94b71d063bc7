import { endOf } from '../../domain/ward';
import type { LandParcel, Reading } from '../../domain/reading/types';
import { reportArea } from './consistency';
import type { Findings } from './findings';
import type { RowReader, TableView } from './tableView';
import { rowsWithoutTotals } from './totals';
import type { WardResolver } from './wardResolver';
import { reportEnded } from './endedWards';

/**
 * The parcels of sheet Đất. A parcel whose ward cannot be told stands, with its status unknown, at every ward that may be
 * meant: their land figures then stay open instead of being too small without anybody noticing. A parcel of a ward that has ended by
 * the end of the year scored is told.
 */
export function readParcels(
  view: TableView,
  resolver: WardResolver,
  year: number | null,
  findings: Findings,
): readonly LandParcel[] {
  return rowsWithoutTotals(view, 'ward', ['area'], findings).flatMap((row) => {
    reportArea(row, findings);
    const text = row.text('ward');
    if (text === '') return [];
    const answer = resolver.resolve(text);
    if (answer.kind === 'known') {
      if (year !== null)
        reportEnded(answer.ward, endOf(year, resolver.figureYear), row.place('ward'), resolver, findings);
      return [parcelOf(row, answer.ward.code)];
    }
    findings.at(answer.code, row.place('ward'), answer.finding);
    return answer.suspects.map(({ code }) => ({
      ...parcelOf(row, code),
      status: null,
      statusPlace: row.place('ward'),
    }));
  });
}

function parcelOf(row: RowReader, wardCode: string): LandParcel {
  const status = row.text('status');
  return {
    wardCode,
    location: row.text('location'),
    area: areaOf(row),
    status: status === 'allotted' || status === 'planned' ? status : null,
    statusPlace: row.place('status'),
    document: row.text('document'),
  };
}

function areaOf(row: RowReader): Reading {
  const cell = row.parsed('area');
  const place = row.place('area');
  const raw = String(row.raw('area'));
  if (cell.state === 'blank') return { state: 'blank', place };
  return cell.state === 'value'
    ? { state: 'value', value: cell.value, raw, place, partYear: false }
    : { state: 'invalid', raw, place };
}
