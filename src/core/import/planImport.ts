import { placeFor } from '../author/newQuestion';
import { workOn } from '../author/fixes/work';
import type { Problem } from '../bank/problem';
import type { Question } from '../bank/question';
import type { BankFile } from '../lint/bank';
import { mergeInSteps, type QuestionList } from '../merge/mergeQuestions';
import { withUniqueIds } from '../merge/uniqueIds';
import { readBankInSteps } from '../read/readBank';
import type { ReadQuestion } from '../read/reading';
import { applyEdits, lineBreakOf, type Edit } from '../text/edit';
import { updateEntry } from '../write/updateEntry';
import { entryYaml, fieldOrder, writeYamlInSteps } from '../write/writeYaml';

/** What an import would write. */
export interface ImportPlan {
	/** The bank file's whole text. */
	readonly text: string;
	/** The ids of the questions that are new in it. */
	readonly added: readonly string[];
	/** How many questions were put together with one of another list, or of the bank. */
	readonly merged: number;
}

/** A bank of the lists' questions, each once; see `mergeQuestions`. A question without a category stands under its list's name. */
export function* planNewBank(title: string, lists: readonly QuestionList[]): Generator<void, ImportPlan> {
	const merged = yield* mergeInSteps(lists.map(list => inCategories(list, lists.length === 1 ? title : list.name)));
	const questions = merged.map(({ question }) => question);
	const text = yield* writeYamlInSteps({ title, questions });
	return { text, added: questions.map(({ id }) => id), merged: countAll(lists) - questions.length };
}

/**
 * A bank file with the lists' questions added: those that it asks already are given what they lack, the others stand at its end. What it
 * says besides stays as it is written. A question that can't be added to without losing something, such as a comment, stays, and the list's
 * own follows at the end. Undefined where the file can't be written to line by line: it isn't valid YAML, or its list stands in brackets.
 */
export function* planMerge(bank: BankFile, lists: readonly QuestionList[]): Generator<void, ImportPlan | undefined> {
	return (yield* tryMerge(bank, lists, true)) ?? (yield* tryMerge(bank, lists, false));
}

/** @param isUpdating whether questions that are there are added to; else the lists' own follow at the end */
function* tryMerge(bank: BankFile, lists: readonly QuestionList[], isUpdating: boolean): Generator<void, ImportPlan | undefined> {
	const { text, reading } = bank;
	const place = placeFor(text, reading);
	if (!place || reading.problems.some(({ code }) => code === 'invalid-yaml' || code === 'second-document' || code === 'too-deep')) {
		return undefined;
	}
	const own = new Map<Question, ReadQuestion>(reading.questions.map(question => [question, question]));
	const work = workOn(bank);
	const merged = yield* mergeInSteps<Question>([{ name: bank.name, questions: reading.questions }, ...lists.map(list => inCategories(list, list.name))]);
	const edits: Edit[] = [];
	const fresh: Question[] = [];
	const changed: Question[] = [];
	for (const { question, parts } of merged) {
		const others = parts.slice(1).map(part => part.question);
		const known = parts[0] && own.get(parts[0].question);
		if (!known) {
			fresh.push(question);
		} else if (others.length > 0) {
			const changes = isUpdating ? updateEntry(work, known, question) : undefined;
			edits.push(...changes ?? []);
			changed.push(...changes ? [question] : []);
			fresh.push(...changes ? [] : others);
		}
		yield;
	}
	const added = withUniqueIds(fresh, reading.questions.map(({ id }) => id));
	const feed = lineBreakOf(text);
	const entries = added.map(question => entryYaml(question, reading.title ?? '', place.indent.length).replace(/\n$/, '').replaceAll('\n', feed));
	if (entries.length > 0) {
		const between = feed.repeat(place.before.length > 1 ? 2 : 1);
		edits.push({ start: place.start, end: place.end, text: [...place.before, entries.join(between)].join(feed) + place.after });
	}
	const whole = applyEdits(text, edits);
	const again = yield* readBankInSteps(bank.name, whole);
	const written = new Map(again.questions.map(question => [question.id, fieldsOf(question)]));
	const wanted = new Map([...reading.questions, ...changed, ...added].map(question => [question.id, fieldsOf(question)]));
	const errors = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error').length;
	const isWhole = errors(again.problems) <= errors(reading.problems) && written.size === wanted.size && [...wanted].every(([id, fields]) => written.get(id) === fields);
	return isWhole ? { text: whole, added: added.map(({ id }) => id), merged: countAll(lists) - added.length } : undefined;
}

/** A question's fields as one text, to tell whether they are the same. */
const fieldsOf = (question: Question): string => JSON.stringify(fieldOrder.map(field => question[field]));

const inCategories = ({ name, questions }: QuestionList, category: string): QuestionList =>
	({ name, questions: questions.map(question => question.category === '' ? { ...question, category } : question) });

const countAll = (lists: readonly QuestionList[]): number => lists.reduce((sum, { questions }) => sum + questions.length, 0);
