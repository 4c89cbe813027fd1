import { aliasesOf } from '../../../catalogue/aliases.js';
import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { currentEvents, deprecatedEvents } from '../../../catalogue/event-types.js';
import { batchNames, unionNames } from '../../../catalogue/names.js';
import { withArticle } from '../../../print/article.js';
import { validatorClass } from '../class-names.js';
import { type Code, lines, list, literal, string } from '../code.js';
import { PhpFile, printClass } from '../php-file.js';
import { constant, nameList } from './object-class.js';
import { type Output, printValidator } from './open-target.js';

/** The validators of an event and of its payload. */
export function printEventFiles(event: CatalogueEvent, output: Output): void {
  const { names, type, payload, source } = event;
  printValidator(payload, names.payload, `Validates the payload of ${withArticle(type)} event.`, source, output);
  const file = new PhpFile(pathOf(names.event), source);
  const head = `final class ${file.className} extends ${file.use('Runtime\\EventValidator')}`;
  const doc = `Validates ${withArticle(type)} event, its type first.`;
  output.files.set(file.path, file.print(printClass(doc, head, [payloads([event], file)])));
}

/** The validators of an event of any type, and of a batch. */
export function printUnionFiles(output: Output): void {
  const { events } = output.catalogue;
  const file = new PhpFile(pathOf(unionNames.event), 'spec/index.ts');
  const head = `final class ${file.className} extends ${file.use('Runtime\\AnyEventValidator')}`;
  // An error lists the types in this order.
  const ordered = [...currentEvents(events), ...deprecatedEvents(events)];
  const members = [payloads(ordered, file), lines(hints(ordered, output.catalogue))];
  const doc = 'Validates an event of any type, its type first.';
  output.files.set(file.path, file.print(printClass(doc, head, members)));
  printBatchFile(output);
}

function printBatchFile({ catalogue, files }: Output): void {
  const file = new PhpFile(pathOf(batchNames.event), 'spec/index.ts');
  const head = `final class ${file.className} extends ${file.use('Runtime\\BatchValidator')}`;
  const members = lines([
    ['protected const EVENT = ', `${file.use(validatorClass(unionNames.event))}::class;`],
    constant('EVENT_FIELDS', nameList(catalogue.envelope.fields.map(({ name }) => name))),
    constant('EVENT_FUNCTION', string(unionNames.validate)),
  ]);
  files.set(file.path, file.print(printClass('Validates a list of events.', head, [members])));
}

function payloads(events: readonly CatalogueEvent[], file: PhpFile): Code {
  const entries = events.map(({ type, names }): Code => {
    return [string(type), ' => ', `${file.use(validatorClass(names.payload))}::class`];
  });
  return constant('PAYLOADS', list(entries));
}

function hints(events: readonly CatalogueEvent[], catalogue: Catalogue): Code[] {
  const { fields, typePrefix } = catalogue.envelope.webhook;
  const types = events.map(({ type }) => ({ name: type }));
  const successors = deprecatedEvents(events).map(({ type, deprecated }) => [type, deprecated?.successor]);
  const typesOf = (some: readonly CatalogueEvent[]) => nameList(some.map(({ type }) => type));
  return [
    constant('ALIASES', literal(aliasesOf('types', types, catalogue) ?? [])),
    constant('WEBHOOK_FIELDS', nameList(fields)),
    constant('WEBHOOK_TYPE_PREFIX', string(typePrefix)),
    constant('BATCH', string(batchNames.validate)),
    constant('DEPRECATED', literal(Object.fromEntries(successors))),
    constant('GENERAL', typesOf(events.filter(({ payload }) => payload.customFields))),
    constant('OPEN', typesOf(events.filter(({ payload }) => payload.unknownFields !== 'reject'))),
  ];
}

function pathOf(name: string): string {
  return validatorClass(name).replace('\\', '/');
}
