import assert from 'node:assert/strict';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { ConversionPayload } from '@rdsm-events/types/conversion';
import { conversionPayloadSchema } from '@rdsm-events/validators/conversion';
import { Window } from 'happy-dom';
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { reportCases } from './report.js';

const window = new Window({ url: 'https://www.example.com/' });
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });

function LeadForm({ onLead }: { onLead: (payload: ConversionPayload) => void }) {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(conversionPayloadSchema),
    defaultValues: { conversion_identifier: 'ebook', email: '' },
  });
  const { errors } = formState;
  // @ts-expect-error: a misspelt field is no input of this form.
  register('emial');
  return (
    <form onSubmit={handleSubmit((payload) => onLead(payload))}>
      <input {...register('name')} />
      <input {...register('email')} />
      <output id="email">{errors.email?.message}</output>
      <input {...register('cf_plan')} />
      <select {...register('legal_bases.0.type')}>
        <option value="consent" />
        <option value="agreement" />
      </select>
      <output id="type">{errors.legal_bases?.[0]?.type?.message}</output>
      <input type="hidden" value="communications" {...register('legal_bases.0.category')} />
      <input type="hidden" value="granted" {...register('legal_bases.0.status')} />
      <button type="submit">Enviar</button>
    </form>
  );
}

/** Renders the form, fills it in, submits it, and reads its messages. */
async function submit(values: Record<string, string>) {
  const leads: ConversionPayload[] = [];
  const container = window.document.createElement('div');
  window.document.body.append(container);
  const root = createRoot(container as unknown as Element);
  await act(async () => root.render(createElement(LeadForm, { onLead: (payload) => leads.push(payload) })));
  for (const [name, value] of Object.entries(values)) {
    const input = container.querySelector(`[name="${name}"]`) as { value: string } | null;
    assert.ok(input, `no input ${name}`);
    input.value = value;
  }
  await act(async () => {
    (container.querySelector('button') as { click(): void } | null)?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const messages = [...container.querySelectorAll('output')].map(({ id, textContent }) => [id, textContent]);
  const focused = window.document.activeElement?.getAttribute('name');
  await act(async () => root.unmount());
  container.remove();
  return { leads, messages: Object.fromEntries(messages), focused };
}

await reportCases({
  'an invalid email is an error at the input email, which gets the focus': async () => {
    const { leads, messages, focused } = await submit({ email: 'ana' });
    assert.deepEqual(messages, { email: 'Must be an email address.', type: '' });
    assert.deepEqual({ leads, focused }, { leads: [], focused: 'email' });
  },
  'an invalid enum value is an error at the nested input legal_bases.0.type': async () => {
    const { leads, messages } = await submit({ email: 'ana@example.com', 'legal_bases.0.type': 'agreement' });
    assert.match(messages.type ?? '', /consent.*legitimate_interest/);
    assert.equal(messages.email, '');
    assert.deepEqual(leads, []);
  },
  'a valid form is submitted as the payload of a CONVERSION': async () => {
    const { leads, messages } = await submit({ name: 'Ana', email: 'ana@example.com', cf_plan: 'pro' });
    assert.deepEqual(messages, { email: '', type: '' });
    assert.deepEqual(leads, [
      {
        conversion_identifier: 'ebook',
        name: 'Ana',
        email: 'ana@example.com',
        cf_plan: 'pro',
        legal_bases: [{ category: 'communications', type: 'consent', status: 'granted' }],
      },
    ]);
  },
});
