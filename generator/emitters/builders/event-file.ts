import { StructureKind } from 'ts-morph';
import type { CatalogueEvent } from '../../catalogue/catalogue.js';
import { eventDoc } from '../../print/doc-comment.js';
import { eventSource } from '../../print/header.js';
import { keyLiteral, literal } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import { importTypes } from './imports.js';

/** Prints the function that makes an event of its payload. */
export function printEventBuilder(event: CatalogueEvent): string {
  const { names } = event;
  return printTypeScript(eventSource(names.file), {
    statements: [
      importTypes(names.file, [names.event, names.payload]),
      {
        kind: StructureKind.Function,
        docs: [`\n${eventDoc(event, [requiredFields(event)])}`],
        isExported: true,
        name: names.builder,
        parameters: [{ name: 'payload', type: names.payload }],
        returnType: names.event,
        statements: (writer) => {
          writer.write('return ').inlineBlock(() => {
            for (const [field, { const: value }] of fixedFields(event)) {
              writer.write(`${keyLiteral(field)}: `);
              literal(value)(writer);
              writer.write(',').newLine();
            }
            writer.write('payload,');
          });
          writer.write(';');
        },
      },
    ],
  });
}

/** The fields of the envelope that are the same in every event of a type. */
function fixedFields({ schema }: CatalogueEvent) {
  return Object.entries(schema.properties ?? {}).filter(([, field]) => 'const' in field);
}

function requiredFields({ payload }: CatalogueEvent): string {
  const required = payload.required ?? [];
  return required.length === 0 ? 'No field is required.' : `Required: ${required.join(', ')}.`;
}
