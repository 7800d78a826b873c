import { timed } from '../statistics.mjs';
import { now } from './history.mjs';
import { madeQuestions } from './made.mjs';
import { modules } from './modules.mjs';
import { nodeFiles } from './nodeFiles.mjs';

/**
 * Builds the queue of a random question once, over a bank of this many questions and the progress in a folder; the time in ms.
 * @param {{ questions: number, folder: string, snapshot: unknown }} given
 */
export async function buildQueue({ questions, folder, snapshot }) {
	const [{ bankOf }, { dayOf }, { openProgress }, { queueFor }] = await Promise.all([modules.bank(), modules.day(), modules.store(), modules.queue()]);
	const { outlines } = bankOf('made', 'Made', madeQuestions(questions, 0).map(question => ({ ...question, line: 1 })));
	const progress = await openProgress({ files: nodeFiles(folder), memento: { get: () => snapshot, set: async () => {} }, now: () => now, writer: 'queue' });
	const parts = { outlines, standingOf: progress.standing, now, today: dayOf(now), seed: 'bench', limit: 1 };
	return timed(() => queueFor('random', parts));
}
