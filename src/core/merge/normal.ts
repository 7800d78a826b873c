/** What of a text tells whether another one says the same: letter case, spacing and the signs at its end don't. */
export function normal(text: string): string {
	const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
	let end = words.length;
	while (end > 1 && '.;,:!?'.includes(words.charAt(end - 1))) {
		end--;
	}
	return words.slice(0, end);
}

/** How many places are looked at where a text could hold another one. */
const mostPlaces = 100;

/** Whether one text says all that the other does: its words in one piece. */
export function holds(whole: string, part: string): boolean {
	const [text, sought] = [normal(whole), normal(part)];
	let at = text.indexOf(sought);
	for (let places = 0; at >= 0 && places < mostPlaces; places++) {
		if (!isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + sought.length))) {
			return true;
		}
		at = text.indexOf(sought, at + 1);
	}
	return false;
}

const isWord = (sign: string): boolean => /[\p{L}\p{N}_]/u.test(sign);
