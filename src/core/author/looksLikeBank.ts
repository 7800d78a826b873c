/** How far one looks into a file to see what it is. */
const reach = 4000;

/** Whether a YAML text begins like a bank: a list under `questions:`, or at the top, whose first entries ask something. */
export function looksLikeBank(text: string): boolean {
	const head = text.slice(0, reach);
	return /^(?:questions|qs):[ \t]*(?:#.*)?\r?$/m.test(head) && /^[ \t]{0,40}(?:-[ \t]{1,8})?(?:id|question|q):(?:[ \t]|\r?$)/m.test(head);
}
