import { KeptFiles, type KeepingTools } from '../../../src/desk/offline/keptFiles';
import { storeName } from '../../../src/desk/offline/messages';

const SCOPE = 'https://desk.example/ward/';
const at = (path: string): string => new URL(path, SCOPE).href;

/** Stores of a browser, as far as they are used; `server` answers what is fetched, null for nothing. */
function browser(server: (path: string) => string | null) {
  const stores = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const fetched = (url: string): Promise<Response> => {
    asked.push(url);
    const body = server(url.slice(SCOPE.length));
    return body === null ? Promise.reject(new TypeError('no network')) : Promise.resolve(new Response(body));
  };
  const open = (name: string): Promise<Cache> => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    const match = (url: string): Promise<Response | undefined> => Promise.resolve(store.get(url)?.clone());
    const put = (url: string, response: Response): Promise<void> => Promise.resolve(void store.set(url, response));
    const add = async ({ url }: Request): Promise<void> => put(url, await fetched(url));
    return Promise.resolve({ match, put, add } as unknown as Cache);
  };
  const held = new Set<string>();
  const tools: KeepingTools = {
    caches: {
      open,
      has: (name) => Promise.resolve(stores.has(name)),
      keys: () => Promise.resolve([...stores.keys()]),
      delete: (name) => Promise.resolve(stores.delete(name)),
      match: (url) =>
        Promise.resolve(
          [...stores.values()]
            .map((store) => store.get(url as string))
            .find(Boolean)
            ?.clone(),
        ),
    },
    locks: {
      request: (name: string, _options: LockOptions, work: (lock: Lock | null) => unknown) =>
        Promise.resolve(work(held.has(name) ? null : { name, mode: 'exclusive' })),
    } as unknown as LockManager,
  };
  return { stores, asked, held, tools };
}

const FIRST = ['index.html', 'a.0123456789abcdef.js'];
const SECOND = [...FIRST, 'b.0123456789abcdef.js'];

const request = (path: string, referrer = ''): Request => ({ method: 'GET', url: at(path), referrer }) as Request;

test('a file that cannot be had makes keeping fail, and another try fetches only what is missing', async () => {
  let network = false;
  const { tools, asked } = browser((path) => (path === 'index.html' || network ? path : null));
  const kept = new KeptFiles(SCOPE, 'one', FIRST, tools);
  await expect(kept.keepAll()).rejects.toThrow('no network');
  network = true;
  await kept.keepAll();
  expect(asked.filter((url) => url === at('index.html'))).toHaveLength(1);
});

test('a new build fetches what it does not share with the old one', async () => {
  const { tools, asked } = browser((path) => path);
  await new KeptFiles(SCOPE, 'one', FIRST, tools).keepAll();
  asked.length = 0;
  await new KeptFiles(SCOPE, 'two', SECOND, tools).keepAll();
  expect(asked.sort()).toEqual([at('b.0123456789abcdef.js'), at('index.html')].sort());
});

test('a page gets the files of the build that its address names, others those of the present build', async () => {
  let version = 'old';
  const { tools } = browser((path) => `${version} ${path}`);
  await new KeptFiles(SCOPE, 'one', FIRST, tools).keepAll();
  version = 'new';
  const present = new KeptFiles(SCOPE, 'two', FIRST, tools);
  await present.keepAll();
  const text = async (asked: Request): Promise<string> => (await present.answer(asked)).text();
  expect(await text(request(''))).toBe('new index.html');
  expect(await text(request('index.html?build=one'))).toBe('old index.html');
  expect(await text(request('index.html', at('taskpane.html?build=one')))).toBe('old index.html');
});

test('the files of a build go when no page of it is open, and those of other applications stay', async () => {
  const { tools, stores, held } = browser((path) => path);
  await new KeptFiles(SCOPE, 'one', FIRST, tools).keepAll();
  const present = new KeptFiles(SCOPE, 'two', FIRST, tools);
  await present.keepAll();
  await tools.caches.open('of another application');
  held.add(storeName(SCOPE, 'one'));
  await present.dropUnused();
  expect(stores.has(storeName(SCOPE, 'one'))).toBe(true);
  held.clear();
  await present.dropUnused();
  expect([...stores.keys()].sort()).toEqual(['of another application', storeName(SCOPE, 'two')].sort());
});

test('what is no file of the desk is left to the browser', () => {
  const { tools } = browser((path) => path);
  const kept = new KeptFiles(SCOPE, 'one', FIRST, tools);
  expect(kept.answers(request(''))).toBe(true);
  expect(kept.answers(request('old.fedcba9876543210.js'))).toBe(true);
  expect(kept.answers(request('other.html'))).toBe(false);
  expect(kept.answers({ ...request(''), method: 'POST' })).toBe(false);
  expect(kept.answers({ ...request(''), url: 'https://desk.example/elsewhere/' })).toBe(false);
});

test('a file that the browser has thrown away is fetched again, and one that is nowhere is an error', async () => {
  const { tools, stores } = browser((path) => path);
  const kept = new KeptFiles(SCOPE, 'one', FIRST, tools);
  await kept.keepAll();
  stores.clear();
  expect(await (await kept.answer(request(''))).text()).toBe('index.html');
  expect((await kept.answer(request('old.fedcba9876543210.js'))).type).toBe('error');
});
