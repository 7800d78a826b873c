import type { Problem } from '../bank/problem';
import type { WrittenQuestion } from '../bank/question';
import { assemble, lostTitle, type Written } from './assemble';
import { buildFields } from './body/buildQuestion';
import { usageOf } from './body/usage';
import { detectForm } from './detect';
import { formatNames } from './formats';
import type { Entry } from './entry';
import { documentTitle } from './forms/openings';
import type { Document } from './markdown/document';
import { lineAt } from './markdown/lineAt';
import { readDocument } from './markdown/readDocument';
import { reportUnread } from './unread';
import type { Reading } from './reading';

/** Reads Markdown and plain text: cuts it into blocks, recognises the form, and takes each entry apart. */
export function* readMarkdown(name: string, text: string, format?: string): Generator<void, Reading> {
	const document = yield* readDocument(name, text);
	const { problems, front } = document;
	const named = namedFormat(document);
	if (named !== undefined && !formatNames.includes(named)) {
		problems.push({ code: 'unknown-format', severity: 'error', span: { start: 0, end: Math.min(text.length, 3) },
			message: `The front matter names the format "${named.slice(0, 60)}", which there is none of; it is recognised instead. The formats are: ${formatNames.join(', ')}.` });
	}
	const { form, entries } = yield* detectForm(document, format ?? named);
	const usage = usageOf(document, entries, form === 'marked-paragraph' && document.headings.length === 0);
	yield;
	const written: Written[] = [];
	for (const [at, entry] of entries.entries()) {
		const fields = readEntry(document, entry, usage, problems);
		const heading = entry.category || (typeof front?.data.category === 'string' ? front.data.category : '');
		written.push({
			fields, category: heading, line: 1 + countBefore(document, entry.start), span: { start: entry.start, end: entry.end }, ...entry.title === '' && { isDraft: true },
		});
		if (at % 20 === 0) {
			yield;
		}
	}
	yield* reportUnread(document, entries, form);
	const title = typeof front?.data.title === 'string' ? front.data.title : documentTitle(document.headings)?.title;
	return { form, ...title !== undefined && title !== '' && { title }, questions: yield* assemble(written, problems), reference: [], problems };
}

function readEntry(document: Document, entry: Entry, usage: ReturnType<typeof usageOf>, problems: Problem[]): WrittenQuestion {
	const { fields, isPlaceholder } = buildFields(document, entry, usage);
	const span = { start: entry.start, end: entry.title === '' ? entry.end : Math.min(entry.end, Math.max(entry.bodyStart, entry.start + 1)) };
	if (isPlaceholder) {
		problems.push({ code: 'placeholder-answer', severity: 'info', span, message: 'The answer only holds its place; write it, or leave it out.' });
	}
	if (entry.title === '') {
		problems.push({
			code: 'missing-question',
			severity: 'error',
			span,
			message: 'This entry has lost its question; write it on a line of its own before these fields. Until then it is kept as a draft.',
		});
	}
	return { ...fields, question: entry.title || lostTitle };
}

/** The line's number in the whole file, front matter included. */
function countBefore({ lines, text, front }: Document, offset: number): number {
	const first = lines[0]?.start ?? 0;
	const frontLines = front ? text.slice(0, first).split('\n').length - 1 : 0;
	return offset < first ? 0 : frontLines + lineAt(lines, offset);
}

/** `dryrun: {format: …}` in the front matter. */
function namedFormat({ front }: Document): string | undefined {
	const own = front?.data.dryrun ?? front?.data.dryRun;
	const format = typeof own === 'object' && own !== null ? (own as Record<string, unknown>).format : undefined;
	return typeof format === 'string' ? format : undefined;
}
