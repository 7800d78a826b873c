import type * as vscode from 'vscode';
import { packInSteps, sealInSteps, unpackInSteps, type Packing, type Unpacked } from '../../core/bank/packedBytes';
import { inStretches } from '../stretches';
import { fileNameFor, type Storage } from './storage';

/** All packs together; in bytes. */
const room = 256_000_000;

const coding = { encode: (text: string) => new TextEncoder().encode(text), decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes) };

/** Long banks as they were last read, so that the next window opens them without reading. */
export interface BankCache {
	/** The bank that was kept under the key; undefined when there is none, or it is damaged. */
	open(uri: vscode.Uri, key: string, isStale: () => boolean): Promise<Unpacked | undefined>;
	/** Gives a bank in the form that takes least memory, and keeps it, a little later. */
	keep(uri: vscode.Uri, packing: Packing, isStale: () => boolean): Promise<Unpacked | undefined>;
}

export function openCache(storage: Storage): BankCache {
	const nameOf = (uri: vscode.Uri) => `${fileNameFor(uri.toString())}.bank`;
	let writing: Promise<unknown> = Promise.resolve();

	async function write(name: string, key: string, parts: readonly Uint8Array[], isStale: () => boolean): Promise<void> {
		const bytes = await inStretches(sealInSteps(parts, key, coding), isStale);
		if (bytes) {
			await storage.write(name, bytes);
			await storage.shrink(room);
		}
	}

	return {
		async open(uri, key, isStale) {
			const bytes = await storage.read(nameOf(uri));
			return bytes && await inStretches(unpackInSteps(bytes, key, coding), isStale);
		},
		async keep(uri, packing, isStale) {
			const packed = await inStretches(packInSteps(packing, coding), isStale);
			if (packed) {
				writing = writing.then(() => write(nameOf(uri), packing.key, packed.parts, isStale));
			}
			return packed?.unpacked;
		},
	};
}
