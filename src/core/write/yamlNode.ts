import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { readsAsText } from '../text/yamlWords';

/** How wide the lines of a bank are; a literal block keeps its own. */
export const lineWidth = 110;

/** What YAML can't hold in a block as it is: control characters, carriage returns, other ends of lines, lone surrogates. */
const unsafe = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** What a block can't begin or end with without signs that nobody reads. */
const ragged = /^\s|[ \t]$|\n\n$/;

/** Plain data as a YAML node: long texts as blocks, lists of short words on one line, nothing aliased. */
export function yamlNode(value: unknown): unknown {
	if (typeof value === 'string') {
		return textNode(value);
	}
	if (Array.isArray(value)) {
		const list = new YAMLSeq();
		list.items = value.map(yamlNode);
		list.flow = value.length > 0 && value.every(isWord) && value.join(', ').length < lineWidth - 20;
		return list;
	}
	if (typeof value === 'object' && value !== null) {
		const map = new YAMLMap();
		map.items = Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => new Pair(new Scalar(key), yamlNode(each)));
		return map;
	}
	return new Scalar(value);
}

/** Something short that stands in a list on one line without quotes. */
const isWord = (value: unknown): boolean => typeof value === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} ./+-]{0,39}$/u.test(value) && !value.endsWith(' ') && readsAsText(value);

function textNode(text: string): Scalar {
	const node = new Scalar(text);
	const isBlock = !unsafe.test(text) && !ragged.test(text);
	if (isBlock && text.includes('\n')) {
		node.type = Scalar.BLOCK_LITERAL;
	} else if (isBlock && text.length > lineWidth - 20) {
		node.type = Scalar.BLOCK_FOLDED;
	} else if (!isBlock || !readsAsText(text)) {
		node.type = Scalar.QUOTE_DOUBLE;
	}
	return node;
}
