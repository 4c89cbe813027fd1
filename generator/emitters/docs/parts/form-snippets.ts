/** The modules of the guide to forms. @param language That of the messages at the inputs. */
export function formModules(language: string): Record<string, string> {
  return {
    formSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';

const form = new URLSearchParams('Nome=Ana&your-email=ana@example.com&telefone=&mensagem=Oi&_wpnonce=c0ffee');
const result = conversion.fromForm(form, {
  fields: { conversion_identifier: 'contato' },
  inputs: { mensagem: 'cf_mensagem' },
  others: 'collect',
});
if (result.valid) console.log(JSON.stringify(result.event.payload));
for (const { input, change, field } of result.changes) console.log(input, change, field);
console.log(result.others?.map(([input]) => input));`,
    formConsentSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';
import { legalBasis } from '@rdsm-events/builders/legal-basis';

export function contact(form: URLSearchParams) {
  const fields = {
    conversion_identifier: 'contato',
    legal_bases: [legalBasis.communications('consent', form.has('aceite'))],
  };
  return conversion.fromForm(form, { fields });
}

const result = contact(new URLSearchParams('email=ana@example.com&aceite=on'));
if (result.valid) console.log(JSON.stringify(result.event.payload.legal_bases));`,
    formMessagesSnippet: `
import { conversion } from '@rdsm-events/builders/conversion';
import { translate } from '@rdsm-events/validators/messages/${language}/conversion';

const form = new URLSearchParams('Nome=Ana&your-email=ana');
const result = conversion.fromForm(form, { fields: { conversion_identifier: 'contato' } });
if (!result.valid) for (const { input, error_message } of translate(result.errors)) console.log(input, error_message);`,
    namedValuesSnippet: `
import { conversion } from '@rdsm-events/browser'; // In Apps Script: const { conversion } = RdsmEvents;

const namedValues = { Nome: ['Ana'], 'Endereço de e-mail': ['ana@example.com'] };
const result = conversion.fromForm(namedValues, { fields: { conversion_identifier: 'google-forms' } });
console.log(JSON.stringify(result.valid ? result.event.payload : result.errors));`,
  };
}
