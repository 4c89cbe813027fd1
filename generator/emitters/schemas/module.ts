import { deprecationTags } from '../../print/doc-comment.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { SchemaFiles } from './dialect.js';
import type { Published } from './published.js';

/** A schema as a module: for code that imports no JSON, and for types that are derived from it. */
export function schemaModule(
  { names, source, deprecated }: Published,
  { dialect, folder }: SchemaFiles,
  document: unknown,
): string {
  const file = new GeneratedFile(`${folder}${names.file}`, source, [names.jsonSchema]);
  const schema = file.addConstant('schema', `${printLiteral(document)} as const`);
  const writable = file.importLocalType('Writable', 'runtime/writable');
  file.addConstant(names.jsonSchema, `${schema} as ${writable}<typeof ${schema}>`, {
    doc: [`${names.event} as JSON Schema ${dialect.name}.`, ...deprecationTags({ deprecated })].join('\n\n'),
    isExported: true,
  });
  return file.print();
}

/** The module that exports all schemas of a dialect. */
export function indexModule(published: Published[], { folder }: SchemaFiles): string {
  const file = new GeneratedFile(`${folder}index`, 'spec/index.ts');
  for (const { names } of published) file.reexport([names.jsonSchema], `${folder}${names.file}`);
  return file.print();
}
