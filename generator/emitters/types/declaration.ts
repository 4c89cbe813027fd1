import { compile, type JSONSchema, type Options } from 'json-schema-to-typescript';
import { type JsonSchema, mapSchema, referredName } from '../../legacy/json-schema.js';
import { fieldDoc } from '../../print/doc-comment.js';
import { keywordTreatment } from './keyword-treatment.js';

const options: Partial<Options> = {
  additionalProperties: false,
  bannerComment: '',
  // What another file declares is imported from there.
  declareExternallyReferenced: false,
  ignoreMinAndMaxItems: true,
  style: { bracketSpacing: true, printWidth: 120, singleQuote: true },
};

/** A declaration to print: its name, its doc comment, and the definition whose fields it takes over. */
export interface Declaration {
  name: string;
  doc: string | undefined;
  schema: JsonSchema;
  base?: string | undefined;
}

/** Prints a schema as an exported interface or type. */
export async function printDeclaration({ name, doc, schema, base }: Declaration): Promise<string> {
  const declared: Record<string, unknown> = {
    ...typeSchema(schema),
    title: name,
    ...(doc && { description: doc }),
    ...(base && { extends: { title: base, tsType: base } }),
  };
  // Its types want a base by name; what it reads is a schema.
  return printOnce(declared as JSONSchema, name);
}

/** Prints a type that the model has no words for. */
export async function printAlias(name: string, doc: string | undefined, tsType: string): Promise<string> {
  return printOnce({ title: name, tsType, ...(doc && { description: doc }) }, name);
}

/** What was printed before, by what it was printed from. Printing takes long, and a change of the spec changes little. */
const known = new Map<string, string>();

async function printOnce(schema: JSONSchema, name: string): Promise<string> {
  const key = JSON.stringify(schema);
  const printed = known.get(key) ?? (await compile(schema, name, options)).trim();
  known.set(key, printed);
  return printed;
}

/** The schema as json-schema-to-typescript reads it: references by name, comments composed, only what a type can say. */
function typeSchema(schema: JsonSchema): object {
  return mapSchema(schema, (member) => {
    const description = fieldDoc(member);
    const reference = referredName(member);
    const keywords = Object.entries(member) as [keyof JsonSchema, unknown][];
    return {
      ...Object.fromEntries(keywords.filter(([keyword]) => keywordTreatment[keyword] === 'stated')),
      ...(description && { description }),
      ...(reference && { tsType: reference }),
    };
  });
}
