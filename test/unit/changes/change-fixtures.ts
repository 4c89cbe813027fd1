import type { Catalogue } from '../../../generator/catalogue/catalogue.js';
import type { AtLeastOneOf, EmptyWhen } from '../../../generator/catalogue/rule.js';
import type { ObjectShape } from '../../../generator/catalogue/shape.js';
import type { ChangeClass } from '../../../generator/changes/change.js';
import { ours } from '../../../spec/origin.js';
import { atLeastOneOf } from '../../../spec/rules/at-least-one-of.js';
import { emptyWhen } from '../../../spec/rules/empty-when.js';
import {
  addField,
  type Draft,
  definition,
  event,
  field,
  ofKind,
  payload,
  reformat,
  removeField,
  rename,
  retype,
  shape,
} from './edits.js';

/** A change that is made to the catalogue, and what it is. */
export interface Seed {
  name: string;
  edit(catalogue: Draft<Catalogue>): void;
  /** The class of the whole: the worst of what changed. */
  class: ChangeClass;
  /** A line of the report: its class, its location and its message. */
  reports: string;
  /** Set where events cannot show it: it does not concern which of them are accepted. */
  isNotOfValues?: true;
}

const cookie = '^(?:encoded_|[{]|%7[Bb]|eyJ)';

function cookieRule(catalogue: Draft<Catalogue>): Draft<EmptyWhen> {
  const [rule] = payload(catalogue, 'CONVERSION').rules;
  if (rule?.kind !== 'emptyWhen' || rule.condition.pattern !== cookie) throw new Error('The rule is another one.');
  return rule;
}

/** The rule of the cookie with other fields that must be empty. */
function cookieExcludes(catalogue: Draft<Catalogue>, change: (names: string[]) => string[]): void {
  const { field: source, condition, empty, origin } = cookieRule(catalogue);
  const [first = '', ...others] = change(empty);
  payload(catalogue, 'CONVERSION').rules = [
    emptyWhen(source, condition, [first, ...others], origin) as Draft<EmptyWhen>,
  ];
}

function customFields(catalogue: Draft<Catalogue>): NonNullable<Draft<ObjectShape>['customFields']> {
  const { customFields: found } = payload(catalogue, 'CONVERSION');
  if (found === undefined) throw new Error('There are no custom fields.');
  return found;
}

const recommended = ours('A recommendation.');

