import type { ChangeClass } from '../../../generator/changes/change.js';
import type { Catalogue } from '../../../generator/legacy/catalogue.js';
import type { JsonSchema } from '../../../generator/legacy/json-schema.js';
import { definition, event, field, fields, reformat, rename, required, retype, without } from './edits.js';

/** A change that is made to the catalogue, and what it is. */
export interface Seed {
  name: string;
  edit(catalogue: Catalogue): void;
  /** The class of the whole: the worst of what changed. */
  class: ChangeClass;
  /** A line of the report: its class, its place and its words. */
  says: string;
  /** Set where events cannot show it: it is no matter of which of them are taken. */
  isNotOfValues?: true;
}

const cookie = '^(?:encoded_|[{]|%7[Bb]|eyJ)';

function cookieSource(catalogue: Catalogue): JsonSchema {
  const source = event(catalogue, 'CONVERSION').payload.not?.properties?.traffic_source;
  if (source?.pattern !== cookie) throw new Error('The rule of the cookie reads otherwise.');
  return source;
}

/** Every change that the report must class, with the class that was decided by hand. */
export const seeds: readonly Seed[] = [
  // Events.
  {
    name: 'a removed event',
    edit: (c) => {
      c.events = c.events.filter(({ type }) => type !== 'SALE');
    },
    class: 'breaking',
    says: 'breaking SALE: The event is gone.',
  },
  {
    name: 'a new event',
    edit: (c) => {
      const rated = structuredClone(event(c, 'SALE'));
      c.events.push(rated);
      retype({ ...c, events: [rated] }, 'SALE', 'SALE_RATED');
      rated.payload.properties = { ...rated.payload.properties, rating: { type: 'integer', description: 'Rating.' } };
    },
    class: 'additive',
    says: 'additive SALE_RATED: New event.',
  },
  {
    name: 'a renamed event',
    edit: (c) => retype(c, 'SALE', 'OPPORTUNITY_WON'),
    class: 'breaking',
    says: 'breaking SALE: The event is gone. OPPORTUNITY_WON is what it was.',
  },
  {
    name: 'another event family',
    edit: (c) => {
      event(c, 'SALE').schema.properties = {
        ...event(c, 'SALE').schema.properties,
        event_family: { type: 'string', const: 'CRM', description: 'Family.' },
      };
    },
    class: 'breaking',
    says: 'breaking SALE.event_family: The option "CDP" is gone.',
  },
  {
    name: 'a second event family',
    edit: (c) => {
      event(c, 'SALE').schema.properties = {
        ...event(c, 'SALE').schema.properties,
        event_family: {
          type: 'string',
          enum: ['CDP', 'CRM'],
          description: 'Family of the event; CDP is the only one.',
        },
      };
    },
    class: 'additive',
    says: 'additive SALE.event_family: New option "CRM".',
  },
  {
    name: 'an envelope that is open',
    edit: (c) => {
      event(c, 'SALE').schema.additionalProperties = true;
    },
    class: 'additive',
    says: 'additive SALE: Takes fields that are not listed.',
  },
  {
    name: 'events in another order',
    edit: (c) => {
      c.events.reverse();
      c.api.typeParameter.values.reverse();
    },
    class: 'documentation',
    says: 'documentation events: The events stand in another order.',
  },
  {
    name: 'an event that needs an existing contact',
    edit: (c) => {
      event(c, 'CHAT_STARTED').requiresExistingContact = true;
    },
    class: 'breaking',
    says: 'breaking CHAT_STARTED: The contact must exist now: the event does not create it any more.',
    isNotOfValues: true,
  },
  {
    name: 'an event that creates its contact',
    edit: (c) => {
      event(c, 'SALE').requiresExistingContact = false;
    },
    class: 'additive',
    says: 'additive SALE: The contact need not exist any more.',
  },
  {
    name: 'a deprecated event',
    edit: (c) => {
      const source = { title: 'Notice', url: 'https://example.com' };
      event(c, 'SALE').deprecated = { announced: '2025-05-01', refusedAfter: '2027-01-01', successor: 'WON', source };
      event(c, 'SALE').schema.deprecated = true;
    },
    class: 'additive',
    says: 'additive SALE: Is deprecated.',
  },
  {
    name: 'an event that is no longer deprecated',
    edit: (c) => {
      delete event(c, 'ORDER_PLACED_ITEM').deprecated;
      delete event(c, 'ORDER_PLACED_ITEM').schema.deprecated;
    },
    class: 'documentation',
    says: 'documentation ORDER_PLACED_ITEM: Is no longer deprecated.',
  },
  {
    name: 'another date of a deprecation',
    edit: (c) => {
      const { deprecated } = event(c, 'ORDER_PLACED_ITEM');
      if (deprecated) deprecated.refusedAfter = '2030-01-01';
    },
    class: 'documentation',
    says: 'documentation ORDER_PLACED_ITEM: Another deprecation is announced: refused after 2030-01-01;',
  },
  {
    name: 'another title of an event',
    edit: (c) => {
      event(c, 'SALE').title = 'Won';
      event(c, 'SALE').schema.title = 'Won';
    },
    class: 'documentation',
    says: 'documentation SALE.title: Is "Won" instead of "Sale".',
  },
  {
    name: 'another summary of an event',
    edit: (c) => {
      event(c, 'SALE').summary = 'Won.';
    },
    class: 'documentation',
    says: 'documentation SALE.summary: Is "Won." instead of',
  },
  {
    name: 'another group of an event',
    edit: (c) => {
      event(c, 'SALE').group = 'Sales';
    },
    class: 'documentation',
    says: 'documentation SALE.group: Is "Sales" instead of',
  },
  {
    name: 'another example of an event',
    edit: (c) => {
      event(c, 'SALE').examples.pop();
    },
    class: 'documentation',
    says: 'documentation SALE.examples: Changed.',
  },
  {
    name: 'another source of an event',
    edit: (c) => {
      event(c, 'SALE').sources[0].url = 'https://example.com/events';
    },
    class: 'documentation',
    says: 'documentation SALE.sources: Changed.',
  },
  {
    name: 'another name of a validator',
    edit: (c) => {
      event(c, 'SALE').names.is = 'isWon';
    },
    class: 'breaking',
    says: 'breaking SALE.names.is: Is "isWon" instead of "isSale".',
    isNotOfValues: true,
  },

  // Fields.
  {
    name: 'a new optional field',
    edit: (c) => {
      fields(c, 'SALE').currency = { type: 'string', description: 'Currency.' };
    },
    class: 'additive',
    says: 'additive SALE.payload.currency: New optional field.',
  },
  {
    name: 'a new required field',
    edit: (c) => {
      fields(c, 'SALE').currency = { type: 'string', description: 'Currency.' };
      required(c, 'SALE').push('currency');
    },
    class: 'breaking',
    says: 'breaking SALE.payload.currency: New required field.',
  },
  {
    name: 'a new field that is named like what every object inherits',
    edit: (c) => {
      fields(c, 'SALE').constructor = { type: 'string', description: 'Who built it.' } as never;
      c.aliases.toString = 'email' as never;
    },
    class: 'additive',
    says: 'additive SALE.payload.constructor: New optional field.',
  },
  {
    name: 'a removed optional field',
    edit: (c) => {
      delete fields(c, 'CONVERSION').tags;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.tags: The field is gone.',
  },
  {
    name: 'a removed required field',
    edit: (c) => {
      delete fields(c, 'SALE').funnel_name;
      event(c, 'SALE').payload.required = without(required(c, 'SALE'), 'funnel_name');
    },
    class: 'breaking',
    says: 'breaking SALE.payload.funnel_name: The field is gone.',
  },
  {
    name: 'a renamed field',
    edit: (c) => {
      event(c, 'CALL_FINISHED').payload.properties = rename(
        fields(c, 'CALL_FINISHED'),
        'call_carrier',
        'call_operator',
      );
    },
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_carrier: The field is gone. call_operator is what it was.',
  },
  {
    name: 'an optional field that becomes required',
    edit: (c) => {
      required(c, 'SALE').push('value');
    },
    class: 'breaking',
    says: 'breaking SALE.payload.value: Is required now.',
  },
  {
    name: 'a required field that becomes optional',
    edit: (c) => {
      event(c, 'SALE').payload.required = without(required(c, 'SALE'), 'funnel_name');
    },
    class: 'additive',
    says: 'additive SALE.payload.funnel_name: Is no longer required.',
  },
  {
    name: 'a text that becomes a number',
    edit: (c) => {
      fields(c, 'CALL_FINISHED').call_duration = { type: 'number', description: 'Duration.' };
    },
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_duration: Is a number instead of a text.',
  },
  {
    name: 'a text that becomes true or false',
    edit: (c) => {
      fields(c, 'CONVERSION').job_title = { type: 'boolean', description: 'Job title of the contact (cargo).' };
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.job_title: Is true or false instead of a text.',
  },
  {
    name: 'a list that becomes a text',
    edit: (c) => {
      fields(c, 'CONVERSION').tags = { type: 'string', description: 'Tags to add to the contact.' };
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.tags: Is a text instead of a list.',
  },
  {
    name: 'a whole number that becomes any number',
    edit: (c) => {
      field(c, 'ORDER_PLACED', 'cf_order_total_items').type = 'number';
    },
    class: 'additive',
    says: 'additive ORDER_PLACED.payload.cf_order_total_items: Is a number instead of a whole number.',
  },
  {
    name: 'a number that becomes a whole number',
    edit: (c) => {
      field(c, 'SALE', 'value').type = 'integer';
    },
    class: 'breaking',
    says: 'breaking SALE.payload.value: Is a whole number instead of a number.',
  },
  {
    name: 'a new option',
    edit: (c) => {
      field(c, 'CALL_FINISHED', 'call_type').enum?.push('Internal');
    },
    class: 'additive',
    says: 'additive CALL_FINISHED.payload.call_type: New option "Internal".',
  },
  {
    name: 'a removed option',
    edit: (c) => {
      field(c, 'ORDER_PLACED', 'cf_order_payment_method').enum?.pop();
    },
    class: 'breaking',
    says: 'breaking ORDER_PLACED.payload.cf_order_payment_method: The option "Others" is gone.',
  },
  {
    name: 'an option that is spelt otherwise',
    edit: (c) => {
      const { enum: options = [] } = field(c, 'CALL_FINISHED', 'call_phone_type');
      options.splice(options.indexOf('comercial'), 1, 'Comercial');
    },
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_phone_type: The option "comercial" is gone.',
  },
  {
    name: 'options in another order',
    edit: (c) => {
      field(c, 'CALL_FINISHED', 'call_type').enum?.reverse();
    },
    class: 'documentation',
    says: 'documentation CALL_FINISHED.payload.call_type: The options stand in another order.',
  },
  {
    name: 'a text that becomes one of some options',
    edit: (c) => {
      field(c, 'CALL_FINISHED', 'call_status').enum = ['in_progress', 'busy'];
    },
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_status: Takes only "in_progress", "busy" now; it took a text.',
  },
  {
    name: 'options that become any text',
    edit: (c) => {
      delete field(c, 'CALL_FINISHED', 'call_type').enum;
    },
    class: 'additive',
    says: 'additive CALL_FINISHED.payload.call_type: Takes a text now; it took only "Inbound", "Outbound".',
  },
  {
    name: 'options that become a text in which one of them does not fit',
    edit: (c) => {
      const type = field(c, 'CALL_FINISHED', 'call_type');
      delete type.enum;
      type.pattern = '^I[a-z]+$';
    },
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_type: The option "Outbound" is gone.',
  },
  {
    name: 'a field that is deprecated',
    edit: (c) => {
      field(c, 'CONVERSION', 'twitter').deprecated = true;
    },
    class: 'additive',
    says: 'additive CONVERSION.payload.twitter: Is deprecated.',
  },
  {
    name: 'another description of a field',
    edit: (c) => {
      field(c, 'SALE', 'value').description = 'Value in the currency of the account.';
    },
    class: 'documentation',
    says: 'documentation SALE.payload.value: The description is now "Value in the currency of the account."',
  },
  {
    name: 'another example of a field',
    edit: (c) => {
      field(c, 'SALE', 'value').examples = [1234.5];
    },
    class: 'documentation',
    says: 'documentation SALE.payload.value: The examples changed.',
  },
  {
    name: 'fields in another order',
    edit: (c) => {
      event(c, 'SALE').payload.properties = Object.fromEntries(Object.entries(fields(c, 'SALE')).reverse());
    },
    class: 'documentation',
    says: 'documentation SALE.payload: The fields stand in another order, and so do errors about them.',
  },
  {
    name: 'a payload that is open',
    edit: (c) => {
      delete event(c, 'SALE').payload.additionalProperties;
    },
    class: 'additive',
    says: 'additive SALE.payload: Takes fields that are not listed.',
  },
  {
    name: 'a legal basis where there was none',
    edit: (c) => {
      fields(c, 'SALE').legal_bases = structuredClone(field(c, 'CONVERSION', 'legal_bases'));
    },
    class: 'additive',
    says: 'additive SALE.payload.legal_bases: New optional field.',
  },

  // Texts, formats and numbers.
  {
    name: 'a text that must not be empty any more',
    edit: (c) => {
      delete field(c, 'SALE', 'funnel_name').minLength;
    },
    class: 'additive',
    says: 'additive SALE.payload.funnel_name: Has no least length any more. It takes "", which it refused.',
  },
  {
    name: 'a text that must not be empty now',
    edit: (c) => {
      field(c, 'CONVERSION', 'name').minLength = 1;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.name: Has the least length 1. It refuses "", which it took.',
  },
  {
    name: 'a text that is bounded',
    edit: (c) => {
      field(c, 'CONVERSION', 'name').maxLength = 5;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.name: Has the greatest length 5.',
  },
  {
    name: 'a text that gets a format',
    edit: (c) => {
      const { pattern = '' } = field(c, 'CONVERSION', 'email');
      Object.assign(field(c, 'CALL_FINISHED', 'call_from_number'), { format: 'email', pattern });
    },
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_from_number: Has the format email. It refuses "',
  },
  {
    name: 'a text that loses its format',
    edit: (c) => {
      delete field(c, 'CALL_FINISHED', 'call_started_at').format;
      delete field(c, 'CALL_FINISHED', 'call_started_at').pattern;
    },
    class: 'additive',
    says: 'additive CALL_FINISHED.payload.call_started_at: Has no format any more. It takes "", which it refused.',
  },
  {
    name: 'another format',
    edit: (c) => {
      const { pattern = '' } = field(c, 'CALL_FINISHED', 'call_started_at');
      Object.assign(field(c, 'SALE', 'email'), { format: 'date-time', pattern });
    },
    class: 'breaking',
    says: 'breaking SALE.payload.email: The format is date-time instead of email. It refuses "',
  },
  {
    name: 'a tighter pattern of a format: no second 60',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('(?:[0-5][0-9]|60)', '[0-5][0-9]')),
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_started_at: The pattern changed. It refuses "4444-05-01T00:00:60Z", which it took.',
  },
  {
    name: 'a tighter pattern of a format: no 29 February of leap years',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace(/\|\(\?:\[0-9\]\{2\}.*?-02-29/, '')),
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_started_at: The pattern changed. It refuses "4444-02-29T00:00:00Z", which it took.',
  },
  {
    name: 'a looser pattern of a format: a space between date and time',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('[Tt]', '[Tt ]')),
    class: 'additive',
    says: 'additive CALL_FINISHED.payload.call_started_at: The pattern changed. It takes "4444-05-01 00:00:00Z", which it refused.',
  },
  {
    name: 'a tighter pattern of a format: a domain with a dot',
    edit: (c) => reformat(c, 'email', (pattern) => pattern.replace(/\$$/, '[.]com$')),
    class: 'breaking',
    says: 'breaking SALE.payload.email: The pattern changed. It refuses "',
  },
  {
    name: 'a pattern that is tighter in one respect and looser in another',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('[Tt]', '[T ]')),
    class: 'breaking',
    says: 'breaking CALL_FINISHED.payload.call_started_at: The pattern changed. It refuses "4444-05-01t00:00:00Z", which it took, and takes "4444-05-01 00:00:00Z".',
  },
  {
    name: 'a pattern that is written otherwise and takes the same',
    edit: (c) => reformat(c, 'date-time', (pattern) => pattern.replace('[Tt]', '[tT]')),
    class: 'documentation',
    says: 'documentation CALL_FINISHED.payload.call_started_at: The pattern changed. It takes the same texts.',
  },
  {
    name: 'other words of a format',
    edit: (c) => {
      c.formats.email = { pattern: '', ...c.formats.email, phrase: 'an address' };
    },
    class: 'documentation',
    says: 'documentation formats.email.phrase: Is "an address" instead of "an email address".',
  },
  {
    name: 'a number that has a minimum',
    edit: (c) => {
      field(c, 'SALE', 'value').minimum = 0;
    },
    class: 'breaking',
    says: 'breaking SALE.payload.value: Has the minimum 0.',
  },
  {
    name: 'a number that has a maximum',
    edit: (c) => {
      field(c, 'MEDIA_PLAYBACK_STOPPED', 'media_user_interaction_percentage').maximum = 100;
    },
    class: 'breaking',
    says: 'breaking MEDIA_PLAYBACK_STOPPED.payload.media_user_interaction_percentage: Has the maximum 100.',
  },

  // Lists.
  {
    name: 'a list that must not be empty',
    edit: (c) => {
      field(c, 'CONVERSION', 'tags').minItems = 1;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.tags: Has the least number of members 1.',
  },
  {
    name: 'a list that is bounded',
    edit: (c) => {
      field(c, 'CONVERSION', 'tags').maxItems = 20;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.tags: Has the greatest number of members 20.',
  },
  {
    name: 'members that must not be empty',
    edit: (c) => {
      field(c, 'CONVERSION', 'tags').items = { type: 'string', minLength: 1 };
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.tags[]: Has the least length 1.',
  },
  {
    name: 'members of any kind',
    edit: (c) => {
      field(c, 'CONVERSION', 'tags').items = { type: 'integer' };
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.tags[]: Is a whole number instead of a text.',
  },
  {
    name: 'a list in which nothing stands twice',
    edit: (c) => {
      field(c, 'CONVERSION', 'tags').uniqueItems = true;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.tags: No member may stand twice.',
  },

  // Legal bases.
  {
    name: 'a new ground of a legal basis',
    edit: (c) => {
      definition(c, 'CommunicationsLegalBasis').properties?.type?.enum?.push('credit_protection');
    },
    class: 'additive',
    says: 'additive CommunicationsLegalBasis.type: New option "credit_protection".',
  },
  {
    name: 'a ground of a legal basis that is gone',
    edit: (c) => {
      definition(c, 'DataProcessingLegalBasis').properties?.type?.enum?.pop();
    },
    class: 'breaking',
    says: 'breaking DataProcessingLegalBasis.type: The option "public_interest" is gone.',
  },
  {
    name: 'communications that cannot be declined',
    edit: (c) => {
      definition(c, 'CommunicationsLegalBasis').properties?.status?.enum?.pop();
    },
    class: 'breaking',
    says: 'breaking CommunicationsLegalBasis.status: The option "declined" is gone.',
  },
  {
    name: 'data processing that can be declined',
    edit: (c) => {
      const { properties } = definition(c, 'DataProcessingLegalBasis');
      if (properties) properties.status = { ...properties.status, enum: ['granted', 'declined'] };
      delete properties?.status?.const;
    },
    class: 'additive',
    says: 'additive DataProcessingLegalBasis.status: New option "declined".',
  },
  {
    name: 'data processing with a status that is required',
    edit: (c) => {
      definition(c, 'DataProcessingLegalBasis').required?.push('status');
    },
    class: 'breaking',
    says: 'breaking DataProcessingLegalBasis.status: Is required now.',
  },
  {
    name: 'communications with a status that is optional',
    edit: (c) => {
      const communications = definition(c, 'CommunicationsLegalBasis');
      communications.required = without(communications.required ?? [], 'status');
    },
    class: 'additive',
    says: 'additive CommunicationsLegalBasis.status: Is no longer required.',
  },
  {
    name: 'a shape of legal bases that is gone',
    edit: (c) => {
      definition(c, 'LegalBasis').oneOf?.shift();
    },
    class: 'breaking',
    says: 'breaking LegalBasis: The shape data_processing is gone.',
  },
  {
    name: 'a new shape of legal bases',
    edit: (c) => {
      const profiling = structuredClone(definition(c, 'DataProcessingLegalBasis'));
      profiling.properties = {
        ...profiling.properties,
        category: { type: 'string', const: 'profiling', description: 'Category.' },
      };
      c.definitions = { ProfilingLegalBasis: profiling, ...c.definitions };
      definition(c, 'LegalBasis').oneOf?.push({ $ref: '#/$defs/ProfilingLegalBasis' });
    },
    class: 'additive',
    says: 'additive LegalBasis: The shape profiling is new.',
  },
  {
    name: 'another name of a definition',
    edit: (c) => {
      c.definitions = rename(c.definitions, 'CommunicationsLegalBasis', 'ConsentToCommunications');
      const [, communications] = definition(c, 'LegalBasis').oneOf ?? [];
      if (communications) communications.$ref = '#/$defs/ConsentToCommunications';
    },
    class: 'breaking',
    says: 'breaking CommunicationsLegalBasis: The name is gone, and with it the type.',
    isNotOfValues: true,
  },

  // Custom fields and the rule of the cookie.
  {
    name: 'no custom fields any more',
    edit: (c) => {
      delete event(c, 'CONVERSION').payload.patternProperties;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.cf_*: Fields of such names are not taken any more.',
  },
  {
    name: 'custom fields where there were none',
    edit: (c) => {
      event(c, 'SALE').payload.patternProperties = structuredClone(
        event(c, 'CONVERSION').payload.patternProperties ?? {},
      );
    },
    class: 'additive',
    says: 'additive SALE.payload.cf_*: Fields of such names are taken.',
  },
  {
    name: 'narrower names of custom fields',
    edit: (c) => {
      const { payload } = event(c, 'CONVERSION');
      payload.patternProperties = { '^cf_[a-z0-9_]+$': Object.values(payload.patternProperties ?? {})[0] ?? {} };
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.cf_*: The name "cf_',
  },
  {
    name: 'wider names of custom fields',
    edit: (c) => {
      const { payload } = event(c, 'CONVERSION');
      payload.patternProperties = {
        '^cf[_-][^\\n\\r\u2028\u2029]+$': Object.values(payload.patternProperties ?? {})[0] ?? {},
      };
    },
    class: 'additive',
    says: 'additive CONVERSION.payload.cf*: The name "cf-',
  },
  {
    name: 'custom fields with numbers',
    edit: (c) => {
      const { payload } = event(c, 'CONVERSION');
      const [pattern = ''] = Object.keys(payload.patternProperties ?? {});
      payload.patternProperties = { [pattern]: { type: 'number', description: 'Custom field.' } };
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.cf_*: Is a number instead of a text.',
  },
  {
    name: 'a fixed field with the name of a custom field, and another type',
    edit: (c) => {
      fields(c, 'CONVERSION').cf_plan = { type: 'integer', description: 'Plan.' };
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.cf_plan: Is a whole number instead of a text.',
  },
  {
    name: 'a required field with the name of a custom field',
    edit: (c) => {
      fields(c, 'CONVERSION').cf_plan = { type: 'string', description: 'Plan.' };
      required(c, 'CONVERSION').push('cf_plan');
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload.cf_plan: Is required now.',
  },
  {
    name: 'a fixed field that becomes a custom field',
    edit: (c) => {
      delete fields(c, 'CHAT_STARTED').cf_gender;
      event(c, 'CHAT_STARTED').payload.patternProperties = {
        '^cf_gender$': { type: 'string', description: 'Gender.' },
      };
    },
    class: 'documentation',
    says: 'documentation CHAT_STARTED.payload.cf_gender: Has no rule of its own any more;',
  },
  {
    name: 'more that counts as a cookie',
    edit: (c) => {
      cookieSource(c).pattern = `${cookie.slice(0, -1)}|cookie:)`;
    },
    class: 'breaking',
    says: 'breaking CONVERSION.payload: The rule "When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value." holds more often.',
  },
  {
    name: 'less that counts as a cookie',
    edit: (c) => {
      cookieSource(c).pattern = cookie.replace('|eyJ', '');
    },
    class: 'additive',
    says: 'additive CONVERSION.payload: The rule "When traffic_source is a cookie, these must be empty: traffic_medium, traffic_campaign, traffic_value." holds less often.',
  },
  {
    name: 'one more field that must be empty beside a cookie',
    edit: (c) => {
      event(c, 'CONVERSION').payload.not?.anyOf?.push({
        type: 'object',
        properties: { client_tracking_id: { type: 'string', minLength: 1 } },
        required: ['client_tracking_id'],
      });
    },
    class: 'breaking',
    says: 'holds more often. Of what it forbids, The shape client_tracking_id is new.',
  },
  {
    name: 'one field less that must be empty beside a cookie',
    edit: (c) => {
      event(c, 'CONVERSION').payload.not?.anyOf?.pop();
    },
    class: 'additive',
    says: 'holds less often. Of what it forbids, The shape traffic_value is gone.',
  },
  {
    name: 'no rule of the cookie any more',
    edit: (c) => {
      delete event(c, 'CONVERSION').payload.not;
    },
    class: 'additive',
    says: 'additive CONVERSION.payload: The rule "When traffic_source is a cookie',
  },
  {
    name: 'the rule of the cookie for a field that was always there',
    edit: (c) => {
      const rule = structuredClone(event(c, 'CONVERSION').payload.not ?? {});
      const { payload } = event(c, 'CONVERSION');
      payload.not = {
        ...rule,
        anyOf: [
          ...(rule.anyOf ?? []),
          { type: 'object', properties: { name: { type: 'string', minLength: 1 } }, required: ['name'] },
        ],
      };
    },
    class: 'breaking',
    says: 'holds more often. Of what it forbids, The shape name is new.',
  },

  // The API around the events.
  {
    name: 'another address',
    edit: (c) => {
      c.api.server = 'https://api.example.com';
    },
    class: 'breaking',
    says: 'breaking api.server: Is "https://api.example.com" instead of "https://api.rd.services".',
    isNotOfValues: true,
  },
  {
    name: 'another path',
    edit: (c) => {
      c.api.batch.path = '/platform/events/many';
    },
    class: 'breaking',
    says: 'breaking api.batch.path: Is "/platform/events/many" instead of "/platform/events/batch".',
    isNotOfValues: true,
  },
  {
    name: 'another way to name the sender',
    edit: (c) => {
      c.api.authorization.scheme = 'basic';
    },
    class: 'breaking',
    says: 'breaking api.authorization.scheme: Is "basic" instead of "bearer".',
    isNotOfValues: true,
  },
  {
    name: 'other values of the query parameter',
    edit: (c) => {
      c.api.typeParameter.values = c.api.typeParameter.values.map((value) => value.toUpperCase());
    },
    class: 'breaking',
    says: 'breaking api.typeParameter: The value for SALE is "SALE" instead of "sale".',
    isNotOfValues: true,
  },
  {
    name: 'a lower limit of the body',
    edit: (c) => Object.assign(c.api, { maxBodyBytes: 100_000 }),
    class: 'breaking',
    says: 'breaking api.maxBodyBytes: Is 100000 instead of 200000.',
    isNotOfValues: true,
  },
  {
    name: 'another description of an endpoint',
    edit: (c) => {
      c.api.event.description = 'Takes one.';
    },
    class: 'documentation',
    says: 'documentation api.event.description: Is now "Takes one."',
  },
  {
    name: 'a field of an answer that is gone',
    edit: (c) => {
      definition(c, 'BatchResponse').properties = { events: definition(c, 'BatchResponse').properties?.events ?? {} };
      definition(c, 'BatchResponse').required = ['events'];
    },
    class: 'breaking',
    says: 'breaking BatchResponse.event_batch_uuid: The field is gone. Any value is taken under its name.',
    isNotOfValues: true,
  },
  {
    name: 'a new field of an answer',
    edit: (c) => {
      const { properties = {} } = definition(c, 'EventResponse');
      properties.received_at = { type: 'string', description: 'Time.' };
    },
    class: 'additive',
    says: 'additive EventResponse.received_at: New optional field.',
  },
  {
    name: 'a field of an answer that may be missing',
    edit: (c) => {
      definition(c, 'EventResponse').required = [];
    },
    class: 'breaking',
    says: 'breaking EventResponse.event_uuid: Is no longer required.',
    isNotOfValues: true,
  },
  {
    name: 'a field of an answer that is always there',
    edit: (c) => {
      definition(c, 'TokenError').required?.push('error_description');
    },
    class: 'additive',
    says: 'additive TokenError.error_description: Is required now.',
  },
  {
    name: 'a new answer',
    edit: (c) => {
      c.api.failures.push({
        status: '413',
        description: 'Too large.',
        bodies: [{ $ref: '#/$defs/SingleError' }],
        examples: [],
      });
    },
    class: 'additive',
    says: 'additive api.413: New answer.',
  },
  {
    name: 'an answer that is gone',
    edit: (c) => {
      c.api.failures = c.api.failures.filter(({ status }) => status !== '415');
    },
    class: 'breaking',
    says: 'breaking api.415: The answer is gone.',
    isNotOfValues: true,
  },
  {
    name: 'one more body of an answer',
    edit: (c) => {
      c.api.failures[1]?.bodies.push({ $ref: '#/$defs/GatewayError' });
    },
    class: 'breaking',
    says: 'breaking api.401: The shape GatewayError is new.',
    isNotOfValues: true,
  },
  {
    name: 'another description of an answer',
    edit: (c) => {
      const [failure] = c.api.failures;
      if (failure) failure.description = 'Refused.';
    },
    class: 'documentation',
    says: 'documentation api.400.description: Is "Refused." instead of',
  },

  // Errors, suggestions, origins.
  {
    name: 'another type of an error',
    edit: (c) => {
      c.errors.blank = { error_message: '', ...c.errors.blank, error_type: 'IS_BLANK' };
    },
    class: 'breaking',
    says: 'breaking errors.blank.error_type: Is "IS_BLANK" instead of "CANNOT_BE_BLANK".',
    isNotOfValues: true,
  },
  {
    name: 'another message of an error',
    edit: (c) => {
      c.errors.blank = { error_type: '', ...c.errors.blank, error_message: 'Must not be empty.' };
    },
    class: 'documentation',
    says: 'documentation errors.blank.error_message: Is "Must not be empty." instead of "Cannot be blank.".',
  },
  {
    name: 'a new kind of error',
    edit: (c) => {
      c.errors.tooLong = { error_type: 'TOO_LONG', error_message: 'Is too long.' };
    },
    class: 'additive',
    says: 'additive errors.tooLong: New kind of error: TOO_LONG.',
  },
  {
    name: 'another word for a type',
    edit: (c) => {
      c.dataTypes.number = 'NUMBER';
    },
    class: 'breaking',
    says: 'breaking dataTypes.number: Is "NUMBER" instead of "FLOAT".',
    isNotOfValues: true,
  },
  {
    name: 'another beginning of paths',
    edit: (c) => {
      c.pathRoot = '$';
    },
    class: 'breaking',
    says: 'breaking errors.pathRoot: Is "$" instead of "$.body".',
    isNotOfValues: true,
  },
  {
    name: 'a new alias',
    edit: (c) => {
      c.aliases.handy = 'mobile_phone';
    },
    class: 'documentation',
    says: 'documentation aliases.handy: Is new: "mobile_phone".',
  },
  {
    name: 'an alias that is gone',
    edit: (c) => {
      delete c.aliases.nome;
    },
    class: 'documentation',
    says: 'documentation aliases.nome: Is gone; it was "name".',
  },
  {
    name: 'a rule that is documented now',
    edit: (c) => {
      const rule = c.rules.find(({ place }) => place === 'every enum value');
      if (rule) rule.origin = { kind: 'documented', sentence: 'Case matters.' };
    },
    class: 'documentation',
    says: 'documentation rules.every enum value values: The rule is documented: Case matters.',
  },

  // Several at once: the worst decides.
  {
    name: 'a new option and a new field',
    edit: (c) => {
      field(c, 'CALL_FINISHED', 'call_type').enum?.push('Internal');
      fields(c, 'SALE').currency = { type: 'string', description: 'Currency.' };
    },
    class: 'additive',
    says: 'additive SALE.payload.currency: New optional field.',
  },
  {
    name: 'a new field and a removed option',
    edit: (c) => {
      field(c, 'CALL_FINISHED', 'call_type').enum?.pop();
      fields(c, 'SALE').currency = { type: 'string', description: 'Currency.' };
    },
    class: 'breaking',
    says: 'additive SALE.payload.currency: New optional field.',
  },
];
