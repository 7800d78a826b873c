import { row } from '../report.mjs';
import { median } from '../statistics.mjs';
import { keyToPaint, keyToPaints, last } from './watch.mjs';

/** @typedef {Record<'hint' | 'reveal' | 'tick' | 'next' | 'saved' | 'undo', number[]>} Times in ms */

const rest = 250;

/**
 * A drill by keys: a hint, two layers, a tick, a grade, an undo and the grade again, question after question.
 * @param {import('playwright-core').Page} page
 * @param {string} key what starts the drill
 * @param {number} questions
 */
export async function practise(page, key, questions) {
	/** @type {Times} */
	const times = { hint: [], reveal: [], tick: [], next: [], saved: [], undo: [] };
	const press = (/** @type {string} */ key) => () => page.keyboard.press(key);
	const body = page.locator('iframe.webview').first().contentFrame().locator('iframe#active-frame').contentFrame();
	await keyToPaint(page, press(key), () => true);

	for (let i = 0; i < questions; i++) {
		await page.waitForTimeout(rest);
		await body.getByRole('heading', { level: 1 }).click();
		await page.waitForTimeout(rest);
		const title = (await last(page))?.title;
		times.hint.push(await keyToPaint(page, press('h'), ({ hints }) => hints === 1));
		times.reveal.push(await keyToPaint(page, press('Space'), ({ layers }) => layers === 1));
		times.reveal.push(await keyToPaint(page, press('Space'), ({ layers }) => layers === 2));
		const reason = (await last(page))?.reason;
		await body.locator('.point').first().focus();
		times.tick.push(await keyToPaint(page, press('Space'), painted => painted.reason !== reason));
		await grade(title);
		await page.waitForTimeout(rest);
		times.undo.push(await keyToPaint(page, press('u'), painted => painted.title === title));
		await page.waitForTimeout(rest);
		await grade(title);
	}

	return times;

	/** @param {string | undefined} title */
	async function grade(title) {
		const [next = NaN, saved = NaN] = await keyToPaints(page, press('3'), [
			painted => painted.title !== title,
			painted => painted.notice.includes('is saved'),
		]);
		times.next.push(next);
		times.saved.push(saved);
	}
}

/**
 * @param {Times} times
 * @param {number} answered the median time of a click that the host answers in a trivial webview
 */
export function practiceRows(times, answered) {
	return [
		row('hint: key to paint', median(times.hint), 'ms', 50),
		row('reveal: key to paint', median(times.reveal), 'ms', 50),
		row('tick: key to the proposed grade painted', median(times.tick), 'ms', 50),
		row('grade to next question painted', median(times.next), 'ms', 60),
		row('undo to the question painted', median(times.undo), 'ms', 60),
		row('grade to "is saved" painted, over a click answered by the host', median(times.saved) - answered, 'ms', 50),
	];
}
