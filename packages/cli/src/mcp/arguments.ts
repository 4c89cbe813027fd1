import { CommandError } from '../error.js';
import { type Language, languages, readLanguage } from '../language.js';
import type { Context } from './tool.js';

/** The argument for the language of messages and names. */
export const languageSchema = { type: 'string', enum: languages, description: 'Language of messages and names.' };

export function languageOf(value: unknown, { language }: Context): Language {
  return typeof value === 'string' ? readLanguage(value) : language;
}

/** An argument that is a string. @throws {CommandError} for anything else. */
export function stringOf(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CommandError(`The argument "${name}" is missing. Give it as a string.`);
}

/**
 * An argument that is any JSON. Models often send JSON as a string: it is parsed.
 * @throws {CommandError} if it is missing, or a string that is not JSON.
 */
export function jsonOf(name: string, value: unknown): unknown {
  if (value === undefined) throw new CommandError(`The argument "${name}" is missing. Give it as JSON.`);
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    throw new CommandError(`The argument "${name}" is a string that is not JSON. Give the object itself.`);
  }
}
