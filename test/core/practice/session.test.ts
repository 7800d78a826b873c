import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freshAttempt } from '../../../src/core/practice/attempt';
import { followUpKey } from '../../../src/core/practice/followUp';
import {
	back, currentAttempt, currentSlot, graded, putAside, skip, startSession, undo, undoDepth, withAttempt, type Session, type SessionKind, type Written,
} from '../../../src/core/practice/session';
import { grades, type Grade } from '../../../src/core/schedule/memory';

const drill = (...keys: readonly string[]) => startSession('random', 'Drill', keys);
const written = (session: Session, rest: Partial<Written> = {}): Written => ({ key: currentSlot(session)?.key ?? '', entry: 'w-1', before: null, ...rest });
const grade = (session: Session, as: Grade = 'good', followUps: readonly string[] = []) => graded(session, as, followUps, written(session));

/** The queue's keys, the place where it stands in brackets: `a [b] c`. */
function drawn({ queue, position }: Session): string {
	const keys = queue.map(({ key }, i) => i === position ? `[${key}]` : key);
	return [...keys, ...(position === queue.length ? ['[end]'] : [])].join(' ');
}

describe('a session', () => {
	it('begins at its first question, with nothing revealed', () => {
		const session = drill('a', 'b');

		assert.equal(drawn(session), '[a] b');
		assert.equal(currentSlot(session)?.key, 'a');
		assert.deepEqual(currentAttempt(session), freshAttempt);
		assert.equal(undo(session), undefined);
	});

	it('is at its end at once when there is nothing to ask', () => {
		const session = drill();

		assert.equal(drawn(session), '[end]');
		assert.equal(currentSlot(session), undefined);
		assert.deepEqual(currentAttempt(session), freshAttempt);
	});

	it('notes what is done with the question on display, and with no other', () => {
		const session = withAttempt(skip(drill('a', 'b', 'a')), attempt => ({ ...attempt, layers: 2 }));

		assert.deepEqual(session.queue.map(slot => slot.attempt?.layers), [undefined, 2, undefined]);
		assert.equal(currentAttempt(session).layers, 2);
	});

	it('notes nothing on the end screen', () => {
		const end = skip(drill('a'));

		assert.deepEqual(withAttempt(end, attempt => ({ ...attempt, layers: 2 })), end);
	});

	it('skips to the end and no further', () => {
		assert.equal(drawn(skip(drill('a', 'b'))), 'a [b]');
		assert.equal(drawn(skip(skip(skip(drill('a', 'b'))))), 'a b [end]');
	});

	it('goes back to the start and no further, with each attempt as it was left', () => {
		const looked = withAttempt(drill('a', 'b'), attempt => ({ ...attempt, hints: 1 }));

		const session = back(skip(looked));

		assert.equal(drawn(session), '[a] b');
		assert.equal(currentAttempt(session).hints, 1);
		assert.equal(drawn(back(session)), '[a] b');
	});

	it('goes back without taking anything back', () => {
		const session = back(grade(drill('a', 'b')));

		assert.equal(currentAttempt(session).grade, 'good');
		assert.equal(session.steps.length, 1);
	});
});

describe('grading', () => {
	it('notes the grade and goes on', () => {
		const session = grade(withAttempt(drill('a', 'b'), attempt => ({ ...attempt, layers: 3 })), 'hard');

		assert.equal(drawn(session), 'a [b]');
		assert.deepEqual(session.queue[0]?.attempt, { ...freshAttempt, layers: 3, grade: 'hard' });
	});

	it('asks the follow-ups next', () => {
		assert.equal(drawn(grade(drill('a', 'b'), 'good', ['a~1', 'a~2'])), 'a [a~1] a~2 b');
	});

	it('asks what was failed again four places later', () => {
		assert.equal(drawn(grade(drill('a', 'b', 'c', 'd', 'e', 'f'), 'again')), 'a [b] c d e a f');
	});

	it('asks it again at the end when less is left', () => {
		assert.equal(drawn(grade(drill('a', 'b', 'c'), 'again')), 'a [b] c a');
		assert.equal(drawn(grade(drill('a'), 'again')), 'a [a]');
	});

	it('counts the places after the follow-ups', () => {
		assert.equal(drawn(grade(drill('a', 'b', 'c', 'd', 'e', 'f'), 'again', ['x', 'y'])), 'a [x] y b c d e a f');
	});

	it('asks it again as if it had not been asked', () => {
		const session = grade(withAttempt(drill('a'), attempt => ({ ...attempt, ticked: [1], layers: 2 })), 'again');

		assert.deepEqual(currentAttempt(session), freshAttempt);
	});

	for (const passed of grades.slice(1)) {
		it(`does not ask again for what was ${passed}`, () => {
			assert.equal(drawn(grade(drill('a', 'b'), passed)), 'a [b]');
		});
	}

	it('does not ask again for a question that was opened alone', () => {
		const session = startSession('single', 'a', ['a']);

		assert.equal(drawn(grade(session, 'again', ['a~1'])), 'a [a~1]');
		assert.equal(drawn(grade(session, 'again')), 'a [end]');
	});

	it('does not ask again for a follow-up', () => {
		const followUp = followUpKey('a', { question: 'Why?' });

		assert.equal(drawn(grade(drill(followUp, 'b'), 'again')), `${followUp} [b]`);
	});

	it('asks the follow-ups once, however often the place is graded', () => {
		const once = grade(drill('a', 'b'), 'good', ['x']);

		assert.equal(drawn(grade(back(once), 'hard', ['x'])), 'a [x] b');
	});

	it('changes nothing on the end screen', () => {
		const end = skip(drill('a'));

		assert.equal(grade(end), end);
	});
});

