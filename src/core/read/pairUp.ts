/** What a question is known by. */
export interface Mark {
	/** The id that it writes, or that its words give it. */
	readonly own: string;
	readonly title: string;
	/** Stands for everything else; '' where that says too little. */
	readonly rest: string;
	readonly isWritten?: boolean;
	readonly gone?: boolean;
}

export interface Pairs {
	/** From places in the later list to places in the earlier one. */
	readonly pairs: ReadonlyMap<number, number>;
	/** Places in the later list of questions that could be one of several. */
	readonly doubts: readonly number[];
}

/**
 * Finds the questions of an earlier list in a later one, the surest first: by title and rest; by the id of their words; by the rest alone,
 * where the title was edited; and where both were, by standing between the same two neighbours under half of the same words. Two
 * candidates are none, but for titles that repeat, where the number in the id decides; that is a doubt. What has gone comes last. A few
 * milliseconds at a time.
 */
export function* pairUp(before: readonly Mark[], after: readonly Mark[]): Generator<void, Pairs> {
	if (before.length === 0) {
		return { pairs: new Map(), doubts: [] };
	}
	const pairs = new Map<number, number>();
	const used = new Set<number>();
	const pair = (later: number, earlier: number) => {
		pairs.set(later, earlier);
		used.add(earlier);
	};
	/** The places that no pair has yet, by something that they are known by. */
	const open = (marks: readonly Mark[], isPaired: (at: number) => boolean, nameOf: (mark: Mark) => string) => {
		const groups = new Map<string, number[]>();
		for (const [at, mark] of marks.entries()) {
			const name = isPaired(at) ? '' : nameOf(mark);
			const group = name === '' ? undefined : groups.get(name);
			if (group) {
				group.push(at);
			} else if (name !== '') {
				groups.set(name, [at]);
			}
		}
		return groups;
	};
	const openBefore = (nameOf: (mark: Mark) => string, isGone = false) => open(before, at => used.has(at) || (before[at]?.gone ?? false) !== isGone, nameOf);
	const openAfter = (nameOf: (mark: Mark) => string) => open(after, at => pairs.has(at), mark => mark.isWritten ? '' : nameOf(mark));
	function* pairSole(nameOf: (mark: Mark) => string, isGone = false): Generator<void> {
		const earlier = openBefore(nameOf, isGone);
		yield;
		for (const [name, [at = -1, ...others]] of openAfter(nameOf)) {
			const [one = -1, ...more] = earlier.get(name) ?? [];
			if (one >= 0 && others.length === 0 && more.length === 0) {
				pair(at, one);
			}
		}
		yield;
	}

	const byOwn = new Map(before.map(({ own }, at) => [own, at]));
	for (const [at, { own, isWritten }] of after.entries()) {
		const one = byOwn.get(own);
		if (isWritten && one !== undefined) {
			pair(at, one);
		}
	}
	yield* pairSole(wholeOf);
	const titles = openBefore(titleOf);
	yield;
	const repeats = doubtfulRepeats(titles, openAfter(titleOf));
	yield* pairSole(({ own }) => own);
	yield* pairSole(({ rest }) => rest);
	pairNeighbours(before, after, pairs, pair);
	yield;
	const lost = openBefore(({ rest }) => rest);
	for (const nameOf of [wholeOf, ({ own }: Mark) => own, ({ rest }: Mark) => rest]) {
		yield* pairSole(nameOf, true);
	}
	const doubts = [...openAfter(({ rest }) => rest)].flatMap(([rest, places]) => lost.has(rest) ? places : []);
	return { pairs, doubts: [...new Set([...repeats, ...doubts])].sort((a, b) => a - b) };
}

const wholeOf = ({ title, rest }: Mark) => rest && `${title}\n${rest}`;
const titleOf = ({ title }: Mark) => title.toLowerCase();

/** Of titles that repeat, those that are not as many as they were. */
function doubtfulRepeats(before: ReadonlyMap<string, readonly number[]>, after: ReadonlyMap<string, readonly number[]>): readonly number[] {
	return [...after].flatMap(([title, places]) => {
		const earlier = before.get(title)?.length ?? 0;
		return earlier > 0 && earlier !== places.length ? places : [];
	});
}

/** Where one question is new between two that stayed, and one has gone between the same two, half of the words decide. */
function pairNeighbours(before: readonly Mark[], after: readonly Mark[], pairs: ReadonlyMap<number, number>, pair: (later: number, earlier: number) => void): void {
	const present = before.flatMap(({ gone }, at) => gone ? [] : [at]);
	const places = new Map(present.map((at, place) => [at, place]));
	const isLater = new Set(pairs.values());
	const found: (readonly [number, number])[] = [];
	for (const [at, { title, isWritten }] of after.entries()) {
		if (isWritten || pairs.has(at)) {
			continue;
		}
		const previous = at === 0 ? -1 : places.get(pairs.get(at - 1) ?? -1);
		const next = at === after.length - 1 ? present.length : places.get(pairs.get(at + 1) ?? -1);
		const between = previous !== undefined && next === previous + 2 ? present[previous + 1] : undefined;
		if (between !== undefined && !isLater.has(between) && likeness(before[between]?.title ?? '', title) >= 0.5) {
			found.push([at, between]);
		}
	}
	found.forEach(([later, earlier]) => { pair(later, earlier); });
}

/** The share of words that two titles have in common. */
function likeness(one: string, two: string): number {
	const words = (title: string) => new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const first = words(one), second = words(two);
	const common = [...first].filter(word => second.has(word)).length;
	return common / Math.max(1, first.size, second.size);
}
