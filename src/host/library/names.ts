import * as vscode from 'vscode';

const stateKey = 'dryRun.bankNames';

/** Files that once had a name and are no banks now keep it up to this number. */
const mostNames = 5_000;

/**
 * The ids of the workspace's banks: paths below their workspace folder. Progress hangs on them, so a file keeps the id that it was first given
 * in this workspace; where a second folder has a file of the same path, that one's id begins with its folder's name.
 */
export interface BankNames {
	nameOf(uri: vscode.Uri, path: string, folder?: vscode.WorkspaceFolder): string;
	/** Remembers what was given since. */
	store(): Promise<void>;
}

export function bankNames(state: vscode.Memento): BankNames {
	/** From ids to the files that have them. */
	const owners = new Map(Object.entries(state.get<Readonly<Record<string, string>>>(stateKey) ?? {}));
	const names = new Map([...owners].map(([name, owner]) => [owner, name]));
	let isChanged = false;

	return {
		nameOf(uri, path, folder = vscode.workspace.getWorkspaceFolder(uri)) {
			const owner = uri.toString();
			const known = names.get(owner);
			if (known !== undefined) {
				return known;
			}
			let name = path;
			for (let number = 1; owners.has(name); number++) {
				name = `${folder?.name ?? 'other'}${number === 1 ? '' : ` ${number}`}:${path}`;
			}
			owners.set(name, owner);
			names.set(owner, name);
			isChanged = true;
			return name;
		},
		async store() {
			if (isChanged) {
				isChanged = false;
				await state.update(stateKey, Object.fromEntries([...owners].slice(-mostNames)));
			}
		},
	};
}
