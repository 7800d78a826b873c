import { closed, isOpen, readFlow, type Flow } from './flow';
import { keyIn, opensBlock } from './keyIn';
import type { YamlLine, YamlMap, YamlOutline } from './yamlOutline';

/** The keys and items of a YAML text by their indentation alone, so that a document that is half typed has them too. One pass; never throws. */
export function outlineYaml(text: string): YamlOutline {
	const lines: YamlLine[] = [];
	const maps: YamlMap[] = [];
	let top: YamlMap | undefined;
	/** Lines that are indented further are the text of the value above; undefined outside of such a value. */
	let block: number | undefined;
	let flow: Flow = closed;

	function open(column: number, dash?: number): YamlMap {
		const parent = top;
		top = { parent, path: parent ? [...parent.path, parent.keys.at(-1)?.name ?? ''] : [], column, keys: [], ...dash !== undefined && { dash } };
		maps.push(top);
		return top;
	}

	function closeBeyond(column: number): void {
		while (top && top.column > column) {
			top = top.parent;
		}
	}

	function begin(value: string, parentColumn: number): void {
		block = opensBlock(value) ? parentColumn : undefined;
		flow = /^["'[{]/.test(value) ? readFlow(closed, value) : closed;
	}

	function readLine(start: number, end: number): YamlLine {
		const line = text.slice(start, end);
		const indent = line.length - line.replace(/^ +/, '').length;
		const content = line.slice(indent);
		const base = { start, end, column: indent };
		if (isOpen(flow)) {
			flow = readFlow(flow, content);
			return { ...base, kind: 'text', map: top };
		}
		if (block !== undefined && (content === '' || indent > block)) {
			return { ...base, kind: 'text', map: top };
		}
		block = undefined;
		if (content.trim() === '' || content.startsWith('#')) {
			return { ...base, kind: content.trim() === '' ? 'blank' : 'comment', map: top };
		}
		const dash = /^-(?:\s+|$)/.exec(content)?.[0];
		const rest = dash === undefined ? content : content.slice(dash.length);
		const column = indent + (dash === undefined ? 0 : Math.max(2, dash.length));
		const key = keyIn(rest, end - rest.length);
		if (dash !== undefined) {
			closeBeyond(indent);
			open(column, start + indent);
			begin(key ? text.slice(key.value.start, key.value.end) : rest.trim(), key ? column : indent);
		} else if (key) {
			closeBeyond(column);
			if (top?.column !== column) {
				open(column);
			}
			begin(text.slice(key.value.start, key.value.end), column);
		}
		if (key) {
			top?.keys.push(key);
		}
		return { ...base, column, kind: key ? 'key' : dash === undefined ? 'loose' : 'item', map: top, ...key && { key } };
	}

	for (let start = 0; start <= text.length;) {
		const feed = text.indexOf('\n', start);
		const end = feed < 0 ? text.length : feed;
		lines.push(readLine(start, end > start && text[end - 1] === '\r' ? end - 1 : end));
		start = end + 1;
	}
	return { lines, maps };
}
