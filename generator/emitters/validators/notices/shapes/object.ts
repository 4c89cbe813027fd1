import type { Field, ObjectShape } from '../../../../catalogue/shape.js';
import { Call, Code } from '../../../../print/literal.js';
import { printPattern } from '../../../../print/pattern.js';
import { aliasesOf, objectName } from '../../aliases.js';
import type { Expression } from '../../target.js';
import { importOrigin } from '../origins.js';
import { importRuntime, type NoticeTarget } from '../target.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

export const objectCode: NoticeCode<ObjectShape> = {
  isOfType: (_, target) => importTypeCheck('isObject', target),
  inspectInside: (shape, _, target) => {
    const fields = shape.fields.flatMap((field) => {
      const inspector = inspectField(field, target);
      return inspector ? [[field.name, inspector] as const] : [];
    });
    const others = inspectCustomFields(shape, target);
    if (fields.length === 0 && others === undefined) return undefined;
    const args = [Object.fromEntries(fields), ...(others ? [others] : [])];
    return new Call(importRuntime(target, 'object', 'object'), ...args);
  },
};

function inspectField({ name, shape, presence, expectedBy }: Field, target: NoticeTarget): Expression | undefined {
  const inspector = target.inspect(shape, name);
  if (presence !== 'expected' || expectedBy === undefined) return inspector;
  target.usesMessage('EXPECTED');
  const args = [importOrigin(expectedBy, target), ...(inspector ? [inspector] : [])];
  return new Call(importRuntime(target, 'expected', 'expected'), ...args);
}

/** What inspects the fields that are not listed; undefined if they can have no notice. */
function inspectCustomFields(shape: ObjectShape, target: NoticeTarget): Expression | undefined {
  const { customFields } = shape;
  const unlisted = inspectUnlisted(shape, target);
  const value = customFields && target.inspect(customFields.value, `${customFields.prefix}*`);
  if (customFields === undefined || (value === undefined && unlisted === undefined)) return unlisted;
  const pattern = new Code(printPattern(customFields.pattern));
  const rest = unlisted ? [value ?? new Code('undefined'), unlisted] : [value];
  return new Call(importRuntime(target, 'customFields', 'object'), pattern, ...rest);
}

function inspectUnlisted(shape: ObjectShape, target: NoticeTarget): Expression | undefined {
  if (shape.unknownFields !== 'notice') return undefined;
  target.usesMessage('UNLISTED');
  const aliases = aliasesOf(objectName(shape, target.catalogue), shape.fields, target.catalogue);
  return new Call(
    importRuntime(target, 'unlisted', 'object'),
    shape.fields.map(({ name }) => name),
    aliases ?? {},
    importOrigin(shape.origins?.unknownFields ?? {}, target),
  );
}
