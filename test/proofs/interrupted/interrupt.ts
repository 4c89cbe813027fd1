import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { readTree } from '../../../generator/commands/tree.js';
import type { Files } from '../../../generator/emitters/emitter.js';

/** Kills a process some milliseconds after it began to replace a folder, or when it has ended. */
export async function killWhileReplacing(folder: string, child: ChildProcess, delay: number): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!existsSync(`${folder}.next`) && child.exitCode === null) await sleep(1);
  await sleep(delay);
  child.kill('SIGKILL');
  await ended;
}

/**
 * Expects a folder to contain one of these trees, whole, and returns it. Between two renames there is no folder; then the
 * old tree must be complete next to it.
 */
export async function expectOneOf(trees: readonly Files[], folder: string): Promise<Files> {
  const left = await readTree(existsSync(folder) ? folder : `${folder}.old`);
  expect(left).toEqual(trees.find((tree) => isDeepStrictEqual(tree, left)) ?? trees[0]);
  return left;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
