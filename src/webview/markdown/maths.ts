import addKatex from '@vscode/markdown-it-katex';
import type { MarkdownIt } from 'markdown-it';

/** TeX between dollar signs becomes MathML; a formula that doesn't parse is shown as it was written. */
export function addMaths(parser: MarkdownIt): void {
	parser.use(addKatex, { output: 'mathml', throwOnError: false, strict: 'ignore', trust: false, maxExpand: 500, maxSize: 20 });
}
