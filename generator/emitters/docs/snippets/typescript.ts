import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { formatTypeScript } from '../../../print/format.js';
import { printLiteral } from '../../../print/literal.js';
import { accessTokenName } from './environment.js';

/** A module that builds an event and sends it. */
export function printTypeScript({ names }: CatalogueEvent, payload: unknown): Promise<string> {
  return formatTypeScript(
    [
      `import { ${names.builder} } from '@rdsm-events/builders/${names.file}';`,
      "import { createClient } from '@rdsm-events/client';",
      '',
      `const client = createClient({ accessToken: process.env.${accessTokenName} ?? '' });`,
      `const outcome = await client.send(${names.builder}(${printLiteral(payload)}));`,
      'console.log(outcome.status);',
    ].join('\n'),
  );
}
