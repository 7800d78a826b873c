const small = /^(a|an|and|as|at|but|by|for|from|if|in|nor|of|off|on|or|the|to|up|via|with)$/;

/** `Go to Question`: a capital for each word, save for small ones in the middle. */
export function isTitleCase(title: string): boolean {
	const words = title.split(' ');
	return words.every((word, at) => {
		const isInside = at > 0 && at < words.length - 1;
		return isInside && small.test(word.toLowerCase()) ? small.test(word) : /^[A-Z0-9]/.test(word);
	});
}
