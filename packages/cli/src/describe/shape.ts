import type { Definitions, Shape } from '../../../../generator/catalogue/shape.js';

/** What a value must be, in a few words: `string`, `enum`, `list of objects`. */
export function describeShape(shape: Shape, definitions: Definitions): string {
  switch (shape.kind) {
    case 'string':
      if (shape.format !== undefined) return shape.format;
      return shape.unit === undefined ? 'string' : `string (${shape.unit})`;
    case 'number':
    case 'integer':
      return shape.unit === undefined ? shape.kind : `${shape.kind} (${shape.unit})`;
    case 'boolean':
    case 'any':
      return shape.kind;
    case 'enum':
      return shape.values.length === 1 ? JSON.stringify(shape.values[0]) : 'enum';
    case 'array':
      return `list of ${plural(describeShape(shape.items, definitions))}`;
    case 'object':
    case 'union':
      return 'object';
    case 'typeUnion':
      return shape.members.map((member) => describeShape(member, definitions)).join(' or ');
    case 'ref': {
      const definition = definitions[shape.name];
      return definition ? describeShape(definition, definitions) : shape.name;
    }
  }
}

function plural(one: string): string {
  return /^[a-z]+$/.test(one) ? `${one}s` : one;
}
