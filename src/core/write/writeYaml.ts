import { Document } from 'yaml';
import type { Question, ReferenceTable } from '../bank/question';
import { questionSchema } from '../bank/schema';
import { lineWidth, yamlNode } from './yamlNode';

/** A bank that is to be written. */
export interface WritableBank {
	readonly title?: string | undefined;
	readonly questions: readonly Omit<Question, 'line'>[];
	readonly reference?: readonly ReferenceTable[];
}

/** The fields of a question in the order in which they are written: the schema's. */
export const fieldOrder = Object.keys(questionSchema.entries) as (keyof typeof questionSchema.entries)[];

/** A bank in YAML as people keep it. Reading it gives the same questions again, whatever their texts are. */
export function writeYaml(bank: WritableBank): string {
	const steps = writeYamlInSteps(bank);
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}

/** How many questions are written between two pauses. */
const stride = 20;

/** The same, with a pause every few questions for a host that has other things to do. */
export function* writeYamlInSteps({ title, questions, reference = [] }: WritableBank): Generator<void, string> {
	const parts = title === undefined || title.trim() === '' ? [] : [yamlOf({ title: title.trim() })];
	parts.push('questions:\n');
	for (const [at, question] of questions.entries()) {
		parts.push(at === 0 ? '' : '\n', entryYaml(question, title?.trim() ?? '', 2));
		if (at % stride === stride - 1) {
			yield;
		}
	}
	if (questions.length === 0) {
		parts[parts.length - 1] = 'questions: []\n';
	}
	if (reference.length > 0) {
		parts.push('\n', yamlOf({ reference }));
	}
	return parts.join('');
}

/** A question as an entry of a bank's list, its dash in the given column. A category that is the bank's own title is left out. */
export function entryYaml(question: Omit<Question, 'line'>, title: string, column: number): string {
	const { category, ...rest } = question;
	const written = category === title ? rest : { ...rest, category };
	const fields = fieldOrder.flatMap(field => written[field as keyof typeof written] === undefined ? [] : [[field, written[field as keyof typeof written]] as const]);
	return indented(yamlOf([Object.fromEntries(fields)]), column);
}

/** One field of an entry, as its lines stand under one another in the given column, without the last line break. */
export function fieldYaml(field: string, value: unknown, column: number): string {
	return indented(yamlOf({ [field]: value }), column).replace(/\n$/, '');
}

function yamlOf(value: unknown): string {
	const document = new Document(yamlNode(value));
	return document.toString({ lineWidth, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY, flowCollectionPadding: false });
}

function indented(text: string, column: number): string {
	const indent = ' '.repeat(column);
	return text.split('\n').map(line => line === '' ? '' : indent + line).join('\n');
}
