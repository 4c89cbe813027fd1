import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../generated/validators/messages/en.js';
import { messageOf as inSpanish } from '../../../generated/validators/messages/es.js';
import { messageOf as inPortuguese, labelOf, labels } from '../../../generated/validators/messages/pt-br.js';
import { e164, httpUrl, lowerCase } from '../../../spec/forms.js';
import { enTranslation } from '../../../spec/messages/en.js';
import type { TranslationKey } from '../../../spec/messages/translation.js';

type Part = 'DID_YOU_MEAN' | 'FOUND_AT' | 'OR' | 'DATE' | `DATA_TYPE.${string}`;

/** What plain data shows of each error and notice that has a message of its own. A missing one does not compile. */
const shown: Record<Exclude<TranslationKey, Part>, object | undefined> = {
  CANNOT_BE_NULL: undefined,
  'CANNOT_BE_NULL.required': { required: false },
  'CANNOT_BE_NULL.webhook': { origin: 'webhook' },
  INVALID_DATA_TYPE: undefined,
  'INVALID_DATA_TYPE.STRING': { data_type: 'STRING' },
  'INVALID_DATA_TYPE.INTEGER': { data_type: 'INTEGER' },
  'INVALID_DATA_TYPE.FLOAT': { data_type: 'FLOAT' },
  'INVALID_DATA_TYPE.BOOLEAN': { data_type: 'BOOLEAN' },
  'INVALID_DATA_TYPE.SET': { data_type: 'SET' },
  'INVALID_DATA_TYPE.OBJECT': { data_type: 'OBJECT' },
  'INVALID_DATA_TYPE.data_types': { data_types: ['STRING'] },
  'INVALID_DATA_TYPE.max_items': { data_type: 'STRING', max_items: 1 },
  CANNOT_BE_BLANK: undefined,
  INVALID_OPTION: { valid_options: ['Video'] },
  'INVALID_OPTION.webhook': { valid_options: ['SALE', 'CONVERSION'], origin: 'webhook' },
  INVALID_FORMAT: { format: 'unknown' },
  'INVALID_FORMAT.email': { format: 'email' },
  'INVALID_FORMAT.date-time': { format: 'date-time' },
  'INVALID_FORMAT.pattern': { pattern: '^[0-9]$' },
  'INVALID_FORMAT.cookie': { format: 'cookie', cookie: '__trf.src' },
  'INVALID_FORMAT.utm': { format: 'utm' },
  TOO_SHORT: { minimum: 3 },
  TOO_LONG: { maximum: 5 },
  'TOO_LONG.bytes': { maximum: 200_000, unit: 'bytes' },
  OUT_OF_RANGE: undefined,
  'OUT_OF_RANGE.minimum': { minimum: 0 },
  'OUT_OF_RANGE.maximum': { maximum: 1.5 },
  'OUT_OF_RANGE.exclusive_minimum': { exclusive_minimum: 0 },
  'OUT_OF_RANGE.exclusive_maximum': { exclusive_maximum: 1 },
  'OUT_OF_RANGE.multiple_of': { multiple_of: 5 },
  'OUT_OF_RANGE.min_items': { min_items: 1 },
  'OUT_OF_RANGE.max_items': { max_items: 2 },
  INVALID: undefined,
  'INVALID.unique_items': { unique_items: true },
  'INVALID.json': { format: 'json' },
  CONFLICTING_FIELD: { conflicts_with: '$.body.payload.other' },
  'CONFLICTING_FIELD.traffic_source': { conflicts_with: '$.body.payload.traffic_source' },
  AT_LEAST_ONE_REQUIRED: { fields: ['city'] },
  INVALID_FIELDS: undefined,
  'INVALID_FIELDS.event_type': { event_type: 'SALE' },
  'INVALID_FIELDS.custom_fields': { did_you_mean: ['CONVERSION'] },
  'INVALID_FIELDS.prefix': { prefix: 'cf_' },
  MISSING: undefined,
  VALUES_MUST_BE_LOWERCASE: undefined,
  MUST_BE_STRING: undefined,
  INVALID_EMAIL_FORMAT: undefined,
  UNABLE_TO_LOAD_CDP_SCHEMA: undefined,
  BAD_REQUEST: undefined,
  UNAUTHORIZED: undefined,
  RESOURCE_NOT_FOUND: undefined,
  UNSUPPORTED_MEDIA_TYPE: undefined,
  RATE_LIMIT_EXCEDDED: undefined,
  SERVICE_UNAVAILABLE: undefined,
  DEPRECATED: undefined,
  'DEPRECATED.successor': { successor: 'SALE' },
  'DEPRECATED.refused_after': { refused_after: '2025-12-31' },
  'DEPRECATED.refused_after.successor': { refused_after: '2025-12-31', successor: 'SALE' },
  EXPECTED: {},
  UNUSUAL: undefined,
  'UNUSUAL.values': { values: ['default'] },
  'UNUSUAL.min_length': { min_length: 1 },
  'UNUSUAL.max_length': { max_length: 150 },
  'UNUSUAL.e164': { pattern: e164.pattern },
  'UNUSUAL.http_url': { pattern: httpUrl.pattern },
  'UNUSUAL.lower_case': { pattern: lowerCase.pattern },
  'UNUSUAL.minimum': { minimum: 0 },
  'UNUSUAL.maximum': { maximum: 1 },
  'UNUSUAL.min_items': { min_items: 1 },
  'UNUSUAL.max_items': { max_items: 20 },
  UNLISTED: undefined,
};

