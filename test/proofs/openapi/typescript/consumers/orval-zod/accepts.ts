import { sendEventBody } from './generated/index.js';

export const accepts = (body: unknown): boolean => sendEventBody.safeParse(body).success;
