import * as v from 'valibot';
import { difficulties } from './difficulty';

/*
 * The question, declared once: types, validation, the JSON schema for editors and the docs table follow from it.
 * Each `description` below is what an author reads in hover and completion.
 */

const markdown = (text: string) => v.optional(v.pipe(v.string(), v.description(text)));

/** A list that may also be written as one text; a blank entry (`- `) is dropped rather than refused. */
const texts = (text: string) => v.optional(v.pipe(
	v.union([v.pipe(v.string(), v.transform(one => [one])), v.array(v.nullable(v.string()))]),
	v.description(text),
	v.transform((list): string[] => list.filter(entry => entry !== null && entry.trim() !== '') as string[]),
));

/** A list of things, of which a single one may stand without a list. */
const oneOrMany = <const T extends v.GenericSchema>(item: T, text: string) => v.optional(v.pipe(
	v.union([v.array(item), v.pipe(item, v.transform(one => [one]))]),
	v.description(text),
));

export const optionSchema = v.object({
	text: v.pipe(v.string(), v.description('What the choice says.')),
	correct: v.optional(v.pipe(v.boolean(), v.description('True for a right choice; never shown before the reveal.'))),
});

export const followUpSchema = v.object({
	question: v.pipe(v.string(), v.nonEmpty(), v.description('What the interviewer asks next.')),
	answer: v.optional(v.pipe(v.string(), v.description('What to say, in one to four sentences.'))),
});

export const sourceSchema = v.object({
	title: v.pipe(v.string(), v.description('What the source is called.')),
	url: v.optional(v.pipe(v.string(), v.description('Its address, beginning with https://.'))),
});

export const questionSchema = v.object({
	id: v.optional(v.pipe(v.string(), v.nonEmpty(), v.description('A stable name. Progress hangs on it, so it never changes.'))),
	question: v.pipe(v.string(), v.trim(), v.nonEmpty('A question needs words.'), v.description('The question as an interviewer would say it.')),
	prompt: markdown('The scenario or the code that the question is about. Markdown.'),
	options: v.optional(v.pipe(v.array(optionSchema), v.description('The choices of a multiple-choice question.'))),
	hints: texts('Nudges, weakest first. When absent, key points serve one by one.'),
	keyPoints: texts('What a strong answer must hit; each can be ticked.'),
	short: markdown('The thirty-second answer. Markdown.'),
	answer: markdown('The model answer. Markdown.'),
	example: markdown('A worked or real-world example. Markdown.'),
	pitfalls: texts('Typical mistakes, each with the reason why it is one.'),
	story: markdown('A war story: what went wrong in production and what fixed it. Markdown.'),
	followUps: oneOrMany(
		v.union([followUpSchema, v.pipe(v.string(), v.transform((question): v.InferOutput<typeof followUpSchema> => ({ question })))]),
		'What the interviewer asks next, each with what to say.',
	),
	sources: oneOrMany(
		v.union([sourceSchema, v.pipe(v.string(), v.transform((title): v.InferOutput<typeof sourceSchema> => ({ title })))]),
		'Where the facts come from.',
	),
	asOf: v.optional(v.pipe(v.string(), v.description('Year and month in which this was last true, such as 2026-11.'))),
	category: v.optional(v.pipe(v.string(), v.description('The category, when it is not the file\'s own.'))),
	tags: texts('Topics that cut across categories.'),
	difficulty: v.optional(v.pipe(v.picklist(difficulties), v.description('easy, medium or hard.'))),
	kind: v.optional(v.pipe(v.string(), v.description('concept, comparison, design, debugging, coding, estimation, behavioral …'))),
	roles: texts('Roles that are asked this.'),
	companies: texts('Companies that are known to ask this.'),
	minutes: v.optional(v.pipe(v.number(), v.minValue(0.5), v.description('How long a spoken answer should take.'))),
	wants: texts('What the answer must show (formula, code, table, numbers, diagram, example, war-story); checked by the linter.'),
});

export const referenceSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty(), v.description('A stable name for the table.')),
	title: v.pipe(v.string(), v.description('What the table is called.')),
	rows: v.pipe(v.array(v.object({
		quantity: v.pipe(v.string(), v.description('What is measured or named.')),
		value: v.pipe(v.string(), v.description('Its value, with the unit.')),
		note: markdown('When it holds, or how to remember it.'),
	})), v.description('Rows that can be read as a table and drilled one by one.')),
});

/** A category file: the shape of the YAML and JSON banks that Dry Run itself writes. */
export const bankFileSchema = v.object({
	category: v.optional(v.pipe(v.string(), v.description('A stable name for the category.'))),
	title: v.optional(v.pipe(v.string(), v.description('The category\'s name as people read it.'))),
	questions: v.pipe(v.array(questionSchema), v.description('The questions, in the order in which they are shown.')),
	reference: v.optional(v.pipe(v.array(referenceSchema), v.description('Cheat-sheet tables.'))),
});
