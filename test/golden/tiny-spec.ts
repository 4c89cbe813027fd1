import { Type } from '@sinclair/typebox';
import { CustomFields } from '../../spec/custom-fields.js';
import { defineEvent, Payload } from '../../spec/define.js';
import { type Spec, spec } from '../../spec/index.js';
import { labels } from '../../spec/labels.js';
import { LegalBases } from '../../spec/legal-basis.js';
import { en, enTranslation } from '../../spec/messages/en.js';
import { eventsPage, ours } from '../../spec/origin.js';
import { emptyWhen } from '../../spec/rules/empty-when.js';
import { Email, RequiredText, Text, Timestamp } from '../../spec/strings.js';

/** An event with next to no fields: small enough to read whole. */
const Farewell = defineEvent({
  type: 'FAREWELL_SAID',
  title: 'Farewell',
  summary: 'A contact said goodbye.',
  group: 'Talk',
  sources: [eventsPage('Despedida')],
  requiresExistingContact: true,
  deprecated: {
    announced: '2025-05-01',
    refusedAfter: '2025-12-31',
    successor: 'FAREWELL_WAVED',
    source: eventsPage('Despedida'),
  },
  payload: Payload({
    email: Email({ description: 'Email of the contact.' }),
    value: Type.Optional(Type.Number({ description: 'What it was worth.' })),
  }),
  examples: { goodbye: { email: 'ana@example.com', value: 1.5 } },
});

/** An event with one field of every kind. */
const Greeting = defineEvent({
  type: 'GREETING',
  title: 'Greeting',
  summary: 'A contact said hello.',
  group: 'Talk',
  sources: [eventsPage('Saludo')],
  requiresExistingContact: false,
  payload: Payload(
    {
      email: Email({ description: 'Email of the contact.' }),
      words: RequiredText({ description: 'What was said.' }),
      mood: Type.Optional(Type.Union([Type.Literal('Glad'), Type.Literal('Sad')], { description: 'How it was said.' })),
      said_at: Type.Optional(Timestamp({ description: 'When it was said.', examples: ['2019-03-15T15:00:00.05Z'] })),
      seconds: Type.Optional(Type.Integer({ description: 'How long it took.', unit: 'seconds' })),
      loud: Type.Optional(Type.Boolean({ description: 'Whether it was loud.' })),
      source: Type.Optional(Text({ description: 'Where it was heard: a channel, or a code in brackets.' })),
      medium: Type.Optional(Text({ description: 'How it was heard. Must be empty when source is a code.' })),
      tags: Type.Optional(Type.Array(Type.String(), { description: 'Tags.' })),
      legal_bases: LegalBases,
    },
    {
      customFields: CustomFields,
      rules: [
        emptyWhen('source', { pattern: '^[[]', phrase: 'a code' }, ['medium'], ours('A code names the medium, too.')),
      ],
    },
  ),
  items: { parent: 'talk', event: Farewell, source: eventsPage('Charla') },
  examples: { hello: { email: 'ana@example.com', words: 'Hello', mood: 'Glad', cf_language: 'pt' } },
});

// No event of this spec is sent with an API key.
const { conversion, ...api } = spec.api;

/**
 * The spec of the stories: the real one with two small events in place of its own. They have no field for the cookie of
 * the tracking identifier.
 */
export const tinySpec: Spec = {
  ...spec,
  api,
  messages: { en },
  translations: { en: enTranslation },
  // The other field names stand for themselves, as those of an account.
  labels: {
    events: {},
    fields: Object.fromEntries(Object.entries(labels.fields).filter(([name]) => name === 'email')),
  },
  events: [Greeting, Farewell],
  aliases: { payload: { correo: 'email' }, form: { correo: 'email' } },
  trafficSources: {
    cookie: { names: ['talk.src'], field: 'source', pattern: '^[[]' },
    utm: { source: 'source', medium: 'medium' },
  },
};
