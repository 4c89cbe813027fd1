import { aliasesOf, objectName } from '../../../../catalogue/aliases.js';
import type { Field, ObjectShape } from '../../../../catalogue/shape.js';
import { Call, Code } from '../../../../print/literal.js';
import { printPattern } from '../../../../print/pattern.js';
import type { Expression } from '../../target.js';
import { importOrigin } from '../origins.js';
import { inspectWhole } from '../rules.js';
import { importRuntime, type NoticeTarget } from '../target.js';
import { importTypeCheck } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

/** A literal leaves out what is undefined. */
const none = new Code('undefined');

export const objectCode: NoticeCode<ObjectShape> = {
  isOfType: (_, target) => importTypeCheck('isObject', target),
  inspectInside: (shape, _, target) => {
    const fields = shape.fields.map((field) => [field.name, inspectField(field, target)] as const);
    const others = inspectOtherFields(shape, target);
    if (others) {
      const all = Object.fromEntries(fields.map(([name, inspector]) => [name, inspector ?? none]));
      const aliases = aliasesOf(objectName(shape, target.catalogue), shape.fields, target.catalogue);
      const rest = aliases ? [others, aliases] : [others];
      return inspectWhole(shape, new Call(importRuntime(target, 'openObject', 'open-object'), all, ...rest), target);
    }
    const inspected = fields.filter(([, inspector]) => inspector !== undefined);
    if (inspected.length === 0) return undefined;
    return inspectWhole(
      shape,
      new Call(importRuntime(target, 'object', 'object'), Object.fromEntries(inspected)),
      target,
    );
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
function inspectOtherFields(shape: ObjectShape, target: NoticeTarget): Expression | undefined {
  const { customFields } = shape;
  const unlisted = inspectUnlisted(shape, target);
  const value = customFields && target.inspect(customFields.value, `${customFields.prefix}*`);
  if (customFields === undefined || (value === undefined && unlisted === undefined)) return unlisted;
  const pattern = new Code(printPattern(customFields.pattern));
  const rest = unlisted ? [value ?? none, unlisted] : [value];
  return new Call(importRuntime(target, 'customFields', 'open-object'), pattern, ...rest);
}

function inspectUnlisted(shape: ObjectShape, target: NoticeTarget): Expression | undefined {
  if (shape.unknownFields !== 'notice') return undefined;
  target.usesMessage('UNLISTED');
  return new Call(
    importRuntime(target, 'unlisted', 'open-object'),
    importOrigin(shape.origins?.unknownFields ?? {}, target),
  );
}
