import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { ResolvedShape, Shape } from '../../../catalogue/shape.js';
import type { PythonFile } from '../print/python-file.js';

/** The file in which the check of a shape is printed, and how those of the shapes inside of it are. */
export interface Target {
  catalogue: Catalogue;
  /** Every shape with a name. */
  named: Readonly<Record<string, ResolvedShape>>;
  file: PythonFile;
  /**
   * The name of the check of a value, which is declared where it has none yet: see _runtime/errors.py.
   * @param name A name for declarations about it, in lower case: `legal_bases`.
   */
  check(shape: Shape, name: string, isBlankRejected?: boolean): string;
}
