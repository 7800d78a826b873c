import DOMPurify from 'dompurify';
import createParser, { type MarkdownIt } from 'markdown-it';
import { placeImages, type Images } from './images';

/** What a text needs besides plain Markdown, and which is only loaded for a text that has it. */
interface Extras {
	readonly highlight?: (code: string, language: string) => string;
	readonly addMaths?: (parser: MarkdownIt) => void;
}

const hasCode = /^\s*(```|~~~)[ \t]*\w/m;
const hasMaths = /\$[^\s$]|\\\(|\\\[/;

/**
 * Shows Markdown in `target`: at once without colours and formulas, then with them where the text has any. Raw HTML goes through
 * DOMPurify; images beside the bank come from `images`, and those from elsewhere are left out.
 */
export function showMarkdown(target: HTMLElement, markdown: string, images: Images): void {
	target.dir = 'auto';
	const wantsCode = hasCode.test(markdown);
	const wantsMaths = hasMaths.test(markdown);
	fill(target, markdown, {}, images);
	if (wantsCode || wantsMaths) {
		void Promise.all([
			wantsCode ? import('./highlight') : undefined,
			wantsMaths ? import('./maths') : undefined,
		]).then(([code, maths]) => {
			fill(target, markdown, { highlight: code?.highlightCode, addMaths: maths?.addMaths }, images);
		});
	}
}

/** Shows one line of Markdown, such as a key point. */
export function showInline(target: HTMLElement, markdown: string, images: Images): void {
	showMarkdown(target, markdown, images);
	const only = target.children.length === 1 ? target.firstElementChild : undefined;
	if (only?.tagName === 'P') {
		target.replaceChildren(...only.childNodes);
	}
}

function fill(target: HTMLElement, markdown: string, extras: Extras, images: Images): void {
	const html = parserWith(extras).render(markdown);
	const clean = DOMPurify.sanitize(html, {
		RETURN_DOM_FRAGMENT: true,
		FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select', 'iframe', 'object', 'embed', 'link', 'meta', 'base'],
		FORBID_ATTR: ['style', 'id', 'name', 'srcset'],
		ADD_TAGS: ['semantics', 'annotation'],
		ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
	});
	placeImages(clean, images);
	for (const table of clean.querySelectorAll('table')) {
		makeScrollable(table, 'Table');
	}
	for (const pre of clean.querySelectorAll('pre')) {
		pre.tabIndex = 0;
	}
	target.replaceChildren(clean);
}

function makeScrollable(table: HTMLTableElement, label: string): void {
	const box = document.createElement('div');
	box.className = 'table-box';
	box.tabIndex = 0;
	box.setAttribute('role', 'region');
	box.setAttribute('aria-label', label);
	table.replaceWith(box);
	box.append(table);
}

function parserWith({ highlight, addMaths }: Extras): MarkdownIt {
	const parser = createParser({
		html: true,
		highlight: highlight && ((code, info) => highlight(code, info.trim().split(/\s+/)[0] ?? '')),
	});
	addMaths?.(parser);
	return parser;
}
