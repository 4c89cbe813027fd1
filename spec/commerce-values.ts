import { type TNumber, type TString, Type } from '@sinclair/typebox';
import { nodeDoes } from './commerce-origins.js';
import { should, shouldBe } from './define.js';
import { httpUrl } from './forms.js';
import { Text } from './strings.js';

/** An amount of money. */
export function Amount(description: string, example: number): TNumber {
  return Type.Number({
    description,
    examples: [example],
    ...should({ minimum: 0 }, nodeDoes("RD Station's n8n node rejects negative amounts.")),
  });
}

/** A web address. */
export function HttpUrl(description: string, example: string): TString {
  return Text({
    description,
    examples: [example],
    ...shouldBe(
      httpUrl,
      nodeDoes("RD Station's n8n node rejects other addresses than those that begin with http:// or https://."),
    ),
  });
}
