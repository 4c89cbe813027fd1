import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchTable,
  cookieBeginnings,
  documentedTables,
  documentedTypes,
  eventTypes,
  houseRules,
  legalBasesPrintedUnder,
  legalBasisRows,
  lineBreakNeighbours,
  lineBreaks,
  memberTables,
  optional,
  type Row,
  remarks,
  required,
  rows,
  sentences,
  statusRules,
  table,
  tables,
} from '../../generator/catalogue/documents.js';
import { check, checkBatch, checkEvent } from '../../generator/emitters/conformance/checker/checker.js';
import { isDateTime } from '../../generator/emitters/conformance/checker/date-time.js';
import { isEmail, whiteSpaceNeighbours, whiteSpaces } from '../../generator/emitters/conformance/checker/email.js';
import type { ExpectedError } from '../../generator/emitters/conformance/checker/expected-error.js';
import { pathInBatch } from '../../generator/emitters/conformance/checker/path.js';
import { batchMutations } from '../../generator/emitters/conformance/mutations/batch-mutations.js';
import type { EventBody } from '../../generator/emitters/conformance/mutations/event-body.js';
import { independent, type Mutation } from '../../generator/emitters/conformance/mutations/mutation.js';
import { mutations, mutationsOf } from '../../generator/emitters/conformance/mutations/mutations.js';
import { minimalEvent } from '../../generator/emitters/conformance/mutations/sample-events.js';
import { anyValidEvent, validBatches, validEvents, validEventsOf } from '../support/arbitraries/documents/events.js';

const bodies: EventBody[] = JSON.parse(
  readFileSync(new URL('../../spec/documents/bodies.json', import.meta.url), 'utf8'),
);

const memberRows = memberTables.flatMap(({ id, rows: own }) =>
  own.map((row) => ({ ...row, id: `${id}.${row.field}` })),
);

describe('the tables', () => {
  it('have every documented row', () => {
    const counts = Object.fromEntries(
      [...tables, batchTable].map((documented) => [documented.event, documented.rows.length]),
    );
    expect(counts).toEqual({
      CONVERSION: 27,
      OPPORTUNITY: 4,
      SALE: 5,
      OPPORTUNITY_LOST: 5,
      ORDER_PLACED: 10,
      ORDER_PLACED_ITEM: 8,
      CART_ABANDONED: 8,
      CART_ABANDONED_ITEM: 8,
      CHAT_STARTED: 19,
      CHAT_FINISHED: 20,
      CALL_FINISHED: 19,
      MEDIA_PLAYBACK_STARTED: 21,
      MEDIA_PLAYBACK_STOPPED: 25,
      ECOMMERCE_CHECKOUT_STARTED: 14,
      ECOMMERCE_CART_ABANDONED: 14,
      ECOMMERCE_ORDER_PLACED: 19,
      ECOMMERCE_ORDER_PAID: 19,
      ECOMMERCE_ORDER_FULFILLED: 13,
      ECOMMERCE_SHIPMENT_DELIVERED: 10,
      ECOMMERCE_ORDER_CANCELLED: 10,
      ECOMMERCE_ORDER_REFUNDED: 12,
      BATCH: 3,
    });
  });

  it('have the events in the order of the printed bodies', () => {
    expect(documentedTypes).toEqual(bodies.map((body) => body.event_type));
  });

  it('name each row once, give it a place and a note', () => {
    const ids = [...rows, ...legalBasisRows, ...memberRows].map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...rows, ...memberRows].filter((row) => row.note === '')).toEqual([]);
    expect(rows.filter((row) => row.section === '')).toEqual([]);
    expect(new Set(rows.map((row) => row.section)).size).toBe(tables.length + 1);
  });

  it('begin with type and family', () => {
    for (const { event, rows: own } of tables) {
      expect(own.filter((row) => row.in === 'envelope').map((row) => row.field)).toEqual([
        'event_type',
        'event_family',
      ]);
      expect(own.map((row) => row.options).slice(0, 2)).toEqual([[event], ['CDP']]);
    }
  });

  it('have 28 names that the page lost', () => {
    const restored = rows.filter((row) => row.restored).map((row) => row.field);
    expect(new Set(restored)).toEqual(new Set(['email', 'twitter', 'facebook', 'linkedin']));
    expect(restored).toHaveLength(28);
  });

  it('have options, formats and units where the page has them', () => {
    const declared = (key: 'options' | 'format' | 'unit') =>
      rows.filter((row) => row.in === 'payload' && row[key]).map(named);
    expect(declared('options')).toEqual([
      'ORDER_PLACED.cf_order_payment_method',
      'CALL_FINISHED.call_type',
      'CALL_FINISHED.call_phone_type',
      'MEDIA_PLAYBACK_STARTED.media_type',
      'MEDIA_PLAYBACK_STOPPED.media_type',
    ]);
    expect(declared('format')).toEqual(rows.filter(({ field }) => isEmailOrDateTime(field)).map(named));
    expect(declared('unit')).toEqual([
      'CALL_FINISHED.call_duration',
      'MEDIA_PLAYBACK_STARTED.media_duration',
      'MEDIA_PLAYBACK_STOPPED.media_duration',
      'MEDIA_PLAYBACK_STOPPED.media_user_interaction_duration',
      'MEDIA_PLAYBACK_STOPPED.media_user_interaction_percentage',
    ]);
  });

  it('know every field of the printed bodies, and the bodies have every field of the tables', () => {
    for (const body of bodies) {
      const fields = rows
        .filter((row) => row.event === body.event_type && row.in === 'payload')
        .map((row) => row.field);
      expect(Object.keys(body.payload).sort()).toEqual(fields.sort());
    }
  });

  it('have legal bases where the page prints their table', () => {
    const withBases = documentedTables.filter((documented) =>
      documented.rows.some((row: Row) => row.type === 'Array of Objects'),
    );
    expect(withBases.map((documented) => documented.event)).toEqual(legalBasesPrintedUnder);
    const untabled = rows.filter((row) => row.type === 'Array of Objects' && row.members === undefined);
    expect(new Set(untabled.map((row) => row.field))).toEqual(new Set(['legal_bases']));
    expect(Object.keys(statusRules)).toEqual(legalBasisRows[0].options);
  });

  it('are what the sentences speak of', () => {
    for (const sentence of sentences) {
      const events: readonly string[] = sentence.events === 'all' ? [...eventTypes, 'BATCH'] : sentence.events;
      const fields = rows
        .filter((row) => events.includes(row.event) || row.field === 'payload')
        .map((row) => row.field);
      expect(fields).toEqual(expect.arrayContaining([...sentence.fields]));
    }
  });
});

