import { createSandbox, type EndpointName, faultKinds } from '@rdsm-events/testing';
import { Value } from '@sinclair/typebox/value';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchNames, unionNames } from '../../../../generator/catalogue/names.js';
import { api } from '../../../../spec/api.js';
import { arbitraryBodies, mutated } from '../../../support/arbitraries/mutated.js';
import { anyValidEvents } from '../../../support/arbitraries/valid.js';
import { catalogue } from '../../../support/catalogue.js';
import { typeBox } from '../../../support/oracles/verdicts.js';
import { jsonOf, requestOf } from './requests.js';

const bodies = fc
  .oneof(mutated(anyValidEvents(catalogue), catalogue), arbitraryBodies(catalogue))
  .map((value) => JSON.stringify(value) ?? 'null');
const validEvents = anyValidEvents(catalogue).map((event) => JSON.parse(JSON.stringify(event)));
const endpoints: readonly EndpointName[] = ['event', 'batch', 'conversion'];
const urls = fc.oneof(
  fc.constantFrom(...endpoints.map((name) => `${api[name]?.path}?api_key=KEY`)),
  fc.webUrl(),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const headers = fc.record(
  {
    authorization: fc.oneof(fc.constant('Bearer TOKEN'), fc.string()),
    'content-type': fc.oneof(fc.constant('application/json; charset=utf-8'), fc.string()),
    'content-length': fc.oneof(fc.nat().map(String), fc.string()),
    'x-sandbox-fault': fc.oneof(fc.constantFrom(...faultKinds), fc.string()),
  },
  { requiredKeys: [] },
);

/** The bodies that the spec declares for a status of an endpoint. */
function declared(name: EndpointName, status: number) {
  const { success, errorResponses = [] } = { errorResponses: undefined, ...api[name] } as {
    success: (typeof api)['event']['success'];
    errorResponses?: typeof api.errorResponses;
  };
  const matches = (pattern: string) => pattern === String(status) || pattern === `${String(status)[0]}XX`;
  return [success, ...errorResponses, ...api.errorResponses]
    .filter((each) => matches(each.status))
    .flatMap((each) => each.bodies);
}

describe('A sandbox', () => {
  it('responds to every request', () => {
    const sandbox = createSandbox({ limits: false });
    fc.assert(
      fc.property(
        fc.constantFrom('POST', 'GET', 'OPTIONS', 'X'),
        urls,
        headers,
        fc.oneof(bodies, fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 200 })),
        (method, url, headers, body) => {
          const { status, connection } = sandbox.handle({ method, url, headers, body });
          expect(Number.isInteger(status)).toBe(true);
          expect(
            connection === undefined || connection === 'truncate' || status === 0 || status === 200 || status >= 400,
          ).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('gives the verdict of the spec on what it receives, in a body that the spec declares', () => {
    const sandbox = createSandbox({ limits: false, keep: 10 });
    fc.assert(
      fc.property(fc.constantFrom('event' as const, 'batch' as const), bodies, (name, body) => {
        const response = sandbox.handle(requestOf(body, { url: api[name].path }));
        const names = name === 'batch' ? batchNames : unionNames;
        expect([response.status, body]).toEqual([typeBox.accepts(names, JSON.parse(body)) ? 200 : 400, body]);
        expect(declared(name, response.status).some((schema) => Value.Check(schema, jsonOf(response)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('accepts batches of valid events, and keeps them under the UUIDs of the response, in order', () => {
    const sandbox = createSandbox({ limits: false });
    fc.assert(
      fc.property(fc.array(validEvents, { maxLength: 6 }), (batch) => {
        sandbox.clear();
        const response = sandbox.handle(requestOf(batch, { url: api.batch.path }));
        expect(response.status).toBe(200);
        const uuids = jsonOf(response).events.map(({ event_uuid }: { event_uuid: string }) => event_uuid);
        expect(new Set(uuids).size).toBe(batch.length);
        expect(sandbox.events().map(({ uuid, event }) => ({ uuid, event }))).toEqual(
          batch.map((event, index) => ({ uuid: uuids[index], event })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('reports the same errors from both roots of paths', () => {
    const documented = createSandbox({ limits: false, keep: 1 });
    const other = createSandbox({ limits: false, keep: 1, pathRoot: '$' });
    fc.assert(
      fc.property(bodies, (body) => {
        const [expected, actual] = [documented, other].map((sandbox) => sandbox.handle(requestOf(body)).body);
        fc.pre(!body.includes('$'));
        expect(jsonOf({ body: actual as string }).errors).toEqual(
          jsonOf({ body: (expected as string).replaceAll('"$.body', '"$') }).errors,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('with dropped fields, accepts what has no other error, and names the fields', () => {
    const strict = createSandbox({ limits: false });
    const lenient = createSandbox({ limits: false, unknownFields: 'drop' });
    fc.assert(
      fc.property(bodies, (body) => {
        for (const sandbox of [strict, lenient]) sandbox.clear();
        strict.handle(requestOf(body));
        const { status } = lenient.handle(requestOf(body));
        const errors = strict.events()[0]?.errors ?? [];
        expect(status).toBe(errors.every(({ error_type }) => error_type === 'INVALID_FIELDS') ? 200 : 400);
        const byPath = (list: typeof errors) => [...list].sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1));
        expect(byPath(lenient.events()[0]?.errors ?? [])).toEqual(byPath(errors));
      }),
      { numRuns: 300 },
    );
  });

  it('repeats its random faults for a seed, about as often as wanted, and records nothing where it did not process', () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, rate) => {
        const run = () => {
          const sandbox = createSandbox({ limits: false, faults: { rate, kinds: ['503', 'reset'], seed } });
          const statuses = Array.from({ length: 400 }, () => sandbox.handle(requestOf({})).status);
          expect(sandbox.events().length).toBe(statuses.filter((status) => status === 400).length);
          return statuses;
        };
        const statuses = run();
        expect(run()).toEqual(statuses);
        const share = statuses.filter((status) => status !== 400).length / statuses.length;
        // Five standard deviations of a share of 400.
        expect(Math.abs(share - rate)).toBeLessThan(0.126);
      }),
      { numRuns: 20 },
    );
  });
});
