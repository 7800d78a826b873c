import type { Files } from './files';
import { packageOf, type Edge } from './imports';

/** What the files of one floor may import besides one another. */
export interface Floor {
	readonly floors: readonly string[];
	readonly packages: readonly string[];
}

/** By the name of the file or folder in `src`. */
export type Floors = Readonly<Record<string, Floor>>;

/** Files of `src/host` that every room may use. */
export type Shared = readonly string[];

export function floorFaults(edges: readonly Edge[], files: Files, floors: Floors): readonly string[] {
	const homeless = [...files.keys()].filter(path => !(floorOf(path) in floors)).map(path => `${path}:1: The table of floors has no row for it.`);
	return [...homeless, ...faultsOf(edges, edge => floorFault(edge, files, floors))];
}

function floorFault({ from, file, specifier }: Edge, files: Files, floors: Floors): string | undefined {
	const floor = floorOf(from);
	const rules = floors[floor];
	if (specifier === '') {
		return 'An import must name its module by a plain string.';
	}
	if (file === undefined) {
		const name = packageOf(specifier);
		return rules && !rules.packages.includes(name) ? `${floor} may import ${listed(rules.packages)} from outside, not ${name}.` : undefined;
	}
	if (!files.has(file)) {
		return `"${specifier}" leads to no file in src.`;
	}
	const target = floorOf(file);
	if (target === 'extension.ts') {
		return 'Nobody imports extension.ts.';
	}
	return rules && target !== floor && !rules.floors.includes(target) ? `${floor} may import ${listed(rules.floors)}, not ${target} (${file}).` : undefined;
}

/** Rooms know each other only by type, and are entered by their door. */
export function roomFaults(edges: readonly Edge[], shared: Shared): readonly string[] {
	return faultsOf(edges, ({ from, file, isTypeOnly }) => {
		if (!file?.startsWith('src/host/')) {
			return undefined;
		}
		const [room, target] = [roomOf(from), roomOf(file)];
		if (target === undefined) {
			return shared.includes(file) ? undefined : `${file} is in no room, and not one of those that rooms share.`;
		}
		if (room === target || (room !== undefined && isTypeOnly)) {
			return undefined;
		}
		if (room !== undefined) {
			return `The room ${room} may import the room ${target} only by \`import type\`: what it needs is passed in by extension.ts, or lives in core.`;
		}
		return from.startsWith('src/host/')
			? `What rooms share may not import a room (${target}).`
			: isTypeOnly || file === `src/host/${target}/index.ts` ? undefined : `A room is entered by its index.ts, not by ${file}.`;
	});
}

function faultsOf(edges: readonly Edge[], faultOf: (edge: Edge) => string | undefined): readonly string[] {
	return edges.flatMap(edge => {
		const fault = faultOf(edge);
		return fault === undefined ? [] : [`${edge.from}:${edge.line}: ${fault}`];
	});
}

/** `core` of `src/core/bank/pack.ts`, `extension.ts` of `src/extension.ts`. */
export const floorOf = (path: string) => path.split('/')[1] ?? '';

const roomOf = (path: string) => /^src\/host\/([^/]+)\//.exec(path)?.[1];

const listed = (names: readonly string[]) => names.length > 0 ? names.join(', ') : 'nothing';
