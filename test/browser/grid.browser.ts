import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Workbook } from 'excel-host/xlsx';
import { openFile, paneOf, startDesk, type DeskBench } from './deskPage';
import { BOOK, COLOURS, DATA, gridBook, LOCKED, WORDS } from './gridBook';
import {
  canvasOf,
  contentOf,
  enterGrid,
  goTo,
  hears,
  nameBox,
  rectAt,
  sheetOf,
  showSheet,
  workbookOf,
} from './gridPage';

let desk: DeskBench;
before(async () => {
  desk = await startDesk();
});
after(() => desk.close());

const book = gridBook();

async function openGrid(): Promise<Page> {
  const page = await desk.open();
  await page.getByRole('button', { name: 'Mở sổ tính' }).waitFor();
  await openFile(page, BOOK, book);
  await canvasOf(page).waitFor();
  await hears(page, 'A1');
  return page;
}

/** The cells of a sheet, as the saved file holds them. */
const saved = async (page: Page, name: string, addresses: readonly string[]): Promise<unknown[]> => {
  const sheet = sheetOf(await workbookOf(page), name);
  return addresses.map((address) => contentOf(sheet, address));
};

/** Pixels of the canvas that have a colour, "#RRGGBB". */
const pixelsOf = (page: Page, colour: string): Promise<number> =>
  canvasOf(page).evaluate(
    (canvas: HTMLCanvasElement, wanted) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let found = 0;
      for (let at = 0; at < data.length; at += 4)
        if (((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0) === wanted) found += 1;
      return found;
    },
    Number.parseInt(colour.slice(1), 16),
  );

