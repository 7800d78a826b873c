import * as vscode from 'vscode';
import { isBankName } from '../../core/bank/fileName';
import { globFault, isGlob } from '../../core/files/glob';
import { formatFault } from './configured';
import type { Found, FoundFile, Notice } from './found';
import { isClosed, kindBelow, walk } from '../walk';

/** An entry of `contributes.dryRunBanks` in the package.json of any extension; the README's contract. */
interface Contribution {
	readonly path: string;
	readonly title?: string | undefined;
	readonly format?: string | undefined;
}

/** The banks that other extensions carry. What is wrong with one is told with the extension's name, and the others stand. */
export async function contributedFiles(): Promise<Found> {
	const files: FoundFile[] = [];
	const notices: Notice[] = [];
	for (const extension of vscode.extensions.all) {
		const { contributes, displayName } = extension.packageJSON as { readonly contributes?: { readonly dryRunBanks?: unknown }; readonly displayName?: string };
		const entries = contributes?.dryRunBanks;
		const tell = (message: string) => {
			notices.push({ message: `The extension ${displayName ?? extension.id}, contributes.dryRunBanks: ${message}`, place: { kind: 'extension', id: extension.id } });
		};
		if (entries !== undefined && !Array.isArray(entries)) {
			tell('it is a list of objects with a "path".');
		}
		for (const entry of Array.isArray(entries) ? entries as readonly unknown[] : []) {
			const contribution = contributionOf(entry);
			const found = contribution ? await filesIn(extension, contribution) : `${JSON.stringify(entry).slice(0, 80)} is no object with a "path" and, if need be, a "title" and a "format".`;
			if (typeof found === 'string') {
				tell(found);
			} else {
				files.push(...found);
			}
		}
	}
	return { files, notices };
}

/** The files of one entry, or what is wrong with it. */
async function filesIn({ id, extensionUri }: vscode.Extension<unknown>, { path, title, format }: Contribution): Promise<readonly FoundFile[] | string> {
	const start = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
	const fault = isGlob(path) ? 'is a glob: name a file or a folder' : globFault(start)?.replaceAll('workspace folder', 'extension\'s folder');
	if (fault !== undefined) {
		return `"${path}" ${fault}.`;
	}
	const wrongFormat = await formatFault(format);
	if (wrongFormat !== undefined) {
		return wrongFormat;
	}
	const there = await kindBelow(extensionUri, start);
	if (!there || there.link !== undefined) {
		return there ? `"${path}" leads over a link, ${there.link}, which is not followed.` : `There is no "${path}".`;
	}
	const file = (below: string, rest: Partial<FoundFile>): FoundFile => ({
		uri: vscode.Uri.joinPath(extensionUri, below), id: `${id}/${below}`, root: vscode.Uri.joinPath(extensionUri, start).toString(),
		name: below === start ? (below.split('/').at(-1) ?? below) : below.slice(start.length + 1), isMeant: true, format, ...rest,
	});
	if (there.kind === 'file') {
		return isBankName(start) ? [file(start, { title })] : `"${path}" is no file of questions: Markdown, text, YAML, JSON, CSV or TSV.`;
	}
	const { files, cut } = await walk(vscode.Uri.joinPath(extensionUri, start), { enters: below => !isClosed(below.split('/').at(-1) ?? below), takes: isBankName });
	return cut !== undefined ? `In "${path}", ${cut}.`
		: files.length === 0 ? `"${path}" holds no file of questions: Markdown, text, YAML, JSON, CSV or TSV.`
			: files.map(below => file(`${start}/${below}`, { isMeant: false, title: files.length === 1 ? title : undefined }));
}

function contributionOf(entry: unknown): Contribution | undefined {
	const { path, title, format } = typeof entry === 'object' && entry !== null ? entry as Readonly<Record<string, unknown>> : {};
	const isText = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string';
	return typeof path === 'string' && isText(title) && isText(format) ? { path, title, format } : undefined;
}
