import { type Static, type TObject, type TSchema, Type } from '@sinclair/typebox';
import { closed } from './origin.js';

/** A place in the documentation. */
export interface Source {
  /** Title of the page or of its section, in the language in which it is written. */
  title: string;
  url: string;
}

/** What later documentation announces about an event. It is a notice: the event stays valid here. */
export interface Deprecation {
  /** Day of the announcement and day from which the API refuses the event, as ISO 8601 dates. */
  announced: string;
  refusedAfter: string;
  /** The event type that takes its place. */
  successor: string;
  source: Source;
}

/** What an event is made of, each told by an event of its own that shares the contact and the identifier with it. */
export interface Items {
  /** What the event is about, in one word: `order`. */
  whole: string;
  /** The event that tells of one item. Fields that are in both tables say the same in both. */
  event: EventDefinition;
  source: Source;
}

/** An event of the API, as it is written down in `spec/events`. */
export interface EventDefinition<Payload extends TSchema = TSchema> {
  /** Value of `event_type`. */
  type: string;
  /** A name for people. */
  title: string;
  /** One sentence: what happened when this event is sent. */
  summary: string;
  /** Group of the documentation to which the event belongs. */
  group: string;
  /** Where it is documented, the main place first. */
  sources: [Source, ...Source[]];
  /** True when the event does not create the contact. */
  requiresExistingContact: boolean;
  deprecated?: Deprecation;
  /** The fields, in the order of the documented table. */
  payload: Payload;
  /** The events that go with it in one batch, one per product. */
  items?: Items;
  /** Valid payloads by name. `documented` is the body that the documents print. */
  examples: Record<string, Static<Payload>>;
}

/** Checks an event at compile time, its examples included, and closes a payload that is a plain object. */
export function defineEvent<Payload extends TSchema>(event: EventDefinition<Payload>): EventDefinition<Payload> {
  return { ...event, payload: close(event.payload) };
}

function close<Payload extends TSchema>(payload: Payload): Payload {
  return { ...payload, ...(payload.type === 'object' && payload.properties ? closedOptions : {}) };
}

const closedOptions = { additionalProperties: false, origins: { additionalProperties: closed } };

/** The body of a request: what every event is sent in. */
export function envelope(type: string, payload: TSchema): TObject {
  return Type.Object(
    {
      event_type: Type.Literal(type, { description: 'Type of the event.' }),
      event_family: Type.Literal('CDP', { description: 'Family of the event; CDP is the only one.' }),
      payload,
    },
    closedOptions,
  );
}

/** A section of the Spanish page "Eventos". */
export function eventsPage(section: string): Source {
  return { title: section, url: 'https://legacydevelopers.rdstation.com/es/reference/events' };
}

/** A page of the newer, Portuguese documentation. */
export function newerPage(title: string, slug: string): Source {
  return { title, url: `https://developers.rdstation.com/reference/${slug}` };
}
