import { checkoutStarted, cartAbandoned as currentCartAbandoned } from './current/carts.js';
import {
  orderPlaced as currentOrderPlaced,
  orderCancelled,
  orderFulfilled,
  orderPaid,
  orderRefunded,
  shipmentDelivered,
} from './current/orders.js';
import { required, type Table, table } from './table.js';
import { callFinished } from './tables/calls.js';
import { cartAbandoned, cartAbandonedItem } from './tables/carts.js';
import { chatFinished, chatStarted } from './tables/chats.js';
import { conversion } from './tables/conversion.js';
import { mediaPlaybackStarted, mediaPlaybackStopped } from './tables/media.js';
import { opportunity, opportunityLost, sale } from './tables/opportunities.js';
import { orderPlaced, orderPlacedItem } from './tables/orders.js';

/** The events of the two documents, in the order of the page. */
export const documentedTables = [
  conversion,
  opportunity,
  sale,
  opportunityLost,
  orderPlaced,
  orderPlacedItem,
  cartAbandoned,
  cartAbandonedItem,
  chatStarted,
  chatFinished,
  callFinished,
  mediaPlaybackStarted,
  mediaPlaybackStopped,
] as const;

/** The events of today that the two documents do not have, in the order of their section. */
export const currentTables = [
  checkoutStarted,
  currentCartAbandoned,
  currentOrderPlaced,
  orderPaid,
  orderFulfilled,
  shipmentDelivered,
  orderCancelled,
  orderRefunded,
] as const;

/** All events. */
export const tables = [...documentedTables, ...currentTables] as const;

export type EventType = (typeof tables)[number]['event'];

export const eventTypes: readonly EventType[] = tables.map(({ event }) => event);

/** The types of the two documents. */
export const documentedTypes = documentedTables.map(({ event }) => event);

/** The types that only the newer documentation has. */
export const currentTypes = currentTables.map(({ event }) => event);

/** What every member of a batch has. Only this table has a row for the payload itself. */
export const batchTable = table('BATCH', 'Grupo de Eventos', {
  envelope: [
    required('event_type', 'String', 'The type of any event above.', { options: eventTypes }),
    required('event_family', 'String', 'CDP is the only family.', { options: ['CDP'] }),
    required('payload', 'Object', 'The fields of that event.'),
  ],
  payload: [],
});

/** Every documented row. */
export const rows = [...tables, batchTable].flatMap((documented) => documented.rows);

export function tableOf(type: EventType): Table<EventType> {
  const found = tables.find(({ event }) => event === type);
  if (found === undefined) throw new Error(`No table documents ${type}.`);
  return found;
}
