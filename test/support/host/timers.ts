import { isCalledFrom } from './caller';
import { replace } from './replace';

/** Counts the timers that the code under test has set and that wait to fire; VS Code's own, in the same process, are left out. */
export function trackTimers(): { readonly waiting: () => number; readonly stop: () => void } {
	const waiting = new Set<unknown>();
	const clear = clearTimeout;
	const set = setTimeout;

	const start = (run: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): unknown => {
		if (!isCalledFrom(__filename)) {
			return set(run, ms, ...args);
		}
		const timer = set(() => {
			waiting.delete(timer);
			run(...args);
		}, ms);
		waiting.add(timer);
		return timer;
	};
	const undo = [
		replace(globalThis, 'setTimeout', () => start as never),
		replace(globalThis, 'clearTimeout', () => timer => {
			waiting.delete(timer);
			clear(timer);
		}),
	];
	return {
		waiting: () => waiting.size,
		stop() {
			undo.forEach(back => { back(); });
			waiting.forEach(timer => { clear(timer as NodeJS.Timeout); });
		},
	};
}
