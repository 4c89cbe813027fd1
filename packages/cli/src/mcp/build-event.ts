import { validateEvent } from '@rdsm-events/validators';
import { noticesOfEvent } from '@rdsm-events/validators/notices';
import type { CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import { findEvent } from '../find-event.js';
import { wrapPayload } from '../input/envelope.js';
import type { Language } from '../language.js';
import { jsonOf, languageOf, languageSchema, stringOf } from './arguments.js';
import { payloadSchema } from './payload-schema.js';
import type { Context, Tool, ToolResult } from './tool.js';
import { verdictOf } from './verdict.js';

/** Builds an event of any type. */
export const buildEventTool: Tool = {
  name: 'build_event',
  title: 'Build an event',
  description:
    'Builds the JSON body of an event of RD Station Marketing from its type and its payload, and validates it. Returns the body to send, or the errors. Call describe_event first for the fields of the payload. Sends nothing.',
  inputSchema: {
    type: 'object',
    properties: {
      event_type: { type: 'string', description: 'The type, such as CONVERSION.' },
      payload: { type: 'object', description: 'The fields of the event.' },
      language: languageSchema,
    },
    required: ['event_type', 'payload'],
  },
  call(given, context) {
    const { type } = findEvent(stringOf('event_type', given.event_type), context.catalogue);
    return build(type, jsonOf('payload', given.payload), languageOf(given.language, context), context);
  },
};

/** A tool that builds events of one type: its arguments are the fields of the payload. */
export function buildToolOf(event: CatalogueEvent, { catalogue }: Pick<Context, 'catalogue'>): Tool {
  return {
    name: `build_${event.type.toLowerCase()}`,
    title: event.title,
    description: `${event.summary} Builds the JSON body of this event, ${event.type}, from the fields of its payload, and validates it. Sends nothing.`,
    inputSchema: payloadSchema(event, catalogue),
    call: (payload, context) => build(event.type, payload, context.language, context),
  };
}

function build(type: string, payload: unknown, language: Language, { catalogue }: Context): ToolResult {
  const event = wrapPayload(catalogue.envelope, type, payload);
  const result = validateEvent(event);
  const { text, data } = verdictOf(result, noticesOfEvent(event), language, () =>
    result.valid ? JSON.stringify(event, null, 2) : 'No event: its payload is invalid.',
  );
  return { text, data: { ...data, ...(result.valid && { event }) } };
}
