import { isLastingName } from './lastingName';
import { BUILD_PARAMETER, storeName, storePrefix } from './messages';

/** What the files are kept with: parts of the service worker's scope. */
export interface KeepingTools {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'keys' | 'delete' | 'has'>;
  /** Null where the browser has none; nothing old is deleted then. */
  readonly locks: Pick<LockManager, 'request'> | null;
}

/**
 * The files of one build of the desk, kept for work without a network. Each build has a store of its own, which is deleted when
 * no page of that build is open any more: a new version takes no file from under a page of the old one.
 */
export class KeptFiles {
  private readonly store: string;
  private readonly addresses: ReadonlySet<string>;

  constructor(
    private readonly scope: string,
    build: string,
    files: readonly string[],
    private readonly tools: KeepingTools,
  ) {
    this.store = storeName(scope, build);
    this.addresses = new Set(files.map((url) => new URL(url, scope).href));
  }

  /** Fetches every file that is not kept yet. Rejects when one cannot be had. */
  async keepAll(): Promise<void> {
    await Promise.all([...this.addresses].map((address) => this.keep(address)));
  }

  /** Deletes the stores of builds of which no page is open. */
  async dropUnused(): Promise<void> {
    const { caches, locks } = this.tools;
    if (!locks) return;
    const stores = await caches.keys();
    const others = stores.filter((name) => name.startsWith(storePrefix(this.scope)) && name !== this.store);
    for (const name of others)
      await locks.request(name, { ifAvailable: true }, async (lock) => {
        if (lock) await caches.delete(name);
      });
  }

  /** True for a request that is answered from here; all others are none of the desk's files. */
  answers({ method, url, referrer }: Request): boolean {
    if (method !== 'GET' || !url.startsWith(this.scope)) return false;
    const address = fileAddress(url);
    return this.addresses.has(address) || isLastingName(address) || buildOf(url, referrer) !== null;
  }

  /** The file from the build that the asking page belongs to, else from this build; fetched when it is not kept any more. */
  async answer({ url, referrer }: Request): Promise<Response> {
    const address = fileAddress(url);
    const build = buildOf(url, referrer);
    const own = build === null ? undefined : await this.find(storeName(this.scope, build), address);
    if (own) return own;
    if (this.addresses.has(address)) return (await this.keep(address)) ?? Response.error();
    // A lasting file of an older build that is still open.
    return (await this.tools.caches.match(address)) ?? Response.error();
  }

  /** The kept file, fetched first when it is missing. Rejects when it cannot be had. */
  private async keep(address: string): Promise<Response | undefined> {
    const { caches } = this.tools;
    const store = await caches.open(this.store);
    const kept = await store.match(address);
    if (kept) return kept;
    // Builds share most of their lasting files.
    const lasting = isLastingName(address);
    const known = lasting ? await caches.match(address) : undefined;
    if (known) await store.put(address, known);
    else await store.add(new Request(address, { cache: lasting ? 'default' : 'no-cache' }));
    return store.match(address);
  }

  private async find(store: string, path: string): Promise<Response | undefined> {
    const { caches } = this.tools;
    return (await caches.has(store)) ? (await caches.open(store)).match(path) : undefined;
  }
}

/** The address of a file without what is asked of it; that of a folder is its page. */
function fileAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + (pathname.endsWith('/') ? `${pathname}index.html` : pathname);
}

/** The build named in the address of a file or of the page that asks for it; null when neither names one. */
function buildOf(...addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const build = URL.canParse(address) ? new URL(address).searchParams.get(BUILD_PARAMETER) : null;
    if (build !== null) return build;
  }
  return null;
}
