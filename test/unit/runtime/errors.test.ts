import {
  validateBatch,
  validateConversion,
  validateEvent,
  validateOrderPlaced,
  validateSale,
} from '@rdsm-events/validators';
import { describe, expect, it } from 'vitest';
import { currentEvents, deprecatedEvents } from '../../../generator/catalogue/event-types.js';
import { catalogue } from '../../support/catalogue.js';

/*
 * The error format, by example: what is wrong, and the whole result. The property tests show that it is the same everywhere.
 */

const basis = { category: 'communications', type: 'consent', status: 'granted' };
const order = {
  email: 'ana@example.com',
  cf_order_id: '1',
  cf_order_total_items: 2,
  cf_order_status: 'paid',
  cf_order_payment_method: 'Others',
  cf_order_payment_amount: 10.5,
};
const conversion = { email: 'ana@example.com', conversion_identifier: 'newsletter' };

function orderErrors(change: object, options?: { unknownFields: 'allow' }) {
  return errors(validateOrderPlaced(body('ORDER_PLACED', { ...order, ...change }), options));
}

function conversionErrors(change: object) {
  return errors(validateConversion(body('CONVERSION', { ...conversion, ...change })));
}

function body(event_type: unknown, payload: unknown) {
  return { event_type, event_family: 'CDP', payload };
}

function errors(result: ReturnType<typeof validateEvent | typeof validateBatch>) {
  return result.valid ? [] : result.errors;
}

/** Those that the API still accepts come first. */
const types = [...currentEvents(catalogue.events), ...deprecatedEvents(catalogue.events)].map(({ type }) => type);

