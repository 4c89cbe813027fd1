declare const console: { warn(message: string): void } | undefined;

const warned = new Set<string>();

/** Visitors choose the names: a log gets neither all of them nor long ones. */
const maxWarnings = 20;
const maxLength = 64;

/** Writes the names of UTM parameters that are not sent to the console, each name once. */
export function warnOnce(names: readonly string[]): void {
  for (const name of names) {
    if (warned.has(name) || warned.size >= maxWarnings) continue;
    warned.add(name);
    const shown = JSON.stringify(name.slice(0, maxLength));
    console?.warn(
      `The UTM parameter ${shown} is not sent. Name the custom field that receives it, or handle onIgnored.`,
    );
  }
}
