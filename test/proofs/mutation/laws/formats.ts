import { tableOf } from '../../../../generator/catalogue/documents.js';
import { isDateTime } from '../../../../generator/emitters/conformance/checker/date-time.js';
import { isEmail, whiteSpaces } from '../../../../generator/emitters/conformance/checker/email.js';
import { minimalEvent } from '../../../../generator/emitters/conformance/mutations/minimal-event.js';
import type { Law } from './law.js';
import { neighbours } from './neighbours.js';
import type { Validator } from './validator.js';

/*
 * Every text one character away from a right one, every day of every month, every leap day of ten thousand years: on
 * the one event that has both formats.
 */

const type = 'CALL_FINISHED';
const event = minimalEvent(tableOf(type));

export const lawsOfFormats: readonly Law[] = [
  ...chunks(dateTimeTexts()).map((texts) => law('call_started_at', texts, isDateTime)),
  ...chunks(emailTexts()).map((texts) => law('call_user_email', texts, isEmail)),
  usualEmailsAreFast(),
];

/** An address of printable ASCII is told without the pattern that knows all white space. */
function usualEmailsAreFast(): Law {
  const broken: Law['broken'] = (_, load) => {
    const { emailFormat, isEmailFormat } = load('formats.ts') as { emailFormat: RegExp; isEmailFormat: IsFormat };
    const characters = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index));
    const texts = characters.filter((character) => character !== '@').map((one) => `${one}${one}@${one}${one}`);
    emailFormat.test = () => false;
    try {
      return texts.find((text) => !isEmailFormat(text));
    } finally {
      Reflect.deleteProperty(emailFormat, 'test');
    }
  };
  return { asked: type, name: 'usual addresses are told by a pattern that is fast', broken };
}

type IsFormat = (text: string) => boolean;

function law(field: string, texts: readonly string[], isRight: (text: string) => boolean): Law {
  const bodies = texts.map((text) => ({ body: { ...event, payload: { ...event.payload, [field]: text } }, text }));
  const broken = ({ is, validate }: Validator) => {
    const wrong = bodies.find(({ body, text }) => is(body) !== isRight(text) || validate(body).valid !== isRight(text));
    return wrong && JSON.stringify(wrong.text);
  };
  return { asked: type, name: `${field}, from ${JSON.stringify(texts[0])} on`, broken };
}

function dateTimeTexts(): string[] {
  const right = [
    '2024-02-29T23:59:60.05+23:59',
    '2019-10-31t09:40:07Z',
    '1988-12-30T10:28:35-09:00',
    '2021-05-17T08:19:26z',
    '2019-06-29T17:34:58+01:46',
  ];
  return [
    ...right.flatMap(neighbours),
    ...upTo(19).flatMap((month) => upTo(39).map((day) => `2019-${month}-${day}T00:00:00Z`)),
    ...upTo(29).flatMap((hour) => [`2019-01-01T${hour}:00:00Z`, `2019-01-01T00:00:00-${hour}:00`]),
    ...upTo(69).flatMap((number) => [
      `2019-01-01T00:${number}:00Z`,
      `2019-01-01T00:00:${number}Z`,
      `2019-01-01T00:00:00+00:${number}`,
    ]),
    ...upTo(9999, 4).flatMap((year) => [`${year}-02-29T00:00:00Z`, `${year}-03-29T00:00:00Z`]),
  ];
}

function emailTexts(): string[] {
  const every = [...Array.from({ length: 0x3100 }, (_, code) => code), ...whiteSpaces, 0xfefe, 0xff00, 0xffff];
  const characters = every.map((code) => String.fromCharCode(code));
  return [
    ...neighbours('a@b'),
    ...neighbours('ana@b.co'),
    ...characters.flatMap((other) => [`a${other}@b`, `a@${other}b`]),
  ];
}

function upTo(most: number, width = 2): string[] {
  return Array.from({ length: most + 1 }, (_, number) => String(number).padStart(width, '0'));
}

function chunks(texts: readonly string[]): string[][] {
  const size = 1000;
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, at) => texts.slice(at * size, (at + 1) * size));
}
