import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fromGenerated } from '../../../../generator/commands/bundle.js';

// The build replaces this module by what it exports: a package has no esbuild, and CommonJS no import.meta.

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

export const files = {
  'page.html': await read('page.html'),
  'page.css': await read('page.css'),
  'page.js': await bundleScript(),
  'icon.svg': await read('icon.svg'),
};

/** The script with the messages of each language. The same sources give the same bytes. */
async function bundleScript() {
  const { api, events } = JSON.parse(await read('../../../../generated/openapi/catalogue.json'));
  const facts = {
    builders: Object.fromEntries(events.map(({ type, names }) => [type, names.builder])),
    example: events[0].examples[0].body,
    tooManyRequests: exampleOf(api, '429', 'limit').errors.error_type,
  };
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser/main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    write: false,
    define: { FACTS: JSON.stringify(facts) },
    plugins: [fromGenerated()],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** The body of an error response. */
function exampleOf({ errorResponses }, status, name) {
  const { examples } = errorResponses.find((response) => response.status === status);
  return examples.find((example) => example.name === name).body;
}
