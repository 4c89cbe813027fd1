import type { components, paths } from './generated/index.js';

export type RdsmEvent = components['schemas']['RdsmEvent'];

type Body = paths['/platform/events']['post']['requestBody']['content']['application/json'];

/** The operation accepts the union. */
export const body = (event: RdsmEvent): Body => event;
