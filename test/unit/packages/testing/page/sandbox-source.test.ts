import { afterEach, expect, it, vi } from 'vitest';
import { sandboxSource } from '../../../../../packages/testing/src/page/browser/sandbox-source.js';

afterEach(() => vi.unstubAllGlobals());

/** Responds with two events at a time, and states which ones are left out. */
function stubFetch(ids: readonly number[], leftOut: 'newer' | 'older'): string[] {
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    requests.push(url);
    const after = Number(new URL(url, 'http://localhost').searchParams.get('after') ?? 0);
    const found = ids.filter((id) => id > after).map((id) => ({ id }));
    const headers = found.length > 2 ? { 'x-sandbox-left-out': leftOut } : undefined;
    return Response.json(found.slice(0, 2), headers && { headers });
  });
  return requests;
}

it('requests the newer events that a response leaves out', async () => {
  const requests = stubFetch([1, 2, 3, 4, 5], 'newer');
  const events = await sandboxSource.request('after=0&limit=9');
  expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  expect(requests.map((url) => url.split('?')[1])).toEqual(['after=0&limit=9', 'after=2&limit=7', 'after=4&limit=5']);
});

it('does without the older ones', async () => {
  const requests = stubFetch([1, 2, 3], 'older');
  expect(await sandboxSource.request('limit=9')).toHaveLength(2);
  expect(requests).toHaveLength(1);
});
