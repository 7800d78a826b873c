/** The element at an index that is known to lie within the list; asking for another is a bug. */
export function elementAt<T>(list: readonly T[], index: number): T {
	const element = list[index];
	if (element === undefined) {
		throw new RangeError(`There is no element ${index}.`);
	}
	return element;
}
