import type { Standing } from '../progress/entry';

/*
 * How a person stands with a question after a change that is no grade.
 */

/** Hidden until a time, or for good. */
export function setAside(standing: Standing | undefined, until: number | 'for good'): Standing {
	return { ...standing, ...(until === 'for good' ? { suspended: true as const } : { buriedUntil: until }) };
}

/** Askable again. */
export function broughtBack(standing: Standing | undefined): Standing {
	const { suspended: _suspended, buriedUntil: _buriedUntil, ...rest } = standing ?? {};
	return rest;
}

export function starred(standing: Standing | undefined, isStarred: boolean): Standing {
	const { starred: _, ...rest } = standing ?? {};
	return isStarred ? { ...rest, starred: true } : rest;
}

/** As if it had never been asked; what the person marked on it stays. */
export function reset(standing: Standing | undefined): Standing {
	const { memory: _memory, grade: _grade, first: _first, missed: _missed, suspended: _suspended, buriedUntil: _buriedUntil, ...rest } = standing ?? {};
	return rest;
}

/** As it was before a step; what was marked since, such as a star, stays as it is now. */
export function takenBack(now: Standing | undefined, before: Standing | null): Standing {
	const { memory, grade, first, missed, suspended, buriedUntil } = before ?? {};
	return {
		...reset(now),
		...(memory && { memory }), ...(grade && { grade }), ...(first !== undefined && { first }), ...(missed && { missed }),
		...(suspended && { suspended }), ...(buriedUntil !== undefined && { buriedUntil }),
	};
}
