import type { Problem } from '../bank/problem';

/** What Windows-1252 shows for the bytes 0x80 to 0x9f. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytes = new Map<number, number>(Array.from(upper, (sign, index) => [sign.charCodeAt(0), 0x80 + index]));

const byteOf = (unit: number): number => unit < 0x100 ? unit : bytes.get(unit) ?? -1;
const isTrail = (byte: number) => byte >= 0x80 && byte <= 0xbf;

/** Stretches of UTF-8 that were once read as Windows-1252 (`â€™` for ’), each with the text that they should be. */
export function* findMojibake(text: string): Generator<{ readonly start: number; readonly end: number; readonly repaired: string }> {
	const leads = /[\xc2-\xf4]/g;
	for (let match = leads.exec(text); match; match = leads.exec(text)) {
		const at = match.index;
		const lead = text.charCodeAt(at);
		const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
		let code = lead & (0xff >> (length + 1));
		let count = 1;
		for (; count < length && isTrail(byteOf(text.charCodeAt(at + count))); count++) {
			code = code << 6 | byteOf(text.charCodeAt(at + count)) & 0x3f;
		}
		if (count === length && code >= 0x80 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) {
			yield { start: at, end: at + length, repaired: String.fromCodePoint(code) };
			leads.lastIndex = at + length;
		}
	}
}

/** The whole text with every such stretch repaired. */
export function repairMojibake(text: string): string {
	let out = '', from = 0;
	for (const { start, end, repaired } of findMojibake(text)) {
		out += text.slice(from, start) + repaired;
		from = end;
	}
	return from === 0 ? text : out + text.slice(from);
}

const most = 20;

/** Reports each line that holds mojibake, the first twenty of them with the repaired text. */
export function* reportMojibake(text: string, problems: Problem[]): Generator<void, void> {
	let lineEnd = -1, count = 0, looked = 0;
	for (const { start } of findMojibake(text)) {
		if (++looked % 1000 === 0) {
			yield;
		}
		if (start < lineEnd) {
			continue;
		}
		const from = text.lastIndexOf('\n', start) + 1;
		const next = text.indexOf('\n', start);
		lineEnd = next < 0 ? text.length : next;
		const near = text.slice(Math.max(from, start - 20), Math.min(lineEnd, start + 40));
		problems.push({ code: 'mojibake', severity: 'warning', span: { start: Math.max(from, start - 20), end: Math.min(lineEnd, start + 40) },
			message: `These letters were saved in the wrong encoding; they should read "${repairMojibake(near)}".` });
		if (++count === most) {
			return;
		}
	}
}
