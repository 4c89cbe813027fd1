import type { ApiError } from '@rdsm-events/types/api-error';
import type { Notice } from '@rdsm-events/validators/notices';

/** Where an event was received: `/platform/events`, `/platform/events/batch` or `/platform/conversions`. */
export type EndpointName = 'event' | 'batch' | 'conversion';

/** An event that the sandbox received, also one that it rejected. An event of a batch has an entry of its own. */
export interface ReceivedEvent {
  /** Ascending, in the order of receipt. */
  id: number;
  /** RFC 3339, in UTC. */
  receivedAt: string;
  endpoint: EndpointName;
  /** The UUID in the response; empty if the event was rejected. */
  uuid: string;
  /** The event as it was sent: any JSON value. */
  event: unknown;
  /** What is wrong with it. Of an accepted event, the unknown fields that the API drops. Paths begin at `$.body`. */
  errors: ApiError[];
  /** What a source recommends otherwise. */
  notices: Notice[];
  /** HTTP status of the response. In a batch that was rejected because of another event, that of the batch. */
  status: number;
}

/** Which of the received events are meant. */
export interface EventFilter {
  /** Only those with a higher `id`. */
  after?: number | undefined;
  /** Only those of this `event_type`. */
  eventType?: string | undefined;
  /** Only those with this HTTP status. */
  status?: number | undefined;
  /** At most so many: the first ones after `after`, otherwise the newest. */
  limit?: number | undefined;
  /** At most so many bytes of JSON, about: the first ones after `after`, otherwise the newest; at least one event. */
  maxBytes?: number | undefined;
}
