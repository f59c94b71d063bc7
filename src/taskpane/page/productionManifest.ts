/** Where the development server stands; every address in manifest.xml begins with it. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** Why a base address cannot be used. */
export class BaseUrlError extends Error {}

/**
 * manifest.xml for the host that serves `dist`: every development address rewritten. Throws BaseUrlError unless `baseUrl` is an
 * https address that is not this machine's.
 */
export function productionManifest(manifest: string, baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url?.protocol !== 'https:' || /^(localhost|127\.|\[::1\])/.test(url.hostname) || url.search || url.hash)
    throw new BaseUrlError(`BASE_URL must be an https address of the host that serves dist, not "${baseUrl}"`);
  return manifest.replaceAll(DEVELOPMENT_ORIGIN, withoutSlashes(url.href));
}

/** Without the slashes that it ends with. */
function withoutSlashes(address: string): string {
  let { length } = address;
  while (address[length - 1] === '/') length--;
  return address.slice(0, length);
}
