import * as v from 'valibot';
import { grades, stages } from '../schedule/memory';

/*
 * The review log's lines. Every line carries the standing that it led to, so that one line alone brings a question back, and folding a log is
 * "the last line of each question wins", in whatever order and however often the lines arrive.
 */

const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** No entry has a greater order number: above it a writer would run out of numbers to tell its entries apart. */
export const greatestOrder = 2 ** 52;

export const memorySchema = v.object({
	due: time,
	stability: v.pipe(v.number(), v.finite(), v.minValue(0)),
	difficulty: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(10)),
	stage: v.picklist(stages),
	step: count,
	days: count,
	reviews: count,
	lapses: count,
	last: time,
});

export const standingSchema = v.object({
	memory: v.optional(memorySchema),
	/** The last grade, which the tree shows. */
	grade: v.optional(v.picklist(grades)),
	/** When the question was first graded. */
	first: v.optional(time),
	starred: v.optional(v.literal(true)),
	suspended: v.optional(v.literal(true)),
	/** Hidden from sessions until this time. */
	buriedUntil: v.optional(time),
	/** Indexes of the key points that the last attempt missed. */
	missed: v.optional(v.array(count)),
});

/** What is known of how a person stands with one question. */
export type Standing = v.InferOutput<typeof standingSchema>;

/** How an attempt went, besides its grade; the attempt journal shows it. */
export const attemptSchema = v.object({
	grade: v.picklist(grades),
	/** Milliseconds from question to grade. */
	took: count,
	hints: count,
	/** How many layers were open. */
	layers: count,
	ticked: v.array(count),
	missed: v.array(count),
	/** Indexes of the options that were chosen, for a question that has some. */
	chosen: v.optional(v.array(count)),
	confidence: v.optional(v.picklist([1, 2, 3])),
	/** What the person wrote. */
	text: v.optional(v.string()),
	/** It was free practice: no date moved, and it says nothing of how well the schedule does. */
	isFree: v.optional(v.literal(true)),
});
export type LoggedAttempt = v.InferOutput<typeof attemptSchema>;

export const entrySchema = v.object({
	/** Unique for ever: merging two logs counts each entry once. */
	id: v.pipe(v.string(), v.nonEmpty()),
	/**
	 * Position in the order of all entries, those of other machines included: the writer's clock in milliseconds, or one more than the greatest
	 * number that it had seen, whichever is greater. So what came later counts as later, though a clock be wrong or set back.
	 */
	n: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(greatestOrder)),
	/** When, by the writer's clock. */
	at: time,
	/** The question, as `<bank>/<id>`. */
	key: v.pipe(v.string(), v.nonEmpty()),
	attempt: v.optional(attemptSchema),
	/** The id of the entry that this one takes back. */
	undoes: v.optional(v.string()),
	after: standingSchema,
});

/** One line of the review log. */
export type Entry = v.InferOutput<typeof entrySchema>;
