import * as vscode from 'vscode';
import { globFault } from '../../core/files/glob';
import { settings } from '../ids';

/** One entry of the setting `dryRun.banks`. */
export interface BankGlob {
	readonly files: string;
	readonly format?: string | undefined;
	readonly title?: string | undefined;
}

/** What the setting says for a workspace folder, and what of it can't be used. */
export async function bankGlobs(folder: vscode.WorkspaceFolder): Promise<{ readonly globs: readonly BankGlob[]; readonly faults: readonly string[] }> {
	const value = vscode.workspace.getConfiguration(undefined, folder.uri).get<unknown>(settings.banks);
	const globs: BankGlob[] = [];
	const faults: string[] = [];
	if (value !== undefined && !Array.isArray(value)) {
		faults.push('It is a list of globs, such as ["docs/questions/*.md"].');
	}
	for (const entry of Array.isArray(value) ? value as readonly unknown[] : []) {
		const glob = globOf(entry);
		const fault = glob === undefined ? `${JSON.stringify(entry).slice(0, 80)} is neither a glob nor an object with "files".`
			: await faultOf(glob);
		if (glob && fault === undefined) {
			globs.push({ ...glob, files: glob.files.replace(/^(?:\.\/)+/, '') });
		} else {
			faults.push(fault ?? '');
		}
	}
	return { globs, faults };
}

async function faultOf({ files, format }: BankGlob): Promise<string | undefined> {
	const fault = globFault(files);
	return fault === undefined ? await formatFault(format) : `"${files}" ${fault}.`;
}

/** Says which formats there are when there is none of this name. */
export async function formatFault(format: string | undefined): Promise<string | undefined> {
	if (format === undefined) {
		return undefined;
	}
	const { reader } = await import('../../core/read/reader');
	return reader.formatNames.includes(format) ? undefined : `There is no format "${format}". The formats are: ${reader.formatNames.join(', ')}.`;
}

function globOf(entry: unknown): BankGlob | undefined {
	if (typeof entry === 'string') {
		return { files: entry };
	}
	const { files, format, title } = typeof entry === 'object' && entry !== null ? entry as Readonly<Record<string, unknown>> : {};
	const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
	return typeof files === 'string' && isText(format) && isText(title) ? { files, format, title } : undefined;
}
