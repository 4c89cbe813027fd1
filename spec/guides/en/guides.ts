import type { Guide, GuideName } from '../guide.js';

export const guides: Readonly<Record<GuideName, Guide>> = {
  forms: {
    title: 'Forms',
    description:
      'From the form of a page to a conversion in RD Station Marketing: names of inputs, consent (LGPD), messages, Google Tag Manager and Apps Script.',
    body: `
\`conversion.fromForm\` reads what a page or a server has of a form: \`FormData\`, \`URLSearchParams\`, \`req.body\`, or the body of
the request as a text. It knows the usual names of inputs, such as \`nome\`, \`your-email\` and \`telefone\`. Its result is a
CONVERSION, or the errors:

{formSnippet}

| Option or result | What it is |
|---|---|
| \`fields\` | fields that the form does not have. They come before inputs |
| \`inputs\` | the field of an input whose name only this form has |
| \`dropEmpty\` | an empty input is always left out. With \`true\`, so are empty values inside of lists and objects of \`req.body\`, which are errors otherwise |
| \`changes\` | what was renamed, converted or left out, without the values |
| \`others\` | with \`'collect'\`, the inputs that are no field, with their values |

Every builder has \`fromForm\`. [Cookies and UTM parameters](cookies-and-utm.md) states where a visitor comes from, and
[custom fields](custom-fields.md) declares types for yours.

## Consent (LGPD)

No consent is guessed: state in \`fields\` which [legal basis](legal-bases.md) a checkbox is. A box that is not ticked is
\`declined\`, and must not be ticked in advance.

{formConsentSnippet}

## Messages at the inputs

Each error has the name of its input. The messages for people exist in English, Portuguese and Spanish, and contain no
value:

{formMessagesSnippet}

## Without a bundler

[\`@rdsm-events/browser\`](https://www.npmjs.com/package/@rdsm-events/browser) is one script with the same functions and
messages in Portuguese. Its README has the code for each place:

- **A page**: a script tag with \`integrity\` declares \`RdsmEvents\`; the page sends the event with an API key.
- **Google Tag Manager**: a tag of the type Custom HTML, with the trigger Form Submission.
- **Apps Script**: the script in a file of its own, for the answers of a Google Form:

{namedValuesSnippet}
`,
  },
  'legal-bases': {
    title: 'Legal bases (LGPD)',
    description:
      'How to send the legal bases of the LGPD with an event to RD Station Marketing: legal_bases with category, type and status.',
    body: `
The Brazilian data protection law (LGPD) requires a legal basis for using personal data. An event states it in
\`legal_bases\`, a list of objects.

RD Station sends no marketing email to a contact without a legal basis for \`communications\`, and does not report that. So a
CONVERSION without \`legal_bases\` is valid, but has the notice [EXPECTED](notices.md#EXPECTED).

## Fields

{legalBasisTable}

The newer documentation lists only the category \`communications\`. \`data_processing\` is accepted, with the notice
[DEPRECATED](notices.md#DEPRECATED). In today's e-commerce events, it is an error.

## A checkbox of a form

The builders turn a checkbox into \`granted\` or \`declined\`. In a payload that you write, it is a decision of yours:

{legalBasisSnippet}

A box that is not ticked is \`declined\`, not an empty list: an empty list states nothing.

## Which events accept them

These accept \`legal_bases\`: {legalBasisEvents}.

These do not, and the field is an error there: {noLegalBasisEvents}.
`,
  },
  'cookies-and-utm': {
    title: 'Cookies and UTM parameters',
    description:
      'How to send where a visitor comes from to RD Station Marketing: the cookies __trf.src and rdtrk, and UTM parameters in traffic_source.',
    body: `
RD Station's tracking script leaves two cookies in the browser. A server receives them with the request of the form, a page
reads them from \`document.cookie\`.

| Cookie | Field | What is sent |
|---|---|---|
| {trafficCookie} | {trafficField} | the whole value, which begins with \`encoded_\` or is JSON |
| {trackingCookie} | {trackingField} | the UUID in \`id\`, not the whole value |

Without the cookie, the UTM parameters of the address go into these fields of a CONVERSION:

{utmTable}

## Not both

{trafficRule}

If one of them is filled in, the error is [CONFLICTING_FIELD](errors.md#CONFLICTING_FIELD). A {trafficField} without the form
of a cookie is a UTM source.

## Read both

The builders read a \`Cookie\` header and an address. A visitor decides what both contain: without anything to read there are no
fields, and the lead is not lost.

{trafficSnippet}

RD Station has no field for \`utm_content\`: \`customFields\` names the one of your account that receives it.
`,
  },
  'custom-fields': {
    title: 'Custom fields',
    description:
      'Custom fields (cf_…) in conversions of RD Station Marketing: names, values, and typed fields of your own account.',
    body: `
A custom field of your account is sent under its API identifier, which begins with \`{customFieldPrefix}\`. You see it in RD
Station Marketing under the settings of the fields, or in the response of \`{fieldsRequest}\`.

Only {customFieldEvents} accepts custom fields. Other events have fixed fields whose names begin with
\`{customFieldPrefix}\` (\`cf_order_id\`, \`cf_chat_status\`); any other is an error there.

The documentation states that the value of a custom field is a text. A number is sent as \`"12"\`, a boolean as \`"true"\`.

{customFieldSnippet}

A name that your account does not have is lost: RD Station stores the conversion without it.

## Fields of your account with types

\`defineCustomFields\` declares once what your fields accept. Numbers, booleans, dates and lists are then sent as RD Station
expects them, and a misspelt name is an error with a suggestion.

{declaredFieldsSnippet}

\`npx rdsm-events fields FILE --for builders\` writes this declaration from a file with the response of
\`{fieldsRequest}\`, and \`npx rdsm-events generate\` makes types, validators and schemas with your fields.
`,
  },
  batches: {
    title: 'Batches',
    description:
      'How to send several events to RD Station Marketing in one request: /platform/events/batch, its limit and its response.',
    body: `
\`POST {batchPath}\` accepts a list of events of any type, with an access token. The body is limited to {maxBodyBytes}
bytes; no limit of the number of events is documented, nor whether a batch counts as one request.

{batchCurl}

The response has a UUID for each event, in the order of the list:

{batchResponse}

An error has the position in its path: \`$.body[3].payload.email\`. If one event is rejected, no source states what becomes of
the others; validate before sending.

## Any number of events

\`sendAll\` divides events into batches that fit, keeps the [limits](limits.md), repeats what was not processed, and yields one
outcome per event. Memory does not grow with the number of events.

{sendAllSnippet}

\`splitBatch\` only divides:

{splitBatchSnippet}

## Python

{batchPython}
`,
  },
  limits: {
    title: 'Limits',
    description:
      'Limits of the events API of RD Station Marketing: requests per minute and per contact, size of a body, and how to wait.',
    body: `
## Requests

{rateLimits}

A batch is counted as one request here; no source states how RD Station counts it. A contact is recognised by
{contactFields}.

A response to too many requests has the status 429 and may state how long to wait:

{rateLimitHeaders}

The client waits by itself. With another HTTP client: wait as long as the header states, and otherwise with growing pauses.

## Sizes

{sizes}

No limit of the number of events in a batch is documented.

## Sending twice

The API has no key by which it recognises an event that is sent twice. After a broken connection or a timeout, nobody knows
whether the event was recorded. The client reports such an event as \`unknown\`, and sends it again only if you say so.
`,
  },
  errors: {
    title: 'Errors',
    description: 'Every error_type of RD Station Marketing: what it means, what to do, and an example of the response.',
    body: `
An error states what is wrong and where. The validators report the same errors as the API, before anything is sent:

{errorSnippet}

| Member | Meaning |
|---|---|
| \`error_type\` | the kind of the error: see below |
| \`error_message\` | the error as a sentence, in English. The messages for forms are in English, Portuguese and Spanish |
| \`path\` | where: \`$.body.payload.email\`, in a batch \`$.body[3].payload.email\`. Some responses leave out \`.body\` |
| \`validation_rules\` | the values, the type or the limit that the value violates, or names that may be meant |

An error of the validators never contains a value: payloads are personal data.

## {validatorsHeading}

{validatorErrors}

## {onlyApiHeading}

{onlyApiErrors}

## {responsesHeading}

{responses}

## {generalRulesHeading}

{generalRules}
`,
  },
  notices: {
    title: 'Notices',
    description:
      'What is valid but not advisable in an event of RD Station Marketing: DEPRECATED, EXPECTED, UNUSUAL, UNLISTED.',
    body: `
An event with a notice is valid. A notice states what a source recommends, what RD Station's own code always sends, or what
RD Station announced to reject. Notices come from functions of their own, and contain no value either.

{noticesSnippet}

## Types

{noticeTypes}

## {gradesHeading}

Every field, rule and notice states where it comes from. Only what is documented, in the newer documentation or decided by
us causes an error; the rest causes a notice.

{grades}

## All notices

{allNotices}
`,
  },
  migration: {
    title: 'Migration',
    description:
      'From API 1.x and from the discontinued e-commerce events of RD Station Marketing to the events of today, field by field.',
    body: `
## From API 1.x

API 1.x received a form with any names. Today it is a CONVERSION: an envelope, and fields with fixed names.

{apiOneTable}

- \`token_rdstation\` no longer exists. A page sends the API key as \`?{keyParameter}=API_KEY\` to \`{conversionPath}\`, a server an
  access token to \`{eventPath}\`.
- A custom field begins with \`{customFieldPrefix}\`. Any other unknown field is lost.
- A form with the old names becomes a CONVERSION with \`conversion.fromForm\`; the last column of the table shows which of
  them it reads. Where a visitor comes from is read from the [cookies](cookies-and-utm.md).

{fromFormSnippet}

## From the older e-commerce events

RD Station announced on {announced} that it rejects these events after {refusedAfter}: {olderEvents}. One event of today replaces
an event and those of its items.

{fromLegacySnippet}

No official page maps the fields; this mapping is ours.

{migrations}

An order that is paid or cancelled is an event of its own today:
[ECOMMERCE_ORDER_PAID](events/ecommerce-order-paid.md), [ECOMMERCE_ORDER_CANCELLED](events/ecommerce-order-cancelled.md).
`,
  },
  packages: {
    title: 'Packages',
    description:
      'Which npm package of rdsm-events for whom: builders, validators, client, browser script, schemas, OpenAPI, command line.',
    body: `
| You want to | Package |
|---|---|
| build events with types, from a form or a payload | \`@rdsm-events/builders\` |
| send them, with limits, retries and batches | \`@rdsm-events/client\` |
| check events of others, show errors in a form | \`@rdsm-events/validators\` |
| only the types | \`@rdsm-events/types\` |
| a script for a page, Google Tag Manager or Apps Script | \`@rdsm-events/browser\` |
| develop and test against a local RD Station | \`@rdsm-events/testing\` |
| JSON Schema | \`@rdsm-events/schemas\` |
| build and validate events in PHP | \`rdsm-events/rdsm-events\`, with Composer |
| build and validate events in Python | \`rdsm-events\`, with pip |
| OpenAPI, for another language | \`@rdsm-events/openapi\` |
| test a validator in another language | \`@rdsm-events/conformance\` |
| check and send files, explain errors, on the command line | \`rdsm-events\`, with npm |
| types and validators with your own fields and events | \`@rdsm-events/generator\` |

The packages of npm have no dependencies other than each other at run time, except for the command line, testing and the
generator, which are tools for development. They run on Node 18 and newer (the tools on Node 20.19 and newer), in browsers and
at the edge. Those for PHP and Python depend on no other package.

## A form of a page

{fromFormSnippet}

## Without a server of your own

A page may send a CONVERSION by itself, with an API key:

{pageSnippet}

## Before anything is sent

{sandboxSnippet}
`,
  },
  'other-languages': {
    title: 'Other languages',
    description:
      'Send events to RD Station Marketing from curl, Python, PHP and any other language, and validate them there.',
    body: `
An event is one \`POST\` with JSON. Nothing more than an HTTP client is needed. Packages for Python and PHP build and validate
events.

## curl

{conversionCurl}

With an API key, which can only send conversions:

{conversionKeyCurl}

## Python

The package needs nothing else. A function per event returns it, or raises every error.

{installPython}

{conversionPython}

## PHP

The package needs nothing else. It has a class per event; \`validate\` returns every error, \`assertEvent\` throws them.

{installPhp}

{conversionPhp}

## Packages for PHP and Python

\`rdsm-events/rdsm-events\`, for Composer, and \`rdsm-events\`, for pip, build and validate each event, read the
[cookies](cookies-and-utm.md) of a visitor, split batches, and have messages in Portuguese, Spanish and English. The event is
sent as in the examples above.

## Generated clients

\`@rdsm-events/openapi\` has an OpenAPI description of the whole API: \`openapi.yaml\` (3.1) and \`openapi-3.0.yaml\` (3.0), also as
JSON. Generators make clients of it in most languages. Those for Go, Java, PHP, Python, Ruby and TypeScript are tested: the
README of the package has, for each generator, the options to set, what it loses, and a program that sends a conversion.

## Validators

\`@rdsm-events/schemas\` has a JSON Schema of each event (2020-12 and draft-07), with all its rules. Whether a validator in your
language agrees with the others is tested with the cases of \`@rdsm-events/conformance\`: some thousands of bodies with their
expected errors and notices.
`,
  },
};
