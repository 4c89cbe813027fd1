// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import type { ListRule } from '../runtime/rule.js';
import { isRdsmEvent, rdsmEventRule } from './event.js';

/** Tests a list of events. By index: forEach would skip the holes of a sparse array. */
export function isEventBatch(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isRdsmEvent(value[index])) return false;
  }
  return true;
}

/** A list, of which every member is an event. */
export const eventBatchRule: ListRule = { data_type: 'SET', items: rdsmEventRule };
