import type { Deprecation } from '../../../catalogue/origin.js';
import type { EnumValue, ResolvedShape, Should, ShouldConstraints } from '../../../catalogue/shape.js';
import { type Code, call, literal, string } from '../code.js';
import { printPattern } from '../pattern.js';
import { importOrigin } from './origins.js';
import { type NoticeTarget, runtime, type Subject } from './target.js';

/** A notice that a value of the right type may have. */
export interface OwnNotice {
  /** Which values have it; undefined: any. */
  condition: Code | undefined;
  statement: Code;
}

/** The notices that a value itself can have: it has the first that concerns it. */
export function ownNotices(shape: ResolvedShape, subject: Subject, target: NoticeTarget): OwnNotice[] {
  const values = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  return [
    ...(shape.deprecated
      ? [{ condition: undefined, statement: deprecation(subject.name, shape.deprecated, subject, target) }]
      : []),
    ...values.map(({ value, deprecated }) => ({
      condition: equals(subject.value, value, target),
      statement: deprecation(String(value), deprecated, subject, target),
    })),
    ...(shape.should ?? []).flatMap((should) => unusualNotices(should, subject, target)),
  ];
}

/** The condition that a value is one of an enum. In PHP, `==` would also find the string or the boolean of a number. */
function equals(value: string, expected: EnumValue, target: NoticeTarget): Code {
  return typeof expected === 'number'
    ? call(`${runtime('Value', target)}::equals`, [value, literal(expected)])
    : [value, ' === ', literal(expected)];
}

/** The details of the notice of a deprecation. */
export function deprecationDetails({ refusedAfter, successor }: Deprecation): Record<string, string> {
  return { ...(refusedAfter && { refused_after: refusedAfter }), ...(successor && { successor }) };
}

/** The origin of the notice of a deprecation: newer documents announced all of them. */
export function deprecationOrigin({ source }: Deprecation, target: NoticeTarget): string {
  return importOrigin({ grade: 'newer docs', source: source.url }, target);
}

function deprecation(name: string, deprecated: Deprecation, { path }: Subject, target: NoticeTarget): Code {
  const details = deprecationDetails(deprecated);
  const variant = string(Object.keys(details).join('.'));
  const args = [path, string('DEPRECATED'), literal(details), deprecationOrigin(deprecated, target), variant];
  return [call('$notices->add', [...args, string(name)]), ';'];
}

/** The rule of a recommendation in a notice, and the condition that a value does not follow it. */
const recommendations: {
  readonly [Name in keyof ShouldConstraints]-?: {
    readonly rule: string;
    readonly violated: (value: string, limit: unknown, target: NoticeTarget) => Code;
  };
} = {
  values: { rule: 'values', violated: (value, limit) => ['!', call('in_array', [value, literal(limit), 'true'])] },
  minLength: {
    rule: 'min_length',
    violated: (value, limit, target) => `${runtime('Text', target)}::length(${value}) < ${limit}`,
  },
  maxLength: {
    rule: 'max_length',
    violated: (value, limit, target) => `${runtime('Text', target)}::length(${value}) > ${limit}`,
  },
  pattern: {
    rule: 'pattern',
    violated: (value, limit, target) =>
      `!${runtime('Text', target)}::matches(${printPattern(String(limit))}, ${value})`,
  },
  minimum: { rule: 'minimum', violated: (value, limit) => `${value} < ${limit}` },
  maximum: { rule: 'maximum', violated: (value, limit) => `${value} > ${limit}` },
  minItems: { rule: 'min_items', violated: (value, limit) => `count(${value}) < ${limit}` },
  maxItems: { rule: 'max_items', violated: (value, limit) => `count(${value}) > ${limit}` },
};

function unusualNotices(should: Should, { value, path }: Subject, target: NoticeTarget): OwnNotice[] {
  const origin = importOrigin(should.origin, target);
  return Object.entries(should.shape).flatMap(([name, limit]) => {
    if (!Object.hasOwn(recommendations, name)) return [];
    const { rule, violated } = recommendations[name as keyof ShouldConstraints];
    const args = [path, string('UNUSUAL'), literal({ [rule]: limit }), origin, string(formOf(should) ?? rule)];
    return [{ condition: violated(value, limit, target), statement: [call('$notices->add', args), ';'] }];
  });
}

/** What distinguishes the message, if it is not the constraint: the form, or that there is one value. */
function formOf({ shape, form }: Should): string | undefined {
  return form?.name ?? (shape.kind === 'enum' && shape.values.length === 1 ? 'value' : undefined);
}
