import type { Problem } from '../bank/problem';
import { restOf } from './fingerprint';
import { slug } from './ids';
import { pairUp, type Mark } from './pairUp';
import type { ReadQuestion } from './reading';

/** What is remembered of a question, so that it is known again after an edit. */
export interface Known {
	/** The id that its progress hangs on. */
	readonly id: string;
	/** The id that its words gave it when it was last read. */
	readonly own: string;
	readonly title: string;
	/** See `restOf`. */
	readonly rest: string;
	/** It isn't in the bank now; it may come back. */
	readonly gone?: true;
}

export interface Followed {
	/** The questions, each with the id that it had before. */
	readonly questions: readonly ReadQuestion[];
	/** To be remembered until the next reading; empty when every question writes its id. */
	readonly known: readonly Known[];
	/** Where several questions could be the one that was known. */
	readonly problems: readonly Problem[];
}

/** Questions that have gone are remembered up to this number, the latest first. */
const mostGone = 2_000;

/**
 * Gives the questions of a bank the ids that they had when it was last read, although their titles or their order were edited. A written id
 * always stays; for the others `pairUp` says which is which. What is new gets an id that no question of the bank has or had.
 */
export function* follow(before: readonly Known[], after: readonly ReadQuestion[]): Generator<void, Followed> {
	const marks: Mark[] = [];
	for (const question of after) {
		const isWritten = !isSlug(question.id, slug(question.question));
		marks.push({ own: question.id, title: question.question, rest: isWritten ? '' : restOf(question), isWritten });
		if (marks.length % 200 === 0) {
			yield;
		}
	}
	if (marks.every(({ isWritten }) => isWritten) && before.length === 0) {
		return { questions: after, known: [], problems: [] };
	}
	const { pairs, doubts } = yield* pairUp(before, marks);
	const taken = new Set(marks.flatMap(({ own, isWritten }) => isWritten ? [own] : []));
	const ids = marks.map(({ own, isWritten }, at) => isWritten ? own : claim(before[pairs.get(at) ?? -1]?.id));
	before.forEach(({ id }) => taken.add(id));
	const kept = new Set(pairs.values());
	const known = marks.map(({ own, title, rest }, at): Known => ({ id: ids[at] ?? fresh(own), own, title, rest }));
	const gone = before.filter((_, at) => !kept.has(at)).map((each): Known => ({ ...each, gone: true }));
	yield;
	const present = new Set(known.map(({ id }) => id));
	return {
		questions: after.map((question, at) => known[at] === undefined || known[at].id === question.id ? question : { ...question, id: known[at].id }),
		known: [...known, ...gone.filter(({ id }) => !present.has(id)).slice(0, mostGone)],
		problems: doubts.map(at => ({
			code: 'doubtful-identity', severity: 'info', span: titleSpan(after[at]),
			message: 'Its words don\'t say which of several questions of the earlier file this is, so its progress may be another\'s or begin anew. Give it an "id:" to keep it apart.',
		})),
	};

	function claim(id: string | undefined): string | undefined {
		const isFree = id !== undefined && !taken.has(id);
		if (isFree) {
			taken.add(id);
		}
		return isFree ? id : undefined;
	}

	function fresh(own: string): string {
		let id = own;
		for (let number = 2; taken.has(id); number++) {
			id = `${own}-${number}`;
		}
		taken.add(id);
		return id;
	}
}

const isSlug = (id: string, name: string) => id === name || id.startsWith(`${name}-`) && /^\d+$/.test(id.slice(name.length + 1));

const titleSpan = (question: ReadQuestion | undefined) => ({ start: question?.span.start ?? 0, end: Math.min(question?.span.end ?? 0, (question?.span.start ?? 0) + 200) });
