import type { Catalogue as ShapeCatalogue } from '../catalogue/catalogue.js';
import type { Problem } from '../catalogue/problem.js';
import type { Catalogue } from '../legacy/catalogue.js';

/** Text files by path, relative to the folder of the emitter, with `/` between folders. */
export type Files = Map<string, string>;

/** Turns the catalogue into files. It is a pure function: no disk, no clock, no other emitter. */
export interface Emitter {
  /** Name of the emitter, of its folder in `generated/` and of its package. */
  name: string;
  /** The emitters whose files those of this one import. */
  needs?: readonly string[];
  /** Reports what this emitter cannot print. Nothing is emitted while there is a problem. */
  check?(catalogue: Catalogue): Problem[];
  emit(catalogue: Catalogue): Files | Promise<Files>;
}

/** An emitter that reads the catalogue of shapes. */
export interface ShapeEmitter {
  name: string;
  reads: 'shapes';
  needs?: readonly string[];
  emit(catalogue: ShapeCatalogue): Files | Promise<Files>;
}
