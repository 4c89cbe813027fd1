import assert from 'node:assert/strict';
import type { ConversionPayload } from '@rdsm-events/types/conversion';
import { conversionPayloadSchema } from '@rdsm-events/validators/conversion';
import { initTRPC, TRPCError } from '@trpc/server';
import type { inferRouterInputs } from '@trpc/server/unstable-core-do-not-import';
import { reportCases } from './support/report.js';

const t = initTRPC.create();
const router = t.router({
  convert: t.procedure.input(conversionPayloadSchema).mutation(({ input }) => {
    const payload: ConversionPayload = input;
    return payload.email;
  }),
});
const caller = t.createCallerFactory(router)({});

type Input = inferRouterInputs<typeof router>['convert'];
const payload: Input = { conversion_identifier: 'ebook', email: 'ana@example.com', cf_plan: 'pro' };
// @ts-expect-error: a misspelt field does not exist.
const misspelt: Input = { ...payload, emial: 'ana@example.com' };

await reportCases({
  'a valid input reaches the procedure': async () => {
    assert.equal(await caller.convert(payload), 'ana@example.com');
  },
  'an invalid input is a BAD_REQUEST with issues': async () => {
    const error = await caller.convert(misspelt).catch((reason: unknown) => reason);
    assert.ok(error instanceof TRPCError);
    assert.equal(error.code, 'BAD_REQUEST');
    const { issues } = error.cause as unknown as { issues: { message: string; path: string[] }[] };
    assert.deepEqual(
      issues.map(({ path }) => path),
      [['emial']],
    );
    assert.match(issues[0]?.message ?? '', /email/);
  },
});