describe('one fault is one error', () => {
  it.each([undefined, null])('%s where a field is required', (value) => {
    expect(orderErrors({ cf_order_id: value })).toEqual([
      { error_type: 'CANNOT_BE_NULL', error_message: 'Cannot be null.', path: '$.body.payload.cf_order_id' },
    ]);
  });

  it('null where a field may be left out', () => {
    expect(orderErrors({ name: null, legal_bases: [null] })).toEqual([
      {
        error_type: 'CANNOT_BE_NULL',
        error_message: 'Cannot be null.',
        validation_rules: { required: false },
        path: '$.body.payload.name',
      },
      { error_type: 'CANNOT_BE_NULL', error_message: 'Cannot be null.', path: '$.body.payload.legal_bases[0]' },
    ]);
  });

  it.each([
    ['name', 1, 'STRING'],
    ['cf_order_total_items', '2', 'INTEGER'],
    ['cf_order_total_items', 2.5, 'INTEGER'],
    ['cf_order_payment_amount', '10.5', 'FLOAT'],
    ['cf_order_payment_method', false, 'STRING'],
    ['legal_bases', basis, 'SET'],
  ])('%s of the wrong type', (name, value, data_type) => {
    expect(orderErrors({ [name]: value })).toEqual([
      {
        error_type: 'INVALID_DATA_TYPE',
        error_message: `Must be of type '${data_type}'.`,
        validation_rules: { data_type },
        path: `$.body.payload.${name}`,
      },
    ]);
  });

  it('a text where a truth value is wanted', () => {
    expect(conversionErrors({ available_for_mailing: 'true', tags: ['a', 1] })).toEqual([
      {
        error_type: 'INVALID_DATA_TYPE',
        error_message: "Must be of type 'STRING'.",
        validation_rules: { data_type: 'STRING' },
        path: '$.body.payload.tags[1]',
      },
      {
        error_type: 'INVALID_DATA_TYPE',
        error_message: "Must be of type 'BOOLEAN'.",
        validation_rules: { data_type: 'BOOLEAN' },
        path: '$.body.payload.available_for_mailing',
      },
    ]);
  });

  it('an empty required text, also where there are options or a format', () => {
    expect(orderErrors({ email: '', cf_order_id: '', cf_order_payment_method: '' })).toEqual(
      ['email', 'cf_order_id', 'cf_order_payment_method'].map((name) => ({
        error_type: 'CANNOT_BE_BLANK',
        error_message: 'Cannot be blank.',
        path: `$.body.payload.${name}`,
      })),
    );
    expect(orderErrors({ name: '' })).toEqual([]);
  });

  it('a value that is not among the options', () => {
    expect(orderErrors({ cf_order_payment_method: 'credit card' })).toEqual([
      {
        error_type: 'INVALID_OPTION',
        error_message: 'Must be one of the valid options.',
        validation_rules: {
          valid_options: ['Credit Card', 'Debit Card', 'Invoice', 'Others'],
          did_you_mean: ['Credit Card'],
        },
        path: '$.body.payload.cf_order_payment_method',
      },
    ]);
    const media = body('MEDIA_PLAYBACK_STARTED', { email: 'a@b.c', media_identifier: 'x', media_type: 'Áudio' });
    expect(errors(validateEvent(media))[0]?.validation_rules?.did_you_mean).toEqual(['Audio']);
    expect(orderErrors({ cf_order_payment_method: 'Pix' })[0]?.validation_rules).not.toHaveProperty('did_you_mean');
  });

  it('a text that has not the format', () => {
    expect(orderErrors({ email: 'ana at example.com' })).toEqual([
      {
        error_type: 'INVALID_FORMAT',
        error_message: 'Must be an email address.',
        validation_rules: { format: 'email' },
        path: '$.body.payload.email',
      },
    ]);
    const call = { email: 'ana@example.com', call_from_number: '1', call_status: 'done' };
    const result = validateEvent(
      body('CALL_FINISHED', { ...call, call_user_email: '', call_started_at: '2023-02-29T00:00:00Z' }),
    );
    expect(errors(result)).toEqual([
      {
        error_type: 'INVALID_FORMAT',
        error_message: 'Must be an email address.',
        validation_rules: { format: 'email' },
        path: '$.body.payload.call_user_email',
      },
      {
        error_type: 'INVALID_FORMAT',
        error_message: 'Must be an RFC 3339 date-time.',
        validation_rules: { format: 'date-time' },
        path: '$.body.payload.call_started_at',
      },
    ]);
  });

  it('a UTM field with a cookie', () => {
    const cookies = ['encoded_eyJmaXJzdCI6MX0=', '{"first_session":{}}', '%7B%22a%22', '%7b', 'eyJmaXJzdCI6MX0='];
    for (const traffic_source of cookies) {
      expect(
        conversionErrors({ traffic_source, traffic_medium: 'cpc', traffic_campaign: '', traffic_value: 'x' }),
      ).toEqual(
        ['traffic_medium', 'traffic_value'].map((name) => ({
          error_type: 'CONFLICTING_FIELD',
          error_message: 'Must be empty when traffic_source is a cookie.',
          validation_rules: { conflicts_with: '$.body.payload.traffic_source' },
          path: `$.body.payload.${name}`,
        })),
      );
    }
    for (const traffic_source of ['google', '', 'Encoded_', ' {', 'EYJ', 'cookie __trf.src']) {
      expect(conversionErrors({ traffic_source, traffic_medium: 'cpc' })).toEqual([]);
    }
  });

  it('a value that has an error has no second one', () => {
    expect(conversionErrors({ traffic_source: 'eyJ', traffic_medium: 5 }).map(({ error_type }) => error_type)).toEqual([
      'INVALID_DATA_TYPE',
    ]);
  });
});

