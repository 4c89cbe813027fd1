// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { isRdsmEvent } from './event.js';

/** Whether a value is an array of valid items. */
export function isEventBatch(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isRdsmEvent(item)) return false;
  }
  return true;
}
