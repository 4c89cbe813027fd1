import { zRdsmEvent } from './generated/zod.gen.js';

export const accepts = (body: unknown): boolean => zRdsmEvent.safeParse(body).success;
