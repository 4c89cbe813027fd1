import { mergeBranches } from '../../../catalogue/merge-branches.js';
import type { ObjectShape, UnionShape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { block, type Code, call, string } from '../code.js';
import { printMethod } from '../php-file.js';
import { objectMembers } from './object-class.js';
import { runtime, type Target } from './target.js';

/** The members of the validator of one of several objects: where its field names none, it rejects what all of them reject. */
export function unionMembers({ field, branches }: UnionShape, name: string, target: Target): Code[] {
  const objects = branches.map(({ shape }) => resolve(shape, target.named) as ObjectShape);
  const chosen = call(`${runtime('Value', target)}::field`, ['$value', string(field)]);
  const checks = branches.map(({ value, shape }, index): Code => {
    const subject = { value: '$value', path: '$path', name: `${name}${index + 1}` };
    return [string(value), ' => ', target.check(shape, subject), ','];
  });
  const validate = printMethod(
    undefined,
    'public static function validate(mixed $value, string $path, Errors $errors): bool',
    [
      [
        'return ',
        block(
          ['match (', call(`${runtime('Value', target)}::scalar`, [chosen]), ')'],
          [...checks, 'default => parent::validate($value, $path, $errors),'],
        ),
        ';',
      ],
    ],
  );
  const [constants = '', ...methods] = objectMembers(mergeBranches(objects), name, target);
  return [constants, validate, ...methods];
}
