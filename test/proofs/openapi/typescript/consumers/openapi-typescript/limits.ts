import type { RdsmEvent } from './events.js';

// In a compiler's words about the whole union, the error has another line.
type Conversion = Extract<RdsmEvent, { event_type: 'CONVERSION' }>;

export const tagged: Conversion = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  // @ts-expect-error It should compile: tags is an array, only custom fields must be strings.
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com', tags: ['mql'] },
};

export const withCustomField: Conversion = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com', cf_team: 'blue' },
};
