import { isMap, LineCounter } from 'yaml';
import type { Problem } from '../bank/problem';
import { parseYaml } from './yaml/parseYaml';

/** The YAML between `---` lines at a file's beginning. */
export interface FrontMatter {
	/** Without prototype, so that no key of a stranger reaches one. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Where the text after it begins. */
	readonly end: number;
}

const longest = 100_000;

/** Reads the front matter; undefined when there is none. What isn't YAML is reported and left out. */
export function readFrontMatter(text: string, problems: Problem[]): FrontMatter | undefined {
	const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const opening = text.startsWith('---\n', start) ? 4 : text.startsWith('---\r\n', start) ? 5 : 0;
	if (opening === 0) {
		return undefined;
	}
	const close = closing(text, start + opening);
	if (close === undefined) {
		return undefined;
	}
	const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
	const source = text.slice(start + opening, close.start);
	const { doc: parsed } = parseYaml(source, new LineCounter());
	if (parsed.errors.length > 0) {
		const [at, end] = parsed.errors[0]?.pos ?? [0, 0];
		problems.push({ code: 'invalid-front-matter', severity: 'warning', span: {
			start: start + opening + at,
			end: start + opening + Math.max(end, at),
		},
			message: 'The front matter between the --- lines is not valid YAML; what could be read of it is used.' });
	}
	if (isMap(parsed.contents)) {
		for (const { key, value } of parsed.contents.items) {
			const name = String(key);
			if (name !== '__proto__' && name !== 'constructor' && name !== 'prototype') {
				data[name] = plain(value);
			}
		}
	}
	return { data, end: close.end };
}

/** Scalars, lists and maps as plain data; aliases are left out, because a few lines of them unfold to gigabytes. */
function plain(node: unknown, depth = 8): unknown {
	const value = node as { items?: readonly unknown[]; value?: unknown; key?: unknown } | null;
	if (value === null || typeof value !== 'object' || depth === 0) {
		return undefined;
	}
	if (isMap(value)) {
		const data = Object.create(null) as Record<string, unknown>;
		for (const pair of value.items) {
			const name = String(pair.key);
			if (name !== '__proto__') {
				data[name] = plain(pair.value, depth - 1);
			}
		}
		return data;
	}
	return Array.isArray(value.items) ? value.items.map(item => plain(item, depth - 1)) : value.value;
}

function closing(text: string, from: number): { start: number; end: number } | undefined {
	for (let at = from; at <= from + longest && at < text.length;) {
		const next = text.indexOf('\n', at);
		const end = next < 0 ? text.length : next;
		const line = end - at < 6 ? text.slice(at, end).trimEnd() : '';
		if (line === '---' || line === '...') {
			return { start: at, end: Math.min(text.length, end + 1) };
		}
		at = end + 1;
	}
	return undefined;
}

/** The first of the keys that holds a text or a number, as text; '' when none does. */
export function frontText(front: FrontMatter | undefined, ...keys: readonly string[]): string {
	for (const key of keys) {
		const value = front?.data[key];
		if (typeof value === 'string' || typeof value === 'number') {
			return String(value).trim();
		}
	}
	return '';
}
