import type { EventDefinition } from '../../../spec/define.js';
import type { CatalogueEvent, Envelope } from '../catalogue.js';
import { bodyOf } from '../named-shapes.js';
import { eventNames, eventSource, lineItemsNames } from '../names.js';
import type { ObjectShape } from '../shape.js';
import { isRecord } from './keywords.js';
import { type ReadContext, report } from './read-context.js';
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
  const {
    title = '',
    summary = '',
    group = '',
    sources = [],
    requiresExistingContact = false,
    deprecated,
    items,
  } = event;
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
    description: describe(event),
    group,
    sources: sources as CatalogueEvent['sources'],
    requiresExistingContact,
    ...(deprecated && { deprecated }),
    payload: { title: `Payload of ${title}`, description: `The fields of ${type}.`, ...shape },
    ...(items && {
      items: {
        names: lineItemsNames(items.parent),
        type: items.event.type,
        parent: items.parent,
        source: items.source,
      },
    }),
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
  const { deprecated } = event;
  if (deprecated !== undefined && !areSources([deprecated.source])) {
    report(context, `${type}.deprecated`, 'The deprecation has no source.', 'Add { title, url } of its announcement.');
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function areSources(value: unknown): boolean {
  const isSource = (source: unknown) => isRecord(source) && isText(source.title) && isText(source.url);
  return Array.isArray(value) && value.length > 0 && value.every(isSource);
}

function describe({ summary = '', requiresExistingContact, deprecated }: EventDefinition): string {
  return [
    summary,
    ...(requiresExistingContact ? ['The contact must exist: this event does not create it.'] : []),
    ...(deprecated
      ? [
          `Deprecated: the newer documentation announces that the API rejects it after ${deprecated.refusedAfter}; ${deprecated.successor} replaces it.`,
        ]
      : []),
  ].join(' ');
}
