/** A figure that is measured besides the corpora. */
export interface Figure {
  /** Its name for the bars. */
  name: string;
  label: string;
  value: number;
  unit: ' B' | ' ms' | 'x' | '%';
}
