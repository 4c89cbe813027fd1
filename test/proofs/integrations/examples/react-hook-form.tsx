import './support/dom.js'; // Before React, which looks for a DOM when it is loaded.
import assert from 'node:assert/strict';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { ConversionPayload } from '@rdsm-events/types/conversion';
import { conversionPayloadSchema } from '@rdsm-events/validators/conversion';
import { translateSchema } from '@rdsm-events/validators/messages/pt-br/conversion';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { reportCases } from './support/report.js';

function LeadForm({ onLead }: { onLead: (payload: ConversionPayload) => void }) {
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(translateSchema(conversionPayloadSchema)),
    defaultValues: { conversion_identifier: 'ebook', email: '' },
  });
  const { errors } = formState;
  // @ts-expect-error: a misspelt field is no input of this form.
  void (() => register('emial'));
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

/** Types into an input as a visitor does: React listens to the events, and ignores a value that it set itself. */
function type(input: Element, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, value);
  for (const name of ['input', 'change']) {
    input.dispatchEvent(new window.Event(name, { bubbles: true }));
  }
}

/** Renders the form, fills it in, submits it, and reads its messages. */
async function submit(values: Record<string, string>) {
  const leads: ConversionPayload[] = [];
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  await act(async () => root.render(<LeadForm onLead={(payload) => leads.push(payload)} />));
  for (const [name, value] of Object.entries(values)) {
    const input = container.querySelector(`[name="${name}"]`);
    assert.ok(input, `no input ${name}`);
    await act(async () => type(input, value));
  }
  await act(async () => {
    container.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const messages = [...container.querySelectorAll('output')].map(({ id, textContent }) => [id, textContent]);
  const focused = document.activeElement?.getAttribute('name');
  await act(async () => root.unmount());
  container.remove();
  return { leads, messages: Object.fromEntries(messages), focused };
}

await reportCases({
  'an invalid email is an error in Portuguese at the input email, which gets the focus': async () => {
    const { leads, messages, focused } = await submit({ email: 'ana' });
    assert.deepEqual(messages, { email: 'Informe um e-mail válido.', type: '' });
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
