import fc, { type Arbitrary } from 'fast-check';

/** Values drawn with the seed of the run: the same seed, the same values. */
export class Sample {
  constructor(private readonly seed: number) {}

  of<T>(values: Arbitrary<T>, count: number): T[] {
    return fc.sample(values, { seed: this.seed, numRuns: count });
  }
}

/** A value as it is sent: JSON carries no undefined. */
export function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}
