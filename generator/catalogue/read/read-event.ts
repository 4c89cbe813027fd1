import type { EventDefinition } from '../../../spec/define.js';
import { isSource, isText } from '../../../spec/origin.js';
import type { CatalogueEvent, Envelope } from '../catalogue.js';
import { bodyOf } from '../named-shapes.js';
import { eventNames, eventSource } from '../names.js';
import type { Deprecation } from '../origin.js';
import type { ObjectShape } from '../shape.js';
import { isRecord } from './is-record.js';
import { type ReadContext, report } from './read-context.js';
import { readDeprecation } from './read-deprecation.js';
import { readLineItems } from './read-line-items.js';
import { readMigration } from './read-migration.js';
import { readShape } from './read-shape.js';

const noObject: ObjectShape = { kind: 'object', fields: [], unknownFields: 'reject', rules: [] };

/** Reads an event. Missing metadata is a problem, never the word `undefined` in an artefact. */
export function readEvent(
  event: EventDefinition,
  index: number,
  envelope: Envelope,
  context: ReadContext,
): CatalogueEvent {
  const type = typeof event.type === 'string' && event.type !== '' ? event.type : `events[${index}]`;
  checkMetadata(event, type, context);
  const { title = '', summary = '', group = '', sources = [], requiresExistingContact = false } = event;
  const { deprecated } = readDeprecation(event.deprecated, `${type}.deprecated`, context);
  const names = eventNames(type);
  const examples = isRecord(event.examples) ? event.examples : {};
  const payload = readShape(event.payload, `${type}.payload`, context);
  if (!isRecord(event.payload) || event.payload.declaration === undefined) {
    report(context, `${type}.payload`, 'The payload is not made with Payload.', 'Use Payload({ … }) with its fields.');
  }
  const shape = payload.kind === 'object' ? payload : noObject;
  return {
    type,
    source: eventSource(names.file),
    names,
    title,
    summary,
    description: describe(summary, requiresExistingContact, deprecated),
    group,
    sources: sources as CatalogueEvent['sources'],
    requiresExistingContact,
    ...(deprecated && { deprecated }),
    payload: { title: `Payload of ${title}`, description: `The fields of ${type}.`, ...shape },
    ...readLineItems(event.items, `${type}.items`, context),
    ...readMigration(event.migration, `${type}.migration`, context),
    examples: Object.entries(examples).map(([name, example]) => ({ name, body: bodyOf({ type }, envelope, example) })),
  };
}

const metadata: { name: keyof EventDefinition; isValid(value: unknown): boolean; fix: string }[] = [
  { name: 'type', isValid: isText, fix: 'Add the value of event_type.' },
  { name: 'title', isValid: isText, fix: 'Add a name for people.' },
  { name: 'summary', isValid: isText, fix: 'Add a sentence: what happened when this event is sent.' },
  { name: 'group', isValid: isText, fix: 'Add the group of the documentation to which it belongs.' },
  { name: 'sources', isValid: areSources, fix: 'Add at least one { title, url } of its documentation.' },
  {
    name: 'requiresExistingContact',
    isValid: (value) => typeof value === 'boolean',
    fix: 'Add true or false.',
  },
  { name: 'examples', isValid: isRecord, fix: 'Add at least one valid payload by name.' },
];

function checkMetadata(event: EventDefinition, type: string, context: ReadContext): void {
  for (const { name, isValid, fix } of metadata) {
    if (isValid(event[name])) continue;
    const problem = event[name] === undefined ? `The event has no ${name}.` : `Invalid ${name}.`;
    report(context, `${type}.${name}`, problem, fix);
  }
}

function areSources(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isSource);
}

function describe(summary: string, requiresExistingContact: boolean, deprecated: Deprecation | undefined): string {
  return [
    summary,
    ...(requiresExistingContact ? ['The contact must exist: this event does not create it.'] : []),
    ...(deprecated ? [describeDeprecation(deprecated)] : []),
  ].join(' ');
}

function describeDeprecation({ refusedAfter, successor }: Deprecation): string {
  const facts = [
    ...(refusedAfter === undefined
      ? []
      : [`the newer documentation announces that the API rejects it after ${refusedAfter}`]),
    ...(successor === undefined ? [] : [`${successor} replaces it`]),
  ];
  return facts.length === 0 ? 'Deprecated.' : `Deprecated: ${facts.join('; ')}.`;
}
