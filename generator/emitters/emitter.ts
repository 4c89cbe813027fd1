import type { Catalogue } from '../catalogue/catalogue.js';
import type { Problem } from '../catalogue/problem.js';

/** Text files by path, relative to the folder of the artefact, with `/` between folders. */
export type Files = Map<string, string>;

/** Turns the catalogue into the files of an artefact. It is a pure function: no disk, no clock, no other emitter. */
export interface Emitter {
  /** Name of the artefact: see index.ts. */
  name: string;
  /** Reports what this emitter cannot print. Nothing is emitted while there is a problem. */
  check?(catalogue: Catalogue): Problem[];
  /** Whether its files replace those of other artefacts: then its whole runtime ships, also what no file imports. */
  replaces?: true;
  /** Whether its whole runtime ships: what its files use of it cannot be read from imports of TypeScript. */
  shipsWholeRuntime?: true;
  emit(catalogue: Catalogue): Files | Promise<Files>;
}
