import type { AnyShape, BooleanShape, EnumShape, NumberShape, StringShape } from '../../../../catalogue/shape.js';
import type { NoticeCode } from './notice-code.js';

export const stringCode: NoticeCode<StringShape> = {
  read: ({ minLength = 0 }, { file }) => ({
    statements: [`    text = ${file.runtime('exact_str', 'json_types')}(value)`],
    local: 'text',
    // An empty string is an error there.
    isWrong: minLength > 0 ? 'not text' : 'text is None',
  }),
};

export const numberCode: NoticeCode<NumberShape> = {
  read: ({ kind }, { file }) => {
    const read = `    number = ${file.runtime('exact_number', 'json_types')}(value)`;
    const isWrong = 'number is None';
    if (kind === 'number') return { statements: [read], local: 'number', isWrong };
    const isInteger = file.runtime('is_integer', 'json_types');
    return { statements: [read], local: 'number', isWrong: `${isWrong} or not ${isInteger}(number)` };
  },
};

export const booleanCode: NoticeCode<BooleanShape> = {
  read: (_, { file }) => ({
    statements: [],
    local: 'value',
    isWrong: `not ${file.runtime('is_boolean', 'json_types')}(value)`,
  }),
};

export const anyCode: NoticeCode<AnyShape> = { read: () => ({ statements: [], local: 'value' }) };

export const enumCode: NoticeCode<EnumShape> = {
  read: ({ values }, { file }) => {
    const types = [...new Set(values.map((value) => typeof value))];
    const tests = types.map((type) => {
      if (type === 'boolean') return `not ${file.runtime('is_boolean', 'json_types')}(value)`;
      const read = type === 'string' ? 'exact_str' : 'exact_number';
      return `${file.runtime(read, 'json_types')}(value) is None`;
    });
    return { statements: [], local: 'value', isWrong: tests.join(' and ') };
  },
};
