import { validateBatch, validateEvent } from '@rdsm-events/validators';
import { noticesOfBatch, noticesOfEvent } from '@rdsm-events/validators/notices';
import { jsonOf, languageOf, languageSchema } from './arguments.js';
import type { Tool } from './tool.js';
import { verdictOf } from './verdict.js';

/** Validates an event, or a batch of them. */
export const validateEventTool: Tool = {
  name: 'validate_event',
  title: 'Validate an event',
  description:
    'Validates the JSON body of an event of RD Station Marketing, or an array of events (a batch), before it is sent. Returns every error with its path, its error_type and what was probably meant, and notices about what is valid but no longer advisable. Sends nothing.',
  inputSchema: {
    type: 'object',
    properties: {
      event: { description: 'The body: an object with event_type, event_family and payload, or an array of them.' },
      language: languageSchema,
    },
    required: ['event'],
  },
  call(given, context) {
    const event = jsonOf('event', given.event);
    const language = languageOf(given.language, context);
    const [validate, noticesOf] = Array.isArray(event)
      ? [validateBatch, noticesOfBatch]
      : [validateEvent, noticesOfEvent];
    return verdictOf(validate(event), noticesOf(event), language, ({ length }) =>
      length === 0 ? 'valid' : `invalid: ${length} ${length === 1 ? 'error' : 'errors'}`,
    );
  },
};
