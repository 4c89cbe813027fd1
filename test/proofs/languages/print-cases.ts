import * as es from '@rdsm-events/validators/messages/es';
import * as ptBr from '@rdsm-events/validators/messages/pt-br';
import { readTree } from '../../../generator/commands/tree.js';
import type { CaseFile } from '../../../generator/emitters/conformance/cases/case.js';
import { bodies } from '../../conformance/real-world/bodies.js';
import { report } from './drawn/lines.js';

/*
 * Prints the conformance cases and the bodies that public code sends, with the errors and notices of the validators in
 * TypeScript, as drawn/print.ts prints drawn values, and with their messages in other languages.
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
  const { errors, notices } = report(name, body);
  const messages = Object.fromEntries(
    Object.entries(languages).map(([language, { translate, messageOf }]) => [
      language,
      [...translate(errors).map(({ error_message }) => error_message), ...notices.map(messageOf)],
    ]),
  );
  console.log(JSON.stringify({ name, text: JSON.stringify(body), errors, notices, messages }));
}
