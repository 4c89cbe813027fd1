import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { createClientWith } from '../../../../packages/client/src/client.js';
import type { ClientOptions } from '../../../../packages/client/src/options.js';
import type { Outcome } from '../../../../packages/client/src/outcome.js';
import type { Progress } from '../../../../packages/client/src/progress.js';
import { ApiModel, type Fault, type ModelOptions } from '../../../support/sending/api-model.js';
import {
  clientOptions,
  faultsOf,
  identifierAt,
  indexOf,
  openFaults,
  type PlannedEvent,
  plannedEvents,
  sureFaults,
} from '../../../support/sending/scenario.js';
import { VirtualClock } from '../../../support/sending/virtual-clock.js';

/*
 * The model of the API is the oracle: it records what it accepts, and when. Whatever happens on the way, what the client
 * reports must agree with what the model has.
 */

const parameters = { seed: inject('seed'), numRuns: 100 };

interface Scenario {
  planned: PlannedEvent[];
  faults: (Fault | undefined)[];
  options: ClientOptions;
  latencies: number[];
  isAsync: boolean;
  namesEvents: boolean;
}

const scenarioOf = (faults: fc.Arbitrary<Fault>): fc.Arbitrary<Scenario> =>
  fc.record({
    planned: plannedEvents,
    faults: faultsOf(faults),
    options: clientOptions,
    latencies: fc.array(fc.constantFrom(1, 50, 2_000, 9_000), { minLength: 1, maxLength: 7 }),
    isAsync: fc.boolean(),
    namesEvents: fc.boolean(),
  });

interface Sent {
  outcomes: Outcome[];
  model: ApiModel;
  clock: VirtualClock;
  error: unknown;
  progress: Progress[];
  read: number;
}

interface More extends Partial<ModelOptions> {
  options?: ClientOptions;
  accessToken?: (rejected?: string) => string;
  onStart?: (clock: VirtualClock) => void;
  onEnd?: () => void;
}

async function send(scenario: Scenario, more: More = {}): Promise<Sent> {
  const { planned, faults, latencies, isAsync, namesEvents } = scenario;
  const { options, accessToken = () => 'token', onStart, onEnd, ...model } = more;
  const clock = new VirtualClock(pseudoRandom());
  const api = new ApiModel({
    clock,
    faultOf: (request) => faults[request],
    rejects: (identifier) => planned[indexOf(identifier)]?.isRejected ?? false,
    namesEvents,
    latencyMs: () => latencies[api.requests % latencies.length] ?? 1,
    ...model,
  });
  const sent: Sent = { outcomes: [], model: api, clock, error: undefined, progress: [], read: 0 };
  const client = createClientWith(
    {
      ...scenario.options,
      ...options,
      accessToken,
      fetch: api.fetch,
      onProgress: (progress) => sent.progress.push(progress),
    },
    clock,
  );
  function* input() {
    for (const { event } of planned) {
      sent.read++;
      yield event;
    }
  }
  async function* slowInput() {
    for (const { event } of planned) {
      if (sent.read % 3 === 0) await clock.sleep(latencies[sent.read % latencies.length] ?? 1);
      sent.read++;
      yield event;
    }
  }
  const run = async (): Promise<void> => {
    for await (const outcome of client.sendAll(isAsync ? slowInput() : input())) {
      sent.outcomes.push(outcome);
    }
  };
  onStart?.(clock);
  await clock.run(
    run().catch((error: unknown) => {
      sent.error = error;
    }),
  );
  onEnd?.();
  return sent;
}

/** Numbers from 0 to 1, the same in each run. */
function pseudoRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** What holds of every run: one outcome per event that was read, and each is true. */
function checkOutcomes({ planned, options }: Scenario, sent: Sent): void {
  const { outcomes, model, read, progress, clock } = sent;
  expect(outcomes.map(({ index }) => index)).toEqual([...Array(read).keys()]);
  for (const outcome of outcomes) {
    const plan = planned[outcome.index];
    const record = model.recorded.get(identifierAt(outcome.index));
    const times = record?.times ?? 0;
    expect(outcome.event).toBe(plan?.event);
    expect(outcome.status === 'invalid').toBe(!plan?.isValid);
    if (outcome.status === 'accepted') expect([times, record?.uuids[0]]).toEqual([1, outcome.uuid]);
    else if (outcome.status === 'unknown') expect(times).toBeLessThanOrEqual(1);
    else expect([outcome.index, outcome.status, times]).toEqual([outcome.index, outcome.status, 0]);
  }
  // Only after an unknown outcome is nothing sent for a while; the model has no other reason to send no response.
  const isPaused = (outcome: Outcome) =>
    outcome.status === 'rejected' && outcome.reason === 'unavailable' && outcome.response === undefined;
  if (outcomes.some(isPaused)) expect(outcomes.map(({ status }) => status)).toContain('unknown');
  expect(model.mostPerMinute).toBeLessThanOrEqual(options.requestsPerMinute ?? 120);
  expect(model.mostPerContactAndDay).toBeLessThanOrEqual(options.requestsPerContactPerDay ?? 120);
  for (const body of model.bodies) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(200_000);
  const last = progress.at(-1);
  if (last) {
    expect(last.requests).toBe(model.requests);
    expect(last.read).toBe(read);
    expect(last.accepted + last.invalid + last.rejected + last.unknown).toBe(read);
  }
  // The client leaves no timer behind; an input that was left alone may.
  if (sent.error === undefined) expect(clock.pending).toBe(0);
}

