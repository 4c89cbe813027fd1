import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import type { ObjectShape, Shape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { builderName, parameterName } from '../../../print/python-names.js';
import { accessTokenName } from './environment.js';
import { fieldsIn, namedObject } from './named-object.js';

/** A program that builds an event, which validates it, and sends it with the standard library. */
export function printPython(event: CatalogueEvent, payload: object, path: string, catalogue: Catalogue): string {
  const builders = new Set<string>();
  const built = printEvent(event, payload, '', { catalogue, builders });
  return printProgram('event', built, builders, path, catalogue);
}

/** The same for several events in one request. */
export function printPythonBatch(
  events: readonly (readonly [event: CatalogueEvent, payload: object])[],
  path: string,
  catalogue: Catalogue,
): string {
  const builders = new Set<string>();
  const built = events.map(([event, payload]) => printEvent(event, payload, '    ', { catalogue, builders }));
  return printProgram('events', `[\n${built.map((one) => `    ${one},\n`).join('')}]`, builders, path, catalogue);
}

function printProgram(
  name: string,
  built: string,
  builders: ReadonlySet<string>,
  path: string,
  { api }: Catalogue,
): string {
  return `import json
import os
import urllib.error
import urllib.request

from rdsm_events import ${[...builders].sort().join(', ')}

${name} = ${built}
request = urllib.request.Request(
    "${api.server}${path}",
    data=json.dumps(${name}).encode("utf-8"),
    headers={
        "Authorization": "Bearer " + os.environ["${accessTokenName}"],
        "Content-Type": "${api.mediaType}",
    },
    method="POST",
)
try:
    with urllib.request.urlopen(request, timeout=30) as response:
        print(response.status, response.read().decode("utf-8"))
except urllib.error.HTTPError as error:
    print(error.code, error.read().decode("utf-8"))`;
}

interface Printer {
  catalogue: Catalogue;
  /** The builders that the code uses. */
  builders: Set<string>;
}

function printEvent({ names, payload }: CatalogueEvent, value: object, indent: string, printer: Printer): string {
  return printCall(names.file, payload, value, indent, printer);
}

function printCall(name: string, shape: ObjectShape, value: object, indent: string, printer: Printer): string {
  const builder = builderName(name);
  printer.builders.add(builder);
  const inner = `${indent}    `;
  const args = fieldsIn(shape, value).map(
    ([field, item]) => `${inner}${parameterName(field.name)}=${printValue(item, field.shape, inner, printer)},\n`,
  );
  return `${builder}(\n${args.join('')}${indent})`;
}

function printValue(value: unknown, unresolved: Shape, indent: string, printer: Printer): string {
  const { catalogue } = printer;
  const object = namedObject(unresolved, value, catalogue);
  if (object) return printCall(object.name, object.shape, value as object, indent, printer);
  const shape = resolve(unresolved, catalogue.definitions);
  if (shape.kind === 'array' && Array.isArray(value)) {
    const inner = `${indent}    `;
    const items = value.map((item) => `${inner}${printValue(item, shape.items, inner, printer)},\n`);
    return `[\n${items.join('')}${indent}]`;
  }
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return JSON.stringify(value);
}
