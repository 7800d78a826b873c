import type { Standing } from './entry';
import type { Progress } from './store';

/**
 * How the questions of one bank stand, as keys of another one that holds the same questions under the same ids: follow-ups and rows of its
 * tables too. A key that has a standing already is left out.
 */
export function standingsToCarry(progress: Pick<Progress, 'all' | 'standing'>, from: string, to: string): ReadonlyMap<string, Standing> {
	const carried = new Map<string, Standing>();
	for (const [key, { standing }] of progress.all()) {
		const other = key.startsWith(`${from}/`) ? `${to}${key.slice(from.length)}` : undefined;
		if (other !== undefined && !progress.standing(other)) {
			carried.set(other, standing);
		}
	}
	return carried;
}
