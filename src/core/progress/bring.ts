import { adoptReviews, type Adopting } from './adopt';
import { readReviews } from './anki';
import type { Entry } from './entry';
import type { Pause } from './files';
import { readLinesSlowly } from './line';
import { exportVersion, readExport } from './transfer';

/** What a file brings: entries for the log, and what of it could not be taken; or why none of it can. */
export type Brought =
	| { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly faults: readonly string[] }
	| { readonly kind: 'refused'; readonly reason: string };

/** Reads a file of progress: one that Dry Run has exported or backed up, a file of its log, or a table of reviews from Anki. */
export async function bringIn(text: string, adopting: Adopting, pause: Pause): Promise<Brought> {
	const exported = readExport(text, await readLinesSlowly(text, pause));
	switch (exported.kind) {
		case 'newer': return { kind: 'refused', reason: `It was written by a later version of Dry Run (form ${exported.version}; this version reads up to ${exportVersion}). Update Dry Run, then import it again.` };
		case 'progress': {
			const { entries, damaged, missing } = exported;
			const faults = [...damaged.map(line => `Line ${line} is damaged and was left out.`), ...(missing > 0 ? [`The file ends too early: ${missing === 1 ? 'one line is' : `${missing} lines are`} missing.`] : [])];
			return { kind: 'entries', entries, faults };
		}
		case 'foreign': {
			const table = readReviews(text);
			if (!table) {
				return { kind: 'refused', reason: 'It is neither progress that Dry Run has exported nor a table of reviews. A table needs a row of column names, among them a time (id), a rating (ease) and the card\'s text (front).' };
			}
			const { entries, unmatched } = adoptReviews(table.reviews, adopting);
			const cards = new Map(unmatched.map(review => [review.text, review.line]));
			const faults = [...table.faults.map(({ line, message }) => `Line ${line}: ${message}`), ...[...cards].map(([card, line]) => `Line ${line}: no bank has the question "${oneLine(card)}".`)];
			return { kind: 'entries', entries, faults };
		}
	}
}

const oneLine = (text: string): string => {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
