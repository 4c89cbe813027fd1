import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandNames, loadCommand } from '../../../../packages/cli/src/commands/index.js';
import { runWith } from './io.js';

const manifest = new URL('../../../../packages/cli/package.json', import.meta.url);

describe('rdsm-events', () => {
  it('prints the same help without arguments, for help, and for --help, with every command and its summary', async () => {
    const help = await runWith([]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const name of commandNames) {
      const command = await loadCommand(name);
      expect(help.stdout).toMatch(new RegExp(`^  ${name} +${command?.summary.replace(/[.()]/g, '\\$&')}$`, 'm'));
    }
    for (const args of [['--help'], ['-h'], ['help']]) expect(await runWith(args)).toEqual(help);
  });

  it('gives only commands that exist as examples', async () => {
    const { stdout } = await runWith(['--help']);
    const named = [...stdout.matchAll(/^ {2}rdsm-events ([a-z]+)/gm)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) expect(commandNames).toContain(name);
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
    expect(await runWith(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['evnts'], 'Unknown command "evnts". Did you mean "events"?'],
    [['frobnicate'], 'Unknown command "frobnicate".'],
    [['__proto__'], 'Unknown command "__proto__".'],
    [['constructor'], 'Unknown command "constructor".'],
    [['help', 'evnts'], 'Unknown command "evnts". Did you mean "events"?'],
    [['--chekc'], 'Unknown option "--chekc". Options follow the name of a command.'],
  ])('%j: reports what it does not know, and exits with 2', async (args, message) => {
    const stderr = `${message}\n\nRun "rdsm-events --help" for help.\n`;
    expect(await runWith(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  describe.each(commandNames)('%s', (name) => {
    it('explains itself, with every option and an example', async () => {
      const help = await runWith([name, '--help']);
      expect(help).toMatchObject({ code: 0, stderr: '' });
      expect(help.stdout).toMatch(new RegExp(`^Usage: rdsm-events ${name}\\b`));
      expect(help.stdout).toMatch(new RegExp(`^Examples?:\n  .*rdsm-events ${name}\\b`, 'm'));
      const command = await loadCommand(name);
      for (const option of Object.keys(command?.options ?? {}))
        expect(help.stdout).toMatch(new RegExp(`--${option}\\b`));
      for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(124);
      expect(await runWith(['help', name])).toEqual(help);
    });

    it('suggests the option that was meant', async () => {
      const { code, stdout, stderr } = await runWith([name, '--hepl']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toBe(
        `Unknown option "--hepl". Did you mean "--help"?\n\nRun "rdsm-events ${name} --help" for help.\n`,
      );
    });
  });
});
