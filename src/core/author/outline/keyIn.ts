import type { YamlKey } from './yamlOutline';

/** A key has fewer signs; what is longer is prose with a colon in it. */
const longest = 100;

/** The key that a line begins with; `start` is where the content begins in the text. Undefined when it begins with something else. */
export function keyIn(content: string, start: number): YamlKey | undefined {
	const colon = /:(?=\s|$)/.exec(content.slice(0, longest))?.index;
	const written = content.slice(0, colon).trimEnd();
	if (colon === undefined || written === '' || /^[[{|>&*!%@`,?]/.test(written) || written.includes(' #')) {
		return undefined;
	}
	const isQuoted = /^["']/.test(written);
	if (isQuoted && !/^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(written)) {
		return undefined;
	}
	const name = isQuoted ? written.slice(1, -1) : written;
	const behind = content.slice(colon + 1);
	const value = withoutComment(behind);
	const valueStart = start + colon + 1 + (value === '' ? Math.min(1, behind.length) : behind.length - behind.trimStart().length);
	return { name, start, end: start + written.length, value: { start: valueStart, end: valueStart + value.length } };
}

/** The value on a line, trimmed. A comment begins with a hash behind white space, outside of quotes. */
function withoutComment(behind: string): string {
	const value = behind.trim();
	if (/^["'[{]/.test(value)) {
		return value;
	}
	const hash = value.startsWith('#') ? 0 : value.search(/\s#/);
	return hash < 0 ? value : value.slice(0, hash).trimEnd();
}

/** Whether the lines below, as far as they are indented, are this value's text. */
export const opensBlock = (value: string): boolean => /^(?:[!&]\S{1,80} )?[|>][-+\d]{0,2}$/.test(value);
