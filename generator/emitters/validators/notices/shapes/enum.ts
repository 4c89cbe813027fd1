import type { EnumShape } from '../../../../catalogue/shape.js';
import { importTypeCheck, oneOfTypes } from './json-type.js';
import type { NoticeCode } from './notice-code.js';

const checks = { string: 'isString', number: 'isNumber', boolean: 'isBoolean' } as const;

export const enumCode: NoticeCode<EnumShape> = {
  isOfType: ({ values }, target) => {
    const names = new Set(values.map((value) => checks[typeof value as keyof typeof checks]));
    return oneOfTypes(
      [...names].map((name) => importTypeCheck(name, target)),
      target,
    );
  },
};
