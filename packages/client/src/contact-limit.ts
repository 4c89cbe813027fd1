import type { Clock } from './clock.js';

const day = 86_400_000;
/** Part of a day that is counted, and forgotten, as one. */
const sliceMs = day / 6;
/** The least wait in milliseconds, while events that are counted are still under way. */
const minWait = 1_000;
/** Counters of a slice: rows × columns. */
const rows = 4;
const columns = 2 ** 17;

/** The greatest number of events of a contact and day that can be counted. */
export const maxPerContact = 2 ** 16 - 1;

/** Keeps events within a number per contact and 24 hours. */
export interface ContactLimit {
  /**
   * Counts an event of this contact. It is counted once, however often it is sent.
   *
   * @param contact Without one, nothing is counted.
   * @returns The function to call when it has been sent; or, if it is not counted, the milliseconds until it can be.
   */
  take(contact: string | undefined): (() => void) | number;
}

interface Slice {
  begin: number;
  /** Its events are forgotten a day after the last of them was sent. */
  lastSent: number;
  /** The events that are counted and not sent yet. */
  unsent: number;
  counts: Uint16Array;
  sent: () => void;
}

/**
 * Counts in memory that does not grow with the number of contacts: each slice of a day is a count-min sketch, 1 MB. A count
 * is never too low; it is too high only where contacts share all their counters, which with the documented limit takes
 * about ten million events a day.
 */
export function createContactLimit(eventsPerDay: number, clock: Clock): ContactLimit {
  const slices: Slice[] = [];
  return {
    take(contact) {
      if (contact === undefined) return () => {};
      const now = clock.now();
      while (slices[0] && slices[0].lastSent + day < now && slices[0].unsent === 0) slices.shift();
      const cells = cellsOf(contact);
      let counted = 0;
      for (const slice of slices) counted += countOf(slice, cells);
      if (counted >= eventsPerDay) {
        for (const slice of slices) {
          counted -= countOf(slice, cells);
          if (counted < eventsPerDay) return Math.max(slice.lastSent + day - now, minWait) + 1;
        }
      }
      const slice = currentSlice(slices, clock);
      add(slice, cells);
      slice.unsent++;
      return slice.sent;
    },
  };
}

function currentSlice(slices: Slice[], clock: Clock): Slice {
  const now = clock.now();
  const last = slices.at(-1);
  if (last && now < last.begin + sliceMs) return last;
  const slice: Slice = {
    begin: now,
    lastSent: now,
    unsent: 0,
    counts: new Uint16Array(rows * columns),
    sent: () => {
      slice.unsent--;
      slice.lastSent = clock.now();
    },
  };
  slices.push(slice);
  return slice;
}

function countOf({ counts }: Slice, cells: number[]): number {
  return Math.min(...cells.map((cell) => counts[cell] ?? 0));
}

function add({ counts }: Slice, cells: number[]): void {
  for (const cell of cells) counts[cell] = Math.min((counts[cell] ?? 0) + 1, maxPerContact);
}

/** One counter in each row. */
function cellsOf(contact: string): number[] {
  const first = hash(contact, 0x811c9dc5);
  const second = hash(contact, 0x9e3779b9) | 1;
  return Array.from({ length: rows }, (_, row) => row * columns + (((first + row * second) >>> 0) % columns));
}

/** FNV-1a, and the last step of MurmurHash3, which spreads the last characters over all bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
