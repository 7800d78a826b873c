import markdownIt from 'markdown-it';
import { parse } from 'yaml';
import { row } from '../report.mjs';
import { median, medianTime, medianWork, timed } from '../statistics.mjs';
import { written } from './banks.mjs';
import { heapUsed } from './heap.mjs';
import { madeQuestions } from './made.mjs';
import { modules } from './modules.mjs';

/** @typedef {(name: string, text: string) => Generator<void, { readonly questions: readonly unknown[] }>} Reader */

const questions = 10_000;
const length = 1_400;
const runs = 3;

/**
 * Reading 10,000 questions in three forms, each beside the parser that people would use for it. YAML is read once: its parser takes so long.
 * (growth.mjs shows how the time grows.)
 * @param {(line: string) => void} say
 */
export async function measureRead(say) {
	const { readBank, readBankInSteps } = await modules.reader();
	const read = (/** @type {string} */ name, /** @type {string} */ text) => readAll(readBank, name, text, questions);
	const made = madeQuestions(questions, length);

	say('reading Markdown');
	const markdown = written.md(made);
	const what = `read 10,000 questions of Markdown (${(markdown.length / 1e6).toFixed(0)} MB)`;
	const cold = await timed(() => read('bank.md', markdown));
	const before = heapUsed();
	const kept = read('bank.md', markdown);
	const memory = heapUsed() - before + markdown.length;
	const rows = [
		row(`${what}, cold`, cold, 'ms', 1000),
		row(`${what}, warm`, await medianTime(runs, () => read('bank.md', markdown)), 'ms'),
		row(`${what}, work over markdown-it's parse`, await medianWork(runs, () => read('bank.md', markdown)) / await medianWork(runs, () => markdownIt().parse(markdown, {})), '×', 1),
		row(`${what}, longest step`, longestStep(runs, readBankInSteps, 'bank.md', markdown), 'ms', 50),
		row(`${what}, memory of ${kept.length.toLocaleString('en')} questions over the text`, memory / markdown.length, '×', 3),
	];

	say('reading YAML');
	const yaml = written.yaml(made);
	rows.push(
		row('read 10,000 questions of YAML', await timed(() => read('bank.yaml', yaml)), 'ms'),
		row('read 10,000 questions of YAML, work over yaml\'s parse', await medianWork(1, () => read('bank.yaml', yaml)) / await medianWork(1, () => parse(yaml)), '×', 1.25),
		row('read 10,000 questions of YAML, longest step', longestStep(1, readBankInSteps, 'bank.yaml', yaml), 'ms', 50),
	);

	say('reading CSV');
	const csv = written.csv(made);
	const json = written.json(made);
	rows.push(
		row('read 10,000 questions of CSV', await medianTime(runs, () => read('bank.csv', csv)), 'ms', 1000),
		row('read 10,000 questions of CSV, work over JSON.parse of the same questions', await medianWork(runs, () => read('bank.csv', csv)) / await medianWork(runs, () => JSON.parse(json)), '×'),
		row('read 10,000 questions of CSV, longest step', longestStep(runs, readBankInSteps, 'bank.csv', csv), 'ms', 50),
	);
	return rows;
}

/**
 * @param {(name: string, text: string) => { readonly questions: readonly unknown[] }} readBank
 * @param {string} name
 * @param {string} text
 * @param {number} expected
 */
export function readAll(readBank, name, text, expected) {
	const { questions: found } = readBank(name, text);
	if (found.length !== expected) {
		throw new Error(`${found.length} of ${expected} questions were read from ${name}.`);
	}
	return found;
}

/**
 * How long the reader keeps its host at most, as the median of some readings.
 * @param {number} times
 * @param {Reader} readInSteps
 * @param {string} name
 * @param {string} text
 */
function longestStep(times, readInSteps, name, text) {
	return median(Array.from({ length: times }, () => {
		const steps = readInSteps(name, text);
		let longest = 0;
		for (let isDone = false; !isDone;) {
			const start = performance.now();
			isDone = steps.next().done ?? false;
			longest = Math.max(longest, performance.now() - start);
		}
		return longest;
	}));
}
