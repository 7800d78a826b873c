/** What makes two sentences the same: a number that letter case, spacing and punctuation don't change, and how many words there are. */
export interface Fingerprint {
	/** 53 bits: two different sentences of a bank don't share it in practice. */
	readonly hash: number;
	readonly words: number;
}

export function fingerprint(sentence: string): Fingerprint {
	const text = sentence.toLowerCase();
	let low = 0x811c9dc5, high = 0x01234567, words = 0;
	let isInWord = false;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit > 127 || unit >= 97 && unit <= 122 || unit >= 48 && unit <= 57) {
			if (!isInWord) {
				words++;
				low = Math.imul(low ^ 32, 0x01000193);
			}
			isInWord = true;
			low = Math.imul(low ^ unit, 0x01000193);
			high = Math.imul(high ^ unit ^ words, 0x85ebca6b);
		} else {
			isInWord = false;
		}
	}
	return { hash: (low >>> 0) * 0x200000 + (high >>> 11), words };
}