describe('putting aside', () => {
	it('goes on and can be taken back', () => {
		const session = drill('a', 'b');

		const after = putAside(session, written(session, { entry: 'w-7', before: { grade: 'good' } }));

		assert.equal(drawn(after), 'a [b]');
		assert.equal(after.queue[0]?.attempt?.grade, undefined);
		const undone = undo(after);
		assert.equal(undone?.step.entry, 'w-7');
		assert.deepEqual(undone.step.before, { grade: 'good' });
		assert.equal(drawn(undone.session), '[a] b');
	});

	it('takes the question\'s follow-ups along', () => {
		const session = back(grade(drill('a', 'b'), 'good', ['a~00000001', 'a~00000002']));

		const after = putAside(session, written(session));

		assert.equal(currentSlot(after)?.key, 'b');
	});

	it('changes nothing on the end screen', () => {
		const end = skip(drill('a'));

		assert.equal(putAside(end, written(end)), end);
	});
});

describe('undo', () => {
	it('tells what the step wrote', () => {
		const session = graded(drill('a'), 'good', [], { key: 'bank/a', entry: 'w-3', before: { starred: true }, draft: 'My answer' });

		const step = undo(session)?.step;

		assert.deepEqual([step?.key, step?.entry, step?.before, step?.draft], ['bank/a', 'w-3', { starred: true }, 'My answer']);
	});

	it('brings the attempt back as it was before the grade', () => {
		const looked = withAttempt(drill('a', 'b'), attempt => ({ ...attempt, layers: 2, ticked: [0], confidence: 3 }));

		const undone = undo(grade(looked, 'easy'))?.session;

		assert.deepEqual(undone && currentAttempt(undone), currentAttempt(looked));
	});

	it('takes the follow-ups and the second asking out of the queue', () => {
		const session = drill('a', 'b', 'c', 'd', 'e', 'f');

		assert.equal(drawn(undo(grade(session, 'again', ['x', 'y']))!.session), drawn(session));
	});

	it('works on the end screen', () => {
		assert.equal(drawn(undo(grade(drill('a')))!.session), '[a]');
	});

	it('goes back to where the step was taken, over what was skipped since', () => {
		const session = skip(skip(grade(drill('a', 'b', 'c', 'd'))));

		assert.equal(drawn(undo(session)!.session), '[a] b c d');
	});

	it('leaves alone what was done since with other questions', () => {
		const session = withAttempt(grade(drill('a', 'b')), attempt => ({ ...attempt, hints: 2 }));

		assert.deepEqual(undo(session)?.session.queue[1]?.attempt, { ...freshAttempt, hints: 2 });
	});

	it('goes thirty steps back', () => {
		let session = drill(...Array.from({ length: undoDepth + 5 }, (_, i) => `q${i}`));
		while (currentSlot(session)) {
			session = grade(session);
		}

		let steps = 0;
		for (let undone = undo(session); undone; undone = undo(session)) {
			session = undone.session;
			steps++;
		}

		assert.equal(steps, undoDepth);
		assert.equal(session.position, 5);
	});

	type Act = { readonly act: 'grade'; readonly as: Grade; readonly followUps: number } | { readonly act: 'skip' | 'back' | 'aside' };
	const anyAct: fc.Arbitrary<Act> = fc.oneof(
		{ weight: 4, arbitrary: fc.record({ act: fc.constant('grade' as const), as: fc.constantFrom(...grades), followUps: fc.nat({ max: 2 }) }) },
		{ weight: 3, arbitrary: fc.record({ act: fc.constantFrom('skip' as const, 'back' as const, 'aside' as const) }) },
	);

	it('of every step leads through every earlier state', () => {
		const anyKind = fc.constantFrom<SessionKind>('single', 'random', 'due');

		fc.assert(fc.property(anyKind, fc.nat({ max: 7 }), fc.array(anyAct, { maxLength: 20 }), (kind, size, acts) => {
			let session = startSession(kind, 'Drill', Array.from({ length: size }, (_, i) => `q${i}`));
			const earlier: Session[] = [];

			acts.forEach((each, i) => {
				const before = session;
				switch (each.act) {
					case 'grade': session = grade(session, each.as, Array.from({ length: each.followUps }, (_, n) => followUpKey(`f${i}`, { question: String(n) }))); break;
					case 'skip': session = skip(session); break;
					case 'back': session = back(session); break;
					case 'aside': session = putAside(session, written(session)); break;
				}
				assert.ok(session.position >= 0 && session.position <= session.queue.length);
				if (session.steps.length > before.steps.length) {
					earlier.push(before);
				}
			});

			for (const before of earlier.reverse()) {
				session = undo(session)!.session;
				assert.equal(drawn(session), drawn(before));
				assert.deepEqual(attempts(session), attempts(before));
				assert.deepEqual(session.steps, before.steps);
			}
			assert.equal(undo(session), undefined);
		}), { numRuns: 80 });
	});

	it('leaves the session that it was given as it was', () => {
		const session = grade(drill('a', 'b'), 'again', ['x']);
		const text = JSON.stringify(session);

		undo(session);

		assert.equal(JSON.stringify(session), text);
	});
});

const attempts = (session: Session) => session.queue.map(slot => slot.attempt ?? freshAttempt);
