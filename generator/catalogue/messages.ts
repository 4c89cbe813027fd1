import type { MessageKey } from './catalogue.js';

/** The messages that are only in detailed messages: see runtime/detailed-message.ts. */
export const detailMessages: readonly MessageKey[] = ['INVALID_OPTION.valid_options', 'DID_YOU_MEAN', 'FOUND_AT'];
