import { row } from '../report.mjs';
import { median, timed } from '../statistics.mjs';
import { coldMedian } from './cold.mjs';
import { madeHistory, now } from './history.mjs';
import { modules } from './modules.mjs';

const coldRuns = 5;
const steps = 400;

/** What *Random Question* and *Today's Practice* think before there is a question, and what a grade and its undo take on the desk. @param {(line: string) => void} say */
export async function measureQueue(say) {
	say('choosing a random question');
	const small = { questions: 10_000, ...await madeHistory(10_000, 100_000) };
	const random = await coldMedian(coldRuns, 'buildQueue', { ...small, kind: 'random', size: 1 });
	say('planning a day');
	const daySmall = await coldMedian(coldRuns, 'buildQueue', { ...small, kind: 'today', size: 20 });
	const dayLarge = await coldMedian(3, 'buildQueue', { questions: 100_000, ...await madeHistory(100_000, 100_000), kind: 'today', size: 20 });
	const { next, undone } = await deskTimes();
	return [
		row('random question chosen, 10,000 questions and 100,000 reviews, cold', random, 'ms', 50),
		row('today\'s practice planned, 10,000 questions and 100,000 reviews, cold', daySmall, 'ms', 50),
		row('today\'s practice planned, 100,000 questions and 100,000 reviews, cold', dayLarge, 'ms', 500),
		row('graded, next question of a drill of 1,000', next, 'ms', 1),
		row('undone, in a drill of 1,000', undone, 'ms', 1),
	];
}

/** What a step of the session's state machine takes. */
async function deskTimes() {
	const [{ startSession, graded }, { begin, emptyDesk, onDisplay, stepped, undo, withSession }] = await Promise.all([modules.session(), modules.desk()]);
	let desk = begin(emptyDesk, startSession('random', 'Drill', Array.from({ length: 1_000 }, (_, i) => `made/q${i}`)));
	/** @type {number[]} */
	const grading = [];
	/** @type {number[]} */
	const undone = [];
	for (let i = 0; i < steps; i++) {
		grading.push(await timed(() => {
			const session = onDisplay(desk);
			const moved = session && graded(session, { grade: i % 5 === 0 ? 'again' : 'good', followUps: [], returns: now + i }, now);
			if (session && moved) {
				desk = stepped(withSession(desk, moved.session), { at: { session: session.id, back: moved.back }, changes: [] });
			}
		}));
	}
	for (let i = 0; i < 30; i++) {
		undone.push(await timed(() => { desk = undo(desk)?.desk ?? desk; }));
	}
	return { next: median(grading), undone: median(undone) };
}
