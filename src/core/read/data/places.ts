/** Where the objects of a JSON text stand. */
export interface Places {
	/** The place of the object at a path of keys and indexes, such as `/notes/3`; the whole text for an unknown one. */
	at(path: string): { readonly start: number; readonly end: number; readonly line: number };
}

interface Level { readonly path: string; readonly start: number; readonly line: number; readonly isArray: boolean; index: number; key: string }

/** Walks valid JSON once and notes where each object begins and ends; JSON.parse itself doesn't say. */
export function placesOf(text: string): Places {
	const places = new Map<string, { start: number; end: number; line: number }>();
	const stack: Level[] = [];
	let line = 1, lastString = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const top = stack.at(-1);
		if (unit === 10) {
			line++;
		} else if (unit === 34) {
			const end = closing(text, at);
			lastString = top && !top.isArray ? text.slice(at, end + 1) : '';
			at = end;
		} else if (unit === 58 && top) {
			top.key = lastString;
		} else if (unit === 44 && top) {
			top.index++;
		} else if (unit === 123 || unit === 91) {
			const path = top ? `${top.path}/${top.isArray ? top.index : keyOf(top.key)}` : '';
			stack.push({ path, start: at, line, isArray: unit === 91, index: 0, key: '' });
		} else if (unit === 125 || unit === 93) {
			const level = stack.pop();
			if (level && !level.isArray) {
				places.set(level.path, { start: level.start, end: at + 1, line: level.line });
			}
		}
	}
	return { at: path => places.get(path) ?? { start: 0, end: text.length, line: 1 } };
}

const keyOf = (raw: string): string => raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);

function closing(text: string, open: number): number {
	for (let at = open + 1; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 92) {
			at++;
		} else if (unit === 34) {
			return at;
		}
	}
	return text.length;
}
