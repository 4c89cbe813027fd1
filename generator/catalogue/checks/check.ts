import type { Spec } from '../../../spec/index.js';
import type { Catalogue } from '../catalogue.js';
import type { Problem } from '../problem.js';

/** Finds what is wrong with a spec in one respect. Most checks need only the catalogue; examples need TypeBox. */
export type Check = (catalogue: Catalogue, spec: Spec) => Problem[];
