import type { Label } from './mutant.js';

/** Mutants that behave like the original, and why. A part that is absent, or `*` in a part, matches anything. */
export interface Equivalent extends Partial<Label> {
  readonly reason: string;
}

const onlyFaster = 'It only saves time: without it the result is the same.';
const sameResult = 'What is undefined or no number is neither above nor below a limit.';
const falsy = 'Without the return it gives undefined, which every caller treats like false.';
const ignored = 'The caller ignores the result: the error has been added.';
const builders = 'Only the builders use it, which have their own tests.';
const anyPayload = 'The fields of the envelope are the same for any payload.';
const onlyConflict = 'An error that names a conflict has no other validation rule.';
const placeholders = 'All templates have placeholders of one form, and none where there are no rules.';
const alwaysPresent = 'The default is never used: the string always has this part.';
const missingBefore = 'The array and the object report missing values before they call it.';
const beyondTheEnd = 'Beyond its ends a string has no character.';
const unambiguous = 'The strings of different values are still different.';
const decidedBefore = 'The discriminating field was checked before: only objects with this value get here.';
const noOther = 'A value that is no string has no length of a case and equals no type.';
const undefinedMatchesNothing = 'The string "undefined" is no email and no cookie, and anything else here is a string.';
const requiredIsMissing = 'A value that is no object has no field, and a required field is missing.';
const alwaysFields = 'Every type has a payload, and every payload has fields.';
const hasError = 'An event that is not valid has an error.';
const oneWord = 'The prefix of custom fields is one word.';
const oneSeparator = 'Between the words of a name is one separator, so that no name contains two.';
const noLineEnds = 'A word has letters and digits only, so that the first two characters always match.';
const numbersOnly = 'Number.isFinite and Number.isInteger accept numbers only.';
const lastInLoop = 'Nothing follows in the loop.';
const onlyName = 'The alias is also a part of one name only, which is suggested for the same reason.';
const caseOfLength = 'The names of the other cases have another length, so that none of them matches.';

const notCounted = 'Names with this number of edits are not suggested, whatever it is.';
const otherErrors = 'The messages it adds to those of all events are of errors that no other event has.';

