import type { Entry } from './entry';
import { writeLine, type Lines } from './line';

/** The version that this code writes. Every version ever released is read. */
export const exportVersion = 1;

const mark = 'progress';

/** Progress as one file: a line that says what it is, then the lines of the log, oldest first. */
export function writeExport(entries: readonly Entry[], now: number): string {
	return [`${JSON.stringify({ dryRun: mark, version: exportVersion, at: now, entries: entries.length })}\n`, ...entries.map(writeLine)].join('');
}

/** What a file is: progress, with the numbers of its damaged lines; or why it can't be taken for that. A file of the log itself is progress too. */
export type Exported =
	| ({ readonly kind: 'progress'; readonly missing: number } & Lines)
	| { readonly kind: 'newer'; readonly version: number }
	| { readonly kind: 'foreign' };

/** @param lines what `readLines` gives of the text */
export function readExport(text: string, lines: Lines): Exported {
	const head = readHead(text);
	if (head && head.version > exportVersion) {
		return { kind: 'newer', version: head.version };
	}
	if (!head && lines.entries.length === 0) {
		return { kind: 'foreign' };
	}
	const damaged = head ? lines.damaged.filter(line => line > 1) : lines.damaged;
	const missing = head ? Math.max(0, head.entries - lines.entries.length - damaged.length) : 0;
	return { kind: 'progress', entries: lines.entries, damaged, missing };
}

function readHead(text: string): { readonly version: number; readonly entries: number } | undefined {
	const line = text.slice(0, Math.min(300, (text.indexOf('\n') + 1 || text.length + 1) - 1)).trim();
	try {
		const head = JSON.parse(line) as { readonly dryRun?: unknown; readonly version?: unknown; readonly entries?: unknown } | null;
		return head?.dryRun === mark && typeof head.version === 'number' ? { version: head.version, entries: Number(head.entries) || 0 } : undefined;
	} catch {
		return undefined; // JSON.parse has no form that answers with a value
	}
}
