import { blankCode } from './blank';

export interface Link {
	readonly target: string;
	readonly isImage: boolean;
	/** Where the brackets around the target open. */
	readonly at: number;
}

/** The longest address that is looked for. */
const longest = 2_000;

/** The links and images of a Markdown text that are written in place: `[words](target "title")`. One pass. */
export function* linksIn(text: string): Generator<Link> {
	if (!text.includes('](')) {
		return;
	}
	const plain = blankCode(text);
	const marks = /\\.|!?\[|\]\(?|\n[ \t]*\n/g;
	let open: boolean[] = [];
	for (let match = marks.exec(plain); match; match = marks.exec(plain)) {
		const [mark] = match;
		if (mark.startsWith('\\')) {
			continue;
		}
		if (mark.endsWith('[')) {
			open.push(mark.startsWith('!'));
		} else if (mark.startsWith('\n')) {
			open = [];
		} else if (mark.startsWith(']')) {
			const isImage = open.pop();
			if (mark === '](' && isImage !== undefined) {
				const end = closingOf(plain, marks.lastIndex);
				if (end.isFound) {
					yield { target: targetOf(plain.slice(marks.lastIndex, end.at)), isImage, at: match.index + 1 };
				}
				marks.lastIndex = end.at;
			}
		}
	}
}

/** The parenthesis that closes an address in the same line, or how far was looked. */
function closingOf(text: string, from: number): { readonly at: number; readonly isFound: boolean } {
	let depth = 1;
	let at = from;
	for (; at < Math.min(text.length, from + longest) && text.charAt(at) !== '\n'; at++) {
		depth += text.charAt(at) === '(' ? 1 : text.charAt(at) === ')' ? -1 : 0;
		if (depth === 0) {
			return { at, isFound: true };
		}
	}
	return { at, isFound: false };
}

function targetOf(inside: string): string {
	const trimmed = inside.trim();
	if (trimmed.startsWith('<') && trimmed.includes('>')) {
		return trimmed.slice(1, trimmed.indexOf('>')).replaceAll(' ', '%20');
	}
	const title = /\s["']/.exec(trimmed);
	return (title ? trimmed.slice(0, title.index) : trimmed).trim();
}

/** After the scheme: perhaps a user, a host with a dot in it (or localhost, or a bracketed address), perhaps a port. */
const site = /^\/\/(?:[^\s/?#@]*@)?(?:localhost|\[[\da-f:]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+\.?)(?::\d+)?(?:[/?#]|$)/iu;

/** Why an address can't lead anywhere; undefined for one that is well formed. */
export function addressFault(address: string): string | undefined {
	if (address === '') {
		return 'it has no address';
	}
	if (/\s/.test(address)) {
		return 'the address has a space in it; write %20';
	}
	const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/i.exec(address) ?? [];
	if (scheme === '') {
		return /^(?:www\.|https?\/\/|\/\/)/i.test(address) ? 'the address lacks https:' : undefined;
	}
	if (scheme.toLowerCase() === 'mailto') {
		return rest.includes('@') ? undefined : 'the address has no @';
	}
	if (!/^https?$/i.test(scheme)) {
		return `addresses with "${scheme}:" are not opened`;
	}
	return site.test(rest) ? undefined : 'the address names no site';
}
