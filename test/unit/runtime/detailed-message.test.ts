import { assertSale, callFinishedPayloadSchema, eventSchema, RdsmValidationError } from '@rdsm-events/validators';
import { expect, it } from 'vitest';

const event = (event_type: string, payload: object) => ({ event_type, event_family: 'CDP', payload });

it.each([
  [
    'an enum value',
    event('CALL_FINISHED', { email: 'ana@example.com', call_type: 'In' }),
    'Must be one of: Inbound, Outbound.',
  ],
  [
    'one that is nearly right',
    event('CALL_FINISHED', { email: 'ana@example.com', call_type: 'inbound' }),
    'Must be one of: Inbound, Outbound. Did you mean Inbound?',
  ],
  [
    'a misspelt field',
    event('SALE', { email: 'ana@example.com', funnel_name: 'default', valeu: 2 }),
    'Does not exist. Did you mean value?',
  ],
  [
    'a field outside of the payload',
    { ...event('SALE', { email: 'ana@example.com', funnel_name: 'default' }), value: 2 },
    'Does not exist. Did you mean payload.value?',
  ],
  [
    'a custom field',
    event('SALE', { email: 'ana@example.com', funnel_name: 'default', cf_plan: 'pro' }),
    'Only CONVERSION accepts custom fields.',
  ],
  [
    'a field of another event',
    event('OPPORTUNITY', { email: 'ana@example.com', funnel_name: 'default', tags: [] }),
    'Is not a field of OPPORTUNITY. Did you mean CONVERSION?',
  ],
  [
    'a misspelt name of the type',
    { type: 'SALE', event_family: 'CDP', payload: {} },
    'Cannot be null. It is called type here.',
  ],
  ['a batch', [], "Must be of type 'OBJECT'. Did you mean validateBatch?"],
  ['a webhook', { leads: [] }, 'Is a webhook of RD Station, not an event.'],
])('A Standard Schema shows what is expected of %s', (_, value, message) => {
  const { issues = [] } = eventSchema['~standard'].validate(value);
  expect(issues.map((issue) => issue.message)).toContain(message);
});

it('An issue has the type of its error and the expected value', () => {
  const payload = { email: 'ana@example.com', call_type: 'inbound' };
  expect(callFinishedPayloadSchema['~standard'].validate(payload).issues).toContainEqual({
    message: 'Must be one of: Inbound, Outbound. Did you mean Inbound?',
    path: ['call_type'],
    error_type: 'INVALID_OPTION',
    validation_rules: { valid_options: ['Inbound', 'Outbound'], did_you_mean: ['Inbound'] },
  });
});

it('An exception shows what is expected, and its errors have the message of the API', () => {
  const value = event('SALE', { email: 'ana@example.com', funnel_name: 'default', valeu: 2 });
  const thrown = catchError(() => assertSale(value));
  expect(thrown.message).toBe('$.body.payload.valeu: Does not exist. Did you mean value?');
  expect(thrown.errors[0].error_message).toBe('Does not exist.');
});

function catchError(run: () => void): RdsmValidationError {
  try {
    run();
  } catch (error) {
    if (error instanceof RdsmValidationError) return error;
  }
  throw new Error('Nothing was thrown.');
}
