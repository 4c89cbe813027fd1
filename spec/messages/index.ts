import { en } from './en.js';
import type { Messages } from './messages.js';

export type { Messages } from './messages.js';

/** The messages by language (BCP 47). A language is one file next to this one, and a line here. */
export const languages: Record<string, Messages> = { en };
