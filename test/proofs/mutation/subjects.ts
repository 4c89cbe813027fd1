import { batchNames, type EventNames, unionNames } from '../../../generator/catalogue/names.js';
import { catalogue } from '../../support/catalogue.js';
import type { Asked } from './laws/answer.js';
import type { Validator } from './laws/validator.js';

/** The file of the public functions, below the folder of the validators. */
export function fileOf(asked: Asked): string {
  return `${namesOf(asked).file}.ts`;
}

/** The public functions among what that file exports. */
export function validatorIn(exports: Record<string, unknown>, asked: Asked): Validator {
  const { is, validate, assert, standardSchema } = namesOf(asked);
  return {
    is: exports[is],
    validate: exports[validate],
    assert: exports[assert],
    schema: exports[standardSchema],
  } as Validator;
}

function namesOf(asked: Asked): EventNames {
  if (asked === 'EVENT') return unionNames;
  if (asked === 'BATCH') return batchNames;
  const event = catalogue.events.find(({ type }) => type === asked);
  if (event === undefined) throw new Error(`There is no event ${asked}.`);
  return event.names;
}
