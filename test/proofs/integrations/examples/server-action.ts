import assert from 'node:assert/strict';
import { buildConversion } from '@rdsm-events/builders/conversion';
import type { ApiError, ConversionEvent } from '@rdsm-events/types';
import { validateConversionPayload } from '@rdsm-events/validators/conversion';
import { reportCases } from './support/report.js';

interface State {
  errors: ApiError[];
  event?: ConversionEvent;
}

/** A server action of Next.js or React, as `useActionState` calls it. */
async function subscribe(_previous: State, form: FormData): Promise<State> {
  const result = validateConversionPayload({ conversion_identifier: 'newsletter', ...Object.fromEntries(form) });
  return result.valid ? { errors: [], event: buildConversion(result.value) } : { errors: result.errors };
}

function formOf(fields: Record<string, string | Blob>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

await reportCases({
  'a valid form becomes an event': async () => {
    const { event } = await subscribe({ errors: [] }, formOf({ email: 'ana@example.com' }));
    assert.deepEqual(event?.payload, { conversion_identifier: 'newsletter', email: 'ana@example.com' });
  },
  'an invalid form gets errors, which can be sent to the page': async () => {
    const { errors } = await subscribe({ errors: [] }, formOf({ email: '', $ACTION_ID: '1' }));
    assert.deepEqual(
      errors.map(({ path }) => path),
      ['$.payload.email', '$.payload["$ACTION_ID"]'],
    );
    assert.deepEqual(structuredClone(errors), errors);
  },
  'a file is an error, not an exception': async () => {
    const { errors } = await subscribe({ errors: [] }, formOf({ email: 'ana@example.com', name: new Blob(['x']) }));
    assert.deepEqual(
      errors.map(({ path }) => path),
      ['$.payload.name'],
    );
  },
});
