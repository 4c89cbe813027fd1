import { errors } from './errors.js';
import type { Fault } from './fault.js';

/**
 * How many errors are collected at most. A body has at most 200,000 bytes, and an error needs two of them: no body that
 * the API takes has more. A sparse list has four thousand million holes and needs no room at all.
 */
const mostFaults = 100_000;

/** What is wrong with a value so far. */
export class Faults {
  readonly list: Fault[] = [];
  readonly #allowsUnknown: boolean;

  /** @param allowsUnknown Whether fields that do not exist are no faults. */
  constructor(allowsUnknown: boolean) {
    this.#allowsUnknown = allowsUnknown;
  }

  get length(): number {
    return this.list.length;
  }

  get isFull(): boolean {
    return this.list.length >= mostFaults;
  }

  push(fault: Fault): void {
    if (!this.#allowsUnknown || fault.error_type !== errors.unknownField.error_type) this.list.push(fault);
  }
}
