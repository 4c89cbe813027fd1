import type { EventType } from '../../../../generator/catalogue/documents.js';
import type { Catalogue, CatalogueEvent } from '../../../../generator/legacy/catalogue.js';
import { mapSchema } from '../../../../generator/legacy/json-schema.js';
import type { Label } from '../mutant.js';
import { changesInside, type DeepChange } from './inside.js';

/** A catalogue with one mistake in it, and the events in which it shows. */
export interface SpecMutant {
  readonly label: Label;
  readonly catalogue: Catalogue;
  readonly shows: readonly EventType[];
}

/** The kinds of mistakes: in the schemas of each event, in the definitions, and in everything else that is written down. */
export function specMutants(catalogue: Catalogue): ReadonlyMap<string, readonly SpecMutant[]> {
  const events = catalogue.events.map((event) => [event.type, ofEvent(catalogue, event)] as const);
  return new Map([...events, ['definitions', ofDefinitions(catalogue)], ['words', ofWords(catalogue)]]);
}

function ofEvent(catalogue: Catalogue, event: CatalogueEvent): SpecMutant[] {
  const shows = [event.type as EventType];
  const withEvent = (other: CatalogueEvent): Catalogue => ({
    ...catalogue,
    events: catalogue.events.map((old) => (old === event ? other : old)),
  });
  return [
    ...changesInside(event.schema).map((change) => ({
      label: labelOf(event.type, change),
      catalogue: withEvent({ ...event, schema: change.schema }),
      shows,
    })),
    ...changesInside(event.payload).map((change) => ({
      label: labelOf(`${event.type}.payload`, change),
      catalogue: withEvent({ ...event, payload: change.schema }),
      shows,
    })),
  ];
}

/** Every event that has legal bases shows them in the same way. */
function ofDefinitions(catalogue: Catalogue): SpecMutant[] {
  const used = Object.entries(catalogue.definitions).filter(([name]) => name.endsWith('LegalBasis'));
  return used.flatMap(([name, schema]) =>
    changesInside(schema).map((change) => ({
      label: labelOf(name, change),
      catalogue: { ...catalogue, definitions: { ...catalogue.definitions, [name]: change.schema } },
      shows: ['CONVERSION'] as const,
    })),
  );
}

/** Between them they have every type, every format and a field for every alias. */
const everyType: readonly EventType[] = [
  'CALL_FINISHED',
  'MEDIA_PLAYBACK_STOPPED',
  'SALE',
  'CONVERSION',
  'CHAT_STARTED',
];

/** Formats, aliases, the words of errors and types, and where a path begins. */
function ofWords(catalogue: Catalogue): SpecMutant[] {
  const { aliases, errors, dataTypes, formats } = catalogue;
  const mutant = (place: string, operator: string, from: string, to: string, changed: Partial<Catalogue>) => ({
    label: { file: 'spec', inside: place, operator, statement: '', from, to },
    catalogue: { ...catalogue, ...changed },
    shows: everyType,
  });
  return [
    mutant('pathRoot', 'change a text', catalogue.pathRoot, '$', { pathRoot: '$' }),
    ...Object.keys(aliases).map((alias) =>
      mutant(`aliases.${alias}`, 'drop an alias', alias, '', { aliases: omit(aliases, alias) }),
    ),
    ...Object.entries(dataTypes).map(([type, word]) =>
      mutant(`dataTypes.${type}`, 'change a text', word, `${word}x`, {
        dataTypes: { ...dataTypes, [type]: `${word}x` },
      }),
    ),
    ...Object.entries(errors).flatMap(([name, error]) =>
      (['error_type', 'error_message'] as const).map((key) => {
        const to = `${error[key]}x`;
        return mutant(`errors.${name}.${key}`, 'change a text', error[key], to, {
          errors: { ...errors, [name]: { ...error, [key]: to } },
        });
      }),
    ),
    ...Object.entries(formats).flatMap(([name, format]) => [
      mutant(`formats.${name}`, 'change a text', format.phrase, 'other', {
        formats: { ...formats, [name]: { ...format, phrase: 'other' } },
      }),
      ...[format.pattern.slice(1), format.pattern.slice(0, -1), '^.*$'].map((pattern) =>
        mutant(
          `formats.${name}`,
          'loosen a pattern',
          name,
          pattern.slice(0, 20),
          withPattern(catalogue, name, pattern),
        ),
      ),
    ]),
  ];
}

/** The pattern of a format stands beside it in every schema that has it. */
function withPattern(catalogue: Catalogue, name: string, pattern: string): Partial<Catalogue> {
  const { formats, events } = catalogue;
  const format = formats[name];
  if (format === undefined) return {};
  return {
    formats: { ...formats, [name]: { ...format, pattern } },
    events: events.map((event) => ({
      ...event,
      payload: mapSchema(event.payload, (schema) => (schema.format === name ? { ...schema, pattern } : schema)),
    })),
  };
}

function omit<T>(record: Readonly<Record<string, T>>, gone: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone));
}

function labelOf(place: string, { operator, at, from, to }: DeepChange): Label {
  return { file: 'spec', inside: [place, ...at].join('.'), operator, statement: '', from, to };
}
