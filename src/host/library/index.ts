import * as vscode from 'vscode';
import type { Bank } from '../../core/bank/bank';
import { isBankName } from '../../core/bank/fileName';
import type { Question } from '../../core/bank/question';
import { isRowKey, rowQuestion } from '../../core/bank/reference';
import { followUpQuestion, parentKey } from '../../core/practice/followUp';
import { inBackground } from '../command';
import type { BankFile } from './bankFile';
import { openBundledBank } from './bundled';
import { openCache } from './cache';
import { findSources } from './findSources';
import type { Notice } from './found';
import { openIdentities } from './identity';
import { bankNames } from './names';
import { openedFiles } from './opened';
import { openShelf } from './shelf';
import { storageIn } from './storage';
import { watchFiles, type FileWatch } from './watchFiles';

export type { BankFile } from './bankFile';
export type { Notice } from './found';

/** Every bank that is open in this window. */
export interface Library extends vscode.Disposable {
	/** Fires after banks have come, gone or changed. */
	readonly onDidChange: vscode.Event<void>;
	/** All banks, the bundled one first. The first call reads them; later ones answer from memory. */
	banks(): Promise<readonly Bank[]>;
	/** What of them is at hand after a moment; while long files are still being read, `onDidChange` tells of more. */
	available(): Promise<readonly Bank[]>;
	/** The bank files with their problems, as last read. */
	files(): readonly BankFile[];
	/** What is wrong with the sources themselves, such as a glob that matches nothing. */
	notices(): readonly Notice[];
	/** Where a key stands; undefined before the banks are read, and for a question that is in none of them. */
	find(key: string): { readonly bank: Bank; readonly line: number } | undefined;
	/** The question or follow-up that a key names. */
	question(key: string): Question | undefined;
	/** Reads everything again. */
	reload(): Promise<void>;
	/**
	 * Makes any file that questions are kept in a bank until it is closed, after a reload too; one that is a bank already is given as it is.
	 * @throws when there is no such file, or it is of a kind that no questions are kept in
	 */
	open(uri: vscode.Uri): Promise<BankFile>;
	/** Takes back what `open` did; banks that are there without it stay. */
	close(uri: vscode.Uri): Promise<void>;
}

/** What the library is given of its extension. */
export type LibraryHome = Pick<vscode.ExtensionContext, 'extensionUri' | 'extension' | 'workspaceState' | 'storageUri' | 'globalStorageUri'>;

/** How long the first look waits for files, in ms. */
const moment = 300;

export function openLibrary({ extensionUri, extension, workspaceState, storageUri, globalStorageUri }: LibraryHome, log: vscode.LogOutputChannel): Library {
	const changed = new vscode.EventEmitter<void>();
	let bundled: Bank | undefined;
	let index: Map<string, { readonly bank: Bank; readonly position: number }> | undefined;
	let loading: Promise<void> | undefined;
	let watcher: FileWatch | undefined;
	let version: Promise<string> | undefined;

	const storage = (name: string) => storageIn(vscode.Uri.joinPath(storageUri ?? globalStorageUri, name), log);
	const names = bankNames(workspaceState);
	const opened = openedFiles(workspaceState, log, uri => shelf.update({ touched: [uri.toString()] }));
	const shelf = openShelf({
		room: { cache: openCache(storage('banks')), identities: openIdentities(storage('identities'), log), version: () => version ??= versionOf(extension) },
		log,
		find: () => findSources(names, opened),
		tell() {
			index = undefined;
			changed.fire();
		},
	});

	const all = (): readonly Bank[] => [...(bundled ? [bundled] : []), ...shelf.files().map(file => file.bank)];
	const listed = (uri: vscode.Uri) => shelf.files().find(file => file.uri.toString() === uri.toString());

	/** The bank whose reference tables a row's key names. */
	const tablesOf = (key: string): Bank | undefined => all().find(bank => isRowKey(bank.id, key));

	function placeOf(key: string): { readonly bank: Bank; readonly position: number } | undefined {
		index ??= new Map(all().flatMap(bank => bank.outlines.map((outline, position) => [outline.key, { bank, position }] as const)));
		return index.get(key);
	}

	async function load(isForced: boolean): Promise<void> {
		bundled ??= await openBundledBank(extensionUri);
		await shelf.update({ isPlan: true, isForced });
	}

	function start(isForced = false): Promise<void> {
		const isFirst = !loading;
		loading = load(isForced);
		if (isFirst) {
			const watch = watcher = watchFiles(shelf, change => { inBackground(log, () => shelf.update(change)); });
			opened.watch();
			inBackground(log, async () => {
				await loading;
				await watch.catchUp();
			});
		}
		return loading;
	}

	return {
		onDidChange: changed.event,
		async banks() {
			await (loading ?? start());
			return all();
		},
		async available() {
			let timer: unknown;
			const first = loading ?? start();
			await Promise.race([first, new Promise<void>(resolve => { timer = setTimeout(resolve, moment); })]);
			clearTimeout(timer);
			await (bundled ? undefined : first);
			return all();
		},
		files: () => shelf.files(),
		notices: () => shelf.notices(),
		find(key) {
			const place = placeOf(parentKey(key));
			const bank = place?.bank ?? tablesOf(key);
			return bank && { bank, line: place?.bank.outlines[place.position]?.line ?? 1 };
		},
		question(key) {
			const tables = tablesOf(key);
			if (tables) {
				return rowQuestion(tables, key);
			}
			const parent = parentKey(key);
			const place = placeOf(parent);
			const question = place?.bank.questionAt(place.position);
			return question && parent !== key ? followUpQuestion(question, parent, key) : question;
		},
		reload: () => start(true),
		async open(uri) {
			await (loading ?? start());
			const known = listed(uri);
			if (known) {
				return known;
			}
			if (!isBankName(uri.path)) {
				throw new Error('Questions are read from Markdown, text, YAML, JSON, CSV and TSV files; this is none of them.');
			}
			await vscode.workspace.fs.stat(uri);
			await opened.add(uri);
			await shelf.update({ isPlan: true, touched: [uri.toString()] });
			const file = listed(uri);
			if (!file) {
				await opened.remove(uri);
				throw new Error(`${uri.path} could not be read.`);
			}
			return file;
		},
		async close(uri) {
			if (opened.all().some(each => each.toString() === uri.toString())) {
				await opened.remove(uri);
				await shelf.update({ isPlan: true });
			}
		},
		dispose: () => { vscode.Disposable.from(changed, shelf, opened, ...watcher ? [watcher] : []).dispose(); },
	};
}

/** Changes with every release, and, while Dry Run itself is being developed, with every build. */
async function versionOf({ extensionUri, packageJSON }: vscode.Extension<unknown>): Promise<string> {
	const { version } = packageJSON as { readonly version: string };
	try {
		const { mtime, size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(extensionUri, 'dist', 'reader.cjs'));
		return `${version} ${mtime} ${size}`;
	} catch {
		return version;
	}
}
