import { blankCode } from './blank';

export interface Link {
	readonly target: string;
	readonly isImage: boolean;
	/** Where the brackets around the target open. */
	readonly at: number;
}

/** The longest address that is looked for. */
const longest = 2_000;

/** The links and images of a Markdown text that are written in place: `[words](target "title")`. */
export function* linksIn(text: string): Generator<Link> {
	if (!text.includes('](')) {
		return;
	}
	const plain = blankCode(text);
	for (let at = plain.indexOf(']('); at >= 0; at = plain.indexOf('](', at + 2)) {
		const open = openingOf(plain, at);
		const target = open === undefined ? undefined : targetAt(plain, at + 2);
		if (open !== undefined && target !== undefined) {
			yield { target, isImage: plain.charAt(open - 1) === '!', at: at + 1 };
		}
	}
}

/** The bracket that a closing one belongs to; looked for within the line and not far. */
function openingOf(text: string, close: number): number | undefined {
	let depth = 0;
	for (let at = close; at >= Math.max(0, close - longest) && text.charAt(at) !== '\n'; at--) {
		depth += text.charAt(at) === ']' ? 1 : text.charAt(at) === '[' ? -1 : 0;
		if (depth === 0) {
			return at;
		}
	}
	return undefined;
}

function targetAt(text: string, from: number): string | undefined {
	let depth = 1;
	for (let at = from; at < Math.min(text.length, from + longest) && text.charAt(at) !== '\n'; at++) {
		depth += text.charAt(at) === '(' ? 1 : text.charAt(at) === ')' ? -1 : 0;
		if (depth === 0) {
			const inside = text.slice(from, at).trim();
			const title = /\s["']/.exec(inside);
			return (title ? inside.slice(0, title.index) : inside).replace(/^<|>$/g, '').trim();
		}
	}
	return undefined;
}

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
	return /^\/\/(?:[^\s/?#@]*@)?(?:localhost|\[[\da-f:]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+\.?)(?::\d+)?(?:[/?#]|$)/iu.test(rest) ? undefined : 'the address names no site';
}
