import type { CatalogueEvent } from '../../../../generator/catalogue/catalogue.js';
import { bodyOf, namedShapes } from '../../../../generator/catalogue/named-shapes.js';
import type { Shape, Should, ShouldConstraints } from '../../../../generator/catalogue/shape.js';
import { resolve } from '../../../../generator/catalogue/walk.js';
import { constraintsOf } from '../../../../generator/emitters/validators/notices/recommendations.js';
import { catalogue } from '../../../support/catalogue.js';
import { type Path, withValue } from '../../adversarial/paths.js';
import { stringsNear } from './forms.js';
import type { Input } from './input.js';

const named = namedShapes(catalogue);

/** A field with a notice. Without one, a check finds that there are none, and nothing else is read. */
const other = 'unlisted_too';

/** Events with nothing but recommended values, one of which is replaced by values just inside and outside of each limit. */
export function recommendedValues(): Input[] {
  return catalogue.events.flatMap((event) => {
    const body = bodyOf(event, catalogue.envelope, recommended(event.payload));
    const bodies =
      event.payload.unknownFields === 'notice' ? [body, withValue(body, ['payload', other], true)] : [body];
    const input = (path: Path, value: unknown): Input[] =>
      bodies.map((replaced, index) => ({
        name: `${event.type}, ${path.join('.')} is ${print(value)}${index === 0 ? '' : ', next to another notice'}`,
        names: event.names,
        make: () => withValue(replaced, path, value),
        forNotices: true,
      }));
    return [
      { name: `${event.type} as recommended`, names: event.names, make: () => body, forNotices: true },
      ...inside(event).flatMap(({ path, shape }) => valuesFor(shape).flatMap((value) => input(path, value))),
      ...inherited(event, body),
    ];
  });
}

function print(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** What notices read, inherited by every object. */
function inherited({ type, names }: CatalogueEvent, body: unknown): Input[] {
  return ['deprecated', 'payload', 'concerns'].map((name) => ({
    name: `${type}, ${name} is inherited`,
    names,
    make: () => body,
    forNotices: true,
    inherited: name,
  }));
}

/** Every place of a payload, unknown fields among them. */
function inside(event: CatalogueEvent): { path: Path; shape: Shape }[] {
  const walk = (path: Path, unresolved: Shape): { path: Path; shape: Shape }[] => {
    const shape = resolve(unresolved, named);
    const here = { path, shape };
    if (shape.kind === 'array') return [here, ...walk([...path, 0], shape.items)];
    if (shape.kind !== 'object') return [here];
    const fields = [...shape.fields, { name: 'unlisted', shape: { kind: 'any' } as const }];
    return [here, ...fields.flatMap((field) => walk([...path, field.name], field.shape))];
  };
  return walk(['payload'], event.payload);
}

/** A value without notices. */
function recommended(unresolved: Shape): unknown {
  const shape = resolve(unresolved, named);
  switch (shape.kind) {
    case 'string':
      if (shape.format !== undefined) return shape.format === 'email' ? 'ana@example.com' : '2024-02-29T23:59:60Z';
      return (shape.should ?? []).flatMap(limitsOf).at(0) ?? 'x';
    case 'enum':
      return shape.values.find((value) => !shape.deprecatedValues?.some((old) => old.value === value));
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
    case 'any':
      return true;
    case 'array':
      return [recommended(shape.items)];
    case 'object':
      return Object.fromEntries(shape.fields.map((field) => [field.name, recommended(field.shape)]));
    case 'union':
      return recommended(shape.branches.at(-1)?.shape ?? { kind: 'any' });
    case 'typeUnion':
      return recommended(shape.members[0] ?? { kind: 'any' });
  }
}

const ofEveryType = ['', 'x', 'X', 0, 1, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, true, null, undefined, [], {}];

function valuesFor(shape: Shape): unknown[] {
  const shoulds = 'should' in shape ? (shape.should ?? []) : [];
  const enums = shape.kind === 'enum' ? shape.values : [];
  const limits = shoulds.flatMap(limitsOf);
  // An array of one string is that string to a regular expression.
  return [...ofEveryType, ...enums, ...enums.map((value) => `${value}x`), ...limits, limits.slice(0, 1)];
}

/** Values at the limits of a recommendation, the first of which follows it. */
function limitsOf(should: Should): unknown[] {
  return constraintsOf(should).flatMap(([constraint, limit]) => valuesAt(constraint, limit, should.form?.name));
}

function valuesAt(constraint: keyof ShouldConstraints, limit: unknown, form: string | undefined): readonly unknown[] {
  const number = Number(limit);
  switch (constraint) {
    case 'values':
      return limit as unknown[];
    case 'pattern':
      return stringsNear(form);
    case 'minLength':
      return ['x'.repeat(number), 'x'.repeat(number - 1)];
    case 'maxLength':
      return ['x'.repeat(number), 'x'.repeat(number + 1)];
    case 'minimum':
      return [number, number - 1, number - 0.5];
    case 'maximum':
      return [number, number + 1, number + 0.5];
    case 'minItems':
      return [new Array(number).fill('x'), new Array(number - 1).fill('x')];
    case 'maxItems':
      return [new Array(number).fill('x'), new Array(number + 1).fill('x')];
  }
}
