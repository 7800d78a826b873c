import { openLibrary, type Library } from '../../../src/host/library';
import { aContext, aLog, aMemento, type Stored } from './context';
import { temporaryFolder } from './temporary';

/** The library as a window opens it, on what earlier windows stored. */
export function aLibrary(stored: Stored = new Map()): Library {
	const storage = temporaryFolder();
	const log = aLog();
	const library = openLibrary(aContext(storage, aMemento(stored)), log);
	return {
		...library,
		dispose() {
			library.dispose();
			log.dispose();
			storage.remove();
		},
	};
}
