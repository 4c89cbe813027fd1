import { batchNames, type EventNames } from '../../../generator/catalogue/names.js';
import { catalogue } from '../../support/catalogue.js';
import { comparable, type NoticesOf, noticesOf } from '../../support/notices.js';
import { noticesInBatch, noticesInEvent } from '../../support/oracles/notices.js';
import { secret } from './adversarial-value.js';
import { sent } from './sent.js';

/** More notices than this are not compared one by one: no more than 100,000 are collected. */
const mostCompared = 1000;

/**
 * What is wrong with the notices of a value: compared with those that the shapes give for what is sent of it.
 * @param isSteady False for a value that reads differently each time: then only the form is known.
 */
export function noticeProblems(
  names: EventNames,
  value: unknown,
  isSteady = true,
  find: NoticesOf = noticesOf(names),
): string[] {
  try {
    const found = find(value);
    if (found.length > mostCompared) return [];
    const text = JSON.stringify(comparable(found));
    if (JSON.stringify(found).includes(secret)) return ['a notice contains a value'];
    const expected = isSteady ? JSON.stringify(expectedNotices(names, sent(value))) : text;
    return text === expected ? [] : [`notices ${text.slice(0, 300)} instead of ${expected.slice(0, 300)}`];
  } catch (error) {
    return [`notices threw ${error instanceof Error ? error.stack : String(error)}`];
  }
}

function expectedNotices(names: EventNames, value: unknown) {
  if (names.file === batchNames.file) return noticesInBatch(value, catalogue);
  const own = catalogue.events.filter((event) => event.names.file === names.file);
  return noticesInEvent(value, own.length > 0 ? own : catalogue.events, catalogue);
}