/** Puts something on the clipboard of the grid, as another program would have left it there. */
const paste = (page: Page, kinds: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((given) => {
    const data = new DataTransfer();
    for (const [kind, text] of Object.entries(given)) data.setData(kind, text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, kinds);

const copied = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    return data.getData('text/plain');
  });

const tableArea = (workbook: Workbook): unknown => sheetOf(workbook, DATA).tables[0]?.area;

void test('fills, met conditions, number formats in Vietnamese, notes and links are shown', async () => {
  const page = await openGrid();
  for (const [what, colour] of [
    ['the fill of the merged title', COLOURS.title],
    ['the fill of a met condition', COLOURS.met],
  ] as const)
    assert.ok((await pixelsOf(page, colour)) > 300, what);
  for (const [address, words] of [
    ['C5', '75,50'],
    ['F5', '31/12/2024'],
    ['F6', '12,5%'],
    ['F7', '1.234.567,5'],
    ['F10', 'ghi chú: một ghi chú'],
    ['C6', 'Từ 0 đến 100.'],
  ] as const) {
    await goTo(page, address);
    await hears(page, words);
  }
  await page.context().close();
});

void test('a cell that is gone to is on the screen, wherever the sheet was scrolled and whatever is frozen', async () => {
  const page = await openGrid();
  for (const address of ['A120', 'C7', 'Z150', 'B5', 'A120']) {
    await goTo(page, address);
    // The frame of the selected cell: a line along its top and its bottom is drawn nowhere else.
    assert.ok((await pixelsOf(page, COLOURS.frame)) > 60, address);
  }
  await page.context().close();
});

void test('Vietnamese typed by keys, by an input method or put in at once stands in the cell and can be undone', async () => {
  const page = await openGrid();
  const session = await page.context().newCDPSession(page);
  const ways: readonly [string, string, () => Promise<unknown>][] = [
    ['E5', 'Đạt', () => page.keyboard.type('Đạt')],
    [
      'E6',
      'đạt',
      async () => {
        for (const text of ['d', 'đ', 'đa', 'đạ', 'đạt'])
          await session.send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        await session.send('Input.insertText', { text: 'đạt' });
      },
    ],
    [
      'E7',
      'đất',
      async () => {
        await page.keyboard.press('d');
        await page.keyboard.press('Backspace');
        await page.keyboard.insertText('đ');
        await page.keyboard.type('at');
        for (let press = 0; press < 2; press += 1) await page.keyboard.press('Backspace');
        await page.keyboard.insertText('ất');
      },
    ],
    ['E8', 'Phường Hiến Nam', () => page.keyboard.insertText('Phường Hiến Nam')],
    // The cell has a list: it must not take the letters away.
    ['B5', 'Đạt', () => page.keyboard.type('Đạt')],
  ];
  for (const [address, , type] of ways) {
    await goTo(page, address);
    await type();
    await page.keyboard.press('Enter');
    await hears(page, new RegExp(`^${address.slice(0, 1)}${String(Number(address.slice(1)) + 1)}\\b`));
  }
  const addresses = ways.map(([address]) => address);
  assert.deepEqual(
    await saved(page, DATA, addresses),
    ways.map(([, text]) => text),
  );
  await enterGrid(page);
  for (let press = 0; press < ways.length; press += 1) await page.keyboard.press('Control+z');
  assert.deepEqual(await saved(page, DATA, addresses), Array(ways.length).fill(null));
  await enterGrid(page);
  await page.keyboard.press('Control+y');
  assert.deepEqual((await saved(page, DATA, addresses))[0], 'Đạt');
  await page.context().close();
});

void test('Escape gives up what was typed and stays in the grid; a second one leaves it', async () => {
  const page = await openGrid();
  await goTo(page, 'A5');
  await page.keyboard.type('khác');
  await page.keyboard.press('Escape');
  const inGrid = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.grid') !== null);
  assert.equal(await inGrid(), true);
  await page.keyboard.press('Escape');
  assert.equal(await inGrid(), false);
  assert.deepEqual(await saved(page, DATA, ['A5']), ['An']);
  await page.context().close();
});

void test('F6 out of a half-typed cell writes the cell first', async () => {
  const page = await openGrid();
  await goTo(page, 'A6');
  await page.keyboard.type('Bình Minh');
  await page.keyboard.press('F6');
  assert.deepEqual(await saved(page, DATA, ['A6']), ['Bình Minh']);
  await page.context().close();
});

void test('a list gives its words to mouse and keys, found by letters without marks', async () => {
  const page = await openGrid();
  await goTo(page, 'B6');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option', { name: 'Không đạt' }).click();
  await hears(page, 'B6: Không đạt');
  await goTo(page, 'D6');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('option').nth(2).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await hears(page, 'D6: Tổ 2');
  await goTo(page, 'D7');
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('combobox', { name: 'Danh sách của ô' }).waitFor();
  await page.keyboard.type('to 3');
  await page.keyboard.press('Enter');
  await hears(page, 'D7: Tổ 3');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  assert.deepEqual(await saved(page, DATA, ['B6', 'D6', 'D7']), ['Không đạt', 'Tổ 2', 'Tổ 3']);
  await page.context().close();
});

void test('a value that a rule or protection forbids is not written, and a sentence says so', async () => {
  const page = await openGrid();
  const told = page.getByRole('alert');
  await goTo(page, 'C6');
  await page.keyboard.type('150');
  await page.keyboard.press('Enter');
  await told.getByText('không hợp quy tắc nhập liệu').waitFor();
  await goTo(page, 'B7');
  await page.keyboard.type('khác');
  await page.keyboard.press('Enter');
  await told.getByText('không có trong danh sách').waitFor();
  assert.deepEqual(await saved(page, DATA, ['C6', 'B7']), [12, null]);
  await showSheet(page, LOCKED);
  await goTo(page, 'A1');
  await page.keyboard.type('x');
  await told.getByText('đang được bảo vệ').waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, 'B1');
  await page.keyboard.type('đã sửa');
  await page.keyboard.press('Enter');
  assert.deepEqual(await saved(page, LOCKED, ['A1', 'B1']), ['không sửa', 'đã sửa']);
  await page.context().close();
});

void test('what is pasted from Excel is numbers, dates and texts as a Vietnamese Excel wrote them', async () => {
  const page = await openGrid();
  await goTo(page, 'H5');
  const text = '12,5\t1.250\t05/06/2024\tĐạt\r\n"hai\ndòng"\t-3,25%\t007x\t\r\n';
  const html = '<table><tr><td>không phải cái này</td></tr></table>';
  await paste(page, { 'text/plain': text, 'text/html': html });
  await hears(page, 'H5: 12');
  const cells = await saved(page, DATA, ['H5', 'I5', 'J5', 'K5', 'H6', 'I6', 'J6', 'K6']);
  assert.deepEqual(cells, [12.5, 1250, 45_448, 'Đạt', 'hai\ndòng', -0.0325, '007x', null]);
  await enterGrid(page);
  await page.keyboard.press('Control+z');
  assert.deepEqual(await saved(page, DATA, ['H5', 'H6']), [null, null]);
  await page.context().close();
});

