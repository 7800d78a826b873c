import type { Document } from './markdown/document';
import type { Entry } from './entry';
import { boldParagraph } from './forms/boldParagraph';
import { detailsQuestion } from './forms/detailsQuestion';
import type { Form } from './forms/form';
import { indexTable } from './forms/indexTable';
import { list } from './forms/list';
import { listHeading } from './forms/listHeading';
import { markedHeading } from './forms/markedHeading';
import { markedParagraph } from './forms/markedParagraph';
import { numberedHeading } from './forms/numberedHeading';
import { numberedItem } from './forms/numberedItem';
import { plainHeading } from './forms/plainHeading';
import { isOneQuestion, wholeFile } from './forms/wholeFile';
import { promisesQuestions } from './text/sections';

/** Every form of Markdown and plain text; where two explain a file equally well, the earlier one is taken. */
export const forms: readonly Form[] = [
	markedHeading, listHeading, numberedHeading, detailsQuestion, markedParagraph, plainHeading, boldParagraph, numberedItem, list, indexTable, wholeFile,
];

/** What a form would read, and how well that explains the file. */
export interface Explanation {
	readonly form: string;
	readonly entries: readonly Entry[];
	/** Entries, counted by how much each looks like a question, and by the form's own weight. */
	readonly score: number;
}

const nothing: Explanation = { form: 'none', entries: [], score: 0 };

/** Lets every form read the whole file and takes the one that explains most of it; a named format is taken as it is. */
export function* detectForm(document: Document, format?: string): Generator<void, Explanation> {
	const named = forms.find(form => form.name === format);
	if (named) {
		const entries = yield* named.read(document);
		return entries.length > 0 ? { form: named.name, entries, score: 1 } : nothing;
	}
	if (isOneQuestion(document)) {
		const entries = yield* wholeFile.read(document);
		if (entries.length > 0) {
			return { form: wholeFile.name, entries, score: 1 };
		}
	}
	let best = nothing;
	for (const form of forms) {
		const entries = yield* form.read(document);
		const score = scoreOf(form, entries, document);
		// Bullets and bold lines inside entries that name their answers are parts of those answers.
		const isInside = score > best.score && best.score > 0 && inner.has(form)
			&& (isAnswering(best.entries, document) && holds(best.entries, entries) || isAsking(best) && holds(best.entries, unlisted(entries, document)));
		if (score > best.score && !isInside) {
			best = { form: form.name, entries, score };
		}
		yield;
	}
	return best.form === detailsQuestion.name ? { ...best, entries: yield* withLists(document, best.entries) } : best;
}

/** Lists of folds often begin with questions that everybody answers for himself: plain bullets, without a fold. */
function* withLists(document: Document, entries: readonly Entry[]): Generator<void, readonly Entry[]> {
	const known = new Set(entries.map(({ title }) => title.toLowerCase()));
	const others = (yield* list.read(document)).filter(entry => entry.likeness === 1 && !known.has(entry.title.toLowerCase()));
	const outside = outsideOf(entries, others);
	return outside.length < 2 ? entries : [...entries, ...outside].sort((a, b) => a.start - b.start);
}

/** 0 when the entries are too few or too little like questions for a file that doesn't say that it holds any. */
function scoreOf(form: Form, entries: readonly Entry[], document: Document): number {
	if (entries.length === 0) {
		return 0;
	}
	if (inner.has(form) && isOutline(entries, document)) {
		return 0;
	}
	const sum = entries.reduce((total, { likeness }) => total + likeness, 0);
	// A fold that hides an answer asks even where it commands.
	const threshold = form === detailsQuestion ? 0.5 : 0.8;
	const asked = entries.filter(({ likeness }) => likeness >= threshold).length;
	const share = asked / entries.length;
	const needed = form.isExplicit
		? 1
		: document.promises ? 1 : names(form, entries, document) ? form === plainHeading ? 2 : 1 : form === numberedHeading || form === boldParagraph || form === numberedItem ? 3 : 4;
	const isBank = asked >= needed && share >= (form.isExplicit ? 0.3 : document.promises ? 0.15 : 0.4)
		|| form === numberedHeading && document.promises && entries.length >= 3
		// Few headings, but every one of them asks: a short list of somebody's own.
		|| form === plainHeading && asked >= 2 && share === 1
		|| form === plainHeading
			&& (isDeck(document) && entries.length >= 2 || document.promises && entries.length >= 4 && isUnderQuestions(entries));
	// A single entry is a file's form only when no other form finds one.
	const weight = form === wholeFile ? 0.5 : form === plainHeading || form === boldParagraph ? form.weight * variety(entries) : form.weight;
	return isBank ? weight * sum * sum / entries.length : 0;
}

