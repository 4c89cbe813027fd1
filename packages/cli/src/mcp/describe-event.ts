import { describeEvent, listEvents } from '../describe/event.js';
import { findEvent } from '../find-event.js';
import { languageOf, languageSchema } from './arguments.js';
import { payloadSchema } from './payload-schema.js';
import type { Tool } from './tool.js';

/** Describes an event, or lists all of them. */
export const describeEventTool: Tool = {
  name: 'describe_event',
  title: 'Describe an event',
  description:
    'Describes an event of RD Station Marketing: what it means, whether it is deprecated, its fields (required, expected, optional), the legal bases (LGPD), an example, and the JSON Schema of its payload. Without event_type it lists all events.',
  inputSchema: {
    type: 'object',
    properties: {
      event_type: { type: 'string', description: 'The type, such as CONVERSION or ECOMMERCE_ORDER_PAID.' },
      language: languageSchema,
    },
  },
  call({ event_type: type, language: given }, context) {
    const { catalogue } = context;
    const language = languageOf(given, context);
    if (typeof type !== 'string') {
      const events = catalogue.events.map((event) => ({
        event_type: event.type,
        summary: event.summary,
        ...(event.deprecated && { deprecated: true, successor: event.deprecated.successor }),
      }));
      return { text: listEvents(catalogue, language), data: { events } };
    }
    const event = findEvent(type, catalogue);
    return {
      text: describeEvent(event, catalogue, language),
      data: {
        event_type: event.type,
        ...(event.deprecated && { deprecated: true, successor: event.deprecated.successor }),
        payload_schema: payloadSchema(event, catalogue),
        example: event.examples[0]?.body,
      },
    };
  },
};
