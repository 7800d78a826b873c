import assert from 'node:assert/strict';
import fc from 'fast-check';
import { begin, emptyDesk, mostParked, onDisplay, parked, putDown, stepped, takeUp, undo, undoDepth, withSession, type Desk } from '../../../src/core/practice/desk';
import { currentSlot, graded, putAside, skip, startSession, type Moved, type Session, type SessionKind } from '../../../src/core/practice/session';
import { readDesk, writeDesk } from '../../../src/core/practice/stored';
import { minute, morning } from '../../support/builders';

const drill = (title: string, kind: SessionKind = 'random', size = 3): Session => startSession(kind, title, Array.from({ length: size }, (_, i) => `${title}${i}`));
const titles = (desk: Desk) => ({ display: onDisplay(desk)?.title, parked: parked(desk).map(({ title }) => title) });

/** Does something with the session on display that can be taken back. */
function step(desk: Desk, take: (session: Session) => Moved | undefined): Desk {
	const session = onDisplay(desk);
	const moved = session && take(session);
	return session && moved ? stepped(withSession(desk, moved.session), {
		at: { session: session.id, back: moved.back }, changes: [{ key: currentSlot(session)?.key ?? '', entry: `w-${desk.steps.length}`, before: null }],
	}) : desk;
}
const gradeOnce = (desk: Desk) => step(desk, session => graded(session, { grade: 'good', followUps: [] }, morning));
const fail = (desk: Desk) => step(desk, session => graded(session, { grade: 'again', followUps: [], returns: morning + minute }, morning));
const bury = (desk: Desk) => step(desk, session => putAside(session, morning));
const skipOnce = (desk: Desk) => {
	const session = onDisplay(desk);
	return session ? withSession(desk, skip(session, morning)) : desk;
};

describe('a desk', () => {
	it('is empty at first', () => {
		assert.deepEqual(titles(emptyDesk), { display: undefined, parked: [] });
		assert.equal(undo(emptyDesk), undefined);
		assert.equal(takeUp(emptyDesk), emptyDesk);
	});

	it('lets an unfinished session wait while another one is on display', () => {
		const desk = begin(begin(begin(emptyDesk, drill('a')), drill('b')), drill('c'));

		assert.deepEqual(titles(desk), { display: 'c', parked: ['b', 'a'] });
		assert.deepEqual(titles(takeUp(desk)), { display: 'b', parked: ['c', 'a'] });
		assert.deepEqual(titles(takeUp(desk, parked(desk)[1]?.id)), { display: 'a', parked: ['c', 'b'] });
		assert.deepEqual(titles(putDown(desk)), { display: undefined, parked: ['c', 'b', 'a'] });
	});

	it('doesn\'t let a question wait that was opened alone, nor a session that is over', () => {
		const over = skipOnce(begin(emptyDesk, drill('over', 'random', 1)));

		assert.deepEqual(titles(begin(over, drill('single', 'single'))), { display: 'single', parked: [] });
		assert.deepEqual(putDown(begin(emptyDesk, drill('single', 'single'))).sessions, []);
	});

	it('drops the oldest when too many wait', () => {
		let desk = emptyDesk;
		for (let i = 0; i <= mostParked + 1; i++) {
			desk = begin(desk, drill(`s${i}`));
		}

		assert.deepEqual(titles(desk).parked, ['s5', 's4', 's3', 's2', 's1']);
		assert.equal(desk.sessions.length, mostParked + 1);
	});

	it('takes up none that is over or unknown', () => {
		const desk = begin(begin(emptyDesk, drill('a')), drill('b'));

		assert.equal(takeUp(desk, 99), desk);
		assert.equal(takeUp(desk, onDisplay(desk)?.id), desk);
	});
});

