/** The events in memory are together no longer than this, in bytes. */
export const maxKeptBytes = 64 * 1024 * 1024;

/** Which events are kept in memory: the newest ones, limited in number and in bytes, but at least one. */
export class KeptEvents {
  /** How many events are kept. */
  count = 0;
  /** The sizes of the events, after those of `first` that are no longer kept. */
  private sizes: number[] = [];
  private first = 0;
  private bytes = 0;

  constructor(
    private readonly maxCount: number,
    private readonly maxBytes: number,
  ) {}

  /** @param bytes The size of a new event. */
  add(bytes: number): void {
    this.sizes.push(bytes);
    this.bytes += bytes;
    this.count++;
    while (this.count > this.maxCount || (this.bytes > this.maxBytes && this.count > 1)) {
      this.bytes -= this.sizes[this.first++] as number;
      this.count--;
    }
    // Removing the first one each time would move all the others each time.
    if (this.first <= this.count) return;
    this.sizes = this.sizes.slice(this.first);
    this.first = 0;
  }

  clear(): void {
    this.sizes = [];
    this.first = 0;
    this.bytes = 0;
    this.count = 0;
  }
}
