import type { WrittenQuestion } from '../../bank/question';
import type { Document } from '../markdown/document';
import type { Entry } from '../entry';
import { readDifficulty, readMinutes, readSources, readTags } from '../values';
import { cleanTitle } from '../text/title';
import { readFollowUps, readPoints } from './lists';
import { readChoice, rightLetters } from './options';
import { readParts, type BodyLine, type Parts } from './parts';
import { isPlaceholder } from './placeholder';
import { tidy } from './tidy';
import type { Usage } from './usage';

/** An entry's fields, and whether its answer was only a placeholder. */
export interface Built {
	readonly fields: Omit<WrittenQuestion, 'question'>;
	readonly isPlaceholder: boolean;
}

type Draft = { -readonly [K in keyof WrittenQuestion]?: WrittenQuestion[K] };

/** Turns an entry's body into fields by its labels, folds and choices. */
export function buildFields(document: Document, entry: Entry, usage: Usage): Built {
	const parts = readParts(document, entry, usage);
	const fields: Draft = { ...entry.fields };
	const lead = parts.get('lead') ?? [];
	const text = (field: Parameters<Parts['get']>[0]) => tidy(parts.get(field) ?? []);
	let answer = text('answer');
	const choice = readChoice(parts.get('options') ?? lead, answer !== '' || parts.has('correct') || parts.has('options') || usage.isFolded || usage.isChoices);
	let prompt = '';
	if (choice) {
		const right = rightLetters(answer !== '' ? answer : text('correct'));
		fields.options = choice.options.map(({ letter, ...option }) => right.has(letter) ? { ...option, correct: true } : option);
		prompt = tidy(parts.has('options') ? lead : choice.before);
		const after = tidy(choice.after);
		if (answer === '') {
			answer = joined(text('correct'), after);
		} else {
			prompt = joined(prompt, after);
		}
	} else if (answer !== '' || parts.has('answer')) {
		const said = tidy(lead);
		if (!usage.isFolded && !usage.isNamed && isProse(lead)) {
			answer = joined(said, answer);
		} else {
			prompt = said;
		}
	} else if (usage.isFolded || entry.isPromptOnly
		|| entry.isListed && !usage.listsAnswers && (isQuestions(lead) || lead.every(line => line.kind === 'blank' || isCode(line)))
		|| asksAboutCode(entry.title, lead)) {
		prompt = tidy(lead);
	} else {
		answer = tidy(lead);
	}
	const hasPlace = answer !== '' && isPlaceholder(answer);
	const asked = joined(text('prompt'), prompt);
	setTexts(fields, parts, hasPlace ? '' : answer, asked.length < 2000 && cleanTitle(asked) === entry.title ? '' : asked, entry, usage);
	setLists(fields, parts);
	setFacets(fields, parts);
	return { fields, isPlaceholder: hasPlace };
}

function setTexts(fields: Draft, parts: Parts, answer: string, prompt: string, entry: Entry, usage: Usage): void {
	if (entry.isListed && !usage.listsAnswers && isQuestions(parts.get('lead') ?? []) && prompt !== '') {
		const followUps = readFollowUps(parts.get('lead') ?? []);
		if (followUps.every(({ question }) => /[?？]\s*$/.test(question))) {
			fields.followUps = [...fields.followUps ?? [], ...followUps];
			prompt = '';
		}
	}
	const texts = {
		prompt,
		answer,
		short: tidy(parts.get('short') ?? []),
		example: tidy(parts.get('example') ?? []),
		story: tidy(parts.get('story') ?? []),
	};
	for (const name of ['prompt', 'short', 'answer', 'example', 'story'] as const) {
		const value = joined(fields[name] ?? '', texts[name]);
		if (value !== '' && !(name !== 'answer' && isPlaceholder(value))) {
			fields[name] = value;
		}
	}
}

function setLists(fields: Draft, parts: Parts): void {
	for (const name of ['keyPoints', 'pitfalls', 'hints'] as const) {
		const points = readPoints(parts.get(name) ?? [], name === 'keyPoints').filter(point => !isPlaceholder(point));
		if (points.length > 0) {
			fields[name] = [...fields[name] ?? [], ...points];
		}
	}
	const followUps = readFollowUps(parts.get('followUps') ?? []).filter(({ question }) => !isPlaceholder(question));
	if (followUps.length > 0) {
		fields.followUps = [...fields.followUps ?? [], ...followUps];
	}
	const sources = readSources(tidy(parts.get('sources') ?? []));
	if (sources.length > 0) {
		fields.sources = [...fields.sources ?? [], ...sources];
	}
}

function setFacets(fields: Draft, parts: Parts): void {
	const value = (name: 'difficulty' | 'minutes' | 'tags' | 'id') => (parts.get(name) ?? []).map(line => line.text).join('\n').trim();
	const difficulty = readDifficulty(value('difficulty'));
	if (difficulty) {
		fields.difficulty = difficulty;
	}
	const minutes = readMinutes(value('minutes'));
	if (minutes) {
		fields.minutes = minutes;
	}
	const tags = readTags(value('tags'));
	if (tags.length > 0) {
		fields.tags = [...new Set([...fields.tags ?? [], ...tags])];
	}
	if (value('id') !== '' && value('id').length < 200) {
		fields.id = value('id');
	}
}

const joined = (one: string, two: string) => one === '' ? two : two === '' ? one : `${one}\n\n${two}`;

const isCode = (line: BodyLine) => line.kind === 'code' || line.kind === 'fence';

/** More than a sentence of words outside code. */
const isProse = (lines: readonly BodyLine[]) => lines.reduce((length, line) => isCode(line) ? length : length + line.text.trim().length, 0) > 160;

/** Nothing but bullets: in a list of questions they are what is asked next, or what the question is about. */
const isQuestions = (lines: readonly BodyLine[]) => lines.every(line => line.kind === 'blank' || line.kind === 'item' || line.text.startsWith('  '));

/** "What does the following code print?" over nothing but code. */
function asksAboutCode(title: string, lines: readonly BodyLine[]): boolean {
	return lines.length > 0 && lines.every(line => line.kind === 'blank' || line.kind === 'rule' || isCode(line))
		&& /\b(output|print|prints|printed|log|logs|logged|below|following|this (?:code|function|program|snippet)|returned?|wrong)\b|输出|打印|以下|下面|выведет|следующ/i.test(title);
}
