import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { openPackage, type Rect, type Workbook, type Worksheet } from 'excel-host/xlsx';
import { NODE_CODEC } from '../../src/cli/nodeCodec';
import { linkedPlace } from '../../src/desk/grid/convert/links';
import { openFile, savedBytes } from './deskPage';

/** The grid of the desk as a person uses it: keys, mouse and what is said; what became of it is read from the saved file. */

export const canvasOf = (page: Page): Locator => page.locator('canvas[id^="univer-sheet-main-canvas"]');
export const announcer = (page: Page): Locator => page.locator('[data-grid-announcer]');
export const nameBox = (page: Page): Locator => page.locator('.gridPlace input').first();

/** Waits until the grid says something. */
export const hears = (page: Page, words: string | RegExp): Promise<void> =>
  announcer(page).filter({ hasText: words }).waitFor({ state: 'attached' });

/** The keyboard goes to the grid by the desk's own key. */
export async function enterGrid(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Bảng điều khiển' }).focus();
  await page.keyboard.press('F6');
}

/** By the name box, as in Excel. */
export async function goTo(page: Page, address: string): Promise<void> {
  const [first = address] = address.split(':');
  await nameBox(page).fill(address);
  await page.keyboard.press('Enter');
  await hears(page, new RegExp(`^(Đã chọn )?${first}\\b`));
  await enterGrid(page);
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
  await hears(page, new RegExp(`^(Trang ${name}|A1|F8)`));
}

export const openBook = (page: Page, name: string, bytes: Buffer): Promise<void> => openFile(page, name, bytes);

/** The workbook as the host has it now. */
export const workbookOf = async (page: Page): Promise<Workbook> =>
  openPackage(await savedBytes(page), { codec: NODE_CODEC }).workbook;

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const found = workbook.worksheets.find((sheet) => sheet.name === name);
  assert.ok(found, name);
  return found;
}

export function rectAt(address: string): Rect {
  const place = linkedPlace(address);
  assert.ok(place, address);
  return place.rect;
}

/** What a cell holds: its formula, else its value. */
export function contentOf(sheet: Worksheet, address: string): unknown {
  const { row, column } = rectAt(address);
  return sheet.cells.formula(row, column) ?? sheet.cells.value(row, column);
}
