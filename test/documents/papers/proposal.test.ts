import { runToEnd } from '../../../src/domain/resumable';
import { paperSteps } from '../../../src/documents';
import type { PaperKind } from '../../../src/documents';
import type { DeclaredVerdict } from '../../../src/domain/reading/types';
import type { Paper } from '../../../src/wording/paper/model';
import { reading, statusInput, ward, type InputOptions } from '../../support/assessment';
import { CRITERIA } from '../../support/oracle/rules';
import { rowsOf, saidBy } from '../../support/papers';

const wards = [ward('A', 'Phường An'), ward('B', 'Bình')];
const said = (verdict: DeclaredVerdict['verdict']): DeclaredVerdict => ({ verdict, raw: verdict, place: null });
/** Every criterion of a ward in 2023 with one verdict, besides those that are told. */
const all = (
  code: string,
  verdict: DeclaredVerdict['verdict'],
  besides: Readonly<Record<string, DeclaredVerdict | null>> = {},
) =>
  CRITERIA.flatMap((id) => {
    const declared = id in besides ? (besides[id] ?? null) : said(verdict);
    return declared === null ? [] : [[`${code} 2023 ${id}`, declared] as const];
  });
const inputOf = (
  appraised: readonly (readonly [string, DeclaredVerdict])[],
  options: InputOptions = {},
  self = appraised,
) =>
  statusInput({ wards, years: [2023], appraised: new Map(appraised), self: new Map(self) }, { ...options, year: 2023 });
const paperOf = (kind: PaperKind, input: ReturnType<typeof inputOf>, at = 0): Paper =>
  runToEnd(paperSteps(input, 'vi', kind, [at]))[0]!.paper;

describe('the proposal', () => {
  test('names a ward whose criteria were all appraised and pass, and lists it with its record and day', () => {
    const record = {
      wardCode: 'A',
      year: 2023,
      criterionId: 'C01',
      judgedBy: 'appraised' as const,
      explanation: '',
      evidenceNumber: '05/BB-TĐ',
      evidenceDate: '2023-12-20',
      evidenceExpiry: null,
      decidedBy: 'Công an tỉnh',
      decidedOn: '2023-12-21',
      place: null,
    };
    const paper = paperOf('proposal', inputOf(all('A', 'pass'), { appraisals: [record] }));
    expect(saidBy(paper)).toContain('có 01/2 phường đạt tất cả tiêu chí áp dụng: Công an phường An.');
    expect(saidBy(paper)).toContain('Công an phường Bình: chưa thẩm định 22 tiêu chí.');
    expect(saidBy(paper)).toContain('xem xét, công nhận Công an phường An đạt');
    expect(rowsOf(paper.annexes[0]!.blocks)).toEqual([
      ['1', 'Công an phường An', '22/22', '05/BB-TĐ', '21/12/2023', 'Chưa', ''],
    ]);
  });

  test('a self-score never makes a ward fit to be proposed', () => {
    const paper = paperOf('proposal', inputOf([], {}, all('A', 'pass')));
    expect(rowsOf(paper.annexes[0]!.blocks)).toEqual([]);
    expect(saidBy(paper)).toContain('Năm 2023 chưa có phường đủ điều kiện để đề nghị công nhận.');
  });

  test('one criterion that fails or was not appraised is told by its title', () => {
    const failing = paperOf('proposal', inputOf(all('A', 'pass', { C06: said('fail') })));
    expect(saidBy(failing)).toContain('Công an phường An: không đạt “Diện tích và vị trí đất của Công an phường”.');
    const left = paperOf('proposal', inputOf(all('A', 'pass', { C06: null })));
    expect(saidBy(left)).toContain('Công an phường An: chưa thẩm định 01 tiêu chí.');
  });
});

describe('the minutes of an appraisal', () => {
  const paper = (appraised: readonly (readonly [string, DeclaredVerdict])[], self = appraised): Paper =>
    paperOf('minutes', inputOf(appraised, {}, self));

  test('table what was self-scored and appraised differently, and conclude by the appraisal', () => {
    const made = paper(all('A', 'pass', { C18: said('fail') }), all('A', 'pass'));
    expect(rowsOf(made.body)).toEqual([
      ['1', 'Phong trào toàn dân bảo vệ an ninh Tổ quốc', 'Đạt', 'Không đạt', '…………'],
    ]);
    expect(saidBy(made)).toContain('Kết quả tự chấm: đạt 22/22 tiêu chí. Kết quả thẩm định: đạt 21/22 tiêu chí.');
    expect(saidBy(made)).toContain(
      'chưa đủ điều kiện đề nghị công nhận năm 2023 do không đạt: “Phong trào toàn dân bảo vệ an ninh Tổ quốc”.',
    );
  });

  test('leave the conclusion to the hand while something is not appraised', () => {
    const made = saidBy(paper(all('A', 'pass', { C18: null })));
    expect(made).toContain('đạt 21/22 tiêu chí, còn 1 tiêu chí chưa có kết quả');
    expect(made).toContain('Kết luận của đoàn thẩm định: …');
    expect(made).not.toContain('đủ điều kiện đề nghị');
  });

  test('are signed by both sides', () => {
    expect(paper([]).signers.map(({ office }) => office[0])).toEqual([
      'ĐẠI DIỆN CÔNG AN PHƯỜNG',
      'ĐẠI DIỆN ĐOÀN THẨM ĐỊNH',
    ]);
  });
});

describe('papers of a ward’s police', () => {
  test('stand under the body above, in the ward’s own name, signed by its head', () => {
    const paper = paperOf('selfReport', inputOf([], { issuer: 'Công an tỉnh Hưng Yên' }));
    expect([paper.head.superior, paper.head.issuer]).toEqual(['CÔNG AN TỈNH HƯNG YÊN', 'CÔNG AN PHƯỜNG AN']);
    expect(paper.addressees).toEqual(['Kính gửi: Công an tỉnh Hưng Yên']);
    expect(paper.signers).toEqual([{ office: ['TRƯỞNG CÔNG AN PHƯỜNG'], hint: '', name: '' }]);
    expect(saidBy(paper)).not.toContain('1/1 phường');
  });

  test('what passes so far is told as provisional and is nothing to register for', () => {
    const readings = new Map(
      ['security_incidents', 'incitement_cases', 'key_target_incidents'].map(
        (id) => [`A 2023 ${id}`, { ...reading(0), partYear: true, month: 6 }] as const,
      ),
    );
    const input = statusInput({ wards, years: [2023], readings }, { year: 2023 });
    expect(saidBy(paperOf('selfReport', input))).toContain('Tạm tính đang đạt 01 tiêu chí.');
    const listed = rowsOf(paperOf('registration', input).body).map((row) => row[1]);
    expect(listed).toHaveLength(21);
    expect(listed).not.toContain('Bảo đảm an ninh quốc gia và an toàn các mục tiêu, công trình trọng điểm');
  });

  test('a registration speaks of the year to come and lists what is not met, with places for the hand', () => {
    const paper = paperOf('registration', inputOf([], {}, all('A', 'pass', { C06: said('fail') })));
    expect(paper.subject).toMatch(/năm 2024$/);
    expect(saidBy(paper)).toContain('1. Kết quả năm 2023: đạt 21/22 tiêu chí áp dụng.');
    expect(rowsOf(paper.body).map((row) => row.slice(0, 5))).toEqual([
      ['1', 'Diện tích và vị trí đất của Công an phường', '…………', '…………', '…………'],
    ]);
  });
});
