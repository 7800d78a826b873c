/**
 * Gives each heading of a page, in their order, the anchor that GitHub gives it: the words in lower case, spaces as hyphens, other signs left out,
 * and a number behind one that is taken (github-slugger).
 */
export function slugger(): (heading: string) => string {
	const counts = new Map<string, number>();
	return heading => {
		const slug = heading.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
		let unique = slug, count = counts.get(slug) ?? 0;
		while (counts.has(unique)) {
			unique = `${slug}-${++count}`;
		}
		counts.set(slug, count);
		counts.set(unique, counts.get(unique) ?? 0);
		return unique;
	};
}
