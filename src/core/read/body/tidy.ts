import type { BodyLine } from './parts';

/** Joins a part's lines, without blank ends, rules, line breaks, closing tags and links back to the top around them. */
export function tidy(lines: readonly BodyLine[]): string {
	let from = 0, to = lines.length;
	while (from < to && isIdle(lines[from], true)) {
		from++;
	}
	while (to > from && isIdle(lines[to - 1], false)) {
		to--;
	}
	return stripTags(lines.slice(from, to).filter(line => line.kind !== 'comment' && !isBackLink(line.text)).map(line => line.text).join('\n')).trimEnd().replace(/^ {1,3}(?=\S)/, '');
}

function isIdle(line: BodyLine | undefined, isFront: boolean): boolean {
	if (!line || line.text.trim() === '' || line.kind === 'rule' || line.kind === 'comment') {
		return true;
	}
	return line.kind !== 'code' && line.kind !== 'fence'
		&& (isOnlyTags(line.text) || isBackLink(line.text) || !isFront && line.text.trim() === '&nbsp;');
}

const idleTags = new Set(['br', 'p', 'b', 'div', 'details', 'hr', 'ul', 'strong', 'blockquote', 'span', 'center', 'i', 'sub', 'small']);

/** A line of tags that only lay out what is around them. */
function isOnlyTags(text: string): boolean {
	const rest = text.trim();
	if (!rest.startsWith('<') || !rest.endsWith('>') || rest.length > 200) {
		return false;
	}
	return rest.slice(0, -1).split('>').every(tag => {
		const name = /^\s*<\/?([a-z]+)(?:\s[^<]*)?\/?$/i.exec(tag)?.[1]?.toLowerCase();
		return name !== undefined && idleTags.has(name);
	});
}

/** Bold and paragraph tags that were opened before the part, or are closed after it, are taken off its ends. */
function stripTags(text: string): string {
	let result = text;
	// More than a handful of such tags on one end is no markup of a list; without a bound they would cost their square.
	for (let again = true, round = 0; again && round < 12; round++) {
		again = false;
		for (const tag of ['<br>', '<br/>', '<br />', '<p>', '</p>', '<b>', '</b>', '</div>', '<hr>']) {
			if (result.startsWith(tag)) {
				const closing = `</${tag.slice(1)}`;
				if ((tag === '<b>' || tag === '<p>') && result.includes(closing) && !result.endsWith(closing)) {
					continue;
				}
				result = result.slice(tag.length).trimStart();
				again = true;
			}
			if (result.endsWith(tag) && !(tag.startsWith('</') && result.includes(`<${tag.slice(2)}`))) {
				result = result.slice(0, result.length - tag.length).trimEnd();
				again = true;
			}
		}
	}
	return result;
}

/** `**[⬆ Back to Top](#toc)**`, `[↑ 回到顶部](#目录)`, `<br>[⬆ back](#x)`. */
export function isBackLink(text: string): boolean {
	if (text.length > 200 || !text.includes('](#') && !text.includes('href="#')) {
		return false;
	}
	const lower = text.toLowerCase();
	return [
		'back to',
		'to top',
		'go to top',
		'⬆',
		'↑',
		'🔝',
		'⇧',
		'▲',
		'^',
		'顶部',
		'回到',
		'返回',
		'top]',
		'top<',
		'[back',
		'наверх',
		'к началу',
		'содержани',
		'оглавлени',
		'arriba',
		'inicio',
		'zurück',
		'nach oben',
		'맨 위로',
		'トップ',
		'↥',
		'[toc',
		'table of contents',
	]
		.some(sign => lower.includes(sign)) && lower.replace(
			/\[(?:[^[\]]|\[[^[\]]{0,40}\]){0,80}\]\([^)]{0,120}\)|<[^>]{0,120}>|[*_>\s#]/g,
			'',
		).length < 12;
}

/** The same for a whole text, which has no lines of its own yet. */
export const tidyText = (text: string): string => tidy(text.replaceAll('\r\n', '\n').split('\n').map(line => ({ text: line, kind: line.trim() === '' ? 'blank' : 'text' }))).trim();
