import * as en from '@rdsm-events/validators/messages/en';
import * as es from '@rdsm-events/validators/messages/es';
import * as ptBr from '@rdsm-events/validators/messages/pt-br';
import fc from 'fast-check';
import { catalogue } from '../../../support/catalogue.js';

/*
 * Prints errors and notices, such as an API may send them, with their messages and labels in every language, as JSON Lines:
 * what messages.php compares.
 * usage: tsx test/proofs/languages/php/print-messages.ts COUNT
 */

const languages = { en, 'pt-br': ptBr, es };

/** Every placeholder of a message is a rule; so is what distinguishes messages of one type. */
const keys = Object.entries(catalogue.translations.en ?? {});
const placeholders = keys.flatMap(([, message]) => [...message.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name));
const rules = [...new Set([...placeholders, 'origin', 'data_type', 'format', 'unit', 'pattern', 'required', 'other'])];
const types = [...new Set(keys.map(([key]) => key.split('.', 1)[0] as string)), 'SOMETHING_ELSE', ''];
const words = keys.flatMap(([key]) => key.split('.').slice(1));
const fields = Object.keys(catalogue.labels.fields);

const text = fc.oneof(
  fc.constantFrom(...words, ...fields, 'STRING', 'SET', 'FLOAT', 'CONVERSION', 'webhook', 'bytes'),
  fc.constantFrom(
    '2027-01-31',
    '2027-1',
    '2027-01-',
    '$.body.payload.email',
    '$.body[3].payload["a.b"]',
    '{maximum}',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const scalar = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.integer(),
  fc.integer({ min: -999, max: 999 }).map((number) => number / 100),
  fc.boolean(),
);
const rule = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 3, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  fc.constantFrom(null, { a: 1 }, [['nested']], [null], Array(200).fill('x')),
);
const details = fc.dictionary(fc.constantFrom(...(rules as string[])), rule, { maxKeys: 4, noNullPrototype: true });
const path = fc.oneof(
  fc.constantFrom(...fields).map((field) => `$.body.payload.${field}`),
  fc.constantFrom(...fields).map((field) => `$.body[2].payload.legal_bases[0].${field}[1]`),
  fc.constantFrom(...fields).map((field) => `$.payload["${field}"]`),
  fc.constantFrom('$.body', '', 'email', '$.body.payload.cf_email', '$.body.payload.constructor'),
);
const isNotice = (type: string) => ['DEPRECATED', 'EXPECTED', 'UNUSUAL', 'UNLISTED'].includes(type);
const type = fc.constantFrom(...types);
const error = fc.record({
  error_type: type.filter((one) => !isNotice(one)),
  error_message: text,
  validation_rules: details,
  path,
});
const notice = fc.record({ notice_type: type.filter(isNotice), message: text, details, path });

const settings = { numRuns: Number(process.argv[2]), seed: 3 };
for (const problem of fc.sample(fc.oneof(error, notice), settings)) {
  const translated = Object.entries(languages).map(([language, { messageOf, labelOf }]) => [
    language,
    { message: messageOf(problem), label: labelOf(problem) ?? null },
  ]);
  console.log(JSON.stringify({ problem, translated: Object.fromEntries(translated) }));
}
