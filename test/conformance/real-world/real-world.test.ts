import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ajv2020, ajvDraft07 } from '../../support/oracles/verdicts.js';
import { validatorOf } from '../../support/validators.js';
import { bodies, namesOf, type RealWorldBody } from './bodies.js';

/** The two documents do not describe the type of the event. The newer ones do, so that it is no fault. */
const newerType = 'out_of_seed_type';

/** The error for a fault that the reader found. */
const errorTypes = {
  missing_required: 'CANNOT_BE_NULL',
  null_value: 'CANNOT_BE_NULL',
  wrong_type: 'INVALID_DATA_TYPE',
  empty_required: 'CANNOT_BE_BLANK',
  invalid_option: 'INVALID_OPTION',
  cookie_with_utm: 'CONFLICTING_FIELD',
  unknown_field: 'INVALID_FIELDS',
  unknown_envelope_field: 'INVALID_FIELDS',
} as const;

function errorsOf({ body }: Pick<RealWorldBody, 'body'>): string[] {
  const result = validatorOf(namesOf(body)).validate(body);
  return result.valid ? [] : result.errors.map(({ error_type, path }) => `${error_type} ${path}`);
}

/**
 * The faults that the reader found, as errors. Without a known type, nothing else is checked; without any part of the
 * envelope, all of its parts are missing.
 */
function defectsOf({ defects }: RealWorldBody): string[] {
  const errors = defects.flatMap(({ kind, path }) =>
    kind === newerType ? [] : [`${errorTypes[kind as keyof typeof errorTypes]} ${quoteLast(path)}`],
  );
  const types = errors.filter((error) => error.endsWith('.event_type'));
  const hasNoEnvelope = errors.includes('CANNOT_BE_NULL $.body.event_family');
  return (types.length > 0 && !hasNoEnvelope ? types : errors).sort();
}

/** The reader writes a name with a space as it is. */
function quoteLast(path: string): string {
  return path.replace(/\.([^.]*[^.\w\]][^.]*)$/, (_, name: string) => `[${JSON.stringify(name)}]`);
}

it('there are all of them', () => {
  expect(bodies.map(({ verdict }) => verdict).sort()).toEqual([
    ...Array(32).fill('invalid'),
    ...Array(24).fill('unclear'),
    ...Array(53).fill('valid'),
  ]);
});

describe.each(bodies)('$file ($verdict)', (realWorld) => {
  it('has the faults that the reader found, and no others', () => {
    expect(errorsOf(realWorld).sort()).toEqual(defectsOf(realWorld));
  });

  it('gets the same verdict from ajv on the emitted schemas', () => {
    const accepted = errorsOf(realWorld).length === 0;
    expect(ajv2020.accepts(namesOf(realWorld.body), realWorld.body)).toBe(accepted);
    expect(ajvDraft07.accepts(namesOf(realWorld.body), realWorld.body)).toBe(accepted);
    if (realWorld.verdict !== 'unclear') expect(accepted).toBe(realWorld.verdict === 'valid');
  });
});

/*
 * Where the documents are silent, our verdict is "invalid", for one of three reasons: a field that no table lists is not
 * recorded, so that its value would be lost without a word; custom fields are strings, as the tables state; and an empty
 * required value is a missing one. Fields are no errors with `unknownFields: 'allow'`.
 */
describe.each(bodies.filter(({ verdict }) => verdict === 'unclear'))('unclear: $file', (realWorld) => {
  it('is rejected for a decision of ours', () => {
    const names = namesOf(realWorld.body);
    const result = validatorOf(names).validate(realWorld.body, { unknownFields: 'allow' });
    const errors = result.valid ? [] : result.errors.map(({ error_type, path }) => `${error_type} ${path}`);
    expect([
      '',
      'INVALID_DATA_TYPE $.body.payload.cf_produtos_de_interesse_lista',
      'CANNOT_BE_BLANK $.body.payload.email',
    ]).toContain(errors.join());
  });
});

/** Bodies of today's API: samples of the newer documentation, and what RD Station's own n8n node sends. */
const current = new URL('current/', import.meta.url);

describe.each(readdirSync(current).sort())('%s', (file) => {
  const body: unknown = JSON.parse(readFileSync(new URL(file, current), 'utf8'));
  const validator = validatorOf(namesOf(body));

  // The page of the checkout prints a sample that its own rule rejects.
  const errors = file === 'ecommerce_checkout_started.docs-sample.json' ? ['AT_LEAST_ONE_REQUIRED $.body.payload'] : [];

  it(errors.length > 0 ? 'has neither email nor phone' : 'is valid', () => {
    expect(errorsOf({ body })).toEqual(errors);
    expect(validator.is(body)).toBe(errors.length === 0);
  });
});
