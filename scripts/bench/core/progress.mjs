import { row } from '../report.mjs';
import { median, quantile } from '../statistics.mjs';
import { coldMedian } from './cold.mjs';
import { madeHistory, now } from './history.mjs';
import { modules } from './modules.mjs';
import { nodeFiles } from './nodeFiles.mjs';

const questions = 10_000;
const grades = 300;
const warmUp = 60;
const coldRuns = 5;
const lookUps = 9;

/**
 * Grading on histories of different lengths, with the scheduler, the store and files on this machine's disk, and opening the longest history.
 * (How long the same takes through the editor's file system is measured in the panel.)
 * @param {(line: string) => void} say
 */
export async function measureProgress(say) {
	const rows = [];
	/** @type {number[]} */
	const medians = [];
	for (const reviews of [0, 10_000, 100_000]) {
		say(`grading on a history of ${reviews} reviews`);
		const history = await madeHistory(questions, reviews);
		if (reviews === 100_000) {
			rows.push(
				row('open progress, 10,000 questions and 100,000 reviews, cold', await coldMedian(coldRuns, 'loadProgress', history), 'ms', 50),
				row('open progress from the log alone, without the snapshot, cold', await coldMedian(1, 'loadProgress', { folder: history.folder }), 'ms'),
				row('state of 10,000 questions in the memento', JSON.stringify(history.snapshot).length / 1e6, 'MB', 2),
				row('earlier attempts at one question among 100,000 reviews', await lookUp(history), 'ms'),
			);
		}
		const times = await gradeAll(history);
		medians.push(median(times));
		rows.push(row(`grade to durable, history of ${reviews.toLocaleString('en')} reviews: p95`, quantile(times, 0.95), 'ms', 50));
	}
	const [none = NaN, , most = NaN] = medians;
	rows.push(row('grade to durable, history of 100,000 over none (flat is 1)', most / none, '×', 1.5));
	return rows;
}

/** @param {{ folder: string }} history */
async function lookUp({ folder }) {
	const { readHistory } = await modules.log();
	const times = [];
	for (let i = 0; i < lookUps; i++) {
		const start = performance.now();
		await readHistory(nodeFiles(folder), `made/q-${i * 31}`);
		times.push(performance.now() - start);
	}
	return median(times);
}

/** @param {{ folder: string, snapshot: unknown }} history */
async function gradeAll({ folder, snapshot }) {
	const [{ openProgress }, { createScheduler }, { gradeAttempt }] = await Promise.all([modules.store(), modules.review(), modules.grading()]);
	const progress = await openProgress({ files: nodeFiles(folder), memento: { get: () => snapshot, set: async () => {} }, now: () => now, writer: 'grades' });
	const scheduler = createScheduler();
	const attempt = { layers: 2, hints: 0, ticked: [0, 1], elapsed: 60_000 };
	const times = [];
	for (let i = 0; i < warmUp + grades; i++) {
		const key = `made/q-${i * 31 % questions}`;
		const question = { id: key, question: 'Why?', category: '', line: 1, keyPoints: ['One', 'Two', 'Three'] };
		const start = performance.now();
		const before = progress.standing(key);
		const graded = gradeAttempt(scheduler, { key, question, attempt, draft: '', elapsed: 60_000, before, grade: 'good', now });
		await progress.record(key, graded.after, { attempt: graded.attempt }).durable;
		times.push(performance.now() - start);
	}
	return times.slice(warmUp);
}
