// Generated from spec/index.ts. Do not edit: change the spec and run "npm run generate".

import { fieldsOf } from '../runtime/fields.js';
import type { ChoiceRule } from '../runtime/rule.js';
import { farewellSaidBodyRule, isFarewellSaidEvent } from './farewell-said.js';
import { greetingBodyRule, isGreetingEvent } from './greeting.js';

/** Tests an event of any type. */
export function isRdsmEvent(input: unknown): boolean {
  const type = fieldsOf(input)?.event_type;
  if (typeof type !== 'string') return false;
  switch (type.length) {
    case 8:
      if (type === 'GREETING') return isGreetingEvent(input);
      return false;
    case 13:
      if (type === 'FAREWELL_SAID') return isFarewellSaidEvent(input);
      return false;
    default:
      return false;
  }
}

/** The type is decided first. */
export const rdsmEventRule: ChoiceRule = {
  data_type: 'OBJECT',
  by: 'event_type',
  branches: { GREETING: greetingBodyRule, FAREWELL_SAID: farewellSaidBodyRule },
  otherwise: {
    data_type: 'OBJECT',
    fields: {
      event_type: {
        required: true,
        data_type: 'STRING',
        filled: true,
        options: ['GREETING', 'FAREWELL_SAID'],
      },
    },
    open: true,
  },
};
