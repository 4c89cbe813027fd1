import { aliasesOf } from '../../catalogue/aliases.js';
import type { Catalogue, EnvelopeField } from '../../catalogue/catalogue.js';
import { payloadField, typeField } from '../../catalogue/named-shapes.js';
import { Call, Code, printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the envelope of the explainers, and its name. */
export const envelopePath = 'explainers/envelope';
export const envelopeName = 'envelope';

/** What every event is sent in, as the explainers need to know it. */
export function printEnvelopeFile(catalogue: Catalogue): string {
  const { envelope } = catalogue;
  const { fields } = envelope;
  const file = new GeneratedFile(envelopePath, 'spec/envelope.ts', [envelopeName]);
  const scalar = (name: string) => file.importLocal(name, 'runtime/scalars');
  const explainerOf = (field: EnvelopeField): Code | Call => {
    switch (field.role) {
      case 'type':
        return new Code(scalar('string'));
      case 'constant':
        return new Call(scalar('nonEmpty'), new Call(scalar('oneOf'), [field.value]));
      case 'payload':
        return new Code('explainPayload');
    }
  };
  const explainers = Object.fromEntries(fields.map((field) => [field.name, explainerOf(field)]));
  const unknownFields = new Call(
    file.importLocal('rejectOutsidePayload', 'runtime/envelope'),
    payloadField(envelope),
    new Code('explainPayload'),
  );
  const body = new Call(
    file.importLocal('object', 'runtime/object'),
    explainers,
    // All of them are required.
    undefined,
    unknownFields,
    aliasesOf('envelope', fields, catalogue) ?? {},
  );
  const literal = {
    type: typeField(envelope),
    explain: new Code(`(explainPayload) => ${printLiteral(body)}`),
  };
  file.addConstant(envelopeName, printLiteral(literal), {
    doc: 'What every event is sent in.',
    type: file.importLocalType('Envelope', 'runtime/envelope'),
    isExported: true,
  });
  return file.print();
}
