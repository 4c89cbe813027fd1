import { schemas } from './generated/index.js';

export const accepts = (body: unknown): boolean => schemas.RdsmEvent.safeParse(body).success;
