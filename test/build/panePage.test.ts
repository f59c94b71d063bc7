import { createHash } from 'node:crypto';
import vm from 'node:vm';
import { pagesTexts } from '../../src/language/pages';
import { helpPage } from '../../src/taskpane/page/helpPage';
import { officeNoticeScript } from '../../src/taskpane/page/officeNotice';
import { oldExcelScript } from '../../src/taskpane/page/oldExcelNotice';
import { panePage } from '../../src/taskpane/page/panePage';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');

/** What the first script writes into the page of a browser that calls itself `userAgent`. */
function written(userAgent: string): string {
  let text = '';
  vm.runInNewContext(oldExcelScript(), {
    navigator: { userAgent },
    document: { write: (html: string) => (text += html) },
  });
  return text;
}

const IE11 = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko';
const EDGE_HTML = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.18363';
const WEBVIEW2 = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('an Excel that is too old', () => {
  test.each([IE11, EDGE_HTML])('%s gets a notice in Vietnamese, and nothing after it is read as page', (userAgent) => {
    const notice = written(userAgent);
    for (const paragraph of pagesTexts.vi.oldExcel.paragraphs) expect(notice).toContain(paragraph);
    expect(notice).toMatch(/<plaintext style="display:none">$/);
  });

  test.each([WEBVIEW2, MAC])('%s sees the pane', (userAgent) => {
    expect(written(userAgent)).toBe('');
  });

  test('the notice is told in the JavaScript of 2009 and in ASCII', () => {
    const script = oldExcelScript();
    expect(script).not.toMatch(/=>|`|\b(let|const|class)\b/);
    expect(script).toMatch(/^[ -~]+$/);
    expect(script).not.toContain('</');
  });
});

describe('the notice about office.js', () => {
  const script = officeNoticeScript('appsforoffice.microsoft.com');

  test('it is told in the JavaScript of 2009 and in ASCII', () => {
    expect(script).not.toMatch(/=>|`|\b(let|const|class)\b/);
    expect(script).toMatch(/^[ -~]+$/);
    expect(script).not.toContain('</');
  });

  test('it waits ten seconds and names the host that serves office.js', () => {
    expect(script).toContain('},10000)');
    expect(script).toContain("'appsforoffice.microsoft.com'");
    expect(officeNoticeScript(null)).toContain('location.host');
  });
});

describe('the page of the pane', () => {
  const page = panePage(['a.1.js', 'b.2.js'], 'cdn', sha256);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]!.replaceAll('&#39;', "'");
  const directive = (name: string) => policy.split('; ').find((each) => each.startsWith(`${name} `));

  test('something stands on the page before any script of ours has run', () => {
    expect(page).toContain('<p class="opening">Phường kiểu mẫu · Đang mở…</p>');
  });

  test('the notices come before every other script, and office.js only where the line of text already stands', () => {
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script>',
      '<script defer src="a.1.js">',
      '<script defer src="b.2.js">',
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">',
    ]);
    expect(page.indexOf('office.js')).toBeGreaterThan(page.indexOf('class="opening"'));
  });

  test('scripts and connections are allowed from the page itself and from the host of office.js alone', () => {
    const inline = /<script>(.*?)<\/script>/.exec(page)![1]!;
    const own = "'self' https://appsforoffice.microsoft.com";
    expect(directive('script-src')).toBe(`script-src ${own} 'sha256-${sha256(inline)}'`);
    expect(directive('connect-src')).toBe(`connect-src ${own}`);
    expect(directive('default-src')).toBe("default-src 'none'");
  });

  test('with office.js beside the page no foreign host is named at all', () => {
    expect(panePage(['a.1.js'], 'local', sha256)).not.toMatch(/https?:/);
  });
});

test('the help page tells everything in both languages and needs no script', () => {
  const page = helpPage();
  expect(page).not.toContain('<script');
  for (const language of ['vi', 'en'] as const)
    for (const { paragraphs } of pagesTexts[language].help.sections)
      for (const paragraph of paragraphs) expect(page).toContain(paragraph);
});
