import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig, checkConfigName } from '../../../generator/account/check-config.js';
import { extendSpec } from '../../../generator/account/extend-spec.js';
import { generateAccount } from '../../../generator/account/generate-account.js';
import {
  type Config,
  CustomFields,
  customField,
  defineEvent,
  Payload,
  Type,
} from '../../../generator/account/index.js';
import { SpecError } from '../../../generator/catalogue/problem.js';
import { readCatalogue } from '../../../generator/catalogue/read/read-catalogue.js';
import { accountArtefacts } from '../../../generator/emitters/index.js';
import { spec } from '../../../spec/index.js';
import { accounts } from '../../support/accounts/accounts.js';

const outDir = 'src/rdsm';
const sources: [{ title: string; url: string }] = [{ title: 'Ours', url: 'https://example.com' }];
const ownEvent = {
  type: 'COUPON_USED',
  title: 'Coupon used',
  summary: 'A coupon was used.',
  group: 'Shop',
  sources,
  requiresExistingContact: false,
  payload: Payload({ coupon: Type.String({ description: 'Code.' }) }),
  examples: { one: { coupon: 'SUMMER' } },
};

/** One line for each problem. */
function problemsOf(run: () => unknown): string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.message.split('\n');
  }
}

describe('A conflict with the events of the API has its location, its problem and a fix', () => {
  it.each<[string, Omit<Config, 'outDir'>, string[]]>([
    [
      'a type that the API has',
      { events: [{ ...ownEvent, type: 'SALE' }] },
      [
        'events[0]: The API already has an event SALE. Choose another type, or remove the event: only customFields adds fields to events of the API.',
      ],
    ],
    [
      'two own events of one type',
      { events: [ownEvent, ownEvent] },
      ['spec/events/coupon-used.ts: COUPON_USED: Two events have this type. Remove one of them.'],
    ],
    [
      'a type whose names are in use',
      { events: [{ ...ownEvent, type: 'LEGAL_BASIS' }] },
      [
        'LegalBasis: The name "legalBasis" belongs to LEGAL_BASIS. Give the event another type, or the definition another $id.',
      ],
    ],
    [
      'a name that no custom field has',
      { customFields: { 'cf_caf\u00e9': customField.text(), cf_: customField.text() } },
      [
        'customFields.cf_caf\u00e9: Invalid API identifier of a custom field. Write "cf_", followed by letters, digits and "_".',
        'customFields.cf_: Invalid API identifier of a custom field. Write "cf_", followed by letters, digits and "_".',
      ],
    ],
    [
      'a custom field that an event has already',
      {
        customFields: { cf_plan: customField.text() },
        events: [
          defineEvent({
            ...ownEvent,
            payload: Payload({ cf_plan: Type.String({ description: 'Plan.' }) }, { customFields: CustomFields }),
            examples: { one: { cf_plan: 'pro' } },
          }),
        ],
      },
      ['customFields.cf_plan: COUPON_USED already has a field of this name. Remove one of the two.'],
    ],
    [
      'a required field without a known value',
      { customFields: { cf_code: customField.of(Type.String({ pattern: '^[0-9]{5}$' }), { required: true }) } },
      ['customFields.cf_code: A required field needs an example. Add examples.'],
    ],
    [
      'an option that is there twice',
      { customFields: { cf_plan: customField.oneOf(['pro', 'pro']) } },
      ['spec/events/conversion.ts: CONVERSION.payload.cf_plan: Duplicate enum value "pro". Remove one of the two.'],
    ],
  ])('%s', (_, config, problems) => {
    const lines = problemsOf(() => readCatalogue(extendSpec(spec, { outDir, ...config })));
    for (const problem of problems) expect(lines).toContain(problem);
  });
});

describe('Without custom fields and events', () => {
  it('the spec is the one of the API', () => {
    expect(extendSpec(spec, { outDir })).toEqual(spec);
  });
});

describe('A config that no compiler has checked', () => {
  it.each<[string, unknown, string[]]>([
    ['none', undefined, ['my.config.js: There is no default export. Write "export default defineConfig({ … });".']],
    ['a text', 'x', ['my.config.js: The default export is not a config. Write "export default defineConfig({ … });".']],
    ['no folder', {}, ["my.config.js: outDir: The entry is missing. Give the path of a folder, such as 'src/rdsm'."]],
    [
      'an entry that does not exist',
      { outDir, customField: {} },
      [
        "my.config.js: customField: A config has no such entry. Use 'customFields', 'otherCustomFields', 'events', 'emit', 'outDir', 'importExtension', 'schemaUrl'.",
      ],
    ],
    [
      'an artefact that does not exist',
      { outDir, emit: ['type'] },
      [
        `my.config.js: emit: Invalid value. Give an array with one or more of ${accountArtefacts()
          .map((name) => `'${name}'`)
          .join(', ')}.`,
      ],
    ],
    [
      'lists of the wrong type',
      { outDir, customFields: [], events: {} },
      [
        'my.config.js: customFields: Invalid value. Give an object of fields that customField makes, such as { cf_plan: customField.text() }.',
        'my.config.js: events: Invalid value. Give an array of events, each made with defineEvent.',
      ],
    ],
    [
      'one of several events',
      { outDir, events: [ownEvent, ownEvent, 'SALE'] },
      ['my.config.js: events[2]: Invalid value. Make it with defineEvent.'],
    ],
    [
      'everything wrong',
      {
        outDir: 1,
        customFields: { cf_a: 'text' },
        otherCustomFields: 'maybe',
        events: [1],
        importExtension: 'js',
        schemaUrl: 'x',
      },
      [
        'my.config.js: customFields.cf_a: Invalid value. Make it with customField, such as customField.text().',
        "my.config.js: otherCustomFields: Invalid value. Use one of 'reject', 'allow'.",
        'my.config.js: events[0]: Invalid value. Make it with defineEvent.',
        "my.config.js: outDir: Invalid value. Give the path of a folder, such as 'src/rdsm'.",
        "my.config.js: importExtension: Invalid value. Use one of '.js', '.ts', ''.",
        'my.config.js: schemaUrl: Invalid value. Give an absolute URL without quotes, white space or backslashes.',
      ],
    ],
  ])('%s', (_, config, problems) => {
    expect(problemsOf(() => checkConfig(config, 'my.config.js'))).toEqual(problems);
  });

  it.each(['a\nb.ts', 'a*/b.ts', 'a`b.ts', 'a"b.ts', "a'b.ts", 'a\\b.ts', 'a\u2028b.ts', 'a$&.ts', 'a<b.ts'])(
    'a file name that would break a comment or a string: %j',
    (name) => {
      expect(() => checkConfigName(name)).toThrow('Invalid file name.');
    },
  );

  it.each(['rdsm-events.config.ts', 'Minha conta.config.mts', 'configura\u00e7\u00e3o_2.js'])(
    'the file name %j',
    (name) => {
      expect(() => checkConfigName(name)).not.toThrow();
    },
  );

  it('a valid config is accepted', () => {
    for (const config of Object.values(accounts)) expect(checkConfig(config, 'my.config.js')).toBe(config);
  });
});

