import type { ShouldConstraints } from '../../../spec/define.js';
import { isOrigin, isText } from '../../../spec/origin.js';
import type { Form, Shape, Should } from '../shape.js';
import { isRecord } from './is-record.js';
import { invalidValue, type TypeBoxSchema } from './keywords.js';
import { type ReadContext, report } from './read-context.js';

type Kind = 'string' | 'number' | 'integer' | 'array';

const limits: readonly string[] = ['minimum', 'maximum'] satisfies (keyof ShouldConstraints)[];

/** What a value of each kind can be asked to satisfy besides what it must. */
const constraintsOf: Record<Kind, readonly string[]> = {
  string: ['values', 'minLength', 'maxLength', 'pattern'] satisfies (keyof ShouldConstraints)[],
  number: limits,
  integer: limits,
  array: ['minItems', 'maxItems'] satisfies (keyof ShouldConstraints)[],
};

/** The narrower shapes that a value should have. */
export function readShoulds(
  schema: TypeBoxSchema,
  kind: Kind,
  location: string,
  context: ReadContext,
): { should?: Should[] } {
  if (schema.should === undefined) return {};
  const declarations = Array.isArray(schema.should) ? schema.should : [undefined];
  return { should: declarations.flatMap((declaration) => readShould(declaration, kind, location, context)) };
}

function readShould(declaration: unknown, kind: Kind, location: string, context: ReadContext): Should[] {
  const { constraints, form, origin } = isRecord(declaration) ? declaration : {};
  if (!isRecord(constraints) || !isOrigin(origin)) {
    report(context, location, 'Invalid "should".', 'Use should({ … }, origin).');
    return [];
  }
  if (form !== undefined && !(isForm(form) && Object.keys(constraints).join() === 'pattern')) {
    report(context, location, 'Invalid form of a "should".', 'Use shouldBe(form, origin).');
    return [];
  }
  const problems = problemsOf(constraints, kind);
  for (const { problem, fix } of problems) report(context, location, problem, fix);
  if (problems.length > 0) return [];
  const { values } = constraints;
  return [
    {
      shape: (values === undefined ? { ...shapeOf(kind), ...constraints } : { kind: 'enum', values }) as Shape,
      ...(isForm(form) && { form: { name: form.name, phrase: form.phrase } }),
      origin,
    },
  ];
}

function isForm(value: unknown): value is Form {
  return isRecord(value) && isText(value.name) && isText(value.phrase);
}

/** A shape of the kind without a constraint. */
function shapeOf(kind: Kind): Shape {
  return kind === 'array' ? { kind, items: { kind: 'any' } } : { kind };
}

function problemsOf(constraints: Record<string, unknown>, kind: Kind): { problem: string; fix: string }[] {
  const names = Object.keys(constraints);
  const known = constraintsOf[kind];
  if (names.length === 0) return [{ problem: 'A "should" without a constraint.', fix: 'Add one, or remove it.' }];
  if (names.includes('values') && names.length > 1) {
    return [{ problem: 'A "should" with values and another constraint.', fix: 'Keep only the values.' }];
  }
  return names.flatMap((name) => {
    if (!known.includes(name)) {
      return [{ problem: `"${name}" is no constraint that the value can have.`, fix: `Use ${known.join(', ')}.` }];
    }
    const fix = invalidValue(name, constraints[name]);
    return fix === undefined ? [] : [{ problem: `Invalid value of "${name}".`, fix }];
  });
}
