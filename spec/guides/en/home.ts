import type { Home } from '../guide.js';

export const home: Home = {
  title: 'RD Station Marketing events',
  description:
    'The events API of RD Station Marketing: every event with its fields, rules and errors, and TypeScript packages that build, validate and send them.',
  body: `
Everything that is known about the events API of RD Station Marketing (\`{server}\`), event by event: fields, rules, errors,
and examples in curl, TypeScript, Python and PHP. The packages that build, validate and send the events are made from the
same description.

The API silently drops fields that it does not know. Here, a misspelt field is an error with its path and its correction.

This project is not published by RD Station. It is made from the public documentation; each field states
[how well it is known](notices.md#grades).

## Three steps

1. Choose the event in the table below. A form that is sent is a [CONVERSION](events/conversion.md).
2. Build and send it:

{installSnippet}

{conversionSnippet}

3. Read the outcome. What RD Station does not accept has an [error](errors.md) with its path; what it accepts may have a
   [notice](notices.md).

Another language than TypeScript? [Other languages](other-languages.md) has examples, packages for PHP and Python, and an OpenAPI description.

## Where to send

{endpoints}

{credentials}

## Events

{events}
`,
};
