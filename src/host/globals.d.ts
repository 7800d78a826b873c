/* What every extension host has, desktop or browser, without the rest of either's globals. */

declare class TextDecoder {
	constructor(label?: 'utf-8' | 'utf-16le' | 'utf-16be');
	decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
	encode(text: string): Uint8Array;
}
declare function setTimeout(run: () => void, ms: number): unknown;
/** On a desktop only. */
declare const setImmediate: ((run: () => void) => unknown) | undefined;
declare function clearTimeout(timer: unknown): void;
declare const crypto: { randomUUID(): string };
declare const performance: { readonly timeOrigin: number };
