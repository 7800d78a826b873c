import type * as vscode from 'vscode';

/** A file that one of the sources names. */
export interface FoundFile {
	readonly uri: vscode.Uri;
	/** The id of its bank. */
	readonly id: string;
	/** What files that belong together have in common: the folder that they were found in. */
	readonly root: string;
	/** The path below that folder. */
	readonly name: string;
	/** It is meant to be a bank, so that it holds no question is worth saying. */
	readonly isMeant: boolean;
	readonly title?: string | undefined;
	readonly format?: string | undefined;
}

/** Something that is wrong with a source as a whole, for the person who set it up. */
export interface Notice {
	readonly message: string;
	/** What to open to mend it: the setting, a folder or file, or an extension by its id. */
	readonly place: { readonly kind: 'setting' } | { readonly kind: 'file'; readonly uri: vscode.Uri } | { readonly kind: 'extension'; readonly id: string };
}

export interface Found {
	readonly files: readonly FoundFile[];
	readonly notices: readonly Notice[];
}
