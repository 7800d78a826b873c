import * as vscode from 'vscode';
import { statOf } from '../stat';
import { walk, type WalkRules } from '../walk';

/** The editor has watched from about the time at which this process began; a folder a little older may be looked into in vain. In ms since 1970. */
const opened = performance.timeOrigin - 10_000;

/** How long to wait between two looks, in ms; longer where a look takes long. */
const leastPause = 1_000;
const pausePerLook = 20;

/** Told of the files that are found to have come, changed or gone. */
export interface NewFoldersParts {
	readonly takes: (uri: vscode.Uri) => boolean;
	readonly enters: WalkRules['enters'];
	readonly cameOrWent: (uri: vscode.Uri) => void;
	readonly changed: (uri: vscode.Uri) => void;
}

export interface NewFolders extends vscode.Disposable {
	add(folder: vscode.Uri): void;
	/** Adds those of the folders that were made since the window opened. */
	addYoung(folders: readonly vscode.Uri[]): Promise<void>;
}

/** Of each file its time and size, as text. */
type Stamps = ReadonlyMap<string, string>;

/**
 * Looks once a second into folders that have come while the window is open. On Linux the editor itself misses what happens in a folder that was
 * made within a new one, as by `git clone` or `mkdir -p`, for as long as it runs (microsoft/vscode#227252, parcel-bundler/watcher#97).
 */
export function watchNewFolders(parts: NewFoldersParts): NewFolders {
	const folders = new Map<string, Stamps>();
	let timer: unknown;
	let isDisposed = false;

	async function look(): Promise<void> {
		const began = Date.now();
		for (const [name, before] of folders) {
			const folder = vscode.Uri.parse(name);
			const now = await stampsBelow(folder, parts);
			if (now.size > 0 || await statOf(folder)) {
				folders.set(name, now);
			} else {
				folders.delete(name);
			}
			tellChanges(before, now, parts);
		}
		wait(Math.max(leastPause, pausePerLook * (Date.now() - began)));
	}

	function wait(ms: number): void {
		timer = folders.size > 0 && !isDisposed ? setTimeout(() => { void look(); }, ms) : undefined;
	}

	function add(folder: vscode.Uri): void {
		if (![...folders.keys()].some(name => `${folder.toString()}/`.startsWith(`${name}/`))) {
			folders.set(folder.toString(), new Map());
		}
		if (timer === undefined) {
			wait(leastPause);
		}
	}

	return {
		add,
		async addYoung(some) {
			for (const folder of some) {
				const stat = await statOf(folder);
				if (stat && stat.ctime > opened) {
					add(folder);
				}
			}
		},
		dispose() {
			isDisposed = true;
			clearTimeout(timer);
		},
	};
}

async function stampsBelow(folder: vscode.Uri, { takes, enters }: NewFoldersParts): Promise<Stamps> {
	const { files } = await walk(folder, { enters, takes: path => takes(vscode.Uri.joinPath(folder, path)) });
	const stamps = new Map<string, string>();
	for (const path of files) {
		const uri = vscode.Uri.joinPath(folder, path);
		const stat = await statOf(uri);
		if (stat) {
			stamps.set(uri.toString(), `${stat.mtime} ${stat.size}`);
		}
	}
	return stamps;
}

function tellChanges(before: Stamps, now: Stamps, { cameOrWent, changed }: NewFoldersParts): void {
	for (const [name, stamp] of now) {
		const known = before.get(name);
		if (known !== stamp) {
			(known === undefined ? cameOrWent : changed)(vscode.Uri.parse(name));
		}
	}
	for (const name of before.keys()) {
		if (!now.has(name)) {
			cameOrWent(vscode.Uri.parse(name));
		}
	}
}
