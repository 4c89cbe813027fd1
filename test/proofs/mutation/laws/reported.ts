import type { Expected } from './answer.js';
import type { Load } from './law.js';
import type { Keys } from './places.js';

/** What is asked of a value: reports every error, and tells whether the value is right. */
export type Rule = (value: unknown, report: object) => boolean;

/** The rules, and what puts rules together, by their names. */
export type Rules = Readonly<Record<string, ((...parts: unknown[]) => Rule) & Rule>>;

const files = ['choice-rule', 'empty-beside', 'event-rule', 'list-rule', 'object-rule', 'scalar-rules'];

export function loadRules(load: Load): Rules {
  return Object.assign({}, ...files.map((file) => load(`runtime/${file}.ts`)));
}

/** What a rule reports of a value. */
export interface Reported {
  readonly isRight: boolean;
  readonly errors: readonly Expected['error'][];
  readonly places: readonly Keys[];
}

export function reportedBy(rule: Rule, value: unknown): Reported {
  const report = { errors: [], places: [], place: [], allowsUnknown: false };
  const isRight = rule(value, report);
  return { isRight, errors: report.errors, places: report.places };
}
