import * as vscode from 'vscode';
import type { Bank } from '../../core/bank/bank';
import type { Question } from '../../core/bank/question';
import { isRowKey, rowQuestion } from '../../core/bank/reference';
import { followUpQuestion, parentKey } from '../../core/practice/followUp';
import { openBundledBank } from './bundled';
import { bankFilesIn, bankPattern, findBankFiles, isBankFile, isInBankFolder } from './bankFolder';
import { openedFiles } from './opened';
import { readBankFile, type BankFile } from './workspaceBanks';

/** Every bank that is open in this window. */
export interface Library extends vscode.Disposable {
	/** Fires after banks have come, gone or changed. */
	readonly onDidChange: vscode.Event<void>;
	/** All banks, the bundled one first. The first call reads them; later ones answer from memory. */
	banks(): Promise<readonly Bank[]>;
	/** The workspace's bank files with their problems, as last read. */
	files(): readonly BankFile[];
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
export type LibraryHome = Pick<vscode.ExtensionContext, 'extensionUri' | 'workspaceState'>;

export function openLibrary({ extensionUri, workspaceState }: LibraryHome, log: vscode.LogOutputChannel): Library {
	const changed = new vscode.EventEmitter<void>();
	const files = new Map<string, BankFile>();
	let bundled: Bank | undefined;
	let index = new Map<string, { readonly bank: Bank; readonly position: number }>();
	let loading: Promise<void> | undefined;
	let watchers = vscode.Disposable.from();
	const opened = openedFiles(workspaceState, log, async uri => {
		await readFile(uri);
		tell();
	});
	const foldersChanged = vscode.workspace.onDidChangeWorkspaceFolders(() => {
		if (loading) {
			watch();
			void reload();
		}
	});

	const all = (): readonly Bank[] => [...(bundled ? [bundled] : []), ...[...files.values()].map(file => file.bank)];

	/** The bank whose reference tables a row's key names. */
	const tablesOf = (key: string): Bank | undefined => all().find(bank => isRowKey(bank.id, key));

	function reindex(): void {
		index = new Map(all().flatMap(bank => bank.outlines.map((outline, position) => [outline.key, { bank, position }] as const)));
	}

	async function readFile(uri: vscode.Uri): Promise<void> {
		try {
			files.set(uri.toString(), await readBankFile(uri));
		} catch (error) {
			log.warn(`${uri.toString()} could not be read: ${String(error)}`);
			files.delete(uri.toString());
		}
	}

	function tell(): void {
		reindex();
		changed.fire();
	}

	async function load(): Promise<void> {
		bundled ??= await openBundledBank(extensionUri);
		files.clear();
		for (const uri of [...await findBankFiles(), ...opened.all()]) {
			if (!files.has(uri.toString())) {
				await readFile(uri);
			}
		}
		reindex();
	}

	function watch(): void {
		// A folder that comes or goes as a whole is all that the editor tells of its files.
		const create = async (uri: vscode.Uri) => {
			const found = isBankFile(uri) ? [uri] : await bankFilesIn(uri);
			for (const each of found) {
				await readFile(each);
			}
			if (found.length > 0) {
				tell();
			}
		};
		const change = async (uri: vscode.Uri) => isBankFile(uri) ? create(uri) : undefined;
		const remove = (uri: vscode.Uri) => {
			const gone = [...files.values()].map(file => file.uri).filter(({ path }) => path === uri.path || path.startsWith(`${uri.path}/`));
			gone.forEach(each => files.delete(each.toString()));
			if (gone.length > 0) {
				tell();
			}
		};
		watchers.dispose();
		opened.watch();
		watchers = vscode.Disposable.from(...(vscode.workspace.workspaceFolders ?? []).flatMap(folder => {
			const watcher = vscode.workspace.createFileSystemWatcher(bankPattern(folder));
			return [watcher, watcher.onDidCreate(create), watcher.onDidChange(change), watcher.onDidDelete(remove)];
		}));
	}

	async function reload(): Promise<void> {
		if (!loading) {
			watch();
		}
		loading = load();
		await loading;
		changed.fire();
	}

	async function loaded(): Promise<void> {
		if (!loading) {
			watch();
			loading = load().then(() => { changed.fire(); });
		}
		await loading;
	}

	return {
		onDidChange: changed.event,
		async banks() {
			await loaded();
			return all();
		},
		files: () => [...files.values()],
		find(key) {
			const place = index.get(parentKey(key));
			const bank = place?.bank ?? tablesOf(key);
			return bank && { bank, line: place?.bank.outlines[place.position]?.line ?? 1 };
		},
		question(key) {
			const tables = tablesOf(key);
			if (tables) {
				return rowQuestion(tables, key);
			}
			const parent = parentKey(key);
			const place = index.get(parent);
			const question = place?.bank.questionAt(place.position);
			return question && parent !== key ? followUpQuestion(question, parent, key) : question;
		},
		reload,
		async open(uri) {
			await loaded();
			const known = files.get(uri.toString());
			if (known) {
				return known;
			}
			if (!isBankFile(uri)) {
				throw new Error('Questions are read from Markdown, text, YAML, JSON, CSV and TSV files; this is none of them.');
			}
			const file = await readBankFile(uri);
			files.set(uri.toString(), file);
			await opened.add(uri);
			tell();
			return file;
		},
		async close(uri) {
			const isOpened = opened.all().some(each => each.toString() === uri.toString());
			await opened.remove(uri);
			if (isOpened && !isInBankFolder(uri) && files.delete(uri.toString())) {
				tell();
			}
		},
		dispose: () => { vscode.Disposable.from(changed, foldersChanged, watchers, opened).dispose(); },
	};
}
