import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { printFields } from '../account/print-fields.js';
import { readFields } from '../account/read-fields.js';
import { SpecError } from '../catalogue/problem.js';

/**
 * Declares the custom fields of an account as a module.
 * @param file The response that describes them, as JSON; `-` for the standard input.
 * @param out The module; the standard output by default.
 * @throws {SpecError} with every problem of the response.
 */
export async function writeFields(file: string, out: string | undefined): Promise<void> {
  const isInput = file === '-';
  const source = isInput ? 'standard input' : file;
  const json = isInput ? await text(process.stdin) : await readFile(file, 'utf8');
  const printed = await printFields(readFields(parse(json, source), source));
  if (out === undefined) process.stdout.write(printed);
  else await writeFile(out, printed);
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
