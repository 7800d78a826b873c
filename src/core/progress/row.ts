import { grades, stages, type Memory } from '../schedule/memory';
import { greatestOrder, type Standing } from './entry';
import type { Latest } from './fold';

/*
 * A question's standing as a flat list, without names, because ten thousand of them are read at every start:
 *
 *   [key, id, n, at, marks, grade, first, buriedUntil, missed]                            a question that has no memory yet
 *   [ … , due, stability, difficulty, stage, step, days, reviews, lapses, last]           one that has
 *
 * Absent is null; `at` is null when it is n, `last` when it is `at`. Grade and stage are positions in their lists; marks add up.
 */

const starred = 1, suspended = 2;

export function writeRow(key: string, { id, n, at, standing }: Latest): readonly unknown[] {
	const { memory, grade, first, buriedUntil, missed } = standing;
	const marks = (standing.starred ? starred : 0) + (standing.suspended ? suspended : 0);
	const row = [key, id, n, at === n ? null : at, marks, grade ? grades.indexOf(grade) : null, first ?? null, buriedUntil ?? null, missed ?? null];
	if (!memory) {
		return row;
	}
	const { due, stability, difficulty, stage, step, days, reviews, lapses, last } = memory;
	return [...row, due, stability, difficulty, stages.indexOf(stage), step, days, reviews, lapses, last === at ? null : last];
}

const bare = 9, whole = 18;

/** What a row says; undefined when it says something that cannot be. Reads by index, which is many times as fast as taking lists apart. */
export function readRow(row: unknown): readonly [key: string, latest: Latest] | undefined {
	if (!isList(row) || (row.length !== bare && row.length !== whole)) {
		return undefined;
	}
	const key = row[0], id = row[1], n = row[2], marks = row[4];
	const at = row[3] ?? n;
	if (!isName(key) || !isName(id) || !isCount(n) || n > greatestOrder || !isTime(at) || !isCount(marks) || marks > starred + suspended) {
		return undefined;
	}
	const memory = row.length === whole ? readMemory(row, at) : undefined;
	const grade = isCount(row[5]) ? grades[row[5]] : undefined;
	const first = row[6], buriedUntil = row[7], missed = row[8];
	const isPossible = (row.length === bare || memory) && (row[5] === null || grade) && (first === null || isTime(first))
		&& (buriedUntil === null || isTime(buriedUntil)) && (missed === null || (isList(missed) && missed.every(isCount)));
	if (!isPossible) {
		return undefined;
	}
	const standing: { -readonly [K in keyof Standing]: Standing[K] } = {};
	if (memory) {
		standing.memory = memory;
	}
	if (grade) {
		standing.grade = grade;
	}
	if (first !== null) {
		standing.first = first;
	}
	if (marks & starred) {
		standing.starred = true;
	}
	if (marks & suspended) {
		standing.suspended = true;
	}
	if (buriedUntil !== null) {
		standing.buriedUntil = buriedUntil;
	}
	if (missed !== null) {
		standing.missed = missed;
	}
	return [key, { n, id, at, standing }];
}

function readMemory(row: readonly unknown[], at: number): Memory | undefined {
	const due = row[9], stability = row[10], difficulty = row[11], step = row[13], days = row[14], reviews = row[15], lapses = row[16];
	const last = row[17] ?? at;
	const stage = isCount(row[12]) ? stages[row[12]] : undefined;
	const isPossible = isTime(due) && isTime(last) && isTime(stability) && stability >= 0 && isTime(difficulty) && difficulty >= 0 && difficulty <= 10
		&& stage !== undefined && isCount(step) && isCount(days) && isCount(reviews) && isCount(lapses);
	return isPossible ? { due, stability, difficulty, stage, step, days, reviews, lapses, last } : undefined;
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;
