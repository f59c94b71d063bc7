import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { CACHE } from './build';
import type { Certificate } from './staticServer';

export interface ChosenCertificate {
  readonly certificate: Certificate;
  /** False when the browser will warn of it. */
  readonly trusted: boolean;
}

/** A certificate for localhost that this system trusts where that can be had, else one that the browser warns of. */
export async function chooseCertificate(platform: NodeJS.Platform): Promise<ChosenCertificate> {
  const trusted = platform === 'win32' || platform === 'darwin' ? await developmentCertificate() : null;
  return trusted
    ? { certificate: trusted, trusted: true }
    : { certificate: await selfSigned(join(CACHE, 'localhost.json')), trusted: false };
}

/** That of the Office add-in tools; asks once whether to trust it. Null when the user or the system says no. */
async function developmentCertificate(): Promise<Certificate | null> {
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return await getHttpsServerOptions();
  } catch {
    return null;
  }
}

/** Kept between runs, so that what the browser was once told to accept stays accepted. */
export async function selfSigned(path: string, now = new Date()): Promise<Certificate> {
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { key: string; cert: string }) : null;
  if (kept && new Date(new X509Certificate(kept.cert).validTo) > now) return kept;
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify({ key, cert }), { mode: 0o600 });
  return { key, cert };
}
