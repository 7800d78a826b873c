import { frontText } from '../frontMatter';
import type { WrittenQuestion } from '../../bank/question';
import type { Document, Heading } from '../markdown/document';
import type { Entry } from '../entry';
import { questionLikeness } from '../text/likeness';
import { promisesQuestions } from '../text/sections';
import { cleanTitle } from '../text/title';
import { readDifficulty } from '../values';
import type { Form } from './form';
import { titledBelow } from './titledBelow';

/**
 * ```md
 * ---
 * title: Title
 * ---
 * # Question (EN)
 * ## Answer (EN)
 * ```
 *
 * Also a file whose name is the question, or whose first heading is and that has no other form.
 */
export const wholeFile: Form = {
	name: 'one-per-file',
	weight: 1,
	isExplicit: true,
	*read(document) {
		const title = titleOf(document);
		if (title === undefined) {
			return [];
		}
		yield;
		const { text, lines, front } = document;
		const start = front
			? (text.charCodeAt(0) === 0xfeff ? 1 : 0)
			: title.heading ? (lines[title.heading.line]?.start ?? 0) : (lines[0]?.start ?? 0);
		const top = title.heading ?? namingHeading(document);
		const bodyStart = top ? (lines[top.line + 1]?.start ?? text.length) : (lines[0]?.start ?? text.length);
		const entry = {
			title: title.text,
			start,
			end: text.length,
			bodyStart,
			bodyEnd: text.length,
			indent: 0,
			category: category(document),
			likeness: 1,
			fields: facets(document),
		};
		return [languageEntry(document, entry)];
	},
};

/** The file says of itself that it is one question: its front matter does, or a question's and an answer's section do. */
export function isOneQuestion({ front, headings }: Document): boolean {
	const questions = headings.filter(heading => heading.field === 'question' && !/questions|вопросы/i.test(heading.title));
	const isSplit = questions.length > 0 && questions.length < 8 && headings.some(heading => heading.field === 'answer')
		&& (questions.length === 1 || questions.every(heading => heading.isLocalised));
	const isNamed = typeof front?.data.question === 'string' || front?.data.question_kind !== undefined
		|| front?.data.title !== undefined && front.data.difficulty !== undefined;
	const others = headings.filter(heading => heading.mark.kind === 'question' || heading.mark.kind === 'number' && heading.likeness >= 0.85);
	const answersOnly = questions.length === 0 && others.length === 0 && headings[0]?.field === 'answer' && headings[0].isLocalised;
	return answersOnly || isSplit && others.length < 2 && headings.every(heading => heading.mark.kind !== 'question') || isNamed;
}

/** In a folder of questions, or in one of the folders in it, a file's title is what it asks. */
const isAmongQuestions = (name: string) => name.split(/[\\/]/).slice(-3, -1).some(folder => /^(?:interview[-_ ])?(?:questions?|quiz|flash-?cards|cards)$/i.test(folder));

/** A first line that only names the file again, `# Context` in "What is Context.md", whatever part of an entry the word would name. */
function namingHeading({ headings, lines, front }: Document): Heading | undefined {
	const first = headings[0];
	const isFirst = first?.level === 1 && headings.filter(({ level }) => level === 1).length < 3 && lines.slice(0, first.line).every(({ kind }) => kind === 'blank');
	return isFirst && !front && first.field !== 'question' && first.field !== 'answer' ? first : undefined;
}

function titleOf(document: Document): { readonly text: string; readonly heading?: Heading } | undefined {
	const { name, front, headings, folds, labels } = document;
	const named = cleanTitle(frontText(front, 'question', 'title'));
	const asksItself = headings.some(heading => heading.field === 'question') && headings.some(heading => heading.field === 'answer');
	if (named !== '' && (isOneQuestion(document) || asksItself || questionLikeness(named) >= 0.85 && named.length > (named.charCodeAt(0) > 0x2e80 ? 5 : 12) || isAmongQuestions(name) && !promisesQuestions(named))) {
		return { text: named };
	}
	const section = headings.find(heading => heading.field === 'question');
	const below = asksItself && section ? titledBelow(document, section.line, '') : undefined;
	if (below && below.title !== '' && named === '') {
		return { text: below.title };
	}
	const first = headings[0];
	const isAlone = first !== undefined && headings.filter(heading => heading.field === undefined && heading.level <= first.level).length === 1;
	if (first && isAlone && first.field === undefined && first.title !== ''
		&& (first.likeness >= 0.85 || labels.some(label => label.field === 'answer'))) {
		return { text: first.title, heading: first };
	}
	const base = (name.split(/[\\/]/).at(-1) ?? '').replace(/\.(?:md|markdown|txt)$/i, '');
	const words = cleanTitle(base.replace(/^(?:\d{1,4}|q)[-_. ]+/i, '').replace(/--.*$/, '').replace(/[-_]+/g, ' '));
	return asksItself || headings[0]?.field === 'answer' && isOneQuestion(document) || folds.length === 0 && questionLikeness(words) >= 0.85 && words.split(' ').length > 2 ? { text: words } : undefined;
}

