import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line that other programs can read. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((other) => other === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && count('failed') === 0).length;
    const skipped = count('skipped');
    console.log(
      `Tests: ${count('passed')} passed, ${count('failed') + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    );
  }
}
