import type { Outcome } from '@rdsm-events/client';
import type { InFlightEvent } from './in-flight.js';
import type { OutcomeEntry } from './journal-entry.js';

/** What the journal records of an outcome. Messages of the API are left out: they may contain values. */
export function outcomeEntry(outcome: Outcome, { position, line }: InFlightEvent): OutcomeEntry {
  const entry: OutcomeEntry = { position, line, status: outcome.status };
  if (outcome.status === 'accepted') return { ...entry, uuid: outcome.uuid };
  if ('reason' in outcome) entry.reason = outcome.reason;
  if ('response' in outcome && outcome.response) entry.response = outcome.response.status;
  const errors = 'errors' in outcome ? outcome.errors : undefined;
  if (errors)
    entry.errors = errors.map(({ error_type, path }) => (path === undefined ? { error_type } : { error_type, path }));
  if ('customFields' in outcome && outcome.customFields?.length) entry.customFields = outcome.customFields;
  return entry;
}
