import { map, string } from './code.js';
import { PhpFile, printClass } from './php-file.js';

/** Marks above and below letters. */
const marks = /[\u0300-\u036f]/g;

/** Letters with accents as letters without: PHP has no normal forms of Unicode without an extension. */
export function printAccentsFile(): { path: string; text: string } {
  const file = new PhpFile('Runtime/Accents', 'the Unicode Character Database');
  const entries: [string, string][] = [];
  for (let code = 0x80; code <= 0xffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCharCode(code);
    const plain = letter.normalize('NFD').replace(marks, '');
    if (plain !== letter && /[A-Za-z0-9]/.test(plain)) entries.push([letter, plain]);
  }
  const constant = ['public const PLAIN = ', map(entries.map(([letter, plain]) => [letter, string(plain)])), ';'];
  return {
    path: file.path,
    text: file.print(
      printClass('Letters without their accents, by letter with them.', 'final class Accents', [constant]),
    ),
  };
}
