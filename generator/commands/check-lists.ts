import { readdir } from 'node:fs/promises';
import type { Spec } from '../../spec/index.js';
import { checkLabels } from '../catalogue/checks/labels.js';
import { eventNames, eventSource, messagesSource } from '../catalogue/names.js';
import { type Problem, SpecError } from '../catalogue/problem.js';
import { readSpec } from '../catalogue/read/read-catalogue.js';

/**
 * Checks that the spec lists every event and every message language that has a file, because another file would be
 * ignored silently, and that it labels every event and field.
 * @param folder The folder of the spec.
 * @throws {SpecError} with every file that is not listed, and every label that is missing.
 */
export async function checkLists(folder: string, spec: Spec): Promise<void> {
  const events = spec.events.map(({ type }) => eventSource(eventNames(type).file));
  // What every language has, and the list of languages.
  const messages = ['index', 'messages', 'translation'].map(messagesSource);
  const problems = [
    ...(await unlisted('events', new Set(events))).map((file) => ({
      file,
      location: 'events',
      problem: 'No event of the list is in this file.',
      fix: 'Add its event to the list in spec/index.ts, and name the file after the type of the event.',
    })),
    ...(await unlisted('messages', new Set([...messages, ...Object.keys(spec.translations).map(messagesSource)]))).map(
      (file): Problem => ({
        file,
        location: 'messages',
        problem: 'No language of the list is in this file.',
        fix: 'Add it to the list in spec/messages/index.ts, and name the file after the tag of the language.',
      }),
    ),
    ...checkLabels(readSpec(spec).catalogue),
  ];
  if (problems.length > 0) throw new SpecError(problems);

  async function unlisted(name: string, listed: ReadonlySet<string>): Promise<string[]> {
    const files = (await readdir(`${folder}/${name}`)).filter((file) => file.endsWith('.ts')).sort();
    return files.map((file) => `spec/${name}/${file}`).filter((path) => !listed.has(path));
  }
}
