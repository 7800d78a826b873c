/** Words of a text that only mean something on one machine: a person's folders, or the host that packages came from. */
const machineBound: readonly RegExp[] = [
	/(?<![\w.~)\]}-])\/(?:home|Users|root|work)\/[\w.-]+/g,
	/\b[A-Z]:\\+Users\\+\w+/g,
	/https?:\/\/(?:registry\.|[^\s/"']*(?:artifactory|nexus|verdaccio|npmmirror))[^\s"'`)]*/gi,
	/"resolved":\s*"https?:[^"]*"/g,
];

/** Each as `path:line: words`. What is in `folders`, such as this repository's own place, is found wherever it stands. */
export function machineFaults(path: string, text: string, folders: readonly string[]): readonly string[] {
	const found = machineBound.flatMap(pattern => [...text.matchAll(pattern)].map(match => ({ at: match.index, words: match[0] })));
	const named = folders.flatMap(folder => text.includes(folder) ? [{ at: text.indexOf(folder), words: folder }] : []);
	return [...found, ...named].map(({ at, words }) => `${path}:${text.slice(0, at).split('\n').length}: Only true on one machine: ${words}`);
}
