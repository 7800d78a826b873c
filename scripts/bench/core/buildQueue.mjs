import { timed } from '../statistics.mjs';
import { now } from './history.mjs';
import { madeQuestions } from './made.mjs';
import { modules } from './modules.mjs';
import { nodeFiles } from './nodeFiles.mjs';

/**
 * Builds a queue once, over a bank of this many questions and the progress in a folder; the time in ms.
 * @param {{ questions: number, folder: string, snapshot: unknown, kind: 'random' | 'today', size: number }} given
 */
export async function buildQueue({ questions, folder, snapshot, kind, size }) {
	const [{ bankOf }, { dayOf }, { openProgress }, { queueFor }, { defaultLimits }] = await Promise.all([modules.bank(), modules.day(), modules.store(), modules.queue(), modules.limits()]);
	const bank = bankOf('made', 'Made', madeQuestions(questions, 0).map(question => ({ ...question, line: 1 })));
	const progress = await openProgress({ files: nodeFiles(folder), memento: { get: () => snapshot, set: async () => {} }, now: () => now, writer: 'queue' });
	const parts = {
		banks: [bank], standings: progress.all(), filter: {}, limits: { settings: defaultLimits }, followUpsOf: () => [], leechAt: 8, now, today: dayOf(now), seed: 'bench',
	};
	return timed(() => queueFor({ ...parts, kind, size }));
}
