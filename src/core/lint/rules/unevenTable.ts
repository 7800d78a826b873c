import { tablesIn } from '../markdown/tables';
import type { Rule } from '../rule';
import { textsOf } from '../texts';

/**
 * ```md
 * | format | bits |
 * |--------|------|
 * | fp8    | 8    | fast |      ← reported here: the third cell is not shown
 * ```
 */
export const unevenTable: Rule = {
	name: 'uneven-table',
	summary: 'A row of a table has more or fewer cells than its head.',
	severity: 'warning',
	scope: 'question',
	*check({ questions, place }) {
		for (const question of questions) {
			for (const { field, text } of textsOf(question)) {
				for (const [head, ...rows] of tablesIn(text)) {
					const uneven = rows.find(({ cells }) => cells !== head?.cells);
					if (uneven) {
						yield { message: `This row has ${uneven.cells} cells and the head has ${head?.cells ?? 0}.`, span: place(question, field, uneven.text) };
					}
				}
			}
		}
	},
};
