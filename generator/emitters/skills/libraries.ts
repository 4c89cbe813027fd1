import { payloadNames } from '../../catalogue/names.js';
import { listEvents, listMistakes } from './facts.js';
import type { Skill } from './skill.js';

/** The packages that ship with a program. */
export const libraries: Skill[] = [
  {
    package: '@rdsm-events/types',
    use: 'TypeScript types of the events of RD Station Marketing. Use when code handles such events without validating or building them.',
    body: (catalogue) => `
Declarations only: \`import type { … } from '@rdsm-events/types'\`. \`RdsmEvent\` is the union of all events and narrows on
\`event_type\`; \`EventOf<'SALE'>\` and \`PayloadOf<'SALE'>\` lead from a type to its types. A literal is checked with \`satisfies\`.
Types do not check values: for untrusted input use @rdsm-events/validators, to build an event use @rdsm-events/builders.

${listEvents(catalogue, 'types', ({ names }) => `\`${names.event}\`, \`${names.payload}\``)}

## Mistakes to avoid

${listMistakes(catalogue)}
`,
  },
  {
    package: '@rdsm-events/validators',
    use: 'Validates events of RD Station Marketing (conversions, sales, orders, carts) in TypeScript or JavaScript. Use for untrusted events, forms, webhooks and queues.',
    body: (catalogue) => `
\`\`\`js
import { validateEvent } from '@rdsm-events/validators';

const result = validateEvent({ event_type: 'SALE', event_family: 'CDP', payload: { email: 'ana@example.com', valeu: 200 } });
if (!result.valid) for (const { error_type, path } of result.errors) console.log(error_type, path);
\`\`\`

\`\`\`text
CANNOT_BE_NULL $.body.payload.funnel_name
INVALID_FIELDS $.body.payload.valeu
\`\`\`

- \`is…\` narrows, \`validate…\` returns \`{ valid, value }\` or \`{ valid, errors }\`, \`assert…\` throws \`RdsmValidationError\`, \`…Schema\`
  is a Standard Schema. The same names with \`Payload\` are for a payload alone.
- Each event has a subpath: import from there in code for browsers. \`validateBatch\` is for arrays.
- \`noticesOfEvent\` (\`@rdsm-events/validators/notices\`) reports what is valid but not advisable.
- Messages for people: \`translate(errors)\` of \`@rdsm-events/validators/messages/pt-br\`, \`…/es\`, \`…/en\`.
- An error has \`error_type\`, \`path\`, \`error_message\`, \`validation_rules\` (\`did_you_mean\`, limits, options), never the value.

${listEvents(catalogue, 'functions', ({ names }) => `\`${names.validate}\`, \`${payloadNames(names).validate}\` of \`…/${names.file}\``)}

## Mistakes to avoid

${listMistakes(catalogue)}
`,
  },
  {
    package: '@rdsm-events/builders',
    use: 'Builds valid events of RD Station Marketing from payloads, web forms, cookies and UTM parameters. Use when a program or a page sends conversions, sales or orders.',
    body: (catalogue) => `
\`\`\`js
import { conversion } from '@rdsm-events/builders/conversion';

const form = new URLSearchParams('nome=Ana&email=ana@example.com'); // or FormData, or the body of a request
const lead = conversion.fromForm(form, { fields: { conversion_identifier: 'contato' } });
console.log(lead.valid ? JSON.stringify(lead.event.payload) : lead.errors.map(({ input }) => input));
\`\`\`

\`\`\`text
{"name":"Ana","email":"ana@example.com","conversion_identifier":"contato"}
\`\`\`

- A builder takes the payload, not the event, returns the whole event and throws \`RdsmValidationError\` if it is invalid.
  \`builder.parse(unknown)\` is for untrusted payloads; \`build…\` only builds, for those who validate elsewhere.
- \`fromForm\` never throws on what a visitor typed; show its errors at \`input\`.
- \`trafficSource.from({ cookie, url })\` and \`trackingId.fromCookie(…)\` give fields to spread; without a cookie, nothing.
- A consent is never guessed: \`legalBasis.communications('consent', true)\` from a checkbox goes into \`legal_bases\`.
- \`defineCustomFields\` declares the custom fields of an account. \`batch\` and \`splitBatch\` make bodies for the batch endpoint.

${listEvents(catalogue, 'builder', ({ names }) => `\`${names.builder}\` of \`…/${names.file}\``)}

## Mistakes to avoid

${listMistakes(catalogue)}
`,
  },
  {
    package: '@rdsm-events/browser',
    use: 'One script for web pages, Google Tag Manager and Apps Script that makes a valid CONVERSION of RD Station Marketing from a form, without a bundler.',
    body: (catalogue) => `
The file \`dist/rdsm-events.js\` declares \`RdsmEvents\`, with the same names as @rdsm-events/builders for CONVERSION and the
messages in Portuguese: \`RdsmEvents.conversion.fromForm(new FormData(form), options)\`, \`trafficSource\`, \`trackingId\`,
\`legalBasis\`, \`labels\`. It sends nothing: the page posts the event to
\`${catalogue.api.conversion?.path ?? catalogue.api.event.path}\` with its API key. The README has whole examples and the hash for \`integrity\`.

## Mistakes to avoid

${listMistakes(catalogue)}
- An access token in a page: it can do everything in the account. A page has an API key.
`,
  },
  {
    package: '@rdsm-events/client',
    use: 'Sends events to RD Station Marketing with limits, retries and batches. Use when a server or a job sends events, or reads responses of the API.',
    body: (catalogue) => `
\`\`\`js
import { createClient } from '@rdsm-events/client';
import { conversion } from '@rdsm-events/builders/conversion';

const client = createClient({
  accessToken: 'ACCESS_TOKEN',
  // In a test only: without this line, the event is sent to RD Station.
  fetch: async () => new Response('{ "event_uuid": "5408c5a3-4711-4f2e-8d0b-13407a3e30f3" }'),
});
const outcome = await client.send(conversion({ conversion_identifier: 'newsletter', email: 'ana@example.com' }));
console.log(outcome.status);
\`\`\`

\`\`\`text
accepted
\`\`\`

- \`send\` resolves to one outcome, \`sendAll(iterable)\` yields one for each event, in order: \`accepted\`, \`invalid\` (not sent),
  \`rejected\` (by the API) or \`unknown\`. Do not send an \`unknown\` event again without checking: the API knows no idempotency key.
- \`requestFor(event, credentials)\` and \`readResponse(response)\` are for other HTTP clients; they send nothing.
- Do not write retries, pacing or splitting around it: it does that, within ${limitsOf(catalogue)}.

## Mistakes to avoid

${listMistakes(catalogue)}
`,
  },
];

function limitsOf({ api }: Parameters<Skill['body']>[0]): string {
  const bytes = api.maxBodyBytes.toLocaleString('en');
  const [limit] = api.rateLimits.filter(({ scope }) => scope === 'account');
  const rate = limit ? `${limit.requests} requests in ${limit.windowSeconds} seconds unless told otherwise, and ` : '';
  return `${rate}${bytes} bytes for a body`;
}
