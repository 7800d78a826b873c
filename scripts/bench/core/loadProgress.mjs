import { timed } from '../statistics.mjs';
import { modules } from './modules.mjs';
import { nodeFiles } from './nodeFiles.mjs';

/**
 * Opens the progress in a folder once; the time in ms.
 * @param {{ folder: string, snapshot: unknown }} history
 */
export async function loadProgress({ folder, snapshot }) {
	const { openProgress } = await modules.store();
	return timed(() => openProgress({ files: nodeFiles(folder), memento: { get: () => snapshot, set: async () => {} }, now: Date.now, writer: 'bench' }));
}
