import type { Aliases } from '../../spec/aliases.js';
import type {
  Api as ApiDefinition,
  Endpoint as EndpointDefinition,
  KeyEndpoint as KeyEndpointDefinition,
} from '../../spec/api.js';
import type { Cookie } from '../../spec/cookie.js';
import type { Migration as MigrationDefinition } from '../../spec/define.js';
import type { Envelope } from '../../spec/envelope.js';
import type { ErrorKind } from '../../spec/errors.js';
import type { FieldsApi } from '../../spec/fields-api.js';
import type { GeneralRule } from '../../spec/general-rules.js';
import type { Labels } from '../../spec/labels.js';
import type { Messages } from '../../spec/messages/messages.js';
import type { Translation } from '../../spec/messages/translation.js';
import type { Format } from '../../spec/strings.js';
import type { TrafficSource } from '../../spec/traffic-source.js';
import type { EventNames, LineItemsNames } from './names.js';
import type { Deprecation, Origin, Source } from './origin.js';
import type { Definitions, ObjectShape, RefShape } from './shape.js';

export type { Aliases } from '../../spec/aliases.js';
export type { Cookie } from '../../spec/cookie.js';
export type { Envelope, EnvelopeField } from '../../spec/envelope.js';
export type { ErrorKind } from '../../spec/errors.js';
export type { FieldsApi } from '../../spec/fields-api.js';
export type { GeneralRule } from '../../spec/general-rules.js';
export type { Labels } from '../../spec/labels.js';
export type { MessageKey, Messages } from '../../spec/messages/messages.js';
export type { Translation } from '../../spec/messages/translation.js';
export type { Format } from '../../spec/strings.js';
export type { TrafficSource } from '../../spec/traffic-source.js';

/** The spec, read and checked: plain data, from which everything is emitted. */
export interface Catalogue {
  api: Api;
  events: readonly CatalogueEvent[];
  /** What every event is sent in, written once. */
  envelope: Envelope;
  /** Shapes that have a name of their own, in the order in which the spec uses them. Payloads are not among them. */
  definitions: Definitions;
  /** Named formats of strings. */
  formats: Readonly<Record<string, Format>>;
  /** Names that people use, and what is meant: by object, see spec/aliases.ts. */
  aliases: Aliases;
  /** The kinds of errors that the validators report. */
  errors: readonly ErrorKind[];
  /** The kinds of errors that only responses of the API have. */
  responseErrors: readonly ErrorKind[];
  /** Messages by language, and by `error_type` or `error_type.variant`: see spec/messages. */
  messages: Readonly<Record<string, Messages>>;
  /** Messages for forms by language, and by `error_type` or what the rules show: see spec/messages/translation.ts. */
  translations: Readonly<Record<string, Translation>>;
  /** What events and fields are called in each language. */
  labels: Labels;
  /** Constraints that apply everywhere, so that no shape states them. */
  generalRules: readonly GeneralRule[];
  trafficSources?: TrafficSource;
  trackingCookie?: Cookie;
  fieldsApi?: FieldsApi;
}

/** An event of the API. */
export interface CatalogueEvent {
  /** Value of `event_type`. */
  type: string;
  /** The file that defines it: `spec/events/sale.ts`. */
  source: string;
  names: EventNames;
  title: string;
  /** What happened when this event is sent: one sentence. */
  summary: string;
  /** Summary, what it requires of the contact, its deprecation: what a reader of a type or a schema should know. */
  description: string;
  group: string;
  sources: readonly [Source, ...Source[]];
  requiresExistingContact: boolean;
  deprecated?: Deprecation;
  payload: ObjectShape;
  /** The events that accompany it in one batch, one per line item. */
  items?: LineItems;
  /** How the older event that it replaces becomes this one. */
  migration?: Migration;
  /** Whole bodies, by name. */
  examples: readonly NamedExample[];
}

export interface NamedExample {
  name: string;
  body: unknown;
}

/** How an older event, with the events of its line items, becomes a newer one. Fields of one name stay. */
export interface Migration extends Omit<MigrationDefinition, 'from'> {
  /** Type of the older event. */
  from: string;
}

/** What an event consists of, each described by an event of its own. */
export interface LineItems {
  names: LineItemsNames;
  /** Type of the event that describes one item. */
  type: string;
  /** The word for all of it: `order`. */
  parent: string;
  source: Source;
}

/** The API around the events. */
export interface Api
  extends Omit<ApiDefinition, 'typeParameter' | 'event' | 'batch' | 'conversion' | 'errorResponses'> {
  /** The query parameter that may name the type of the event, and its values in the order of the events. */
  typeParameter: { name: string; description: string; values: readonly string[] };
  event: Endpoint;
  batch: Endpoint;
  /** The endpoint for events of one type that are sent with an API key. */
  conversion?: KeyEndpoint;
  /** The responses of all endpoints when something is wrong. */
  errorResponses: readonly Response[];
}

/** An address that accepts events. */
export interface Endpoint extends Omit<EndpointDefinition, 'success'> {
  success: Response;
}

/** An address that accepts events of one type from everybody who has an API key of the account. */
export interface KeyEndpoint extends Omit<KeyEndpointDefinition, 'success' | 'errorResponses'> {
  success: Response;
  errorResponses: readonly Response[];
}

/** A response of the API. */
export interface Response {
  /** HTTP status; `5XX` means all of them. */
  status: string;
  description: string;
  /** Where it comes from, if no sample of its body is documented for an endpoint of events. */
  origin?: Origin;
  /** The bodies it may have; none, if no source states one. */
  bodies: readonly RefShape[];
  examples: readonly NamedExample[];
}