it('each event has one outcome, in order, which agrees with the API; the limits are kept', async () => {
  const scenarios = scenarioOf(fc.oneof(sureFaults, openFaults));
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      const sent = await send(scenario);
      expect(sent.error).toBeUndefined();
      checkOutcomes(scenario, sent);
      for (const outcome of sent.outcomes) seen.add(`${outcome.status} ${'reason' in outcome ? outcome.reason : ''}`);
    }),
    // The rarest reason is in one of 27 scenarios: one in fifty runs of a hundred scenarios has none.
    { ...parameters, numRuns: 400 },
  );
  for (const reason of ['connection', 'timeout', 'gateway', 'response']) expect(seen).toContain(`unknown ${reason}`);
  for (const reason of ['rateLimited', 'response']) expect(seen).toContain(`rejected ${reason}`);
});

it('what the API did not process is sent again until it is decided', async () => {
  await fc.assert(
    fc.asyncProperty(scenarioOf(sureFaults), async (scenario) => {
      const options = {
        maxWaitMs: Number.POSITIVE_INFINITY,
        requestsPerContactPerDay: 120,
        retry: { attempts: 100 },
      };
      const sent = await send(scenario, { options });
      checkOutcomes({ ...scenario, options: { ...scenario.options, ...options } }, sent);
      for (const outcome of sent.outcomes) {
        const { isValid, isRejected } = scenario.planned[outcome.index] as PlannedEvent;
        expect(outcome.status).toBe(!isValid ? 'invalid' : isRejected ? 'rejected' : 'accepted');
        if (outcome.status !== 'rejected') continue;
        expect(outcome).toMatchObject({ reason: 'response', retryable: false, customFields: ['cf_unknown'] });
        expect(outcome.errors?.map(({ path }) => path)).toEqual(['$.body.payload.cf_unknown']);
      }
    }),
    parameters,
  );
});

it('only resendUnknown may record an event twice, and only after an unknown result', async () => {
  await fc.assert(
    fc.asyncProperty(scenarioOf(fc.oneof(sureFaults, openFaults)), async (scenario) => {
      const { outcomes, model, read } = await send(scenario, { options: { resendUnknown: true } });
      expect(outcomes.map(({ index }) => index)).toEqual([...Array(read).keys()]);
      for (const { index, status } of outcomes) {
        const times = model.recorded.get(identifierAt(index))?.times ?? 0;
        if (status === 'accepted') expect(times).toBeGreaterThanOrEqual(1);
        if (status === 'rejected' || status === 'invalid') expect(times).toBe(0);
        if (times > 1) expect(model.doubtful).toContain(identifierAt(index));
      }
    }),
    parameters,
  );
});

it('an abort ends every wait; each event that was read has an outcome before the reason is thrown', async () => {
  const abortion = fc.record({ atMs: fc.nat(200_000), scenario: scenarioOf(fc.oneof(sureFaults, openFaults)) });
  await fc.assert(
    fc.asyncProperty(abortion, async ({ atMs, scenario }) => {
      const controller = new AbortController();
      const reason = new Error('enough');
      const sent = await send(scenario, {
        options: { signal: controller.signal },
        onStart: (clock) => void clock.sleep(atMs, controller.signal).then(() => controller.abort(reason)),
        onEnd: () => controller.signal.aborted || controller.abort(undefined),
      });
      // An event that was on its way to the client when the signal was aborted has not been read.
      expect(sent.read - sent.outcomes.length).toBeLessThanOrEqual(sent.error && scenario.isAsync ? 1 : 0);
      checkOutcomes(scenario, { ...sent, read: sent.outcomes.length });
      expect([reason, undefined]).toContain(sent.error);
      if (sent.error === undefined) expect(sent.outcomes.length).toBe(scenario.planned.length);
      expect([...sent.model.recorded.keys()].map(indexOf).filter((at) => at >= sent.outcomes.length)).toEqual([]);
    }),
    parameters,
  );
});

it('a token that expires is replaced, once per rejection', async () => {
  await fc.assert(
    fc.asyncProperty(scenarioOf(sureFaults), fc.integer({ min: 1, max: 9 }), async (scenario, lifetime) => {
      let token = 0;
      let uses = 0;
      const rejected: (string | undefined)[] = [];
      const sent = await send(scenario, {
        options: { maxWaitMs: Number.POSITIVE_INFINITY, retry: { attempts: 100 }, concurrency: 1 },
        accessToken: (last) => {
          rejected.push(last);
          uses = 0;
          return `token${++token}`;
        },
        tokens: (used) => used === `token${token}` && uses++ < lifetime,
      });
      checkOutcomes({ ...scenario, options: { ...scenario.options, concurrency: 1 } }, sent);
      expect(sent.outcomes.filter(({ status }) => status === 'unknown')).toEqual([]);
      // The first token replaces none; each of the others replaces the one before it.
      expect(rejected).toEqual(rejected.map((_, at) => (at === 0 ? undefined : `token${at}`)));
      for (const outcome of sent.outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).not.toBe('unauthorized');
      }
    }),
    parameters,
  );
});