/** Headings and bold lines that come again under every question, such as "When to use it?", are parts of answers. */
const variety = (entries: readonly Entry[]) => entries.length < 6 ? 1 : Math.max(0.3, new Set(entries.map(({ title }) => title)).size / entries.length);

/** Names under sections that are called questions: "Questions about ovens" over "Heat" and "Steam". */
const isUnderQuestions = (entries: readonly Entry[]) => entries.filter(({ category }) => promisesQuestions(category)).length * 2 > entries.length;

const inner: ReadonlySet<Form> = new Set([boldParagraph, numberedItem, list, indexTable]);

/** Whether the entries only list titles that are headings of the same file. */
function isOutline(entries: readonly Entry[], { headings }: Document): boolean {
	const titles = new Set(headings.map(({ title }) => title.toLowerCase()));
	return titles.size > 0 && entries.filter(({ title }) => titles.has(title.toLowerCase())).length * 5 > entries.length * 3;
}

/** Whether at least half of the entries name an answer by a label or a fold. */
function isAnswering(entries: readonly Entry[], { labels, lines }: Document): boolean {
	const offsets = labels.filter(({ field, line }) => field === 'answer' && lines[line]?.kind !== 'item').map(({ line }) => lines[line]?.end ?? 0);
	let at = 0, count = 0;
	for (const { bodyStart, bodyEnd } of entries) {
		while (at < offsets.length && (offsets[at] ?? 0) < bodyStart) {
			at++;
		}
		count += (offsets[at] ?? Infinity) <= bodyEnd ? 1 : 0;
	}
	return count * 2 >= entries.length;
}

/** Those of `others` that stand in none of the entries; both in the text's order. */
function outsideOf(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
	let at = 0;
	return others.filter(({ start, end }) => {
		while (at < entries.length && (entries[at]?.end ?? 0) <= start) {
			at++;
		}
		return (entries[at]?.start ?? Infinity) >= end;
	});
}

/** Headings most of which ask: what stands below them answers. */
const isAsking = ({ form, entries }: Explanation) => form.endsWith('-heading') && entries.length >= 5
	&& entries.filter(({ likeness }) => likeness >= 0.8).length * 3 >= entries.length * 2;

/** Without those that an outline only repeats. */
function unlisted(entries: readonly Entry[], { headings }: Document): readonly Entry[] {
	const titles = new Set(headings.map(({ title }) => title.toLowerCase()));
	return entries.filter(({ title }) => !titles.has(title.toLowerCase()));
}

/** Whether most of `inside` stand in bodies of `outside`; both in the text's order. */
function holds(outside: readonly Entry[], inside: readonly Entry[]): boolean {
	let at = 0, count = 0;
	for (const { start } of inside) {
		while (at < outside.length && (outside[at]?.bodyEnd ?? 0) <= start) {
			at++;
		}
		count += (outside[at]?.bodyStart ?? Infinity) <= start ? 1 : 0;
	}
	return count * 5 >= inside.length * 4;
}

/** Whether the file names answers in a way that the form's entries hold. */
function names(form: Form, entries: readonly Entry[], document: Document): boolean {
	const isNamed = document.labels.some(({ field, line }) => field === 'answer' && (form !== list || document.lines[line]?.kind === 'item'));
	return isNamed && (form === list || !inner.has(form) || isAnswering(entries, document));
}

function isDeck({ headings, name }: Document): boolean {
	return [name, ...headings.slice(0, 1).map(heading => heading.title)].some(text => /flash\s?-?cards?|\bdeck\b|\banki\b|卡片|карточк/i.test(text));
}
