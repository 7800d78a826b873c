import { readMark, type Mark } from './mark';
import { cleanTitle } from './title';

/** A title's parts: its mark (`12.`, `Q7:`), its words, and links behind it that only say where it is from. */
export interface Title {
	readonly title: string;
	readonly mark: Mark;
	readonly sources: readonly string[];
}

/** Takes a raw title apart. `**3)** Words`, `Q. ***Words***` and `3. Words [[src](url)]` all give "Words". */
export function readTitle(raw: string): Title {
	const sources: string[] = [];
	const bare = withoutSources(raw, sources);
	const cleaned = cleanTitle(bare);
	let start = 0;
	while (cleaned[start] === '*' || cleaned[start] === '_' || cleaned[start] === ' ') {
		start++;
	}
	const mark = readMark(start > 0 ? cleaned.slice(start) : cleaned);
	if (mark.kind === 'none') {
		return { title: cleaned, mark, sources };
	}
	let title = cleanTitle(cleaned.slice(start + mark.length));
	if (start > 1 && title.split('**').length % 2 === 0) {
		title = title.split('**').join('').trim();
	}
	return { title, mark, sources };
}

const pointing = new Set([
	'src',
	'source',
	'link',
	'ref',
	'top',
	'back',
	'back to top',
	'answer',
	'solution',
	'url',
	'wiki',
	'↑',
	'⬆',
	'⬆️',
	'🔝',
	'🔗',
	'^',
	'↥',
	'⇧',
]);

/** Cuts `[[src](url)]`, `([link](url))` and `[↑](#top)` off a title's end. */
function withoutSources(raw: string, sources: string[]): string {
	let text = raw.trim();
	for (let round = 0; round < 5 && (text.endsWith(']') || text.endsWith(')')); round++) {
		const double = Math.max(text.lastIndexOf('[['), text.lastIndexOf('(['));
		const single = text.lastIndexOf('[');
		const at = double > 0 && (text.endsWith(')]') || text.endsWith('))') || text.endsWith('])')) ? double : single;
		const link = text.slice(at);
		const words = link.slice(link.lastIndexOf('[') + 1, Math.max(0, link.indexOf(']')));
		const isLink = at > 0 && link.includes('](');
		if (!isLink || at === single && !pointing.has(words.trim().toLowerCase())) {
			break;
		}
		const target = link.slice(link.indexOf('](') + 2, link.indexOf(')', link.indexOf('](')));
		if (!target.startsWith('#')) {
			sources.push(`[${words}](${target})`);
		}
		text = text.slice(0, at).trimEnd();
	}
	return text;
}
