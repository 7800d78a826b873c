import addKatex from '@vscode/markdown-it-katex';
import katex from 'katex';
import createParser from 'markdown-it';
import assert from 'node:assert/strict';
import { lintBank } from '../../src/core/lint/lint';
import { tablesIn } from '../../src/core/lint/markdown/tables';
import { textsOf } from '../../src/core/lint/texts';
import { bundledBank } from '../support/bundledBank';

/** The page's Markdown with formulas left as tokens, and escaped signs told from plain ones. */
const parser = createParser({ html: true }).use(addKatex).disable('text_join');

interface Found {
	readonly formulas: readonly { readonly tex: string; readonly isDisplayed: boolean }[];
	/** Plain text that still holds a dollar sign: a formula that the page would show as it was written. */
	readonly strays: readonly string[];
}

function find(markdown: string): Found {
	const tokens = parser.parse(markdown, {}).flatMap(token => token.children ?? [token]);
	return {
		formulas: tokens.filter(({ type }) => type.startsWith('math_')).map(({ type, content }) => ({ tex: content, isDisplayed: type !== 'math_inline' })),
		strays: tokens.filter(({ type, content }) => type === 'text' && content.includes('$')).map(({ content }) => content),
	};
}

function faultOf(tex: string, isDisplayed: boolean): string | undefined {
	try {
		katex.renderToString(tex, { output: 'mathml', strict: 'error', throwOnError: true, displayMode: isDisplayed, trust: false, maxExpand: 500, maxSize: 20 });
		return undefined;
	} catch (error) {
		return String(error);
	}
}

/** Every text of the bank that the page shows as Markdown, those of the tables among them. */
async function textsOfBank(): Promise<readonly { readonly name: string; readonly text: string }[]> {
	const { questions, reference } = await bundledBank();
	return [
		...questions.flatMap(question => textsOf(question).map(({ field, text }) => ({ name: `${question.id}, ${field}`, text }))),
		...reference.flatMap(({ id, rows }) => rows.flatMap(({ quantity, value, note = '' }) => [quantity, value, note].map(text => ({ name: `table ${id}`, text })))),
	];
}

describe('The formulas of the bank', () => {
	it('are rendered by KaTeX at its strictest', async () => {
		const formulas = (await textsOfBank()).flatMap(({ name, text }) => find(text).formulas.map(formula => ({ name, ...formula })));

		assert.ok(formulas.length > 100, `Only ${formulas.length} formulas were found.`);
		assert.deepEqual(formulas.flatMap(({ name, tex, isDisplayed }) => faultOf(tex, isDisplayed)?.replace(/^/, `${name}: `) ?? []), []);
	});

	it('are all recognised by the page: no dollar sign is left in its text but money', async () => {
		assert.deepEqual((await textsOfBank()).flatMap(({ name, text }) => find(text).strays.map(stray => `${name}: ${stray}`)), []);
	});

	it('hold no sign that only looks like mathematics', async () => {
		const formulas = (await textsOfBank()).flatMap(({ name, text }) => find(text).formulas.map(({ tex }) => ({ name, tex })));

		assert.deepEqual(formulas.filter(({ tex }) => /[^\x00-\x7f]/.test(tex)), []);
	});
});

describe('The Markdown of the bank', () => {
	it('has even tables, closed fences and formulas, and well-formed links', async () => {
		const asked = ['uneven-table', 'unbalanced-fence', 'unbalanced-dollar', 'broken-link', 'mojibake', 'missing-image'];

		const problems = lintBank((await bundledBank()).files, { profile: 'full', hasFile: () => false }).filter(({ code }) => asked.includes(code));

		assert.deepEqual(problems.map(({ message, span }) => `${span.file}, offset ${span.start}: ${message}`), []);
	});

	it('has tables of at most four columns, for a narrow panel', async () => {
		const wide = (await textsOfBank()).flatMap(({ name, text }) => tablesIn(text).filter(([head]) => (head?.cells ?? 0) > 4).map(() => name));

		assert.deepEqual(wide, []);
	});

	it('links nowhere but to https', async () => {
		const sources = (await bundledBank()).questions.flatMap(({ id, sources: all }) => (all ?? []).map(source => ({ id, ...source })));

		assert.deepEqual(sources.filter(({ url }) => !/^https:\/\/\S+$/.test(url ?? '')), []);
	});
});

describe('A formula', () => {
	it('is found as the page finds it', () => {
		const found = find('So $x^2$ is\n\n$$\ny\n$$\n\nand `$z$` costs \\$5.');

		assert.deepEqual(found, { formulas: [{ tex: 'x^2', isDisplayed: false }, { tex: 'y\n', isDisplayed: true }], strays: [] });
	});

	it('that the page would not recognise is a stray', () => {
		assert.deepEqual(find('The $x$s are many.'), { formulas: [], strays: ['The $x$s are many.'] });
	});

	it('is refused when KaTeX warns of it', () => {
		assert.equal(faultOf('\\frac{1}{2}', false), undefined);
		assert.match(faultOf('\\frac{1}', false) ?? '', /ParseError/);
		assert.match(faultOf('√2', false) ?? '', /strict|unicode/i);
	});
});
