import { readBank, type ReadOptions } from './readBank';
import { questionLikeness } from './text/likeness';
import { cleanTitle } from './text/title';
import type { Reading, ReadQuestion } from './reading';
import { Ids } from './ids';
import { tidyText } from './body/tidy';

/** A file of a folder; its name is the path below the folder, with slashes. */
export interface FolderFile {
	readonly name: string;
	readonly text: string;
}

export interface FolderReading {
	readonly name: string;
	readonly reading: Reading;
}

/** Reads the files of one folder together, as `joinFolder` says. Gives one reading for each file, in the given order. */
export function readFolder(files: readonly FolderFile[], options: ReadOptions = {}): readonly FolderReading[] {
	return joinFolder(files.map(file => ({ ...file, reading: readBank(file.name, file.text, options) })));
}

/** A file of a folder, read by itself. Of a long one the text may be ''. */
export interface ReadFile extends FolderFile {
	readonly reading: Reading;
}

/**
 * Joins parallel `questions/` and `answers/` trees; and where files hold only answers their names are the questions. Gives one reading for
 * each file, in the given order; the same reading where a file has nothing to do with the others.
 */
export function joinFolder(files: readonly ReadFile[]): readonly FolderReading[] {
	const answers = new Map(files.flatMap(file => {
		const key = besideQuestions(file.name);
		return key === undefined ? [] : [[key, file] as const];
	}));
	const joined = new Set(files.flatMap(({ name }) => answers.get(withoutEnding(name))?.name ?? []));
	const readings = files.map(file => {
		const answer = answers.get(withoutEnding(file.name));
		const reading = joined.has(file.name) ? nothing : file.reading;
		return { name: file.name, reading: answer && !joined.has(file.name) ? withAnswers(file, reading, answer) : reading };
	});
	return nameQuestions(files, readings, joined);
}

const nothing: Reading = { form: 'none', questions: [], reference: [], problems: [] };

const withoutEnding = (name: string) => name.replace(/\.[a-z]{1,8}$/i, '').toLowerCase();

/** For a file in an answers tree, the path without ending that its questions file would have. */
function besideQuestions(name: string): string | undefined {
	const parts = withoutEnding(name).split('/');
	const at = parts.findIndex((part, index) => index < parts.length - 1 && /^(?:answers?|solutions?)$/.test(part));
	return at < 0 ? undefined : [...parts.slice(0, at), parts[at]?.endsWith('s') ? 'questions' : 'question', ...parts.slice(at + 1)].join('/');
}

/** Gives a file's questions the answers of the file beside it: by title, else by place when both hold as many. */
function withAnswers(file: FolderFile, reading: Reading, answer: ReadFile): Reading {
	const read = answer.reading.questions;
	const whole = tidyText(answer.text.replace(/^\ufeff/, ''));
	const questions = reading.questions.length > 0 ? reading.questions : [soleQuestion(file)];
	const byTitle = new Map(read.map(question => [question.question.toLowerCase(), question]));
	return {
		...reading, form: reading.form === 'none'
			? 'one-per-file'
			: reading.form, problems: reading.problems.filter(problem => problem.code !== 'no-questions'),
		questions: questions.map((question, at) => {
			const other = byTitle.get(question.question.toLowerCase()) ?? (read.length === questions.length ? read[at] : undefined);
			const said = other?.answer ?? (questions.length === 1 ? withoutTitle(whole, question.question) : undefined);
			return question.answer !== undefined && questions.length > 1 || said === undefined || said === '' ? question : asked(question, said);
		}),
	};
}

/** A lone question's own text is its prompt once the answer stands in another file. */
function asked({ answer, ...question }: ReadQuestion, said: string): ReadQuestion {
	const prompt = [question.prompt, answer].filter(text => text !== undefined).join('\n\n');
	return { ...question, ...prompt !== '' && { prompt }, answer: said };
}

function soleQuestion({ name, text }: FolderFile): ReadQuestion {
	const whole = tidyText(text.replace(/^\ufeff/, ''));
	const [first = '', ...rest] = whole.split('\n');
	const title = cleanTitle(first.replace(/^#{1,6}\s/, '')) || titleFromName(name);
	const prompt = rest.join('\n').trim();
	return {
		id: new Ids([]).take(title),
		question: title,
		category: '',
		line: 1,
		span: { start: 0, end: text.length },
		...prompt !== '' && { prompt },
	};
}

const withoutTitle = (text: string, title: string) => text.replace(
	/^#{1,6}\s[^\n]*\n/,
	heading => cleanTitle(heading.replace(/^#+/, '')).toLowerCase() === title.toLowerCase() || /^#+\s*(?:answer|solution)\s*$/i.test(heading.trim())
		? ''
		: heading,
).trim();

function titleFromName(name: string): string {
	return cleanTitle((name.split('/').at(-1) ?? '').replace(/\.[a-z]{1,8}$/i, '').replace(/^\d{1,4}[-_. ]+/, '').replace(/[-_]+/g, ' '));
}

/** Forms that a long answer may look like. */
const weak: ReadonlySet<string> = new Set(['list', 'plain-heading', 'bold-paragraph', 'numbered-paragraph', 'numbered-heading']);

/** In a folder of questions where most files hold no question, the files' names are the questions. */
function nameQuestions(files: readonly FolderFile[], readings: readonly FolderReading[], joined: ReadonlySet<string>): readonly FolderReading[] {
	const folders = new Map<string, FolderReading[]>();
	for (const entry of readings) {
		const folder = entry.name.slice(0, Math.max(0, entry.name.lastIndexOf('/')));
		if (/\.(?:md|markdown|txt)$/i.test(entry.name) && !/(?:^|\/)(?:readme|index|license|contributing|changelog)[^/]*$/i.test(entry.name)
			&& !joined.has(entry.name)) {
			folders.set(folder, [...folders.get(folder) ?? [], entry]);
		}
	}
	const named = new Set<string>();
	for (const [folder, entries] of folders) {
		const none = entries.filter(({ reading }) => reading.questions.length === 0);
		const asking = entries.filter(({ name }) => questionLikeness(titleFromName(name)) >= 0.85).length;
		const isFolder = /(?:^|\/)(?:questions?|flash-?cards|cards|interview-questions)(?:\/|$)/i.test(folder);
		if (entries.length >= 3 && none.length * 5 >= entries.length * 3 && (isFolder || asking * 2 > entries.length)) {
			none.filter(({ name }) => !/questions?$/i.test(titleFromName(name))).forEach(({ name }) => named.add(name));
		}
		// Where nearly every name asks, bullets and headings inside the files are parts of the answers.
		if (entries.length >= 5 && asking * 5 >= entries.length * 4) {
			entries.filter(({ reading }) => reading.questions.length === 0 || weak.has(reading.form)).forEach(({ name }) => named.add(name));
		}
	}
	const texts = new Map(files.map(file => [file.name, file.text]));
	return readings.map(entry => named.has(entry.name)
		? { name: entry.name, reading: namedReading(entry.name, texts.get(entry.name) ?? '') }
		: entry);
}

function namedReading(name: string, text: string): Reading {
	const question = titleFromName(name);
	const answer = tidyText(text.replace(/^\ufeff/, ''));
	return {
		...nothing,
		form: 'one-per-file',
		questions: [
			{ id: new Ids([]).take(question), question, category: '', line: 1, span: { start: 0, end: text.length }, ...answer !== '' && { answer } },
		],
	};
}
