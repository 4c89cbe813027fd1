import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import type { Field, Shape, StringShape } from '../../catalogue/shape.js';
import type { GeneratedFile } from '../../print/source-file.js';

/** A field that is sent as a string, and whose builder also accepts another value. */
export interface SerializedField {
  name: string;
  presence: Field['presence'];
  shape: StringShape;
  serialization: Serialization;
}

interface Serialization {
  /** The type of the other value. */
  type: 'Date' | 'number';
  /** How it is sent, as a sentence. */
  remark: string;
  /** The function of the runtime that serializes it. */
  serializer: string;
}

/** The fields of an event whose values are date-times, or numbers in strings. */
export function serializedFields({ payload }: CatalogueEvent): SerializedField[] {
  return payload.fields.flatMap(({ name, presence, shape }) => {
    const serialization = serializationOf(shape);
    return serialization ? [{ name, presence, ...serialization }] : [];
  });
}

/** Imports the function of the runtime that serializes a field, and returns its name. */
export function importSerializer({ serialization }: SerializedField, file: GeneratedFile): string {
  return file.importLocal(serialization.serializer, 'runtime/serialize');
}

function serializationOf(shape: Shape): Pick<SerializedField, 'shape' | 'serialization'> | undefined {
  switch (shape.kind) {
    case 'string': {
      const { format, unit } = shape;
      if (format === 'date-time') return { shape, serialization: date };
      return format === undefined && unit !== undefined ? { shape, serialization: numberOf(unit) } : undefined;
    }
    case 'number':
    case 'integer':
    case 'boolean':
    case 'any':
    case 'enum':
    case 'array':
    case 'object':
    case 'union':
    case 'typeUnion':
    case 'ref':
      return undefined;
  }
}

const date: Serialization = {
  type: 'Date',
  remark: 'A `Date` is sent as an RFC 3339 date-time.',
  serializer: 'serializeDate',
};

function numberOf(unit: string): Serialization {
  return { type: 'number', remark: `A number of ${unit} is sent as a string.`, serializer: 'serializeNumber' };
}
