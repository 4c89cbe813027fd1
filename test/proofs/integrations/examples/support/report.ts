import { inspect } from 'node:util';

/** Runs cases one after the other, and prints the outcome of each as a line of JSON. */
export async function reportCases(cases: Record<string, () => void | Promise<void>>): Promise<void> {
  for (const [subject, run] of Object.entries(cases)) {
    const problems: string[] = [];
    try {
      await run();
    } catch (error) {
      problems.push(inspect(error).slice(0, 2000));
    }
    console.log(JSON.stringify({ subject, problems }));
  }
}
