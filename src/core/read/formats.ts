import { forms } from './detect';

/** Every name that a bank's `format` may have: a kind of file, or a form of Markdown and plain text. */
export const formatNames: readonly string[] = ['markdown', 'yaml', 'json', 'csv', 'tsv', 'anki', ...forms.map(({ name }) => name)];
