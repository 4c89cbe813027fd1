import type { Catalogue } from '../../catalogue/catalogue.js';
import { call, string } from './code.js';
import { printPattern } from './pattern.js';
import { PhpFile, printClass, printMethod } from './php-file.js';

/** The method that checks a format: `dateTime`. */
export function formatMethod(format: string): string {
  return format.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The checks of named formats. */
export function printFormatsFile({ formats }: Catalogue): { path: string; text: string } {
  const file = new PhpFile('Validator/Formats', 'spec/strings.ts');
  const check = file.use('Runtime\\Check');
  const text = file.use('Runtime\\Text');
  file.use('Runtime\\Errors');
  const methods = Object.entries(formats).map(([name, { pattern }]) => {
    const add = call('$errors->add', [
      '$path',
      string('INVALID_FORMAT'),
      `['format' => ${string(name)}]`,
      string(name),
    ]);
    return printMethod(
      undefined,
      `public static function ${formatMethod(name)}(mixed $value, string $path, Errors $errors): bool`,
      [
        `if (!${check}::string($value, $path, $errors)) {`,
        '    return false;',
        '}',
        '',
        ['return ', call(`${text}::matches`, [printPattern(pattern), '$value']), ' || ', add, ';'],
      ],
    );
  });
  return {
    path: file.path,
    text: file.print(printClass('Checks of named formats of strings.', 'final class Formats', methods)),
  };
}
