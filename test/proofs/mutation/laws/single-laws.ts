import { isDeepStrictEqual } from 'node:util';
import type { EventType, Table } from '../../../../generator/catalogue/documents.js';
import { eventTables } from '../../../../generator/emitters/conformance/event-tables.js';
import { minimalEvent } from '../../../../generator/emitters/conformance/mutations/minimal-event.js';
import { shapes } from '../../../support/catalogue.js';
import type { Asked } from './answer.js';
import type { Law } from './law.js';
import { withWrongOnce } from './odd-fields.js';

/** The schema says whose it is, and in which version of Standard Schema. */
export function isStandardSchema(asked: Asked): Law {
  return {
    asked,
    name: 'the Standard Schema names version and vendor',
    broken: ({ schema }) => {
      const { version, vendor } = schema['~standard'];
      return version === 1 && vendor === 'rdsm-events' ? undefined : `${vendor} ${version}`;
    },
  };
}

/** What reads differently each time is refused: nothing can be said but that the whole is not valid. */
export function refusesWhatChanges(table: Table<EventType>): Law {
  const event = minimalEvent(table);
  const make = () => withWrongOnce(event, 'event_family', event.event_family);
  const error = { error_type: 'INVALID', error_message: 'Is not valid.', path: '$.body' };
  return {
    asked: table.event,
    name: `${table.event} that reads differently each time`,
    broken: ({ validate, schema }) => {
      const found = [validate(make()), schema['~standard'].validate(make())];
      const issues = [{ message: error.error_message, path: [] }];
      return isDeepStrictEqual(found, [{ valid: false, errors: [error] }, { issues }]) ? undefined : 'another answer';
    },
  };
}

/** The errors of a list end at 100,000: a sparse list has room for thousands of millions. */
export const endsAfterManyErrors: Law = {
  asked: 'BATCH',
  name: 'a batch of 100,001 holes has 100,000 errors',
  broken: ({ validate }) => {
    const result = validate(new Array(100_001));
    return !result.valid && result.errors.length === 100_000 ? undefined : 'another count';
  },
};

const allTypes = eventTables(shapes).map(({ event }) => event);

/** The list of all types, in the order of the documents. */
export const listsAllTypes: Law = {
  asked: 'EVENT',
  name: 'all types are listed, in their order',
  broken: (_, load) => (isDeepStrictEqual(load('event-types.ts').eventTypes, allTypes) ? undefined : 'another list'),
};
