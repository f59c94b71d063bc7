import { playExcel, type RichApiEntry } from 'excel-host/service';

/** What Node offers this page, and what it may ask of it. */
interface TestWindow {
  processQuery(requestFlags: number, body: string): Promise<string>;
  pressRibbon(functionName: string): Promise<void>;
  /** What the host sends on its own account: events of the workbook. */
  deliver(entries: readonly RichApiEntry[]): void;
  /** The language of Excel, put into the page that loads this. */
  readonly excelLocale: string;
}

const page = window as unknown as TestWindow;
const frame = document.createElement('iframe');
frame.title = 'pane';
frame.style.cssText = 'width:320px;height:100vh;border:0;display:block';
document.body.style.margin = '0';
document.body.append(frame);

const play = playExcel({
  frame,
  source: 'taskpane.html',
  locale: page.excelLocale,
  execute: (flags, body) => page.processQuery(flags, body),
});
page.pressRibbon = (functionName) => play.press(functionName);
page.deliver = (entries) => {
  play.deliver(entries);
};
