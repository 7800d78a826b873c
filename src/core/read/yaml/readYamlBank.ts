import { isMap, isNode, isScalar, isSeq, LineCounter, visit, type Document, type Node } from 'yaml';
import type { Problem } from '../../bank/problem';
import type { ReferenceTable } from '../../bank/question';
import { assemble, lostTitle, type Written } from '../assemble';
import { limits } from '../limits';
import type { Reading } from '../reading';
import { isUnsafeKey } from './fields';
import { findList, type ListPlace } from './findList';
import { aliasesIn, dataOf, keyOf, spanOf, valueUnder, type Aliases } from './nodes';
import { parseYaml, type ParsedYaml } from './parseYaml';
import { readEntry, type Report } from './readEntry';
import { readReference } from './readReference';

/** In UTF-16 units. A shorter text is parsed at once; a longer one piece by piece, each piece about as long as the second number. */
const shortText = 100_000;
const pieceLength = 30_000;

/** The same as `readYamlInSteps`, at once. */
export function readYamlBank(text: string): Reading {
	const steps = readYamlInSteps(text);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/**
 * The questions of a YAML or JSON bank: a list under `questions:` or `qs:`, or at the top. Never throws: an entry that can't be read is
 * left out and reported with its place, and the others stand. A question that writes no id gets one from its words.
 */
export function* readYamlInSteps(text: string, short = shortText, piece = pieceLength): Generator<void, Reading> {
	const place = text.length > short ? yield* findList(text) : undefined;
	return (place && (yield* readPieces(text, place, piece))) ?? (yield* readWhole(text));
}

function* readWhole(text: string): Generator<void, Reading> {
	const lines = new LineCounter();
	const parsed = parseYaml(text, lines);
	const problems: Problem[] = [];
	const report = reporter(problems, 0);
	reportFaults(parsed, text.length, report);
	yield;

	const { doc } = parsed;
	const top = doc.contents as Node | null;
	const list = isMap(top) ? valueUnder(top, isListKey) : top;
	if (!isSeq(list)) {
		const aliases = aliasesIn(doc);
		const lists = listsBelow(top, '', 3);
		const written = lists.flatMap(({ items, category }) => readItems(items, aliases, category, report, { offset: 0, line: 0, lines }));
		if (written.length > 0) {
			const { title, reference } = readTop(top, aliases, report);
			return { form: 'yaml', ...title !== undefined && { title }, questions: yield* assemble(written, problems), reference, problems };
		}
		if (doc.errors.length === 0) {
			report('no-questions', 'No questions here: a bank holds a list under "questions:".', spanOf(top), top === null ? 'info' : 'warning');
		}
		return { form: 'none', questions: [], reference: [], problems };
	}
	const aliases = aliasesIn(doc);
	const { title, reference } = readTop(top, aliases, report);
	const written = readItems(list.items, aliases, title, report, { offset: 0, line: 0, lines });
	return { form: 'yaml', ...title !== undefined && { title }, questions: yield* assemble(written, problems), reference, problems };
}

/**
 * The same of a long text whose list stands line by line: what is around the list is parsed as if the list were empty, and the entries some
 * at a time. Undefined where that could mean something else: with aliases, which reach from one entry into another.
 */
function* readPieces(text: string, { entries, end, key }: ListPlace, longest: number): Generator<void, Reading | undefined> {
	const problems: Problem[] = [];
	const first = entries[0] ?? end;
	const around = text.slice(0, first) + text.slice(end);
	const beyond = reporter(problems, 0, at => at > first ? at + end - first : at);
	const parsed = parseYaml(around, new LineCounter());
	const top = parsed.doc.contents as Node | null;
	const pair = isMap(top) ? top.items.find(item => isListKey(keyOf(item))) : undefined;
	if (parsed.doc.errors.length > 0 || parsed.second !== undefined || (key === undefined ? top !== null : spanOf(pair?.key).start !== key)) {
		return undefined;
	}
	reportFaults(parsed, around.length, beyond);
	const { title, reference } = readTop(top, aliasesIn(parsed.doc), beyond);
	const written: Written[] = [];
	let line = 0, counted = 0;
	for (const { from, to, starts } of pieces(entries, end, longest)) {
		line += countFeeds(text, counted, from);
		counted = from;
		const read = readPiece(text, from, to, starts, line, title, problems);
		if (!read) {
			return undefined;
		}
		written.push(...read);
		yield;
	}
	return { form: 'yaml', ...title !== undefined && { title }, questions: yield* assemble(written, problems), reference, problems };
}

interface Piece {
	readonly from: number;
	readonly to: number;
	/** Where its entries begin. */
	readonly starts: readonly number[];
}

function* pieces(entries: readonly number[], end: number, longest: number): Generator<Piece> {
	let starts: number[] = [];
	for (const [at, start] of entries.entries()) {
		starts.push(start);
		const to = entries[at + 1] ?? end;
		const from = starts[0] ?? start;
		if (to - from >= longest || to === end) {
			yield { from, to, starts };
			starts = [];
		}
	}
}

/** Entries that stand one behind another; each by itself when one of them is at fault, so that it takes none with it. */
function readPiece(text: string, from: number, to: number, starts: readonly number[], line: number, title: string | undefined, problems: Problem[]): readonly Written[] | undefined {
	const lines = new LineCounter();
	const parsed = parseYaml(text.slice(from, to), lines);
	const list = parsed.doc.contents as Node | null;
	if ((parsed.doc.errors.length > 0 || !isSeq(list) || list.items.length !== starts.length) && starts.length > 1) {
		const read: Written[] = [];
		for (const [at, start] of starts.entries()) {
			const one = readPiece(text, start, starts[at + 1] ?? to, [start], line + lines.linePos(start - from).line - 1, title, problems);
			if (!one) {
				return undefined;
			}
			read.push(...one);
		}
		return read;
	}
	if (hasAlias(parsed.doc, text.slice(from, to))) {
		return undefined;
	}
	const report = reporter(problems, from);
	reportFaults(parsed, to - from, report);
	return isSeq(list) ? readItems(list.items, new Map(), title, report, { offset: from, line, lines }) : [];
}

function countFeeds(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
		count++;
	}
	return count;
}

