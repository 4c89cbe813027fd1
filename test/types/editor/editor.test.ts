import { describe, expect, it } from 'vitest';
import type { CatalogueEvent } from '../../../generator/legacy/catalogue.js';
import { catalogue } from '../../support/catalogue.js';
import { Editor, editors } from './editor.js';

const imports = "import * as rdsm from '@rdsm-events/builders';\n";

/** The fields of an event, by name. */
function fieldsOf({ payload }: CatalogueEvent) {
  return Object.entries(payload.properties ?? {});
}

describe.each(Object.keys(editors))('An editor with TypeScript %s', (version) => {
  const editor = new Editor((editors[version] as () => never)());

  it.each(catalogue.events)('offers the fields of $type, and no others', (event) => {
    editor.write(`${imports}rdsm.${event.names.builder}({ | });`);
    expect(editor.completions().sort()).toEqual(
      fieldsOf(event)
        .map(([name]) => name)
        .sort(),
    );
  });

  it.each(catalogue.events)('offers what is left of the fields of $type', (event) => {
    const [[first = ''] = [], ...others] = fieldsOf(event);
    editor.write(`${imports}rdsm.${event.names.builder}({ ${first}: undefined as any, | });`);
    expect(editor.completions().sort()).toEqual(others.map(([name]) => name).sort());
  });

  it.each(catalogue.events)('names the required fields of $type while it is called', (event) => {
    editor.write(`${imports}rdsm.${event.names.builder}(|);`);
    expect(editor.signature()).toContain(`Required: ${event.payload.required?.join(', ')}.`);
  });

  it.each(catalogue.events)('shows what each field of $type is, its unit and an example', (event) => {
    const given = fieldsOf(event).map(([name]) => ` ${name}: undefined as any`);
    editor.write(`${imports}rdsm.${event.names.builder}({${given} });`);
    for (const [name, field] of fieldsOf(event)) {
      const shown = editor.hover(name);
      const unit = event.units[name];
      expect(shown).toContain(field.description);
      if (unit !== undefined) expect(shown).toContain(unit);
      // Options are seen in the type.
      if (field.enum === undefined && field.type !== 'boolean') expect(shown).toContain('@example');
    }
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

  it('offers `checked` beside the builder', () => {
    editor.write(`${imports}rdsm.sale.|`);
    expect(editor.completions()).toContain('checked');
  });
});
