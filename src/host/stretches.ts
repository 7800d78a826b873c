/** For how long work may keep the extension host at a stretch; in ms. */
const stretch = 8;

/** Does work that comes in steps a few milliseconds at a time. Undefined when `isOver` says that nobody waits for it any longer. */
export async function inStretches<T>(steps: Generator<void, T>, isOver: () => boolean = () => false): Promise<T | undefined> {
	for (let until = Date.now() + stretch; !isOver();) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
		if (Date.now() >= until) {
			await new Promise<void>(resolve => { setTimeout(resolve, 0); });
			until = Date.now() + stretch;
		}
	}
	return undefined;
}
