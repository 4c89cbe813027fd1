import type { Deprecation } from '../../../catalogue/origin.js';
import type { ResolvedShape, Should, ShouldConstraints } from '../../../catalogue/shape.js';
import { Code } from '../print/expression.js';
import { callStatement, code } from '../print/statement.js';
import { importOrigin } from './origins.js';
import { recommendations } from './recommendations.js';
import type { NoticeTarget } from './target.js';

/** A notice that a value of the right type can have: the condition for it, if there is one, and the statement. */
export interface OwnNotice {
  condition: string | undefined;
  statement: (indent: number) => string;
}

/**
 * The notices that a value itself can have, in the order in which the first that concerns it is chosen.
 * @param local The variable with the value as a string, a number or a list.
 */
export function ownNotices(name: string, shape: ResolvedShape, local: string, target: NoticeTarget): OwnNotice[] {
  const values = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  const isOneOf = values.length > 0 ? target.file.runtime('is_one_of', 'notices') : '';
  return [
    ...(shape.deprecated ? [deprecatedNotice(name, shape.deprecated, target)] : []),
    ...values.map(({ value, deprecated }) => ({
      ...deprecatedNotice(String(value), deprecated, target),
      condition: callStatement(isOneOf, [new Code(local), value], 0),
    })),
    ...(shape.should ?? []).flatMap((should) => unusualNotices(should, local, target)),
  ];
}

/** The notice of an event or a field that is deprecated. */
export function deprecatedNotice(name: string, deprecated: Deprecation, target: NoticeTarget): OwnNotice {
  const { refusedAfter, successor, source } = deprecated;
  const details = { ...(refusedAfter && { refused_after: refusedAfter }), ...(successor && { successor }) };
  // What is deprecated was announced by newer documents: the two documents use all of it.
  const origin = importOrigin({ grade: 'newer docs', source: source.url }, target.file, target.origins);
  const args = [name, details, ...code(origin)];
  return { condition: undefined, statement: (indent) => callStatement('notices.deprecated', args, indent) };
}

function unusualNotices(should: Should, local: string, target: NoticeTarget): OwnNotice[] {
  const origin = importOrigin(should.origin, target.file, target.origins);
  const form = formOf(should);
  return constraintsOf(should).map(([constraint, limit]) => {
    const { name, isViolated } = recommendations[constraint];
    const args = [{ [name]: limit }, ...code(origin), ...(form === undefined ? [] : [form])];
    return {
      condition: isViolated(local, limit, target.file),
      statement: (indent) => callStatement('notices.unusual', args, indent),
    };
  });
}

/** The constraints of a recommended shape, in the order in which they are declared. */
function constraintsOf({ shape }: Should): [name: keyof ShouldConstraints, limit: unknown][] {
  return Object.entries(shape).filter((entry): entry is [keyof ShouldConstraints, unknown] =>
    Object.hasOwn(recommendations, entry[0]),
  );
}

/** What distinguishes the message, if it is not the constraint: the form, or that there is one value. */
function formOf({ shape, form }: Should): string | undefined {
  return form?.name ?? (shape.kind === 'enum' && shape.values.length === 1 ? 'value' : undefined);
}
