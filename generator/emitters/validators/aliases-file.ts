import { type Aliases, aliasesOf, objectName } from '../../catalogue/aliases.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { uncapitalise } from '../../catalogue/names.js';
import type { ObjectShape } from '../../catalogue/shape.js';
import { printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import type { Files } from '../emitter.js';

/** Path of the other names of fields: a file of their own, which the script of a page replaces. */
export const aliasesPath = 'explainers/aliases';

/** The constant with the other names of the fields of an object; undefined if there are none. */
export function aliasesName(shape: ObjectShape, catalogue: Catalogue): string | undefined {
  if (shape.unknownFields !== 'reject' || readAliases(shape, catalogue) === undefined) return undefined;
  const event = catalogue.events.find(({ payload }) => payload === shape);
  return `${event ? event.names.builder : `${uncapitalise(objectName(shape, catalogue) as string)}Fields`}Aliases`;
}

/** The other names of the fields of each object that has some; no file if none has. */
export function printAliasesFile(catalogue: Catalogue): Files {
  const definitions = Object.values(catalogue.definitions).filter((shape) => shape.kind === 'object');
  const file = new GeneratedFile(aliasesPath, 'spec/aliases.ts');
  let isEmpty = true;
  for (const shape of [...catalogue.events.map(({ payload }) => payload), ...definitions]) {
    const name = aliasesName(shape, catalogue);
    if (name === undefined) continue;
    isEmpty = false;
    file.addConstant(name, printLiteral(readAliases(shape, catalogue)), {
      doc: 'Other names of the fields, by field: errors of unknown fields suggest the fields.',
      isExported: true,
    });
  }
  return new Map(isEmpty ? [] : [[`${file.path}.ts`, file.print()]]);
}

function readAliases(shape: ObjectShape, catalogue: Catalogue): Aliases | undefined {
  return aliasesOf(objectName(shape, catalogue), shape.fields, catalogue);
}
