/** A fenced block of a Markdown text. */
export interface Fence {
	/** What stands behind the opening marks, such as `python runnable`. */
	readonly info: string;
	/** The lines between the marks, without the indentation of the opening one. */
	readonly body: string;
	readonly start: number;
	/** Behind the closing line; the end of the text when there is none. */
	readonly end: number;
	readonly isClosed: boolean;
}

const opening = /^([ \t]*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/** The fenced blocks of a text in one pass. */
export function fencesIn(text: string): readonly Fence[] {
	if (!text.includes('```') && !text.includes('~~~')) {
		return [];
	}
	const fences: Fence[] = [];
	let open: { readonly indent: number; readonly mark: string; readonly info: string; readonly start: number; readonly body: string[] } | undefined;
	let at = 0;
	for (const line of text.split('\n')) {
		const plain = line.endsWith('\r') ? line.slice(0, -1) : line;
		if (!open) {
			const [, indent = '', mark = '', info = ''] = opening.exec(plain) ?? [];
			open = mark === '' ? undefined : { indent: indent.length, mark, info: info.trim(), start: at, body: [] };
		} else if (closes(plain, open.mark)) {
			fences.push({ info: open.info, body: open.body.join('\n'), start: open.start, end: at + line.length, isClosed: true });
			open = undefined;
		} else {
			open.body.push(plain.slice(Math.min(open.indent, plain.length - plain.trimStart().length)));
		}
		at += line.length + 1;
	}
	if (open) {
		fences.push({ info: open.info, body: open.body.join('\n'), start: open.start, end: text.length, isClosed: false });
	}
	return fences;
}

function closes(line: string, mark: string): boolean {
	const trimmed = line.trim();
	return trimmed.length >= mark.length && trimmed === mark.charAt(0).repeat(trimmed.length);
}
