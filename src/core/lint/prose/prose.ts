import { blankFences } from '../markdown/blank';

/** What is left of a Markdown text when code blocks, displayed formulas and tables are taken out. */
export function proseOf(text: string): string {
	const plain = blankFences(text);
	if (!plain.includes('|') && !plain.includes('$$')) {
		return plain;
	}
	return plain.split('\n').filter(line => !line.trimStart().startsWith('|')).join('\n').split('$$').filter((_, i) => i % 2 === 0).join(' ');
}

/** The sentences of a Markdown text's prose. */
export function sentencesOf(text: string): readonly string[] {
	return proseOf(text).split(/(?<=[.!?])\s+|\n[ \t]*\n|(?<=[。！？])/).map(sentence => sentence.trim()).filter(sentence => sentence !== '');
}
