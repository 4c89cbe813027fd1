import type { Explainer } from './explainer.js';
import { addUnknownField, type UnknownFields } from './object.js';
import { suggestCustomField } from './suggest.js';

/**
 * Fields whose names match a pattern.
 * @param otherFields Validates the fields whose names do not.
 */
export function customFields(pattern: RegExp, explain: Explainer, otherFields: UnknownFields): UnknownFields {
  const explainDeclared =
    (name: string): Explainer =>
    (value, collector) =>
      (collector.account?.explain(name, collector.path) ?? explain)(value, collector);
  return (name, suggest) => (pattern.test(name) ? explainDeclared(name) : otherFields(name, suggest));
}

/**
 * Unknown fields of an object that has custom fields: an unknown one may be meant to be one.
 * @param prefix How the names of custom fields begin.
 * @param others Names of what is no custom field, as `suggestCustomField` reads them.
 */
export function suggestPrefix(prefix: string, others?: string): UnknownFields {
  return (name, suggest) => (value, collector) => {
    if (collector.allowsUnknown) return true;
    const found = suggest(name);
    const [customName = name] = suggestCustomField(name, prefix);
    const declared = collector.account?.suggest(customName, collector.path);
    if (declared) return addUnknownField(collector, [...declared, ...found].slice(0, 3));
    const isCustom = found.length === 0 && typeof value !== 'object';
    return addUnknownField(collector, isCustom ? suggestCustomField(name, prefix, others) : found);
  };
}

/**
 * Unknown fields of a payload without custom fields.
 * @param prefix How the names of custom fields begin.
 * @param types Of the events that accept them.
 */
export function rejectCustomFields(prefix: string, types: readonly string[]): UnknownFields {
  return (name, suggest) => (_, collector) => {
    if (collector.allowsUnknown) return true;
    const found = suggest(name);
    if (found.length > 0 || !name.startsWith(prefix)) return addUnknownField(collector, found);
    // The prefix may have been put before a listed field.
    const listed = suggest(name.slice(prefix.length));
    return listed.length > 0
      ? addUnknownField(collector, listed)
      : addUnknownField(collector, types.slice(), 'custom_fields');
  };
}