describe('fields that do not exist', () => {
  const unknown = (path: string, ...did_you_mean: string[]) => ({
    error_type: 'INVALID_FIELDS',
    error_message: 'Does not exist.',
    ...(did_you_mean.length > 0 && { validation_rules: { did_you_mean } }),
    path,
  });

  it('are answered with the names that may be meant', () => {
    expect(conversionErrors({ telefone: '1', phone: '1', company: 'x', emial: 'x', unheard_of: 1 })).toEqual([
      unknown('$.body.payload.telefone', 'personal_phone'),
      unknown('$.body.payload.phone', 'personal_phone', 'mobile_phone'),
      unknown('$.body.payload.company', 'company_name'),
      unknown('$.body.payload.emial', 'email'),
      unknown('$.body.payload.unheard_of', 'cf_unheard_of'),
    ]);
    expect(orderErrors({ telefone: '1' })).toEqual([unknown('$.body.payload.telefone')]);
  });

  it('may be custom fields without their prefix, where these are accepted', () => {
    expect(conversionErrors({ idade: 30, CF_PLAN: 'x', cfCity: 'x', 'Sua função': 'x', plans: {}, list: [] })).toEqual([
      unknown('$.body.payload.idade', 'cf_idade'),
      unknown('$.body.payload.CF_PLAN', 'cf_plan'),
      unknown('$.body.payload.cfCity', 'cf_city'),
      unknown('$.body.payload["Sua função"]', 'cf_sua_funcao'),
      unknown('$.body.payload.plans'),
      unknown('$.body.payload.list'),
    ]);
  });

  it('of the envelope may be fields of the payload', () => {
    const flat = {
      event_type: 'SALE',
      event_family: 'CDP',
      email: 'x',
      funil: 'x',
      properties: {},
      cf_plan: 'x',
      more: 1,
    };
    const expected = [
      unknown('$.body.email', 'payload.email'),
      unknown('$.body.funil', 'payload.funnel_name'),
      unknown('$.body.properties', 'payload'),
      unknown('$.body.cf_plan'),
      unknown('$.body.more'),
    ];
    expect(errors(validateSale(flat)).slice(1)).toEqual(expected);
    expect(errors(validateEvent({ ...flat, event_type: 'CONVERSION' }))).toContainEqual(
      unknown('$.body.cf_plan', 'payload.cf_plan'),
    );
  });

  it('may be fields of another event', () => {
    const ofOther = (name: string, event_type: string, ...did_you_mean: string[]) => ({
      error_type: 'INVALID_FIELDS',
      error_message: `Is not a field of ${event_type}.`,
      validation_rules: { event_type, did_you_mean },
      path: `$.body.payload.${name}`,
    });
    const payload = { email: 'ana@example.com', funnel_name: 'default', tags: [], value: 5, whatever: 1 };
    expect(errors(validateEvent(body('OPPORTUNITY', payload)))).toEqual([
      ofOther('tags', 'OPPORTUNITY', 'CONVERSION'),
      ofOther('value', 'OPPORTUNITY', 'SALE'),
      unknown('$.body.payload.whatever'),
    ]);
    expect(errors(validateBatch([body('OPPORTUNITY', { ...payload, whatever: undefined, name: 'x' })]))).toMatchObject([
      { path: '$.body[0].payload.tags', validation_rules: { did_you_mean: ['CONVERSION'] } },
      { path: '$.body[0].payload.value', validation_rules: { did_you_mean: ['SALE'] } },
      { path: '$.body[0].payload.name', error_message: 'Is not a field of OPPORTUNITY.' },
    ]);
  });

  it('are quoted and cut where they are no plain names', () => {
    const long = `${'a'.repeat(70)} `;
    expect(conversionErrors({ 'traffic_value ': 'x', cf_: 'x', [long]: 'x', 'a"b\n': 'x' })).toEqual([
      unknown('$.body.payload["traffic_value "]', 'traffic_value'),
      unknown('$.body.payload.cf_'),
      unknown(`$.body.payload["${'a'.repeat(64)}"]`),
      unknown('$.body.payload["a\\"b\\n"]', 'cf_a_b'),
    ]);
  });

  it('are no errors where they are allowed, at any level', () => {
    const change = { unheard_of: 1, legal_bases: [{ ...basis, since: 'x' }] };
    expect(orderErrors(change)).toEqual([
      unknown('$.body.payload.legal_bases[0].since'),
      unknown('$.body.payload.unheard_of'),
    ]);
    expect(orderErrors(change, { unknownFields: 'allow' })).toEqual([]);
    expect(orderErrors({ ...change, email: '' }, { unknownFields: 'allow' })).toHaveLength(1);
  });

  it('hide no fault behind them, however many they are', () => {
    const sale = body('SALE', { email: 'ana@example.com', funnel_name: 'default', unheard_of: 1 });
    const batch = [...Array(100_001).fill(sale), body('SALE', {})];
    expect(errors(validateBatch(batch, { unknownFields: 'allow' }))).toHaveLength(2);
  });

  it('of custom fields are none on any other event', () => {
    expect(conversionErrors({ cf_plan: 'pro', cf_order_id: 'x' })).toEqual([]);
    expect(orderErrors({ cf_plan: 'pro' })).toEqual([
      {
        error_type: 'INVALID_FIELDS',
        error_message: 'Only CONVERSION accepts custom fields.',
        validation_rules: { did_you_mean: ['CONVERSION'] },
        path: '$.body.payload.cf_plan',
      },
    ]);
  });
});