function hasAlias(doc: Document.Parsed, text: string): boolean {
	let isFound = false;
	if (/(?:^|[\s,[{])\*[^\s*,\]}]/.test(text)) {
		visit(doc, { Alias: () => {
			isFound = true;
			return visit.BREAK;
		} });
	}
	return isFound;
}

interface Category { readonly category: string; readonly items: readonly unknown[] }

/** Lists of questions under the names of their categories: `bread: [{question: …}]`, `categories: [{name: bread, questions: […]}]`. */
function listsBelow(node: unknown, category: string, depth: number): readonly Category[] {
	if (isSeq(node)) {
		const isList = node.items.length > 0 && node.items.every(item => isMap(item) && item.items.some(pair => /^(?:q|question)$/i.test(keyOf(pair))));
		return isList ? [{ category, items: node.items }] : depth > 0 ? node.items.flatMap(item => isMap(item) ? listsBelow(item, category, depth - 1) : []) : [];
	}
	if (!isMap(node) || depth === 0) {
		return [];
	}
	const name = valueUnder(node, key => /^(?:name|title|category|topic|section)$/i.test(key));
	const own = isScalar(name) && typeof name.value === 'string' ? name.value : category;
	return node.items.flatMap(pair => listsBelow(pair.value, isListKey(keyOf(pair)) || /^(?:items|data|list|entries|cards|categories|topics|sections)$/i.test(keyOf(pair)) ? own : keyOf(pair), depth - 1));
}

const isListKey = (key: string) => /^(questions|qs)$/i.test(key);

/** Gives what is found in a part of the text its place in the whole. */
function reporter(problems: Problem[], offset: number, move = (at: number) => at + offset): Report {
	return (code, message, { start, end }, severity = 'error') => {
		problems.push({ code, message, span: { start: move(start), end: move(end) }, severity });
	};
}

function reportFaults({ doc, tooDeep, second }: ParsedYaml, length: number, report: Report): void {
	for (const error of doc.errors) {
		report('invalid-yaml', `This is not valid YAML: ${error.message}`, { start: error.pos[0], end: Math.min(length, Math.max(error.pos[1], error.pos[0] + 1)) });
	}
	for (const start of tooDeep) {
		report('too-deep', `This is nested more than ${limits.depth} levels deep; it was left out.`, { start, end: start + 1 });
	}
	if (second !== undefined) {
		report('second-document', 'A bank is one document: what follows this line is not read.', { start: second, end: Math.min(length, second + 3) });
	}
}

/** What stands beside the list. */
function readTop(top: Node | null, aliases: Aliases, report: Report): { readonly title: string | undefined; readonly reference: readonly ReferenceTable[] } {
	if (!isMap(top)) {
		return { title: undefined, reference: [] };
	}
	for (const pair of top.items) {
		if (isUnsafeKey(keyOf(pair))) {
			report('unsafe-key', `The key "${keyOf(pair)}" is not allowed; it was left out.`, spanOf(pair.key));
		}
	}
	const node = valueUnder(top, key => key === 'reference');
	return {
		title: stringUnder(top, aliases, 'title') ?? stringUnder(top, aliases, 'category'),
		reference: isNode(node) ? readReference(node, aliases, report) : [],
	};
}

interface Start {
	readonly offset: number;
	/** Lines before the part that was parsed. */
	readonly line: number;
	readonly lines: LineCounter;
}

function readItems(items: readonly unknown[], aliases: Aliases, title: string | undefined, report: Report, { offset, line, lines }: Start): readonly Written[] {
	return items.flatMap(item => {
		const fields = readEntry(item, aliases, report);
		const { start, end } = spanOf(item);
		return fields ? [{ fields, category: title ?? '', line: line + lines.linePos(start).line, span: { start: start + offset, end: end + offset }, ...fields.question === lostTitle && { isDraft: true } }] : [];
	});
}

function stringUnder(map: Node, aliases: Aliases, key: string): string | undefined {
	const value = isMap(map) ? dataOf(valueUnder(map, name => name === key), aliases, isUnsafeKey) : undefined;
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
