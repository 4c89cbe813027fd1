/**
 * Characters that an editor does not show, or that some readers take for the end of a line: PyYAML, older TypeScript.
 * In JSON, TypeScript and quoted YAML the same escape stands for them.
 */
const invisible = /[\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff]/g;

/** Printed text with invisible characters escaped; they must stand in quotes. */
export function escapeInvisible(printed: string): string {
  return printed.replace(invisible, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
