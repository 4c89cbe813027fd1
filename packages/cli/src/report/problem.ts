import type { ApiError } from '@rdsm-events/types/api-error';
import type { Notice } from '@rdsm-events/validators/notices';
import type { Failure, Position } from '../input/record.js';

/** Something to report at a place of an input. */
export type Problem = {
  /** The name of the file; `-` for standard input. */
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
  readonly row?: number | undefined;
  readonly item?: number | undefined;
  /** The value at the path, if values are shown. */
  readonly value?: string | undefined;
} & (
  | { readonly kind: 'error'; readonly error: ApiError; readonly path: string }
  | { readonly kind: 'notice'; readonly notice: Notice; readonly path: string }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly path?: undefined }
);

/** The path of a problem of an event in its line: items of an array have their index, as those of a batch do. */
export function pathOf(path: string | undefined, { item }: Position, root: string): string {
  const inner = path ?? root;
  return item === undefined ? inner : `${root}[${item}]${inner.slice(root.length)}`;
}

/** What a path leads to, without indices: the same for all events of a type. `$.body.payload.tags[2]` is `payload.tags[]`. */
export function fieldOf(path: string, root: string): string {
  const inner = path.slice(root.length).replace(/^\./, '');
  return inner.replace(/\[[0-9]+\]/g, '[]');
}