export const equivalents: readonly Equivalent[] = [
  // Checks.
  {
    file: 'checks/*',
    statement: 'if (fields === undefined) return false;',
    operator: 'drop an if',
    reason: requiredIsMissing,
  },
  {
    file: 'checks/*',
    statement: 'if (fields === undefined) return false;',
    operator: 'drop a return',
    reason: requiredIsMissing,
  },
  { file: 'checks/*', operator: 'drop a break', statement: 'case *', reason: caseOfLength },
  {
    file: 'checks/*',
    operator: 'drop half a condition',
    from: "typeof email !== 'string' || !isEmailFormat(email)",
    to: '!isEmailFormat(email)',
    reason: undefinedMatchesNothing,
  },
  {
    file: 'checks/*',
    operator: 'drop half a condition',
    from: 'email === undefined || !isEmailFormat(email)',
    to: '!isEmailFormat(email)',
    reason: undefinedMatchesNothing,
  },

  {
    file: 'checks/*',
    operator: 'drop half a condition',
    from: 'traffic_source !== undefined && *',
    to: 'trafficSourceRulePattern*',
    reason: undefinedMatchesNothing,
  },
  { file: 'checks/event.ts', operator: 'drop a return', statement: 'case *', reason: caseOfLength },
  { file: 'checks/event.ts', statement: "if (typeof event_type !== 'string') return false;", reason: noOther },
  { file: 'checks/definitions/*', operator: 'drop a return', statement: 'default: return false;', reason: falsy },

  // Explainers.
  { file: 'explainers/definitions/*', from: "'category'*", reason: decidedBefore },
  { file: 'explainers/aliases.ts', to: '"Amount ordervalue"', reason: onlyName },

  // Messages.
  { file: 'messages/api/en.ts', inside: 'en', operator: 'drop an argument', from: '{},', reason: otherErrors },

  // Formats.
  { file: 'formats.ts', inside: 'asciiEmailFormat', reason: onlyFaster },
  { file: 'formats.ts', inside: 'isEmailFormat', to: 'emailFormat.test(text)', reason: onlyFaster },
  { file: 'formats.ts', inside: 'isEmailFormat', operator: 'drop an argument', reason: onlyFaster },

  // The runtime.
  { file: 'runtime/cached-match.ts', reason: onlyFaster },
  { inside: 'size', from: 'length !== undefined && *', to: 'length *', reason: sameResult },
  { file: 'runtime/*', operator: 'drop a return', statement: 'try *', from: 'return false;', reason: falsy },
  { file: 'runtime/*', operator: 'drop a return', from: 'return undefined;', reason: falsy },
  { operator: 'true for false', statement: 'if (!explain(value, collector)) return false;', reason: ignored },
  { inside: 'emptyWhen', operator: 'false for true', reason: ignored },
  { inside: 'printRule', reason: placeholders },
  { inside: 'messageOf', operator: 'take one branch', to: 'fillIn(message, rules)', reason: placeholders },
  {
    inside: 'withoutBody.validation_rules',
    operator: 'drop a property',
    from: '...error.validation_rules,',
    reason: onlyConflict,
  },
  {
    inside: 'oneOf',
    operator: 'false for true',
    statement: 'if (values.includes(value)) return true;',
    reason: ignored,
  },
  { inside: 'lengthOf', operator: 'drop a step', reason: onlyFaster },
  {
    inside: 'suggester',
    operator: 'drop an argument',
    statement: 'const found = cache.get(unknown) *',
    from: 'unknown',
    reason: onlyFaster,
  },
  {
    inside: 'event',
    operator: 'drop an argument',
    statement: 'const { fields, suggest } = explain(string);',
    reason: anyPayload,
  },
  {
    file: 'runtime/envelope.ts',
    from: 'explainPayload.suggest?.(name) ?? []',
    to: 'explainPayload.suggest?.(name)',
    reason: alwaysFields,
  },
  {
    inside: 'messageOf',
    operator: 'drop half a condition',
    from: 'own ?? messages[error_type] ?? messages.INVALID*',
    reason: builders,
  },
  {
    file: 'runtime/fields.ts',
    inside: 'fieldsOf',
    operator: 'drop a return',
    statement: '*isPlain(value)) return value;',
    reason: onlyFaster,
  },
  { inside: 'detailedMessageOf', operator: 'change a text', from: '}}`', reason: placeholders },
  { inside: 'detailedMessageOf', operator: 'change a text', from: '`{${', reason: placeholders },
  { inside: 'decimal', operator: 'change a text', statement: 'const [*', from: "'0'", reason: alwaysPresent },
  ...['drop an if', 'drop an argument'].map((operator) => ({
    file: 'runtime/fields.ts',
    operator,
    statement: 'if (!prototypePolluted && *',
    reason: onlyFaster,
  })),
  { file: 'runtime/fields.ts', inside: 'prototypePolluted', reason: onlyFaster },
  { file: 'runtime/fields.ts', statement: 'prototypePolluted = false;', reason: onlyFaster },
  { inside: 'lengthOf', statement: 'for (let index = 0;*', reason: beyondTheEnd },
  { inside: 'addOwners', operator: 'drop a question mark', statement: 'const owners = *', reason: alwaysFields },
  { inside: 'addSuccessors', operator: 'drop a question mark', statement: 'const meant = *', reason: hasError },
  { inside: 'rejectOutsidePayload', operator: 'false for true', reason: ignored },
  { inside: 'suggestPrefix', operator: 'false for true', reason: ignored },
  { inside: 'rejectCustomFields', operator: 'false for true', reason: ignored },
  {
    inside: 'suggester',
    from: 'cache.get(unknown) ?? *',
    to: 'find(*',
    reason: onlyFaster,
  },
  { inside: 'suggester', statement: 'if (cache.size *', reason: onlyFaster },
  { inside: 'suggester', statement: 'cache.set(*', reason: onlyFaster },
  ...['change a text', 'drop an argument'].map((operator) => ({
    inside: 'suggestCustomField',
    operator,
    from: "'_'",
    statement: 'const prefixWords = *',
    reason: oneWord,
  })),
  { inside: 'suggestCustomField', operator: 'drop a call', from: "wordsOf(prefix).join('_')", reason: oneWord },
  {
    inside: 'suggestCustomField',
    operator: 'drop half a condition',
    from: "other !== '' && *",
    to: '`_*',
    reason: oneSeparator,
  },
  {
    inside: 'suggestCustomField',
    operator: 'change a text',
    statement: 'const isOther = *',
    from: "''",
    reason: oneSeparator,
  },
  { inside: 'countEdits', operator: 'off by one', to: '(-1)', reason: notCounted },
  { inside: 'isOneEdit', statement: 'if (known.length < 4 *', operator: 'drop an argument', reason: onlyFaster },
  { inside: 'isOneEdit', statement: 'let start = 0;', to: '(-1)', reason: beyondTheEnd },
  { inside: 'isOneEdit', operator: 'drop an anchor', reason: noLineEnds },
  {
    inside: 'isOneEdit',
    statement: 'if (known.length < 4 *',
    operator: 'drop half a condition',
    to: 'known.length < 4',
    reason: onlyFaster,
  },
  { inside: 'isOneEdit', statement: 'if (known.length < 4 *', operator: 'off by one', to: '2', reason: onlyFaster },
  { inside: 'maxCached', reason: onlyFaster },
  { inside: 'canonical', operator: 'change a text', statement: 'return `*', reason: unambiguous },
  { inside: 'canonical', operator: 'drop a call', from: 'names.map*', reason: unambiguous },
  { inside: 'any', reason: missingBefore },

  // Notices.
  { file: 'checks/notices/*', operator: 'drop a continue', statement: '* continue; else if *', reason: lastInLoop },
  ...['"Image"', '""'].map((to) => ({ file: 'notices/definitions/*', from: "'image'", to, reason: onlyName })),
  { file: 'notices/definitions/*', operator: 'drop a property', from: "image_url: 'image',", reason: onlyName },
  {
    file: 'checks/notices/*',
    operator: 'drop half a condition',
    from: '* === undefined || !*Pattern.test(*)',
    to: '!*Pattern.test(*)',
    reason: undefinedMatchesNothing,
  },
  { file: 'runtime/notices/unless-clear.ts', operator: 'drop an argument', statement: 'if (*', reason: onlyFaster },
  { file: 'runtime/notices/array.ts', inside: 'maxReadByIndex', reason: onlyFaster },
  { file: 'runtime/notices/array.ts', statement: 'const indices = *', operator: 'move a limit', reason: onlyFaster },
  { file: 'runtime/notices/array.ts', from: 'lengthOf(value) ?? 0', to: 'lengthOf(value)', reason: sameResult },
  { file: 'runtime/notices/array.ts', statement: 'const length = *', to: '(-1)', reason: sameResult },
  {
    file: 'checks/notices/*',
    operator: 'drop half a condition',
    from: "typeof * !== 'number' || !Number.is*",
    to: '!Number.is*',
    reason: numbersOnly,
  },
  { inside: 'present', to: 'value !== null', reason: missingBefore },
];

const keys = ['file', 'inside', 'operator', 'statement', 'from', 'to'] as const;

/** The entry of the list that describes a mutant. */
export function equivalentOf(label: Label): Equivalent | undefined {
  return equivalents.find((equivalent) =>
    keys.every((key) => {
      const pattern = equivalent[key];
      return pattern === undefined || matches(label[key], pattern.split('*'));
    }),
  );
}

/** Whether a string consists of these pieces, in this order, with anything between them. */
function matches(text: string, [first = '', ...pieces]: readonly string[]): boolean {
  const last = pieces.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    at = text.indexOf(piece, at) + piece.length;
    if (at < piece.length) return false;
  }
  return text.length >= at + last.length && text.endsWith(last);
}
