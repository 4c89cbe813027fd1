import { createSandbox } from '@rdsm-events/testing';
import { exampleOf, fullExampleOf, rejectedExamples, responseExamples } from '@rdsm-events/testing/fixtures';
import type { ApiResponse, EventType, SaleEvent } from '@rdsm-events/types';
import { isEvent, validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import { Value } from '@sinclair/typebox/value';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { api } from '../../../../spec/api.js';
import { catalogue } from '../../../support/catalogue.js';
import { requestOf } from './requests.js';

const types = catalogue.events.map(({ type }) => type as EventType);

describe.each(catalogue.events)('$type', (event) => {
  const type = event.type as EventType;

  it('has an example, which is one of the spec', () => {
    expect(event.examples.map(({ body }) => body)).toContainEqual(exampleOf(type));
    expect(isEvent(exampleOf(type))).toBe(true);
  });

  it('has a full example with every field, valid and without notices but that of the event itself', () => {
    const full = fullExampleOf(type);
    expect(isEvent(full)).toBe(true);
    expect(Object.keys(full.payload)).toEqual(event.payload.fields.map(({ name }) => name));
    const notices = noticesOfEvent(full).map(({ notice_type, path }) => [notice_type, path]);
    expect(notices).toEqual(event.deprecated ? [['DEPRECATED', '$.body.event_type']] : []);
  });
});

describe('Fixtures', () => {
  it('contain one rejected event for each type of error, whose fault is reported', () => {
    const rejected = rejectedExamples();
    for (const { event, fault } of rejected) {
      const result = validateEvent(event);
      expect(result.valid ? [] : result.errors.map(({ error_type, path }) => ({ error_type, path }))).toContainEqual(
        fault,
      );
    }
    const reported = rejected.map(({ fault }) => fault.error_type);
    expect(new Set(reported).size).toBe(rejected.length);
    expect(reported.sort()).toMatchInlineSnapshot(`
      [
        "AT_LEAST_ONE_REQUIRED",
        "CANNOT_BE_BLANK",
        "CANNOT_BE_NULL",
        "CONFLICTING_FIELD",
        "INVALID_DATA_TYPE",
        "INVALID_FIELDS",
        "INVALID_FORMAT",
        "INVALID_OPTION",
      ]
    `);
  });

  it.each(['event', 'batch', 'conversion'] as const)('contain the responses of %s, which the spec declares', (name) => {
    const examples = responseExamples(name);
    const own = name === 'conversion' ? (api.conversion?.errorResponses ?? []) : [];
    const responses = [api[name]?.success, ...own, ...api.errorResponses].flatMap((response) => response ?? []);
    const statusOf = (response: { status: string }) => Number(response.status.replace('XX', '00'));
    for (const { body, status } of examples) {
      const bodies = responses
        .filter((response) => statusOf(response) === status)
        .flatMap((response) => response.bodies);
      expect(bodies.some((schema) => Value.Check(schema, body))).toBe(true);
    }
    const documented = responses.filter((response) => Object.keys(response.examples).length > 0);
    expect(new Set(examples.map(({ status }) => status))).toEqual(new Set(documented.map(statusOf)));
    expectTypeOf(examples[0]?.body).toEqualTypeOf<ApiResponse | undefined>();
  });

  it.each(['event', 'batch', 'conversion'] as const)('contain what the sandbox responds to no JSON at %s', (name) => {
    const url = `${api[name]?.path}?api_key=KEY`;
    const { status, body } = createSandbox().handle(requestOf('{', { url }));
    const bodies = responseExamples(name).filter((example) => example.status === status);
    expect(bodies.map((example) => example.body)).toContainEqual(JSON.parse(body));
  });

  it('are new objects each time, so that a test may change them', () => {
    for (const type of types) {
      const changed = exampleOf(type);
      changed.payload.email = 'changed@example.com';
      expect(exampleOf(type).payload.email).not.toBe('changed@example.com');
      expect(fullExampleOf(type).payload).not.toBe(fullExampleOf(type).payload);
    }
    expectTypeOf(exampleOf('SALE')).toEqualTypeOf<SaleEvent>();
  });

  it('need a type and an endpoint that exist', () => {
    expect(() => exampleOf('LEAD' as 'SALE')).toThrow(TypeError);
    expect(() => responseExamples('leads' as 'event')).toThrow(TypeError);
  });
});
