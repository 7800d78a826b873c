import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {import('./trace.mjs').Trace} Trace */
/** @typedef {import('./trace.mjs').Painted} Painted */

const settle = 150;
const patience = 15_000;

/**
 * The time from a key or click to the first paint that shows what it should lead to, in ms.
 * @param {import('playwright-core').Page} page every frame of which is traced
 * @param {() => Promise<unknown>} act presses one key or clicks once
 * @param {(painted: Painted) => boolean} isDone
 */
export async function keyToPaint(page, act, isDone) {
	const [time = NaN] = await keyToPaints(page, act, [isDone]);
	return time;
}

/**
 * The same for several things that one key leads to.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} act
 * @param {readonly ((painted: Painted) => boolean)[]} wanted
 */
export async function keyToPaints(page, act, wanted) {
	await traces(page, true);
	await act();
	const deadline = Date.now() + patience;
	while (Date.now() < deadline) {
		await sleep(settle);
		const seen = await traces(page, false);
		const start = Math.min(...seen.flatMap(trace => trace.inputs));
		const paints = seen.flatMap(trace => trace.paints).filter(({ at }) => at > start).sort((a, b) => a.at - b.at);
		const times = wanted.flatMap(isDone => paints.find(isDone)?.at ?? []).map(at => at - start);
		if (times.length === wanted.length) {
			return times;
		}
	}
	throw new Error(`A key led to nothing that was waited for. Painted last: ${JSON.stringify((await last(page)))}`);
}

/** What the visible webview shows. @param {import('playwright-core').Page} page @returns {Promise<Painted | undefined>} */
export async function last(page) {
	return (await traces(page, false)).flatMap(trace => trace.paints).sort((a, b) => a.at - b.at).at(-1);
}

/** @param {import('playwright-core').Page} page @param {boolean} isNew @returns {Promise<Trace[]>} */
async function traces(page, isNew) {
	const all = await Promise.all(page.frames().map(frame => frame.evaluate(clear => {
		/** @type {Trace | undefined} */
		const trace = Reflect.get(globalThis, 'benchTrace');
		if (trace && clear) {
			trace.inputs.length = 0;
			trace.paints.splice(0, trace.paints.length - 1);
		}
		return trace && { inputs: [...trace.inputs], paints: [...trace.paints] };
	}, isNew).catch(() => undefined))); // A frame may go while it is asked.
	return all.filter(trace => trace !== undefined);
}
