import assert from 'node:assert/strict';

/** Fails with all of the faults, one to a line. */
export function assertNone(faults: readonly string[]): void {
	assert.ok(faults.length === 0, `\n${faults.join('\n')}`);
}
