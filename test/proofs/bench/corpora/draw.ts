/** Draws at random, but the same each time: from a seed, by the generator xorshift. */
export class Draw {
  #state: number;

  constructor(seed: string) {
    this.#state = [...seed].reduce((state, character) => (state * 31 + (character.codePointAt(0) ?? 0)) | 0, 1) || 1;
    for (let count = 0; count < 20; count++) this.below(2);
  }

  /** An integer from 0, below the limit. */
  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  /** True as often as once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  from<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }
}
