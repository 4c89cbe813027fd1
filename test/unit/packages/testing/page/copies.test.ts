import { execFileSync } from 'node:child_process';
import * as builders from '@rdsm-events/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCurl } from '../../../../../packages/testing/src/page/browser/request.js';
import { printBuilderCall, printValue } from '../../../../../packages/testing/src/page/browser/typescript.js';
import { catalogue } from '../../../../support/catalogue.js';

const json = fc.jsonValue({ stringUnit: 'binary' });

/** The value of an expression. */
async function evaluate(expression: string): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(`export default ${expression};`)}`);
  return module.default;
}

describe('A copied command', () => {
  it('has the event as its data, to a shell', () => {
    // A shell takes its time to start: all commands are words of one.
    const events = fc.sample(json, 100).map((value) => JSON.parse(JSON.stringify(value)));
    const commands = events.map((event) => printCurl(event, 'event', 'http://localhost:4010'));
    const script = `curl() { shift 6; printf '%s\\0' "$1"; }\n${commands.join('\n')}`;
    const found = execFileSync('sh', { input: script, encoding: 'utf8' }).split('\0').slice(0, -1);
    expect(found.map((text) => JSON.parse(text))).toEqual(events);
  });

  it('names where the event was sent, with placeholders for what is secret', () => {
    const [event, conversion] = ['event', 'conversion'].map((endpoint) =>
      printCurl({}, endpoint, 'http://localhost:1'),
    );
    const { api } = catalogue;
    expect(event).toContain("'Authorization: Bearer ACCESS_TOKEN'");
    expect(conversion).toContain('API_KEY');
    expect(conversion).not.toContain('Authorization');
    expect(JSON.stringify(api)).toContain(/localhost:1([^?']+)/.exec(conversion ?? '')?.[1]);
  });
});

describe('A copied call', () => {
  it('has the same value', async () => {
    for (const value of fc.sample(json, 50).map((each) => JSON.parse(JSON.stringify(each)))) {
      expect(await evaluate(printValue(value, ''))).toEqual(value);
    }
    const own = JSON.parse('{ "__proto__": 1, "a-b": [-0] }');
    expect(await evaluate(printValue(own, ''))).toEqual(own);
  });

  it('builds every example', async () => {
    for (const { names, examples } of catalogue.events) {
      for (const { body } of examples) {
        const call = printBuilderCall(names.builder, (body as { payload: unknown }).payload);
        const [, name = '', argument = ''] = /^const event = (\w+)\((.*)\);$/ms.exec(call) ?? [];
        expect(call.startsWith(`import { ${name} } from '@rdsm-events/builders';\n`)).toBe(true);
        const build = Object.entries<unknown>(builders).find(([exported]) => exported === name)?.[1];
        expect((build as (payload: unknown) => unknown)(await evaluate(argument))).toEqual(body);
      }
    }
  });
});
