/** Where the list of questions stands in a bank that is written line by line, as nearly all are. */
export interface ListPlace {
	/** Where each entry's first line begins. */
	readonly entries: readonly number[];
	/** Where the list ends: at the next key or at the end of the text. */
	readonly end: number;
	/** Where the key that it stands under begins; undefined for a list at the top. */
	readonly key?: number;
}

const key = /^(?:questions|qs)[ \t]*:[ \t]*(?:#.*)?$/i;
const dash = /^-(?:[ \t]|$)/;
const mark = /^(?:---|\.\.\.)(?:[ \t]|$)/;
const linesInStep = 20_000;

interface Line {
	readonly start: number;
	readonly indent: number;
	/** Behind the indent, at most its first 200 signs. */
	readonly words: string;
}

/**
 * Finds the list without parsing: what stands in an entry is indented more than its dash, so a dash at the list's own indent begins an
 * entry whatever the texts of the others hold. Undefined for what isn't surely of this form.
 *
 * ```yaml
 * title: Sourdough
 * questions:        ← key
 *   - question: …   ← entries[0]
 *     answer: |
 *       - no entry
 *   - question: …   ← entries[1]
 * reference:        ← end
 * ```
 */
export function* findList(text: string): Generator<void, ListPlace | undefined> {
	const entries: number[] = [];
	let keyAt: number | undefined;
	let hasContent = false;
	let indent = -1;
	let count = 0;
	for (const line of contentLines(text)) {
		if (++count % linesInStep === 0) {
			yield;
		}
		const { start, words } = line;
		const isMark = line.indent === 0 && mark.test(words);
		if (indent < 0) {
			if (line.indent === 0 && words.startsWith('%') || isMark && (hasContent || !/^---[ \t]*(?:#.*)?$/.test(words))) {
				return undefined;
			}
			const isDash = dash.test(words);
			if (isDash && (keyAt !== undefined || !hasContent)) {
				indent = line.indent;
				entries.push(start);
			} else if (keyAt !== undefined || isDash && line.indent === 0) {
				return undefined;
			} else if (line.indent === 0 && key.test(words)) {
				keyAt = start;
			}
			hasContent ||= !isMark;
		} else if (isMark) {
			return undefined;
		} else if (line.indent === indent && dash.test(words)) {
			entries.push(start);
		} else if (line.indent <= indent && !words.startsWith('\t')) {
			const isNextKey = keyAt !== undefined && line.indent === 0;
			return isNextKey && !/^(?:---|\.\.\.)(?:\s|$)/m.test(text.slice(start)) ? { entries, end: start, key: keyAt } : undefined;
		}
	}
	return entries.length === 0 ? undefined : { entries, end: text.length, ...keyAt !== undefined && { key: keyAt } };
}

/** The lines that hold more than blanks or a comment. */
function* contentLines(text: string): Generator<Line> {
	for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length;) {
		const feed = text.indexOf('\n', start);
		const next = feed < 0 ? text.length : feed + 1;
		let at = start;
		while (at < next && text.charCodeAt(at) === 32) {
			at++;
		}
		const words = text.slice(at, Math.min(next, at + 200)).trimEnd();
		if (words !== '' && !words.startsWith('#')) {
			yield { start, indent: at - start, words };
		}
		start = next;
	}
}
