import type { WrittenQuestion } from '../../bank/question';
import { isPlaceholder } from '../body/placeholder';
import type { Field } from '../labels';
import { cleanTitle } from '../text/title';
import { readDifficulty, readMinutes, readSources, readTags, splitPoints, splitQuestions } from '../values';

type Draft = { -readonly [K in keyof WrittenQuestion]?: WrittenQuestion[K] };

/** A value of a data file: a text or texts, or an object with a text of its own. */
export type Value = string | readonly string[];

/** Turns the values of a record into a question's fields. Several columns of one field are joined. */
export function recordFields(values: readonly (readonly [Field, Value])[]): Draft {
	const fields: Draft = {};
	let correct = '';
	for (const [field, value] of values) {
		const texts = (typeof value === 'string' ? [value] : value).map(text => text.trim()).filter(text => text !== '');
		const text = texts.join('\n');
		if (text === '') {
			continue;
		}
		switch (field) {
			case 'question': setDefined(fields, 'question', fields.question ?? (cleanTitle(text) || undefined)); break;
			case 'answer': case 'prompt': case 'short': case 'example': case 'story':
				if (!isPlaceholder(text)) {
					fields[field] = fields[field] === undefined ? text : `${fields[field]}\n\n${text}`;
				}
				break;
			case 'keyPoints': case 'pitfalls': case 'hints':
				fields[field] = [...fields[field] ?? [], ...typeof value === 'string' ? lines(text, field === 'keyPoints') : texts];
				break;
			case 'followUps': fields.followUps = [
				...fields.followUps ?? [],
				...texts.flatMap(one => typeof value === 'string' ? splitQuestions(one) : [{ question: one }]),
			]; break;
			case 'options': fields.options = texts.length > 1
				? texts.map(one => ({ text: one }))
				: lines(text, true).map(one => ({ text: one })); break;
			case 'sources': fields.sources = readSources(text); break;
			case 'tags': fields.tags = [
				...new Set([...fields.tags ?? [], ...texts.flatMap(one => /[,;|、，]/.test(one) ? readTags(one) : one.split(/\s+/))]),
			]; break;
			case 'roles': case 'companies': fields[field] = readTags(text); break;
			case 'difficulty': setDefined(fields, 'difficulty', readDifficulty(text)); break;
			case 'minutes': setDefined(fields, 'minutes', readMinutes(text)); break;
			case 'correct': correct = text; break;
			case 'id': case 'category': case 'kind': case 'asOf': fields[field] ??= text; break;
		}
	}
	return withCorrect(fields, correct);
}

function setDefined<K extends 'question' | 'difficulty' | 'minutes'>(fields: Draft, key: K, value: Draft[K] | undefined): void {
	if (value !== undefined) {
		fields[key] = value;
	}
}

function lines(text: string, splits: boolean): string[] {
	const parts = text.split('\n').map(line => line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, '').trim()).filter(line => line !== '');
	return parts.length > 1 || !splits ? parts : splitPoints(text);
}

/** Marks the option that a letter, a number or its own words name. */
function withCorrect(fields: Draft, correct: string): Draft {
	const key = correct === '' ? fields.answer ?? '' : correct;
	if (!fields.options || key === '') {
		return fields;
	}
	const at = /^[A-Za-z]$/.test(key)
		? key.toUpperCase().charCodeAt(0) - 65
		: /^\d{1,2}$/.test(key) ? Number(key) : fields.options.findIndex(option => option.text.trim() === key.trim());
	return { ...fields, options: fields.options.map((option, index) => index === at ? { ...option, correct: true } : option) };
}
