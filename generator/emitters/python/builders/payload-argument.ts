import type { Field, ResolvedShape } from '../../../catalogue/shape.js';
import { resolve } from '../../../catalogue/walk.js';
import { Call, Code, printExpression } from '../print/expression.js';
import { freeName } from '../print/names.js';
import type { PythonFile } from '../print/python-file.js';
import { union } from '../types/type-expression.js';

/** A parameter of a builder, and the expression of the value that it sends. */
export interface PayloadArgument {
  parameter: string;
  declaration: string;
  value: Code | Call;
}

/** The parameter of a field. Where JSON has no such type, builders accept that of Python and convert it. */
export function payloadArgument(
  parameter: string,
  field: Field,
  type: Code | Call,
  named: Readonly<Record<string, ResolvedShape>>,
  file: PythonFile,
): PayloadArgument {
  const shape = resolve(field.shape, named);
  const { accepted, convert } = conversionOf(shape, type, file);
  const value = convert === undefined ? new Code(parameter) : new Call(convert, [new Code(parameter)]);
  const isRequired = field.presence === 'required';
  const annotation = isRequired ? accepted : new Call('Optional', [accepted], {}, '[]');
  if (!isRequired) file.import('Optional', 'typing');
  const start = `${parameter}: `;
  const printed = printExpression(annotation, 4, start.length, 8);
  return { parameter, declaration: `${start}${printed}${isRequired ? '' : ' = None'}`, value };
}

interface Conversion {
  accepted: Code | Call;
  convert?: string;
}

function conversionOf(shape: ResolvedShape, type: Code | Call, file: PythonFile): Conversion {
  if (shape.kind === 'string' && shape.format === 'date-time') {
    file.importModule('datetime');
    return {
      accepted: union([type, new Code('datetime.datetime')], file),
      convert: file.runtime('date_time', 'build'),
    };
  }
  if (shape.kind === 'number') {
    file.import('Decimal', 'decimal');
    return { accepted: union([type, new Code('Decimal')], file), convert: file.runtime('plain_number', 'build') };
  }
  return { accepted: type };
}

/** Whether a payload accepts fields that are not listed, and the type of their values. */
export interface OtherFields {
  parameter: string;
  declaration: string;
  doc: string;
}

export function otherFieldsOf(
  payload: Extract<ResolvedShape, { kind: 'object' }>,
  file: PythonFile,
): OtherFields | undefined {
  const isField = (other: string) => payload.fields.some(({ name }) => name === other);
  if (payload.customFields) {
    const parameter = freeName('custom_fields', isField);
    const type = payload.customFields.value.kind === 'string' ? 'str' : 'object';
    file.import('Mapping', 'typing');
    file.import('Optional', 'typing');
    return {
      parameter,
      declaration: `${parameter}: Optional[Mapping[str, ${type}]] = None`,
      doc: `Custom fields by name; each name begins with ${payload.customFields.prefix}.`,
    };
  }
  if (payload.unknownFields === 'reject') return undefined;
  const parameter = freeName('other_fields', isField);
  file.import('Mapping', 'typing');
  file.import('Optional', 'typing');
  return {
    parameter,
    declaration: `${parameter}: Optional[Mapping[str, object]] = None`,
    doc: 'Fields that no source lists.',
  };
}