describe('legal bases', () => {
  const option = (path: string, ...valid_options: string[]) => ({
    error_type: 'INVALID_OPTION',
    error_message: 'Must be one of the valid options.',
    validation_rules: { valid_options },
    path: `$.body.payload.legal_bases[0].${path}`,
  });
  const missing = (path: string) => ({
    error_type: 'CANNOT_BE_NULL',
    error_message: 'Cannot be null.',
    path: `$.body.payload.legal_bases[0].${path}`,
  });

  it.each([
    [{ category: 'data_processing', type: 'consent' }, []],
    [{ category: 'data_processing', type: 'consent', status: 'granted' }, []],
    [{ category: 'data_processing', type: 'consent', status: 'declined' }, [option('status', 'granted')]],
    [{ category: 'communications', type: 'consent', status: 'declined' }, []],
    [{ category: 'communications', type: 'consent' }, [missing('status')]],
    [{ category: 'communications', type: 'consent', status: 'x' }, [option('status', 'granted', 'declined')]],
    [{ category: 'x', type: 'consent' }, [option('category', 'data_processing', 'communications')]],
    [{ category: 'x', type: 'consent', status: 'declined' }, [option('category', 'data_processing', 'communications')]],
    [
      { category: 'x', type: 'consent', status: 'y' },
      [option('category', 'data_processing', 'communications'), option('status', 'granted', 'declined')],
    ],
    [{ type: 'consent' }, [missing('category')]],
    [{ category: 'data_processing' }, [missing('type')]],
  ])('%j', (given, expected) => {
    expect(orderErrors({ legal_bases: [given] })).toEqual(expected);
  });
});

