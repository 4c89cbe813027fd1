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

/** A path with the index of the event, if it is an item of an array: as it is in a batch. */
export function pathOf(path: string | undefined, { item }: Position, root: string): string {
  const inner = path ?? root;
  return item === undefined ? inner : `${root}[${item}]${inner.slice(root.length)}`;
}

/** A path without the root, and without the index of the event: `.payload.tags[2]`. */
export function pathInEvent(path: string, root: string): string {
  return path.slice(root.length).replace(/^\[[0-9]+\]/, '');
}

/** What a path leads to, without indices: the same for all events of a type. `$.body.payload.tags[2]` is `payload.tags[]`. */
export function fieldOf(path: string, root: string): string {
  return pathInEvent(path, root)
    .replace(/^\./, '')
    .replace(/\[[0-9]+\]/g, '[]');
}
