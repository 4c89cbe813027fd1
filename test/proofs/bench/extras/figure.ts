/** A figure that is measured beside the corpora. */
export interface Figure {
  /** By which the bars ask for it. */
  name: string;
  says: string;
  value: number;
  unit: ' B' | ' ms' | 'x' | '%';
}
