import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../shared-limit/free-port.js';
import { tool } from '../command.js';
import { type Case, casesOfEvents } from '../conformance/cases.js';
import { compareWith } from '../conformance/compare.js';
import { anyCustomName, leftOut, secondSixty } from '../conformance/exceptions.js';
import { openapi30 } from '../documents.js';
import type { Outcome } from '../outcome.js';
import { acceptsAt } from './request.js';

const crash =
  'the name of a field that does not exist, with characters beyond Latin-1, ends Prism: it is put into a header';

/**
 * One `prism mock` survives the conformance cases, and decides as the validators do. Last, the case of the limit ends it.
 */
export async function prism(document: string): Promise<Outcome> {
  const port = await freePort();
  // Writing what is wrong with each body takes twice as long as finding it.
  const { program, arguments: parameters } = tool(
    '@stoplight/prism-cli/dist/index.js',
    'mock',
    '-v',
    'fatal',
    document,
  );
  const child = spawn(program, [...parameters, '--port', String(port)], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/platform/events`;
  const all = casesOfEvents();
  const cases = all.filter((one) => !endsPrism(one));
  const exceptions = [leftOut, secondSixty, ...(document === openapi30 ? [anyCustomName] : [])];
  try {
    await ready(url);
    const problems = await compareWith(cases, acceptsAt(url, 422), exceptions);
    const last = all.find(endsPrism);
    if (last) {
      const ended = once(child, 'exit');
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(last.body),
      })
        .catch(() => ended)
        .then(() => child.exitCode === null && problems.push(`This is no longer true: ${crash}`));
    }
    return {
      subject: `Prism: ${cases.length} conformance cases on ${basename(document)}`,
      problems,
      limits: [{ what: crash }, ...exceptions.map(({ why }) => ({ what: why }))],
    };
  } finally {
    child.kill();
  }
}

/** Waits for an answer, whatever it is. */
async function ready(url: string): Promise<void> {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error('Prism does not start.');
}

/** Whether an invalid case has a field whose name does not fit into a header. JSON escapes control characters up to U+001F. */
function endsPrism({ valid, body }: Case): boolean {
  return !valid && namesOf(body).some((name) => /[^\0-\x7e\x80-\xff]/.test(name));
}

function namesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(namesOf);
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside];
}
