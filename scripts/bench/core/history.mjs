import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../vscode/folders.mjs';
import { numbers } from './made.mjs';
import { modules } from './modules.mjs';

/** @typedef {import('../../../src/core/progress/entry.ts').Entry} Entry */

const year = 365 * 86_400_000;

/** The time at which everything here happens. */
export const now = Date.UTC(2026, 10, 21, 12);

/**
 * Two years of reviews in a folder of their own, as month files, and the snapshot that a window left of them.
 * @param {number} questions
 * @param {number} reviews
 * @returns {Promise<{ folder: string, snapshot: unknown }>}
 */
export async function madeHistory(questions, reviews) {
	const [{ writeLine }, { writeSnapshot }] = await Promise.all([modules.line(), modules.snapshot()]);
	const folder = join(temporaryFolder().folder, 'log');
	mkdirSync(folder);
	/** @type {Map<string, string[]>} */
	const months = new Map();
	/** @type {Map<string, { n: number, id: string, at: number, standing: Entry['after'] }>} */
	const standings = new Map();
	for (const entry of entries(questions, reviews)) {
		const { n, id, at, key, after } = entry;
		const month = `${new Date(at).toISOString().slice(0, 7)}.jsonl`;
		const lines = months.get(month) ?? [];
		lines.push(writeLine(entry));
		months.set(month, lines);
		standings.set(key, { n, id, at, standing: after });
	}
	/** @type {Record<string, number>} */
	const files = {};
	for (const [month, lines] of months) {
		writeFileSync(join(folder, month), lines.join(''));
		files[month] = statSync(join(folder, month)).size;
	}
	return { folder, snapshot: reviews === 0 ? undefined : writeSnapshot({ standings, files }) };
}

/** @param {number} questions @param {number} reviews @returns {Generator<Entry>} */
function* entries(questions, reviews) {
	const random = numbers(11);
	for (let i = 0; i < reviews; i++) {
		const grade = /** @type {const} */ (['again', 'hard', 'good', 'good', 'easy'])[Math.floor(random() * 5)] ?? 'good';
		const at = now - 2 * year + Math.floor(i / reviews * 2 * year);
		const days = 1 + Math.floor(random() * 60);
		const round = Math.floor(i / questions);
		yield {
			id: `1f2e3d4c-${at.toString(36)}-${i}`, n: at + i, at, key: `made/q-${i % questions}`,
			attempt: { grade, took: 60_000, hints: 0, layers: 2, ticked: [0, 1], missed: [2], confidence: 2 },
			after: {
				memory: { due: at + days * 86_400_000, stability: days + Math.round(random() * 1e8) / 1e8, difficulty: 5 + Math.round(random() * 1e8) / 1e8, stage: 'review', step: 0, days, reviews: round + 1, lapses: 0, last: at },
				grade, first: at - round * 86_400_000, missed: [2],
			},
		};
	}
}
