import { fieldOf, labelField, type Field } from '../labels';
import { readDifficulty, readMinutes } from '../values';
import type { LineKind } from './line';

/** A label at a line's beginning: the field it names, how it is written, and what follows it on the line. */
export interface Label {
	readonly field: Field;
	readonly style: 'heading' | 'bold' | 'plain' | 'item' | 'comment';
	readonly rest: string;
}

/** Plain words and a colon name a part only when hardly any sentence begins so. */
const plainFields = new Set<Field>([
	'answer',
	'short',
	'keyPoints',
	'followUps',
	'hints',
	'difficulty',
	'tags',
	'pitfalls',
	'story',
	'example',
	'sources',
	'minutes',
	'correct',
]);
const itemFields = new Set<Field>(['answer', 'short', 'followUps', 'keyPoints', 'hints', 'difficulty', 'pitfalls', 'question']);

/** Reads `**Label:** rest`, `**Label**: rest`, `**Label: rest**`, `> **Label:**`, `- Label: rest`, `Label: rest`, `<!-- label: rest -->`. */
export function readLabel(line: string, kind: LineKind): Label | undefined {
	if (kind === 'comment') {
		return readComment(line);
	}
	let at = skipSigns(line, 0, kind === 'item');
	let style: Label['style'] = kind === 'item' ? 'item' : 'plain';
	const sign = emphasisAt(line, at);
	let label: string, rest: string;
	if (sign !== '') {
		at += sign.length;
		const end = closeSign(sign);
		const close = line.indexOf(end, at);
		const colon = colonIn(line, at);
		if (colon > 0 && (close < 0 || colon < close) && colon - at < 60) {
			label = line.slice(at, colon);
			const after = close < 0 ? line.slice(colon + 1) : line.slice(colon + 1, close) + line.slice(close + end.length);
			rest = after.trim();
		} else if (close > 0 && close - at < 60) {
			const after = line.slice(close + end.length).trimStart();
			const hasColon = after.startsWith(':') || after.startsWith('：');
			if (!hasColon && after !== '' && !after.startsWith('—') && !after.startsWith('–')) {
				return undefined;
			}
			label = line.slice(at, close);
			rest = after.slice(after === '' ? 0 : 1).trim();
		} else {
			return undefined;
		}
		style = kind === 'item' ? 'item' : sign === '*' || sign === '_' ? 'plain' : 'bold';
	} else {
		const colon = colonIn(line, at);
		if (colon < 0 || colon - at > 40 || colon - at < 1) {
			return undefined;
		}
		label = line.slice(at, colon);
		rest = line.slice(colon + 1).trim();
		if (label.toLowerCase() === label && label.toUpperCase() !== label) {
			return undefined;
		}
	}
	const field = labelField(label);
	if (field === undefined || style === 'plain' && !plainFields.has(field) || style === 'item' && !itemFields.has(field)) {
		return undefined;
	}
	// "**Time:** O(n)" and "**Level:** the tree's depth" are parts of an answer.
	const isValue = field === 'minutes' ? readMinutes(rest) !== undefined : field === 'difficulty' ? readDifficulty(rest) !== undefined : true;
	return isValue ? { field, style, rest } : undefined;
}

function readComment(line: string): Label | undefined {
	const from = line.indexOf('<!--'), to = line.lastIndexOf('-->');
	const inner = from >= 0 && to > from ? line.slice(from + 4, to).trim() : '';
	const colon = colonIn(inner, 0);
	const field = colon > 0 ? fieldOf(inner.slice(0, colon)) : undefined;
	const rest = inner.slice(colon + 1).trim();
	return field === 'tags' || field === 'difficulty' && readDifficulty(rest) || field === 'id' || field === 'sources'
		? { field, style: 'comment', rest }
		: undefined;
}

/** Over quote marks, white space, a list marker and emoji. */
function skipSigns(line: string, at: number, isItem: boolean): number {
	while (at < line.length && ' \t>\u200b\ufeff'.includes(line[at] ?? '')) {
		at++;
	}
	if (isItem) {
		while (at < line.length && !' \t'.includes(line[at] ?? '')) {
			at++;
		}
	}
	while (at < line.length
		&& (line[at] === ' ' || line[at] === '\t'
			|| line.charCodeAt(at) > 0x2000 && !/\p{L}/u.test(String.fromCodePoint(line.codePointAt(at) ?? 32)))) {
		at += (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
	}
	return at;
}

const emphases = ['***', '___', '**', '__', '<strong>', '<b>', '*', '_'];
const emphasisAt = (line: string, at: number) => emphases.find(sign => line.startsWith(sign, at)) ?? '';
const closeSign = (sign: string) => sign.startsWith('<') ? `</${sign.slice(1)}` : sign;

function colonIn(line: string, from: number): number {
	for (let at = from; at < line.length && at < from + 62; at++) {
		const unit = line.charCodeAt(at);
		if (unit === 58 || unit === 0xff1a) {
			return at;
		}
	}
	return -1;
}
