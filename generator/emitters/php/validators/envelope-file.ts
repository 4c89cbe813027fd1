import { aliasesOf } from '../../../catalogue/aliases.js';
import type { EnvelopeField } from '../../../catalogue/catalogue.js';
import { payloadField, typeField } from '../../../catalogue/named-shapes.js';
import { type Code, call, ifBlock, lines, list, literal, map, string } from '../code.js';
import { PhpFile, printClass, printMethod } from '../php-file.js';
import { constant, fieldPath } from './object-class.js';
import { type Output, openTarget } from './open-target.js';
import { callCheck } from './shapes/shape-check.js';
import { runtime, type Target } from './target.js';

/** The validator of what every event is sent in. */
export function printEnvelopeFile(output: Output): void {
  const { envelope } = output.catalogue;
  const file = new PhpFile('Validator/EnvelopeValidator', 'spec/envelope.ts');
  const target = openTarget(file, 'spec/envelope.ts', output);
  const head = `final class EnvelopeValidator extends ${runtime('Envelope', target)}`;
  target.file.use('Runtime\\Errors');
  const members = [
    lines([
      ['public const TYPE = ', string(typeField(envelope)), ';'],
      ['public const PAYLOAD = ', string(payloadField(envelope)), ';'],
      constant('FIELDS', map(envelope.fields.map(({ name }) => [name, 'true']))),
      constant('ALIASES', literal(aliasesOf('envelope', envelope.fields, output.catalogue) ?? {})),
    ]),
    printMethod(
      'Checks the fields of an event whose type is known.',
      'protected static function checkEnvelope(array $fields, string $payload, string $path, Errors $errors): void',
      envelope.fields.flatMap((field) => checkField(field, target)),
    ),
  ];
  members.push(
    printMethod(
      'The body of an event.\n\n@param array<string, mixed>|object $payload\n\n@return array<string, mixed>',
      'public static function around(string $type, array|object $payload): array',
      [['return ', list(envelope.fields.map(printField)), ';']],
    ),
  );
  output.files.set(file.path, file.print(printClass('Validates what every event is sent in.', head, members)));
}

function printField(field: EnvelopeField): Code {
  const value = field.role === 'type' ? '$type' : field.role === 'constant' ? string(field.value) : '$payload';
  return [string(field.name), ' => ', value];
}

function checkField(field: EnvelopeField, target: Target): Code[] {
  const { name } = field;
  const subject = { value: `$fields[${string(name)}] ?? null`, path: fieldPath(name, target), name };
  switch (field.role) {
    case 'type':
      // It is valid: it chose the payload.
      return [];
    case 'constant': {
      const check = target.check({ kind: 'enum', values: [field.value] }, subject);
      return [ifBlock(callCheck('Check::notBlank', subject, target), [[check, ';']])];
    }
    case 'payload':
      return [[call('$payload::validate', [subject.value, subject.path, '$errors']), ';']];
  }
}
