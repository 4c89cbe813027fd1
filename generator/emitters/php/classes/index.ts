import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { namedShapes } from '../../../catalogue/named-shapes.js';
import { capitalise } from '../../../catalogue/names.js';
import type { EnumShape, ObjectShape } from '../../../catalogue/shape.js';
import { printDeprecation } from '../../../print/deprecation.js';
import { caseNames } from '../../../print/php-names.js';
import type { Files } from '../../emitter.js';
import { ClassNames, eventClass } from '../class-names.js';
import { type Code, lines, string } from '../code.js';
import { PhpFile, printClass } from '../php-file.js';
import { modelMembers } from './constructor.js';
import type { Output, Place } from './types.js';

/** A class for each event, for each object in one, and for each enum. */
export function printClasses(catalogue: Catalogue): Files {
  const output: Output = {
    catalogue,
    named: namedShapes(catalogue),
    files: new Map(),
    classes: new ClassNames(catalogue.events.map(({ names }) => eventClass(names))),
    declareEnum: (shape, name, source) => declareEnum(shape, name, source, output),
    declareModel: (shape, name, place) => declareModel(shape, name, place, output),
  };
  for (const event of catalogue.events) printEvent(event, output);
  return output.files;
}

function printEvent(event: CatalogueEvent, output: Output): void {
  const name = eventClass(event.names);
  const file = new PhpFile(`Event/${name}`, event.source);
  const head = `final class ${name} extends ${file.use('Runtime\\EventModel')}`;
  const members: Code[] = [
    ['public const TYPE = ', string(event.type), ';'],
    ...modelMembers(event.payload, { file, source: event.source, owner: name }, output),
  ];
  output.files.set(file.path, file.print(printClass(eventDoc(event), head, members)));
}

/** What an event is, whether it is deprecated, where it is documented. */
function eventDoc({ description, deprecated, sources }: CatalogueEvent): string {
  return [
    description,
    '',
    ...(deprecated ? [`@deprecated ${capitalise(printDeprecation(deprecated))}.`] : []),
    ...sources.map(({ url, title }) => `@see ${url} ${title}`),
  ].join('\n');
}

function declareModel(
  shape: ObjectShape,
  name: string,
  { source, family }: Pick<Place, 'source' | 'family'>,
  output: Output,
): void {
  const file = new PhpFile(`Model/${name}`, sourceOf(name, source, output));
  if (output.files.has(file.path)) return;
  // An object may contain itself.
  output.files.set(file.path, '');
  const head = `final class ${name} extends ${file.use('Runtime\\Model')}`;
  const doc = [shape.title ?? name, shape.description].filter((text) => text).join('\n\n');
  const members = modelMembers(shape, { file, source, owner: name, family }, output);
  output.files.set(file.path, file.print(printClass(doc, head, members)));
}

function declareEnum(shape: EnumShape, name: string, source: string, output: Output): void {
  const file = new PhpFile(`Enum/${name}`, sourceOf(name, source, output));
  if (output.files.has(file.path)) return;
  const names = caseNames(shape.values);
  const cases = shape.values.map((value, index) => `case ${names[index]} = ${string(String(value))};`);
  const doc = shape.description ?? shape.title ?? name;
  output.files.set(file.path, file.print(printClass(doc, `enum ${name}: string`, [lines(cases)])));
}

function sourceOf(name: string, source: string, { catalogue }: Output): string {
  return Object.hasOwn(catalogue.definitions, name) ? `${name} in spec/` : source;
}
