import type { Fields } from '../checker/fields.js';

export interface EventBody {
  readonly event_type: string;
  readonly event_family: string;
  readonly payload: Fields;
}
