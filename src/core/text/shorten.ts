/** A line of Markdown as a short plain text, for a tab or a list: cut between words, with an ellipsis where something is missing. */
export function shorten(markdown: string, length: number): string {
	const text = markdown.replace(/[`*]|!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ').trim();
	const signs = Array.from(text);
	if (signs.length <= length) {
		return text;
	}
	const head = signs.slice(0, length - 1).join('');
	const cut = signs[length - 1] === ' ' ? head.length : head.lastIndexOf(' ');
	return `${(cut > length / 2 ? head.slice(0, cut) : head).replace(/[\s,;:.–—-]+$/, '')}…`;
}
