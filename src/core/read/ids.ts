/** The words of a title as a name: letters and digits of any script in lower case, joined by hyphens. */
export function slug(title: string): string {
	const words = title.normalize('NFC').toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	let name = '';
	for (const word of words) {
		if (name.length + word.length > 80) {
			return name === '' ? word.slice(0, 80) : name;
		}
		name = name === '' ? word : `${name}-${word}`;
	}
	return name === '' ? 'question' : name;
}

/** Hands out ids that are unique in a bank: a written id as it is, else the title's slug, `-2` and so on behind repeats. */
export class Ids {
	readonly #taken: Set<string>;
	readonly #next = new Map<string, number>();

	/** `written` holds every id that the bank itself writes, so that no slug takes one of them. */
	constructor(written: Iterable<string>) {
		this.#taken = new Set(written);
	}

	/** A written id that was given before gets a suffix like a title does. */
	take(title: string): string {
		const name = slug(title);
		let number = this.#next.get(name) ?? 1;
		let id = number === 1 ? name : `${name}-${number}`;
		while (this.#taken.has(id)) {
			number++;
			id = `${name}-${number}`;
		}
		this.#next.set(name, number + 1);
		this.#taken.add(id);
		return id;
	}
}
