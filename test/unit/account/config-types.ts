import { customField, defineConfig, Type } from '../../../generator/account/index.js';

// What a compiler reports for a config: `npm run typecheck` reads this file, nothing runs it.

defineConfig({ outDir: 'src/rdsm' });
defineConfig({ customFields: { cf_a: customField.text({ description: 'A.', required: true }) }, outDir: '' });
defineConfig({
  customFields: { cf_a: customField.listOf(customField.oneOf(['a', 'b'], { examples: ['a'] })) },
  outDir: '',
});
defineConfig({ customFields: { cf_a: customField.of(Type.String({ pattern: '^a' })) }, outDir: '' });

// @ts-expect-error The folder is missing.
defineConfig({ emit: ['types'] });
// @ts-expect-error There is no such artefact.
defineConfig({ emit: ['type'], outDir: '' });
// @ts-expect-error There is no such entry.
defineConfig({ customField: {}, outDir: '' });
// @ts-expect-error It does not begin as a custom field does.
defineConfig({ customFields: { plan: customField.text() }, outDir: '' });
// @ts-expect-error A schema is no custom field.
defineConfig({ customFields: { cf_plan: Type.String() }, outDir: '' });
// @ts-expect-error An example is not one of the options.
customField.oneOf(['pro', 'free'], { examples: ['gold'] });
// @ts-expect-error There are no options.
customField.oneOf([]);
// @ts-expect-error A number is no text.
customField.text({ examples: [1] });
