import type * as vscode from 'vscode';
import type { Known } from '../../core/read/follow';
import { fileNameFor, type Storage } from './storage';

const version = 1;

/** What is remembered of each bank's questions between readings and across restarts, so that they are known again after an edit. */
export interface Identities {
	of(uri: vscode.Uri): Promise<readonly Known[]>;
	remember(uri: vscode.Uri, known: readonly Known[]): Promise<void>;
}

export function openIdentities(storage: Storage, log: vscode.LogOutputChannel): Identities {
	/** As text, which takes a fraction of the room. */
	const texts = new Map<string, string>();
	const nameOf = (uri: vscode.Uri) => `${fileNameFor(uri.toString())}.json`;

	return {
		async of(uri) {
			const name = uri.toString();
			const bytes = texts.has(name) ? undefined : await storage.read(nameOf(uri));
			const text = texts.get(name) ?? (bytes ? new TextDecoder().decode(bytes) : '');
			texts.set(name, text);
			const stored = text === '' ? undefined : storedIn(text);
			if (text !== '' && !stored) {
				log.warn(`What was remembered of ${name} is damaged, so edits made meanwhile are not followed.`);
			}
			return stored?.uri === name ? stored.known : [];
		},
		async remember(uri, known) {
			const name = uri.toString();
			const text = JSON.stringify({ version, uri: name, known });
			if (known.length > 0 && texts.get(name) !== text) {
				texts.set(name, text);
				await storage.write(nameOf(uri), new TextEncoder().encode(text));
			}
		},
	};
}

function storedIn(text: string): { readonly uri: string; readonly known: readonly Known[] } | undefined {
	try {
		const stored = JSON.parse(text) as { readonly version?: unknown; readonly uri?: unknown; readonly known?: unknown } | null;
		return stored?.version === version && typeof stored.uri === 'string' && Array.isArray(stored.known) && stored.known.every(isKnown)
			? { uri: stored.uri, known: stored.known }
			: undefined;
	} catch {
		return undefined; // a damaged file; JSON.parse has no other way to say so
	}
}

function isKnown(value: unknown): value is Known {
	const { id, own, title, rest } = typeof value === 'object' && value !== null ? value as Readonly<Record<string, unknown>> : {};
	return [id, own, title, rest].every(part => typeof part === 'string');
}
