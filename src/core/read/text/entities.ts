const named: Readonly<Record<string, string>> = {
	amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', mdash: '—', ndash: '–',
	copy: '©', times: '×', rarr: '→', larr: '←', le: '≤', ge: '≥', ne: '≠', bull: '•', middot: '·', ensp: ' ', emsp: ' ', deg: '°', lbrace: '{', rbrace: '}',
	lbrack: '[', rbrack: ']', ast: '*', lowbar: '_', num: '#', vert: '|', lpar: '(', rpar: ')', grave: '`', excl: '!', quest: '?', colon: ':', sol: '/',
};

/** Replaces HTML's named and numbered characters; what is no known name stays. Linear: a name is at most ten units long. */
export function decodeEntities(text: string): string {
	let at = text.indexOf('&');
	if (at < 0) {
		return text;
	}
	let out = '';
	let from = 0;
	for (; at >= 0; at = text.indexOf('&', at + 1)) {
		const end = text.slice(at, at + 12).indexOf(';');
		const sign = end > 1 ? character(text.slice(at + 1, at + end)) : undefined;
		if (sign !== undefined) {
			out += text.slice(from, at) + sign;
			from = at + end + 1;
		}
	}
	return out + text.slice(from);
}

function character(name: string): string | undefined {
	if (name.startsWith('#')) {
		const code = /^#[xX][0-9a-fA-F]+$/.test(name) ? parseInt(name.slice(2), 16) : /^#[0-9]+$/.test(name) ? Number(name.slice(1)) : -1;
		return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
	}
	return Object.hasOwn(named, name) ? named[name] : undefined;
}
