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
    reason: 'Without a return it gives undefined, which every caller takes for false.',
  },
];
