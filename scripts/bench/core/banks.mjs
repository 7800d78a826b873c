import { stringify } from 'yaml';

/** @typedef {import('./made.mjs').Made} Made */

/** The same questions in the forms in which people keep them. @type {Readonly<Record<'md' | 'yaml' | 'csv' | 'json', (questions: readonly Made[]) => string>>} */
export const written = {
	md: questions => `# Interview questions\n\n${questions.map(({ question, answer }, i) => `### ${i + 1}. ${question}\n\n${answer}\n`).join('\n')}`,
	yaml: questions => stringify({ title: 'Interview questions', questions: questions.map(plain) }, { aliasDuplicateObjects: false, lineWidth: 0 }),
	csv: questions => [
		'question,answer,category,tags,difficulty',
		...questions.map(({ question, answer, category, tags, difficulty }) => [question, answer, category, tags.join(', '), difficulty].map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')),
	].join('\n'),
	json: questions => JSON.stringify({ title: 'Interview questions', questions: questions.map(plain) }),
};

/** @param {Made} question */
const plain = ({ keyPoints: _, ...rest }) => rest;
