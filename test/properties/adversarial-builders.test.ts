import * as published from '@rdsm-events/builders';
import { buildCallFinished } from '@rdsm-events/builders/call-finished';
import { isCallFinished, RdsmValidationError } from '@rdsm-events/validators';
import { describe, expect, it } from 'vitest';
import { secret } from '../proofs/adversarial/adversarial-value.js';
import { intrinsicChanges } from '../proofs/adversarial/intrinsics.js';
import { adversarialValues } from '../proofs/adversarial/values/all.js';
import { builderOf, buildOf } from '../support/builders.js';
import { catalogue } from '../support/catalogue.js';
import { throwsProperly } from '../support/throws-properly.js';
import { validatorOf } from '../support/validators.js';

/** The same for a function that iterates a source. A source whose iterator fails may throw its own error. */
function throwsProperlyOrFails(run: () => unknown): void {
  try {
    throwsProperly(run);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(RdsmValidationError);
    expect((error as Error).message).toMatch(new RegExp(`${secret}|iter|Symbol|entries|revoked`));
  }
}

describe.each(adversarialValues)('$name', ({ make, unsteady }) => {
  it('as a payload is built unchanged, and the builder rejects what the validator rejects', () => {
    for (const event of catalogue.events) {
      const build = buildOf(event.names);
      const payload = make();
      expect(build(payload).payload).toBe(payload);
      const isAccepted = throwsProperly(() => builderOf(event.names).parse(make()));
      expect(throwsProperly(() => builderOf(event.names)(make())) || unsteady).toBe(isAccepted || unsteady);
      if (!unsteady) expect(isAccepted).toBe(validatorOf(event.names).is(build(make())));
    }
  });

  it('as a field that is serialized is sent unchanged, or rejected', () => {
    const call = { email: 'ana@example.com', call_from_number: '1', call_status: 'x' };
    for (const field of ['call_started_at', 'call_duration']) {
      const payload = { ...call, [field]: make() };
      const built = buildCallFinished(payload as never);
      const isAccepted = throwsProperly(() => published.callFinished({ ...payload } as never));
      if (!unsteady) expect(isAccepted).toBe(isCallFinished(built));
    }
  });

  it('as a cookie, a parameter or an address is rejected, or read', () => {
    throwsProperly(() => published.trafficSource.fromCookie(make() as string));
    throwsProperly(() => published.trackingId.fromCookie(make() as string));
    throwsProperly(() => published.trafficSource.fromUtm(make() as object));
    throwsProperly(() => published.trafficSource.fromUtm({ source: make() as string, term: make() as string }));
  });

  it('as a source of a batch is rejected, or throws its own error', () => {
    throwsProperlyOrFails(() => published.orderWithItems(make() as never, []));
    throwsProperlyOrFails(() => published.orderWithItems({} as never, [make()] as never));
    throwsProperlyOrFails(() => published.orderWithItems({} as never, make() as never));
    throwsProperly(() => published.splitBatch([], make() as never));
    throwsProperly(() => [...published.splitBatch([make()] as never)]);
    throwsProperlyOrFails(() => published.splitBatch(make() as never));
    throwsProperlyOrFails(() => published.batch(make() as never));
    throwsProperly(() => published.batch([make()] as never));
  });

  it('as declared custom fields, or the value of one, is rejected or accepted', () => {
    throwsProperly(() => published.defineCustomFields(make() as never));
    throwsProperly(() => published.defineCustomFields({ cf_odd: make() as never }));
    const account = published.defineCustomFields({
      cf_list: published.listOf(published.text),
      cf_plan: published.oneOf('a'),
    });
    const contact = { email: 'ana@example.com', conversion_identifier: 'a' };
    for (const name of ['cf_list', 'cf_plan', 'cf_other', 'name']) {
      throwsProperly(() => account.conversion.parse({ ...contact, [name]: make() }));
      const { issues = [] } = account.conversionSchema['~standard'].validate(
        published.buildConversion({ ...contact, [name]: make() } as never),
      ) as { issues?: readonly unknown[] };
      expect(JSON.stringify(issues.slice(0, 100))).not.toContain(secret);
    }
    throwsProperly(() => account.conversion.parse(make()));
    account.isConversion(make());
    account.isConversion({ event_type: 'CONVERSION', event_family: 'CDP', payload: make() });
  });
});

it('what everyone shares is as it was', () => {
  expect(intrinsicChanges()).toEqual([]);
});

it('a polluted prototype gives nothing to an event', () => {
  const pollute = (name: string, value: unknown) =>
    Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  const names = ['maxBytes', 'source', 'cf_plan', 'call_started_at', 'email', 'id', 'member'];
  for (const name of names) pollute(name, name === 'maxBytes' ? 1 : 'polluted');
  try {
    const won = published.sale({ email: 'ana@example.com', funnel_name: 'default' });
    expect([...published.splitBatch([won])]).toEqual([[won]]);
    expect(published.trafficSource.fromUtm({})).toEqual({});
    expect(published.trackingId.fromCookie('{}')).toBeUndefined();
    expect(throwsProperly(() => published.trackingId.parseCookie('{}'))).toBe(false);
    expect(throwsProperly(() => published.sale.parse({ funnel_name: 'default' }))).toBe(false);
    expect(throwsProperly(() => published.orderWithItems({} as never, [{}] as never))).toBe(false);
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
});
