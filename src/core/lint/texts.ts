import type { WrittenQuestion } from '../bank/question';

export type FieldName = keyof WrittenQuestion;

/** A text that a reader of the question sees. */
export interface FieldText {
	readonly field: FieldName;
	/** Markdown. */
	readonly text: string;
}

const each = (field: FieldName, texts: readonly (string | undefined)[] | undefined): readonly FieldText[] =>
	(texts ?? []).flatMap(text => text === undefined || text === '' ? [] : [{ field, text }]);

/** The question's own words and what belongs to the asking. */
export function askingTexts({ question, prompt, options }: WrittenQuestion): readonly FieldText[] {
	return [...each('question', [question]), ...each('prompt', [prompt]), ...each('options', options?.map(({ text }) => text))];
}

/** Everything that says something about the answer. */
export function answeringTexts(question: WrittenQuestion): readonly FieldText[] {
	const { hints, keyPoints, short, answer, example, pitfalls, story, followUps } = question;
	return [
		...each('hints', hints), ...each('keyPoints', keyPoints), ...each('short', [short]), ...each('answer', [answer]),
		...each('example', [example]), ...each('pitfalls', pitfalls), ...each('story', [story]),
		...each('followUps', followUps?.flatMap(followUp => [followUp.question, followUp.answer])),
	];
}

export const textsOf = (question: WrittenQuestion): readonly FieldText[] => [...askingTexts(question), ...answeringTexts(question)];
