import { createRequire } from 'node:module';
import type * as vscode from 'vscode';

/** Puts another member in the place of an object's own; gives the way back. */
export function replace<O extends object, K extends keyof O>(object: O, name: K, make: (original: O[K]) => O[K]): () => void {
	const original = object[name];
	object[name] = make(original);
	return () => { object[name] = original; };
}

/** The vscode API that this window's extensions share. A test may replace its members; the extension under test then meets them too. */
export const api = createRequire(__filename)('vscode') as Mutable<typeof vscode>;

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends (...args: never[]) => unknown ? T[K] : T[K] extends object ? { -readonly [L in keyof T[K]]: T[K][L] } : T[K] };
