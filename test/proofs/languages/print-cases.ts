import * as es from '@rdsm-events/validators/messages/es';
import * as ptBr from '@rdsm-events/validators/messages/pt-br';
import { payloadNames } from '../../../generator/catalogue/names.js';
import { readTree } from '../../../generator/commands/tree.js';
import type { CaseFile } from '../../../generator/emitters/conformance/cases/case.js';
import { bodies } from '../../conformance/real-world/bodies.js';
import { catalogue } from '../../support/catalogue.js';
import { validatorOf } from '../../support/validators.js';
import { payloadOf, report } from './drawn/lines.js';

/*
 * Prints the conformance cases and the bodies that public code sends, with the errors and notices of the validators in
 * TypeScript, as drawn/print.ts prints drawn values, with their messages in other languages, and with those of the
 * exceptions for an event and for its payload.
 */

const languages = { es, 'pt-BR': ptBr };

const files = await readTree(new URL('../../../generated/conformance', import.meta.url).pathname);
for (const [path, text] of files) {
  if (!path.endsWith('.json') || path === 'index.json') continue;
  const { cases }: CaseFile = JSON.parse(text);
  for (const { body } of cases) print(path.replace(/\.json$/, ''), body);
}
for (const { body } of bodies) print(Array.isArray(body) ? 'batch' : 'event', body);

function print(name: string, body: unknown): void {
  const reported = report(name, body);
  const { errors, notices } = reported;
  const messages = Object.fromEntries(
    Object.entries(languages).map(([language, { translate, messageOf }]) => [
      language,
      [...translate(errors).map(({ error_message }) => error_message), ...notices.map(messageOf)],
    ]),
  );
  console.log(
    JSON.stringify({ name, text: JSON.stringify(body), ...reported, messages, exceptions: exceptionsOf(name, body) }),
  );
}

/** What is thrown for an event of one type, and for its payload; null where they are valid. */
function exceptionsOf(name: string, body: unknown): (string | null)[] {
  const event = catalogue.events.find(({ names }) => names.file === name);
  if (!event) return [];
  const { names } = event;
  return [
    exceptionOf(() => validatorOf(names).assert(body)),
    exceptionOf(() => validatorOf(payloadNames(names)).assert(payloadOf(body))),
  ];
}

function exceptionOf(assert: () => void): string | null {
  try {
    assert();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
