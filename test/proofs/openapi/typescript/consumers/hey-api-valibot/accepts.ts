import { safeParse } from 'valibot';
import { vRdsmEvent } from './generated/valibot.gen.js';

export const accepts = (body: unknown): boolean => safeParse(vRdsmEvent, body).success;
