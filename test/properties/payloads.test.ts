import { isDeepStrictEqual } from 'node:util';
import { RdsmValidationError, type ValidationResult } from '@rdsm-events/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../generator/catalogue/catalogue.js';
import { payloadNames } from '../../generator/catalogue/names.js';
import { readTree } from '../../generator/commands/tree.js';
import type { CaseFile } from '../../generator/emitters/conformance/cases/case.js';
import { adversarialValues } from '../support/arbitraries/adversarial.js';
import { anyValues, mutated } from '../support/arbitraries/mutated.js';
import { validEvents } from '../support/arbitraries/valid.js';
import { catalogue, generated } from '../support/catalogue.js';
import { validatorOf } from '../support/validators.js';

/*
 * A payload alone has the errors of the event around it, at paths that begin with the payload. The oracle is the
 * validator of the event.
 */

const files = await readTree(new URL('conformance', generated).pathname);

describe.each(catalogue.events)('the payload of $type', (event) => {
  it('has the errors of the event around it, in the conformance cases', () => {
    const { cases }: CaseFile = JSON.parse(files.get(`${event.names.file}.json`) ?? '');
    const different = cases.filter(({ body }) => {
      const [found, expected] = compare(event, Object(body).payload);
      return !isDeepStrictEqual(found, expected);
    });
    expect(different).toEqual([]);
  });

  it('has the errors of the event around it, whatever it is', () => {
    const payloads = validEvents(event, catalogue).map(({ payload }) => payload);
    const plain = fc.oneof(mutated(payloads, catalogue), anyValues(catalogue)).map((value) => () => value);
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: plain }, adversarialValues(catalogue)), (make) => {
        const [found, expected] = compare(event, make());
        expect(found).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

/** What the functions of a payload return, and what they should, according to those of the event around it. */
function compare(event: CatalogueEvent, payload: unknown): [found: unknown, expected: unknown] {
  const whole = validatorOf(event.names);
  const alone = validatorOf(payloadNames(event.names));
  const body = { event_type: event.type, event_family: 'CDP', payload };
  const both = [undefined, { unknownFields: 'allow' } as const].map((options) => {
    const errors = withoutBody(errorsOf(whole.validate(body, options)));
    const found = errorsOf(alone.validate(payload, options));
    return { found: [found, thrownErrors(() => alone.assert(payload, options))], expected: [errors, errors] };
  });
  const { issues = [] } = alone.schema['~standard'].validate(payload);
  const { issues: ofBody = [] } = whole.schema['~standard'].validate(body);
  return [
    [alone.is(payload), issues, both.map(({ found }) => found)],
    [
      whole.is(body),
      ofBody.map((issue) => ({ ...withoutBody(issue), path: issue.path.slice(1) })),
      both.map(({ expected }) => expected),
    ],
  ];
}

function errorsOf(result: ValidationResult<unknown>) {
  return result.valid ? [] : result.errors;
}

function thrownErrors(run: () => void): readonly unknown[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RdsmValidationError) return error.errors;
    throw error;
  }
  return [];
}

/** The same with paths that begin with the payload. No key of a field contains them: the keys in a path are quoted. */
function withoutBody<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"$.body.payload', '"$.payload'));
}
