import type { Catalogue } from '../../generator/catalogue/catalogue.js';
import { namedShapes, typeField } from '../../generator/catalogue/named-shapes.js';
import type { Deprecation, Origin } from '../../generator/catalogue/origin.js';
import type { Shape } from '../../generator/catalogue/shape.js';
import { innerShapes, resolve } from '../../generator/catalogue/walk.js';
import { en } from '../../spec/messages/en.js';

/** A notice that the spec declares, and the field that it is about. */
interface Declared {
  field: string;
  notice_type: string;
  message: string;
  why: string;
}

const order = ['DEPRECATED', 'EXPECTED', 'UNUSUAL', 'UNLISTED'];

/** All notices of the catalogue as a table in Markdown: equal ones of several fields and events are one row. */
export function noticeTable(catalogue: Catalogue): string {
  const { events, envelope } = catalogue;
  const named = namedShapes(catalogue);
  const declared = events.flatMap(({ type, deprecated, payload }) => [
    ...(deprecated ? [deprecation(type, deprecated, typeField(envelope))] : []),
    ...declaredIn(payload, '', named),
  ]);
  const rows = new Map<string, Declared & { fields: Set<string> }>();
  for (const one of declared) {
    const key = JSON.stringify([one.notice_type, one.message, one.why]);
    const row = rows.get(key) ?? { ...one, fields: new Set() };
    rows.set(key, row);
    row.fields.add(one.field);
  }
  const sorted = order.flatMap((type) => [...rows.values()].filter(({ notice_type }) => notice_type === type));
  return [
    '| `notice_type` | where | message | because |',
    '|---|---|---|---|',
    ...sorted.map(({ notice_type, fields, message, why }) => {
      const where = [...fields].map((field) => (field === '' ? 'any other field' : `\`${field}\``)).join(', ');
      return `| \`${notice_type}\` | ${where} | ${message.replaceAll('|', '\\|')} | ${why.replaceAll('|', '\\|')} |`;
    }),
  ].join('\n');
}

type Named = ReturnType<typeof namedShapes>;

function declaredIn(unresolved: Shape, field: string, named: Named): Declared[] {
  const shape = resolve(unresolved, named);
  const values = shape.kind === 'enum' ? (shape.deprecatedValues ?? []) : [];
  return [
    ...(shape.deprecated ? [deprecation(field, shape.deprecated, field)] : []),
    ...values.map(({ value, deprecated }) => deprecation(String(value), deprecated, field)),
    ...(shape.should ?? []).flatMap(({ shape: { kind: _, ...limits }, form, origin }) =>
      Object.entries(limits)
        .filter(([name]) => name !== 'items')
        .map(([name, limit]) => {
          const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
          const one = Array.isArray(limit) && limit.length === 1 ? 'value' : snake;
          return declaration('UNUSUAL', form?.name ?? one, { [snake]: limit }, field, origin);
        }),
    ),
    ...(shape.kind === 'object' ? declaredInFields(shape.fields, field) : []),
    ...innerShapes(shape, field).flatMap(({ shape: inner, location }) =>
      declaredIn(inner, location.replace(/^\./, ''), named),
    ),
    ...(shape.kind === 'object' && shape.unknownFields === 'notice'
      ? [declaration('UNLISTED', undefined, {}, '', shape.origins?.unknownFields)]
      : []),
  ];
}

function declaredInFields(fields: readonly { name: string; expectedBy?: Origin }[], parent: string): Declared[] {
  return fields.flatMap(({ name, expectedBy }) =>
    expectedBy ? [declaration('EXPECTED', undefined, {}, parent === '' ? name : `${parent}.${name}`, expectedBy)] : [],
  );
}

function deprecation(subject: string, { refusedAfter, successor, source }: Deprecation, field: string): Declared {
  const details = { ...(refusedAfter && { refused_after: refusedAfter }), ...(successor && { successor }) };
  const message = messageOf('DEPRECATED', Object.keys(details).join('.'), { ...details, subject });
  return { field, notice_type: 'DEPRECATED', message, why: `${source.title} ([newer docs](${source.url}))` };
}

function declaration(
  notice_type: string,
  variant: string | undefined,
  details: object,
  field: string,
  origin: Origin | undefined,
): Declared {
  const { grade = '', statement = '', source } = origin ?? {};
  const by = source === undefined ? grade : `[${grade}](${source})`;
  return { field, notice_type, message: messageOf(notice_type, variant, details), why: `${statement} (${by})` };
}

function messageOf(type: string, variant: string | undefined, values: object): string {
  const texts: Readonly<Record<string, string>> = en;
  const text = texts[variant ? `${type}.${variant}` : type] ?? '';
  return Object.entries(values).reduce((message, [name, value]) => {
    const shown = name === 'pattern' ? `\`${value}\`` : [value].flat().join(', ');
    return message.replace(`{${name}}`, () => shown);
  }, text);
}
