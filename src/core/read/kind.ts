import { looksDelimited } from './data/delimiter';

export type Kind = 'yaml' | 'json' | 'delimited' | 'markdown';

const kinds: Readonly<Record<string, Kind>> = {
	yaml: 'yaml',
	yml: 'yaml',
	json: 'json',
	csv: 'delimited',
	tsv: 'delimited',
	delimited: 'delimited',
	anki: 'delimited',
	markdown: 'markdown',
	md: 'markdown',
};

/** What a file is, by its named format, then by what stands in it, then by its ending: an ending may lie. */
export function kindOf(name: string, text: string, format?: string): Kind {
	if (format !== undefined) {
		return kinds[format.toLowerCase()] ?? 'markdown';
	}
	const ending = /\.([a-z]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const start = firstSign(text);
	const isJson = text[start] === '{' || text[start] === '[' && /^\[\s*[[{"\]]/.test(text.slice(start, start + 200));
	if (ending === 'json' || isJson && ending !== 'md' && ending !== 'yaml' && ending !== 'yml') {
		return 'json';
	}
	if (ending === 'yaml' || ending === 'yml') {
		return 'yaml';
	}
	if (ending === 'md' || ending === 'markdown') {
		return text.startsWith('#separator:', start) ? 'delimited' : 'markdown';
	}
	if (looksDelimited(text, ending)) {
		return 'delimited';
	}
	return /^(?:---\s*\n)?(?:questions|qs):\s*(?:\n|$)/.test(text.slice(start, start + 200)) ? 'yaml' : 'markdown';
}

function firstSign(text: string): number {
	let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	while (at < text.length && (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t')) {
		at++;
	}
	return at;
}
