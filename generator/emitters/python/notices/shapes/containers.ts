import { aliasesOf, objectName } from '../../../../catalogue/aliases.js';
import type { ArrayShape, Field, ObjectShape, TypeUnionShape, UnionShape } from '../../../../catalogue/shape.js';
import { Call, Code, Tuple } from '../../print/expression.js';
import { compilePattern } from '../../print/pattern.js';
import { callStatement, code } from '../../print/statement.js';
import { printPythonString } from '../../print/string.js';
import { importOrigin } from '../origins.js';
import { rulesOfNotices } from '../rules.js';
import type { NoticeTarget } from '../target.js';
import type { NoticeCode } from './notice-code.js';

export const arrayCode: NoticeCode<ArrayShape> = {
  read: (_, { file }) => ({
    statements: [`    items = ${file.runtime('items_of', 'json_types')}(value)`],
    local: 'items',
    isWrong: 'items is None',
  }),
  inspectInside: ({ items }, name, target) => {
    const inspect = target.inspect(items, name);
    if (inspect === undefined) return [];
    return [callStatement(target.file.runtime('inspect_items', 'notices'), code(inspect, 'items', 'notices'))];
  },
};

export const objectCode: NoticeCode<ObjectShape> = {
  read: (_, { file }) => ({
    statements: [`    fields = ${file.runtime('fields_of', 'json_types')}(value)`],
    local: 'fields',
    isWrong: 'fields is None',
  }),
  inspectInside: (shape, _, target) => {
    const fields = shape.fields.flatMap((field) => inspectField(field, target));
    const others = inspectOthers(shape, target);
    const { before, after } = rulesOfNotices(shape, target);
    return fields.length + others.length === 0 ? [] : [...before, ...fields, ...others, ...after];
  },
};

function inspectField({ name, shape, presence, expectedBy }: Field, target: NoticeTarget): string[] {
  const { file, origins } = target;
  const inspect = target.inspect(shape, name);
  if (presence === 'expected' && expectedBy !== undefined) {
    const origin = importOrigin(expectedBy, file, origins);
    const args = [...code('fields'), name, ...code(origin, 'notices', ...(inspect ? [inspect] : []))];
    return [callStatement(file.runtime('inspect_expected', 'notices'), args)];
  }
  if (inspect === undefined) return [];
  return [
    callStatement(file.runtime('inspect_field', 'notices'), [...code('fields'), name, ...code(inspect, 'notices')]),
  ];
}

/** The statements for the fields that are not listed, if they can have notices. */
function inspectOthers(shape: ObjectShape, target: NoticeTarget): string[] {
  const { catalogue, file, origins } = target;
  const { customFields } = shape;
  const custom = customFields && target.inspect(customFields.value, `${customFields.prefix}*`);
  const isNoticed = shape.unknownFields === 'notice';
  if (!isNoticed && custom === undefined) return [];
  const aliases = aliasesOf(objectName(shape, catalogue), shape.fields, catalogue);
  const listed = new Tuple(shape.fields.map((field) => field.name));
  const call = new Call(file.runtime('Names', 'suggest'), [listed], aliases && { aliases });
  const names = file.addConstant('NAMES', call);
  const unlisted = (indent: number) => {
    const origin = importOrigin(shape.origins?.unknownFields ?? {}, file, origins);
    return callStatement('notices.unlisted', code('name', names, origin), indent);
  };
  const loop = `    for name in ${names}.unknown(fields):`;
  if (customFields === undefined) return [loop, unlisted(8)];
  file.importModule('re');
  const pattern = file.addConstant('CUSTOM_FIELD', compilePattern(customFields.pattern));
  const inspectCustom =
    custom === undefined
      ? '            continue'
      : callStatement(file.runtime('inspect_at', 'notices'), code(custom, 'fields[name]', 'name', 'notices'), 12);
  return [
    loop,
    `        if ${pattern}.search(name):`,
    inspectCustom,
    ...(isNoticed ? ['        else:', unlisted(12)] : []),
  ];
}

export const unionCode: NoticeCode<UnionShape> = {
  read: objectCode.read as never,
  inspectInside: ({ field, branches }, name, { file, inspect }) => {
    const inspected = branches.flatMap(({ value, shape }) => {
      const found = inspect(shape, name);
      return found ? [{ value, found }] : [];
    });
    if (inspected.length === 0) return [];
    return [
      `    chosen = ${file.runtime('discriminator', 'objects')}(value, ${printPythonString(field)})`,
      ...inspected.flatMap(({ value, found }, index) => [
        `    ${index === 0 ? 'if' : 'elif'} chosen == ${printPythonString(value)}:`,
        `        ${found}(value, notices)`,
      ]),
    ];
  },
};

export const typeUnionCode: NoticeCode<TypeUnionShape> = {
  read: () => ({ statements: [], local: 'value', isWrong: 'value is None' }),
  inspectInside: ({ members }, name, { inspect }) =>
    members.flatMap((member) => {
      const found = inspect(member, name);
      return found ? [callStatement(found, [new Code('value'), new Code('notices')])] : [];
    }),
};
