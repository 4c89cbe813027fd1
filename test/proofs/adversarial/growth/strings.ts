import { eventWith, type GrowingSubject } from './growing-subject.js';

const largest = 10_000_000;

/** Long texts for each pattern, and long names. */
export const texts: GrowingSubject[] = [
  email('an email without @', (size) => 'x'.repeat(size), false),
  email('an email without @, above U+00FF', (size) => 'ł'.repeat(size), false),
  email('an email of @', (size) => '@'.repeat(size), false),
  email('an email of @ and letters', (size) => 'x@'.repeat(size / 2), false),
  email('an email with a long name', (size) => `${'x'.repeat(size)}@b`, true),
  email('an email with a long name, above U+00FF', (size) => `${'ł'.repeat(size)}@b`, true),
  email('an email with a long domain that ends with a space', (size) => `a@${'x'.repeat(size)} `, false),
  email('an email of spaces', (size) => ' '.repeat(size), false),
  dateTime('a date-time with a long fraction', (size) => `2024-02-29T23:59:60.${'1'.repeat(size)}Z`, true),
  dateTime('a date-time without an end', (size) => `2024-02-29T23:59:60.${'1'.repeat(size)}`, false),
  dateTime('a date-time of digits', (size) => '1'.repeat(size), false),
  source('a cookie together with other sources', (size) => `encoded_${'x'.repeat(size)}`, false),
  source('a source that is nearly a cookie', (size) => 'encoded'.repeat(size / 7), true),
  source('a free text above U+00FF', (size) => 'ł'.repeat(size), true),
  field('a name of a custom field', (size) => `cf_${'x'.repeat(size)}`, true),
  field('a name of a custom field, above U+00FF', (size) => `cf_${'ł'.repeat(size)}`, true),
  field('a name of a custom field that ends with a line end', (size) => `cf_${'ł'.repeat(size)}\n`, false),
  field('an unknown plain name', (size) => 'x'.repeat(size), false),
  field('an unknown name of quotes', (size) => '"'.repeat(size), false),
  {
    name: 'an unknown type',
    largest,
    make: (size) => ({ event_type: 'S'.repeat(size) }),
    valid: false,
  },
];

type Text = (size: number) => string;

function email(name: string, text: Text, valid: boolean): GrowingSubject {
  return { name, largest, make: (size) => eventWith('SALE', { email: text(size) }), valid };
}

function dateTime(name: string, text: Text, valid: boolean): GrowingSubject {
  return { name, largest, make: (size) => eventWith('CALL_FINISHED', { call_started_at: text(size) }), valid };
}

function source(name: string, text: Text, valid: boolean): GrowingSubject {
  return { name, largest, make: (size) => eventWith('CONVERSION', { traffic_source: text(size) }), valid };
}

function field(name: string, text: Text, valid: boolean): GrowingSubject {
  return { name, largest, make: (size) => eventWith('CONVERSION', { [text(size)]: 'x' }), valid };
}
