import { existsSync } from 'node:fs';
import { DESK_POLICY, deskPage, webManifest } from '../../../src/desk/page/deskPage';

describe('the page of the desk', () => {
  const page = deskPage(['desk.1.js'], ['desk.1.css']);

  test('may open no connection and load nothing from elsewhere', () => {
    expect(DESK_POLICY).toContain("default-src 'none'");
    expect(DESK_POLICY).toContain("connect-src 'none'");
    expect(DESK_POLICY).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(page).not.toMatch(/https?:\/\//);
  });

  test('has no address that depends on where it stands', () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toContain('desk.1.js');
    for (const address of addresses) expect(address).not.toMatch(/^\//);
  });

  test('has no script of its own, which the policy would refuse', () => {
    expect(page).not.toMatch(/<script>/);
  });
});

test('the installed desk starts where it stands, with icons that are there', () => {
  const manifest = JSON.parse(webManifest()) as { start_url: string; scope: string; icons: { src: string }[] };
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
  for (const { src } of manifest.icons) expect(existsSync(src.replace('assets/', 'assets/icons/'))).toBe(true);
});
