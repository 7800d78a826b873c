import type { Outline } from '../bank/bank';
import type { ReferenceTable } from '../bank/question';
import { rowKeys } from '../bank/reference';
import type { Standing } from '../progress/entry';
import type { Day } from '../schedule/day';
import { isDue } from '../schedule/due';
import { isKeptApart, type DayBook, type Standings } from './family';
import { facets, isEmpty, matches, type Candidate, type Filter } from './filter';
import { parentKey } from './followUp';
import { marksOf, statusOf } from './status';

/** What a queue needs of a bank. */
export interface Pool {
	readonly id: string;
	readonly title: string;
	readonly outlines: readonly Outline[];
	readonly reference: readonly ReferenceTable[];
}

/** A question that may be asked. */
export interface Open {
	readonly key: string;
	readonly bank: Pool;
	readonly standing: Standing | undefined;
}

/** The questions that a queue chooses from, and when. */
export interface Scope {
	readonly banks: readonly Pool[];
	readonly standings: Standings;
	readonly filter: Filter;
	/** A question's follow-ups, by their keys. */
	readonly followUpsOf: (key: string) => readonly string[];
	/** Lapses that make a leech. */
	readonly leechAt: number;
	readonly now: number;
	readonly today: Day;
}

/** Every question that isn't a draft, isn't put aside, passes the filter and is wanted, in the order of the banks. */
export function openQuestions(scope: Scope, isWanted: (standing: Standing | undefined, key: string) => boolean = () => true): readonly Open[] {
	const { banks, standings, filter, now } = scope;
	const isUnfiltered = isEmpty(filter);
	const open: Open[] = [];
	for (const bank of banks) {
		for (const outline of bank.outlines) {
			const { key, draft } = outline;
			const standing = standings.get(key)?.standing;
			if (!draft && isAskable(standing, now) && isWanted(standing, key) && (isUnfiltered || matches(filter, candidateOf(scope, bank, outline, standing)))) {
				open.push({ key, bank, standing });
			}
		}
	}
	return open;
}

/** Every question that could be asked, as a filter sees it. */
export function candidatesIn(scope: Scope): readonly Candidate[] {
	const standingOf = (key: string) => scope.standings.get(key)?.standing;
	return scope.banks.flatMap(bank => bank.outlines
		.filter(({ key, draft }) => !draft && isAskable(standingOf(key), scope.now))
		.map(outline => candidateOf(scope, bank, outline, standingOf(outline.key))));
}

function candidateOf({ now, today, leechAt }: Scope, bank: Pool, outline: Outline, standing: Standing | undefined): Candidate {
	return { bank: bank.id, outline, statuses: () => [statusOf(standing, now, today), ...marksOf(standing, leechAt)] };
}

const isAskable = (standing: Standing | undefined, now: number): boolean => !standing?.suspended && (standing?.buriedUntil ?? 0) <= now;

/** What is due, the longest waiting first: questions, follow-ups and rows of tables, one of each family. */
export function dueAmong(scope: Scope, book: DayBook): readonly Open[] {
	const { now, today } = scope;
	const isDueNow = (standing: Standing | undefined) => standing?.memory !== undefined && isDue(standing.memory, now, today);
	const followUps = gradedFollowUps(scope, isDueNow);
	const open = openQuestions(scope, (standing, key) => isDueNow(standing) || followUps.has(key));
	const all = [...open, ...ofOpen(scope, open, followUps), ...standingRows(scope)].filter(({ key, standing }) => isDueNow(standing) && !isKeptApart(key, standing, book));
	const families = new Set<string>();
	return all.sort((a, b) => dueTime(a) - dueTime(b)).filter(({ key }) => {
		const family = parentKey(key);
		const isFirst = !families.has(family);
		families.add(family);
		return isFirst;
	});
}

const dueTime = ({ standing }: Open): number => standing?.memory?.due ?? Number.POSITIVE_INFINITY;

/** Follow-ups that were graded before, by the keys of their questions. */
function gradedFollowUps({ standings, now }: Scope, isWanted: (standing: Standing) => boolean): ReadonlyMap<string, readonly Open[]> {
	const byParent = new Map<string, Open[]>();
	for (const [key, { standing }] of standings) {
		const parent = key.at(-9) === '~' ? parentKey(key) : key;
		if (parent !== key && standing.memory && isAskable(standing, now) && isWanted(standing)) {
			byParent.set(parent, [...byParent.get(parent) ?? [], { key, bank: nowhere, standing }]);
		}
	}
	return byParent;
}

/** Those of the follow-ups that open questions still have. */
function ofOpen({ followUpsOf }: Scope, open: readonly Open[], byParent: ReadonlyMap<string, readonly Open[]>): readonly Open[] {
	return byParent.size === 0 ? [] : open.flatMap(({ key, bank }) => {
		const known = byParent.get(key);
		const still = known && followUpsOf(key);
		return known?.filter(each => still?.includes(each.key)).map(each => ({ ...each, bank })) ?? [];
	});
}

const nowhere: Pool = { id: '', title: '', outlines: [], reference: [] };

/** Rows of tables that were graded before; a filter that asks for more than a bank has none. */
function standingRows({ banks, standings, filter, now }: Scope): readonly Open[] {
	const wanted = banks.filter(({ id }) => (filter.bank ?? [id]).includes(id));
	if (facets.some(facet => facet !== 'bank' && filter[facet] !== undefined)) {
		return [];
	}
	return wanted.flatMap(bank => bank.reference.length === 0 ? [] : rowKeys(bank).flatMap(key => {
		const standing = standings.get(key)?.standing;
		return standing?.memory && isAskable(standing, now) ? [{ key, bank, standing }] : [];
	}));
}

/** Follow-ups of answered questions: the due ones first, then those that were never asked, then the rest; one of each family. */
export function followUpsAmong(scope: Scope, open: readonly Open[], book: DayBook, size: number): readonly Open[] {
	const { standings, followUpsOf, now, today } = scope;
	const known = ofOpen(scope, open, gradedFollowUps(scope, () => true));
	const isApart = ({ key, standing }: Open) => !isKeptApart(key, standing, book);
	const due = known.filter(({ standing }) => standing?.memory && isDue(standing.memory, now, today)).filter(isApart).sort((a, b) => dueTime(a) - dueTime(b));
	const chosen = new Map<string, Open>();
	const choose = (question: Open) => {
		const family = parentKey(question.key);
		if (!chosen.has(family)) {
			chosen.set(family, question);
		}
	};
	due.forEach(choose);
	for (const { key, bank, standing } of open) {
		if (chosen.size >= size) {
			break;
		}
		const unasked = standing?.memory && !chosen.has(key) && followUpsOf(key).find(each => standings.get(each)?.standing.memory === undefined);
		if (unasked && isApart({ key: unasked, bank, standing: undefined })) {
			choose({ key: unasked, bank, standing: undefined });
		}
	}
	known.filter(isApart).toSorted((a, b) => dueTime(a) - dueTime(b)).forEach(choose);
	return [...chosen.values()];
}

/** How many standings are due while the banks are not read yet: an estimate from the progress alone. */
export function countDueStandings(standings: Standings, book: DayBook, now: number, today: Day): number {
	const families = new Set<string>();
	for (const [key, { standing }] of standings) {
		if (standing.memory && isAskable(standing, now) && isDue(standing.memory, now, today) && !isKeptApart(key, standing, book)) {
			families.add(parentKey(key));
		}
	}
	return families.size;
}