/** Every change that the report must class, with the class that was decided by hand. */
export const seeds: readonly Seed[] = [
  // Events.
  {
    name: 'a removed event',
    edit: (c) => {
      c.events = c.events.filter(({ type }) => type !== 'SALE');
    },
    class: 'breaking',
    reports: 'breaking SALE: The event was removed.',
  },
  {
    name: 'a new event',
    edit: (c) => {
      const rated = structuredClone(event(c, 'SALE'));
      c.events.push(rated);
      retype(rated, 'SALE_RATED');
      addField(rated.payload, 'rating', { kind: 'integer', description: 'Rating.' });
    },
    class: 'additive',
    reports: 'additive SALE_RATED: New event.',
  },
  {
    name: 'a renamed event',
    edit: (c) => retype(event(c, 'SALE'), 'OPPORTUNITY_WON'),
    class: 'breaking',
    reports: 'breaking SALE: The event was removed. OPPORTUNITY_WON has the same fields.',
  },
  {
    name: 'another event family',
    edit: (c) => {
      c.envelope.fields[1] = { role: 'constant', name: 'event_family', description: 'Family.', value: 'CRM' };
    },
    class: 'breaking',
    reports: 'breaking SALE.event_family: The enum value "CDP" was removed.',
  },
  {
    name: 'events in another order',
    edit: (c) => {
      c.events.reverse();
      c.api.typeParameter.values.reverse();
    },
    class: 'documentation',
    reports: 'documentation events: The order of the events changed.',
  },
  {
    name: 'an event that needs an existing contact',
    edit: (c) => {
      event(c, 'CHAT_STARTED').requiresExistingContact = true;
    },
    class: 'breaking',
    reports: 'breaking CHAT_STARTED: The contact must exist now: the event no longer creates it.',
    isNotOfValues: true,
  },
  {
    name: 'an event that creates its contact',
    edit: (c) => {
      event(c, 'SALE').requiresExistingContact = false;
    },
    class: 'additive',
    reports: 'additive SALE: The contact no longer needs to exist.',
  },
  {
    name: 'a deprecated event',
    edit: (c) => {
      const source = { title: 'Notice', url: 'https://example.com' };
      event(c, 'SALE').deprecated = { announced: '2025-05-01', refusedAfter: '2027-01-01', successor: 'WON', source };
    },
    class: 'additive',
    reports: 'additive SALE: Is deprecated: rejected after 2027-01-01; use WON.',
  },
  {
    name: 'an event that is no longer deprecated',
    edit: (c) => {
      delete event(c, 'ORDER_PLACED_ITEM').deprecated;
    },
    class: 'documentation',
    reports: 'documentation ORDER_PLACED_ITEM: Is no longer deprecated.',
  },
  {
    name: 'another date of a deprecation',
    edit: (c) => {
      const { deprecated } = event(c, 'ORDER_PLACED_ITEM');
      if (deprecated) deprecated.refusedAfter = '2030-01-01';
    },
    class: 'documentation',
    reports: 'documentation ORDER_PLACED_ITEM: The deprecation changed: rejected after 2030-01-01;',
  },
  {
    name: 'another title of an event',
    edit: (c) => {
      event(c, 'SALE').title = 'Won';
    },
    class: 'documentation',
    reports: 'documentation SALE.title: Is "Won" instead of "Sale".',
  },
  {
    name: 'another summary of an event',
    edit: (c) => {
      event(c, 'SALE').summary = 'Won.';
    },
    class: 'documentation',
    reports: 'documentation SALE.summary: Is "Won." instead of',
  },
  {
    name: 'another group of an event',
    edit: (c) => {
      event(c, 'SALE').group = 'Sales';
    },
    class: 'documentation',
    reports: 'documentation SALE.group: Is "Sales" instead of',
  },
  {
    name: 'another example of an event',
    edit: (c) => {
      event(c, 'SALE').examples.pop();
    },
    class: 'documentation',
    reports: 'documentation SALE.examples: Changed.',
  },
  {
    name: 'another source of an event',
    edit: (c) => {
      event(c, 'SALE').sources[0].url = 'https://example.com/events';
    },
    class: 'documentation',
    reports: 'documentation SALE.sources: Changed.',
  },
  {
    name: 'another name of a validator',
    edit: (c) => {
      event(c, 'SALE').names.is = 'isWon';
    },
    class: 'breaking',
    reports: 'breaking SALE.names.is: Is "isWon" instead of "isSale".',
    isNotOfValues: true,
  },
  {
    name: 'a function more for an event',
    edit: (c) => {
      Object.assign(event(c, 'SALE').names, { watch: 'watchSale' });
    },
    class: 'additive',
    reports: 'additive SALE.names.watch: Is new: "watchSale".',
    isNotOfValues: true,
  },

  // Fields.
  {
    name: 'a new optional field',
    edit: (c) => {
      addField(payload(c, 'SALE'), 'currency', { kind: 'string', description: 'Currency.' });
    },
    class: 'additive',
    reports: 'additive SALE.payload.currency: New optional field.',
  },
  {
    name: 'a new required field',
    edit: (c) => {
      addField(payload(c, 'SALE'), 'currency', { kind: 'string', description: 'Currency.' }, 'required');
    },
    class: 'breaking',
    reports: 'breaking SALE.payload.currency: New required field.',
  },
  {
    name: 'a new field that is named like what every object inherits',
    edit: (c) => {
      addField(payload(c, 'SALE'), 'constructor', { kind: 'string', description: 'Who built it.' });
      c.aliases.payload = { ...c.aliases.payload, toString: 'email' as never };
    },
    class: 'additive',
    reports: 'additive SALE.payload.constructor: New optional field.',
  },
  {
    name: 'a removed optional field',
    edit: (c) => {
      removeField(payload(c, 'CONVERSION'), 'tags');
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.tags: The field was removed.',
  },
  {
    name: 'a removed required field',
    edit: (c) => {
      removeField(payload(c, 'SALE'), 'funnel_name');
    },
    class: 'breaking',
    reports: 'breaking SALE.payload.funnel_name: The field was removed.',
  },
  {
    name: 'a renamed field',
    edit: (c) => {
      field(payload(c, 'CALL_FINISHED'), 'call_carrier').name = 'call_operator';
    },
    class: 'breaking',
    reports: 'breaking CALL_FINISHED.payload.call_carrier: The field was removed. call_operator has the same shape.',
  },
  {
    name: 'an optional field that becomes required',
    edit: (c) => {
      field(payload(c, 'SALE'), 'value').presence = 'required';
    },
    class: 'breaking',
    reports: 'breaking SALE.payload.value: Is required now.',
  },
  {
    name: 'a required field that becomes optional',
    edit: (c) => {
      field(payload(c, 'SALE'), 'funnel_name').presence = 'optional';
    },
    class: 'additive',
    reports: 'additive SALE.payload.funnel_name: Is no longer required.',
  },
  {
    name: 'a string that becomes a number',
    edit: (c) => {
      field(payload(c, 'CALL_FINISHED'), 'call_duration').shape = { kind: 'number', description: 'Duration.' };
    },
    class: 'breaking',
    reports: 'breaking CALL_FINISHED.payload.call_duration: Is a number instead of a string.',
  },
  {
    name: 'a string that becomes true or false',
    edit: (c) => {
      field(payload(c, 'CONVERSION'), 'job_title').shape = { kind: 'boolean', description: 'Job title.' };
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.job_title: Is a boolean instead of a string.',
  },
  {
    name: 'an array that becomes a string',
    edit: (c) => {
      field(payload(c, 'CONVERSION'), 'tags').shape = { kind: 'string', description: 'Tags to add to the contact.' };
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.tags: Is a string instead of an array.',
  },
  {
    name: 'a whole number that becomes any number',
    edit: (c) => {
      Object.assign(shape(c, 'ORDER_PLACED', 'cf_order_total_items', 'integer'), { kind: 'number' });
    },
    class: 'additive',
    reports: 'additive ORDER_PLACED.payload.cf_order_total_items: Is a number instead of an integer.',
  },
  {
    name: 'a number that becomes a whole number',
    edit: (c) => {
      Object.assign(shape(c, 'SALE', 'value', 'number'), { kind: 'integer' });
    },
    class: 'breaking',
    reports: 'breaking SALE.payload.value: Is an integer instead of a number.',
  },
  {
    name: 'a new enum value',
    edit: (c) => {
      shape(c, 'CALL_FINISHED', 'call_type', 'enum').values.push('Internal');
    },
    class: 'additive',
    reports: 'additive CALL_FINISHED.payload.call_type: New enum value "Internal".',
  },
  {
    name: 'a removed enum value',
    edit: (c) => {
      shape(c, 'ORDER_PLACED', 'cf_order_payment_method', 'enum').values.pop();
    },
    class: 'breaking',
    reports: 'breaking ORDER_PLACED.payload.cf_order_payment_method: The enum value "Others" was removed.',
  },
  {
    name: 'an enum value that is spelled differently',
    edit: (c) => {
      const { values } = shape(c, 'CALL_FINISHED', 'call_phone_type', 'enum');
      values.splice(values.indexOf('comercial'), 1, 'Comercial');
    },
    class: 'breaking',
    reports: 'breaking CALL_FINISHED.payload.call_phone_type: The enum value "comercial" was removed.',
  },
  {
    name: 'enum values in another order',
    edit: (c) => {
      shape(c, 'CALL_FINISHED', 'call_type', 'enum').values.reverse();
    },
    class: 'documentation',
    reports: 'documentation CALL_FINISHED.payload.call_type: The order of the enum values changed.',
  },
  {
    name: 'a string that becomes one of some enum values',
    edit: (c) => {
      Object.assign(shape(c, 'CALL_FINISHED', 'call_status', 'string'), {
        kind: 'enum',
        values: ['in_progress', 'busy'],
      });
    },
    class: 'breaking',
    reports: 'breaking CALL_FINISHED.payload.call_status: Accepts only "in_progress", "busy" now, instead of a string.',
  },
  {
    name: 'enum values that become any string',
    edit: (c) => {
      field(payload(c, 'CALL_FINISHED'), 'call_type').shape = { kind: 'string' };
    },
    class: 'additive',
    reports: 'additive CALL_FINISHED.payload.call_type: Accepts a string now, instead of only "Inbound", "Outbound".',
  },
  {
    name: 'enum values that become a string in which one of them does not fit',
    edit: (c) => {
      field(payload(c, 'CALL_FINISHED'), 'call_type').shape = { kind: 'string', pattern: '^I[a-z]+$' };
    },
    class: 'breaking',
    reports: 'breaking CALL_FINISHED.payload.call_type: The enum value "Outbound" was removed.',
  },
  {
    name: 'a field that is deprecated',
    edit: (c) => {
      shape(c, 'CONVERSION', 'twitter', 'string').deprecated = {
        source: { title: 'Notice', url: 'https://example.com' },
      };
    },
    class: 'additive',
    reports: 'additive CONVERSION.payload.twitter: Is deprecated.',
  },
  {
    name: 'another description of a field',
    edit: (c) => {
      shape(c, 'SALE', 'value', 'number').description = 'Value in the currency of the account.';
    },
    class: 'documentation',
    reports: 'documentation SALE.payload.value: The description is now "Value in the currency of the account."',
  },
  {
    name: 'another example of a field',
    edit: (c) => {
      shape(c, 'SALE', 'value', 'number').examples = [1234.5];
    },
    class: 'documentation',
    reports: 'documentation SALE.payload.value: The examples changed.',
  },
  {
    name: 'fields in another order',
    edit: (c) => {
      payload(c, 'SALE').fields.reverse();
    },
    class: 'documentation',
    reports: 'documentation SALE.payload: The order of the fields, and with it of errors, changed.',
  },
  {
    name: 'a payload that is open',
    edit: (c) => {
      payload(c, 'SALE').unknownFields = 'accept';
    },
    class: 'additive',
    reports: 'additive SALE.payload: Unknown fields are accepted now.',
  },
  {
    name: 'a legal basis where there was none',
    edit: (c) => {
      payload(c, 'SALE').fields.push(structuredClone(field(payload(c, 'CONVERSION'), 'legal_bases')));
    },
    class: 'additive',
    reports: 'additive SALE.payload.legal_bases: New expected field.',
  },

  // Strings, formats and numbers.
  {
    name: 'a string that must not be empty any more',
    edit: (c) => {
      delete shape(c, 'SALE', 'funnel_name', 'string').minLength;
    },
    class: 'additive',
    reports: 'additive SALE.payload.funnel_name: No longer has a minimum length. It accepts "", which it rejected.',
  },
  {
    name: 'a string that must not be empty now',
    edit: (c) => {
      shape(c, 'CONVERSION', 'name', 'string').minLength = 1;
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.name: Has the minimum length 1 now. It rejects "", which it accepted.',
  },
  {
    name: 'a string that is bounded',
    edit: (c) => {
      shape(c, 'CONVERSION', 'name', 'string').maxLength = 5;
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.name: Has the maximum length 5 now.',
  },
  {
    name: 'a string that gets a format',
    edit: (c) => {
      shape(c, 'CALL_FINISHED', 'call_from_number', 'string').format = 'email';
    },
    class: 'breaking',
    reports: 'breaking CALL_FINISHED.payload.call_from_number: Has the format email now. It rejects "',
  },
  {
    name: 'a string that loses its format',
    edit: (c) => {
      delete shape(c, 'CALL_FINISHED', 'call_started_at', 'string').format;
    },
    class: 'additive',
    reports:
      'additive CALL_FINISHED.payload.call_started_at: No longer has a format. It accepts "", which it rejected.',
  },
  {
    name: 'another format',
    edit: (c) => {
      shape(c, 'SALE', 'email', 'string').format = 'date-time';
    },
    class: 'breaking',
    reports: 'breaking SALE.payload.email: The format is date-time instead of email. It rejects "',
  },
  {
    name: 'a tighter pattern of a format: no second 60',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('(?:[0-5][0-9]|60)', '[0-5][0-9]')),
    class: 'breaking',
    reports:
      'breaking CALL_FINISHED.payload.call_started_at: The pattern changed. It rejects "4444-05-01T00:00:60Z", which it accepted.',
  },
  {
    name: 'a tighter pattern of a format: no 29 February of leap years',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace(/\|\(\?:\[0-9\]\{2\}.*?-02-29/, '')),
    class: 'breaking',
    reports:
      'breaking CALL_FINISHED.payload.call_started_at: The pattern changed. It rejects "4444-02-29T00:00:00Z", which it accepted.',
  },
  {
    name: 'a looser pattern of a format: a space between date and time',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('[Tt]', '[Tt ]')),
    class: 'additive',
    reports:
      'additive CALL_FINISHED.payload.call_started_at: The pattern changed. It accepts "4444-05-01 00:00:00Z", which it rejected.',
  },
  {
    name: 'a tighter pattern of a format: a domain with a dot',
    edit: (c) => reformat(c, 'email', (pattern) => pattern.replace(/\$$/, '[.]com$')),
    class: 'breaking',
    reports: 'breaking SALE.payload.email: The pattern changed. It rejects "',
  },
  {
    name: 'a pattern that is tighter in one respect and looser in another',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('[Tt]', '[T ]')),
    class: 'breaking',
    reports:
      'breaking CALL_FINISHED.payload.call_started_at: The pattern changed. It rejects "4444-05-01t00:00:00Z", which it accepted, and accepts "4444-05-01 00:00:00Z", which it rejected.',
  },
  {
    name: 'a pattern that is written differently and accepts the same',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('[Tt]', '[tT]')),
    class: 'documentation',
    reports: 'documentation CALL_FINISHED.payload.call_started_at: The pattern changed. It accepts the same strings.',
  },
  {
    name: 'another phrase of a format',
    edit: (c) => {
      Object.assign(c.formats.email ?? {}, { phrase: 'an address' });
    },
    class: 'documentation',
    reports: 'documentation formats.email.phrase: Is "an address" instead of "an email address".',
  },
  {
    name: 'a number that has a minimum',
    edit: (c) => {
      shape(c, 'SALE', 'value', 'number').minimum = 0;
    },
    class: 'breaking',
    reports: 'breaking SALE.payload.value: Has the minimum 0 now.',
  },
  {
    name: 'a number that has a maximum',
    edit: (c) => {
      shape(c, 'MEDIA_PLAYBACK_STOPPED', 'media_user_interaction_percentage', 'integer').maximum = 100;
    },
    class: 'breaking',
    reports: 'breaking MEDIA_PLAYBACK_STOPPED.payload.media_user_interaction_percentage: Has the maximum 100 now.',
  },

  // Arrays.
  {
    name: 'an array that must not be empty',
    edit: (c) => {
      shape(c, 'CONVERSION', 'tags', 'array').minItems = 1;
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.tags: Has the minimum number of items 1 now.',
  },
  {
    name: 'an array that is bounded',
    edit: (c) => {
      shape(c, 'CONVERSION', 'tags', 'array').maxItems = 20;
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.tags: Has the maximum number of items 20 now.',
  },
  {
    name: 'items that must not be empty',
    edit: (c) => {
      shape(c, 'CONVERSION', 'tags', 'array').items = { kind: 'string', minLength: 1 };
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.tags[]: Has the minimum length 1 now.',
  },
  {
    name: 'items of any kind',
    edit: (c) => {
      shape(c, 'CONVERSION', 'tags', 'array').items = { kind: 'integer' };
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.tags[]: Is an integer instead of a string.',
  },
  {
    name: 'an array of unique items',
    edit: (c) => {
      shape(c, 'CONVERSION', 'tags', 'array').uniqueItems = true;
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.tags: Items must be unique now.',
  },

  // Legal bases.
  {
    name: 'a new ground of a legal basis',
    edit: (c) => {
      ofKind(field(definition(c, 'CommunicationsLegalBasis', 'object'), 'type').shape, 'enum').values.push(
        'credit_protection',
      );
    },
    class: 'additive',
    reports: 'additive CommunicationsLegalBasis.type: New enum value "credit_protection".',
  },
  {
    name: 'a ground of a legal basis that is gone',
    edit: (c) => {
      ofKind(field(definition(c, 'DataProcessingLegalBasis', 'object'), 'type').shape, 'enum').values.pop();
    },
    class: 'breaking',
    reports: 'breaking DataProcessingLegalBasis.type: The enum value "public_interest" was removed.',
  },
  {
    name: 'communications that cannot be declined',
    edit: (c) => {
      ofKind(field(definition(c, 'CommunicationsLegalBasis', 'object'), 'status').shape, 'enum').values.pop();
    },
    class: 'breaking',
    reports: 'breaking CommunicationsLegalBasis.status: The enum value "declined" was removed.',
  },
  {
    name: 'data processing that can be declined',
    edit: (c) => {
      ofKind(field(definition(c, 'DataProcessingLegalBasis', 'object'), 'status').shape, 'enum').values.push(
        'declined',
      );
    },
    class: 'additive',
    reports: 'additive DataProcessingLegalBasis.status: New enum value "declined".',
  },
  {
    name: 'data processing with a status that is required',
    edit: (c) => {
      field(definition(c, 'DataProcessingLegalBasis', 'object'), 'status').presence = 'required';
    },
    class: 'breaking',
    reports: 'breaking DataProcessingLegalBasis.status: Is required now.',
  },
  {
    name: 'communications with a status that is optional',
    edit: (c) => {
      field(definition(c, 'CommunicationsLegalBasis', 'object'), 'status').presence = 'optional';
    },
    class: 'additive',
    reports: 'additive CommunicationsLegalBasis.status: Is no longer required.',
  },
  {
    name: 'a branch of legal bases that is gone',
    edit: (c) => {
      definition(c, 'LegalBasis', 'union').branches.shift();
    },
    class: 'breaking',
    reports: 'breaking LegalBasis: The branch data_processing was removed.',
  },
  {
    name: 'a new branch of legal bases',
    edit: (c) => {
      const profiling = structuredClone(definition(c, 'DataProcessingLegalBasis', 'object'));
      field(profiling, 'category').shape = { kind: 'enum', description: 'Category.', values: ['profiling'] };
      c.definitions = { ProfilingLegalBasis: profiling, ...c.definitions };
      definition(c, 'LegalBasis', 'union').branches.push({
        value: 'profiling',
        shape: { kind: 'ref', name: 'ProfilingLegalBasis' },
      });
    },
    class: 'additive',
    reports: 'additive LegalBasis: New branch profiling.',
  },
  {
    name: 'another name of a definition',
    edit: (c) => {
      c.definitions = rename(c.definitions, 'CommunicationsLegalBasis', 'ConsentToCommunications');
      const [, communications] = definition(c, 'LegalBasis', 'union').branches;
      if (communications) communications.shape = { kind: 'ref', name: 'ConsentToCommunications' };
      for (const { shape } of c.events.flatMap((each) => each.payload.fields)) {
        if (shape.kind !== 'array' || shape.items.kind !== 'ref') continue;
        if (shape.items.name === 'CommunicationsLegalBasis') shape.items.name = 'ConsentToCommunications';
      }
    },
    class: 'breaking',
    reports: 'breaking CommunicationsLegalBasis: The definition was removed, and with it its type.',
    isNotOfValues: true,
  },

  // Custom fields and the rule of the cookie.
  {
    name: 'no custom fields any more',
    edit: (c) => {
      delete payload(c, 'CONVERSION').customFields;
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.cf_*: Custom fields are no longer accepted.',
  },
  {
    name: 'custom fields where there were none',
    edit: (c) => {
      Object.assign(payload(c, 'SALE'), { customFields: customFields(c) });
    },
    class: 'additive',
    reports: 'additive SALE.payload.cf_*: Custom fields are accepted.',
  },
  {
    name: 'narrower names of custom fields',
    edit: (c) => {
      customFields(c).pattern = '^cf_[a-z0-9_]+$';
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.cf_*: The name "cf_',
  },
  {
    name: 'wider names of custom fields',
    edit: (c) => {
      Object.assign(customFields(c), { prefix: 'cf', pattern: '^cf[_-][^\\n\\r\u2028\u2029]+$' });
    },
    class: 'additive',
    reports: 'additive CONVERSION.payload.cf*: The name "cf-',
  },
  {
    name: 'custom fields with numbers',
    edit: (c) => {
      customFields(c).value = { kind: 'number', description: 'Custom field.' };
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.cf_*: Is a number instead of a string.',
  },
  {
    name: 'a fixed field with the name of a custom field, and another type',
    edit: (c) => {
      addField(payload(c, 'CONVERSION'), 'cf_plan', { kind: 'integer', description: 'Plan.' });
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.cf_plan: Is an integer instead of a string.',
  },
  {
    name: 'a required field with the name of a custom field',
    edit: (c) => {
      addField(payload(c, 'CONVERSION'), 'cf_plan', { kind: 'string', description: 'Plan.' }, 'required');
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload.cf_plan: Is required now.',
  },
  {
    name: 'a fixed field that becomes a custom field',
    edit: (c) => {
      removeField(payload(c, 'CHAT_STARTED'), 'cf_gender');
      Object.assign(payload(c, 'CHAT_STARTED'), {
        customFields: { ...customFields(c), prefix: 'cf_gender', pattern: '^cf_gender$' },
      });
    },
    class: 'documentation',
    reports: 'documentation CHAT_STARTED.payload.cf_gender: Is no longer a listed field;',
  },
  {
    name: 'more that counts as a cookie',
    edit: (c) => {
      cookieRule(c).condition.pattern = `${cookie.slice(0, -1)}|cookie:)`;
    },
    class: 'breaking',
    reports:
      'breaking CONVERSION.payload: The condition of the rule "When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value." changed. It matches "cookie:", which it did not match.',
  },
  {
    name: 'less that counts as a cookie',
    edit: (c) => {
      cookieRule(c).condition.pattern = cookie.replace('|eyJ', '');
    },
    class: 'additive',
    reports:
      'additive CONVERSION.payload: The condition of the rule "When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value." changed. It no longer matches "eyJ".',
  },
  {
    name: 'one more field that must be empty with a cookie',
    edit: (c) => {
      cookieExcludes(c, (names) => [...names, 'client_tracking_id']);
    },
    class: 'breaking',
    reports: 'traffic_value, client_tracking_id." also concerns client_tracking_id.',
  },
  {
    name: 'one field less that must be empty with a cookie',
    edit: (c) => {
      cookieExcludes(c, (names) => names.slice(0, -1));
    },
    class: 'additive',
    reports: 'traffic_medium, traffic_campaign." no longer concerns traffic_value.',
  },
  {
    name: 'no rule of the cookie any more',
    edit: (c) => {
      payload(c, 'CONVERSION').rules = [];
    },
    class: 'additive',
    reports: 'additive CONVERSION.payload: The rule "When traffic_source is a cookie',
  },
  {
    name: 'the rule of the cookie for a field that was always there',
    edit: (c) => {
      cookieExcludes(c, (names) => [...names, 'name']);
    },
    class: 'breaking',
    reports: 'traffic_value, name." also concerns name.',
  },

  // The API around the events.
  {
    name: 'another address',
    edit: (c) => {
      c.api.server = 'https://api.example.com';
    },
    class: 'breaking',
    reports: 'breaking api.server: Is "https://api.example.com" instead of "https://api.rd.services".',
    isNotOfValues: true,
  },
  {
    name: 'another path',
    edit: (c) => {
      c.api.batch.path = '/platform/events/many';
    },
    class: 'breaking',
    reports: 'breaking api.batch.path: Is "/platform/events/many" instead of "/platform/events/batch".',
    isNotOfValues: true,
  },
  {
    name: 'another way to name the sender',
    edit: (c) => {
      c.api.authorization.scheme = 'basic';
    },
    class: 'breaking',
    reports: 'breaking api.authorization.scheme: Is "basic" instead of "bearer".',
    isNotOfValues: true,
  },
  {
    name: 'an endpoint that is gone',
    edit: (c) => {
      delete c.api.conversion;
    },
    class: 'breaking',
    reports: 'breaking api.conversion: The endpoint was removed.',
    isNotOfValues: true,
  },
  {
    name: 'another query parameter for the key',
    edit: (c) => Object.assign(c.api.conversion?.apiKey ?? {}, { parameter: 'key' }),
    class: 'breaking',
    reports: 'breaking api.conversion.apiKey.parameter: Is "key" instead of "api_key".',
    isNotOfValues: true,
  },
  {
    name: 'another event that is sent with a key',
    edit: (c) => Object.assign(c.api.conversion ?? {}, { eventType: 'SALE' }),
    class: 'breaking',
    reports: 'breaking api.conversion.eventType: Is "SALE" instead of "CONVERSION".',
    isNotOfValues: true,
  },
  {
    name: 'a response of one endpoint that is gone',
    edit: (c) => {
      const { conversion } = c.api;
      if (conversion) conversion.errorResponses = conversion.errorResponses.filter(({ status }) => status !== '401');
    },
    class: 'breaking',
    reports: 'breaking api.conversion.401: The response was removed.',
    isNotOfValues: true,
  },
  {
    name: 'other values of the query parameter',
    edit: (c) => {
      c.api.typeParameter.values = c.api.typeParameter.values.map((value) => value.toUpperCase());
    },
    class: 'breaking',
    reports: 'breaking api.typeParameter: The value for SALE is "SALE" instead of "sale".',
    isNotOfValues: true,
  },
  {
    name: 'a lower limit of the body',
    edit: (c) => Object.assign(c.api, { maxBodyBytes: 100_000 }),
    class: 'breaking',
    reports: 'breaking api.maxBodyBytes: Is 100000 instead of 200000.',
    isNotOfValues: true,
  },
  {
    name: 'another description of an endpoint',
    edit: (c) => {
      c.api.event.description = 'Takes one.';
    },
    class: 'documentation',
    reports: 'documentation api.event.description: Is now "Takes one."',
  },
  {
    name: 'a field of a response that is gone',
    edit: (c) => {
      removeField(definition(c, 'BatchResponse', 'object'), 'event_batch_uuid');
    },
    class: 'breaking',
    reports: 'breaking BatchResponse.event_batch_uuid: The field was removed. Any value is accepted under its name.',
    isNotOfValues: true,
  },
  {
    name: 'a new field of a response',
    edit: (c) => {
      addField(definition(c, 'EventResponse', 'object'), 'received_at', { kind: 'string', description: 'Time.' });
    },
    class: 'additive',
    reports: 'additive EventResponse.received_at: New optional field.',
  },
  {
    name: 'a field of a response that may be missing',
    edit: (c) => {
      field(definition(c, 'EventResponse', 'object'), 'event_uuid').presence = 'optional';
    },
    class: 'breaking',
    reports: 'breaking EventResponse.event_uuid: Is no longer required.',
    isNotOfValues: true,
  },
  {
    name: 'a field of a response that is always there',
    edit: (c) => {
      field(definition(c, 'ApiError', 'object'), 'path').presence = 'required';
    },
    class: 'additive',
    reports: 'additive ApiError.path: Is required now.',
  },
  {
    name: 'a new response',
    edit: (c) => {
      c.api.errorResponses.push({
        status: '409',
        description: 'Exists already.',
        bodies: [{ kind: 'ref', name: 'SingleError' }],
        examples: [],
      });
    },
    class: 'additive',
    reports: 'additive api.409: New response.',
  },
  {
    name: 'a response that is gone',
    edit: (c) => {
      c.api.errorResponses = c.api.errorResponses.filter(({ status }) => status !== '415');
    },
    class: 'breaking',
    reports: 'breaking api.415: The response was removed.',
    isNotOfValues: true,
  },
  {
    name: 'one more body of a response',
    edit: (c) => {
      c.api.errorResponses[1]?.bodies.push({ kind: 'ref', name: 'GatewayError' });
    },
    class: 'breaking',
    reports: 'breaking api.401: New body GatewayError.',
    isNotOfValues: true,
  },
  {
    name: 'another description of a response',
    edit: (c) => {
      const [failure] = c.api.errorResponses;
      if (failure) failure.description = 'Refused.';
    },
    class: 'documentation',
    reports: 'documentation api.400.description: Is "Refused." instead of',
  },

  // Errors, suggestions, origins.
  {
    name: 'another type of an error',
    edit: (c) => {
      Object.assign(c.errors.find(({ error_type }) => error_type === 'CANNOT_BE_BLANK') ?? {}, {
        error_type: 'IS_BLANK',
      });
    },
    class: 'breaking',
    reports: 'breaking errors.CANNOT_BE_BLANK: The kind of error was removed.',
    isNotOfValues: true,
  },
  {
    name: 'another message of an error',
    edit: (c) => {
      Object.assign(c.messages.en ?? {}, { CANNOT_BE_BLANK: 'Must not be empty.' });
    },
    class: 'documentation',
    reports: 'documentation messages.en.CANNOT_BE_BLANK: Is "Must not be empty." instead of "Cannot be blank.".',
  },
  {
    name: 'a new kind of error',
    edit: (c) => {
      c.errors.push({ error_type: 'TOO_MANY', origin: recommended });
    },
    class: 'additive',
    reports: 'additive errors.TOO_MANY: New kind of error.',
  },
  {
    name: 'a known kind of error that only the API reports is gone',
    edit: (c) => {
      c.responseErrors = c.responseErrors.filter(({ error_type }) => error_type !== 'MISSING');
    },
    class: 'breaking',
    reports: 'breaking responseErrors.MISSING: The kind of error was removed.',
    isNotOfValues: true,
  },
  {
    name: 'another name of a data type',
    edit: (c) => {
      c.api.dataTypes.number = 'NUMBER';
    },
    class: 'breaking',
    reports: 'breaking api.dataTypes.number: Is "NUMBER" instead of "FLOAT".',
    isNotOfValues: true,
  },
  {
    name: 'another beginning of paths',
    edit: (c) => {
      c.api.pathRoot = '$';
    },
    class: 'breaking',
    reports: 'breaking api.pathRoot: Is "$" instead of "$.body".',
    isNotOfValues: true,
  },
  {
    name: 'a new alias',
    edit: (c) => {
      c.aliases.payload = { ...c.aliases.payload, handy: 'mobile_phone' };
    },
    class: 'documentation',
    reports: 'documentation aliases.payload.handy: Is new: "mobile_phone".',
  },
  {
    name: 'an alias that is gone',
    edit: (c) => {
      delete c.aliases.payload?.nome;
    },
    class: 'documentation',
    reports: 'documentation aliases.payload.nome: Was removed; it was "name".',
  },
  {
    name: 'a rule that is documented now',
    edit: (c) => {
      const rule = c.generalRules.find(({ subject }) => subject === 'every enum value');
      if (rule) rule.origin = { grade: 'documented', statement: 'Case matters.' };
    },
    class: 'documentation',
    reports: 'documentation rules.every enum value values: The origin of the rule is now (documented): Case matters.',
  },

  // What the model added: rules, recommendations, notices, deprecated values, languages.
  {
    name: 'a new field of the envelope',
    edit: (c) => {
      c.envelope.fields.push({ role: 'constant', name: 'event_version', description: 'Version.', value: '2' });
    },
    class: 'breaking',
    reports: 'breaking SALE.event_version: New required field.',
  },
  {
    name: 'another name of a field of the envelope',
    edit: (c) => {
      const [, family] = c.envelope.fields;
      if (family) family.name = 'event_group';
    },
    class: 'breaking',
    reports: 'breaking SALE.event_family: The field was removed. event_group has the same shape.',
  },
  {
    name: 'at least one of two fields',
    edit: (c) => {
      payload(c, 'CONVERSION').rules.push(atLeastOneOf(['name', 'mobile_phone'], recommended) as Draft<AtLeastOneOf>);
    },
    class: 'breaking',
    reports: 'breaking CONVERSION.payload: New rule: "At least one of name, mobile_phone is required."',
  },
  {
    name: 'at least one of two fields in place of a required one',
    edit: (c) => {
      field(payload(c, 'CONVERSION'), 'email').presence = 'optional';
      payload(c, 'CONVERSION').rules.push(atLeastOneOf(['email', 'mobile_phone'], recommended) as Draft<AtLeastOneOf>);
    },
    class: 'additive',
    reports: 'documentation CONVERSION.payload: New rule: "At least one of email, mobile_phone is required."',
  },
  {
    name: 'a rule about fields that are new',
    edit: (c) => {
      for (const name of ['traffic_source', 'traffic_value']) addField(payload(c, 'SALE'), name, { kind: 'string' });
      const { condition } = cookieRule(c);
      payload(c, 'SALE').rules = [
        emptyWhen('traffic_source', condition, ['traffic_value'], recommended) as Draft<EmptyWhen>,
      ];
    },
    class: 'additive',
    reports: 'documentation SALE.payload: New rule: "When traffic_source is a cookie',
  },
  {
    name: 'a field that should be present',
    edit: (c) => {
      Object.assign(field(payload(c, 'SALE'), 'value'), { presence: 'expected', expectedBy: recommended });
    },
    class: 'additive',
    reports: 'additive SALE.payload.value: Is expected now.',
  },
  {
    name: 'a payload that accepts unknown fields with a notice',
    edit: (c) => {
      payload(c, 'SALE').unknownFields = 'notice';
    },
    class: 'additive',
    reports: 'additive SALE.payload: Unknown fields are accepted with a notice now.',
  },
  {
    name: 'a number that should be positive',
    edit: (c) => {
      shape(c, 'SALE', 'value', 'number').should = [{ shape: { kind: 'number', minimum: 0 }, origin: recommended }];
    },
    class: 'additive',
    reports: 'additive SALE.payload.value: Values that do not have the recommended shape are reported as notices now.',
  },
  {
    name: 'a recommended pattern that is called something else',
    edit: (c) => {
      const [should] = shape(c, 'ECOMMERCE_ORDER_PAID', 'phone', 'string').should ?? [];
      if (should) should.form = { name: 'e164', phrase: 'a phone number' };
    },
    class: 'documentation',
    reports: 'documentation ECOMMERCE_ORDER_PAID.payload.phone: Recommended: The form is now "a phone number".',
  },
  {
    name: 'an enum value that is deprecated',
    edit: (c) => {
      const source = { title: 'Notice', url: 'https://example.com' };
      shape(c, 'CALL_FINISHED', 'call_type', 'enum').deprecatedValues = [
        { value: 'Inbound', deprecated: { successor: 'Outbound', source } },
      ];
    },
    class: 'additive',
    reports: 'additive CALL_FINISHED.payload.call_type: The enum value "Inbound" is deprecated: use Outbound.',
  },
  {
    name: 'a string that may also be a number',
    edit: (c) => {
      field(payload(c, 'CALL_FINISHED'), 'call_duration').shape = {
        kind: 'typeUnion',
        members: [{ kind: 'string' }, { kind: 'number' }],
      };
    },
    class: 'additive',
    reports: 'additive CALL_FINISHED.payload.call_duration: Also accepts a number.',
  },
  {
    name: 'an integer that becomes a number with a minimum',
    edit: (c) => {
      Object.assign(shape(c, 'ORDER_PLACED', 'cf_order_total_items', 'integer'), { kind: 'number', minimum: 1 });
    },
    class: 'breaking',
    reports: 'breaking ORDER_PLACED.payload.cf_order_total_items: Has the minimum 1 now.',
  },
  {
    name: 'a new language',
    edit: (c) => {
      Object.assign(c.messages, { eo: c.messages.en });
    },
    class: 'additive',
    reports: 'additive messages.eo: New language.',
  },
  {
    name: 'another origin of a rule',
    edit: (c) => {
      cookieRule(c).origin = recommended;
    },
    class: 'documentation',
    reports: 'documentation CONVERSION.payload: The origin of emptyWhen is now (ours): A recommendation.',
  },

  // Several at once: the worst decides.
  {
    name: 'a new enum value and a new field',
    edit: (c) => {
      shape(c, 'CALL_FINISHED', 'call_type', 'enum').values.push('Internal');
      addField(payload(c, 'SALE'), 'currency', { kind: 'string', description: 'Currency.' });
    },
    class: 'additive',
    reports: 'additive SALE.payload.currency: New optional field.',
  },
  {
    name: 'a new field and a removed enum value',
    edit: (c) => {
      shape(c, 'CALL_FINISHED', 'call_type', 'enum').values.pop();
      addField(payload(c, 'SALE'), 'currency', { kind: 'string', description: 'Currency.' });
    },
    class: 'breaking',
    reports: 'additive SALE.payload.currency: New optional field.',
  },
];
