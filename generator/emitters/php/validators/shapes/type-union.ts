import { jsonTypesOf } from '../../../../catalogue/json-type.js';
import type { TypeUnionShape } from '../../../../catalogue/shape.js';
import { resolve } from '../../../../catalogue/walk.js';
import { block, type Code, call, list, string } from '../../code.js';
import { runtime } from '../target.js';
import type { ShapeCheck } from './shape-check.js';

export const checkTypeUnion: ShapeCheck<TypeUnionShape> = ({ members }, subject, target) => {
  const { value, path, name } = subject;
  const typed = members.flatMap((member, index) =>
    jsonTypesOf(member, target.named).map((type) => {
      const { kind } = resolve(member, target.named);
      const dataType = target.catalogue.api.dataTypes[kind === 'integer' ? 'integer' : type];
      return { type, dataType, check: target.check(member, { ...subject, name: `${name}Member${index + 1}` }) };
    }),
  );
  const dataTypes = list(typed.map(({ dataType }) => string(dataType)));
  const rules: Code = ["['data_types' => ", dataTypes, ']'];
  return block(
    ['match (', call(`${runtime('Value', target)}::typeOf`, [value]), ')'],
    [
      ...typed.map(({ type, check }): Code => [string(type), ' => ', check, ',']),
      ["'null' => ", call('$errors->missing', [path]), ','],
      ['default => ', call('$errors->add', [path, string('INVALID_DATA_TYPE'), rules, string('data_types')]), ','],
    ],
  );
};
