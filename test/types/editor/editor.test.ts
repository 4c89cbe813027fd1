import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../../generator/catalogue/catalogue.js';
import { catalogue } from '../../support/catalogue.js';
import { Editor, editors } from './editor.js';

const imports = "import * as rdsm from '@rdsm-events/builders';\n";

/** The names of the fields of an event. */
function namesOf({ payload }: CatalogueEvent): string[] {
  return payload.fields.map(({ name }) => name);
}

/** A call of the builder with the minimal example, and other fields. */
function callOf({ names, examples }: CatalogueEvent, more = ''): string {
  const [example = { body: {} }] = examples;
  const { payload = {} } = example.body as { payload?: object };
  const fields = Object.entries(payload).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `${names.builder}({ ${[...fields, more].join(', ')} });`;
}

describe.each(Object.keys(editors))('An editor with TypeScript %s', (version) => {
  const editor = new Editor((editors[version] as () => never)());

  it.each(catalogue.events)('offers the fields of $type, and no others', (event) => {
    editor.write(`${imports}rdsm.${event.names.builder}({ | });`);
    expect(editor.completions().sort()).toEqual(namesOf(event).sort());
  });

  it.each(catalogue.events)('offers what is left of the fields of $type', (event) => {
    const [first = '', ...others] = namesOf(event);
    editor.write(`${imports}rdsm.${event.names.builder}({ ${first}: undefined as any, | });`);
    expect(editor.completions().sort()).toEqual(others.sort());
  });

  it.each(catalogue.events)('names the required fields of $type while it is called', (event) => {
    editor.write(`${imports}rdsm.${event.names.builder}(|);`);
    const required = event.payload.fields.filter(({ presence }) => presence === 'required').map(({ name }) => name);
    const sentences = event.payload.rules.filter(({ kind }) => kind === 'atLeastOneOf').map((rule) => rule.description);
    if (required.length > 0) sentences.push(`Required: ${required.join(', ')}.`);
    for (const sentence of sentences) expect(editor.signature()).toContain(sentence);
  });

  it.each(catalogue.events)('shows what each field of $type is, its unit and an example', (event) => {
    const given = namesOf(event).map((name) => ` ${name}: undefined as any`);
    editor.write(`${imports}rdsm.${event.names.builder}({${given} });`);
    for (const { name, shape } of event.payload.fields) {
      const comment = editor.hover(name);
      if (shape.kind === 'ref') continue;
      expect(comment).toContain(shape.description);
      if ('unit' in shape && shape.unit !== undefined) expect(comment).toContain(shape.unit);
      // Enum values are part of the type.
      if (shape.kind !== 'enum' && shape.kind !== 'boolean') expect(comment).toContain('@example');
    }
  });

  it.each(catalogue.events)('shows the input and the event of the builder of $type', (event) => {
    const { builder, build, file } = event.names;
    for (const name of [builder, build]) {
      editor.write(
        `import { ${name} } from '@rdsm-events/builders/${file}';\n|${callOf(event).replace(builder, name)}`,
      );
      expect(editor.errors()).toEqual([]);
      expect(editor.typeAtCursor()).toMatch(/\(payload: \w+(?:Input|Fields)/);
      expect(editor.typeAtCursor()).toContain(event.names.event);
      expect(editor.typeAtCursor()).not.toMatch(/OnlyKnown|RequiresOneOf|PayloadInput/);
      expect(editor.commentAtCursor()).toContain(`\`${builder}\` validates the event`);
    }
  });

  it.each(catalogue.events)('suggests the field of $type that was meant', (event) => {
    const name = namesOf(event).find((field) => /^[a-z_]{5,}$/.test(field)) ?? '';
    editor.write(`${imports}rdsm.${callOf(event, `${name}x: 1`)}`);
    expect(editor.errors()).toEqual([expect.stringContaining(`Did you mean to write '${name}'?`)]);
    editor.write(`${imports}const payload = { ${name}x: 1 };\nrdsm.${callOf(event, '...payload')}`);
    expect(editor.errors()).toEqual([expect.stringContaining(`${name}x`)]);
  });

  const open = catalogue.events.filter(({ payload }) => payload.unknownFields === 'notice');

  it.each(open)('suggests the option of $type that was meant', (event) => {
    editor.write(`${imports}rdsm.${callOf(event).replace(');', ', { unlistd: { points: 5 } });')}`);
    expect(editor.errors()).toEqual([expect.stringContaining("Did you mean to write 'unlisted'?")]);
  });

  it('offers the options of a field', () => {
    editor.write(`${imports}rdsm.callFinished({ call_type: '|' });`);
    expect(editor.completions().sort()).toEqual(['Inbound', 'Outbound']);
  });

  it('offers the grounds and the states of a legal basis', () => {
    editor.write(`${imports}rdsm.legalBasis.|`);
    expect(editor.completions().sort()).toEqual(['communications', 'dataProcessing']);
    editor.write(`${imports}rdsm.legalBasis.dataProcessing('|')`);
    expect(editor.completions()).toContain('pre_existent_contract');
    editor.write(`${imports}rdsm.legalBasis.communications('consent', '|')`);
    expect(editor.completions().sort()).toEqual(['declined', 'granted']);
  });

  it('offers the custom fields of an account, and their options', () => {
    const declared = `${imports}const account = rdsm.defineCustomFields({ cf_plan: rdsm.oneOf('pro', 'free') });\n`;
    editor.write(`${declared}account.conversion({ | });`);
    expect(editor.completions()).toContain('cf_plan');
    editor.write(`${declared}account.conversion({ cf_plan: '|' });`);
    expect(editor.completions().sort()).toEqual(['free', 'pro']);
    editor.write(`${imports}type Own = { cf_plan: Plan };\nrdsm.conversion<Own>({ | });\ntype Plan = 'pro';`);
    expect(editor.completions()).toContain('cf_plan');
  });

  it('offers `parse` as a member of the builder', () => {
    editor.write(`${imports}rdsm.sale.|`);
    expect(editor.completions()).toContain('parse');
  });
});
