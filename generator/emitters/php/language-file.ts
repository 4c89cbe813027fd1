import type { Catalogue, CatalogueEvent } from '../../catalogue/catalogue.js';
import { fieldNamesOf, labelOf, objectsIn } from '../../catalogue/labels.js';
import { namedShapes } from '../../catalogue/named-shapes.js';
import { messagesSource } from '../../catalogue/names.js';
import { errorMessages, noticeMessages } from '../../catalogue/translated-messages.js';
import type { Files } from '../emitter.js';
import { pascalCase } from './class-names.js';
import { block, type Code, lines, literal, string } from './code.js';
import { PhpFile, printClass, printMethod } from './php-file.js';

/** The languages of messages for forms, and the messages and labels of each. */
export function printLanguageFiles(catalogue: Catalogue): Files {
  const languages = Object.keys(catalogue.translations);
  const named = namedShapes(catalogue);
  const objects = catalogue.events.flatMap((event: CatalogueEvent) => objectsIn(event, catalogue, named));
  const labels = fieldNamesOf(objects).filter((name) => Object.hasOwn(catalogue.labels.fields, name));
  return new Map([
    printLanguages(languages),
    ...languages.map((language): [string, string] => {
      const file = new PhpFile(`Messages/${pascalCase(language)}`, messagesSource(language));
      const messages = { ...errorMessages(objects, language, catalogue), ...noticeMessages(language, catalogue) };
      const labelled = labels.map((name) => [name, labelOf(catalogue.labels.fields, name, language)]);
      const members: Code[] = [
        ['public const MESSAGES = ', literal(messages), ';'],
        ['public const LABELS = ', literal(Object.fromEntries(labelled)), ';'],
      ];
      const doc = `Messages for people who fill in a form, and what fields are called (${language}).`;
      return [file.path, file.print(printClass(doc, `final class ${pascalCase(language)}`, members))];
    }),
  ]);
}

function printLanguages(languages: readonly string[]): [string, string] {
  const file = new PhpFile('Language', 'spec/messages/index.ts');
  const translation = file.use('Runtime\\Translation');
  const cases = (constant: string): Code => {
    const arms = languages.map((one) => {
      const className = file.use(`Messages\\${pascalCase(one)}`);
      return `self::${pascalCase(one)} => ${className}::${constant},`;
    });
    return block('match ($this)', arms);
  };
  const members = [
    lines(languages.map((one) => `case ${pascalCase(one)} = ${string(one)};`)),
    printMethod('The messages of errors and notices.', `public function translation(): ${translation}`, [
      [`return new ${translation}(`, cases('MESSAGES'), ');'],
    ]),
    printMethod(
      'What the field at the end of a path is called; null for a field without a label.',
      'public function label(string $path): ?string',
      [
        ['$labels = ', cases('LABELS'), ';'],
        `$name = explode('[', substr($path, (int) strrpos(".$path", '.')))[0];`,
        '',
        `return str_contains($path, '"') ? null : $labels[$name] ?? null;`,
      ],
    ),
  ];
  return [file.path, file.print(printClass('The languages of messages for forms.', 'enum Language: string', members))];
}