/** What is shown in words in these messages. */
const inWords: Readonly<Record<string, string>> = {
  'INVALID_DATA_TYPE.data_types': 'a text',
  'CONFLICTING_FIELD.traffic_source': 'Traffic source',
};

describe('The message of plain data', () => {
  it.each(Object.entries(shown))('%s', (key, rules) => {
    const type = key.replace(/\..*/, '');
    const isNotice = ['DEPRECATED', 'EXPECTED', 'UNUSUAL', 'UNLISTED'].includes(type);
    const problem = isNotice ? { notice_type: type, details: rules } : { error_type: type, validation_rules: rules };
    const values: Record<string, unknown> = Object(rules);
    const expected = enTranslation[key as TranslationKey].replace(
      /\{(\w+)\}/g,
      (_, name) => inWords[key] ?? lastField(values[name]),
    );
    expect(messageOf(problem)).toBe(expected);
  });

  it('lists several values, and adds what may be meant', () => {
    const validation_rules = { valid_options: ['Video', 'Audio', 'Text'], did_you_mean: ['Video'] };
    expect(messageOf({ error_type: 'INVALID_OPTION', validation_rules })).toBe(
      'Accepted values: Video, Audio or Text. Did you mean Video?',
    );
    expect(messageOf({ error_type: 'CANNOT_BE_NULL', validation_rules: { found_at: '$.body.type' } })).toBe(
      'This field is required. Here it is called type.',
    );
  });

  it('calls fields of which one is required by their labels', () => {
    const validation_rules = { fields: ['email', 'phone'] };
    expect(messageOf({ error_type: 'AT_LEAST_ONE_REQUIRED', validation_rules })).toBe(
      'Fill in at least one of these fields: Email or Phone.',
    );
  });

  it('calls the field of a cookie by its label', () => {
    const conflict = {
      error_type: 'CONFLICTING_FIELD',
      validation_rules: { conflicts_with: '$.body.payload.traffic_source' },
    };
    expect(inPortuguese(conflict)).toBe('Deixe vazio quando Origem do tráfego é um cookie.');
    expect(inSpanish(conflict)).toBe('Deje este campo vacío cuando Fuente del tráfico es una cookie.');
    expect(messageOf(conflict)).toBe('Leave this field empty when Traffic source is a cookie.');
  });

  it('has words for types of values, and the names of unknown ones', () => {
    const error = (...data_types: unknown[]) => ({ error_type: 'INVALID_DATA_TYPE', validation_rules: { data_types } });
    expect(inPortuguese(error('STRING', 'INTEGER'))).toBe('Informe um texto ou um número inteiro.');
    expect(inSpanish(error('FLOAT', 'SET'))).toBe('Ingrese un número o una lista.');
    expect(messageOf(error('STRING', 'NEW'))).toBe('Enter a text or NEW.');
    expect(messageOf(error('constructor'))).toBe('Enter constructor.');
  });

  it('shows a limited number of values, and a string that is no path as it is', () => {
    const valid_options = Array.from({ length: 100_000 }, (_, index) => `$${index}.50`);
    const message = messageOf({ error_type: 'INVALID_OPTION', validation_rules: { valid_options } });
    expect(message).toContain('$0.50, $1.50, ');
    expect(message.length).toBeLessThan(1000);
  });

  it('is chosen by no enum value, pattern or suggestion of an account', () => {
    const keys = [...new Set(Object.keys(enTranslation).map((key) => key.split('.')[1] ?? ''))].filter(Boolean);
    for (const key of keys) {
      for (const [error_type, rule] of [
        ['INVALID_OPTION', 'valid_options'],
        ['INVALID_FORMAT', 'pattern'],
        ['INVALID_FIELDS', 'did_you_mean'],
      ] as const) {
        const message = messageOf({ error_type, validation_rules: { [rule]: [key] } });
        expect(message).toBe(messageOf({ error_type, validation_rules: { [rule]: ['x'] } }).replace(/\bx\b/, key));
      }
    }
  });

  it('has dates as people write them, and enum values as they are', () => {
    const deprecated = { notice_type: 'DEPRECATED', details: { refused_after: '2025-12-31' } };
    expect(inPortuguese(deprecated)).toBe('A RD Station anunciou que deixa de aceitá-lo depois de 31/12/2025.');
    expect(inSpanish(deprecated)).toBe('RD Station anunció que deja de aceptarlo después de 31/12/2025.');
    expect(messageOf(deprecated)).toContain('2025-12-31');
    const option = { error_type: 'INVALID_OPTION', validation_rules: { valid_options: ['2025-12-31'] } };
    expect(inPortuguese(option)).toBe('Valores aceitos: 2025-12-31.');
    for (const refused_after of ['soon', '', '2025-12']) {
      const message = inPortuguese({ notice_type: 'DEPRECATED', details: { refused_after } });
      expect(message).toBe(`A RD Station anunciou que deixa de aceitá-lo depois de ${refused_after}.`);
    }
  });

  it('survives rules that throw when they are read', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const throwing = {
      get minimum(): number {
        throw new Error('Not for you.');
      },
      fields: proxy,
    };
    expect(messageOf({ error_type: 'OUT_OF_RANGE', validation_rules: throwing })).toBe(enTranslation.OUT_OF_RANGE);
    expect(messageOf(proxy as never)).toBe(enTranslation.INVALID);
  });
});

describe('The label', () => {
  it('is that of the field at the end of a path, in the forms in which errors have one', () => {
    for (const [name, label] of Object.entries(labels.fields)) {
      for (const field of [name, `$.body.payload.${name}`, `$.body[3].payload.${name}[0]`]) {
        expect(labelOf(field)).toBe(label);
        expect(labelOf({ path: field })).toBe(label);
      }
      expect(labelOf({ path: ['payload', name, 0] })).toBe(label);
    }
  });

  it('is none for a field without one, and nothing throws', () => {
    for (const name of [
      'cf_plan',
      'constructor',
      '__proto__',
      '$.body.payload["a.email"]',
      '$.body.payload["email"]',
      '',
    ]) {
      expect(labelOf(name)).toBeUndefined();
    }
    fc.assert(fc.property(fc.anything(), (value) => void labelOf(value as never)));
    fc.assert(fc.property(fc.record({ path: fc.anything() }), (value) => void labelOf(value as never)));
  });
});

function lastField(value: unknown): string {
  return String(value).replace(/^\$.*\./, '');
}
