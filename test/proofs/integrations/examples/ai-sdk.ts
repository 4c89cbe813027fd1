import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CaseFile } from '@rdsm-events/conformance/sale.json';
import { salePayloadSchema, saleSchema } from '@rdsm-events/validators/standard/sale';
import { asSchema, generateText, tool } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { Ajv } from 'ajv';
import { reportCases } from './support/report.js';

const specifiers: string[] = JSON.parse(readFileSync('specifiers.json', 'utf8'));
const require = createRequire(`${process.cwd()}/package.json`);

const executed: string[] = [];
const markSale = tool({
  description: 'Marks a contact as a won opportunity.',
  inputSchema: salePayloadSchema,
  execute: ({ email, value }) => {
    const amount: number | undefined = value;
    executed.push(email);
    return { amount };
  },
});

/** Lets a model call the tool with an input. Gives the JSON Schema that it got, and the call as the SDK read it. */
async function call(input: unknown) {
  const model = new MockLanguageModelV3({
    doGenerate: {
      content: [{ type: 'tool-call', toolCallId: '1', toolName: 'markSale', input: JSON.stringify(input) }],
      finishReason: { unified: 'tool-calls', raw: undefined },
      usage: {
        inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 1, text: 1, reasoning: 0 },
      },
      warnings: [],
    },
  });
  const { toolCalls } = await generateText({ model, tools: { markSale }, prompt: 'Mark the sale.' });
  const [sent] = model.doGenerateCalls[0]?.tools ?? [];
  assert.ok(sent?.type === 'function');
  return { schema: sent.inputSchema, toolCall: toolCalls[0] };
}

const payload = { email: 'ana@example.com', funnel_name: 'default', value: 200 };

await reportCases({
  'the model gets the JSON Schema of the payload': async () => {
    const { schema } = await call(payload);
    assert.equal(schema.type, 'object');
    assert.deepEqual(schema.required, ['funnel_name', 'email']);
    assert.equal(schema.additionalProperties, false);
  },
  'a valid input reaches the tool': async () => {
    executed.length = 0;
    const { toolCall } = await call(payload);
    assert.deepEqual(toolCall?.input, payload);
    assert.deepEqual(executed, ['ana@example.com']);
  },
  'an invalid input does not reach the tool, and the error states the issues': async () => {
    executed.length = 0;
    const { toolCall } = await call({ ...payload, value: '200' });
    assert.ok(toolCall?.dynamic && toolCall.invalid);
    const issues = (toolCall.error as { cause?: { cause?: unknown } }).cause?.cause;
    assert.deepEqual((issues as { path: string[] }[])[0]?.path, ['value']);
    assert.deepEqual(executed, []);
  },
  'what the model gets accepts and rejects the same values as the validator': async () => {
    // The SDK closes every object, also those in which the validator accepts fields that no source lists.
    const isUnlisted = ({ notice_type }: { notice_type: string }) => notice_type === 'UNLISTED';
    for (const specifier of specifiers.filter((each) => each.includes('/validators/standard/'))) {
      const file = specifier.replace('validators/standard', 'conformance');
      const { cases }: CaseFile = JSON.parse(readFileSync(require.resolve(`${file}.json`), 'utf8'));
      for (const [name, schema] of Object.entries<typeof saleSchema>(await import(specifier))) {
        const jsonSchema: object = await asSchema(schema).jsonSchema;
        const isAccepted = new Ajv({ strict: false, logger: false }).compile(jsonSchema);
        for (const { id, body, notices = [] } of cases) {
          const value = name.endsWith('PayloadSchema') ? (body as { payload?: unknown } | null)?.payload : body;
          if (value === undefined || notices.some(isUnlisted)) continue;
          assert.equal(isAccepted(value), schema['~standard'].validate(value).issues === undefined, `${name}: ${id}`);
        }
      }
    }
  },
  'the SDK adds to its copy of the JSON Schema, not to the one of the next reader': async () => {
    const before = JSON.stringify(saleSchema['~standard'].jsonSchema.input({ target: 'draft-07' }));
    const copy = (await asSchema(saleSchema).jsonSchema) as { properties?: Record<string, unknown> };
    copy.properties = {};
    assert.equal(JSON.stringify(saleSchema['~standard'].jsonSchema.input({ target: 'draft-07' })), before);
  },
});
