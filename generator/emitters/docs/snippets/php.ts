import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import type { Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { caseNames, type EnumPlace, enumClass, eventClass } from '../../../print/php-names.js';
import { accessTokenName } from './environment.js';
import { fieldsIn, namedObject } from './named-object.js';

/** A program that builds an event, validates it, and sends it with nothing but PHP. */
export function printPhp(
  { names, payload }: CatalogueEvent,
  value: object,
  path: string,
  catalogue: Catalogue,
): string {
  const { api } = catalogue;
  const type = eventClass(names);
  const classes = new Set([`Event\\${type}`]);
  const printer: Printer = { catalogue, classes };
  const built = printNew(type, payload, value, { owner: type }, '', printer);
  return `<?php

require 'vendor/autoload.php';

${[...classes]
  .sort()
  .map((name) => `use RdsmEvents\\${name};`)
  .join('\n')}

use function RdsmEvents\\${names.assert};

$event = ${built};
${names.assert}($event);

$context = stream_context_create(['http' => [
    'method' => 'POST',
    'header' => [
        'Authorization: Bearer ' . getenv('${accessTokenName}'),
        'Content-Type: ${api.mediaType}',
    ],
    'content' => json_encode($event),
    'ignore_errors' => true,
    'timeout' => 30,
]]);
echo file_get_contents('${api.server}${path}', false, $context), PHP_EOL;`;
}

interface Printer {
  catalogue: Catalogue;
  /** The classes that the code uses, below the namespace of the package. */
  classes: Set<string>;
}

type Place = Omit<EnumPlace, 'field'>;

function printNew(
  type: string,
  shape: Parameters<typeof fieldsIn>[0],
  value: object,
  place: Place,
  indent: string,
  printer: Printer,
): string {
  const inner = `${indent}    `;
  const args = fieldsIn(shape, value).map(
    ([field, item]) =>
      `${inner}${field.name}: ${printValue(item, field.shape, { ...place, field: field.name }, inner, printer)},\n`,
  );
  return `new ${type}(\n${args.join('')}${indent})`;
}

function printValue(value: unknown, unresolved: Shape, place: EnumPlace, indent: string, printer: Printer): string {
  const { catalogue, classes } = printer;
  const object = namedObject(unresolved, value, catalogue);
  if (object) {
    const { name, family, shape } = object;
    classes.add(`Model\\${name}`);
    return printNew(name, shape, value as object, { owner: name, family }, indent, printer);
  }
  const shape = resolve(unresolved, catalogue.definitions);
  if (shape.kind === 'array' && Array.isArray(value)) {
    const inner = `${indent}    `;
    const items = value.map((item) => `${inner}${printValue(item, shape.items, place, inner, printer)},\n`);
    return `[\n${items.join('')}${indent}]`;
  }
  if (shape.kind === 'enum' && typeof value === 'string') {
    const name = enumClass(shape.values, place);
    classes.add(`Enum\\${name}`);
    return `${name}::${caseNames(shape.values)[shape.values.indexOf(value)]}`;
  }
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value);
}
