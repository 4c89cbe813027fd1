import type { Fields } from './fields.js';

export interface EventBody {
  readonly event_type: string;
  readonly event_family: string;
  readonly payload: Fields;
}
