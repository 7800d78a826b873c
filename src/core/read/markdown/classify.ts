import { columns, isBlank, skipBlanks, trimEnd } from '../text/columns';
import type { Line, LineKind } from './line';

const hash = 35, dash = 45, star = 42, plus = 43, backtick = 96, tilde = 126, greater = 62, pipe = 124, less = 60, underscore = 95, equals = 61;

/** Says what a line is by its own beginning; what the lines before it make of it is resolved later. */
export function classify(text: string, start: number, end: number): Line {
	let content = skipBlanks(text, start, end);
	if (content === end) {
		return line('blank', start, end, 0, content);
	}
	const indent = content === start ? 0 : columns(text, start, content);
	// Invisible units that come with pasted text begin no word.
	while (content < end && isInvisible(text.charCodeAt(content))) {
		content = skipBlanks(text, content + 1, end);
	}
	const unit = text.charCodeAt(content);
	if (unit > tilde || unit >= 65 && unit <= 90 || unit >= 97 && unit <= 122 && unit !== backtick) {
		return line('text', start, end, indent, content);
	}
	switch (unit) {
		case hash: return heading(text, start, end, indent, content);
		case backtick: case tilde: return fence(text, start, end, indent, content, content, -1, 'fence') ?? line('text', start, end, indent, content);
		case greater: return line('quote', start, end, indent, content);
		case pipe: return line('row', start, end, indent, content);
		case less: return html(text, start, end, indent, content);
		case dash: case star: case underscore: case equals: case plus:
			return isRule(text, content, end, unit)
				? line('rule', start, end, indent, content)
				: item(text, start, end, indent, content, content + 1, -1);
		default: return unit >= 48 && unit <= 57 ? numbered(text, start, end, indent, content) : line('text', start, end, indent, content);
	}
}

function line(kind: LineKind, start: number, end: number, indent: number, content: number, level = 0, number = -1, fence = 0, isBare = false): Line {
	return { kind, start, end, indent, content, level, number, fence, isBare };
}

const isInvisible = (unit: number) => unit === 0x200b || unit === 0xfeff || unit === 0x2060 || unit === 0x200e || unit === 0x200f;

function heading(text: string, start: number, end: number, indent: number, content: number): Line {
	const level = hashes(text, content, end);
	if (level > 6) {
		return line('text', start, end, indent, content);
	}
	const after = skipBlanks(text, content + level, end);
	// Old lists write "##Title"; with one hash that is a tag or a line of code.
	const isHeading = after > content + level || after === end || level > 1 && text.charCodeAt(after) !== 33;
	return isHeading ? line('heading', start, end, indent, after, level) : line('text', start, end, indent, content);
}

function hashes(text: string, from: number, end: number): number {
	let count = 0;
	while (from + count < end && count < 7 && text.charCodeAt(from + count) === hash) {
		count++;
	}
	return count;
}

function fence(text: string, start: number, end: number, indent: number, content: number, at: number, number: number, kind: LineKind): Line | undefined {
	const mark = text.charCodeAt(at);
	let to = at;
	while (to < end && text.charCodeAt(to) === mark) {
		to++;
	}
	const after = skipBlanks(text, to, end);
	if (to - at < 3 || mark === backtick && hasBacktick(text, after, end)) {
		return undefined;
	}
	return line(kind, start, end, indent, content, 0, number, mark === backtick ? to - at : at - to, after === end);
}

/** Words after a fence hold no backtick; more than 200 units of them are no words of a fence. */
function hasBacktick(text: string, from: number, end: number): boolean {
	for (let at = from; at < end; at++) {
		if (text.charCodeAt(at) === backtick || at > from + 200) {
			return true;
		}
	}
	return false;
}

function isRule(text: string, from: number, end: number, mark: number): boolean {
	if (mark === plus) {
		return false;
	}
	let count = 0;
	for (let at = from; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit === mark) {
			count++;
		} else if (!isBlank(unit)) {
			return false;
		}
	}
	return count >= 3 || mark === equals && count > 0;
}

function numbered(text: string, start: number, end: number, indent: number, content: number): Line {
	let at = content;
	while (at < end && at - content < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) {
		at++;
	}
	const sign = text[at] ?? '';
	const isMark = at < end && '.)、．）'.includes(sign);
	if (!isMark) {
		return line('text', start, end, indent, content);
	}
	return item(text, start, end, indent, content, at + 1, Number(text.slice(content, at)), sign === '、' || sign === '．' || sign === '）');
}

/** A list item, which may hold a heading or open a fence; without white space after the marker it is text. */
function item(text: string, start: number, end: number, indent: number, content: number, afterMarker: number, number: number, isWide = false): Line {
	const marker = text.charCodeAt(content);
	const inner = skipBlanks(text, afterMarker, end);
	if (marker === underscore || marker === equals || inner === afterMarker && inner < end && !isWide && text.charCodeAt(inner) !== hash) {
		return line('text', start, end, indent, content);
	}
	const level = hashes(text, inner, end);
	const title = skipBlanks(text, inner + level, end);
	if (level > 0 && level < 7 && title > inner + level) {
		return line('item', start, end, indent, title, level, number);
	}
	const box = text.charCodeAt(inner) === 91 && text.charCodeAt(inner + 2) === 93 ? skipBlanks(text, inner + 3, end) : inner;
	return fence(text, start, end, indent, inner, box, number, 'item') ?? line('item', start, end, indent, inner, 0, number);
}

function html(text: string, start: number, end: number, indent: number, content: number): Line {
	if (text.startsWith('<!--', content)) {
		return line('comment', start, end, indent, content);
	}
	const second = text.charCodeAt(content + 1) | 32;
	const level = text.charCodeAt(content + 2) - 48;
	if (second === 104 && level >= 1 && level <= 6) {
		const open = text.slice(content, Math.min(end, content + 300)).indexOf('>');
		const close = trimEnd(text, content, end) - 5;
		if (open > 0 && text.startsWith('</', close) && close >= content + open + 1) {
			return line('heading', start, end, indent, content + open + 1, level);
		}
	}
	return line('html', start, end, indent, content);
}
