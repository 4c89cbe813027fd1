import { conversion } from '@rdsm-events/builders/conversion';
import { conversionSchema, validateConversion } from '@rdsm-events/validators/conversion';
import { labels, messageOf, translate } from '@rdsm-events/validators/messages/pt-br/conversion';
import { noticesOfConversion } from '@rdsm-events/validators/notices';
import { type Equal, holds } from './equal.js';

/** What an error has besides stays: the input of a form. */
export function inputsOf(form: object): (string | undefined)[] {
  const lead = conversion.fromForm(form);
  if (lead.valid) return [];
  const translated = translate(lead.errors);
  holds<Equal<(typeof translated)[number], (typeof lead.errors)[number]>>();
  return translated.map(({ input }) => input);
}

/** Errors, issues and notices have messages. */
export function messagesOf(value: unknown): string[] {
  const result = validateConversion(value);
  const { issues = [] } = conversionSchema['~standard'].validate(value);
  const errors = result.valid ? [] : result.errors;
  return [...errors.map(messageOf), ...issues.map(messageOf), ...noticesOfConversion(value).map(messageOf)];
}

/** An error of the API, whatever it has. */
export const unknown: string = messageOf({ error_type: 'NEW', validation_rules: { anything: 1 } });

// @ts-expect-error: A string is no error.
messageOf('INVALID');

export const email: string = labels.fields.email;

// @ts-expect-error: A CONVERSION has no such field.
export const value = labels.fields.value;
