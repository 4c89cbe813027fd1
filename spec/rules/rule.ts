import type { TSchema } from '@sinclair/typebox';
import { type AtLeastOneOf, atLeastOneOfSchema } from './at-least-one-of.js';
import { type EmptyWhen, emptyWhenSchema } from './empty-when.js';

/** A constraint across the fields of one object. A new kind is one file next to this one, and two lines here. */
export type Rule = EmptyWhen | AtLeastOneOf;

/** The rule as TypeBox checks it: a member of the intersection that is the object. */
export function ruleSchema(rule: Rule): TSchema {
  switch (rule.kind) {
    case 'emptyWhen':
      return emptyWhenSchema(rule);
    case 'atLeastOneOf':
      return atLeastOneOfSchema(rule);
  }
}
