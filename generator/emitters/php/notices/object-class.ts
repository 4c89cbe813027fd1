import { aliasesOf, objectName } from '../../../catalogue/aliases.js';
import type { CustomFields, Field, ObjectShape } from '../../../catalogue/shape.js';
import { pascalCase } from '../class-names.js';
import { all, block, type Code, call, ifBlock, lines, literal, map, string } from '../code.js';
import { printPattern } from '../pattern.js';
import { printMethod } from '../php-file.js';
import { importOrigin } from './origins.js';
import { absenceConditions } from './rules.js';
import { type NoticeTarget, runtime, type Subject } from './target.js';

/** The members of the inspector of an object: see runtime/php/Runtime/ObjectInspector.php. */
export function objectMembers(shape: ObjectShape, name: string, target: NoticeTarget): Code[] {
  const others = inspectOthers(shape, name, target);
  const aliases = aliasesOf(objectName(shape, target.catalogue), shape.fields, target.catalogue);
  const fields = printMethod(
    undefined,
    'protected static function inspectFields(array $fields, string $path, Notices $notices): void',
    shape.fields.flatMap((field) => inspectField(field, shape, name, target)),
  );
  if (others.length === 0) return [fields];
  return [
    lines([
      ['protected const FIELDS = ', map(shape.fields.map((field) => [field.name, 'true'])), ';'],
      ...(aliases ? [['protected const ALIASES = ', literal(aliases), ';']] : []),
    ]),
    fields,
    printMethod(
      undefined,
      'protected static function inspectOtherField(string $name, mixed $value, string $path, Notices $notices): void',
      others,
    ),
  ];
}

function inspectField(field: Field, { rules }: ObjectShape, owner: string, target: NoticeTarget): Code[] {
  const { name, shape, presence, expectedBy } = field;
  const key = string(name);
  const path = fieldPath(name, target);
  const subject: Subject = { value: '$value', path, name, className: owner + pascalCase(name) };
  const inspected = target.inspect(shape, subject);
  const isAny = shape.kind === 'any';
  const own: Code[] = isAny
    ? [block(`if (array_key_exists(${key}, $fields))`, [`$value = $fields[${key}];`, ...inspected])]
    : [`$value = $fields[${key}] ?? null;`, ...inspected];
  const present = inspected.length === 0 ? [] : own;
  if (presence !== 'expected' || expectedBy === undefined) return present;
  const absent = all([`!array_key_exists(${key}, $fields)`, ...absenceConditions(rules, name)]);
  const notice = call('$notices->add', [path, string('EXPECTED'), '[]', importOrigin(expectedBy, target)]);
  return [ifBlock(absent, [[notice, ';']]), ...present];
}

function fieldPath(name: string, target: NoticeTarget): Code {
  return /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name)
    ? `$path . ${string(`.${name}`)}`
    : call(`${runtime('Path', target)}::field`, ['$path', string(name)]);
}

/** What inspects the fields that are not listed; nothing if they can have no notice. */
function inspectOthers(shape: ObjectShape, owner: string, target: NoticeTarget): Code[] {
  const unlisted = inspectUnlisted(shape, target);
  const { customFields } = shape;
  const custom = customFields ? inspectCustom(customFields, owner, target) : [];
  if (custom.length === 0 && unlisted.length === 0) return [];
  if (customFields === undefined) return unlisted;
  const matches = call(`${runtime('Text', target)}::matches`, [printPattern(customFields.pattern), '$name']);
  return [ifBlock(matches, [...custom, 'return;']), ...unlisted];
}

function inspectCustom({ value, prefix }: CustomFields, owner: string, target: NoticeTarget): Code[] {
  const path = call(`${runtime('Path', target)}::field`, ['$path', '$name']);
  return target.inspect(value, { value: '$value', path, name: `${prefix}*`, className: `${owner}CustomField` });
}

function inspectUnlisted({ unknownFields, origins }: ObjectShape, target: NoticeTarget): Code[] {
  if (unknownFields !== 'notice') return [];
  const origin = importOrigin(origins?.unknownFields ?? {}, target);
  const args = ['$name', '$path', '$notices', 'self::suggestions()', origin];
  return [[call(`${runtime('Inspect', target)}::unlisted`, args), ';']];
}
