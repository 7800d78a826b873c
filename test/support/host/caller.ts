/**
 * Whether the function that asks was called by code of this file. A test and what it imports are bundled into one file, so this tells the
 * code under test from VS Code's own and from the extension that runs beside it.
 */
export function isCalledFrom(file: string): boolean {
	const [, , , caller = ''] = new Error().stack?.split('\n') ?? [];
	return caller.includes(file);
}
