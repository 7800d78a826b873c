import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import * as v from 'valibot';
import type { WrittenQuestion } from '../../bank/question';
import { questionSchema } from '../../bank/schema';
import type { Severity } from '../../bank/problem';
import type { Span } from '../../text/span';
import { fieldNamed, isUnsafeKey } from './fields';
import { dataOf, keyOf, spanOf, type Aliases } from './nodes';

export type Report = (code: string, message: string, span: Span, severity?: Severity) => void;

/**
 * One entry of the list, or undefined when it holds no question. A field that isn't of its form is left out and
 * reported where it stands; the rest of the entry is kept.
 */
export function readEntry(item: unknown, aliases: Aliases, report: Report): WrittenQuestion | undefined {
	if (isScalar(item) && typeof item.value === 'string' && item.value.trim() !== '') {
		return { question: item.value.trim() };
	}
	if (!isMap(item)) {
		report('missing-question', 'This entry is not a question: write at least "question:".', spanOf(item));
		return undefined;
	}

	const entry = new Map<string, unknown>();
	const places = fieldsOf(item, aliases, entry, report);
	const check = () => v.safeParse(questionSchema, Object.fromEntries(entry));
	let result = check();
	while (!result.success) {
		const bad = new Set(result.issues.map(issue => String(issue.path?.[0]?.key)));
		if (bad.has('question') || bad.size === 0) {
			report('missing-question', 'This entry has no "question:", so it can\'t be asked.', spanOf(item));
			return undefined;
		}
		for (const issue of result.issues) {
			const field = String(issue.path?.[0]?.key);
			if (entry.delete(field)) {
				report('invalid-field', `The field "${field}" was left out: ${issue.message}`, places.get(field) ?? spanOf(item));
			}
		}
		result = check();
	}
	return result.output;
}

function fieldsOf(item: YAMLMap, aliases: Aliases, entry: Map<string, unknown>, report: Report): Map<string, Span> {
	const places = new Map<string, Span>();
	for (const pair of item.items) {
		const key = keyOf(pair);
		const field = isUnsafeKey(key) ? undefined : fieldNamed(key);
		const place = spanOf(pair.key);
		if (isUnsafeKey(key)) {
			report('unsafe-key', `The key "${key}" is not allowed; it was left out.`, place);
		} else if (field === undefined) {
			report('unknown-field', `Dry Run knows no field "${key}"; it is not shown.`, place, 'warning');
		} else if (places.has(field)) {
			report('duplicate-field', `The field "${field}" is written twice in this entry; the first counts.`, place);
		} else {
			places.set(field, place);
			const value = dataOf(pair.value, aliases, isUnsafeKey);
			if (value === undefined) {
				report('not-read', `The field "${field}" was left out: aliases of lists and maps, long texts under many aliases, and deep nesting, are not read.`, place);
			} else if (value !== null) {
				entry.set(field, field === 'minutes' ? value : inWhole.has(field) && !isTagged(pair.value) ? asOneText(asText(value)) : asText(value));
			}
		}
	}
	return places;
}

/** Fields that hold one text: a list of texts there is that text point by point. */
const inWhole: ReadonlySet<string> = new Set(['answer', 'short', 'prompt', 'example', 'story']);

/** A list that says of itself that it is something else is no text. */
const isTagged = (node: unknown) => isSeq(node) && node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:seq';

function asOneText(value: unknown): unknown {
	const isList = Array.isArray(value) && value.length > 0 && value.every(text => typeof text === 'string');
	return isList ? value.length === 1 ? value[0] : value.map(text => `- ${text.trim()}`).join('\n') : value;
}

/** Numbers, booleans and dates written where text is meant are the text that stands there. */
function asText(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(entry => asText(entry));
	}
	return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
}
