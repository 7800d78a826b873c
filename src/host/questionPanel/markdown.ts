import type { Question } from '../../core/bank/question';

/** A question with everything that has been written about it, as a Markdown document. */
export function questionAsMarkdown(question: Question): string {
	const part = (title: string, text: string | undefined) => text?.trim() ? [`## ${title}`, text.trim()] : [];
	const list = (items: readonly string[] | undefined) => items?.map(item => `- ${item}`).join('\n');
	return [
		`# ${question.question}`,
		...(question.prompt ? [question.prompt.trim()] : []),
		...(question.options ? [question.options.map(option => `- [${option.correct ? 'x' : ' '}] ${option.text}`).join('\n')] : []),
		...part('Key points', list(question.keyPoints)),
		...part('In short', question.short),
		...part('Answer', question.answer),
		...part('Example', question.example),
		...part('Pitfalls', list(question.pitfalls)),
		...part('Story', question.story),
		...part('Follow-ups', question.followUps?.map(each => `**${each.question}**\n\n${each.answer ?? ''}`.trim()).join('\n\n')),
		...part('Sources', list(question.sources?.map(source => source.url ? `[${source.title}](${source.url})` : source.title))),
	].join('\n\n') + '\n';
}
