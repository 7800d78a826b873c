import type { Problem } from '../../bank/problem';
import { lineAround, lineBreakOf } from '../../text/edit';
import type { FieldName } from '../../lint/texts';
import { keyFor, type Fix, type Work } from './work';

interface Skeleton {
	readonly title: string;
	readonly field: FieldName;
	/** As a YAML entry writes it. */
	readonly yaml: readonly string[];
	/** As it is written under a Markdown heading. */
	readonly markdown: readonly string[];
}

const skeletons: Readonly<Record<string, Skeleton>> = {
	'missing-answer': { title: 'Begin an Answer', field: 'answer', yaml: ['answer: |', '  TODO'], markdown: ['TODO'] },
	'missing-key-points': { title: 'Begin the Key Points', field: 'keyPoints', yaml: ['keyPoints:', '  - TODO'], markdown: ['**Key points:**', '', '- TODO'] },
	'missing-follow-ups': {
		title: 'Begin a Follow-up', field: 'followUps', yaml: ['followUps:', '  - question: TODO', '    answer: TODO'], markdown: ['**Follow-ups:**', '', '- TODO'],
	},
};

/**
 * ```yaml
 * - question: What is a closure?
 *   answer: |                     ← added
 *     TODO
 * ```
 */
export function addField(work: Work, { code, span }: Problem): readonly Fix[] {
	const { file: { text }, questionAt, entryOf, endOf } = work;
	const skeleton = Object.hasOwn(skeletons, code) ? skeletons[code] : undefined;
	const question = questionAt(span.start);
	if (!skeleton || !question) {
		return [];
	}
	const fix = (lines: readonly string[]): readonly Fix[] => {
		const at = lineAround(text, endOf(question)).end;
		return [{ title: skeleton.title, isSafe: false, edits: [{ start: at, end: at, text: lines.map(line => lineBreakOf(text) + line).join('') }] }];
	};
	const entry = entryOf(question);
	if (entry) {
		return keyFor(entry, skeleton.field) ? [] : fix(skeleton.yaml.map(line => ' '.repeat(entry.column) + line));
	}
	return /^#{1,6} /.test(text.slice(question.span.start)) ? fix(['', ...skeleton.markdown]) : [];
}
