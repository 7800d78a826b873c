import { elementAt } from '../elementAt';
import type { Document } from '../markdown/document';
import type { Entry } from '../entry';
import type { Field } from '../labels';
import { readLabel, type Label } from '../markdown/label';
import type { Line, LineKind } from '../markdown/line';
import { lineAt } from '../markdown/lineAt';
import { dedent, skipBlanks } from '../text/columns';
import type { Usage } from './usage';

/** A body's line without the entry's own indentation. */
export interface BodyLine {
	readonly text: string;
	readonly kind: LineKind;
}

/** A body's lines, sorted into the parts that its labels and folds name; `lead` is what stands before them. */
export type Parts = Map<Field | 'lead', BodyLine[]>;

/** Parts that go on over paragraphs; the others end where their list or their line does. */
const long = new Set<Field | 'lead'>(['lead', 'answer', 'example', 'story', 'short', 'prompt']);
const inline = new Set<Field | 'lead'>(['difficulty', 'tags', 'minutes', 'id', 'category', 'correct', 'kind', 'companies', 'roles', 'asOf']);

/** Sorts an entry's body into its parts. Every line that isn't blank lands in one of them. */
export function readParts(document: Document, entry: Entry, usage: Usage): Parts {
	const { text, lines } = document;
	const parts: Parts = new Map();
	const folds = foldEvents(document, entry);
	let field = 'lead' as Field | 'lead', home = 'lead' as Field | 'lead', previous: LineKind = 'blank', hasItems = false, isAsked = false, headingLevel = 0;
	const put = (line: BodyLine) => {
		const list = parts.get(field);
		if (list) {
			list.push(line);
		} else if (line.kind !== 'blank') {
			parts.set(field, [line]);
		}
	};
	const turn = (to: Field | 'lead') => {
		home = to === 'answer' || to === 'lead' ? to : home;
		field = to;
		hasItems = isAsked = false;
		const list = parts.get(to);
		if (list && list.at(-1)?.kind !== 'blank') {
			list.push({ text: '', kind: 'blank' });
		}
	};
	let event = 0, read = entry.bodyStart;
	for (let at = lineAt(lines, entry.bodyStart); at < lines.length; at++) {
		const line = elementAt(lines, at);
		if (line.start >= entry.bodyEnd) {
			break;
		}
		let from = Math.max(line.start, read);
		const to = Math.max(from, Math.min(line.end, entry.bodyEnd));
		for (; event < folds.length && elementAt(folds, event).at <= to; event++) {
			const fold = elementAt(folds, event);
			put({ text: text.slice(from, Math.max(from, fold.at)), kind: 'html' });
			from = read = Math.max(from, fold.end);
			turn(fold.opens ? fold.field : fold.field === 'answer' ? 'answer' : home);
		}
		if (from > to) {
			continue;
		}
		const isWhole = from === line.start;
		const body: BodyLine = {
			text: text.slice(isWhole ? dedent(text, from, to, entry.indent) : skipBlanks(text, from, to), to),
			kind: isWhole ? line.kind : line.kind === 'blank' ? 'blank' : 'html',
		};
		const label = isLabelled(line.kind) && !isFirstOption(text, lines, at) ? labelOf(body, line, entry, usage, parts, isWhole) : undefined;
		if (label) {
			turn(label.field);
			headingLevel = label.style === 'heading' ? line.level : 7;
			if (label.rest !== '') {
				// "**Follow-up: Why?**" is one question, and what comes below it is its answer.
				isAsked = label.field === 'followUps' && label.style === 'bold' && /^[^?？]+[?？]$/.test(label.rest);
				// The letter of a choice says nothing without its label.
				const isLetter = label.field === 'answer' && /^[A-Ja-j]$/.test(label.rest.replace(/[*_().]/g, ''));
				put(isLetter
					? { text: body.text.replace(/[*_>]/g, '').trim(), kind: 'text' }
					: isAsked ? { text: `- ${label.rest}`, kind: 'item' } : { text: label.rest, kind: 'text' });
				field = inline.has(label.field) ? home : field;
			}
		} else {
			const endsList = !long.has(field) && body.kind !== 'blank' && (body.kind === 'heading' && line.level <= headingLevel
				|| body.kind === 'rule'
				|| !isAsked && previous === 'blank' && headingLevel === 7 && body.kind === 'text' && line.indent - entry.indent < 2
					&& (hasItems || parts.has(field)));
			const leaves = body.kind === 'heading' && headingLevel < 7 && line.level <= headingLevel && field !== 'answer' && field !== 'lead';
			if (endsList || leaves) {
				turn(home);
			}
			hasItems ||= body.kind === 'item';
			put(body);
			if (inline.has(field) && body.kind !== 'blank' && body.kind !== 'item') {
				field = home;
			}
		}
		previous = body.kind;
	}
	return parts;
}

