import * as vscode from 'vscode';

/** The folder at the top of a workspace folder that holds its banks. */
const folderName = '.dryrun';
const bankName = /\.(ya?ml|json|md|markdown|csv|tsv|txt)$/i;
const deepest = 8;
const mostFiles = 500;

/** What to watch for banks that come, go and change, and for folders of them. */
export const bankPattern = (folder: vscode.WorkspaceFolder): vscode.RelativePattern => new vscode.RelativePattern(folder, `${folderName}{,/**}`);

export const isBankFile = ({ path }: vscode.Uri): boolean => bankName.test(path);

/** Whether a file lies in a folder whose files are banks of their own accord. */
export function isInBankFolder(uri: vscode.Uri): boolean {
	const folder = vscode.workspace.getWorkspaceFolder(uri);
	return folder !== undefined && uri.path.startsWith(`${vscode.Uri.joinPath(folder.uri, folderName).path}/`);
}

/** Every bank file of the workspace, folder by folder, by path. The folders are walked, not searched: a search leaves out what git ignores. */
export async function findBankFiles(): Promise<readonly vscode.Uri[]> {
	const found: vscode.Uri[] = [];
	for (const folder of vscode.workspace.workspaceFolders ?? []) {
		await walk(vscode.Uri.joinPath(folder.uri, folderName), deepest, found);
	}
	return found;
}

/** The bank files below one folder of them; none when it is a file. */
export async function bankFilesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
	const found: vscode.Uri[] = [];
	await walk(folder, deepest, found);
	return found;
}

async function walk(folder: vscode.Uri, depth: number, found: vscode.Uri[]): Promise<void> {
	let entries: readonly [string, vscode.FileType][];
	try {
		entries = await vscode.workspace.fs.readDirectory(folder);
	} catch {
		return; // most workspaces have no such folder, and file systems tell that in different ways
	}
	for (const [name, type] of [...entries].sort(([a], [b]) => a.localeCompare(b))) {
		const uri = vscode.Uri.joinPath(folder, name);
		if (type === vscode.FileType.Directory && depth > 0) {
			await walk(uri, depth - 1, found);
		} else if (type === vscode.FileType.File && bankName.test(name) && found.length < mostFiles) {
			found.push(uri);
		}
	}
}
