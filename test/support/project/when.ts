/** What a `when` clause asks: which keys, and which value a key is compared with. */
export interface Clause {
	readonly keys: readonly string[];
	readonly comparisons: readonly { readonly key: string; readonly value: string }[];
}

/** `view == dryRun.topics && !busy` asks for `view` and `busy`, and compares `view` with `dryRun.topics`. */
export function readWhen(when: string): Clause {
	const terms = when.split(/&&|\|\|/).map(term => term.trim().replace(/^[!(\s]+|[)\s]+$/g, ''));
	const split = terms.map(term => {
		const [key = '', value] = term.split(/\s*(?:==|!=|=~|>=|<=|<|>|\bin\b)\s*(.*)/s);
		return { key, value: value?.replace(/^'(.*)'$/, '$1') };
	});
	return {
		keys: split.map(({ key }) => key).filter(key => key !== 'true' && key !== 'false'),
		comparisons: split.flatMap(({ key, value }) => value === undefined ? [] : [{ key, value }]),
	};
}
