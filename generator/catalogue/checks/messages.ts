import type { Check } from './check.js';

/** Every kind of error and every format has a message in each language. */
export const checkMessages: Check = ({ errors, formats, messages }) =>
  Object.entries(messages).flatMap(([language, entries]) => {
    const keys = [
      ...errors.map(({ error_type }) => error_type),
      ...Object.keys(formats).map((format) => `INVALID_FORMAT.${format}`),
    ];
    return keys
      .filter((key) => !Object.hasOwn(entries, key))
      .map((key) => ({
        location: `messages.${language}`,
        problem: `There is no message for ${key}.`,
        fix: `Add it to spec/messages/${language}.ts.`,
      }));
  });
