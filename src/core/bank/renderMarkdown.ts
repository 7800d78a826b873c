import { nested } from './nested';
import type { FollowUp, Option, Question, Source } from './question';
import { slugger } from './slug';

/** A bank as one Markdown page: a table of contents, then category by category each question with all its parts. Drafts are left out. */
export function renderMarkdown(title: string, questions: readonly Question[]): string {
	const slug = slugger();
	slug(spoken(title));
	const contents: string[] = [], body: string[] = [];
	for (const [category, own] of byCategory(questions.filter(({ draft }) => !draft))) {
		contents.push(`- ${link(category, slug)}`);
		body.push(`## ${heading(category)}`);
		for (const question of own) {
			contents.push(`  - ${link(question.question, slug)}`);
			body.push(`### ${heading(question.question)}`);
			for (const part of partsOf(question)) {
				const { text, headings } = nested(part);
				headings.forEach(words => slug(spoken(words)));
				body.push(text);
			}
		}
	}
	return `${[`# ${heading(title)}`, contents.join('\n'), ...body].filter(text => text !== '').join('\n\n')}\n`;
}

function byCategory(questions: readonly Question[]): ReadonlyMap<string, readonly Question[]> {
	const groups = new Map<string, Question[]>();
	for (const question of questions) {
		const category = question.category === '' ? 'Questions' : question.category;
		const group = groups.get(category) ?? [];
		group.push(question);
		groups.set(category, group);
	}
	return groups;
}

/** The parts of a question in the order in which the panel shows them. */
function partsOf(question: Question): readonly string[] {
	const { prompt, options = [], hints, keyPoints, short, answer, example, pitfalls, story, followUps = [], sources = [], asOf } = question;
	return [
		facets(question),
		prompt ?? '',
		options.map(option).join('\n'),
		list('Hints', hints),
		list('Key points', keyPoints),
		labelled('Short answer', short),
		labelled('Answer', answer),
		labelled('Example', example),
		list('Pitfalls', pitfalls),
		labelled('War story', story),
		list('Follow-ups', followUps.map(followUp)),
		list('Sources', sources.map(source)),
		labelled('As of', asOf),
	].filter(text => text.trim() !== '');
}

function facets({ difficulty, kind, tags, roles, companies, minutes }: Question): string {
	const rows: readonly (readonly [string, string | undefined])[] = [
		['Difficulty', difficulty], ['Kind', kind], ['Tags', tags?.join(', ')], ['Roles', roles?.join(', ')], ['Companies', companies?.join(', ')],
		['Minutes', minutes === undefined ? undefined : String(minutes)],
	];
	return rows.filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => `**${name}:** ${oneLine(value ?? '')}`).join('  \n');
}

const option = ({ text, correct }: Option) => `- [${correct ? 'x' : ' '}] ${indented(text)}`;
const followUp = ({ question, answer }: FollowUp) => answer === undefined ? question : `${oneLine(question)}\n\n${answer}`;
const source = ({ title, url }: Source) => url === undefined ? title : `[${title.replace(/[[\]\\]/g, '\\$&')}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;

function list(label: string, texts: readonly string[] = []): string {
	return texts.length === 0 ? '' : `**${label}:**\n\n${texts.map(text => `- ${indented(text)}`).join('\n')}`;
}

function labelled(label: string, text = ''): string {
	const whole = text.trim();
	return whole === '' ? '' : /^[\p{L}\p{N}"'(]/u.test(whole) && !whole.includes('\n') ? `**${label}:** ${whole}` : `**${label}:**\n\n${whole}`;
}

/** A text as the content of a list item. */
const indented = (text: string) => text.trim().replace(/\r?\n(?=[^\r\n])/g, '\n  ');

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/** A title as a heading says it: in one line, with no tag outside of its code. */
function heading(title: string): string {
	return outsideCode(oneLine(title), part => part.replace(/<(?=[a-z/!?])/gi, '&lt;'));
}

/** The words of a heading as they are shown: links by their text, no images, no marks of emphasis. */
function spoken(title: string): string {
	return oneLine(title).replace(/!\[[^[\]]*\]\([^()]*\)/g, '').replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '$1');
}

function link(title: string, slug: (heading: string) => string): string {
	const words = oneLine(title).replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1');
	return `[${outsideCode(heading(words), part => part.replace(/[[\]]/g, '\\$&'))}](#${slug(spoken(title))})`;
}

/** A line changed wherever it isn't code. Linear: no match begins within a run of backticks. */
function outsideCode(line: string, change: (part: string) => string): string {
	return line.split(/(?<!`)(`+[^`]+`+)/).map((part, at) => at % 2 === 1 ? part : change(part)).join('');
}
