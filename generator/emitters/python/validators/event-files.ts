import { aliasesOf } from '../../../catalogue/aliases.js';
import type { Catalogue, CatalogueEvent } from '../../../catalogue/catalogue.js';
import { currentEvents, deprecatedEvents } from '../../../catalogue/event-types.js';
import { payloadField, ref } from '../../../catalogue/named-shapes.js';
import { batchNames, type EventNames, unionNames } from '../../../catalogue/names.js';
import { withArticle } from '../../../print/article.js';
import { Call, Code, Tuple } from '../print/expression.js';
import { constantName, snakeCase } from '../print/names.js';
import { PythonFile } from '../print/python-file.js';
import { typePath } from '../types/output-paths.js';
import { openTarget } from './open-target.js';
import { checkName, checkPath, envelopePath, eventPath } from './output-paths.js';
import { addValidators } from './public-function.js';

/** The names of the public functions that validate one kind of value. */
interface ValidatorNames {
  validate: string;
  assert: string;
}

export const validateNames: ValidatorNames = { validate: 'validate', assert: 'assert_event' };
export const validateBatchNames = namesOf('batch');

export function validatorNames({ file }: EventNames): ValidatorNames {
  return namesOf(snakeCase(file));
}

export function payloadValidatorNames({ file }: EventNames): ValidatorNames {
  return namesOf(`${snakeCase(file)}_payload`);
}

function namesOf(subject: string): ValidatorNames {
  return { validate: `validate_${subject}`, assert: `assert_${subject}` };
}

/** The module of one event: the check of its payload, and its validator. */
export function printEventFile(event: CatalogueEvent, catalogue: Catalogue): PythonFile {
  const { names, payload, source, type } = event;
  const file = new PythonFile(eventPath(names.file), source, `Validation of ${type} events.`);
  const target = openTarget(file, catalogue);
  const check = target.check(payload, snakeCase(names.payload));
  const fields = new Code(`${constantName(names.payload)}_NAMES`);
  const payloadType = file.runtime('Payload', 'objects');
  const constant = file.addConstant(payloadConstant(event), new Call(payloadType, [new Code(check), fields]));
  const checkEvent = addEventCheck(names.event, [event], { [type]: new Code(constant) }, file, catalogue);
  addValidators(
    {
      ...validatorNames(names),
      check: checkEvent,
      type: [names.event, typePath(names.event, catalogue)],
      phrase: `${withArticle(type)} event`,
      more: event.summary,
    },
    file,
  );
  addValidators(
    {
      ...payloadValidatorNames(names),
      check,
      type: [names.payload, typePath(names.payload, catalogue)],
      phrase: `the payload of ${withArticle(type)} event`,
      more: 'It is validated alone, without the rest of the event.',
      root: payloadField(catalogue.envelope),
    },
    file,
  );
  return file;
}

/** The module of the union: the API names all types in this order. */
export function printUnionFile(catalogue: Catalogue): PythonFile {
  const file = new PythonFile(eventPath(unionNames.file), 'spec/index.ts', 'Validation of events of any type.');
  const events = [...currentEvents(catalogue.events), ...deprecatedEvents(catalogue.events)];
  const payloads = events.map((event) => [
    event.type,
    new Code(file.import(payloadConstant(event), eventPath(event.names.file))),
  ]);
  const check = addEventCheck(unionNames.event, events, Object.fromEntries(payloads), file, catalogue);
  addValidators(
    {
      ...validateNames,
      check,
      type: [unionNames.event, typePath(unionNames.event, catalogue)],
      phrase: 'an event of any type',
      more: 'The type determines which fields are valid.',
    },
    file,
  );
  return file;
}

/** The module of the batch: an array of events, possibly empty. */
export function printBatchFile(catalogue: Catalogue): PythonFile {
  const file = new PythonFile(eventPath(batchNames.file), 'spec/index.ts', 'Validation of batches of events.');
  const event = file.import(checkName(unionNames.event), checkPath(unionNames.event, catalogue));
  const array = new Call(file.runtime('array', 'arrays'), [new Code(event)]);
  const fields = new Tuple(catalogue.envelope.fields.map(({ name }) => name));
  const batch = new Call(file.runtime('batch', 'any_event'), [array, fields, validateNames.validate]);
  const check = file.addConstant(checkName(batchNames.event), batch);
  addValidators(
    {
      ...validateBatchNames,
      check,
      type: [batchNames.event, typePath(batchNames.event, catalogue)],
      phrase: 'a batch of events',
      more: 'It is a list, possibly empty.',
    },
    file,
  );
  return file;
}

/** The constant with the check and the names of a payload. */
function payloadConstant({ names }: CatalogueEvent): string {
  return constantName(names.payload);
}

/** Declares the check of events of some types: of one, or of the union. */
function addEventCheck(
  own: string,
  events: readonly CatalogueEvent[],
  payloads: Record<string, Code>,
  file: PythonFile,
  catalogue: Catalogue,
): string {
  const types = events.map(({ type }) => ({ name: type }));
  const isUnion = own === unionNames.event;
  const aliases = isUnion ? aliasesOf('types', types, catalogue) : undefined;
  const names = new Call(
    file.runtime('Names', 'suggest'),
    [new Tuple(types.map(({ name }) => name))],
    aliases && { aliases },
  );
  const envelope = new Code(file.import('ENVELOPE', envelopePath));
  const call = isUnion
    ? new Call(file.runtime('any_event', 'any_event'), [
        envelope,
        payloads,
        names,
        otherBodies(events, file, catalogue),
      ])
    : new Call(file.runtime('event', 'event'), [envelope, payloads, names]);
  return file.addConstant(checkName(own), call);
}

/** How to recognise what is no event, and which events replace which. */
function otherBodies(events: readonly CatalogueEvent[], file: PythonFile, { envelope }: Catalogue): Call {
  const typesOf = (some: readonly CatalogueEvent[]) => some.map(({ type }) => type);
  return new Call(file.runtime('OtherBodies', 'any_event'), [], {
    webhook_fields: envelope.webhook.fields,
    webhook_prefix: envelope.webhook.typePrefix,
    batch: validateBatchNames.validate,
    deprecated: Object.fromEntries(
      deprecatedEvents(events).map(({ type, deprecated }) => [type, deprecated?.successor ?? null]),
    ),
    general: typesOf(events.filter(({ payload }) => payload.customFields)),
    open: typesOf(events.filter(({ payload }) => payload.unknownFields !== 'reject')),
  });
}

/** The check of a definition, in a module of its own. */
export function printDefinitionFile(name: string, catalogue: Catalogue): PythonFile {
  const file = new PythonFile(checkPath(name, catalogue), `${name} in spec/`, `The check of ${name}.`);
  const target = openTarget(file, catalogue);
  const check = target.check(target.named[name] ?? ref(name), snakeCase(name));
  if (check !== checkName(name)) file.addConstant(checkName(name), new Code(check));
  return file;
}