describe('the checker', () => {
  it.each(bodies)('finds nothing wrong with the printed body of $event_type', (body) => {
    expect(check(body)).toEqual([]);
    expect(checkBatch([body])).toEqual([]);
  });

  it.each(eventTypes)('finds nothing wrong with events drawn from the table of %s', (type) => {
    fc.assert(fc.property(validEvents(type), (event) => none(check(event)) && none(check(event, type))));
  });

  it('finds nothing wrong with batches drawn from the tables', () => {
    fc.assert(fc.property(validBatches, (batch) => none(checkBatch(batch))));
  });

  it('reports the same for an event in a batch as alone', () => {
    const broken = fc.constantFrom(...mutations);
    fc.assert(
      fc.property(broken, fc.nat(3), (mutation, index) => {
        const event = mutation.apply(minimalOf(mutation));
        const batch = [...Array(index).fill(minimalOf(mutation)), event];
        const alone = check(event).map((finding) => pathInBatch(finding.path, index));
        expect(checkBatch(batch).map((finding) => finding.path)).toEqual(alone);
      }),
    );
  });

  it('decides the type first', () => {
    const old: readonly string[] = remarks.find(({ id }) => id === 'current.old-commerce')?.events ?? [];
    const valid_options = [...eventTypes.filter((type) => !old.includes(type)), ...old];
    expect(check({ event_type: 'NONE', payload: 1, other: 1 })).toEqual([
      { error_type: 'INVALID_OPTION', path: '$.body.event_type', validation_rules: { valid_options } },
    ]);
    expect(check(minimalEvent(tables[0]), 'SALE')).toEqual([
      { error_type: 'INVALID_OPTION', path: '$.body.event_type', validation_rules: { valid_options: ['SALE'] } },
    ]);
  });

  it('checks in the order of the table, or of the body where the table has none', () => {
    const payload = JSON.parse(
      `{ "zz": 1, "cf_b": 1, "cf_custom_field_api_identifier": 1, "__proto__": 1, "cf_": 1, "tags": ["a", null, 1], "traffic_value": "x", "traffic_medium": 1,
         "traffic_source": "eyJ", "email": "", "legal_bases": [{ "more": 1, "status": "no", "category": "none" }] }`,
    );
    expect(check({ other: 1, payload, event_family: 'cdp', event_type: 'CONVERSION' })).toEqual([
      { error_type: 'INVALID_OPTION', path: '$.body.event_family', validation_rules: { valid_options: ['CDP'] } },
      { error_type: 'CANNOT_BE_NULL', path: '$.body.payload.conversion_identifier' },
      { error_type: 'CANNOT_BE_BLANK', path: '$.body.payload.email' },
      text('$.body.payload.traffic_medium'),
      {
        error_type: 'CONFLICTING_FIELD',
        path: '$.body.payload.traffic_value',
        validation_rules: { conflicts_with: '$.body.payload.traffic_source' },
      },
      { error_type: 'CANNOT_BE_NULL', path: '$.body.payload.tags[1]' },
      text('$.body.payload.tags[2]'),
      {
        error_type: 'INVALID_OPTION',
        path: '$.body.payload.legal_bases[0].category',
        validation_rules: { valid_options: ['data_processing', 'communications'] },
      },
      { error_type: 'CANNOT_BE_NULL', path: '$.body.payload.legal_bases[0].type' },
      {
        error_type: 'INVALID_OPTION',
        path: '$.body.payload.legal_bases[0].status',
        validation_rules: { valid_options: ['granted', 'declined'] },
      },
      { error_type: 'INVALID_FIELDS', path: '$.body.payload.legal_bases[0].more' },
      { error_type: 'INVALID_FIELDS', path: '$.body.payload.zz' },
      text('$.body.payload.cf_b'),
      text('$.body.payload.cf_custom_field_api_identifier'),
      { error_type: 'INVALID_FIELDS', path: '$.body.payload.__proto__' },
      { error_type: 'INVALID_FIELDS', path: '$.body.payload.cf_' },
      { error_type: 'INVALID_FIELDS', path: '$.body.other' },
    ]);
  });

  it('quotes and cuts what is not a plain name', () => {
    const sale = minimalEvent(tables[2]);
    const pathOf = (key: string) => check({ ...sale, [key]: 1 })[0]?.path;
    expect(pathOf('say "so"')).toBe('$.body["say \\"so\\""]');
    expect(pathOf('1')).toBe('$.body["1"]');
    expect(pathOf('')).toBe('$.body[""]');
    expect(pathOf(' '.repeat(65))).toBe(`$.body["${' '.repeat(64)}"]`);
    expect(pathOf('a'.repeat(65))).toBe(`$.body.${'a'.repeat(64)}`);
  });

  it('treats undefined as absent', () => {
    const [conversion] = tables;
    const event = minimalEvent(conversion);
    expect(check({ ...event, more: undefined, payload: { ...event.payload, cf_a: undefined, b: undefined } })).toEqual(
      [],
    );
  });

  it('treats a number that is too large for JSON as no number', () => {
    const sale = minimalEvent(tables[2]);
    const body = { ...sale, payload: { ...sale.payload, value: JSON.parse('1e999') } };
    expect(check(body)).toEqual([
      { error_type: 'INVALID_DATA_TYPE', path: '$.body.payload.value', validation_rules: { data_type: 'FLOAT' } },
    ]);
  });
});

