import type { Label } from './mutant.js';

/** Mutants that no law can catch, and why. What is left out, or `*` in a text, stands for anything. */
export interface Equivalent extends Partial<Label> {
  readonly reason: string;
}

const throwsLater = 'What follows reads a field of undefined, which throws, and what throws is refused.';
const foundByLength = 'The names of the other cases have another length, so that none of them is met.';
const decidedBefore = 'The type was decided before: only a body of this type is held against this rule.';
const categoryBefore = 'The category was decided before: only a legal basis of this category is held against this.';
const isObject =
  'Whether it is an object was asked by the choice of which this is a branch; no other word is read here.';
const onlyFaster = 'It only saves time: what is done instead gives the same.';
const neverCalled = 'No check of an event calls it. The official test suite holds it (npm run test:suite).';
const nullBefore = 'Null was refused before, or throws at the next line, and what throws is refused.';
const noOtherNearer = 'Only the order counts, and nothing else is nearer than one change.';
const nearEmail = 'It is one change away from "email", and no other name is as near.';
const beyondTheEnd = 'Beyond its ends a text has no character, and two different texts do not end together.';
const trimsLess = 'Less is cut off at the end, which makes no difference but for time.';
const noLength = 'What is no list has no length, and then no turn of the loop is taken.';
const manyFaults = 'Only a list with 100,000 faults meets it, which test/hostile/large.test.ts has.';
const falsy = 'Without a return it gives undefined, which every caller takes for the same.';
const undefinedIsNone = 'The text "undefined" is no email and no cookie, and anything else here is a text.';

