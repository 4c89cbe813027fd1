/**
 * Characters that an editor does not show, that some readers treat as the end of a line (PyYAML, older TypeScript),
 * or that no file can contain: half a surrogate pair. They have the same escape in JSON, TypeScript and quoted YAML.
 */
const unsafe =
  /[\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2027-\u202f\u205f-\u2064\u2066-\u206f\u3000\ud800-\udfff\ufeff]/gu;

/** Printed text with invisible characters and lone surrogates escaped; they must be inside quotes. */
export function escapeUnicode(printed: string): string {
  return printed.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
