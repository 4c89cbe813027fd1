import { rdsmEventSchema } from './generated/zod/rdsmEventSchema.js';

export const accepts = (body: unknown): boolean => rdsmEventSchema.safeParse(body).success;
