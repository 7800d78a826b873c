/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
	let bytes = text.length;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code > 0x7f) {
			bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1; // half of a pair counts two of the pair's four
		}
	}
	return bytes;
}
