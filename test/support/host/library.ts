import { openLibrary, type Library } from '../../../src/host/library';
import { aContext, aLog, aMemento, type Stored } from './context';
import { temporaryFolder, type TemporaryFolder } from './temporary';

/** The library as a window opens it, on what earlier windows stored; a storage folder that is given outlives it. */
export function aLibrary(stored: Stored = new Map(), kept?: TemporaryFolder): Library {
	const storage = kept ?? temporaryFolder();
	const log = aLog();
	const library = openLibrary(aContext(storage, aMemento(stored)), log);
	return {
		...library,
		dispose() {
			library.dispose();
			log.dispose();
			if (!kept) {
				storage.remove();
			}
		},
	};
}
