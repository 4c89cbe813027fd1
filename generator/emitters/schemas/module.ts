import { type ExportDeclarationStructure, StructureKind } from 'ts-morph';
import { exportedConstant } from '../../print/constant.js';
import { literal } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import type { Dialect } from './dialect.js';
import type { Published } from './published.js';

/** A schema as a module: for those who import no JSON, and for types that are derived from it. */
export function schemaModule({ names, source }: Published, dialect: Dialect, document: unknown): string {
  const doc = `${names.event} as JSON Schema ${dialect.version}.`;
  return printTypeScript(source, {
    statements: [
      exportedConstant(names.jsonSchema, doc, (writer) => {
        literal(document)(writer);
        writer.write(' as const');
      }),
    ],
  });
}

/** The module that gives all schemas of a dialect. */
export function indexModule(published: Published[]): string {
  return printTypeScript('spec/index.ts', {
    statements: published.map(
      ({ names }): ExportDeclarationStructure => ({
        kind: StructureKind.ExportDeclaration,
        namedExports: [names.jsonSchema],
        moduleSpecifier: `./${names.file}.js`,
      }),
    ),
  });
}