/** `customField` as JavaScript calls it. */
const unchecked = customField as unknown as Record<string, (...parameters: unknown[]) => unknown>;

describe('A wrong argument of customField is a problem of its field', () => {
  const optionFix = 'Use description, required, examples.';
  const valuesFix = "Use an array with one or more strings, such as ['pro', 'free'].";
  it.each<[string, unknown[], string]>([
    ['text', [{ descripton: 'A.' }], `A custom field has no option "descripton". ${optionFix}`],
    ['number', [{ toString: 1 }], `A custom field has no option "toString". ${optionFix}`],
    ['integer', [null], `The options of a custom field are an object. ${optionFix}`],
    ['boolean', [[]], `The options of a custom field are an object. ${optionFix}`],
    ['text', [{ description: '' }], 'Invalid "description" of a custom field. Use a string that is not blank.'],
    ['text', [{ required: 'yes' }], 'Invalid "required" of a custom field. Use true or false.'],
    ['number', [{ examples: 5 }], 'Invalid "examples" of a custom field. Use an array of values.'],
    ['number', [{ sentAs: 'string' }], `A custom field has no option "sentAs". ${optionFix}`],
    ['oneOf', ['pro'], `Invalid values of customField.oneOf. ${valuesFix}`],
    ['oneOf', [[]], `Invalid values of customField.oneOf. ${valuesFix}`],
    ['oneOf', [['a', 1]], `Invalid values of customField.oneOf. ${valuesFix}`],
    ['listOf', [Type.String()], 'Invalid item of customField.listOf. Make it with customField,'],
    ['listOf', [unchecked.oneOf?.(1)], `Invalid values of customField.oneOf. ${valuesFix}`],
    ['listOf', [customField.text(), 'x'], `The options of a custom field are an object. ${optionFix}`],
    ['of', [], 'Invalid schema of customField.of. Use a schema of TypeBox, such as Type.String().'],
  ])('%s(%j)', (kind, parameters, problem) => {
    const config = { outDir, customFields: { cf_fine: customField.text(), cf_x: unchecked[kind]?.(...parameters) } };
    const problems = problemsOf(() => checkConfig(config, 'my.config.js'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`my.config.js: customFields.cf_x: ${problem}`);
  });

  it('and whatever the arguments are, it is no crash', () => {
    const wrong = fc.anything({ withNullPrototype: true, withSparseArray: true });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(unchecked)), fc.array(wrong, { maxLength: 3 }), (kind, parameters) => {
        const field = unchecked[kind]?.(...parameters);
        problemsOf(() => checkConfig({ outDir, customFields: { cf_x: field } }, 'my.config.js'));
      }),
    );
  });
});

describe('A problem of the generated spec has the location of its entry', () => {
  const generateWith = (config: Omit<Config, 'outDir'>) => generateAccount({ outDir, ...config }, 'my.config.js', {});
  it.each<[string, Omit<Config, 'outDir'>, string]>([
    [
      'a custom field, which two events accept',
      {
        customFields: { cf_plan: customField.oneOf(['pro', 'pro']) },
        events: [
          defineEvent({
            ...ownEvent,
            payload: Payload({ coupon: Type.String({ description: 'Code.' }) }, { customFields: CustomFields }),
          }),
        ],
      },
      'my.config.js: customFields.cf_plan: Duplicate enum value "pro". Remove one of the two.',
    ],
    [
      'an event',
      { events: [ownEvent, { ...ownEvent, type: 'CHEQUE_USED', payload: Payload({ cheque: Type.String() }) }] },
      'my.config.js: events[1].payload.cheque: This field has no description. Describe it.',
    ],
  ])('%s', async (_, config, problem) => {
    const error = await generateWith(config).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SpecError);
    expect((error as SpecError).message.split('\n')).toContain(problem);
    expect(new Set((error as SpecError).message.split('\n')).size).toBe((error as SpecError).problems.length);
  });
});
