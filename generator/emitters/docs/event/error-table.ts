import type { CatalogueEvent } from '../../../catalogue/catalogue.js';
import { type Edition, sentence } from '../edition.js';
import { blocks, code, fill, link, table } from '../markdown.js';
import { joined } from '../words.js';
import { describeLimits, typeName } from './describe.js';
import { type Cause, type EventError, errorsOf } from './errors.js';

/** The errors that an event can have, those of the same kind and cause in one row. */
export function errorTable(event: CatalogueEvent, edition: Edition): string {
  const { words, catalogue } = edition;
  const { columns } = words;
  const rows = new Map<string, { error_type: string; cause: string; paths: Set<string> }>();
  for (const error of errorsOf(event, catalogue)) {
    const cause = printCause(error.cause, edition);
    const key = `${error.error_type} ${cause}`;
    const row = rows.get(key) ?? { error_type: error.error_type, cause, paths: new Set() };
    rows.set(key, row);
    row.paths.add(printPath(error, edition));
  }
  const order = catalogue.errors.map(({ error_type }) => error_type);
  const sorted = order.flatMap((type) => [...rows.values()].filter(({ error_type }) => error_type === type));
  return blocks(
    fill(words.event.errorsIntro, { root: catalogue.api.pathRoot }),
    table(
      [columns.error, columns.where, columns.cause],
      sorted.map(({ error_type, cause, paths }) => [
        link(code(error_type), `../errors.md#${error_type}`),
        [...paths].join(', '),
        cause,
      ]),
    ),
  );
}

/** Where an error is: a field, any optional field, or one that the object does not have; in the body, it is next to the payload. */
function printPath({ path, cause }: EventError, { words, catalogue }: Edition): string {
  if (path === '') return code(catalogue.api.pathRoot);
  if (cause.kind === 'null') return words.event.optionalFields;
  if (cause.kind !== 'unknown') return code(path);
  return code(path === '*' ? `${catalogue.api.pathRoot}.…` : path.replace(/\*$/, '…'));
}

function printCause(cause: Cause, edition: Edition): string {
  const { words } = edition;
  const { causes } = words;
  switch (cause.kind) {
    case 'missing':
    case 'null':
    case 'blank':
    case 'unknown':
      return causes[cause.kind];
    case 'type':
      return fill(causes.type, { type: `${baseType(cause.shape, edition)} (${code(dataType(cause.shape, edition))})` });
    case 'option': {
      const values = cause.values.map((value) => code(String(value)));
      return fill(values.length === 1 ? causes.constant : causes.option, { values: values.join(', ') });
    }
    case 'format':
      if (cause.format === 'email' || cause.format === 'date-time') return causes[cause.format];
      return fill(causes.format, { pattern: code(cause.pattern ?? cause.format ?? '') });
    case 'limit':
      return fill(causes.limit, { limit: describeLimits(cause.shape, edition).join(', ') });
    case 'conflict':
      return fill(causes.conflict, { field: code(cause.field), what: sentence(cause.phrase, edition) });
    case 'atLeastOne':
      return fill(causes.atLeastOne, { fields: joined(cause.fields.map(code), words.or) });
  }
}

type Typed = Extract<Cause, { kind: 'type' }>['shape'];

/** The JSON type of a value. */
function baseType(shape: Typed, edition: Edition): string {
  const { types } = edition.words;
  switch (shape.kind) {
    case 'string':
    case 'enum':
      return types.string;
    case 'array':
      return types.list;
    case 'number':
    case 'integer':
    case 'boolean':
      return types[shape.kind];
    case 'object':
    case 'union':
      return types.object;
    case 'any':
    case 'typeUnion':
      return typeName(shape, edition);
  }
}

/** The API's name of the type. */
function dataType(shape: Typed, { catalogue }: Edition): string {
  const { dataTypes } = catalogue.api;
  switch (shape.kind) {
    case 'string':
    case 'enum':
      return dataTypes.string;
    case 'number':
    case 'integer':
    case 'boolean':
    case 'array':
    case 'object':
      return dataTypes[shape.kind];
    case 'union':
      return dataTypes.object;
    case 'any':
      return '';
    case 'typeUnion':
      return shape.members
        .map((member) => (member.kind === 'ref' ? '' : dataType(member, { catalogue } as Edition)))
        .join(', ');
  }
}
