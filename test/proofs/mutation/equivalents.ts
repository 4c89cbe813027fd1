import type { Label } from './mutant.js';

/** Mutants that no law can catch, and why. What is left out, or `*` in a text, stands for anything. */
export interface Equivalent extends Partial<Label> {
  readonly reason: string;
}

const readsNothing = 'Of what is no object no field is read, and one that is required is missing.';
const foundByLength = 'The names of the other cases have another length, so that none of them is met.';
const decidedBefore = 'The type was decided before: only a body of this type is held against this rule.';
const categoryBefore = 'The category was decided before: only a legal basis of this category is held against this.';
const onlyFaster = 'It only saves time: what is done instead gives the same.';
const nullBefore = 'Null was refused before, or throws at the next line, and what throws is refused.';
const noOtherNearer = 'Only the order counts, and nothing else is nearer than one change.';
const nearName = 'It is one change away from the name that is meant, and no other name is as near.';
const beyondTheEnd = 'Beyond its ends a text has no character.';
const farEnough = 'Anything above the most is too far.';
const falsy = 'Without a return it gives undefined, which every caller takes for the same.';
const undefinedIsNone = 'The text "undefined" is no email and no cookie, and anything else here is a text.';
const forTheTypes = 'It is there for the compiler, which cannot know that there is always one.';

export const equivalents: readonly Equivalent[] = [
  // Checks.
  {
    file: 'checks/*',
    operator: 'drop an if',
    statement: 'if (fields === undefined) return false;',
    reason: readsNothing,
  },
  {
    file: 'checks/*',
    operator: 'drop a return',
    statement: 'if (fields === undefined) return false;',
    reason: readsNothing,
  },
  { file: 'checks/*', inside: 'is*Payload', operator: 'drop a break', reason: foundByLength },
  {
    file: 'checks/*',
    inside: 'is*Payload',
    operator: 'drop half a condition',
    from: 'email === undefined || !isEmailFormat(email)',
    to: '!isEmailFormat(email)',
    reason: undefinedIsNone,
  },
  {
    file: 'checks/conversion.ts',
    inside: 'isConversionPayload',
    operator: 'drop half a condition',
    from: 'traffic_source !== undefined && *',
    to: 'trafficSourceRulePattern.test(traffic_source)',
    reason: undefinedIsNone,
  },
  {
    file: 'checks/event.ts',
    inside: 'isRdsmEvent',
    statement: "if (typeof event_type !== 'string') return false;",
    to: ';',
    reason: 'A value that is no text has no length that is listed, or equals none of the types, or throws.',
  },
  {
    file: 'checks/event.ts',
    inside: 'isRdsmEvent',
    operator: 'drop a return',
    statement: 'case *',
    reason: foundByLength,
  },
  {
    file: 'checks/definitions/legal-basis.ts',
    inside: 'isLegalBasis',
    operator: 'drop a return',
    statement: 'default: return false;',
    reason: falsy,
  },

  // Rules.
  { file: 'rules/*', inside: 'aliases', operator: 'drop a property', from: "'e-mail': 'email'*", reason: nearName },
  { file: 'rules/*', inside: "aliases.'e-mail'", from: "'email'", reason: nearName },
  { file: 'rules/*', inside: "aliases.'e-mail'", to: '"e-mailx"', reason: nearName },
  { file: 'rules/*', inside: "aliases.'e-mail'", to: '"E-mail"', reason: nearName },
  { file: 'rules/*', inside: 'aliases', operator: 'drop a property', from: "nome: 'name'*", reason: nearName },
  { file: 'rules/*', inside: 'aliases.nome', from: "'name'", reason: nearName },

  // The runtime.
  { file: 'runtime/fields.ts', inside: 'fieldsOf', to: "typeof value !== 'object'", reason: nullBefore },
  { file: 'runtime/sent.ts', inside: 'isPlain', to: "typeof value !== 'object'", reason: nullBefore },
  { file: 'runtime/sent.ts', inside: 'namesOf', operator: 'drop a return', from: 'return undefined;', reason: falsy },
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
    from: 'prototype === Object.prototype || prototype === null',
    reason: onlyFaster,
  },
  { file: 'runtime/fields.ts', inside: 'readsCopies', reason: 'It is set before each check.' },
  { file: 'runtime/fields.ts', inside: 'holds', from: 'readsCopies = false;', reason: onlyFaster },
  { file: 'runtime/fields.ts', inside: 'holds', statement: 'readsCopies = false;', from: 'false', reason: onlyFaster },
  {
    file: 'runtime/list-rule.ts',
    inside: 'lengthOf',
    operator: 'drop a return',
    from: 'return undefined;',
    reason: falsy,
  },
  {
    file: 'runtime/standard-schema.ts',
    inside: 'issuesOf.path',
    from: 'places[index] ?? []',
    to: 'places[index]',
    reason: forTheTypes,
  },
  {
    file: 'runtime/suggest.ts',
    inside: 'suggest',
    statement: 'const distanceTo *',
    from: '0',
    to: '(-1)',
    reason: noOtherNearer,
  },
  {
    file: 'runtime/suggest.ts',
    inside: 'distanceBetween',
    statement: 'let same = 0;',
    to: '(-1)',
    reason: beyondTheEnd,
  },
  {
    file: 'runtime/suggest.ts',
    inside: 'distanceBetween',
    statement: 'return most + 1;',
    from: '1',
    to: '2',
    reason: farEnough,
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
  { file: 'spec', inside: 'aliases.e-mail', reason: nearName },
  { file: 'spec', inside: 'aliases.nome', reason: nearName },
];
