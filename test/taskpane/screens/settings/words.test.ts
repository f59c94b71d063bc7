import { HostFailure } from '../../../../src/application/ports';
import { BUILT_IN_RULE_SETS } from '../../../../src/domain/ruleSet';
import { LANGUAGES } from '../../../../src/language/language';
import {
  editFailure,
  keptWords,
  dayAndTime,
  refusalMessage,
  savedMessage,
  typedHint,
  typedText,
  yearRefusal,
} from '../../../../src/taskpane/screens/settings/words';
import { DEFAULT_SETTINGS } from '../../../../src/workbook/read/settings';

describe('a setting that was not written', () => {
  test.each(LANGUAGES)('without a table offers the template, in %s', (language) => {
    expect(refusalMessage('language', { kind: 'noTable' }, language)).toMatchObject({
      saved: false,
      offersTemplate: true,
      sheet: null,
    });
  });

  test('without a column names both columns', () => {
    const { sentence } = refusalMessage('language', { kind: 'noColumn', sheet: 'Thiết lập' }, 'vi');
    expect(sentence).toContain('“Mục thiết lập”');
    expect(sentence).toContain('“Giá trị”');
  });

  test('typed wrongly is told as the data check tells it, by the name in the language of the pane', () => {
    const issue = {
      code: 'notADate',
      subject: 'Ngày chốt số liệu',
      found: '31/02/2023',
      expected: 'date',
    } as const;
    expect(refusalMessage('reportDate', { kind: 'unreadable', issue }, 'vi').sentence).toBe(
      'Ô “Ngày chốt số liệu” ghi “31/02/2023”, không phải ngày hợp lệ. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 31/12/2023.',
    );
    expect(refusalMessage('reportDate', { kind: 'unreadable', issue }, 'en').sentence).not.toContain('Số liệu');
  });

  test('on a protected sheet names the sheet, the way out, and that nothing changed', () => {
    const failure = new HostFailure('sheetProtected', 'AccessDenied (Range.formulas)', false);
    const { sentence, sheet } = editFailure(failure, 'Thiết lập', 'vi');
    expect(sentence).toBe(
      'Trang “Thiết lập” đang được bảo vệ nên chưa ghi được. Hãy bỏ bảo vệ (Xem lại → Bỏ bảo vệ trang tính) rồi chọn lại. Thiết lập trong sổ tính chưa thay đổi.',
    );
    expect(sheet).toBe('Thiết lập');
    expect(editFailure(failure, null, 'vi').sentence).toContain('“Thiết lập”');
  });

  test('for another reason tells that reason', () => {
    expect(editFailure(new HostFailure('readOnly', '', true), null, 'vi').sentence).toContain('chỉ cho phép đọc');
  });
});

test('a setting that was written is told calmly', () => {
  expect(savedMessage('colourTheme', 'vi')).toMatchObject({ saved: true, sentence: 'Đã ghi “Màu sắc” vào sổ tính.' });
});

test.each([
  ['2031', true],
  ['2023', false],
  ['', false],
  ['năm nay', false],
])('the year “%s” is refused for want of a rule set: %p', (year, refused) => {
  expect(yearRefusal(year, BUILT_IN_RULE_SETS, 'vi') !== null).toBe(refused);
});

describe('a typed setting', () => {
  const settings = { ...DEFAULT_SETTINGS, reportDate: '2022-12-31', scoredYear: 2022, issuer: 'Công an tỉnh' };

  test.each([
    ['reportDate', '31/12/2022'],
    ['scoredYear', '2022'],
    ['issuer', 'Công an tỉnh'],
  ] as const)('%s stands in its field as the workbook says', (id, text) => {
    expect(typedText(id, settings)).toBe(text);
    expect(typedText(id, DEFAULT_SETTINGS)).toBe('');
  });

  test('a blank year says which one is scored instead', () => {
    expect(typedHint('scoredYear', DEFAULT_SETTINGS, 2023, 'vi')).toContain('hiện là 2023');
    expect(typedHint('scoredYear', settings, 2022, 'vi')).toBe('Đang chấm năm 2022.');
  });
});

describe('kept results', () => {
  test('are told by the local moment at which they were set aside', () => {
    const kept = [{ step: 4, keptAt: '2026-11-23T01:04:00.000Z', sheets: ['a', 'b'] }];
    expect(keptWords(kept, 'en', 'Asia/Ho_Chi_Minh')).toEqual([
      {
        step: 4,
        text: 'Before the write of 23/11/2026, 08:04 (sheets: 2)',
        action: 'Bring back the results before the write of 23/11/2026, 08:04',
      },
    ]);
    expect(keptWords(kept, 'vi', 'Asia/Ho_Chi_Minh')[0]!.text).toMatch(/08:04.*23\/11\/2026.*\(2 trang\)/);
  });

  test('a moment that cannot be read is shown as it stands', () => {
    expect(dayAndTime('hôm qua', 'vi')).toBe('hôm qua');
  });
});
