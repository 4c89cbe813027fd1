import { en } from './en.js';
import type { Messages } from './messages.js';

/**
 * The messages by language (BCP 47). Each language is one file next to this one, and imported here: no compiler and no
 * bundler includes a file that nothing imports.
 */
export const languages: Record<string, Messages> = { en };
