import type { Entry } from './entry';

/*
 * When a pending file is finished. Its window begins a new one when it is full or an hour old; another window takes it away only when it is
 * full or a day old. So no window adds to a file while another one, having found all of it in the months, takes it away.
 */

/** A pending file is replaced as a whole with each change; a new one is begun at this many, so that a change costs the same for ever. */
export const entriesPerFile = 50;

const openFor = 3_600_000;
const closedAfter = 24 * openFor;

/** Whether a file that was begun at `begun` takes one more entry; one from the future, where the clock was set back, doesn't. */
export const isOpen = (begun: number, now: number): boolean => now >= begun && now - begun < openFor;

/** Whether no window adds to a file with these entries any more. */
export function isClosed(entries: readonly Entry[], now: number): boolean {
	return entries.length >= entriesPerFile || entries.every(entry => Math.abs(now - entry.at) > closedAfter);
}