function category({ front }: Document): string {
	const value = front?.data.category ?? front?.data.topic ?? front?.data.section ?? front?.data.moc;
	return typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : '';
}

function facets({ front }: Document): Partial<WrittenQuestion> {
	const data = front?.data ?? {};
	const texts = (value: unknown) => (Array.isArray(value)
		? value
		: typeof value === 'string' ? value.split(',') : []).filter((one): one is string => typeof one === 'string').map(one => one.trim()).filter(one => one !== '');
	const tags = texts(data.tags ?? data.tag);
	const difficulty = readDifficulty(frontText(front, 'difficulty', 'level'));
	const sources = texts(data.sources ?? data.references).map(title => title.startsWith('http') ? { title, url: title } : { title });
	const id = typeof data.id === 'string' || typeof data.id === 'number' ? String(data.id).trim() : '';
	const kind = data.question_kind ?? data.kind;
	return {
		...id !== '' && { id }, ...tags.length > 0 && { tags }, ...difficulty && { difficulty }, ...sources.length > 0 && { sources },
		...typeof kind === 'string' && kind !== '' && { kind },
	};
}

/** `# Question (EN)` and `## Answer (EN)` beside the same in another language: English is read where there is any, because banks mix files in many languages, else the file's own language. */
function languageEntry(document: Document, entry: Entry): Entry {
	const { headings, lines, text, front, problems } = document;
	const sections = headings.flatMap((heading, at) => {
		const field = heading.field;
		const next = headings.slice(at + 1).find(other => other.level <= heading.level || other.field !== undefined);
		const from = lines[heading.line + 1]?.start ?? text.length;
		const language = /[(（]\s*([A-Za-z]{2,3})\s*[)）]/.exec(text.slice(lines[heading.line]?.content ?? 0, lines[heading.line]?.end))?.[1]?.toLowerCase();
		return field && language
			? [{ field, language, from, start: lines[heading.line]?.start ?? 0, to: next ? lines[next.line]?.start ?? text.length : text.length }]
			: [];
	});
	const languages = [...new Set(sections.map(section => section.language))];
	if (languages.length < 2 && !sections.some(section => section.field === 'question')) {
		return entry;
	}
	const original = frontText(front, 'original_language', 'language', 'lang').toLowerCase();
	const chosen = languages.includes('en') ? 'en' : languages.includes(original) ? original : languages[0];
	for (const section of sections) {
		if (section.language !== chosen && text.slice(section.from, section.to).trim() !== '') {
			problems.push({
				code: 'other-language',
				severity: 'info',
				span: { start: section.start, end: section.to },
				message: `This part is in another language (${section.language}); the part in "${chosen}" is read.`,
			});
		}
	}
	const words = (field: string) => sections.filter(section => section.field === field && section.language === chosen)
		.map(({ from, to }) => text.slice(from, to).replaceAll('\r', '').replace(/^> ?/gm, '').replace(/(?:^|\n)---+\s*$/, '').trim()).join('\n\n');
	const question = words('question');
	const answerAt = sections.find(section => section.field === 'answer' && section.language === chosen);
	if (!answerAt) {
		return entry;
	}
	const followUps = headings.find(heading => heading.line > 0 && heading.field === 'followUps' && (lines[heading.line]?.start ?? 0) >= answerAt.to
		&& !/[(（]/.test(text.slice(lines[heading.line]?.content, lines[heading.line]?.end)));
	const fields = { ...entry.fields, ...question !== '' && question !== entry.title && { prompt: question } };
	const end = followUps ? sectionEnd(document, followUps) : answerAt.to;
	return {
		...entry,
		fields,
		bodyStart: answerAt.from,
		bodyEnd: followUps && (lines[followUps.line]?.start ?? 0) - answerAt.to < 3 ? end : answerAt.to,
	};
}

function sectionEnd({ headings, lines, text }: Document, heading: Heading): number {
	const next = headings.find(other => other.line > heading.line && other.level <= heading.level);
	return next ? lines[next.line]?.start ?? text.length : text.length;
}
