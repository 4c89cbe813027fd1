import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printVariants } from '../../../generator/print/variants.js';

/** The variant of a printed expression. */
function read(expression: string, selected: string): unknown {
  return new Function('selected', `return ${expression};`)(selected);
}

describe('Printed variants', () => {
  it('are the values from which they are printed', () => {
    const values = fc.jsonValue({ maxDepth: 3 });
    const similar = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, 0, 'a', true), tie('object'), tie('array')),
      object: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'a-b'), tie('value'), { maxKeys: 4 }),
      array: fc.array(tie('value'), { maxLength: 3 }),
    })).value;
    const variants = fc
      .oneof(values, similar)
      .chain((first) =>
        fc.tuple(fc.constant(first), fc.oneof(similar, fc.constant(first)), fc.oneof(similar, fc.constant(first))),
      );
    fc.assert(
      fc.property(variants, (drawn) => {
        const names = drawn.map((_, index) => `variant ${index}`);
        const expression = printVariants(new Map(names.map((name, index) => [name, drawn[index]])), 'selected');
        for (const [index, name] of names.entries()) {
          expect(JSON.parse(JSON.stringify(read(expression, name)))).toEqual(JSON.parse(JSON.stringify(drawn[index])));
        }
      }),
    );
  });

  it('contain what is equal once', () => {
    const variants = new Map([
      ['a', { type: 'string', const: 'x' }],
      ['b', { type: 'string', const: 'x' }],
      ['c', { type: 'string', enum: ['x'] }],
    ]);
    expect(printVariants(variants, 'target')).toBe(
      "{ type: 'string', ...(target === 'c' ? { enum: ['x'] } : { const: 'x' }) }",
    );
  });
});
