import type { components, paths } from './generated/index.js';

export type RdsmEvent = components['schemas']['RdsmEvent'];

type Body = paths['/platform/events']['post']['requestBody']['content']['application/json'];

/** The operation accepts the union. */
export const body = (event: RdsmEvent): Body => event;

type WithKey = paths['/platform/conversions']['post']['requestBody']['content']['application/json'];

/** The operation with a key accepts a CONVERSION. */
export const type: WithKey['event_type'] = 'CONVERSION';

// @ts-expect-error And no other event.
export const other: WithKey['event_type'] = 'SALE';