void test('a block is copied as it is shown, and pasted back with every digit', async () => {
  const page = await openGrid();
  await goTo(page, 'F5:F7');
  const text = await copied(page);
  assert.equal(text, '31/12/2024\r\n12,5%\r\n1.234.567,5');
  await goTo(page, 'H5');
  await paste(page, { 'text/plain': text });
  await hears(page, 'H5:');
  assert.deepEqual(await saved(page, DATA, ['H5', 'H6', 'H7']), [45_657, 0.125, 1_234_567.5]);
  await page.context().close();
});

void test('typing below a table makes it longer, and Tab in its last cell adds a row', async () => {
  const page = await openGrid();
  await goTo(page, 'A8');
  await page.keyboard.type('Dung');
  await page.keyboard.press('Enter');
  await hears(page, 'A9');
  assert.deepEqual(tableArea(await workbookOf(page)), rectAt('A4:D8'));
  await goTo(page, 'D8');
  await page.keyboard.press('Tab');
  await hears(page, 'A9');
  const longer = await workbookOf(page);
  assert.deepEqual(tableArea(longer), rectAt('A4:D9'));
  assert.ok(sheetOf(longer, DATA).validations[0]?.areas.some(({ row, rows }) => row + rows === 9));
  await enterGrid(page);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  const back = await workbookOf(page);
  assert.deepEqual(tableArea(back), rectAt('A4:D7'));
  assert.equal(contentOf(sheetOf(back, DATA), 'A8'), null);
  await page.context().close();
});

void test('rows are deleted by the menu of the row numbers, and come back by undo', async () => {
  const page = await openGrid();
  await goTo(page, 'A6');
  await canvasOf(page).click({ button: 'right', position: { x: 20, y: 132 } });
  await page.getByText('Xóa hàng', { exact: false }).first().click();
  await hears(page, 'Chi');
  assert.deepEqual(await saved(page, DATA, ['A5', 'A6', 'A7']), ['An', 'Chi', null]);
  await enterGrid(page);
  await page.keyboard.press('Control+z');
  assert.deepEqual(await saved(page, DATA, ['A5', 'A6', 'A7']), ['An', 'Bình', 'Chi']);
  await page.context().close();
});

void test('a hidden row stays hidden: the keyboard steps over it', async () => {
  const page = await openGrid();
  await goTo(page, 'A14');
  await page.keyboard.press('ArrowDown');
  await hears(page, 'A16');
  await page.context().close();
});

void test('a link of a cell leads to its place by Ctrl+Enter, and one to outside opens a window of its own', async () => {
  const page = await openGrid();
  await goTo(page, 'F8');
  await page.keyboard.press('Control+Enter');
  await hears(page, 'A2: Tổ 2');
  await showSheet(page, DATA);
  await goTo(page, 'F9');
  await page.context().route('https://example.org/**', (route) => route.fulfill({ body: 'xa' }));
  const [outside] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await outside.waitForURL('https://example.org/');
  await page.context().close();
});

void test('sheets are added, named and left by their tabs', async () => {
  const page = await openGrid();
  await showSheet(page, WORDS);
  await goTo(page, 'A1');
  await hears(page, 'A1: Tổ 1');
  await page.getByText(WORDS, { exact: true }).first().dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Các tổ');
  await page.keyboard.press('Enter');
  await page.getByText('Các tổ', { exact: true }).first().waitFor();
  const workbook = await workbookOf(page);
  assert.deepEqual(
    workbook.worksheets.map(({ name }) => name),
    [DATA, 'Các tổ', LOCKED],
  );
  await page.context().close();
});

void test('an edit in the grid marks the results of the pane as stale', async () => {
  const page = await desk.open('#sample');
  const pane = await paneOf(page);
  await pane.getByRole('heading', { level: 2, name: 'Kết quả năm 2022' }).waitFor();
  await canvasOf(page).waitFor();
  await showSheet(page, 'Nhóm 1');
  await goTo(page, 'E20');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await pane.getByText('Số liệu đã thay đổi từ lần đọc trước').first().waitFor();
  assert.equal(await nameBox(page).inputValue(), 'E21');
  await page.context().close();
});
