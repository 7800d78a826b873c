import { slug } from '../read/ids';

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const lastPart = (name: string): string => name.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '').replace(/\.[a-z]{1,8}$/i, '');

/** What the bank of a list is called as a file, without an ending: the words of the list's own name. */
export function fileNameFor(name: string): string {
	const words = slug(lastPart(name)).slice(0, 60);
	return words === 'question' ? 'questions' : reserved.test(words) ? `${words}-questions` : words;
}

/** The same as people read it. */
export function titleFor(name: string): string {
	const words = lastPart(name).replace(/[-_\s]+/g, ' ').trim();
	return words === '' ? 'Questions' : words.charAt(0).toUpperCase() + words.slice(1);
}
