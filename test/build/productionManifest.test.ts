import { BaseUrlError, productionManifest } from '../../src/taskpane/page/productionManifest';
import { MANIFEST } from '../manifest/manifest';

test.each(['https://phuong.example.vn', 'https://phuong.example.vn/', 'https://phuong.example.vn/excel/ward/'])(
  'for %s no address of this machine is left',
  (baseUrl) => {
    const manifest = productionManifest(MANIFEST, baseUrl);
    const base = baseUrl.replace(/\/$/, '');
    expect(manifest).not.toMatch(/localhost/);
    expect(manifest).toContain(`"${base}/taskpane.html"`);
    expect(manifest.split(base).length).toBe(MANIFEST.split('https://localhost:3000').length);
  },
);

test.each([
  '',
  'a.vn',
  'http://a.vn',
  'https://localhost:3000',
  'https://127.0.0.1',
  'https://a.vn/?x=1',
  'https://a.vn/#x',
])('%j is refused', (baseUrl) => {
  expect(() => productionManifest(MANIFEST, baseUrl)).toThrow(BaseUrlError);
});
