import { type Branches, branchOf } from './choice-rule.js';
import { notObject } from './errors.js';
import { ask, type Rule } from './report.js';
import { expect, filled, oneOf } from './scalar-rules.js';
import { fieldOf, namesOf } from './sent.js';

/**
 * An event. Its type is decided first: while it is not one of these, nothing else can be said.
 * @param field The field that names the type.
 * @param bodies The rule of the whole body, by type.
 */
export function event(field: string, bodies: Branches): Rule {
  const type = filled(oneOf(Object.keys(bodies)));
  return (value, report) => {
    const sent = fieldOf(value, field);
    const body = branchOf(bodies, sent);
    if (body) return body(value, report);
    return namesOf(value) ? ask(type, sent, field, report) : expect(false, value, notObject, report);
  };
}
