import type { ApiError } from '@rdsm-events/types/api-error';
import type { Notice } from '@rdsm-events/validators/notices';

/** An event that the sandbox has received, as `GET /sandbox/events` and `GET /sandbox/stream` send it. */
export interface ReceivedEvent {
  id: number;
  /** RFC 3339. */
  receivedAt: string;
  endpoint: 'event' | 'batch' | 'conversion';
  uuid: string;
  event: unknown;
  errors: ApiError[];
  notices: Notice[];
  /** The HTTP status of the response. */
  status: number;
}
