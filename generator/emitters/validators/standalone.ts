import { SpecError } from '../../catalogue/problem.js';
import type { Catalogue } from '../../legacy/catalogue.js';
import { referencedNames, referenceTo } from '../../legacy/json-schema.js';
import type { Files } from '../emitter.js';
import { checkSupported } from './check-supported.js';
import { declareDefinition } from './declare-check.js';
import { definitionPath } from './place.js';
import { Scope } from './scope.js';

/**
 * The check of one definition and of all that it refers to, without the explanation of errors: a file for each.
 * @throws {SpecError} with every keyword that the emitter does not support.
 */
export function printStandaloneChecks(name: string, catalogue: Catalogue): Files {
  const names = referencedNames(referenceTo(name), catalogue.definitions);
  const problems = names.flatMap((other) => checkSupported(catalogue.definitions[other] ?? {}, other, catalogue));
  if (problems.length > 0) throw new SpecError(problems);
  return new Map(
    names.map((other) => {
      const scope = new Scope(catalogue, definitionPath(other, catalogue));
      declareDefinition(catalogue.definitions[other] ?? {}, other, true, scope);
      return [`${scope.file}.ts`, scope.print(`${other} in spec/`)];
    }),
  );
}
