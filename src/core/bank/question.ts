import type { InferOutput } from 'valibot';
import type { Difficulty } from './difficulty';
import type { followUpSchema, optionSchema, questionSchema, referenceSchema, sourceSchema } from './schema';

/** One question as its bank writes it; every field but `question` may be absent. */
export type WrittenQuestion = InferOutput<typeof questionSchema>;
export type FollowUp = InferOutput<typeof followUpSchema>;
export type Option = InferOutput<typeof optionSchema>;
export type Source = InferOutput<typeof sourceSchema>;
export type { Difficulty };
export type ReferenceTable = InferOutput<typeof referenceSchema>;

/** A question that has its place: it can be listed, opened and practised. */
export interface Question extends Readonly<WrittenQuestion> {
	/** Unique in its bank, and stable: progress hangs on it. */
	readonly id: string;
	/** The title of the category that it stands under; '' when the bank has none. */
	readonly category: string;
	/** Where the question stands in the bank's file. */
	readonly line: number;
	/** An entry that lost something it cannot do without: listed, never drilled. */
	readonly draft?: boolean;
}
