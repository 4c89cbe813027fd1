import { Type } from '@sinclair/typebox';
import { describe, expect, it } from 'vitest';
import { accepts, registerFormats } from '../../generator/catalogue/checks/examples.js';
import { tables } from '../../generator/catalogue/documents.js';
import { readCatalogue } from '../../generator/catalogue/read/read-catalogue.js';
import { caseFiles } from '../../generator/emitters/conformance/cases/case-files.js';
import { eventTables, undocumentedTypes } from '../../generator/emitters/conformance/event-tables.js';
import { CustomFields } from '../../spec/custom-fields.js';
import { defineEvent, Payload } from '../../spec/define.js';
import { bodySchema } from '../../spec/envelope.js';
import { spec as canonical } from '../../spec/index.js';
import { LegalBases } from '../../spec/legal-basis.js';
import { Email, RequiredText, Text, Timestamp } from '../../spec/strings.js';
import { cookieExcludesUtm, trafficSource } from '../../spec/traffic-source.js';

const described = { description: 'It.' };
const about = {
  title: 'An event',
  summary: 'Something happened.',
  group: 'Shop',
  sources: [{ title: 'Shop', url: 'https://example.com' }] as [{ title: string; url: string }],
  requiresExistingContact: false,
};

/** One with a field of each kind that a table can express, and one with fields that no table can. */
const flat = defineEvent({
  ...about,
  type: 'FLAT',
  payload: Payload(
    {
      email: Email(described),
      words: RequiredText(described),
      note: Type.Optional(Text(described)),
      mood: Type.Union([Type.Literal('Glad'), Type.Literal('Sad')], described),
      at: Type.Optional(Timestamp(described)),
      count: Type.Integer(described),
      price: Type.Optional(Type.Number(described)),
      loud: Type.Boolean(described),
      tags: Type.Optional(Type.Array(Type.String(), described)),
      ...trafficSource,
      legal_bases: LegalBases,
    },
    { customFields: CustomFields, rules: [cookieExcludesUtm] },
  ),
  examples: { one: { email: 'ana@example.com', words: 'Hello', mood: 'Glad', count: 1, loud: true } },
});
const items = Type.Array(
  Type.Object({ sku: RequiredText(described) }, { ...described, additionalProperties: false }),
  described,
);
const nested = defineEvent({
  ...about,
  type: 'NESTED',
  payload: Payload({
    email: Email(described),
    items,
    more_items: Type.Optional(items),
    code: Type.Optional(Type.String({ ...described, pattern: '^[0-9]{3}$' })),
    rank: Type.Optional(Type.Integer({ ...described, minimum: 1 })),
  }),
  examples: { one: { email: 'ana@example.com', items: [{ sku: 'A' }], code: '123' } },
});

const documented = canonical.events.filter(({ type }) => tables.some(({ event }) => event === type));
const events = [...documented.slice(0, 2), flat, ...documented.slice(2), nested];
const spec = { ...canonical, events };
const catalogue = readCatalogue(spec);
registerFormats(spec);

it('the events of the documents have the tables of the documents, and the others tables of the spec', () => {
  expect(eventTables(catalogue).map(({ event }) => event)).toEqual(events.map(({ type }) => type));
  expect(eventTables(readCatalogue({ ...canonical, events: documented }))).toEqual([...tables]);
  expect(undocumentedTypes(catalogue)).toEqual(['FLAT', 'NESTED']);
});

const files = caseFiles(eventTables(catalogue).filter(({ event }) => event === flat.type || event === nested.type));

describe.each([flat, nested])('The cases of $type', ({ type, payload }) => {
  const file = files.find(({ event_type }) => event_type === type);

  it('have the verdicts that TypeBox gives', () => {
    const schema = bodySchema(type, payload);
    const wrong = (file?.cases ?? []).filter(({ body, valid }) => accepts(schema, body) !== valid);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('are many of both kinds', () => {
    const valid = file?.cases.filter((one) => one.valid).length ?? 0;
    expect(valid).toBeGreaterThan(5);
    expect((file?.cases.length ?? 0) - valid).toBeGreaterThan(50);
  });
});