it.each([
  '2020-02-29T00:00:00Z',
  '2000-02-29T23:59:59z',
  '0000-02-29t00:00:00+23:59',
  '2019-12-31T12:34:60.000000000000000001-00:00',
  '9999-12-31T23:59:60Z',
])('%s is a date-time', (dateTime) => {
  expect(isDateTime(dateTime)).toBe(true);
});

it.each(['a@b', 'ana+b@example', 'não@é', '\u0085@\u200b', '.@.'])('%j is an email', (email) => {
  expect(isEmail(email)).toBe(true);
});

it('no white space, line break or beginning of a cookie is forgotten', () => {
  expect([new Set(whiteSpaces).size, new Set(lineBreaks).size, new Set(cookieBeginnings).size]).toEqual([25, 4, 5]);
  expect([whiteSpaceNeighbours, lineBreakNeighbours].map((neighbours) => new Set<unknown>(neighbours).size)).toEqual([
    6, 2,
  ]);
});

describe('the mutations', () => {
  it('are named once', () => {
    const ids = [...mutations, ...batchMutations].map((mutation) => mutation.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('break every row, every sentence about bodies and every rule of ours about bodies', () => {
    const broken = [...mutations, ...batchMutations].map((mutation) => mutation.belongsTo);
    const rowsBroken = new Set(broken.flatMap((origin) => origin.rows));
    const sentencesBroken = new Set<string>(broken.flatMap((origin) => origin.sentences));
    const houseRulesBroken = new Set<string>(broken.flatMap((origin) => origin.houseRules));
    expect(rowsBroken).toEqual(new Set([...rows, ...legalBasisRows, ...memberRows].map((row) => row.id)));
    expect(sentencesBroken).toEqual(new Set(sentences.filter(({ about }) => about === 'body').map(({ id }) => id)));
    expect(houseRulesBroken).toEqual(new Set(houseRules.filter(isAboutErrors).map(({ id }) => id)));
    expect(broken.filter((origin) => Object.values(origin).every((ids) => ids.length === 0))).toEqual([]);
  });

  it.each(tables)('of $event break exactly what they name', (documented) => {
    const events = fc.sample(validEvents(documented.event), 3);
    const ofEvent = mutationsOf(documented);
    expect(events.flatMap((event) => otherwise(ofEvent, event, check))).toEqual([]);
  });

  it('of batches break exactly what they name', () => {
    const batches = fc.sample(validBatches, 5);
    expect(batches.flatMap((batch) => otherwise(batchMutations, batch, checkBatch))).toEqual([]);
  });

  it('leave the valid body as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mutations), (mutation) => {
        const event = minimalOf(mutation);
        mutation.apply(event);
        expect(event).toEqual(minimalOf(mutation));
      }),
    );
  });

  it.each(tables)('of $event that are independent give both errors', (documented) => {
    const broken = fc.constantFrom(...mutationsOf(documented));
    fc.assert(
      fc.property(validEvents(documented.event), broken, broken, (event, one, other) => {
        fc.pre(independent(one, other));
        const found = check(other.apply(one.apply(event) as EventBody)).map(place);
        expect(found).toHaveLength(2);
        expect(found).toEqual(expect.arrayContaining([one.expected, other.expected]));
      }),
      { numRuns: 50 },
    );
  });
});

