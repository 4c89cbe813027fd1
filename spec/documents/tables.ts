import { required, type Table, table } from './table.js';
import { callFinished } from './tables/calls.js';
import { cartAbandoned, cartAbandonedItem } from './tables/carts.js';
import { chatFinished, chatStarted } from './tables/chats.js';
import { conversion } from './tables/conversion.js';
import { mediaPlaybackStarted, mediaPlaybackStopped } from './tables/media.js';
import { opportunity, opportunityLost, sale } from './tables/opportunities.js';
import { orderPlaced, orderPlacedItem } from './tables/orders.js';

/** The events, in the order of the page. */
export const tables = [
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

export type EventType = (typeof tables)[number]['event'];

export const eventTypes: readonly EventType[] = tables.map(({ event }) => event);

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
