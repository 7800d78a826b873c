import { openLibrary, type Library } from '../../../src/host/library';
import { activated } from './extension';
import { aContext, aLog, aMemento, type Stored } from './context';
import { temporaryFolder, type TemporaryFolder } from './temporary';
import { workspaceFiles, type WorkspaceFiles } from './workspaceFiles';

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

/** A library of its own for each test of a block, on files of the workspace that go with it. */
export function librariesOnFiles(): { readonly files: WorkspaceFiles; readonly library: () => Library } {
	const files = workspaceFiles();
	let library: Library | undefined;
	before(activated);
	beforeEach(() => { library = aLibrary(); });
	afterEach(async () => {
		library?.dispose();
		await files.clear();
	});
	return {
		files,
		library() {
			if (!library) {
				throw new Error('The library is opened before each test.');
			}
			return library;
		},
	};
}