export const equivalents: readonly Equivalent[] = [
  // Checks of an event.
  {
    file: 'checks/*',
    operator: 'drop an if',
    statement: 'if (fields === undefined) return false;',
    reason: throwsLater,
  },
  {
    file: 'checks/*',
    operator: 'drop a return',
    statement: 'if (fields === undefined) return false;',
    reason: throwsLater,
  },
  { file: 'checks/*', inside: 'isPayload', operator: 'drop a break', reason: foundByLength },
  {
    file: 'checks/*',
    inside: 'isPayload',
    operator: 'drop half a condition',
    from: '* === undefined || !emailFormat.test(*)',
    to: '!emailFormat.test(*)',
    reason: undefinedIsNone,
  },
  {
    file: 'checks/*',
    inside: 'isPayload',
    operator: 'drop half a condition',
    from: 'traffic_source !== undefined && *',
    to: 'trafficSourceRulePattern.test(traffic_source)',
    reason: undefinedIsNone,
  },
  {
    file: 'checks/*',
    inside: '*BodyRule',
    operator: 'drop a property',
    from: "data_type: 'OBJECT',",
    reason: isObject,
  },
  { file: 'checks/*', inside: '*BodyRule.data_type', reason: isObject },
  {
    file: 'checks/*',
    inside: '*EventRule.otherwise',
    operator: 'drop a property',
    from: "data_type: 'OBJECT',",
    reason: isObject,
  },
  { file: 'checks/*', inside: '*EventRule.otherwise.data_type', reason: isObject },
  { file: 'checks/*', inside: '*BodyRule.fields.event_type', from: 'required: true,', reason: decidedBefore },
  { file: 'checks/*', inside: '*BodyRule.fields.event_type.required', reason: decidedBefore },
  { file: 'checks/*', inside: '*BodyRule.fields.event_type', from: 'filled: true,', reason: decidedBefore },
  { file: 'checks/*', inside: '*BodyRule.fields.event_type.filled', reason: decidedBefore },

  // The union.
  { file: 'checks/event.ts', inside: 'isRdsmEvent', operator: 'drop a question mark', reason: throwsLater },
  {
    file: 'checks/event.ts',
    inside: 'isRdsmEvent',
    statement: "if (typeof type !== 'string') return false;",
    to: ';',
    reason: 'A value that is no text has no length that is listed, or equals none of the types.',
  },
  {
    file: 'checks/event.ts',
    inside: 'isRdsmEvent',
    operator: 'drop a return',
    statement: 'case *',
    reason: foundByLength,
  },

  // Legal bases.
  {
    file: 'definitions/*',
    operator: 'drop an if',
    statement: 'if (fields === undefined) return false;',
    reason: throwsLater,
  },
  {
    file: 'definitions/*',
    operator: 'drop a return',
    statement: 'if (fields === undefined) return false;',
    reason: throwsLater,
  },
  {
    file: 'definitions/*',
    operator: 'true for false',
    statement: 'if (fields === undefined) return false;',
    reason: categoryBefore,
  },
  {
    file: 'definitions/*',
    statement: "if (category !== '*') return false;",
    from: "if (category !== '*') return false;",
    reason: categoryBefore,
  },
  {
    file: 'definitions/*',
    statement: "if (category !== '*') return false;",
    from: 'return false;',
    reason: categoryBefore,
  },
  { file: 'definitions/*', statement: "if (category !== '*') return false;", from: 'false', reason: categoryBefore },
  {
    file: 'definitions/*',
    inside: '*LegalBasisRule',
    operator: 'drop a property',
    from: "data_type: 'OBJECT',",
    reason: isObject,
  },
  { file: 'definitions/*', inside: '*LegalBasisRule.data_type', reason: isObject },
  { file: 'definitions/*', inside: '*LegalBasisRule.fields.category', from: 'required: true,', reason: categoryBefore },
  { file: 'definitions/*', inside: '*LegalBasisRule.fields.category.required', reason: categoryBefore },
  { file: 'definitions/*', inside: '*LegalBasisRule.fields.category', from: 'filled: true,', reason: categoryBefore },
  { file: 'definitions/*', inside: '*LegalBasisRule.fields.category.filled', reason: categoryBefore },
  { file: 'definitions/legal-basis.ts', inside: 'isLegalBasis', operator: 'drop a question mark', reason: throwsLater },
  {
    file: 'definitions/legal-basis.ts',
    inside: 'isLegalBasis',
    operator: 'drop a return',
    statement: 'default: return false;',
    reason: falsy,
  },
  {
    file: 'definitions/legal-basis.ts',
    inside: 'legalBasisRule.otherwise',
    from: "data_type: 'OBJECT',",
    reason: isObject,
  },
  { file: 'definitions/legal-basis.ts', inside: 'legalBasisRule.otherwise.data_type', reason: isObject },

  // The public functions.
  {
    file: 'opportunity.ts',
    inside: 'isOpportunity',
    operator: 'drop an argument',
    statement: 'return checkFields(*);',
    reason: 'It is refused then. Only a field that may be left out can be hidden in a right event, and here is none.',
  },

  // The runtime.
  {
    file: 'runtime/aliases.ts',
    inside: 'aliases',
    operator: 'drop a property',
    from: "'e-mail': *",
    reason: nearEmail,
  },
  {
    file: 'runtime/aliases.ts',
    inside: "aliases.'e-mail'",
    from: "'email'",
    reason: nearEmail,
  },
  {
    file: 'runtime/collect.ts',
    inside: 'judgeList',
    from: '?.',
    reason: 'It throws then, and what cannot be read is undefined.',
  },
  { file: 'runtime/collect.ts', inside: 'judgeList', to: "typeof length !== 'number'", reason: noLength },
  {
    file: 'runtime/collect.ts',
    inside: 'judgeList',
    operator: 'drop a return',
    statement: "if (list === undefined || typeof length !== 'number')",
    reason: noLength,
  },
  { file: 'runtime/collect.ts', inside: 'isAbsent', operator: 'drop a return', from: 'return false;', reason: falsy },
  { file: 'runtime/collect.ts', inside: 'read', operator: 'drop a return', from: 'return undefined;', reason: falsy },
  { file: 'runtime/fields.ts', inside: 'sentFieldsOf', reason: neverCalled },
  { file: 'runtime/fields.ts', inside: 'fieldsOf', to: "typeof value !== 'object'", reason: nullBefore },
  { file: 'runtime/fields.ts', inside: 'isPlain', to: "typeof value !== 'object'", reason: nullBefore },
  {
    file: 'runtime/fields.ts',
    inside: 'isPlain',
    from: 'prototype === null || prototype === Object.prototype',
    to: 'prototype === null',
    reason: 'Object.prototype has no prototype either, which is asked next.',
  },
  {
    file: 'runtime/fields.ts',
    inside: 'fieldsOf',
    operator: 'drop an if',
    statement: 'if (!readsCopies *',
    reason: onlyFaster,
  },
  {
    file: 'runtime/fields.ts',
    inside: 'fieldsOf',
    operator: 'drop a return',
    from: 'return value;',
    reason: onlyFaster,
  },
  {
    file: 'runtime/fields.ts',
    inside: 'fieldsOf',
    operator: 'and for or',
    from: 'prototype === null || prototype === Object.prototype',
    reason: onlyFaster,
  },
  {
    file: 'runtime/fields.ts',
    inside: 'fieldsOf',
    from: 'prototype === null || prototype === Object.prototype',
    reason: onlyFaster,
  },
  { file: 'runtime/fields.ts', inside: 'readsCopies', reason: 'Each public function sets it before it is read.' },
  { file: 'runtime/fields.ts', inside: 'watchPrototype', from: 'readsCopies = false;', reason: onlyFaster },
  { file: 'runtime/fields.ts', inside: 'watchPrototype', from: 'false', reason: onlyFaster },
  {
    file: 'runtime/aliases.ts',
    inside: "aliases.'e-mail'",
    to: '"E-mail"',
    reason: nearEmail,
  },
  {
    file: 'runtime/suggest.ts',
    inside: 'suggest',
    statement: 'const distance = *',
    to: '(-1)',
    reason: noOtherNearer,
  },
  {
    file: 'runtime/suggest.ts',
    inside: 'editDistance',
    statement: 'return farthest + 1;',
    to: '2',
    reason: 'Anything above the farthest is too far.',
  },
  { file: 'runtime/suggest.ts', inside: 'editDistance', operator: 'skip a loop', reason: onlyFaster },
  { file: 'runtime/suggest.ts', inside: 'editDistance', statement: 'let *', to: '(-1)', reason: beyondTheEnd },
  { file: 'runtime/suggest.ts', inside: 'editDistance', from: 'start < a.length', reason: beyondTheEnd },
  { file: 'runtime/suggest.ts', inside: 'editDistance', from: 'start < a.length && *', to: 'a*', reason: beyondTheEnd },
  {
    file: 'runtime/suggest.ts',
    inside: 'editDistance',
    from: '*.length - 1*',
    operator: 'plus for minus',
    reason: trimsLess,
  },
  {
    file: 'runtime/suggest.ts',
    inside: 'editDistance',
    statement: 'while (end *',
    from: '1',
    to: '0',
    reason: trimsLess,
  },
  {
    file: 'runtime/suggest.ts',
    inside: 'distanceBetween',
    from: 'j < to.length',
    reason: 'The row gets one more cell, which is never read.',
  },
  { file: 'runtime/suggest.ts', inside: 'distanceBetween', from: '*return nearest;', reason: onlyFaster },
  { file: 'runtime/faults.ts', inside: 'mostFaults', reason: manyFaults },
  {
    file: 'runtime/faults.ts',
    inside: 'Faults',
    from: 'return this.list.length >= mostFaults;',
    to: ';',
    reason: manyFaults,
  },
  {
    file: 'runtime/faults.ts',
    inside: 'Faults',
    from: 'this.list.length >= mostFaults',
    to: 'false',
    reason: manyFaults,
  },
  {
    file: 'runtime/faults.ts',
    inside: 'Faults',
    from: 'this.list.length >= mostFaults',
    to: 'this.list.length > mostFaults',
    reason: manyFaults,
  },

  // The spec.
  { file: 'spec', operator: 'move a field', from: '"event_family"', reason: decidedBefore },
  {
    file: 'spec',
    inside: 'CommunicationsLegalBasis',
    operator: 'move a field',
    from: '"type"',
    reason: categoryBefore,
  },
  {
    file: 'spec',
    inside: 'aliases.e-mail',
    reason: nearEmail,
  },
];