describe('the envelope', () => {
  it('is decided by its type, which names all types when it is none of them', () => {
    const typeError = (error_type: string, error_message: string, validation_rules?: object) => [
      { error_type, error_message, ...(validation_rules && { validation_rules }), path: '$.body.event_type' },
    ];
    const broken = (event_type: unknown) => ({ event_type, event_family: 'x', payload: 5, more: 1 });
    expect(errors(validateEvent(broken(undefined)))).toEqual(typeError('CANNOT_BE_NULL', 'Cannot be null.'));
    expect(errors(validateEvent(broken(null)))).toEqual(typeError('CANNOT_BE_NULL', 'Cannot be null.'));
    expect(errors(validateEvent(broken('')))).toEqual(typeError('CANNOT_BE_BLANK', 'Cannot be blank.'));
    expect(errors(validateEvent(broken(7)))).toEqual(
      typeError('INVALID_DATA_TYPE', "Must be of type 'STRING'.", { data_type: 'STRING' }),
    );
    expect(errors(validateEvent(broken('REFUND')))).toEqual(
      typeError('INVALID_OPTION', 'Must be one of the valid options.', { valid_options: types }),
    );
    expect(errors(validateEvent(broken('sale')))).toEqual(
      typeError('INVALID_OPTION', 'Must be one of the valid options.', {
        valid_options: types,
        did_you_mean: ['SALE'],
      }),
    );
    expect(errors(validateSale(broken('CONVERSION')))).toEqual(
      typeError('INVALID_OPTION', 'Must be one of the valid options.', { valid_options: ['SALE'] }),
    );
  });

  it.each([
    ['Conversion', ['CONVERSION']],
    ['WON', ['SALE']],
    ['lost', ['OPPORTUNITY_LOST']],
    ['ORDER_PAID', ['ECOMMERCE_ORDER_PAID']],
    ['CHAT', undefined],
    ['opportunity won', ['SALE']],
    ['order placed', ['ORDER_PLACED', 'ECOMMERCE_ORDER_PLACED']],
    ['CartAbandonedItem', ['CART_ABANDONED_ITEM', 'ECOMMERCE_CART_ABANDONED']],
  ])('suggests the type that is meant by %s', (event_type, did_you_mean) => {
    expect(errors(validateEvent(body(event_type, {})))[0]?.validation_rules).toEqual({
      valid_options: types,
      ...(did_you_mean && { did_you_mean }),
    });
  });

  it('is reported as a whole where all of it is missing', () => {
    const missing = (field: string) => ({
      error_type: 'CANNOT_BE_NULL',
      error_message: 'Cannot be null.',
      path: `$.body.${field}`,
    });
    const all = [missing('event_type'), missing('event_family'), missing('payload')];
    for (const value of [{}, conversion, { event_type: null, payload: undefined }]) {
      expect(errors(validateEvent(value))).toEqual(all);
      expect(errors(validateSale(value, { unknownFields: 'allow' }))).toEqual(all);
    }
    expect(errors(validateEvent({ payload: {} }))).toEqual([missing('event_type')]);
  });

  it.each(['type', 'eventType', 'event', 'event_tye'])('may name its type in the field %s', (name) => {
    const renamed = { event_family: 'CDP', payload: {}, [name]: 'SALE' };
    expect(errors(validateEvent(renamed))).toEqual([
      {
        error_type: 'CANNOT_BE_NULL',
        error_message: 'Cannot be null.',
        validation_rules: { found_at: `$.body.${name}` },
        path: '$.body.event_type',
      },
    ]);
    expect(errors(validateBatch([renamed]))).toMatchObject([{ validation_rules: { found_at: `$.body[0].${name}` } }]);
    expect(errors(validateEvent({ [name]: 'SALE' }))).toHaveLength(3);
  });

  it('is not that of a webhook', () => {
    expect(errors(validateEvent({ leads: [] }))[0]).toEqual({
      error_type: 'CANNOT_BE_NULL',
      error_message: 'Is a webhook of RD Station, not an event.',
      validation_rules: { origin: 'webhook' },
      path: '$.body.event_type',
    });
    expect(errors(validateEvent({ event_type: 'WEBHOOK.CONVERTED', contact: {} }))).toEqual([
      {
        error_type: 'INVALID_OPTION',
        error_message: 'Is a webhook of RD Station, not an event.',
        validation_rules: { valid_options: types, origin: 'webhook' },
        path: '$.body.event_type',
      },
    ]);
  });

  it('comes before the payload, and its own unknown fields last', () => {
    const event = { more: 1, event_type: 'SALE', payload: { zzz: 1, value: 'x', email: 5 }, event_family: 'X' };
    expect(errors(validateEvent(event)).map(({ path, error_type }) => `${path} ${error_type}`)).toEqual([
      '$.body.event_family INVALID_OPTION',
      '$.body.payload.funnel_name CANNOT_BE_NULL',
      '$.body.payload.email INVALID_DATA_TYPE',
      '$.body.payload.value INVALID_DATA_TYPE',
      '$.body.payload.zzz INVALID_FIELDS',
      '$.body.more INVALID_FIELDS',
    ]);
  });

  it('is an object, and a batch a list', () => {
    expect(errors(validateEvent('x'))).toEqual([
      {
        error_type: 'INVALID_DATA_TYPE',
        error_message: "Must be of type 'OBJECT'.",
        validation_rules: { data_type: 'OBJECT' },
        path: '$.body',
      },
    ]);
    expect(errors(validateEvent([]))).toMatchObject([
      { validation_rules: { data_type: 'OBJECT', did_you_mean: ['validateBatch'] }, path: '$.body' },
    ]);
    expect(errors(validateBatch([[]]))).toMatchObject([
      { validation_rules: { data_type: 'OBJECT' }, path: '$.body[0]' },
    ]);
    expect(errors(validateEvent(undefined))).toEqual([
      { error_type: 'CANNOT_BE_NULL', error_message: 'Cannot be null.', path: '$.body' },
    ]);
    for (const value of [{}, { leads: [] }, 'SALE', null]) {
      expect(errors(validateBatch(value))[0]?.validation_rules ?? {}).not.toHaveProperty('did_you_mean');
    }
    for (const event of [body('SALE', {}), { event_type: 'x' }, { payload: {} }]) {
      expect(errors(validateBatch(event))).toEqual([
        {
          error_type: 'INVALID_DATA_TYPE',
          error_message: "Must be of type 'SET'.",
          validation_rules: { data_type: 'SET', did_you_mean: ['validateEvent'] },
          path: '$.body',
        },
      ]);
    }
    expect(errors(validateBatch([]))).toEqual([]);
    const sale = body('SALE', { email: 'ana@example.com', funnel_name: 'default' });
    expect(errors(validateBatch([sale, { ...sale, event_type: 'SALES' }, sale, body('SALE', {})]))).toMatchObject([
      { error_type: 'INVALID_OPTION', path: '$.body[1].event_type' },
      { error_type: 'CANNOT_BE_NULL', path: '$.body[3].payload.funnel_name' },
      { error_type: 'CANNOT_BE_NULL', path: '$.body[3].payload.email' },
    ]);
  });
});
