import type { Envelope, EnvelopeField } from '../../catalogue/catalogue.js';
import { Call, Code, printLiteral } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';

/** Path of the explainer of the envelope, and its name. */
export const envelopePath = 'explainers/envelope';
export const envelopeExplainer = 'explainEnvelope';

/** The explainer of what every event is sent in, for an event whose type is known. */
export function printEnvelopeFile({ fields }: Envelope): string {
  const file = new GeneratedFile(envelopePath, 'spec/envelope.ts', [envelopeExplainer]);
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
  const body = new Call(file.importLocal('object', 'runtime/object'), explainers);
  const Explainer = file.importLocalType('Explainer', 'runtime/explainer');
  file.addFunction({
    name: envelopeExplainer,
    doc: 'Explains the body of an event whose type is known.',
    isExported: true,
    parameters: [{ name: 'explainPayload', type: Explainer }],
    returnType: Explainer,
    statements: `return ${printLiteral(body)};`,
  });
  return file.print();
}
