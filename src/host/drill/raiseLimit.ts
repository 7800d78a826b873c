import * as vscode from 'vscode';
import * as v from 'valibot';
import type { Library } from '../library';
import type { Planner } from '../planner';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const moreSchema = v.strictObject({ newPerDay: v.optional(count, 0), reviewsPerDay: v.optional(count, 0), bank: v.optional(v.string(), '') });

/**
 * Raises today's limits by what is given, such as `{ newPerDay: 5 }`, or by what the person picks; tomorrow they are as they were.
 * @throws when something else is given
 */
export async function raiseLimit(planner: Planner, library: Library, given: unknown): Promise<void> {
	const more = given === undefined ? await pickMore(planner, library) : v.safeParse(moreSchema, given);
	if (more === undefined) {
		return;
	}
	if (!more.success) {
		throw new Error('Today\'s limits are raised by { "newPerDay", "reviewsPerDay" }: whole numbers from 0 on.');
	}
	await planner.raise(more.output);
	const { settings, raise } = planner.limits();
	const [news, reviews] = [settings.newPerDay + (raise?.newPerDay ?? 0), settings.reviewsPerDay + (raise?.reviewsPerDay ?? 0)];
	vscode.window.setStatusBarMessage(`Dry Run: today ${news} new questions and ${reviews} reviews; tomorrow as ever`, 8_000);
}

async function pickMore(planner: Planner, library: Library): Promise<v.SafeParseResult<typeof moreSchema> | undefined> {
	const item = (label: string, newPerDay: number, reviewsPerDay: number) => ({ label, more: { newPerDay, reviewsPerDay } });
	const items = [
		item('5 more new questions', 5, 0), item('10 more new questions', 10, 0), item('20 more new questions', 20, 0),
		item('25 more reviews', 0, 25), item('100 more reviews', 0, 100), item('All reviews that are due', 0, 9999),
	];
	const chosen = await vscode.window.showQuickPick(items, { title: 'Raise Today\'s Limit', placeHolder: 'By how much? Tomorrow the limits are as they were.' });
	const bank = chosen && await pickBank(planner, library);
	return bank === undefined ? undefined : v.safeParse(moreSchema, { ...chosen?.more, bank });
}

/** The bank whose own limits are meant; asked only where some have limits of their own. */
async function pickBank(planner: Planner, library: Library): Promise<string | undefined> {
	const limited = planner.limits().settings.perBank;
	const banks = (await library.banks()).filter(({ id, title }) => id in limited || title in limited);
	if (banks.length === 0) {
		return '';
	}
	const items = [{ label: 'All banks', bank: '' }, ...banks.map(({ id, title }) => ({ label: title, bank: id }))];
	return (await vscode.window.showQuickPick(items, { title: 'Raise Today\'s Limit', placeHolder: 'For which bank?' }))?.bank;
}
