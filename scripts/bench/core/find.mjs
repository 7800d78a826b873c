import Fuse from 'fuse.js';
import { row } from '../report.mjs';
import { median, quantile, timed } from '../statistics.mjs';
import { madeQuestions, numbers } from './made.mjs';
import { modules } from './modules.mjs';

const questions = 10_000;
const searches = 24;

/**
 * Go to Question's search at every keystroke, beside fuse.js over the same titles: words of titles typed letter by letter, every third
 * with two letters swapped.
 * @param {(line: string) => void} say
 */
export async function measureFind(say) {
	say('finding among 10,000 questions');
	const [{ bankOf }, { createFinder }] = await Promise.all([modules.bank(), modules.finder()]);
	const bank = bankOf('made', 'Made', madeQuestions(questions, 0).map(question => ({ ...question, line: 1 })));
	const titles = bank.outlines.map(outline => outline.question);
	const typed = keystrokes(titles);

	let finder = createFinder([]);
	const building = await timed(() => { finder = createFinder([bank]); });
	const times = [];
	for (const text of typed) {
		times.push(await timed(() => finder.find(text, () => ['new'], 60)));
	}
	const fuse = new Fuse(titles);
	const plain = [];
	for (const text of typed.filter((_, i) => i % 10 === 0)) {
		plain.push(await timed(() => fuse.search(text, { limit: 60 })));
	}
	return [
		row('plain Fuse: keystroke to results, 10,000 questions, p95', quantile(plain, 0.95), 'ms'),
		row('Go to Question: keystroke to results, 10,000 questions, p95', quantile(times, 0.95), 'ms', 16),
		row('Go to Question: keystroke to results, 10,000 questions, median', median(times), 'ms'),
		row('Go to Question: keystroke to results, 10,000 questions, slowest', Math.max(...times), 'ms'),
		row('Go to Question: index of 10,000 questions, built once', building, 'ms'),
	];
}

/** @param {readonly string[]} titles */
function keystrokes(titles) {
	const random = numbers(3);
	return Array.from({ length: searches }, (_, i) => {
		const words = titles[Math.floor(random() * titles.length)]?.replace('?', '').split(' ').slice(-3, -1) ?? [];
		const text = words.map(word => i % 3 === 0 ? swapped(word) : word).join(' ');
		return Array.from(text, (_letter, end) => text.slice(0, end + 1));
	}).flat();
}

/** @param {string} word */
const swapped = word => word.length < 4 ? word : `${word[0]}${word[2]}${word[1]}${word.slice(3)}`;
