import type { EventNames, LineItemsNames } from '../catalogue/names.js';
import type { JsonSchema } from './json-schema.js';

/** A place in the documentation. */
export interface Source {
  title: string;
  url: string;
}

/** What later documentation announces about an event. Dates are ISO 8601. */
export interface Deprecation {
  announced: string;
  refusedAfter: string;
  successor: string;
  source: Source;
}

/** An event, as the emitters see it. */
export interface CatalogueEvent {
  /** Value of `event_type`. */
  type: string;
  names: EventNames;
  title: string;
  summary: string;
  /** Summary, what it asks of the contact, its deprecation: what a reader of a type or a schema should know. */
  description: string;
  group: string;
  sources: [Source, ...Source[]];
  requiresExistingContact: boolean;
  deprecated?: Deprecation;
  /** The body: an object that refers to the payload as `#/$defs/<names.payload>`. */
  schema: JsonSchema;
  payload: JsonSchema;
  /** The units of the fields of the payload that have one, by field. */
  units: Record<string, string>;
  /** The events that go with it in one batch, one per item. */
  items?: Items;
  /** Whole bodies, by name. */
  examples: { name: string; body: unknown }[];
}

/** What an event is made of, each told by an event of its own. */
export interface Items {
  names: LineItemsNames;
  /** Type of the event that tells of one item. */
  type: string;
  /** The word for all of it: `order`. */
  whole: string;
  source: Source;
}

/** A cookie, and the field that takes what it holds. */
export interface Cookie {
  /** Its name, and others under which it is known. */
  names: [string, ...string[]];
  field: string;
  /** The member that is wanted, where the cookie is JSON. */
  member?: string;
  /** What the field takes. */
  pattern: string;
  /** Completes the sentence "Must be …". */
  phrase: string;
}

/** Fields that get their values all from one cookie, or each from a UTM parameter. */
export interface TrafficSources {
  cookie: Cookie;
  /** The fields by the parameter that they hold. */
  utm: Record<string, string>;
}

/** A format that is a rule. */
export interface Format {
  /** Completes the sentence "Must be …". */
  phrase: string;
  pattern: string;
}

/** An error in the API's words. */
export interface ErrorKind {
  error_type: string;
  error_message: string;
}

/** An answer of the API. */
export interface Answer {
  status: string;
  description: string;
  /** Its bodies: references to definitions. */
  bodies: JsonSchema[];
  examples: { name: string; body: unknown }[];
}

/** An address that takes events. */
export interface Endpoint {
  path: string;
  operation: string;
  summary: string;
  description: string;
  success: Answer;
}

/** The API around the events. */
export interface Api {
  title: string;
  version: string;
  description: string;
  server: string;
  documentation: Source;
  /** Media type of the bodies. */
  mediaType: string;
  /** How long a body may be, in bytes of UTF-8. */
  maxBodyBytes: number;
  /** The query parameter that may name the type of the event, and its values in the order of the events. */
  typeParameter: { name: string; description: string; values: string[] };
  authorization: { name: string; scheme: string; description: string };
  event: Endpoint;
  batch: Endpoint;
  failures: Answer[];
}

/** A rule and where it comes from. */
export interface Rule {
  /** Place in the spec, such as `CONVERSION.payload`. */
  place: string;
  keyword: string;
  origin: { kind: 'documented'; sentence: string } | { kind: 'house'; reason: string };
}

/** The spec, read and checked: plain data, from which everything is emitted. */
export interface Catalogue {
  api: Api;
  events: CatalogueEvent[];
  /** Schemas that have a name of their own, in the order in which the spec uses them. */
  definitions: Record<string, JsonSchema>;
  formats: Record<string, Format>;
  /** Names that people use for a field, and the field's name. */
  aliases: Record<string, string>;
  errors: Record<string, ErrorKind>;
  /** What only the builders refuse. */
  refusals: Record<string, ErrorKind>;
  /** The API's word for each type of JSON Schema. */
  dataTypes: Record<string, string>;
  /** Where the path of an error begins. */
  pathRoot: string;
  rules: Rule[];
  trafficSources?: TrafficSources;
  trackingCookie?: Cookie;
}
