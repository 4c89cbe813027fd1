import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { ResolvedShape, Shape } from '../../../catalogue/shape.js';
import type { GeneratedFile } from '../../../print/source-file.js';
import type { Expression } from '../target.js';

/** The origins of notices as expressions, by the names of their constants. Many notices have the same one. */
export type Origins = Map<string, string>;

/** The file in which the inspector of a shape is printed, and how those of the shapes inside of it are. */
export interface NoticeTarget {
  catalogue: Catalogue;
  /** Every shape with a name. */
  named: Readonly<Record<string, ResolvedShape>>;
  file: GeneratedFile;
  /** The origins of notices that are used so far. */
  origins: Origins;
  /** Records that a notice can be given: by its type, and after a dot the variant of its message. */
  usesMessage(key: string): void;
  /** Whether a value of a named shape can have notices. */
  hasNotices(name: string): boolean;
  /**
   * The inspector of a value: see runtime/notices/inspector.ts. Undefined if it can have no notice.
   * @param name What a notice calls the value: the name of its field.
   */
  inspect(shape: Shape, name: string): Expression | undefined;
  /** The check that a value has a type of a shape: see runtime/notices/json-type.ts. */
  isOfType(shape: Shape): Expression;
}

/** Imports from a file of runtime/notices. */
export function importRuntime({ file }: NoticeTarget, name: string, path: string): string {
  return file.importLocal(name, `runtime/notices/${path}`);
}