describe('undo', () => {
	it('takes back the last step after the session was closed, and brings the session back', () => {
		const before = begin(emptyDesk, drill('a', 'single', 1));

		const undone = undo(putDown(gradeOnce(before)));

		assert.deepEqual(undone?.desk, before);
		assert.deepEqual(undone.step.changes, [{ key: 'a0', entry: 'w-0', before: null }]);
	});

	it('takes it back after another session has begun, which then waits', () => {
		const graded = gradeOnce(begin(emptyDesk, drill('a')));

		const undone = undo(begin(graded, drill('b')))!.desk;

		assert.deepEqual(titles(undone), { display: 'a', parked: ['b'] });
		assert.equal(onDisplay(undone)?.position, 0);
	});

	it('goes through the sessions in the order in which things were done', () => {
		let desk = gradeOnce(begin(gradeOnce(begin(emptyDesk, drill('a'))), drill('b')));
		desk = gradeOnce(takeUp(desk));

		const seen: (string | undefined)[] = [];
		for (let undone = undo(desk); undone; undone = undo(desk)) {
			desk = undone.desk;
			const session = onDisplay(desk);
			seen.push(session && currentSlot(session)?.key);
		}

		assert.deepEqual(seen, ['a1', 'b0', 'a0']);
	});

	it('takes back what was done outside of any session, and shows what it showed', () => {
		const desk = begin(emptyDesk, drill('a'));
		const reset = stepped(desk, { changes: [{ key: 'x', entry: 'w-1', before: { grade: 'good' } }] });

		assert.deepEqual(undo(reset), { desk, step: reset.steps[0] });
	});

	it('goes thirty steps back, and lets older sessions go', () => {
		let desk = emptyDesk;
		for (let i = 0; i < undoDepth + 5; i++) {
			desk = gradeOnce(begin(desk, drill(`s${i}`, 'single', 1)));
		}

		assert.equal(desk.steps.length, undoDepth);
		assert.equal(desk.sessions.length, undoDepth);
	});

	const anyAct = fc.constantFrom('drill', 'single', 'grade', 'grade', 'fail', 'bury', 'skip', 'put down', 'take up', 'undo' as const);

	function act(desk: Desk, what: string, i: number): Desk {
		switch (what) {
			case 'drill': return begin(desk, drill(`d${i}-`));
			case 'single': return begin(desk, drill(`s${i}-`, 'single', 1));
			case 'grade': return gradeOnce(desk);
			case 'fail': return fail(desk);
			case 'bury': return bury(desk);
			case 'skip': return skipOnce(desk);
			case 'put down': return putDown(desk);
			case 'take up': return takeUp(desk);
			default: return undo(desk)?.desk ?? desk;
		}
	}

	it('after any step is as if it had not been taken, wherever the person has gone since', () => {
		fc.assert(fc.property(fc.array(anyAct, { maxLength: 30 }), acts => {
			let desk = emptyDesk;
			acts.forEach((what, i) => {
				const after = act(desk, what, i);
				if (what === 'grade' || what === 'fail' || what === 'bury') {
					assert.deepEqual(after === desk || undo(after)?.desk, after === desk || desk);
					assert.deepEqual(after === desk || onDisplay(undo(begin(putDown(after), drill('other')))!.desk), after === desk || onDisplay(desk));
				}
				assert.ok(parked(after).length <= mostParked);
				assert.ok(after.sessions.every(({ id }) => id < after.next));
				desk = after;
			});
		}), { numRuns: 60 });
	});

	it('works after a reload as before it', () => {
		fc.assert(fc.property(fc.array(anyAct, { maxLength: 30 }), acts => {
			const desk = acts.reduce(act, emptyDesk);

			const read = readDesk(JSON.parse(JSON.stringify(writeDesk(desk))) as ReturnType<typeof writeDesk>);

			assert.deepEqual({ ...titles(read), steps: read.steps, undone: undo(read)?.step }, { ...titles(desk), steps: desk.steps, undone: undo(desk)?.step });
			assert.deepEqual(new Set(read.sessions), new Set(desk.sessions));
		}), { numRuns: 40 });
	});
});
