import { describe, expect, it } from 'vitest';
import { rewriteFiles } from '../../../generator/account/rewrite-files.js';
import { schemaUrl } from '../../../generator/catalogue/names.js';
import { generatedNotice } from '../../../generator/print/header.js';

const project = { config: 'my.config.ts' };
const notice = generatedNotice('spec/');
const rewritten = (text: string, path = 'a/b.ts', other = {}) =>
  rewriteFiles(
    new Map([
      [path, text],
      ['types/sale.d.ts', ''],
      ['a/c.ts', ''],
    ]),
    { ...project, ...other },
  ).get(path);

describe('Imports', () => {
  it('of a package become imports of a file, with the extension of the project', () => {
    const text = `// ${notice}\n\nimport type { A } from '@rdsm-events/types/sale';\nexport * as c from './c.js';\n`;
    const expected = (extension: string) =>
      `// Generated from my.config.ts. Do not edit: change it and run "npx rdsm-events generate".\n\nimport type { A } from '../types/sale${extension}';\nexport * as c from './c${extension}';\n`;
    expect(rewritten(text)).toBe(expected('.js'));
    expect(rewritten(text, 'a/b.ts', { importExtension: '' })).toBe(expected(''));
  });

  it('in comments and strings are text', () => {
    const body = [
      "/** import { a } from './c.js'; */",
      'export interface B {',
      '  /**',
      "   * Taken from './c.js';",
      '   */',
      '  b: string;',
      '}',
      'export const text = "import { a } from \'./c.js\';";',
      `export const other = "// ${notice} ${schemaUrl}";`,
      '',
    ].join('\n');
    const text = `// ${notice}\n\nimport { c } from './c.js';\n\n${body}`;
    expect(rewritten(text, 'a/b.ts', { importExtension: '.ts' })?.split('\n').slice(4).join('\n')).toBe(body);
  });
});

describe('Schemas', () => {
  const schema = { $id: `${schemaUrl}sale.json`, $comment: notice, examples: [{ $id: schemaUrl, $comment: notice }] };

  it('get the URL and the notice of the account, and what they contain stays', () => {
    const text = JSON.stringify(schema, undefined, 2);
    const result = JSON.parse(rewritten(text, 'schemas/sale.json', { schemaUrl: 'https://example.com/$&' }) ?? '');
    expect(result).toEqual({
      $id: 'https://example.com/$&/sale.json',
      $comment: 'Generated from my.config.ts. Do not edit: change it and run "npx rdsm-events generate".',
      examples: schema.examples,
    });
  });
});
