/**
 * Proves subjects one after the other, and prints each with its figures.
 * @param subjects What to prove, by name: each throws what is wrong, or returns its figures.
 * @param wanted Parts of names: without one, everything is proved.
 */
export async function proveSubjects(
  subjects: Readonly<Record<string, () => Promise<string>>>,
  wanted: readonly string[],
): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const [name, prove] of Object.entries(subjects)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    try {
      console.log(`passed ${name}: ${await prove()}`);
      passed++;
    } catch (error) {
      console.log(`FAILED ${name}: ${error instanceof Error ? error.stack : error}`);
      failed++;
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return { passed, failed };
}
