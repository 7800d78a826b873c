import * as vscode from 'vscode';
import { bankFolder } from '../../core/bank/fileName';
import type { Reading } from '../../core/read/reading';
import type { Library } from '../library';
import { isYamlBank } from './bankDocument';

const title = 'New Question';
const newFile = [bankFolder, 'questions.yaml'];

/** Asks for bank, category and title, begins the question where it belongs, and puts the caret into its answer. Nothing is saved. */
export async function askNewQuestion(library: Library): Promise<void> {
	const uri = await askBank(library);
	const document = uri && await openBank(uri);
	if (!document) {
		return;
	}
	const [{ readBank }, { authorTools }] = await Promise.all([import('../../core/read/reader'), import('../../core/author/tools')]);
	const read = () => readBank(document.uri.path, document.getText());
	const category = await askCategory(read());
	const words = category === undefined ? undefined : await vscode.window.showInputBox({ title, prompt: 'The question, as an interviewer would say it', ignoreFocusOut: true });
	if (category === undefined || words === undefined || words.trim() === '') {
		return;
	}
	const begun = authorTools.newQuestion(document.getText(), read(), { title: words.trim(), category });
	if (!begun) {
		throw new Error('This bank writes its questions in brackets. Write one on a line of its own, as "- question: …", and try again.');
	}
	const { edit: { start, end, text }, caret } = begun;
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
	await vscode.workspace.applyEdit(edit);
	const at = document.positionAt(caret);
	await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}

async function askBank(library: Library): Promise<vscode.Uri | undefined> {
	await library.banks();
	const active = vscode.window.activeTextEditor?.document;
	const banks = library.files().map(({ uri }) => uri).filter(({ path }) => /\.ya?ml$/i.test(path));
	const known = [...active && /\.ya?ml$/i.test(active.uri.path) && isYamlBank(active) ? [active.uri] : [], ...banks];
	const unique = [...new Map(known.map(uri => [uri.toString(), uri])).values()];
	const fresh = (vscode.workspace.workspaceFolders ?? []).map(folder => vscode.Uri.joinPath(folder.uri, ...newFile))
		.filter(uri => !unique.some(each => each.toString() === uri.toString()));
	if (unique.length + fresh.length === 0) {
		throw new Error(`Open a folder first: a bank is kept in its folder "${bankFolder}".`);
	}
	const items = [
		...unique.map(uri => ({ label: `$(book) ${vscode.workspace.asRelativePath(uri)}`, description: '', uri })),
		...fresh.map(uri => ({ label: `$(new-file) ${vscode.workspace.asRelativePath(uri)}`, description: 'a new bank', uri })),
	];
	return (await vscode.window.showQuickPick(items, { title, placeHolder: 'Which bank?', ignoreFocusOut: true }))?.uri;
}

/** The file's document; a file that isn't there yet is made. */
async function openBank(uri: vscode.Uri): Promise<vscode.TextDocument> {
	const isThere = await vscode.workspace.fs.stat(uri).then(() => true, () => false);
	if (!isThere) {
		const { authorTools } = await import('../../core/author/tools');
		const edit = new vscode.WorkspaceEdit();
		edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(authorTools.emptyBank('Questions')) });
		await vscode.workspace.applyEdit(edit);
	}
	return vscode.workspace.openTextDocument(uri);
}

/** A category of the bank or a new one; '' for none. Undefined when the person has left. */
async function askCategory({ title: own = '', questions }: Reading): Promise<string | undefined> {
	const names = [...new Set([own, ...questions.map(question => question.category)])].filter(name => name !== '');
	const items = [
		...names.map(name => ({ label: name, description: name === own ? 'the bank\'s own' : '', name })),
		...own === '' ? [{ label: 'No category', description: '', name: '' }] : [],
		{ label: '$(add) New Category…', description: '', name: undefined },
	];
	const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: 'Which category?', ignoreFocusOut: true });
	return chosen && chosen.name === undefined ? vscode.window.showInputBox({ title, prompt: 'The new category\'s name', ignoreFocusOut: true }) : chosen?.name;
}
