import pc from 'picocolors';
import type { Io } from './command.js';

/** Colours for a stream: on a terminal, unless NO_COLOR is set; elsewhere if FORCE_COLOR is (no-color.org). */
export function colorsFor({ env, isTTY }: Io, stream: 'stdout' | 'stderr'): ReturnType<typeof pc.createColors> {
  const forced = env.FORCE_COLOR;
  if (env.NO_COLOR) return pc.createColors(false);
  if (forced !== undefined) return pc.createColors(forced !== '0' && forced !== 'false');
  return pc.createColors(isTTY[stream] && env.TERM !== 'dumb');
}
