import { type FieldsModule, printFields } from '../account/print-fields.js';
import { readFields } from '../account/read-fields.js';
import { SpecError } from '../catalogue/problem.js';

export type { FieldsModule } from '../account/print-fields.js';

/**
 * Declares the custom fields of an account as a module.
 * @param json The response of `GET /platform/contacts/fields`.
 * @param source What the response is called in problems: the path of its file.
 * @param target Who imports the module: a config of the generator, or a program that uses the builders.
 * @returns The module, as TypeScript.
 * @throws {SpecError} with every problem of the response.
 */
export function declareFields(json: string, source: string, target: FieldsModule = 'generator'): Promise<string> {
  return printFields(readFields(parse(json, source), source), target);
}

/** Without what the JSON contains: an error of `JSON.parse` quotes it. */
function parse(json: string, location: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    const fix = 'Give the body of the response as it was received.';
    throw new SpecError([{ location, problem: 'The file is not JSON.', fix }]);
  }
}
