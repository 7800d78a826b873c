import assert from 'node:assert/strict';

/** Asserts that `actual` has everything that `expected` has; what it has besides doesn't matter. Lists must be equally long. */
export function assertAlike(actual: unknown, expected: unknown): void {
	assert.deepEqual(partLike(actual, expected), expected);
}

function partLike(actual: unknown, expected: unknown): unknown {
	if (Array.isArray(actual) && Array.isArray(expected)) {
		return actual.map((each, i) => partLike(each, expected[i]));
	}
	if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) {
		return actual;
	}
	return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, partLike(Reflect.get(actual, key), value)]));
}
