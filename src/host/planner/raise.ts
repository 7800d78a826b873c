import type * as vscode from 'vscode';
import * as v from 'valibot';
import type { Raise } from '../../core/practice/limits';

const key = 'dryRun.raisedLimits';
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const raiseSchema = v.object({ day: v.string(), newPerDay: count, reviewsPerDay: count, bank: v.string(), isUnpaused: v.optional(v.boolean(), false) });

/** The last raise of a day's limits, of whichever day. */
export function storedRaise(state: vscode.Memento): Raise | undefined {
	const result = v.safeParse(raiseSchema, state.get(key));
	return result.success ? result.output : undefined;
}

export async function storeRaise(state: vscode.Memento, raise: Raise): Promise<void> {
	await state.update(key, raise);
}
