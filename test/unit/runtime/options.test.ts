import { validateConversion, validateEvent } from '@rdsm-events/validators';
import { expect, it } from 'vitest';

const body = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { email: 'ana@example.com', conversion_identifier: 'ebook' },
};

function errorsOf(
  value: unknown,
  ...options: Parameters<typeof validateEvent> extends [unknown, ...infer Rest] ? Rest : never
) {
  const result = validateEvent(value, ...options);
  return result.valid ? [] : result.errors;
}

it('options without a choice reject unknown fields', () => {
  const unknown = { ...body, origin: 'crm' };
  for (const options of [undefined, {}, { unknownFields: undefined }, { unknownFields: 'reject' as const }]) {
    expect(errorsOf(unknown, options).map(({ path }) => path)).toEqual(['$.body.origin']);
  }
  expect(errorsOf(unknown, { unknownFields: 'allow' })).toEqual([]);
});

it('a change of one error changes no other', () => {
  const wrong = { ...body, payload: { ...body.payload, name: 5 } };
  const [first] = errorsOf(wrong);
  if (first?.validation_rules) first.validation_rules.data_type = 'Texto';
  expect(errorsOf(wrong)[0]?.validation_rules).toEqual({ data_type: 'STRING' });
});

it('errors are capped, in arrays and in objects', () => {
  const unknown = Object.fromEntries(Array.from({ length: 100_001 }, (_, index) => [`x${index}`, 1]));
  expect(errorsOf({ ...body, payload: { ...body.payload, ...unknown } })).toHaveLength(100_000);
  const tags = new Array(100_001);
  expect(errorsOf({ ...body, payload: { ...body.payload, tags } })).toHaveLength(100_000);
});

it('a long name makes no long path', () => {
  const path = (name: string) => errorsOf({ ...body, [name]: 1 })[0]?.path;
  expect(path('a'.repeat(1_000_000))).toBe(`$.body.${'a'.repeat(64)}`);
  expect(path('-'.repeat(1_000_000))).toBe(`$.body["${'-'.repeat(64)}"]`);
});

it('the leap days of centuries are those of the calendar', () => {
  const call = (at: string) =>
    errorsOf({
      event_type: 'CALL_FINISHED',
      event_family: 'CDP',
      payload: { email: 'a@b', call_from_number: '1', call_status: 'ok', call_started_at: `${at}-02-29T00:00:00Z` },
    }).length;
  expect(['1600', '2000', '2004'].map(call)).toEqual([0, 0, 0]);
  expect(['1000', '1400', '1800', '1900', '2001'].map(call)).toEqual([1, 1, 1, 1, 1]);
});

it('fields that other code put on Object.prototype are no fields', () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const verdicts: boolean[] = [];
  for (const name of ['get', 'set', 'value', 'email']) {
    try {
      prototype[name] = 'polluted';
      verdicts.push(validateConversion(body).valid);
    } finally {
      delete prototype[name];
    }
  }
  expect(verdicts).toEqual([true, true, true, true]);
});
