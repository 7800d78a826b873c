import * as vscode from 'vscode';
import { bankFolder } from '../../core/bank/fileName';
import type { ReadProblem } from '../../core/import/summary';
import { counted } from '../../core/text/counted';
import { exists } from './images';
import type { ImportedFile, ReadSources } from './readFiles';
import { bankIn, freeFile, type Target } from './target';

/** Where questions can go: a workspace folder with a name for the bank, or a file that was chosen. */
export type Place = { readonly folder: vscode.Uri; readonly name: string } | { readonly file: vscode.Uri };

interface Row extends vscode.QuickPickItem {
	/** Chosen, it ends the preview with this. */
	readonly target?: Target;
	/** Chosen, it is done and the preview stays. */
	readonly act?: () => Promise<void>;
	/** Chosen, it asks for another place and shows that. */
	readonly elsewhere?: true;
}

const mostProblems = 200;

/** Shows what was read and what was not, and asks whether and where to write it. Undefined when the person has left. */
export async function askToImport(read: ReadSources, place: Place, showReport: () => Promise<void>): Promise<Target | undefined> {
	const { importTools: { summarize, total, inWords } } = await import('../../core/import/tools');
	const summaries = read.files.map(file => ({ file, summary: summarize(file) }));
	const sum = total(summaries.map(({ summary }) => summary));
	const problems = summaries.flatMap(({ file, summary }) => summary.problems.map(problem => ({ file, problem })));
	const rows = async (current: Place): Promise<readonly Row[]> => [
		...await targetRows(current, counted(sum.questions, 'question')),
		{ label: '$(edit) Choose Another Bank or Name…', elsewhere: true, alwaysShow: true },
		{ label: '$(open-preview) Show What Was Read', act: showReport, alwaysShow: true },
		{ label: 'Read', kind: vscode.QuickPickItemKind.Separator },
		...summaries.map(({ file, summary }): Row => ({
			label: `$(file) ${file.name}`, description: inWords(summary), detail: summary.form === 'none' ? 'No questions were recognised' : `Read as ${summary.form}`, act: () => openAt(file),
		})),
		...read.cuts.map((cut): Row => ({ label: '$(warning) Not everything was looked at', description: cut })),
		...problems.length === 0 ? [] : [{ label: 'Not read as it stands', kind: vscode.QuickPickItemKind.Separator }],
		...problems.slice(0, mostProblems).map(({ file, problem }): Row => ({ label: `$(warning) ${file.name}:${problem.line}`, description: problem.message, act: () => openAt(file, problem) })),
		...problems.length > mostProblems ? [{ label: `… and ${problems.length - mostProblems} more`, act: showReport }] : [],
	];
	return pick(rows, place, `Import Questions: ${inWords(sum)}`);
}

async function targetRows(place: Place, what: string): Promise<readonly Row[]> {
	if ('file' in place) {
		return [{ label: `$(check) Import ${what}`, description: place.file.path, target: { uri: place.file, isThere: await exists(place.file) } }];
	}
	const { folder, name } = place;
	const uri = bankIn(folder, name);
	const said = (file: vscode.Uri) => vscode.workspace.asRelativePath(file);
	if (!await exists(uri)) {
		return [{ label: `$(check) Import ${what}`, description: `into ${said(uri)}, a new bank`, target: { uri, isThere: false } }];
	}
	const free = await freeFile(vscode.Uri.joinPath(folder, bankFolder), name);
	return [
		{ label: `$(check) Merge ${what} into ${said(uri)}`, description: 'what it asks already gets what it lacks, the others are added', target: { uri, isThere: true } },
		{ label: `$(new-file) Import ${what}`, description: `into ${said(free)}, a new bank`, target: { uri: free, isThere: false } },
	];
}

/** One picker, filled anew when another place is chosen. */
function pick(rows: (place: Place) => Promise<readonly Row[]>, first: Place, title: string): Promise<Target | undefined> {
	const picker = vscode.window.createQuickPick<Row>();
	let place = first;
	let isAsking = false;
	picker.title = title;
	picker.placeholder = 'Enter imports; other rows open what they tell of';
	picker.matchOnDescription = true;
	picker.ignoreFocusOut = true;
	const fill = async () => { picker.items = await rows(place); };
	return new Promise((resolve, reject) => {
		const end = (target: Target | undefined) => {
			resolve(target);
			picker.dispose();
		};
		const take = async ({ target, act, elsewhere }: Row): Promise<void> => {
			if (target) {
				end(target);
			} else if (elsewhere) {
				isAsking = true;
				place = await askElsewhere(place) ?? place;
				isAsking = false;
				await fill();
				picker.show();
			} else {
				await act?.();
			}
		};
		picker.onDidAccept(() => {
			const [row] = picker.selectedItems;
			if (row) {
				take(row).catch(reject);
			}
		});
		picker.onDidHide(() => {
			if (!isAsking) {
				end(undefined);
			}
		});
		fill().then(() => { picker.show(); }, reject);
	});
}

/** Another bank of the same folder, or a name for a new one. */
async function askElsewhere(place: Place): Promise<Place | undefined> {
	if ('file' in place) {
		const file = await vscode.window.showSaveDialog({ defaultUri: place.file, saveLabel: 'Import' });
		return file && { file };
	}
	const { folder } = place;
	const { importTools: { fileNameFor } } = await import('../../core/import/tools');
	const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, bankFolder))).catch(() => []);
	const banks = entries.filter(([name, type]) => type === vscode.FileType.File && /\.yaml$/i.test(name)).map(([name]) => name.replace(/\.yaml$/i, ''));
	const fresh = '$(add) New Bank…';
	const chosen = await vscode.window.showQuickPick([fresh, ...banks], { title: 'Import Questions', placeHolder: 'Which bank?', ignoreFocusOut: true });
	const name = chosen === fresh ? await vscode.window.showInputBox({ title: 'Import Questions', prompt: 'The new bank\'s name', ignoreFocusOut: true }) : chosen;
	return name === undefined || name.trim() === '' ? undefined : { folder, name: banks.includes(name) ? name : fileNameFor(name) };
}

/** Opens a source, at a problem's place. */
async function openAt({ uri, text }: ImportedFile, problem?: ReadProblem): Promise<void> {
	const document = await (uri ? vscode.workspace.openTextDocument(uri) : vscode.workspace.openTextDocument({ content: text }));
	const at = new vscode.Position((problem?.line ?? 1) - 1, (problem?.column ?? 1) - 1);
	await vscode.window.showTextDocument(document, { preview: true, preserveFocus: true, selection: new vscode.Range(at, at) });
}
