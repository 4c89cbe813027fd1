import { Call, Code } from '../../../../print/literal.js';
import type { Expression } from '../../target.js';
import { importRuntime, type NoticeTarget } from '../target.js';

/** The check of a JSON type. */
export function importTypeCheck(
  name: 'isString' | 'isNonEmptyString' | 'isNumber' | 'isInteger' | 'isBoolean' | 'isArray' | 'isObject' | 'isPresent',
  target: NoticeTarget,
): Code {
  return new Code(importRuntime(target, name, 'json-type'));
}

/** The check of a value of one of several types. */
export function oneOfTypes(checks: readonly Expression[], target: NoticeTarget): Expression {
  const [first, ...others] = checks;
  return first !== undefined && others.length === 0
    ? first
    : new Call(importRuntime(target, 'isOneOf', 'json-type'), ...checks);
}
