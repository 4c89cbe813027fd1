import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import type { Edition } from '../edition.js';
import { blocks, fence, fill, heading } from '../markdown.js';
import { printCurl, printCurlWithKey } from '../snippets/curl.js';
import { accessTokenName, apiKeyName } from '../snippets/environment.js';
import { printPhp } from '../snippets/php.js';
import { printPython } from '../snippets/python.js';
import { printTypeScript } from '../snippets/typescript.js';
import { fullBody, shortBody, shortPayload } from './sample.js';

/** A body, and how it is sent from each language. */
export async function printExamples(event: CatalogueEvent, edition: Edition): Promise<string> {
  const { words, catalogue } = edition;
  const { api } = catalogue;
  const body = shortBody(event, catalogue);
  const { path } = api.event;
  const withKey = api.conversion?.eventType === event.type ? api.conversion : undefined;
  return blocks(
    words.event.exampleIntro,
    fence('json', JSON.stringify(fullBody(event, catalogue), null, 2)),
    fill(words.event.exampleShort, { token: accessTokenName }),
    heading(3, 'curl', 'curl'),
    fence('sh', printCurl(body, path, catalogue)),
    ...(withKey
      ? [
          fill(words.event.byKey, { key: apiKeyName }),
          fence('sh', printCurlWithKey(body, withKey.path, withKey.apiKey.parameter, catalogue)),
        ]
      : []),
    heading(3, 'TypeScript', 'typescript'),
    fence('ts', await printTypeScript(event, shortPayload(event, catalogue))),
    heading(3, 'Python', 'python'),
    fence('python', printPython(event, shortPayload(event, catalogue), path, catalogue)),
    heading(3, 'PHP', 'php'),
    fence('php', printPhp(event, shortPayload(event, catalogue), path, catalogue)),
    words.event.response,
    ...api.event.success.examples.map((example) => fence('json', JSON.stringify(example.body, null, 2))),
  );
}
