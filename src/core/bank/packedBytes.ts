import type { Problem } from './problem';
import { outlineOf, type Bank, type Outline } from './bank';
import type { Question, ReferenceTable } from './question';

/*
 * A bank as bytes: three lines of JSON, then one for each question. Opening it parses the first three; a question is decoded when it is asked for,
 * so ten thousand of them are open as soon as their outlines are.
 *
 *   {"magic":…,"sum":…,"key":…}     what was packed; the sum is over all bytes behind this line
 *   {"id":…,"title":…,"form":…,…}   with the length of each question's line, in bytes
 *   [{"key":…,"question":…},…]      the outlines
 *   {"id":…,"question":…,…}         the first question
 */

const magic = 'dry-run-bank-1';
const feed = 10;

/** What of a bank is packed. */
export interface Packing {
	/** Says what was packed, such as a file's name, time and size. A pack with another key is not opened. */
	readonly key: string;
	readonly id: string;
	readonly title: string;
	readonly source: string;
	readonly form: string;
	readonly questions: readonly Question[];
	readonly reference: readonly ReferenceTable[];
	readonly problems: readonly Problem[];
}

interface Head extends Omit<Packing, 'key' | 'questions'> {
	readonly lengths: readonly number[];
}

/** How text and bytes become each other; UTF-8. */
export interface Coding {
	readonly encode: (text: string) => Uint8Array;
	readonly decode: (bytes: Uint8Array) => string;
}

export interface Unpacked {
	readonly bank: Bank;
	readonly form: string;
	readonly problems: readonly Problem[];
}

/** A bank that was packed: it is open already, and holds on to the parts alone. */
export interface Packed {
	/** All that is behind the first line, in a row. */
	readonly parts: readonly Uint8Array[];
	readonly unpacked: Unpacked;
}

/** How many questions become bytes at a time, and one part. */
const questionsInPart = 200;

/** Packs a bank, a few milliseconds at a time. */
export function* packInSteps({ key: _, questions, ...rest }: Packing, { encode, decode }: Coding): Generator<void, Packed> {
	const parts: Uint8Array[] = [];
	const lengths: number[] = [];
	const outlines: Outline[] = [];
	const lines: LineAt[] = [];
	for (let from = 0; from < questions.length; from += questionsInPart) {
		const some = questions.slice(from, from + questionsInPart);
		const part = encode(some.map(question => `${JSON.stringify(question)}\n`).join(''));
		const lengthsIn = lineLengths(part);
		parts.push(part);
		lines.push(linesOf(part, 0, lengthsIn));
		lengths.push(...lengthsIn);
		outlines.push(...some.map(question => outlineOf(rest.id, question)));
		yield;
	}
	const head = JSON.stringify({ ...rest, lengths } satisfies Head);
	yield;
	const outlined = JSON.stringify(outlines);
	yield;
	// Parsed again, because what came of reading may hold on to the whole text that it was cut from.
	const own = JSON.parse(head) as Head;
	yield;
	const ownOutlines = JSON.parse(outlined) as readonly Outline[];
	yield;
	const unpacked = unpackedOf(own, ownOutlines, lineInParts(lines), decode);
	return { parts: [encode(`${head}\n${outlined}\n`), ...parts], unpacked };
}

/** The bytes to keep of a packed bank, under the key that it is opened with. */
export function* sealInSteps(parts: readonly Uint8Array[], key: string, { encode }: Coding): Generator<void, Uint8Array> {
	const sum = yield* sumOf(parts);
	return joined([encode(`${JSON.stringify({ magic, sum, key })}\n`), ...parts]);
}

/** The bank in bytes that `sealInSteps` gave under the same key; undefined where they are others, or damaged. */
export function* unpackInSteps(bytes: Uint8Array, key: string, { decode }: Coding): Generator<void, Unpacked | undefined> {
	const first = bytes.indexOf(feed);
	const second = bytes.indexOf(feed, first + 1);
	const third = bytes.indexOf(feed, second + 1);
	if (first < 0 || second < 0 || third < 0 || first > 10_000) {
		return undefined;
	}
	const label = labelIn(decode(bytes.subarray(0, first)));
	if (label?.magic !== magic || label.key !== key || label.sum !== (yield* sumOf([bytes.subarray(first + 1)]))) {
		return undefined;
	}
	yield;
	// From here on the bytes are our own: the sum says so.
	const head = JSON.parse(decode(bytes.subarray(first + 1, second))) as Head;
	yield;
	const text = decode(bytes.subarray(second + 1, third));
	yield;
	const outlines = JSON.parse(text) as readonly Outline[];
	return unpackedOf(head, outlines, linesOf(bytes, third + 1, head.lengths), decode);
}

/** The bytes of the line with an index, counted from 0; undefined beyond the last. */
type LineAt = (index: number) => Uint8Array | undefined;

/** @param start of the first line */
function linesOf(bytes: Uint8Array, start: number, lengths: readonly number[]): LineAt {
	const starts: number[] = [];
	let next = start;
	for (const length of lengths) {
		starts.push(next);
		next += length;
	}
	return index => {
		const at = starts[index];
		return at === undefined ? undefined : bytes.subarray(at, at + (lengths[index] ?? 0));
	};
}

/** By itself, so that what it is made of is all that it holds on to. */
function lineInParts(parts: readonly LineAt[]): LineAt {
	return index => parts[Math.floor(index / questionsInPart)]?.(index % questionsInPart);
}

function lineLengths(bytes: Uint8Array): readonly number[] {
	const lengths: number[] = [];
	for (let start = 0, end = bytes.indexOf(feed); end >= 0; start = end + 1, end = bytes.indexOf(feed, start)) {
		lengths.push(end + 1 - start);
	}
	return lengths;
}

function unpackedOf({ id, title, source, form, reference, problems }: Head, outlines: readonly Outline[], lineAt: LineAt, decode: Coding['decode']): Unpacked {
	const bank: Bank = {
		id, title, source, outlines, reference,
		questionAt(index) {
			const line = lineAt(index);
			if (!line) {
				throw new RangeError(`The bank ${id} has no question ${index}.`);
			}
			return JSON.parse(decode(line)) as Question;
		},
	};
	return { bank, form, problems };
}

function labelIn(text: string): { readonly magic?: unknown; readonly sum?: unknown; readonly key?: unknown } | undefined {
	try {
		const label: unknown = JSON.parse(text);
		return typeof label === 'object' && label !== null ? label : undefined;
	} catch {
		return undefined; // a file that someone else wrote; JSON.parse has no other way to say so
	}
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

const bytesInStep = 500_000;

/** FNV-1a, 32 bit, over the bytes of all parts. */
function* sumOf(parts: readonly Uint8Array[]): Generator<void, number> {
	let hash = 0x811c9dc5;
	for (const bytes of parts) {
		for (let from = 0; from < bytes.length; from += bytesInStep) {
			const to = Math.min(bytes.length, from + bytesInStep);
			for (let i = from; i < to; i++) {
				hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
			}
			yield;
		}
	}
	return hash >>> 0;
}
