import type { RdsmEvent } from './events.js';

export const tagged: RdsmEvent = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com', tags: ['mql'], cf_team: 'blue' },
};

// It should not compile: telefone is no field.
export const misspelt: RdsmEvent = {
  event_type: 'CONVERSION',
  event_family: 'CDP',
  payload: { conversion_identifier: 'newsletter', email: 'ana@example.com', telefone: '+55 11 91234 1234' },
};
