import type { Grade } from '../schedule/memory';

/** What a session came to, in a few words. */
export function headlineOf(counts: Readonly<Record<Grade, number>>): string {
	const known = counts.good + counts.easy;
	const all = known + counts.again + counts.hard;
	if (all === 0) {
		return 'Nothing graded';
	}
	return known === all ? 'Well practised' : known * 2 >= all ? 'Getting there' : 'Worth another round';
}
