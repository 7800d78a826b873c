type Endings = readonly (readonly [RegExp, string])[];

/** Of each table the first ending that fits is taken off, with what stays in its place. */
const tables: readonly Endings[] = [
	[[/sses$/, 'ss'], [/(?<=..)ies$/, 'y'], [/(?<=[cs]h|x|z)es$/, ''], [/(?<=[^suai])s$/, '']],
	[[/(?<=...)ations?$/, ''], [/(?<=...)ically$/, 'ic'], [/(?<=...)(?:ments?|ness)$/, ''], [/(?<=...)ily$/, 'y'], [/(?<=...)ly$/, '']],
	[[/(?<=..)ied$/, 'y'], [/(?<=^(?=.*[aeiouy].*(?:ing|ed|er|or)).{3,})(?:ing|(?<!e|mb)ed|(?<!f)er|or)$/, '']],
	[[/(?<=...[aeiou])ll$/, 'l'], [/(?<=..)([^aeiouls])\1$/, '$1']],
	[[/(?<=...)e$/, '']],
	[[/(?<=....)at$/, ''], [/(?<=[^aeiou])y$/, 'i']],
];

/**
 * What forms of one English word have in common, roughly: `retries`, `retried` and `retrying` give the same. Not a word of its own, and no
 * dictionary: rare words may fall together. Other scripts, short words and names with digits stay as they are.
 */
export function stemOf(word: string): string {
	return /^[a-z]{4,40}$/.test(word) ? tables.reduce(takeOff, word) : word;
}

function takeOff(word: string, endings: Endings): string {
	const found = endings.find(([ending]) => ending.test(word));
	return found ? word.replace(found[0], found[1]) : word;
}