it('an event that is documented tomorrow needs no new code', () => {
  const tomorrow = table('TOMORROW', 'A section', {
    envelope: [
      required('event_type', 'String', 'Which.', { options: ['TOMORROW'] }),
      required('event_family', 'String', 'Family.', { options: ['CDP'] }),
    ],
    payload: [
      required('email', 'String', 'Address.', { format: 'email' }),
      required('at', 'Timestamp', 'When.', { format: 'date-time' }),
      required('open', 'Boolean', 'Whether.'),
      required('labels', 'Array of Strings', 'Labels.'),
      optional('cf_any', 'String', 'Custom.', { open: true }),
      optional('origin', 'String', 'Origin.', { cookieEmpties: ['term'] }),
      optional('term', 'String', 'Term.'),
      required('legal_bases', 'Array of Objects', 'Why.'),
    ],
  });
  const checked = (body: unknown) => checkEvent([...tables, tomorrow], body, '$.body');
  const events = fc.sample(validEventsOf(tomorrow), 3);
  const ofTomorrow = mutationsOf(tomorrow);
  expect(events.flatMap(checked)).toEqual([]);
  expect(events.flatMap((event) => otherwise(ofTomorrow, event, checked))).toEqual([]);
});

it('any event is as valid after a journey through JSON', () => {
  fc.assert(fc.property(anyValidEvent, (event) => none(check(JSON.parse(JSON.stringify(event))))));
});

function named(row: Row): string {
  return row.id;
}

/** Whether a body that breaks it has an error. */
function isAboutErrors({ id, aboutBodies }: (typeof houseRules)[number]): boolean {
  return aboutBodies && id !== 'unlisted-accepted';
}

function isEmailOrDateTime(field: string): boolean {
  return field.endsWith('email') || field.endsWith('timestamp') || field === 'call_started_at';
}

function none(findings: readonly ExpectedError[]): boolean {
  return findings.length === 0;
}

function place({ error_type, path }: ExpectedError) {
  return { error_type, path };
}

/** The mutations with other errors than they declare, and these errors. */
function otherwise<Body>(
  tried: readonly Mutation<Body>[],
  valid: Body,
  findingsOf: (body: unknown) => ExpectedError[],
) {
  return tried
    .map((mutation) => ({ mutation, found: findingsOf(mutation.apply(valid)).map(place) }))
    .filter(({ mutation, found }) => JSON.stringify(found) !== JSON.stringify([mutation.expected]))
    .map(({ mutation, found }) => ({ id: mutation.id, found }));
}

function text(path: string): ExpectedError {
  return { error_type: 'INVALID_DATA_TYPE', path, validation_rules: { data_type: 'STRING' } };
}

function minimalOf({ event }: Mutation): EventBody {
  const documented = tables.find((candidate) => candidate.event === event);
  if (documented === undefined) throw new Error(`No table documents ${event}.`);
  return minimalEvent(documented);
}
