import { readsAsText } from '../text/yamlWords';

/** One line of text as a YAML value: as it is where that is safe, else in quotes. */
export function yamlScalar(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const isPlain = line !== '' && !/^[-?:,[\]{}#&*!|>'"%@`]/.test(line) && !line.includes(': ') && !line.includes(' #') && !line.endsWith(':')
		&& !/[\x00-\x1f\x7f]/.test(line) && readsAsText(line);
	return isPlain ? line : JSON.stringify(line);
}
