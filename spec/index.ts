import { aliases } from './aliases.js';
import { type Api, api } from './api.js';
import { ApiError, dataTypes, type ErrorKind, errors, pathRoot } from './errors.js';
import { type EventDefinition, envelope } from './event.js';
import { CallFinished } from './events/call-finished.js';
import { CartAbandoned } from './events/cart-abandoned.js';
import { CartAbandonedItem } from './events/cart-abandoned-item.js';
import { ChatFinished } from './events/chat-finished.js';
import { ChatStarted } from './events/chat-started.js';
import { Conversion } from './events/conversion.js';
import { MediaPlaybackStarted } from './events/media-playback-started.js';
import { MediaPlaybackStopped } from './events/media-playback-stopped.js';
import { Opportunity } from './events/opportunity.js';
import { OpportunityLost } from './events/opportunity-lost.js';
import { OrderPlaced } from './events/order-placed.js';
import { OrderPlacedItem } from './events/order-placed-item.js';
import { Sale } from './events/sale.js';
import { generalRules } from './general-rules.js';
import { formats } from './scalars.js';

/** Everything that is written down about the API: the input of the generator. */
export interface Spec {
  api: Api;
  events: EventDefinition[];
  /** What every event is sent in. */
  envelope: typeof envelope;
  /** Formats that are rules, by name. */
  formats: Record<string, { phrase: string; pattern: string }>;
  aliases: Record<string, string>;
  errors: Record<keyof typeof errors, ErrorKind>;
  dataTypes: typeof dataTypes;
  pathRoot: string;
  ApiError: typeof ApiError;
  generalRules: typeof generalRules;
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
];

export const spec: Spec = {
  api,
  events,
  envelope,
  formats,
  aliases,
  errors,
  dataTypes,
  pathRoot,
  ApiError,
  generalRules,
};
