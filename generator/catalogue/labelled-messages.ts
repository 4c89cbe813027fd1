import type { Catalogue, Translation } from './catalogue.js';
import { labelOf } from './labels.js';
import type { Rule } from './rule.js';

/** The message of each rule in a language, with the labels of its fields in place of their names. */
export function labelledMessages(
  rules: readonly Rule[],
  language: string,
  catalogue: Catalogue,
): [key: string, message: string][] {
  const messages = catalogue.translations[language] as Translation;
  return rules.map((rule) =>
    labelledMessage(rule, messages, (field) => labelOf(catalogue.labels.fields, field, language)),
  );
}

function labelledMessage(
  rule: Rule,
  messages: Translation,
  label: (field: string) => string,
): [key: string, message: string] {
  switch (rule.kind) {
    case 'emptyWhen': {
      const key = `CONFLICTING_FIELD.${rule.field}`;
      const own: Readonly<Record<string, string | undefined>> = messages;
      const message = (Object.hasOwn(messages, key) && own[key]) || messages.CONFLICTING_FIELD;
      return [key, message.replace('{conflicts_with}', () => label(rule.field))];
    }
    case 'atLeastOneOf': {
      const labels = rule.fields.map(label);
      const list = [labels.slice(0, -1).join(', '), labels.at(-1)].join(messages.OR);
      return [
        `AT_LEAST_ONE_REQUIRED.${rule.fields.join(', ')}`,
        messages.AT_LEAST_ONE_REQUIRED.replace('{fields}', () => list),
      ];
    }
  }
}
