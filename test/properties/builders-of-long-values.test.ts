import * as published from '@rdsm-events/builders';
import { describe, expect, it } from 'vitest';
import { longValues } from '../proofs/adversarial/values/long.js';
import { throwsProperly } from '../support/throws-properly.js';

describe.each(longValues)('$name', ({ make }) => {
  const contact = { email: 'ana@example.com', conversion_identifier: 'a' };

  it('takes little time', () => {
    const start = process.cpuUsage();
    throwsProperly(() => published.trafficSource.fromCookie(make() as string));
    throwsProperly(() => published.trackingId.fromCookie(make() as string));
    throwsProperly(() => published.trafficSource.fromUtm({ source: make() as string, term: make() as string }));
    throwsProperly(() => published.callFinished({ call_started_at: make(), call_duration: make() } as never));
    throwsProperly(() => [...published.splitBatch([make()] as never)]);
    throwsProperly(() => [...published.splitBatch([published.buildSale({ tags: make() } as never)])]);
    throwsProperly(() => published.orderWithItems({} as never, [make()] as never));
    const account = published.defineCustomFields({ cf_list: published.listOf(published.text) });
    throwsProperly(() => account.conversion.parse({ ...contact, cf_list: make() }));
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(30_000_000);
  });
});
