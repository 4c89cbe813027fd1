import type { Definitions, Field, ObjectShape, ResolvedShape } from '../../../../generator/catalogue/shape.js';
import { Codes, join, noticeSignature, ownSignatures, type Signature, unknown, violation } from './notice-signature.js';
import { fieldsByName, objectsWithin, resolve } from './shapes.js';

/** What is known of a field before it is found. */
export interface KnownField {
  readonly kind: 'documented' | 'custom' | 'other';
  /** On what the notices of its value depend: only the value itself, not the objects within. */
  readonly signature: Signature | undefined;
  /** The objects within its value. */
  readonly objects: readonly ObjectShape[];
  readonly isArray: boolean;
  /** Whether an object that has the field may have a notice, whatever its value is. */
  readonly isNoticed: boolean;
}

/** The fields of objects: of one, or of the branches of a union, which codes distinguish. */
export class ObjectFields {
  /** The documented fields, in the order of the documentation. */
  readonly documented: ReadonlyMap<string, KnownField>;
  private readonly expected: readonly string[];
  private readonly other: KnownField;
  private readonly custom: KnownField;
  private readonly prefix: string | undefined;

  constructor(objects: readonly ObjectShape[], definitions: Definitions) {
    const codes = new Codes();
    const fields = fieldsByName(objects);
    this.documented = new Map([...fields].map(([name, same]) => [name, knownField(same, definitions, codes)]));
    const all = [...fields.values()].flat();
    this.expected = all.filter(({ presence }) => presence === 'expected').map(({ name }) => name);
    const isNoticed = objects.some(({ unknownFields }) => unknownFields === 'notice');
    this.other = { kind: 'other', signature: undefined, objects: [], isArray: false, isNoticed };
    const customFields = objects.find((object) => object.customFields)?.customFields;
    this.prefix = customFields?.prefix;
    const signature = customFields && noticeSignature(customFields.value, definitions, codes);
    this.custom = { kind: 'custom', signature, objects: [], isArray: false, isNoticed: false };
  }

  find(name: string): KnownField {
    const documented = this.documented.get(name);
    if (documented) return documented;
    return this.prefix !== undefined && name.startsWith(this.prefix) ? this.custom : this.other;
  }

  /** Whether an object with these fields has no notice, as long as its values have none. */
  isClear(names: readonly string[]): boolean {
    return this.expected.every((name) => names.includes(name)) && !names.some((name) => this.find(name).isNoticed);
  }
}

/** A field, or fields of the same name in the branches of a union: then its codes are those of all branches. */
function knownField(fields: readonly Field[], definitions: Definitions, codes: Codes): KnownField {
  const shapes = fields.map(({ shape }) => resolve(shape, definitions));
  const objects = fields.flatMap(({ shape }) => objectsWithin(shape, definitions));
  const isDeprecated = fields.some(({ shape }) => shape.kind !== 'ref' && shape.deprecated !== undefined);
  const isMixed = new Set(shapes.map(({ kind }) => kind)).size > 1;
  const signatures = shapes.map((shape) =>
    objects.length > 0 ? join(ownSignatures(shape, codes)) : noticeSignature(shape, definitions, codes),
  );
  const branches = fields.length > 1 ? shapes.map((shape) => branchSignature(shape, codes)) : [];
  const signature = join([...signatures, ...branches]);
  return {
    kind: 'documented',
    signature: isMixed ? unknown : signature,
    objects,
    isArray: shapes.some(({ kind }) => kind === 'array'),
    isNoticed: isDeprecated,
  };
}

/** Distinguishes branches by their enum values. That is no violation: the code is negative. */
function branchSignature(shape: ResolvedShape, codes: Codes): Signature | undefined {
  if (shape.kind !== 'enum') return undefined;
  const { values } = shape;
  return violation((value) => values.includes(value), -codes.next());
}
