import type * as vscode from 'vscode';
import { parentKey } from '../../core/practice/followUp';
import type { TopicTime } from '../../core/progress/times';
import { formatDuration } from '../../core/schedule/interval';
import type { Library } from '../library';
import type { ProgressRoom } from '../progress';

/** How long questions of a topic usually take this person. The log is read a while after a question is on display, and again when that is long ago. */
export interface UsualTimes extends vscode.Disposable {
	/** In words; undefined for a topic with too few attempts, and before the log was read. */
	of(category: string): string | undefined;
	/** Calls when it is known, at once when it is already. */
	whenKnown(tell: () => void): void;
}

/** Fewer attempts than this say nothing of what is usual. */
const fewest = 3;

/** The page comes first; in ms. */
const pause = 1500;

/** What is older than this is read again; in ms. */
const old = 10 * 60_000;

export function createUsualTimes({ library, progress }: { readonly library: Library; readonly progress: ProgressRoom }, report: (work: () => Promise<unknown>) => void): UsualTimes {
	let times: ReadonlyMap<string, TopicTime> | undefined;
	let waiting: (() => void) | undefined;
	let timer: unknown;
	let since = 0;

	async function read(): Promise<void> {
		const [{ timesByTopic }, open, banks] = await Promise.all([import('../../core/progress/times'), progress.open(), library.banks()]);
		const categories = new Map(banks.flatMap(bank => bank.outlines.map(({ key, category }) => [key, category] as const)));
		times = timesByTopic(await open.entries(), key => parentKey(key) === key ? [categories.get(key) ?? ''].filter(Boolean) : []);
		waiting?.();
		waiting = undefined;
	}

	return {
		of(category) {
			const time = times?.get(category);
			return time && time.attempts >= fewest ? formatDuration(time.median) : undefined;
		},
		whenKnown(tell) {
			if (times) {
				tell();
			} else {
				waiting = tell;
			}
			if (Date.now() - since > old) {
				since = Date.now();
				timer = setTimeout(() => { report(read); }, pause);
			}
		},
		dispose() { clearTimeout(timer); },
	};
}
