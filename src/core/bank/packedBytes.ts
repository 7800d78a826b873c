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

/** A bank that was packed: it is open already, and holds on to the body alone. */
export interface Packed {
	readonly body: Uint8Array;
	readonly unpacked: Unpacked;
}

const questionsInStep = 200;

/** Packs a bank, a few milliseconds at a time. */
export function* packInSteps({ key: _, questions, ...rest }: Packing, { encode, decode }: Coding): Generator<void, Packed> {
	const lines: Uint8Array[] = [];
	const outlines: Outline[] = [];
	for (const question of questions) {
		lines.push(encode(`${JSON.stringify(question)}\n`));
		outlines.push(outlineOf(rest.id, question));
		if (lines.length % questionsInStep === 0) {
			yield;
		}
	}
	const head = JSON.stringify({ ...rest, lengths: lines.map(({ length }) => length) } satisfies Head);
	yield;
	const outlined = JSON.stringify(outlines);
	yield;
	const before = encode(`${head}\n${outlined}\n`);
	const body = joined([before, ...lines]);
	yield;
	// Parsed again, because what came of reading may hold on to the whole text that it was cut from.
	const own = JSON.parse(head) as Head;
	yield;
	const unpacked = unpackedOf(own, JSON.parse(outlined) as readonly Outline[], body, before.length, decode);
	return { body, unpacked };
}

/** The bytes to keep of a packed bank, under the key that it is opened with. */
export function* sealInSteps(body: Uint8Array, key: string, { encode }: Coding): Generator<void, Uint8Array> {
	const sum = yield* sumOf(body);
	return joined([encode(`${JSON.stringify({ magic, sum, key })}\n`), body]);
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
	if (label?.magic !== magic || label.key !== key || label.sum !== (yield* sumOf(bytes.subarray(first + 1)))) {
		return undefined;
	}
	yield;
	// From here on the bytes are our own: the sum says so.
	const head = JSON.parse(decode(bytes.subarray(first + 1, second))) as Head;
	yield;
	const text = decode(bytes.subarray(second + 1, third));
	yield;
	return unpackedOf(head, JSON.parse(text) as readonly Outline[], bytes, third + 1, decode);
}

/** @param start of the first question's line in the bytes */
function unpackedOf({ id, title, source, form, reference, problems, lengths }: Head, outlines: readonly Outline[], bytes: Uint8Array, start: number, decode: Coding['decode']): Unpacked {
	const starts: number[] = [];
	let next = start;
	for (const length of lengths) {
		starts.push(next);
		next += length;
	}
	const bank: Bank = {
		id, title, source, outlines, reference,
		questionAt(index) {
			const at = starts[index];
			if (at === undefined) {
				throw new RangeError(`The bank ${id} has no question ${index}.`);
			}
			return JSON.parse(decode(bytes.subarray(at, at + (lengths[index] ?? 0)))) as Question;
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

/** FNV-1a, 32 bit, over the bytes. */
function* sumOf(bytes: Uint8Array): Generator<void, number> {
	let hash = 0x811c9dc5;
	for (let from = 0; from < bytes.length; from += bytesInStep) {
		const to = Math.min(bytes.length, from + bytesInStep);
		for (let i = from; i < to; i++) {
			hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
		}
		yield;
	}
	return hash >>> 0;
}
