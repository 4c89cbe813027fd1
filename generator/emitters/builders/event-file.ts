import { StructureKind, type WriterFunction } from 'ts-morph';
import { eventSource } from '../../catalogue/names.js';
import type { Catalogue, CatalogueEvent } from '../../legacy/catalogue.js';
import { customFieldsDefinition } from '../../legacy/custom-fields.js';
import { docOf, eventDoc, writeDoc } from '../../print/doc-comment.js';
import { literal, printKey } from '../../print/literal.js';
import { printTypeScript } from '../../print/typescript.js';
import { exampleCall } from './example.js';
import { Imports } from './imports.js';
import { inputOf } from './input.js';
import { sentTexts } from './sent-texts.js';
import { withImports } from './statements.js';

/** Prints the function that makes an event of its payload. */
export function printEventBuilder(event: CatalogueEvent, catalogue: Catalogue): string {
  const { names } = event;
  const imports = new Imports();
  imports.type(names.event, names.file);
  const input = inputOf(event, catalogue, imports);
  const texts = textsName(event, catalogue);
  const sent = sentPayload(event, input.type, texts, imports);
  return printTypeScript(eventSource(names.file), {
    statements: withImports(imports, [
      ...(input.declaration ? [input.declaration] : []),
      ...(texts ? [writeTexts(event, catalogue, texts, imports)] : []),
      {
        kind: StructureKind.Function,
        docs: [docOf(eventDoc(event, [requiredFields(event), withoutChecked(event)]))],
        isExported: true,
        name: names.build,
        typeParameters: input.typeParameters,
        parameters: [{ name: 'payload', type: input.parameter }],
        returnType: names.event,
        statements: (writer) => {
          writer.write('return ').inlineBlock(() => {
            for (const [field, { const: value }] of fixedFields(event)) {
              writer.write(`${printKey(field)}: `);
              literal(value)(writer);
              writer.write(',').newLine();
            }
            writer.write(sent);
          });
          writer.write(';');
        },
      },
      writeChecked(event, texts, imports),
    ]),
  });
}

/** The payload as it is sent, as a member of the event. */
function sentPayload({ names }: CatalogueEvent, input: string, texts: string | undefined, imports: Imports): string {
  if (texts) return `payload: ${imports.own('toTexts', 'runtime/texts')}(payload, ${texts}),`;
  return input === names.payload ? 'payload,' : `payload: payload as object as ${names.payload},`;
}

/** The builder with `checked`. A bundler that does not find it used leaves it out with its validator. */
function writeChecked(event: CatalogueEvent, texts: string | undefined, imports: Imports): WriterFunction {
  const { names } = event;
  const withCheck = imports.own('withCheck', 'runtime/builder');
  const checked = imports.ownType('Checked', 'runtime/builder');
  const assert = imports.validator(names.assert, names.file);
  const example = exampleCall(event);
  return (writer) => {
    writeDoc(
      writer,
      eventDoc(
        event,
        [requiredFields(event), withoutChecked(event)],
        example === undefined ? [] : ['@example', example],
      ),
    );
    const given = [names.build, assert, ...(texts ? [texts] : [])].join(', ');
    writer
      .write(`export const ${names.builder}: typeof ${names.build} & ${checked}<${names.event}> = `)
      .write(`/* @__PURE__ */ ${withCheck}(${given});`)
      .newLine();
  };
}

/** The name of the fields of an event that are sent as texts; undefined when there are none. */
export function textsName(event: CatalogueEvent, catalogue: Catalogue): string | undefined {
  return sentTexts(event, catalogue).length === 0 ? undefined : `${event.names.builder}Texts`;
}

function writeTexts(event: CatalogueEvent, catalogue: Catalogue, name: string, imports: Imports): WriterFunction {
  const texts = sentTexts(event, catalogue).map(({ field, write }) => [field, write(imports)]);
  // Whoever declares custom fields makes another builder of the event.
  const isShared = customFieldsDefinition(event.payload, catalogue) !== undefined;
  return (writer) => {
    writeDoc(writer, 'The fields whose values are serialized.');
    writer.write(`${isShared ? 'export ' : ''}const ${name} = `);
    literal(Object.fromEntries(texts))(writer);
    writer.write(';').newLine();
  };
}

/** The fields of the envelope that are the same in every event of a type. */
function fixedFields({ schema }: CatalogueEvent) {
  return Object.entries(schema.properties ?? {}).filter(([, field]) => 'const' in field);
}

function withoutChecked({ names }: CatalogueEvent): string {
  return `\`${names.build}\` is the same without \`checked\`: it imports no validator.`;
}

function requiredFields({ payload }: CatalogueEvent): string {
  const required = payload.required ?? [];
  return required.length === 0 ? 'No field is required.' : `Required: ${required.join(', ')}.`;
}
