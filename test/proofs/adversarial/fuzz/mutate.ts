import { names, scalars, texts } from './dictionary.js';
import { anyPlaceholder, define, Placeholder } from './placeholder.js';
import type { Random } from './random.js';

/** One in so many new values is adversarial; the others are JSON. */
const rarityOfPlaceholders = 12;

/** The input with one to four changes somewhere inside. Parts of other inputs may replace its own. */
export function mutate(input: unknown, others: readonly unknown[], random: Random): unknown {
  let mutant = input;
  for (let left = 1 + random.below(4); left > 0; left--) mutant = changed(mutant, others, random);
  return mutant;
}

/** A copy with one change: here, or further down. */
function changed(value: unknown, others: readonly unknown[], random: Random): unknown {
  const isLeaf = typeof value !== 'object' || value === null || value instanceof Placeholder;
  if (isLeaf) return random.oneIn(3) ? anyValue(others, random) : nearValue(value, random);
  if (random.oneIn(60)) return anyValue(others, random);
  return Array.isArray(value) ? changedArray(value, others, random) : changedObject(value, others, random);
}

function changedArray(array: unknown[], others: readonly unknown[], random: Random): unknown[] {
  const copy = [...array];
  const index = random.below(array.length);
  switch (array.length === 0 ? 0 : random.below(12)) {
    case 0:
    case 1:
      copy.splice(index, 0, anyValue(others, random));
      break;
    case 2:
      copy.splice(index, 1);
      break;
    case 3:
      copy.splice(index, 0, array[index]);
      break;
    default:
      copy[index] = changed(array[index], others, random);
  }
  return copy;
}

function changedObject(object: object, others: readonly unknown[], random: Random): object {
  const fields = Object.entries(object);
  const index = random.below(fields.length);
  const [name = '', value] = fields[index] ?? [];
  switch (fields.length === 0 ? 0 : random.below(12)) {
    case 0:
    case 1:
      fields.push([anyName(random), anyValue(others, random)]);
      break;
    case 2:
      fields.splice(index, 1);
      break;
    case 3:
      fields[index] = [anyName(random), value];
      break;
    case 4:
      fields[index] = [nearText(name, random), value];
      break;
    default:
      fields[index] = [name, changed(value, others, random)];
  }
  const copy = {};
  for (const [key, member] of fields) define(copy, key, member);
  return copy;
}

function anyName(random: Random): string {
  const name = random.pick(names);
  return random.oneIn(4) ? nearText(name, random) : name;
}

function anyValue(others: readonly unknown[], random: Random): unknown {
  if (random.oneIn(rarityOfPlaceholders)) return anyPlaceholder(random);
  if (random.oneIn(4)) return partOf(random.pick(others), random);
  return random.oneIn(2) ? random.pick(texts) : random.pick(scalars);
}

/** A part of another input, at any depth. */
function partOf(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Placeholder || random.oneIn(4)) return value;
  const members = Object.values(value);
  return members.length === 0 ? value : partOf(random.pick(members), random);
}

function nearValue(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return nearText(value, random);
  if (typeof value === 'number') return random.pick([value + 1, -value, value / 2, value * 1e300, Math.trunc(value)]);
  if (typeof value === 'boolean') return !value;
  return value;
}

const characters = ['@', ' ', '.', '0', '9', 'Z', 'x', '_', '-', '\n', '\u00a0', '\u2028', '😀', '\ud800', '"', '\\'];

function nearText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const character = random.pick(characters);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + character + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + character + text.slice(at + 1);
    case 3:
      return text.slice(0, at);
    default:
      return random.oneIn(2) ? text.toUpperCase() : text.toLowerCase();
  }
}
