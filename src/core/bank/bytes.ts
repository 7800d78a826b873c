import { largestBankBytes } from './limits';
import type { Problem } from './problem';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Makes text of bytes, without a mark of their order; the machine's own, since hosts and command line have different ones. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** Why nothing was read from a file: something about the whole of it. */
export type FileFault = Omit<Problem, 'span'>;

/** How far a file is searched for what no text has; in bytes. */
const searched = 8_000;

/** A bank file's text, in UTF-8 or in the UTF-16 that spreadsheets save as "Unicode text"; undefined for what is no text. */
export function decodeText(bytes: Uint8Array, decode: Decode): string | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) {
		return decode(bytes, 'utf-16le');
	}
	if (first === 0xfe && second === 0xff) {
		return decode(bytes, 'utf-16be');
	}
	return bytes.subarray(0, searched).includes(0) ? undefined : decode(bytes, 'utf-8');
}

export const notText: FileFault = { code: 'binary-file', severity: 'error', message: 'This file is not text, so no questions were read from it.' };

/** That a file of so many bytes is not read; undefined when it is. */
export function tooLarge(bytes: number): FileFault | undefined {
	const megabytes = (size: number) => Math.round(size / 1e6);
	return bytes <= largestBankBytes ? undefined : {
		code: 'file-too-large', severity: 'error', message: `This file has ${megabytes(bytes)} MB. Files of up to ${megabytes(largestBankBytes)} MB are read: split it.`,
	};
}
