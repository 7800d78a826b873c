import type { Problem } from '../../bank/problem';
import { assemble, type Written } from '../assemble';
import { readMarkdown } from '../readMarkdown';
import type { Reading } from '../reading';
import { collect } from './collect';
import { promisesQuestions } from '../text/sections';
import { placesOf } from './places';

/** Reads JSON: entries in arrays wherever they are, and CrowdAnki decks. What isn't JSON is read as text. */
export function* readJson(name: string, text: string): Generator<void, Reading> {
	const problems: Problem[] = [];
	const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	let data: unknown;
	try {
		data = JSON.parse(from > 0 ? text.slice(from) : text);
	} catch (error) {
		// Not a bug: the text is a stranger's, and JSON.parse has no other way to say so.
		const start = Math.min(Number(/position (\d+)/.exec(String(error))?.[1] ?? 0) + from, text.length);
		const found = name.toLowerCase().endsWith('.json') ? undefined : yield* readMarkdown(name, text);
		return found && found.questions.length > 0 ? found : { form: 'none', questions: [], reference: [], problems: [{
			code: 'invalid-json', severity: 'error', span: { start, end: Math.min(text.length, start + 1) }, message: `This is not valid JSON: ${String(error instanceof Error ? error.message : error).slice(0, 160)}` }] };
	}
	yield;
	const places = placesOf(text);
	yield;
	const written: Written[] = [];
	let count = 0;
	for (const { fields, category, path, isDraft } of collect(data, promisesQuestions(name.split(/[\\/]/).slice(-2).join(' ')), problems, path => places.at(path))) {
		const place = places.at(path);
		written.push({ fields, category, line: place.line, span: { start: place.start, end: place.end }, ...isDraft && { isDraft } });
		if (++count % 200 === 0) {
			yield;
		}
	}
	if (written.length === 0) {
		problems.push({
			code: 'no-questions',
			severity: 'warning',
			span: { start: 0, end: text.length },
			message: 'No questions were recognised in this file. Give a list of objects with "question" and "answer".',
		});
	}
	return { form: written.length === 0 ? 'none' : 'json', questions: yield* assemble(written, problems), reference: [], problems };
}
