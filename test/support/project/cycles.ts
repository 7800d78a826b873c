import { floorOf } from './floors';
import type { Edge } from './imports';

/** Every way round in circles that a walk from file to file comes upon, one line each. In core types count like values. */
export function cycleFaults(edges: readonly Edge[]): readonly string[] {
	const counted = edges.filter(edge => !edge.isTypeOnly || floorOf(edge.from) === 'core');
	const done = new Set<string>();
	const path: Edge[] = [];
	const faults: string[] = [];

	function walk(file: string): void {
		for (const edge of counted.filter(each => each.from === file)) {
			const target = edge.file;
			if (target === undefined || done.has(target)) {
				continue;
			}
			path.push(edge);
			const start = path.findIndex(each => each.from === target);
			if (start === -1) {
				walk(target);
			} else {
				faults.push(`${edge.from}:${edge.line}: An import cycle: ${[...path.slice(start).map(each => `${each.from}:${each.line}`), target].join(' → ')}`);
			}
			path.pop();
		}
		done.add(file);
	}

	for (const file of new Set(counted.map(edge => edge.from))) {
		if (!done.has(file)) {
			walk(file);
		}
	}
	return faults;
}
