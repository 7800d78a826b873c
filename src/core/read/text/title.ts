import { limits } from '../limits';
import { decodeEntities } from './entities';

const markup = /[<&[\]*_\\\u200b\u2060\ufeff\u00a0\n\t]| {2}|[^\x20-\x7e]/;

/**
 * A title as it is asked: without HTML tags, comments, link targets, wrapping emphasis, closing hashes, anchors and the
 * emoji around it, on one line. Inline code stays as it is written.
 */
export function cleanTitle(raw: string): string {
	let title = raw.trim();
	if (title.length > limits.title * 4) {
		return title.replace(/\s+/g, ' ');
	}
	if (title.endsWith('#')) {
		title = withoutClosingHashes(title);
	}
	if (markup.test(title)) {
		title = decodeEntities(withoutMarkup(title)).replace(/[\u200b\u2060\ufeff]/g, '');
		title = title.replace(/\s/g, ' ').split(' ').filter(word => word !== '').join(' ');
	}
	return isBare(title) ? title : unwrapped(title);
}

/** Begins and ends with a letter, a digit or a question mark: it wears nothing. */
function isBare(title: string): boolean {
	const last = title.charCodeAt(title.length - 1);
	return isLetter(title.charCodeAt(0)) && (isLetter(last) || last === 63);
}

const isLetter = (unit: number) => unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57;

function withoutClosingHashes(title: string): string {
	let end = title.length;
	while (end > 0 && title[end - 1] === '#') {
		end--;
	}
	return end > 0 && title[end - 1] !== ' ' && title[end - 1] !== '\t' ? title : title.slice(0, end).trim();
}

/** Drops tags, comments and link targets outside inline code; one pass. */
function withoutMarkup(title: string): string {
	let out = '';
	let at = 0;
	let lastClose = title.lastIndexOf('>');
	const lastParenthesis = title.lastIndexOf(')');
	while (at < title.length) {
		const sign = title[at];
		if (sign === '`') {
			const close = title.indexOf('`', at + 1);
			const end = close < 0 ? title.length : close + 1;
			out += title.slice(at, end);
			at = end;
		} else if (sign === '<' && at < lastClose && isTag(title, at)) {
			const end = title.startsWith('<!--', at) ? title.indexOf('-->', at) + 2 : title.indexOf('>', at);
			if (end < at) {
				lastClose = -1;
				continue;
			}
			out += isBreak(title, at) ? ' ' : '';
			at = end + 1;
		} else if (sign === ']' && title[at + 1] === '(' && at < lastParenthesis) {
			at = title.indexOf(')', at) + 1;
		} else if ((sign === '[' && isLink(title, at)) || (sign === '!' && title[at + 1] === '[')) {
			at++;
		} else {
			out += title.charAt(at);
			at++;
		}
	}
	return out;
}

const tags = new Set(['a', 'b', 'i', 'u', 'em', 'strong', 'br', 'p', 'span', 'div', 'code', 'sub', 'sup', 'font', 'img', 'kbd', 'small', 'big', 'center', 'mark',
	'summary', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'td', 'tr', 'th', 'del', 'ins', 's', 'hr', 'wbr', 'strike', 'blockquote', 'pre', 'tt']);

function tagName(title: string, at: number): string {
	let end = at + (title[at + 1] === '/' ? 2 : 1);
	const start = end;
	while (end < title.length && end - start < 12 && /[a-zA-Z0-9]/.test(title[end] ?? '')) {
		end++;
	}
	return title.slice(start, end).toLowerCase();
}

const isTag = (title: string, at: number) => title.startsWith('<!--', at) || tags.has(tagName(title, at));
const isBreak = (title: string, at: number) => tagName(title, at) === 'br';

/** Whether the bracket opens a link: its own closing one, at most 300 units ahead, is followed by a target. */
function isLink(title: string, at: number): boolean {
	let depth = 0;
	for (let ahead = at; ahead < title.length && ahead < at + 300; ahead++) {
		depth += title[ahead] === '[' ? 1 : title[ahead] === ']' ? -1 : 0;
		if (depth === 0) {
			return title[ahead + 1] === '(';
		}
	}
	return false;
}

/** Takes emphasis off a title that wears it as a whole, and emoji and marks off its ends. */
function unwrapped(title: string): string {
	for (let before = ''; before !== title;) {
		before = title;
		title = withoutSymbols(title).trim().replace(/ \*{1,3}$/, '');
		for (const sign of ['***', '___', '**', '__', '*', '_', '~~']) {
			if (title.startsWith(sign) && title.length > sign.length * 2 && !title.startsWith(`${sign}${sign[0]}`)) {
				const close = title.indexOf(sign, sign.length);
				if (close === title.length - sign.length) {
					title = title.slice(sign.length, close).trim();
				}
			}
		}
	}
	return title;
}

const symbols = /^[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d\u20e3\u{1f3fb}-\u{1f3ff}\s]+/u;
const symbolUnit = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d\u20e3\u{1f3fb}-\u{1f3ff}\s]/u;

function withoutSymbols(title: string): string {
	const first = title.charCodeAt(0), last = title.charCodeAt(title.length - 1);
	if (first > 0xa0) {
		title = title.replace(symbols, '');
	}
	if (last > 0xa0) {
		const signs = Array.from(title.slice(-40));
		while (signs.length > 0 && symbolUnit.test(signs.at(-1) ?? '') && !/[0-9#*]/.test(signs.at(-1) ?? '')) {
			title = title.slice(0, title.length - (signs.pop() ?? '').length);
		}
	}
	return title;
}
