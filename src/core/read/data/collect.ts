import type { Problem } from '../../bank/problem';
import type { WrittenQuestion } from '../../bank/question';
import { lostTitle } from '../assemble';
import type { Field } from '../labels';
import { limits } from '../limits';
import { questionLikeness } from '../text/likeness';
import type { Span } from '../../text/span';
import { columnField } from './columns';
import { htmlToText } from './html';
import { recordFields, type Value } from './record';

export interface Collected {
	readonly fields: WrittenQuestion;
	readonly category: string;
	/** The keys and indexes that lead to the entry, joined by a slash. */
	readonly path: string;
	readonly isDraft: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds the entries in parsed JSON, each array's or map's key or title being its category. */
export function* collect(data: unknown, promises: boolean, problems: Problem[], placeOf: (path: string) => Span): Generator<Collected> {
	const models = new Map<string, readonly string[]>();
	const unknown = new Set<string>();
	yield* walk(data, '', '', 0, { models, unknown, promises, problems, placeOf });
}

interface Context { readonly models: Map<string, readonly string[]>; readonly unknown: Set<string>; readonly promises: boolean; readonly problems: Problem[]; readonly placeOf: (path: string) => Span }

function* walk(value: unknown, path: string, category: string, depth: number, context: Context): Generator<Collected> {
	if (depth > limits.depth) {
		context.problems.push({
			code: 'too-deep',
			severity: 'warning',
			span: { start: 0, end: 0 },
			message: `Lists nested more than ${limits.depth} deep are not read.`,
		});
		return;
	}
	if (Array.isArray(value)) {
		for (const [at, item] of value.entries()) {
			yield* walk(item, `${path}/${at}`, category, depth + 1, context);
		}
	} else if (isObject(value)) {
		learnModels(value, context.models);
		const entry = noteOf(value, context.models) ?? entryOf(value, path, context);
		if (entry) {
			const { question, ...rest } = entry;
			yield {
				fields: { ...rest, question: question ?? lostTitle },
				category: rest.category ?? category,
				path,
				isDraft: question === undefined,
			};
			if (question === undefined) {
				context.problems.push({
					code: 'missing-question',
					severity: 'error',
					span: context.placeOf(path),
					message: 'This entry has no question; it is kept as a draft.',
				});
			}
			return;
		}
		const own = [value.name, value.title, value.category, value.topic, value.section].find((name): name is string => typeof name === 'string');
		for (const key of Object.keys(value)) {
			if (typeof value[key] === 'object' && key !== '__proto__' && key !== 'note_models' && key !== 'deck_configurations') {
				const named = Array.isArray(value[key]) && columnField(key) === undefined
					&& !/^(?:notes|items|data|list|entries|cards|children|questions|qs|quiz|results|faqs?|flashcards)$/i.test(key)
					? key
					: category;
				yield* walk(value[key], `${path}/${key}`, own ?? named, depth + 1, context);
			}
		}
	}
}

/** CrowdAnki names the fields of its notes in the note models. */
function learnModels(value: Json, models: Map<string, readonly string[]>): void {
	for (const model of Array.isArray(value.note_models) ? value.note_models : []) {
		if (isObject(model) && typeof model.crowdanki_uuid === 'string' && Array.isArray(model.flds)) {
			models.set(model.crowdanki_uuid, model.flds.map(field => isObject(field) ? String(field.name) : ''));
		}
	}
}

type Fields = ReturnType<typeof recordFields>;

function noteOf(value: Json, models: ReadonlyMap<string, readonly string[]>): Fields | undefined {
	if (!Array.isArray(value.fields) || typeof value.note_model_uuid !== 'string' && value.__type__ !== 'Note') {
		return undefined;
	}
	const names = models.get(String(value.note_model_uuid)) ?? [];
	const named = names.map(columnField);
	const known = named.includes('question')
		? named
		: value.fields.map((_, at): Field | undefined => at === 0 ? 'question' : at === 1 ? 'answer' : named[at]);
	const texts = value.fields.map(field => htmlToText(String(field)));
	const used = texts.flatMap((text, at): [Field, Value][] => known[at] ? [[known[at], text]] : []);
	const tags = Array.isArray(value.tags) ? value.tags.filter((tag): tag is string => typeof tag === 'string') : [];
	const extra = texts.filter((text, at) => !known[at] && text !== '');
	return recordFields([
		...used,
		...extra.map((text): [Field, Value] => ['answer', text]),
		['tags', tags],
		...typeof value.guid === 'string' ? [['id', value.guid] as [Field, Value]] : [],
	]);
}

/** An object with a question or an answer among its keys; undefined for one that only holds others. */
function entryOf(value: Json, path: string, context: Context): Fields | undefined {
	const keys = Object.keys(value);
	const fieldAt = (key: string) => key === '__proto__' ? undefined : columnField(key);
	const byField = new Map(keys.map(key => [fieldAt(key) ?? (choices(value[key]) ? 'options' : undefined), key]));
	const asked = keys.find(key => fieldAt(key) === 'question' && key.toLowerCase() !== 'title' && typeof value[key] === 'string')
		?? (byField.has('answer') || byField.has('options') || byField.has('keyPoints')
			? keys.find(key => fieldAt(key) === 'question' && typeof value[key] === 'string')
			: undefined)
		?? (byField.has('answer') && typeof value.prompt === 'string' ? 'prompt' : undefined);
	if (asked !== undefined && !context.promises && isDescribed(asked, byField.get('answer')) && questionLikeness(String(value[asked])) < 0.6) {
		return undefined;
	}
	const isDraft = asked === undefined && (typeof value.answer === 'string' || Array.isArray(value.keyPoints));
	if (asked === undefined && !isDraft) {
		return undefined;
	}
	const values: [Field, Value][] = asked === undefined ? [] : [['question', String(value[asked])]];
	for (const key of keys) {
		const field = fieldAt(key);
		const text = key === asked ? undefined : plain(value[key]) ?? (choices(value[key]) ? '' : undefined);
		if (text === undefined) {
			continue;
		}
		const options = field === 'options' || field === 'answer' || /^(?:answer|option|choice)_?(?:options|list)$/i.test(key) ? choices(value[key]) : undefined;
		if (options) {
			values.push(['options', options.map(option => option.text)], ['correct', options.filter(option => option.isRight).map(option => option.text).slice(0, 1)]);
		} else if (field && field !== 'question') {
			values.push([field, text]);
		} else if (!context.unknown.has(key)) {
			context.unknown.add(key);
			context.problems.push({
				code: 'unknown-field',
				severity: 'info',
				span: context.placeOf(path),
				message: `Dry Run knows no field "${key.slice(0, 60)}"; it is not shown.`,
			});
		}
	}
	return recordFields(values);
}

/** Anything in the world has a title and a description; a question has them only where it asks or the file promises questions. */
const isDescribed = (asked: string, answer: string | undefined) => /^(?:title|text|word|term|name)$/i.test(asked) && answer !== undefined
	&& /^(?:description|meaning|extra)$/i.test(answer);

/** Objects that hold a choice's words and say whether it is right. */
function choices(value: unknown): readonly { readonly text: string; readonly isRight: boolean }[] | undefined {
	const found = Array.isArray(value) ? value.flatMap(item => {
		const right = isObject(item) ? item.isCorrect ?? item.correct ?? item.is_correct ?? item.isRight : undefined;
		const text = isObject(item) ? [item.text, item.answerText, item.answer, item.option, item.label, item.value].find(one => typeof one === 'string') : undefined;
		return typeof text === 'string' && typeof right === 'boolean' ? [{ text, isRight: right }] : [];
	}) : [];
	return found.length > 1 ? found : undefined;
}

function plain(value: unknown): Value | undefined {
	if (Array.isArray(value)) {
		const texts = value.flatMap(item => typeof item === 'string'
			? [item]
			: typeof item === 'number'
				? [String(item)]
				: isObject(item)
					? [item.text, item.question, item.title, item.url].filter((one): one is string => typeof one === 'string').slice(0, 1)
					: []);
		return texts.length > 0 ? texts : undefined;
	}
	if (isObject(value)) {
		const texts = Object.values(value).filter((one): one is string => typeof one === 'string');
		return texts.length > 0 ? texts : undefined;
	}
	return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
