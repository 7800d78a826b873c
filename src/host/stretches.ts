/** For how long work may keep the extension host at a stretch; in ms. */
const stretch = 8;

/** Lets everything else that waits in this thread go first. A timer would wait a millisecond and more, a hundred times for a long bank. */
export const rest = (): Promise<void> => new Promise(resolve => {
	if (typeof setImmediate === 'function') {
		setImmediate(resolve);
	} else {
		setTimeout(resolve, 0);
	}
});

/** Does work that comes in steps a few milliseconds at a time. Undefined when `isOver` says that nobody waits for it any longer. */
export async function inStretches<T>(steps: Generator<void, T>, isOver: () => boolean = () => false): Promise<T | undefined> {
	for (let until = Date.now() + stretch; !isOver();) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
		if (Date.now() >= until) {
			await rest();
			until = Date.now() + stretch;
		}
	}
	return undefined;
}