const isLabelled = (kind: LineKind) => kind === 'heading' || kind === 'text' || kind === 'quote' || kind === 'item' || kind === 'comment'
	|| kind === 'html';

function labelOf(body: BodyLine, line: Line, entry: Entry, usage: Usage, parts: Parts, isWhole: boolean): Label | undefined {
	if (line.kind === 'heading' && isWhole) {
		const heading = usage.heading(line);
		return heading?.field && usage.has(heading.field) ? { field: heading.field === 'question' ? 'prompt' : heading.field, style: 'heading', rest: heading.rest } : undefined;
	}
	const label = readLabel(body.text, body.kind);
	if (!label || label.field === 'question') {
		// Under a title of its own the question's full words are what is asked.
		return label?.style === 'bold' && parts.size === 0 ? { ...label, field: 'prompt' } : undefined;
	}
	if (label.style === 'comment') {
		return label;
	}
	const isFirst = parts.size === 0;
	if (label.style === 'item') {
		return line.indent - entry.indent < 6
			&& (label.field === 'answer' && !parts.has('answer') || isFirst
				|| !entry.isListed && parts.size > 0 && !parts.has('lead') && usage.has(label.field))
			? label
			: undefined;
	}
	if (line.indent - entry.indent > 3 && line.kind !== 'quote') {
		return undefined;
	}
	const known = label.field === 'answer' && (usage.names('answer') || isFirst && label.style === 'bold' && label.rest === '')
		|| label.field === 'difficulty'
		|| isFirst && label.field !== 'answer' && label.field !== 'example'
		|| label.field !== 'answer' && usage.has(label.field);
	return known
		&& (label.style !== 'plain' || label.field === 'answer' && usage.names('answer') && !parts.has('answer') || usage.isPlain
			|| isFirst && label.field !== 'example')
		? label
		: undefined;
}

/** `A: …` over `B: …` is a choice and no answer. */
function isFirstOption(text: string, lines: readonly Line[], at: number): boolean {
	const line = elementAt(lines, at);
	if (!/^[*_(]{0,3}[Aa][*_)]{0,3}\s?[:：]/.test(text.slice(line.content, line.content + 8))) {
		return false;
	}
	let next = at + 1;
	while (next < at + 30 && next < lines.length
		&& !/^[*_(]{0,3}[A-Za-z][*_)]{0,3}\s?[:：]/.test(text.slice(lines[next]?.content, (lines[next]?.content ?? 0) + 8))) {
		next++;
	}
	return /^[*_(]{0,3}[Bb]/.test(text.slice(lines[next]?.content, (lines[next]?.content ?? 0) + 4));
}

interface FoldEvent { readonly at: number; readonly end: number; readonly opens: boolean; readonly field: Field }

/** Where folds whose summaries name a part open and close in the entry, in the text's order. */
function foldEvents({ folds }: Document, entry: Entry): readonly FoldEvent[] {
	let low = 0, high = folds.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((folds[middle]?.start ?? 0) < entry.bodyStart) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	const events: FoldEvent[] = [];
	for (let fold = folds[low]; fold && fold.start < entry.bodyEnd; fold = folds[++low]) {
		if (fold.field && fold.field !== 'question') {
			events.push(
				{ at: fold.start, end: fold.bodyStart, opens: true, field: fold.field },
				{ at: fold.bodyEnd, end: fold.end, opens: false, field: fold.field },
			);
		}
	}
	return events.sort((a, b) => a.at - b.at);
}
