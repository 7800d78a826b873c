import assert from 'node:assert/strict';
import { begin, emptyDesk, onDisplay, parked, stepped, undo, withSession, type Desk } from '../../../src/core/practice/desk';
import { currentAttempt, graded, skip, startSession, withAttempt } from '../../../src/core/practice/session';
import { readDesk, writeDesk, type StoredDesk } from '../../../src/core/practice/stored';
import { aMemory, minute, morning } from '../../support/builders';

const stored = (desk: Desk): StoredDesk => JSON.parse(JSON.stringify(writeDesk(desk))) as StoredDesk;

/** A drill that waits, and one on display with a grade that can be taken back. */
function aDesk(): Desk {
	const looked = withAttempt(startSession('due', 'Review', ['bank/a', 'bank/b', 'bank/c']), attempt => ({ ...attempt, layers: 2, hints: 1, ticked: [0, 2], tickedAt: 2, chosen: [1], confidence: 3, elapsed: 12_345.6 }));
	const desk = begin(begin(emptyDesk, startSession('missed', 'Missed', ['bank/m'], () => [1])), looked);
	const { session, back } = graded(onDisplay(desk)!, { grade: 'again', followUps: ['bank/a~811c9dc5'], returns: morning + minute }, morning)!;
	const before = { grade: 'hard' as const, memory: aMemory(), starred: true as const };
	return stepped(withSession(desk, session), { at: { session: session.id, back }, changes: [{ key: 'bank/a', entry: 'w-1', before }], draft: 'So' });
}

describe('readDesk', () => {
	it('finds the desk as it was left, undo and all', () => {
		const desk = aDesk();

		assert.deepEqual(readDesk(stored(desk)), desk);
		assert.deepEqual(undo(readDesk(stored(desk))), undo(desk));
	});

	it('finds the end screen', () => {
		const desk = begin(emptyDesk, skip(startSession('single', 'a', ['bank/a']), morning));

		assert.deepEqual(readDesk(stored(desk)), desk);
	});

	it('finds an empty one before the first, and nonsense', () => {
		for (const nothing of [undefined, null, 7, {}, []]) {
			assert.deepEqual(parked(readDesk({ session: nothing, desk: nothing, parked: nothing })), []);
			assert.equal(onDisplay(readDesk({ session: nothing, desk: nothing })), undefined);
		}
	});

	it('gives a new session an id of its own', () => {
		const read = readDesk(stored(aDesk()));

		assert.equal(onDisplay(begin(read, startSession('random', 'New', ['x'])))?.title, 'New');
	});

	const damages: readonly (readonly [string, object])[] = [
		['of an unknown kind', { kind: 'exam' }],
		['without a title', { title: undefined }],
		['without a queue', { queue: undefined }],
		['whose queue has no keys', { queue: [{}] }],
		['past its end', { position: 6 }],
		['before its start', { position: -1 }],
		['between two questions', { position: 0.5 }],
		['with an impossible attempt', { queue: [{ id: 0, key: 'bank/a', attempt: { layers: -1, hints: 0, ticked: [], elapsed: 0 } }], position: 0 }],
		['with an unknown grade', { queue: [{ id: 0, key: 'bank/a', attempt: { layers: 0, hints: 0, ticked: [], elapsed: 0, grade: 'perfect' } }], position: 0 }],
	];
	for (const [what, parts] of damages) {
		it(`leaves out a session ${what}, and keeps those that wait`, () => {
			const { session, desk } = stored(aDesk());

			const read = readDesk({ session: { ...session as object, ...parts }, desk });

			assert.equal(onDisplay(read), undefined);
			assert.deepEqual(parked(read).map(({ title }) => title), ['Missed']);
		});
	}

	it('keeps the session on display when the rest is damaged', () => {
		const read = readDesk({ ...stored(aDesk()), desk: { version: 2, steps: 'none' } });

		assert.equal(onDisplay(read)?.title, 'Review');
		assert.equal(undo(read), undefined);
	});
});

describe('a desk of version 1', () => {
	const memory = aMemory();
	const attempt = { layers: 1, hints: 0, ticked: [0], elapsed: 900 };
	/** As version 0.1.0 stored it: `a` failed, with a follow-up, to be asked again behind `c`; then the follow-up graded. */
	const session = {
		kind: 'random', title: 'Random questions', position: 2,
		queue: [{ key: 'bank/a', attempt: { ...attempt, grade: 'again' } }, { key: 'bank/a~811c9dc5', attempt: { ...attempt, grade: 'good' } }, { key: 'bank/b' }, { key: 'bank/c' }, { key: 'bank/a' }],
		steps: [
			{ position: 0, entry: 'w-1', key: 'bank/a', before: null, inserted: [[4, 1], [1, 1]], attempt, draft: 'So' },
			{ position: 1, entry: 'w-2', key: 'bank/a~811c9dc5', before: { grade: 'hard', memory }, inserted: [[3, 0], [2, 0]], attempt },
		],
	};
	const waiting = { kind: 'due', title: 'Due questions', position: 0, queue: [{ key: 'bank/x' }], steps: [] };
	const keys = (desk: Desk) => onDisplay(desk)?.queue.map(({ key }) => key.replace('bank/', '')).join(' ');

	it('is read, with the session that waited', () => {
		const desk = readDesk({ session, desk: undefined, parked: waiting });

		assert.equal(keys(desk), 'a a~811c9dc5 b c a');
		assert.equal(onDisplay(desk)?.position, 2);
		assert.deepEqual(parked(desk).map(({ title }) => title), ['Due questions']);
	});

	it('can be taken back, step by step', () => {
		const once = undo(readDesk({ session, desk: undefined, parked: waiting }))!;
		assert.deepEqual(once.step.changes, [{ key: 'bank/a~811c9dc5', entry: 'w-2', before: { grade: 'hard', memory } }]);
		assert.deepEqual([onDisplay(once.desk)?.position, currentAttempt(onDisplay(once.desk)!)], [1, attempt]);

		const twice = undo(once.desk)!;
		assert.equal(keys(twice.desk), 'a b c');
		assert.deepEqual([onDisplay(twice.desk)?.position, twice.step.draft, undo(twice.desk)], [0, 'So', undefined]);
	});

	it('is read without what is damaged in it', () => {
		assert.equal(onDisplay(readDesk({ session: { ...session, position: 99 }, desk: undefined, parked: waiting })), undefined);
		assert.equal(onDisplay(readDesk({ session: { ...session, steps: [{ ...session.steps[0], position: 40 }] }, desk: undefined }))?.title, 'Random questions');
	});

	it('is not looked at once there is a newer one', () => {
		assert.deepEqual(parked(readDesk({ ...stored(aDesk()), parked: waiting })).map(({ title }) => title), ['Missed']);
	});
});
