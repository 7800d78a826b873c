import * as vscode from 'vscode';
import type { Checked } from '../../core/author/fixes/fixAll';
import type { LintSettings } from '../../core/lint/lint';
import type { Reading } from '../../core/read/reading';
import { inStretches } from '../stretches';
import { findImages } from './images';

/** Reads a text, unless that is done, and lints it, a few milliseconds at a time. Undefined when `isStale` says that nobody waits any longer. */
export async function check(uri: vscode.Uri, text: string, settings: LintSettings, isStale: () => boolean, read?: Reading): Promise<Checked | undefined> {
	const name = vscode.workspace.asRelativePath(uri);
	const [{ readBankInSteps }, { imagesToFind, lintInSteps }] = await Promise.all([import('../../core/read/reader'), import('../../core/lint/lint')]);
	const reading = read ?? await inStretches(readBankInSteps(name, text), isStale);
	const file = reading && { name, text, reading };
	const hasImage = file && await findImages(uri, imagesToFind(file.reading));
	const problems = file && await inStretches(lintInSteps([file], { ...settings, ...hasImage && { hasFile: hasImage } }), isStale);
	return problems && { file, problems };
}
