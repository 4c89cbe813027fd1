import { objectName } from '../../../catalogue/aliases.js';
import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { CustomFields, ObjectShape } from '../../../catalogue/shape.js';
import { pascalCase } from '../class-names.js';
import { block, type Code, call, ifBlock, lines, list, string } from '../code.js';
import { printPattern } from '../pattern.js';
import { printMethod } from '../php-file.js';
import { runtime, type Target } from './target.js';

const signature = [
  'protected static function checkOtherField(',
  '    string $name,',
  '    mixed $value,',
  '    string $path,',
  '    Errors $errors,',
  '): void',
].join('\n');

/** The methods of a validator that check the fields that are not listed; none if they are simply rejected. */
export function otherFieldMethods(shape: ObjectShape, target: Target): Code[] {
  const { customFields, unknownFields } = shape;
  if (customFields) {
    return [
      printMethod(undefined, signature, [
        ...checkCustomField(customFields, target),
        ...(unknownFields === 'reject' ? suggestPrefix(customFields, target) : []),
      ]),
      suggestMethod(customFields, target),
    ];
  }
  if (unknownFields !== 'reject') return [printMethod('Other fields are accepted.', signature, [])];
  const rejecting = rejectCustomFields(shape, target);
  return rejecting.length === 0 ? [] : [printMethod(undefined, signature, rejecting)];
}

function checkCustomField({ pattern, value, definition }: CustomFields, target: Target): Code[] {
  const matches = call(`${runtime('Text', target)}::matches`, [printPattern(pattern), '$name']);
  const path = call(`${runtime('Path', target)}::field`, ['$path', '$name']);
  const check = target.check(value, { value: '$value', path, name: pascalCase(definition) });
  const isPresent = call('$errors->isPresent', ['[$name => $value]', '$name', '$path']);
  const checked = value.kind === 'any' ? [] : [ifBlock(isPresent, [[check, ';']]), ''];
  return [ifBlock(matches, [...checked, 'return;'])];
}

function suggestPrefix({ prefix }: CustomFields, target: Target): Code[] {
  const others = string(notCustomFields(target.catalogue));
  const args = ['$name', '$value', '$path', '$errors', 'self::suggestions()', string(prefix), others];
  return [unlessAllowed(call(`${runtime('CustomFields', target)}::suggestPrefix`, args))];
}

/** A payload without custom fields, where those of other events have them: an error names these events. */
function rejectCustomFields(shape: ObjectShape, target: Target): Code[] {
  const { catalogue } = target;
  const accepting = catalogue.events.filter(({ payload }) => payload.customFields);
  const prefix = accepting[0]?.payload.customFields?.prefix;
  if (objectName(shape, catalogue) !== 'payload' || !prefix) return [];
  const types = list(accepting.map(({ type }) => string(type)));
  const args = ['$name', '$path', '$errors', 'self::suggestions()', string(prefix), types];
  return [unlessAllowed(call(`${runtime('CustomFields', target)}::reject`, args))];
}

function unlessAllowed(statement: Code): Code {
  return block('if (!$errors->allowsUnknownFields)', [[statement, ';']]);
}

/** A custom field is one of the fields of the object. */
function suggestMethod({ pattern }: CustomFields, target: Target): Code {
  const matches = call(`${runtime('Text', target)}::matches`, [printPattern(pattern), '$name']);
  return printMethod(undefined, 'public static function suggest(string $name): array', [
    lines([['return ', matches, ' ? [$name] : parent::suggest($name);']]),
  ]);
}

/** The names of the envelope, and of what is no data of a contact: they are never suggested with a prefix. */
function notCustomFields({ envelope, aliases }: Catalogue): string {
  return [...envelope.fields.map(({ name }) => name), ...Object.keys(aliases.customFields ?? {})].join(' ');
}
