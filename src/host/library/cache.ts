import type * as vscode from 'vscode';
import { packInSteps, unpackInSteps, type Packing, type Unpacked } from '../../core/bank/packedBytes';
import { inStretches } from '../stretches';
import { fileNameFor, type Storage } from './storage';

/** All packs together; in bytes. */
const room = 256_000_000;

const coding = { encode: (text: string) => new TextEncoder().encode(text), decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };

/** Long banks as they were last read, so that the next window opens them without reading. */
export interface BankCache {
	/** The bank that was kept under the key; undefined when there is none, or it is damaged. */
	open(uri: vscode.Uri, key: string, isStale: () => boolean): Promise<Unpacked | undefined>;
	/** Keeps a bank, and gives it in the form that takes least memory. */
	keep(uri: vscode.Uri, packing: Packing, isStale: () => boolean): Promise<Unpacked | undefined>;
}

export function openCache(storage: Storage): BankCache {
	const nameOf = (uri: vscode.Uri) => `${fileNameFor(uri.toString())}.bank`;
	return {
		async open(uri, key, isStale) {
			const bytes = await storage.read(nameOf(uri));
			return bytes && await inStretches(unpackInSteps(bytes, key, coding), isStale);
		},
		async keep(uri, packing, isStale) {
			const bytes = await inStretches(packInSteps(packing, coding), isStale);
			if (!bytes) {
				return undefined;
			}
			await storage.write(nameOf(uri), bytes);
			await storage.shrink(room);
			return inStretches(unpackInSteps(bytes, packing.key, coding), isStale);
		},
	};
}
