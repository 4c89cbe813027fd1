import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { ResolvedShape, Shape } from '../../../catalogue/shape.js';
import type { PythonFile } from '../print/python-file.js';
import type { Origins } from './origins.js';

/** The file in which the notices of a shape are printed, and how those of the shapes inside of it are. */
export interface NoticeTarget {
  catalogue: Catalogue;
  /** Every shape with a name. */
  named: Readonly<Record<string, ResolvedShape>>;
  file: PythonFile;
  /** The origins of notices that are used so far. */
  origins: Origins;
  /**
   * The name of the function that adds the notices of a value: see _runtime/notices.py. Undefined if it can have none.
   * @param name What a notice calls the value: the name of its field.
   */
  inspect(shape: Shape, name: string): string | undefined;
}
