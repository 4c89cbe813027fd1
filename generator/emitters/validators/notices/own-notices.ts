import type { Deprecation } from '../../../catalogue/origin.js';
import type { ResolvedShape, Should } from '../../../catalogue/shape.js';
import { Call, Code } from '../../../print/literal.js';
import { printPattern } from '../../../print/pattern.js';
import { importOrigin } from './origins.js';
import { constraintsOf, recommendations } from './recommendations.js';
import { importRuntime, type NoticeTarget } from './target.js';

/** The notices that a value itself can have, in the order in which the first that concerns it is chosen. */
export function ownNotices(name: string, shape: ResolvedShape, target: NoticeTarget): Call[] {
  const values = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  return [
    ...(shape.deprecated ? [deprecatedNotice(name, shape.deprecated, target)] : []),
    ...values.map(({ value, deprecated }) =>
      deprecation(importRuntime(target, 'deprecatedValue', 'deprecated'), value, deprecated, target),
    ),
    ...(shape.should ?? []).flatMap((should) => unusualNotices(should, target)),
  ];
}

/** The notice of an event or a field that is deprecated. */
export function deprecatedNotice(name: string, deprecated: Deprecation, target: NoticeTarget): Call {
  return deprecation(importRuntime(target, 'deprecated', 'deprecated'), name, deprecated, target);
}

function deprecation(
  call: string,
  subject: unknown,
  { refusedAfter, successor, source }: Deprecation,
  target: NoticeTarget,
): Call {
  const details = { ...(refusedAfter && { refused_after: refusedAfter }), ...(successor && { successor }) };
  target.usesMessage(['DEPRECATED', ...Object.keys(details)].join('.'));
  // What is deprecated was announced by newer documents: the two documents use all of it.
  return new Call(call, subject, details, importOrigin({ grade: 'newer docs', source: source.url }, target));
}

function unusualNotices(should: Should, target: NoticeTarget): Call[] {
  const origin = importOrigin(should.origin, target);
  return constraintsOf(should).map(([constraint, limit]) => {
    const name = recommendations[constraint];
    const form = formOf(should);
    target.usesMessage(`UNUSUAL.${form ?? constraint.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
    const args = constraint === 'pattern' ? [new Code(printPattern(String(limit))), limit] : [limit];
    const recommended = new Call(importRuntime(target, name, 'unusual'), ...args);
    return new Call(
      importRuntime(target, 'unusual', 'unusual'),
      recommended,
      origin,
      ...(form === undefined ? [] : [form]),
    );
  });
}

/** What distinguishes the message, if it is not the constraint: the form, or that there is one value. */
function formOf({ shape, form }: Should): string | undefined {
  return form?.name ?? (shape.kind === 'enum' && shape.values.length === 1 ? 'value' : undefined);
}
