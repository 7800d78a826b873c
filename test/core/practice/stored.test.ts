import assert from 'node:assert/strict';
import fc from 'fast-check';
import { graded, skip, startSession, undo, withAttempt, type Session } from '../../../src/core/practice/session';
import { readStoredSession } from '../../../src/core/practice/stored';
import { grades } from '../../../src/core/schedule/memory';
import { aMemory } from '../../support/builders';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function aSession(): Session {
	const looked = withAttempt(startSession('due', 'Review', ['bank/a', 'bank/b', 'bank/c']), attempt => ({ ...attempt, layers: 2, hints: 1, ticked: [0, 2], tickedAt: 2, chosen: [1], confidence: 3, elapsed: 12_345.6 }));
	const once = graded(looked, 'again', ['bank/a~811c9dc5'], { key: 'bank/a', entry: 'w-1', before: null, draft: 'So' });
	return graded(once, 'good', [], { key: 'bank/a~811c9dc5', entry: 'w-2', before: { grade: 'hard', memory: aMemory(), starred: true } });
}

describe('readStoredSession', () => {
	it('finds the session as it was left, undo and all', () => {
		const session = aSession();

		const read = readStoredSession(stored(session));

		assert.deepEqual(read, session);
		assert.deepEqual(undo(read), undo(session));
	});

	it('finds any session', () => {
		fc.assert(fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 5 }), fc.array(fc.option(fc.constantFrom(...grades)), { maxLength: 8 }), (keys, steps) => {
			const session = steps.reduce<Session>((before, grade, i) => grade === null ? skip(before) : graded(before, grade, [], { key: 'k', entry: `w-${i}`, before: null }), startSession('weak', 'Weak', keys));

			assert.deepEqual(readStoredSession(stored(session)), session);
		}), { numRuns: 30 });
	});

	it('finds the end screen', () => {
		const end = skip(startSession('single', 'a', ['bank/a']));

		assert.deepEqual(readStoredSession(stored(end)), end);
	});

	it('finds none before the first', () => {
		assert.equal(readStoredSession(undefined), undefined);
		assert.equal(readStoredSession(null), undefined);
	});

	const damages: readonly (readonly [string, object])[] = [
		['of an unknown kind', { kind: 'exam' }],
		['without a title', { title: undefined }],
		['without a queue', { queue: undefined }],
		['whose queue has no keys', { queue: [{}] }],
		['past its end', { position: 6 }],
		['before its start', { position: -1 }],
		['between two questions', { position: 0.5 }],
		['with an impossible attempt', { queue: [{ key: 'bank/a', attempt: { layers: -1, hints: 0, ticked: [], elapsed: 0 } }], position: 0 }],
		['with an unknown grade', { queue: [{ key: 'bank/a', attempt: { layers: 0, hints: 0, ticked: [], elapsed: 0, grade: 'perfect' } }], position: 0 }],
		['with a broken step', { steps: [{ position: 0 }] }],
	];
	for (const [what, parts] of damages) {
		it(`refuses one ${what}`, () => {
			assert.equal(readStoredSession(stored({ ...aSession(), ...parts })), undefined);
		});
	}

	it('never throws, and gives only what can be practised', () => {
		fc.assert(fc.property(fc.jsonValue(), fc.constantFrom('kind', 'title', 'queue', 'position', 'steps'), (value, part) => {
			for (const read of [readStoredSession(value), readStoredSession({ ...aSession(), [part]: value })]) {
				assert.ok(read === undefined || (read.position <= read.queue.length && read.queue.every(slot => typeof slot.key === 'string')));
			}
		}), { numRuns: 40 });
	});
});
