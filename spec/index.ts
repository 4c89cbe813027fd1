import type { TSchema } from '@sinclair/typebox';
import { type Aliases, aliases } from './aliases.js';
import { type Api, api } from './api.js';
import type { Cookie } from './cookie.js';
import type { EventDefinition } from './define.js';
import { type Envelope, envelope } from './envelope.js';
import { type ErrorKind, errorKinds, responseErrorKinds } from './errors.js';
import { CallFinished } from './events/call-finished.js';
import { CartAbandoned } from './events/cart-abandoned.js';
import { CartAbandonedItem } from './events/cart-abandoned-item.js';
import { ChatFinished } from './events/chat-finished.js';
import { ChatStarted } from './events/chat-started.js';
import { Conversion } from './events/conversion.js';
import { EcommerceCartAbandoned } from './events/ecommerce-cart-abandoned.js';
import { EcommerceCheckoutStarted } from './events/ecommerce-checkout-started.js';
import { EcommerceOrderCancelled } from './events/ecommerce-order-cancelled.js';
import { EcommerceOrderFulfilled } from './events/ecommerce-order-fulfilled.js';
import { EcommerceOrderPaid } from './events/ecommerce-order-paid.js';
import { EcommerceOrderPlaced } from './events/ecommerce-order-placed.js';
import { EcommerceOrderRefunded } from './events/ecommerce-order-refunded.js';
import { EcommerceShipmentDelivered } from './events/ecommerce-shipment-delivered.js';
import { MediaPlaybackStarted } from './events/media-playback-started.js';
import { MediaPlaybackStopped } from './events/media-playback-stopped.js';
import { Opportunity } from './events/opportunity.js';
import { OpportunityLost } from './events/opportunity-lost.js';
import { OrderPlaced } from './events/order-placed.js';
import { OrderPlacedItem } from './events/order-placed-item.js';
import { Sale } from './events/sale.js';
import { type FieldsApi, fieldsApi } from './fields-api.js';
import { type GeneralRule, generalRules } from './general-rules.js';
import { type Labels, labels } from './labels.js';
import { messages, translations } from './messages/index.js';
import type { Messages } from './messages/messages.js';
import type { Translation } from './messages/translation.js';
import { ApiError } from './responses.js';
import { type Format, formats } from './strings.js';
import { trackingCookie } from './tracking-id.js';
import { type TrafficSource, trafficSources } from './traffic-source.js';

/** Everything that is written down about the API: the input of the generator. It is data. */
export interface Spec {
  api: Api;
  events: EventDefinition[];
  envelope: Envelope;
  /** Formats that are constraints, by name. */
  formats: Record<string, Format>;
  /** Names that people use, and what is meant. */
  aliases: Aliases;
  errorKinds: ErrorKind[];
  /** Kinds of errors that only responses of the API have. */
  responseErrorKinds: ErrorKind[];
  /** The error of the API, which every response and every validator uses. */
  ApiError: TSchema;
  /** Messages of the validators and builders by language. */
  messages: Record<string, Messages>;
  /** Messages for forms by language. */
  translations: Record<string, Translation>;
  /** Names of events and fields for people. */
  labels: Labels;
  generalRules: GeneralRule[];
  trafficSources?: TrafficSource;
  trackingCookie?: Cookie;
  fieldsApi?: FieldsApi;
}

/** The catalogue: one line per event, in the order of the documentation. */
const events: EventDefinition[] = [
  Conversion,
  Opportunity,
  Sale,
  OpportunityLost,
  OrderPlaced,
  OrderPlacedItem,
  CartAbandoned,
  CartAbandonedItem,
  ChatStarted,
  ChatFinished,
  CallFinished,
  MediaPlaybackStarted,
  MediaPlaybackStopped,
  EcommerceCheckoutStarted,
  EcommerceCartAbandoned,
  EcommerceOrderPlaced,
  EcommerceOrderPaid,
  EcommerceOrderFulfilled,
  EcommerceShipmentDelivered,
  EcommerceOrderCancelled,
  EcommerceOrderRefunded,
];

export const spec: Spec = {
  api,
  events,
  envelope,
  formats,
  aliases,
  errorKinds,
  responseErrorKinds,
  ApiError,
  messages,
  translations,
  labels,
  generalRules,
  trafficSources,
  trackingCookie,
  fieldsApi,
};
