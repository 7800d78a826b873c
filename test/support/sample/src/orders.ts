interface Order {
	readonly key: string;
	readonly items: readonly string[];
}

/** Accepts each order once: the same key gives the same number again. */
export function acceptOrders(numbers: Map<string, number>, orders: readonly Order[]): readonly number[] {
	return orders.map(({ key }) => {
		const known = numbers.get(key);
		if (known !== undefined) {
			return known;
		}
		const number = numbers.size + 1;
		numbers.set(key, number);
		return number;
	});
}
