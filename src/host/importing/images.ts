import * as vscode from 'vscode';
import { pathFrom, pathOf } from '../../core/bank/imagePath';
import type { Question } from '../../core/bank/question';
import type { QuestionList } from '../../core/merge/mergeQuestions';
import { largestImage, plainFileSize } from '../images';
import { statOf } from '../stat';
import type { ReadSources } from './readFiles';

/** An image that is to be copied. */
export interface ImageCopy {
	readonly from: vscode.Uri;
	readonly to: vscode.Uri;
}

/** The lists of an import, their images where they will be. */
export interface Lists {
	readonly lists: readonly QuestionList[];
	readonly copies: readonly ImageCopy[];
	/** Images that can't be taken along, as the texts name them. */
	readonly missing: readonly string[];
}

const mostImages = 500;

/**
 * The lists that were read, their images moved into a folder beside the bank, which is the only place that a bank shows images from. An image
 * that isn't there, is no plain file, or lies outside of the sources' folder stays as it is written.
 * @param folder the bank's own; @param name of the folder in it that the images go to
 */
export async function takeImages({ files, base }: ReadSources, folder: vscode.Uri, name: string): Promise<Lists> {
	const { importTools: { imagesOf, withImages, titleFor } } = await import('../../core/import/tools');
	const copies = new Map<string, ImageCopy>();
	const missing = new Set<string>();
	const lists: QuestionList[] = [];
	for (const file of files.filter(({ reading }) => reading.questions.length > 0)) {
		const beside = file.name.includes('/') ? file.name.slice(0, file.name.lastIndexOf('/')) : '';
		const renamed = new Map<string, string>();
		for (const target of new Set(file.reading.questions.flatMap(imagesOf))) {
			const path = pathFrom(beside, pathOf(target) ?? '..');
			if (base && path !== undefined && copies.size < mostImages && (await plainFileSize(base, path) ?? Infinity) <= largestImage) {
				copies.set(path, { from: vscode.Uri.joinPath(base, path), to: vscode.Uri.joinPath(folder, name, path) });
				renamed.set(target, [name, ...path.split('/')].map(inAddress).join('/'));
			} else {
				missing.add(target);
			}
		}
		const questions: readonly Question[] = renamed.size === 0 ? file.reading.questions : file.reading.questions.map(question => withImages(question, target => renamed.get(target)));
		lists.push({ name: file.reading.title ?? titleFor(file.name), questions });
	}
	return { lists, copies: [...copies.values()], missing: [...missing] };
}

const inAddress = (part: string): string => encodeURIComponent(part).replace(/[()']/g, sign => `%${sign.charCodeAt(0).toString(16)}`);

/** Copies images; those that are there stay. Gives those that came. */
export async function copyImages(copies: readonly ImageCopy[], isOver: () => boolean): Promise<readonly vscode.Uri[]> {
	const come: vscode.Uri[] = [];
	for (const { from, to } of copies) {
		const isThere = await exists(to);
		if (isOver() || isThere) {
			continue;
		}
		await vscode.workspace.fs.copy(from, to, { overwrite: false });
		come.push(to);
	}
	return come;
}

export const exists = async (uri: vscode.Uri): Promise<boolean> => await statOf(uri) !== undefined;
