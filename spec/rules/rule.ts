import type { TSchema } from '@sinclair/typebox';
import { isOrigin, isText } from '../origin.js';
import { type AtLeastOneOf, atLeastOneOfSchema, atLeastOneOfUsage, isAtLeastOneOf } from './at-least-one-of.js';
import { type EmptyWhen, emptyWhenSchema, emptyWhenUsage, isEmptyWhen } from './empty-when.js';

/** A constraint across the fields of one object. A new kind is one file next to this one, and four lines here. */
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

const hasData: Record<Rule['kind'], (rule: Readonly<Record<string, unknown>>) => boolean> = {
  emptyWhen: isEmptyWhen,
  atLeastOneOf: isAtLeastOneOf,
};

/** How a rule of each kind is declared, for messages. */
export const ruleUsage: Readonly<Record<string, string>> = {
  emptyWhen: emptyWhenUsage,
  atLeastOneOf: atLeastOneOfUsage,
} satisfies Record<Rule['kind'], string>;

/** The kinds of rules. */
export const ruleKinds: readonly string[] = Object.keys(hasData);

/** Whether it is a rule with all the data of its kind. A spec in JavaScript has no compiler to ensure that. */
export function isRule(value: unknown): value is Rule {
  const rule = Object(value) as Rule;
  const { kind, description, origin } = rule;
  return ruleKinds.includes(kind) && isText(description) && isOrigin(origin) && hasData[kind]({ ...rule });
}
