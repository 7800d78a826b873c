import type { WrittenQuestion } from '../../bank/question';

type Field = keyof WrittenQuestion;

/** The other spellings under which a field is met in the lists that people already have; compared in lower case. */
const spellings: Readonly<Record<Field, readonly string[]>> = {
	id: ['key', 'uid'],
	question: ['q', 'title', 'front'],
	prompt: ['p', 'scenario', 'context'],
	options: ['o', 'choices'],
	hints: ['h', 'hint'],
	keyPoints: ['k', 'kp', 'key_points', 'key-points', 'points', 'keypoint'],
	short: ['s', 'tldr', 'short_answer', 'short-answer', 'summary'],
	answer: ['a', 'model_answer', 'model-answer', 'modelanswer', 'solution', 'back'],
	example: ['e', 'ex', 'examples'],
	pitfalls: ['pit', 'mistakes', 'common_mistakes', 'red_flags', 'pitfall'],
	story: ['war_story', 'war-story', 'warstory', 'w'],
	followUps: ['f', 'fu', 'follow_ups', 'follow-ups', 'followup', 'probes'],
	sources: ['src', 'source', 'references', 'links', 'refs'],
	asOf: ['as_of', 'as-of', 'updated'],
	category: ['c', 'cat', 'section', 'topic'],
	tags: ['t', 'tag', 'topics'],
	difficulty: ['d', 'diff', 'level'],
	kind: ['type'],
	roles: ['role'],
	companies: ['company'],
	minutes: ['m', 'min', 'time', 'duration'],
	wants: [],
};

const fieldOf = new Map<string, Field>(
	(Object.keys(spellings) as Field[]).flatMap(field => [field.toLowerCase(), ...spellings[field]].map(name => [name, field] as const)),
);

/** The field that a key names, whatever its case or spelling; undefined for a key that Dry Run doesn't know. */
export function fieldNamed(key: string): Field | undefined {
	return fieldOf.get(key.trim().toLowerCase());
}

/** True for keys that could reach an object's prototype; they are refused wherever they stand. */
export function isUnsafeKey(key: string): boolean {
	return key === '__proto__' || key === 'constructor' || key === 'prototype';
}
