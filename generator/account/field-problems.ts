import { isText } from '../../spec/origin.js';
import type { Problem } from '../catalogue/problem.js';
import { isRecord } from '../catalogue/read/is-record.js';

/** What is wrong with an argument of `customField`. The config reports it at the name of the field. */
export type FieldProblem = Pick<Problem, 'problem' | 'fix'>;

/** The options of a kind of custom field, by name. */
type Options = Readonly<Record<string, { isValid: (value: unknown) => boolean; fix: string }>>;

/** The options of every kind. */
const options: Options = {
  description: { isValid: isText, fix: 'Use a string that is not blank.' },
  required: { isValid: (value) => typeof value === 'boolean', fix: 'Use true or false.' },
  examples: { isValid: Array.isArray, fix: 'Use an array of values.' },
};

/** Checks the options of a custom field, which no compiler has checked in a config in JavaScript. */
export function checkFieldOptions(given: unknown): FieldProblem[] {
  if (!isRecord(given)) {
    return [
      { problem: 'The options of a custom field are an object.', fix: `Use ${Object.keys(options).join(', ')}.` },
    ];
  }
  return Object.entries(given).flatMap(([name, value]): FieldProblem[] => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const fix = `Use ${Object.keys(options).join(', ')}.`;
      return [{ problem: `A custom field has no option "${name}".`, fix }];
    }
    return value === undefined || option.isValid(value)
      ? []
      : [{ problem: `Invalid "${name}" of a custom field.`, fix: option.fix }];
  });
}
