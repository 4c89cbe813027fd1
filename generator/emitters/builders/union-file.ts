import type { Catalogue } from '../../catalogue/catalogue.js';
import { definitionFile, reservedWords, uncapitalise } from '../../catalogue/names.js';
import type { Branch, Field, UnionShape } from '../../catalogue/shape.js';
import { referencedNames, resolve } from '../../catalogue/walk.js';
import { printDoc } from '../../print/doc-comment.js';
import { Code, printKey, printLiteral, printString } from '../../print/literal.js';
import { GeneratedFile } from '../../print/source-file.js';
import { importMessages } from './messages-file.js';
import { typesModule } from './modules.js';
import { exportValidationError } from './validation-error.js';

/** A definition that is one of several objects, discriminated by a field. */
export interface NamedUnion {
  name: string;
  shape: UnionShape;
}

interface Context {
  catalogue: Catalogue;
  file: GeneratedFile;
}

/** The file of the runtime that checks arguments. */
const argumentsPath = 'runtime/check-arguments';

/** The unions that payloads contain. */
export function unionsIn({ events, definitions }: Catalogue): NamedUnion[] {
  const names = new Set(events.flatMap(({ payload }) => referencedNames(payload, definitions)));
  return [...names].flatMap((name) => {
    const shape = definitions[name];
    return shape?.kind === 'union' ? [{ name, shape }] : [];
  });
}

/** Prints a function per branch of a union, whose parameters are the fields of the branch except for the discriminator. */
export function printUnionFile({ name, shape }: NamedUnion, catalogue: Catalogue): string {
  const builder = uncapitalise(name);
  const file = new GeneratedFile(definitionFile(name), 'spec/', [builder]);
  const methods = methodNames(shape.branches.map(({ value }) => value));
  const members = shape.branches.map((branch, index) => {
    const type = branchType(name, shape.field, branch, file);
    return printMethod(methods[index] ?? branch.value, type, branch, shape, { catalogue, file });
  });
  exportValidationError(file);
  file.addConstant(builder, `{\n${members.join('\n\n')}\n}`, { doc: shape.description ?? name, isExported: true });
  return file.print();
}

function branchType(union: string, field: string, { value, shape }: Branch, file: GeneratedFile): string {
  const name = shape.kind === 'ref' ? shape.name : union;
  const type = file.importType(name, typesModule(definitionFile(name)));
  return shape.kind === 'ref' ? type : `Extract<${type}, { ${printKey(field)}: ${printString(value)} }>`;
}

function printMethod(method: string, type: string, branch: Branch, { field }: UnionShape, context: Context): string {
  const { catalogue, file } = context;
  const object = resolve(branch.shape, catalogue.definitions);
  if (object.kind !== 'object') throw new Error(`A branch of a union is no object: ${branch.value}.`);
  const description = (name: string) => {
    const shape = object.fields.find((listed) => listed.name === name)?.shape;
    return shape && resolve(shape, catalogue.definitions).description;
  };
  const parameters = object.fields
    .filter(({ name }) => name !== field)
    .map((listed) => parameterOf(listed, type, catalogue))
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
  const remarks = [object.description, description(field)].filter((text) => text !== undefined);
  const tags = parameters.map(({ name, parameter, remark }) =>
    [`@param ${parameter}`, description(name), remark].filter((text) => text !== undefined).join(' '),
  );
  const declared = parameters.map((one) => `${one.parameter}${one.isRequired ? '' : '?'}: ${one.type}`);
  const members = parameters.map(({ name, parameter, booleans }) => {
    const fromBoolean = () => file.importLocal('fromBoolean', argumentsPath);
    const value = booleans ? `${fromBoolean()}(${parameter}, ${printLiteral(booleans)})` : parameter;
    return name === value ? name : `${printKey(name)}: ${value}`;
  });
  const rules = parameters.map(({ name, values, isRequired }): [string, object] => [
    name,
    {
      isRequired,
      ...(values && { values: new Code(file.addConstant(`${parameterName(name)}Values`, printLiteral(values))) }),
    },
  ]);
  const fields = `{ ${[`${printKey(field)}: ${printString(branch.value)}`, ...members].join(', ')} }`;
  const checkArguments = file.importLocal('checkArguments', argumentsPath);
  return [
    printDoc(
      [
        ...remarks,
        '',
        ...tags,
        '@throws {RdsmValidationError} for any other argument; its paths begin with the name of the parameter.',
      ].join('\n'),
    ),
    `${printKey(method)}(${declared.join(', ')}): ${type} {`,
    `return ${checkArguments}(${fields}, ${printLiteral(Object.fromEntries(rules))}, ${importMessages(file)});`,
    '},',
  ].join('\n');
}

/** A field of a branch as a parameter. */
function parameterOf({ name, presence, shape }: Field, type: string, { definitions }: Catalogue) {
  const resolved = resolve(shape, definitions);
  const { values, booleans } = resolved.kind === 'enum' ? resolved : {};
  const fieldType = `${type}[${printString(name)}]`;
  return {
    name,
    parameter: parameterName(name),
    isRequired: presence === 'required',
    type: booleans ? `${fieldType} | boolean` : fieldType,
    values,
    booleans,
    remark: booleans && `\`true\` is ${booleans.true}, \`false\` is ${booleans.false}.`,
  };
}

/** The name of a field as that of a parameter. */
function parameterName(field: string): string {
  return reservedWords.includes(field) ? `${field}_` : field;
}

/** The values as names: `data_processing` gives `dataProcessing`. Where two would have one name, they stay as they are. */
function methodNames(values: string[]): string[] {
  const names = values.map((value) =>
    value.replace(/[^A-Za-z0-9]+([A-Za-z0-9])?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? ''),
  );
  const areNames = names.every((name) => /^[A-Za-z]/.test(name)) && new Set(names).size === names.length;
  return areNames ? names.map(uncapitalise) : values;
}
